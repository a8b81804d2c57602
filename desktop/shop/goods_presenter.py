"""The goods list: what happens when it is searched, changed, or brought in from a file."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books, BooksProblem
from db.changes import Changes
from db.imports.outcome import Imported
from db.imports.rows import FileRefused
from db.ledger.goods import delete_goods, save_goods
from db.lookup.goods import GoodsView, all_goods, by_code, find_goods
from desktop.runner import Cancelled, Run, Task, Work
from desktop.shop.goods_file import NoColumns, import_file
from loyalty.money import Minor

#: Rows fetched at a time; the list asks for more at its end.
PAGE = 200


class GoodsViewer(Protocol):
    """All that the goods list's presenter ever says to its screen."""

    def show_goods(self, rows: tuple[GoodsView, ...], *, more: bool) -> None:
        """These, in place of what was shown; `more` adds them below it."""

    def show_editor(self, goods: GoodsView | None) -> None:
        """Open the editor on these goods, or empty for new ones."""

    def close_editor(self) -> None:
        """Back to the list."""

    def show_problem(self, field: str, code: str) -> None:
        """The field "code", "name" or "price" holds what can't be saved: "empty", "taken"."""

    def show_import(self, done: int, of: int) -> None:
        """How far the file has been read."""

    def show_imported(self, outcome: Imported) -> None:
        """The file is in."""

    def show_import_stopped(self) -> None:
        """Stopped by hand; nothing of the file landed."""

    def show_file_problem(self, error: Exception) -> None:
        """FileRefused, NoColumns, OSError or BooksProblem: nothing of the file landed."""


class GoodsPresenter:
    """The list and its editor. An answer that newer typing has overtaken is dropped."""

    def __init__(
        self,
        view: GoodsViewer,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        tell: Callable[[Changes], None],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._tell = clock, tell
        self._asked = 0
        self._text = ""
        self._last = ""
        self._all_shown = False
        self._editing: GoodsView | None = None
        self._task: Task | None = None

    def begin(self) -> None:
        """Show the list as it is now."""
        self.search(self._text)

    def search(self, text: str) -> None:
        """The goods whose code or name begins so; all of them for no text."""
        self._asked += 1
        self._text, self._last, self._all_shown = text.strip(), "", False
        wanted = self._text
        job = partial(find_goods, self._books, wanted, PAGE) if wanted else partial(all_goods, self._books, limit=PAGE)
        self._run(job, partial(self._found, self._asked, False))

    def more(self) -> None:
        """The next rows of the whole list."""
        if self._text or self._all_shown or not self._last:
            return
        self._asked += 1
        after, self._last = self._last, ""
        self._run(partial(all_goods, self._books, after=after, limit=PAGE), partial(self._found, self._asked, True))

    def add(self, code: str = "") -> None:
        """Open the editor for new goods."""
        self._editing = None
        self._view.show_editor(GoodsView(code, "", "", 0) if code else None)

    def open(self, goods: GoodsView) -> None:
        """Open the editor on these."""
        self._editing = goods
        self._view.show_editor(goods)

    def save(self, code: str, name: str, category: str, price: Minor | None) -> None:
        """Keep what the editor holds, where it can be kept."""
        code, name, category = code.strip(), name.strip(), category.strip()
        for field, text in (("code", code), ("name", name)):
            if not text:
                self._view.show_problem(field, "empty")
                return
        if price is None or price < 0:
            self._view.show_problem("price", "empty")
            return
        wanted, was = GoodsView(code, name, category, price), self._editing
        now = self._clock()

        def job() -> Changes | None:
            if (was is None or was.code != code) and by_code(self._books, code) is not None:
                return None
            changes = save_goods(self._books, (wanted,), now=now)
            if was is not None and was.code != code:
                changes = changes | delete_goods(self._books, (was.code,), now=now)
            return changes

        self._run(job, self._saved)

    def delete(self) -> None:
        """Take the goods in the editor off the list."""
        if self._editing is not None:
            self._run(partial(delete_goods, self._books, (self._editing.code,), now=self._clock()), self._saved)

    def bring_in(self, file: Path) -> None:
        """Read a file into the list, in the work process."""
        if self._task is not None:
            return
        job = partial(import_file, self._books.path, file, self._clock())
        self._view.show_import(0, 0)
        self._task = self._work(job, self._imported, self._stopped, self._view.show_import)

    def stop(self) -> None:
        """Stop reading the file; nothing of it lands."""
        if self._task is not None:
            self._task.cancel()

    def changed(self, changes: Changes) -> None:
        """The list moved, here or elsewhere."""
        if changes.goods:
            self.begin()

    def _found(self, asked: int, more: bool, rows: tuple[GoodsView, ...]) -> None:
        if asked != self._asked:
            return  # Newer typing has overtaken this answer.
        self._all_shown = len(rows) < PAGE
        self._last = rows[-1].code if rows else ""
        self._view.show_goods(rows, more=more)

    def _saved(self, changes: Changes | None) -> None:
        if changes is None:
            self._view.show_problem("code", "taken")
            return
        self._editing = None
        self._view.close_editor()
        self._tell(changes)

    def _imported(self, outcome: Imported) -> None:
        self._task = None
        self._view.show_imported(outcome)
        self._tell(Changes(goods=True))

    def _stopped(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            self._view.show_import_stopped()
        elif isinstance(error, (FileRefused, NoColumns, OSError, BooksProblem)):
            self._view.show_file_problem(error)
        else:
            self._view.show_import_stopped()
            raise error
