"""What the hub's feed tells of accounts: who they are, who stands for whom, what everybody together wrote of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, null, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Statement
from db.ledger import posting
from db.ledger.customer_fact import find_by, find_many_by
from db.ledger.erasure import obey
from db.lookup.merged import stands_for
from db.lookup.replicas import COUNTED_ELSEWHERE, FORM, Told, agrees, write_told
from db.lookup.standings import next_lapse
from db.sync.afar import be_there, row_of, run_each
from db.sync.finding_later import put_off
from db.sync.link import OBEYED
from db.sync.newcomers import put_newcomers
from db.sync.readable import checks_of, fits, is_instant
from db.sync.records import hear, persons
from db.sync.wire import words_in_full
from db.tables.columns import instant
from db.tables.link import afar_account, replica, stamp
from db.tables.people import account, consent, merge
from loyalty.entries import Entry, Kind
from loyalty.standing import Standing, overlaid

_asked = func.json_each(bindparam("asked")).table_valued("value")
_KNOWN = Statement(
    select(
        account.c.account_id,
        account.c.merged_into,
        account.c.absorbs,
        replica.c.version,
        replica.c.afar,
        replica.c.form,
    )
    .select_from(account.outerjoin(replica, replica.c.account_id == account.c.account_id))
    .where(account.c.account_id.in_(select(_asked.c.value)))
)
_new = upsert(replica).values({column.name: bindparam(column.name) for column in replica.c})
_REPLICA = Statement(
    _new.on_conflict_do_update(
        index_elements=[replica.c.account_id],
        set_={column.name: _new.excluded[column.name] for column in replica.c if not column.primary_key},
    )
)
_STAND = Statement(
    update(account)
    .where(account.c.account_id == bindparam("of_account"))
    .values(merged_into=bindparam("new_into"), absorbs=bindparam("new_absorbs"))
)
_HOLDS = Statement(
    select(merge.c.op_id, merge.c.into_account).where(
        merge.c.from_account == bindparam("account_id"), merge.c.undone_by == ""
    )
)
_MERGE = Statement(
    upsert(merge)
    .values({name: bindparam(name) for name in ("op_id", "from_account", "into_account", "at", "undone_by")})
    .on_conflict_do_nothing()
)
_UNDONE = Statement(
    update(merge)
    .where(merge.c.op_id == bindparam("of_op"), merge.c.undone_by == "")
    .values(undone_by=bindparam("by"), before=null())
)
_CONSENT = Statement(
    upsert(consent).values({column.name: bindparam(column.name) for column in consent.c}).on_conflict_do_nothing()
)
_AFAR_THERE = Statement(select(afar_account.c.account_id).where(afar_account.c.account_id.in_(select(_asked.c.value))))
_ALL_HERE = Statement(
    update(afar_account)
    .where(afar_account.c.account_id == bindparam("of_account"))
    .values(version=bindparam("new_version"))
)
_OBEYED = Statement(upsert(stamp).on_conflict_do_nothing())

#: Newcomers of one piece of writing.
MANY = 100
_CHECKS = checks_of(consent)

_Items = Mapping[str, Mapping[str, Any]]


def put_accounts(
    connection: Connection, told: _Items, *, included: int, day: date, many_to_come: bool = False
) -> frozenset[str]:
    """Put in what the hub tells of these accounts, where it is newer than what is here; whom it moves.

    `told` by account; `included` is the newest of this till's facts that it counts. Where there are `many_to_come`
    newcomers are found by name when all are here.
    """
    asked = msgspec.json.encode(list(told)).decode()
    there = {row[0]: row[1:] for row in _KNOWN.rows(connection, asked=asked)}
    newer = {own: one for own, one in told.items() if one["version"] > (there.get(own, (0,) * 5)[2] or 0)}
    if not newer:
        return frozenset()
    simple = put_newcomers(connection, {own: one for own, one in newer.items() if own not in there})
    others = {own: one for own, one in newer.items() if own not in simple}
    be_there(connection, (own for own in others if own not in there))
    for own, one in others.items():
        if one.get("erased"):
            forget(connection, own, one["erased"])
    heard = hear(connection, [word for own, one in others.items() for word in words_in_full(own, one)])
    persons(connection, (own for own, one in others.items() if not one.get("erased")))
    said = [
        row
        for one in newer.values()
        for told_of in one.get("consents", ())
        if fits(_CHECKS, row := row_of(consent, told_of))
    ]
    if said:
        run_each(connection, _CONSENT, said)
    parted = {own: one for own, one in newer.items() if _stands(one) != there.get(own, ("", 0))[:2]}
    for own, one in parted.items():
        _stand(connection, own, one)
    given = {own: word for own, one in newer.items() if one["afar"] and (word := _told(one)) is not None}
    # What can't be read any more is gone on from as it was last told, or from these books alone.
    stay = {own for own, one in newer.items() if own not in given and _should_stand(one) and _is_kept(there.get(own))}
    rows = [_row(own, one, given.get(own), included) for own, one in newer.items() if own not in stay]
    _REPLICA.run_many(connection, rows)
    _know_again(connection, newer)
    # Nobody here knew them: there is nothing of theirs to be looked at.
    fresh = {own for own, one in newer.items() if own not in there and _stands(one) == ("", 0)}
    standings = [given[own].standing for own in newer if own in fresh and own in given]
    posting.keep_new(connection, [(one, next_lapse(one, not_before=date.min)) for one in standings], day)
    was_afar = {own for own, row in there.items() if row[3]}
    counted = (set(given) | (was_afar & set(newer)) | set(parted)) - fresh
    _count(connection, counted, parted, day)
    if many_to_come and len(simple) >= MANY:
        put_off(connection)
        fresh_now = fresh - simple
    else:
        fresh_now = fresh
    find_many_by(connection, fresh_now)
    for own in {stands_for(connection, one) for one in {*heard.accounts, *parted} - fresh}:
        find_by(connection, own)
    return frozenset({*newer, *heard.accounts, *counted})


def forget(connection: Connection, account_id: str, erased: Mapping[str, Any]) -> bool:
    """Obey an erasure, and remember to say so, as often as it is told; whether there was somebody to forget."""
    be_there(connection, (account_id,))
    gone = obey(
        connection, (account_id,), op_id=erased["op_id"], at=instant(erased["at"] if is_instant(erased["at"]) else 0)
    )
    # Who is forgotten here already is so by this till's own doing, or in books that were put back before they said so.
    words = {"table_name": OBEYED, "key": account_id, "field": "", "hlc": 0, "till": "", "account_id": "", "sent": 1}
    _OBEYED.run(connection, **words)
    return bool(gone)


def _stands(one: Mapping[str, Any]) -> tuple[str, int]:
    return one["account"]["merged_into"], one["account"]["absorbs"]


def _stand(connection: Connection, account_id: str, one: Mapping[str, Any]) -> None:
    """Write down who stands for an account, and the merge that says so."""
    into, absorbs = _stands(one)
    be_there(connection, (into,) if into else ())
    _STAND.run(connection, of_account=account_id, new_into=into, new_absorbs=absorbs)
    told = one.get("merges")
    if told is None:
        holding = _HOLDS.row(connection, account_id=account_id)
        if holding is not None and holding[1] != into:
            told = [{"op_id": holding[0], "from_account": account_id, "into_account": holding[1], "undone_by": "hub"}]
        elif holding is None and into:
            told = [{"op_id": f"merged-{account_id}", "from_account": account_id, "into_account": into}]
    for row in told or ():
        be_there(connection, (row["into_account"],))
        _MERGE.run(connection, **{"at": 0, "undone_by": "", **row})
        if row.get("undone_by"):
            _UNDONE.run(connection, of_op=row["op_id"], by=row["undone_by"])


def _should_stand(one: Mapping[str, Any]) -> bool:
    """Whether others wrote of this account, and no other one stands for it."""
    return bool(one["afar"]) and not one["account"]["merged_into"]


def _is_kept(row: Sequence[Any] | None) -> bool:
    return row is not None and bool(row[3]) and row[4] == FORM


def _told(one: Mapping[str, Any]) -> Told | None:
    """The hub's word, if it says one that can be read: days that there are, amounts that are some."""
    try:
        return None if one["standing"] is None else _said_to_us(one)
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError):
        return None


