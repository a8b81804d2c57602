"""A report as files: tables with their types, pages that say whose and of when they are, pictures, and full disks."""

import csv
import errno
import pickle
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QImage

from db.exports.table_file import Style
from db.reports.answer import Answer, Column, Figure, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, month_of
from desktop.paper import writing
from desktop.paper.pages import Pages
from desktop.paper.report_jobs import write_answer
from desktop.paper.report_pages import Sheet, laid_out
from desktop.paper.typeface import prepared
from desktop.runner import Cancelled
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency
from loyalty.programme import Purse
from loyalty.programme import Unit as PurseUnit
from tests.desktop.test_paper_record import letters_of

TENTHS = Purse(id="p", name="Points", unit=PurseUnit.POINTS, scale=1)
ASKED = Asked(
    period=month_of(date(2026, 10, 1)), before=month_of(date(2026, 9, 1)), today=date(2026, 11, 28), till="KDT"
)
ROWS = tuple(
    (20261001 + day, 202610, "=cmd()", f"a{day}", 12_345_67 + day, 6_837, 340, 27, None if day else 5, 85)
    for day in range(31)
)
TABLE = Table(
    key="by_day",
    columns=(
        Column(key="day", unit=Unit.DAY),
        Column(key="month", unit=Unit.MONTH),
        Column(key="group", unit=Unit.TEXT),
        Column(key="member", unit=Unit.MEMBER),
        Column(key="paid", unit=Unit.MONEY),
        Column(key="share", unit=Unit.SHARE),
        Column(key="visits", unit=Unit.RATIO),
        Column(key="points", unit=Unit.POINTS, purse="p"),
        Column(key="receipts", unit=Unit.COUNT),
        Column(key="gap", unit=Unit.DAYS),
    ),
    rows=ROWS,
    total=(None, None, None, None, 38_271_577, 10_000, None, 837, 5, None),
)
PICTURE = Picture(
    key="by_day",
    shape=Shape.LINES,
    x=tuple(row[0] for row in ROWS),
    x_unit=Unit.DAY,
    unit=Unit.MONEY,
    series=(Series(key="members", values=tuple(day * 100 for day in range(31))),),
)
ANSWER = Answer(
    question="takings",
    asked=ASKED,
    figures=tuple(
        Figure(key=key, unit=Unit.MONEY, value=1_284_300_00, before=1_187_000_00, good=1)
        for key in ("paid", "average", "discount", "given_back", "purses", "of_members")
    ),
    pictures=(PICTURE,),
    tables=(TABLE, replace(TABLE, key="by_month", of="KDT", of_unit=Unit.TILL)),
)


def words(language: str = "en") -> Words:
    return Words(language=language, currency=Currency("RUB", 2), zone="Europe/Moscow", purses=(TENTHS,))


def sheet(language: str = "en") -> Sheet:
    return Sheet(shop="Corner bakery", made_at=datetime(2026, 11, 28, 6, tzinfo=UTC), words=words(language))


def silent(done: int, of: int) -> None:
    """How far it has come is nobody's business here."""


def write(target: Path, answer: Answer = ANSWER, language: str = "en", **more: object) -> Path:
    style = Style(delimiter=";", decimal=",")
    return write_answer(answer, target, sheet(language), style=style, progress=silent, **more)  # type: ignore[arg-type]


def spoken(pages: Pages) -> str:
    said = " ".join(word.text for page in pages._pages for word in page.words if word.text)
    return said.replace("\u00a0", " ")


def test_a_table_as_csv_has_figures_a_spreadsheet_reads_and_nothing_it_runs(tmp_path: Path) -> None:
    file = write(tmp_path / "new" / "takings.csv")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert [name.replace("\u00a0", " ") for name in rows[0][:6]] == [
        "Day", "Month", "Group", "Customer", "Sales, ₽", "Share, %",
    ]  # fmt: skip
    assert rows[1] == ["2026-10-01", "2026-10", "'=cmd()", "a0", "12345,67", "68,37", "3,40", "2,7", "5", "8,5"]
    assert rows[2][8] == ""
    assert len(rows) == 32


def test_a_workbook_has_every_table_with_dates_as_dates_and_money_as_numbers(tmp_path: Path) -> None:
    book = load_workbook(write(tmp_path / "takings.xlsx"))
    assert book.sheetnames == ["By day", "By month · KDT"]
    first = [cell.value for cell in book["By day"][2]]
    assert first == [datetime(2026, 10, 1), "2026-10", "=cmd()", "a0", 12345.67, 68.37, 3.4, 2.7, 5, 8.5]
    assert book["By day"]["E2"].number_format == "0.00"
    alone = load_workbook(write(tmp_path / "one.xlsx", which=1))
    assert len(alone.sheetnames) == 1


def test_a_page_says_whose_report_it_is_of_which_days_and_what_its_figures_mean(qapp: object) -> None:
    said = spoken(laid_out(ANSWER, sheet()))
    for wanted in (
        "Takings Corner bakery",
        "When people come and what they leave",
        "Period October 2026 Held against September 2026 Till KDT",
        "By day Day Month Group Sales, ₽",
        "Total 382,715.77",
        "What the figures mean Sales What customers paid for goods they kept",
    ):
        assert wanted in said
    # Ids are for files.
    assert " a0 " not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_can_be_searched_and_holds_all_its_words(language: str, tmp_path: Path) -> None:
    prepared()
    pages = laid_out(ANSWER, sheet(language))
    for page in pages._pages:
        for word in page.words:
            assert word.place.right() <= 2480
    file = write(tmp_path / "takings.pdf", language=language)
    content = file.read_bytes()
    assert content.count(b"/Type /Page\n") == pages.count
    assert b"/Subtype /Image" not in content
    assert set("0123456789,.₽") <= set(letters_of(file)) | {"."}


def test_of_an_answer_that_has_nothing_to_tell_only_that_is_on_the_page(qapp: object) -> None:
    nothing = replace(ANSWER, notes=(Note("nothing_sold", instead=True),))
    said = spoken(laid_out(nothing, sheet()))
    assert "Nothing was sold in this period." in said
    assert "382,715.77" not in said


def test_a_long_table_ends_where_a_file_is_better(qapp: object) -> None:
    long = replace(ANSWER, tables=(replace(TABLE, rows=ROWS * 50),))
    assert "1,150 more rows are in the table as a file." in spoken(laid_out(long, sheet()))


def test_a_picture_is_a_file_large_enough_to_print(tmp_path: Path) -> None:
    image = QImage(str(write(tmp_path / "takings.png")))
    assert image.width() >= 1_600
    assert image.pixelColor(2, 2).name() == "#ffffff"


def test_the_job_goes_to_the_work_process(tmp_path: Path) -> None:
    job = partial(write_answer, ANSWER, tmp_path / "takings.csv", sheet(), style=Style())
    pickle.loads(pickle.dumps(job))(progress=silent)
    assert (tmp_path / "takings.csv").exists()


def test_what_is_stopped_leaves_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "takings.csv"
    target.write_text("before", encoding="utf-8")

    def stop(done: int, of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_answer(ANSWER, target, sheet(), style=Style(), progress=stop)
    assert target.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_a_full_disk_is_said_with_the_file_and_leaves_what_stood_there(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"takings.{ending}"
    target.write_bytes(b"before")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(writing.os, "fsync", full)
    with pytest.raises(OSError, match=f"No space left on device.*takings.{ending}"):
        write(target)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]
