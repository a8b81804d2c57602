"""The worked examples of the programme's language, each a receipt that an owner could check by hand."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from loyalty.entries import Entry, Kind, LotId
from loyalty.examples import rehearse
from loyalty.lots import replayed
from loyalty.money import spread
from loyalty.programme_document import read

BOOK = json.loads(Path(__file__).with_name("worked_examples.json").read_text("utf-8"))
CASES = [
    pytest.param(chapter["programme"], example, id=example["name"])
    for chapter in BOOK
    for example in chapter["examples"]
]


@pytest.mark.parametrize(("programme", "example"), CASES)
def test_a_worked_example_comes_out_to_the_minor_unit(programme, example):
    assert rehearse(read(programme), [example]) == ()


@pytest.mark.parametrize(("programme", "example"), CASES)
def test_an_example_whose_figure_is_wrong_by_one_is_found(programme, example):
    wrong = json.loads(json.dumps(example))
    expected = wrong["expected"]
    name = next(iter(expected))
    match expected[name]:
        case bool(said):
            expected[name] = not said
        case int(amount):
            expected[name] = amount + 1
        case dict(by_purse):
            purse = next(iter(by_purse))
            by_purse[purse] += 1
        case [dict(first), *_]:
            first[next(iter(first))] += 1
        case list(names):
            names.append("nothing of that name")
        case other:
            pytest.fail(f"no way to spoil {other!r}")
    assert rehearse(read(programme), [wrong])


def moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


def entry(n: int, kind: Kind, amount: int, day: date, **rest) -> Entry:
    return Entry(op_id=f"op-{n}", n=0, purse="points", kind=kind, amount=amount, at=moment(day), day=day, **rest)


def test_19_an_earning_taken_back_after_it_was_spent_is_owed_and_the_next_earning_fills_it():
    day = date(2026, 11, 21)
    story = [
        entry(1, Kind.EARNED, 1000, day),
        entry(2, Kind.PAID, -1000, day + timedelta(days=1)),
        entry(3, Kind.TAKEN_BACK, -1000, day + timedelta(days=2), of="op-1"),
    ]
    owing = replayed(story).frozen(day + timedelta(days=2))
    assert (owing.spendable(day + timedelta(days=2)), owing.debt) == (0, 1000)
    later = day + timedelta(days=3)
    filled = replayed([*story, entry(4, Kind.EARNED, 2500, later)]).frozen(later)
    assert (filled.spendable(later), filled.debt) == (1500, 0)


def test_20_a_payment_takes_the_earliest_lapse_first_and_lapsing_is_read_from_the_date():
    earned = date(2026, 11, 1)
    story = [
        entry(1, Kind.EARNED, 50, earned, lapses_on=date(2026, 11, 30)),
        entry(2, Kind.EARNED, 70, earned, lapses_on=date(2026, 12, 31)),
        entry(3, Kind.PAID, -60, date(2026, 11, 29)),
    ]
    purse = replayed(story).frozen(date(2026, 11, 29))
    assert purse.spendable(date(2026, 12, 1)) == 60
    assert purse.spendable(date(2026, 12, 31)) == 60
    assert purse.spendable(date(2027, 1, 1)) == 0


def test_21_ten_over_three_equal_lines():
    assert spread(1000, [100, 100, 100]) == (334, 333, 333)


def test_a_returned_payment_goes_back_last_taken_first_and_lives_on_at_least_its_days():
    story = [
        entry(1, Kind.EARNED, 50, date(2026, 11, 1), lapses_on=date(2026, 11, 30)),
        entry(2, Kind.EARNED, 70, date(2026, 11, 1), lapses_on=date(2027, 6, 30)),
        entry(3, Kind.PAID, -60, date(2026, 11, 29)),
        entry(4, Kind.RETURNED, 30, date(2026, 12, 5), of="op-3", lapses_on=date(2027, 1, 4)),
    ]
    purse = replayed(story).frozen(date(2026, 12, 5))
    # Ten go home to the lot of June; twenty of the lapsed lot live thirty days more.
    assert purse.lapsing(date(2026, 12, 5)) == ((date(2027, 1, 4), 20), (date(2027, 6, 30), 70))


def test_a_lapsed_entry_changes_no_balance_and_a_take_back_from_a_lapsed_lot_is_simply_gone():
    story = [
        entry(1, Kind.EARNED, 50, date(2026, 11, 1), lapses_on=date(2026, 11, 30)),
        entry(2, Kind.EARNED, 70, date(2026, 11, 1)),
    ]
    lapsed = entry(3, Kind.LAPSED, -50, date(2026, 12, 1), lot=LotId("op-1", 0))
    taken_back = entry(4, Kind.TAKEN_BACK, -50, date(2026, 12, 2), of="op-1")
    day = date(2026, 12, 2)
    assert replayed([*story, lapsed]).frozen(day) == replayed(story).frozen(day)
    assert replayed([*story, lapsed, taken_back]).frozen(day).spendable(day) == 70
    assert replayed(story).lapsed_unbooked(day) == [(LotId("op-1", 0), 50)]
    assert replayed([*story, lapsed]).lapsed_unbooked(day) == []
    # What came back out of a lapsed lot did not lapse after all: the books are put right by the difference.
    assert replayed([*story, lapsed, taken_back]).lapsed_unbooked(day) == [(LotId("op-1", 0), -50)]
