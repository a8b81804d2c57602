"""segment list, show, save and delete: groups of people that a report found, kept to be found again."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

import typer

from db.books import Books
from db.facts import new_id
from db.ledger.segment import BATCH, delete_segment, fill_segment, save_segment
from db.lookup.segments import SegmentRow, segments
from db.lookup.workplace import workplace
from db.reports.asked import Asked, Period
from db.reports.asking import asking, unpacked
from db.reports.listed import Behind, people
from db.reports.periods import SPANS, Chosen, held_against, period
from db.reports.saved_segment import SegmentProblem, opened
from db.reports.saved_segment import people as people_of
from db.reports.source import reading_books
from desktop.commands.answers import Refusal
from desktop.commands.people_commands import AuthorOption, IdOption
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.segment_answers import (
    ColumnAnswer,
    InSegmentAnswer,
    SegmentAnswer,
    SegmentDeletedAnswer,
    SegmentsAnswer,
    SegmentShowAnswer,
)
from desktop.commands.speaking import Refuse
from desktop.commands.telling import tell_list
from desktop.commands.till_verbs import words_for
from desktop.wording.words import Words
from loyalty.calendar import local_day

segment = typer.Typer(help="Groups of people that were saved.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(segment, name="segment")

_Which = Annotated[str, typer.Argument(metavar="SEGMENT", help="Its id, or its name.")]
_Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]


class Kind(StrEnum):
    """Whether it is asked again."""

    LIVE = "live"
    FIXED = "fixed"


class Against(StrEnum):
    """What a period is held against."""

    BEFORE = "before"
    YEAR = "year"
    NOTHING = "nothing"


@segment.command("list")
def list_segments(books: BooksOption = None, as_json: JsonOption = False) -> None:
    """Every saved segment, the newest first, and how many people are in it today."""
    run.listen(as_json=as_json)
    with run.books(books) as opened_books:
        today = local_day(run.now(), workplace(opened_books).zone)
        answer = SegmentsAnswer(segments=tuple(_answer(opened_books, row, today) for row in segments(opened_books)))
    run.speaker.answer(
        answer,
        lambda: tell_list((one.id, one.name, one.kind, _said(one.count)) for one in answer.segments),
    )


@segment.command()
def show(
    which: _Which,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000, help="So many lines.")] = 1_000,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Who is in a segment today."""
    run.listen(as_json=as_json)
    with run.books(books) as opened_books:
        words = words_for(opened_books, run.now())
        today = local_day(run.now(), words.zone)
        row = _named(opened_books, which, words)
        behind = _inside(opened_books, row, today, limit)
        if behind is None:
            raise Refuse(Refusal(refused="unknown_question", message=words.tr("Its question is not known here.")))
    answer = SegmentShowAnswer(
        segment=_told(row, len(behind.account_ids), today),
        columns={one.key: ColumnAnswer(unit=one.unit.value, purse=one.purse) for one in behind.people.columns},
        members=tuple(
            InSegmentAnswer(
                account=one.account_id,
                name=one.name,
                card=one.card,
                cells={column.key: cell for column, cell in zip(behind.people.columns, one.cells, strict=True)},
            )
            for one in behind.people.rows
        ),
    )
    run.speaker.answer(answer, lambda: tell_list((one.card, one.name, one.account) for one in answer.members))


