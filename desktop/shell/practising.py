"""The way into a practice shop and back: the real books are closed meanwhile, and stay the ones of this computer."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.parts import News
from desktop.runner import Cancelled, Run, Task, Work
from desktop.settings import practice_folder
from desktop.shell.opening import Opening
from desktop.shell.pages import WaitingPage
from desktop.shell.practice_shop import PracticeShop, make_practice_shop, remove, sweep
from desktop.shell.window import Window


class Practising(QObject):
    """Knows which books are the real ones while others are open, and that those to practise with go afterwards."""

    def __init__(
        self,
        *,
        window: Window,
        opening: Opening,
        run: Run,
        work: Work,
        put_away: Callable[[Callable[[], None]], None],
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        language: Callable[[], str],
        home: Callable[[], Path],
        begin: Callable[[Path], None],
        owe: Callable[[News], None],
    ) -> None:
        """`put_away` closes the open books, then goes on; `home` and `begin`: where a start begins, and how."""
        super().__init__(window)
        self._window, self._opening, self._run, self._work = window, opening, run, work
        self._put_away, self._clock, self._new_id, self._language = put_away, clock, new_id, language
        self._usual_home, self._begin_at, self._owe = home, begin, owe
        #: The real books, and whether they were open before.
        self._home: Path | None = None
        self._was_open = False
        self._books: Path | None = None
        self._task: Task | None = None
        self._stopped = False

    def enter(self, real: Path | None = None) -> None:
        """Leave the books that are open, `real`, for a practice shop made after them; None where none are open yet."""
        self._home, self._was_open = real or self._usual_home(), real is not None
        self._begin()

    def again(self) -> None:
        """Begin anew, with everybody as they were."""
        if self._home is None:
            self._home = self._usual_home()
        self._begin()

    def leave(self) -> None:
        """Back to the shop's own books."""
        home = self._home or self._usual_home()
        self._opening.wait()
        self._put_away(partial(self._clear_away, lambda: self._go_home(home)))

    def sweep(self) -> None:
        """In the real shop: take away what a practice that ended badly has left."""
        self._run(partial(sweep, practice_folder()), lambda _: None)

    def end(self) -> None:
        """The window is closed: nothing of the practice stays. The books are closed already."""
        if self._books is not None:
            remove(self._books)

    def _begin(self) -> None:
        self._task, self._stopped = None, False
        page = WaitingPage(
            lambda: self.tr("Making a shop to practise in. The real books stay closed meanwhile."), self._stop
        )
        # The rooms put away what is half done, and the sale on the counter is kept in its own books.
        self._window.show_page(page)
        self._put_away(partial(self._clear_away, partial(self._make, page)))

    def _clear_away(self, then: Callable[[], None]) -> None:
        """Take away the books that were practised with, then go on."""
        old, self._books = self._books, None
        if old is None:
            then()
        else:
            self._run(partial(remove, old), lambda _: then())

    def _make(self, page: WaitingPage) -> None:
        assert self._home is not None
        if self._stopped:
            self._go_home(self._home)
            return
        self._books = practice_folder() / f"practice-{self._new_id()}.db"
        job = partial(make_practice_shop, self._books, self._home, self._language(), self._clock())
        self._task = self._work(job, self._made, self._not_made, page.show_progress)

    def _made(self, shop: PracticeShop) -> None:
        assert self._home is not None
        if not shop.has_own_rules and self._home.exists():
            words = self.tr("The shop's own rules could not be read: here are those of a bakery.")
            self._owe(News(words, "warn"))
        self._opening.open(shop.books)

    def _not_made(self, error: Exception) -> None:
        assert self._home is not None
        self._books = None
        self._go_home(self._home)
        if isinstance(error, Cancelled):
            return
        words = self._opening.words_of(error)
        if not words:
            raise error
        self._owe(News(words, "bad"))

    def _stop(self) -> None:
        """Somebody does not want to wait."""
        self._stopped = True
        if self._task is not None:
            self._task.cancel()

    def _go_home(self, home: Path) -> None:
        self._home = None
        # Books that were open and are gone are missed, not begun anew.
        (self._opening.open if self._was_open else self._begin_at)(home)
