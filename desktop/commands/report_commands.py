"""report: what an owner asks of the books, as words, JSON, tables and pages; `report monday` is the week on paper."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.lookup.benchmarks import benchmarks
from db.lookup.workplace import workplace
from desktop.commands.answers import FileAnswer, ProblemAnswer, Refusal
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.commands.report_answers import ReportNameAnswer, ReportsAnswer
from desktop.commands.speaking import Refuse
from desktop.commands.telling import tell_list
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.reports.answer import Answer
    from db.reports.question import Question
    from db.reports.source import Source

MONDAY = "monday"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asker:
    """Where it is asked, on which day, and in whose words."""

    source: "Source"
    words: Words
    today: date
    now: datetime
    #: What is usual in the owner's trade, by measure.
    trade: tuple[tuple[str, int], ...] = ()

    @property
    def shop(self) -> str:
        return self.source.place().shop_name


@app.command()
def report(
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="Which; all names unless said, or monday.")] = "",
    first: Annotated[str, typer.Option("--from", metavar="DAY", help="2026-11-01")] = "",
    last: Annotated[str, typer.Option("--to", metavar="DAY", help="The last day; today unless said.")] = "",
    span: Annotated[str, typer.Option(help="In place of days: last_week, this_month, last_month, last_year…")] = "",
    against: Annotated[str, typer.Option(help="What it is held against: before, year, nothing.")] = "",
    shop: Annotated[str, typer.Option(help="One shop of a chain, by its name.")] = "",
    till: Annotated[str, typer.Option(help="A till's code.")] = "",
    tier: Annotated[str, typer.Option(help="A tier's id: its members of today.")] = "",
    group: Annotated[str, typer.Option(help="A group of customers.")] = "",
    option: Annotated[list[str] | None, typer.Option(metavar="KEY=VALUE", help="A choice of the report's own.")] = None,
    people: Annotated[str, typer.Option(metavar="GROUP", help="Who is in one of its groups, such as at_risk.")] = "",
    table: Annotated[str, typer.Option(help="Which table, by its key, for --csv and --xlsx.")] = "",
    csv: Annotated[Path | None, typer.Option(metavar="FILE", help="A table as CSV.")] = None,
    xlsx: Annotated[Path | None, typer.Option(metavar="FILE", help="Its tables as a workbook.")] = None,
    pdf: Annotated[Path | None, typer.Option(metavar="FILE", help="All of it on A4.")] = None,
    png: Annotated[Path | None, typer.Option(metavar="FILE", help="Its first picture.")] = None,
    hub: Annotated[str, typer.Option(metavar="ADDRESS", help="Ask a chain's hub in place of the books.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Ask the books a question: how the programme is doing, who stays away, what each rule gave…"""
    run.listen(as_json=as_json)
    wanted = ((csv, ".csv"), (xlsx, ".xlsx"), (pdf, ".pdf"), (png, ".png"))
    files = [(file, kind) for file, kind in wanted if file is not None]
    with _asker(books, hub) as asker:
        _find_folders(files, asker.words)
        if not name:
            reports = ReportsAnswer(reports=tuple(_known(asker.words)))
            run.speaker.answer(reports, lambda: tell_list((one.report, one.title) for one in reports.reports))
            return
        if name == MONDAY:
            _monday(asker, pdf)
            return
        from desktop.commands.report_asked import Told, asked_of
        from desktop.commands.report_told import report_answer, tell_report

        question = _question(name, asker.words)
        told = Told(
            first=first,
            last=last,
            span=span,
            against=against,
            shop=shop,
            till=till,
            tier=tier,
            group=group,
            options=option or (),
        )
        asked = asked_of(told, question, asker.source, asker.words, today=asker.today)
        answer = question.ask(asker.source, asked)
        if people:
            _people(answer, question, people, files, asker)
            return
        for file, kind in files:
            _write(answer, file, kind, table, asker, question.heeds)
        written = tuple(str(file) for file, _ in files)
        said = report_answer(answer, asker.words, shop=asker.shop, files=written)
        run.speaker.answer(said, lambda: "\n".join(written) or tell_report(answer, asker.words, question.heeds))


@contextmanager
def _asker(books: Path | None, hub: str) -> Iterator[_Asker]:
    """The books that were asked for, or a chain's hub. Raises BooksProblem, HubProblem."""
    from db.ledger.tiers_kept import renew_tiers
    from db.reports.source import reading_books, reading_hub

    now = run.now()
    if hub:
        from db.sync.sums import sum_up

        sum_up(hub)
        with reading_hub(hub) as source:
            place = source.place()
            today = local_day(now, place.zone)
            words = words_of(source.programme(today), language=run.speaker.language, country=place.country)
            yield _Asker(source=source, words=words, today=today, now=now)
        return
    # Opened as every command opens them: older ones are brought to this form first.
    with run.books(books) as opened:
        path, here = opened.path, workplace(opened)
        renew_tiers(opened, now=now, progress=bar())
        trade = tuple((measure, one.value) for measure, one in benchmarks(opened).items())
    with reading_books(path) as source:
        today = local_day(now, here.zone)
        words = words_of(source.programme(today), language=here.language, country=here.country)
        yield _Asker(source=source, words=words, today=today, now=now, trade=trade)


