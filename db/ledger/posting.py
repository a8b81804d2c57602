"""What sales, refunds and adjustments share: booking entries, keeping the standing, numbering slips, instants."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

import msgspec
from sqlalchemy import Connection, bindparam, case, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Statement
from db.ledger.holding import hold_new, hold_nothing, write_held
from db.lookup.entries import entries_of, purchases_of
from db.lookup.merged import stands_for
from db.lookup.replicas import is_whole, standing_told
from db.lookup.search_keys import week_of
from db.lookup.standings import SNAPSHOT_FORM, next_lapse, write_snapshot
from db.tables.columns import day_number, day_number_or_none, day_of, micros
from db.tables.journal import ledger_entry, reversal, sale
from db.tables.people import account, search_key
from db.tables.promises import standing as table
from db.tables.rollups import member
from loyalty.entries import Entry, Purchase
from loyalty.standing import Standing, advance, can_advance, rebuild

#: A clock set back by no more than this is taken for one that was put right: what is booked keeps its order.
CLOCK_STEP = timedelta(minutes=5)

_BOOK = Statement(insert(ledger_entry))
_LAST_SALE_SLIP = Statement(
    select(func.max(sale.c.slip_n)).where(sale.c.till == bindparam("till"), sale.c.slip_n.is_not(None))
)
_LAST_REVERSAL_SLIP = Statement(select(func.max(reversal.c.slip_n)).where(reversal.c.till == bindparam("till")))

_new = upsert(table).values(
    account_id=bindparam("account_id"),
    newest_at=bindparam("newest_at"),
    newest_op=bindparam("newest_op"),
    last_visit=bindparam("last_visit"),
    next_lapse=bindparam("next_lapse"),
    form=bindparam("form"),
    snapshot=bindparam("snapshot"),
)
_KEEP = Statement(
    _new.on_conflict_do_update(
        index_elements=[table.c.account_id],
        set_={
            "newest_at": _new.excluded.newest_at,
            "newest_op": _new.excluded.newest_op,
            "last_visit": _new.excluded.last_visit,
            # What lapsed before today and is not in the books yet waits for `write_lapsed`, whatever happens meanwhile.
            "next_lapse": case(
                (table.c.next_lapse < bindparam("day"), table.c.next_lapse), else_=_new.excluded.next_lapse
            ),
            "form": _new.excluded.form,
            "snapshot": _new.excluded.snapshot,
        },
    )
)
_FORGET = Statement(table.delete().where(table.c.account_id == bindparam("of_account")))
_SEEN = Statement(
    update(search_key)
    .where(search_key.c.account_id == bindparam("of_account"), func.abs(search_key.c.seen) != bindparam("week"))
    .values(seen=case((search_key.c.seen < 0, -bindparam("week")), else_=bindparam("week")))
)
_JOINED = Statement(select(account.c.joined_on).where(account.c.account_id == bindparam("account_id")))
_FORGET_TIER = Statement(
    update(member).where(member.c.account_id == bindparam("of_account")).values(tier="", tier_until=0, tier_version=0)
)
#: One that has ended by itself is left to be found so: on which day that was follows from it.
_TIER_MAY_BE_ANOTHER = Statement(
    update(member)
    .where(member.c.account_id == bindparam("of_account"), member.c.tier_until > bindparam("day"))
    .values(tier_until=0)
)
_SET_LAPSE = Statement(
    table.update().where(table.c.account_id == bindparam("account")).values(next_lapse=bindparam("lapse"))
)


def book(connection: Connection, account_id: str, entries: Sequence[Entry]) -> None:
    """Write entries into the journal."""
    if entries:
        _BOOK.run_many(connection, [entry_row(account_id, entry) for entry in entries])


def book_many(connection: Connection, made: Iterable[tuple[str, Sequence[Entry]]]) -> None:
    """Write the entries of many accounts into the journal at once."""
    rows = [entry_row(account_id, entry) for account_id, entries in made for entry in entries]
    if rows:
        _BOOK.run_many(connection, rows)


def entry_row(account_id: str, entry: Entry) -> dict[str, object]:
    """An entry as its row."""
    return {
        "account_id": account_id,
        "at": micros(entry.at),
        "op_id": entry.op_id,
        "n": entry.n,
        "purse": entry.purse,
        "kind": entry.kind.value,
        "amount": entry.amount,
        "day": day_number(entry.day),
        "usable_on": day_number_or_none(entry.usable_on),
        "lapses_on": day_number_or_none(entry.lapses_on),
        "months_from_visit": entry.months_from_visit,
        "of_op": entry.of,
        "rule": entry.rule,
        "took": _took(entry) if entry.took else None,
        "lot_op": entry.lot.op_id if entry.lot else None,
        "lot_n": entry.lot.n if entry.lot else None,
    }


def counted(
    connection: Connection, before: Standing, entries: tuple[Entry, ...], purchase: Purchase | None
) -> Standing:
    """The standing after entries that are booked already: added where they are the newest, else all replayed."""
    day = entries[-1].day if entries else purchase.day if purchase else None
    if day is None:
        return before
    if can_advance(before, entries, purchase):
        after = advance(before, entries, purchase)
        keep(connection, after, next_lapse(after, not_before=day), day)
        if after.last_visit != before.last_visit:
            was_seen(connection, after, since=before.last_visit)
        if purchase is None and any(entry.rule for entry in entries):
            tier_may_be_another(connection, before.account_id, day)
        return after
    return recounted(connection, before.account_id, day)


def recounted(connection: Connection, account_id: str, day: date) -> Standing:
    """The standing of the account's customer by replay of their whole journal, kept.

    Where others wrote some of it and it isn't here, it is what the hub said of them and this till's own on top.
    """
    if is_whole(connection, account_id):
        entries = entries_of(connection, account_id)
        after = rebuild(stands_for(connection, account_id), entries, purchases_of(connection, account_id))
        # Too early a day costs one replay in `write_lapsed`; too late a one would lose a lapse.
        days = [entry.lapses_on for entry in entries if entry.lapses_on is not None]
        keep(connection, after, day_number(min(days)) if days else None, day)
    else:
        after = standing_told(connection, account_id)
        keep(connection, after, next_lapse(after, not_before=date.min), day)
    was_seen(connection, after)
    tier_may_be_another(connection, after.account_id, day)
    return after


def was_seen(connection: Connection, standing: Standing, *, since: date | None = None) -> None:
    """Have the customer's search keys know the week of the last visit: whoever was here lately is found first.

    `since` is the visit that they know of. Most of a week's sales after the first one leave them as they are.
    """
    visit = standing.last_visit
    if visit is None:
        row = _JOINED.row(connection, account_id=standing.account_id)
        if row is None:
            return
        visit = day_of(row[0])
    week = week_of(visit)
    if since is None or week_of(since) != week:
        _SEEN.run(connection, of_account=standing.account_id, week=week)


def forget(connection: Connection, account_id: str) -> None:
    """Keep no standing for an account for which another stands now, nor what is read from it."""
    _FORGET.run(connection, of_account=account_id)
    _FORGET_TIER.run(connection, of_account=account_id)
    hold_nothing(connection, account_id)


def keep(connection: Connection, standing: Standing, lapse: int | None, day: date) -> None:
    """Write the standing's snapshot, and what they hold."""
    _KEEP.run(connection, **_kept(standing, lapse, day))
    write_held(connection, standing)


