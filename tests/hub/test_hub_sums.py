"""Reports of a hub whose tills send by themselves: what has come counts, and nobody copies books into it."""

from collections.abc import Callable

import pytest

from db.reports.asked import Asked, Period
from db.reports.hub_problem import HubProblem
from db.reports.question import question
from db.reports.source import reading_hub
from db.sync.copying import copy_to_hub
from db.sync.sums import sum_up
from tests.db.shop import OPENED, Shop
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