def _names() -> tuple[str, ...]:
    """Every report, found without bringing in what it reckons with."""
    from db.reports.question import NAMES, is_there

    return tuple(name for name in NAMES if is_there(name))


def _question(name: str, words: Words) -> "Question":
    from db.reports.question import question

    if name not in _names():
        message = words.tr("There is no report {name}. There are: {names}.")
        told = message.format(name=name, names=", ".join((*_names(), MONDAY)))
        raise Refuse(Refusal(refused="unknown_report", message=told))
    return question(name)


def _known(words: Words) -> Iterator[ReportNameAnswer]:
    from db.reports.question import SHELVES, question
    from desktop.wording.reports import said

    there = _names()
    for shelf, names in SHELVES.items():
        for name in (name for name in names if name in there):
            of = question(name)
            yield ReportNameAnswer(
                report=name,
                title=said.title(name, words),
                about=said.about(name, words),
                shelf=shelf,
                heeds=tuple(sorted(of.heeds)),
                options=dict(of.options),
            )
    title, about = words.tr("The week on paper"), words.tr("Last week on a few pages, to be read on a Monday.")
    yield ReportNameAnswer(report=MONDAY, title=title, about=about, shelf="overview", heeds=(), options={})


def _write(answer: "Answer", file: Path, kind: str, table: str, asker: _Asker, heeds: frozenset[str]) -> None:
    """One file of those that were asked for. Raises Refuse, OSError, TooManyRows."""
    from desktop.paper.report_jobs import write_answer
    from desktop.paper.report_pages import Sheet
    from desktop.wording.columns import csv_style

    words, keys = asker.words, [one.key for one in answer.tables]
    _check_ending(file, kind, words)
    if kind == ".png" and not answer.pictures:
        raise _refused("--png", "no_picture", words.tr("This report has no picture now."), words)
    if kind in (".csv", ".xlsx") and not keys:
        raise _refused(f"--{kind[1:]}", "no_table", words.tr("This report has no table now."), words)
    if table and table not in keys:
        message = words.tr("{value} is not one of: {known}.").format(value=table, known=", ".join(keys))
        raise _refused("--table", "not_one_of", message, words)
    chosen = keys.index(table) if table and kind != ".png" else None
    sheet = Sheet(shop=asker.shop, made_at=asker.now, words=words, benchmarks=asker.trade, heeds=heeds)
    style = csv_style(asker.source.place().country, words.language)
    write_answer(answer, file, sheet, style=style, which=chosen, progress=bar())


def _people(
    answer: "Answer", question: "Question", group: str, files: Sequence[tuple[Path, str]], asker: _Asker
) -> None:
    """Who is behind a group. Raises Refuse, OSError, TooManyRows."""
    from desktop.commands.report_people import people_answer, people_behind, tell_people, write_people

    words = asker.words
    for file, kind in files:
        _check_ending(file, kind, words)
        if kind not in (".csv", ".xlsx"):
            raise _refused(f"--{kind[1:]}", "no_people", words.tr("People are written as --csv or --xlsx."), words)
    told = people_behind(asker.source, question, answer, group, words)
    progress, of = bar(), max(len(told.found.rows), 1)
    write_people(asker.source, told, [file for file, _ in files], words, lambda done: progress(done, of))
    written = tuple(str(file) for file, _ in files)
    in_words = "\n".join(written) if written else tell_people(told, words)
    run.speaker.answer(people_answer(told, words, written), lambda: in_words)


def _check_ending(file: Path, kind: str, words: Words) -> None:
    if file.suffix.lower() != kind:
        message = words.tr("{file}: name it {ending}, so that other programs know what it is.")
        raise _refused(f"--{kind[1:]}", "ending", message.format(file=file, ending=kind), words)


def _find_folders(files: Sequence[tuple[Path, str]], words: Words) -> None:
    """A folder that is not there is a slip of the pen, not a wish for one. Raises Refuse."""
    for file, kind in files:
        if not file.parent.is_dir():
            message = words.tr("There is no folder {folder}. Make it first, or name another.")
            raise _refused(f"--{kind[1:]}", "no_folder", message.format(folder=file.parent), words)


def _refused(place: str, code: str, message: str, words: Words) -> Refuse:
    told = words.tr("The report was asked for in a way it is not known by. Nothing was done.")
    return Refuse(
        Refusal(refused="report", message=told, problems=(ProblemAnswer(place=place, code=code, message=message),))
    )


def _monday(asker: _Asker, pdf: Path | None) -> None:
    """Last week as a PDF; beside whoever calls where no name is said."""
    from db.reports.periods import Chosen, period
    from desktop.paper.monday_pages import write_pages
    from desktop.paper.report_pages import Sheet

    week = period(Chosen(span="last_week"), asker.today)
    target = pdf or Path(f"regulars-week-{week.first.isoformat()}-to-{week.last.isoformat()}.pdf")
    sheet = Sheet(shop=asker.shop, made_at=asker.now, words=asker.words)
    write_pages(asker.source, target, sheet, today=asker.today)
    answer = FileAnswer(file=str(target))
    run.speaker.answer(answer, lambda: answer.file)
