"""The cards of a batch, from its numbers to paper: drawn as a PDF and read back, both in the work process."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.paper.cards.design import CardDesign, CardFace
from desktop.paper.cards.document import document_of, read_design
from desktop.paper.cards.sheets import Sheet
from desktop.runner import Progress
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.card_batches import NumberView
    from desktop.paper.cards.proof import Proof
    from desktop.paper.cards.write import Written

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


def draw_batch(
    books_path: Path, path: Path, order: PrintOrder, *, language: str, now: datetime, progress: Progress
) -> "Written":
    """The cards as a PDF at `path`. Raises OSError, NotACode, DesignRefused, BooksProblem."""
    from desktop.paper.cards.write import write_cards

    batch, faces, pictures = _gathered(books_path, order, language=language, now=now)
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_cards(
        path,
        faces,
        batch.designs,
        order.sheet,
        printer_dpi=order.printer_dpi,
        pictures=pictures,
        of=len(faces),
        skipped=order.skipped,
        progress=progress,
    )


def prove_batch(books_path: Path, order: PrintOrder, *, language: str, now: datetime, progress: Progress) -> "Proof":
    """Read the cards back as printers put them on paper, before anybody prints them."""
    from desktop.paper.cards.proof import prove_cards

    batch, faces, pictures = _gathered(books_path, order, language=language, now=now)
    return prove_cards(
        faces,
        batch.designs,
        order.sheet,
        printer_dpi=order.printer_dpi,
        pictures=pictures,
        skipped=order.skipped,
        progress=progress,
    )


def picture_of_card(
    books_path: Path,
    path: Path,
    batch_id: str,
    place: int,
    *,
    phone: bool,
    language: str,
    now: datetime,
    progress: Progress,
) -> Path:
    """One card of a batch as a PNG: its front at 600 dpi, or a picture for a phone's messenger with its QR code."""
    from desktop.paper.cards.design import Side
    from desktop.paper.cards.sheets import SHEETS
    from desktop.paper.cards.single import card_png, phone_png

    order = PrintOrder(batch_id=batch_id, sheet=SHEETS["card_printer"], first=place, last=place)
    batch, faces, pictures = _gathered(books_path, order, language=language, now=now)
    design = batch.designs[faces[0].design]
    made = phone_png(design, faces[0], pictures) if phone else card_png(design, faces[0], Side.FRONT, 600, pictures)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(made)
    progress(1, 1)
    return path


def write_numbers(
    books_path: Path, path: Path, batch_id: str, *, heads: tuple[str, str, str], progress: Progress
) -> int:
    """The numbers of a batch as a table for a print shop: place, number as text, name. How many there are."""
    from db.books import Books
    from db.exports.table_file import Column, Kind, write_table
    from db.lookup.card_batches import numbers_of

    books = Books(books_path)
    try:
        numbers = [view for view in numbers_of(books, batch_id) if view.status != "spoiled"]
    finally:
        books.close()
    columns = [Column(heads[0], Kind.NUMBER), Column(heads[1]), Column(heads[2])]
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = ((view.place, view.number, view.name) for view in numbers)
    return write_table(path, columns, rows, told=lambda done: progress(done, len(numbers)))


def _gathered(
    books_path: Path, order: PrintOrder, *, language: str, now: datetime
) -> tuple[BatchDocument, list[CardFace], dict[str, bytes]]:
    from db.books import Books
    from db.lookup.card_batches import batch_document, numbers_of
    from db.lookup.card_designs import pictures

    books = Books(books_path)
    try:
        batch = read_batch(batch_document(books, order.batch_id))
        words = batch_words(books, language=language, now=now)
        numbers = numbers_of(books, order.batch_id, order.first, order.last)
        faces = faces_of(books, batch, numbers, words, now=now)
        shown = frozenset().union(*(design.pictures() for design in batch.designs.values()))
        return batch, faces, pictures(books, shown)
    finally:
        books.close()


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
