"""What members buy: months and the days at a period's ends give to the line what a walk over the receipts gives."""

from collections.abc import Callable
from datetime import date

import pytest

from db.reports import goods_bought
from db.reports.asked import Asked, Period, month_of
from db.reports.goods_sold import parts
from db.reports.source import reading_books
from loyalty.basket import Line
from tests.db.asking import ask
from tests.db.sales_quarter import GOODS, TODAY, Walked, sell
from tests.db.shop import Shop

NAMES = {one.code: one.name for one in GOODS}
#: A month; a few days of one; most of one; from the end of one to the beginning of the next but one; a day.
PERIODS = {
    "a month": month_of(date(2026, 4, 1)),
    "few days": Period(date(2026, 3, 3), date(2026, 3, 9)),
    "most of a month": Period(date(2026, 3, 4), date(2026, 3, 29)),
    "ends and a whole month": Period(date(2026, 3, 21), date(2026, 5, 6)),
    "from the middle to the end": Period(date(2026, 3, 9), date(2026, 5, 31)),
    "the last day of a month": Period(date(2026, 3, 31), date(2026, 3, 31)),
}


@pytest.fixture
def shop(quarter: Shop) -> Shop:
    return quarter


@pytest.fixture
def receipts(quarters_receipts: list[Walked]) -> list[Walked]:
    return quarters_receipts


def sums(receipts: list[Walked], period: Period, key: Callable[..., str]) -> dict[str, tuple[int, int, int, int]]:
    """Paid, units, lines, and paid by members, by what `key` makes of a line."""
    found: dict[str, tuple[int, int, int, int]] = {}
    for one in receipts:
        for line in one.lines if period.first <= one.day <= period.last else ():
            paid, units = line.paid - line.back, line.units - line.units_back
            own = (paid, units, 1, paid if one.member else 0)
            found[key(line)] = tuple(map(sum, zip(found.get(key(line), (0,) * 4), own, strict=True)))  # type: ignore[assignment]
    return found


@pytest.mark.parametrize("period", PERIODS.values(), ids=PERIODS)
def test_goods_and_categories_are_what_the_lines_say(shop: Shop, receipts: list[Walked], period: Period) -> None:
    before = period.before()
    told = ask(shop, "goods_bought", period, before)
    tables = {table.key: table for table in told.tables}
    for key, of in (("by_category", lambda line: line.category), ("by_goods", lambda line: NAMES[line.goods])):
        wanted, was = sums(receipts, period, of), sums(receipts, before, of)
        assert wanted
        head = 2 if key == "by_goods" else 1
        rows = {row[0]: row[head:] for row in tables[key].rows}
        assert {name: (row[0], row[2], row[3], row[4]) for name, row in rows.items()} == wanted
        assert {name: row[1] for name, row in rows.items()} == {name: was.get(name, (0,))[0] for name in wanted}
        assert tables[key].total is not None
        assert tables[key].total[head] == sum(paid for paid, *_ in wanted.values())
        paid = [row[0] for row in rows.values()]
        assert paid == sorted(paid, reverse=True)  # type: ignore[type-var]


def test_an_index_says_how_much_more_of_it_members_buy_than_guests(shop: Shop, receipts: list[Walked]) -> None:
    period = PERIODS["from the middle to the end"]
    wanted = sums(receipts, period, lambda line: line.category)
    members, all_paid = sum(own[3] for own in wanted.values()), sum(own[0] for own in wanted.values())
    table = {row[0]: row[-1] for row in ask(shop, "goods_bought", period).tables[0].rows}
    for name, (paid, _, _, of_members) in wanted.items():
        index = (of_members / members) / ((paid - of_members) / (all_paid - members))
        assert table[name] == pytest.approx(100 * index, abs=0.51)


def test_behind_goods_stand_the_members_who_kept_some(shop: Shop, receipts: list[Walked]) -> None:
    period = PERIODS["ends and a whole month"]
    kept: dict[str, list[int]] = {}
    for one in receipts:
        for line in one.lines if one.member and period.first <= one.day <= period.last else ():
            if line.goods == "201":
                own = kept.setdefault(str(one.member), [0, 0])
                own[0] += line.units - line.units_back
                own[1] += line.paid - line.back
    with reading_books(shop.books.path) as source:
        found = goods_bought.people(source, Asked(period=period, today=TODAY), "goods:201")
    assert {account_id: list(cells) for account_id, cells in found.rows} == {
        account_id: own for account_id, own in kept.items() if own[0] > 0
    }
    assert len(found.rows) > 3


def test_of_a_month_the_fewer_days_are_read() -> None:
    def told(first: tuple[int, int], last: tuple[int, int]) -> list[tuple[int, str, str]]:
        period = Period(date(2026, *first), date(2026, *last))
        return [(sign, f"{part.first:%m-%d}", f"{part.last:%m-%d}") for sign, part in parts(period)]

    assert told((3, 1), (5, 31)) == [(1, "03-01", "05-31")]
    assert told((3, 4), (3, 29)) == [(-1, "03-01", "03-03"), (-1, "03-30", "03-31"), (1, "03-01", "03-31")]
    assert told((3, 25), (5, 20)) == [(1, "03-25", "03-31"), (-1, "05-21", "05-31"), (1, "04-01", "05-31")]
    assert told((3, 10), (4, 2)) == [(-1, "03-01", "03-09"), (1, "03-01", "03-31"), (1, "04-01", "04-02")]


def test_where_nothing_has_a_code_or_a_category_no_empty_picture_is_drawn(make_shop: Callable[..., Shop]) -> None:
    empty = make_shop()
    ann, month = empty.enrol(), month_of(empty.today)
    sell(empty, ann, (Line(unit_price=1_000, name="Cake"), Line(unit_price=300)))
    told = ask(empty, "goods_bought", month)
    assert told.pictures == ()
    assert [(table.key, len(table.rows)) for table in told.tables] == [("by_goods", 1)]
    assert {figure.key: figure.value for figure in told.figures}["different_goods"] is None
    assert [note.code for note in told.notes] == ["no_codes"]
    # A code that stands in no list of goods is a name of its own.
    sell(empty, ann, (Line(unit_price=700, goods="4006381333931", name="Pens"),))
    told = ask(empty, "goods_bought", month)
    assert [(picture.key, picture.x) for picture in told.pictures] == [("by_goods", ("4006381333931",))]
    assert [table.key for table in told.tables] == ["by_goods"]
    assert {figure.key: figure.value for figure in told.figures}["different_goods"] == 1
    assert told.notes == ()
