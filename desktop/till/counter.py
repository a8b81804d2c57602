"""The till as one thing: its presenters, its screen, and what leads from one to the other."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.lookup import goods as goods_list
from db.lookup import programme as programmes
from db.lookup.goods import GoodsView
from db.lookup.programme import Published
from desktop.parts import Parts, Topic
from desktop.till.box_desk import BoxDesk
from desktop.till.people_desk import PeopleDesk
from desktop.till.presenter.customer import CustomerPresenter
from desktop.till.presenter.day import DayPresenter
from desktop.till.presenter.elsewhere import Elsewhere
from desktop.till.presenter.find import FindPresenter
from desktop.till.presenter.join import rewards_referrals
from desktop.till.presenter.parking import Parking
from desktop.till.presenter.refund import RefundPresenter
from desktop.till.presenter.sale import SalePresenter
from desktop.till.presenter.slip import SlipPresenter
from desktop.till.presenter.thanks import ThanksPresenter
from desktop.till.room_words import RoomWords
from desktop.till.screen.till_screen import TillScreen
from desktop.till.slip_desk import SlipDesk
from desktop.till.voice import Voice
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.ledger.sale import Receipt
    from db.lookup.customers import CustomerView
    from db.lookup.sales import ReversalView, SaleView
    from desktop.till.presenter.open_sale import GoodsBack, OpenSale


class TillRoom(QObject):
    """The till as the window sees it."""

    icon = "till"
    #: F1 alone is help, as everywhere.
    shortcut = "Shift+F1"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._programme_day: date | None = None
        self.words = RoomWords(parts)
        self.screen = TillScreen(self.words, parts.clock, parts.workplace, parts.stage)
        self.box = BoxDesk(self.screen, clock=parts.clock, confirm=self.confirm)
        voice = Voice(
            self.screen,
            words=self.words,
            may_print=lambda: bool(parts.settings.now.slip_printer),
            news=parts.news,
        )
        self.voice = voice
        self.slip_desk = SlipDesk(parts)
        self.elsewhere = Elsewhere(parts.agree, is_away=lambda: parts.rounds.state.state == "offline")
        self._make_presenters(voice)
        self.box.lead_to(self.find, self.refund, self.sale, self.people, parts.workplace.currency.decimals)
        self.join = self.people.join

    def begin(self) -> None:
        """Read the programme in force, and take up what was left open."""
        self._load_programme()
        self.parking.restore(self._take_up)

    @property
    def widget(self) -> QWidget:
        return self.screen

    def title(self) -> str:
        return QCoreApplication.translate("TillRoom", "Till")

    @property
    def help_topic(self) -> Topic:
        return self.screen.help_topic

    def activated(self) -> None:
        """Work begins at the box, unless something lies on the counter."""
        self._load_programme_of_today()
        if self.screen.front == "sale" and not self.sale.sale.is_untouched:
            self.screen.begin_selling()
        else:
            self.screen.scan.come_here()

    def scanned(self, code: str) -> bool:
        """A scan means a customer or goods; over the returns it means a slip."""
        self.box.by_hand = False
        counter = self.screen.counter
        if counter.customer.form.take_scan(code):
            return True
        if counter.awaits_card:
            self.people.cards.take(code)
            return True
        if self.screen.page == "refund":
            self.refund.find(code)
        else:
            self.find.scanned(code)
        return True

    def serve_account(self, account_id: str) -> None:
        """Another room sends this customer to the counter."""
        if self.screen.front == "slip":
            self.put_slip_away(by_key=False)
        if self.screen.page != "counter":
            self.leave_page()
        self.find.serve_account(account_id)

    def changed(self, changes: Changes) -> None:
        if changes.programme:
            self._load_programme()
        if changes.workplace:
            self.screen.show_workplace(self.parts.workplace)
        served = self.customer.customer
        if served is not None and served.account_id in changes.accounts:
            self.customer.refresh()
        self.parking.changed(changes.accounts)
        self.day.changed(changes)

    def closing(self) -> None:
        """The open sale is on disk but for its newest keystrokes; nothing to ask."""
        self.parking.finish()

    def serve(self, customer: "CustomerView | None") -> None:
        """The customer in front of the till is somebody else now: a slip still on view is put away."""
        self._load_programme_of_today()
        self.refund.close()
        self.day.close()
        self.voice.hide_slip()
        self.screen.show_selling()
        self._stands_here(customer)
        self.screen.begin_selling()

    def _stands_here(self, customer: "CustomerView | None") -> None:
        self.thanks.serve(customer)
        self.people.serve(customer)
        self.sale.serve(customer)

    def next_customer(self) -> None:
        """Empty the counter and wait for a scan."""
        self.refund.close()
        self.day.close()
        self.voice.hide_slip()
        self.screen.show_selling()
        self.sale.clear()
        self.customer.serve_guest()
        self.find.dismiss()
        self.screen.scan.clear()
        self.screen.scan.come_here()

    def park_or_resume(self) -> None:
        """F6: park what lies on the counter; with an empty counter, take a parked sale up again."""
        if self.screen.front != "sale":
            return
        if self.sale.park():
            self.customer.serve_guest()
            self.screen.scan.come_here()
        elif len(self.parking.parked) == 1:
            self.resume(self.parking.parked[0].sale_id)
        elif self.parking.parked:
            self.screen.parked.show()
            self.screen.parked.raise_()
            self.screen.place_sheets()

    def resume(self, sale_id: str) -> None:
        """Take this sale up again; what lies on the counter is parked for it."""
        self.screen.parked.hide()
        self.sale.park()
        self.parking.take(sale_id, self._take_up)

    def open_refunds(self) -> None:
        """F7: the customer's sales if one stands here, else today's."""
        self.voice.hide_slip()
        self.voice.show_no_refund()
        self.screen.show_refunding()
        served = self.customer.customer
        if served is not None:
            self.refund.open_customer(served.account_id)
        else:
            self.refund.open_day(self.day_of(self.parts.clock()))

    def refund_of(self, sale_id: str = "", *, slip: str = "") -> None:
        """Return goods of this sale, or of the one that bears this slip number."""
        self.voice.hide_slip()
        self.voice.show_no_refund()
        self.screen.show_refunding()
        (self.refund.find if slip else self.refund.open)(slip or sale_id)

    def open_day(self) -> None:
        """F8: today."""
        self.refund.close()
        self.voice.hide_slip()
        self.screen.show_day()
        self.day.open_today()

    def confirm(self) -> None:
        """Enter, where nothing else wanted it."""
        match self.screen.front:
            case "sale" if self.screen.page == "counter":
                self.sale.apply()
            case "refund":
                self.screen.refund_panel.press()
            case "slip":
                self.put_slip_away(by_key=True)

    def escape(self) -> None:
        """Esc: one step back, and on the counter away with the sale."""
        screen = self.screen
        if screen.sheet.isVisible() or screen.parked.isVisible():
            self.find.dismiss()
            screen.parked.hide()
        elif screen.front == "slip":
            self.put_slip_away(by_key=False)
        elif self.sale.is_asking:
            self.sale.stop_asking()
        elif screen.page != "counter":
            self.leave_page()
        elif screen.counter.desk_open:
            screen.counter.leave_desk()
            screen.begin_selling()
        else:
            self.next_customer()

    def put_slip_away(self, *, by_key: bool) -> None:
        """A copy goes back to the page it was asked from; a new slip to the next customer."""
        if self.screen.page == "day" or self.voice.slip_is_copy:
            self.voice.hide_slip()
        else:
            self.slip.next_customer(by_key=by_key)

    def leave_page(self) -> None:
        """From returns or the day back to the counter, where everything lies as it lay."""
        self.refund.close()
        self.day.close()
        self.voice.hide_slip()
        self.screen.show_selling()
        self.screen.scan.come_here()

    def add_code(self, code: str) -> None:
        """A code typed in the last row of the goods."""
        run, books = self.parts.run, self.parts.books

        def found(goods: GoodsView | None) -> None:
            if goods is not None:
                self.sale.add_goods(goods)
            else:
                self.voice.begin_line(code)

        run(lambda: goods_list.by_code(books, code), found)

    def day_of(self, now: datetime) -> date:
        """The shop's day of that instant."""
        return local_day(now, self.parts.workplace.zone)

    def _make_presenters(self, voice: Voice) -> None:
        parts = self.parts
        tell, clock, new_id, run, books = parts.tell, parts.clock, parts.new_id, parts.run, parts.books
        self.parking = Parking(voice, books, run=run, clock=clock)
        self.sale = SalePresenter(
            voice,
            books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            parking=self.parking,
            finished=self._sold,
            overtaken=self._read_again,
            hub=parts.hub,
            reach=parts.link.hub,
            go_round=parts.rounds.now,
            agree=parts.agree,
        )
        self.customer = CustomerPresenter(
            voice,
            books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            day_of=self.day_of,
            now_served=lambda customer: self.serve(customer) if customer is not None else self._stands_here(None),
            reread=self._reread,
            elsewhere=self.elsewhere,
        )
        self.find = FindPresenter(
            voice,
            books,
            run=run,
            found_customer=self.customer.serve,
            found_goods=self._goods_found,
            found_slip=self._slip_found,
            found_coupon=self._coupon_found,
            amount_in=self.box.amount_in,
            found_amount=self.box.take_amount,
        )
        self.people = PeopleDesk(parts, voice, self.elsewhere, self._joined, words=self.words, day_of=self.day_of)
        self.refund = RefundPresenter(
            voice,
            books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            day_of=self.day_of,
            posted=self._returned,
            exchange=self._exchange,
            agree=parts.agree,
            elsewhere=self.elsewhere,
        )
        self.thanks = ThanksPresenter(voice, books, run=run, clock=clock, new_id=new_id, tell=tell)
        self.day = DayPresenter(voice, books, run=run, clock=clock, day_of=self.day_of)
        self.slip = SlipPresenter(voice, books, run=run, clock=clock, seen_to=self.next_customer)

    def _joined(self, customer: "CustomerView") -> None:
        """What was typed in the box while they joined has found nobody, and lies over them no longer."""
        self.find.dismiss()
        self.customer.serve(customer)

    def _slip_found(self, slip: str, sales: "tuple[SaleView, ...]") -> None:
        """A guest's slip while a customer stands here may be theirs; any other is about to come back."""
        at_counter = self.screen.front == "sale" and self.screen.page == "counter"
        if at_counter and any(map(self.people.may_claim, sales)):
            self.screen.counter.open_desk("claim")
            self.people.claims.look(slip)
        else:
            self.refund_of(slip=slip)

    def _goods_found(self, goods: GoodsView) -> None:
        if self.screen.front != "sale" or self.screen.page != "counter":
            self.next_customer()
        self.sale.add_goods(goods)
        if not self.box.by_hand:
            # A number typed after a scan is how many; whoever types codes by hand stays in the box.
            self.screen.begin_selling()

    def _coupon_found(self, code: str) -> None:
        if self.screen.front != "sale" or self.screen.page != "counter":
            self.next_customer()
        self.sale.show_coupon(code)
        if not self.box.by_hand:
            self.screen.begin_selling()

    def _reread(self, customer: "CustomerView") -> None:
        self.thanks.serve(customer)
        self.people.serve(customer)
        self.sale.reread(customer)

    def _sold(self, receipt: "Receipt") -> None:
        self.screen.counter.history.show_list()
        self.slip.sold(receipt)

    def _returned(self, view: "ReversalView") -> None:
        self.screen.show_selling()
        self.screen.counter.history.show_list()
        self.slip.returned(view)

    def _exchange(self, back: "GoodsBack", sale: "SaleView") -> None:
        self.screen.show_selling()
        self.sale.take_back(back)
        served = self.customer.customer
        if sale.account_id and (served is None or served.account_id != sale.account_id):
            self.find.serve_account(sale.account_id)
        self.screen.begin_selling()

    def _take_up(self, sale: "OpenSale", customer: "CustomerView | None") -> None:
        self.screen.show_selling()
        self.customer.show_for(customer)
        self.thanks.serve(customer)
        self.people.serve(customer)
        self.sale.take_up(sale, customer)
        self.screen.begin_selling()

    def _read_again(self) -> None:
        self._load_programme()
        self.customer.refresh()

    def _load_programme_of_today(self) -> None:
        if self._programme_day != self.day_of(self.parts.clock()):
            self._load_programme()

    def _load_programme(self) -> None:
        books, day = self.parts.books, self.day_of(self.parts.clock())
        self._programme_day = day

        def found(published: Published) -> None:
            self.words.programme_changed(published.programme)
            self.sale.programme_changed(published.programme)
            self.customer.programme_changed(published.programme)
            self.thanks.programme_changed(published.programme)
            self.people.programme_changed(published.programme)
            self.voice.ask_who_brought_them(rewards_referrals(published.programme))

        self.parts.run(lambda: programmes.in_force(books, day=day), found)
