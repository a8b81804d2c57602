"""What a slip says: in four languages, at three widths, with every amount and none of them cut."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.paper.reversal_slip import reversal_slip
from desktop.paper.sale_slip import next_lapsing, sale_slip
from desktop.paper.slip import Pair, Rule, Slip, Text, Weight, in_cash
from desktop.paper.slip_text import MEDIUM, NARROW, WIDE, slip_text, width, wrapped
from desktop.wording.figures import money, points
from loyalty.basket import Ask, Basket, Line
from loyalty.money import Currency
from loyalty.quote import quote
from tests.desktop import paper_day
from tests.desktop.paper_day import PLACES, Place

SNAPSHOTS = Path(__file__).parent.parent / "snapshots" / "slips"


def slips_of(place: Place) -> dict[str, Slip]:
    words, workplace, sale, refund = (
        paper_day.words(place),
        paper_day.workplace(place),
        paper_day.sale(place),
        paper_day.refund(place),
    )
    lapsing = next_lapsing(paper_day.after(place), sale.quote.day)
    return {
        "sale": sale_slip(sale, workplace, words, lapsing=lapsing),
        "refund": reversal_slip(refund, sale, workplace, words),
        "void-copy": reversal_slip(replace(refund, kind="void"), sale, workplace, words, copy=True),
        "exchange": sale_slip(sale, workplace, words, exchange=refund, exchanged=sale.quote),
        "guest-copy": sale_slip(paper_day.guest_sale(place), workplace, words, copy=True),
    }


@pytest.mark.parametrize("columns", [NARROW, MEDIUM, WIDE])
@pytest.mark.parametrize("language", PLACES)
def test_slips_read_as_they_did(language: str, columns: int) -> None:
    """REGULARS_SNAPSHOTS=write writes them anew, to be read before they are committed."""
    text = "\n".join(f"== {name} ==\n{slip_text(slip, columns)}" for name, slip in slips_of(PLACES[language]).items())
    file = SNAPSHOTS / f"{language}-{columns}.txt"
    if os.environ.get("REGULARS_SNAPSHOTS") == "write":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", PLACES)
def test_the_slip_says_in_the_shops_language_that_it_is_no_fiscal_receipt(language: str) -> None:
    sentence = {
        "en": "Not a fiscal receipt",
        "ru": "Не является кассовым чеком",
        "hu": "Nem adóügyi bizonylat",
        "ro": "Nu este bon fiscal",
    }[language]
    assert all(sentence in slip_text(slip) for slip in slips_of(PLACES[language]).values())


def test_only_a_reprint_is_marked_a_copy() -> None:
    slips = slips_of(PLACES["en"])
    assert "COPY" in slip_text(slips["void-copy"])
    assert "COPY" not in slip_text(slips["sale"])


def test_a_guests_slip_names_no_purse_and_no_tier() -> None:
    text = slip_text(slips_of(PLACES["en"])["guest-copy"])
    assert "Cashback" not in text
    assert "Silver" not in text
    assert "£18.37" in text


def test_cash_is_rounded_on_paper_where_the_smallest_coin_is_five() -> None:
    forint = Currency("HUF", 0)
    assert [in_cash(amount, forint) for amount in range(10)] == [0, 0, 0, 5, 5, 5, 5, 5, 10, 10]
    assert in_cash(1_999, Currency("RON", 2)) == 1_999
    hungarian = slips_of(PLACES["hu"])["guest-copy"]
    assert Pair("Fizetendő", "1\u00a0837\u00a0Ft", Weight.HERO) in hungarian.rows
    assert Pair("Készpénzben, kerekítve", "1\u00a0835\u00a0Ft") in hungarian.rows


goods = st.builds(
    Line,
    unit_price=st.integers(0, 10**9),
    quantity=st.integers(1, 99_999),
    # What can't be printed never gets into a basket.
    name=st.text(st.characters(exclude_categories=("C", "Z")) | st.just(" "), max_size=90),
)
asks = st.sampled_from([(), (Ask("cashback"),), (Ask("cashback", 1_00),)])


@given(st.lists(goods, min_size=1, max_size=8), asks, st.sampled_from(sorted(PLACES)))
def test_any_slip_keeps_to_its_columns_and_shows_every_amount(
    lines: list[Line], asked: tuple[Ask, ...], language: str
) -> None:
    place, words = PLACES[language], paper_day.words(PLACES[language])
    quote_ = quote(paper_day.programme(place), paper_day.standing(), Basket(tuple(lines), asked), paper_day.NOW)
    sale = replace(paper_day.sale(place), quote=quote_)
    text = slip_text(sale_slip(sale, paper_day.workplace(place), words), NARROW)
    assert all(width(line) <= NARROW for line in text.splitlines())
    amounts = [line.gross for line in quote_.lines] + [quote_.to_pay]
    amounts += [-payment.money for payment in quote_.payments]
    amounts += [-quote_.discount] if quote_.discount else []
    amounts += [quote_.gross] if quote_.discount or quote_.payments else []
    figures = [money(amount, place.currency, language) for amount in amounts]
    for earned in quote_.earned:
        figures.append(points(earned.points, words.purse(earned.purse), words, signed=True))
    for outlook in quote_.purses:
        purse = words.purse(outlook.purse)
        figures += [points(outlook.spendable, purse, words), points(outlook.spendable_after, purse, words)]
    for figure in figures:
        shown = figure.replace("\u00a0", " ").replace("\u202f", " ")
        assert any(line.endswith(shown) for line in text.splitlines()), shown


@given(st.text(max_size=120), st.integers(8, 48))
def test_wrapping_loses_no_letter_and_keeps_to_the_width(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert all(width(line) <= columns for line in lines)
    kept = "".join("".join(lines).split())
    again = "".join("".join(wrapped(text, 10_000)).split())
    assert kept == again


def test_a_figure_too_wide_for_its_name_stands_on_a_line_of_its_own() -> None:
    slip = Slip("1", "en", (Pair("A name of some length", "9,999,999,999.99 lei"), Rule(), Text("end")))
    assert slip_text(slip, NARROW).splitlines()[:3] == [
        "A name of",
        "some length 9,999,999,999.99 lei",
        "-" * NARROW,
    ]
