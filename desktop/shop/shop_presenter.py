"""The shop's settings: names, language, backups and the way back, the way to another computer, papers."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books, BooksProblem
from db.ledger.refusals import Refused
from db.ledger.workplace import change_workplace
from db.lookup.workplace import Workplace, workplace
from db.schema.backup import Backup, back_up, backups, restore
from db.schema.going_back import sales_missing
from db.schema.upgrade import open_books
from desktop.runner import Progress, Run, Work
from desktop.settings import Settings, SettingsFile

#: As many daily copies as the window keeps.
KEEP = 14


class ShopView(Protocol):
    """All that the shop's presenter ever says to its screen."""

    def show_settings(self, settings: Settings, *, papers: Path, backup_folder: Path) -> None:
        """The settings as they are, with the folders spelt out."""

    def show_names(self, place: Workplace, *, saved: bool = False) -> None:
        """What shop and till are called; `saved`: since this moment."""

    def show_name_missing(self, field: str) -> None:
        """A name that can't be empty is: shop_name or till_name. Nothing was written."""

    def show_refusal(self, code: str) -> None:
        """The books refused it; nothing was written."""

    def show_backups(self, found: tuple[Backup, ...]) -> None:
        """The copies there are, newest first."""

    def show_working(self, working: bool) -> None:
        """A copy is being made."""

    def show_done(self, what: str, path: Path) -> None:
        """Something was done: "backed_up", "copied"."""

    def show_problem(self, code: str, path: Path) -> None:
        """A problem of the books stopped it; nothing was changed."""


def copy_books(books: Path, target: Path, *, progress: Progress) -> Path:
    """Done in the work process: one whole file of the books, to be carried elsewhere."""
    opened = open_books(books)
    try:
        opened.copy_into(target)
    finally:
        opened.close()
    progress(1, 1)
    return target


def back_up_books(books: Path, folder: Path, now: datetime, *, progress: Progress) -> Path:
    """Done in the work process: one more copy beside the daily ones."""
    opened = open_books(books)
    try:
        return back_up(opened, folder, now=now, keep=KEEP)
    finally:
        opened.close()
        progress(1, 1)


class ShopPresenter:
    """What happens at each press."""

    def __init__(
        self,
        view: ShopView,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        settings: SettingsFile,
        renamed: Callable[[Workplace], None],
        move_to: Callable[[Callable[[], Path]], None],
        backed_up: Callable[[], None],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._new_id, self._settings = clock, new_id, settings
        self._renamed, self._move_to, self._backed_up = renamed, move_to, backed_up

    def begin(self) -> None:
        """Show everything as it is now."""
        now = self._settings.now
        folder = now.backups(self._books.path)
        self._view.show_settings(now, papers=now.papers(), backup_folder=folder)
        self._run(partial(workplace, self._books), self._view.show_names, self._problem)
        self._run(partial(backups, folder, self._books.path), self._view.show_backups, self._problem)

    def rename(self, shop_name: str, till_name: str, slip_footer: str) -> None:
        """Call the shop and this till so from now on; the whole window hears it."""
        for field, name in (("shop_name", shop_name), ("till_name", till_name)):
            if not name.strip():
                self._view.show_name_missing(field)
                return
        verb = partial(change_workplace, self._books, op_id=self._new_id(), author="", now=self._clock())

        def job() -> Workplace:
            verb(shop_name=shop_name, till_name=till_name, slip_footer=slip_footer)
            return workplace(self._books)

        def done(place: Workplace) -> None:
            self._view.show_names(place, saved=True)
            self._renamed(place)

        self._run(job, done, self._problem)

    def speak(self, language: str) -> None:
        """The window's language from now on."""
        self._settings.change(language=language)

    def print_to(self, printer: str) -> None:
        """Where slips are printed; empty: to a PDF."""
        self._settings.change(slip_printer=printer.strip())

    def put_papers(self, folder: Path) -> None:
        """Where slips and sheets go as PDF."""
        self._settings.change(paper_folder=str(folder))
        self.begin()

    def put_backups(self, folder: Path) -> None:
        """Where the daily copies go."""
        self._settings.change(backup_folder=str(folder))
        self.begin()

    def back_up(self) -> None:
        """Make a copy now."""
        self._view.show_working(True)
        folder = self._settings.now.backups(self._books.path)
        job = partial(back_up_books, self._books.path, folder, self._clock())
        self._work(job, partial(self._done, "backed_up"), self._problem)

    def save_copy(self, target: Path) -> None:
        """Write the books into one file that can be carried to another computer."""
        if target.absolute() == self._books.path.absolute():
            self._view.show_problem("exists", target)
            return
        self._view.show_working(True)
        self._work(partial(copy_books, self._books.path, target), partial(self._done, "copied"), self._problem)

    def weigh(self, backup: Path, then: Callable[[int | None], None]) -> None:
        """How many sales since that copy would be missing; None where they can't be counted."""
        self._run(partial(sales_missing, backup, self._books.path), then, lambda _: then(None))

    def restore(self, backup: Path, move: Callable[[Callable[[], Path], Callable[[], Path]], None]) -> None:
        """Put a copy in the place of the books: `move` gets the job, and what tells where the replaced ones are."""
        path, now = self._books.path, self._clock()
        kept: list[Path] = []

        def job() -> Path:
            aside = restore(backup, path, now=now)
            kept.append(aside or path)
            return path

        move(job, lambda: kept[0])

    def open_books(self, path: Path) -> None:
        """Leave these books and open others."""
        self._move_to(lambda: path)

    def _done(self, what: str, path: Path) -> None:
        self._view.show_working(False)
        self._view.show_done(what, path)
        if what == "backed_up":
            self._backed_up()
        self.begin()

    def _problem(self, error: Exception) -> None:
        self._view.show_working(False)
        if isinstance(error, BooksProblem):
            self._view.show_problem(error.code, error.path)
        elif isinstance(error, Refused):
            self._view.show_refusal(error.code)
        elif isinstance(error, OSError):
            self._view.show_problem("read_only", Path(error.filename or self._books.path))
        else:
            raise error
