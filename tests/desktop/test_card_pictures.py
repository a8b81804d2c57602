"""Logos and photos made ready, single cards as pictures, and what a PDF really says."""

import io
import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QColor, QImage

from desktop.paper.cards import pictures
from desktop.paper.cards.calibration import paint_calibration, write_calibration
from desktop.paper.cards.canvas import PictureCanvas
from desktop.paper.cards.design import PHOTO, Box, CardDesign, Picture, Side, Strip, Text
from desktop.paper.cards.fit import FittedCode
from desktop.paper.cards.grid import Grid
from desktop.paper.cards.pictures import PictureRefused, prepare_logo, prepare_photo
from desktop.paper.cards.problems import find_problems
from desktop.paper.cards.sheet_document import SheetRefused, json_schema, read_sheet, sheet_document
from desktop.paper.cards.sheets import SHEETS, Flip, calibrated, print_shop
from desktop.paper.cards.single import card_picture, card_png, phone_picture, wallet_picture
from desktop.paper.cards.write import Table, write_cards
from desktop.paper.typeface import prepared
from tests.desktop.card_samples import designs, face, faces
from tests.desktop.test_paper_codes import read


def png(picture: Image.Image, kind: str = "PNG", **of: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **of)
    return file.getvalue()


def logo() -> Image.Image:
    """A red ring with white inside, on white, with much white round it."""
    made = Image.new("RGB", (900, 700), "white")
    ImageDraw.Draw(made).ellipse((300, 200, 600, 500), outline="red", width=60)
    return made


def test_a_logo_is_trimmed_and_its_ground_cleared_but_not_what_it_encloses() -> None:
    made = prepare_logo(png(logo()), width=40, height=4, clear=True)
    shown = Image.open(io.BytesIO(made.data))
    assert (made.width, made.height) == shown.size == (94, 94)
    assert shown.getpixel((1, 1))[3] == 0  # type: ignore[index]
    assert shown.getpixel((47, 47)) == (255, 255, 255, 255)
    kept = prepare_logo(png(logo()), width=40, height=40, trim=False)
    assert (kept.width, kept.height) == (900, 700)
    assert kept.name != made.name


def test_a_picture_taken_sideways_stands_upright() -> None:
    sideways = Image.new("RGB", (200, 100), "blue")
    exif = Image.Exif()
    exif[274] = 6  # Turned a quarter, as phones write it.
    made = prepare_logo(png(sideways, "JPEG", exif=exif), width=50, height=50, trim=False)
    assert (made.width, made.height) == (100, 200)
    photo = prepare_photo(png(sideways, "JPEG", exif=exif), width=20, height=20)
    assert (photo.width, photo.height) == (100, 100)
    assert photo.data.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_a_picture"),
        (b"%PDF-1.7 no picture", "not_a_picture"),
        (png(logo())[:400], "not_a_picture"),
        (png(Image.new("RGB", (8, 8))), "too_small"),
        (png(Image.new("RGBA", (80, 80))), "too_small"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_a_picture"),
    ],
)
def test_what_is_no_picture_for_a_card_is_refused_by_a_code(data: bytes, code: str) -> None:
    with pytest.raises(PictureRefused) as refused:
        prepare_logo(data, width=20, height=20)
    assert refused.value.code == code


def test_a_picture_meant_to_fill_the_memory_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "DOTS_MOST", 1_000)
    with pytest.raises(PictureRefused, match="too_many_dots"):
        prepare_logo(png(logo()), width=20, height=20)
    monkeypatch.setattr(pictures, "FILE_BYTES_MOST", 100)
    with pytest.raises(PictureRefused, match="file_too_large"):
        prepare_photo(png(logo()), width=20, height=20)


