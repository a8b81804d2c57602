"""cards reserve, batches, print, printed, proof, spoil, numbers, png, designs and sheet: cards without a window."""

import json
import os
import secrets
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING, Annotated

import typer

from db.books import Books
from db.ledger.card_batch import Reserved, mark_printed, reserve_batch, spoil
from db.lookup.card_batches import BatchView, NumberView, card_batches
from db.lookup.card_designs import card_designs
from db.lookup.customer_filter import CustomerFilter
from db.lookup.customer_list import matching
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from desktop.commands.answers import FileAnswer
from desktop.commands.card_answers import (
    BatchAnswer,
    BatchesAnswer,
    DesignAnswer,
    DesignsAnswer,
    NumberAnswer,
    PrintedAnswer,
    ProofAnswer,
    UnreadAnswer,
)
from desktop.commands.member_commands import named
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.commands.telling import tell_list
from desktop.commands.till_verbs import words_for
from desktop.paper.batch_cards import BatchDocument, PrintOrder, document_of_batch
from desktop.paper.cards.sheet_document import SheetRefused, read_sheet
from desktop.paper.cards.sheets import SHEETS, Sheet
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.wording.words import Words

cards = typer.Typer(help="Cards: numbers, sheets, proofs.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(cards, name="cards")

_Batch = Annotated[str, typer.Argument(metavar="BATCH", help="A batch's id, as `cards batches` tells it.")]
_Sheet = Annotated[str, typer.Option("--sheet", help=f"One of {', '.join(SHEETS)}, or FILE.json.")]
_First = Annotated[int, typer.Option("--from", min=1, help="After a jam: the card to go on with.")]
_Dpi = Annotated[int, typer.Option("--dpi", help="The printer's resolution: 203, 300 or 600.")]
_Id = Annotated[str, typer.Option("--id", help="The caller's own id: the same one does it once.")]


@cards.command()
def reserve(
    count: Annotated[int, typer.Option("--count", min=1, max=100_000, help="Cards without names.")] = 1,
    whose: Annotated[list[str] | None, typer.Option("--for", help="A card or an account; again for more.")] = None,
    lacking: Annotated[bool, typer.Option("--lacking", help="Everyone who has no card.")] = False,
    kind: Annotated[str, typer.Option("--kind", help="The kind of card, for the discount it carries.")] = "",
    name: Annotated[str, typer.Option("--name", help="What the batch is called.")] = "",
    id_: _Id = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Reserve a batch's numbers, all or none; cards with names open their customers at once."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        accounts = tuple(named(opened, one, words).account_id for one in whose or ())
        if lacking:
            day = local_day(now, workplace(opened).zone)
            shown = bar()
            accounts += matching(
                opened.path, CustomerFilter(has_card=False), day, progress=lambda done, of: shown(done, of)
            )
        made = reserve_batch(
            opened,
            op_id=id_ or f"cards-{secrets.token_hex(8)}",
            count=len(set(accounts)) if whose or lacking else count,
            kind=kind,
            name=name,
            document=document_of_batch(_designs(opened, words, now, bearer=not accounts)),
            accounts=accounts,
            now=now,
            random=SystemRandom(),
        )
    _tell(made)


@cards.command()
def batches(books: BooksOption = None, as_json: JsonOption = False) -> None:
    """The batches, the newest first."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        answer = BatchesAnswer(tuple(_batch(view) for view in card_batches(opened)))
    lines = [(one.id, one.name, str(one.count), str(one.printed)) for one in answer.batches]
    run.speaker.answer(answer, lambda: tell_list(lines))


@cards.command("print")
def print_(
    batch: _Batch,
    file: Annotated[Path, typer.Argument(metavar="FILE.pdf")],
    sheet: _Sheet = "a4_to_cut",
    first: _First = 1,
    dpi: _Dpi = 300,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Draw a batch as a PDF. Nothing is marked as printed: say so with `cards printed`."""
    from desktop.paper.batch_jobs import draw_batch

    run.listen(as_json=as_json)
    now, path = run.now(), _known(books, batch)
    written = draw_batch(path, file, _order(batch, sheet, first, dpi), language="", now=now, progress=bar())
    answer = PrintedAnswer(file=str(file), cards=written.cards, sheets=written.sheets, pages=written.pages)
    run.speaker.answer(answer, lambda: answer.file)


@cards.command()
def proof(
    batch: _Batch,
    sheet: _Sheet = "a4_to_cut",
    first: _First = 1,
    dpi: _Dpi = 300,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read every card back as printers of 203, 300 and 600 dpi put it on paper; unread ones are named."""
    from desktop.paper.batch_jobs import prove_batch

    run.listen(as_json=as_json)
    now, path = run.now(), _known(books, batch)
    found = prove_batch(path, _order(batch, sheet, first, dpi), language="", now=now, progress=bar())
    unread = tuple(UnreadAnswer(one.number, one.side.value, one.dpi, one.read) for one in found.unread)
    answer = ProofAnswer(found.cards, found.proved, found.codes_read, found.good, unread)
    lines = [(one.number, one.side, str(one.dpi)) for one in unread] or [(str(found.proved), "/", str(found.cards))]
    run.speaker.answer(answer, lambda: tell_list(lines))


@cards.command()
def printed(
    batch: _Batch,
    up_to: Annotated[int, typer.Option("--up-to", min=1, help="The last card that came out.")],
    id_: _Id = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """The cards up to this one have come out of the printer."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        op_id = id_ or f"printed-{secrets.token_hex(8)}"
        view = mark_printed(opened, op_id=op_id, batch_id=batch, up_to=up_to, now=run.now())
    answer = _batch(view)
    run.speaker.answer(answer, lambda: tell_list([(answer.id, str(answer.printed), str(answer.count))]))


@cards.command("spoil")
def spoil_(
    batch: _Batch,
    places: Annotated[list[int], typer.Argument(help="Places in the batch, from 1.")],
    name: Annotated[str, typer.Option("--name", help="What the batch of replacements is called.")] = "",
    id_: _Id = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """These came out unusable: their numbers open nobody any more, and others are reserved in their place."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        op_id = id_ or f"spoil-{secrets.token_hex(8)}"
        made = spoil(
            opened, op_id=op_id, batch_id=batch, places=places, name=name, now=run.now(), random=SystemRandom()
        )
    _tell(made)


@cards.command()
def numbers(
    batch: _Batch,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="FILE.xlsx is a workbook, anything else CSV.")],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """The numbers of a batch for a print shop, as text."""
    from desktop.paper.batch_jobs import write_numbers

    run.listen(as_json=as_json)
    path = _known(books, batch)
    words = run.speaker.words()
    heads = (words.tr("Place"), words.tr("Number"), words.tr("Name"))
    write_numbers(path, file, batch, heads=heads, progress=bar())
    answer = FileAnswer(file=str(file))
    run.speaker.answer(answer, lambda: answer.file)


@cards.command()
def png(
    batch: _Batch,
    place: Annotated[int, typer.Argument(min=1, help="Which card of the batch.")],
    file: Annotated[Path, typer.Argument(metavar="FILE.png")],
    phone: Annotated[bool, typer.Option("--phone", help="For a messenger, with a large QR code.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """One card as a picture."""
    from desktop.paper.batch_jobs import picture_of_card

    run.listen(as_json=as_json)
    path = _known(books, batch)
    picture_of_card(path, file, batch, place, phone=phone, language="", now=run.now(), progress=bar())
    answer = FileAnswer(file=str(file))
    run.speaker.answer(answer, lambda: answer.file)


@cards.command()
def designs(books: BooksOption = None, as_json: JsonOption = False) -> None:
    """The designs that were drawn in the window; each tier without one has a ready-made one."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        drawn = card_designs(opened)
    answer = DesignsAnswer(tuple(DesignAnswer(view.id, view.name, view.tier, view.document) for view in drawn))
    run.speaker.answer(answer, lambda: tell_list([(one.id, one.name, one.tier) for one in answer.designs]))


@cards.command()
def sheet(
    file: Annotated[Path, typer.Argument(metavar="FILE.pdf")],
    numbers: Annotated[
        list[str] | None, typer.Argument(help="Card numbers; the first twenty customers' unless said.")
    ] = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A sheet of cards that customers have, to print, cut and scan."""
    from desktop.commands.card_sheet import write_sheet

    run.listen(as_json=as_json)
    with run.books(books) as opened:
        write_sheet(opened, numbers or (), file, now=run.now())
    answer = FileAnswer(file=str(file))
    run.speaker.answer(answer, lambda: answer.file)


def _known(books: Path | None, batch: str) -> Path:
    """Where the books are that have this batch; drawing there needs fonts, but no screen."""
    from db.ledger.card_batch import BatchRefused
    from db.lookup.card_batches import card_batch

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with run.books(books) as opened:
        if card_batch(opened, batch) is None:
            raise BatchRefused("unknown_batch", batch)
        return opened.path


def _order(batch: str, sheet: str, first: int, dpi: int) -> PrintOrder:
    return PrintOrder(batch_id=batch, sheet=_sheet(sheet), printer_dpi=dpi, first=first)


def _sheet(told: str) -> Sheet:
    """A sheet that comes with the program, or one by its measurements from a file."""
    if told in SHEETS:
        return SHEETS[told]
    if not told.endswith(".json"):
        raise typer.BadParameter(f"{told} is not one of: {', '.join(SHEETS)}, FILE.json.", param_hint="--sheet")
    try:
        return read_sheet(json.loads(Path(told).read_text(encoding="utf-8")))
    except (OSError, ValueError, SheetRefused) as error:
        raise typer.BadParameter(f"{told}: {error}", param_hint="--sheet") from error


def _designs(opened: Books, words: "Words", now: "datetime", *, bearer: bool) -> BatchDocument:
    """Each tier's design: the drawn one, else the ready-made one."""
    from desktop.paper.customer_cards import designs_of, drawn_designs

    programme = in_force(opened, day=local_day(now, workplace(opened).zone)).programme
    made = designs_of(programme, words, layout="bearer" if bearer else "named")
    designs = made | drawn_designs(opened, named=not bearer)
    return BatchDocument(designs={"": designs[""]} if bearer else designs)


def _tell(made: Reserved) -> None:
    answer = _batch(made.batch, made.numbers)
    run.speaker.answer(answer, lambda: tell_list([(str(one.place), one.number) for one in answer.numbers]))


def _batch(view: BatchView, numbers: tuple[NumberView, ...] = ()) -> BatchAnswer:
    return BatchAnswer(
        id=view.id,
        name=view.name,
        kind=view.kind,
        count=view.count,
        printed=view.printed,
        named=view.named,
        reserved_at=view.reserved_at.isoformat(),
        numbers=tuple(NumberAnswer(one.place, one.number, one.status, one.account_id) for one in numbers),
    )
