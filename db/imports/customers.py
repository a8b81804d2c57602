"""Customers from a CSV file into the books; the same file twice adds nothing.

A row is known again by its source and number (`import_mark`, which can be erased, never the journal). A card
that the books know only from receipts gets its person; one that already belongs to a person is refused.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, bindparam, insert, or_, select, update

from db.books import Books, Statement
from db.facts import Fact, encode, new_id, record
from db.imports.figures import BadFigure
from db.imports.mapping import CustomerMapping
from db.imports.newcomers import Newcomer, enrol_many
from db.imports.outcome import Imported, Refused
from db.imports.people_read import CustomerRead, customers
from db.imports.rows import Progress, opened
from db.ledger import posting
from db.lookup.programme import in_force
from db.lookup.search_keys import e164, person_keys
from db.lookup.standings import next_lapse
from db.lookup.workplace import Workplace, workplace
from db.tables.columns import day_number_or_none, micros
from db.tables.exchange import import_mark
from db.tables.people import person, search_key
from loyalty.calendar import local_day
from loyalty.card_number import readings
from loyalty.entries import Entry, Kind
from loyalty.standing import rebuild

#: Customers lie scattered over the file's pages: the more land together, the fewer pages are written twice. A batch
#: this big holds the till up for less than a second.
BATCH_ROWS_MAX = 10_000

_MARK = Statement(insert(import_mark))
_KNOWN_PERSON = Statement(
    select(person.c.account_id).where(
        person.c.account_id == bindparam("account"), or_(person.c.name != "", person.c.phone != "")
    )
)
#: One question for a whole batch: the values stand in a JSON list.
_MARKED = "SELECT key FROM import_mark WHERE source = ? AND key IN (SELECT value FROM json_each(?))"
_PHONES = "SELECT phone, account_id FROM person WHERE phone <> '' AND phone IN (SELECT value FROM json_each(?))"
_CARDS = "SELECT number, account_id FROM card WHERE number IN (SELECT value FROM json_each(?))"
_TOLD = ("name", "phone", "email", "birthday", "language", "notes")
_FILL = Statement(
    update(person)
    .where(person.c.account_id == bindparam("account"))
    .values({name: bindparam(f"new_{name}") for name in _TOLD})
)
_KEY = Statement(
    insert(search_key).values(key=bindparam("key"), account_id=bindparam("account_id")).prefix_with("OR IGNORE")
)


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
        rows = []
        for row in batch:
            # A phone takes its time to be read, and nobody need wait for that.
            if isinstance(row, CustomerRead):
                phone = e164(row.phone, self._place.country) if row.phone else ""
                if phone is None:
                    refused.append(Refused(row.line, "bad_phone", (("text", row.phone),)))
                else:
                    rows.append((row, phone))
        with self._books.writing() as connection:
            known = _Known.of(connection, self._source, rows)
            new: list[tuple[CustomerRead, Newcomer]] = []
            filled = 0
            for row, phone in rows:
                if row.number in known.marked:
                    known.already += 1
                    continue
                try:
                    owner = _owner(connection, known, row, phone)
                except BadFigure as bad:
                    refused.append(Refused(row.line, bad.code, (("text", bad.text),)))
                    continue
                known.marked.add(row.number)
                if owner:
                    self._fill(connection, owner, row, phone)
                    filled += 1
                else:
                    one = self._newcomer(row, phone)
                    new.append((row, one))
                    known.take(one)
            enrol_many(self._books, connection, (one for _, one in new), zone=self._zone)
            opened = [(one.account_id, row) for row, one in new if row.balances]
            self._open_balances(connection, opened, is_new=True)
            _MARK.run_many(connection, [self._mark(number) for number in sorted(row.number for row, _ in new)])
        # Counted only now: a batch that rolled back has not landed.
        self._refused += refused
        self._rows += len(batch)
        self._landed += len(new) + filled
        self._new += len(new)
        self._already += known.already

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

    def _fill(self, connection: Connection, account_id: str, row: CustomerRead, phone: str) -> None:
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
            new_phone=phone,
            new_email=row.email,
            new_birthday=day_number_or_none(row.birthday),
            new_language=row.language,
            new_notes=row.notes,
        )
        keys = [{"key": key, "account_id": account_id} for key in person_keys(name, phone)]
        _KEY.run_many(connection, keys)
        self._open_balances(connection, [(account_id, row)] if row.balances else [], is_new=False)
        _MARK.run(connection, **self._mark(row.number))

    def _open_balances(self, connection: Connection, opened: list[tuple[str, CustomerRead]], *, is_new: bool) -> None:
        """Balances brought along, each an operation of its own, as `ledger.adjustment` opens them."""
        facts: list[Fact] = []
        entries: list[tuple[str, tuple[Entry, ...]]] = []
        for account_id, row in opened:
            own: list[Entry] = []
            for n, (purse, points) in enumerate(row.balances):
                at = self._now + timedelta(microseconds=n)
                day = local_day(at, self._place.zone)
                own.append(Entry(op_id=new_id(), n=0, purse=purse, kind=Kind.OPENING, amount=points, at=at, day=day))
                payload = encode({"purse": purse, "points": points, "lapses_on": None})
                facts.append(
                    Fact(kind="opening", op_id=own[-1].op_id, at=at, day=day, payload=payload, account_id=account_id)
                )
            entries.append((account_id, tuple(own)))
        if facts:
            record(self._books, connection, *facts)
        for account_id, made in entries:
            posting.book(connection, account_id, made)
            if is_new:
                # Nothing else has ever moved here, so this is the whole journal.
                standing = rebuild(account_id, made, ())
                posting.keep(connection, standing, next_lapse(standing, not_before=made[-1].day), made[-1].day)
            else:
                posting.recounted(connection, account_id, made[-1].day)


@dataclass(slots=True)
class _Known:
    """What the books knew of a batch's numbers, phones and cards before it, and what the batch has taken since."""

    marked: set[str]
    phones: dict[str, str]
    cards: dict[str, str]
    taken: set[str] = field(default_factory=set)
    already: int = 0

    @classmethod
    def of(cls, connection: Connection, source: str, rows: list[tuple[CustomerRead, str]]) -> "_Known":
        def asked(sql: str, *values: object) -> list[Any]:
            return connection.exec_driver_sql(sql, tuple(values)).all()  # type: ignore[return-value]

        numbers = [reading for row, _ in rows if row.card for reading in readings(row.card)]
        return cls(
            marked={key for (key,) in asked(_MARKED, source, _listed(row.number for row, _ in rows))},
            phones=dict(asked(_PHONES, _listed(phone for _, phone in rows if phone))),
            cards=dict(asked(_CARDS, _listed(numbers))),
        )

    def take(self, one: Newcomer) -> None:
        self.taken.update(filter(None, (one.phone, one.card)))


def _owner(connection: Connection, known: _Known, row: CustomerRead, phone: str) -> str:
    """The account that this row's card opens already; empty for a new customer. Raises BadFigure for one taken."""
    owner = ""
    if row.card:
        if readings(row.card)[0] in known.taken:
            raise BadFigure("card_taken", row.card)
        owner = next((known.cards[reading] for reading in readings(row.card) if reading in known.cards), "")
        if owner and _KNOWN_PERSON.row(connection, account=owner) is not None:
            raise BadFigure("card_taken", row.card)
    elif not (phone or row.name or row.email):
        raise BadFigure("nothing_known", row.number)
    if phone and (phone in known.taken or known.phones.get(phone, owner) != owner):
        raise BadFigure("phone_taken", row.phone)
    return owner


def _listed(values: Iterable[str]) -> str:
    return msgspec.json.encode(list(values)).decode()
