"""The till of `trade`: rows of the journal by the thousand; purses and tiers by a short reading of its programme."""

import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from db.tables.columns import micros
from tests.speed.shop import NOW

TILLS = ("FST", "SCN", "THR")
KEPT, RETURNED, VOIDED = range(3)
_MINUTE = 60_000_000
_TIERS = ((80_000, "gold"), (20_000, "silver"))
_YEAR = 10_000


class Receipt(NamedTuple):
    """Microseconds and the local day; a member by place, -1 for a guest; what stands in its lines together."""

    at: int
    day: int
    member: int
    till: int
    lines: int
    gross: int
    discount: int
    fate: int
    spends: bool


class Purses:
    """What each member holds and which tier they are of, as `PROGRAMME` says: 5 % back for six months, oldest first."""

    def __init__(self, accounts: list[str]) -> None:
        self._accounts = accounts
        #: By member, [last day, points left, op_id] of each lot that is not used up.
        self._lots: dict[int, list[list[Any]]] = {}
        self._spent: dict[int, tuple[int, int]] = {}
        self._tier: dict[int, str] = {}
        self.entries: list[tuple[Any, ...]] = []
        self.moves: list[tuple[Any, ...]] = []

    def pay(self, member: int, op_id: str, at: int, day: int, most: int) -> int:
        """So much of it as is there, below the most."""
        lots = self._living(member, at, day)
        paid = left = min(most, sum(lot[1] for lot in lots))
        if paid <= 0:
            return 0
        for lot in lots:
            taken = min(left, lot[1])
            lot[1] -= taken
            left -= taken
        self._book(member, op_id, at, day, "paid", -paid)
        return paid

    def buy(self, member: int, op_id: str, at: int, day: int, paid: int) -> int:
        """What the purchase earned; it may move the member up."""
        earned = paid * 5 // 100
        if earned:
            lots = self._living(member, at, day)
            lots.append([_half_a_year_after(day), earned, op_id])
            self._book(member, op_id, at, day, "earned", earned, n=1, lapses_on=lots[-1][0], rule="five")
        self._spend(member, op_id, day, paid)
        return earned

    def take_back(self, member: int, op_id: str, sale_id: str, at: int, day: int, cash: int) -> None:
        """What was earned on goods that came back, so far as it is still there."""
        lots = self._living(member, at, day)
        lot = next((lot for lot in lots if lot[2] == sale_id), None)
        taken = min(cash * 5 // 100, lot[1]) if lot else 0
        if lot and taken:
            lot[1] -= taken
            self._book(member, op_id, at, day, "taken_back", -taken, of=sale_id)

    def close(self, raw: sqlite3.Connection, today: int) -> None:
        """What is still held, and everybody's tier on the last day, into the sums beside the standings."""
        numbers = dict(raw.execute("SELECT account_id, n FROM member").fetchall())
        held: dict[tuple[int, int], int] = {}
        for member in list(self._lots):
            for last, points, _ in self._living(member, micros(NOW), today):
                key = numbers[self._accounts[member]], last
                held[key] = held.get(key, 0) + points
        self.write(raw)
        rows = [(*key, points) for key, points in sorted(held.items()) if points]
        raw.executemany("INSERT INTO held (member, purse, lapses_on, points) VALUES (?, 'cash', ?, ?)", rows)
        for member in list(self._spent):
            self._spend(member, "", today, 0)
        moves = sorted((numbers[self._accounts[member]],) * 2 + tuple(rest) for member, *rest in self.moves)
        raw.executemany(
            f'INSERT INTO tier_move (own, member, day, op_id, "before", "after") VALUES ({_marks(6)})', moves
        )
        until = _february_after(today)
        raw.execute("UPDATE member SET tier = 'bronze', tier_version = 1, tier_until = ?", (until,))
        tiers = [(tier, self._accounts[member]) for member, tier in self._tier.items()]
        raw.executemany("UPDATE member SET tier = ? WHERE account_id = ?", tiers)

    def write(self, raw: sqlite3.Connection) -> None:
        """Book what happened since the last time."""
        columns = "account_id, at, op_id, n, purse, kind, amount, day, lapses_on, of_op, rule, lot_op, lot_n"
        raw.executemany(f"INSERT INTO ledger_entry ({columns}) VALUES ({_marks(13)})", self.entries)
        self.entries = []

    def _living(self, member: int, at: int, day: int) -> list[list[Any]]:
        """The lots that are still good; what has lapsed is booked as it is noticed."""
        lots = self._lots.get(member, [])
        living = []
        for n, lot in enumerate(lots):
            if lot[0] >= day:
                if lot[1]:
                    living.append(lot)
            elif lot[1]:
                self._book(member, f"lapse-{lot[2]}", at - 1, day, "lapsed", -lot[1], n=n, lot=lot[2])
        self._lots[member] = living
        return living

    def _book(
        self,
        member: int,
        op_id: str,
        at: int,
        day: int,
        kind: str,
        amount: int,
        *,
        n: int = 0,
        lapses_on: int | None = None,
        of: str = "",
        rule: str = "",
        lot: str | None = None,
    ) -> None:
        account = self._accounts[member]
        of_lot = None if lot is None else 1
        self.entries.append((account, at, op_id, n, "cash", kind, amount, day, lapses_on, of, rule, lot, of_lot))

    def _spend(self, member: int, op_id: str, day: int, paid: int) -> None:
        """Silver and gold by the calendar year, to the end of the next January."""
        before = self._tier.get(member, "bronze")
        year, spent = self._spent.get(member, (day // _YEAR, 0))
        if year != day // _YEAR:
            year, spent = day // _YEAR, 0
            if before != "bronze" and day % _YEAR >= 201:
                self.moves.append((member, year * _YEAR + 201, "", before, "bronze"))
                before = "bronze"
        spent += paid
        self._spent[member] = year, spent
        after = next((tier for least, tier in _TIERS if spent >= least), "bronze")
        after = max(before, after, key=("bronze", "silver", "gold").index)
        if after != before and op_id:
            self.moves.append((member, day, op_id, before, after))
        self._tier[member] = after


class TradeTill:
    """Three tills of one shop, and what they have not written yet."""

    def __init__(self, accounts: list[str], goods: list[tuple[str, str, int]]) -> None:
        self._accounts = accounts
        self._goods = goods
        self._sold = [0] * len(TILLS)
        self._returned = [0] * len(TILLS)
        self.purses = Purses(accounts)
        self._clear()

    def _clear(self) -> None:
        self._sales: list[tuple[Any, ...]] = []
        self._lines: list[tuple[Any, ...]] = []
        self._given: list[tuple[Any, ...]] = []
        self._back: list[tuple[Any, ...]] = []
        self._lines_back: list[tuple[Any, ...]] = []
        self._given_back: list[tuple[Any, ...]] = []

    def sell(self, n: int, told: Receipt, lines: Iterable[tuple[int, int, int, int]]) -> None:
        """One receipt, and what becomes of it."""
        at, day, member, till, _, gross, discount, fate, spends = told
        op_id = op_of(at, n)
        account = self._accounts[member] if member >= 0 else None
        self._sold[till] += 1
        slip = self._sold[till]
        paid = self.purses.pay(member, op_id, at, day, (gross - discount) // 2) if spends else 0
        to_pay = gross - discount - paid
        whole = (gross, discount, paid, to_pay)
        self._sales.append((op_id, account, at, day, TILLS[till], slip, f"{TILLS[till]}-{slip:06}", 1, *whole))
        rest = paid
        own = []
        for line, (goods, quantity, line_gross, off) in enumerate(lines, 1):
            from_purse = min(rest, line_gross - off)
            rest -= from_purse
            left = line_gross - off - from_purse
            own.append((op_id, line, *self._goods[goods], quantity, line_gross, off, from_purse, left))
        self._lines += own
        if account is not None:
            earned = self.purses.buy(member, op_id, at, day, to_pay)
            if earned:
                self._given.append((op_id, "five", account, earned, 1, at, day))
            if discount:
                self._given.append((op_id, "tier", account, discount, 1, at, day))
        if fate != KEPT and not paid:
            self._give_back(told, op_id, account, own)

    def _give_back(self, told: Receipt, sale_id: str, account: str | None, own: list[tuple[Any, ...]]) -> None:
        """The first line, or all of it: soon after, at the same till."""
        void = told.fate == VOIDED
        back = own if void else own[:1]
        cash = sum(line[-1] for line in back)
        left = sum(line[-1] for line in own) - cash
        at = told.at + 7 * _MINUTE
        op_id = f"back-{sale_id}"
        self._returned[told.till] += 1
        slip = self._returned[told.till]
        kind, till = ("void" if void else "refund"), TILLS[told.till]
        where = (kind, sale_id, account, at, told.day, till, slip, f"{till}-R{slip:06}")
        self._back.append((op_id, *where, cash, 0, left, int(len(back) < len(own))))
        self._lines_back += [(op_id, line[1], line[5], line[-1], 0) for line in back]
        off = sum(line[7] for line in back)
        if off:
            self._given_back.append((op_id, "tier", account or "", -off, -int(left == 0), at, told.day))
        if account is not None:
            self.purses.take_back(told.member, op_id, sale_id, at, told.day, cash)

    def write(self, raw: sqlite3.Connection) -> None:
        """Write what was sold and brought back since the last time; the books' triggers add it to their sums."""
        for table, columns, rows in (
            (
                "sale",
                "op_id, account_id, at, day, till, slip_n, slip, version, gross, discount, purses_paid, to_pay",
                self._sales,
            ),
            (
                "sale_line",
                "sale_id, line, goods, category, unit_price, quantity, gross, discount, purses_paid, to_pay",
                self._lines,
            ),
            ("rule_given", "op_id, rule, account_id, amount, times, at, day", self._given),
            (
                "reversal",
                "op_id, kind, sale_id, account_id, at, day, till, slip_n, slip, cash, purses_returned, spend_left, "
                "counts",
                self._back,
            ),
            ("reversal_line", "reversal_id, line, quantity, cash, purses_returned", self._lines_back),
            ("rule_given", "op_id, rule, account_id, amount, times, at, day", self._given_back),
        ):
            raw.executemany(f"INSERT INTO {table} ({columns}) VALUES ({_marks(columns.count(',') + 1)})", rows)
        self.purses.write(raw)
        self._clear()


def op_of(at: int, n: int) -> str:
    """An id that sorts by time, of the shape and length of the till's own."""
    ms = at // 1_000
    time, counted = f"{ms >> 16:08x}-{ms & 0xFFFF:04x}", f"7{n & 0xFFF:03x}-8{n >> 12 & 0xFFF:03x}"
    return f"{time}-{counted}-{n * 2_654_435_761 & 0xFFFFFFFFFFFF:012x}"


def merge(raw: sqlite3.Connection, gone: str, kept: str, at: int) -> None:
    """One customer of two."""
    values = (f"merge-{gone}", gone, kept, at)
    raw.execute("INSERT INTO merge (op_id, from_account, into_account, at) VALUES (?, ?, ?, ?)", values)
    raw.execute("UPDATE account SET merged_into = ? WHERE account_id = ?", (kept, gone))
    raw.execute("UPDATE account SET absorbs = absorbs + 1 WHERE account_id = ?", (kept,))


def _half_a_year_after(day: int) -> int:
    month = day // 100 % 100 + 6
    return (day // _YEAR + (month > 12)) * _YEAR + (month - 12 * (month > 12)) * 100 + min(day % 100, 28)


def _february_after(day: int) -> int:
    return (day // _YEAR + (day % _YEAR >= 201)) * _YEAR + 201


def _marks(count: int) -> str:
    return ", ".join("?" * count)
