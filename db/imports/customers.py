"""Customers from a CSV file into the books; the same file twice adds nothing.

A row is known again by its source and number (`import_mark`, which can be erased, never the journal). A card
that the books know only from receipts gets its person; one that already belongs to a person is refused.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, bindparam, insert, or_, select, update

from db.books import Books, Statement
from db.facts import Fact, encode, new_id, record
from db.imports.figures import BadFigure
from db.imports.mapping import CustomerMapping
from db.imports.newcomers import Newcomer, enrol_many, owner_of
from db.imports.outcome import Imported, Refused
from db.imports.people_read import CustomerRead, customers
from db.imports.rows import Progress, opened
from db.ledger import posting
from db.lookup.programme import in_force
from db.lookup.search_keys import e164, person_keys
from db.lookup.standings import standing_of
from db.lookup.workplace import Workplace, workplace
from db.tables.columns import day_number_or_none, micros
from db.tables.exchange import import_mark
from db.tables.people import person, search_key
from loyalty.calendar import local_day
from loyalty.card_number import readings
from loyalty.entries import Entry, Kind

BATCH_ROWS_MAX = 2_000

_MARKED = Statement(
    select(import_mark.c.op_id).where(
        import_mark.c.source == bindparam("source"), import_mark.c.key == bindparam("key")
    )
)
_MARK = Statement(insert(import_mark))
_PHONE_OWNER = Statement(
    select(person.c.account_id).where(person.c.phone == bindparam("phone"), person.c.phone != "").limit(1)
)
_KNOWN_PERSON = Statement(
    select(person.c.account_id).where(
        person.c.account_id == bindparam("account"), or_(person.c.name != "", person.c.phone != "")
    )
)
_TOLD = ("name", "phone", "email", "birthday", "language", "notes")
_FILL = Statement(
    update(person)
    .where(person.c.account_id == bindparam("account"))
    .values({name: bindparam(f"new_{name}") for name in _TOLD})
)
_KEY = Statement(insert(search_key).prefix_with("OR IGNORE"))


def import_customers(
    books: Books, path: Path, mapping: CustomerMapping, *, now: datetime, progress: Progress = lambda done, of: None
) -> Imported:
    """Land every customer of the file that makes sense and is not there yet.

    Raises FileRefused, BooksProblem, and what `progress` raises; whole batches stay.
    """
    place = workplace(books)
    purses = in_force(books, day=local_day(now, place.zone)).programme.purses
    landing = _Landing(books, mapping, place=place, now=now)
    with opened(path, mapping.file) as table:
        for batch in _batches(customers(mapping, table, currency=place.currency, purses=purses)):
            landing.land(batch)
            progress(table.share_read(), 10_000)
    progress(10_000, 10_000)
    return landing.imported()


def _batches(found: Iterable[CustomerRead | Refused]) -> Iterator[list[CustomerRead | Refused]]:
    batch: list[CustomerRead | Refused] = []
    for one in found:
        batch.append(one)
        if len(batch) == BATCH_ROWS_MAX:
            yield batch
            batch = []
    if batch:
        yield batch


class _Landing:
    """What one import has done so far."""

    def __init__(self, books: Books, mapping: CustomerMapping, *, place: Workplace, now: datetime) -> None:
        self._books = books
        self._source = f"customers:{mapping.source}"
        self._place = place
        self._zone = ZoneInfo(place.zone)
        self._now = now
        self._refused: list[Refused] = []
        self._rows = self._landed = self._already = self._new = 0

    def land(self, batch: list[CustomerRead | Refused]) -> None:
        """One transaction: all of the batch that makes sense, or nothing of it."""
        refused = [row for row in batch if isinstance(row, Refused)]
        already = filled = 0
        with self._books.writing() as connection:
            new: dict[str, tuple[CustomerRead, Newcomer]] = {}
            taken: dict[str, str] = {}
            for row in batch:
                if isinstance(row, Refused):
                    continue
                if row.number in new or _MARKED.row(connection, source=self._source, key=row.number) is not None:
                    already += 1
                    continue
                try:
                    owner = self._known_owner(connection, row, taken)
                    phone = self._phone(connection, row, owner, taken)
                except BadFigure as bad:
                    refused.append(Refused(row.line, bad.code, (("text", bad.text),)))
                    continue
                if owner:
                    self._fill(connection, owner, replace(row, phone=phone))
                    filled += 1
                else:
                    one = self._newcomer(row, phone)
                    new[row.number] = (row, one)
                    taken.update({key: one.account_id for key in (one.phone, one.card) if key})
            enrol_many(self._books, connection, (one for _, one in new.values()), zone=self._zone)
            for row, one in new.values():
                self._open_balances(connection, one.account_id, row)
            marks = [self._mark(number) for number in new]
            _MARK.run_many(connection, marks)
        # Counted only now: a batch that rolled back has not landed.
        self._refused += refused
        self._rows += len(batch)
        self._landed += len(new) + filled
        self._new += len(new)
        self._already += already

    def imported(self) -> Imported:
        return Imported(
            of="customers",
            rows=self._rows,
            landed=self._landed,
            already_there=self._already,
            refused=tuple(self._refused),
            new_customers=self._new,
        )

    def _mark(self, number: str) -> dict[str, object]:
        return {"source": self._source, "key": number, "op_id": "", "at": micros(self._now)}

    def _known_owner(self, connection: Connection, row: CustomerRead, taken: dict[str, str]) -> str:
        """The account that this row's card opens already; empty for a new customer."""
        if not row.card:
            if not (row.phone or row.name or row.email):
                raise BadFigure("nothing_known", row.number)
            return ""
        if readings(row.card)[0] in taken:
            raise BadFigure("card_taken", row.card)
        owner = owner_of(connection, row.card)
        if owner and _KNOWN_PERSON.row(connection, account=owner) is not None:
            raise BadFigure("card_taken", row.card)
        return owner

    def _phone(self, connection: Connection, row: CustomerRead, owner: str, taken: dict[str, str]) -> str:
        if not row.phone:
            return ""
        phone = e164(row.phone, self._place.country)
        if phone is None:
            raise BadFigure("bad_phone", row.phone)
        held = _PHONE_OWNER.row(connection, phone=phone)
        if phone in taken or (held is not None and held[0] != owner):
            raise BadFigure("phone_taken", row.phone)
        return phone

    def _newcomer(self, row: CustomerRead, phone: str) -> Newcomer:
        joined = datetime.combine(row.joined, time(12), self._zone).astimezone(UTC) if row.joined else self._now
        return Newcomer(
            account_id=str(uuid4()),
            at=min(joined, self._now),
            card=readings(row.card)[0] if row.card else "",
            phone=phone,
            name=" ".join(row.name.split()),
            email=row.email,
            birthday=row.birthday,
            language=row.language,
            notes=row.notes,
        )

    def _fill(self, connection: Connection, account_id: str, row: CustomerRead) -> None:
        """Put a person to an account that only receipts had made."""
        day = local_day(self._now, self._place.zone)
        empty = msgspec.json.encode({})
        fact = Fact(kind="person_edited", op_id=new_id(), at=self._now, day=day, payload=empty, account_id=account_id)
        record(self._books, connection, fact)
        name = " ".join(row.name.split())
        _FILL.run(
            connection,
            account=account_id,
            new_name=name,
            new_phone=row.phone,
            new_email=row.email,
            new_birthday=day_number_or_none(row.birthday),
            new_language=row.language,
            new_notes=row.notes,
        )
        keys = [{"key": key, "account_id": account_id} for key in person_keys(name, row.phone)]
        _KEY.run_many(connection, keys)
        self._open_balances(connection, account_id, row)
        _MARK.run(connection, **self._mark(row.number))

    def _open_balances(self, connection: Connection, account_id: str, row: CustomerRead) -> None:
        """Balances brought along, each an operation of its own, as `ledger.adjustment` opens them."""
        for purse, points in row.balances:
            standing = standing_of(connection, account_id)
            assert standing is not None
            at = posting.after_newest(standing, self._now)
            day = local_day(at, self._place.zone)
            entry = Entry(op_id=new_id(), n=0, purse=purse, kind=Kind.OPENING, amount=points, at=at, day=day)
            payload = encode({"purse": purse, "points": points, "lapses_on": None})
            fact = Fact(
                kind=Kind.OPENING.value, op_id=entry.op_id, at=at, day=day, payload=payload, account_id=account_id
            )
            record(self._books, connection, fact)
            posting.book(connection, account_id, (entry,))
            posting.counted(connection, standing, (entry,), None)
