"""A shop's own list of goods as a file: its columns are known by their names, and it is read in the work process."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.runner import Progress

if TYPE_CHECKING:
    from db.imports.mapping import GoodsMapping
    from db.imports.outcome import Imported


class NoColumns(Exception):
    """The first line doesn't name a code and a name; `header` is what it says."""

    def __init__(self, header: str) -> None:
        super().__init__(header)
        self.header = header


def guess_mapping(path: Path) -> "GoodsMapping":
    """What this file's columns mean, from its beginning. Raises NoColumns, FileRefused."""
    from db.imports.guessing import guess_goods, look

    seen = look(path)
    mapping = guess_goods(seen)
    if mapping is None:
        raise NoColumns(", ".join(seen.header if seen.shape.header else seen.rows[0][1]))
    return mapping


def import_file(books: Path, file: Path, now: datetime, *, progress: Progress) -> "Imported":
    """Done in the work process: the rows that make sense land, the others are named."""
    from db.imports.goods_list import import_goods
    from db.schema.upgrade import open_books

    mapping = guess_mapping(file)
    opened = open_books(books)
    try:
        return import_goods(opened, file, mapping, now=now, progress=progress)
    finally:
        opened.close()
