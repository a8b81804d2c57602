"""Coming and going by month: every figure is what a plain walk over the receipts counts, and the months add up."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from db.reports import coming_and_going
from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.members_year import GROUP, TODAY, in_group, walk
from tests.db.shop import Shop

WHOLE = Period(date(2026, 3, 1), date(2027, 3, 31))
LAST = TODAY.year * 12 + TODAY.month - 1


def answer(shop: Shop, asked: Asked) -> Answer:
    with reading_books(shop.books.path) as source:
        return question("coming_and_going").ask(source, asked)


def kind_of(months: set[int], month: int, absent: int) -> str:
    """What one who came in these months is in that month; empty for nothing."""
    came, lately = month in months, months & set(range(month - absent, month))
    if came:
        return "new" if month == min(months) else "stayed" if lately else "back"
    return "gone" if lately and not months & set(range(month - absent + 1, month)) else ""


def expected(shop: Shop, absent: int, only: set[str] | None = None) -> dict[int, dict[str, set[str]]]:
    """By month (yyyymm) and kind, who."""
    people = {one: who for one, who in walk(shop.books).items() if only is None or one in only}
    found = {}
    for month in range(2026 * 12 + 2, LAST + 1):
        kinds: dict[str, set[str]] = {name: set() for name in ("new", "stayed", "back", "gone", "there")}
        for account_id, person in people.items():
            kind = kind_of(person.months, month, absent)
            if kind:
                kinds[kind].add(account_id)
            if person.months & set(range(month - absent + 1, month + 1)):
                kinds["there"].add(account_id)
        found[month // 12 * 100 + month % 12 + 1] = kinds
    return found


@pytest.mark.parametrize(("absent", "group"), [("", ""), ("1", ""), ("2", GROUP)])
def test_each_months_figures_are_what_the_receipts_say(year: Shop, absent: str, group: str) -> None:
    options = (("absent", absent),) if absent else ()
    told = answer(year, Asked(period=WHOLE, today=TODAY, group=group, options=options))
    kinds = expected(year, int(absent or 3), in_group(year.books) if group else None)
    (table,) = told.tables
    place = {column.key: row for row, column in enumerate(table.columns)}
    assert [row[0] for row in table.rows] == list(kinds)
    for row in table.rows:
        month = row[0]
        assert isinstance(month, int)
        for name in ("new", "stayed", "back"):
            assert row[place[name]] == len(kinds[month][name])
        # Nobody is gone before the month is over.
        for name in ("gone", "there"):
            assert row[place[name]] == (None if month == 202703 else len(kinds[month][name]))
    figures = {figure.key: figure.value for figure in told.figures}
    for name in ("new", "back", "gone"):
        assert figures[name] == sum(len(of[name]) for month, of in kinds.items() if (name, month) != ("gone", 202703))


def test_who_was_there_with_the_new_and_the_returned_less_the_gone_is_who_is_there(year: Shop) -> None:
    (table,) = answer(year, Asked(period=WHOLE, today=TODAY)).tables
    place = {column.key: row for row, column in enumerate(table.columns)}
    before = 0
    for row in table.rows[:-1]:
        came, gone, there = (int(row[place[key]] or 0) for key in ("won", "gone", "there"))
        assert before + came - gone == there
        before = there


def test_the_people_behind_each_figure_are_those_who_were_counted(year: Shop) -> None:
    kinds = expected(year, 3)
    asked = Asked(period=WHOLE, today=TODAY)
    behind = question("coming_and_going").people
    assert behind is not None
    with reading_books(year.books.path) as source:
        for name in ("new", "back", "gone"):
            everybody = {account_id for account_id, _ in behind(source, asked, name).rows}
            assert everybody == set().union(
                *(of[name] for month, of in kinds.items() if (name, month) != ("gone", 202703))
            )
            month = 202609
            assert {one for one, _ in behind(source, asked, f"{name}:{month}").rows} == kinds[month][name]
        never = {account_id for account_id, _ in behind(source, asked, "never").rows}
    assert never == {account_id for account_id, person in walk(year.books).items() if not person.days}
    assert len(never) == 3


def test_who_joined_is_counted_in_their_month_as_one_person(year: Shop) -> None:
    (table,) = answer(year, Asked(period=WHOLE, today=TODAY)).tables
    with closing(sqlite3.connect(year.books.path)) as rows:
        (joined,) = rows.execute(
            "SELECT count(*) FROM account WHERE merged_into = '' AND joined_on / 100 = 202603"
        ).fetchone()
    assert table.rows[0][1:3] == (joined, 3)


def test_the_period_before_stands_beside_it(year: Shop) -> None:
    kinds = expected(year, 3)
    autumn, summer = Period(date(2026, 9, 1), date(2026, 11, 30)), Period(date(2026, 6, 1), date(2026, 8, 31))
    told = answer(year, Asked(period=autumn, before=summer, today=TODAY))
    figures = {figure.key: (figure.value, figure.before) for figure in told.figures}
    for name in ("new", "back", "gone"):
        assert figures[name] == tuple(
            sum(len(kinds[month][name]) for month in months)
            for months in ((202609, 202610, 202611), (202606, 202607, 202608))
        )
    assert figures["there"] == (len(kinds[202611]["there"]), len(kinds[202608]["there"]))


def test_a_month_that_is_not_over_is_held_against_no_whole_one(year: Shop) -> None:
    kinds = expected(year, 3)
    march, february = Period(date(2027, 3, 1), date(2027, 3, 10)), Period(date(2027, 2, 1), date(2027, 2, 10))
    told = answer(year, Asked(period=march, before=february, today=TODAY))
    figures = {figure.key: (figure.value, figure.before) for figure in told.figures}
    assert figures["gone"] == (None, None)
    assert figures["new"] == (len(kinds[202703]["new"]), None)
    assert figures["there"] == (len(kinds[202702]["there"]), None)
    # The year that led there is shown with it.
    assert [row[0] for row in told.tables[0].rows] == [month for month in kinds if month > 202603]
    assert [note.code for note in told.notes] == ["month_not_over"]


def test_months_beyond_those_a_member_carries_are_read_out_of_their_days(
    year: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(period=WHOLE, today=TODAY)
    known = answer(year, asked).tables
    # As if a member knew of their first three months only; the rest is known by days.
    monkeypatch.setattr(coming_and_going, "MONTHS_KNOWN", 3)
    assert answer(year, asked).tables == known
