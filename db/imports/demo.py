"""A demo shop from a seed: a bakery with 1,200 members and fourteen months of receipts, through the shop's own verbs.

Sales go through `BulkTill`, which writes what the till would; refunds, voids, terms, cards, adjustments and
lapses go through the ledger's verbs themselves. The same seed and instant give the same people and sales.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import exp
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from db.books import Books, Statement
from db.imports import demo_programme
from db.imports.bulk_till import BulkTill
from db.imports.demo_people import WITH_A_STORY, DemoMember, members
from db.imports.demo_words import DEMO_SHOPS, DemoShop
from db.imports.newcomers import Newcomer, enrol_many
from db.imports.rows import Progress
from db.ledger.adjustment import adjust
from db.ledger.card import add_card, set_card_status
from db.ledger.coupon import issue_coupon
from db.ledger.goods import save_goods
from db.ledger.lapse import write_lapsed
from db.ledger.programme import publish
from db.ledger.promise import set_terms
from db.ledger.reversal import refund, void
from db.ledger.tiers_kept import renew_tiers
from db.lookup.goods import GoodsView
from db.lookup.programme import version
from db.lookup.workplace import NewWorkplace
from db.schema.upgrade import create_books
from db.tables.people import account, card
from loyalty.basket import Ask, Basket, Line
from loyalty.card_number import issue
from loyalty.money import ONE_UNIT, Currency
from loyalty.quote import Quote
from loyalty.reversal import Units
from loyalty.standing import Terms

DAYS = 425
#: Sales written in one transaction.
SALES_A_BATCH = 800
OPENS, CLOSES = 7, 19
#: Of all sales, in thousandths: guests beside the members, goods that come back, sales voided at once.
_GUESTS, _REFUNDS, _VOIDS = 200, 12, 4
#: A coffee for so many stamps; of a hundred who may take it now so many do, the others save on.
_GIFT_FROM, _TAKES_GIFT = 9, 80
_STORY_CARDS = Statement(
    select(card.c.number)
    .select_from(account.join(card, card.c.account_id == account.c.account_id))
    .where(card.c.status == "active")
    .order_by(account.c.joined_at, card.c.issued_at)
    .limit(bindparam("limit"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """What was made."""

    path: Path
    members: int
    receipts: int
    #: Worth scanning: every tier, lapsing points, birthdays, terms. All of them work at the till.
    cards: tuple[str, ...]


def make_demo(
    path: Path,
    *,
    language: str,
    seed: int,
    now: datetime | None = None,
    progress: Progress = lambda done, of: None,
) -> Demo:
    """Make the books of a demo shop whose last receipts are of the day of `now`.

    Raises BooksProblem; what `progress` raises ends it, and half a demo is left at `path` for the caller to remove.
    """
    now = now or datetime.now(UTC)
    shop = DEMO_SHOPS.get(language, DEMO_SHOPS["en"])
    zone = ZoneInfo(shop.zone)
    last = now.astimezone(zone).date()
    first = last - timedelta(days=DAYS)
    opened = _at(first, time(OPENS - 1), zone)
    random = Random(f"{seed} {language}")

    def new_id() -> str:
        return str(UUID(int=random.getrandbits(128), version=4))

    place = NewWorkplace(
        shop_name=shop.name,
        till_name=shop.till,
        till_code="DMK",
        country=shop.country,
        currency=Currency(shop.currency, shop.decimals),
        language=language if language in DEMO_SHOPS else "en",
        zone=shop.zone,
        slip_footer=shop.footer,
    )
    books = create_books(path, workplace=place, programme=programme(language), now=opened, new_id=new_id)
    try:
        hurry(books)
        goods = demo_goods(shop)
        save_goods(books, goods, now=opened)
        people = members(shop, random, first=first, last=last, goods=len(goods))
        story = _Story(books, shop, people, goods, random, zone, now, language)
        for done, day in enumerate(_days(first, last), start=1):
            story.live(day)
            progress(done, DAYS + 1)
        story.end()
        return Demo(path=path, members=len(people), receipts=story.receipts, cards=demo_cards(books))
    finally:
        books.close()
        # What was hurried past the disk's cache goes to the disk now, in one piece.
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def programme(language: str) -> dict[str, Any]:
    """The programme that the demo shop grew up with, in that language."""
    return demo_programme.grown_up_with(DEMO_SHOPS.get(language, DEMO_SHOPS["en"]), language)


def demo_cards(books: Books) -> tuple[str, ...]:
    """The cards to print and scan: those of the first members, who have the most to show."""
    with books.reading() as connection:
        return tuple(row[0] for row in _STORY_CARDS.rows(connection, limit=WITH_A_STORY))


def hurry(books: Books) -> None:
    """Let this thread's connection not wait for the disk: a demo that is cut off is made anew, not continued."""
    with books.reading() as connection:
        raw = connection.info["raw"]
    raw.execute("PRAGMA synchronous=OFF")


