"""A shop's own list of goods as a CSV file: its columns are known by their names, in four languages."""

import csv
import gzip
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.runner import Progress

if TYPE_CHECKING:
    from db.imports.outcome import Imported

#: What people write over the columns, lower case. Longer lists help nobody: the first line can be changed.
COLUMNS: dict[str, tuple[str, ...]] = {
    "code": (
        "code",
        "barcode",
        "ean",
        "ean13",
        "gtin",
        "sku",
        "product_id",
        "код",
        "штрихкод",
        "штрих-код",
        "артикул",
        "kód",
        "vonalkód",
        "cikkszám",
        "cod",
        "cod de bare",
    ),
    "name": (
        "name",
        "product",
        "product_name",
        "description",
        "наименование",
        "название",
        "товар",
        "név",
        "megnevezés",
        "termék",
        "nume",
        "denumire",
        "produs",
    ),
    "category": (
        "category",
        "group",
        "department",
        "категория",
        "группа",
        "kategória",
        "csoport",
        "categorie",
        "grupă",
    ),
    "price": ("price", "unit price", "цена", "ár", "egységár", "preț", "pret"),
}
#: Enough to see the header and how a price is written.
LOOK_BYTES = 16_384
_ENCODINGS = ("utf-8-sig", "cp1251", "cp1250")


class NoColumns(Exception):
    """The first line doesn't name a code and a name; `header` is what it says."""

    def __init__(self, header: str) -> None:
        super().__init__(header)
        self.header = header


def guess_mapping(path: Path) -> dict[str, Any]:
    """The mapping document for this file, from its first lines. Raises NoColumns, OSError."""
    raw = _beginning(path)
    encoding, text = _decoded(raw)
    first, _, rest = text.partition("\n")
    delimiter = max(";\t,", key=first.count)
    header = [cell.strip() for cell in next(csv.reader([first.strip("\r")], delimiter=delimiter), [])]
    known = {cell.casefold(): cell for cell in reversed(header)}
    found = {part: next((known[name] for name in names if name in known), "") for part, names in COLUMNS.items()}
    if not found["code"] or not found["name"]:
        raise NoColumns(", ".join(header))
    mapping: dict[str, Any] = {
        "format": "regulars-mapping-1",
        "of": "goods",
        "source": "shop-list",
        "file": {"encoding": encoding, "delimiter": delimiter, "decimal": "."},
        "code": found["code"],
        "name": [found["name"]],
        "category": found["category"],
        "price": found["price"],
    }
    if found["price"]:
        at = header.index(found["price"])
        mapping["file"]["decimal"] = _decimal(rest, delimiter, at)
    return mapping


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        zipped = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        if not zipped:
            return file.read(LOOK_BYTES)
        with gzip.GzipFile(fileobj=file) as plain:
            return plain.read(LOOK_BYTES)


def _decoded(raw: bytes) -> tuple[str, str]:
    """The encoding in which the header has names we know, and the text in it."""
    # A character cut in half at the end says nothing about the encoding.
    whole = raw[: raw.rfind(b"\n") + 1] or raw
    readings = []
    for encoding in _ENCODINGS:
        try:
            readings.append((encoding, whole.decode(encoding)))
        except UnicodeDecodeError:
            continue
    for encoding, text in readings:
        header = text.partition("\n")[0].casefold()
        if any(name in header for name in (*COLUMNS["code"], *COLUMNS["name"])):
            return encoding, text
    return readings[0] if readings else ("utf-8-sig", whole.decode("utf-8", "replace"))


def _decimal(rest: str, delimiter: str, at: int) -> str:
    for cells in csv.reader(rest.splitlines(), delimiter=delimiter):
        price = cells[at] if at < len(cells) else ""
        for sign in ",.":
            head, found, tail = price.rpartition(sign)
            if found and head and tail.isdigit() and len(tail) <= 2:
                return sign
    return "."


def import_file(books: Path, file: Path, mapping: dict[str, Any], now: datetime, *, progress: Progress) -> "Imported":
    """Done in the work process: the rows that make sense land, the others are named."""
    from db.imports.goods_list import import_goods
    from db.imports.mapping import GoodsMapping, read_mapping
    from db.schema.upgrade import open_books

    read = read_mapping(mapping)
    assert isinstance(read, GoodsMapping)
    opened = open_books(books)
    try:
        return import_goods(opened, file, read, now=now, progress=progress)
    finally:
        opened.close()
