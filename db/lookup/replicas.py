"""What an account's standing is in books that belong to a hub: the hub's word on it, and what was written here since.

Where everything that counts is in these books (nobody else wrote any of it, or it was all asked for) the journal is
replayed, as in a lone till's. Else the hub's snapshot is gone on from with this till's own facts that it does not count
(`standing.overlaid`): exact for whatever may be added to a standing, and for the rest as near as can be known until the
next snapshot counts it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import msgspec
from sqlalchemy import ColumnElement, Connection, FromClause, Select, bindparam, case, exists, func, select

from db.books import Statement
from db.lookup.entries import entries_of, purchases_of
from db.lookup.merged import stands_for, together
from db.tables.columns import day_of
from db.tables.journal import claim, event, ledger_entry, reversal, rule_given, sale, sale_line
from db.tables.link import afar_account
from db.tables.link import replica as table
from loyalty.entries import Entry, Purchase, Take
from loyalty.lots import EMPTY, PurseState, Took
from loyalty.money import Minor, Points
from loyalty.standing import DayTotal, EarnedDay, Standing, overlaid, rebuild

#: How the hub's word is kept. What was kept in another form is as if it had not come yet.
FORM = 1
#: Stands there instead where another account stands for this one at the hub: its word on that one counts both.
COUNTED_ELSEWHERE = -1


class Told(msgspec.Struct, frozen=True):
    """The hub's word on an account that stands for itself, as it is kept."""

    standing: Standing
    #: By limited rule: what it gave this customer, and how often.
    used: dict[str, tuple[Minor, int]] = {}


@dataclass(frozen=True, slots=True)
class Replica:
    """What the hub said of a customer, and of each account of theirs which of this till's facts it counts."""

    #: Below nought where the hub does not know yet that these accounts are one.
    version: int
    included: Mapping[str, int]
    told: Told


_REPLICA = Statement(
    select(table.c.version, table.c.included, table.c.form, table.c.snapshot).where(
        table.c.account_id == bindparam("account_id")
    )
)
_ALL_HERE = Statement(select(afar_account.c.version).where(afar_account.c.account_id == bindparam("account_id")))
_told = msgspec.msgpack.Decoder(Told)
_encoder = msgspec.msgpack.Encoder()

#: An entry stands under its sale's id, also where it was a claim that made it: of whichever till's sale.
_claimed, _own = event.alias("claimed"), event.alias("own")
_fact: ColumnElement[int] = case((claim.c.op_id.is_not(None), _claimed.c.id), else_=_own.c.id)


def _with_fact(source: FromClause, op_id: ColumnElement[str]) -> FromClause:
    return (
        source.outerjoin(_own, _own.c.op_id == op_id)
        .outerjoin(claim, claim.c.sale_id == op_id)
        .outerjoin(_claimed, _claimed.c.op_id == claim.c.op_id)
    )


_ENTRIES = Statement(
    select(ledger_entry.c.op_id, ledger_entry.c.n)
    .select_from(_with_fact(ledger_entry, ledger_entry.c.op_id))
    .where(ledger_entry.c.account_id == bindparam("account_id"), _fact > bindparam("included"))
)


def _sales(whose: ColumnElement[bool], source: FromClause, fact: ColumnElement[int]) -> Select[tuple[str]]:
    return select(sale.c.op_id).select_from(source).where(whose, fact > bindparam("included"))


