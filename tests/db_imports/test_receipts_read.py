"""Rows become receipts: whole or not at all, and every row that is left out is named."""

import gzip
from zoneinfo import ZoneInfo

import pytest

from db.imports.mapping import read_mapping
from db.imports.outcome import Refused
from db.imports.receipts_read import Reading, ReceiptRead, import_id, last_rows
from db.imports.rows import FileRefused, opened
from loyalty.money import Currency

MAPPING = read_mapping(
    {
        "format": "regulars-mapping-1",
        "of": "receipts",
        "source": "corner",
        "receipt": "slip",
        "at": {"column": "when"},
        "customer": {"column": "card", "prefix": "CORNER-"},
        "goods": "code",
        "quantity": "units",
        "amounts": {
            "shelf": ["got", "off"],
            "paid": ["got", "-coupon"],
            "received": ["got"],
            "discounts": {"card": ["off"], "coupon": ["coupon"]},
        },
    }
)
HEADER = "slip,when,card,code,units,got,off,coupon\n"


def read(path):
    with opened(path, MAPPING.file) as table:
        ends, _ = last_rows(MAPPING, table)
    with opened(path, MAPPING.file) as table:
        reading = Reading(MAPPING, table, currency=Currency("EUR", 2), zone=ZoneInfo("Europe/Bucharest"))
        found = list(reading.receipts(ends))
    receipts = [one for one in found if isinstance(one, ReceiptRead)]
    refused = sorted((row for one in found if isinstance(one, tuple) for row in one), key=lambda row: row.line)
    return receipts, refused


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "receipts.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_three_amounts_a_line(file):
    receipts, refused = read(file(HEADER + "A1,2026-03-01 10:00:00,7001,bun,2,5.00,0.60,0.50\n"))
    assert not refused
    (line,) = receipts[0].lines
    assert (line.shelf, line.taken, line.paid, line.received) == (560, (60, 50), 450, 500)
    assert receipts[0].card == "CORNER-7001"
    assert receipts[0].at.isoformat() == "2026-03-01T08:00:00+00:00"


def test_rows_that_stand_apart_become_one_receipt(file):
    text = HEADER + (
        "A1,2026-03-01 10:00:00,7001,bun,1,1.00,0,0\n"
        "A2,2026-03-01 10:01:00,,tea,1,2.00,0,0\n"
        "A1,2026-03-01 10:02:00,7001,jam,1,3.00,0,0\n"
    )
    receipts, refused = read(file(text))
    assert not refused
    assert [(one.number, len(one.lines), one.card) for one in receipts] == [("A2", 1, ""), ("A1", 2, "CORNER-7001")]


def test_amounts_below_nought_and_quantity_nought_are_as_given(file):
    receipts, refused = read(file(HEADER + "A1,2026-03-01 10:00:00,,bun,0,0.10,0,0.55\nA1,,,bag,-1,-2.00,0,0\n"))
    assert not refused
    assert [(line.quantity, line.paid) for line in receipts[0].lines] == [(0, -45), (-1_000, -200)]
    assert (receipts[0].shelf, receipts[0].paid, receipts[0].received) == (-190, -245, -190)


def test_a_broken_row_holds_back_its_receipt_and_no_other(file):
    text = HEADER + (
        "A1,2026-03-01 10:00:00,7001,bun,1,1.00,0,0\n"
        "A1,2026-03-01 10:00:00,7001,jam,1,one,0,0\n"
        "A2,2026-03-01 10:01:00,7001,tea,1,2.00,0,0\n"
        ",2026-03-01 10:01:00,7001,tea,1,2.00,0,0\n"
        "A3,2026-03-01 10:01:00\n"
        "A4,soon,7001,tea,1,2.00,0,0\n"
        "A5,2026-03-01 10:01:00,7001,tea,1,2.00,0,0\n"
        "A5,2026-03-01 10:01:00,7002,tea,1,2.00,0,0\n"
    )
    receipts, refused = read(file(text))
    assert [one.number for one in receipts] == ["A2"]
    assert [(row.line, row.code) for row in refused] == [
        (2, "held_back"),
        (3, "not_money"),
        (5, "no_receipt_number"),
        (6, "too_few_columns"),
        (7, "not_an_instant"),
        (8, "held_back"),
        (9, "other_customer"),
    ]
    assert refused[0] == Refused(2, "held_back", (("line", "3"),))


def test_gzip_reads_the_same(file, tmp_path):
    plain = file(HEADER + "A1,2026-03-01 10:00:00,7001,bun,2,5.00,0.60,0.50\n")
    zipped = tmp_path / "receipts.csv.gz"
    zipped.write_bytes(gzip.compress(plain.read_bytes()))
    assert read(plain) == read(zipped)


def test_a_file_that_breaks_off_is_refused_before_anything_of_it_is_used(file, tmp_path):
    plain = file(HEADER + "A1,2026-03-01 10:00:00,7001,bun,2,5.00,0.60,0.50\n" * 500)
    torn = tmp_path / "torn.csv.gz"
    torn.write_bytes(gzip.compress(plain.read_bytes())[:-20])
    with pytest.raises(FileRefused) as refused:
        read(torn)
    assert refused.value.code == "broken"
    latin = tmp_path / "latin.csv"
    latin.write_bytes((HEADER + "Aé1,x\n").encode("latin-1"))
    with pytest.raises(FileRefused) as refused:
        read(latin)
    assert refused.value.code == "broken"


def test_missing_files_empty_files_and_missing_columns_are_named(file, tmp_path):
    for path, code in [(tmp_path / "none.csv", "unreadable"), (file(""), "empty")]:
        with pytest.raises(FileRefused) as refused:
            read(path)
        assert refused.value.code == code
    with pytest.raises(FileRefused) as refused:
        read(file(HEADER.replace("coupon", "voucher") + "A1\n"))
    assert refused.value.facts["column"] == "coupon"


def test_ids_are_the_same_on_every_machine_and_always_fit():
    assert import_id("import", "corner", "A1") == "import:corner:A1"
    assert import_id("import", "corner", "Ű" * 80) == import_id("import", "corner", "Ű" * 80)
    assert all(8 <= len(import_id("import", "c", number)) <= 64 for number in ("1", "Ű", "9" * 200))
    assert import_id("import", "corner", "9" * 200) != import_id("import", "corner", "9" * 201)
