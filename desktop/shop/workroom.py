"""The shop's settings, put together when somebody walks in or there may be news of a release."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.changes import Changes
from db.lookup.reasons import ReasonView
from desktop.paper.scanner_sheet import write_scanner_sheet
from desktop.parts import News, Parts, Topic, set_topic, topic_of
from desktop.shop.card_prefix import PrefixCheck
from desktop.shop.reasons_presenter import ReasonsPresenter
from desktop.shop.scanner_codes import spoken
from desktop.shop.scanner_page import ScannerPage
from desktop.shop.scanner_presenter import ScannerPresenter
from desktop.shop.shop_presenter import ShopPresenter
from desktop.shop.shop_screen import HUB_AT, SUPPORT_AT, UPDATES_AT, ShopScreen
from desktop.shop.support_card import SupportCard
from desktop.shop.updates_desk import UpdatesDesk
from desktop.support.window_facts import asked_here
from desktop.wording.adjust_reasons import ready_made
from desktop.wording.restoring import word_only_here
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace
    from db.schema.backup import Backup
    from db.sync.wire import Hub
    from desktop.support.diagnostics import Asked


class ShopWorkroom(QObject):
    """The shop's settings, the page that sets up the scanner, and the page of what is new."""

    #: A page of this room is to be seen, whichever room is in front.
    wanted = Signal()
    #: A page of somebody else's, and who hears scans while it is in front.
    _guest: QWidget | None = None
    _guest_hears: Callable[[str], bool]

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.screen = ShopScreen(parts.workplace)
        self.presenter = ShopPresenter(
            self.screen,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            settings=parts.settings,
            renamed=self._renamed,
            move_to=parts.move_to,
            backed_up=parts.backed_up,
        )
        self.reasons = ReasonsPresenter(
            self.screen.reasons,
            books=parts.books,
            run=parts.run,
            clock=parts.clock,
            new_id=parts.new_id,
            tell=parts.tell,
            proposals=self._usual_reasons,
        )
        self.screen.reasons.saved.connect(self.reasons.save)
        self.screen.reasons.proposals_asked.connect(self.reasons.propose)
        screen, presenter = self.screen, self.presenter
        screen.names.saved.connect(presenter.rename)
        screen.language_chosen.connect(presenter.speak)
        screen.printer_named.connect(presenter.print_to)
        screen.scanner_asked.connect(self.set_up_scanner)
        screen.backup_asked.connect(presenter.back_up)
        screen.restore_asked.connect(self._restore)
        screen.copy_asked.connect(self._save_copy)
        screen.other_asked.connect(self._open_other)
        screen.papers_asked.connect(self._choose_papers)
        screen.backup_folder_asked.connect(self._choose_backups)
        screen.practice.setVisible(parts.practise is not None)
        if parts.practise is not None:
            screen.practice.wanted.connect(parts.practise)
        self.page = ScannerPage(PrefixCheck(prefix=parts.workplace.card_prefix))
        self.scanner = self._scanner_presenter(parts)
        self.support = SupportCard(parts.work, self._asked)
        screen.grid.addWidget(self.support, *SUPPORT_AT)
        self._follow_support()
        self._stack = QStackedWidget()
        self._stack.addWidget(screen)
        self._stack.addWidget(self.page)
        self.updates = UpdatesDesk(parts)
        screen.grid.addWidget(self.updates.card, *UPDATES_AT)
        for part in (self.updates.card, self.updates.page):
            set_topic(part, "updates")
        set_topic(self.page, "scanner")
        set_topic(self.support, "wrong")
        self._stack.addWidget(self.updates.page)
        self.updates.page_wanted.connect(self._show_whats_new)
        self.updates.page.left.connect(self._leave_whats_new)

    def take_in(self, card: QWidget, page: QWidget, scanned: Callable[[str], bool]) -> None:
        """A card of another room's among the settings, and its page, which hears scans while it is in front."""
        self.screen.grid.addWidget(card, *HUB_AT)
        self._stack.addWidget(page)
        self._guest, self._guest_hears = page, scanned

    def open_guest(self) -> None:
        """Bring that page to the front."""
        self.wanted.emit()
        if self._guest is not None:
            self._stack.setCurrentWidget(self._guest)
            self._guest.setFocus()

    def leave_guest(self) -> None:
        """Back to the settings."""
        self._stack.setCurrentWidget(self.screen)
        self.activated()
        self.screen.area.setFocus()

    def go_home(self) -> None:
        """The room's own key, pressed in it: from that page back to the settings."""
        if self._stack.currentWidget() is self._guest:
            self.leave_guest()

    def set_up_scanner(self) -> None:
        """Bring the page to the front, from its beginning."""
        self.page.open_leaf("codes")
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus()
        self.scanner.begin()

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self._stack

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of the page in front."""
        return topic_of(self._stack.currentWidget(), "shop")

    def activated(self) -> None:
        """Everything as it is now."""
        self.presenter.begin()
        self.reasons.begin()
        self.updates.presenter.begin()

    def scanned(self, code: str) -> bool:
        """Only while the scanner is being set up, or a page asks for a code: then nothing goes to the till."""
        front = self._stack.currentWidget()
        if self._guest is not None and front is self._guest:
            return self._guest_hears(code)
        if front is not self.page:
            return False
        self.scanner.scanned(code)
        return True

    def changed(self, changes: Changes) -> None:
        """Nothing here shows what is sold."""

    def closing(self) -> None:
        """Every setting is kept as soon as it is chosen, names when they are saved."""
        self.scanner.hear(False)
        self.updates.end()

    def _usual_reasons(self) -> tuple[ReasonView, ...]:
        place = self._parts.workplace
        words = Words(language=place.language, currency=place.currency, zone=place.zone)
        return tuple(ReasonView(id=id, words=said) for id, said in ready_made(words))

    def _scanner_presenter(self, parts: Parts) -> ScannerPresenter:
        page = self.page
        presenter = ScannerPresenter(
            page,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            settings=parts.settings,
            scans=parts.scans,
            place=lambda: parts.workplace,
            changed=self._renamed,
            sheet=lambda path: partial(write_scanner_sheet, path, spoken()),
        )
        page.seen.connect(presenter.hear)
        page.left.connect(self._leave_scanner)
        page.again_asked.connect(presenter.again)
        page.print_asked.connect(presenter.print_codes)
        page.about_numbers.connect(presenter.about_numbers)
        page.codes.unread.connect(presenter.unread)
        page.codes.put_right.connect(presenter.put_right)
        page.port.chosen.connect(presenter.use_port)
        page.port.framed.connect(presenter.frame)
        page.port.look_asked.connect(presenter.look_for_ports)
        page.numbers.prefix_chosen.connect(presenter.begin_cards_with)
        page.numbers.weighs_nothing.connect(presenter.weigh_nothing)
        page.numbers.again_asked.connect(presenter.check_again)
        return presenter

    def _show_whats_new(self) -> None:
        self.wanted.emit()
        self._stack.setCurrentWidget(self.updates.page)
        self.updates.page.setFocus()

    def _leave_whats_new(self) -> None:
        self._stack.setCurrentWidget(self.screen)
        self.activated()
        self.updates.card.open.setFocus()

    def _follow_support(self) -> None:
        for moved in (self.support.diagnostics.save.clicked, self.support.diagnostics.ended):
            # What opens below the last card would open below the window's edge.
            moved.connect(lambda: QTimer.singleShot(0, self, self._show_support))

    def _show_support(self) -> None:
        self.screen.grid.activate()
        self.screen.area.ensureWidgetVisible(self.support, 0, 12)

    def _asked(self) -> "Asked":
        parts = self._parts
        return asked_here(parts.books.path, parts.settings.now, parts.clock())

    def _leave_scanner(self) -> None:
        self._stack.setCurrentWidget(self.screen)
        self.presenter.begin()
        self.screen.set_up_scanner.setFocus()

    def _renamed(self, place: "Workplace") -> None:
        self._parts.workplace = place
        self._parts.tell(Changes(workplace=True))

    def _restore(self, backup: "Backup", when: str) -> None:
        """What these books alone know goes to their hub first, where they have one."""

        def sent(left: int | None) -> None:
            self.presenter.weigh(backup.path, partial(self._ask_to_restore, backup, when, left or 0))

        def send(reach: "Callable[[], Hub]") -> int:
            from db.sync.before_replacing import send_first
            from desktop.hub_door import machine

            return send_first(self._parts.books, backup.path, reach, now=self._parts.clock(), fingerprint=machine())

        self._parts.agree(send, sent, self._unexpected)

    def _unexpected(self, error: Exception) -> None:
        raise error

    def _ask_to_restore(self, backup: "Backup", when: str, left: int, sales: int | None) -> None:
        if sales is None:
            missing = self.tr("What was sold since then will be missing.")
        elif sales == 0:
            missing = self.tr("No sale was made since then; what else was changed since will be missing.")
        else:
            missing = self.tr("%n sale(s) made since then will be missing.", "", sales)
        if self._parts.link.joined:
            missing = self.tr("What was sold since then is at the hub, and comes back from there with the next rounds.")
        if left:
            place = self._parts.workplace
            words = Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone)
            missing = f"{word_only_here(left, words)} {missing}"
        agreed = self._parts.ask.agree(
            self.tr("Go back to the copy of {when}?").format(when=when),
            self.tr("Restore"),
            detail=f"{missing} {self.tr('The books as they are now are kept beside them.')}",
            danger=True,
        )
        if agreed:
            self.presenter.restore(backup.path, partial(self._go_back, when))

    def _go_back(self, when: str, job: Callable[[], Path], kept: Callable[[], Path]) -> None:
        self._parts.move_to(job, lambda: self._restored(when, kept()))

    def _restored(self, when: str, kept: Path) -> News:
        words = self.tr("The books are back to the copy of {when}. The ones from before are kept: {file}")
        return News(
            words.format(when=when, file=kept), "plain", self.tr("Open the folder"), partial(_show, kept.parent)
        )

    def _save_copy(self) -> None:
        name = f"{self._parts.workplace.shop_name}.db".replace("/", "-")
        target = self._parts.ask.save_file(self.tr("Copy the books"), name, self.tr("Books (*.db)"))
        if target is not None:
            self.presenter.save_copy(target)

    def _open_other(self) -> None:
        path = self._parts.ask.open_file(self.tr("Open other books"), self.tr("Books (*.db);;All files (*)"))
        if path is not None:
            self.presenter.open_books(path)

    def _choose_papers(self) -> None:
        folder = self._parts.ask.folder(self.tr("Folder for PDFs"), self._parts.settings.now.papers())
        if folder is not None:
            self.presenter.put_papers(folder)

    def _choose_backups(self) -> None:
        at = self._parts.settings.now.backups(self._parts.books.path)
        folder = self._parts.ask.folder(self.tr("Folder for copies"), at)
        if folder is not None:
            self.presenter.put_backups(folder)


def _show(folder: Path) -> None:
    """Open it as the system does."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
