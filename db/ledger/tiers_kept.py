"""Which tier each customer is of, kept for reports as it was last worked out; and every move from one to another.

Sales, and whatever else moves a customer, work it out in their own transaction. What changes by itself, because time
passes or another ladder comes into force, is found by `renew_tiers` and stands on the day on which it happened, not on
that on which somebody noticed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger.lapse import believed
from db.ledger.posting import recounted
from db.ledger.tier_history import untold
from db.lookup.customer_rows import STANDING, standing_in
from db.lookup.ladders import Ladders, alike, ladders, same_ladder
from db.lookup.merged import stands_for
from db.lookup.programme import Published, number_in_force, version_in
from db.lookup.sales import SaleView
from db.lookup.standings import SNAPSHOT_FORM, standing_of
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number, day_of, instant
from db.tables.people import account
from db.tables.promises import given_tier
from db.tables.promises import standing as standing_table
from db.tables.rollups import TIER_HOLDS, member, tier_move, visit_day
from loyalty.calendar import local_day, utc
from loyalty.programme import Programme
from loyalty.standing import Standing
from loyalty.tiers import holds_until, tier

Progress: TypeAlias = Callable[[int, int], object]

#: Customers a transaction: the till never waits longer than these take.
ACCOUNTS_AT_ONCE = 50
#: The same for those who never bought anything: one statement does them all.
STRANGERS_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Known:
    """A row of `member`, as far as tiers go."""

    n: int
    tier: str
    until: int
    version: int


_KNOWN = Statement(
    select(member.c.n, member.c.tier, member.c.tier_until, member.c.tier_version).where(
        member.c.account_id == bindparam("account_id")
    )
)
_SET = Statement(
    update(member)
    .where(member.c.n == bindparam("of_n"))
    .values(tier=bindparam("new_tier"), tier_until=bindparam("new_until"), tier_version=bindparam("new_version"))
)
_new = upsert(tier_move).values({column.name: bindparam(column.name) for column in tier_move.c})
#: Two moves of a day without an operation are one, from where the first began to where the second ends.
_MOVE = Statement(
    _new.on_conflict_do_update(
        index_elements=[tier_move.c.own, tier_move.c.day, tier_move.c.op_id], set_={"after": _new.excluded.after}
    )
)
_LEADS_TO = Statement(
    select(tier_move.c.after).where(
        tier_move.c.own == bindparam("own"), tier_move.c.day == bindparam("day"), tier_move.c.op_id == ""
    )
)
_LAST_MOVE = Statement(select(func.max(tier_move.c.day)).where(tier_move.c.own == bindparam("own")))
_NO_MOVE = Statement(
    delete(tier_move).where(
        tier_move.c.own == bindparam("of_own"),
        tier_move.c.day == bindparam("on_day"),
        tier_move.c.op_id == bindparam("of_op"),
        tier_move.c.before == tier_move.c.after,
    )
)

_alike = func.json_each(bindparam("alike")).table_valued("value")
_is_due = and_(
    member.c.stands == member.c.n,
    or_(member.c.tier_until <= bindparam("day"), member.c.tier_version.not_in(select(_alike.c.value))),
)
_HOW_MANY = Statement(select(func.count()).select_from(member).where(_is_due))
_DUE = Statement(
    select(
        member.c.account_id,
        member.c.n,
        member.c.tier,
        member.c.tier_until,
        member.c.tier_version,
        standing_table.c.newest_at,
        account.c.absorbs,
        *STANDING,
    )
    # Outer joins, so that SQLite begins with the next of these members and not with everybody's account.
    .select_from(
        member.outerjoin(account, account.c.account_id == member.c.account_id)
        .outerjoin(standing_table, standing_table.c.account_id == member.c.account_id)
        .outerjoin(given_tier, given_tier.c.account_id == member.c.account_id)
    )
    .where(_is_due, member.c.n > bindparam("after"))
    .order_by(member.c.n)
    .limit(bindparam("limit"))
)
_LAST = Statement(select(func.coalesce(func.max(member.c.n), 0)))
_strangers = (
    update(member)
    .where(member.c.n > bindparam("after"), member.c.n <= bindparam("through"), _is_due)
    .where(or_(member.c.tier_version == 0, member.c.tier == bindparam("lowest")))
    .values(tier=bindparam("lowest"), tier_until=TIER_HOLDS, tier_version=bindparam("version"))
)
_NO_LADDER = Statement(_strangers)
_STRANGERS = Statement(
    _strangers.where(
        ~exists().where(standing_table.c.account_id == member.c.account_id),
        ~exists().where(given_tier.c.account_id == member.c.account_id),
        # An import that was killed leaves receipts whose customers nobody has counted yet.
        ~exists().where(visit_day.c.member == member.c.n),
    )
)


def known_of(connection: Connection, account_id: str) -> Known:
    """What is kept of that account."""
    row = _KNOWN.row(connection, account_id=account_id)
    assert row is not None, "every account has its row, by a trigger"
    return Known(*row)


def keep_after_sale(
    books: Books, connection: Connection, view: SaleView, published: Published, before: Standing, after: Standing
) -> None:
    """Keep the tier that a sale's quote says, and the move it made; `before` and `after` are their standing."""
    quote, programme = view.quote, published.programme
    known = known_of(connection, after.account_id)
    if programme.ladder is None and not known.tier:
        return
    if known.version != published.number or known.until <= day_number(quote.day) or known.tier != quote.tier:
        held = _brought_to(books, connection, known, before, quote.day) if known.version else quote.tier
        write_move(connection, known.n, quote.day, held, quote.tier)
    if quote.tier != quote.tier_after:
        own = known.n if view.booked_to == after.account_id else known_of(connection, view.booked_to).n
        write_move(connection, known.n, quote.day, quote.tier, quote.tier_after, op_id=view.op_id, own=own)
    # One that comes after what is counted already says nothing of today.
    until = until_of(programme, after, quote.day) if after.newest_op == view.op_id else 0
    new = Known(known.n, quote.tier_after, until, published.number)
    if new != known:
        set_tier(connection, new)


