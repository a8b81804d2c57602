"""The light at the window's foot that says how the books stand with their hub; a press opens the hub's page."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.parts import Rounds, SyncState
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded
from desktop.wording.hub_state import light_of, word_light
from desktop.wording.words import NO_MONEY, Words

#: What is said in minutes is said anew so often.
AGAIN_MS = 20_000
SIGN, GAP, EDGE = 12, 8, 6
#: What a finger presses.
TARGET = 44
LETTERS = 13


class SyncLight(Worded, QAbstractButton):
    """A shape, a colour and a few words; not there at all in books that belong to no hub."""

    #: It is there from now on, or is not any more.
    appeared = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Callable[[], datetime] | None = None
        self._state, self._zone = SyncState(), "UTC"
        self._do: Callable[[], None] | None = None
        self._rounds: Rounds | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.retranslate)
        self.clicked.connect(self._open)
        self.hide()

    def opens(self, do: Callable[[], None]) -> None:
        """What a press does."""
        self._do = do

    def follow(self, rounds: Rounds, zone: str, clock: Callable[[], datetime]) -> None:
        """Say how these rounds go, and no others from now on; `zone` is the shop's."""
        self._zone, self._rounds, self._clock = zone, rounds, clock
        rounds.heard_by(lambda state: self.show_state(state) if self._rounds is rounds else None)

    def show_state(self, state: SyncState) -> None:
        """How the books stand."""
        self._state = state
        self.setVisible(state.state != "lone")
        self.appeared.emit(state.state != "lone")
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same in the language, and at the minute, of the moment."""
        state, clock = self._state, self._clock
        if clock is None:
            return
        words = Words(language=QLocale().name()[:2], currency=NO_MONEY, zone=self._zone)
        said = word_light(
            state.state,
            words,
            now=clock(),
            synced_at=state.synced_at,
            away_since=state.away_since,
            waiting=state.waiting,
        )
        self.setToolTip(self.tr("How this till stands with the hub"))
        if said != self.text():
            self.setText(said)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(max(TARGET, 2 * EDGE + SIGN + GAP + self._measure()), TARGET)

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: its minutes are kept true."""
        super().showEvent(event)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._again.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign, then the words; what wants a person is written in its colour too."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colour("line"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        shape, ink = light_of(self._state.state)
        top = (self.height() - SIGN) / 2
        draw_shape(painter, shape, QRectF(EDGE, top, SIGN, SIGN), colour(ink))
        painter.setFont(self._font())
        painter.setPen(colour("warn" if self._state.state == "attention" else "muted"))
        left = EDGE + SIGN + GAP
        place = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _measure(self) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(LETTERS)
        return font

    def _open(self) -> None:
        if self._do is not None:
            self._do()
