"""The cards of customers as faces to print: number, name, tier of the day, and how long they have been coming."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from db.lookup.card_designs import card_designs
from desktop.paper.cards.design import CardDesign, CardFace
from desktop.paper.cards.document import read_design
from desktop.paper.cards.ready import look_of, ready_design, ready_look
from desktop.paper.cards.sheets import SHEETS
from desktop.paper.cards.write import write_cards
from desktop.paper.codes import NotACode, bars_for
from desktop.wording.card_texts import ready_texts
from desktop.wording.words import Words
from loyalty.programme import Programme
from loyalty.tiers import tier as tier_on

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.customers import CustomerView
    from db.lookup.workplace import Workplace

#: Who is on no tier.
NO_TIER, NO_TIERS_SHAPE = "", "heart"


def write_customers_cards(
    path: Path,
    customers: Iterable["CustomerView"],
    programme: Programme,
    workplace: "Workplace",
    words: Words,
    *,
    day: date,
) -> int:
    """A PDF of every customer's card that can be used and printed, to cut out; how many cards that was.

    Customers without such a card are left out; with none at all nothing is written. Raises OSError.
    """
    faces = [face for customer in customers if (face := face_of(customer, programme, workplace, words, day=day))]
    if faces:
        heading = words.tr("Cards to scan at the till")
        write_cards(path, faces, designs_of(programme, words), SHEETS["a4_to_cut"], of=len(faces), heading=heading)
    return len(faces)


def designs_of(programme: Programme, words: Words, *, layout: str = "named") -> dict[str, CardDesign]:
    """A design for each tier, by its id, in its own colour and shape; under "" the one without a tier."""
    texts = ready_texts(words)
    designs = {NO_TIER: ready_design(layout, ready_look("plain"), texts)}
    for tier in programme.ladder.tiers if programme.ladder else ():
        colour = QColor(tier.colour)
        look = look_of(colour.name(), tier.shape) if colour.isValid() else ready_look("plain")
        designs[tier.id] = ready_design(layout, look, texts)
    return designs


def drawn_designs(books: "Books", *, named: bool) -> dict[str, CardDesign]:
    """The designs that the shop drew, by tier; without a tier those of cards with a name, or of those without."""
    drawn: dict[str, CardDesign] = {}
    for view in card_designs(books):
        design = read_design(view.document)
        if view.tier or design.bears_names == named:
            drawn.setdefault(view.tier, design)
    return drawn


def face_of(
    customer: "CustomerView",
    programme: Programme,
    workplace: "Workplace",
    words: Words,
    *,
    day: date,
    number: str = "",
) -> CardFace | None:
    """That card of the customer, or their newest active one; None for none, or where no code can hold its number."""
    number = number or next((card.number for card in reversed(customer.cards) if card.status == "active"), "")
    try:
        bars_for(number)
    except NotACode:
        return None
    held = tier_on(programme, customer.standing, day)
    rung = words.tier(held)
    return CardFace(
        number=number,
        shop=workplace.shop_name,
        tier=rung.name if held else "",
        shape=rung.shape if held else NO_TIERS_SHAPE,
        name=customer.name or words.tr("Regular customer"),
        since=str(customer.joined_on.year),
        design=held if programme.ladder and any(tier.id == held for tier in programme.ladder.tiers) else NO_TIER,
    )
