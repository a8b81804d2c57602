"""diagnostics: the text file to send when something is wrong, which names nobody."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.commands.answers import FileAnswer
from desktop.commands.program import BooksOption, JsonOption, app, bar, run
from desktop.settings import SettingsFile, books_path


@app.command()
def diagnostics(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where to; here, by its day, unless said.")
    ] = None,
    patient: Annotated[bool, typer.Option("--patient", help="Wait for the audit of large books too.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write what support asks for into a text file: versions, settings, counts, the last errors. It names nobody."""
    from desktop.support.diagnostics import Asked, file_name, write_diagnostics

    run.listen(as_json=as_json)
    settings, now = SettingsFile.of_this_user().now, run.now()
    wanted = books or run.books_path or (Path(settings.books) if settings.books else books_path())
    # Books that can't be read are no reason to write nothing: why they can't is what is asked for.
    there = wanted if wanted.exists() or books is not None else None
    asked = Asked(books=there, settings=settings, now=now, patient=patient)
    written = write_diagnostics(asked, file or Path(file_name(now)), progress=bar())
    answer = FileAnswer(file=str(written))
    run.speaker.answer(answer, lambda: answer.file)
