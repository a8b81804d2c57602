"""Numbers are reserved before anything is printed, told printed, and spoiled ones are replaced: no card twice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, exists, func, insert, select, update

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, posted, record
from db.ledger.customer_fact import find_by, found_by
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.card_batches import BatchView, NumberView, batch_in, numbers_in
from db.lookup.card_numbers import NumbersCrowded, fresh_numbers, still_fresh
from db.lookup.search_keys import storable
from db.lookup.workplace import workplace_in
from db.tables.cards import card_batch as table
from db.tables.cards import card_number
from db.tables.columns import micros
from db.tables.people import account, card
from loyalty.calendar import local_day, utc

__all__ = ["AT_ONCE_MOST", "NAMED_AT_ONCE_MOST", "BatchRefused", "Reserved", "mark_printed", "reserve_batch", "spoil"]

#: Numbers that one request reserves at most.
AT_ONCE_MOST = 100_000
#: Of named ones: each is somebody's card and findable at once, and no till waits for the books longer than 5 s.
NAMED_AT_ONCE_MOST = 20_000
NAME_LONGEST = 120


class BatchRefused(Refused):
    """`code` is too_many_cards, too_many_named, numbers_crowded, unknown_batch, bad_place, card_in_use or
    nothing_to_spoil.
    """

    def __init__(self, code: str, subject: str = "") -> None:
        super().__init__(f"{code}: {subject}")
        self.code = code
        self.subject = subject


@dataclass(frozen=True, slots=True)
class Reserved:
    """A batch, its numbers in the order they are printed, and what was touched: named cards are somebody's at once."""

    batch: BatchView
    numbers: tuple[NumberView, ...]
    changes: Changes


_BATCH = Statement(
    insert(table).values({column.name: bindparam(column.name) for column in table.c if column.name != "printed"})
)
_row = func.json_each(bindparam("rows")).table_valued("value").c.value
# One statement for all: bound row by row, 100,000 numbers would keep the tills waiting twice as long.
_NUMBERS = Statement(
    insert(card_number).from_select(
        ("number", "batch_id", "place", "status", "account_id"),
        select(
            func.json_extract(_row, "$[0]"),
            bindparam("batch_id"),
            func.json_extract(_row, "$[1]"),
            bindparam("status"),
            func.json_extract(_row, "$[2]"),
        ),
    )
)
_CARD = Statement(insert(card))
_asked = func.json_each(bindparam("accounts")).table_valued("value").c.value
# Each by its key: "not in all that stand for themselves" would list a million accounts first.
_stands = exists().where(account.c.account_id == _asked, account.c.merged_into == "")
_UNKNOWN = Statement(select(_asked).where(~_stands).limit(1))
_DOCUMENT = Statement(select(table.c.document).where(table.c.id == bindparam("batch_id")))
_PRINTED = Statement(
    update(table)
    .where(table.c.id == bindparam("of_batch"), table.c.printed < bindparam("up_to"))
    .values(printed=bindparam("up_to"))
)
_NUMBERS_PRINTED = Statement(
    update(card_number)
    .where(
        card_number.c.batch_id == bindparam("of_batch"),
        card_number.c.place <= bindparam("up_to"),
        card_number.c.status == "reserved",
    )
    .values(status="printed")
)
_SPOIL = Statement(update(card_number).where(card_number.c.number == bindparam("of_number")).values(status="spoiled"))
_REPLACED = Statement(
    update(card)
    .where(card.c.number == bindparam("of_number"))
    .values(status="replaced", replaced_by=bindparam("new_number"))
)


