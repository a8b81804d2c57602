"""A shop's many days, as a list of numbers tells them: sales, returns, merges, imports, whatever comes."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from db.books import Books
from db.imports.mapping import read_mapping
from db.imports.receipts import import_receipts
from db.ledger.adjustment import adjust
from db.ledger.claiming import claim_sale
from db.ledger.erasure import erase
from db.ledger.lapse import write_lapsed
from db.ledger.merging import merge_accounts, undo_merge
from db.ledger.programme import publish
from db.ledger.promise import give_tier
from db.ledger.refusals import Refused
from db.ledger.sale import Receipt
from db.ledger.tiers_kept import renew_tiers
from loyalty.reversal import UnitsRefused
from loyalty.standing import GivenTier
from tests.db.shop import Shop, whole_programme

LADDER = [
    {"id": "bronze", "name": "Bronze"},
    {"id": "silver", "name": "Silver", "from": 5_000},
    {"id": "gold", "name": "Gold", "from": 20_000},
]
HARDER = [{"id": "silver", "name": "Silver", "from": 8_000}, {"id": "gold", "name": "Gold", "from": 30_000}]
WINDOWS = (
    {"window": "last_days", "days": 30, "down": "one_step", "grace": 7},
    {"window": "calendar_year", "down": "window_end", "grace": 31},
    {"measure": "points", "purse": "bonus", "window": "last_days", "days": 60, "down": "window_end"},
    {"window": "since_change"},
    {"window": "lifetime", "down": "never"},
)
PURSES = [
    {"id": "bonus", "name": "Bonus", "unit": "money", "lasts": {"for": "days", "count": 40}, "pending": 2},
    {
        "id": "stamps",
        "name": "Stamps",
        "unit": "points",
        "gifts": [{"id": "mug", "name": "Mug", "points": 3}],
        "lasts": {"for": "months_from_visit", "count": 1},
    },
]
RECEIPTS = {
    "format": "regulars-mapping-1",
    "of": "receipts",
    "source": "old-till",
    "receipt": "slip",
    "at": {"column": "when"},
    "customer": {"column": "card"},
    "goods": "code",
    "quantity": "units",
    "amounts": {"paid": ["paid"]},
}
NAMES = ("Ann", "Bob", "Cay", "Dan")


def rules(window: int = 0, tiers: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """The whole language's programme with a ladder, lots that lapse, and points that wait."""
    document = whole_programme(tiers=tiers or LADDER, tiers_by=WINDOWS[window % len(WINDOWS)], purses=PURSES)
    by_tier = [{"id": "tier", "name": "Tier", "percent": {"silver": 300, "gold": 700}}]
    return document | {"discounts": document["discounts"] | {"tier": by_tier}}


