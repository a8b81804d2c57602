"""A member's record on paper: any length, any script, every word inside its column and every page numbered."""

import re
import zlib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF

from db.lookup.record_shape import (
    MemberRecord,
    RecordCard,
    RecordConsent,
    RecordDetails,
    RecordLine,
    RecordLot,
    RecordMovement,
    RecordPurse,
    RecordReturn,
    RecordSale,
    RecordShop,
    RecordTier,
)
from desktop.paper import pages as paper
from desktop.paper.member_record import laid_out, write_pdf
from desktop.paper.pages import Column, Pages
from desktop.paper.typeface import face
from desktop.wording.words import Words
from loyalty.money import Currency
from loyalty.programme import Purse, Unit

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
LONG = "Őrzi Ștefan Țuca карты и заметки; " * 120


def words(language: str) -> Words:
    purse = Purse(id="bonus", name="Bonus", unit=Unit.MONEY)
    return Words(language=language, currency=Currency("RUB", 2), zone="Europe/Moscow", purses=(purse,))


def record(sales: int = 60) -> MemberRecord:
    line = RecordLine(
        goods="1", name="Хлеб ржаной с тмином " * 4, category="", quantity=1000, unit_price=5, gross=5, to_pay=5
    )
    back = RecordReturn(kind="refund", slip="KDT-000002", at=AT, cash=5, lines=((0, 1000),), agreed_by="Olga")
    sale = RecordSale(
        slip="KDT-000001",
        at=AT,
        till="KDT",
        imported=False,
        lines=(line, line),
        gross=10,
        discount=0,
        purses_paid=0,
        to_pay=123_456_789,
        earned={"bonus": 5},
        spent={"bonus": 7},
        returns=(back,),
    )
    lot = RecordLot(points=5, since=AT, usable_on=None, lapses_on=date(2027, 1, 1))
    moved = RecordMovement(kind="lapsed", at=AT, purse="bonus", points=-5, reason="", author="")
    return MemberRecord(
        made_at=AT,
        shop=RecordShop(name="Пекарня «Ёлка»", currency="RUB", decimals=2, zone="Europe/Moscow"),
        accounts=("account-ann",),
        details=RecordDetails(
            name="Anna " + "Bălănescu" * 30,
            phone="+79123456789",
            email="a" * 190 + "@mail.example",
            birthday=date(1985, 3, 14),
            language="ro",
            notes=LONG,
            joined_on=date(2025, 1, 1),
            referred_by="",
        ),
        cards=(RecordCard(number="2" * 40, kind="", status="stolen", issued_at=AT),),
        consents=(RecordConsent(purpose="email", given=True, at=AT, how="file", words=LONG[:4_000]),),
        groups=("Staff",),
        terms=(),
        tier=RecordTier(tier="", given="", given_until=None, given_by=""),
        purses=(RecordPurse(id="bonus", name="Bonus", is_money=True, spendable=5, pending=1, debt=0, lots=(lot, lot)),),
        sales=(sale,) * sales,
        movements=(moved, moved),
        coupons=(),
        remarks=(),
    )


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_no_word_leaves_its_column_and_none_leaves_the_page(language: str, qapp: object) -> None:
    pages = laid_out(record(), words(language))
    assert pages.count > 3
    for page in pages._pages:
        assert page.words
        for word in page.words:
            width = QFontMetricsF(face(word.size, word.weight)).horizontalAdvance(word.text.rstrip())
            assert width <= word.place.width() + 1, word.text
            assert word.place.left() >= paper.LEFT
            assert word.place.right() <= paper.WIDTH - paper.LEFT + 1
            assert word.place.bottom() <= paper.HEIGHT - paper.BOTTOM + 1


def test_the_whole_text_is_there_in_its_order(qapp: object) -> None:
    said = [word.text for page in laid_out(record(sales=1), words("ru"))._pages for word in page.words]
    whole = "".join("".join(said).split())
    assert "".join(LONG.split()) in whole
    assert "Что Пекарня «Ёлка» хранит о вас" in said
    # What lapsed bit by bit on one day is one row.
    assert said.count("Сгорело") == 1


def test_columns_are_named_again_on_each_page(qapp: object) -> None:
    pages = Pages()
    pages.table((Column("Day", 0.5), Column("What", 0.5)), [("1", "x")] * 200)
    assert pages.count > 2
    assert all(page.words[0].text == "Day" for page in pages._pages)


def test_the_file_is_written_in_any_language(tmp_path: Path, qapp: object) -> None:
    target = tmp_path / "new" / "ann.pdf"
    write_pdf(target, record(sales=3), words("hu"))
    assert target.read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError, match="new"):
        write_pdf(target.parent, record(sales=1), words("hu"))


def test_every_sign_of_a_document_can_be_searched_for_and_copied(tmp_path: Path, qapp: object) -> None:
    signs = "0123456789 12:30 1,5–2.5 −5 +7 × (3/4) 5 % Őű Șț Ёж ₽"
    pages = Pages()
    pages.paragraph(signs)
    target = tmp_path / "signs.pdf"
    pages.write(target, title="", foot="")
    assert not set(signs) - {" "} - set(letters_of(target))


def letters_of(pdf: Path) -> list[str]:
    """What the file says its glyphs are."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf.read_bytes(), re.S)
    maps = [text for stream in streams if b"begincmap" in (text := unpacked(stream))]
    assert maps
    said = []
    for text in maps:
        for first, last, to in re.findall(rb"^<(\w{4})> <(\w{4})> <(\w{4})>$", text, re.M):
            said += [chr(int(to, 16) + n) for n in range(int(last, 16) - int(first, 16) + 1)]
        for listed in re.findall(rb"\[(.*?)\]", text, re.S):
            said += [chr(int(one, 16)) for one in re.findall(rb"<(\w{4})>", listed)]
    return said


def unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream
