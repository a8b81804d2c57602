"""The proof before printing: what would scan is passed, and what would not is named by its number."""

from dataclasses import replace

import pytest

from desktop.paper.cards.design import Box, CardDesign, Code, CodeKind, Mark, Panel, Side
from desktop.paper.cards.proof import ALL_UP_TO, SAMPLE, chosen_cards, prove_cards
from desktop.paper.cards.sheets import SHEETS, Flip
from desktop.runner import Cancelled
from tests.desktop.card_samples import designs, face, faces

A4_SHEET = SHEETS["a4_to_cut"]


@pytest.mark.parametrize("layout", ["named", "named_portrait"])
def test_ready_cards_are_read_on_both_sides_from_every_resolution(layout: str) -> None:
    shown = [*faces(5), face(5, number="OLD-CARD-1234")]
    sheet = replace(SHEETS["a4_2x5_gap"], flip=Flip.SHORT, offset_x=0.37, back_offset_y=-0.81)
    proof = prove_cards(shown, designs(layout), sheet)
    # Thirteen letters in so narrow a box need finer bars than 203 dpi can show.
    assert [(one.number, one.dpi) for one in proof.unread] == [("OLD-CARD-1234", 203)]
    assert (proof.cards, proof.proved, proof.codes_read) == (6, 6, 6 * 2 * 3)


def test_a_card_that_would_not_scan_is_named_by_its_number() -> None:
    on_dark = CardDesign(
        name="Dark", front=(Panel(box=Box(0, 0, 85.6, 54), colour="#202020"), replace(CODE, white=False))
    )
    crossed = CardDesign(name="Crossed", front=(CODE, Mark(box=Box(45, 25, 30, 30), shape="star", colour="#000000")))
    proof = prove_cards(
        [replace(face(0), design="good"), replace(face(1), design="dark"), replace(face(2), design="crossed")],
        {"good": CardDesign(name="Good", front=(CODE,)), "dark": on_dark, "crossed": crossed},
        A4_SHEET,
    )
    assert proof.numbers == (face(1).number, face(2).number)
    assert {(one.nth, one.side, one.dpi) for one in proof.unread} == {
        (nth, Side.FRONT, dpi) for nth in (2, 3) for dpi in (203, 300, 600)
    }


def test_bars_too_fine_for_a_coarse_printer_fail_there_and_only_there() -> None:
    fine = CardDesign(name="Fine", front=(replace(CODE, module=0.17, box=Box(39.6, 30.9, 20, 20)),))
    proof = prove_cards([replace(face(1), design="fine")], {"fine": fine}, A4_SHEET, printer_dpi=600)
    assert {one.dpi for one in proof.unread} <= {203}


def test_a_number_that_finds_no_room_is_unread() -> None:
    tight = CardDesign(name="Tight", front=(Code(box=Box(40, 30, 4, 4), code=CodeKind.QR),))
    proof = prove_cards([replace(face(1), design="tight")], {"tight": tight}, A4_SHEET)
    assert len(proof.unread) == 3


def test_of_a_large_batch_the_ends_of_each_sheet_are_read_and_a_sample() -> None:
    assert chosen_cards(ALL_UP_TO, A4_SHEET) == list(range(ALL_UP_TO))
    chosen = chosen_cards(2_004, A4_SHEET)
    assert chosen == sorted(set(chosen))
    assert {0, 9, 10, 19, 1_990, 1_999, 2_000, 2_003} <= set(chosen)
    assert SAMPLE < len(chosen) < 2_004
    assert chosen == chosen_cards(2_004, A4_SHEET)
    assert chosen != chosen_cards(2_004, A4_SHEET, seed=2)
    begun = chosen_cards(2_004, A4_SHEET, skipped=4)
    assert {0, 5, 6, 15} <= set(begun)
    # A card printer's sheet is each card: the sample stays one.
    assert len(chosen_cards(10_000, SHEETS["card_printer"])) < 2 * SAMPLE + 3


def test_the_proof_says_how_far_it_is_and_can_be_stopped() -> None:
    heard = []

    def hear(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        prove_cards(faces(4), designs(), A4_SHEET, progress=hear)
    assert heard == [(1, 4), (2, 4)]


CODE = Code(box=Box(39.6, 30.9, 43, 20))
