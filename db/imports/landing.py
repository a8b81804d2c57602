"""Where rows of customers come down: each row's fate is decided from the books, then the whole batch is written.

A dry run decides in the very same way and writes nothing. A row is known again by its source and key
(`import_mark`, where both lie hashed), a card or a phone by whom the books say it belongs to; `same_person` says who
is there already, however they came.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from hashlib import blake2b
from operator import itemgetter
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, bindparam, insert, or_, select, update

from db.books import Books, Statement
from db.facts import Fact, encode, new_id, record
from db.imports.mapping import CustomerMapping
from db.imports.newcomers import Newcomer, enrol_many
from db.imports.outcome import Refused
from db.imports.people_read import CustomerRead, RowRead
from db.imports.same_person import is_there
from db.ledger import posting
from db.ledger.consent import PURPOSES, words_id, write_given_consents
from db.ledger.customer_fact import find_by
from db.ledger.requests import keep_private
from db.lookup.programme import number_in_force
from db.lookup.standings import next_lapse
from db.lookup.workplace import Workplace
from db.tables.columns import day_number_or_none, micros
from db.tables.exchange import import_mark
from db.tables.people import account, card, event_private, person
from loyalty.calendar import local_day
from loyalty.card_number import readings
from loyalty.entries import Entry, Kind
from loyalty.standing import rebuild

_MARK = Statement(insert(import_mark))
#: An account that was merged into another is that other's person.
_KNOWN_PERSON = Statement(
    select(account.c.account_id)
    .select_from(account.outerjoin(person, person.c.account_id == account.c.account_id))
    .where(
        account.c.account_id == bindparam("account"),
        or_(person.c.name != "", person.c.phone != "", account.c.merged_into != ""),
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
_CARD = Statement(insert(card))
_WORDS = Statement(insert(event_private))


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    #: A card that only receipts knew gets its person.
    FILLED = "filled"
    THERE = "there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Decided:
    """A row and its fate, with everything that stands in its way."""

    row: CustomerRead
    fate: Fate
    key: str = ""
    #: Whose the card is already, where the row fills it.
    account_id: str = ""
    problems: tuple[Refused, ...] = ()
    notes: tuple[Refused, ...] = ()


def mark_key(source: str, key: str) -> str:
    """How a row's key lies in the books: a person's own number is not to be read there, not even after an erasure."""
    return blake2b(f"{source}\x00{key}".encode(), digest_size=16).hexdigest()


class Landing:
    """One import's way into the books."""

    def __init__(
        self,
        books: Books,
        mapping: CustomerMapping,
        *,
        place: Workplace,
        now: datetime,
        reason: str = "",
        author: str = "",
        agreed: str = "",
    ) -> None:
        self._books = books
        self._source = f"customers:{mapping.source}"
        self._card_column = mapping.card.column if mapping.card else ""
        self._phone_column, self._email_column = mapping.phone, mapping.email
        self._place = place
        self._zone = ZoneInfo(place.zone)
        self._now = now
        self._reason, self._author = reason, author
        self._agreed = agreed
        self._taken = _Taken()

    def decided(self, batch: Sequence[RowRead]) -> list[Decided]:
        """What would become of these rows, after those decided before them. Nothing is written."""
        with self._books.reading() as connection:
            return self._decide(connection, batch)

    def land(self, batch: Sequence[RowRead]) -> list[Decided]:
        """One transaction: all of the batch that makes sense, or nothing of it."""
        with self._books.writing() as connection:
            decided = self._decide(connection, batch)
            new = [(one, self._newcomer(one.row)) for one in decided if one.fate is Fate.NEW]
            enrol_many(self._books, connection, (newcomer for _, newcomer in new), zone=self._zone)
            fresh = [(newcomer.account_id, one.row) for one, newcomer in new if one.row.balances]
            self._open_balances(connection, fresh, is_new=True)
            filled = [one for one in decided if one.fate is Fate.FILLED]
            for one in filled:
                self._fill(connection, one)
            known = [(newcomer.account_id, one.row) for one, newcomer in new]
            known += [(one.account_id, one.row) for one in filled]
            self._agree(connection, [told for told in known if told[1].consents])
            keys = sorted(one.key for one in decided if one.fate in (Fate.NEW, Fate.FILLED))
            mark = {"source": self._source, "op_id": "", "at": micros(self._now)}
            _MARK.run_many(connection, [{**mark, "key": key} for key in keys])
        return decided

    def _decide(self, connection: Connection, batch: Sequence[RowRead]) -> list[Decided]:
        known = _Known.of(connection, self._source, [read.customer for read in batch if not read.problems])
        return [self._decide_one(connection, known, read) for read in batch]

    def _decide_one(self, connection: Connection, known: "_Known", read: RowRead) -> Decided:
        row = read.customer
        told = key_of(row)
        if read.problems:
            return Decided(row, Fate.REFUSED, problems=read.problems, notes=read.notes)
        if not told:
            empty = Refused(row.line, "no_key")
            return Decided(row, Fate.REFUSED, problems=(empty,), notes=read.notes)
        key = mark_key(self._source, told)
        if key in self._taken.keys and not row.number:
            # Of two rows with one phone the second may be somebody else: it is named, not passed over.
            return Decided(row, Fate.REFUSED, problems=(self._twice(row),), notes=read.notes)
        if key in known.marked or key in self._taken.keys:
            self._taken.take(key, row)
            return Decided(row, Fate.THERE, key)
        owners = {known.cards[number] for number in row.cards if number in known.cards}
        owner = min(owners, default="")
        # What stood further up in the file is named as that, whether or not it has landed meanwhile.
        is_second = row.phone in self._taken.phones or not self._taken.cards.isdisjoint(row.cards)
        held = known.phones.get(row.phone, "") if row.phone else ""
        all_known = all(number in known.cards for number in row.cards)
        if not is_second and (owners or held) and is_there(connection, row, owners, held, all_cards=all_known):
            self._taken.take(key, row)
            return Decided(row, Fate.THERE, key)
        problems = tuple(self._problems(connection, known, row, owners))
        if problems:
            return Decided(row, Fate.REFUSED, problems=problems, notes=read.notes)
        self._taken.take(key, row)
        fate = Fate.FILLED if owner else Fate.NEW
        return Decided(row, fate, key, owner, notes=read.notes)

    def _problems(
        self, connection: Connection, known: "_Known", row: CustomerRead, owners: set[str]
    ) -> Iterator[Refused]:
        """Why a row that reads well can't land."""
        if not (row.cards or row.phone or row.name or row.email):
            yield Refused(row.line, "nothing_known", (("text", row.number),))
        for number in row.cards:
            owner = known.cards.get(number)
            has_person = owner is not None and _KNOWN_PERSON.row(connection, account=owner) is not None
            if has_person or len(owners) > 1 or number in self._taken.cards:
                code = "card_twice" if number in self._taken.cards else "card_taken"
                yield Refused(row.line, code, (("text", number),), self._card_column)
        if row.phone in self._taken.phones:
            yield Refused(row.line, "phone_twice", (("text", row.phone),), self._phone_column)
        elif row.phone and known.phones.get(row.phone, "") not in ("", *owners):
            yield Refused(row.line, "phone_taken", (("text", row.phone),), self._phone_column)

    def _twice(self, row: CustomerRead) -> Refused:
        if row.cards:
            return Refused(row.line, "card_twice", (("text", row.cards[0]),), self._card_column)
        if row.phone:
            return Refused(row.line, "phone_twice", (("text", row.phone),), self._phone_column)
        return Refused(row.line, "email_twice", (("text", row.email),), self._email_column)

    def _newcomer(self, row: CustomerRead) -> Newcomer:
        joined = datetime.combine(row.joined, time(12), self._zone).astimezone(UTC) if row.joined else self._now
        return Newcomer(
            account_id=str(uuid4()),
            at=min(joined, self._now),
            card=row.cards[0] if row.cards else "",
            more_cards=row.cards[1:],
            phone=row.phone,
            name=" ".join(row.name.split()),
            email=row.email,
            birthday=row.birthday,
            language=row.language,
            notes=row.notes,
        )

    def _fill(self, connection: Connection, one: Decided) -> None:
        """Put a person, and what other cards they have, to an account that only receipts had made."""
        row, account_id = one.row, one.account_id
        known = {
            number
            for (number,) in connection.exec_driver_sql("SELECT number FROM card WHERE account_id = ?", (account_id,))
        }
        more = [number for number in row.cards if number not in known]
        day = local_day(self._now, self._place.zone)
        nothing = msgspec.json.encode({})
        for kind in ("person_edited", *("card_given" for _ in more)):
            op_id = new_id()
            record(
                self._books,
                connection,
                Fact(kind=kind, op_id=op_id, at=self._now, day=day, payload=nothing, account_id=account_id),
            )
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
        plain = {"account_id": account_id, "kind": "", "status": "active", "replaced_by": ""}
        _CARD.run_many(connection, [{**plain, "number": number, "issued_at": micros(self._now)} for number in more])
        find_by(connection, account_id)
        self._open_balances(connection, [(account_id, row)] if row.balances else [], is_new=False)

    def _agree(self, connection: Connection, agreed: list[tuple[str, CustomerRead]]) -> None:
        """What the file says they agreed to, as `ledger.consent` gives it; the words say that the file said so."""
        day, language = local_day(self._now, self._place.zone), self._place.language
        for account_id, row in agreed:
            purposes = tuple(purpose for purpose in PURPOSES if purpose in row.consents)
            words = dict.fromkeys(purposes, self._agreed or self._source)
            ids = {purpose: words_id(purpose, language, text) for purpose, text in words.items()}
            payload = encode({"purposes": purposes, "how": "file", "words": ids, "language": language})
            op_id = new_id()
            fact = Fact(
                kind="consent_given", op_id=op_id, at=self._now, day=day, payload=payload, account_id=account_id
            )
            record(self._books, connection, fact)
            keep_private(connection, op_id, asked=None, account_id=account_id, author=self._author)
            write_given_consents(
                connection,
                op_id=op_id,
                account_id=account_id,
                how="file",
                words=words,
                language=language,
                now=self._now,
            )

    def _open_balances(self, connection: Connection, opened: list[tuple[str, CustomerRead]], *, is_new: bool) -> None:
        """Balances brought along, each an operation of its own with its reason, as `ledger.adjustment` opens them."""
        if not opened:
            return
        facts: list[Fact] = []
        words: list[dict[str, object]] = []
        entries: list[tuple[str, tuple[Entry, ...]]] = []
        version = number_in_force(connection, local_day(self._now, self._place.zone))
        # In the order in which the tables keep them: thousands of random places are found faster one after another.
        for account_id, row in sorted(opened, key=itemgetter(0)):
            own: list[Entry] = []
            for n, (purse, points) in enumerate(row.balances):
                at = self._now + timedelta(microseconds=n)
                day = local_day(at, self._place.zone)
                op_id = new_id()
                own.append(Entry(op_id=op_id, n=0, purse=purse, kind=Kind.OPENING, amount=points, at=at, day=day))
                facts.append(
                    Fact(
                        kind="opening",
                        op_id=op_id,
                        at=at,
                        day=day,
                        payload=encode({"purse": purse, "points": points, "lapses_on": None}),
                        account_id=account_id,
                        programme_version=version,
                    )
                )
                if self._reason or self._author:
                    told = {"author": self._author, "words": self._reason, "fingerprint": None}
                    words.append({"op_id": op_id, "account_id": account_id, **told})
            entries.append((account_id, tuple(own)))
        record(self._books, connection, *facts)
        _WORDS.run_many(connection, words)
        posting.book_many(connection, entries)
        for account_id, made in entries:
            if is_new:
                # Nothing else has ever moved here, so this is the whole journal.
                standing = rebuild(account_id, made, ())
                posting.keep(connection, standing, next_lapse(standing, not_before=made[-1].day), made[-1].day)
            else:
                posting.recounted(connection, account_id, made[-1].day)


