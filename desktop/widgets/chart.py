"""A report's picture in a window: drawn once for its size; a pointer or the arrow keys tell the exact figure."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.reports.answer import Picture
from desktop.widgets.charts import ink
from desktop.widgets.charts.drawing import Drawing, wanted_height
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour
from desktop.wording.words import Words

_ROW, _PAD, _APART = 20.0, 10.0, 18.0
#: Wide enough for two beside one another in the smallest window.
_WIDTH, _LEAST_WIDTH, _LEAST_HEIGHT = 420, 240, 150


def read_library() -> None:
    """Read what draws charts before the first is painted; any thread may, so that no window waits for it."""
    import_module("desktop.widgets.charts.graph")


class Chart(QWidget):
    """Shows a picture. Nothing in it moves, grows or opens by itself."""

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told: Told | None = None
        self._titled = True
        self._drawing: Drawing | None = None
        self._ground: QPixmap | None = None
        self._at: int | None = None
        #: Whether the keyboard came here: a pointer needs no ring around it.
        self._rings = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(
        self, picture: Picture, *, question: str = "", benchmark: int | None = None, titled: bool = True
    ) -> None:
        """Draw this one; `titled` leaves its name to whoever shows it."""
        self._told = Told(picture, self._words(), question, benchmark)
        self._titled = titled
        self._at = None
        self._lay_out()

    def clear(self) -> None:
        """Show nothing."""
        self._told, self._drawing, self._ground, self._at = None, None, None, None
        self.update()

    @property
    def place(self) -> int | None:
        """The place that is looked at, by its number."""
        return self._at

    def look_at(self, number: int | None) -> None:
        """Tell the exact figure of a place; None of none."""
        if self._drawing is None or not self._drawing.chart.count:
            number = None
        if number == self._at:
            return
        self._at = number
        said = "" if number is None or self._drawing is None else self._drawing.sentence(number)
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        if self._told is None:
            return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        width = self.width() if self.width() > _LEAST_WIDTH else _WIDTH
        wanted = wanted_height(self._told, width, titled=self._titled)
        return QSize(_LEAST_WIDTH, max(_LEAST_HEIGHT, round(wanted)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        if self._ground is None:
            self._ground = self._painted(self._drawing)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        if self._rings:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self._at is not None:
            self._drawing.chart.paint_place(painter, self._at)
            self._paint_said(painter, self._drawing, self._at)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._told is not None:
            told = self._told
            self._told = Told(told.picture, self._words(), told.question, told.benchmark)
            self._lay_out()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pointer, or a finger that rests on it."""
        if self._drawing is not None:
            at = event.position()
            inside = self._drawing.chart.area().adjusted(-12, -12, 12, 12).contains(at)
            self.look_at(self._drawing.chart.nearest(at) if inside else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.look_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the places; Home and End go to the first and the last; Escape looks away."""
        if self._drawing is None or not self._drawing.chart.count:
            super().keyPressEvent(event)
            return
        count, stride = self._drawing.chart.count, self._drawing.stride()
        at, key = self._at, Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if stride:
            steps |= {Qt.Key.Key_Up: -stride, Qt.Key.Key_Down: stride}
        if key in steps:
            start = -1 if steps[key] > 0 else count
            wanted = (start + (1 if steps[key] > 0 else -1)) if at is None else at + steps[key]
            self.look_at(wanted if 0 <= wanted < count else at)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.look_at(0 if key == Qt.Key.Key_Home else count - 1)
        elif key == Qt.Key.Key_Escape and at is not None:
            self.look_at(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rings = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rings = False
        self.look_at(None)
        self.update()
        super().focusOutEvent(event)

    def _lay_out(self) -> None:
        self._ground = None
        if self._told is None:
            return
        self._drawing = Drawing(self._told, QSizeF(self.size()), titled=self._titled)
        if self._at is not None and self._at >= self._drawing.chart.count:
            self._at = None
        self.setAccessibleName(self._told.title)
        self.updateGeometry()
        self.update()

    def _painted(self, drawing: Drawing) -> QPixmap:
        """The picture itself, kept while only the place that is looked at changes."""
        dots = self.devicePixelRatioF()
        ground = QPixmap(self.size() * dots)
        ground.setDevicePixelRatio(dots)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        drawing.paint(painter)
        painter.end()
        return ground

    def _paint_said(self, painter: QPainter, drawing: Drawing, number: int) -> None:
        """What the place says, in a box that never leaves the picture and never covers the place itself."""
        strong, plain = ink.letters(ink.LABEL_PX, QFont.Weight.DemiBold), ink.letters(ink.LABEL_PX)
        heading, rows = drawing.heading(number), drawing.rows(number)
        most = self.width() - 2 * _PAD - 8
        value_width = max((ink.width_of(value, strong) for _, value in rows), default=0.0)
        names = [ink.elided(name, plain, most * 0.6) for name, _ in rows]
        name_width = max((ink.width_of(name, plain) for name in names), default=0.0)
        head = ink.elided(heading, plain, most)
        inner = max(ink.width_of(head, plain), value_width + (name_width + _APART if name_width else 0))
        height = _ROW * (1 + len(rows)) + _PAD
        at = drawing.chart.beside(number)
        left = at.x() + 14 if at.x() + 14 + inner + 2 * _PAD <= self.width() else at.x() - 14 - inner - 2 * _PAD
        box = QRectF(max(0.0, left), 0, inner + 2 * _PAD, height)
        box.moveTop(min(max(0.0, at.y() - height / 2), max(0.0, self.height() - height)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("rail"))
        painter.drawRoundedRect(box, 8, 8)
        row = QRectF(box.left() + _PAD, box.top() + _PAD / 2, inner, _ROW)
        ink.write(painter, head, row, plain, "rail_ink")
        for name, (_, value) in zip(names, rows, strict=True):
            row.translate(0, _ROW)
            ink.write(painter, name, row, plain, "on_accent")
            ink.write(painter, value, row, strong, "on_accent", side="right" if name_width else "left")

    def said_at(self, at: QPointF) -> str:
        """What is said under a point; empty where nothing is."""
        number = None if self._drawing is None else self._drawing.chart.nearest(at)
        return "" if number is None or self._drawing is None else self._drawing.sentence(number)
