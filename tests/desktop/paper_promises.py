"""A sale with all that the whole language can put on a slip, in a shop of each language: goods rules by name, a coupon
used, one for the next purchase, gifts of a ladder, two purses.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.lookup.coupons import CouponView
from db.lookup.sales import ReversalView, SaleView
from desktop.wording.words import Words, words_of
from loyalty.basket import Ask, Basket, Line
from loyalty.entries import Entry, Kind, Purchase
from loyalty.programme import Programme
from loyalty.programme_document import read
from loyalty.quote import Quote, quote, sale_entries
from loyalty.reversal import Sold, everything_left, reverse
from loyalty.standing import Coupon, Standing, rebuild
from tests.desktop import paper_day
from tests.desktop.paper_day import NOW, PLACES, Place

USED, ISSUED = "7K3M2Q9XR0", "4TWB8N2ZC5"


@dataclass(frozen=True)
class Called:
    """What the owner of this shop calls the rules."""

    two_and_one: str
    autumn: str
    thanks: str
    stamps: str
    mug: str
    kettle: str
    reason: str


CALLED = {
    "en": Called(
        "Tarts 2+1", "Autumn coupon", "Thank-you coupon", "Stamps", "Mug", "Kettle", "you told us about the late cake"
    ),
    "ru": Called(
        "Булочки 2+1",
        "Осенний купон",
        "Купон «Спасибо»",
        "Наклейки",
        "Кружка",
        "Чайник",
        "вы сказали нам о подгоревшем торте",
    ),
    "hu": Called(
        "Táska 2+1", "Őszi kupon", "Köszönőkupon", "Matricák", "Bögre", "Vízforraló", "szólt a kihűlt tortáról"
    ),
    "ro": Called(
        "Covrigi 2+1",
        "Cupon de toamnă",
        "Cupon de mulțumire",
        "Timbre",
        "Cană",
        "Fierbător",
        "ne-ați spus de tortul întârziat",
    ),
}


def discounts(called: Called) -> dict[str, object]:
    return {
        "goods": [
            {
                "id": "tarts",
                "name": called.two_and_one,
                "kind": "n_plus_m",
                "n": 2,
                "m": 1,
                "what": {"categories": ["sweet"]},
            }
        ],
        "campaigns": [
            {"id": "autumn", "name": called.autumn, "kind": "percent", "percent": 1_000, "coupon": True},
            {
                "id": "thanks",
                "name": called.thanks,
                "kind": "amount",
                "amount": 5_00,
                "at_least": 40_00,
                "coupon": True,
                "when": {"weekdays": [1, 2, 3, 4]},
            },
        ],
    }


def programme(place: Place) -> Programme:
    called = CALLED[place.language]
    return read(
        {
            "name": "Regulars",
            "currency": {"code": place.currency.code, "decimals": place.currency.decimals},
            "zone": "Europe/Bucharest",
            "purses": [
                {"id": "cashback", "name": place.cashback, "unit": "money", "pays_up_to": 5_000},
                {
                    "id": "stamps",
                    "name": called.stamps,
                    "unit": "points",
                    "lasts": {"for": "days", "count": 60},
                    "gifts": [
                        {"id": "mug", "name": called.mug, "points": 20},
                        {"id": "kettle", "name": called.kettle, "points": 50},
                    ],
                },
            ],
            "discounts": discounts(called),
            "earn": [
                {"id": "back", "name": place.cashback, "purse": "cashback", "rate": 300},
                {"id": "stamp", "name": called.stamps, "purse": "stamps", "kind": "visit", "gives": 4},
            ],
            "coupons": [
                {
                    "id": "next",
                    "name": called.thanks,
                    "gives": "thanks",
                    "receipt_from": 10_00,
                    "pending": 1,
                    "lasts": {"for": "days", "count": 30},
                }
            ],
        }
    )


def journal() -> tuple[tuple[Entry, ...], tuple[Purchase, ...]]:
    """Four visits, a fortnight apart, four stamps each, and some older stamps."""
    entries, purchases = [], []
    for nth in range(1, 5):
        at = NOW - timedelta(days=14 * nth)
        op, day = f"before-{nth}", at.date()
        of = {"op_id": op, "kind": Kind.EARNED, "at": at, "day": day}
        entries.append(Entry(n=0, purse="stamps", amount=4, rule="stamp", lapses_on=day + timedelta(days=60), **of))
        entries.append(Entry(n=1, purse="cashback", amount=2_50, rule="back", **of))
        purchases.append(Purchase(op_id=op, at=at, day=day, spend=80_00))
    brought = {"op_id": "brought", "at": NOW - timedelta(days=70), "day": date(2026, 9, 5), "kind": Kind.OPENING}
    entries.append(Entry(n=0, purse="stamps", amount=12, **brought))
    return tuple(entries), tuple(purchases)


def standing() -> Standing:
    return replace(rebuild("anna", *journal()), coupons=(Coupon(code=USED, rule="autumn"),))


def quoted(place: Place) -> Quote:
    bread, tart, cake = place.goods
    basket = Basket(
        (
            Line(4_20, 1_000, "bread", bread, "bread"),
            Line(3_60, 3_000, "tart", tart, "sweet"),
            Line(32_00, 1_000, "cake", cake, "cakes"),
        ),
        (Ask("cashback"),),
        coupons=(USED,),
        gifts=("mug",),
    )
    return quote(programme(place), standing(), basket, NOW)


def words(place: Place) -> Words:
    return words_of(programme(place), language=place.language, country=place.country)


def issued(place: Place, *, state: str = "open", reason: str = "") -> CouponView:
    first = quoted(place).coupons_issued[0]
    return CouponView(
        code=ISSUED,
        rule=first.campaign,
        account_id="anna",
        customer_name=place.customer,
        first_day=first.first_day,
        last_day=first.last_day,
        shared=False,
        issued_at=NOW,
        issued_by="sale-0002",
        state=state,
        uses=0,
        reason=reason,
        author="",
    )


def sale(place: Place) -> SaleView:
    return replace(
        paper_day.sale(place), op_id="sale-0002", slip="A1-000125", quote=quoted(place), coupons=(issued(place),)
    )


def void(place: Place) -> ReversalView:
    sold_quote = quoted(place)
    earned = tuple((gain.rule, gain.points) for gain in sold_quote.earned)
    sold = Sold(
        sale_id="sale-0002", quote=sold_quote, programme=programme(place), returned=(0, 0, 0), earned_now=earned
    )
    entries, purchases = journal()
    entries = (*entries, *sale_entries("sale-0002", sold_quote))
    later = NOW + timedelta(minutes=5)
    worked_out = reverse(sold, everything_left(sold), entries=entries, purchases=purchases, now=later, void=True)
    return ReversalView(
        op_id="void-0001",
        kind="void",
        of="sale-0002",
        slip="A1-000126",
        at=later,
        day=worked_out.day,
        reversal=worked_out,
    )


__all__ = ["CALLED", "ISSUED", "PLACES", "USED", "issued", "programme", "quoted", "sale", "void", "words"]
