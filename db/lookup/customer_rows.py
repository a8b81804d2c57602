"""One line of the list of customers: who it is, and as much of a standing as tiers and balances need."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, select

from db.books import Books, Statement
from db.lookup.customer_filter import listed
from db.lookup.programme import number_in_force, version_in
from db.lookup.standings import SNAPSHOT_FORM, rebuilt, standing_of
from db.tables.columns import day_of, day_or_none
from db.tables.people import account, card, person, person_group
from db.tables.promises import given_tier, standing
from loyalty.lots import EMPTY, PurseState
from loyalty.money import Points
from loyalty.programme import Programme
from loyalty.standing import DayTotal, EarnedDay, GivenTier, Standing
from loyalty.tiers import tier


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRow:
    """One line of the list."""

    account_id: str
    name: str
    #: E.164, or empty.
    phone: str
    card_number: str
    #: By id; empty below the lowest.
    tier: str
    #: What may be spent of `purse`, the one asked for or the programme's first; empty where it has none.
    purse: str
    balance: Points
    last_visit: date | None
    groups: tuple[str, ...]


_own_card = card.alias("own_card")
_NEWEST_CARD = (
    select(_own_card.c.number)
    .where(_own_card.c.account_id == account.c.account_id, _own_card.c.status == "active")
    .order_by(_own_card.c.issued_at.desc())
    .limit(1)
    .correlate(account)
    .scalar_subquery()
)
_US = "\x1f"
_GROUPS = (
    select(func.group_concat(person_group.c.name, _US))
    .where(person_group.c.account_id == account.c.account_id)
    .correlate(account)
    .scalar_subquery()
)
AROUND = account.outerjoin(person, person.c.account_id == account.c.account_id).outerjoin(
    standing, standing.c.account_id == account.c.account_id
)
STANDING = (standing.c.form, standing.c.snapshot, given_tier.c.tier, given_tier.c.ends_on, given_tier.c.author)
WITH_TIER = AROUND.outerjoin(given_tier, given_tier.c.account_id == account.c.account_id)
WANTED = func.json_each(bindparam("ids")).table_valued("value")
_ROWS = Statement(
    select(
        account.c.account_id,
        account.c.absorbs,
        person.c.name,
        person.c.phone,
        _NEWEST_CARD,
        standing.c.last_visit,
        _GROUPS,
        *STANDING,
    )
    .select_from(WITH_TIER)
    .where(account.c.account_id.in_(select(WANTED.c.value)), listed())
)


@dataclass(frozen=True, slots=True)
class _Slim:
    """What a list wants of a standing's snapshot: reading the rest would be most of the time."""

    purses: tuple[tuple[str, PurseState], ...] = ()
    days: tuple[DayTotal, ...] = ()
    earned_days: tuple[EarnedDay, ...] = ()


_slim = msgspec.msgpack.Decoder(_Slim)


def rows_in(
    books: Books, connection: Connection, account_ids: list[str], purse: str, day: date
) -> tuple[CustomerRow, ...]:
    if not account_ids:
        return ()
    programme = programme_on(books, connection, day)
    purse = purse or next((one.id for one in programme.purses), "")
    told = {row[0]: row for row in _ROWS.rows(connection, ids=json_of(account_ids))}
    return tuple(_row(connection, told[own], programme, purse, day) for own in account_ids if own in told)


def _row(connection: Connection, row: tuple[Any, ...], programme: Programme, purse: str, day: date) -> CustomerRow:
    account_id, absorbs, name, phone, card_number, last_visit, groups, *stands = row
    own = standing_in(connection, account_id, absorbs, *stands)
    return CustomerRow(
        account_id=account_id,
        name=name or "",
        phone=phone or "",
        card_number=card_number or "",
        tier=tier(programme, own, day),
        purse=purse,
        balance=own.purse(purse).spendable(day) if purse else EMPTY.debt,
        last_visit=day_or_none(last_visit),
        groups=own.groups if absorbs else tuple(sorted(groups.split(_US))) if groups else (),
    )


def standing_in(
    connection: Connection,
    account_id: str,
    absorbs: int,
    form: int | None,
    snapshot: bytes | None,
    given: str | None,
    ends_on: int,
    author: str,
) -> Standing:
    """As much of a standing as tiers and balances need."""
    if absorbs:
        # What was promised to those merged into it counts too; there are few of them.
        whole = standing_of(connection, account_id)
        assert whole is not None
        return whole
    by_hand = None if given is None else GivenTier(tier=given, ends_on=day_of(ends_on), author=author)
    slim = _read_slim(form, snapshot)
    if slim is None:
        read = rebuilt(connection, account_id)
        slim = _Slim(read.purses, read.days, read.earned_days)
    return Standing(
        account_id=account_id,
        purses=slim.purses,
        days=slim.days,
        earned_days=slim.earned_days,
        given_tier=by_hand,
    )


def _read_slim(form: int | None, snapshot: bytes | None) -> _Slim | None:
    """The snapshot, or None where there is none that this program reads."""
    if snapshot is None or form != SNAPSHOT_FORM:
        return None
    try:
        return _slim.decode(snapshot)
    except msgspec.DecodeError:
        return None


def programme_on(books: Books, connection: Connection, day: date) -> Programme:
    return version_in(books, connection, number_in_force(connection, day)).programme


def json_of(listed: list[str] | tuple[str, ...] | tuple[int, ...]) -> str:
    return msgspec.json.encode(listed).decode()
