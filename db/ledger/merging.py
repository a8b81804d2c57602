"""Two accounts turn out to be one person; and apart again, each with exactly what is theirs.

Nothing in the journal moves. Merged accounts are read together, a sale stays with the card that was shown for it, and
undoing a merge is to read them apart again: points that one side's card paid are then that side's payment, which its
own points must bear.
"""

from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, bindparam, insert, null, select, update

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger import posting
from db.ledger.customer_fact import find_by, known
from db.ledger.lapse import write_back
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.ledger.tiers_kept import keep_tier
from db.lookup.customers import CustomerView
from db.lookup.merged import stands_for, together
from db.lookup.merges import filled_in
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number_or_none, micros
from db.tables.people import account, person
from db.tables.people import merge as table
from loyalty.calendar import local_day, utc

__all__ = ["MergeRefused", "OtherContent", "UnknownAccount", "merge_accounts", "undo_merge"]


class MergeRefused(Refused):
    """`code` is same_customer, unknown_merge or undone_already."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _Filled(msgspec.Struct, frozen=True):
    """What a merge told the kept person: by field, what stood there before and what stands there since."""

    fields: dict[str, tuple[str | int | None, str | int | None]]


_FIELDS = ("name", "phone", "email", "birthday", "language", "notes")
_MERGE = Statement(
    insert(table).values(
        {name: bindparam(name) for name in ("op_id", "from_account", "into_account", "at", "before")}
        | {"undone_by": ""}
    )
)
_UNDO = Statement(
    update(table).where(table.c.op_id == bindparam("of_op")).values(undone_by=bindparam("new_undone_by"), before=null())
)
_ONE = Statement(
    select(table.c.from_account, table.c.into_account, table.c.undone_by, table.c.before).where(
        table.c.op_id == bindparam("op_id")
    )
)
#: The newest merge of an account that still holds: at most one, for only who stands by themselves can be merged.
_PARENT = Statement(
    select(table.c.into_account).where(table.c.from_account == bindparam("account_id"), table.c.undone_by == "")
)
_INTO = Statement(
    update(account)
    .where(account.c.account_id == bindparam("of_account"))
    .values(merged_into=bindparam("new_into"), absorbs=bindparam("new_absorbs"))
)
_PERSON = Statement(select(*(person.c[name] for name in _FIELDS)).where(person.c.account_id == bindparam("account_id")))
_CALL = Statement(
    update(person)
    .where(person.c.account_id == bindparam("of_account"))
    .values({name: bindparam(f"new_{name}") for name in _FIELDS})
)


def merge_accounts(
    books: Books, *, op_id: str, from_account: str, into_account: str, now: datetime, author: str = ""
) -> Changes:
    """Read these two customers as one from now on; `into_account` stands for both, and what it lacks the other tells.

    Raises UnknownAccount, MergeRefused (same_customer), OtherContent, BadId.
    """
    asked = fingerprint(from_account, into_account, author)
    with books.writing() as connection:
        if already(connection, op_id, "merged", asked) is not None:
            return Changes(accounts=frozenset({from_account, stands_for(connection, into_account)}))
        gone, kept = known(connection, from_account), known(connection, into_account)
        if gone.account_id == kept.account_id:
            raise MergeRefused("same_customer")
        day = _write_fact(books, connection, "merged", op_id, kept.account_id, gone.account_id, now)
        keep_private(connection, op_id, asked=asked, account_id=kept.account_id, author=author)
        before = _fill_in(connection, kept, gone)
        _MERGE.run(
            connection,
            op_id=op_id,
            from_account=gone.account_id,
            into_account=kept.account_id,
            at=micros(now),
            before=msgspec.json.encode(before),
        )
        stand_as_merged(connection, {*together(connection, gone.account_id), *together(connection, kept.account_id)})
        posting.forget(connection, gone.account_id)
        write_back(books, connection, kept.account_id, now=utc(now))
        keep_tier(books, connection, kept.account_id, day=day, op_id=op_id)
        find_by(connection, kept.account_id)
    return Changes(accounts=frozenset({gone.account_id, kept.account_id}))


def undo_merge(books: Books, *, op_id: str, merge_id: str, now: datetime, author: str = "") -> Changes:
    """Read the two apart again. What happened since stays with the card that was used.

    What the kept customer was told by the other goes, where nobody has changed it since.
    Raises MergeRefused (unknown_merge, undone_already), OtherContent, BadId.
    """
    asked = fingerprint(merge_id, author)
    with books.writing() as connection:
        row = _ONE.row(connection, op_id=merge_id)
        if row is None:
            raise MergeRefused("unknown_merge")
        from_account, into_account, undone_by, before = row
        if already(connection, op_id, "unmerged", asked) is not None:
            return Changes(accounts=frozenset({from_account, stands_for(connection, into_account)}))
        if undone_by:
            raise MergeRefused("undone_already")
        everybody = together(connection, into_account)
        day = _write_fact(books, connection, "unmerged", op_id, into_account, from_account, now)
        keep_private(connection, op_id, asked=asked, account_id=into_account, author=author)
        if before is not None:
            _take_out(connection, into_account, msgspec.json.decode(before, type=_Filled))
        _UNDO.run(connection, of_op=merge_id, new_undone_by=op_id)
        stand_as_merged(connection, set(everybody))
        sides = (stands_for(connection, from_account), stands_for(connection, into_account))
        for side in sides:
            write_back(books, connection, side, now=utc(now))
            keep_tier(books, connection, side, day=day, op_id=op_id)
            find_by(connection, side)
    return Changes(accounts=frozenset(sides))


def _write_fact(
    books: Books, connection: Connection, kind: str, op_id: str, kept: str, gone: str, now: datetime
) -> date:
    day = local_day(utc(now), workplace_in(connection).zone)
    fact = Fact(kind=kind, op_id=op_id, at=utc(now), day=day, payload=encode({"from": gone}), account_id=kept)
    record(books, connection, fact)
    return day


def _fill_in(connection: Connection, kept: CustomerView, gone: CustomerView) -> _Filled:
    """Tell the kept person what only the other knew."""
    row = _PERSON.row(connection, account_id=kept.account_id)
    if row is None:
        return _Filled({})
    told = filled_in(kept, gone)
    after = {name: getattr(told, name) for name in _FIELDS} | {"birthday": day_number_or_none(told.birthday)}
    before = dict(zip(_FIELDS, row, strict=True))
    _call(connection, kept.account_id, after)
    return _Filled({name: (before[name], after[name]) for name in _FIELDS if before[name] != after[name]})


def _take_out(connection: Connection, account_id: str, filled: _Filled) -> None:
    """Take out again what a merge told, where it still stands as it was told."""
    row = _PERSON.row(connection, account_id=account_id)
    if row is not None:
        now = dict(zip(_FIELDS, row, strict=True))
        back = {name: before for name, (before, told) in filled.fields.items() if now[name] == told}
        _call(connection, account_id, now | back)


def _call(connection: Connection, account_id: str, told: dict[str, str | int | None]) -> None:
    _CALL.run(connection, of_account=account_id, **{f"new_{name}": value for name, value in told.items()})


def stand_as_merged(connection: Connection, accounts: set[str]) -> None:
    """Write down for each of these who stands for it, as the merges that hold say."""
    first = {account_id: _walked(connection, account_id) for account_id in accounts}
    for account_id in sorted(accounts):
        into = first[account_id]
        behind = sum(1 for other in accounts if other != account_id and first[other] == account_id)
        _INTO.run(connection, of_account=account_id, new_into="" if into == account_id else into, new_absorbs=behind)


def _walked(connection: Connection, account_id: str) -> str:
    """Where an account's merges lead."""
    while (row := _PARENT.row(connection, account_id=account_id)) is not None:
        account_id = str(row[0])
    return account_id
