"""Why purses may be put right by hand, and how much at once: the owner's list, read and kept."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.reason import BadReason, save_reasons
from db.lookup.reasons import ReasonView, reasons
from desktop.runner import Run


class ReasonsView(Protocol):
    """All that this presenter ever says to its card."""

    def show_reasons(self, known: tuple[ReasonView, ...]) -> None: ...
    def show_reasons_saved(self) -> None: ...
    def show_reasons_refused(self, code: str) -> None: ...


class ReasonsPresenter:
    """The whole list is kept at once."""

    def __init__(
        self,
        view: ReasonsView,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        proposals: Callable[[], tuple[ReasonView, ...]],
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._proposals = proposals

    def begin(self) -> None:
        """The list as it is now."""
        self._run(lambda: reasons(self._books, with_put_away=True), self._view.show_reasons)

    def propose(self) -> None:
        """Ready-made ones to begin with, in the shop's language; nothing is kept yet."""
        self._view.show_reasons(self._proposals())

    def save(self, told: tuple[ReasonView, ...]) -> None:
        """Keep the list as it stands; one without an id is new."""
        op_id, now = self._new_id(), self._clock()
        listed = tuple(
            one if one.id else ReasonView(id=self._new_id(), words=one.words, most=one.most, put_away=one.put_away)
            for one in told
        )

        def saved(changes: Changes) -> None:
            self._view.show_reasons_saved()
            self._tell(changes)
            self.begin()

        def failed(error: Exception) -> None:
            if not isinstance(error, BadReason):
                raise error
            self._view.show_reasons_refused(error.code)

        self._run(lambda: save_reasons(self._books, op_id=op_id, reasons=listed, now=now), saved, failed)
