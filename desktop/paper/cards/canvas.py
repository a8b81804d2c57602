"""What cards are drawn on: a picture through QPainter here, a PDF in `pdf`. Both know the same few strokes.

Qt's own PDF writer repeats a card's whole ground, letter by letter, on each of ten thousand cards; ours keeps what
all cards of a tier share as one object. That is why drawing goes through this narrow door.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QTransform

from desktop.paper.cards.design import CardFace
from desktop.paper.cards.fit import FittedCode, black_of
from desktop.paper.cards.lettering import Setting

#: A plain or see-through colour, or one that goes over into another.
Ink: TypeAlias = QColor | QLinearGradient
#: Left, top, width and height on the grid.
Dots: TypeAlias = tuple[int, int, int, int]


class Canvas(Protocol):
    """Everything a card is made of. Places are in units of the grid, from the corner that `move` went to."""

    def move(self, to: QTransform) -> None:
        """From here on places are counted as that says, from the page's corner."""

    def fill_rect(self, place: QRect, ink: Ink) -> None: ...

    def fill_path(self, path: QPainterPath, ink: Ink) -> None: ...

    def fill_black(self, rects: Iterable[Dots]) -> None:
        """Hairlines, in whole dots and the printer's own black."""

    def fill_code(self, code: FittedCode) -> None:
        """Its bars or squares, in whole dots and the printer's own black."""

    def write(self, setting: Setting, ink: QColor) -> None: ...

    def show(self, image: QImage, place: QRectF, corner: float = 0.0) -> None: ...

    def fixed(self, part: "Fixed") -> None:
        """What is the same on all cards of a tier."""


Stroke: TypeAlias = Callable[[Canvas], None]
#: What each card has of its own.
Personal: TypeAlias = Callable[[Canvas, CardFace], None]


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """Strokes that don't ask for a face; the same object for all cards that share them."""

    strokes: tuple[Stroke, ...]
    #: They don't reach beyond it.
    within: QRect

    def draw(self, canvas: Canvas) -> None:
        for stroke in self.strokes:
            stroke(canvas)


def rounded(place: QRectF, corner: float) -> QPainterPath:
    """A rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(place, corner, corner)
    return path


class PictureCanvas:
    """Draws through a painter, from where its transform stands now."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._page = painter.worldTransform()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def move(self, to: QTransform) -> None:
        self._painter.setWorldTransform(to * self._page)

    def fill_rect(self, place: QRect, ink: Ink) -> None:
        self._painter.fillRect(place, QBrush(ink))

    def fill_path(self, path: QPainterPath, ink: Ink) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._painter.fillPath(path, QBrush(ink))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def fill_black(self, rects: Iterable[Dots]) -> None:
        self._painter.setBrush(Qt.GlobalColor.black)
        self._painter.drawRects([QRect(*rect) for rect in rects])
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill_code(self, code: FittedCode) -> None:
        self.fill_black(black_of(code))

    def write(self, setting: Setting, ink: QColor) -> None:
        self._painter.setPen(ink)
        setting.paint(self._painter)
        self._painter.setPen(Qt.PenStyle.NoPen)

    def show(self, image: QImage, place: QRectF, corner: float = 0.0) -> None:
        self._painter.save()
        if corner:
            self._painter.setClipPath(rounded(place, corner), Qt.ClipOperation.IntersectClip)
        self._painter.drawImage(place, image, QRectF(image.rect()))
        self._painter.restore()

    def fixed(self, part: Fixed) -> None:
        part.draw(self)
