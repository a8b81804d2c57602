"""Readings of the page that a second, slow reading settled: each a small story with its figures."""

from datetime import UTC, date, datetime, timedelta

import pytest

from loyalty.basket import Ask, Basket, Line
from loyalty.entries import Entry, Kind, Purchase
from loyalty.programme import Programme
from loyalty.programme_document import read
from loyalty.quote import quote
from loyalty.reversal import Units
from loyalty.standing import rebuild
from loyalty.tiers import tier
from tests.loyalty.test_laws import Shop


def ladder(**by: object) -> dict:
    tiers = [{"id": "bronze", "name": "Bronze"}, {"id": "silver", "name": "Silver", "from": 100}]
    return {
        "name": "Years",
        "currency": {"code": "RUB"},
        "zone": "Europe/Moscow",
        "tiers": [*tiers, {"id": "gold", "name": "Gold", "from": 500}],
        "tiers_by": {"window": "calendar_year", **by},
    }


def spent(**by_day: int) -> list[Purchase]:
    days = {date.fromisoformat(day[1:].replace("_", "-")): spend for day, spend in by_day.items()}
    return [
        Purchase(op_id=f"sale-{day}", at=datetime(day.year, day.month, day.day, 9, tzinfo=UTC), day=day, spend=spend)
        for day, spend in days.items()
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        # 2026 earned gold, 2027 nothing, 2028 silver. 2026's own grace ends on 4 February 2028 and changes nothing.
        (date(2028, 2, 5), "gold"),
        # 31 December 2027 + 400 days is 3 February 2029; 2028 has ended meanwhile, and its silver counts.
        (date(2029, 2, 3), "gold"),
        (date(2029, 2, 4), "silver"),
        (date(2030, 2, 5), "silver"),
        # 31 December 2029 + 400 days is 4 February 2031.
        (date(2031, 2, 4), "silver"),
        (date(2031, 2, 5), "bronze"),
    ],
)
def test_a_grace_longer_than_a_year_holds_through_all_of_its_days(day, expected):
    programme = read(ladder(down="window_end", grace=400))
    standing = rebuild("ann", (), spent(d2026_11_21=500, d2027_12_30=50, d2028_12_30=100))
    assert tier(programme, standing, day) == expected


def by_visits(**more: object) -> Programme:
    purse = {"id": "purse", "name": "Purse", "unit": "money", "lasts": {"for": "months_from_visit", "count": 1}}
    earn = {"id": "small", "name": "Small", "purse": "purse", "gives": 1, "per": 1, **more}
    return read(
        {
            "name": "Visits",
            "currency": {"code": "RUB"},
            "zone": "Europe/Moscow",
            "purses": [purse],
            "earn": [earn],
        }
    )


def amounts(*prices: int, pay: int | None = None) -> Basket:
    return Basket(tuple(Line(price) for price in prices), () if pay is None else (Ask("purse", pay),))


def test_a_payment_names_the_lots_that_replay_takes_after_the_sales_own_visit():
    shop, sold_on = Shop(by_visits()), datetime(2026, 11, 21, 9, tzinfo=UTC)
    brought = {"purse": "purse", "kind": Kind.OPENING, "amount": 30, "at": sold_on, "day": sold_on.date()}
    shop.entries.append(Entry(op_id="brought", n=0, lapses_on=date(2026, 12, 22), **brought))
    shop.sell("sale-1", quote(shop.programme, shop.standing, amounts(30), sold_on))
    # What sale-1 earned lapses on 21 December; the next visit keeps it until 24 December, behind what was brought.
    later = sold_on + timedelta(days=3)
    quoted = quote(shop.programme, shop.standing, amounts(100, pay=30), later)
    assert [take.lot.op_id for take in quoted.payments[0].took] == ["brought"]
    shop.sell("sale-2", quoted)
    assert shop.standing.purse("purse").spendable(date(2026, 12, 23)) == 100


def test_what_less_left_earns_anew_lives_as_if_it_had_been_there_at_every_visit_since():
    shop, sold_on = Shop(by_visits(below=150)), datetime(2026, 11, 21, 9, tzinfo=UTC)
    shop.sell("sale-1", quote(shop.programme, shop.standing, amounts(100, 100), sold_on))
    for nth, days in enumerate((19, 45), start=2):
        quoted = quote(shop.programme, shop.standing, amounts(500), sold_on + timedelta(days=days))
        shop.sell(f"sale-{nth}", quoted)
    shop.give_back("zz-1", "sale-1", (Units(0, 1000),), sold_on + timedelta(days=50))
    # The last visit was on 5 January 2027: what lives by visits lives through 5 February.
    assert shop.standing.purse("purse").spendable(date(2027, 2, 5)) == 100
    assert shop.standing.purse("purse").spendable(date(2027, 2, 6)) == 0


def test_what_less_left_earns_anew_fills_the_cap_of_the_sales_month_not_of_the_refunds():
    shop, sold_on = Shop(by_visits(below=150, caps={"month": 40})), datetime(2026, 11, 21, 9, tzinfo=UTC)
    shop.sell("sale-1", quote(shop.programme, shop.standing, amounts(100, 100), sold_on))
    later = sold_on + timedelta(days=12)
    back = shop.give_back("zz-1", "sale-1", (Units(0, 1000),), later)
    assert [more.points for more in back.earned_more] == [40]
    quoted = quote(shop.programme, shop.standing, amounts(30), later)
    assert [gain.points for gain in quoted.earned] == [30]
