"""Coupons and gifts on slips: what was used, what it leads to, what a return undoes; in four languages."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.paper.coupon_slip import coupon_slip
from desktop.paper.reversal_slip import reversal_slip
from desktop.paper.sale_slip import sale_slip
from desktop.paper.slip import Code, Pair, Slip
from desktop.paper.slip_picture import DOTS_58_MM, DOTS_80_MM, slip_height
from desktop.paper.slip_text import MEDIUM, NARROW, slip_text, width
from tests.desktop import paper_day
from tests.desktop import paper_promises as promises
from tests.desktop.paper_day import PLACES, Place

SNAPSHOTS = Path(__file__).parent.parent / "snapshots" / "slips"


def slips_of(place: Place) -> dict[str, Slip]:
    words, workplace, sale = promises.words(place), paper_day.workplace(place), promises.sale(place)
    thanks = promises.issued(place, reason=promises.CALLED[place.language].reason)
    return {
        "sale with coupons and gifts": sale_slip(sale, workplace, words),
        "its void": reversal_slip(promises.void(place), sale, workplace, words),
        "a thank-you coupon": coupon_slip(thanks, workplace, words),
    }


@pytest.mark.parametrize("language", PLACES)
def test_slips_with_coupons_and_gifts_read_as_they_did(language: str) -> None:
    """REGULARS_SNAPSHOTS=write writes them anew, to be read before they are committed."""
    slips = slips_of(PLACES[language])
    text = "\n".join(f"== {name} ==\n{slip_text(slip, MEDIUM)}" for name, slip in slips.items())
    file = SNAPSHOTS / f"{language}-coupons-{MEDIUM}.txt"
    if os.environ.get("REGULARS_SNAPSHOTS") == "write":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")
    assert all(width(line) <= NARROW for slip in slips.values() for line in slip_text(slip, NARROW).splitlines())


def test_the_sum_on_the_slip_names_each_goods_rule_and_the_coupon() -> None:
    text = slip_text(slips_of(PLACES["en"])["sale with coupons and gifts"])
    for said in ("Tarts 2+1", "−£3.60", "Autumn coupon 10%", "coupon 7K3M2 Q9XR0", "Gift: Mug", "−20 points"):
        assert said in text


def test_a_coupon_is_printed_as_bars_with_its_code_to_read_aloud() -> None:
    rows = slips_of(PLACES["en"])["sale with coupons and gifts"].rows
    assert Code(promises.ISSUED, "4TWB8\u00a0N2ZC5") in rows
    # It stands last, to be torn off.
    assert isinstance(rows[-1], Code)


def test_bars_of_a_coupon_fit_both_papers() -> None:
    one = Slip("1", "en", (Code(promises.ISSUED, "4TWB8 N2ZC5"),))
    plain = Slip("1", "en", ())
    for dots in (DOTS_58_MM, DOTS_80_MM):
        assert slip_height(one, dots) > slip_height(plain, dots) + 72


def test_a_reprint_does_not_offer_a_coupon_that_was_used_or_went_back() -> None:
    place = PLACES["en"]
    words, workplace, sale = promises.words(place), paper_day.workplace(place), promises.sale(place)
    for state, said in (("used", "was used already"), ("returned", "can't be used any more")):
        old = replace(sale, coupons=(promises.issued(place, state=state),))
        slip = sale_slip(old, workplace, words, copy=True)
        assert promises.ISSUED not in [row.number for row in slip.rows if isinstance(row, Code)]
        assert said in slip_text(slip).replace("\n", " ")


def test_a_void_gives_gifts_and_coupons_back_and_takes_what_it_brought() -> None:
    slip = slips_of(PLACES["en"])["its void"]
    assert Pair("Mug, brought back", "+20 points") in slip.rows
    text = " ".join(slip_text(slip).split())
    assert "Coupon 7K3M2 Q9XR0 can be used again." in text
    assert "Coupon 4TWB8 N2ZC5 can't be used any more." in text


def test_a_part_of_the_goods_back_leaves_coupons_as_they_are() -> None:
    place = PLACES["en"]
    void = promises.void(place)
    part = replace(void, kind="refund", reversal=replace(void.reversal, counts=True, gifts_back=()))
    text = slip_text(reversal_slip(part, promises.sale(place), paper_day.workplace(place), promises.words(place)))
    assert "oupon" not in text
