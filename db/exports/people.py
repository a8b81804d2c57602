"""The people behind a figure as a file: how to reach them, whether they agreed to that, and why they are in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select

from db.exports.table_file import Cell, Column, Style, Told, write_table
from db.reports.answer import Cell as AnswerCell
from db.reports.answer import Person
from db.reports.listed import persons, rows_of
from db.reports.source import Source
from db.tables.people import consent, person

#: Purposes for which the file says whether they agreed.
AGREED = ("email", "sms")
#: What stands before the group's own columns.
FIELDS = ("name", "card", "phone", "email", *(f"consent:{purpose}" for purpose in AGREED))


@dataclass(frozen=True, slots=True)
class _Reach:
    phone: str = ""
    email: str = ""


def export_people(
    source: Source,
    path: Path,
    rows: Sequence[tuple[str, tuple[AnswerCell, ...]]],
    *,
    columns: Sequence[Column],
    cells: Callable[[tuple[AnswerCell, ...]], tuple[Cell, ...]],
    yes_no: tuple[str, str],
    style: Style,
    told: Told = lambda done: None,
) -> int:
    """Write these people in this order; how many. `columns` name FIELDS and the group's, `cells` words the latter.

    There is all of the file or what stood there before. Raises OSError, TooManyRows, and what `told` raises.
    """
    return write_table(path, columns, _lines(source, rows, cells, yes_no), style=style, told=told)


def _lines(
    source: Source,
    rows: Sequence[tuple[str, tuple[AnswerCell, ...]]],
    cells: Callable[[tuple[AnswerCell, ...]], tuple[Cell, ...]],
    yes_no: tuple[str, str],
) -> Iterator[tuple[Cell, ...]]:
    ids = [own for own, _ in rows]
    # A hub knows neither: they stay in the shop.
    reach = {} if source.is_hub else _reach(source, ids)
    agreed = None if source.is_hub else _agreed(source, ids)
    for one in persons(source, rows):
        yield (*_own(one, reach, agreed, yes_no), *cells(one.cells))


def _own(
    one: Person, reach: dict[str, _Reach], agreed: set[tuple[str, str]] | None, yes_no: tuple[str, str]
) -> tuple[Cell, ...]:
    own = reach.get(one.account_id, _Reach())
    yes, no = yes_no
    said = ("" if agreed is None else yes if (one.account_id, purpose) in agreed else no for purpose in AGREED)
    return (one.name, one.card, own.phone, own.email, *said)


def _reach(source: Source, ids: list[str]) -> dict[str, _Reach]:
    columns = person.c
    asked = select(columns.account_id, columns.phone, columns.email).where(
        (columns.phone != "") | (columns.email != "")
    )
    return {own: _Reach(phone, email) for own, phone, email in rows_of(source, asked, columns.account_id, ids)}


def _agreed(source: Source, ids: list[str]) -> set[tuple[str, str]]:
    """Who agrees to what: of every purpose the newest word counts."""
    columns = consent.c
    asked = (
        select(columns.account_id, columns.purpose, columns.given)
        .where(columns.purpose.in_(AGREED))
        .order_by(columns.account_id, columns.purpose, columns.at, columns.op_id)
    )
    newest: dict[tuple[str, str], Any] = {}
    for own, purpose, given in rows_of(source, asked, columns.account_id, ids):
        newest[own, purpose] = given
    return {key for key, given in newest.items() if given}
