"""The sale on the counter: quoted on every keystroke, applied once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from db.books import Books
from db.changes import Changes
from db.ledger.authority import AuthorityLost, Spending
from db.ledger.refusals import OtherContent, Refused
from db.ledger.reversal import ManagerNeeded, RefundRefused
from db.ledger.sale import CannotBeSold, QuoteChanged, Receipt, figures
from db.lookup.customers import CustomerView
from db.lookup.goods import GoodsView
from desktop.runner import Agree, Run, nobody_is_asked
from desktop.till.presenter import open_sale, sale_face
from desktop.till.presenter.applying import Applying
from desktop.till.presenter.open_sale import GoodsBack, OpenSale
from desktop.till.presenter.parking import Parking
from desktop.till.presenter.sale_face import SaleFace, SaleSnag, SaleView, SpendingDenied
from desktop.till.presenter.standing_reader import StandingReader, asks_the_books
from loyalty.basket import BasketRefused, Line, refuse_nonsense
from loyalty.money import Minor, Points
from loyalty.programme import Programme
from loyalty.quote import Quote, quote
from loyalty.reversal import UnitsRefused
from loyalty.spending import without
from loyalty.standing import GUEST, Standing

if TYPE_CHECKING:
    from db.sync.redeeming import Denied
    from db.sync.wire import Hub


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
        hub: Run,
        reach: Callable[[], "Hub"],
        go_round: Callable[[], None],
        agree: Agree = nobody_is_asked,
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
        #: What was typed and can't be read: a purse's amount by its id; empty: the sale's.
        self._unread: frozenset[str] = frozenset()
        #: What the hub, or its silence, would not let this sale spend.
        self._denied: SpendingDenied | None = None
        #: Why rules with a budget give no points: it was used up elsewhere, or nobody could be asked.
        self._used_up = False
        self._way = Applying(
            self, books, run=run, hub=hub, reach=reach, agree=agree, go_round=go_round, clock=clock, new_id=new_id
        )

    @property
    def sale(self) -> OpenSale:
        return self._sale

    @property
    def quote(self) -> Quote | None:
        return self._quote

    @property
    def is_asking(self) -> bool:
        """Whether the hub is being asked whether this may be spent."""
        return self._way.asks

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
        self.stop_asking()
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
        self._customer, self._unread = customer, frozenset()
        self._sale = sale if customer else open_sale.for_another(sale)
        self._read_standing()
        self._keep_and_show()
        self._view.show_sale_snag(SaleSnag.TAKEN_UP_AGAIN)

    def type_amount(self, amount: Minor | None) -> None:
        """The amount alone; None where what was typed is none, and nothing is sold until it can be read."""
        if self._applying:
            return
        self._reads("", amount is not None)
        self._set(open_sale.with_amount(self._sale, amount or 0))

    def by_lines(self, by_lines: bool) -> None:
        """Sell by lines or by an amount alone."""
        self._set(open_sale.sold_by(self._sale, by_lines))

    def add_goods(self, goods: GoodsView) -> None:
        """One unit of these goods, on top of what is there."""
        self._set(open_sale.with_goods(self._sale, goods))

    def add_line(self, line: Line) -> None:
        self._set(open_sale.with_line(self._sale, line))

    def change_line(self, place: int, line: Line) -> None:
        self._set(open_sale.with_line_changed(self._sale, place, line))

    def remove_line(self, place: int) -> None:
        self._set(open_sale.without_line(self._sale, place))

    def pay_nothing(self, purse: str) -> None:
        self._reads(purse, True)
        self._set(open_sale.without_ask(self._sale, purse))

    def pay_most(self, purse: str) -> None:
        self._reads(purse, True)
        self._set(open_sale.with_ask(self._sale, purse, None))

    def pay_exactly(self, purse: str, points: Points | None) -> None:
        """None where what was typed is no amount: nothing is sold until it can be read."""
        self._reads(purse, points is not None)
        if points is not None and points > 0:
            self._set(open_sale.with_ask(self._sale, purse, points))
        elif points is not None:
            self.pay_nothing(purse)

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
        self.stop_asking()
        if self._applying:
            return
        self._customer = None
        self._sale = self._new_sale()
        self._read_standing()
        self._keep_and_show()
        self._view.show_sale_snag(None)

    def park(self) -> bool:
        """Put the sale aside to serve somebody else. False where there is nothing to put aside."""
        self.stop_asking()
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
        snag = self._unread_snag or sale_face.keeps_from(self._sale, shown)
        if snag is not None:
            self._view.show_sale_snag(snag)
            return
        self._applying = True
        self._view.show_applying(True)
        self._way.start(self._sale, shown)

    def stop_asking(self) -> None:
        """Wait for the hub no longer: the sale lies on the counter as it lay."""
        if self._way.asks:
            self._way.give_up()
            self._free()
            self._view.show_sale_snag(SaleSnag.ASKED_NO_MORE)

    def sell_without(self) -> None:
        """Leave out what may not be spent now, and sell the rest."""
        denied = self._denied
        if denied is not None and denied.to_pay_without is not None:
            self._set(sale_face.without_denied(self._sale, denied))
            self.apply()

    # -- what comes of it: see `applying.Seller`

    def asking(self, *, asks: bool) -> None:
        """The hub is asked, or is not any more."""
        self._view.show_asking(asks)

    def renamed(self, sale: OpenSale) -> None:
        """The sale goes on under another id."""
        self._sale = sale
        self._parking.keep(sale)

    def denied(self, denied: "Denied", spending: Spending) -> None:
        """Something of it may not be spent now; nothing was written."""
        self._free()
        assert self._programme is not None, "nothing is applied before it is quoted"
        now = self._clock()
        told = sale_face.denied_by(denied, spending.wants, self._programme, self._standing, self._sale, now)
        if told.only_earning:
            # Nothing that was agreed with the customer changes but points: no key is asked for.
            self._used_up = denied.why == "over_limit"
            self._set(sale_face.without_denied(self._sale, told))
            self.apply()
            return
        self._denied = told
        self._show()
        self._view.show_spending_denied(told)

    def applied(self, receipt: Receipt, *, at_risk: bool) -> None:
        """It is booked."""
        self._free()
        not_given = sale_face.earned_by(self._programme, self._sale.declined)
        self._view.show_sale_snag(None)
        self._customer = None
        self._sale = self._new_sale()
        self._read_standing()
        self._requote()
        self._finished(receipt)
        if at_risk:
            self._view.show_sold_at_risk()
        if not_given:
            self._view.show_not_given(not_given, self._used_up)
        self._tell(receipt.changes)

    def refused(self, error: Exception) -> None:
        """Nothing was written."""
        self._free()
        match error:
            case CannotBeSold(quote=fresh):
                self._quote = fresh
                self._show()
                self._view.show_sale_snag(sale_face.why_not(fresh))
            case QuoteChanged(quote=fresh):
                self._quote = fresh
                self._show()
                self._look_again()
            case AuthorityLost():
                self._look_again()
            case OtherContent():
                # The first Enter had arrived after all; what was typed since is a sale of its own.
                self._sale = replace(self._sale, sale_id=self._new_id())
                self._keep_and_show()
                self._view.show_sale_snag(SaleSnag.ALREADY_BOOKED)
            case ManagerNeeded() | RefundRefused() | UnitsRefused() | Refused(code="returned" | "hub_away"):
                self._view.show_sale_snag(sale_face.why_not_back(error))
            case _:
                raise error

    def _look_again(self) -> None:
        self._view.show_sale_snag(SaleSnag.FIGURES_CHANGED)
        self._overtaken()
        self._read_standing()

    def _free(self) -> None:
        """What lies on the counter may be changed again."""
        self._applying = False
        self._view.show_applying(False)

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
        self._denied = None
        known = (self._sale.account_id, self._sale.card_number, self._sale.coupons)
        self._sale, self._unread = sale, self._unread - {""} if sale.by_lines else self._unread
        self._view.show_sale_snag(self._unread_snag)
        if (sale.account_id, sale.card_number, sale.coupons) != known:
            self._read_standing()
        self._keep_and_show()

    def _reads(self, field: str, readable: bool) -> None:
        before, self._unread = self._unread, self._unread - {field} if readable else self._unread | {field}
        if before != self._unread:
            self._view.show_sale_snag(self._unread_snag)

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
        known = without(self._programme, self._standing, self._sale.declined)
        self._quote = quote(self._programme, known, self._sale.basket, self._clock())
        self._show()

    def _show(self) -> None:
        if self._programme is not None and self._quote is not None:
            rules, who = self._programme, self._customer
            standing = self._standing
            self._view.show_sale(
                SaleFace(sale=self._sale, quote=self._quote, programme=rules, customer=who, standing=standing)
            )

    @property
    def _unread_snag(self) -> SaleSnag | None:
        return SaleSnag.UNREADABLE if self._unread else None

    def _new_sale(self) -> OpenSale:
        self._unread = frozenset()
        return OpenSale(sale_id=self._new_id(), started_at=self._clock())