def keep_tier(books: Books, connection: Connection, account_id: str, *, day: date, op_id: str) -> None:
    """Work out the tier of the account's customer, whom that operation has moved, and keep it."""
    whose = stands_for(connection, account_id)
    known = known_of(connection, whose)
    published = version_in(books, connection, number_in_force(connection, day))
    if published.programme.ladder is None and not known.tier:
        return
    standing = standing_of(connection, whose)
    assert standing is not None, "accounts are never deleted"
    new = tier(published.programme, standing, day)
    if known.version:
        held = known.tier if known.until == 0 else _brought_to(books, connection, known, standing, day)
        write_move(connection, known.n, day, held, new, op_id=op_id)
    set_tier(connection, Known(known.n, new, until_of(published.programme, standing, day), published.number))


def until_of(programme: Programme, standing: Standing, day: date) -> int:
    """The first day on which the tier is another by itself, as it is kept."""
    until = holds_until(programme, standing, day)
    return TIER_HOLDS if until is None else day_number(until)


def set_tier(connection: Connection, new: Known) -> None:
    _SET.run(connection, of_n=new.n, new_tier=new.tier, new_until=new.until, new_version=new.version)


def write_move(
    connection: Connection, n: int, day: date, before: str, after: str, *, op_id: str = "", own: int | None = None
) -> None:
    """Write a move of person `n`, where it is one; `own` is the account it was, where that is another."""
    if before == after:
        return
    account_n = n if own is None else own
    on = day_number(day)
    # Something was sold between two moves that came by themselves: a day has room for one of them.
    while not op_id and (_LEADS_TO.row(connection, own=account_n, day=on) or (before,))[0] != before:
        day += timedelta(days=1)
        on = day_number(day)
    _MOVE.run(connection, own=account_n, member=n, day=on, op_id=op_id, before=before, after=after)
    _NO_MOVE.run(connection, of_own=account_n, on_day=on, of_op=op_id)


def renew_tiers(
    books: Books,
    *,
    now: datetime,
    progress: Progress = lambda done, of: None,
    most: int | None = None,
    confirmed: bool = False,
) -> int:
    """Work out every tier that may be another by now, some customers a transaction; how many that were.

    For the work process: after a new ladder these are all customers. `most` ends it after so many, and so does what
    `progress` raises; what was done stays. Where an import was killed, it counts anew what that had left uncounted.
    A clock more than a week past the newest fact is believed for that week, unless a person has confirmed it.
    """
    with books.reading() as connection:
        day = local_day(believed(connection, utc(now), confirmed=confirmed), workplace_in(connection).zone)
        published = version_in(books, connection, number_in_force(connection, day))
        asked = {"day": day_number(day), "alike": msgspec.json.encode(alike(books, connection, published)).decode()}
        of = (_HOW_MANY.row(connection, **asked) or (0,))[0] if published.number else 0
    if not of:
        return 0
    done = _strangers_renewed(books, published, day, asked, lambda done: progress(done, of))
    after = 0
    while most is None or done < most:
        with books.writing() as connection:
            limit = ACCOUNTS_AT_ONCE if most is None else min(ACCOUNTS_AT_ONCE, most - done)
            due = _DUE.rows(connection, after=after, limit=limit, **asked)
            held = ladders(books, connection)
            for account_id, n, was, until, version, newest_at, *stands in due:
                known = Known(n, was, until, version)
                _renew(connection, held, published, day, account_id, known, newest_at, stands)
        if not due:
            break
        after, done = due[-1][1], done + len(due)
        progress(min(done, of), of)
    return done


