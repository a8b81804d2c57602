"""A practice shop: the real one's rules, goods and reasons, with invented customers, in books of its own.

What is somebody's never comes along: of the real books only the shop, its programme, its goods, its reasons and what
it asks its customers to agree to are read, and nothing is written to them.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from db.books import SCHEMA_VERSION, Books, BooksProblem, recognise
from db.imports import demo_programme
from db.imports.demo import demo_goods, hurry
from db.imports.demo_words import DEMO_SHOPS
from db.imports.practice_people import (
    DAYS,
    HAS_COUPON,
    HAS_POINTS,
    LOST_CARD,
    REGULAR,
    PracticePerson,
    people,
)
from db.imports.rows import Progress
from db.ledger.adjustment import adjust
from db.ledger.card import set_card_status
from db.ledger.consent import set_wording
from db.ledger.coupon import CouponRefused, issue_coupon
from db.ledger.customer import enrol
from db.ledger.goods import save_goods
from db.ledger.lapse import write_lapsed
from db.ledger.reason import save_reasons
from db.ledger.sale import CannotBeSold, QuoteChanged, commit_sale
from db.ledger.tiers_kept import renew_tiers
from db.lookup.consents import own_wording
from db.lookup.customers import by_account
from db.lookup.goods import GoodsView, all_goods
from db.lookup.programme import in_force, version
from db.lookup.reasons import ReasonView, reasons
from db.lookup.standings import at_the_counter
from db.lookup.workplace import PRACTICE_TILL, NewWorkplace, workplace
from db.schema.upgrade import create_books
from loyalty.basket import Basket, Line
from loyalty.calendar import local_day
from loyalty.money import ONE_UNIT, Currency, Minor
from loyalty.programme import Purse
from loyalty.quote import quote
from resources import presets

#: The same people at every start: cards and lists that were printed stay good.
SEED = 20_261_128
#: A list longer than this is taken along no further: making the shop anew must stay a matter of a second or two.
GOODS_MOST = 5_000
#: What a coupon or a credit given for practice lasts.
COUPON_DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopToPractise:
    """What a practice shop is made after; nothing of it is about a person."""

    shop_name: str
    till_name: str
    country: str
    currency: Currency
    language: str
    zone: str
    slip_footer: str
    #: The programme's document.
    rules: dict[str, Any]
    goods: tuple[GoodsView, ...]
    reasons: tuple[ReasonView, ...] = ()
    #: By purpose and language.
    consent_words: Mapping[tuple[str, str], str] = field(default_factory=dict)


def shop_of(path: Path, *, now: datetime) -> ShopToPractise:
    """What these books say of their shop. Raises BooksProblem; books of an older form count as not to be read."""
    form = recognise(path)
    if form < SCHEMA_VERSION:
        raise BooksProblem("older", path, file=form, program=SCHEMA_VERSION)
    books = Books(path)
    try:
        place = workplace(books)
        return ShopToPractise(
            shop_name=place.shop_name,
            till_name=place.till_name,
            country=place.country,
            currency=place.currency,
            language=place.language,
            zone=place.zone,
            slip_footer=place.slip_footer,
            rules=in_force(books, day=local_day(now, place.zone)).document,
            goods=all_goods(books, limit=GOODS_MOST),
            reasons=reasons(books),
            consent_words=own_wording(books),
        )
    finally:
        books.close()


def shop_of_the_demo(language: str) -> ShopToPractise:
    """The demo's bakery, for who has no books yet."""
    language = language if language in DEMO_SHOPS else "en"
    words = DEMO_SHOPS[language]
    return ShopToPractise(
        shop_name=words.name,
        till_name=words.till,
        country=words.country,
        currency=Currency(words.currency, words.decimals),
        language=language,
        zone=words.zone,
        slip_footer=words.footer,
        rules=demo_programme.of_today(words, language),
        goods=demo_goods(words),
    )


def make_practice(
    path: Path, shop: ShopToPractise, *, now: datetime, progress: Progress = lambda done, of: None
) -> None:
    """Make practice books at `path`, whose newest sale is of the day before `now`.

    Raises BooksProblem; what `progress` raises ends it, and half a shop is left at `path` for the caller to remove.
    """
    random = Random(SEED)

    def new_id() -> str:
        return str(UUID(int=random.getrandbits(128), version=4))

    place = NewWorkplace(
        shop_name=shop.shop_name,
        till_name=shop.till_name,
        till_code=PRACTICE_TILL,
        country=shop.country,
        currency=shop.currency,
        language=shop.language,
        zone=shop.zone,
        slip_footer=shop.slip_footer,
    )
    opened = now - timedelta(days=DAYS + 2)
    books = create_books(path, workplace=place, programme=shop.rules, now=opened, new_id=new_id)
    try:
        hurry(books)
        if shop.goods:
            save_goods(books, shop.goods, now=opened)
        if shop.reasons:
            save_reasons(books, op_id=new_id(), reasons=shop.reasons, now=opened)
        for (purpose, language), words in shop.consent_words.items():
            set_wording(books, purpose=purpose, language=language, words=words)
        _Past(books, shop, random, now).live(opened, progress)
    finally:
        books.close()
        # What was hurried past the disk's cache goes to the disk now, in one piece.
        with path.open("rb+") as file:
            os.fsync(file.fileno())