def test_a_card_with_a_logo_and_a_photo_is_drawn_and_coarse_ones_are_said(tmp_path: Path) -> None:
    mark = prepare_logo(png(logo()), width=20, height=4, clear=True)
    photo = prepare_photo(png(Image.new("RGB", (600, 800), "#336699")), width=20, height=26)
    base = designs()["gold"]
    strip = Strip(logo=mark.name)
    front = (*base.front, Picture(box=Box(60, 7, 20, 26 - 4), picture=PHOTO, fills=True, corner=2))
    design = replace(base, strip=strip, front=front)
    shown = replace(face(3), photo=photo.name, design="")
    kept = {mark.name: mark.data, photo.name: photo.data}
    drawn = card_picture(design, shown, Side.FRONT, 300, kept)
    assert drawn.pixelColor(round(70 / 25.4 * 300), round(18 / 25.4 * 300)).blue() == 0x99
    assert drawn.pixelColor(0, 0).alpha() == 0
    written = write_cards(tmp_path / "one.pdf", [shown, shown], {"": design}, SHEETS["card_printer"], pictures=kept)
    assert written.cards == 2
    content = (tmp_path / "one.pdf").read_bytes()
    # The photo once, as a photo; the logo once, see-through.
    assert content.count(b"/DCTDecode") == 1
    assert content.count(b"/SMask") == 1
    coarse = prepare_logo(png(logo().resize((90, 70))), width=20, height=20, trim=False)
    large = replace(base, front=(*base.front, Picture(box=Box(6, 22, 30, 20), picture=coarse.name)))
    said = {one.code: one for one in find_problems(large, 300, [shown], {coarse.name: coarse.data})}
    assert said["picture_too_coarse"].fact("dpi") == 89


def test_a_png_of_a_card_has_its_size_its_round_corners_and_a_code_that_scans() -> None:
    data = card_png(designs()["vip"], face(4), Side.FRONT, 300)
    shown = QImage.fromData(data)
    assert (shown.width(), shown.height()) == (1011, 638)
    assert round(shown.dotsPerMeterX() * 0.0254) == 300
    assert [shown.pixelColor(x, y).alpha() for x in (0, 1010) for y in (0, 637)] == [0, 0, 0, 0]
    assert (face(4).number, "EAN-13") in read(shown)


