"""Another file lies where the open books lay: what they hold is kept beside it, and a page with one way on says so."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.runner import Run
from desktop.shell.opening import Opening
from desktop.shell.pages import ProblemPage, WayOut
from desktop.shell.window import Window

if TYPE_CHECKING:
    from db.books import Books


class TakenAway(QObject):
    """Whoever moves a file under an open window asks nobody; nothing is recorded from then on."""

    def __init__(
        self,
        window: Window,
        opening: Opening,
        *,
        run: Run,
        books: Callable[[], "Books | None"],
        let_go: Callable[[], object],
        clock: Callable[[], datetime],
    ) -> None:
        """`run` is the ledger lane, on which the books were opened; `let_go` has the window be done with them."""
        super().__init__(window)
        self._window, self._opening = window, opening
        self._run, self._books, self._let_go, self._clock = run, books, let_go, clock

    def takes(self, error: BaseException) -> bool:
        """Whether it is this that went wrong. Then the rooms make way, once; what else was under way there is done."""
        if getattr(error, "code", "") != "replaced":
            return False
        books = self._books()
        if books is not None and books.taken_away:
            self._put_away(books)
        return True

    def ends(self, books: "Books") -> None:
        """The window ends, and nobody may have noticed: the next start must not read their log as another file's."""
        self._run(partial(_closed, books, self._clock()), lambda _: None)

    def _put_away(self, books: "Books") -> None:
        self._opening.wait()
        self._let_go()
        self._run(partial(_closed, books, self._clock()), partial(self._show, books.path))

    def _show(self, path: Path, kept: Path | None) -> None:
        def say() -> str:
            said = self.tr(
                "{path} was moved away, or another file was put in its place, while this window had it open. Nothing "
                "was recorded from then on."
            )
            if kept is None:
                told = self.tr("What was recorded here before can't be read any more.")
            else:
                told = self.tr(
                    "All that was recorded here before is kept: {file}. Should the wrong file lie there now, open the "
                    "kept one under Shop."
                )
            return "\n\n".join((said, told)).format(path=path, file=kept)

        way = WayOut(lambda: self.tr("Open what lies there now"), partial(self._opening.open, path))
        self._window.show_page(ProblemPage(say, (way,), lambda: self.tr("The books were moved or replaced")))


def _closed(books: "Books", now: datetime) -> Path | None:
    """On the ledger lane, where they can still be read."""
    if not books.taken_away:
        books.close()
        return None
    from db.schema.backup import keep_taken_away

    return keep_taken_away(books, now=now)
