"""A shop with books on a real file, a clock that moves when told, and words for what happens in it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from db.books import Books
from db.ledger.customer import edit_person, enrol
from db.ledger.reversal import ReversalView, refund, void
from db.ledger.sale import Receipt, Returning, commit_sale
from db.lookup.customers import CustomerView, by_account
from db.lookup.programme import in_force
from db.lookup.standings import at_the_counter
from db.schema.upgrade import NewWorkplace
from loyalty.basket import Ask, Basket, Line
from loyalty.money import Currency
from loyalty.quote import Quote, quote
from loyalty.reversal import Units

OPENED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

WORKPLACE = NewWorkplace(
    shop_name="Corner bakery",
    till_name="Till 1",
    country="RU",
    currency=Currency("RUB", 2),
    language="en",
    zone="Europe/Moscow",
    till_code="KDT",
)


def whole_programme(**changed: Any) -> dict[str, Any]:
    """The same with stamps that buy a mug, coupons of two kinds, and bonuses for joining, friends and surveys."""
    bonus = programme()
    events = [
        ("welcome", {"on": "joined", "gives": 100}),
        ("friend", {"on": "referral", "gives": 500, "friend_gives": 200}),
        ("survey", {"on": "survey", "gives": 50}),
    ]
    document: dict[str, Any] = {
        "purses": [
            *bonus["purses"],
            {"id": "stamps", "name": "Stamps", "unit": "points", "gifts": [{"id": "mug", "name": "Mug", "points": 3}]},
        ],
        "earn": [
            *bonus["earn"],
            {"id": "stamp", "name": "A stamp a visit", "purse": "stamps", "kind": "visit", "gives": 1},
            *({"id": id, "name": id, "purse": "bonus", "kind": "event", **how} for id, how in events),
        ],
        "discounts": {
            "campaigns": [
                {"id": "thanks", "name": "Thank you", "kind": "percent", "percent": 1000, "coupon": True},
                {
                    "id": "spring",
                    "name": "Spring",
                    "kind": "amount",
                    "amount": 500,
                    "coupon": True,
                    "uses": 3,
                    "once_each": True,
                },
            ]
        },
        "coupons": [
            {
                "id": "next",
                "name": "For your next purchase",
                "gives": "thanks",
                "receipt_from": 50_000,
                "pending": 1,
                "lasts": {"for": "days", "count": 14},
            }
        ],
    }
    return bonus | document | changed


def programme(**changed: Any) -> dict[str, Any]:
    """5 % back into a bonus purse that pays all, and three tiers by the calendar year."""
    document: dict[str, Any] = {
        "name": "Cashback",
        "currency": {"code": "RUB"},
        "zone": "Europe/Moscow",
        "purses": [{"id": "bonus", "name": "Bonus", "unit": "money"}],
        "earn": [{"id": "back", "name": "5 % back", "purse": "bonus", "rate": 500}],
    }
    return document | changed


class Shop:
    """The till of one test: its books, its clock, its counted ids."""

    def __init__(self, books: Books, now: datetime = OPENED, counted_from: int = 0) -> None:
        self.books = books
        self.now = now
        self._made = counted_from

    def new_id(self) -> str:
        self._made += 1
        return f"op-{self._made:06}"

    def later(self, **passed: float) -> datetime:
        """Let time pass."""
        self.now += timedelta(**passed)
        return self.now

    @property
    def today(self) -> date:
        return (self.now + timedelta(hours=3)).date()

    def enrol(self, name: str = "Ann", **told: Any) -> str:
        """A customer joins; their account's id."""
        account_id = f"account-{name.lower()}"
        return enrol(
            self.books, account_id=account_id, op_id=self.new_id(), name=name, now=self.later(seconds=1), **told
        ).account_id

    def rename(self, account_id: str, name: str) -> None:
        edit_person(self.books, op_id=self.new_id(), account_id=account_id, name=name, now=self.later(seconds=1))

    def customer(self, account_id: str) -> CustomerView:
        found = by_account(self.books, account_id)
        assert found is not None
        return found

    def holds(self, account_id: str, purse: str = "bonus") -> int:
        """What the customer may spend now, in smallest units."""
        return self.customer(account_id).standing.purse(purse).spendable(self.today)

    def quote(
        self,
        account_id: str,
        *prices: int,
        asks: tuple[Ask, ...] = (),
        coupons: tuple[str, ...] = (),
        gifts: tuple[str, ...] = (),
    ) -> Quote:
        in_words = in_force(self.books, day=self.today).programme
        standing = at_the_counter(self.books, account_id, programme=in_words, coupons=coupons)
        assert standing is not None
        lines = tuple(Line(price) for price in prices)
        return quote(in_words, standing, Basket(lines, asks, coupons, gifts), self.now)

    def sell(
        self,
        account_id: str,
        *prices: int,
        spend: int | str | None = "",
        returning: Returning | None = None,
        coupons: tuple[str, ...] = (),
        gifts: tuple[str, ...] = (),
    ) -> Receipt:
        """Sell lines of these prices; `spend` asks the bonus purse for an amount, None for the most."""
        self.later(minutes=1)
        asks = () if isinstance(spend, str) else (Ask("bonus", spend),)
        quoted = self.quote(account_id, *prices, asks=asks, coupons=coupons, gifts=gifts)
        return commit_sale(
            self.books,
            sale_id=self.new_id(),
            account_id=account_id,
            quote=quoted,
            now=self.now,
            returning=returning,
        )

    def refund(self, receipt: Receipt, *lines: int, reversal_id: str = "") -> ReversalView:
        """One unit of each of these lines comes back."""
        return refund(
            self.books,
            reversal_id=reversal_id or self.new_id(),
            sale_id=receipt.op_id,
            units=tuple(Units(line, 1000) for line in lines),
            now=self.later(minutes=1),
        )

    def void(self, receipt: Receipt) -> ReversalView:
        return void(self.books, reversal_id=self.new_id(), sale_id=receipt.op_id, now=self.later(minutes=1))
