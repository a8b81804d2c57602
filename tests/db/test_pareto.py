"""Who brings the sales: shares of the best and the three classes are what sorting the receipts' members gives."""

from datetime import date

import numpy as np
import pytest

from db.reports import pareto
from db.reports.asked import Asked, Period
from db.reports.question import Found
from db.reports.source import reading_books
from tests.db.asking import ask
from tests.db.sales_quarter import GROUP, TODAY, Walked, in_group
from tests.db.shop import Shop

QUARTER = Period(date(2026, 3, 1), date(2026, 5, 31))
SOME_DAYS = Period(date(2026, 3, 20), date(2026, 5, 17))


@pytest.fixture
def shop(quarter: Shop) -> Shop:
    return quarter


@pytest.fixture
def receipts(quarters_receipts: list[Walked]) -> list[Walked]:
    return quarters_receipts


def people(shop: Shop, period: Period, group: str) -> Found:
    with reading_books(shop.books.path) as source:
        return pareto.people(source, Asked(period=period, today=TODAY), group)


def sums(receipts: list[Walked], period: Period) -> list[tuple[int, str]]:
    """What each member who came brought, the most first."""
    own = [one for one in receipts if one.member and period.first <= one.day <= period.last]
    came = {one.member for one in own if one.kept}
    brought = {member: max(0, sum(one.net for one in own if one.member == member)) for member in came}
    return sorted(((paid, str(member)) for member, paid in brought.items()), reverse=True)


def ranked_of(*paid: int) -> pareto.Ranked:
    return pareto.ranked(np.array(paid))


@pytest.mark.parametrize("period", [QUARTER, SOME_DAYS], ids=["whole months", "some days"])
def test_the_best_fifth_brings_what_their_receipts_say(shop: Shop, receipts: list[Walked], period: Period) -> None:
    told = ask(shop, "pareto", period)
    by_figure = {figure.key: figure.value for figure in told.figures}
    each = [paid for paid, _ in sums(receipts, period)]
    fifth = (2 * len(each) + 5) // 10
    assert by_figure["came"] == len(each)
    assert by_figure["paid"] == sum(each)
    assert by_figure["top_fifth"] == (20_000 * sum(each[:fifth]) + sum(each)) // (2 * sum(each))
    assert len(people(shop, period, "top_fifth").rows) == fifth
    curve = told.pictures[0]
    assert (curve.series[0].values[0], curve.series[0].values[-1]) == (0, 10_000)
    assert (curve.marks[0].x, curve.marks[0].y) == (2_000, by_figure["top_fifth"])


def test_a_class_ends_where_its_share_of_the_sales_is_reached(shop: Shop, receipts: list[Walked]) -> None:
    each, classes, running = sums(receipts, QUARTER), {"class_a": [], "class_b": [], "class_c": []}, 0
    for paid, member in each:
        part = running / sum(paid for paid, _ in each)
        classes["class_a" if part < 0.8 else "class_b" if part < 0.95 else "class_c"].append((paid, member))
        running += paid
    table = ask(shop, "pareto", QUARTER).tables[0]
    assert {row[0]: (row[1], row[3]) for row in table.rows} == {
        name: (len(own), sum(paid for paid, _ in own)) for name, own in classes.items()
    }
    for name, own in classes.items():
        assert {account_id for account_id, _ in people(shop, QUARTER, name).rows} == {member for _, member in own}


def test_who_paid_the_same_is_in_the_same_class() -> None:
    own = ranked_of(50, 10, 10, 10, 10, 10)
    counts = {name: int(chosen.sum()) for name, chosen in own.classes().items()}
    # The third of the equals begins at 70 % and the fourth at 80 %: they go together.
    assert counts == {"class_a": 6, "class_b": 0, "class_c": 0}


def test_who_got_back_more_than_they_paid_brings_nothing_and_is_counted() -> None:
    own = ranked_of(80, 15, 5, 0, -40)
    assert own.sales == 100
    assert own.share_of_best(2_000) == 8_000
    assert own.share_of_best(10_000) == 10_000
    assert own.members_for(5_000) == 1
    assert {name: int(chosen.sum()) for name, chosen in own.classes().items()} == {
        "class_a": 1,
        "class_b": 1,
        "class_c": 3,
    }


def test_a_handful_is_too_few(shop: Shop, receipts: list[Walked]) -> None:
    told = ask(shop, "pareto", QUARTER, group=GROUP)
    here = {one.member for one in receipts if one.member in in_group(shop.books) and one.kept}
    assert [(note.code, note.facts, note.instead) for note in told.notes] == [
        ("too_few", (("count", len(here)),), True)
    ]
