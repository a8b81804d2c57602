"""The sale on the counter: quoted on every keystroke, applied once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger import draft
from db.ledger.refusals import OtherContent
from db.ledger.reversal import ManagerNeeded, RefundRefused
from db.ledger.sale import CannotBeSold, QuoteChanged, Receipt, Returning, commit_sale, figures
from db.lookup.customers import CustomerView
from db.lookup.goods import GoodsView
from desktop.runner import Run
from desktop.till.presenter import open_sale
from desktop.till.presenter.open_sale import GoodsBack, OpenSale
from desktop.till.presenter.parking import OPEN, Parking
from desktop.till.presenter.standing_reader import StandingReader, asks_the_books
from loyalty.basket import BasketRefused, Line, refuse_nonsense
from loyalty.money import Minor, Points
from loyalty.programme import Programme
from loyalty.quote import Quote, quote
from loyalty.reasons import Why
from loyalty.reversal import UnitsRefused
from loyalty.standing import GUEST, Standing


class SaleSnag(StrEnum):
    """What keeps the sale from being applied, or what the cashier must know before it is."""

    TOO_MUCH = "too_much"
    #: What was typed is no amount.
    UNREADABLE = "unreadable"
    NOTHING_TO_SELL = "nothing_to_sell"
    CANNOT_PAY_SO = "cannot_pay_so"
    #: Goods that only some tiers may buy.
    GOODS_REFUSED = "goods_refused"
    #: A gift for which not enough is saved.
    GIFT_REFUSED = "gift_refused"
    FIGURES_CHANGED = "figures_changed"
    ALREADY_BOOKED = "already_booked"
    #: What was to come back in exchange can't come back so any more.
    RETURN_REFUSED = "return_refused"
    CUSTOMER_CHANGED = "customer_changed"
    TAKEN_UP_AGAIN = "taken_up_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleFace:
    """The sale as it is shown: what was typed, what it costs, and under which rules."""

    sale: OpenSale
    quote: Quote
    programme: Programme
    customer: CustomerView | None
    #: What it was quoted on: coupons are told apart by it.
    standing: Standing = GUEST

    @property
    def to_pay(self) -> Minor:
        """What the customer hands over; below nought where an exchange gives money back."""
        return self.quote.to_pay - (self.sale.back.cash if self.sale.back else 0)


class SaleView(Protocol):
    """All that the sale ever says to its part of the screen."""

    def show_sale(self, face: SaleFace) -> None: ...
    def show_sale_snag(self, snag: SaleSnag | None) -> None: ...
    def show_applying(self, busy: bool) -> None: ...


class SalePresenter:
    """One open sale with one id. Enter ten times commits it once."""

    def __init__(
        self,
        view: SaleView,
        books: Books,
        *,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        parking: Parking,
        finished: Callable[[Receipt], None],
        overtaken: Callable[[], None],
    ) -> None:
        self._view = view
        self._books = books
        self._run = run
        self._clock = clock
        self._new_id = new_id
        self._tell = tell
        self._parking = parking
        self._finished = finished
        self._reading = StandingReader(books, run=run, found=self._standing_read)
        #: Called where the books have moved under the quote: read the customer and the rules again.
        self._overtaken = overtaken
        self._programme: Programme | None = None
        self._customer: CustomerView | None = None
        self._standing = GUEST
        self._apply_when_read = False
        self._sale = self._new_sale()
        self._quote: Quote | None = None
        self._applying = False
        self._unread = False

    @property
    def sale(self) -> OpenSale:
        return self._sale

    @property
    def quote(self) -> Quote | None:
        return self._quote

    @property
    def is_reading(self) -> bool:
        """Whether what the books know of coupons and limits is still on its way."""
        return self._reading.is_busy

    def programme_changed(self, programme: Programme) -> None:
        self._programme = programme
        self._read_standing()
        self._requote()

    def serve(self, customer: CustomerView | None) -> None:
        """Somebody else stands in front of the till. What lies on the counter stays there."""
        before, self._customer = self._sale.account_id, customer
        account_id = customer.account_id if customer else ""
        card = customer.card.number if customer and customer.card else ""
        name = customer.name if customer else ""
        if account_id == before:
            self._read_standing()
        sale = self._sale if account_id == before else open_sale.for_another(self._sale)
        self._set(replace(sale, account_id=account_id, card_number=card, customer_name=name))
        if before and account_id and account_id != before and self._sale.goods:
            self._view.show_sale_snag(SaleSnag.CUSTOMER_CHANGED)

    def reread(self, customer: CustomerView) -> None:
        """The same customer, read again."""
        if customer.account_id == self._sale.account_id:
            self._customer = customer
            self._read_standing()
            self._requote()

    def take_up(self, sale: OpenSale, customer: CustomerView | None) -> None:
        """Go on with a sale that was parked, or that was open when the till last ended."""
        self._customer, self._unread = customer, False
        self._sale = sale if customer else open_sale.for_another(sale)
        self._read_standing()
        self._keep_and_show()
        self._view.show_sale_snag(SaleSnag.TAKEN_UP_AGAIN)

    def type_amount(self, amount: Minor | None) -> None:
        """The amount alone; None where what was typed is none, and nothing is sold until it can be read."""
        was_unread, self._unread = self._unread, amount is None
        self._set(open_sale.with_amount(self._sale, amount or 0))
        if was_unread != self._unread:
            self._view.show_sale_snag(self._unread_snag)

    def by_lines(self, by_lines: bool) -> None:
        """Sell by lines or by an amount alone; what was typed the other way is kept, and carried over where it can."""
        sale = self._sale
        if by_lines and not sale.lines and sale.amount:
            sale = replace(sale, lines=(Line(unit_price=sale.amount),))
        if not by_lines and sale.lines:
            sale = replace(sale, amount=sum(line.gross for line in sale.lines))
        self._set(replace(sale, by_lines=by_lines))

    def add_goods(self, goods: GoodsView) -> None:
        """One unit of these goods, on top of what is there."""
        sale = self._sale
        if not sale.by_lines and sale.amount and not sale.lines:
            sale = replace(sale, lines=(Line(unit_price=sale.amount),))
        line = Line(unit_price=goods.price, goods=goods.code, name=goods.name, category=goods.category)
        self._set(open_sale.with_line(sale, line))

    def add_line(self, line: Line) -> None:
        self._set(open_sale.with_line(self._sale, line))

    def change_line(self, place: int, line: Line) -> None:
        self._set(open_sale.with_line_changed(self._sale, place, line))

    def remove_line(self, place: int) -> None:
        self._set(open_sale.without_line(self._sale, place))

    def pay_nothing(self, purse: str) -> None:
        self._set(open_sale.without_ask(self._sale, purse))

    def pay_most(self, purse: str) -> None:
        self._set(open_sale.with_ask(self._sale, purse, None))

    def pay_exactly(self, purse: str, points: Points) -> None:
        if points <= 0:
            self.pay_nothing(purse)
        else:
            self._set(open_sale.with_ask(self._sale, purse, points))

    def show_coupon(self, code: str) -> None:
        """A coupon was scanned, typed, or chosen among the customer's own; it lies there once."""
        self._set(open_sale.with_coupon(self._sale, code))

    def remove_coupon(self, code: str) -> None:
        self._set(open_sale.without_coupon(self._sale, code))

    def take_gift(self, gift: str) -> None:
        """A gift of a ladder goes with this sale, charged like a payment; it may be the only thing sold."""
        self._set(open_sale.with_gift(self._sale, gift))

    def put_back_gift(self, gift: str) -> None:
        self._set(open_sale.without_gift(self._sale, gift))

    def take_back(self, back: GoodsBack | None) -> None:
        """Goods come back in the same transaction: an exchange."""
        self._set(replace(self._sale, back=back))

    def clear(self) -> None:
        """Away with the sale; the next one gets a new id."""
        if self._applying:
            return
        self._customer = None
        self._sale = self._new_sale()
        self._read_standing()
        self._keep_and_show()
        self._view.show_sale_snag(None)

    def park(self) -> bool:
        """Put the sale aside to serve somebody else. False where there is nothing to put aside."""
        if self._applying or self._sale.is_untouched:
            return False
        self._parking.park(self._sale)
        self._customer = None
        self._sale = self._new_sale()
        self._read_standing()
        self._requote()
        self._view.show_sale_snag(None)
        return True

    def apply(self) -> None:
        """Commit what is shown."""
        shown = self._quote
        if self._applying or shown is None:
            return
        if self._reading.is_busy:
            # A scanner that strikes Enter itself is faster than the books: what they say comes first.
            self._apply_when_read = True
            return
        if self._unread:
            self._view.show_sale_snag(SaleSnag.UNREADABLE)
            return
        if not (self._sale.goods or self._sale.gifts):
            self._view.show_sale_snag(SaleSnag.NOTHING_TO_SELL)
            return
        if not shown.can_be_sold:
            self._view.show_sale_snag(_why_not(shown))
            return
        self._applying = True
        self._view.show_applying(True)
        sale, now = self._sale, self._clock()
        back = sale.back
        returning = (
            Returning(reversal_id=back.reversal_id, sale_id=back.sale_id, units=back.units, manager=back.manager)
            if back is not None
            else None
        )

        def job() -> Receipt:
            receipt = commit_sale(
                self._books,
                sale_id=sale.sale_id,
                account_id=sale.account_id,
                quote=shown,
                now=now,
                card_number=sale.card_number,
                returning=returning,
            )
            draft.drop_draft(self._books, OPEN)
            return receipt

        self._run(job, self._applied, self._refused)

    def _applied(self, receipt: Receipt) -> None:
        self._applying = False
        self._view.show_applying(False)
        self._view.show_sale_snag(None)
        self._customer = None
        self._sale = self._new_sale()
        self._read_standing()
        self._requote()
        self._finished(receipt)
        self._tell(receipt.changes)

    def _refused(self, error: Exception) -> None:
        self._applying = False
        self._view.show_applying(False)
        match error:
            case CannotBeSold(quote=fresh):
                self._quote = fresh
                self._show()
                self._view.show_sale_snag(_why_not(fresh))
            case QuoteChanged(quote=fresh):
                self._quote = fresh
                self._show()
                self._view.show_sale_snag(SaleSnag.FIGURES_CHANGED)
                self._overtaken()
                self._read_standing()
            case OtherContent():
                # The first Enter had arrived after all; what was typed since is a sale of its own.
                self._sale = replace(self._sale, sale_id=self._new_id())
                self._keep_and_show()
                self._view.show_sale_snag(SaleSnag.ALREADY_BOOKED)
            case ManagerNeeded() | RefundRefused() | UnitsRefused():
                self._view.show_sale_snag(SaleSnag.RETURN_REFUSED)
            case _:
                raise error

    def _set(self, sale: OpenSale) -> None:
        if self._applying or sale == self._sale:
            return
        try:
            refuse_nonsense(sale.basket)
        except BasketRefused:
            # A finger that stayed on a key: what was there stays, and stands in the field again.
            self._show()
            self._view.show_sale_snag(SaleSnag.TOO_MUCH)
            return
        known = (self._sale.account_id, self._sale.card_number, self._sale.coupons)
        self._sale, self._unread = sale, self._unread and not sale.by_lines
        self._view.show_sale_snag(self._unread_snag)
        if (sale.account_id, sale.card_number, sale.coupons) != known:
            self._read_standing()
        self._keep_and_show()

    def _read_standing(self) -> None:
        """What coupons and limits say of who stands here; until it is read, the customer's own movements count."""
        self._apply_when_read = False
        own = self._customer.standing if self._customer else GUEST
        if self._programme is None or not asks_the_books(self._programme):
            self._reading.forget()
            self._standing = own
            return
        if self._standing.account_id != own.account_id or not self._sale.account_id:
            self._standing = own
        sale = self._sale
        self._reading.read(self._programme, sale.account_id, sale.card_number, sale.coupons)

    def _standing_read(self, standing: Standing) -> None:
        before, wanted = self._quote, self._apply_when_read
        self._standing, self._apply_when_read = standing, False
        self._requote()
        if not wanted:
            return
        if before is not None and self._quote is not None and figures(before) != figures(self._quote):
            self._view.show_sale_snag(SaleSnag.FIGURES_CHANGED)
        else:
            self.apply()

    def _keep_and_show(self) -> None:
        self._parking.keep(self._sale)
        self._requote()

    def _requote(self) -> None:
        if self._programme is None:
            return
        self._quote = quote(self._programme, self._standing, self._sale.basket, self._clock())
        self._show()

    def _show(self) -> None:
        if self._programme is not None and self._quote is not None:
            self._view.show_sale(
                SaleFace(
                    sale=self._sale,
                    quote=self._quote,
                    programme=self._programme,
                    customer=self._customer,
                    standing=self._standing,
                )
            )

    @property
    def _unread_snag(self) -> SaleSnag | None:
        return SaleSnag.UNREADABLE if self._unread else None

    def _new_sale(self) -> OpenSale:
        self._unread = False
        return OpenSale(sale_id=self._new_id(), started_at=self._clock())


def _why_not(refused: Quote) -> SaleSnag:
    """What stands first in the way of a sale that can't be booked as it is."""
    if refused.refused_lines:
        return SaleSnag.GOODS_REFUSED
    if any(reason.why is Why.GIFT_NOT_YET for reason in refused.reasons):
        return SaleSnag.GIFT_REFUSED
    return SaleSnag.CANNOT_PAY_SO
