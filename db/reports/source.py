"""Where a report reads: the till's own books, or a chain's hub. The same Core statements run on both, and only read."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import Column, Connection, CursorResult, Executable, Index, Table, select
from sqlalchemy import text as sql
from sqlalchemy.exc import DBAPIError

from db.books import BooksProblem, recognise
from db.connecting import connected
from db.reports.asked import Period
from db.reports.hub_problem import HubProblem
from db.reports.read_ahead import ReadAhead, Walk
from db.tables.columns import day_number
from db.tables.promises import programme_version
from db.tables.rollups import till
from db.tables.workplace import workplace as workplace_table
from loyalty import programme_document
from loyalty.money import Currency
from loyalty.programme import Programme

#: Told (done, of) now and then; what it raises ends the report, inside a long statement too.
Progress: TypeAlias = Callable[[int, int], None]
#: Rows fetched at once: a report of 200 000 members never holds them all as Python objects.
ROWS_AT_ONCE = 5_000
#: Steps of SQLite's machine between two looks at whether to go on: some milliseconds.
_STEPS_BETWEEN_LOOKS = 200_000
#: Page cache of one report. The system's own cache does the rest: what is read here is read once.
_cache_kib = 32_768
_ROOT = sql("SELECT rootpage FROM sqlite_master WHERE name = :name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Whose books these are."""

    shop_name: str
    currency: Currency
    #: An IANA name.
    zone: str
    country: str


class Source:
    """One unmoving view of the books, or of a hub: everything a question asks is asked of it."""

    def __init__(self, connection: Connection, progress: Progress = lambda done, of: None) -> None:
        self.connection = connection
        self.progress = progress
        self._place: Place | None = None
        self._programmes: dict[int, Programme] = {}
        #: A hub reads ahead by itself.
        self.read_ahead: ReadAhead | None = None

    @property
    def is_hub(self) -> bool:
        return self.connection.dialect.name == "postgresql"

    def ahead(self, *what: Table | Index | Column[Any], days: Period | None = None) -> None:
        """These tables and indexes (a column stands for the index that keeps it unique) will be walked through: have
        their pages fetched, of what lies in order of days those of the period.
        """
        if self.read_ahead is not None:
            for one in what:
                row = self.row(_ROOT, name=_name(one))
                first, last = (day_number(days.first), day_number(days.last)) if days else (None, None)
                if row is not None:
                    self.read_ahead.begin(Walk(row[0], first, last))

    def rows(self, statement: Executable, **values: object) -> list[tuple[Any, ...]]:
        """All rows, as plain tuples: for results that are small."""
        return list(self.stream(statement, **values))

    def row(self, statement: Executable, **values: object) -> tuple[Any, ...] | None:
        """The first row, or None."""
        return next(iter(self.rows(statement, **values)), None)

    def stream(self, statement: Executable, **values: object) -> Iterator[tuple[Any, ...]]:
        """Row by row: for what may be a row a member."""
        result = self.connection.execute(statement, values)
        assert isinstance(result, CursorResult)
        # The driver's own cursor: a Row object each would cost as much as the reading.
        cursor = result.cursor
        assert cursor is not None
        try:
            while found := cursor.fetchmany(ROWS_AT_ONCE):
                yield from found
        finally:
            result.close()

    def place(self) -> Place:
        """The shop, its money and its time."""
        if self._place is None:
            columns = workplace_table.c
            asked = select(columns.shop_name, columns.currency, columns.decimals, columns.zone, columns.country)
            name, currency, decimals, zone, country = self.rows(asked.order_by(columns.id).limit(1))[0]
            if self.is_hub:
                # A chain has no name of its own.
                name = ", ".join(shop for (shop,) in self.rows(select(till.c.shop).distinct().order_by(till.c.shop)))
            self._place = Place(shop_name=name, currency=Currency(currency, decimals), zone=zone, country=country)
        return self._place

    def programme(self, on: Any) -> Programme:
        """The programme that held on a day, as `lookup.programme.in_force` reads it."""
        columns = programme_version.c
        latest = select(columns.number).order_by(columns.holds_from.desc(), columns.number.desc()).limit(1)
        row = self.row(latest.where(columns.holds_from <= day_number(on))) or self.row(
            select(columns.number).order_by(columns.number).limit(1)
        )
        return self._version(0 if row is None else int(row[0]))

    def _version(self, number: int) -> Programme:
        if number not in self._programmes:
            if number == 0:
                place = self.place()
                self._programmes[0] = Programme(name="", currency=place.currency, zone=place.zone)
            else:
                asked = select(programme_version.c.document).where(programme_version.c.number == number)
                document = self.rows(asked)[0][0]
                said = msgspec.json.decode(bytes(document), type=dict[str, Any])
                self._programmes[number] = programme_document.read(said)
        return self._programmes[number]


def _name(what: Table | Index | Column[Any]) -> str:
    return f"sqlite_autoindex_{what.table.name}_1" if isinstance(what, Column) else str(what.name)


@contextmanager
def reading_books(path: Path, progress: Progress = lambda done, of: None) -> Iterator[Source]:
    """The till's books, read-only, while the till goes on selling. Raises BooksProblem, and what `progress` raises."""
    recognise(path)
    stopped: list[BaseException] = []

    def opened() -> sqlite3.Connection:
        raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        for pragma in ("busy_timeout=5000", "query_only=ON", f"cache_size=-{_cache_kib}", "temp_store=MEMORY"):
            raw.execute(f"PRAGMA {pragma}").close()
        raw.set_progress_handler(look, _STEPS_BETWEEN_LOOKS)
        return raw

    def look() -> int:
        try:
            progress(0, 0)
        except BaseException as error:
            stopped.append(error)
            return 1
        return 0

    try:
        with connected(opened) as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            # Look-ups that speak to the driver themselves find it here, as in `books`.
            connection.info["raw"] = raw
            raw.execute("BEGIN")
            source, ahead = Source(connection, progress), ReadAhead(path, lambda: progress(0, 0))
            source.read_ahead = ahead
            try:
                yield source
            finally:
                ahead.end()
                raw.execute("ROLLBACK")
    except (sqlite3.Error, DBAPIError) as error:
        if stopped:
            raise stopped[0] from None
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, sqlite3.DatabaseError) and not isinstance(cause, sqlite3.ProgrammingError):
            raise BooksProblem("damaged", path, detail=str(cause)) from error
        raise


@contextmanager
def reading_hub(url: str, progress: Progress = lambda done, of: None) -> Iterator[Source]:
    """A chain's hub, `postgresql://…`, in one unmoving view. Raises HubProblem, and what `progress` raises."""
    # Imported when there is a hub: a shop of one till never loads PostgreSQL's driver.
    from db.reports.hub import connected, is_hub

    with connected(url, isolation_level="REPEATABLE READ", postgresql_readonly=True) as connection:
        if not is_hub(connection):
            raise HubProblem("empty", database=connection.engine.url.database)
        yield Source(connection, progress)
