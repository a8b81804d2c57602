"""Customers' journals from a seed, wilder than any till would write them: ties, days out of order, refunds of nothing.

Each is there twice: as the rows that a hub holds, and as the values that the rules read.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from random import Random
from typing import Any

import msgspec
import psycopg

from db.tables.columns import day_number, day_number_or_none, micros
from loyalty.entries import Entry, Kind, LotId, Purchase

BEGAN = datetime(2026, 1, 30, 20, tzinfo=UTC)
PAUSES = (timedelta(0), timedelta(0), timedelta(hours=1), timedelta(days=1), timedelta(days=4), timedelta(days=33))
#: A few weeks in which everything happens at once.
CLOSE = (timedelta(0), timedelta(0), timedelta(hours=1), timedelta(hours=9))
LIVES = (0, 1, 3, 10, 30, 30, 400)
CREDITS = (Kind.EARNED, Kind.EARNED, Kind.EARNED, Kind.OPENING, Kind.ADJUSTED)


@dataclass(slots=True)
class History:
    """The journal of one customer, who may have several accounts."""

    accounts: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)
    purchases: list[Purchase] = field(default_factory=list)
    #: What the hub charged and has no sale of yet, as the payments that it counts for.
    charged: list[Entry] = field(default_factory=list)
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def movements(self) -> list[Entry]:
        """What the rules are to be given, in no order."""
        return [*self.entries, *self.charged]


def history(seed: int, ops: int) -> History:
    """So many operations of a customer whom nobody else's seed has."""
    return _Teller(Random(seed), f"{seed:07}", ops).told


