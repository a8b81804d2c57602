"""The list of customers as a file that `imports` takes in again, here or elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.books import Books
from db.exports.table_file import Cell, Column, Kind, Style, write_table
from db.imports.table import Progress
from db.lookup.customer_export import ExportRow, export_rows, how_many
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from loyalty.calendar import local_day
from loyalty.money import Currency
from loyalty.programme import Programme

#: Before the id of a purse, as a guess names a column with a balance.
BALANCE = "balance:"
_BEFORE = ("name", "phone", "email", "birthday", "card")
_AFTER = ("tier", "groups", "language", "notes", "joined", "last_visit", "visits", "spent")
_DAYS = frozenset({"birthday", "joined", "last_visit"})


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands over the columns, and tiers by their id, in the words of whoever reads the file."""

    fields: Mapping[str, str]
    tiers: Mapping[str, str]


def fields_of(programme: Programme) -> tuple[str, ...]:
    """The fields of the list, in the order of its columns."""
    return (*_BEFORE, *(BALANCE + purse.id for purse in programme.purses), *_AFTER)


def export_customers(
    books: Books,
    path: Path,
    *,
    headings: Headings,
    style: Style,
    now: datetime,
    accounts: Iterable[str] | None = None,
    progress: Progress = lambda done, of: None,
) -> int:
    """Write all customers, or those of these accounts; how many. Raises OSError, TooManyRows, BooksProblem.

    There is all of the file or what stood there before, also where `progress` raises.
    """
    place = workplace(books)
    today = local_day(now, place.zone)
    programme = in_force(books, day=today).programme
    asked = None if accounts is None else tuple(accounts)
    of = how_many(books, asked)
    columns = _columns(programme, headings, place.currency)
    rows = (_cells(row, headings) for row in export_rows(books, programme, today=today, accounts=asked))
    written = write_table(path, columns, rows, style=style, told=lambda done: progress(done, max(of, 1)))
    progress(max(of, 1), max(of, 1))
    return written


def _columns(programme: Programme, headings: Headings, currency: Currency) -> list[Column]:
    decimals = {BALANCE + purse.id: purse.scale for purse in programme.purses}
    decimals |= {"visits": 0, "spent": currency.decimals}
    return [
        Column(
            headings.fields.get(field, field),
            Kind.DAY if field in _DAYS else Kind.NUMBER if field in decimals else Kind.TEXT,
            decimals.get(field, 0),
        )
        for field in fields_of(programme)
    ]


def _cells(row: ExportRow, headings: Headings) -> tuple[Cell, ...]:
    return (
        row.name,
        row.phone,
        row.email,
        row.birthday,
        ", ".join(row.cards),
        *(held for _, held in row.balances),
        headings.tiers.get(row.tier, row.tier),
        ", ".join(row.groups),
        row.language,
        row.notes,
        row.joined_on,
        row.last_visit,
        row.visits,
        row.spent,
    )