def reserve_batch(
    books: Books,
    *,
    op_id: str,
    count: int,
    kind: str,
    name: str,
    document: dict[str, Any],
    now: datetime,
    random: Random,
    accounts: Sequence[str] = (),
    author: str = "",
) -> Reserved:
    """Reserve a batch's numbers, all or none, before any is drawn. The same id gives the same batch.

    `document` is what will be printed. With `accounts` each card is that customer's and opens them at once, so that
    nothing that leaves the printer opens nobody. `random` are the system's dice: nobody may guess a card.
    Raises BatchRefused, UnknownAccount, OtherContent, BadId.
    """
    whose = tuple(dict.fromkeys(accounts))
    if not 1 <= count <= AT_ONCE_MOST or (whose and len(whose) != count):
        raise BatchRefused("too_many_cards", str(count))
    if len(whose) > NAMED_AT_ONCE_MOST:
        raise BatchRefused("too_many_named", str(count))
    told = _one_line(name)
    asked = fingerprint(count, kind, told, document, whose, author)
    drawn = _draw(books, op_id, count, whose, random)
    with books.writing() as connection:
        if already(connection, op_id, "cards_reserved", asked) is None:
            unknown = _UNKNOWN.row(connection, accounts=msgspec.json.encode(whose).decode()) if whose else None
            if unknown is not None:
                raise UnknownAccount(unknown[0])
            # The accounts are no more than an id each; whose card bears which number stays outside the journal.
            payload = {"batch": op_id, "count": count, "kind": kind, "accounts": whose}
            _write_fact(books, connection, "cards_reserved", op_id, payload, now)
            keep_private(connection, op_id, asked=asked, author=author)
            encoded = msgspec.json.encode(document)
            _reserve(connection, op_id, drawn, kind, told, encoded, now, random, author)
    return _reserved(books, op_id)


def mark_printed(books: Books, *, op_id: str, batch_id: str, up_to: int, now: datetime, author: str = "") -> BatchView:
    """The cards up to this place have come out of the printer. It never goes back: what was printed may be in hands.

    Raises BatchRefused, OtherContent, BadId.
    """
    asked = fingerprint(batch_id, up_to, author)
    with books.writing() as connection:
        batch = _known(connection, batch_id)
        if not 1 <= up_to <= batch.count:
            raise BatchRefused("bad_place", str(up_to))
        if already(connection, op_id, "cards_printed", asked) is None:
            _write_fact(books, connection, "cards_printed", op_id, {"batch": batch_id, "up_to": up_to}, now)
            keep_private(connection, op_id, asked=asked, author=author)
            _PRINTED.run(connection, of_batch=batch_id, up_to=up_to)
            _NUMBERS_PRINTED.run(connection, of_batch=batch_id, up_to=up_to)
        return _known(connection, batch_id)


def spoil(
    books: Books,
    *,
    op_id: str,
    batch_id: str,
    places: Iterable[int],
    name: str,
    now: datetime,
    random: Random,
    author: str = "",
) -> Reserved:
    """These cards came out unusable: their numbers never open anybody again, and a batch of as many replaces them.

    A named card's replacement is the same customer's, and the till says of the old one what replaced it. A bearer
    card that somebody was given is no spoiled one: it is refused. Raises BatchRefused, OtherContent, BadId.
    """
    chosen = tuple(sorted(set(places)))
    told = _one_line(name)
    asked = fingerprint(batch_id, chosen, told, author)
    drawn = _draw(books, op_id, len(chosen), (), random)
    with books.writing() as connection:
        batch = _known(connection, batch_id)
        if already(connection, op_id, "cards_spoiled", asked) is None:
            if not chosen:
                raise BatchRefused("nothing_to_spoil")
            spoiled = _to_spoil(connection, batch, chosen)
            payload = {"batch": batch_id, "places": chosen, "replaced_by": op_id}
            _write_fact(books, connection, "cards_spoiled", op_id, payload, now)
            keep_private(connection, op_id, asked=asked, author=author)
            row = _DOCUMENT.row(connection, batch_id=batch_id)
            assert row is not None
            drawn = _Drawn.of(drawn.numbers, [view.account_id or None for view in spoiled])
            fresh = _reserve(connection, op_id, drawn, batch.kind, told, row[0], now, random, author)
            for old, new in zip(spoiled, fresh, strict=True):
                _SPOIL.run(connection, of_number=old.number)
                _REPLACED.run(connection, of_number=old.number, new_number=new)
                if old.account_id:
                    # Their account may stand behind another one's by now.
                    find_by(connection, old.account_id)
    return _reserved(books, op_id)


