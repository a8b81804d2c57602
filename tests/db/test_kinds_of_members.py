"""Segments and frequency: who is where is what a plain walk over the receipts says."""

from datetime import date, timedelta
from statistics import median

import pytest

from db.reports.asked import Asked, Period, month_of
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.members_year import GROUP, TODAY, Walked, in_group, walk
from tests.db.shop import Shop

ASKED = Asked(period=month_of(TODAY), today=TODAY)
AUTUMN, SUMMER = Period(date(2026, 9, 1), date(2026, 11, 30)), Period(date(2026, 6, 1), date(2026, 8, 31))


def came(shop: Shop) -> dict[str, Walked]:
    return {account_id: person for account_id, person in walk(shop.books).items() if person.days}


def fifth(value: object, among: list[object]) -> int:
    return 1 + 5 * sum(1 for other in among if other < value) // len(among)  # type: ignore[operator]


def segment_of(r: int, f: int, m: int, days: int) -> str:
    """The map in plain words."""
    worth = (f + m + 1) // 2
    if r >= 4:
        if days == 1:
            return "new"
        return "champions" if worth == 5 else "regulars" if worth >= 3 else "promising"
    if r == 3:
        return "regulars" if worth >= 4 else "sleeping"
    if worth >= 4:
        return "slipping"
    return "lost" if r == 1 else "sleeping"


def test_everybody_is_in_the_segment_that_their_days_and_money_say(year: Shop) -> None:
    people = came(year)
    # The median of the usual gaps, in days.
    gap = median(
        round(10 * (person.days[-1] - person.days[0]).days / (len(person.days) - 1) + 1e-9) / 10
        for person in people.values()
        if len(person.days) >= 3
    )
    days = [len(person.days) for person in people.values()]
    spent = [person.spent for person in people.values()]
    expected: dict[str, dict[str, str]] = {}
    for account_id, person in people.items():
        r = 5 - sum(1 for paces in (1, 2, 4, 8) if (TODAY - person.days[-1]).days > paces * gap)
        f, m = fifth(len(person.days), list(days)), fifth(person.spent, list(spent))
        segment = segment_of(r, f, m, len(person.days))
        expected.setdefault(segment, {})[account_id] = f"{r}-{f}-{m}"
    with reading_books(year.books.path) as source:
        told = question("segments").ask(source, ASKED)
        behind = question("segments").people
        assert behind is not None
        table = told.tables[0]
        for row in table.rows:
            name = row[0]
            assert isinstance(name, str)
            own = expected.get(name, {})
            rows = behind(source, ASKED, name).rows
            assert {account_id: cells[-1] for account_id, cells in rows} == own
            assert (row[1], row[2]) == (len(own), sum(people[account_id].spent for account_id in own))
            assert [cells[2] for _, cells in rows] == sorted((cells[2] for _, cells in rows), reverse=True)
    assert table.total is not None
    assert (table.total[1], table.total[2]) == (len(people), sum(spent))
    heat = told.pictures[0]
    assert sum(value or 0 for series in heat.series for value in series.values) == len(people)


def walked_visits(people: dict[str, Walked], period: Period) -> dict[str, tuple[int, int]]:
    """Of who came in the period, visits and what was paid."""
    found = {}
    for account_id, person in people.items():
        within = [day for day in person.visits if period.first <= day <= period.last]
        visits = sum(person.visits[day] for day in within)
        if visits:
            found[account_id] = (visits, sum(person.paid[day] for day in within))
    return found


@pytest.mark.parametrize("group", ["", GROUP])
def test_visits_in_the_period_are_counted_by_member(year: Shop, group: str) -> None:
    only = in_group(year.books) if group else None
    people = {one: who for one, who in walk(year.books).items() if only is None or one in only}
    now, before = walked_visits(people, AUTUMN), walked_visits(people, SUMMER)
    asked = Asked(period=AUTUMN, before=SUMMER, today=TODAY, group=group)
    steps = {
        "1": (1, 1),
        "2": (2, 2),
        "3": (3, 3),
        "4–5": (4, 5),
        "6–10": (6, 10),
        "11–20": (11, 20),
        "21+": (21, 10**9),
    }
    with reading_books(year.books.path) as source:
        told = question("frequency").ask(source, asked)
        behind = question("frequency").people
        assert behind is not None
        for row, lead in zip(told.tables[0].rows, told.tables[0].leads, strict=True):
            least, most = steps[str(row[0])]
            own = {account_id: made for account_id, made in now.items() if least <= made[0] <= most}
            assert (row[1], row[3], row[4]) == (
                len(own),
                sum(visits for visits, _ in own.values()),
                sum(paid for _, paid in own.values()),
            )
            assert lead is not None
            found = {one: cells[:2] for one, cells in behind(source, asked, lead.group).rows}
            assert found == own
        assert {one for one, _ in behind(source, asked, "visits").rows} == now.keys()
    figures = {figure.key: (figure.value, figure.before) for figure in told.figures}
    assert figures["came"] == (len(now), len(before))
    each = tuple(
        (200 * sum(visits for visits, _ in made.values()) + len(made)) // (2 * len(made)) for made in (now, before)
    )
    assert figures["visits_each"] == each


def test_days_since_the_last_visit_and_usual_gaps_are_each_members_own(year: Shop) -> None:
    people = came(year)
    since = {one: (TODAY - person.days[-1]).days for one, person in people.items()}
    gaps = {
        one: int((person.days[-1] - person.days[0]) / timedelta(days=1) / (len(person.days) - 1) + 0.5)
        for one, person in people.items()
        if len(person.days) >= 3
    }
    with reading_books(year.books.path) as source:
        told = question("frequency").ask(source, ASKED)
        behind = question("frequency").people
        assert behind is not None
        for table, values in ((told.tables[1], since), (told.tables[2], gaps)):
            assert table.total is not None
            assert table.total[1] == len(values)
            for row, lead in zip(table.rows, table.leads, strict=True):
                least, _, most = str(row[0]).rstrip("+").partition("–")
                own = {one for one, value in values.items() if int(least) <= value <= int(most or 10**6)}
                assert row[1] == len(own)
                assert row[3] == sum(people[one].spent for one in own)
                assert lead is not None
                assert {one for one, _ in behind(source, ASKED, lead.group).rows} == own
