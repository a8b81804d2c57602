"""export customers: what the shop has, as a file that other programs open."""

from pathlib import Path
from typing import Annotated

import typer

from db.lookup.workplace import workplace
from desktop.commands.answers import ExportAnswer
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.commands.till_verbs import words_for

exports = typer.Typer(help="Take out what the shop has, as CSV or XLSX.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(exports, name="export")


@exports.command()
def customers(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="FILE.xlsx is a workbook, anything else CSV.")],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Customers with their cards, balances and visits, as `import customers` takes them in again."""
    from db.exports.customers import export_customers
    from desktop.wording.columns import csv_style, export_headings

    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words, place = words_for(opened, now), workplace(opened)
        written = export_customers(
            opened,
            file,
            headings=export_headings(words),
            style=csv_style(place.country, place.language),
            now=now,
            progress=bar(),
        )
    answer = ExportAnswer(file=str(file), rows=written)
    run.speaker.answer(answer, lambda: answer.file)
