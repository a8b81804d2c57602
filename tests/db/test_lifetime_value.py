"""Lifetime value: what was spent is what the receipts say, and what is expected of each follows from their own days."""

import pytest

from db.reports import lifetime_value
from db.reports.asked import Asked, month_of
from db.reports.lives import read_lives
from db.reports.question import question
from db.reports.source import reading_books
from tests.db import lifetime_slow as slow
from tests.db.members_year import TODAY, Walked, walk
from tests.db.shop import Shop

ASKED = Asked(period=month_of(TODAY), today=TODAY)


@pytest.fixture
def few_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """The year's shop is smaller than one from which anything is learnt."""
    monkeypatch.setattr(lifetime_value, "MEMBERS_MIN", 20)
    monkeypatch.setattr(lifetime_value, "REPEATERS_MIN", 10)


def came(shop: Shop) -> dict[str, Walked]:
    return {account_id: person for account_id, person in walk(shop.books).items() if person.days}


def test_too_few_members_are_told_what_was_spent_and_no_more(year: Shop) -> None:
    people = came(year)
    with reading_books(year.books.path) as source:
        told = question("lifetime_value").ask(source, ASKED)
    assert [(note.code, note.instead) for note in told.notes] == [("too_few_to_expect", False)]
    by_first: dict[int, list[int]] = {}
    for person in people.values():
        by_first.setdefault(int(person.days[0].strftime("%Y%m")), []).append(person.spent)
    (cohorts,) = told.tables
    assert [row[:3] for row in cohorts.rows] == [
        (month, len(spent), sum(spent)) for month, spent in sorted(by_first.items())
    ]
    spent = sum(person.spent for person in people.values())
    assert told.figures[0].value == (2 * spent + len(people)) // (2 * len(people))


@pytest.mark.usefixtures("few_are_enough")
def test_what_is_expected_of_each_follows_from_their_own_days(year: Shop) -> None:
    people = came(year)
    histories = {
        account_id: slow.History(
            len(person.days) - 1,
            (person.days[-1] - person.days[0]).days / 7,
            (TODAY - person.days[0]).days / 7,
        )
        for account_id, person in people.items()
    }
    #: Of visits after the first, what was left on them.
    later = [
        (len(person.days) - 1, person.spent - person.paid[person.days[0]])
        for person in people.values()
        if len(person.days) > 1 and person.spent > person.paid[person.days[0]]
    ]
    with reading_books(year.books.path) as source:
        found = lifetime_value.outlook(source, ASKED, read_lives(source, ASKED))
        assert found is not None
        behind = question("lifetime_value").people
        assert behind is not None
        rows = dict(behind(source, ASKED, "all").rows)
    coming, spending = found.coming, found.spending
    own = (coming.r, coming.alpha, coming.a, coming.b)
    height = sum(slow.coming_log(one, *own) for one in histories.values())
    assert coming.log_likelihood == pytest.approx(height, rel=1e-9)
    money = sum(slow.spending_log(x, spent / x, spending.p, spending.q, spending.nu) for x, spent in later)
    assert spending.log_likelihood == pytest.approx(money, rel=1e-9)
    assert rows.keys() == people.keys()
    for account_id, person in people.items():
        each = spending.p * (spending.nu + person.spent) / (spending.p * len(person.days) + spending.q - 1)
        expected = slow.visits(histories[account_id], 365 / 7, *own) * each
        assert rows[account_id][0] == pytest.approx(expected, rel=1e-4, abs=1)
        assert rows[account_id][4] == person.spent


@pytest.mark.usefixtures("few_are_enough")
def test_tenths_add_up_to_everybody_and_lead_to_their_people(year: Shop) -> None:
    with reading_books(year.books.path) as source:
        told = question("lifetime_value").ask(source, ASKED)
        behind = question("lifetime_value").people
        assert behind is not None
        tenths = told.tables[0]
        assert tenths.total is not None
        assert [sum(int(row[place] or 0) for row in tenths.rows) for place in (1, 2, 5)] == [
            tenths.total[place] for place in (1, 2, 5)
        ]
        for row, lead in zip(tenths.rows, tenths.leads, strict=True):
            assert lead is not None
            rows = behind(source, ASKED, lead.group).rows
            assert (len(rows), sum(int(cells[0] or 0) for _, cells in rows)) == row[1:3]
        cohorts = told.tables[1]
        for row, lead in zip(cohorts.rows, cohorts.leads, strict=True):
            assert lead is not None
            assert len(behind(source, ASKED, lead.group).rows) == row[1]
