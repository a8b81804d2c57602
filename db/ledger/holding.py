"""What a customer holds in each purse, by the day it is good until: kept for reports beside the standing's snapshot."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Statement
from db.lookup.standings import SNAPSHOT_FORM
from db.tables.columns import day_number
from db.tables.promises import standing as table
from db.tables.rollups import held, member
from loyalty.lots import PurseState
from loyalty.money import Points
from loyalty.standing import Standing

#: Purse, and the last good day: see `rollups.held`.
Parcel = tuple[str, int]

_THERE = Statement(
    select(member.c.n, held.c.purse, held.c.lapses_on, held.c.points)
    .select_from(member.outerjoin(held, held.c.member == member.c.n))
    .where(member.c.account_id == bindparam("account_id"))
)
_new = upsert(held).values({name: bindparam(name) for name in ("member", "purse", "lapses_on", "points")})
_HOLD = Statement(
    _new.on_conflict_do_update(
        index_elements=[held.c.member, held.c.purse, held.c.lapses_on], set_={"points": _new.excluded.points}
    )
)
_GONE = Statement(
    delete(held).where(
        held.c.member == bindparam("member"),
        held.c.purse == bindparam("purse"),
        held.c.lapses_on == bindparam("lapses_on"),
    )
)
_NOTHING = Statement(
    delete(held).where(
        held.c.member == select(member.c.n).where(member.c.account_id == bindparam("account_id")).scalar_subquery()
    )
)

#: In the order in which `held` lies: a row at its end is the cheapest to write.
_SNAPSHOTS = Statement(
    select(member.c.n, table.c.snapshot)
    .select_from(member.join(table, table.c.account_id == member.c.account_id))
    .where(table.c.form == bindparam("form"))
    .order_by(member.c.n)
)
_FILL = Statement(insert(held))
_asked = func.json_each(bindparam("asked")).table_valued("value")
_MEMBERS = Statement(select(member.c.account_id, member.c.n).where(member.c.account_id.in_(select(_asked.c.value))))


@dataclass(frozen=True, slots=True)
class _Purses:
    """What is wanted of a standing's snapshot here: reading the rest would be most of the time."""

    purses: tuple[tuple[str, PurseState], ...] = ()


_purses = msgspec.msgpack.Decoder(_Purses)


def holds(standing: Standing | _Purses) -> dict[Parcel, Points]:
    """What a standing holds, lots of one day together."""
    found: dict[Parcel, Points] = {}
    for purse, state in standing.purses:
        for lot in state.lots:
            parcel = (purse, 0 if lot.lapses_on is None else day_number(lot.lapses_on))
            found[parcel] = found.get(parcel, 0) + lot.rest
        if state.debt:
            found[purse, -1] = -state.debt
    return found


def write_held(connection: Connection, standing: Standing) -> None:
    """Write what has changed of it: nearly always one or two rows."""
    rows = _THERE.rows(connection, account_id=standing.account_id)
    n = rows[0][0]
    there = {(purse, lapses_on): points for _, purse, lapses_on, points in rows if purse is not None}
    for (purse, lapses_on), points in holds(standing).items():
        if there.pop((purse, lapses_on), None) != points:
            _HOLD.run(connection, member=n, purse=purse, lapses_on=lapses_on, points=points)
    for purse, lapses_on in there:
        _GONE.run(connection, member=n, purse=purse, lapses_on=lapses_on)


def hold_new(connection: Connection, standings: Sequence[Standing]) -> None:
    """Write what these hold of whom nothing is written yet."""
    asked = msgspec.json.encode([one.account_id for one in standings]).decode()
    members = dict(_MEMBERS.rows(connection, asked=asked))
    rows = [
        (members[one.account_id], purse, lapses_on, points)
        for one in standings
        for (purse, lapses_on), points in holds(one).items()
    ]
    names = ("member", "purse", "lapses_on", "points")
    _FILL.run_many(connection, [dict(zip(names, row, strict=True)) for row in sorted(rows)])


def fill_held(connection: Connection) -> None:
    """Write what everybody holds out of their snapshots, for books that have not known it yet."""
    for n, snapshot in _SNAPSHOTS.cursor(connection, {"form": SNAPSHOT_FORM}):
        try:
            parcels = holds(_purses.decode(snapshot))
        except msgspec.DecodeError:
            continue  # It will be replayed.
        _FILL.run_many(
            connection,
            [
                {"member": n, "purse": purse, "lapses_on": lapses_on, "points": points}
                for (purse, lapses_on), points in sorted(parcels.items())
            ],
        )


def hold_nothing(connection: Connection, account_id: str) -> None:
    """For an account for which another stands now."""
    _NOTHING.run(connection, account_id=account_id)