_SALES = (
    Statement(
        _sales(sale.c.account_id == bindparam("account_id"), sale.join(_own, _own.c.op_id == sale.c.op_id), _own.c.id)
    ),
    Statement(
        _sales(
            claim.c.account_id == bindparam("account_id"),
            claim.join(sale, sale.c.op_id == claim.c.sale_id).join(_claimed, _claimed.c.op_id == claim.c.op_id),
            _claimed.c.id,
        )
    ),
)
_RETURNS = Statement(
    select(
        reversal.c.sale_id,
        sale.c.day,
        reversal.c.cash,
        case((reversal.c.counts == 0, 1), else_=0),
    )
    .select_from(reversal.join(_own, _own.c.op_id == reversal.c.op_id).join(sale, sale.c.op_id == reversal.c.sale_id))
    .where(
        reversal.c.account_id == bindparam("account_id"),
        _own.c.id > bindparam("included"),
        # Gifts alone were no purchase.
        (sale.c.gross != 0) | exists().where(sale_line.c.sale_id == sale.c.op_id),
    )
)
_LEFT = Statement(
    select(func.coalesce(func.min(reversal.c.spend_left), sale.c.to_pay), func.coalesce(func.min(reversal.c.counts), 1))
    .select_from(
        sale.outerjoin(
            reversal.outerjoin(_own, _own.c.op_id == reversal.c.op_id),
            (reversal.c.sale_id == sale.c.op_id) & (func.coalesce(_own.c.id, 0) <= bindparam("included")),
        )
    )
    .where(sale.c.op_id == bindparam("sale_id"))
    .group_by(sale.c.op_id)
)
_GIVEN = Statement(
    select(func.coalesce(func.sum(rule_given.c.amount), 0), func.coalesce(func.sum(rule_given.c.times), 0))
    .select_from(rule_given.join(_own, _own.c.op_id == rule_given.c.op_id))
    .where(
        rule_given.c.rule == bindparam("rule"),
        rule_given.c.account_id == bindparam("account_id"),
        _own.c.id > bindparam("included"),
    )
)


def replica_of(connection: Connection, account_id: str) -> Replica | None:
    """The hub's word on a customer of whom others wrote something; None where nobody did, and in a lone till.

    `account_id` stands for them. Accounts that were made one here and not yet there are taken together.
    """
    members = together(connection, account_id)
    rows = {own: row for own in members if (row := _REPLICA.row(connection, account_id=own)) is not None}
    words = {own: told for own, row in rows.items() if (told := _read(row[2], row[3])) is not None}
    if not words:
        return None
    elsewhere = {own for own, row in rows.items() if row[2] == COUNTED_ELSEWHERE}
    included = {own: rows[own][1] if own in words else 0 for own in members}
    included |= dict.fromkeys(elsewhere, included[account_id])
    if set(members) == {account_id} | elsewhere:
        return Replica(rows[account_id][0], included, words[account_id])
    used: dict[str, tuple[Minor, int]] = {}
    for told in words.values():
        for rule, (amount, times) in told.used.items():
            so_far = used.get(rule, (0, 0))
            used[rule] = (so_far[0] + amount, so_far[1] + times)
    as_one = _as_one(account_id, [told.standing for told in words.values()])
    return Replica(-1, included, Told(standing=as_one, used=used))


def is_whole(connection: Connection, account_id: str) -> bool:
    """Whether all that counts for the account's customer stands in these books."""
    known = replica_of(connection, stands_for(connection, account_id))
    return known is None or _all_here(connection, account_id, known)


def standing_told(connection: Connection, account_id: str) -> Standing:
    """What the journal says of the account's customer, everybody's: here, and afar."""
    whose = stands_for(connection, account_id)
    known = replica_of(connection, whose)
    if known is None or _all_here(connection, whose, known):
        return rebuild(whose, entries_of(connection, whose), purchases_of(connection, whose))
    return _overlaid(connection, whose, known)


def used_by(connection: Connection, account_id: str, rule: str) -> tuple[Minor, int] | None:
    """What a limited rule gave this customer, here and afar, and how often; None where these books know it all."""
    known = replica_of(connection, account_id)
    if known is None:
        return None
    amount, times = known.told.used.get(rule, (0, 0))
    for member in together(connection, account_id):
        row = _GIVEN.row(connection, rule=rule, account_id=member, included=known.included[member])
        assert row is not None
        amount, times = amount + row[0], times + row[1]
    return amount, times


def agrees(connection: Connection, account_id: str) -> bool:
    """Whether the journal here, less what the hub does not count yet, says of the customer what the hub says."""
    known = replica_of(connection, account_id)
    if known is None or known.version < 0:
        return known is None
    since, sales, returns = _since(connection, account_id, known.included)
    entries = [one for one in entries_of(connection, account_id) if (one.op_id, one.n) not in since]
    returned = {sale_id for sale_id, *_ in returns}
    purchases = [
        _before(connection, one, known.included[account_id]) if one.op_id in returned else one
        for one in purchases_of(connection, account_id)
        if one.op_id not in sales
    ]
    return rebuild(account_id, entries, purchases) == known.told.standing


def write_told(told: Told) -> bytes:
    """The hub's word as it is kept."""
    return _encoder.encode(told)


