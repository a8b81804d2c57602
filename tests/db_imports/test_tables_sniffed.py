"""Whatever a list lies in and however it is written, the same rows come out of it."""

import gzip
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from db.imports.address_cards import COLUMNS
from db.imports.mapping import FileShape
from db.imports.rows import FileRefused, opened
from db.imports.sniffing import delimiter_of, encoding_of, sniffed
from db.imports.workbook import as_text

RUSSIAN = [
    "Фамилия;Имя;Телефон\nЁлкина;Ольга;8 912 345-67-89",
    "имя\nЩукин",
    "ИВАНОВ",
    "Имя,Телефон\nАнна,+7916",
    "ООО «Ромашка»",
]
HUNGARIAN = ["név;telefon\nKovács Ödön;06 30", "Szűcs Győző", "Tóth Ágnes", "Őze Lőrinc", "ÁRVÍZTŰRŐ TÜKÖRFÚRÓGÉP"]
ROMANIAN = ["Nume;Preţ\nŞerban Ioniţă;0721", "Brânză Sărată", "Ştefănescu Mădălina", "Bălănescu"]
WESTERN = ["Müller Jürgen", "François Lefèvre", "João Araújo Conceição", "Bjørn Ångström"]


def read(path, shape=None):
    with opened(path, shape or sniffed(path)) as table:
        return table.header, list(table.rows())


@pytest.mark.parametrize(
    ("text", "page", "country"),
    [
        *((text, "cp1251", country) for text in RUSSIAN for country in ("RU", "HU", "")),
        *((text, "cp1250", country) for text in HUNGARIAN + ROMANIAN for country in ("RU", "HU", "RO", "")),
        *((text, "cp1252", country) for text in WESTERN for country in ("DE", "HU", "")),
        *((text, page, "") for text in RUSSIAN + HUNGARIAN + ROMANIAN for page in ("utf-8", "utf-8-sig", "utf-16")),
    ],
)
def test_names_are_read_as_they_were_written(text, page, country):
    raw = text.encode(page)
    assert raw.decode(encoding_of(raw, country=country)) == text


def test_a_file_without_a_mark_is_read_too():
    for page in ("utf-16-le", "utf-16-be"):
        raw = "Name;Phone\nОльга;79161234567\n".encode(page)
        assert encoding_of(raw) == page


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("a;b;c\n1,5;2;3\n", ";"),
        ("a,b\n1,2\n", ","),
        ("a\tb, c\n1\t2\n", "\t"),
        ('name;note\nAnn;"one;\ntwo"\n', ";"),
        ("name\nAnn\n", ","),
        ('sum;note;spent\n0,00;"two\nlines";0,00\n0,00;"two\nlines";0,00\n', ";"),
        ("Фамилия;Имя\nИванов;Иван, сын\n", ";"),
    ],
)
def test_the_sign_between_cells_is_found(text, sign):
    assert delimiter_of(text) == sign


def test_a_csv_is_the_same_in_any_dress(tmp_path):
    text = "Имя;Телефон\r\nАнна;+7 916 123-45-67\r\n;;\r\nПётр;\r\n"
    rows = [(2, ["Анна", "+7 916 123-45-67"]), (4, ["Пётр", ""])]
    for n, raw in enumerate([text.encode("cp1251"), text.encode("utf-8-sig"), gzip.compress(text.encode("utf-16"))]):
        path = tmp_path / f"{n}.csv"
        path.write_bytes(raw)
        assert read(path) == (("Имя", "Телефон"), rows)


def book(path, rows, *, empty_first=False):
    workbook = Workbook()
    sheet = workbook.active
    if empty_first:
        sheet.title = "Cover"
        sheet = workbook.create_sheet("People")
    for row in rows:
        sheet.append(row)
    workbook.save(path)
    return path


def test_a_workbook_gives_what_a_person_would_have_typed(tmp_path):
    path = book(
        tmp_path / "list.xlsx",
        [
            ["Card", "Phone", "Born", "Bonus", "Seen"],
            [2900000000018, 40721234567.0, date(1990, 2, 28), 0.1 + 0.2, datetime(2026, 5, 1, 18, 4)],
            ["0012345678", "+40 721 234 567", "28.02.1990", 12, None],
            [None, None, None, None, None],
            [123456789012345678, None, None, None, None],
        ],
        empty_first=True,
    )
    header, rows = read(path)
    assert header == ("Card", "Phone", "Born", "Bonus", "Seen")
    assert rows == [
        (2, ["2900000000018", "40721234567", "1990-02-28", "0.3", "2026-05-01 18:04:00"]),
        (3, ["0012345678", "+40 721 234 567", "28.02.1990", "12", ""]),
        # Excel has kept fifteen digits of it: what is left is no card.
        (5, ["1.23456789012346E+17", "", "", "", ""]),
    ]
    assert read(path, FileShape(decimal=","))[1][0][1][3] == "0,3"
    with pytest.raises(FileRefused) as refused:
        read(path, FileShape(sheet="Goods"))
    assert refused.value.facts == {"sheet": "Goods", "sheets": "Cover, People"}


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (True, "TRUE"), (-3.5, "-3.5"), (7, "7"), (1e-7, "0.0000001"), (2.0, "2")]
)
def test_every_kind_of_cell_is_a_text(value, text):
    assert as_text(value) == text


def test_what_is_no_workbook_is_refused_with_a_reason(tmp_path):
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and nothing more")
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    empty = book(tmp_path / "empty.xlsx", [])
    for path, code in ((broken, "broken"), (old, "old_workbook"), (empty, "empty")):
        with pytest.raises(FileRefused) as refused:
            read(path)
        assert refused.value.code == code


CARDS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD=D0=BE=D0=B2;=D0=98=D0=B2=
=D0=B0=D0=BD;;;
TEL;WORK;VOICE:8 495 123-45-67
TEL;CELL:+79161234567
PHOTO;ENCODING=BASE64;JPEG:
 /9j/4AAQSkZJRgABAQ
 AAAA

BDAY:19900412
NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1251:=C4=F0=F3=E3
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Țăranu Șerban
N:Țăranu;Șerban;;;
item1.EMAIL;type=INTERNET;type=pref:a@b.ro
BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Őze Lőrinc
TEL;VALUE=uri;TYPE="voice,cell":tel:+36-30-123-4567;ext=1
TEL:+3612345678
BDAY:--0412
NOTE:one\\, two
END:VCARD
"""


def test_address_cards_of_every_version_are_rows(tmp_path):
    path = tmp_path / "contacts.vcf"
    path.write_text(CARDS, encoding="utf-8")
    assert read(path) == (
        COLUMNS,
        [
            (1, ["Иван Иванов", "+79161234567", "8 495 123-45-67", "", "1990-04-12", "Друг"]),
            (14, ["Țăranu Șerban", "", "", "a@b.ro", "--04-12", ""]),
            (21, ["Őze Lőrinc", "+36-30-123-4567", "+3612345678", "", "--04-12", "one, two"]),
        ],
    )


def test_columns_without_a_name_or_with_one_name_can_be_told_apart(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Phone,,Phone\n1,2,3\n", encoding="utf-8")
    assert read(path)[0] == ("Phone", "#2", "Phone (2)")
    assert read(path, FileShape(header=False)) == (
        ("#1", "#2", "#3"),
        [(1, ["Phone", "", "Phone"]), (2, ["1", "2", "3"])],
    )
