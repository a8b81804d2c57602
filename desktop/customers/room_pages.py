"""The pages that take the place of list and customer, each built when it is first opened, and the way back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.customers.duplicates_page import DuplicatesPage
from desktop.customers.duplicates_presenter import DuplicatesPresenter
from desktop.customers.import_page import ImportPage
from desktop.customers.merge_page import MergePage
from desktop.customers.merging_presenter import MergingPresenter, Outlook
from desktop.customers.new_page import NewPage
from desktop.customers.new_presenter import NewPresenter
from desktop.customers.privacy_desk import UnseenDesk
from desktop.parts import News, Parts, set_topic
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.changes import Changes
    from db.lookup.finding import CustomerHit
    from db.lookup.merges import MergeView
    from desktop.customers.screen import CustomersScreen


class RoomPages(QObject):
    """A merge is begun from the list, from a customer, or from the page of duplicates, and ends where it began."""

    def __init__(
        self,
        parts: Parts,
        screen: "CustomersScreen",
        words: Callable[[], Words],
        today: Callable[[], date],
        show_customer: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._parts, self._screen, self._words, self._today = parts, screen, words, today
        self._show_customer = show_customer
        self.merge_page = MergePage(words)
        self.new_page = NewPage(words)
        self.duplicates_page: DuplicatesPage | None = None
        self.import_page: ImportPage | None = None
        self.unseen: UnseenDesk | None = None
        self._duplicates: DuplicatesPresenter | None = None
        books, run, clock, new_id, tell = parts.books, parts.run, parts.clock, parts.new_id, parts.tell
        self.merging = MergingPresenter(
            self,
            books=books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            zone=lambda: parts.workplace.zone,
            agree=parts.agree,
        )
        self.new = NewPresenter(
            self.new_page,
            books=books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            language=lambda: parts.workplace.language,
            joined=self._joined,
        )
        #: Where a merge was begun: the page of duplicates, or None for the list and the customer.
        self._began: QWidget | None = None
        self._wire()

    def open_new(self) -> None:
        """Write a customer down."""
        self._screen.show_page(self.new_page)
        self.new.open()

    def open_merge(self, kept: str, gone: str) -> None:
        """Look at two customers as one."""
        self._began = self._screen.stack.currentWidget() if not self._screen.at_home else None
        self.merging.look(kept, gone)

    def open_duplicates(self) -> None:
        """Who may be one."""
        if self.duplicates_page is None:
            page = self.duplicates_page = DuplicatesPage(self._words, self._today)
            presenter = self._duplicates = DuplicatesPresenter(
                page,
                books=self._parts.books,
                run=self._parts.run,
                work=self._parts.work,
                clock=self._parts.clock,
                today=self._today,
            )
            page.left.connect(self.go_home)
            page.left.connect(presenter.stop)
            page.stopped.connect(presenter.stop)
            page.merge_asked.connect(self.open_merge)
            page.told_apart.connect(presenter.tell_apart)
        assert self._duplicates is not None
        self.duplicates_page.notice.dismiss()
        self._screen.show_page(self.duplicates_page)
        self._duplicates.begin()

    def open_import(self) -> None:
        """Bring in a list."""
        if self.import_page is None:
            self.import_page = ImportPage(self._parts)
            set_topic(self.import_page, "import")
            self.import_page.left.connect(self.go_home)
            self.import_page.landed.connect(self._screen.list.outdated)
        self._screen.show_page(self.import_page)
        self.import_page.begin()

    def open_unseen(self) -> None:
        """Who has not been here for long: how long the shop keeps them, and forgetting them."""
        if self.unseen is None:
            self.unseen = UnseenDesk(self._parts, self._words)
            set_topic(self.unseen.page, "privacy")
            self.unseen.page.left.connect(self.go_home)
        self._screen.show_page(self.unseen.page)
        self.unseen.begin()

    def escape(self) -> None:
        """One step back from the page in front; pages of their own ways have their own Escape."""
        front = self._screen.stack.currentWidget()
        if self.unseen is not None and front is self.unseen.page:
            self.go_home()
        elif self.import_page is not None and front is self.import_page:
            self.import_page.view.left.emit()

    def go_back(self) -> None:
        """The room's own key, pressed in it: from a page where nothing is typed to the list."""
        front = self._screen.stack.currentWidget()
        if front in (self.duplicates_page, self.merge_page):
            self.go_home()
        else:
            self.escape()

    def go_home(self) -> None:
        """The list and the customer again."""
        self._screen.show_home()
        self._screen.list.search.setFocus()

    def takes_code(self, code: str) -> bool:
        """A scanned card belongs to the customer who is being written down."""
        if self._screen.stack.currentWidget() is not self.new_page:
            return False
        self.new_page.take_code(code)
        return True

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if self._duplicates is not None:
            self._duplicates.changed(changes)

    def closing(self) -> None:
        """What runs is given up."""
        if self._duplicates is not None:
            self._duplicates.stop()
        if self.import_page is not None:
            self.import_page.closing()
        if self.unseen is not None:
            self.unseen.closing()

    def show_merges(self, merges: "tuple[MergeView, ...]") -> None:
        """The merges of the customer who is shown."""
        self._screen.merges.show_merges(merges)

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        """Who may be the other one."""
        self._screen.merges.show_hits(hits)

    def show_outlook(self, outlook: Outlook) -> None:
        """The page with both sides."""
        self.merge_page.show_outlook(outlook)
        if self._screen.stack.currentWidget() is not self.merge_page:
            self._screen.show_page(self.merge_page)
            self.merge_page.merge.setFocus()

    def show_problem(self, code: str) -> None:
        """Why they can't be merged, or taken apart."""
        if self._screen.stack.currentWidget() is self.merge_page:
            self.merge_page.show_problem(code)
        else:
            self._parts.news(News(word_refusal(code, self._words()), "warn"))

    def show_merged(self, account_id: str, merge_id: str) -> None:
        """They are one now."""
        self._leave_merge()
        if self._screen.at_home:
            self._screen.list.set_ticking(ticking=False)
            self._show_customer(account_id)
            # The way back stands there.
            self._screen.pane.open_tab("merges")
            self._parts.news(News(self.tr("Merged: they are one customer now."), "good"))
        elif self.duplicates_page is not None:
            words = self.tr("Merged: they are one customer now.")
            self.duplicates_page.notice.show_words(words, "good", self.tr("Undo"), lambda: self.merging.undo(merge_id))

    def show_apart(self) -> None:
        """They are two again."""
        if self.duplicates_page is not None:
            self.duplicates_page.notice.dismiss()
        self._parts.news(News(self.tr("Undone: they are two customers again."), "good"))

    def _leave_merge(self) -> None:
        if self._began is not None and self._began is self.duplicates_page:
            self._screen.show_page(self.duplicates_page)
        else:
            self._screen.show_home()

    def _joined(self, account_id: str) -> None:
        self._screen.show_home()
        self._show_customer(account_id)
        self._screen.pane.open_tab("details")

    def _known(self, account_id: str) -> None:
        self._screen.show_home()
        self._show_customer(account_id)

    def _wire(self) -> None:
        page, new = self.merge_page, self.new_page
        page.left.connect(self._leave_merge)
        page.swapped.connect(self.merging.swap)
        page.merged.connect(self.merging.merge)
        new.left.connect(self.go_home)
        new.typed.connect(self.new.typed)
        new.number_asked.connect(self.new.fresh_number)
        new.submitted.connect(self.new.enrol)
        new.known.connect(self._known)
        merges = self._screen.merges
        merges.searched.connect(self.merging.search)
        merges.chosen.connect(self._merge_with)
        merges.undone.connect(self.merging.undo)

    def _merge_with(self, other: str) -> None:
        self._began = None
        self.merging.look_with(other)
