"""`regulars`: the program that all commands hang on, and what each run of it was told."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from db.books import Books
from db.in_use import Hold
from db.lookup.workplace import workplace
from db.schema.upgrade import open_books
from desktop.commands.afterwards import send, waiting
from desktop.commands.speaking import Speaker, language_of, language_of_terminal
from desktop.settings import books_path

app = typer.Typer(
    name="regulars",
    help="Loyalty at the till, for scripts and other programs. Amounts are whole minor units.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

BooksOption = Annotated[
    Path | None, typer.Option("--books", metavar="PATH", help="The books; the shop's own unless said.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
SelfCheckOption = Annotated[
    bool, typer.Option("--self-check", help="Try the program itself, on invented books. Exit code 1 for a fault.")
]
#: A file with a JSON request, or - for standard input (and JSON out).
RequestArgument = Annotated[str, typer.Argument(metavar="REQUEST", help="A file with JSON, or - for standard input.")]


class Run:
    """What this run of the program was told: where the books are, how to speak, what the time is."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forget what an earlier run was told: a test runs more than one in a process."""
        self.books_path: Path | None = None
        self.only_looks = False
        #: Books in which something was written that their hub has not heard of.
        self.unsent: Path | None = None
        told = language_of_terminal(os.environ)
        self.speaker = Speaker(language=told or "en")
        #: Whether the terminal said in which; a server that says only C, and Windows, leave it to the shop.
        self.told_language = bool(told)

    def now(self) -> datetime:
        return datetime.now(UTC)

    @contextmanager
    def books(self, path: Path | None, hold: Hold | None = None) -> Iterator[Books]:
        """The books that were asked for, closed afterwards; under `hold` where they are this run's alone.

        Raises BooksProblem.
        """
        opened = open_books(path or self.books_path or books_path(), hold)
        try:
            # From here on the till's own language is spoken, whichever the terminal's is.
            self.speaker.language, self.told_language = language_of(workplace(opened).language), True
            before = waiting(opened)
            yield opened
            self.unsent = opened.path if waiting(opened) > before else None
        finally:
            opened.close()

    def end(self) -> None:
        """The command said its answer: what it wrote goes to the hub."""
        if self.unsent is not None:
            try:
                sys.stdout.flush()
            finally:
                # Also where whoever read the answer has heard enough of it.
                send(self.unsent, now=self.now())

    def listen(self, *, as_json: bool, request: str = "", only_looks: bool = False) -> None:
        """How this command wants its answer: a request from standard input is answered in JSON too.

        `only_looks`: it writes nothing, so that whoever stops it leaves nothing half done.
        """
        self.only_looks = only_looks
        self.speaker.as_json = self.speaker.as_json or as_json or request == "-"


run = Run()


@app.callback(invoke_without_command=True)
def options(
    context: typer.Context, books: BooksOption = None, as_json: JsonOption = False, self_check: SelfCheckOption = False
) -> None:
    """Loyalty at the till, for scripts and other programs. Amounts are whole minor units."""
    run.books_path = books
    run.speaker.as_json = as_json
    if self_check:
        # Imported here: it brings in everything there is, to try it.
        from desktop.commands.checked import check_itself

        raise typer.Exit(check_itself(run.speaker, now=run.now()))
    if context.invoked_subcommand is None:
        context.fail("Missing command.")


def bar() -> Callable[[int, int], None]:
    """A progress bar on stderr where a person watches, else nothing."""
    if not sys.stderr.isatty():
        return lambda done, of: None
    shown = -1

    def show(done: int, of: int) -> None:
        nonlocal shown
        percent = done * 100 // max(of, 1)
        if percent != shown:
            shown = percent
            end = "\n" if percent >= 100 else ""
            print(f"\r{'#' * (percent // 4):<25} {percent:3} %{end}", end="", file=sys.stderr, flush=True)

    return show
