"""The head of a page that stands in the place of list and customer: the way back, and what the page is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded


class Page(Worded, QWidget):
    """What a page is made in: `column` takes its parts, Escape leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(kind="quiet", icon="chevron-left")
        self.back.setFixedWidth(48)
        self.title = Label(role="title")
        self.notice = Notice()
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.back)
        self.head.addWidget(self.title, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 14, 20, 12)
        self.column.setSpacing(10)
        self.column.addLayout(self.head)
        self.column.addWidget(self.notice)
        self.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back"))
