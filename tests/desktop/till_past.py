"""A shop and a customer with the past that a worked example describes, made through the shop's own verbs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from db.books import Books
from db.imports.mapping import read_mapping
from db.imports.receipts import import_receipts
from db.ledger.adjustment import adjust
from db.ledger.coupon import issue_coupon
from db.ledger.customer import enrol
from db.ledger.group import set_groups
from db.ledger.programme import publish
from db.ledger.promise import give_tier, set_terms
from db.ledger.sale import commit_sale
from db.lookup import programme as programmes
from db.lookup.standings import at_the_counter
from db.lookup.workplace import NewWorkplace
from db.schema.upgrade import create_books
from loyalty.basket import Basket, Line
from loyalty.calendar import local_day
from loyalty.entries import Kind
from loyalty.money import WHOLE, Currency
from loyalty.programme import Programme
from loyalty.programme_document import read
from loyalty.promotions.percent import Percent
from loyalty.quote import quote
from loyalty.request_document import STANDING, before

CARD = "CUSTOMER-1"
ACCOUNT = "account-of-example"
OPENED = datetime(2020, 1, 1, tzinfo=UTC)
SAVED_BY_VISITS = "saved-by-visits"
PURCHASES = read_mapping(
    {
        "format": "regulars-mapping-1",
        "of": "receipts",
        "source": "before",
        "receipt": "number",
        "at": {"column": "at"},
        "customer": {"column": "card"},
        "amounts": {"paid": ["paid"]},
    }
)


@dataclass
class Past:
    """New books under an example's programme, and the verbs that fill them."""

    folder: Path
    document: dict[str, Any]
    new_id: Callable[[], str]

    def __post_init__(self) -> None:
        self.programme: Programme = read(self.document)
        currency = self.document["currency"]
        place = NewWorkplace(
            shop_name="Example",
            till_name="Till 1",
            country="HU" if currency["code"] == "HUF" else "RU",
            currency=Currency(currency["code"], currency.get("decimals", 2)),
            language="en",
            zone=self.document["zone"],
            till_code="ABC",
        )
        path = self.folder / "example.regulars"
        first = {name: part for name, part in self.document.items() if name != "examples"}
        self.books: Books = create_books(path, workplace=place, programme=first, now=OPENED, new_id=self.new_id)

    def live_through(self, said: dict[str, Any], at: datetime) -> None:
        """Give the customer with CARD the past that a standing describes, just before `at`."""
        past = before(STANDING.read(said, "standing", []), at, self.programme.zone)
        joined = min([at, *(one.at for one in (*past.entries, *past.purchases))]) - timedelta(days=100)
        standing = past.standing
        enrol(
            self.books,
            account_id=ACCOUNT,
            op_id=self.new_id(),
            card_number=CARD,
            card_kind=standing.card_kind,
            birthday=standing.birthday,
            now=joined,
        )
        set_groups(self.books, op_id=self.new_id(), account_id=ACCOUNT, groups=standing.groups, now=joined)
        for coupon in standing.coupons:
            issue_coupon(self.books, op_id=self.new_id(), rule=coupon.rule, code=coupon.code, now=joined)
        for terms in standing.terms:
            set_terms(self.books, op_id=self.new_id(), account_id=ACCOUNT, terms=terms, now=joined)
        if standing.given_tier is not None:
            give_tier(self.books, op_id=self.new_id(), account_id=ACCOUNT, given=standing.given_tier, now=joined)
        for used in standing.used:
            self._use_up(used.rule, used.in_all - used.by_customer, used.by_customer, at - timedelta(minutes=10))
        for mark in standing.marks:
            self.sell(ACCOUNT, (Line(100),), at=at - (local_day(at, self.programme.zone) - mark.day))
        if said.get("earned"):
            self._earn_by_visits(said["earned"], at)
        else:
            self._buy_before(past.purchases, at, sold=not said.get("spent"))
        for entry in past.entries:
            if entry.kind is not Kind.EARNED:
                self._hold(entry.purse, entry.amount, entry.at, entry.lapses_on)

    def sell(self, account_id: str, lines: tuple[Line, ...], *, at: datetime) -> None:
        """A sale of an earlier day."""
        programme = programmes.in_force(self.books, day=local_day(at, self.programme.zone)).programme
        standing = at_the_counter(self.books, account_id, programme=programme)
        assert standing is not None
        quoted = quote(programme, standing, Basket(lines), at)
        commit_sale(self.books, sale_id=self.new_id(), account_id=account_id, quote=quoted, now=at)

    def _hold(self, purse: str, points: int, at: datetime, lapses_on: date | None) -> None:
        adjust(
            self.books,
            op_id=self.new_id(),
            account_id=ACCOUNT,
            purse=purse,
            points=points,
            reason="as the example says",
            author="",
            now=at,
            kind=Kind.OPENING if points > 0 else Kind.ADJUSTED,
            lapses_on=lapses_on,
        )

    def _buy_before(self, purchases: tuple[Any, ...], at: datetime, *, sold: bool) -> None:
        """What was spent, as receipts of another program; visits alone as sales of the least amount."""
        decimals = self.programme.currency.decimals
        rows = []
        for n, purchase in enumerate(purchases):
            if sold and not purchase.spend:
                self.sell(ACCOUNT, (Line(1),), at=purchase.at - timedelta(seconds=n))
                continue
            whole, rest = divmod(purchase.spend, 10**decimals)
            paid = f"{whole}.{rest:0{decimals}}" if decimals else str(whole)
            rows.append(f"R{n},{purchase.at.isoformat()},{CARD},{paid}\n")
        if rows:
            file = self.folder / "before.csv"
            file.write_text("number,at,card,paid\n" + "".join(rows), encoding="utf-8")
            import_receipts(self.books, file, PURCHASES, now=at)

    def _earn_by_visits(self, earned: list[dict[str, Any]], at: datetime) -> None:
        """Points earned on earlier days: by visits, under an earlier version that gave so much for each."""
        (points,) = {one["points"] for one in earned}
        (purse,) = {one["purse"] for one in earned}
        rule = {"id": SAVED_BY_VISITS, "name": "Visits", "purse": purse, "kind": "visit", "gives": points}
        days = sorted(date.fromisoformat(one["day"]) for one in earned)
        document = {name: part for name, part in self.document.items() if name != "examples"}
        for with_rule, day in ((document | {"earn": [rule]}, days[0]), (document, days[-1] + timedelta(days=1))):
            publish(self.books, op_id=self.new_id(), document=with_rule, holds_from=day, author="", now=OPENED)
        today = local_day(at, self.programme.zone)
        for day in days:
            self.sell(ACCOUNT, (Line(1),), at=at - (today - day))

    def _use_up(self, rule: str, by_others: int, by_customer: int, at: datetime) -> None:
        """Sales that a percent off everything took so much of, to others and to this customer."""
        (campaign,) = (one for one in self.programme.campaigns if one.id == rule)
        assert isinstance(campaign.how, Percent)
        most = campaign.per_customer or by_others
        sums = [most] * (by_others // most) + [by_others % most]
        for n, taken in enumerate(sums):
            if taken:
                other = f"account-of-other-{n:04}"
                enrol(self.books, account_id=other, op_id=self.new_id(), now=at)
                self.sell(other, (Line(taken * WHOLE // campaign.how.rate),), at=at)
        if by_customer:
            self.sell(ACCOUNT, (Line(by_customer * WHOLE // campaign.how.rate),), at=at)
