"""Everything the presenters say, passed on to the part of the screen that shows it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from desktop.parts import News
from desktop.till.screen.lines_model import CODE
from desktop.till.screen.till_screen import TillScreen
from desktop.wording.spending import word_not_given, word_sold_at_risk
from desktop.wording.words import Words
from loyalty.basket import Line

if TYPE_CHECKING:
    from db.lookup.customer_face import CustomerFace
    from db.lookup.customers import CustomerHit, CustomerView
    from db.lookup.history import HistoryRow
    from db.lookup.near import NearHit
    from db.lookup.sales import ReversalView, SaleView
    from db.reports.day_page import DayPage
    from desktop.till.presenter.cards import CardsFace
    from desktop.till.presenter.claims import ClaimFace
    from desktop.till.presenter.find import FindNotice
    from desktop.till.presenter.join import ConsentAsk, JoinProblem
    from desktop.till.presenter.open_sale import OpenSale
    from desktop.till.presenter.refund import RefundFace, RefundSnag
    from desktop.till.presenter.sale_face import SaleFace, SaleSnag, SpendingDenied
    from desktop.till.presenter.slip import SlipShown
    from desktop.till.presenter.thanks import Thanked, ThanksFace
    from desktop.widgets.by_hand_presenter import ByHandFace
    from loyalty.programme import Programme


class Voice:
    """The View of every presenter of the room; it decides nothing but which part is meant."""

    def __init__(
        self,
        screen: TillScreen,
        *,
        words: Callable[[], Words],
        may_print: Callable[[], bool],
        news: Callable[[News], None],
    ) -> None:
        self._screen = screen
        self._words = words
        self._may_print = may_print
        self._news = news
        self._parked = 0
        self._untouched = True
        self._slip_is_copy = False
        #: A code no list knows, typed in the last row of the goods: the line gets it with its price.
        self._sale_adds: Callable[[Line], None] | None = None

    def adds_lines_by(self, add: Callable[[Line], None]) -> None:
        self._sale_adds = add

    # -- finding

    def show_hits(self, hits: "tuple[CustomerHit, ...]", selected: int) -> None:
        self._screen.sheet.show_hits(hits, selected)

    def show_find_notice(self, notice: "FindNotice") -> None:
        form = self._screen.counter.customer.form
        if str(notice.snag) in ("unknown", "fresh") and form.isVisible():
            # Somebody is joining: a card nobody has yet is the one they get.
            form.show_card(notice.text)
            self.clear_find()
            return
        self._screen.sheet.show_notice(notice)

    def clear_find(self) -> None:
        self._screen.sheet.clear()
        self._screen.scan.clear()

    # -- the customer

    def show_guest(self) -> None:
        self._screen.counter.show_guest()

    def show_customer(self, face: "CustomerFace") -> None:
        self._screen.counter.show_customer(face)

    def show_history(self, rows: "tuple[HistoryRow, ...]", more: bool, programme: "Programme") -> None:
        del programme  # The words of the programme in force name every purse that is still held.
        self._screen.counter.history.show_rows(rows, more)

    def show_history_away(self, away: bool) -> None:
        self._screen.counter.history.show_away(away)

    def show_past_sale(self, sale: "SaleView", programme: "Programme", reversal: "ReversalView | None") -> None:
        self._screen.counter.history.show_sale(sale, programme, reversal)

    def show_notes_saved(self) -> None:
        self._screen.counter.notes.show_saved()

    def show_groups(self, names: tuple[str, ...], own: tuple[str, ...]) -> None:
        self._screen.counter.notes.show_groups(names, own)

    # -- joining

    def show_join(self, card_number: str, phone: str, name: str) -> None:
        self._screen.show_selling()
        self._screen.counter.customer.show_form(card_number, phone, name)

    def show_join_problem(self, problem: "JoinProblem", holder: "CustomerView | None") -> None:
        self._screen.counter.customer.form.show_problem(problem, holder)

    def show_join_groups(self, names: tuple[str, ...]) -> None:
        self._screen.counter.customer.form.more.show_groups(names)

    def show_join_consents(self, ask: "ConsentAsk") -> None:
        self._screen.counter.customer.form.more.consents.show_ask(ask)

    def show_near(self, hits: "tuple[NearHit, ...]") -> None:
        form = self._screen.counter.customer.form
        if form.isVisible():
            form.show_near(hits)

    def show_new_number(self, number: str) -> None:
        self._screen.counter.customer.form.show_card(number)

    def hide_join(self) -> None:
        self._screen.counter.customer.hide_form()

    def ask_who_brought_them(self, asks: bool) -> None:
        self._screen.counter.customer.form.ask_friend(asks)

    # -- what is done for them beside selling

    def show_cards(self, face: "CardsFace") -> None:
        self._screen.counter.desk.cards.show_cards(face)

    def show_by_hand(self, face: "ByHandFace") -> None:
        self._screen.counter.desk.by_hand.show_by_hand(face)

    def show_by_hand_done(self, purse: str, points: int) -> None:
        self._screen.counter.desk.by_hand.show_done(purse, points)

    def show_by_hand_problem(self, code: str, most: int) -> None:
        self._screen.counter.desk.by_hand.show_problem(code, most)

    def show_claim(self, face: "ClaimFace") -> None:
        self._screen.counter.desk.claim.show_claim(face)

    # -- thanking

    def show_thanks(self, face: "ThanksFace") -> None:
        self._screen.counter.show_thanks(face)

    def show_thanked(self, thanked: "Thanked") -> None:
        self._screen.counter.offers.form.show_thanked(thanked)

    def show_thanks_missing(self, what: str) -> None:
        self._screen.counter.offers.form.show_missing(what)

    # -- the sale

    def show_sale(self, face: "SaleFace") -> None:
        self._screen.sale.show_sale(face)
        self._screen.counter.show_sale(face)
        if face.sale.by_lines and self._screen.sale.amount.hasFocus():
            # Scanned goods have taken the amount's place: what is typed next belongs to them.
            self._screen.counter.lines.begin()
        self._untouched = face.sale.is_untouched
        self._show_foot()

    def show_sale_snag(self, snag: "SaleSnag | None") -> None:
        self._screen.sale.show_snag(snag)

    def show_applying(self, busy: bool) -> None:
        self._screen.sale.show_busy(busy)

    def show_asking(self, asks: bool) -> None:
        self._screen.sale.show_asking(asks)

    def show_spending_denied(self, denied: "SpendingDenied") -> None:
        self._screen.sale.show_denied(denied)

    def show_sold_at_risk(self) -> None:
        self._news(News(word_sold_at_risk(self._words())))

    def show_not_given(self, rules: tuple[str, ...], used_up: bool) -> None:
        self._news(News(word_not_given(rules, self._words(), used_up=used_up)))

    def show_parked(self, sales: "tuple[OpenSale, ...]") -> None:
        self._parked = len(sales)
        self._screen.parked.show_sales(sales)
        self._screen.place_sheets()
        self._show_foot()

    def begin_line(self, code: str) -> None:
        """Goods the list does not know: a line with that code, its price still to be typed."""
        if self._sale_adds is not None:
            self._sale_adds(Line(unit_price=0, goods=code))
            lines = self._screen.counter.lines
            place = lines.model.index(len(lines.model.lines) - 1, CODE + 1)
            lines.table.setCurrentIndex(place)
            lines.table.edit(place)

    # -- what comes back

    def show_found_sales(self, found: "tuple[SaleView, ...]", title_day: date | None) -> None:
        self._screen.refund.show_found(found, title_day)
        self._screen.refund_panel.show_refund(None)

    def show_refund(self, face: "RefundFace") -> None:
        self._screen.refund.show_refund(face)
        self._screen.refund_panel.show_refund(face)

    def show_refund_snag(self, snag: "RefundSnag | None", code: str = "") -> None:
        self._screen.refund_panel.show_snag(snag, code)

    def show_no_refund(self) -> None:
        self._screen.refund_panel.show_refund(None)
        self._screen.refund_panel.show_snag(None, "")

    # -- the day, and slips

    def show_day(self, page: "DayPage", receipts: "tuple[SaleView, ...]", is_today: bool) -> None:
        self._screen.day.show_day(page, receipts, is_today)
        self._screen.takings.show_tills(page)

    def show_slip(self, shown: "SlipShown") -> None:
        self._slip_is_copy = shown.copy
        self._screen.slip.show_slip(shown, may_print=self._may_print())
        self._screen.show_slip()

    def hide_slip(self) -> None:
        self._slip_is_copy = False
        if self._screen.front == "slip":
            self._screen.slip.clear()
            self._screen.show_panel_of_page()

    @property
    def slip_is_copy(self) -> bool:
        return self._slip_is_copy

    def _show_foot(self) -> None:
        self._screen.foot.show_parked(self._parked, resumes=self._untouched)
