"""The left side of the room: the search box, the chips of the filter, the list, and what is done with those ticked."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.customers.bulk_bar import BulkBar
from desktop.customers.filter_bar import FilterBar
from desktop.customers.list_model import ListModel
from desktop.customers.list_rows import CustomerRows
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.going import Going
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded
from desktop.wording.figures import number
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customer_filter import CustomerFilter
    from db.lookup.customer_rows import CustomerRow
    from desktop.customers.list_presenter import Around

#: Beside the title there is no room to show it.
NEW_KEY = "Ctrl+N"


class ListPane(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    searched = Signal(str)
    #: Enter was pressed on what stands in the search box.
    first_asked = Signal()
    wanted_more = Signal()
    #: An account: shown beside the list; opened, so that the keyboard goes to it.
    shown = Signal(str)
    opened = Signal(str)
    stopped = Signal()
    added = Signal()
    more_asked = Signal()
    #: Customers have come in from elsewhere: what is shown is old.
    outdated = Signal()

    def __init__(self, words: Callable[[], Words], today: Callable[[], date], over: QWidget) -> None:
        super().__init__()
        self._count: int | None = None
        self._filtered = False
        self._chosen = ""
        self.title = FitLabel(25)
        self.count = Label(role="small")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.add = Button(kind="primary", icon="plus")
        self.more = Button(kind="plain", icon="more")
        self.more.setFixedWidth(48)
        self.filters = FilterBar(words, over)
        self.model = ListModel(self)
        self.rows = CustomerRows(words, today, self.model)
        self.empty = EmptyState("customers")
        self.bulk = BulkBar()
        self.notice = Notice()
        self.looking = Going(lambda: self.tr("Looking at everybody…"))
        self.exporting = Going(lambda: self.tr("Writing the file…"))
        self._build()
        self._connect()
        self.retranslate()

    def show_around(self, around: "Around") -> None:
        """What filters can be made of."""
        self.filters.show_around(around)

    def show_rows(self, rows: "tuple[CustomerRow, ...]", *, more: bool) -> None:
        """These, in place of what was shown or below it."""
        if more:
            self.model.add_rows(rows)
        else:
            self.model.show_rows(rows)
            self.choose(self._chosen)
        self._stack.setCurrentWidget(self.rows if self.model.rowCount() else self.empty)
        # What a tall window has room for is brought at once.
        if more and rows and self.rows.verticalScrollBar().maximum() == 0:
            self.wanted_more.emit()

    def renew_rows(self, rows: "tuple[CustomerRow, ...]", gone: frozenset[str]) -> None:
        """Some are otherwise now, some are in no list any more."""
        # A row that goes must not take the one shown beside the list with it.
        self.rows.selectionModel().blockSignals(True)
        self.model.renew_rows(rows, gone)
        self.rows.selectionModel().blockSignals(False)
        self.choose(self._chosen)
        self.bulk.show_count(len(self.model.ticked))

    def choose(self, account_id: str) -> None:
        """This one is shown beside the list."""
        self._chosen = account_id
        self.rows.choose(self.model.place_of(account_id) if account_id else -1)

    def show_count(self, count: int | None) -> None:
        """How many fit."""
        self._count = count
        self._word_count()

    def show_filter(self, wanted: "CustomerFilter") -> None:
        """This is asked for."""
        self._filtered = not wanted.is_plain
        self.filters.show_filter(wanted)
        self._word_count()

    def show_looking(self, done: int, of: int) -> None:
        """Everybody is being looked through."""
        self.looking.show_going(done, of)

    def show_looked(self, *, stopped: bool) -> None:
        """That is over."""
        self.looking.hide()
        if stopped:
            self.notice.show_words(self.tr("Stopped. Not everybody was looked at."))
            self.show_rows((), more=False)

    def retranslate(self) -> None:
        """Word the list in the language of the moment."""
        self.title.set_text(self.tr("Customers"))
        self.add.setText(self.tr("New"))
        self.add.setToolTip(self.tr("New customer ({key})").format(key=NEW_KEY))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.search.setPlaceholderText(self.tr("Name, phone, card or e-mail"))
        self.search.setAccessibleName(self.tr("Name, phone, card or e-mail"))
        self._word_count()

    def _word_count(self) -> None:
        """The number grouped as the language does; its plural comes from the number itself."""
        if self._count is None:
            self.count.setText(" ")
        else:
            words = self.tr("%n customer(s)", "", self._count)
            grouped = number(self._count, 0, QLocale().name()[:2])
            self.count.setText(words.replace(str(self._count), grouped, 1))
        if self._filtered:
            self.empty.show_words(self.tr("Nobody fits"), self.tr("Take a filter away, or look for less."))
        else:
            self.empty.show_words(
                self.tr("No customers yet"),
                self.tr("They join at the till with a phone alone, or come in from a list you have."),
                self.tr("New customer"),
                self.added.emit,
            )

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.count)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(names, 1)
        top.addWidget(self.add)
        top.addWidget(self.more)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 0, 6)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.notice)
        column.addWidget(self.looking)
        column.addWidget(self.exporting)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bulk)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self._ask_first)
        self.rows.end_reached.connect(self.wanted_more)
        self.rows.shown.connect(lambda place: self.shown.emit(self.model.row(place).account_id))
        self.rows.opened.connect(lambda place: self.opened.emit(self.model.row(place).account_id))
        self.rows.ticked.connect(self._tick)
        self.looking.stopped.connect(self.stopped)
        self.add.clicked.connect(self.added)
        self.more.clicked.connect(self.more_asked)
        self.bulk.left.connect(lambda: self.set_ticking(ticking=False))
        QShortcut(QKeySequence(NEW_KEY), self).activated.connect(self.added)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._enter_list)

    def set_ticking(self, *, ticking: bool) -> None:
        """Boxes to tick, and what can be done with those ticked."""
        self.model.set_ticking(ticking)
        self.bulk.setVisible(ticking)
        self.bulk.show_count(0)
        if ticking:
            self.rows.setFocus()

    def tick_all(self, account_ids: tuple[str, ...]) -> None:
        """Tick all of these."""
        self.model.tick(frozenset(account_ids), on=True)
        self.bulk.show_count(len(self.model.ticked))

    def tick_none(self) -> None:
        """Take all ticks away."""
        self.model.tick(self.model.ticked, on=False)
        self.bulk.show_count(0)

    def _tick(self, place: int) -> None:
        own = self.model.row(place).account_id
        self.model.tick({own}, on=own not in self.model.ticked)
        self.bulk.show_count(len(self.model.ticked))

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.rows.setFocus()
            if not self.rows.currentIndex().isValid():
                self.rows.selectRow(0)

    def _ask_first(self) -> None:
        if self.search.text().strip():
            self.first_asked.emit()
