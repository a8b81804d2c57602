"""Tiers at a hub whose tills send by themselves: which one each customer is of today, and how they came there.

A sale says which tier it led to. What else moved somebody (time, another ladder, goods that came back) shows as a gap
between two sales, or between the last one and today.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, inspect
from sqlalchemy import text as sql

from db.reports.source import Source
from db.tables.columns import day_number, day_of
from db.tables.rollups import TIER_HOLDS
from loyalty.calendar import local_day
from loyalty.programme import Programme
from loyalty.standing import GivenTier, Standing
from loyalty.tiers import holds_until, tier

#: Customers read at once.
AT_ONCE = 2_000
#: Facts take their numbers before they are there for others to see: so many of the last ones are read again.
READ_AGAIN = 10_000

_TODAY = sql("SELECT hub.day_at(hub.clock())")
_VERSION = sql(
    "SELECT number FROM programme_version WHERE holds_from <= :today ORDER BY holds_from DESC, number DESC LIMIT 1"
)
_NO_LADDER = sql(
    "UPDATE member SET tier = '', tier_until = :holds, tier_version = :version WHERE tier_version <> :version"
)
_MOVES_OF_SALES = sql(
    """
    INSERT INTO tier_move (own, member, day, op_id, before, after)
    SELECT member.n, member.stands, event.day, event.op_id, told.before, told.after
    FROM event JOIN member USING (account_id), LATERAL hub.tiers_told(event.payload) AS told
    WHERE event.id > coalesce((SELECT event_id FROM hub.tiers_read), 0) - :again AND event.kind = 'sale'
        AND told.before <> told.after
    ON CONFLICT DO NOTHING
    """
)
_READ = sql(
    "INSERT INTO hub.tiers_read (event_id) SELECT coalesce(max(id), 0) FROM event "
    "ON CONFLICT (one) DO UPDATE SET event_id = excluded.event_id"
)
_WHOSE_NOW = sql(
    "UPDATE tier_move SET member = member.stands FROM member WHERE member.n = own AND tier_move.member <> member.stands"
)
_DUE = sql(
    """
    SELECT member.n, member.account_id, member.tier, member.tier_until, member.tier_version, coalesce(
        ('{' || feed.told)::jsonb -> 'standing', hub.standing_if_it_reads(member.account_id)
    )::text, given.tier, given.ends_on
    FROM member JOIN hub.feed ON feed.item = 'account:' || member.account_id LEFT JOIN LATERAL (
        SELECT given_tier.tier, given_tier.ends_on FROM given_tier JOIN account USING (account_id)
        WHERE account_id = member.account_id OR merged_into = member.account_id
        ORDER BY account_id = member.account_id DESC, ends_on DESC LIMIT 1
    ) AS given ON true
    WHERE member.stands = member.n AND member.n > :after AND (
        member.tier_until <= :today OR member.tier_version <> :version
        OR feed.pos > (SELECT summed FROM hub.meta)
    )
    ORDER BY member.n LIMIT :limit
    """
)
_KEEP = sql(
    """
    UPDATE member SET tier = new.tier, tier_until = new.until, tier_version = :version
    FROM unnest(CAST(:n AS int[]), CAST(:tier AS text[]), CAST(:until AS int[])) AS new (n, tier, until)
    WHERE member.n = new.n
    """
)
_MOVES = sql(
    """
    SELECT tier_move.member, tier_move.day, tier_move.before, tier_move.after, tier_move.op_id
    FROM tier_move LEFT JOIN event ON event.op_id = tier_move.op_id AND tier_move.op_id <> ''
    WHERE tier_move.member = ANY (CAST(:n AS int[])) ORDER BY tier_move.member, tier_move.day, event.id NULLS FIRST
    """
)
_MOVED = sql(
    """
    INSERT INTO tier_move (own, member, day, op_id, before, after) VALUES (:n, :n, :day, :op, :before, :after)
    ON CONFLICT (own, day, op_id) DO UPDATE SET after = excluded.after
    """
)


@dataclass(frozen=True, slots=True)
class Worked:
    """A customer whose tier was worked out: what was kept of it, and what it is."""

    n: int
    was: str
    until: int
    version: int
    now: str
    new_until: int
    #: The newest day of which anything is known, and what happened then.
    newest: date
    newest_op: str


def sum_tiers(hub: Connection) -> None:
    """Have every member's tier as it is today, and all moves. A hub from before there were these sums goes without."""
    if not inspect(hub).has_table("tiers_read", schema="hub"):
        return
    today = day_of(hub.execute(_TODAY).scalar_one())
    row = hub.execute(_VERSION, {"today": day_number(today)}).first()
    if row is None:
        return
    version, programme = int(row[0]), Source(hub).programme(today)
    if programme.ladder is None:
        hub.execute(_NO_LADDER, {"holds": TIER_HOLDS, "version": version})
        return
    hub.execute(_MOVES_OF_SALES, {"again": READ_AGAIN})
    hub.execute(_READ)
    hub.execute(_WHOSE_NOW)
    after = 0
    while due := list(_due(hub, programme, version, today, after)):
        _keep(hub, version, due)
        _fill_gaps(hub, due, today)
        after = due[-1].n


