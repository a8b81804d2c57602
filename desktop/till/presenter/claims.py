"""A slip of a guest's sale that turns out to be theirs: what it would bring, and counting it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.claiming import Claim, ClaimRefused, SlipOfSeveral, claim_sale, work_out_claim
from db.lookup.customers import CustomerView
from desktop.runner import Failed, Run
from desktop.till.presenter.elsewhere import Elsewhere
from loyalty.earning import Earned
from loyalty.money import Minor

if TYPE_CHECKING:
    from db.lookup.sales import SaleView
    from db.sync.bringing import Brought

SLIP_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFace:
    """One slip: what it would bring, that it was counted, or why it can't be. Empty: none was looked up yet."""

    slip: str = ""
    at: datetime | None = None
    amount: Minor = 0
    earned: tuple[Earned, ...] = ()
    counted: bool = False
    problem: str = ""
    #: Which sale it is, where several bear its number.
    sale_id: str = ""
    #: Those that bear its number: which one it is must be said first.
    which: "tuple[SaleView, ...]" = ()


class ClaimsView(Protocol):
    """All that this presenter ever says to its form."""

    def show_claim(self, face: ClaimFace) -> None: ...


class ClaimsPresenter:
    """Looks a slip up, then counts it at one press."""

    def __init__(
        self,
        view: ClaimsView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._elsewhere = elsewhere or Elsewhere()
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._customer: CustomerView | None = None
        self._face = ClaimFace()
        self._busy = False

    def serve(self, customer: CustomerView | None) -> None:
        """For whom; a slip looked up for somebody else is forgotten."""
        same = customer is not None and self._customer is not None and customer.account_id == self._customer.account_id
        self._customer = customer
        if not same:
            self.open()

    def open(self) -> None:
        """From the beginning: no slip."""
        self._show(ClaimFace())

    def look(self, slip: str) -> None:
        """What this slip would bring them; one that nobody knows here may be another till's, and the hub is asked."""
        slip = slip.strip()[:SLIP_MOST]

        def unknown(error: Exception) -> None:
            if isinstance(error, ClaimRefused) and error.code == "unknown_slip":
                self._elsewhere.bring_slip(self._books, slip, heard)
            else:
                self._refused(error, slip)

        def heard(brought: "Brought | None") -> None:
            # By value: a lone till never loads the way to a hub.
            if brought is not None and brought.value == "away":
                self._show(ClaimFace(slip=slip, problem="away"))
            else:
                self._look(slip, lambda error: self._refused(error, slip))

        self._look(slip, unknown)

    def choose(self, place: int) -> None:
        """Which of those that bear the slip's number it is."""
        slip, which = self._face.slip, self._face.which
        if 0 <= place < len(which):
            self._look(slip, lambda error: self._refused(error, slip), which[place].op_id)

    def _look(self, slip: str, failed: Failed, sale_id: str = "") -> None:
        customer = self._customer
        if customer is None or not slip:
            return
        now, account_id = self._clock(), customer.account_id

        def found(claim: Claim) -> None:
            sale = claim.sale
            earned, amount = tuple(claim.quote.earned), sale.quote.to_pay
            self._show(ClaimFace(slip=sale.slip, at=sale.at, amount=amount, earned=earned, sale_id=sale_id))

        self._run(
            lambda: work_out_claim(self._books, slip=slip, account_id=account_id, now=now, sale_id=sale_id),
            found,
            failed,
        )

    def count(self) -> None:
        """Count the slip that was looked up."""
        customer, face = self._customer, self._face
        if customer is None or face.at is None or face.counted or self._busy:
            return
        self._busy = True
        op_id, now, account_id = self._new_id(), self._clock(), customer.account_id

        def counted(changes: Changes) -> None:
            self._busy = False
            self._show(replace(face, counted=True))
            self._tell(changes)

        self._run(
            lambda: claim_sale(
                self._books, op_id=op_id, slip=face.slip, account_id=account_id, now=now, sale_id=face.sale_id
            ),
            counted,
            lambda error: self._refused(error, face.slip),
        )

    def _refused(self, error: Exception, slip: str) -> None:
        self._busy = False
        if isinstance(error, SlipOfSeveral):
            self._show(ClaimFace(slip=error.slip, which=error.sales))
            return
        if not isinstance(error, ClaimRefused):
            raise error
        self._show(ClaimFace(slip=slip, problem=error.code))

    def _show(self, face: ClaimFace) -> None:
        self._face = face
        self._view.show_claim(face)
