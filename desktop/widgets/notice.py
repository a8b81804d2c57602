"""A notice in the window: what happened in plain words, and what to do about it."""

import re
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.button import Button
from desktop.widgets.icons import draw_icon
from desktop.widgets.label import Label
from desktop.widgets.theme import colour, tokens
from desktop.widgets.worded import Worded

#: Background and ink for each tone; its icon (a shape of its own) has the tone's name.
TONES: dict[str, tuple[str, str]] = {
    "plain": ("accent_soft", "accent_deep"),
    "good": ("good_soft", "good"),
    "warn": ("warn_soft", "warn"),
    "bad": ("bad_soft", "bad"),
}


#: Good news that asks for nothing goes by itself after this long, or as long as it takes to read so many signs.
PASSES_MS, READ_MS = 8_000, 100

#: A path is one word, wider than a notice: it may go on in the next line behind each of these.
_LONG, _PARTS, _MAY_BREAK = re.compile(r"\S{24,}"), re.compile(r"(?<=[/\\_-])"), "\u200b"


class Notice(Worded, QFrame):
    """One notice at a time, where the eye already is; hidden while there is none. Never modal. `closes`: by a cross."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closes: bool = True, passes: bool = True) -> None:
        """`passes`: good news goes by itself, and with its page; not where somebody else sees to that."""
        super().__init__(parent)
        self._closes, self._passes = closes, closes and passes
        self._ends = QTimer(self, singleShot=True)
        self._ends.timeout.connect(self.dismiss)
        self._tone, self._action_wanted = "plain", False
        self._do: Callable[[], None] | None = None
        self._label = Label(role="strong").wrapped()
        self._action = Button(kind="plain")
        self._action.clicked.connect(self._act)
        self._close = Button(kind="quiet", icon="close")
        self._close.setFixedWidth(44)
        self._close.clicked.connect(self.dismiss)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(52, 6, 6, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if not closes:
            self._close.hide()
            # As high as one with a cross or a button, so that nothing moves when a button comes.
            self.setMinimumHeight(58)
        self.retranslate()
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while hidden."""
        return self._label.text().replace(_MAY_BREAK, "") if not self.isHidden() else ""

    @property
    def tone(self) -> str:
        """What it means: plain, good, warn or bad."""
        return self._tone

    @property
    def action(self) -> Button:
        """The button with what to do, for tests and for the tab order."""
        return self._action

    def show_words(
        self, words: str, tone: str = "plain", action: str = "", do: Callable[[], None] | None = None
    ) -> None:
        """Say this in place of whatever was said before; `do` is offered on a button named `action`."""
        self._tone = tone if tone in TONES else "plain"
        self._do = do
        self._action_wanted = bool(action and do)
        self._label.setText(_LONG.sub(lambda long: _PARTS.sub(_MAY_BREAK, long[0]), words))
        self._label.setStyleSheet(f"color: {tokens()[TONES[self._tone][1]]};")
        self._action.setText(action)
        self._action.setVisible(self._action_wanted)
        self.setAccessibleName(words)
        self._ends.stop()
        self.show()
        self._begin_to_pass()
        self.update()

    def dismiss(self) -> None:
        """Nothing to say any more."""
        self._ends.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def retranslate(self) -> None:
        """Name the cross for those who hear the screen."""
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))

    def showEvent(self, event: QShowEvent) -> None:
        """What was told while another room stood in front is still to be read."""
        super().showEvent(event)
        self._begin_to_pass()

    def hideEvent(self, event: QHideEvent) -> None:
        """Good news is of the page it was told on, and is not found there again."""
        super().hideEvent(event)
        if self._passes and self._tone == "good" and not event.spontaneous():
            self.dismiss()

    def _begin_to_pass(self) -> None:
        if self._passes and self._tone == "good" and not self._action_wanted and self.isVisible():
            self._ends.start(max(PASSES_MS, READ_MS * len(self.words)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground, and the tone's own shape before the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        back, ink = TONES[self._tone]
        painter.setBrush(colour(back))
        painter.drawRoundedRect(self.rect(), 14, 14)
        draw_icon(painter, self._tone, QRectF(17, self.height() / 2 - 12, 24, 24), tokens()[ink])

    def _act(self) -> None:
        do = self._do
        if self._closes:
            self.dismiss()
        if do is not None:
            do()
