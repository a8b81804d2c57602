"""Any table goes out as CSV or a workbook: text stays text, nothing runs, and it reads back as it was."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from db.exports import table_file
from db.exports.table_file import Column, Kind, Style, TooManyRows, defused, write_table
from db.imports.delimited import fused
from db.imports.guessing import look

COLUMNS = (Column("Имя"), Column("Карта"), Column("Сумма", Kind.NUMBER, decimals=2), Column("День", Kind.DAY))
ROWS = [
    ("=1+1", "0012345678901", 1_250, date(1990, 12, 31)),
    ("https://example.com", "+79161234567", -5, None),
    ("@sum", "2900000000018", None, date(2026, 1, 2)),
]


def test_a_csv_is_written_as_the_countrys_spreadsheets_expect(tmp_path):
    path = tmp_path / "table.csv"
    assert write_table(path, COLUMNS, ROWS, style=Style(";", ",")) == 3
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.decode("utf-8-sig").split("\r\n") == [
        "Имя;Карта;Сумма;День",
        "'=1+1;0012345678901;12,50;1990-12-31",
        "https://example.com;+79161234567;-0,05;",
        "'@sum;2900000000018;;2026-01-02",
        "",
    ]


def test_a_workbook_keeps_text_as_text_and_figures_as_figures(tmp_path):
    path = tmp_path / "table.xlsx"
    write_table(path, COLUMNS, ROWS)
    sheet = load_workbook(path).active
    kinds = [[(cell.value, cell.data_type) for cell in row][:3] for row in sheet.iter_rows(min_row=2)]
    assert kinds == [
        [("=1+1", "s"), ("0012345678901", "s"), (12.5, "n")],
        [("https://example.com", "s"), ("+79161234567", "s"), (-0.05, "n")],
        [("@sum", "s"), ("2900000000018", "s"), (None, "n")],
    ]
    assert sheet.freeze_panes == "A2"
    assert sheet["D2"].value.date() == date(1990, 12, 31)
    assert not sheet._hyperlinks
    assert [one.name for one in tmp_path.iterdir()] == ["table.xlsx"]


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), max_size=12)


@given(st.one_of(TEXTS, st.builds(str.__add__, st.sampled_from("=+-@\t\r'"), TEXTS)))
def test_what_was_defused_is_as_it_was_when_it_is_read(text):
    assert fused(defused(text)) == text
    assert not defused(text).startswith(("=", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("name", ["table.csv", "table.xlsx"])
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(st.builds(str.__add__, st.sampled_from(["", "=", "+", "'", "''="]), TEXTS), min_size=1, max_size=5)
)
def test_a_table_reads_back_as_it_was_written(tmp_path, name, texts):
    path = tmp_path / name
    write_table(path, (Column("A name"), Column("Other")), [(text, "x") for text in texts])
    seen = look(path)
    assert seen.header == ("A name", "Other")
    assert [cells for _, cells in seen.rows] == [(text, "x") for text in texts]


def test_what_stops_the_writing_leaves_what_stood_there(tmp_path, monkeypatch):
    path = tmp_path / "table.xlsx"
    path.write_text("before", encoding="utf-8")

    def stop(done):
        raise KeyboardInterrupt

    for target in (path, tmp_path / "table.csv"):
        with pytest.raises(KeyboardInterrupt):
            write_table(target, COLUMNS, ROWS, told=stop)
    monkeypatch.setattr(table_file, "SHEET_ROWS_MAX", 2)
    with pytest.raises(TooManyRows):
        write_table(path, COLUMNS, ROWS)
    assert path.read_text(encoding="utf-8") == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["table.xlsx"]
