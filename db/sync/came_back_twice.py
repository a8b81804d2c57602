"""Two tills took back the same goods of one sale without hearing of one another: its points come back once.

Both returns are facts and stay. What the later one booked beyond what was left is put right by an adjustment, which the
till that the hub told of it writes, under an id that follows from the return: however often it is tried, and whichever
copy of a till tries it, it is there once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection

from db.books import Books
from db.changes import NOTHING, Changes
from db.facts import posted
from db.ledger.adjustment import adjust
from db.ledger.refusals import Refused
from db.lookup.entries import entries_of, purchases_of
from db.lookup.sales import ReversalView, SaleView, sale_in, sold_in
from db.sync.looking import bring_returns
from db.sync.notices import open_notices
from db.sync.wire import Hub
from loyalty.entries import Entry
from loyalty.money import Points, Thousandths
from loyalty.reversal import Sold, Units, reversal_entries, reverse

#: By the id of its adjustment: the purse, and what it gets (or gives) so that all is as after one return.
_Missing = dict[str, tuple[str, Points]]


def put_right(books: Books, hub: Hub, *, now: datetime) -> Changes:
    """Of every sale of which this till was told that too much came back. Raises HubAway, HubRefused, BooksProblem."""
    changes = NOTHING
    for notice in open_notices(books):
        if notice.kind == "over_refunded":
            changes |= _put_right(books, hub, str(notice.told.get("sale", "")), now)
    return changes


def _put_right(books: Books, hub: Hub, sale_id: str, now: datetime) -> Changes:
    account_id, missing = _missing(books, sale_id)
    if account_id and not missing:
        # The other till's return may not be here yet.
        bring_returns(books, lambda: hub, sale_id)
        account_id, missing = _missing(books, sale_id)
    changes = NOTHING
    for op_id, (purse, points) in missing.items():
        with books.reading() as connection:
            if posted(connection, op_id) is not None:
                continue
        try:
            changes |= adjust(
                books, op_id=op_id, account_id=account_id, purse=purse, points=points, reason="", author="", now=now
            )
        except Refused:
            # Whoever was forgotten meanwhile has no purse any more.
            continue
    return changes


def _missing(books: Books, sale_id: str) -> tuple[str, _Missing]:
    """Whose it is, and what is to be put right; nothing of a guest's sale."""
    with books.reading() as connection:
        sold = sale_in(connection, sale_id)
        if sold is None or not sold.account_id or sold.imported:
            return "", {}
        made: _Missing = {}
        for back, before, fitting in _surplus(sold):
            booked = _sums(reversal_entries(back.op_id, back.reversal))
            rightly = _rightly(books, connection, sold, back, before, fitting)
            for purse in sorted({*booked, *rightly}):
                points = rightly.get(purse, 0) - booked.get(purse, 0)
                if points:
                    made[_id_of(back.op_id, purse)] = (purse, points)
        return sold.account_id, made


def _surplus(sold: SaleView) -> Iterator[tuple[ReversalView, Sequence[ReversalView], tuple[Units, ...]]]:
    """Returns for which not all was left, in the order in which they happened: with those before, and what was left."""
    left = [line.quantity for line in sold.quote.basket.lines]
    in_order = sorted(sold.reversals, key=lambda back: (back.at, back.op_id))
    for place, back in enumerate(in_order):
        fitting: list[Units] = []
        for line in back.reversal.lines:
            quantity: Thousandths = min(line.quantity, left[line.line])
            left[line.line] -= quantity
            if quantity:
                fitting.append(Units(line.line, quantity))
        if sum(unit.quantity for unit in fitting) < sum(line.quantity for line in back.reversal.lines):
            yield back, in_order[:place], tuple(fitting)


def _rightly(
    books: Books,
    connection: Connection,
    sold: SaleView,
    back: ReversalView,
    before: Sequence[ReversalView],
    fitting: tuple[Units, ...],
) -> dict[str, Points]:
    """By purse, what the return of what was left would have booked."""
    if not fitting:
        return {}
    returned = [0] * len(sold.quote.basket.lines)
    for unit in (unit for earlier in before for unit in earlier.reversal.lines):
        returned[unit.line] = min(returned[unit.line] + unit.quantity, sold.quote.basket.lines[unit.line].quantity)
    as_sold: Sold = sold_in(books, connection, replace(sold, returned=tuple(returned), reversals=tuple(before)))
    known = [entry for entry in entries_of(connection, sold.account_id) if entry.op_id != back.op_id]
    worked_out = reverse(
        as_sold,
        fitting,
        entries=known,
        purchases=purchases_of(connection, sold.account_id),
        now=back.at,
        void=back.kind == "void",
    )
    return _sums(reversal_entries(back.op_id, worked_out))


def _sums(entries: Sequence[Entry]) -> dict[str, Points]:
    sums: dict[str, Points] = {}
    for entry in entries:
        sums[entry.purse] = sums.get(entry.purse, 0) + entry.amount
    return sums


def _id_of(reversal_id: str, purse: str) -> str:
    """The same at every till and in every try."""
    return "once-" + blake2b(f"{reversal_id}\n{purse}".encode(), digest_size=16).hexdigest()
