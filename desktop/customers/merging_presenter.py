"""Two customers who are one: both sides and what will be, merged at a press, and taken apart again at another."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Literal, Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.merging import MergeRefused, merge_accounts, undo_merge
from db.ledger.refusals import Refused
from db.lookup.customer_face import CustomerFace, face_of
from db.lookup.customers import CustomerView
from db.lookup.finding import CustomerHit, find
from db.lookup.merges import MergeView, merge_outlook, merges_of
from db.lookup.programme import in_force
from desktop.runner import Agree, Run, nobody_is_asked
from loyalty.calendar import local_day
from loyalty.programme import Programme

if TYPE_CHECKING:
    from db.sync.wire import Answer, Hub

    Ask = Callable[[Callable[[], Hub]], Answer | None]

HITS_MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """Both sides and what they will be, each as the till would show it."""

    kept: CustomerFace
    gone: CustomerFace
    merged: CustomerFace
    programme: Programme
    day: date


class MergingViewer(Protocol):
    """All that this presenter ever says to its screens."""

    def show_merges(self, merges: tuple[MergeView, ...]) -> None:
        """The merges of the customer who is shown."""

    def show_hits(self, hits: tuple[CustomerHit, ...]) -> None:
        """Who may be the other one."""

    def show_outlook(self, outlook: Outlook) -> None:
        """The page with both sides."""

    def show_problem(self, code: str) -> None:
        """Why they can't be merged, or taken apart."""

    def show_merged(self, account_id: str, merge_id: str) -> None:
        """They are one now: this one stands for both, and that id undoes it."""

    def show_apart(self) -> None:
        """They are two again."""


class MergingPresenter:
    """Whose data stay where both have some is chosen by swapping the sides."""

    def __init__(
        self,
        view: MergingViewer,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        zone: Callable[[], str],
        agree: Agree = nobody_is_asked,
    ) -> None:
        self._view, self._books, self._run = view, books, run
        self._clock, self._new_id, self._tell, self._zone = clock, new_id, tell, zone
        self._agree = agree
        self._customer: CustomerView | None = None
        self._sides = ("", "")
        self._asked = 0
        self._busy = False

    def serve(self, customer: CustomerView | None) -> None:
        """Whose merges are shown."""
        self._customer = customer
        if customer is not None:
            own = customer.account_id

            def found(merges: tuple[MergeView, ...]) -> None:
                if self._customer is not None and self._customer.account_id == own:
                    self._view.show_merges(merges)

            self._run(partial(merges_of, self._books, own), found)

    def search(self, text: str) -> None:
        """Look for the other one."""
        self._asked += 1
        asked, own = self._asked, self._customer.account_id if self._customer is not None else ""
        if not text.strip():
            self._view.show_hits(())
            return

        def found(hits: tuple[CustomerHit, ...]) -> None:
            if asked == self._asked:
                self._view.show_hits(tuple(hit for hit in hits if hit.account_id != own)[:HITS_MOST])

        self._run(partial(find, self._books, text, limit=HITS_MOST + 1), found)

    def look_with(self, other: str) -> None:
        """The customer who is shown, and this one."""
        if self._customer is not None:
            self.look(self._customer.account_id, other)

    def look(self, kept: str, gone: str) -> None:
        """Show both sides, and what they will be; the first one's data stay."""
        self._sides = (kept, gone)
        now = self._clock()
        day = local_day(now, self._zone())

        def job() -> Outlook | None:
            programme = in_force(self._books, day=day).programme
            found = merge_outlook(self._books, gone, kept)
            if found is None:
                return None
            face = partial(face_of, programme, now=now, day=day)
            return Outlook(
                kept=face(found.kept),
                gone=face(found.gone),
                merged=face(found.merged),
                programme=programme,
                day=day,
            )

        def looked(outlook: Outlook | None) -> None:
            if self._sides != (kept, gone):
                return
            if outlook is None:
                self._view.show_problem("same_customer")
            else:
                self._view.show_outlook(outlook)

        self._run(job, looked)

    def swap(self) -> None:
        """The other one's data stay."""
        kept, gone = self._sides
        self.look(gone, kept)

    def merge(self) -> None:
        """Read them as one from now on."""
        kept, gone = self._sides
        op_id, now = self._new_id(), self._clock()
        job = partial(merge_accounts, self._books, op_id=op_id, from_account=gone, into_account=kept, now=now)
        ask = partial(_ask, self._books, op_id, "merge", {"from": gone, "into": kept})
        self._do(ask, job, lambda: self._view.show_merged(kept, op_id), (kept, gone))

    def undo(self, merge_id: str) -> None:
        """Read them as two again; what happened since stays with the card that was used."""
        op_id = self._new_id()
        job = partial(undo_merge, self._books, op_id=op_id, merge_id=merge_id, now=self._clock())
        ask = partial(_ask, self._books, op_id, "unmerge", {"merge": merge_id})
        self._do(ask, job, self._view.show_apart, ())

    def _do(self, ask: "Ask", job: Callable[[], Changes], then: Callable[[], None], accounts: tuple[str, ...]) -> None:
        if self._busy:
            return
        self._busy = True

        def done(changes: Changes) -> None:
            self._busy = False
            self._tell(changes)
            then()

        def failed(error: Exception) -> None:
            self._busy = False
            if not isinstance(error, Refused):
                raise error
            self._view.show_problem(error.code)

        def agreed(answer: "Answer | None") -> None:
            def overtaken(error: Exception) -> None:
                # A round may bring what the hub has agreed to before it is written here.
                if isinstance(error, MergeRefused) and answer is not None:
                    done(Changes(accounts=frozenset(accounts)))
                else:
                    failed(error)

            self._run(job, done, overtaken)

        self._agree(ask, agreed, failed)


def _ask(
    books: Books, op_id: str, kind: Literal["merge", "unmerge"], told: dict[str, str], reach: "Callable[[], Hub]"
) -> "Answer | None":
    from db.sync.asking import ask_first

    return ask_first(books, reach, op_id=op_id, kind=kind, told=told)