class ManyDays:
    """What happened in the shop so far. Each step draws what it needs from its own number."""

    def __init__(self, books: Books, folder: Path) -> None:
        self.shop = Shop(books)
        self._folder = folder
        self._window = 0
        self.people: list[str] = []
        self.receipts: list[Receipt] = []
        self.merges: list[str] = []
        self.steps: tuple[Callable[[Random], object], ...] = (
            *(self.sell,) * 6,
            *(self.give_back,) * 3,
            self.void,
            self.claim,
            self.merge,
            self.part,
            self.adjust,
            self.pass_days,
            self.lapse,
            self.renew,
            self.give_tier,
            self.erase,
            self.bring_in,
            self.publish,
        )

    def begin(self) -> None:
        # Somebody whom nobody merges.
        self.shop.sell(self.shop.enrol("Eve"), 12_000)
        self.people += [self.shop.enrol(name, card_number=f"7000000{place}") for place, name in enumerate(NAMES)]

    def live(self, steps: list[tuple[int, int]]) -> None:
        """Do what these numbers say; what the books refuse did not happen."""
        for which, seed in steps:
            with suppress(Refused, UnitsRefused):
                self.steps[which % len(self.steps)](Random(seed))

    def sell(self, random: Random) -> None:
        whose = random.choice((*self.people, ""))
        prices = [random.choice((0, 0, 990, 3_000, 7_777, 12_000)) for _ in range(random.choice((0, 1, 1, 2, 3)))]
        gifts = ("mug",) if random.random() < 0.3 or not prices else ()
        spend = None if random.random() < 0.3 and whose else ""
        self.receipts.append(self.shop.sell(whose, *prices, spend=spend, gifts=gifts))
        self.shop.later(hours=random.choice((0, 5, 30)))

    def give_back(self, random: Random) -> None:
        receipt = random.choice(self.receipts or [None])
        if receipt is not None:
            lines = [place for place in range(len(receipt.sale.quote.lines)) if random.random() < 0.6]
            if lines:
                self.shop.refund(receipt, *lines)

    def void(self, random: Random) -> None:
        if self.receipts:
            self.shop.void(self.receipts[-1])

    def claim(self, random: Random) -> None:
        slips = [one.slip for one in self.receipts if not one.sale.account_id]
        if slips:
            now = self.shop.later(minutes=1)
            whose = random.choice(self.people)
            claim_sale(self.shop.books, op_id=self.shop.new_id(), slip=random.choice(slips), account_id=whose, now=now)

    def merge(self, random: Random) -> None:
        gone, kept = random.sample(self.people, 2)
        op_id, now = self.shop.new_id(), self.shop.later(minutes=1)
        merge_accounts(self.shop.books, op_id=op_id, from_account=gone, into_account=kept, now=now)
        self.merges.append(op_id)

    def part(self, random: Random) -> None:
        if self.merges:
            now = self.shop.later(minutes=1)
            undo_merge(self.shop.books, op_id=self.shop.new_id(), merge_id=random.choice(self.merges), now=now)

    def adjust(self, random: Random) -> None:
        adjust(
            self.shop.books,
            op_id=self.shop.new_id(),
            account_id=random.choice(self.people),
            purse="bonus",
            points=random.choice((-700, 250, 900)),
            reason="counted again",
            author="Eve",
            now=self.shop.later(minutes=1),
            lapses_on=random.choice((None, self.shop.today + timedelta(days=3))),
        )

    def pass_days(self, random: Random) -> None:
        self.shop.later(days=random.choice((1, 6, 33, 100, 300)))

    def lapse(self, random: Random) -> None:
        write_lapsed(self.shop.books, now=self.shop.later(hours=1), confirmed=True)

    def renew(self, random: Random) -> None:
        renew_tiers(self.shop.books, now=self.shop.later(hours=1), confirmed=random.random() < 0.5)

    def give_tier(self, random: Random) -> None:
        ends_on = self.shop.today + timedelta(days=random.choice((0, 9, 90)))
        given = GivenTier(tier=random.choice(("silver", "gold")), ends_on=ends_on, author="Eve")
        whose, now = random.choice(self.people), self.shop.later(minutes=1)
        give_tier(self.shop.books, op_id=self.shop.new_id(), account_id=whose, given=given, now=now)

    def erase(self, random: Random) -> None:
        if random.random() < 0.4:
            now = self.shop.later(minutes=1)
            erase(self.shop.books, op_id=self.shop.new_id(), account_id=random.choice(self.people), now=now)

    def bring_in(self, random: Random) -> None:
        """Receipts of another till, late and in any order, of known cards and new ones; some only brought back."""
        path, now = self._folder / "late.csv", self.shop.later(hours=2)
        rows = ["slip,when,card,code,units,paid"]
        for place in range(random.choice((1, 4))):
            at = now - timedelta(days=random.choice((0, 3, 50, 400)), hours=1, minutes=place)
            card = random.choice(("70000000", "70000001", "70000009", ""))
            paid, units = random.choice(((25.50, 1), (99, 2), (-10, -1), (0, 1)))
            rows.append(f"{self.shop.new_id()},{at:%Y-%m-%d %H:%M:%S},{card},{random.choice('abc')},{units},{paid}")
        path.write_text("\n".join(rows))
        import_receipts(self.shop.books, path, read_mapping(RECEIPTS), now=now)
        # A late visit may have kept alive what is booked as lapsed: the next day's bookkeeping books it back.
        write_lapsed(self.shop.books, now=self.shop.later(hours=1), confirmed=True)

    def publish(self, random: Random) -> None:
        self._window += random.choice((0, 1, 2))
        document = rules(self._window, random.choice((LADDER, HARDER)))
        holds_from = self.shop.today + timedelta(days=random.choice((0, 0, 20)))
        now = self.shop.later(minutes=1)
        publish(self.shop.books, op_id=self.shop.new_id(), document=document, holds_from=holds_from, author="", now=now)
