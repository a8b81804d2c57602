"""The band over everything while somebody practises: that nothing counts, what to try next, and the way back."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.shell.rail import PRACTICE_KEY
from desktop.widgets.button import Button
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded

HEIGHT = 52
DOT, GAP = 10, 6


class _Dots(QWidget):
    """How many of the things to try are done: a filled dot each."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._of = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, done: int, of: int) -> None:
        self._done, self._of = done, of
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(0, self._of * (DOT + GAP) - GAP), DOT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("on_accent"))
        for place in range(self._of):
            painter.setBrush(colour("on_accent") if place < self._done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(place * (DOT + GAP) + 1, 1, DOT - 2, DOT - 2))


class PracticeBand(Worded, QWidget):
    """Hidden in the real shop; in practice nobody can overlook it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "practice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._next = ""
        self._done = self._of = 0
        self._says, self._task = FitLabel(19, tone="on_accent"), Label(role="body").wrapped()
        self._says.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._dots = _Dots()
        self.back = Button(kind="plain", icon="shop", key=PRACTICE_KEY)
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 8, 2)
        row.setSpacing(16)
        row.addWidget(self._says)
        row.addWidget(self._task, 1)
        row.addWidget(self._dots)
        row.addWidget(self.back)
        self.hide()
        self.retranslate()

    @property
    def words(self) -> str:
        """All that it says; empty while hidden."""
        return " ".join(text for text in (self._says.text, self._task.text()) if text) if not self.isHidden() else ""

    def show_steps(self, done: int, of: int, following: str) -> None:
        """How much was tried, and what could be next, in words; empty: nothing is left."""
        self._done, self._of, self._next = done, of, following
        self._dots.show_progress(done, of)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the band in the language of the moment."""
        self._says.set_text(self.tr("Practice: nothing here counts"))
        if self._next:
            self._task.setText(self._next)
        else:
            self._task.setText(self.tr("All of it done: well practised!") if self._of else "")
        self._dots.setAccessibleName(self.tr("{done} of {all} done").format(done=self._done, all=self._of))
        self.back.setText(self.tr("Back to the shop"))