@segment.command()
def save(
    name: Annotated[str, typer.Argument(help="What it is to be called.")],
    question: Annotated[str, typer.Option(help="The report that names the group.")],
    group: Annotated[str, typer.Option(help="The group, as the report names it.")] = "",
    kind: Annotated[Kind, typer.Option()] = Kind.LIVE,
    span: Annotated[str, typer.Option(help=f"The days: {', '.join(SPANS[:-1])}.")] = "this_month",
    first: _Day = None,
    last: _Day = None,
    against: Annotated[Against, typer.Option(help="What they are held against.")] = Against.BEFORE,
    till: Annotated[str, typer.Option(help="A till's code.")] = "",
    tier: Annotated[str, typer.Option(help="A tier's id.")] = "",
    of_group: Annotated[str, typer.Option(help="Only customers of this group.")] = "",
    option: Annotated[list[str] | None, typer.Option(help="name=value, as the report has it.")] = None,
    author: AuthorOption = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Save the people of a group: live, to be looked for again, or fixed, as they are. The same id saves once."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened_books:
        words = words_for(opened_books, now)
        today = local_day(now, words.zone)
        chosen = _chosen(span, first, last, against.value, words)
        asked = Asked(
            period=period(chosen, today),
            today=today,
            before=held_against(chosen, today),
            till=till,
            tier=tier,
            group=of_group,
            options=tuple((one, value) for one, _, value in (text.partition("=") for text in option or ())),
        )
        with reading_books(opened_books.path) as source:
            try:
                found = people_of(source, question, asked, group)
            except SegmentProblem:
                text = words.tr("There is no report of that name that tells who is behind it.")
                raise Refuse(Refusal(refused="unknown_question", message=text)) from None
        segment_id = request_id or new_id()
        kept = asking(question, asked, chosen, group)
        save_segment(
            opened_books, segment_id=segment_id, name=name, kind=kind.value, asked=kept, now=now, author=author
        )
        ids = tuple(own for own, _ in found.rows) if kind is Kind.FIXED else ()
        for place in range(0, len(ids), BATCH):
            fill_segment(opened_books, segment_id=segment_id, account_ids=ids[place : place + BATCH])
        row = next(row for row in segments(opened_books) if row.id == segment_id)
        answer = _answer(opened_books, row, today)
    run.speaker.answer(answer, lambda: tell_list([(answer.id, answer.name, answer.kind, _said(answer.count))]))


@segment.command()
def delete(which: _Which, books: BooksOption = None, as_json: JsonOption = False) -> None:
    """Throw a segment away; its people stay customers as they are."""
    run.listen(as_json=as_json)
    with run.books(books) as opened_books:
        row = _named(opened_books, which, words_for(opened_books, run.now()))
        delete_segment(opened_books, segment_id=row.id)
    answer = SegmentDeletedAnswer(id=row.id, name=row.name)
    run.speaker.answer(answer, lambda: tell_list([(answer.id, answer.name)]))


def _chosen(span: str, first: datetime | None, last: datetime | None, against: str, words: Words) -> Chosen:
    if first is not None and last is not None and first <= last:
        return Chosen(span="days", days=Period(first.date(), last.date()), against=against)
    if first is not None or last is not None or span not in SPANS[:-1]:
        text = words.tr("Say the days by a name, or the first and the last of them.")
        raise Refuse(Refusal(refused="bad_days", message=text))
    return Chosen(span=span, against=against)


def _named(books: Books, which: str, words: Words) -> SegmentRow:
    """The segment of that id or, where only one is called so, of that name."""
    rows = segments(books)
    found = [row for row in rows if row.id == which] or [row for row in rows if row.name == which]
    if len(found) != 1:
        many = words.tr("Several segments are called so. Say which by its id.")
        text = many if found else words.tr("This segment is not there any more.")
        raise Refuse(Refusal(refused="ambiguous" if found else "unknown_segment", message=text))
    return found[0]


def _answer(books: Books, row: SegmentRow, today: date) -> SegmentAnswer:
    if not row.is_live:
        return _told(row, row.count, today)
    behind = _inside(books, row, today, 0)
    return _told(row, None if behind is None else len(behind.account_ids), today)


def _inside(books: Books, row: SegmentRow, today: date, most: int) -> Behind | None:
    """Its people today; None where it can't be asked any more."""
    with reading_books(books.path) as source:
        try:
            found = opened(source, row.id, today=today).found
        except SegmentProblem:
            return None
        return people(source, found, question="", group="", most=most)


def _told(row: SegmentRow, count: int | None, today: date) -> SegmentAnswer:
    asked = unpacked(row.asked)
    days = None if asked is None else asked.on(today).period
    return SegmentAnswer(
        id=row.id,
        name=row.name,
        kind=row.kind,
        count=count,
        question="" if asked is None else asked.question,
        group="" if asked is None else asked.group,
        span="" if asked is None else asked.span,
        first=None if days is None else days.first,
        last=None if days is None else days.last,
        saved_at=row.saved_at,
    )


def _said(count: int | None) -> str:
    return "–" if count is None else str(count)
