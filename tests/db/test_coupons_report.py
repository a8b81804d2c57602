"""Coupons in reports: what a walk over every code says of it, and how long it was kept."""

from collections import Counter
from datetime import date

from db.lookup.coupons import by_code
from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.programme_year import TODAY, rows_of, stands
from tests.db.shop import OPENED, Shop

YEAR = Period(OPENED.date(), TODAY)
_DAY = 86_400_000_000


def asked(period: Period = YEAR) -> Asked:
    return Asked(period=period, today=TODAY)


def answer(shop: Shop, period: Period = YEAR) -> Answer:
    with reading_books(shop.books.path) as source:
        return question("coupons").ask(source, asked(period))


def states(shop: Shop) -> dict[str, tuple[str, str]]:
    """By code, its campaign and what has become of it, as one coupon is looked up at the till."""
    with rows_of(shop) as rows:
        codes = [code for (code,) in rows.execute("SELECT code FROM coupon")]
    found = {}
    for code in codes:
        view = by_code(shop.books, code)
        assert view is not None
        state = {"withdrawn": "gone", "returned": "gone"}.get(view.state, view.state)
        if state == "open" and view.last_day is not None and view.last_day < TODAY:
            state = "expired"
        found[code] = (view.rule, state)
    return found


def test_every_code_counts_once_as_what_has_become_of_it(programme_year: Shop) -> None:
    walked = Counter(states(programme_year).values())
    assert {state for _, state in walked} == {"used", "expired", "gone", "open"}
    told = answer(programme_year).tables[0]
    keys = [column.key for column in told.columns]
    counted: Counter[tuple[str, str]] = Counter()
    for row in told.rows:
        line = dict(zip(keys, row, strict=True))
        for state in ("used", "expired", "open", "gone"):
            counted[str(line["campaign"]), state] += int(line[state] or 0)
        assert line["issued"] == sum(int(line[state] or 0) for state in ("used", "expired", "open", "gone"))
    assert +counted == walked


def test_what_they_took_off_and_when_is_what_their_sales_say(programme_year: Shop) -> None:
    with rows_of(programme_year) as rows:
        took = dict(
            rows.execute("SELECT rule, sum(amount) FROM rule_given WHERE rule IN ('thanks', 'spring') GROUP BY 1")
        )
        kept = [
            (at - issued) // _DAY
            for issued, at in rows.execute(
                """SELECT coupon.issued_at, min(coupon_use.at) FROM coupon JOIN coupon_use USING (code)
                WHERE op_id NOT IN (SELECT sale_id FROM reversal WHERE counts = 0) GROUP BY code"""
            )
        ]
    told = answer(programme_year)
    assert {row[0]: row[8] for row in told.tables[0].rows if row[8]} == {rule: off for rule, off in took.items() if off}
    figures = {figure.key: figure.value for figure in told.figures}
    assert figures["days_to_use"] == (sum(kept) * 20 + len(kept)) // (2 * len(kept))
    spans = {row[0]: row[1] for row in told.tables[1].rows}
    assert sum(int(many or 0) for many in spans.values()) == len(kept)
    assert spans["same_day"] == sum(1 for days in kept if days == 0)


def test_only_what_was_issued_in_the_period_counts_by_the_shops_own_midnight(programme_year: Shop) -> None:
    assert len(states(programme_year)) == sum(int(row[1] or 0) for row in answer(programme_year).tables[0].rows)
    later = answer(programme_year, Period(date(2027, 3, 1), TODAY))
    assert {figure.key: figure.value for figure in later.figures}["issued"] == 0


def test_holders_and_receipts_stand_behind_a_campaign(programme_year: Shop) -> None:
    known = states(programme_year)
    with rows_of(programme_year) as rows:
        person = stands(rows)
        own = {
            (person[account_id], code)
            for code, account_id in rows.execute("SELECT code, account_id FROM coupon WHERE account_id IS NOT NULL")
        }
        used = {
            (op_id, code)
            for op_id, code in rows.execute(
                """SELECT op_id, code FROM coupon_use
                WHERE op_id NOT IN (SELECT sale_id FROM reversal WHERE counts = 0)"""
            )
        }
    with reading_books(programme_year.books.path) as source:
        whose = question("coupons").people(source, asked(), "thanks")  # type: ignore[misc]
        still = question("coupons").people(source, asked(), "open")  # type: ignore[misc]
        on = question("coupons").receipts(source, asked(), "spring")  # type: ignore[misc]
    assert {(account_id, cells[0]) for account_id, cells in whose.rows} == {
        (account_id, code) for account_id, code in own if known[code][0] == "thanks"
    }
    assert all(cells[2] == known[str(cells[0])][1] for _, cells in whose.rows)
    assert {cells[0] for _, cells in still.rows} == {code for _, code in own if known[code][1] == "open"}
    assert {(op_id, cells[1]) for op_id, cells in on.rows} == {one for one in used if known[one[1]][0] == "spring"}
