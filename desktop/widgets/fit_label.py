"""A figure that is never cut: it grows smaller before it would be."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.theme import colour

#: Smaller than this a cashier no longer reads it at arm's length.
LEAST_PX = 15


def fitting_font(font: QFont, text: str, room: int, most_px: int, least_px: int = LEAST_PX) -> QFont:
    """The largest size up to `most_px` at which the text fits into `room` pixels."""
    fitting = QFont(font)
    fitting.setPixelSize(most_px)
    width = QFontMetrics(fitting).horizontalAdvance(text)
    if width > room > 0:
        size = max(least_px, most_px * room // width)
        fitting.setPixelSize(size)
        while size > least_px and QFontMetrics(fitting).horizontalAdvance(text) > room:
            size -= 1
            fitting.setPixelSize(size)
    return fitting


class FitLabel(QWidget):
    """One line of text, as large as `px` and as small as its place asks for. It never changes its height."""

    def __init__(
        self,
        px: int,
        *,
        weight: int = 650,
        right: bool = False,
        tone: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._px = px
        self._weight = weight
        self._right = right
        self._colour = colour(tone)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(px * 1.24))

    def set_px(self, px: int) -> None:
        """Another largest size, for a narrower place."""
        if px != self._px:
            self._px = px
            self.setFixedHeight(int(px * 1.24))
            self.updateGeometry()
            self.update()

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_tone(self, tone: str) -> None:
        wanted = colour(tone)
        if wanted != self._colour:
            self._colour = wanted
            self.update()

    def set_ink(self, ink: QColor) -> None:
        self._colour = ink
        self.update()

    def shown_font(self) -> QFont:
        """The font in which the text is shown at the width of the moment."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight(self._weight))
        return fitting_font(font, self._text, self.width(), self._px)

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setWeight(QFont.Weight(self._weight))
        font.setPixelSize(self._px)
        return QSize(QFontMetrics(font).horizontalAdvance(self._text) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self.shown_font())
        painter.setPen(self._colour)
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(0, 0, self.width(), self.height()), side | Qt.AlignmentFlag.AlignVCenter, self._text)
