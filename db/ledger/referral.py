"""What a friend's first purchase earns for whoever brought them: booked to their account in the same transaction."""

from collections.abc import Sequence

from sqlalchemy import Connection

from db.books import Books
from db.ledger import posting
from db.ledger.lapse import write_back
from db.lookup.entries import entries_of, purchases_of
from db.lookup.referrals import reward_entries
from db.lookup.sales import SaleView
from db.lookup.standings import standing_of
from loyalty.entries import Entry, Kind
from loyalty.lots import replayed
from loyalty.programme import Programme, TooLittle
from loyalty.quote import Quote
from loyalty.reversal import Reversal


def book_rewards(connection: Connection, sale_id: str, quote: Quote, *, first: int) -> frozenset[str]:
    """Book what the sale earns for others, numbered from `first`; whose accounts that touched."""
    for account_id, entry in reward_entries(sale_id, quote, first=first):
        standing = standing_of(connection, account_id)
        assert standing is not None, "accounts are never deleted, and an enrolment names one that is there"
        posting.book(connection, account_id, (entry,))
        posting.counted(connection, standing, (entry,), None)
    return frozenset(reward.account_id for reward in quote.referral)


def take_back_rewards(
    books: Books,
    connection: Connection,
    reversal_id: str,
    view: SaleView,
    worked_out: Reversal,
    programme: Programme,
    booked: Sequence[Entry],
) -> None:
    """Once nothing of the friend's first purchase is left it was none: the reward goes, and may be earned again."""
    if worked_out.counts:
        return
    n = len(booked)
    for reward in view.quote.referral:
        gain = reward.earned
        entry = Entry(
            op_id=reversal_id,
            n=n,
            purse=gain.purse,
            kind=Kind.TAKEN_BACK,
            amount=-gain.points,
            at=worked_out.now,
            day=worked_out.day,
            of=view.op_id,
            rule=gain.rule,
        )
        entries = [entry]
        if programme.purse(gain.purse).too_little is TooLittle.FORGIVE:
            entries += _forgiven(connection, reward.account_id, entry)
        posting.book(connection, reward.account_id, entries)
        write_back(books, connection, reward.account_id, now=worked_out.now)
        n += len(entries)


def _forgiven(connection: Connection, account_id: str, taken_back: Entry) -> list[Entry]:
    """What the purse could not give back, waived."""
    own = [entry for entry in entries_of(connection, account_id) if entry.purse == taken_back.purse]
    purchases = purchases_of(connection, account_id)
    missing = replayed([*own, taken_back], purchases).debt - replayed(own, purchases).debt
    if missing <= 0:
        return []
    return [
        Entry(
            op_id=taken_back.op_id,
            n=taken_back.n + 1,
            purse=taken_back.purse,
            kind=Kind.FORGIVEN,
            amount=missing,
            at=taken_back.at,
            day=taken_back.day,
            of=taken_back.of,
        )
    ]
