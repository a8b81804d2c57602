"""Cards on their sheets: where they lie, what the PDF holds, and that a scanner reads what is printed."""

import os
import resource
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from desktop.paper.cards.design import CardFace, Side
from desktop.paper.cards.grid import PRINTERS_DPI, Grid
from desktop.paper.cards.sheets import SHEETS, Flip, Sheet, print_shop, sheet_problems, spot
from desktop.paper.cards.write import Table, Written, page_picture, write_cards
from desktop.paper.codes import NotACode
from desktop.paper.typeface import prepared
from desktop.runner import Cancelled
from tests.desktop.card_samples import designs, face, faces
from tests.desktop.test_paper_codes import read

A4_SHEET = SHEETS["a4_to_cut"]


def table(sheet: Sheet = A4_SHEET, layout: str = "named", dpi: int = 300) -> Table:
    prepared()
    return Table(designs(layout, printer_dpi=dpi), sheet, Grid(dpi), {})


@pytest.mark.parametrize("layout", ["named", "bearer_portrait"])
def test_every_card_of_a_sheet_is_read_back_from_both_sides(layout: str) -> None:
    shown = [*faces(8), face(8, number="OLD-CARD-1234"), face(9, number="12345678901234567890")]
    laid = table(layout=layout, dpi=203)
    for side in Side:
        numbers = {text for text, _ in read(page_picture(laid, shown, 203, side=side))}
        assert numbers >= {card.number for card in shown}


def test_what_was_drawn_for_one_printer_is_read_from_a_coarser_one() -> None:
    numbers = {text for text, _ in read(page_picture(table(dpi=300), faces(10), 203))}
    assert numbers == {card.number for card in faces(10)}


