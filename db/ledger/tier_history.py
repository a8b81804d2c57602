"""Moves between tiers that books of an older form do not tell: sales told only what they themselves brought.

Between two sales that tell of different tiers something else has happened: time has passed, or goods came back.
"""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, bindparam, select

from db.books import Statement
from db.lookup.ladders import Ladders
from db.tables.columns import day_of
from db.tables.journal import event
from db.tables.rollups import tier_move
from loyalty.standing import Standing
from loyalty.tiers import holds_until, tier

#: A day, the tier before it, and the tier from it on.
Move = tuple[date, str, str]

_TOLD = Statement(
    select(tier_move.c.day, tier_move.c.before, tier_move.c.after)
    .select_from(tier_move.join(event, event.c.op_id == tier_move.c.op_id))
    .where(tier_move.c.own == bindparam("n"))
    .order_by(event.c.id)
)


def untold(
    connection: Connection, held: Ladders, n: int, standing: Standing, *, newest: date, day: date, now: str
) -> Iterator[Move]:
    """What lies between the moves that sales tell, up to the tier of that day; nothing for who never moved."""
    told: list[Move] = [(day_of(on), before, after) for on, before, after in _TOLD.rows(connection, n=n)]
    for (since, _, was), (on, before, _) in itertools.pairwise(told):
        if was != before:
            then = replace(
                standing,
                days=tuple(total for total in standing.days if total.day < on),
                earned_days=tuple(earned for earned in standing.earned_days if earned.day < on),
                given_tier=None,
            )
            yield from _between(held, then, since, was, on, before)
    if told and told[-1][2] != now:
        since, _, was = told[-1]
        yield from _between(held, standing, max(since, newest), was, day, now)


def _between(held: Ladders, standing: Standing, since: date, was: str, on: date, now: str) -> Iterator[Move]:
    """The days on which it became another by itself, if that leads to what it was at the end; else the end's day."""
    under = held.on(on)
    turns: list[Move] = []
    if under is not None:
        then: date | None = since
        at = was
        while then is not None and then <= on:
            new = tier(under.programme, standing, then)
            if new != at:
                turns.append((then, at, new))
            at, then = new, holds_until(under.programme, standing, then)
        if at == now:
            yield from turns
            return
    yield on, was, now