def key_of(row: CustomerRead) -> str:
    """By what a row is known again: the file's own number, else its card, else its phone, else its e-mail."""
    if row.number:
        return row.number
    if row.cards:
        return f"card:{row.cards[0]}"
    if row.phone:
        return f"phone:{row.phone}"
    return f"email:{row.email.casefold()}" if row.email else ""


@dataclass(slots=True)
class _Taken:
    """What the rows decided so far have taken: a second of them is named even before the first is written."""

    keys: set[str] = field(default_factory=set)
    phones: set[str] = field(default_factory=set)
    cards: set[str] = field(default_factory=set)

    def take(self, key: str, row: CustomerRead) -> None:
        self.keys.add(key)
        self.cards.update(row.cards)
        if row.phone:
            self.phones.add(row.phone)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the books knew of a batch's keys, phones and cards before it."""

    marked: frozenset[str]
    phones: dict[str, str]
    cards: dict[str, str]

    @classmethod
    def of(cls, connection: Connection, source: str, rows: list[CustomerRead]) -> "_Known":
        def asked(sql: str, *values: object) -> list[Any]:
            return connection.exec_driver_sql(sql, tuple(values)).all()  # type: ignore[return-value]

        keys = (mark_key(source, key) for row in rows if (key := key_of(row)))
        numbers = [number for row in rows for number in row.cards]
        owners = dict(asked(_CARDS, _listed(reading for number in numbers for reading in readings(number))))
        return cls(
            marked=frozenset(key for (key,) in asked(_MARKED, source, _listed(keys))),
            phones=dict(asked(_PHONES, _listed(row.phone for row in rows if row.phone))),
            cards={number: owners[reading] for number in numbers for reading in readings(number) if reading in owners},
        )


def _listed(values: Iterable[str]) -> str:
    return msgspec.json.encode(list(values)).decode()