def demo_goods(shop: DemoShop) -> tuple[GoodsView, ...]:
    """The list, with barcodes of the in-house range that are not card numbers."""
    named = enumerate(shop.goods(), start=1)
    return tuple(GoodsView(issue("200", f"{n:09}"), name, category, price) for n, (category, name, price) in named)


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)


class _Story:
    """Fourteen months, day by day."""

    def __init__(
        self,
        books: Books,
        shop: DemoShop,
        people: tuple[DemoMember, ...],
        goods: tuple[GoodsView, ...],
        random: Random,
        zone: ZoneInfo,
        now: datetime,
        language: str,
    ) -> None:
        self._books = books
        self._shop = shop
        self._language = language
        self._people = people
        self._goods = goods
        self._random = random
        self._zone = zone
        self._now = now
        self._till = BulkTill(books, version(books, 1))
        self._unwritten = 0
        self._joined: list[DemoMember] = []
        self._waiting = list(people)
        #: What comes back, and when: (instant, sale, units, account); a void has no units.
        self._returns: list[tuple[datetime, str, tuple[Units, ...], str]] = []
        self.receipts = 0

    def live(self, day: date) -> None:
        """One day: who joins, who buys, what comes back."""
        self._join(day)
        if day.day == 1:
            self._lapse(_at(day, time(OPENS - 1, 30), self._zone))
        for at, member in self._visits(day):
            if at >= self._now:
                break
            self._bring_back(at)
            self._sell(at, member)
            if self._unwritten >= SALES_A_BATCH:
                self._write()

    def end(self) -> None:
        """The stories of single members, as of the last hour."""
        self._bring_back(self._now)
        self._write()
        at = self._now - timedelta(minutes=30)
        people = self._people
        for place in range(4, 4 + 6):
            agreed = Terms(
                id="group",
                name=self._shop.group,
                rate=1_000,
                starts_at=20 * self._goods[0].price,
                agreed_by=people[0].name,
                group=self._shop.group,
            )
            set_terms(self._books, op_id=self._id(), account_id=people[place].account_id, terms=agreed, now=at)
        for place, status in ((15, "blocked"), (16, "lost")):
            set_card_status(self._books, op_id=self._id(), number=people[place].card, status=status, now=at)
        spare = issue("290", f"{self._random.randrange(10**9):09}")
        replaced = people[17]
        add_card(
            self._books,
            op_id=self._id(),
            account_id=replaced.account_id,
            number=spare,
            replaces=replaced.card,
            now=at,
        )
        for place, points in ((7, 500), (11, 300)):
            adjust(
                self._books,
                op_id=self._id(),
                account_id=people[place].account_id,
                purse="cashback",
                points=points * max(1, self._goods[0].price // 400),
                reason=self._shop.notes[0],
                author=people[0].name,
                now=at,
            )
        write_lapsed(self._books, now=self._now)
        renew_tiers(self._books, now=self._now)
        self._begin_coupons(at)

    def _begin_coupons(self, at: datetime) -> None:
        """From today on there are coupons; those with a story were thanked with one."""
        document, said = demo_programme.of_today(self._shop, self._language), demo_programme.words(self._language)
        today, thanker = at.astimezone(self._zone).date(), self._people[3].name
        publish(self._books, op_id=self._id(), document=document, holds_from=today, author=thanker, now=at)
        for member in self._people[:3]:
            issue_coupon(
                self._books,
                op_id=self._id(),
                rule=demo_programme.THANKS,
                now=at,
                account_id=member.account_id,
                reason=said["why"],
                author=thanker,
                last_day=today + timedelta(days=60),
            )

    def _id(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def _join(self, day: date) -> None:
        new = []
        while self._waiting and self._waiting[0].joined <= day:
            new.append(self._waiting.pop(0))
        if not new:
            return
        opened = _at(day, time(OPENS - 1, 40), self._zone)
        newcomers = (
            Newcomer(
                account_id=one.account_id,
                at=opened + timedelta(seconds=n),
                card=one.card,
                phone=one.phone,
                name=one.name,
                email=one.email,
                birthday=one.birthday,
                notes=one.notes,
            )
            for n, one in enumerate(new)
        )
        with self._books.writing() as connection:
            enrol_many(self._books, connection, newcomers, zone=self._zone)
        self._joined += new

    def _visits(self, day: date) -> list[tuple[datetime, DemoMember | None]]:
        """Who comes today, and when; None is a guest. Saturdays are busy."""
        random = self._random
        busy = (0.9, 0.9, 1.0, 1.0, 1.15, 1.4, 0.65)[day.weekday()] / 7
        coming: list[DemoMember | None] = []
        for member in self._joined:
            if member.gone is None or day < member.gone:
                chance = 1 - exp(-member.visits * busy)
                if day == member.joined or random.random() < chance:
                    coming.append(member)
        coming += [None] * sum(random.randrange(1_000) < _GUESTS for _ in range(len(coming)))
        opening = _at(day, time(OPENS), self._zone)
        # Whole seconds apart, so that a customer's own receipts never share an instant.
        seconds = random.sample(range((CLOSES - OPENS) * 3_600), len(coming))
        return sorted(
            ((opening + timedelta(seconds=second), who) for second, who in zip(seconds, coming, strict=True)),
            key=lambda visit: visit[0],
        )

    def _sell(self, at: datetime, member: DemoMember | None) -> None:
        random = self._random
        sale_id = self._id()
        asks: tuple[Ask, ...] = ()
        gifts: tuple[str, ...] = ()
        if member is not None and member.pays_with_purse > random.randrange(100):
            asks = (Ask("cashback"),)
        if member is not None and self._has_saved(member, at) and random.randrange(100) < _TAKES_GIFT:
            gifts = (demo_programme.GIFT,)
        sold = self._till.sell(
            sale_id=sale_id,
            account_id=member.account_id if member else "",
            basket=Basket(self._lines(member), asks, gifts=gifts),
            at=at,
        )
        self.receipts += 1
        self._unwritten += 1
        self._maybe_return(sale_id, sold, at, member.account_id if member else "")

    def _has_saved(self, member: DemoMember, at: datetime) -> bool:
        """Whether the stamps of before this receipt are enough for a gift."""
        held = self._till.standing(member.account_id).purse("stamps").spendable(at.astimezone(self._zone).date())
        return held >= _GIFT_FROM

    def _lines(self, member: DemoMember | None) -> tuple[Line, ...]:
        random = self._random
        many = 1 + min(11, int(random.expovariate(1 / (member.things if member else 1.5))))
        chosen: dict[int, int] = {}
        for _ in range(many):
            likes = member.likes if member and random.random() < 0.7 else range(len(self._goods))
            place = random.choice(likes)
            # Whole cakes are for feasts.
            if self._goods[place].price > 20 * self._goods[0].price // 4 and random.random() < 0.95:
                place = random.randrange(8)
            chosen[place] = chosen.get(place, 0) + 1
        return tuple(
            Line(one.price, units * ONE_UNIT, one.code, one.name, one.category)
            for one, units in ((self._goods[place], units) for place, units in chosen.items())
        )

    def _maybe_return(self, sale_id: str, sold: Quote, at: datetime, account_id: str) -> None:
        drawn = self._random.randrange(1_000)
        if drawn < _VOIDS:
            self._returns.append((at + timedelta(seconds=45), sale_id, (), account_id))
        elif drawn < _VOIDS + _REFUNDS:
            back = at + timedelta(hours=self._random.choice((1, 2, 24, 47)))
            line = self._random.randrange(len(sold.lines))
            self._returns.append((back, sale_id, (Units(line, ONE_UNIT),), account_id))

    def _bring_back(self, until: datetime) -> None:
        """Goods that come back before that instant, by the ledger's own verbs."""
        due = sorted((one for one in self._returns if one[0] < until), key=lambda one: one[:2])
        if not due:
            return
        self._write()
        self._returns = [one for one in self._returns if one[0] >= until]
        for at, sale_id, units, _ in due:
            if units:
                refund(self._books, reversal_id=self._id(), sale_id=sale_id, units=units, now=at, manager="–")
            elif at.astimezone(self._zone).hour < 23:
                void(self._books, reversal_id=self._id(), sale_id=sale_id, now=at)
        self._till.forget({account_id for _, _, _, account_id in due})

    def _lapse(self, at: datetime) -> None:
        self._write()
        write_lapsed(self._books, now=at)
        self._till.forget()

    def _write(self) -> None:
        self._till.flush()
        self._unwritten = 0