@pytest.mark.parametrize("number", ["", "OLD-CARD-1234", "A1B2C3D4E5F6G7H8I9J0K1L2M3N4O5P6Q7R8S9T0"])
def test_a_phones_picture_is_read_even_from_a_dim_screen(number: str) -> None:
    shown = phone_picture(designs()["bronze"], face(1, number=number))
    assert (shown.width(), shown.height()) == (1080, 1920)
    dim = shown.scaledToWidth(540)
    for y in range(dim.height()):
        for x in range(0, dim.width(), 9):
            colour = dim.pixelColor(x, y)
            dim.setPixelColor(x, y, QColor(colour.red() // 4, colour.green() // 4, colour.blue() // 4))
    assert face(1, number=number).number in {text for text, _ in read(dim)}


def test_a_wallet_shows_each_cards_strip_and_nothing_else_of_it() -> None:
    cards = [(designs()[card.design], card) for card in faces(3)]
    shown = wallet_picture(cards, 600)
    scale = 600 / (85.6 + 12)
    for nth, (design, _) in enumerate(cards):
        middle = round((4 + nth * 9 + 2) * scale)
        assert shown.pixelColor(300, middle).name().upper() == design.look.strip.upper()
        assert shown.pixelColor(300, round((4 + nth * 9 + 7) * scale)).name() != design.look.ground.lower()


def streams(data: bytes) -> list[bytes]:
    found = []
    for part in re.finditer(rb"/FlateDecode/Length (\d+)>>stream\n", data):
        found.append(zlib.decompress(data[part.end() : part.end() + int(part[1])]))
    return found


def test_the_pdfs_bars_are_the_fitted_ones_in_pure_black(tmp_path: Path) -> None:
    prepared()
    sheet = replace(SHEETS["card_printer"], name="one")
    write_cards(tmp_path / "one.pdf", [face(1)], designs(), sheet)
    table = Table(designs(), sheet, Grid(300), {})
    (fitted,) = table.artists["bronze"].codes(Side.FRONT, face(1))
    assert isinstance(fitted, FittedCode)
    page = next(part for part in streams((tmp_path / "one.pdf").read_bytes()) if b" 0 g " in part)
    module, height, left, top, bars = re.search(  # type: ignore[union-attr]
        rb"q (\d+) 0 0 (\d+) (\d+) (\d+) cm 0 g (.*) f Q", page
    ).groups()
    assert (int(module), int(height)) == (fitted.module, fitted.place.height())
    assert (int(left), int(top)) == (fitted.place.left() + 11 * fitted.module, fitted.place.top())
    drawn = bytearray(95)
    for x, y, width, tall in re.findall(rb"(\d+) (\d+) (\d+) (\d+) re", bars):
        assert (y, tall) == (b"0", b"1")
        drawn[int(x) : int(x) + int(width)] = b"\1" * int(width)
    assert drawn == fitted.symbol.modules  # type: ignore[union-attr]


def test_the_pdf_says_where_to_cut_how_to_turn_and_not_to_scale(tmp_path: Path) -> None:
    design = designs()["gold"]
    sheet = replace(print_shop(design), flip=Flip.SHORT)
    write_cards(tmp_path / "shop.pdf", [face(3)], {"gold": design}, sheet, heading="Карты")
    data = (tmp_path / "shop.pdf").read_bytes()
    assert b"/PrintScaling/None" in data
    assert b"/Duplex" not in data
    assert data.count(b"/TrimBox[18.425 18.425 261.071 171.439]") == 2
    assert data.count(b"/BleedBox[12.756 12.756 266.740 177.109]") == 2
    assert "Карты".encode("utf-16-be").hex().encode() in data
    # The table of objects points at each of them.
    table = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    for nth, line in enumerate(data[table:].split(b"trailer")[0].splitlines()[3:], 1):
        assert data[int(line[:10]) :].startswith(b"%d 0 obj" % nth)


def test_the_pdf_of_a_sheet_says_round_which_edge_it_turns(tmp_path: Path) -> None:
    for flip, said in ((Flip.LONG, b"/DuplexFlipLongEdge"), (Flip.SHORT, b"/DuplexFlipShortEdge")):
        write_cards(tmp_path / "a4.pdf", [face(0)], designs(), replace(SHEETS["a4_2x5"], flip=flip))
        assert said in (tmp_path / "a4.pdf").read_bytes()
    one_sided = {"plain": replace(designs()["plain"], back=())}
    write_cards(tmp_path / "a4.pdf", [face(0)], one_sided, SHEETS["a4_2x5"])
    assert b"/Simplex" in (tmp_path / "a4.pdf").read_bytes()


def test_letters_that_the_typeface_lacks_are_drawn_as_shapes(tmp_path: Path) -> None:
    design = CardDesign(name="G", strip=None, front=(Text(box=Box(5, 5, 70, 8), text="{name}", size=12),))
    write_cards(tmp_path / "g.pdf", [face(0, name="Anna ☎ Ω")], {"plain": design}, SHEETS["card_printer"])
    assert b"FontFile3" in (tmp_path / "g.pdf").read_bytes()


def test_a_sheet_of_the_shops_own_is_a_document() -> None:
    sheet = replace(SHEETS["a4_2x5"], name="Our sheets", flip=Flip.SHORT, offset_x=0.4)
    assert read_sheet(sheet_document(sheet)) == sheet
    assert set(json_schema()["properties"]) >= {"columns", "step_x", "back_offset_y"}
    wrong = {**sheet_document(sheet), "columns": 0, "flip": "round", "step_x": "wide", "gap": 3}
    with pytest.raises(SheetRefused) as refused:
        read_sheet(wrong)
    assert {problem.place for problem in refused.value.problems} == {"columns", "flip", "step_x", "gap"}


def test_the_calibration_page_shows_the_offset_at_the_edge(tmp_path: Path) -> None:
    texts = {"front": "Front", "back": "Back", "what_to_do": "Read the number.", "hundred": "100 mm"}
    sheet = SHEETS["a4_2x5_gap"]
    assert write_calibration(tmp_path / "c.pdf", sheet, texts) == 2
    assert (tmp_path / "c.pdf").read_bytes().count(b"/Type/Page/") == 2

    class Ticks(PictureCanvas):
        """Remembers where black was put."""

        def __init__(self) -> None:
            self.rects: list[tuple[int, int, int, int]] = []

        def move(self, to: object) -> None: ...
        def write(self, setting: object, ink: object) -> None: ...
        def fill_black(self, rects: object) -> None:
            self.rects += list(rects)  # type: ignore[call-overload]

    prepared()
    grid = Grid(300)
    moved = calibrated(sheet, (0.5, -1.0), (0.0, 2.0))
    assert (moved.offset_x, moved.offset_y, moved.back_offset_y) == (-0.5, 1.0, -2.0)
    for of in (sheet, moved):
        ticks = Ticks()
        paint_calibration(ticks, of, Side.FRONT, texts, grid)
        # The longest tick is nought: it stays where the edge is nominal, whatever was typed before.
        assert any(abs(x - grid.units(15.0)) <= grid.dot and height == grid.units(4) for x, _, _, height in ticks.rects)
