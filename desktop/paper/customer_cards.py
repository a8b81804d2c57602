"""The cards of customers as faces to print: name, number, tier of the day, and how long they have been coming."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from desktop.paper.cards import PLAIN_COLOUR, CardFace, write_card_sheet
from desktop.paper.codes import NotACode, bars_for
from desktop.wording.words import Words
from loyalty.programme import Programme
from loyalty.tiers import tier as tier_on

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView
    from db.lookup.workplace import Workplace


def write_customers_cards(
    path: Path,
    customers: Iterable["CustomerView"],
    programme: Programme,
    workplace: "Workplace",
    words: Words,
    *,
    day: date,
) -> int:
    """A PDF of every customer's card that can be used and printed; how many cards that was.

    Customers without such a card are left out; with none at all nothing is written. Raises OSError.
    """
    faces = [face for customer in customers if (face := face_of(customer, programme, workplace, words, day=day))]
    if faces:
        write_card_sheet(path, faces, heading=words.tr("Cards to scan at the till"))
    return len(faces)


def face_of(
    customer: "CustomerView", programme: Programme, workplace: "Workplace", words: Words, *, day: date
) -> CardFace | None:
    """The customer's newest active card; None where there is none, or no code can hold its number."""
    number = next((card.number for card in reversed(customer.cards) if card.status == "active"), "")
    try:
        bars_for(number)
    except NotACode:
        return None
    held = tier_on(programme, customer.standing, day)
    rung = words.tier(held)
    colour = rung.colour if held and QColor.isValidColorName(rung.colour) else PLAIN_COLOUR
    return CardFace(
        brand=workplace.shop_name,
        name=customer.name or words.tr("Regular customer"),
        number=number,
        tier=rung.name if held else "",
        shape=rung.shape,
        colour=colour,
        note=words.tr("with us since {year}").format(year=customer.joined_on.year),
    )