def _to_spoil(connection: Connection, batch: BatchView, places: tuple[int, ...]) -> list[NumberView]:
    at = {view.place: view for view in numbers_in(connection, batch.id, places[0], places[-1])}
    for place in places:
        view = at.get(place)
        if view is None or view.status == "spoiled":
            raise BatchRefused("bad_place", str(place))
        if view.account_id and not batch.named:
            raise BatchRefused("card_in_use", str(place))
    return [at[place] for place in places]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Numbers in the order they are printed, whose they will be, and both as the file takes them."""

    numbers: tuple[str, ...]
    whose: Sequence[str | None]
    rows: str

    @classmethod
    def of(cls, numbers: tuple[str, ...], whose: Sequence[str | None]) -> "_Drawn":
        # In the order of the file, which is not that of printing: 100,000 random places of a large file cost seconds.
        rows = sorted(zip(numbers, range(1, len(numbers) + 1), whose, strict=True))
        return cls(numbers, whose, msgspec.json.encode(rows).decode())


def _draw(books: Books, op_id: str, count: int, whose: Sequence[str], random: Random) -> _Drawn:
    """Draw before the writing, while the tills go on: thousands of numbers take as long as thousands of sales."""
    with books.reading() as connection:
        if posted(connection, op_id) is not None:
            return _Drawn((), (), "[]")
        try:
            numbers = fresh_numbers(connection, count, prefix=workplace_in(connection).card_prefix, random=random)
        except NumbersCrowded as crowded:
            raise BatchRefused("numbers_crowded", str(crowded)) from crowded
    return _Drawn.of(numbers, whose or (None,) * count)


def _reserve(
    connection: Connection,
    batch_id: str,
    drawn: _Drawn,
    kind: str,
    name: str,
    document: bytes,
    now: datetime,
    random: Random,
    author: str,
) -> tuple[str, ...]:
    """Write the batch and its numbers; a number with a customer becomes their card."""
    try:
        prefix = workplace_in(connection).card_prefix
        numbers = still_fresh(connection, drawn.numbers, prefix=prefix, random=random)
    except NumbersCrowded as crowded:
        raise BatchRefused("numbers_crowded", str(crowded)) from crowded
    if numbers != drawn.numbers:
        drawn = _Drawn.of(numbers, drawn.whose)
    reserved_at = micros(utc(now))
    _BATCH.run(
        connection,
        id=batch_id,
        name=name,
        kind=kind,
        count=len(numbers),
        document=document,
        reserved_at=reserved_at,
        author=storable(author),
    )
    _NUMBERS.run(connection, rows=drawn.rows, batch_id=batch_id, status="reserved")
    named = sorted((number, whose) for number, whose in zip(numbers, drawn.whose, strict=True) if whose)
    given = {"kind": kind, "status": "active", "replaced_by": "", "issued_at": reserved_at}
    _CARD.run_many(connection, [{"number": number, "account_id": account_id, **given} for number, account_id in named])
    found_by(connection, named)
    return numbers


def _reserved(books: Books, batch_id: str) -> Reserved:
    # After the writing: no till waits while a long batch is read back.
    with books.reading() as connection:
        batch = batch_in(connection, batch_id)
        if batch is None:
            raise OtherContent(batch_id)
        numbers = numbers_in(connection, batch_id)
    touched = frozenset(view.account_id for view in numbers if view.account_id) if batch.named else frozenset()
    return Reserved(batch, numbers, Changes(accounts=touched))


def _known(connection: Connection, batch_id: str) -> BatchView:
    batch = batch_in(connection, batch_id)
    if batch is None:
        raise BatchRefused("unknown_batch", batch_id)
    return batch


def _write_fact(
    books: Books, connection: Connection, kind: str, op_id: str, payload: Mapping[str, object], now: datetime
) -> None:
    day = local_day(utc(now), workplace_in(connection).zone)
    told = {name: value for name, value in payload.items() if value not in ("", ())}
    record(books, connection, Fact(kind=kind, op_id=op_id, at=utc(now), day=day, payload=encode(told)))


def _one_line(name: str) -> str:
    return " ".join(storable(name).split())[:NAME_LONGEST]
