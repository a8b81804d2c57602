"""The cards of the invented customers on paper, to be scanned as a real one is: done in the work process."""

from datetime import datetime
from pathlib import Path

from desktop.runner import Progress


def write_practice_cards(books: Path, sheet: Path, language: str, now: datetime, *, progress: Progress) -> Path:
    """A PDF of everybody's card, to cut out. Raises BooksProblem, OSError."""
    from db.books import Books
    from db.imports.practice_people import PEOPLE, practice_account
    from db.lookup.customers import by_account
    from db.lookup.programme import in_force
    from db.lookup.workplace import workplace
    from desktop.paper.customer_cards import write_customers_cards
    from desktop.wording.words import words_of
    from loyalty.calendar import local_day

    opened = Books(books)
    try:
        place = workplace(opened)
        day = local_day(now, place.zone)
        programme = in_force(opened, day=day).programme
        found = (by_account(opened, practice_account(nth)) for nth in range(PEOPLE))
        people = [one for one in found if one is not None]
        words = words_of(programme, language=language, country=place.country)
        sheet.parent.mkdir(parents=True, exist_ok=True)
        write_customers_cards(sheet, people, programme, place, words, day=day)
    finally:
        opened.close()
    progress(1, 1)
    return sheet
