"""What is printed on a batch of cards: its document, its order, and what each card shows. No Qt here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.paper.cards.design import CardDesign, CardFace
from desktop.paper.cards.document import document_of, read_design
from desktop.paper.cards.sheets import Sheet
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.card_batches import NumberView

FORMAT = "regulars-card-batch-1"
#: Cards of nobody's tier, and of whoever has none.
NO_TIER, NO_TIERS_SHAPE = "", "heart"
#: Customers looked up at a time.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDocument:
    """What is printed on a batch: a design for each tier, under "" the one for everybody else."""

    designs: Mapping[str, CardDesign]
    #: The tier that bearer cards bear; named ones bear their customer's own.
    tier: str = NO_TIER


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOrder:
    """Which of a batch's cards go onto which sheets."""

    batch_id: str
    sheet: Sheet
    printer_dpi: int = 300
    #: The places in the batch, the last as well; spoiled cards between them are left out.
    first: int = 1
    last: int = 100_000
    #: Places of the first sheet that are used up already.
    skipped: int = 0


def document_of_batch(batch: BatchDocument) -> dict[str, Any]:
    """As the books keep it."""
    designs = {tier: document_of(design) for tier, design in batch.designs.items()}
    return {"format": FORMAT, "tier": batch.tier, "designs": designs}


def read_batch(document: Mapping[str, Any]) -> BatchDocument:
    """What the books kept. Raises DesignRefused where a newer program wrote it."""
    designs = {tier: read_design(design) for tier, design in document.get("designs", {}).items()}
    return BatchDocument(designs=designs, tier=str(document.get("tier", NO_TIER)))


def batch_words(books: "Books", *, language: str, now: datetime) -> Words:
    """The words of the programme in force, in the shop's own language where none is said."""
    from db.lookup.programme import in_force
    from db.lookup.workplace import workplace

    place = workplace(books)
    programme = in_force(books, day=local_day(now, place.zone)).programme
    return words_of(programme, language=language or place.language, country=place.country)


def faces_of(
    books: "Books", batch: BatchDocument, numbers: Iterable["NumberView"], words: Words, *, now: datetime
) -> list[CardFace]:
    """What each card shows, in the order of its places; spoiled ones are left out."""
    from db.lookup.workplace import workplace

    place = workplace(books)
    plain = CardFace(number="", shop=place.shop_name, shape=NO_TIERS_SHAPE, since=str(now.year))
    good = [view for view in numbers if view.status != "spoiled"]
    named = _named(books, good, now=now, zone=place.zone)
    faces = []
    for view in good:
        name, tier, since = named.get(view.account_id, ("", batch.tier, ""))
        rung = words.tier(tier)
        face = replace(plain, number=view.number, name=name, since=since or plain.since)
        if tier:
            face = replace(face, tier=rung.name, shape=rung.shape)
        faces.append(replace(face, design=tier if tier in batch.designs else NO_TIER))
    return faces


def _named(books: "Books", numbers: list["NumberView"], *, now: datetime, zone: str) -> dict[str, tuple[str, str, str]]:
    """By account of a named card: the name, the tier of the day, the year of joining."""
    from db.lookup.card_batches import joined_on
    from db.lookup.customer_list import rows

    whose = list(dict.fromkeys(view.account_id for view in numbers if view.account_id))
    found: dict[str, tuple[str, str, str]] = {}
    for first in range(0, len(whose), _AT_ONCE):
        part = tuple(whose[first : first + _AT_ONCE])
        years = joined_on(books, part)
        for row in rows(books, part, day=local_day(now, zone)):
            year = years.get(row.account_id)
            found[row.account_id] = (row.name, row.tier, str(year.year) if year else "")
    return found
