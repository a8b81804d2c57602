"""A sheet of customers' cards as PDF, from the command line."""

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from db.books import Books
from db.lookup import customers
from db.lookup.customers import CustomerView
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from desktop.wording.words import words_of
from loyalty.calendar import local_day


def write_sheet(books: Books, numbers: Iterable[str], path: Path, *, now: datetime) -> int:
    """The cards of these numbers that can be used; how many that was. Raises OSError."""
    # Drawing needs Qt and its fonts, but no screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from desktop.paper.customer_cards import write_customers_cards

    drawing = QGuiApplication.instance() or QGuiApplication(["regulars"])
    place = workplace(books)
    day = local_day(now, place.zone)
    programme = in_force(books, day=day).programme
    words = words_of(programme, language=place.language, country=place.country)
    held = (customers.by_card(books, number) for number in numbers)
    found = [view for view in held if isinstance(view, CustomerView)]
    written = write_customers_cards(path, found, programme, place, words, day=day)
    del drawing
    return written
