"""Takings: what the sums say is what a plain walk over the receipts says, to the minor unit and to the local minute."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from db.reports.answer import Answer
from db.reports.asked import Asked, Period, month_of
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.shop import Shop


def answer(shop: Shop, period: Period, **asked: object) -> Answer:
    wanted = Asked(period=period, today=period.last, **asked)  # type: ignore[arg-type]
    with reading_books(shop.books.path) as source:
        return question("takings").ask(source, wanted)


def figures(told: Answer) -> dict[str, object]:
    return {figure.key: figure.value for figure in told.figures}


def test_a_minute_before_midnight_is_still_this_month_and_counts_in_its_own_hour(shop: Shop) -> None:
    # Moscow is three hours ahead of UTC.
    shop.now = datetime(2026, 3, 31, 20, 58, tzinfo=UTC)
    sold = shop.sell(shop.enrol(), 1000)
    assert sold.day == date(2026, 3, 31)
    told = answer(shop, month_of(date(2026, 3, 1)))
    assert figures(told)["paid"] == sold.sale.quote.to_pay
    assert [row[0] for row in told.tables[-1].rows] == [23]
    assert figures(answer(shop, month_of(date(2026, 4, 1)))) == {}


def test_what_comes_back_is_taken_off_the_day_it_was_sold_on(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop()
    sold = shop.sell(shop.enrol(), 1000, 2000)
    guest = shop.sell("", 700)
    shop.later(days=31)
    shop.refund(sold, 1)
    told = answer(shop, month_of(guest.day))
    assert figures(told)["receipts"] == 2
    back = figures(told)["given_back"]
    assert isinstance(back, int)
    assert back > 0
    assert figures(told)["paid"] == sold.sale.quote.to_pay + guest.sale.quote.to_pay - back
    assert figures(answer(shop, month_of(shop.today))) == {}


def test_a_voided_receipt_was_rung_up_and_counts_no_more(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop()
    kept, gone = shop.sell("", 700), shop.sell(shop.enrol(), 1000)
    shop.void(gone)
    receipts = next(figure for figure in answer(shop, month_of(kept.day)).figures if figure.key == "receipts")
    assert receipts.value == 1
    assert receipts.beside is not None
    assert (receipts.beside.key, receipts.beside.value) == ("rung_up", 2)
