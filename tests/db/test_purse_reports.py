"""Purses in reports: every line adds up, what is owed is what replay says, and revenue waits as IFRS 15 has it."""

from collections import Counter
from datetime import date

import pytest

from db.reports.allocation import Month, Waiting, allocated, recognised
from db.reports.answer import Answer, Table
from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.programme_year import TODAY, entries, rows_of
from tests.db.shop import OPENED, Shop

YEAR = Period(OPENED.date(), TODAY)


def answer(shop: Shop, name: str, period: Period = YEAR, **options: str) -> Answer:
    asked = Asked(period=period, today=TODAY, options=tuple(options.items()))
    with reading_books(shop.books.path) as source:
        return question(name).ask(source, asked)


def table(told: Answer, key: str, of: str) -> Table:
    return next(table for table in told.tables if (table.key, table.of) == (key, of))


def whole(value: object) -> int:
    assert isinstance(value, int)
    return value


@pytest.mark.parametrize("purse", ["bonus", "stamps"])
def test_every_month_opens_with_what_the_last_one_left_and_adds_up(programme_year: Shop, purse: str) -> None:
    for period in (YEAR, Period(date(2026, 8, 17), date(2026, 11, 3))):
        told = table(answer(programme_year, "purse_movement", period), "movement", purse)
        keys = [column.key for column in told.columns]
        opening = sum(amount for day, _, amount in entries(programme_year, purse) if day < number(period.first))
        for row in told.rows:
            named = dict(zip(keys, map(whole, row), strict=True))
            month = named.pop("month")
            assert named.pop("opening_balance") == opening
            closing = named.pop("closing")
            moved: Counter[str] = Counter()
            for day, kind, amount in entries(programme_year, purse):
                if day // 100 == month and number(period.first) <= day <= number(period.last):
                    moved[kind] += amount
            assert +Counter({kind: abs(amount) for kind, amount in named.items()}) == Counter(
                {kind: abs(amount) for kind, amount in moved.items()}
            )
            assert named == {kind: moved[kind] for kind in named}
            opening += sum(named.values())
            assert closing == opening
        assert told.total is not None
        assert told.total[-1] == opening
        assert whole(told.total[1]) + sum(map(whole, told.total[2:-1])) == opening


def test_illustrative_example_52() -> None:
    """IFRS 15 IE267–IE270: 100 sold for each 10 points, 10,000 points, 9,500 of them expected to be used."""
    shares = allocated(100_000, 9_500)
    assert (shares.goods, shares.points) == (91_324, (8_676,))
    first_year = recognised(8_676, 4_500, 9_500)
    assert first_year == 4_110
    # By the end of the second year 9,700 are expected, and 8,500 are used in all.
    assert recognised(8_676, 8_500, 9_700) - first_year == 3_493
    assert 8_676 - recognised(8_676, 8_500, 9_700) == 1_073


def test_what_was_sold_first_is_used_first_and_what_lapsed_waits_no_longer() -> None:
    waiting = Waiting()
    assert waiting.after(Month(202601, expected=100, deferred=1_000, used=40, over_in=202603)) == 400
    assert waiting.after(Month(202602, expected=50, deferred=300, used=80, over_in=202604)) == 600 + 120
    assert waiting.balance == 180
    assert waiting.after(Month(202603, expected=0, deferred=0, used=0, over_in=202605)) == 0
    assert waiting.after(Month(202604, expected=10, deferred=100, used=0, over_in=202606)) == 180
    assert waiting.balance == 100


def test_a_price_is_shared_without_a_penny_over_or_under() -> None:
    for price in (0, 1, 3, 99, 12_345):
        for points in ((), (0,), (7,), (1, 1, 1), (price, 2 * price)):
            shares = allocated(price, *points)
            assert shares.goods + sum(shares.points) == price
            assert min((shares.goods, *shares.points)) >= 0


def test_revenue_that_waits_adds_up_over_the_shops_own_books(programme_year: Shop) -> None:
    told = answer(programme_year, "deferred_revenue")
    with rows_of(programme_year) as rows:
        claimed = dict(rows.execute("SELECT sale_id, account_id FROM claim"))
        back = dict(rows.execute("SELECT sale_id, sum(cash) FROM reversal GROUP BY sale_id"))
        sales: Counter[int] = Counter()
        for op_id, account_id, day, paid in rows.execute("SELECT op_id, account_id, day, to_pay FROM sale"):
            if account_id or op_id in claimed:
                sales[day // 100] += paid - back.get(op_id, 0)
    deferred: Counter[int] = Counter()
    for purse in ("bonus", "stamps"):
        own = table(told, "allocation", purse)
        keys = [column.key for column in own.columns]
        waiting = 0
        for row in own.rows:
            line = dict(zip(keys, map(whole, row), strict=True))
            assert line["sales"] == max(0, sales[line["month"]])
            waiting += line["deferred"] - line["recognised"]
            assert line["waiting"] == waiting
            earned = used = 0
            for day, kind, amount in entries(programme_year, purse):
                if day // 100 == line["month"]:
                    earned += amount if kind in ("earned", "taken_back") else 0
                    used -= amount if kind in ("paid", "gift", "returned") else 0
            assert (line["earned"], line["used"]) == (max(0, earned), max(0, used))
            deferred[line["month"]] += line["deferred"]
            assert line["to_goods"] >= 0
        assert {row[0]: whole(row[2]) for row in own.rows}.keys() == {row[0] for row in own.rows}
    goods = {whole(row[0]): whole(row[2]) for row in table(told, "allocation", "bonus").rows}
    assert all(goods[month] + deferred[month] == max(0, sales[month]) for month in goods)


def test_years_are_their_months_together(programme_year: Shop) -> None:
    months = table(answer(programme_year, "deferred_revenue"), "allocation", "bonus")
    years = table(answer(programme_year, "deferred_revenue", step="year"), "allocation", "bonus")
    assert [row[0] for row in years.rows] == [2026, 2027]
    assert months.total == years.total
    assert years.rows[0][-1] == next(row[-1] for row in months.rows if row[0] == 202612)


def number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day
