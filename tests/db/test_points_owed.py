"""Points owed: what the report says is what every customer's replay leaves, and how much of it will lapse."""

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest

from db.reports.answer import Answer, Table
from db.reports.asked import Asked, Period
from db.reports.owed import total
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.programme_year import TODAY, balances, entries
from tests.db.shop import OPENED, Shop

YEAR = Period(OPENED.date(), TODAY)


def answer(shop: Shop, name: str) -> Answer:
    with reading_books(shop.books.path) as source:
        return question(name).ask(source, Asked(period=YEAR, today=TODAY))


def table(told: Answer, key: str, of: str) -> Table:
    return next(table for table in told.tables if (table.key, table.of) == (key, of))


def whole(value: object) -> int:
    assert isinstance(value, int)
    return value


@pytest.mark.parametrize("purse", ["bonus", "stamps"])
def test_todays_balance_is_all_that_ever_moved_less_what_lapsed_since(programme_year: Shop, purse: str) -> None:
    lapses, debt, unbooked = balances(programme_year, TODAY)
    told = table(answer(programme_year, "purse_movement"), "today", purse)
    usable = sum(lapses.get(purse, Counter()).values())
    assert {row[0]: row[1] for row in told.rows} == {
        "all_entries": sum(amount for _, _, amount in entries(programme_year, purse)),
        "lapsed_unbooked": -unbooked[purse],
        "held_today": usable - debt[purse],
        "of_it_usable": usable,
        "of_it_debt": -debt[purse],
    }


def test_what_is_owed_is_what_every_customers_replay_leaves_by_month(programme_year: Shop) -> None:
    lapses, debt, _ = balances(programme_year, TODAY)
    assert debt["bonus"]
    told = answer(programme_year, "liability")
    for purse, months in lapses.items():
        rows = table(told, "by_lapse", purse).rows
        assert {row[1] or 0: row[2] for row in rows if row[0] != "debt"} == +months
        assert -sum(whole(row[2]) for row in rows if row[0] == "debt") == debt[purse]
    figures = {figure.key: figure.value for figure in told.figures}
    assert figures["owed"] == sum(lapses["bonus"].values()) + 100 * sum(lapses["stamps"].values())
    assert figures["debt"] == debt["bonus"] + 100 * debt["stamps"]
    assert figures["lapses_next_month"] == lapses["bonus"][202704]


def test_what_will_lapse_is_read_from_what_has(programme_year: Shop) -> None:
    """Points earned until 9 December had three months: each was used, taken back, or lapsed."""
    credited = unused = 0
    for day, kind, amount in entries(programme_year, "bonus"):
        if day <= 20261209 and kind in ("earned", "opening", "adjusted", "taken_back", "forgiven"):
            credited += amount
        unused -= amount if kind == "lapsed" else 0
    unused += balances(programme_year, TODAY)[2]["bonus"]
    (note,) = [note for note in answer(programme_year, "liability").notes if note.code == "breakage_lapsed"]
    assert dict(note.facts) == {
        "purse": "bonus",
        "share": (unused * 20_000 + credited) // (2 * credited),
        "credited": credited,
        "unused": unused,
        "until": 20261209,
    }


def test_too_young_a_shop_says_so_instead_of_guessing(programme_year: Shop) -> None:
    with reading_books(programme_year.books.path) as source:
        told = question("liability").ask(source, Asked(period=YEAR, today=date(2026, 7, 1)))
    assert [note.code for note in told.notes if ("purse", "bonus") in note.facts] == ["breakage_unknown"]


def test_whoever_would_lose_most_stands_first(programme_year: Shop) -> None:
    lapses, debt, _ = balances(programme_year, TODAY)
    asked = Asked(period=YEAR, today=TODAY)
    with reading_books(programme_year.books.path) as source:
        for group, points in (("202703", lapses["bonus"][202703]), ("debt", -debt["bonus"])):
            found = question("liability").people(source, asked, f"bonus/{group}")  # type: ignore[misc]
            own = [whole(cells[0]) for _, cells in found.rows]
            assert sum(own) == points
            assert own == sorted(own, key=abs, reverse=True)
            assert len({account_id for account_id, _ in found.rows}) == len(found.rows)


def test_stamps_that_only_buy_gifts_are_counted_and_never_made_money(make_shop: Callable[..., Shop]) -> None:
    stamps = {"id": "stamps", "name": "Stamps", "unit": "points", "pays_up_to": 0}
    mug = {"id": "mug", "name": "Mug", "points": 3}
    gives = {"id": "stamp", "name": "Stamp", "purse": "stamps", "kind": "visit", "gives": 1}
    shop = make_shop(purses=[stamps | {"gifts": [mug]}], earn=[gives])
    shop.sell(shop.enrol(), 10_000)
    asked = Asked(period=Period(shop.today, shop.today), today=shop.today)
    with reading_books(shop.books.path) as source:
        owing = question("liability").ask(source, asked)
        rules = question("rules").ask(source, asked)
        waiting = question("deferred_revenue").ask(source, asked)
        assert total(source, shop.today).owed == 0
    assert owing.tables[0].rows[0] == ("never", None, 1, None, None)
    assert owing.figures[0].value == 0
    assert "gifts_only" in {note.code for note in owing.notes}
    assert rules.tables[0].rows[0][:3] == ("stamp", None, 1)
    assert [note.code for note in waiting.notes] == ["nothing_earned"]
