"""The audit's look at what is kept of each member for reports: what they hold, their tier, and how it became that.

What they hold must be what replay says. A tier that claims to hold until a day must be what the rules find up to then;
a sale's move must stand in its fact, and all moves together must lead to the tier that is kept.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection, bindparam, select

from db.books import Statement
from db.lookup.merged import together
from db.lookup.standings import agreed_with_all
from db.reports.audit_sums import NAMED_MAX
from db.tables.columns import day_number, day_of
from db.tables.promises import given_tier
from db.tables.rollups import TIER_HOLDS, held, member
from loyalty.calendar import local_day
from loyalty.document_shape import Problem
from loyalty.programme import Programme
from loyalty.standing import GivenTier, Standing
from loyalty.tiers import holds_until, tier

#: The programme of a version's number.
ProgrammeOf = Callable[[int], Programme]

_MEMBER = Statement(
    select(member.c.n, member.c.tier, member.c.tier_until, member.c.tier_version).where(
        member.c.account_id == bindparam("account_id")
    )
)
_HELD = Statement(select(held.c.purse, held.c.lapses_on, held.c.points).where(held.c.member == bindparam("n")))
_BY_HAND = Statement(
    select(given_tier.c.tier, given_tier.c.ends_on, given_tier.c.author).where(
        given_tier.c.account_id == bindparam("account_id")
    )
)

#: Rows that must not exist: the roll-up's name, and SQL whose columns are the row.
_ROWS = (
    (
        "held",
        "SELECT held.* FROM held LEFT JOIN member ON member.n = held.member WHERE member.stands IS NOT held.member",
    ),
    (
        "member",
        """
        SELECT n, tier, tier_until, tier_version FROM member
        WHERE stands <> n AND (tier <> '' OR tier_until <> 0 OR tier_version <> 0)
        """,
    ),
    (
        # A row an account, and whose it is.
        "member",
        """
        SELECT account.account_id, member.n, member.stands FROM account
        LEFT JOIN member ON member.account_id = account.account_id
        LEFT JOIN member AS other ON other.account_id = account.merged_into
        WHERE member.stands IS NULL OR member.stands <> coalesce(other.n, member.n)
        UNION ALL
        SELECT member.account_id, member.n, member.stands FROM member
        LEFT JOIN account ON account.account_id = member.account_id WHERE account.account_id IS NULL
        """,
    ),
    (
        "till",
        """
        SELECT * FROM (SELECT till, shop_name FROM takings, workplace EXCEPT SELECT code, shop FROM till)
        UNION ALL
        SELECT * FROM (SELECT code, shop FROM till EXCEPT SELECT till, shop_name FROM takings, workplace)
        """,
    ),
    (
        "tier_move",
        """
        SELECT tier_move.* FROM tier_move LEFT JOIN member ON member.n = tier_move.own
        WHERE tier_move.member IS NOT member.stands OR tier_move."before" = tier_move."after"
           OR (tier_move.op_id <> '' AND tier_move.op_id NOT IN (SELECT op_id FROM event))
        """,
    ),
    (
        "tier_move",
        """
        WITH told AS (
            SELECT member.n AS own, sold.day, sold.op_id, sold."before", sold."after" FROM (
                SELECT account_id, day, op_id,
                       coalesce(json_extract(CAST(payload AS TEXT), '$.quote.tier'), '') AS "before",
                       coalesce(json_extract(CAST(payload AS TEXT), '$.quote.tier_after'), '') AS "after"
                FROM event WHERE kind = 'sale' AND account_id <> '' AND json_valid(CAST(payload AS TEXT))) AS sold
            JOIN member ON member.account_id = sold.account_id WHERE sold."before" <> sold."after"
        ), kept AS (
            SELECT own, tier_move.day, tier_move.op_id, "before", "after" FROM tier_move
            WHERE op_id IN (SELECT op_id FROM event WHERE kind = 'sale'))
        SELECT * FROM (SELECT * FROM told EXCEPT SELECT * FROM kept)
        UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM told)
        """,
    ),
    (
        # Whoever was never merged went one way: it ends at the tier that is kept, and begins at one other or there.
        "tier_move",
        """
        SELECT member.n, member.tier FROM (
            SELECT own, tier, sum(step) AS steps FROM (
                SELECT own, "after" AS tier, 1 AS step FROM tier_move
                UNION ALL SELECT own, "before", -1 FROM tier_move)
            GROUP BY own, tier HAVING sum(step) <> 0) AS way
        JOIN member ON member.n = way.own
        WHERE member.tier_version <> 0
          AND NOT EXISTS (SELECT 1 FROM merge WHERE merge.from_account = member.account_id)
          AND NOT EXISTS (SELECT 1 FROM merge WHERE merge.into_account = member.account_id)
        GROUP BY member.n
        HAVING count(*) <> 2 OR sum(way.tier = member.tier AND way.steps = 1) <> 1 OR sum(way.steps = -1) <> 1
        """,
    ),
)


def kept_rows(connection: Connection) -> Iterator[Problem]:
    """Rows of members that speak of nobody, or of what never happened."""
    for name, query in _ROWS:
        for row in connection.exec_driver_sql(query).fetchmany(NAMED_MAX):
            yield Problem("/".join([name, *(str(cell) for cell in row)]), "sum_differs")


def held_as_replayed(connection: Connection, rebuilt: Standing) -> Iterator[Problem]:
    """What somebody holds, against their journal replayed."""
    row = _MEMBER.row(connection, account_id=rebuilt.account_id)
    if row is None:
        yield Problem(f"member/{rebuilt.account_id}", "sum_differs")
        return
    there = {(purse, on): points for purse, on, points in _HELD.rows(connection, n=row[0])}
    wanted = _holds(rebuilt)
    for purse, on in sorted({*there, *wanted}):
        if there.get((purse, on)) != wanted.get((purse, on)):
            yield Problem(f"held/{row[0]}/{purse}/{on}/{there.get((purse, on), '-')}", "sum_differs")


def tier_as_found(connection: Connection, rebuilt: Standing, programme_of: ProgrammeOf) -> Iterator[Problem]:
    """A tier that claims to hold, against the rules, under the version it was worked out under."""
    row = _MEMBER.row(connection, account_id=rebuilt.account_id)
    if row is None or not row[2]:
        return
    n, kept, until, version = row
    try:
        programme = programme_of(version)
        # A day that is none is no claim at all.
        before = None if until == TIER_HOLDS else day_of(until) - timedelta(days=1)
    except (LookupError, ValueError):
        yield Problem(f"member/{n}/{kept}/{until}/{version}", "sum_differs")
        return
    whole = _promised(connection, rebuilt)
    found = _at_last(programme, whole) if before is None else tier(programme, whole, before)
    if found != kept:
        yield Problem(f"member/{n}/{kept}/{until}/{version}", "sum_differs")


def _holds(standing: Standing) -> dict[tuple[str, int], int]:
    found: dict[tuple[str, int], int] = {}
    for purse, state in standing.purses:
        if state.debt:
            found[purse, -1] = -state.debt
        for lot in state.lots:
            on = day_number(lot.lapses_on) if lot.lapses_on is not None else 0
            found[purse, on] = found.get((purse, on), 0) + lot.rest
    return found


def _promised(connection: Connection, rebuilt: Standing) -> Standing:
    """The standing with the tier that was given by hand, to any account of theirs."""
    members = together(connection, rebuilt.account_id)
    own = [
        replace(rebuilt if one == rebuilt.account_id else Standing(account_id=one), given_tier=_given(connection, one))
        for one in members
    ]
    return own[0] if len(own) == 1 else _of_all(own, members)


def _of_all(own: list[Standing], members: tuple[str, ...]) -> Standing:
    # When they joined is of no account here, but they must have.
    there = [replace(one, joined_on=date.min) for one in own]
    return agreed_with_all(there[0], there[1:], members)


def _given(connection: Connection, account_id: str) -> GivenTier | None:
    row = _BY_HAND.row(connection, account_id=account_id)
    return None if row is None else GivenTier(tier=row[0], ends_on=day_of(row[1]), author=row[2])


def _at_last(programme: Programme, standing: Standing) -> str:
    """The tier at which they stay if nothing moves any more."""
    day = date(1970, 1, 1) if standing.newest_at is None else local_day(standing.newest_at, programme.zone)
    while (then := holds_until(programme, standing, day)) is not None:
        day = then
    return tier(programme, standing, day)
