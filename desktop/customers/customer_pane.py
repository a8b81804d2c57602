"""The right side of the room: the customer's card as the till shows it, and all about them in tabs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.customer_card import CustomerCard
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.customers.customer_presenter import Opened

#: Tabs draw together in a narrow place: the gaps give way, not the words.
TAB_GAP, WIDE = 20, 760


class CustomerPane(Worded, QWidget):
    """Holds the tabs that the room puts in; which one is open stays from customer to customer."""

    served = Signal(str)
    #: The way back to the list.
    escaped = Signal()

    def __init__(self, words: Callable[[], Words], shop_name: str) -> None:
        super().__init__()
        self._account_id = ""
        self._tabs: dict[str, tuple[QWidget, Callable[[], str]]] = {}
        self.card = CustomerCard(words, shop_name)
        self.tabs = Segmented(kind="tab")
        self.pages = QStackedWidget()
        self.kept = Label(role="small", tone="good")
        self.serve = Button(kind="primary", icon="till", key="Ctrl+Return")
        self._empty = EmptyState("customers")
        self._build()
        self.retranslate()

    @property
    def tab(self) -> str:
        """The open tab."""
        return self.tabs.choice

    def add_tab(self, name: str, page: QWidget, words: Callable[[], str]) -> None:
        """One more tab; its words are asked for again when the language changes."""
        self._tabs[name] = (page, words)
        self.pages.addWidget(page)
        self._word_tabs()
        if len(self._tabs) == 1:
            self.open_tab(name)

    def open_tab(self, name: str) -> None:
        """Bring this tab to the front."""
        self.tabs.choose(name)
        self.pages.setCurrentWidget(self._tabs[name][0])

    def step_tab(self, step: int) -> None:
        """The next tab, and round again."""
        names = list(self._tabs)
        self.open_tab(names[(names.index(self.tab) + step) % len(names)])

    def show_customer(self, opened: "Opened", *, anew: bool) -> None:
        """This one's card; tabs are told by the room."""
        self._account_id = opened.account_id
        self.card.show_customer(opened.face)
        self._stack.setCurrentWidget(self._customer)
        if anew:
            self.kept.setText("")

    def show_nobody(self) -> None:
        """Nobody is chosen."""
        self._account_id = ""
        self.card.show_customer(None)
        self._stack.setCurrentWidget(self._empty)

    def show_kept(self) -> None:
        """What was typed is in the books."""
        self.kept.setText(self.tr("Kept"))

    def show_not_kept(self) -> None:
        """What was typed last is not in the books: that something before it is would be read as if it were."""
        self.kept.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card's face takes its share."""
        super().resizeEvent(event)
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self.card.fit_to(width)
        row = self.tabs.layout()
        if row is not None:
            row.setSpacing(TAB_GAP if width >= WIDE else 0)

    def retranslate(self) -> None:
        """Word the pane in the language of the moment."""
        self.serve.setText(self.tr("Serve at the till"))
        self._empty.show_words(
            self.tr("Choose a customer"), self.tr("Scan a card, type a name, or go through the list with the arrows.")
        )
        self.kept.setText("")
        self._word_tabs()

    def _word_tabs(self) -> None:
        self.tabs.set_options([(name, words()) for name, (_, words) in self._tabs.items()])

    def _build(self) -> None:
        self._customer = QWidget()
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.serve)
        foot.addWidget(self.kept, 1)
        self._column = QVBoxLayout(self._customer)
        self._column.setContentsMargins(16, 0, 16, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self.card)
        self._column.addLayout(tabs)
        self._column.addWidget(self.pages, 1)
        self._column.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._customer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 14, 0, 0)
        outer.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.open_tab)
        self.serve.clicked.connect(lambda: self.served.emit(self._account_id))
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self._step(step))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.escaped)

    def _step(self, step: int) -> None:
        if self._stack.currentWidget() is self._customer:
            self.step_tab(step)
