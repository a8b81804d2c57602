"""Rows of a sum: words left, figure right. Words wrap where they must; a figure is never cut."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.theme import colour

GAP = 14
PADDING = 7
QUIET_PADDING = 4


@dataclass(frozen=True, slots=True)
class _Row:
    words: str
    figure: str
    tone: str = "ink"
    strong: bool = False
    quiet: bool = False
    is_line: bool = False


class SumRows(QWidget):
    """Drawn in one go, so that a quote at each keystroke costs no widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """What is said, for tests and for those who hear the screen."""
        return tuple((row.words, row.figure) for row in self._rows if not row.is_line)

    def clear(self) -> None:
        self._rows = []
        self._changed()

    def add(self, words: str, figure: str, *, tone: str = "ink", strong: bool = False, quiet: bool = False) -> None:
        self._rows.append(_Row(words, figure, tone, strong, quiet))
        self._changed()

    def add_line(self) -> None:
        self._rows.append(_Row("", "", is_line=True))
        self._changed()

    def heightForWidth(self, width: int) -> int:
        return int(sum(self._height(row, width) for row in self._rows)) + 2

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(self.width() or 240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        top = 0.0
        for row in self._rows:
            height = self._height(row, self.width())
            if row.is_line:
                painter.setPen(QPen(colour("line"), 1))
                painter.drawLine(0, int(top + height / 2), self.width(), int(top + height / 2))
            else:
                self._paint_row(painter, row, top, height)
            top += height

    def _paint_row(self, painter: QPainter, row: _Row, top: float, height: float) -> None:
        font, figure_font = self._fonts(row)
        padding = QUIET_PADDING if row.quiet else PADDING
        figure_width = QFontMetrics(figure_font).horizontalAdvance(row.figure)
        painter.setFont(figure_font)
        painter.setPen(colour(row.tone))
        right = QRectF(self.width() - figure_width - 1, top + padding, figure_width + 1, height - 2 * padding)
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), row.figure)
        painter.setFont(font)
        quiet_ink = "muted" if row.tone == "ink" else row.tone
        painter.setPen(colour(quiet_ink if row.quiet else "ink"))
        room = self._room(row, self.width())
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(0, top + padding, room, height - 2 * padding + 2), int(flags), row.words)

    def _fonts(self, row: _Row) -> tuple[QFont, QFont]:
        font = QFont(self.font())
        font.setPixelSize(14 if row.quiet else 16)
        if row.strong:
            font.setWeight(QFont.Weight.DemiBold)
        figure = QFont(font)
        figure.setWeight(QFont.Weight.DemiBold if row.strong else QFont.Weight.Medium)
        return font, figure

    def _room(self, row: _Row, width: int) -> int:
        _, figure_font = self._fonts(row)
        figure = QFontMetrics(figure_font).horizontalAdvance(row.figure)
        return max(60, width - (figure + GAP if figure else 0))

    def _height(self, row: _Row, width: int) -> float:
        if row.is_line:
            return 9.0
        font, _ = self._fonts(row)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        words = QFontMetrics(font).boundingRect(0, 0, self._room(row, width), 4000, int(flags), row.words or " ")
        return words.height() + 2 * (QUIET_PADDING if row.quiet else PADDING)

    def _changed(self) -> None:
        self.setAccessibleDescription("; ".join(f"{row.words} {row.figure}" for row in self._rows))
        self.updateGeometry()
        self.update()
