"""One sale, one refund and one exchange in a shop of each language, for tests of what is printed."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from db.lookup.sales import ReversalView, SaleView
from db.lookup.workplace import Workplace
from desktop.wording.words import Words, words_of
from loyalty.basket import Ask, Basket, Line
from loyalty.entries import Entry, Kind, Purchase
from loyalty.gains.rate import Rate
from loyalty.gains.steps import PerStep
from loyalty.money import Currency
from loyalty.programme import (
    CumulativeSteps,
    Earn,
    Ladder,
    Lasts,
    Lifetime,
    Programme,
    Purse,
    Span,
    Step,
    Tier,
    TierDiscount,
    Unit,
    Window,
)
from loyalty.quote import Quote, quote, sale_entries
from loyalty.reversal import Sold, Units, reverse
from loyalty.standing import Standing, rebuild

NOW = datetime(2026, 11, 14, 11, 42, tzinfo=UTC)


@dataclass(frozen=True)
class Place:
    """A shop's language, money, and what things are called there."""

    language: str
    country: str
    currency: Currency
    shop: str
    till: str
    customer: str
    goods: tuple[str, str, str]
    cashback: str
    points: str
    discount: str
    thanks: str


PLACES = {
    "en": Place(
        "en",
        "GB",
        Currency("GBP", 2),
        "Crumb & Crust",
        "Till 1",
        "Anna Kowalski",
        ("Sourdough loaf", "Custard tart", "Birthday cake with cherries, roasted almonds and double cream"),
        "Cashback",
        "Points",
        "Regulars' discount",
        "Thank you, and see you soon!",
    ),
    "ru": Place(
        "ru",
        "RU",
        Currency("RUB", 2),
        "Пекарня «Рогалик»",
        "Касса 1",
        "Анна Ковалёва",
        ("Батон нарезной", "Булочка с корицей", "Торт «Прага» праздничный с вишней, орехами и сливками"),
        "Кэшбэк",
        "Баллы",
        "Скидка постоянного покупателя",
        "Спасибо за покупку!",
    ),
    "hu": Place(
        "hu",
        "HU",
        Currency("HUF", 0),
        "Kifli Őrült Pékség",
        "1. pénztár",
        "Kovács Géza",
        ("Kovászos kenyér", "Túrós táska", "Születésnapi torta meggyel, pörkölt mandulával és tejszínnel"),
        "Visszatérítés",
        "Pontok",
        "Törzsvásárlói kedvezmény",
        "Köszönjük a vásárlást!",
    ),
    "ro": Place(
        "ro",
        "RO",
        Currency("RON", 2),
        "Brutăria Șapte Țări",
        "Casa 1",
        "Ștefan Țurcanu",
        ("Pâine cu maia", "Covrig cu brânză", "Tort aniversar cu vișine, migdale prăjite și frișcă"),
        "Cashback",
        "Puncte",
        "Reducere de client fidel",
        "Vă mulțumim și vă mai așteptăm!",
    ),
}


def programme(place: Place) -> Programme:
    """Cashback and points, tiers by the year and growing steps: everything that a slip can tell of."""
    return Programme(
        name="Regulars",
        currency=place.currency,
        zone="Europe/Bucharest",
        purses=(
            Purse(
                id="cashback",
                name=place.cashback,
                unit=Unit.MONEY,
                scale=place.currency.decimals,
                worth=10**place.currency.decimals,
                pays_up_to=5_000,
                lifetime=Lifetime(Lasts.MONTHS, 6),
            ),
            Purse(id="points", name=place.points, unit=Unit.POINTS, scale=1, usable_from=5_000, pending=3),
        ),
        ladder=Ladder(
            tiers=(
                Tier(id="b", name="Bronze"),
                Tier(id="s", name="Silver", starts_at=10_000_00),
                Tier(id="g", name="Gold", starts_at=50_000_00),
            ),
            window=Window(Span.CALENDAR_YEAR),
        ),
        cumulative=(CumulativeSteps(id="c", name="Steps", steps=(Step(9_950_00, 200), Step(20_000_00, 500))),),
        tier_discounts=(TierDiscount(id="t", name=place.discount, rates=(("b", 300), ("s", 700), ("g", 1_000))),),
        earns=(
            Earn(id="e", name=place.cashback, purse="cashback", how=Rate(500)),
            Earn(id="p", name=place.points, purse="points", how=PerStep(3, 20_00)),
        ),
    )


def opening() -> tuple[Entry, ...]:
    """What the customer holds before the day begins: some of it lapses at the end of the month."""
    at = NOW - timedelta(days=9)
    of = {"op_id": "old", "kind": Kind.OPENING, "at": at, "day": at.date()}
    return (
        Entry(n=0, purse="cashback", amount=320_00, lapses_on=date(2026, 11, 30), **of),
        Entry(n=1, purse="points", amount=605, **of),
    )


def standing() -> Standing:
    spent = Purchase(op_id="older", at=NOW - timedelta(days=42), day=date(2026, 10, 3), spend=9_900_00)
    return rebuild("anna", opening(), (spent,))


def after(place: Place) -> Standing:
    """The customer's purses once the sale is booked."""
    return rebuild("anna", (*opening(), *sale_entries("sale-0001", quoted(place))), ())


def quoted(place: Place) -> Quote:
    bread, tart, cake = place.goods
    basket = Basket(
        (
            Line(250_00, 2_000, "2000000000015", bread, "bread"),
            Line(160_03, 455, "2000000000022", tart, "sweet"),
            Line(14_07, name=cake),
        ),
        (Ask("cashback", 99_99),),
    )
    return quote(programme(place), standing(), basket, NOW)


def words(place: Place) -> Words:
    return words_of(programme(place), language=place.language, country=place.country)


def workplace(place: Place) -> Workplace:
    return Workplace(
        shop_name=place.shop,
        till_name=place.till,
        till_code="A1",
        country=place.country,
        currency=place.currency,
        language=place.language,
        zone="Europe/Bucharest",
        slip_footer=place.thanks,
    )


def sale(place: Place) -> SaleView:
    quote_ = quoted(place)
    return SaleView(
        op_id="sale-0001",
        slip="A1-000123",
        at=NOW,
        day=quote_.day,
        till="A1",
        account_id="anna",
        version=1,
        quote=quote_,
        returned=(0, 0, 0),
        reversals=(),
        voided=False,
        imported=False,
        customer_name=place.customer,
        card_number="2912345678906",
    )


def refund(place: Place) -> ReversalView:
    sold_quote = quoted(place)
    sold = Sold(
        sale_id="sale-0001",
        quote=sold_quote,
        programme=programme(place),
        returned=(0, 0, 0),
        earned_now=tuple((earned.rule, earned.points) for earned in sold_quote.earned),
    )
    later = NOW + timedelta(minutes=18)
    journal = (*opening(), *sale_entries("sale-0001", sold_quote))
    worked_out = reverse(sold, (Units(0, 1_000), Units(1, 455)), entries=journal, purchases=(), now=later)
    return ReversalView(
        op_id="refund-0001",
        kind="refund",
        of="sale-0001",
        slip="A1-000124",
        at=later,
        day=worked_out.day,
        reversal=worked_out,
    )


def guest_sale(place: Place) -> SaleView:
    """An amount alone, bought by nobody we know."""
    basket = Basket((Line(18_37),))
    quote_ = quote(programme(place), Standing(), basket, NOW)
    return replace(sale(place), quote=quote_, account_id="", customer_name="", card_number="", returned=(0,))
