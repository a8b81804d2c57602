"""Newer releases put together: the card, the page, and the daily look that tells nobody in the middle of a sale."""

from collections.abc import Callable
from pathlib import Path
from random import random

import platformdirs
from PySide6.QtCore import QLocale, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from db.books import SCHEMA_VERSION
from desktop.parts import News, Parts
from desktop.shop.shop_presenter import back_up_books
from desktop.shop.updates_card import UpdatesCard
from desktop.shop.updates_presenter import UpdatesPresenter
from desktop.shop.whats_new_page import WhatsNewPage
from desktop.updates.looking import Look, platform_here
from desktop.updates.package import Checked, find_package
from desktop.updates.release_file import Download
from desktop.wording.updates import word_look
from desktop.wording.words import Words
from resources import version

#: The first look waits until the morning's start is over, and not every till of a town looks in the same second.
FIRST_MS, FIRST_SPREAD_MS = 30_000, 240_000
#: How often to see whether a day has passed.
LOOK_MS = 10 * 60_000
#: How often to see whether the counter is empty, while there is something to tell.
QUIET_MS = 3_000


class UpdatesDesk(QObject):
    """See `UpdatesView`. It lives as long as the shop room does."""

    #: The page is wanted in front.
    page_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._found: Look | None = None
        self._quiet: Callable[[], bool] = lambda: True
        running = version()
        self.card = UpdatesCard(self._words, running)
        self.page = WhatsNewPage(self._words, running, platform_here(), SCHEMA_VERSION)
        self.presenter = UpdatesPresenter(
            self,
            outside=parts.outside,
            work=parts.work,
            clock=parts.clock,
            settings=parts.settings,
            running=running,
            books=parts.books.path,
            back_up=back_up_books,
            part=random(),
        )
        self._running = running
        self.card.address_given.connect(self.presenter.set_address)
        self.card.look_asked.connect(self.presenter.look_now)
        self.card.opened.connect(self.open_page)
        self.page.backup_asked.connect(self.presenter.back_up)
        self.page.page_asked.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        self.page.check_asked.connect(self.check)
        self.page.folder_asked.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self._daily = QTimer(self, interval=LOOK_MS)
        self._daily.timeout.connect(self.presenter.look_if_due)
        self._daily.start()
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS + int(random() * FIRST_SPREAD_MS))
        self._first.timeout.connect(self.presenter.begin_day)
        self._first.start()
        self._waiting = QTimer(self, interval=QUIET_MS)
        self._waiting.timeout.connect(self.tell_when_quiet)

    def end(self) -> None:
        """The room goes, with all that is shown."""
        self.presenter.end()
        for timer in (self._daily, self._first, self._waiting):
            timer.stop()

    def waits_for(self, quiet: Callable[[], bool]) -> None:
        """Tell what is new by itself only while this holds."""
        self._quiet = quiet

    def open_page(self) -> None:
        """What is new, in front."""
        if self._found is not None and self._found.code == "new":
            self.page.show_look(self._found)
            self.page_wanted.emit()

    def tell_when_quiet(self) -> None:
        """Say what is new, if nobody is being served."""
        if self._found is None or self._found.release is None or not self._quiet():
            return
        self._waiting.stop()
        newest = self._found.release.version
        words = word_look("new", self._words(), running=self._running, newest=newest)
        self._parts.news(News(words, "plain", self.tr("What is new"), self.open_page, passing=True))

    def check(self, packages: tuple[Download, ...]) -> None:
        """Check the package where browsers put it, or where somebody says that it is."""
        file = find_package(Path(platformdirs.user_downloads_dir()), packages)
        if file is None:
            file = self._parts.ask.open_file(self.tr("The downloaded package"), self.tr("Packages (*.deb *.exe)"))
        if file is not None:
            self.presenter.check(file, packages)

    def show_address(self, url: str) -> None:
        self.card.show_address(url)

    def show_address_refused(self, code: str) -> None:
        self.card.show_address_refused(code)

    def show_looking(self, looking: bool) -> None:
        self.card.show_looking(looking)

    def show_look(self, found: Look | None) -> None:
        self._found = found
        if found is None or found.code != "new":
            self._waiting.stop()
        self.card.show_look(found)

    def announce(self, found: Look) -> None:
        self._found = found
        self._waiting.start()
        self.tell_when_quiet()

    def show_backing_up(self, working: bool) -> None:
        self.page.show_backing_up(working)

    def show_backed_up(self, copy: Path | None) -> None:
        self.page.show_backed_up(copy)
        if copy is not None:
            self._parts.backed_up()

    def show_checking(self, working: bool) -> None:
        self.page.show_checking(working)

    def show_checked(self, checked: Checked) -> None:
        self.page.show_checked(checked)

    def show_no_package(self) -> None:
        self.page.show_no_package()

    def _words(self) -> Words:
        place = self._parts.workplace
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone)
