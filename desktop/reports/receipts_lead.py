"""The receipts behind a figure: the list, and one of them opened in its place as it was sold."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.books import BooksProblem
from db.changes import Changes
from db.reports.asked import Asked
from db.reports.receipts_behind import MOST
from desktop.parts import Parts
from desktop.reports.people_jobs import Where
from desktop.reports.people_rows import WideRows
from desktop.reports.receipts_model import WHOSE, ReceiptsModel
from desktop.reports.receipts_presenter import ReceiptsPresenter
from desktop.runner import Cancelled
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.field import surface
from desktop.widgets.going import Going
from desktop.widgets.label import Label
from desktop.widgets.past_sale import PastSale
from desktop.widgets.worded import Worded
from desktop.wording.figures import number
from desktop.wording.problems import word_books_problem
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.sales import SaleView
    from db.reports.listed import Receipts
    from loyalty.programme import Programme


class ReceiptsLead(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    def __init__(self, parts: Parts, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._receipts: Receipts | None = None
        self._error: Exception | None = None
        self.count, self.besides = Label(role="heading"), Label(role="small").wrapped()
        self.going = Going(lambda: self.tr("Looking for them…"))
        self.model = ReceiptsModel(words, parts.clock, self)
        self.rows = WideRows()
        self.rows.setModel(self.model)
        self.past_sale = PastSale(words)
        # Slips are printed and goods come back at the till.
        self.past_sale.slip.hide()
        self.past_sale.refund.hide()
        self.nothing = EmptyState("slip")
        self.stack = QStackedWidget()
        self._list = surface("card")
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(10, 4, 10, 8)
        inside.addWidget(self.rows)
        for page in (self._list, self.past_sale, self.nothing):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.count, self.besides, self.going):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.presenter = ReceiptsPresenter(self, books=parts.books, run=parts.run, work=parts.work)
        self.rows.opened.connect(lambda place: self.presenter.open_sale(self.model.row(place).op_id))
        self.past_sale.left.connect(self.close_sale)
        self.going.stopped.connect(self.presenter.stop)
        self.retranslate()

    @property
    def widget(self) -> QWidget:
        """What is seen below the header."""
        return self

    def begin(self, question: str, asked: Asked, group: str, title: str) -> None:
        """Show the receipts of this group."""
        self.presenter.open(Where(question=question, asked=asked, group=group, today=asked.today))

    def stop(self) -> None:
        """Nobody looks any more."""
        self.presenter.stop()

    def changed(self, changes: Changes) -> None:
        """Something was written to the books."""
        self.presenter.changed(changes.sales, changes.accounts)

    def closing(self) -> None:
        """The window is about to close."""
        self.presenter.stop()

    def show_looking(self, done: int, of: int) -> None:
        """They are being looked for."""
        self._receipts = self._error = None
        self.model.show_receipts(None)
        self.stack.setCurrentWidget(self._list)
        self.going.show_going(done, of)
        self._word()

    def show_receipts(self, receipts: "Receipts") -> None:
        """These."""
        self._receipts = receipts
        self.going.hide()
        self.model.show_receipts(receipts)
        self.rows.stretch(WHOSE)
        if self.stack.currentWidget() is not self.past_sale:
            self.stack.setCurrentWidget(self._list if receipts.rows else self.nothing)
        self._word()
        if receipts.rows:
            self.rows.setCurrentIndex(self.model.index(0, 0))

    def show_sale(self, sale: "SaleView", programme: "Programme") -> None:
        """One of them, whole."""
        self.past_sale.show_sale(sale, programme, None)
        self.stack.setCurrentWidget(self.past_sale)
        self.past_sale.setFocus()

    def show_not_found(self, error: Exception) -> None:
        """None, and why. What nobody foresaw is raised again."""
        self._error = error
        self.going.hide()
        self.stack.setCurrentWidget(self.nothing)
        self._word()
        if not isinstance(error, Cancelled | BooksProblem):
            raise error

    def close_sale(self) -> None:
        """Back to the list."""
        self.presenter.close_sale()
        self.stack.setCurrentWidget(self._list)
        self.rows.setFocus()

    def event(self, event: QEvent) -> bool:
        """Escape closes the sale before it leaves the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.past_sale:
                event.accept()
                return True
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the sale."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.past_sale:
            self.close_sale()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.model.reword()
        self._word()

    def _word(self) -> None:
        receipts, besides = self._receipts, ""
        if receipts is None:
            self.count.setText("")
        else:
            text = self.tr("%n receipt(s)", "", receipts.count)
            # No question tells more of them than that: how many there are besides, nobody has counted.
            more = "+" if receipts.count >= MOST else ""
            self.count.setText(text.replace(str(receipts.count), self._grouped(receipts.count) + more, 1))
            if len(receipts.rows) < receipts.count:
                besides = self.tr("The first {count} are listed.").format(count=self._grouped(len(receipts.rows)))
        self.besides.setText(besides)
        self.besides.setVisible(bool(besides))
        title, words = self.tr("No receipts"), self.tr("Nothing was sold that fits.")
        action, do = "", None
        if isinstance(self._error, Cancelled):
            title, words = self.tr("Stopped"), self.tr("There is no list, because you did not wait for it.")
            action, do = self.tr("Look again"), self.presenter.again
        elif isinstance(self._error, BooksProblem):
            title, error = self.tr("This could not be answered"), self._error
            words = word_books_problem(error.code, self._words(), path=str(error.path), facts=error.facts)
        self.nothing.show_words(title, words, action, do)

    def _grouped(self, count: int) -> str:
        return number(count, 0, QLocale().name()[:2])
