"""Tiers in reports: what the rules say of every customer's whole journal, and what each tier brought."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.lookup.standings import standing_of
from db.reports.answer import Answer
from db.reports.asked import Asked, Period, month_of
from db.reports.near_tiers import near
from db.reports.question import question
from db.reports.source import reading_books
from loyalty.programme import Down, Ladder, Measure, Programme, Span, Window
from loyalty.programme_document import read
from loyalty.standing import Standing
from loyalty.tiers import holds_until, next_tier, tier
from tests.db.programme_year import TODAY, every_rule, rows_of, stands
from tests.db.shop import OPENED, Shop

YEAR = Period(OPENED.date(), TODAY)
AUTUMN = Asked(period=month_of(date(2026, 10, 1)), today=TODAY, before=month_of(date(2026, 9, 1)))
PROGRAMME = read(every_rule())


def answer(shop: Shop, asked: Asked) -> Answer:
    with reading_books(shop.books.path) as source:
        return question("tiers").ask(source, asked)


def everybody(shop: Shop) -> Iterator[tuple[str, Standing]]:
    with rows_of(shop) as rows:
        people = sorted(set(stands(rows).values()))
    with shop.books.reading() as connection:
        for account_id in people:
            standing = standing_of(connection, account_id)
            assert standing is not None
            yield account_id, standing


def test_everybody_counts_in_the_tier_that_their_journal_gives_them(programme_year: Shop) -> None:
    told = answer(programme_year, AUTUMN).tables[0]
    of_tier = {account_id: tier(PROGRAMME, standing, TODAY) for account_id, standing in everybody(programme_year)}
    assert len(set(of_tier.values())) > 1
    assert {row[0]: row[1] for row in told.rows} == Counter(of_tier.values())
    came: dict[str, set[str]] = {}
    paid: Counter[str] = Counter()
    visits: Counter[str] = Counter()
    with rows_of(programme_year) as rows:
        person = stands(rows)
        claimed = dict(rows.execute("SELECT sale_id, account_id FROM claim"))
        back = dict(rows.execute("SELECT sale_id, sum(cash) FROM reversal GROUP BY sale_id"))
        gone = {sale_id for (sale_id,) in rows.execute("SELECT sale_id FROM reversal WHERE counts = 0")}
        sold = "SELECT op_id, account_id, to_pay FROM sale WHERE day BETWEEN 20261001 AND 20261031"
        for op_id, account_id, to_pay in rows.execute(sold):
            whose = account_id or claimed.get(op_id)
            if whose:
                own = of_tier[person[whose]]
                paid[own] += to_pay - back.get(op_id, 0)
                visits[own] += op_id not in gone
                if op_id not in gone:
                    came.setdefault(own, set()).add(person[whose])
    for row in told.rows:
        own = str(row[0])
        assert row[3:6] == (len(came.get(own, ())), visits[own], paid[own])
        assert row[7] == ((2 * paid[own] + visits[own]) // (2 * visits[own]) if visits[own] else None)


def test_moves_are_those_that_were_written_and_lead_to_todays_tier(programme_year: Shop) -> None:
    told = answer(programme_year, replace(AUTUMN, period=YEAR))
    with rows_of(programme_year) as rows:
        moves = rows.execute('SELECT member, day, "before", "after" FROM tier_move ORDER BY day, op_id').fetchall()
    walked = Counter((before, after) for _, _, before, after in moves)
    assert {(row[1], row[2]): row[3] for row in told.tables[1].rows} == walked
    order = ["", "bronze", "silver", "gold"]
    ups = sum(many for (before, after), many in walked.items() if order.index(after) > order.index(before))
    figures = {figure.key: figure.value for figure in told.figures}
    assert figures["moved_up"] == ups
    assert ups
    assert figures["moved_down"] == sum(walked.values()) - ups
    with reading_books(programme_year.books.path) as source:
        people = question("tiers").people
        assert people is not None
        behind = people(source, replace(AUTUMN, period=YEAR), "moved:up")
    assert len(behind.rows) == ups


LADDERS = [
    replace(PROGRAMME.ladder or Ladder(tiers=()), window=window, measure=measure)
    for window in (Window(), Window(Span.CALENDAR_YEAR), Window(Span.LAST_DAYS, 90))
    for measure in (Measure.SPEND, Measure.VISITS)
]


@pytest.mark.parametrize("ladder", LADDERS, ids=lambda own: f"{own.measure}-{own.window.span}")
@pytest.mark.parametrize("a_day", [False, True])
def test_whoever_is_near_the_next_tier_is_so_by_the_rules(programme_year: Shop, ladder: Ladder, a_day: bool) -> None:
    if ladder.measure is Measure.VISITS:
        steps = zip(ladder.tiers, (0, 6, 12), strict=True)
        ladder = replace(ladder, tiers=tuple(replace(step, starts_at=visits) for step, visits in steps))
    programme = replace(PROGRAMME, ladder=replace(ladder, down=Down.NEVER), one_visit_a_day=a_day)
    today = date(2026, 12, 20)
    expected = {}
    with rows_of(programme_year) as rows:
        known = dict(rows.execute("SELECT account_id, tier FROM member"))
    for account_id, standing in everybody(programme_year):
        lacks = next_tier(programme, replace(standing, given_tier=None), today)
        goal = next((step.starts_at for step in ladder.tiers if lacks and step.id == lacks.tier), 0)
        if lacks and lacks.missing <= max(1, goal // 5) and tier(programme, standing, today) == known[account_id]:
            expected[account_id] = (lacks.tier, lacks.missing)
    with reading_books(programme_year.books.path) as source:
        found = near(source, replace(AUTUMN, today=today), programme)
    assert found is not None
    told = {one.account_id: (one.next_tier, one.missing) for one in found}
    same = {
        account_id
        for account_id, standing in everybody(programme_year)
        if tier(programme, standing, today) == known[account_id]
    }
    assert {account_id: own for account_id, own in told.items() if account_id in same} == expected


def test_a_ladder_that_the_sums_cannot_measure_says_so(programme_year: Shop) -> None:
    assert PROGRAMME.ladder is not None
    by_points = replace(PROGRAMME.ladder, measure=Measure.POINTS, purse="bonus")
    with reading_books(programme_year.books.path) as source:
        assert near(source, AUTUMN, replace(PROGRAMME, ladder=by_points)) is None


def test_whose_tier_ends_soon_is_known_before_it_does(programme_year: Shop) -> None:
    today = date(2027, 2, 1)
    programme: Programme = PROGRAMME
    expected = {}
    for account_id, standing in everybody(programme_year):
        own, ends = tier(programme, standing, TODAY), holds_until(programme, standing, TODAY)
        if own in ("silver", "gold") and ends is not None and today < ends <= today + timedelta(days=60):
            expected[account_id] = (own, ends.year * 10_000 + ends.month * 100 + ends.day)
    with reading_books(programme_year.books.path) as source:
        people = question("tiers").people
        assert people is not None
        told = people(source, replace(AUTUMN, today=today), "ends")
    assert expected
    assert {account_id: cells[:2] for account_id, cells in told.rows} == expected
