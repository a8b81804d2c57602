"""Which card numbers are still free, and fresh ones drawn among them: the one place that says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

import msgspec
from sqlalchemy import Connection, bindparam, func, or_, select

from db.books import Statement
from db.tables.cards import card_batch, card_number
from db.tables.people import card
from db.tables.workplace import goods
from loyalty.card_number import EAN13_DIGITS, issue, readings, tidy

#: Numbers drawn at a time at least, as a sample of how many are given out already; and how many of those may be: a
#: number that somebody makes up, or mistypes with a check digit that happens to fit, must open nobody.
SAMPLE, ONE_IN = 100, 10


class NumbersCrowded(Exception):
    """The shop's prefix has no room for so many numbers more."""


@dataclass(frozen=True, slots=True)
class BatchNumber:
    """A number that was reserved with a batch."""

    number: str
    batch_id: str
    #: Its place in the batch, from 1.
    place: int
    #: The kind of card the batch is of.
    kind: str
    #: reserved, printed or spoiled.
    status: str
    #: For a named card: whose it is. Empty for one that goes to whoever it is handed to.
    account_id: str


_told = func.json_each(bindparam("numbers")).table_valued("value")
# A number of ours that is goods too would stop the cashier with a question at each scan.
_TAKEN = Statement(
    select(_told.c.value).where(
        or_(
            _told.c.value.in_(select(card.c.number)),
            _told.c.value.in_(select(card_number.c.number)),
            _told.c.value.in_(select(goods.c.code)),
        )
    )
)
_BATCH_OF = Statement(
    select(
        card_number.c.number,
        card_number.c.batch_id,
        card_number.c.place,
        card_batch.c.kind,
        card_number.c.status,
        card_number.c.account_id,
    )
    .join(card_batch, card_batch.c.id == card_number.c.batch_id)
    .where(card_number.c.number == bindparam("number"))
)


def taken_among(connection: Connection, numbers: Iterable[str]) -> frozenset[str]:
    """Those that are somebody's card, reserved for a batch or a code of goods, however a scanner may read them."""
    asked = {reading: number for number in numbers for reading in readings(number)}
    rows = _TAKEN.rows(connection, numbers=msgspec.json.encode(list(asked)).decode())
    return frozenset(asked[reading] for (reading,) in rows)


def fresh_numbers(connection: Connection, count: int, *, prefix: str, random: Random) -> tuple[str, ...]:
    """So many different free numbers of our own: the shop's prefix, drawn digits, a check digit.

    Only inside a piece of writing are they still free when they are written: many are drawn before it, and
    `still_fresh` looks at them again in it. A longer prefix leaves fewer digits to draw. Raises NumbersCrowded.
    """
    digits = EAN13_DIGITS - 1 - len(prefix)
    found: dict[str, None] = {}
    crowded = 0
    while len(found) < count:
        many = max(count - len(found), SAMPLE)
        drawn = {issue(prefix, f"{random.randrange(10**digits):0{digits}d}"): None for _ in range(many)}
        taken = taken_among(connection, drawn)
        # Once may be dice that were thrown before.
        crowded = crowded + 1 if len(taken) * ONE_IN > many else 0
        if crowded > 1:
            raise NumbersCrowded(prefix)
        found |= {number: None for number in drawn if number not in taken}
    return tuple(found)[:count]


def still_fresh(connection: Connection, numbers: tuple[str, ...], *, prefix: str, random: Random) -> tuple[str, ...]:
    """Numbers that `fresh_numbers` drew, with others in place of those that were taken since. Raises NumbersCrowded.

    The tills wait meanwhile, and numbers of our own read in one way only: one question is asked for all of them.
    """
    taken = {number for (number,) in _TAKEN.rows(connection, numbers=msgspec.json.encode(numbers).decode())}
    if not taken:
        return numbers
    kept = {number: None for number in numbers if number not in taken}
    while len(kept) < len(numbers):
        kept |= dict.fromkeys(fresh_numbers(connection, len(numbers) - len(kept), prefix=prefix, random=random))
    return tuple(kept)


def batch_of(connection: Connection, number: str) -> BatchNumber | None:
    """The batch a scanned or typed number was reserved with, and what has become of it; None for any other card."""
    tidied = tidy(number)
    for reading in readings(tidied) if tidied else ():
        row = _BATCH_OF.row(connection, number=reading)
        if row is not None:
            kept, batch_id, place, kind, status, account_id = row
            return BatchNumber(kept, batch_id, place, kind, status, account_id or "")
    return None
