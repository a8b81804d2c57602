"""Goods that come back: find the sale, choose units, look at what it means, then post it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from db.books import Books
from db.changes import Changes
from db.ledger import reversal as reversals
from db.ledger.refusals import Refused
from db.ledger.reversal import ManagerNeeded, RefundRefused, ReversalChanged
from db.lookup import customers, history, sales
from db.lookup import programme as programmes
from db.lookup.customers import CustomerView
from db.lookup.sales import ReversalView, SaleView
from db.lookup.slips import under_slip
from desktop.runner import Agree, Run, nobody_is_asked
from desktop.till.presenter.elsewhere import Elsewhere
from desktop.till.presenter.open_sale import GoodsBack
from desktop.till.presenter.taking_back import ComesBack, TakingBack
from loyalty.money import Thousandths
from loyalty.programme import Programme
from loyalty.reversal import Reversal, Units, UnitsRefused

if TYPE_CHECKING:
    from db.sync.bringing import Brought

#: Sales, and whose they were asked for.
Listed = tuple[tuple[SaleView, ...], tuple[str, ...]]

FOUND_MOST = 60
TEXT_MOST = 120


class RefundSnag(StrEnum):
    """Why nothing is posted yet."""

    NOT_FOUND = "not_found"
    #: Slips of several sales bear the number, and they are listed.
    WHICH_SALE = "which_sale"
    #: What other tills sold can't be listed.
    HUB_AWAY = "hub_away"
    NOTHING_CHOSEN = "nothing_chosen"
    NEEDS_MANAGER = "needs_manager"
    FIGURES_CHANGED = "figures_changed"
    NOTHING_LEFT = "nothing_left"
    IMPORTED = "imported"
    #: The books said no; their code says why.
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundFace:
    """One sale being returned: what may come back of each line, what was chosen, and what that means."""

    sale: SaleView
    programme: Programme
    chosen: tuple[Thousandths, ...]
    left: tuple[Thousandths, ...]
    preview: Reversal | None
    void: bool
    may_void: bool


class RefundView(Protocol):
    """All that refunding ever says to its screen."""

    def show_found_sales(self, found: tuple[SaleView, ...], title_day: date | None) -> None: ...
    def show_refund(self, face: RefundFace) -> None: ...
    def show_refund_snag(self, snag: RefundSnag | None, code: str = "") -> None: ...


class RefundPresenter:
    """One refund at a time; its id is made when its sale is opened, so that Enter twice posts once."""

    def __init__(
        self,
        view: RefundView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        day_of: Callable[[datetime], date],
        posted: Callable[[ReversalView], None],
        exchange: Callable[[GoodsBack, SaleView], None],
        agree: Agree = nobody_is_asked,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._day_of = day_of
        self._posted = posted
        self._exchange = exchange
        self._taking_back = TakingBack(books, run=run, agree=agree, clock=clock, new_id=new_id)
        self._elsewhere = elsewhere or Elsewhere()
        self._questions = 0
        self._day: date | None = None
        self._sale: SaleView | None = None
        self._programme: Programme | None = None
        self._chosen: tuple[Thousandths, ...] = ()
        self._preview: Reversal | None = None
        self._void = False
        self._reversal_id = ""
        self._posting = False

    @property
    def has_sale(self) -> bool:
        """Whether a sale is chosen."""
        return self._sale is not None

    def open_day(self, day: date) -> None:
        """The sales of one day, newest first."""
        self._list(lambda: (tuple(sales.on_day(self._books, day, limit=FOUND_MOST)), ()), day)

    def step_day(self, days: int) -> None:
        """The sales of so many days on; never past today."""
        today = self._day_of(self._clock())
        self.open_day(min((self._day or today) + timedelta(days=days), today))

    def find(self, text: str) -> None:
        """By slip number, else by card."""
        text = text.strip()[:TEXT_MOST]
        if not text:
            self.open_day(self._day_of(self._clock()))
            return

        def job() -> Listed:
            slips = under_slip(self._books, text)
            if slips:
                return slips, ()
            holder = customers.by_card(self._books, text)
            if isinstance(holder, CustomerView):
                return self._sales_of((holder.account_id,))
            return self._sales_of(tuple(hit.account_id for hit in customers.find(self._books, text, limit=3)))

        self._list(job, None, text)

    def open_customer(self, account_id: str) -> None:
        """The sales of the customer in front of the till, newest first."""
        self._list(lambda: self._sales_of((account_id,)), None)

    def open(self, sale_id: str, slip: str = "") -> None:
        """Choose this sale. What came back of it elsewhere, or bears the same slip, is asked for, and shown then."""

        def answered(came: bool | None) -> None:
            if came and self._sale is not None and self._sale.op_id == sale_id and not self._posting:
                self._open(sale_id, None, slip)

        self._open(sale_id, None)
        self._elsewhere.bring_returns(self._books, sale_id, answered)

    def _open(self, sale_id: str, snag: RefundSnag | None, slip: str = "") -> None:
        this_question = self._ask_anew()

        def job() -> tuple[SaleView, Programme] | None:
            one = not slip or len(under_slip(self._books, slip)) == 1
            sale = sales.sale(self._books, sale_id) if one else None
            return None if sale is None else (sale, programmes.version(self._books, sale.version).programme)

        def found(answer: tuple[SaleView, Programme] | None) -> None:
            if this_question != self._questions:
                return
            if answer is None:
                self.find(slip) if slip else self._view.show_refund_snag(RefundSnag.NOT_FOUND)
                return
            self._sale, self._programme = answer
            self._chosen = (0,) * len(self._sale.quote.lines)
            self._preview, self._void, self._reversal_id = None, False, self._new_id()
            self._show()
            if snag is not None:
                self._view.show_refund_snag(snag)
            else:
                self._warn_if_closed()

        self._run(job, found)

    def choose(self, line: int, quantity: Thousandths) -> None:
        """So much of this line comes back."""
        left = self._left()
        if self._sale is None or not 0 <= line < len(left):
            return
        bounded = max(0, min(quantity, left[line]))
        self._void = False
        self._choose((*self._chosen[:line], bounded, *self._chosen[line + 1 :]))

    def choose_all(self) -> None:
        if self._sale is not None:
            self._void = False
            self._choose(self._left())

    def choose_void(self) -> None:
        """Take the whole sale back as a void."""
        if self._sale is not None and self._may_void():
            self._void = True
            self._choose(self._left())

    def post(self, manager: str = "") -> None:
        """Post what is shown."""
        preview, sale = self._preview, self._sale
        if self._posting:
            return
        if sale is None or not self._is_chosen:
            self._view.show_refund_snag(RefundSnag.NOTHING_CHOSEN)
            return
        if preview is None:
            # It is being worked out, or it was just said why it cannot be: nothing is posted unseen.
            return
        manager = manager.strip()[:TEXT_MOST]
        if preview.asks_manager and not manager:
            self._view.show_refund_snag(RefundSnag.NEEDS_MANAGER)
            return
        self._posting = True
        back = ComesBack(sale_id=sale.op_id, units=self._units(), void=self._void, shown=preview, manager=manager)

        def wanted() -> bool:
            """Not put away, nor chosen otherwise, while the hub was asked."""
            now = self._sale is not None and (self._sale.op_id, self._units(), self._void)
            return now == (back.sale_id, back.units, back.void)

        def done(view: ReversalView | None) -> None:
            self._posting = False
            if view is None:
                return
            self.close()
            self._posted(view)
            touched = frozenset({sale.account_id}) if sale.account_id else frozenset()
            self._tell(Changes(accounts=touched, sales=frozenset({sale.op_id})))

        self._taking_back.start(self._reversal_id, back, wanted=wanted, done=done, failed=self._refused)

    def exchange(self, manager: str = "") -> None:
        """Take these goods back and sell others in one go: the open sale carries them from here."""
        if self._sale is None or self._preview is None or not any(self._chosen) or self._posting:
            self._view.show_refund_snag(RefundSnag.NOTHING_CHOSEN)
            return
        manager = manager.strip()[:TEXT_MOST]
        if self._preview.asks_manager and not manager:
            self._view.show_refund_snag(RefundSnag.NEEDS_MANAGER)
            return
        back = GoodsBack(
            reversal_id=self._reversal_id,
            sale_id=self._sale.op_id,
            slip=self._sale.slip,
            units=self._units(),
            cash=self._preview.cash,
            manager=manager,
        )
        sale = self._sale
        self.close()
        self._exchange(back, sale)

    def close(self) -> None:
        """Nothing is being returned any more."""
        self._ask_anew()
        self._sale, self._preview, self._chosen, self._void = None, None, (), False

    def _list(self, job: Callable[[], Listed], day: date | None, text: str = "", *, asks: bool = True) -> None:
        """Show what is known here at once; what other tills sold is asked for, and then all of it is listed anew."""
        self.close()
        self._day = day
        this_question = self._questions

        def found(answer: Listed) -> None:
            if this_question != self._questions:
                return
            listed, people = answer
            self._view.show_found_sales(listed, day)
            self._view.show_refund_snag(_snag_of(listed, people) if day is None else None)
            if asks and people:
                self._elsewhere.bring_people(self._books, people, partial(heard, listed))
            elif asks and text and not listed:
                self._elsewhere.bring_slip(self._books, text, partial(heard, listed))
            elif day is None:
                self._open_the_only(listed, "" if people else text)

        def heard(listed: tuple[SaleView, ...], brought: "Brought | None") -> None:
            if this_question != self._questions:
                return
            if brought is not None and brought.value == "more":
                self._list(job, None, asks=False)
            elif brought is not None and brought.value == "away":
                self._view.show_refund_snag(RefundSnag.HUB_AWAY)
            else:
                self._open_the_only(listed)

        self._run(job, found)

    def _open_the_only(self, listed: tuple[SaleView, ...], slip: str = "") -> None:
        if len(listed) == 1:
            self.open(listed[0].op_id, slip)

    def _sales_of(self, people: tuple[str, ...]) -> Listed:
        rows = [row for one in people for row in history.page(self._books, one, limit=FOUND_MOST).rows]
        found = (sales.sale(self._books, row.op_id) for row in rows if row.kind == "sale")
        return tuple(sale for sale in found if sale is not None), people

    def _choose(self, chosen: tuple[Thousandths, ...]) -> None:
        self._chosen, self._preview = chosen, None
        this_question = self._ask_anew()
        self._view.show_refund_snag(None)
        self._show()
        if self._sale is None or not self._is_chosen:
            return
        sale_id, units, now, void = self._sale.op_id, self._units(), self._clock(), self._void

        def job() -> Reversal:
            if void:
                return reversals.work_out_void(self._books, sale_id=sale_id, now=now)
            return reversals.work_out(self._books, sale_id=sale_id, units=units, now=now)

        def worked_out(preview: Reversal) -> None:
            if this_question == self._questions:
                self._preview = preview
                self._show()

        self._run(job, worked_out, self._refused)

    def _refused(self, error: Exception) -> None:
        self._posting = False
        # Nothing was posted, and what the hub was asked under that id is given up: from here it is another return.
        self._reversal_id = self._new_id()
        match error:
            case ReversalChanged():
                self._choose(self._chosen)
                self._view.show_refund_snag(RefundSnag.FIGURES_CHANGED)
            case UnitsRefused() | Refused(code="returned") if self._sale is not None:
                # Some of it came back elsewhere meanwhile: what is left is read and chosen anew.
                self._open(self._sale.op_id, RefundSnag.FIGURES_CHANGED)
            case ManagerNeeded():
                self._view.show_refund_snag(RefundSnag.NEEDS_MANAGER)
            case RefundRefused() | Refused(code="hub_away"):
                self._view.show_refund_snag(RefundSnag.REFUSED, error.code)
            case _:
                raise error

    @property
    def _is_chosen(self) -> bool:
        """Whether anything comes back: of a gift taken alone there are no lines, but it may be voided."""
        return self._void or any(self._chosen)

    def _units(self) -> tuple[Units, ...]:
        return tuple(Units(line=place, quantity=units) for place, units in enumerate(self._chosen) if units)

    def _left(self) -> tuple[Thousandths, ...]:
        if self._sale is None:
            return ()
        sold = self._sale.quote.lines
        gone = self._sale.returned or (0,) * len(sold)
        if self._sale.imported or self._sale.voided:
            return (0,) * len(sold)
        return tuple(quoted.line.quantity - back for quoted, back in zip(sold, gone, strict=True))

    def _may_void(self) -> bool:
        sale = self._sale
        if sale is None or sale.imported or sale.voided or any(sale.returned):
            return False
        return sale.day == self._day_of(self._clock())

    def _warn_if_closed(self) -> None:
        if self._sale is not None and self._sale.imported:
            self._view.show_refund_snag(RefundSnag.IMPORTED)
        elif not any(self._left()) and not self._may_void():
            self._view.show_refund_snag(RefundSnag.NOTHING_LEFT)
        else:
            self._view.show_refund_snag(None)

    def _show(self) -> None:
        if self._sale is not None and self._programme is not None:
            self._view.show_refund(
                RefundFace(
                    sale=self._sale,
                    programme=self._programme,
                    chosen=self._chosen,
                    left=self._left(),
                    preview=self._preview,
                    void=self._void,
                    may_void=self._may_void(),
                )
            )

    def _ask_anew(self) -> int:
        self._questions += 1
        return self._questions


def _snag_of(listed: tuple[SaleView, ...], people: tuple[str, ...]) -> RefundSnag | None:
    if not listed:
        return RefundSnag.NOT_FOUND
    return RefundSnag.WHICH_SALE if len(listed) > 1 and not people else None
