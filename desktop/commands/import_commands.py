"""import receipts, customers and goods; demo."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from db.imports.mapping import AnyMapping, CustomerMapping, GoodsMapping, ReceiptMapping, read_mapping_file
from db.imports.outcome import Imported, Refused
from db.imports.rows import FileRefused, kind_of
from db.lookup.programme import versions
from db.lookup.workplace import workplace
from desktop.commands.answers import DemoAnswer, ImportAnswer, Refusal, RefusedRowAnswer
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.commands.reading_told import tell_reading
from desktop.commands.speaking import Refuse
from desktop.commands.telling import tell_import, tell_list
from desktop.commands.till_verbs import words_for
from desktop.settings import demo_path
from desktop.wording.columns import word_agreed
from desktop.wording.mistakes import word_refused_row
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Points

imports = typer.Typer(
    help="Bring in what the shop already has, from a file.", no_args_is_help=True, rich_markup_mode=None
)
app.add_typer(imports, name="import")

_File = Annotated[Path, typer.Argument(metavar="FILE", help="CSV, plain or .gz.")]
_Mapping = Annotated[
    Path, typer.Argument(metavar="MAPPING", exists=True, dir_okay=False, help="JSON that names the file's columns.")
]
_MaybeMapping = Annotated[
    Path | None,
    typer.Argument(metavar="MAPPING", exists=True, dir_okay=False, help="JSON that names the columns; else guessed."),
]


@imports.command()
def receipts(
    file: _File,
    mapping: _Mapping,
    version: Annotated[
        int | None, typer.Option("--earn-under", metavar="VERSION", help="Post what they would have earned.")
    ] = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Receipts, each whole; the same file again adds nothing. They earn nothing unless --earn-under says so."""
    from db.imports.earning_under import EarnedUnder, earn_under
    from db.imports.receipts import import_receipts

    run.listen(as_json=as_json)
    meant = _meant(mapping, ReceiptMapping)
    assert isinstance(meant, ReceiptMapping)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        if version is not None and version not in {one.number for one in versions(opened)}:
            message = words.tr("There is no version {number} of the programme.").format(number=version)
            raise Refuse(Refusal(refused="unknown_version", message=message))
        done = import_receipts(opened, file, meant, now=now, progress=bar())
        if version is None:
            under = EarnedUnder(0, ())
        else:
            under = earn_under(opened, version, source=meant.source, now=now, progress=bar())
    _answer(done, words, earned_receipts=under.receipts, earned=dict(under.points))


@imports.command()
def customers(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, plain or .gz, XLSX, or vCard.")],
    mapping: _MaybeMapping = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would land.")] = False,
    reason: Annotated[str, typer.Option(help="Why the balances are opened; stands beside each of them.")] = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Customers with their cards, phones and balances; the same file again adds nothing."""
    from db.imports.customers import import_customers
    from db.imports.guessing import guess_customers, look

    run.listen(as_json=as_json)
    now = run.now()
    meant = _meant(mapping, CustomerMapping) if mapping else None
    with run.books(books) as opened:
        words, country = words_for(opened, now), workplace(opened).country
        header: tuple[str, ...] = ()
        if meant is None:
            seen = look(file, country=country)
            header, meant = seen.header, guess_customers(seen, purses=words.purses, country=country).mapping
        assert isinstance(meant, CustomerMapping)
        reason = reason or words.tr("Brought in from {file}").format(file=file.name)
        agreed = word_agreed(file.name, words)
        done = import_customers(
            opened, file, meant, now=now, reason=reason, agreed=agreed, dry_run=dry_run, progress=bar()
        )
    reading: list[str] = []
    if dry_run:
        with file.open("rb") as beginning:
            is_text = kind_of(beginning.read(256)) == "text"
        reading = list(tell_reading(meant, header, words, is_text=is_text))
    _answer(done, words, dry_run=dry_run, mapping=meant, reading=reading)


@imports.command()
def goods(file: _File, mapping: _MaybeMapping = None, books: BooksOption = None, as_json: JsonOption = False) -> None:
    """The goods list: new goods are added, known ones changed."""
    from db.imports.goods_list import import_goods
    from db.imports.guessing import guess_goods, look

    run.listen(as_json=as_json)
    now = run.now()
    seen = None if mapping else look(file)
    meant = _meant(mapping, GoodsMapping) if mapping else seen and guess_goods(seen)
    if meant is None:
        raise FileRefused("no_columns", {"header": ", ".join(seen.header) if seen else ""})
    assert isinstance(meant, GoodsMapping)
    with run.books(books) as opened:
        words = words_for(opened, now)
        done = import_goods(opened, file, meant, now=now, progress=bar())
    _answer(done, words, mapping=meant)


@app.command()
def demo(
    language: Annotated[str, typer.Option(help="Of the shop and its people: en, ru, hu or ro.")] = "",
    seed: Annotated[int, typer.Option(help="Another seed, another shop.")] = 7,
    cards: Annotated[Path | None, typer.Option(metavar="FILE.pdf", help="Also a sheet of cards to scan.")] = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a demo shop: 1,200 members and fourteen months of receipts."""
    from db.imports.demo import make_demo

    run.listen(as_json=as_json)
    language = language or run.speaker.language
    if language not in LANGUAGES:
        raise typer.BadParameter(f"{language} is not one of: {', '.join(LANGUAGES)}.", param_hint="--language")
    path = books or run.books_path or demo_path()
    made = make_demo(path, language=language, seed=seed, now=run.now(), progress=bar())
    if cards is not None:
        from desktop.commands.card_sheet import write_sheet

        with run.books(path) as opened:
            write_sheet(opened, made.cards, cards, now=run.now())
    answer = DemoAnswer(books=str(path), members=made.members, receipts=made.receipts, cards=made.cards)
    run.speaker.answer(answer, lambda: tell_list([(answer.books,), *((card,) for card in answer.cards)]))


def _meant(path: Path, kind: type[AnyMapping]) -> AnyMapping:
    meant = read_mapping_file(path)
    if not isinstance(meant, kind):
        raise FileRefused("other_mapping", {"of": str(meant.__struct_config__.tag)})
    return meant


def _answer(
    done: Imported,
    words: Words,
    *,
    earned_receipts: int = 0,
    earned: dict[str, Points] | None = None,
    dry_run: bool = False,
    mapping: AnyMapping | None = None,
    reading: Sequence[str] = (),
) -> None:
    answer = ImportAnswer(
        of=done.of,
        rows=done.rows,
        landed=done.landed,
        already_there=done.already_there,
        new_customers=done.new_customers,
        refused=_rows(done.refused, words),
        noted=_rows(done.noted, words),
        dry_run=dry_run,
        mapping=msgspec.to_builtins(mapping) if mapping else None,
        first_day=done.first_day,
        last_day=done.last_day,
        receipts=done.sums.receipts,
        lines=done.sums.lines,
        shelf=done.sums.shelf,
        paid=done.sums.paid,
        received=done.sums.received,
        discounts=dict(done.sums.discounts),
        earned_receipts=earned_receipts,
        earned=earned or {},
    )
    run.speaker.answer(answer, lambda: "\n".join([*reading, tell_import(answer, words)]))


def _rows(rows: tuple[Refused, ...], words: Words) -> tuple[RefusedRowAnswer, ...]:
    return tuple(
        RefusedRowAnswer(
            line=row.line,
            code=row.code,
            message=word_refused_row(row.code, dict(row.facts), words),
            column=row.column,
            name=row.name,
        )
        for row in rows
    )
