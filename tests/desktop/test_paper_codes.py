"""Codes are read back from what is printed, by a reader that is not ours, at the resolutions printers have."""

from datetime import date
from pathlib import Path

import pytest
import segno
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage, QPainter

from db.lookup.customers import CardView, CustomerView
from desktop.paper import codes
from desktop.paper.codes import Bars, NotACode, Square, bars_for, code128, ean13, paint_bars, paint_square, qr
from desktop.paper.customer_cards import face_of, write_customers_cards
from desktop.paper.slip_picture import DOTS_58_MM, DOTS_80_MM, slip_height, slip_picture, slip_png, write_slip_pdf
from desktop.paper.typeface import prepared
from loyalty.card_number import issue
from tests.desktop import paper_day
from tests.desktop.paper_day import PLACES
from tests.desktop.test_paper_slips import slips_of

NUMBERS = tuple(issue("29", f"{number * 7_919 % 10**10:010d}") for number in range(1, 8))


def pillow(picture: QImage) -> Image.Image:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return Image.frombuffer(
        "L", (grey.width(), grey.height()), bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1
    )


def read(picture: QImage) -> set[tuple[str, str]]:
    found = zxingcpp.read_barcodes(pillow(picture))
    return {(code.text, str(code.format)) for code in found}


def drawn(bars: Bars, module: int) -> QImage:
    prepared()
    picture = QImage(bars.width * module, 60, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_bars(painter, bars, left=0, top=0, module=module, height=60)
    painter.end()
    return picture


@given(st.integers(0, 10**12 - 1), st.integers(1, 4))
@settings(max_examples=40)
def test_an_ean13_is_read_back(body: int, module: int) -> None:
    number = issue("", f"{body:012d}")
    assert (number, "EAN-13") in read(drawn(ean13(number), module))


@given(
    st.text(alphabet=[chr(code) for code in range(33, 127)], min_size=4, max_size=40)
    | st.text(alphabet="019AZ", min_size=4, max_size=40),
    st.integers(1, 3),
)
@example("9900", 1)
@example("99A123456B99", 1)
@settings(max_examples=80)
def test_a_code_128_is_read_back(text: str, module: int) -> None:
    assert (text, "Code 128") in read(drawn(code128(text), module))


def test_a_qr_code_is_read_back() -> None:
    prepared()
    square = qr("https://example.org/join?card=2900000079199&имя=Анна")
    picture = QImage(square.width * 4, square.width * 4, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_square(painter, square, left=0, top=0, module=4)
    painter.end()
    assert {text for text, _ in read(picture)} == {"https://example.org/join?card=2900000079199&имя=Анна"}


@given(st.integers(0, 10**12 - 1))
@settings(max_examples=15)
def test_a_cards_qr_code_is_the_one_that_another_maker_draws(body: int) -> None:
    text = issue("", f"{body:012d}")
    drawn = qr(text).rows
    others = [segno.make_qr(text, error="m", mask=mask, boost_error=False).matrix for mask in range(8)]
    assert drawn in [tuple(map(bytes, matrix)) for matrix in others]


def test_a_wrong_check_digit_is_refused_and_not_mended() -> None:
    right = NUMBERS[0]
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    with pytest.raises(NotACode):
        ean13(wrong)
    assert bars_for(right).quiet_left == 11
    # What is no EAN-13 is still some shop's card, and scans as what it is.
    assert (wrong, "Code 128") in read(drawn(bars_for(wrong), 2))


@pytest.mark.parametrize("text", ["", "карта", "x" * 41, "line\nbreak"])
def test_what_no_scanner_types_back_is_refused(text: str) -> None:
    with pytest.raises(NotACode):
        code128(text)


@pytest.mark.parametrize("dots", [DOTS_58_MM, DOTS_80_MM])
@pytest.mark.parametrize("language", PLACES)
def test_a_slips_picture_is_black_and_white_and_its_number_scans(language: str, dots: int) -> None:
    for slip in slips_of(PLACES[language]).values():
        picture = slip_picture(slip, dots)
        assert picture.format() == QImage.Format.Format_Mono
        assert (picture.width(), picture.height()) == (dots, slip_height(slip, dots))
        assert (slip.number, "Code 128") in read(picture)


def test_a_slip_is_written_as_a_pdf_with_its_letters_in_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    slip = slips_of(PLACES["ru"])["sale"]
    write_slip_pdf(slip, tmp_path / "slip.pdf")
    written = (tmp_path / "slip.pdf").read_bytes()
    assert written.startswith(b"%PDF-")
    assert b"FontFile" in written
    assert slip_png(slip).startswith(b"\x89PNG")
    nowhere = tmp_path / "nowhere" / "slip.pdf"
    with pytest.raises(FileNotFoundError) as refused:
        write_slip_pdf(slip, nowhere)
    assert refused.value.filename == str(nowhere)
    assert capfd.readouterr().err == ""


def test_a_square_counts_its_quiet_zone() -> None:
    assert Square((b"\x01",)).width == 9
    assert codes.ean13(NUMBERS[0]).width == 113


def test_a_customers_newest_active_card_is_the_one_that_is_printed(tmp_path: Path) -> None:
    place = PLACES["ru"]

    def customer(*held: CardView) -> CustomerView:
        return CustomerView(
            account_id="anna",
            name=place.customer,
            phone="",
            email="",
            birthday=None,
            language="ru",
            notes="",
            joined_on=date(2024, 5, 1),
            cards=held,
            card=None,
            standing=paper_day.standing(),
            last_visit=None,
            visits=3,
        )

    def card(number: str, status: str) -> CardView:
        return CardView(number=number, kind="", status=status, account_id="anna")

    many = (
        customer(card(NUMBERS[0], "active"), card(NUMBERS[1], "active"), card(NUMBERS[2], "lost")),
        customer(card(NUMBERS[3], "blocked")),
        customer(),
    )
    given = (paper_day.programme(place), paper_day.workplace(place), paper_day.words(place))
    face = face_of(many[0], *given, day=date(2026, 11, 14))
    assert face
    assert (face.number, face.tier, face.since) == (NUMBERS[1], "Bronze", "2024")
    assert write_customers_cards(tmp_path / "cards.pdf", many, *given, day=date(2026, 11, 14)) == 1
    assert (tmp_path / "cards.pdf").exists()
