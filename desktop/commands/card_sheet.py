"""A sheet of customers' cards as PDF, from the command line."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from db.books import Books
from db.imports.demo import demo_cards
from db.lookup import customers
from db.lookup.customers import CustomerView
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from desktop.commands.answers import Refusal
from desktop.commands.speaking import Refuse
from desktop.wording.problems import word_card_problem
from desktop.wording.words import words_of
from loyalty.calendar import local_day


def write_sheet(books: Books, numbers: Sequence[str], path: Path, *, now: datetime) -> int:
    """These cards, or the first customers' where none is named; how many that was.

    Raises Refuse for a number that was named and can't be used, and where there is no card at all; OSError.
    """
    from desktop.paper.customer_cards import write_customers_cards
    from desktop.paper.typeface import prepared

    prepared()
    place = workplace(books)
    day = local_day(now, place.zone)
    programme = in_force(books, day=day).programme
    words = words_of(programme, language=place.language, country=place.country)
    found: list[CustomerView] = []
    for number in numbers or demo_cards(books):
        held = customers.by_card(books, number)
        if isinstance(held, CustomerView):
            found.append(held)
        elif numbers:
            message = word_card_problem(
                held.problem, words, number=held.number, replaced_by=held.replaced_by, since=held.since
            )
            raise Refuse(Refusal(refused=f"card_{held.problem}", message=message))
    written = write_customers_cards(path, found, programme, place, words, day=day)
    if not written:
        raise Refuse(
            Refusal(refused="no_cards", message=words.tr("There is no card to print. Let a customer join first."))
        )
    return written