def _due(hub: Connection, programme: Programme, version: int, today: date, after: int) -> Iterator[Worked]:
    asked = {"after": after, "today": day_number(today), "version": version, "limit": AT_ONCE}
    for n, account_id, was, until, of_version, told, given, ends_on in hub.execute(_DUE, asked).all():
        standing = (
            msgspec.json.decode(told, type=Standing) if told and told != "null" else Standing(account_id=account_id)
        )
        if given is not None:
            standing = replace(standing, given_tier=GivenTier(tier=given, ends_on=day_of(ends_on), author=""))
        holds = holds_until(programme, standing, today)
        yield Worked(
            n=n,
            was=was,
            until=until,
            version=of_version,
            now=tier(programme, standing, today),
            new_until=TIER_HOLDS if holds is None else day_number(holds),
            newest=today if standing.newest_at is None else local_day(standing.newest_at, programme.zone),
            newest_op=standing.newest_op,
        )


def _keep(hub: Connection, version: int, due: list[Worked]) -> None:
    columns = {"n": [one.n for one in due], "tier": [one.now for one in due], "until": [one.new_until for one in due]}
    hub.execute(_KEEP, {"version": version, **columns})


def _fill_gaps(hub: Connection, due: list[Worked], today: date) -> None:
    """Write what moved somebody besides their sales."""
    told: dict[int, list[tuple[date, str, str, str]]] = {}
    for n, day, before, after, op_id in hub.execute(_MOVES, {"n": [one.n for one in due]}).all():
        told.setdefault(n, []).append((day_of(day), before, after, op_id))
    gaps = [gap for one in due for gap in _gaps(one, told.get(one.n, []), today)]
    if gaps:
        hub.execute(_MOVED, gaps)


def _gaps(one: Worked, told: list[tuple[date, str, str, str]], today: date) -> Iterator[Mapping[str, Any]]:
    held, since = (one.was, None) if one.version and not told else ("", None)
    for nth, (day, before, after, _) in enumerate(told):
        if nth and held != before:
            yield _move(one.n, day, held, before)
        held, since = after, day
    if held == one.now or not (told or one.version):
        return
    # By itself, on the day that was foreseen; else by the newest that is known of them, goods that came back say.
    by_itself = 0 < one.until <= day_number(today) or one.newest_op in {"", *(op_id for *_, op_id in told)}
    day = day_of(one.until) if 0 < one.until <= day_number(today) else one.newest
    if by_itself and since is not None and day <= since:
        # A day has one place for what comes by itself, before its sales.
        day = since + timedelta(days=1)
    yield _move(one.n, day, held, one.now, "" if by_itself else one.newest_op)


def _move(n: int, day: date, before: str, after: str, op_id: str = "") -> Mapping[str, Any]:
    return {"n": n, "day": day_number(day), "before": before, "after": after, "op": op_id}
