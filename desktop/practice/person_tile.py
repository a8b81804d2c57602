"""An invented customer: who they are, what they hold, and their card's bars, for a scanner or a finger."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.paper.codes import bars_for, paint_bars
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour

LEAST_WIDTH, HEIGHT = 250, 158
SIDE = 14
#: Wide enough for a hand scanner to read off the screen.
MODULE, BARS_HEIGHT = 2, 52


class PersonTile(QAbstractButton):
    """Pressing it is showing their card at the till."""

    def __init__(self, card: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._about = self._shape = self._colour = ""
        self._bars = bars_for(card)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    @property
    def about(self) -> str:
        """What is worth knowing of them."""
        return self._about

    def show_person(self, name: str, about: str, shape: str, colour_name: str) -> None:
        """Who they are, and what they hold; shape and colour are their tier's, empty where they have none."""
        self.setText(name)
        self._about, self._shape, self._colour = about, shape, colour_name
        self.setAccessibleName(f"{name}. {about}. {self.card}")
        self.update()

    def sizeHint(self) -> QSize:
        """As a card."""
        return QSize(LEAST_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The bars need this much."""
        return QSize(LEAST_WIDTH, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does, once however long it is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name over what they hold over the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(colour("accent" if focus or self.underMouse() else "line_deep"), 2 if focus else 1))
        painter.setBrush(colour("sheet"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        left = SIDE
        if self._shape:
            draw_shape(painter, self._shape, QRectF(SIDE, 15, 14, 14), self._ink())
            left += 20
        self._text(
            painter,
            self._font(16, QFont.Weight.DemiBold),
            "ink",
            QRect(left, 10, self.width() - left - SIDE, 24),
            self.text(),
        )
        self._text(
            painter,
            self._font(13, QFont.Weight.Normal),
            "muted",
            QRect(SIDE, 36, self.width() - 2 * SIDE, 20),
            self._about,
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        across = self._bars.width * MODULE
        paint_bars(painter, self._bars, left=(self.width() - across) // 2, top=64, module=MODULE, height=BARS_HEIGHT)
        painter.setPen(colour("ink"))
        font = self._font(13, QFont.Weight.Medium)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
        painter.setFont(font)
        painter.drawText(QRect(0, 118, self.width(), 26), Qt.AlignmentFlag.AlignCenter, self.card)

    def _ink(self) -> QColor:
        wanted = QColor(self._colour)
        return wanted if wanted.isValid() else colour("muted")

    def _font(self, px: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setWeight(weight)
        return font

    @staticmethod
    def _text(painter: QPainter, font: QFont, ink: str, place: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
