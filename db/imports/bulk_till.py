"""A till that sells fast: the same rules, facts and rows as `ledger.sale`, written by the thousand in one transaction.

For books that nobody else writes to while they are made: the demo shop, and the books that speed is measured on.
Standings are advanced in memory; `flush` writes what was sold and the snapshots of those who bought.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert

from db.books import Books, Statement
from db.facts import Fact, record, till_code
from db.imports.bulk_tiers import BulkTiers
from db.ledger import posting
from db.ledger.giving import given_rows, write_given
from db.ledger.sale import line_rows
from db.lookup.programme import Published
from db.lookup.rules_given import given_with
from db.lookup.sales import sale_payload
from db.lookup.standings import next_lapse, standing_of
from db.tables.columns import day_number, micros
from db.tables.journal import sale as sale_table
from db.tables.journal import sale_line
from loyalty.basket import Basket
from loyalty.entries import Entry, Purchase
from loyalty.quote import Quote, quote, sale_entries
from loyalty.standing import GUEST, Standing, advance, can_advance

_SALE = Statement(insert(sale_table).values({column.name: bindparam(column.name) for column in sale_table.c}))
_LINES = Statement(insert(sale_line).values({column.name: bindparam(column.name) for column in sale_line.c}))


class BulkTill:
    """Sells under one programme version. Sales of one customer must come in the order of time."""

    def __init__(self, books: Books, published: Published) -> None:
        self._books = books
        self._published = published
        self._standings: dict[str, Standing] = {}
        self._touched: set[str] = set()
        self._tiers = BulkTiers(books, published)
        self._facts: list[Fact] = []
        self._sales: list[dict[str, object]] = []
        self._lines: list[dict[str, object]] = []
        self._given: list[dict[str, object]] = []
        self._entries: dict[str, list[Entry]] = {}
        with books.reading() as connection:
            self._till = till_code(connection)
            self._slip = self._last_slip(connection)

    def standing(self, account_id: str) -> Standing:
        """The customer's standing, with all that was sold and not yet written."""
        if not account_id:
            return GUEST
        known = self._standings.get(account_id)
        if known is None:
            with self._books.reading() as connection:
                known = standing_of(connection, account_id)
            assert known is not None
            self._standings[account_id] = known
        return known

    def sell(self, *, sale_id: str, account_id: str, basket: Basket, at: datetime) -> Quote:
        """Sell at an instant later than anything of this customer's. Raises AssertionError where a purse can't pay.

        For programmes without budgets, coupons and referrals: those look at what everybody else has bought.
        """
        before = self.standing(account_id)
        quoted = quote(self._published.programme, before, basket, at)
        assert quoted.can_be_sold
        assert not any((quoted.coupons_used, quoted.coupons_issued, quoted.referral))
        self._slip += 1
        slip = f"{self._till}-{self._slip:06d}"
        self._facts.append(
            Fact(
                kind="sale",
                op_id=sale_id,
                at=quoted.now,
                day=quoted.day,
                payload=sale_payload(quoted, slip=slip),
                account_id=account_id,
                programme_version=self._published.number,
            )
        )
        self._sales.append(
            {
                "op_id": sale_id,
                "account_id": account_id or None,
                "at": micros(quoted.now),
                "day": day_number(quoted.day),
                "till": self._till,
                "slip_n": self._slip,
                "slip": slip,
                "version": self._published.number,
                "imported": 0,
                "gross": quoted.gross,
                "discount": quoted.discount,
                "purses_paid": sum(payment.money for payment in quoted.payments),
                "to_pay": quoted.to_pay,
                "received": None,
            }
        )
        self._lines += line_rows(sale_id, quoted)
        given = given_with(self._published.programme, quoted)
        self._given += given_rows(sale_id, account_id, quoted.now, quoted.day, given)
        if account_id:
            entries = sale_entries(sale_id, quoted)
            purchase = Purchase(op_id=sale_id, at=quoted.now, day=quoted.day, spend=quoted.to_pay)
            assert can_advance(before, entries, purchase)
            self._standings[account_id] = advance(before, entries, purchase)
            self._entries.setdefault(account_id, []).extend(entries)
            self._touched.add(account_id)
            self._tiers.sold(sale_id, before, quoted)
        return quoted

    def flush(self) -> None:
        """Write what was sold, in one transaction."""
        if not self._facts:
            return
        with self._books.writing() as connection:
            record(self._books, connection, *self._facts)
            _SALE.run_many(connection, self._sales)
            _LINES.run_many(connection, self._lines)
            write_given(connection, self._given)
            for account_id, entries in self._entries.items():
                posting.book(connection, account_id, entries)
            for account_id in sorted(self._touched):
                standing = self._standings[account_id]
                day = standing.days[-1].day
                posting.keep(connection, standing, next_lapse(standing, not_before=day), day)
                posting.was_seen(connection, standing)
            self._tiers.write(connection, {account_id: self._standings[account_id] for account_id in self._touched})
        self._facts, self._sales, self._lines, self._given = [], [], [], []
        self._entries, self._touched = {}, set()

    def forget(self, accounts: Iterable[str] | None = None) -> None:
        """After other verbs wrote: read these standings (all, unless named) and slip numbers anew.

        Nothing unwritten may be left.
        """
        assert not self._facts
        for account_id in list(self._standings) if accounts is None else accounts:
            self._standings.pop(account_id, None)
        self._tiers.forget(accounts)
        with self._books.reading() as connection:
            self._slip = self._last_slip(connection)

    def _last_slip(self, connection: Connection) -> int:
        return posting.next_slip(connection, self._till)[0] - 1
