"""What rules gave: the sums say what a walk over every receipt's own figures says."""

from collections import Counter
from datetime import date

from db.reports.answer import Answer, Table
from db.reports.asked import Asked, Period, month_of
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.programme_year import TODAY, rows_of, stands
from tests.db.shop import OPENED, Shop

YEAR = Period(OPENED.date(), TODAY)
SEPTEMBER = month_of(date(2026, 9, 1))


def answer(shop: Shop, period: Period, before: Period | None = None) -> Answer:
    with reading_books(shop.books.path) as source:
        return question("rules").ask(source, Asked(period=period, today=TODAY, before=before))


def table(told: Answer, key: str) -> Table:
    return next(table for table in told.tables if table.key == key)


def number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def given(shop: Shop, period: Period) -> dict[str, tuple[int, int, int]]:
    """By discount, what it took off, on how many receipts that are not wholly back, and of how many persons."""
    amounts: Counter[str] = Counter()
    times: Counter[str] = Counter()
    by_person: Counter[tuple[str, str]] = Counter()
    with rows_of(shop) as rows:
        person = stands(rows)
        asked = "SELECT rule, account_id, amount, times FROM rule_given WHERE day BETWEEN ? AND ?"
        for rule, account_id, amount, used in rows.execute(asked, (number(period.first), number(period.last))):
            if rule == "large":  # It earns; its budget alone is kept with the discounts.
                continue
            amounts[rule] += amount
            times[rule] += used
            if account_id:
                by_person[rule, person[account_id]] += amount
    reached = Counter(rule for (rule, _), amount in by_person.items() if amount > 0)
    return {rule: (amounts[rule], times[rule], reached[rule]) for rule in amounts}


def earned(shop: Shop, period: Period) -> dict[str, int]:
    points: Counter[str] = Counter()
    with rows_of(shop) as rows:
        asked = "SELECT rule, kind, amount FROM ledger_entry WHERE day BETWEEN ? AND ? AND rule <> ''"
        for rule, kind, amount in rows.execute(asked, (number(period.first), number(period.last))):
            if kind in ("earned", "taken_back"):
                # A stamp is worth a whole rouble, a bonus point its own face.
                points[rule] += amount * (100 if rule == "stamp" else 1)
    return dict(points)


def test_what_each_rule_took_off_is_what_its_receipts_say(programme_year: Shop) -> None:
    for period in (YEAR, SEPTEMBER):
        told = table(answer(programme_year, period), "gave_off")
        walked = given(programme_year, period)
        assert walked
        assert {row[0]: row[1:4] for row in told.rows} == walked
        assert told.total is not None
        assert told.total[1] == sum(amount for amount, _, _ in walked.values())


def test_points_count_at_their_worth_and_a_budget_counts_them_once(programme_year: Shop) -> None:
    told = answer(programme_year, YEAR)
    walked = earned(programme_year, YEAR)
    assert {row[0]: row[1] for row in table(told, "gave_points").rows} == walked
    figures = {figure.key: figure.value for figure in told.figures}
    assert figures["points_worth"] == sum(walked.values())
    assert figures["given_away"] == sum(walked.values()) + sum(
        off for off, _, _ in given(programme_year, YEAR).values()
    )


def test_the_share_is_of_all_that_was_sold(programme_year: Shop) -> None:
    with rows_of(programme_year) as rows:
        sold = rows.execute("SELECT sum(to_pay) FROM sale").fetchone()[0]
        sold -= rows.execute("SELECT sum(cash) FROM reversal").fetchone()[0]
    told = table(answer(programme_year, YEAR), "gave_off")
    for row in told.rows:
        assert isinstance(row[1], int)
        assert row[4] == (row[1] * 20_000 + sold) // (2 * sold)


def test_the_period_before_stands_beside_it(programme_year: Shop) -> None:
    told = table(answer(programme_year, SEPTEMBER, SEPTEMBER.before()), "gave_off")
    august = given(programme_year, SEPTEMBER.before())
    assert {row[0]: row[5] for row in told.rows if row[5]} == {
        rule: amount for rule, (amount, _, _) in august.items() if amount
    }


def test_a_rule_that_gave_nothing_is_named_with_the_day_it_last_did(programme_year: Shop) -> None:
    told = table(answer(programme_year, Period(TODAY, TODAY)), "silent")
    silent = {row[0]: row[1] for row in told.rows}
    assert silent["far-off"] is None
    with rows_of(programme_year) as rows:
        last = rows.execute("SELECT max(day) FROM rule_given WHERE rule = 'by-tier' AND amount > 0").fetchone()[0]
    assert silent["by-tier"] == last
    assert "far-off" in {row[0] for row in table(answer(programme_year, YEAR), "silent").rows}


def test_a_budget_says_what_is_left_of_it(programme_year: Shop) -> None:
    budgets = {row[0]: row for row in table(answer(programme_year, YEAR), "budgets").rows}
    with rows_of(programme_year) as rows:
        totals = dict(rows.execute("SELECT rule, amount FROM rule_total"))
    for rule, budget in (("often", 60_000), ("large", 9_000)):
        assert budgets[rule][1:4] == (budget, totals[rule], budget - totals[rule])


def test_people_and_receipts_stand_behind_a_rule(programme_year: Shop) -> None:
    asked = Asked(period=YEAR, today=TODAY)
    with reading_books(programme_year.books.path) as source:
        people = question("rules").people(source, asked, "often")  # type: ignore[misc]
        receipts = question("rules").receipts(source, asked, "often")  # type: ignore[misc]
    assert len(people.rows) == given(programme_year, YEAR)["often"][2]
    amounts = [cells[0] for _, cells in people.rows]
    assert amounts == sorted(amounts, reverse=True)  # type: ignore[type-var]
    with rows_of(programme_year) as rows:
        person = stands(rows)
        own: Counter[str] = Counter()
        sold = {}
        for op_id, account_id, amount in rows.execute(
            "SELECT op_id, account_id, amount FROM rule_given WHERE rule = 'often'"
        ):
            if account_id:
                own[person[account_id]] += amount
            if amount > 0:
                sold[op_id] = amount
    assert {account_id: cells[0] for account_id, cells in people.rows} == {one: own[one] for one in own if own[one] > 0}
    assert {op_id: cells[1] for op_id, cells in receipts.rows} == sold
