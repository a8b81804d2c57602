"""Credits and debits by hand: an amount, a reason of the owner's list, and who does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.adjustment import OverLimit, adjust
from db.ledger.reason import save_reasons
from db.ledger.refusals import Refused
from db.lookup.customers import CustomerView
from db.lookup.reasons import ReasonView, reasons
from desktop.runner import Run
from loyalty.money import Minor, Points
from loyalty.programme import Programme, Purse

TEXT_MOST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHandFace:
    """What may be chosen."""

    purses: tuple[Purse, ...] = ()
    reasons: tuple[ReasonView, ...] = ()


class ByHandView(Protocol):
    """All that this presenter ever says to its form."""

    def show_by_hand(self, face: ByHandFace) -> None: ...
    def show_by_hand_done(self, purse: str, points: Points) -> None: ...
    def show_by_hand_problem(self, code: str, most: Minor) -> None: ...


class ByHandPresenter:
    """Puts a purse right; one press does it once. Until the owner has a list, ready-made reasons are offered."""

    def __init__(
        self,
        view: ByHandView,
        books: Books,
        *,
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
        self._programme: Programme | None = None
        self._customer: CustomerView | None = None
        self._reasons: tuple[ReasonView, ...] = ()
        self._proposed = False
        self._busy = False

    def programme_changed(self, programme: Programme) -> None:
        self._programme = programme
        self._show()

    def serve(self, customer: CustomerView | None) -> None:
        """Whose purses."""
        self._customer = customer

    def open(self) -> None:
        """Read the owner's list anew."""

        def found(known: tuple[ReasonView, ...]) -> None:
            self._proposed = not known
            self._reasons = tuple(one for one in known if not one.put_away) or (() if known else self._proposals())
            self._show()

        self._run(lambda: reasons(self._books, with_put_away=True), found)

    def put_right(self, purse: str, points: Points | None, reason_id: str, author: str) -> None:
        """Credit, or below nought debit, so many of the purse's smallest units."""
        customer, author = self._customer, " ".join(author.split())[:TEXT_MOST]
        if customer is None or self._busy:
            return
        for code, there in (("no_amount", points), ("no_reason", reason_id), ("no_author", author)):
            if not there:
                self._view.show_by_hand_problem(code, 0)
                return
        assert points is not None
        self._busy = True
        listed = self._reasons if self._proposed else ()
        op_id, list_op, now, account_id = self._new_id(), self._new_id(), self._clock(), customer.account_id

        def job() -> Changes:
            if listed:
                save_reasons(self._books, op_id=list_op, reasons=listed, now=now, author=author)
            return adjust(
                self._books,
                op_id=op_id,
                account_id=account_id,
                purse=purse,
                points=points,
                reason="",
                author=author,
                now=now,
                reason_id=reason_id,
            )

        def done(changes: Changes) -> None:
            self._busy, self._proposed = False, False
            self._view.show_by_hand_done(purse, points)
            self._tell(changes)

        def failed(error: Exception) -> None:
            self._busy = False
            if not isinstance(error, Refused):
                raise error
            self._view.show_by_hand_problem(error.code, error.most if isinstance(error, OverLimit) else 0)

        self._run(job, done, failed)

    def _show(self) -> None:
        purses = self._programme.purses if self._programme is not None else ()
        self._view.show_by_hand(ByHandFace(purses=purses, reasons=self._reasons))
