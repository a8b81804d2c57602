"""What the work process does with a batch of cards: drawn as a PDF, read back, a picture or a list taken of it."""

from datetime import datetime
from pathlib import Path
from typing import Any

from db.books import Books
from db.exports.table_file import Column, Kind, write_table
from db.lookup.card_batches import batch_document, numbers_of
from db.lookup.card_designs import pictures
from db.lookup.card_numbers import batch_of
from db.lookup.customers import CustomerView, by_card
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from desktop.paper.batch_cards import BatchDocument, PrintOrder, batch_words, faces_of, read_batch
from desktop.paper.cards.calibration import write_calibration
from desktop.paper.cards.design import CardDesign, CardFace, Side
from desktop.paper.cards.proof import Proof, prove_cards
from desktop.paper.cards.sheets import SHEETS, Sheet
from desktop.paper.cards.single import card_png, phone_png
from desktop.paper.cards.write import Written, write_cards
from desktop.paper.codes import NotACode
from desktop.paper.customer_cards import designs_of, drawn_designs, face_of
from desktop.runner import Progress
from desktop.wording.card_texts import calibration_texts
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day


def draw_batch(
    books_path: Path, path: Path, order: PrintOrder, *, language: str, now: datetime, progress: Progress
) -> Written:
    """The cards as a PDF at `path`. Raises OSError, NotACode, DesignRefused, BooksProblem."""
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


def prove_batch(books_path: Path, order: PrintOrder, *, language: str, now: datetime, progress: Progress) -> Proof:
    """Read the cards back as printers put them on paper, before anybody prints them."""
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


def calibration_page(
    books_path: Path, path: Path, sheet: Sheet, *, printer_dpi: int, double_sided: bool, progress: Progress
) -> Path:
    """The page that tells how far a printer misses, in the shop's language."""
    books = Books(books_path)
    try:
        place = workplace(books)
    finally:
        books.close()
    words = Words(language=place.language, currency=place.currency, zone=place.zone, country=place.country)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_calibration(path, sheet, calibration_texts(words), printer_dpi=printer_dpi, double_sided=double_sided)
    progress(1, 1)
    return path


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
    order = PrintOrder(batch_id=batch_id, sheet=SHEETS["card_printer"], first=place, last=place)
    batch, faces, pictures = _gathered(books_path, order, language=language, now=now)
    design = batch.designs[faces[0].design]
    made = phone_png(design, faces[0], pictures) if phone else card_png(design, faces[0], Side.FRONT, 600, pictures)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(made)
    progress(1, 1)
    return path


def picture_of_customers_card(
    books_path: Path, path: Path, number: str, *, phone: bool, language: str, now: datetime, progress: Progress
) -> Path:
    """The same of a card that a customer has: as its batch was printed, else in the design of their tier.

    Raises OSError, NotACode (no code holds its number), DesignRefused, BooksProblem.
    """
    books = Books(books_path)
    try:
        with books.reading() as connection:
            batch = batch_of(connection, number)
        if batch is None:
            design, face, shown = _of_customer(books, number, language=language, now=now)
    finally:
        books.close()
    if batch is not None:
        told: dict[str, Any] = {"phone": phone, "language": language, "now": now, "progress": progress}
        return picture_of_card(books_path, path, batch.batch_id, batch.place, **told)
    made = phone_png(design, face, shown) if phone else card_png(design, face, Side.FRONT, 600, shown)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(made)
    progress(1, 1)
    return path


def write_numbers(
    books_path: Path, path: Path, batch_id: str, *, heads: tuple[str, str, str], progress: Progress
) -> int:
    """The numbers of a batch as a table for a print shop: place, number as text, name. How many there are."""
    books = Books(books_path)
    try:
        numbers = [view for view in numbers_of(books, batch_id) if view.status != "spoiled"]
    finally:
        books.close()
    columns = [Column(heads[0], Kind.NUMBER), Column(heads[1]), Column(heads[2])]
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = ((view.place, view.number, view.name) for view in numbers)
    return write_table(path, columns, rows, told=lambda done: progress(done, len(numbers)))


def _of_customer(
    books: Books, number: str, *, language: str, now: datetime
) -> tuple[CardDesign, CardFace, dict[str, bytes]]:
    place = workplace(books)
    day = local_day(now, place.zone)
    programme = in_force(books, day=day).programme
    words = words_of(programme, language=language or place.language, country=place.country)
    customer = by_card(books, number)
    face = None
    if isinstance(customer, CustomerView):
        face = face_of(customer, programme, place, words, day=day, number=number)
    if face is None:
        raise NotACode(number)
    design = (designs_of(programme, words) | drawn_designs(books, named=True))[face.design]
    return design, face, pictures(books, design.pictures())


def _gathered(
    books_path: Path, order: PrintOrder, *, language: str, now: datetime
) -> tuple[BatchDocument, list[CardFace], dict[str, bytes]]:

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
