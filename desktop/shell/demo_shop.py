"""The demo shop as the window makes it: books to look at, and a sheet of cards to scan."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.runner import Progress

#: The demo shop is the same on every computer.
SEED = 20_260_501


@dataclass(frozen=True, slots=True)
class DemoShop:
    """Where it lies. `cards` is None where the sheet could not be written: the shop is there all the same."""

    books: Path
    cards: Path | None


def make_demo_shop(path: Path, sheet: Path, language: str, *, progress: Progress) -> DemoShop:
    """Done in the work process: the demo's books at `path`, made beside it and put there whole, and its cards as PDF.

    Raises BooksProblem, OSError, and what `progress` raises; `path` is not there then.
    """
    from db.imports.demo import make_demo

    path.parent.mkdir(parents=True, exist_ok=True)
    # Half a demo would be opened the next time, so it is made under another name.
    unfinished = path.with_suffix(".making")
    try:
        demo = make_demo(unfinished, language=language, seed=SEED, progress=progress)
        cards = _write_cards(unfinished, demo.cards, sheet, language)
        os.replace(unfinished, path)
    finally:
        for left in (unfinished, Path(f"{unfinished}-wal"), Path(f"{unfinished}-shm")):
            left.unlink(missing_ok=True)
    return DemoShop(path, cards)


def _write_cards(path: Path, numbers: tuple[str, ...], sheet: Path, language: str) -> Path | None:
    from db.lookup.customers import CustomerView, by_card
    from db.lookup.programme import in_force
    from db.lookup.workplace import workplace
    from db.schema.upgrade import open_books
    from desktop.paper.customer_cards import write_customers_cards
    from desktop.wording.words import words_of
    from loyalty.calendar import local_day

    books = open_books(path)
    try:
        place = workplace(books)
        day = local_day(datetime.now(UTC), place.zone)
        programme = in_force(books, day=day).programme
        found = [view for number in numbers if isinstance(view := by_card(books, number), CustomerView)]
        words = words_of(programme, language=language, country=place.country)
        sheet.parent.mkdir(parents=True, exist_ok=True)
        return sheet if write_customers_cards(sheet, found, programme, place, words, day=day) else None
    except OSError:
        return None
    finally:
        books.close()
