"""What imported receipts would have earned under a published version, posted as of each receipt's own instant.

Each earning is an operation of its own whose id follows from the sale's, so that doing it again, or after a
kill in the middle, adds nothing twice. Its entries belong to the sale, lapse by their dates, and come under the
version's caps in the order in which the receipts happened.
"""

from dataclasses import dataclass, replace
from datetime import datetime

import msgspec
from sqlalchemy import Connection, bindparam, select

from db.books import Books, Statement
from db.facts import Fact, packed, posted, record
from db.imports.rows import Progress
from db.imports.snapshots import ACCOUNTS_MAX
from db.ledger import posting
from db.lookup.entries import entries_of, purchases_of
from db.lookup.programme import Published, version
from db.tables.journal import sale as sale_table
from db.tables.journal import sale_line
from loyalty.basket import Basket, Line
from loyalty.calendar import local_day
from loyalty.earning import Goods, earn
from loyalty.entries import Entry, Kind, Purchase
from loyalty.money import Points
from loyalty.occasion import occasion
from loyalty.shelf import Counter
from loyalty.standing import Standing, advance, can_advance, rebuild

#: The kind of the fact.
EARNED_UNDER = "earned_under"

_SALES = Statement(
    select(sale_table.c.op_id)
    .where(sale_table.c.account_id == bindparam("account"), sale_table.c.imported == 1)
    .order_by(sale_table.c.at, sale_table.c.op_id)
)
_LINES = Statement(
    select(
        sale_line.c.unit_price,
        sale_line.c.quantity,
        sale_line.c.goods,
        sale_line.c.category,
        sale_line.c.gross,
        sale_line.c.to_pay,
    )
    .where(sale_line.c.sale_id == bindparam("sale_id"))
    .order_by(sale_line.c.line)
)
_ACCOUNTS = Statement(
    select(sale_table.c.account_id)
    .distinct()
    .where(sale_table.c.imported == 1, sale_table.c.account_id.is_not(None))
    .order_by(sale_table.c.account_id)
)


@dataclass(frozen=True, slots=True)
class EarnedUnder:
    """How many receipts earned, and what by purse."""

    receipts: int
    points: tuple[tuple[str, Points], ...]


def earn_under(
    books: Books, number: int, *, source: str, now: datetime, progress: Progress = lambda done, of: None
) -> EarnedUnder:
    """Post what a source's receipts would have earned under that version. Raises LookupError where there is none."""
    published = version(books, number)
    with books.reading() as connection:
        accounts = [row[0] for row in _ACCOUNTS.rows(connection)]
    receipts = 0
    points: dict[str, Points] = {}
    for first in range(0, len(accounts), ACCOUNTS_MAX):
        with books.writing() as connection:
            for account_id in accounts[first : first + ACCOUNTS_MAX]:
                for entries in _earn(books, connection, account_id, published, f"import:{source}:", now):
                    receipts += 1
                    for entry in entries:
                        points[entry.purse] = points.get(entry.purse, 0) + entry.amount
        progress(min(first + ACCOUNTS_MAX, len(accounts)), len(accounts))
    return EarnedUnder(receipts, tuple(sorted(points.items())))


def earned_id(sale_id: str) -> str:
    """The id of the earning of an imported sale."""
    return "earned:" + sale_id.removeprefix("import:")


def _earn(
    books: Books, connection: Connection, account_id: str, published: Published, prefix: str, now: datetime
) -> list[tuple[Entry, ...]]:
    """Walk one account's journal in the order it happened, earning where a sale of the source has not yet."""
    wanted = {row[0] for row in _SALES.rows(connection, account=account_id) if row[0].startswith(prefix)}
    known: dict[str, list[Entry]] = {}
    for entry in entries_of(connection, account_id):
        known.setdefault(entry.op_id, []).append(entry)
    purchases = {purchase.op_id: purchase for purchase in purchases_of(connection, account_id)}
    moves = sorted(
        {(e.at, e.op_id) for own in known.values() for e in own} | {(p.at, p.op_id) for p in purchases.values()}
    )
    standing = Standing(account_id=account_id)
    done: list[tuple[tuple[Entry, ...], Purchase | None]] = []
    made: list[tuple[Entry, ...]] = []
    facts: list[Fact] = []
    for _, op_id in moves:
        entries, purchase = tuple(known.get(op_id, ())), purchases.get(op_id)
        if purchase is not None and op_id in wanted and posted(connection, earned_id(op_id)) is None:
            new = _entries(connection, standing, purchase, published, first=len(entries))
            if new:
                made.append(new)
                facts.append(_fact(purchase, new, account_id=account_id, published=published, now=now))
                entries += new
        done.append((entries, purchase))
        if can_advance(standing, entries, purchase):
            standing = advance(standing, entries, purchase)
        else:
            every = [entry for own, _ in done for entry in own]
            standing = rebuild(account_id, every, [bought for _, bought in done if bought is not None])
    if made:
        record(books, connection, *facts)
        posting.book(connection, account_id, [entry for entries in made for entry in entries])
        posting.recounted(connection, account_id, local_day(now, published.programme.zone))
    return made


def _entries(
    connection: Connection, standing: Standing, purchase: Purchase, published: Published, *, first: int
) -> tuple[Entry, ...]:
    rows = _LINES.rows(connection, sale_id=purchase.op_id)
    basket = Basket(
        tuple(Line(price, quantity, goods, "", category) for price, quantity, goods, category, _, _ in rows)
    )
    paid = [row[5] for row in rows]
    goods = Goods(Counter(basket), [row[4] for row in rows], paid, paid, [line.quantity for line in basket.lines])
    here = replace(occasion(published.programme, standing, purchase.at), day=purchase.day)
    earned = earn(here, goods).earned
    return tuple(
        Entry(
            op_id=purchase.op_id,
            n=first + n,
            purse=gave.purse,
            kind=Kind.EARNED,
            amount=gave.points,
            at=purchase.at,
            day=purchase.day,
            usable_on=gave.usable_on,
            lapses_on=gave.lapses_on,
            months_from_visit=gave.months_from_visit,
            rule=gave.rule,
        )
        for n, gave in enumerate(earned)
    )


def _fact(
    purchase: Purchase, entries: tuple[Entry, ...], *, account_id: str, published: Published, now: datetime
) -> Fact:
    return Fact(
        kind=EARNED_UNDER,
        op_id=earned_id(purchase.op_id),
        at=now,
        day=local_day(now, published.programme.zone),
        payload=msgspec.json.encode({"of": purchase.op_id, "entries": packed(entries)}),
        account_id=account_id,
        programme_version=published.number,
    )