class _Teller:
    """Makes up one history, operation after operation."""

    def __init__(self, random: Random, own: str, ops: int) -> None:
        self.random = random
        self.own = own
        self._numbers = count(1)
        names = sorted(f"{random.choice('aBzЖ')}-{own}-{place}" for place in range(random.choice((1, 1, 1, 2, 3))))
        random.shuffle(names)
        self.told = History((names[0], *sorted(names[1:])))
        for name in names:
            into = names[0] if name != names[0] else ""
            behind = 0 if into else len(names) - 1
            self._row("account", account_id=name, joined_at=0, joined_on=20260101, merged_into=into, absorbs=behind)
        self.at = BEGAN
        self.ops: list[str] = []
        self.paid: list[str] = []
        self.purses = random.choice((("bonus",), ("bonus",), ("bonus", "Stamps", "жетоны")))
        self.by_visits = random.choice((0.0, 0.0, 0.5, 1.0))
        self.pauses, self.lives = random.choice(
            ((PAUSES, LIVES), (PAUSES, LIVES), (CLOSE, LIVES), (CLOSE, (20, 25, 27, 29)))
        )
        self.forever = random.choice((0.0, 0.1, 1.0))
        self.out_of_order = random.choice((0.0, 0.0, 0.1, 0.4))
        steps = (self.sale,) * 6 + (self.refund,) * random.choice((0, 2, 5)) + (self.by_hand, self.lapse, self.charge)
        for _ in range(ops):
            self.at += random.choice(self.pauses)
            if random.random() < self.out_of_order / 4:
                self.at = BEGAN + timedelta(hours=random.randrange(3_000))
            random.choice(steps)()

    def sale(self) -> None:
        random, op, day = self.random, self._op(), self._day()
        if random.random() < 0.85:
            self._buy(op, day)
        for kind in random.choice(((Kind.PAID,), (Kind.PAID, Kind.GIFT), (), (Kind.GIFT, Kind.GIFT))):
            rule = random.choice(("mug", "cup")) if kind is Kind.GIFT else ""
            self._enter(op, day, kind, -self._points(), rule=rule)
            self.paid.append(op)
        for _ in range(random.choice((0, 1, 1, 2))):
            self._credit(op, day, random.choice(CREDITS), rule=random.choice(("earn", "Earn", "event", "")))

    def refund(self) -> None:
        random, op, day, of = self.random, self._op(), self._day(), self._of()
        if random.random() < 0.7:
            left = random.choice((0, 100, 5_000))
            self._row(
                "reversal",
                op_id=op,
                kind="refund",
                sale_id=of,
                at=micros(self.at),
                day=day_number(day),
                till=self.own,
                slip_n=next(self._numbers),
                slip="",
                cash=0,
                purses_returned=0,
                spend_left=left,
                counts=int(left > 0),
            )
        for _ in range(random.choice((1, 1, 2, 3))):
            kind = random.choice((Kind.RETURNED, Kind.RETURNED, Kind.TAKEN_BACK, Kind.FORGIVEN, Kind.EARNED))
            if kind is Kind.TAKEN_BACK:
                self._enter(op, day, kind, -self._points(), of=of, rule=random.choice(("earn", "event", "")))
            elif kind is Kind.RETURNED:
                rule, lapses_on = random.choice(("", "", "mug")), random.choice((None, self._lapses(day)))
                of_paid = random.choice(self.paid[-4:]) if self.paid and random.random() < 0.7 else of
                self._enter(op, day, kind, self._points(), of=of_paid, rule=rule, lapses_on=lapses_on)
            else:
                self._credit(op, day, kind, of=of, rule=random.choice(("earn", "event")))

    def by_hand(self) -> None:
        op, day = self._op(), self._day()
        if self.random.random() < 0.5:
            self._credit(op, day, Kind.ADJUSTED)
        else:
            self._enter(op, day, Kind.ADJUSTED, -self._points())

    def lapse(self) -> None:
        self._enter(self._op(), self._day(), Kind.LAPSED, -self._points(), lot=LotId(self._of(), 0))

    def charge(self) -> None:
        """One that waits for its sale, one whose sale has arrived, or one that was taken back."""
        random, day = self.random, self._day()
        state = random.choice(("charged", "charged", "charged", "settled", "void"))
        op = self._of() if random.random() < 0.3 else self._op()
        if any(row["op_id"] == op for row in self.told.rows["charge"]):
            return
        wants = {purse: self._points() for purse in self.purses if random.random() < 0.8}
        self._row(
            "charge",
            op_id=op,
            till=1,
            account_id=random.choice(self.told.accounts),
            wants=msgspec.json.encode({"purses": wants, "coupons": []}).decode(),
            at=micros(self.at),
            day=day_number(day),
            state=state,
        )
        if state == "charged":
            at = {"op_id": op, "at": self.at, "day": day}
            paid = [Entry(n=0, purse=purse, kind=Kind.PAID, amount=-points, **at) for purse, points in wants.items()]
            self.told.charged += paid

    def _op(self) -> str:
        self.ops.append(f"{self.random.choice('aBzЖ')}{self.random.randrange(1_000):03}-{self.own}-{len(self.ops)}")
        return self.ops[-1]

    def _of(self) -> str:
        """Mostly of something that happened, mostly lately."""
        if self.random.random() < 0.1 or not self.ops:
            return f"unknown-{self.own}"
        return self.random.choice(self.ops[-6:] if self.random.random() < 0.7 else self.ops)

    def _day(self) -> date:
        days = self.random.randrange(-12, 13) if self.random.random() < self.out_of_order else 0
        return (self.at + timedelta(hours=3)).date() + timedelta(days=days)

    def _points(self) -> int:
        return self.random.choice((1, 2, 3, 5, 10, 40))

    def _lapses(self, day: date) -> date | None:
        if self.random.random() < self.forever:
            return self.random.choice((None, None, date.max))
        return day + timedelta(days=self.random.choice(self.lives))

    def _credit(self, op: str, day: date, kind: Kind, **told: Any) -> None:
        random = self.random
        months = random.choice((1, 2)) if random.random() < self.by_visits else 0
        lapses_on = self._lapses(day)
        if months and lapses_on == date.max:
            lapses_on = None
        usable_on = day + timedelta(days=random.choice((0, 2, 10))) if random.random() < 0.2 else None
        dates = {"lapses_on": lapses_on, "usable_on": usable_on, "months_from_visit": months}
        self._enter(op, day, kind, self._points(), **dates, **told)

    def _enter(self, op: str, day: date, kind: Kind, amount: int, **told: Any) -> None:
        n = sum(entry.op_id == op for entry in self.told.entries)
        entry = Entry(
            op_id=op, n=n, purse=self.random.choice(self.purses), kind=kind, amount=amount, at=self.at, day=day
        )
        entry = replace(entry, **told)
        self.told.entries.append(entry)
        self._row(
            "ledger_entry",
            account_id=self.random.choice(self.told.accounts),
            at=micros(entry.at),
            op_id=op,
            n=n,
            purse=entry.purse,
            kind=kind.value,
            amount=amount,
            day=day_number(day),
            usable_on=day_number_or_none(entry.usable_on),
            lapses_on=day_number_or_none(entry.lapses_on),
            months_from_visit=entry.months_from_visit,
            of_op=entry.of,
            rule=entry.rule,
            lot_op=entry.lot.op_id if entry.lot else None,
            lot_n=entry.lot.n if entry.lot else None,
        )

    def _buy(self, op: str, day: date) -> None:
        random = self.random
        imported = random.random() < 0.2
        spend = random.choice((-500, 0, 900, 12_000)) if imported else random.choice((0, 900, 12_000))
        claimed, has_lines = random.random() < 0.2, random.random() < 0.5
        whose = random.choice(self.told.accounts)
        self._row(
            "sale",
            op_id=op,
            account_id=None if claimed else whose,
            at=micros(self.at),
            day=day_number(day),
            till=self.own,
            slip_n=None if imported else next(self._numbers),
            slip="",
            imported=int(imported),
            gross=spend,
            discount=0,
            purses_paid=0,
            to_pay=spend,
        )
        if claimed:
            self._row("claim", sale_id=op, account_id=whose, op_id=f"claim-{op}", at=micros(self.at))
        if has_lines:
            sums = {"unit_price": 0, "quantity": 1, "gross": spend, "discount": 0, "purses_paid": 0, "to_pay": spend}
            self._row("sale_line", sale_id=op, line=0, **sums)
        if spend or imported or has_lines:
            counts = not (imported and spend <= 0)
            self.told.purchases.append(Purchase(op_id=op, at=self.at, day=day, spend=spend, counts=counts))

    def _row(self, table: str, **values: Any) -> None:
        self.told.rows[table].append(values)


def settled(told: History) -> History:
    """The same, as it counts: purchases after their refunds, and no charge of a sale whose entries are here."""
    back: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in told.rows["reversal"]:
        back[row["sale_id"]].append(row)
    here = {entry.op_id for entry in told.entries}
    purchases = [
        replace(
            one,
            spend=min(row["spend_left"] for row in back[one.op_id]),
            counts=bool(min(row["counts"] for row in back[one.op_id])),
        )
        if back[one.op_id]
        else one
        for one in told.purchases
    ]
    charged = [entry for entry in told.charged if entry.op_id not in here]
    return replace(told, purchases=purchases, charged=charged)


def send(connection: psycopg.Connection[Any], histories: Iterable[History]) -> None:
    """Have the rows of all of them in a hub's tables."""
    by_table: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in histories:
        for table, rows in one.rows.items():
            by_table[table] += rows
    for table, rows in by_table.items():
        place = "hub.charge" if table == "charge" else table
        _copy(connection, place, tuple(rows[0]) if rows else (), rows)


def _copy(connection: psycopg.Connection[Any], place: str, names: Sequence[str], rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    with connection.cursor() as cursor, cursor.copy(f"COPY {place} ({', '.join(names)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row([row[name] for name in names])
