"""Customers from a file into the books; the same file twice adds nothing. Tried first on its beginning, or whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from db.books import Books
from db.imports.landing import Decided, Fate, Landing
from db.imports.mapping import CustomerMapping
from db.imports.outcome import Imported, Refused
from db.imports.people_read import CustomerReader, RowRead
from db.imports.rows import Progress, Table, opened
from db.lookup.programme import in_force
from db.lookup.workplace import Workplace, workplace
from loyalty.calendar import local_day

#: Customers lie scattered over the file's pages: the more land together, the fewer pages are written twice. A batch
#: this big, with its balances, holds the till up for half a second; five times as many take a tenth less work.
BATCH_ROWS_MAX = 2_000
PREVIEW_ROWS = 20


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One of the first rows: as the file has it, and what would become of it."""

    cells: tuple[str, ...]
    decided: Decided


@dataclass(frozen=True, slots=True)
class Preview:
    header: tuple[str, ...]
    rows: tuple[PreviewRow, ...]


def import_customers(
    books: Books,
    path: Path,
    mapping: CustomerMapping,
    *,
    now: datetime,
    reason: str = "",
    author: str = "",
    agreed: str = "",
    dry_run: bool = False,
    progress: Progress = lambda done, of: None,
) -> Imported:
    """Land every customer of the file that makes sense and is not there yet; a dry run only says what would land.

    `reason` and `author` stand beside the opening balances, `agreed` are the words of consents that the file tells:
    what was shown when they were given nobody knows any more. Raises FileRefused, BooksProblem, and what `progress`
    raises; whole batches stay.
    """
    place = workplace(books)
    landing = Landing(books, mapping, place=place, now=now, reason=reason, author=author, agreed=agreed)
    counted = _Counted()
    with opened(path, mapping.file) as table:
        for batch in _batches(_reader(books, mapping, table, place, now).rows()):
            # Counted only when it is back: a batch that rolled back has not landed.
            counted.add(landing.decided(batch) if dry_run else landing.land(batch))
            progress(table.share_read(), 10_000)
    progress(10_000, 10_000)
    return counted.imported()


def preview_customers(books: Books, path: Path, mapping: CustomerMapping, *, now: datetime) -> Preview:
    """What the first rows would be read as and what would become of them. Raises FileRefused, BooksProblem."""
    place = workplace(books)
    landing = Landing(books, mapping, place=place, now=now)
    with opened(path, mapping.file) as table:
        first = tuple(islice(table.rows(), PREVIEW_ROWS))
        table.again(first)
        read = list(islice(_reader(books, mapping, table, place, now).rows(), PREVIEW_ROWS))
        rows = zip(first, landing.decided(read), strict=True)
        return Preview(table.header, tuple(PreviewRow(tuple(cells), decided) for (_, cells), decided in rows))


def _reader(books: Books, mapping: CustomerMapping, table: Table, place: Workplace, now: datetime) -> CustomerReader:
    today = local_day(now, place.zone)
    purses = in_force(books, day=today).programme.purses
    return CustomerReader(mapping, table, currency=place.currency, purses=purses, country=place.country, today=today)


def _batches(found: Iterable[RowRead]) -> Iterator[list[RowRead]]:
    rows = iter(found)
    while batch := list(islice(rows, BATCH_ROWS_MAX)):
        yield batch


class _Counted:
    """What has become of the rows so far."""

    def __init__(self) -> None:
        self._rows = 0
        self._of = dict.fromkeys(Fate, 0)
        self._refused: list[Refused] = []
        self._noted: list[Refused] = []

    def add(self, decided: list[Decided]) -> None:
        self._rows += len(decided)
        for one in decided:
            self._of[one.fate] += 1
            if one.fate is Fate.REFUSED:
                # A row is refused once, for the first thing that is wrong with it; the preview names them all.
                self._refused.append(replace(one.problems[0], name=one.row.name))
            elif one.fate is not Fate.THERE:
                self._noted += (replace(note, name=one.row.name) for note in one.notes)

    def imported(self) -> Imported:
        return Imported(
            of="customers",
            rows=self._rows,
            landed=self._of[Fate.NEW] + self._of[Fate.FILLED],
            already_there=self._of[Fate.THERE],
            refused=tuple(self._refused),
            noted=tuple(self._noted),
            new_customers=self._of[Fate.NEW],
        )
