"""Visits by member are what each one's receipts say, however a period lies in its months."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.reports.asked import Asked, Period
from db.reports.source import reading_books
from db.reports.visits import by_member
from db.tables.rollups import member
from tests.db.sales_quarter import GROUP, TODAY, Walked, in_group
from tests.db.shop import Shop

#: Short and long ones, whole months and pieces of them, before the first receipt and after the last.
PERIODS = (
    Period(date(2026, 3, 1), date(2026, 5, 31)),
    Period(date(2026, 3, 1), date(2026, 4, 30)),
    Period(date(2026, 3, 20), date(2026, 5, 17)),
    Period(date(2026, 3, 31), date(2026, 5, 30)),
    Period(date(2026, 3, 2), date(2026, 6, 1)),
    Period(date(2025, 11, 9), date(2026, 4, 12)),
    Period(date(2026, 4, 12), date(2027, 2, 3)),
    Period(date(2026, 4, 1), date(2026, 4, 30)),
    Period(date(2026, 4, 7), date(2026, 4, 7)),
    Period(date(2019, 1, 5), date(2019, 12, 5)),
)
Sums = dict[str, tuple[int, ...]]


def told(shop: Shop, asked: Asked, *periods: Period) -> Sums:
    with reading_books(shop.books.path) as source:
        each = by_member(source, asked, *periods)
        sums = [each.c[f"{name}_{place}"] for place in range(len(periods)) for name in ("visits", "paid")]
        rows = source.rows(select(member.c.account_id, *sums).join(each, each.c.member == member.c.n))
    return {account_id: tuple(rest) for account_id, *rest in rows if any(rest)}


def walked(receipts: list[Walked], *periods: Period) -> Sums:
    sums: dict[str, list[int]] = {}
    for one in receipts:
        for place, period in enumerate(periods):
            if one.member and period.first <= one.day <= period.last:
                own = sums.setdefault(one.member, [0] * 2 * len(periods))
                own[2 * place] += one.kept
                own[2 * place + 1] += one.net
    return {account_id: tuple(own) for account_id, own in sums.items() if any(own)}


@pytest.mark.parametrize("period", PERIODS, ids=str)
def test_visits_are_what_receipts_say(quarter: Shop, quarters_receipts: list[Walked], period: Period) -> None:
    asked = Asked(period=period, today=TODAY)
    assert told(quarter, asked, period) == walked(quarters_receipts, period)
    for before in (period.before(), period.a_year_before(), Period(period.first - timedelta(days=50), period.last)):
        assert told(quarter, asked, period, before) == walked(quarters_receipts, period, before)


@pytest.mark.parametrize("period", PERIODS[:4], ids=str)
def test_of_a_till_and_of_a_group(quarter: Shop, quarters_receipts: list[Walked], period: Period) -> None:
    asked = Asked(period=period, today=TODAY)
    till = quarters_receipts[0].till
    assert told(quarter, replace(asked, till=till), period) == walked(
        [one for one in quarters_receipts if one.till == till], period
    )
    group = in_group(quarter.books)
    assert told(quarter, replace(asked, group=GROUP), period) == walked(
        [one for one in quarters_receipts if one.member in group], period
    )
