"""Reports of a hub whose tills send by themselves: what has come counts, and nobody copies books into it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from db.ledger.tiers_kept import renew_tiers
from db.reports.asked import Asked, Period
from db.reports.hub_problem import HubProblem
from db.reports.question import question
from db.reports.source import reading_hub
from db.sync.copying import copy_to_hub
from db.sync.sums import sum_up
from tests.db.shop import OPENED, Shop, programme
from tests.hub.both import chain_in_postgres
from tests.hub.hubs import MadeHub, batch, entry, fact, joined, sale


def taken(hub: MadeHub) -> dict[str, object]:
    day = OPENED.date()
    sum_up(hub.url)
    with reading_hub(hub.url) as source:
        answer = question("takings").ask(source, Asked(period=Period(day, day), today=day))
        return {figure.key: figure.value for figure in answer.figures}


def test_what_tills_sent_is_in_reports(hub: MadeHub) -> None:
    first, second = (
        fact(1, op="sale-001", kind="sale"),
        fact(1, session="cd" * 16, op="sale-002", till="BBB", kind="sale"),
    )
    hub.door(1).tell(joined("ann"))
    owed = entry(first, -30, "taken_back", n=1, purse="stamps", of_op="sale-000")
    hub.door(1).push(batch(first, sale=[sale(first, 500)], ledger_entry=[entry(first, 20, lapses_on=20270302), owed]))
    assert (taken(hub)["paid"], taken(hub)["receipts"]) == (500, 1)
    hub.door(2).push(batch(second, sale=[sale(second, 70, account_id=None)], ledger_entry=[entry(second, 5)]))
    assert (taken(hub)["paid"], taken(hub)["receipts"]) == (570, 2)
    assert hub.sql("SELECT purse, lapses_on, points FROM held ORDER BY 1, 2") == [
        ("bonus", 0, 5),
        ("bonus", 20270302, 20),
        ("stamps", -1, -30),
    ]
    assert hub.sql("SELECT code, shop FROM till ORDER BY 1") == [("AAA", "Corner bakery"), ("BBB", "Corner bakery")]
    assert hub.sql("SELECT account_id, visits, paid FROM member") == [("ann", 1, 500)]


def test_books_are_not_copied_to_where_tills_send_them(hub: MadeHub, open_shop: Callable[..., Shop]) -> None:
    shop = open_shop()
    with pytest.raises(HubProblem) as refused:
        copy_to_hub(shop.books.path, hub.url, now=shop.now)
    assert refused.value.code == "tills_send"
    assert hub.sql("SELECT count(*) FROM event") == [(0,)]


TIERS = {
    "tiers": [{"id": "bronze", "name": "Bronze"}, {"id": "silver", "name": "Silver", "from": 50_000}],
    "tiers_by": {"window": "calendar_year", "down": "window_end"},
}


def test_tiers_are_what_a_till_that_knows_it_all_says(hub: MadeHub, tmp_path: Path) -> None:
    chain, _ = chain_in_postgres(tmp_path, hub, document=programme(**TIERS))
    first, second = chain.tills[1], chain.tills[2]
    ann, eve, ira = first.enrol("Ann"), first.enrol("Eve", phone="+79123456789"), second.enrol("Ira")
    first.sell(ann, 60_000)
    back = first.sell(eve, 55_000)
    first.sell(eve, 1_000)
    chain.settle()
    sum_up(hub.url)
    first.later(minutes=5)
    first.refund(back, 0)
    chain.settle()
    assert _tiers(hub) == {ann: "silver", eve: "bronze", ira: "bronze"}
    # The year that followed ends, and nobody has bought anything.
    chain.now += timedelta(days=700)
    chain.settle()
    assert _tiers(hub) == {ann: "bronze", eve: "bronze", ira: "bronze"}
    renew_tiers(first.books, now=first.now, confirmed=True)
    with first.books.reading() as connection:
        moves = connection.exec_driver_sql(MOVES).fetchall()
    assert [(str(account_id), *move) for account_id, *move in hub.sql(MOVES)] == [tuple(move) for move in moves]
    assert len(moves) == 4
    with reading_hub(hub.url) as source:
        day = first.now.date()
        answer = question("tiers").ask(source, Asked(period=Period(day.replace(day=1), day), today=day))
    assert not any(note.key == "no_tiers" for note in answer.notes)
    chain.close()


MOVES = "SELECT account_id, day, before, after FROM tier_move JOIN member ON n = own ORDER BY account_id, day, before"


def _tiers(hub: MadeHub) -> dict[str, str]:
    sum_up(hub.url)
    return dict(hub.sql("SELECT account_id, tier FROM member"))