@pytest.mark.parametrize("dpi", PRINTERS_DPI)
def test_bars_lie_on_whole_dots_of_their_printer(dpi: int) -> None:
    laid = table(dpi=dpi)
    picture = page_picture(laid, faces(10), dpi)
    artist, dot = laid.artists["plain"], laid.grid.dot
    for nth in (0, 5):
        (code,) = artist.codes(Side.FRONT, faces(10)[nth])
        place = laid.to_card(artist, nth, Side.FRONT).mapRect(code.place)
        row = QRect(place.left() // dot, place.center().y() // dot, place.width() // dot, 1)
        shades = [picture.pixelColor(x, row.top()).value() for x in range(row.left(), row.right() + 1)]
        assert set(shades) == {0, 255}
        edges = [x for x in range(1, len(shades)) if shades[x] != shades[x - 1]]
        module = code.module // dot
        assert not any((edge - edges[0]) % module for edge in edges)


def test_ten_cards_of_id1_lie_on_a_page_without_touching() -> None:
    places = [spot(A4_SHEET, nth, Side.FRONT, portrait=False) for nth in range(A4_SHEET.cards)]
    rects = [QRect(*(round(value * 100) for value in (of.left, of.top, of.width, of.height))) for of in places]
    assert {(rect.width(), rect.height()) for rect in rects} == {(8560, 5398)}
    page = QRect(0, 0, 21000, 29700)
    assert all(page.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)


@pytest.mark.parametrize("sheet", [*SHEETS.values(), print_shop(designs()["gold"])], ids=lambda sheet: sheet.name)
def test_a_shipped_sheet_is_right_by_its_own_measurements(sheet: Sheet) -> None:
    assert not [one for one in sheet_problems(sheet) if one.grave]
    for portrait in (False, True):
        for nth in range(sheet.cards):
            front = spot(sheet, nth, Side.FRONT, portrait=portrait)
            back = spot(sheet, nth, Side.BACK, portrait=portrait)
            # Seen through the paper one lies on the other, whichever way it was turned.
            mirrored = sheet.page_width - back.left - back.width
            upside_down = sheet.page_height - back.top - back.height
            assert pytest.approx((front.left, front.top)) in ((mirrored, back.top), (back.left, upside_down))


def test_the_back_of_a_sheet_with_uneven_margins_lies_behind_its_front() -> None:
    sheet = replace(SHEETS["a4_2x5_gap"], left=10.0, top=9.0)
    assert spot(sheet, 0, Side.BACK, portrait=False).left == 210 - 10 - 85
    assert spot(sheet, 1, Side.BACK, portrait=False).left == pytest.approx(210 - 105 - 85)
    assert spot(sheet, 0, Side.BACK, portrait=True).turn == 270
    short = replace(sheet, flip=Flip.SHORT, back_offset_x=0.4, back_offset_y=-0.3)
    first = spot(short, 0, Side.BACK, portrait=False)
    assert (first.left, first.top, first.turn) == (pytest.approx(10.4), pytest.approx(297 - 9 - 54 - 0.3), 180)
    assert spot(short, 0, Side.FRONT, portrait=False).left == 10


def test_a_page_that_is_one_card_has_its_back_upright() -> None:
    for sheet in (SHEETS["card_printer"], print_shop(designs()["gold"])):
        assert spot(sheet, 0, Side.BACK, portrait=False).turn == 0
        assert spot(replace(sheet, flip=Flip.SHORT), 0, Side.BACK, portrait=False).turn == 180


def test_wrong_measurements_are_said() -> None:
    sheet = replace(A4_SHEET, left=40.0, step_y=50.0, offset_x=30.0)
    said = {(one.code, one.place) for one in sheet_problems(sheet)}
    assert said == {
        ("card_off_page", "right"),
        ("cards_overlap", "step_y"),
        ("bleed_overlaps", "step_y"),
        ("offset_too_large", "offset_x"),
    } - {("bleed_overlaps", "step_y")}
    design = designs()["gold"]
    assert [one.code for one in sheet_problems(SHEETS["letter_2x5"], design)] == ["card_too_small", "card_too_large"]
    assert sheet_problems(SHEETS["a4_2x5_gap"], design) == ()


def test_a_pdf_has_a_page_for_each_side_and_its_fonts_in_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cards.pdf"
    assert write_cards(file, faces(23), designs(), A4_SHEET) == Written(23, 3, 6)
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"/Count 6" in written
    assert b"FontFile" in written
    nowhere = tmp_path / "nowhere" / "cards.pdf"
    with pytest.raises(FileNotFoundError) as refused:
        write_cards(nowhere, faces(1), designs(), A4_SHEET)
    assert refused.value.filename == str(nowhere)
    # Qt would complain on stderr beside it.
    assert capfd.readouterr().err == ""


def test_after_a_jam_it_goes_on_with_the_card_that_was_spoiled(tmp_path: Path) -> None:
    seen = []
    file = tmp_path / "rest.pdf"
    written = write_cards(
        file,
        faces(23),
        designs(),
        A4_SHEET,
        of=23,
        start_at=12,
        skipped=4,
        progress=lambda *so_far: seen.append(so_far),
    )
    # Six on the sheet whose first four places are used, and six more.
    assert written == Written(12, 2, 4)
    assert seen == [(6, 12), (12, 12)]


def test_a_cancelled_job_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    file = tmp_path / "cards.pdf"
    file.write_bytes(b"yesterday's")

    def stop(done: int, of: int) -> None:
        if done >= 20:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_cards(file, faces(60), designs(), A4_SHEET, progress=stop)
    assert file.read_bytes() == b"yesterday's"
    assert os.listdir(tmp_path) == ["cards.pdf"]


def test_a_number_no_code_holds_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotACode):
        write_cards(tmp_path / "cards.pdf", [face(0), face(1, number="№ 1")], designs(), A4_SHEET)
    assert os.listdir(tmp_path) == []


@pytest.fixture
def a_disk_that_fills() -> Iterator[None]:
    """No file of this process may grow beyond 60 kB, as on a disk with as much room left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fills_is_said_and_leaves_nothing_half_written(tmp_path: Path, a_disk_that_fills: None) -> None:
    with pytest.raises(OSError, match="File too large") as refused:
        write_cards(tmp_path / "cards.pdf", faces(200), designs(), A4_SHEET)
    assert refused.value.filename == str(tmp_path / "cards.pdf")
    assert os.listdir(tmp_path) == []


def test_cards_come_one_after_another_and_never_all_at_once(tmp_path: Path) -> None:
    drawn = 0
    ahead = []

    def coming() -> Iterator[CardFace]:
        for nth in range(40):
            ahead.append(nth - drawn)
            yield face(nth)

    def heard(done: int, of: int) -> None:
        nonlocal drawn
        drawn = done

    write_cards(tmp_path / "cards.pdf", coming(), designs(), A4_SHEET, progress=heard)
    assert max(ahead) <= A4_SHEET.cards
