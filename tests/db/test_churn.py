"""Silences held against each member's own rhythm: as a plain walk over the receipts says, one member at a time."""

from collections.abc import Callable
from datetime import date

import pytest

from db.reports.asked import Asked, month_of
from db.reports.churn import at_risk, rhythms, usual_gap
from db.reports.lives import read_lives
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.members_year import GROUP, TODAY, Walked, in_group, walk
from tests.db.shop import Shop

ASKED = Asked(period=month_of(TODAY), today=TODAY)


def group_of(person: Walked, today: date = TODAY) -> str:
    """In the question's own words, with plain numbers."""
    days = person.days
    if len(days) < 3:
        return "no_rhythm" if days else ""
    span, silent = (days[-1] - days[0]).days, (today - days[-1]).days
    chance = 1.0
    for _ in days[1:]:
        chance *= span / (span + silent)
    if chance >= 0.2:
        return "fine"
    if chance >= 0.05:
        return "late"
    return "at_risk" if chance >= 0.001 and silent <= 365 else "lost"


def would_bring(person: Walked) -> int:
    return person.spent * 365 // max((person.days[-1] - person.days[0]).days, 365)


def grouped(people: dict[str, Walked]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for account_id, person in people.items():
        found.setdefault(group_of(person), set()).add(account_id)
    return found


def test_everybody_is_in_the_group_that_their_own_days_say(year: Shop) -> None:
    people = walk(year.books)
    expected = grouped(people)
    assert {"fine", "late", "at_risk", "lost", "no_rhythm", ""} == expected.keys()
    with reading_books(year.books.path) as source:
        told = question("churn").ask(source, ASKED)
        asked_for = question("churn").people
        assert asked_for is not None
        for group in ("fine", "late", "at_risk", "lost", "no_rhythm"):
            assert {account_id for account_id, _ in asked_for(source, ASKED, group).rows} == expected[group]
        assert at_risk(rhythms(read_lives(source, ASKED), TODAY)) == len(expected["at_risk"])
    rows = {row[0]: row for row in told.tables[0].rows}
    whole = sum(len(expected[group]) for group in rows if isinstance(group, str))
    for group in ("fine", "late", "at_risk", "lost"):
        bring = sum(would_bring(people[account_id]) for account_id in expected[group])
        assert rows[group][1:4] == (
            len(expected[group]),
            (20_000 * len(expected[group]) + whole) // (2 * whole),
            bring,
        )
    figures = {figure.key: figure.value for figure in told.figures}
    assert figures["no_rhythm"] == len(expected["no_rhythm"])


def test_those_who_would_bring_most_come_first_with_what_makes_them_one_of_the_group(year: Shop) -> None:
    people = walk(year.books)
    with reading_books(year.books.path) as source:
        asked_for = question("churn").people
        assert asked_for is not None
        rows = asked_for(source, ASKED, "lost").rows
    bring = [cells[-1] for _, cells in rows]
    assert bring == sorted((would_bring(people[account_id]) for account_id, _ in rows), reverse=True)
    for account_id, (last, silent, gap, _, _) in rows:
        days = people[account_id].days
        assert last == int(days[-1].strftime("%Y%m%d"))
        assert silent == 10 * (TODAY - days[-1]).days
        assert gap == pytest.approx(10 * (days[-1] - days[0]).days / (len(days) - 1), abs=0.5)


def test_three_visits_in_a_week_are_not_worth_a_year_of_such_weeks(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop()
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    for _ in range(3):
        shop.sell(ann, 10_000)
        shop.sell(bob, 10_000)
        shop.later(days=2)
    shop.later(days=724)
    shop.sell(bob, 30_000)
    with reading_books(shop.books.path) as source:
        own = rhythms(read_lives(source, Asked(period=month_of(shop.today), today=shop.today)), shop.today)
    # Two years to the day: half of what he paid in all.
    assert list(own.would_bring) == [30_000, 30_000]


def test_only_those_who_were_asked_for_are_looked_at(year: Shop) -> None:
    inside = in_group(year.books)
    people = {account_id: person for account_id, person in walk(year.books).items() if account_id in inside}
    asked = Asked(period=month_of(TODAY), today=TODAY, group=GROUP)
    with reading_books(year.books.path) as source:
        own = rhythms(read_lives(source, asked), TODAY)
    assert at_risk(own) == len(grouped(people)["at_risk"])
    gaps = sorted(
        (20 * (person.days[-1] - person.days[0]).days + len(person.days) - 1) // (2 * (len(person.days) - 1))
        for person in people.values()
        if len(person.days) >= 3
    )
    middle = len(gaps) // 2
    assert usual_gap(own) == (gaps[middle] if len(gaps) % 2 else (gaps[middle - 1] + gaps[middle]) // 2)


def test_a_handful_of_members_is_too_few_to_tell(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop()
    ann = shop.enrol()
    for _ in range(4):
        shop.sell(ann, 1_000)
        shop.later(days=5)
    with reading_books(shop.books.path) as source:
        told = question("churn").ask(source, Asked(period=month_of(shop.today), today=shop.today))
    assert (told.figures, told.tables) == ((), ())
    assert [(note.code, dict(note.facts), note.instead) for note in told.notes] == [
        ("too_few_rhythms", {"count": 1}, True)
    ]