def _strangers_renewed(
    books: Books, published: Published, day: date, asked: dict[str, Any], progress: Callable[[int], object]
) -> int:
    """Those who never bought anything are all of one tier, without anybody's being looked at."""
    statement = _STRANGERS if published.programme.ladder is not None else _NO_LADDER
    lowest = tier(published.programme, Standing(account_id="anybody"), day)
    with books.reading() as connection:
        last = (_LAST.row(connection) or (0,))[0]
    done = 0
    for after in range(0, last, STRANGERS_AT_ONCE):
        through = after + STRANGERS_AT_ONCE
        told = {"after": after, "through": through, "lowest": lowest, "version": published.number}
        with books.writing() as connection:
            done += statement.run(connection, **told, **asked)
        progress(done)
    return done


def _renew(
    connection: Connection,
    held: Ladders,
    published: Published,
    day: date,
    account_id: str,
    known: Known,
    newest_at: int | None,
    stands: list[Any],
) -> None:
    standing: Standing | None
    if stands[1] != SNAPSHOT_FORM:
        newest = recounted(connection, account_id, day).newest_at
        standing = standing_of(connection, account_id)
        assert standing is not None, "accounts are never deleted"
    else:
        newest = None if newest_at is None else instant(newest_at)
        standing = standing_in(connection, account_id, *stands)
    programme = published.programme
    new = tier(programme, standing, day)
    newest_day = day if newest is None else local_day(newest, programme.zone)
    if known.version:
        # Nothing is told twice of the days before the newest move.
        told = (_LAST_MOVE.row(connection, own=known.n) or (None,))[0] if not known.until else None
        since = newest_day if told is None else max(newest_day, day_of(told))
        was = _write_turns(connection, known, _by_itself(held, known, standing, day, since))
        write_move(connection, known.n, day, was, new)
    else:
        for on, before, after in untold(connection, held, known.n, standing, newest=newest_day, day=day, now=new):
            write_move(connection, known.n, on, before, after)
    set_tier(connection, Known(known.n, new, until_of(programme, standing, day), published.number))


def _brought_to(books: Books, connection: Connection, known: Known, standing: Standing, day: date) -> str:
    """The tier on that day as it became by itself since it was worked out; each move is written on its own day."""
    turns = _by_itself(ladders(books, connection), known, standing, day, day)
    return _write_turns(connection, known, turns)


def _write_turns(connection: Connection, known: Known, turns: list[tuple[date, str]]) -> str:
    held = known.tier
    for day, new in turns:
        write_move(connection, known.n, day, held, new)
        held = new
    return held


def _by_itself(held: Ladders, known: Known, standing: Standing, day: date, newest: date) -> list[tuple[date, str]]:
    """The days up to that one on which the tier may have become another, and what it was from each of them on."""
    turns: list[tuple[date, str]] = []
    under = held.of(known.version)
    if under is not None and known.until:
        turns_on = day_of(known.until) if known.until < TIER_HOLDS else None
    else:
        # What they have done is not what it was: all that can be said is how it stood after the newest of it.
        starts = min(newest, day)
        under = held.on(starts)
        assert under is not None, "nothing is kept before a programme is published"
        turns.append((starts, tier(under.programme, standing, starts)))
        turns_on = holds_until(under.programme, standing, starts)
    for starts, later in (*held.after(under, day), (day + timedelta(days=1), None)):
        while turns_on is not None and turns_on < starts:
            turns.append((turns_on, tier(under.programme, standing, turns_on)))
            turns_on = holds_until(under.programme, standing, turns_on)
        if later is not None and not same_ladder(under.programme, later.programme):
            turns.append((starts, tier(later.programme, standing, starts)))
            turns_on = holds_until(later.programme, standing, starts)
        under = later or under
    return turns