def _said_to_us(one: Mapping[str, Any]) -> Told:
    """The hub's word, but for what this till itself has asked for and not sold yet: that sale will count it."""
    standing = msgspec.convert(one["standing"], Standing)
    used = {rule: (amount, times) for rule, (amount, times) in one["used"].items()}
    for charge in one.get("charges") or ():
        back = [
            _given_back(standing, charge["op_id"], n, *what) for n, what in enumerate((charge["purses"] or {}).items())
        ]
        before = (standing.newest_at, standing.newest_op)
        standing = replace(overlaid(standing, back, ()), newest_at=before[0], newest_op=before[1])
        for rule, (less, less_times) in (charge.get("rules") or {}).items():
            amount, times = used.get(rule, (0, 0))
            used[rule] = (amount - less, times - less_times)
    return Told(standing=standing, used=used)


def _given_back(standing: Standing, op_id: str, n: int, purse: str, points: int) -> Entry:
    at = standing.newest_at or datetime.min
    return Entry(op_id=op_id, n=n, purse=purse, kind=Kind.RETURNED, amount=points, at=at, day=at.date(), of=op_id)


def _row(account_id: str, one: Mapping[str, Any], told: Told | None, included: int) -> dict[str, object]:
    return {
        "account_id": account_id,
        "version": one["version"],
        "included": included,
        "afar": int(one["afar"]),
        "form": FORM if one["standing"] is not None or _should_stand(one) else COUNTED_ELSEWHERE,
        "snapshot": None if told is None else write_told(told),
    }


def _know_again(connection: Connection, newer: _Items) -> None:
    """Accounts all of whose facts were asked for once may be told in full still."""
    asked = msgspec.json.encode(list(newer)).decode()
    for (own,) in _AFAR_THERE.rows(connection, asked=asked):
        if agrees(connection, own):
            _ALL_HERE.run(connection, of_account=own, new_version=newer[own]["version"])


def _count(connection: Connection, accounts: Iterable[str], parted: Iterable[str], day: date) -> None:
    """Count anew whoever stands for these, and nobody who doesn't."""
    for own in parted:
        if stands_for(connection, own) != own:
            posting.forget(connection, own)
    for own in {stands_for(connection, one) for one in accounts}:
        posting.recounted(connection, own, day)
