"""What is in the customers room: its screen and its presenters, wired to each other."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from db.lookup.reasons import ReasonView
from desktop.customers.agreed_presenter import AgreedPresenter
from desktop.customers.bulk_presenter import BulkPresenter
from desktop.customers.cards_presenter import CardsPresenter
from desktop.customers.customer_presenter import CustomerPresenter
from desktop.customers.details_presenter import DetailsPresenter
from desktop.customers.export_desk import ExportDesk
from desktop.customers.list_presenter import ListPresenter
from desktop.customers.picture_desk import PictureDesk
from desktop.customers.privacy_desk import PrivacyDesk
from desktop.customers.room_pages import RoomPages
from desktop.customers.room_sheets import MORE
from desktop.customers.screen import CustomersScreen
from desktop.parts import News, Parts
from desktop.widgets.by_hand_presenter import ByHandPresenter
from desktop.wording.adjust_reasons import ready_made
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.changes import Changes
    from desktop.customers.customer_presenter import Opened
    from desktop.customers.list_presenter import Around

#: Typing pauses for so long before the list looks: a letter more is on its way.
TYPING_MS = 60
#: Arrows may run through the list; who is passed over is not read.
RUNNING_MS = 70


class Workroom(QObject):
    """List, customer, tabs and pages."""

    #: This account is to be served at the till.
    serve_wanted = Signal(str)
    #: Cards are to be issued to these accounts.
    cards_wanted = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        place = parts.workplace
        self._words_now = Words(
            language=place.language, currency=place.currency, zone=place.zone, country=place.country
        )
        self._passed = ""
        self.privacy = PrivacyDesk(parts, self.words)
        self.screen = screen = CustomersScreen(
            self.words, parts.clock, self.today, parts.workplace.shop_name, parts.news, self.privacy.panel
        )
        books, run, clock, new_id, tell = parts.books, parts.run, parts.clock, parts.new_id, parts.tell
        self.list = ListPresenter(
            screen.list, books=books, run=run, work=parts.work, today=self.today, heard=self._hear
        )
        self.customer = CustomerPresenter(
            screen, books=books, run=run, clock=clock, zone=lambda: self._parts.workplace.zone, agree=parts.agree
        )
        self.details = DetailsPresenter(screen.details, books=books, run=run, clock=clock, new_id=new_id, tell=tell)
        self.cards = CardsPresenter(screen.cards, books=books, run=run, clock=clock, new_id=new_id, tell=tell)
        self.agreed = AgreedPresenter(
            screen.agreed, books=books, run=run, clock=clock, new_id=new_id, tell=tell, today=self.today
        )
        self.by_hand = ByHandPresenter(
            screen.purses,
            books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            proposals=self._reasons_to_begin_with,
        )
        self.files = ExportDesk(parts, screen, self.words)
        self.pictures = PictureDesk(parts, screen, self.words)
        self.bulk = BulkPresenter(screen.list.bulk, books=books, work=parts.work, clock=clock, new_id=new_id, tell=tell)
        self.pages = RoomPages(parts, screen, self.words, self.today, self.customer.open)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.list.type_text(screen.list.search.text()))
        self._running = QTimer(self, singleShot=True, interval=RUNNING_MS)
        self._running.timeout.connect(lambda: self.customer.open(self._passed))
        self._wire_list()
        self._wire_customer()
        self._wire_tabs()

    @property
    def typing_or_running(self) -> bool:
        """Whether something typed or passed over has not been asked for yet."""
        return self._typing.isActive() or self._running.isActive()

    def words(self) -> Words:
        """The words of the window's language, with the names of the programme in force."""
        language = QLocale().name()[:2]
        if self._words_now.language != language:
            self._words_now = replace(self._words_now, language=language)
        return self._words_now

    def today(self) -> date:
        """The shop's day."""
        return local_day(self._parts.clock(), self._parts.workplace.zone)

    def activated(self) -> None:
        """Everything as it is now."""
        if self.list.around is None or self.list.around.today != self.today():
            self.list.begin()
        else:
            # Somebody may have been saved as a segment in another room.
            self.list.read_around()
            self.list.renew()
        if self.screen.at_home:
            self.screen.list.search.setFocus()

    def open_customer(self, account_id: str) -> None:
        """Another room asks for this one."""
        self.screen.show_home()
        self._open(account_id)

    def scanned(self, code: str) -> bool:
        """A scan opens the customer of the card."""
        if self.pages.takes_code(code):
            return True
        if self.screen.at_home and self.screen.cards.takes_code:
            self.screen.cards.take_code(code)
            return True
        self.screen.show_home()
        self.customer.scanned(code)
        return True

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if changes.workplace:
            self.screen.pane.card.show_shop(self._parts.workplace.shop_name)
        self.list.changed(changes)
        if changes.accounts and self.screen.isVisible():
            # Somebody may have been put into a group that nobody was in.
            self.list.read_around()
        self.customer.changed(changes)
        self.pages.changed(changes)
        self.privacy.changed(changes)

    def closing(self) -> None:
        """What is being typed is kept; what runs is given up."""
        self.screen.details.flush()
        self.details.serve(None)
        self.list.stop()
        self.bulk.stop()
        self.files.stop()
        self.pages.closing()

    def _hear(self, around: "Around") -> None:
        """Another programme has other names."""
        self._words_now = words_of(
            around.programme, language=QLocale().name()[:2], country=self._parts.workplace.country
        )

    def _wire_list(self) -> None:
        pane, rows = self.screen.list, self.list
        pane.searched.connect(lambda: self._typing.start())
        pane.first_asked.connect(self._open_first)
        pane.wanted_more.connect(rows.more)
        pane.stopped.connect(rows.stop)
        pane.filters.filtered.connect(rows.filter)
        pane.shown.connect(self._pass)
        pane.opened.connect(self._open)
        pane.bulk.all_asked.connect(lambda: rows.everybody(pane.tick_all))
        pane.bulk.none_asked.connect(pane.tick_none)
        pane.bulk.stopped.connect(self.bulk.stop)
        pane.bulk.asked.connect(self._do_with_ticked)
        pane.outdated.connect(rows.begin)
        pane.added.connect(self.pages.open_new)
        pane.more_asked.connect(self._open_more)

    def _open_first(self) -> None:
        """Enter in the search box takes the best of what stands in it, however fast it was typed."""
        self._typing.stop()
        self.list.type_text(self.screen.list.search.text())
        self.list.first(self._open)

    def _wire_customer(self) -> None:
        screen, customer = self.screen, self.customer
        screen.customer_shown.connect(self._serve_tabs)
        screen.escaped.connect(self.pages.escape)
        screen.pane.served.connect(self.serve_wanted)
        screen.history.opened.connect(customer.open_row)
        screen.history.older_wanted.connect(customer.older)
        details = screen.details
        details.kept.connect(self.details.keep)
        details.was_kept.connect(screen.pane.show_kept)
        details.was_refused.connect(screen.pane.show_not_kept)
        details.other_asked.connect(customer.open)
        details.lost.connect(self._tell_lost)

    def _wire_tabs(self) -> None:
        cards, agreed = self.screen.cards, self.screen.agreed
        cards.given.connect(self.cards.give)
        cards.status_set.connect(self.cards.set_status)
        cards.replaced.connect(self.cards.replace)
        cards.picture_asked.connect(self.pictures.ask)
        cards.print_asked.connect(lambda: self.cards_wanted.emit((self.customer.account_id,)))
        agreed.joined.connect(self.agreed.join_group)
        agreed.left_group.connect(self.agreed.leave_group)
        agreed.tier_form.asked.connect(self.agreed.give_tier)
        agreed.tier_ended.connect(self.agreed.end_tier)
        agreed.terms_form.asked.connect(self.agreed.keep_terms)
        agreed.terms_ended.connect(self.agreed.end_terms)

        purses = self.screen.purses
        purses.form.put_right.connect(self.by_hand.put_right)
        purses.by_hand_asked.connect(self.by_hand.open)
        # Who was forgotten is nobody any more.
        self.privacy.panel.erased.connect(lambda: self.customer.close())

    def _reasons_to_begin_with(self) -> tuple[ReasonView, ...]:
        """Until the owner has a list of their own, in the shop's language."""
        own = replace(self.words(), language=self._parts.workplace.language)
        return tuple(ReasonView(id=name, words=words) for name, words in ready_made(own))

    def _serve_tabs(self, opened: "Opened | None") -> None:
        customer = opened.customer if opened is not None else None
        if opened is not None:
            self.by_hand.programme_changed(opened.programme)
        for presenter in (self.details, self.cards, self.agreed, self.by_hand, self.pages.merging, self.privacy):
            presenter.serve(customer)

    def _pass(self, account_id: str) -> None:
        """The arrows are on this one now."""
        self._passed = account_id
        self._running.start()

    def _open(self, account_id: str) -> None:
        self._running.stop()
        self.customer.open(account_id)
        self.screen.open_customer()

    def _open_more(self) -> None:
        offered = frozenset(name for name, _ in MORE)
        sheet = self.screen.sheets.open_more(self.screen.list.more, offered)
        sheet.chosen.connect(self._do_more)

    def _do_more(self, name: str) -> None:
        match name:
            case "choose":
                self.screen.list.set_ticking(ticking=True)
            case "bring":
                self.pages.open_import()
            case "export" if self.list.wanted.is_plain:
                self.files.ask(None)
            case "export":
                self.list.everybody(self.files.ask)
            case "duplicates":
                self.pages.open_duplicates()
            case "retention":
                self.pages.open_unseen()

    def _do_with_ticked(self, name: str) -> None:
        bar = self.screen.list.bulk
        ticked = tuple(sorted(self.screen.list.model.ticked))
        match name:
            case "join_group" | "leave_group":
                join = name == "join_group"
                names = tuple(group for group, _ in self.list.around.groups) if self.list.around is not None else ()
                sheet = self.screen.sheets.open_groups(bar.buttons[name], names, join=join)
                sheet.chosen.connect(lambda group: self.bulk.change_group(ticked, group, join=join))
            case "cards":
                self.cards_wanted.emit(ticked)
            case "export":
                self.files.ask(ticked)
            case "merge":
                self.pages.open_merge(*ticked)

    def _tell_lost(self, words: str, account_id: str, field: str, text: str) -> None:
        """What could not be kept is never lost silently: it is said, and one press goes back to it."""

        def back() -> None:
            self.customer.open_then(account_id, lambda: self.screen.details.show_typed(field, text))

        self._parts.news(News(words, "warn", self.tr("Go back to it"), back))