class _Past:
    """What the invented customers have bought so far, by the till's own verbs and under the shop's own rules."""

    def __init__(self, books: Books, shop: ShopToPractise, random: Random, now: datetime) -> None:
        self._books, self._random, self._now = books, random, now
        self._rules = version(books, 1).programme
        words = DEMO_SHOPS.get(shop.language, DEMO_SHOPS["en"])
        #: An ordinary receipt in any currency.
        self._fair: Minor = presets.filled("@1500", language=shop.language, currency=shop.currency.code)
        self._people = people(words, self._rules, random, now=now, fair=self._fair)
        self._reason = words.notes[0]
        # What costs nothing yet, or more than a receipt, is not what an invented regular buys.
        self._goods = tuple(one for one in shop.goods if 0 < one.price <= self._fair * 3)

    def live(self, opened: datetime, progress: Progress) -> None:
        """Who joins, what they buy day by day, and what each has to show today."""
        for nth, one in enumerate(self._people):
            enrol(
                self._books,
                account_id=one.account_id,
                op_id=self._id(),
                now=opened + timedelta(seconds=nth),
                phone=one.phone,
                name=one.name,
                birthday=one.birthday,
                notes=one.notes,
                card_number=one.card,
            )
        visits = sorted((at, nth) for nth, one in enumerate(self._people) for at in one.visits)
        for done, (at, nth) in enumerate(visits, start=1):
            self._sell(self._people[nth], at)
            progress(done, len(visits) + 1)
        self._fill_purses()
        self._give_coupons()
        set_card_status(
            self._books, op_id=self._id(), number=self._people[LOST_CARD].card, status="lost", now=self._today()
        )
        write_lapsed(self._books, now=self._now)
        renew_tiers(self._books, now=self._now)

    def _id(self) -> str:
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def _today(self) -> datetime:
        return self._now - timedelta(minutes=10)

    def _sell(self, one: PracticePerson, at: datetime) -> None:
        standing = at_the_counter(self._books, one.account_id, one.card, programme=self._rules)
        assert standing is not None
        quoted = quote(self._rules, standing, Basket(self._basket(one.amount)), at)
        # Goods for some tiers alone, and whatever else these rules refuse: then this visit did not happen.
        with suppress(CannotBeSold, QuoteChanged):
            commit_sale(
                self._books,
                sale_id=self._id(),
                account_id=one.account_id,
                quote=quoted,
                now=at,
                card_number=one.card,
            )

    def _basket(self, amount: Minor) -> tuple[Line, ...]:
        """Goods of about that amount; where there is no list, the amount alone."""
        if not self._goods:
            return (Line(amount),)
        chosen = self._random.sample(self._goods, min(len(self._goods), self._random.randrange(2, 5)))
        share = amount // len(chosen)
        units = (max(1, share // one.price) for one in chosen)
        return tuple(
            Line(one.price, many * ONE_UNIT, one.code, one.name, one.category)
            for one, many in zip(chosen, units, strict=True)
        )

    def _fill_purses(self) -> None:
        """Two of them hold enough of everything to pay with it, whatever the rules gave them so far."""
        today = local_day(self._now, self._rules.zone)
        for place in (REGULAR, HAS_POINTS):
            one = self._people[place]
            customer = by_account(self._books, one.account_id)
            assert customer is not None
            for purse in self._rules.purses:
                missing = self._enough(purse) - customer.standing.purse(purse.id).spendable(today)
                if missing > 0:
                    adjust(
                        self._books,
                        op_id=self._id(),
                        account_id=one.account_id,
                        purse=purse.id,
                        points=missing,
                        reason=self._reason,
                        author="",
                        now=self._today(),
                    )

    def _enough(self, purse: Purse) -> int:
        """What is worth paying with: a fifth of an ordinary receipt, or the first gift."""
        if purse.gifts:
            return purse.gifts[0].points
        pays = self._fair // 5 * purse.whole // purse.worth if purse.worth else 0
        return max(pays, purse.usable_from, purse.at_least, purse.step)

    def _give_coupons(self) -> None:
        """One of each kind that the rules know, for whoever has a coupon to show."""
        last = local_day(self._now, self._rules.zone) + timedelta(days=COUPON_DAYS)
        for campaign in self._rules.campaigns:
            if campaign.coupon:
                # A campaign may be over, or not have begun.
                with suppress(CouponRefused):
                    issue_coupon(
                        self._books,
                        op_id=self._id(),
                        rule=campaign.id,
                        now=self._today(),
                        account_id=self._people[HAS_COUPON].account_id,
                        last_day=last,
                    )
