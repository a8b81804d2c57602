"""A report's figure as a tile: what it is called, the number, what became of it, and what stands small beside."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from db.reports.answer import Figure
from desktop.widgets.fit_label import fitting_font
from desktop.widgets.theme import colour
from desktop.widgets.word_lines import word_lines
from desktop.wording.reports import headings, said, values
from desktop.wording.words import Words

_PAD_X, _PAD_Y, _CORNER = 16, 12, 18
_NAME_PX, _HERO_PX, _SMALL_PX, _LEAST_PX = 13, 27, 13, 11
_NAME_LINES, _SMALL_LINES = 2, 2
_LINE = 18
#: Five in a row in the smallest window.
_LEAST_WIDTH = 150


class FigureTile(QWidget):
    """One figure. Where it leads somewhere it is pressed like a button."""

    #: The Lead of the figure.
    lead_wanted = Signal(object)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._figure: Figure | None = None
        self._question = self._trade = ""
        self._is_under_pointer = self._is_pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: Figure, question: str = "", trade: str = "") -> None:
        """This one; `trade` says what is usual elsewhere."""
        self._figure, self._question, self._trade = figure, question, trade
        leads = figure.lead is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self._say()

    @property
    def name(self) -> str:
        return headings.figure_title(self._figure, self._question, self._words()) if self._figure else ""

    @property
    def number(self) -> str:
        """The figure at a glance."""
        figure = self._figure
        if figure is None:
            return ""
        return values.rounded(figure.value, figure.unit, self._words(), figure.purse, question=self._question)

    @property
    def change(self) -> str:
        """What became of it since the period before, with its sign."""
        figure = self._figure
        if figure is None:
            return ""
        return values.change(figure.value, figure.before, figure.unit, self._words(), figure.purse)

    @property
    def beside(self) -> str:
        """What is said small: "68 % of all sales", "guests: 588 ₽", and what is usual elsewhere."""
        own = headings.beside(self._figure, self._question, self._words()) if self._figure else ""
        return " · ".join(part for part in (own, self._trade) if part)

    @property
    def definition(self) -> str:
        """What it means exactly, and the number to its last digit."""
        figure = self._figure
        if figure is None:
            return ""
        exact = values.cell(figure.value, figure.unit, self._words(), figure.purse, question=self._question)
        meant = said.meant(self._question, figure.key, self._words())
        before = headings.was(figure, self._question, self._words())
        return "\n".join(part for part in (f"{self.name}: {exact}", before, meant) if part)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height(max(self.width(), _LEAST_WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self._height(max(self.width(), _LEAST_WIDTH)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = self.width() - 2 * _PAD_X
        y = _PAD_Y
        painter.setFont(self._font(_NAME_PX, QFont.Weight.Medium))
        painter.setPen(colour("muted"))
        for line in self._name_lines(room):
            self._write(painter, y, line)
            y += _LINE
        hero = fitting_font(self._font(_HERO_PX, QFont.Weight.DemiBold), self.number, room, _HERO_PX, _LEAST_PX)
        painter.setFont(hero)
        painter.setPen(colour("ink"))
        self._write(painter, y, self.number, 36)
        y += 38
        self._paint_change(painter, y, room)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_under_pointer = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_under_pointer = self._is_pressed = False
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = event.button() == Qt.MouseButton.LeftButton
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._is_pressed = self._is_pressed, False
        self.update()
        if pressed and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open it as a touch does; Ctrl+F1 says what it means again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self._open()
        elif event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._tell()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard has no pointer to rest on it: what it means is said at once."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _open(self) -> None:
        if self._figure is not None and self._figure.lead is not None:
            self.lead_wanted.emit(self._figure.lead)

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(QPoint(_PAD_X, self.height() - 4)), _wrapped(self.definition), self)

    def _say(self) -> None:
        parts = (self.number, self.change, self.beside)
        self.setAccessibleName(f"{self.name}: {', '.join(part for part in parts if part)}")
        self.setAccessibleDescription(self.definition)
        self.updateGeometry()
        self.update()

    def _tone(self) -> str:
        """The colour of a change: good or bad for the shop, or neither."""
        figure = self._figure
        if figure is None or not isinstance(figure.value, int) or not isinstance(figure.before, int):
            return "muted"
        turn = (figure.value > figure.before) - (figure.value < figure.before)
        return {1: "good", -1: "warn", 0: "muted"}[turn * figure.good]

    def _height(self, width: int) -> int:
        room = width - 2 * _PAD_X
        lines = len(self._name_lines(room)) + (len(self._small_lines(room)) or 1)
        return 2 * _PAD_Y + 38 + _LINE * lines

    def _font(self, px: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setWeight(weight)
        return font

    def _name_lines(self, room: int) -> list[str]:
        return word_lines(self.name, self._font(_NAME_PX, QFont.Weight.Medium), room, _NAME_LINES) or [""]

    def _small_lines(self, room: int) -> list[str]:
        """What stands beside, below the change where both have no room on one line."""
        font = self._font(_SMALL_PX, QFont.Weight.Normal)
        first = room - self._change_width()
        if not self.beside or QFontMetrics(font).horizontalAdvance(self.beside) <= first:
            return [self.beside]
        below = word_lines(self.beside, font, room, _SMALL_LINES)
        return ["", *below] if self.change else below

    def _change_width(self) -> int:
        if not self.change:
            return 0
        return 14 + QFontMetrics(self._font(_SMALL_PX, QFont.Weight.DemiBold)).horizontalAdvance(self.change) + 8

    def _write(self, painter: QPainter, top: int, text: str, height: int = _LINE, left: int = 0) -> None:
        place = QRectF(_PAD_X + left, top, self.width() - _PAD_X, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_change(self, painter: QPainter, y: int, room: int) -> None:
        if self.change:
            painter.setFont(self._font(_SMALL_PX, QFont.Weight.DemiBold))
            painter.setPen(colour(self._tone()))
            self._write(painter, y, self.change, left=14 if self._paint_arrow(painter, y) else 0)
        painter.setFont(self._font(_SMALL_PX, QFont.Weight.Normal))
        painter.setPen(colour("muted"))
        for nth, line in enumerate(self._small_lines(room)):
            self._write(painter, y + nth * _LINE, line, left=self._change_width() if nth == 0 else 0)

    def _paint_arrow(self, painter: QPainter, y: int) -> bool:
        """Up or down before the words, so that a change is seen without its colour."""
        figure = self._figure
        assert figure is not None
        if figure.value == figure.before or not isinstance(figure.value, int) or not isinstance(figure.before, int):
            return False
        up, middle = figure.value > figure.before, y + _LINE / 2
        tip, foot = (middle - 4, middle + 3) if up else (middle + 4, middle - 3)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone()))
        painter.drawPolygon(QPolygonF([QPointF(_PAD_X + 4.5, tip), QPointF(_PAD_X + 9, foot), QPointF(_PAD_X, foot)]))
        painter.restore()
        return True

    def _paint_ground(self, painter: QPainter) -> None:
        leads = self._figure is not None and self._figure.lead is not None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft" if leads and self._is_pressed else "sheet"))
        painter.drawRoundedRect(self.rect(), _CORNER, _CORNER)
        rim = "accent" if self.hasFocus() else "line_deep" if leads and self._is_under_pointer else ""
        if rim:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(rim), 2 if rim == "accent" else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER - 1, _CORNER - 1)


def _wrapped(text: str) -> str:
    """A hint breaks its lines only where it is marked up; the text itself is no markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>"
