"""Tills side by side: how often a card was shown, what was given back where it was, and points given by hand."""

from datetime import date

import pytest

from db.reports import tills
from db.reports.asked import Asked, Period, month_of
from db.reports.source import reading_books
from tests.db.asking import ask
from tests.db.sales_quarter import TILLS, TODAY, Walked
from tests.db.shop import Shop

SOME_DAYS = Period(date(2026, 3, 5), date(2026, 5, 20))


@pytest.fixture
def shop(quarter: Shop) -> Shop:
    return quarter


@pytest.fixture
def receipts(quarters_receipts: list[Walked]) -> list[Walked]:
    return quarters_receipts


def test_a_till_is_what_its_receipts_say(shop: Shop, receipts: list[Walked]) -> None:
    told = ask(shop, "tills", SOME_DAYS)
    rows = {row[0]: row[1:] for row in told.tables[0].rows}
    assert tuple(rows) == TILLS
    for code, row in rows.items():
        own = [one for one in receipts if one.till == code and SOME_DAYS.first <= one.day <= SOME_DAYS.last]
        kept, paid = sum(one.kept for one in own), sum(one.net for one in own)
        of_members = sum(one.kept for one in own if one.member)
        assert row[:5] == (
            kept,
            paid,
            (2 * paid + kept) // (2 * kept),
            (20_000 * of_members + kept) // (2 * kept),
            sum(one.discount for one in own),
        )


def test_what_is_given_back_stands_at_the_till_and_the_day_that_gave_it(shop: Shop) -> None:
    with reading_books(shop.books.path) as source:
        raw = source.connection.info["raw"]
        wanted = {
            code: raw.execute(
                "SELECT coalesce(sum(kind = 'refund'), 0), coalesce(sum(kind = 'void'), 0), coalesce(sum(cash), 0) "
                "FROM reversal WHERE till = ? AND day BETWEEN 20260305 AND 20260520",
                (code,),
            ).fetchone()
            for code in TILLS
        }
    told = ask(shop, "tills", SOME_DAYS)
    assert {row[0]: row[7:] for row in told.tables[0].rows} == wanted
    assert all(refunds for refunds, *_ in wanted.values())
    assert told.tables[0].total is not None
    assert told.tables[0].total[-1] == sum(cash for *_, cash in wanted.values())


def test_points_by_hand_name_who_gave_them_and_lead_to_whoever_got_them(shop: Shop) -> None:
    june = month_of(shop.today)
    table = ask(shop, "tills", june).tables[-1]
    assert table.key == "by_hand"
    assert table.rows == (("Olga", 2, 700, 0, 0), ("Pjotr", 0, 0, 1, 50))
    with reading_books(shop.books.path) as source:
        asked = Asked(period=june, today=TODAY)
        # Both accounts are one person.
        assert [(own, cells[:2]) for own, cells in tills.people(source, asked, "author:Olga").rows] == [
            ("account-ann", (700, 2))
        ]
    assert [table.key for table in ask(shop, "tills", SOME_DAYS).tables] == ["by_till"]


def test_behind_a_till_stand_its_receipts_and_behind_no_card_those_of_guests(
    shop: Shop, receipts: list[Walked]
) -> None:
    own = [one for one in receipts if SOME_DAYS.first <= one.day <= SOME_DAYS.last]
    with reading_books(shop.books.path) as source:
        asked = Asked(period=SOME_DAYS, today=TODAY)
        for group, wanted in (
            ("till:KDU", [one.op_id for one in own if one.till == "KDU"]),
            ("guests", [one.op_id for one in own if not one.member]),
            ("", [one.op_id for one in own]),
        ):
            assert [op_id for op_id, _ in tills.receipts(source, asked, group).rows] == wanted[::-1]
