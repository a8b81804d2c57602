"""Personal data in the room: panel and page, each wired to its presenter and to the window."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.customers.privacy_panel import PrivacyPanel
from desktop.customers.privacy_presenter import PrivacyPresenter
from desktop.customers.privacy_unseen_page import UnseenPage
from desktop.customers.privacy_unseen_presenter import UnseenPresenter
from desktop.hub_door import erase_agreed
from desktop.paper.member_record import write_member_record
from desktop.parts import News, Parts
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.changes import Changes
    from db.lookup.customers import CustomerView


class PrivacyDesk(QObject):
    """Put `panel` where a tab goes; call `serve` with whoever is shown, and `changed` with what was written."""

    def __init__(self, parts: Parts, words: Callable[[], Words]) -> None:
        super().__init__()
        self._parts = parts
        self._name = ""
        self.panel = PrivacyPanel(words, lambda: parts.workplace.shop_name)
        self.presenter = PrivacyPresenter(
            self.panel,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            tell=parts.tell,
            copies=lambda: parts.settings.now.backups(parts.books.path),
            agree=erase_agreed,
            write_record=write_member_record,
        )
        self.panel.agreed.connect(self.presenter.agree)
        self.panel.withdrawn.connect(self.presenter.withdraw)
        self.panel.erase_wanted.connect(self.presenter.erase)
        self.panel.save_wanted.connect(self._save)
        self.panel.open_wanted.connect(_open_file)
        self.panel.erased.connect(lambda words: parts.news(News(words, "good")))

    def serve(self, customer: "CustomerView | None") -> None:
        """Show this customer's; the same one again is only read again."""
        if customer is None:
            self.presenter.serve("")
            return
        if customer.account_id != self.presenter.account_id:
            self._name = customer.name
            self.panel.show_customer(customer.name, customer.language or self._parts.workplace.language)
        self.presenter.serve(customer.account_id)

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        self.presenter.changed(changes)

    def _save(self, kind: str) -> None:
        kinds = {
            "pdf": QCoreApplication.translate("PrivacyDesk", "Documents (*.pdf)"),
            "json": QCoreApplication.translate("PrivacyDesk", "Data (*.json)"),
        }
        title = QCoreApplication.translate("PrivacyDesk", "Save what is kept about them")
        target = self._parts.ask.save_file(title, file_name(self._name, kind, self._parts.clock()), kinds[kind])
        if target is not None:
            right = target if target.suffix.lower() == f".{kind}" else target.with_name(f"{target.name}.{kind}")
            self.presenter.save(right, self.panel.customers_words().language)


class UnseenDesk(QObject):
    """Put `page` where pages go; call `begin` when it is opened, and hear `page.left`."""

    def __init__(self, parts: Parts, words: Callable[[], Words]) -> None:
        super().__init__()
        self.page = UnseenPage(words)
        self.presenter = UnseenPresenter(
            self.page,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            place=lambda: parts.workplace,
            shop_changed=lambda place: setattr(parts, "workplace", place),
            tell=parts.tell,
            copies=lambda: parts.settings.now.backups(parts.books.path),
            agree=erase_agreed,
        )
        self.page.kept.connect(self._keep)
        self.page.erase_wanted.connect(self.presenter.erase)
        self.page.stopped.connect(self.presenter.stop)

    def begin(self) -> None:
        """The list as it is now."""
        self.presenter.begin()

    def closing(self) -> None:
        """The window is about to close: who is not erased yet is spared."""
        self.presenter.stop()

    def _keep(self, months: int) -> None:
        self.page.show_months(months)
        self.presenter.keep(months)


def file_name(name: str, kind: str, now: datetime) -> str:
    """A name for the file that every system can keep."""
    kept = "-".join("".join(sign if sign.isalnum() else " " for sign in name).split())
    return f"{kept or 'customer'}-{now:%Y-%m-%d}.{kind}"


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