def _read(form: int, snapshot: bytes | None) -> Told | None:
    if form != FORM or snapshot is None:
        return None
    try:
        return _told.decode(snapshot)
    except msgspec.DecodeError:
        return None


def _all_here(connection: Connection, account_id: str, known: Replica) -> bool:
    row = _ALL_HERE.row(connection, account_id=account_id)
    return row is not None and row[0] == known.version


def _overlaid(connection: Connection, account_id: str, known: Replica) -> Standing:
    since, sales, returns = _since(connection, account_id, known.included)
    if not (since or sales or returns):
        return known.told.standing
    every, purchases = entries_of(connection, account_id), purchases_of(connection, account_id)
    entries = [one for one in every if (one.op_id, one.n) in since]
    bought = [one for one in purchases if one.op_id in sales]
    less = [DayTotal(day, -cash, -gone) for sale_id, day, cash, gone in returns if sale_id not in sales]
    return overlaid(
        known.told.standing,
        entries,
        bought,
        less,
        took=_took(every, since, {one.of for one in entries}),
        sale_days={one.op_id: one.day for one in purchases},
    )


def _since(
    connection: Connection, account_id: str, included: Mapping[str, int]
) -> tuple[set[tuple[str, int]], set[str], list[tuple[str, date, Minor, int]]]:
    """What this till wrote of the customer that the hub's word does not count: entries, sales, and returns."""
    entries: set[tuple[str, int]] = set()
    sales: set[str] = set()
    returns: list[tuple[str, date, Minor, int]] = []
    for member in together(connection, account_id):
        asked = {"account_id": member, "included": included[member]}
        entries.update((op_id, n) for op_id, n in _ENTRIES.rows(connection, **asked))
        sales.update(op_id for statement in _SALES for (op_id,) in statement.rows(connection, **asked))
        returns += [(of, day_of(day), cash, gone) for of, day, cash, gone in _RETURNS.rows(connection, **asked)]
    return entries, sales, returns


def _before(connection: Connection, purchase: Purchase, included: int) -> Purchase:
    """A sale as it counted before this till's newest returns of it."""
    row = _LEFT.row(connection, sale_id=purchase.op_id, included=included)
    assert row is not None
    return replace(purchase, spend=row[0], counts=bool(row[1]))


def _as_one(account_id: str, apart: Sequence[Standing]) -> Standing:
    """One standing of several that turned out to be one customer's, as near as their outcomes tell."""
    days: dict[date, tuple[Minor, int]] = {}
    earned: dict[tuple[date, str], Points] = {}
    purses: dict[str, PurseState] = {}
    for one in apart:
        for total in one.days:
            spend, visits = days.get(total.day, (0, 0))
            days[total.day] = (spend + total.spend, visits + total.visits)
        for gain in one.earned_days:
            earned[gain.day, gain.purse] = earned.get((gain.day, gain.purse), 0) + gain.points
        for purse, held in one.purses:
            so_far = purses.get(purse, EMPTY)
            lots = sorted((*so_far.lots, *held.lots), key=lambda lot: (lot.at, lot.id))
            purses[purse] = PurseState(tuple(lots), so_far.debt + held.debt)
    newest = max([(one.newest_at, one.newest_op) for one in apart if one.newest_at is not None], default=(None, ""))
    return Standing(
        account_id=account_id,
        purses=tuple(sorted(purses.items())),
        days=tuple(DayTotal(day, *days[day]) for day in sorted(days)),
        given=tuple(sorted((given for one in apart for given in one.given), key=lambda given: given.rule)),
        earned_days=tuple(EarnedDay(day=day, purse=purse, points=earned[day, purse]) for day, purse in sorted(earned)),
        marks=tuple(sorted({mark for one in apart for mark in one.marks}, key=lambda mark: (mark.day, mark.rule))),
        newest_at=newest[0],
        newest_op=newest[1],
    )


def _took(every: tuple[Entry, ...], since: set[tuple[str, int]], returned: set[str]) -> Took:
    """Which lots the sales took that are returned here and counted there."""
    taken: dict[tuple[str, str], list[Take]] = {}
    for one in every:
        if one.op_id in returned and one.took and (one.op_id, one.n) not in since:
            taken.setdefault((one.op_id, one.rule), []).extend(one.took)
    return taken
