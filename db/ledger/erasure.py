"""A customer is forgotten: what says who they were goes, what they bought stays. It can't be undone.

Sales, entries and totals carry an account's id and nothing else, so they keep every figure; the account opens for
nobody any more. What SQLite may leave in the file's pages is `ledger.sweep`'s work.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, insert, null, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger.draft import forget_in_drafts
from db.ledger.posting import tier_may_be_another
from db.ledger.refusals import Erased, OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, is_erased, keep_private, refuse_erased
from db.ledger.tiers_kept import keep_tier
from db.lookup.hub_link import hub_link_in
from db.lookup.merged import stands_for, together
from db.lookup.workplace import workplace_in
from db.tables.cards import card_number
from db.tables.columns import instant, micros
from db.tables.journal import claim, reversal, sale
from db.tables.link import stamp
from db.tables.people import account, card, erasure, event_private, merge, person, person_group, search_key, unswept
from db.tables.promises import coupon, given_tier, terms
from db.tables.questions import segment_member
from loyalty.calendar import local_day, utc

__all__ = [
    "WHYS",
    "BadWhy",
    "Erased",
    "OtherContent",
    "Tombstone",
    "UnknownAccount",
    "bury_again",
    "erase",
    "obey",
    "tombstones_in",
]

#: Why somebody is forgotten: they asked, they have not been here for long, they were never a customer. No free words.
WHYS = ("", "asked", "unseen", "mistake")


class BadWhy(Refused):
    """The reason of an erasure is one of WHYS: free words would outlive the name they speak of."""

    code = "bad_why"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """One account whose personal data is gone."""

    account_id: str
    op_id: str
    at: datetime


def _own(table: Table) -> Statement:
    return Statement(delete(table).where(table.c.account_id == bindparam("account_id")))


#: In this order: what hangs on a person first.
_GONE = tuple(
    map(
        _own,
        (search_key, card, card_number, person_group, segment_member, terms, given_tier, event_private, person),
    )
)
_ACCOUNT = Statement(select(account.c.account_id).where(account.c.account_id == bindparam("account_id")))
_NUMBERS = Statement(select(card.c.number).where(card.c.account_id == bindparam("account_id")))
_NO_NUMBER = Statement(delete(card_number).where(card_number.c.number == bindparam("of_number")))
#: Facts that are theirs though their private words may stand without the account's id.
_FACTS = tuple(
    Statement(select(column).where(table.c.account_id == bindparam("account_id")))
    for table, column in (
        (sale, sale.c.op_id),
        (reversal, reversal.c.op_id),
        (coupon, coupon.c.issued_by),
        (claim, claim.c.sale_id),
        (claim, claim.c.op_id),
    )
)
_NO_WORDS = Statement(delete(event_private).where(event_private.c.op_id == bindparam("of_op")))
_WITHDRAW = Statement(
    update(coupon)
    .where(coupon.c.account_id == bindparam("of_account"), coupon.c.withdrawn_by == "")
    .values(withdrawn_by=bindparam("by"))
)
_UNMERGED = Statement(
    update(merge)
    .where((merge.c.from_account == bindparam("of_account")) | (merge.c.into_account == bindparam("of_account")))
    .values(before=null())
)
_BURY = Statement(insert(erasure))
_OWE = Statement(upsert(unswept).on_conflict_do_nothing())
#: A card's number stands in the stamps of its row. That there is an account, and which coupons, are no secrets.
_NO_STAMPS = Statement(
    delete(stamp).where(
        stamp.c.account_id == bindparam("account_id"),
        stamp.c.table_name != account.name,
        stamp.c.table_name != coupon.name,
    )
)
_TOMBSTONES = Statement(select(erasure.c.account_id, erasure.c.op_id, erasure.c.at).order_by(erasure.c.at))


def erase(books: Books, *, op_id: str, account_id: str, now: datetime, author: str = "", why: str = "asked") -> Changes:
    """Forget a customer under all of their accounts. The same id posts once; nobody can undo it.

    Consents stay as proof that they were asked, without a name. Raises UnknownAccount, Erased, BadWhy, OtherContent.
    """
    if why not in WHYS:
        raise BadWhy(why)
    asked = fingerprint(account_id, why, author)
    with books.writing() as connection:
        known = already(connection, op_id, "erased", asked)
        if known is not None:
            return Changes(accounts=frozenset(msgspec.json.decode(known.payload)["accounts"]))
        if _ACCOUNT.row(connection, account_id=account_id) is None:
            raise UnknownAccount(account_id)
        accounts = together(connection, account_id)
        for own in accounts:
            refuse_erased(connection, own)
        _bury(books, connection, accounts, op_id=op_id, at=utc(now), why=why)
        # Under no account: who did it is asked for later, whom it was about must not be.
        keep_private(connection, op_id, asked=asked, author=author)
    return Changes(accounts=frozenset(accounts))


def tombstones_in(connection: Connection) -> tuple[Tombstone, ...]:
    """Everybody who was forgotten, in the order of time."""
    return tuple(Tombstone(account_id, op_id, instant(at)) for account_id, op_id, at in _TOMBSTONES.rows(connection))


def bury_again(books: Books, tombstones: Iterable[Tombstone]) -> int:
    """Forget in an older copy of the books whoever was forgotten since; how many there were to forget."""
    by_op: dict[str, list[Tombstone]] = {}
    for one in tombstones:
        by_op.setdefault(one.op_id, []).append(one)
    forgotten = 0
    for op_id, told in by_op.items():
        with books.writing() as connection:
            gone = {one.account_id for one in tombstones_in(connection)}
            # Who joined after the copy was made is not in it.
            there = tuple(
                one.account_id
                for one in told
                if one.account_id not in gone and _ACCOUNT.row(connection, account_id=one.account_id) is not None
            )
            if there and already(connection, op_id, "erased", b"") is None:
                if hub_link_in(connection) is None:
                    _bury(books, connection, there, op_id=op_id, at=told[0].at, why="")
                else:
                    # The hub has the fact, and gives it back.
                    obey(connection, there, op_id=op_id, at=told[0].at)
                forgotten += len(there)
    return forgotten


def obey(connection: Connection, accounts: Iterable[str], *, op_id: str, at: datetime) -> tuple[str, ...]:
    """Forget whom another till was asked to forget; those who were not forgotten here yet. The fact is that till's."""
    day = local_day(at, workplace_in(connection).zone)
    there = tuple(own for own in accounts if not is_erased(connection, own))
    for account_id in there:
        _forget(connection, account_id, op_id)
        _BURY.run(connection, account_id=account_id, op_id=op_id, at=micros(at))
    for account_id in {stands_for(connection, own) for own in there}:
        tier_may_be_another(connection, account_id, day)
    if there:
        _OWE.run(connection, op_id=op_id, at=micros(at))
    return there