def keep_new(connection: Connection, made: Sequence[tuple[Standing, int | None]], day: date) -> None:
    """The same of many, each with its lapse, of whom nothing was kept before."""
    _KEEP.run_many(connection, [_kept(standing, lapse, day) for standing, lapse in made])
    hold_new(connection, [standing for standing, _ in made])


def _kept(standing: Standing, lapse: int | None, day: date) -> dict[str, object]:
    return {
        "account_id": standing.account_id,
        "newest_at": None if standing.newest_at is None else micros(standing.newest_at),
        "newest_op": standing.newest_op,
        "last_visit": day_number_or_none(standing.last_visit),
        "next_lapse": lapse,
        "form": SNAPSHOT_FORM,
        "snapshot": write_snapshot(standing),
        "day": day_number(day),
    }


def tier_may_be_another(connection: Connection, account_id: str, day: date) -> None:
    """Have the tier worked out again, by the verb that is at it or by `tiers_kept.renew_tiers`."""
    _TIER_MAY_BE_ANOTHER.run(connection, of_account=account_id, day=day_number(day))


def set_next_lapse(connection: Connection, account_id: str, lapse: int | None) -> None:
    _SET_LAPSE.run(connection, account=account_id, lapse=lapse)


def next_slip(connection: Connection, till: str) -> tuple[int, str]:
    """This till's next slip number, and how it is printed. Counted from the journal, so that nothing can disagree."""
    last = 0
    for statement in (_LAST_SALE_SLIP, _LAST_REVERSAL_SLIP):
        row = statement.row(connection, till=till)
        last = max(last, row[0] or 0) if row else last
    return last + 1, f"{till}-{last + 1:06d}"


def after_newest(standing: Standing, now: datetime) -> datetime:
    """`now`, or just after the account's newest movement where a clock was set back a little."""
    newest = standing.newest_at
    if newest is not None and now <= newest < now + CLOCK_STEP:
        return newest + timedelta(microseconds=1)
    return now


def _took(entry: Entry) -> bytes:
    taken: Iterable[list[object]] = ([take.lot.op_id, take.lot.n, take.points] for take in entry.took)
    return msgspec.json.encode(list(taken))
