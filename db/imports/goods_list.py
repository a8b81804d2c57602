"""The goods list from a CSV file: new goods are added, known ones changed, the same file twice changes nothing."""

from datetime import datetime
from pathlib import Path

from db.books import Books
from db.imports.mapping import GoodsMapping
from db.imports.outcome import Imported, Refused
from db.imports.people_read import goods
from db.imports.rows import Progress, opened
from db.ledger.goods import save_goods
from db.lookup.goods import GoodsView, all_goods
from db.lookup.workplace import workplace

#: A list of goods is short beside receipts; it lands in one piece, so that nobody sells from half a list.
ROWS_BETWEEN_LOOKS = 1_000


def import_goods(
    books: Books, path: Path, mapping: GoodsMapping, *, now: datetime, progress: Progress = lambda done, of: None
) -> Imported:
    """Take the file's goods into the shop's list. A file without prices leaves the prices there are.

    Raises FileRefused, BooksProblem, and what `progress` raises; nothing has landed then.
    """
    known = {one.code: one for one in all_goods(books)}
    wanted: dict[str, GoodsView] = {}
    refused: list[Refused] = []
    rows = 0
    with opened(path, mapping.file) as table:
        for row in goods(mapping, table, currency=workplace(books).currency):
            rows += 1
            if isinstance(row, Refused):
                refused.append(row)
                continue
            before = known.get(row.code)
            price = row.price if mapping.price or before is None else before.price
            wanted[row.code] = GoodsView(row.code, row.name, row.category, price)
            if rows % ROWS_BETWEEN_LOOKS == 0:
                progress(table.share_read(), 10_000)
    landed = sum(1 for code, one in wanted.items() if known.get(code) != one)
    save_goods(books, wanted.values(), now=now)
    progress(10_000, 10_000)
    return Imported(of="goods", rows=rows, landed=landed, already_there=len(wanted) - landed, refused=tuple(refused))