def _bury(
    books: Books, connection: Connection, accounts: tuple[str, ...], *, op_id: str, at: datetime, why: str
) -> None:
    payload: dict[str, object] = {"accounts": accounts}
    if why:
        payload["why"] = why
    day = local_day(at, workplace_in(connection).zone)
    fact = Fact(kind="erased", op_id=op_id, at=at, day=day, payload=encode(payload), account_id=accounts[0])
    record(books, connection, fact)
    for account_id in accounts:
        _forget(connection, account_id, op_id)
        _BURY.run(connection, account_id=account_id, op_id=op_id, at=micros(at))
    # A tier given by hand went with the rest.
    for account_id in {stands_for(connection, own) for own in accounts}:
        keep_tier(books, connection, account_id, day=day, op_id=op_id)
    _OWE.run(connection, op_id=op_id, at=micros(at))


def _forget(connection: Connection, account_id: str, op_id: str) -> None:
    """Take out of every table what tells who an account was."""
    for statement in _FACTS:
        theirs = [{"of_op": op} for (op,) in statement.rows(connection, account_id=account_id)]
        if theirs:
            _NO_WORDS.run_many(connection, theirs)
    for (number,) in _NUMBERS.rows(connection, account_id=account_id):
        _NO_NUMBER.run(connection, of_number=number)
    for statement in _GONE:
        statement.run(connection, account_id=account_id)
    _WITHDRAW.run(connection, of_account=account_id, by=op_id)
    _UNMERGED.run(connection, of_account=account_id)
    _NO_STAMPS.run(connection, account_id=account_id)
    forget_in_drafts(connection, account_id)
