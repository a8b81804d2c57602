"""The cards room as it is seen: designs and batches under their tabs, and the pages that are opened from them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded

TABS = ("designs", "batches")


class CardsScreen(Worded, QWidget):
    """Holds the pages; the tabs are shown on the first two."""

    tab_chosen = Signal(str)
    make_asked = Signal()

    def __init__(self, pages: Mapping[str, QWidget]) -> None:
        super().__init__()
        self._pages = pages
        self.title = Label(role="title")
        self.tabs = Segmented(kind="tab")
        self.make = Button(kind="primary", icon="cards", key="Ctrl+N")
        self.notice = Notice()
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(24)
        top.addWidget(self.title)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.make)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(12)
        column.addWidget(self._top)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.tab_chosen)
        self.make.clicked.connect(self.make_asked)
        self.tabs.setVisible("batches" in pages)
        self.make.setVisible("making" in pages)
        self.retranslate()
        self.open("designs")

    @property
    def page(self) -> str:
        """The page that is open."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def open(self, name: str) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(self._pages[name])
        self._top.setVisible(name in TABS)
        if name in TABS:
            self.tabs.choose(name)

    def retranslate(self) -> None:
        """Words follow the language."""
        self.title.setText(self.tr("Cards"))
        self.tabs.set_options((("designs", self.tr("Designs")), ("batches", self.tr("Batches"))))
        self.make.setText(self.tr("Make cards"))
