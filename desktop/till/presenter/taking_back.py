"""Goods on their way back into the books: at once at a lone till, else once the hub knows of no other till's return."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from db.books import Books
from db.ledger import reversal as reversals
from db.lookup.sales import ReversalView
from desktop.runner import Agree, Failed, Run
from loyalty.reversal import Reversal, Units

if TYPE_CHECKING:
    from db.sync.wire import Hub


@dataclass(frozen=True, slots=True, kw_only=True)
class ComesBack:
    """What was pressed: so much of a sale, or all of it as a void, for what was shown."""

    sale_id: str
    units: tuple[Units, ...]
    void: bool
    shown: Reversal
    manager: str


class TakingBack:
    """One return at a time, by itself or as half of an exchange."""

    def __init__(
        self, books: Books, *, run: Run, agree: Agree, clock: Callable[[], datetime], new_id: Callable[[], str]
    ) -> None:
        self._books = books
        self._run = run
        self._agree = agree
        self._clock = clock
        self._new_id = new_id

    def start(
        self,
        reversal_id: str,
        back: ComesBack,
        *,
        wanted: Callable[[], bool],
        done: Callable[[ReversalView | None], object],
        failed: Failed,
    ) -> None:
        """Post it; `done` hears None where it is not `wanted` any more once the hub has answered.

        `failed` hears NotAgreed too (see `ask_to_return`); nothing was written then.
        """

        def answered(agreed_id: str | None) -> None:
            if agreed_id is None:
                self._post(reversal_id, back, done, failed)
            elif wanted():
                self._post(agreed_id, back, done, lambda error: self.give_back(agreed_id, lambda: failed(error)))
            else:
                self.give_back(agreed_id, lambda: done(None))

        self.ask(reversal_id, back.sale_id, back.units, answered, failed)

    def ask(
        self,
        reversal_id: str,
        sale_id: str,
        units: tuple[Units, ...],
        answered: Callable[[str | None], object],
        failed: Failed,
    ) -> None:
        """`answered` hears the id under which they may come back, to be given back where they don't then; None at a
        lone till. `failed` hears NotAgreed.
        """
        now = self._clock()

        def job(reach: "Callable[[], Hub]") -> str:
            from db.sync.returning import ask_to_return

            return ask_to_return(
                self._books,
                reach,
                reversal_id=reversal_id,
                sale_id=sale_id,
                units=units,
                now=now,
                new_id=self._new_id,
            )

        self._agree(job, answered, failed)

    def _post(
        self, reversal_id: str, back: ComesBack, done: Callable[[ReversalView | None], object], failed: Failed
    ) -> None:
        now = self._clock()

        def job() -> ReversalView:
            if back.void:
                return reversals.void(
                    self._books, reversal_id=reversal_id, sale_id=back.sale_id, now=now, manager=back.manager
                )
            return reversals.refund(
                self._books,
                reversal_id=reversal_id,
                sale_id=back.sale_id,
                units=back.units,
                now=now,
                manager=back.manager,
                expected=back.shown,
            )

        self._run(job, done, failed)

    def give_back(self, reversal_id: str, then: Callable[[], object]) -> None:
        """What the hub keeps for it is not wanted any more; the next round says so."""

        def job() -> bool:
            from db.sync.redeeming import give_back

            return give_back(self._books, reversal_id)

        self._run(job, lambda given: then())
