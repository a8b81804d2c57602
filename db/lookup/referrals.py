"""Entries that a sale books to somebody else's account: whoever brought the customer."""

from collections.abc import Iterator

from loyalty.entries import Entry, Kind
from loyalty.quote import Quote, credit


def reward_entries(sale_id: str, quote: Quote, *, first: int) -> Iterator[tuple[str, Entry]]:
    """By account, what a quoted sale earns for others; numbered on from the sale's own entries."""
    for place, reward in enumerate(quote.referral):
        entry = Entry(
            op_id=sale_id,
            n=first + place,
            purse=reward.earned.purse,
            kind=Kind.EARNED,
            amount=reward.earned.points,
            at=quote.now,
            day=quote.day,
        )
        yield reward.account_id, credit(entry, reward.earned)
