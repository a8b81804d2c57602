"""The sums that reports read, made anew at a hub whose tills send by themselves: there no copy brings them along."""

from sqlalchemy import Connection, func, inspect, select
from sqlalchemy import text as sql
from sqlalchemy.exc import ProgrammingError

from db.reports import derived
from db.reports.hub import connected
from db.sync.hub_tiers import sum_tiers

#: One at a time, and not while a shop's books are copied: the number is the lock's name there too.
LOCK = 0x52454742

_PEOPLE = (
    # In the order in which they joined: equals are listed by number.
    """
    INSERT INTO member (account_id) SELECT account_id FROM account ORDER BY joined_at, account_id
    ON CONFLICT DO NOTHING
    """,
    """
    UPDATE member SET stands = first.n FROM account, member AS first
    WHERE account.account_id = member.account_id AND member.stands <> first.n
        AND first.account_id = CASE WHEN merged_into = '' THEN member.account_id ELSE merged_into END
    """,
    """
    INSERT INTO till (code, shop)
    SELECT code, shop_name FROM (
        SELECT code FROM hub.till WHERE code <> '' UNION SELECT till FROM sale UNION SELECT till FROM reversal
    ) AS known, workplace
    ON CONFLICT (code) DO UPDATE SET shop = excluded.shop
    """,
    "DELETE FROM held",
    # What is in purses, as tills are told it; what has moved since it was last told is worked out now.
    """
    WITH standing AS (
        SELECT member.n, coalesce(
            ('{' || feed.told)::jsonb -> 'standing', hub.standing_if_it_reads(member.account_id)
        ) AS told
        FROM member JOIN hub.feed ON feed.item = 'account:' || member.account_id WHERE member.stands = member.n
    ),
    purse AS (SELECT n, one ->> 0 AS id, one -> 1 AS state FROM standing, jsonb_array_elements(told -> 'purses') AS one)
    INSERT INTO held (member, purse, lapses_on, points)
    SELECT n, id, lapses_on, sum(points) FROM (
        SELECT n, id, coalesce(replace(lot ->> 'lapses_on', '-', '')::int, 0) AS lapses_on,
               (lot ->> 'rest')::bigint AS points
        FROM purse, jsonb_array_elements(state -> 'lots') AS lot
        UNION ALL SELECT n, id, -1, -(state ->> 'debt')::bigint FROM purse WHERE (state ->> 'debt')::bigint > 0
    ) AS parts GROUP BY n, id, lapses_on
    """,
)
_NEW = "SELECT feed_head.pos <> meta.summed FROM hub.meta, hub.feed_head"
_DONE = "UPDATE hub.meta SET summed = (SELECT pos FROM hub.feed_head)"


def sum_up(url: str) -> None:
    """Make the sums of a hub anew where something has come since; nothing at a hub of copied books.

    Whoever may only read there reads the sums of the last time. Raises HubProblem of the connection.
    """
    with connected(url) as hub, hub.begin():
        if is_tills_hub(hub):
            try:
                with hub.begin_nested():
                    _sum_up(hub)
            except ProgrammingError as error:
                if getattr(error.orig, "sqlstate", "") != "42501":
                    raise


def is_tills_hub(hub: Connection) -> bool:
    """Whether this hub's tills send what they have by themselves."""
    return inspect(hub).has_table("meta", schema="hub")


def _sum_up(hub: Connection) -> None:
    hub.execute(select(func.pg_advisory_xact_lock(LOCK)))
    new = hub.execute(sql(_NEW)).scalar()
    if new:
        for statement in _PEOPLE:
            hub.exec_driver_sql(statement)
        derived.refill(hub)
    # Time alone moves people too.
    sum_tiers(hub)
    if new:
        hub.execute(sql(_DONE))
