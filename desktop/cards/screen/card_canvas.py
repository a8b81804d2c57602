"""The card in true proportions: pressed to choose, dragged to move, the arrow keys for the rest."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.cards.presenter.properties import STRIP, element_at
from desktop.cards.presenter.snapping import Rest
from desktop.paper.cards.design import CORNER_MM, SAFE_MM, Box, CardDesign, CardFace, Side
from desktop.paper.cards.single import card_picture
from desktop.paper.codes import NotACode
from desktop.widgets.theme import colour

MARGIN = 22
#: A finger's reach around the corner that resizes, and what a press must move before it drags.
REACH, DRAG_FROM = 22, 4
PLAIN_DPI, FINE_DPI = 300, 600


class CardCanvas(QWidget):
    """One side of the card. It moves nothing itself: it says where the hand is, and shows what it is told."""

    pressed = Signal(float, float)
    dragged = Signal(object, bool)
    dropped = Signal()
    nudged = Signal(float, float)
    removed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._design: CardDesign | None = None
        self._face: CardFace | None = None
        self._side, self._chosen = Side.FRONT, ""
        self._pictures: Mapping[str, bytes] = {}
        self._drawn: QImage | None = None
        self._grabbed: tuple[QPointF, Box, bool] | None = None
        self._moving = False
        self._rest: Rest | None = None
        self.setMinimumSize(300, 190)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(560, 380)

    def show_card(
        self, design: CardDesign, face: CardFace, side: Side, chosen: str, pictures: Mapping[str, bytes]
    ) -> None:
        """This side of this card, with what is chosen of it."""
        if (design, face, side) != (self._design, self._face, self._side) or pictures is not self._pictures:
            self._drawn = None
        self._design, self._face, self._side = design, face, side
        self._chosen, self._pictures = chosen, pictures
        self.update()

    def show_rest(self, rest: Rest | None) -> None:
        """The lines at which what is dragged came to rest."""
        self._rest = rest
        self.update()

    @property
    def chosen(self) -> str:
        """The part that is chosen."""
        return self._chosen

    def place(self) -> QRectF:
        """Where the card lies in the widget."""
        assert self._design is not None
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(room.width() / self._design.width, room.height() / self._design.height)
        card = QRectF(0, 0, self._design.width * scale, self._design.height * scale)
        card.moveCenter(room.center())
        return card

    def at(self, across: float, down: float) -> QPointF:
        """Millimetres on the card as a point of the widget."""
        card = self.place()
        assert self._design is not None
        scale = card.width() / self._design.width
        return QPointF(card.left() + across * scale, card.top() + down * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card with a soft shadow, and over it what helps to draw."""
        if self._design is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.place()
        scale = card.width() / self._design.width
        corner = CORNER_MM * scale
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in ((7, 10), (4, 16), (2, 22)):
            painter.setBrush(QColor(0, 0, 0, alpha))
            painter.drawRoundedRect(card.adjusted(-spread, -spread + 4, spread, spread + 4), corner, corner)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(card, self._picture(card))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(128, 128, 128, 110), 1, Qt.PenStyle.DashLine))
        safe = SAFE_MM * scale
        painter.drawRoundedRect(card.adjusted(safe, safe, -safe, -safe), 3, 3)
        self._paint_rest(painter, card)
        self._paint_chosen(painter, card, scale)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies there, or take hold of the corner of what is chosen."""
        if self._design is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        if self._at_corner(event.position()):
            self._grab(event.position(), resizing=True)
            return
        across, down = self._millimetres(event.position())
        self.pressed.emit(across, down)
        self._grab(event.position(), resizing=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is held goes with the hand."""
        if self._grabbed is None or self._design is None:
            self._point(event.position())
            return
        start, box, resizing = self._grabbed
        way = event.position() - start
        if not self._moving and abs(way.x()) + abs(way.y()) < DRAG_FROM:
            return
        self._moving = True
        scale = self.place().width() / self._design.width
        across, down = way.x() / scale, way.y() / scale
        if resizing:
            moved = Box(box.left, box.top, max(1.0, box.width + across), max(1.0, box.height + down))
        else:
            moved = Box(box.left + across, box.top + down, box.width, box.height)
        self.dragged.emit(moved, resizing)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed, self._moving = None, False
        self.show_rest(None)
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys move by a tenth of a millimetre, with Shift by a whole one; Delete takes away."""
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            step = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.1
            self.nudged.emit(way[0] * step, way[1] * step)
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame shows where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def _picture(self, card: QRectF) -> QImage:
        """The side as it is printed, drawn once for each change."""
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(card.width() * ratio)), max(1, round(card.height() * ratio)))
        if self._drawn is not None and self._drawn.size() == size:
            return self._drawn
        assert self._design is not None
        assert self._face is not None
        # Drawn finer and then made smaller: bars and thin letters stay whole.
        fine = QImage()
        # What is wrong with a code stands among the findings.
        with suppress(NotACode):
            dpi = FINE_DPI if size.width() * 1.5 > self._design.width / 25.4 * PLAIN_DPI else PLAIN_DPI
            fine = card_picture(self._design, self._face, self._side, dpi, self._pictures)
        self._drawn = fine.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        return self._drawn

    def _chosen_box(self) -> Box | None:
        assert self._design is not None
        if self._chosen == STRIP and self._design.strip:
            return Box(0, 0, self._design.width, self._design.strip.height)
        element = element_at(self._design, self._chosen)
        return element.box if element else None

    def _paint_chosen(self, painter: QPainter, card: QRectF, scale: float) -> None:
        box = self._chosen_box()
        if box is None:
            return
        place = QRectF(card.left() + box.left * scale, card.top() + box.top * scale, box.width * scale, 0)
        place.setHeight(box.height * scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 220), 4))
        painter.drawRect(place)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawRect(place)
        if self._chosen != STRIP:
            painter.setPen(QPen(QColor("white"), 2))
            painter.setBrush(colour("accent"))
            painter.drawEllipse(place.bottomRight(), 8, 8)

    def _paint_rest(self, painter: QPainter, card: QRectF) -> None:
        if self._rest is None:
            return
        painter.setPen(QPen(QColor("#D4006A"), 1))
        for across in self._rest.across:
            x = self.at(across, 0).x()
            painter.drawLine(QPointF(x, card.top() - 10), QPointF(x, card.bottom() + 10))
        for down in self._rest.down:
            y = self.at(0, down).y()
            painter.drawLine(QPointF(card.left() - 10, y), QPointF(card.right() + 10, y))

    def _grab(self, at: QPointF, *, resizing: bool) -> None:
        box = self._chosen_box()
        self._grabbed = (at, box, resizing) if box is not None and self._chosen != STRIP else None

    def _at_corner(self, at: QPointF) -> bool:
        box = self._chosen_box()
        if box is None or self._chosen == STRIP:
            return False
        away = self.at(box.right, box.bottom) - at
        return abs(away.x()) <= REACH and abs(away.y()) <= REACH

    def _point(self, at: QPointF) -> None:
        if self._design is not None:
            corner = self._at_corner(at)
            self.setCursor(Qt.CursorShape.SizeFDiagCursor if corner else Qt.CursorShape.ArrowCursor)

    def _millimetres(self, at: QPointF) -> tuple[float, float]:
        card = self.place()
        assert self._design is not None
        scale = self._design.width / card.width()
        return (at.x() - card.left()) * scale, (at.y() - card.top()) * scale
