"""The receipts of an hour are those that the shop's own clock showed in it, in summer and in winter."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from db.reports.asked import Asked, Period
from db.reports.receipts_behind import receipts
from db.reports.source import reading_books
from db.schema.upgrade import create_books
from tests.db.shop import WORKPLACE, Shop, programme


def test_an_hour_is_that_of_the_shops_clock_on_both_sides_of_the_day_it_is_put_back(tmp_path: Path) -> None:
    counted = iter(range(1, 1_000))
    opened, zone = datetime(2026, 10, 23, 6, tzinfo=UTC), "Europe/Bucharest"
    books = create_books(
        tmp_path / "shop.regulars",
        workplace=replace(WORKPLACE, zone=zone),
        programme=programme(zone=zone),
        now=opened,
        new_id=lambda: f"first-{next(counted):06}",
    )
    with closing(books):
        shop = Shop(books, opened)
        # Clocks go back at four in the morning of the 25th: 14:30 is 11:30 UTC before and 12:30 after, and the hour
        # from three to four comes twice.
        wanted = {14: ["2026-10-24 11:30", "2026-10-26 12:30"], 3: ["2026-10-25 00:30", "2026-10-25 01:30"]}
        sold: dict[str, str] = {}
        for told in sorted([*wanted[14], *wanted[3], "2026-10-24 12:30", "2026-10-26 11:30"]):
            shop.now = datetime.fromisoformat(told).replace(tzinfo=UTC)
            sold[told] = shop.sell("", 500).op_id
        with reading_books(books.path) as source:
            asked = Asked(period=Period(date(2026, 10, 1), date(2026, 10, 31)), today=date(2026, 11, 1))
            for hour, instants in wanted.items():
                found = [op_id for op_id, _ in receipts(source, asked, f"hour:{hour}").rows]
                assert found == [sold[told] for told in reversed(instants)]
