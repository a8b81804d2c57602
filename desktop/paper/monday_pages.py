"""The week on paper: two to four pages that an owner reads on a Monday, the most urgent first."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from db.reports.answer import Answer, Cell, Column, Figure, Person, Shape, Table, Unit
from db.reports.listed import Behind
from db.reports.monday import LAPSES_WITHIN_DAYS, Lapsing, Monday, monday
from db.reports.source import Source, reading_books
from desktop.paper import pages as paper
from desktop.paper.pages import Pages
from desktop.paper.report_pages import Sheet, keys_of, put_definitions, put_figures, put_picture
from desktop.paper.report_tables import put_table
from desktop.paper.typeface import prepared
from desktop.runner import Progress
from desktop.wording.figures import card_number, points
from desktop.wording.phones import phone
from desktop.wording.reports import said, values
from desktop.wording.reports.spans import span_days
from desktop.wording.words import Words
from loyalty.programme import Unit as PurseUnit

#: Rows of each table, so that all of it has room on four pages.
_ROWS_MOST = 12
#: Tables of `rules` that say what was given.
_GAVE = frozenset({"gave_off", "gave_points", "gifts"})


def write_monday(books: Path, target: Path, sheet: Sheet, today: date, *, progress: Progress) -> Path:
    """Done in the work process: the week before that of `today` as a PDF. Raises OSError, BooksProblem, Cancelled."""
    with reading_books(books, progress) as source:
        write_pages(source, target, sheet, today=today)
    progress(1, 1)
    return target


def write_pages(source: Source, target: Path, sheet: Sheet, *, today: date) -> None:
    """The same of any source. Raises OSError."""
    prepared()
    words = sheet.words
    title = words.tr("The week on paper")
    pages = laid_out(monday(source, today=today), sheet)
    pages.write(target, title=f"{title} – {sheet.shop}", foot=sheet.foot(title))


def laid_out(told: Monday, sheet: Sheet) -> Pages:
    """On its pages, not drawn yet."""
    pages, words = Pages(), sheet.words
    asked = told.asked
    week = span_days(asked.period, words, today=asked.today)
    pages.title(words.tr("Last week: {days}").format(days=week), sheet.shop)
    _overview(pages, told, sheet)
    _people(pages, told, words)
    _lapsing(pages, told, words)
    _answer(pages, replace(told.rules, tables=_of_rules(told.rules)), sheet.words)
    if told.unusual is not None:
        _answer(pages, told.unusual, sheet.words)
    put_definitions(pages, _shown(told), words)
    return pages


def _shown(told: Monday) -> Iterator[tuple[str, str]]:
    """What the pages show of each question, for what it means."""
    yield from keys_of(replace(told.overview, tables=()))
    for behind in (told.thank, told.win_back):
        yield from ((behind.people.question, column.key) for column in behind.people.columns)
    yield from keys_of(replace(told.rules, figures=(), pictures=(), tables=_of_rules(told.rules)))
    if told.unusual is not None:
        yield from keys_of(replace(told.unusual, figures=(), pictures=()))


def _overview(pages: Pages, told: Monday, sheet: Sheet) -> None:
    """The figures against the week before, beside them those of a year ago, and the days."""
    words, overview = sheet.words, told.overview
    for note in overview.notes:
        pages.paragraph(said.note(overview.question, note, words), muted=True)
    pages.gap()
    put_figures(pages, overview.figures, overview.question, words)
    if told.overview.figures:
        _against(pages, told, words)
    for picture in told.days.pictures[:1]:
        # Seven days are seven bars: a line between them would say something of the nights.
        put_picture(pages, replace(picture, shape=Shape.BARS), told.days.question, sheet)
    for picture in overview.pictures[:1]:
        put_picture(pages, picture, overview.question, sheet)


def _against(pages: Pages, told: Monday, words: Words) -> None:
    """Each figure as it stood in the week, in the week before and a year ago."""

    def row(now: Figure, then: Figure) -> tuple[str, ...]:
        texts = [said.name(told.overview.question, now.key, words)]
        for value in (now.value, now.before, then.before):
            texts.append(values.rounded(value, now.unit, words, now.purse))
        return (*texts, values.change(then.value, then.before, then.unit, words, then.purse))

    columns = (
        paper.Column(" ", 0.36),
        paper.Column(words.tr("Last week"), 0.16, "right"),
        paper.Column(words.tr("The week before"), 0.16, "right"),
        paper.Column(words.tr("A year ago"), 0.16, "right"),
        paper.Column(words.tr("Since a year ago"), 0.16, "right"),
    )
    rows = [row(now, then) for now, then in zip(told.overview.figures, told.a_year_ago.figures, strict=True)]
    pages.table(columns, rows, size=paper.SMALL)
    pages.gap()


def _people(pages: Pages, told: Monday, words: Words) -> None:
    if told.thank.people.rows:
        put_people(pages, told.thank, words.tr("Whom to thank"), words)
    for note in told.churn.notes:
        if note.instead:
            pages.heading(words.tr("Whom to win back"))
            pages.paragraph(said.note(told.churn.question, note, words), muted=True)
            return
    if told.win_back.people.rows:
        put_people(pages, told.win_back, words.tr("Whom to win back"), words, told.phones)


def put_people(pages: Pages, behind: Behind, title: str, words: Words, phones: Mapping[str, str] | None = None) -> None:
    """Some by name, with the numbers of those who may be called, and how many they all are."""
    people = behind.people
    own = ("member", "card", *(("phone",) if phones else ()))
    columns = (*(Column(key=key, unit=Unit.TEXT) for key in own), *people.columns)
    rows = tuple(_person(person, phones, words) for person in people.rows)
    table = Table(key=people.group, columns=columns, rows=rows)
    put_table(pages, table, people.question, words, title=title)
    over = people.count - len(people.rows)
    if over > 0:
        pages.paragraph(words.tr("And {number} more.", "", over).format(number=over), muted=True)


def _person(person: Person, phones: Mapping[str, str] | None, words: Words) -> tuple[Cell, ...]:
    reach = (phone(phones.get(person.account_id, ""), words) or None,) if phones else ()
    return (person.name or None, card_number(person.card) or None, *reach, *person.cells)


def _lapsing(pages: Pages, told: Monday, words: Words) -> None:
    if not told.lapsing:
        return
    title = words.tr("Points whose last day comes within {number} day(s)", "", LAPSES_WITHIN_DAYS)
    pages.heading(title.format(number=LAPSES_WITHIN_DAYS))
    pages.pairs(
        (
            words.purse(one.purse).name,
            _worth(one, words),
        )
        for one in told.lapsing
    )


def _worth(lapsing: Lapsing, words: Words) -> str:
    purse = words.purse(lapsing.purse)
    held = points(lapsing.points, purse, words)
    return held if purse.unit is PurseUnit.MONEY else f"{held} · {values.cell(lapsing.worth, Unit.MONEY, words)}"


def _of_rules(rules: Answer) -> tuple[Table, ...]:
    """What rules gave; what gave nothing and what is left of budgets has another Monday."""
    return tuple(table for table in rules.tables if table.key in _GAVE)


def _answer(pages: Pages, answer: Answer, words: Words) -> None:
    """What another question found in its tables, under its name."""
    # Its name, and below it the name and the first rows of its first table.
    pages.keep(paper.dots(50))
    pages.heading(said.title(answer.question, words))
    for note in answer.notes:
        pages.paragraph(said.note(answer.question, note, words), muted=True)
        if note.instead:
            return
    for table in answer.tables:
        if table.rows:
            put_table(pages, table, answer.question, words, rows_most=_ROWS_MOST)
