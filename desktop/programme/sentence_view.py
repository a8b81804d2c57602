"""A sentence whose values are chips: words wrap as in a paragraph, each chip is a button a finger hits."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.programme.cards import Chip, Piece
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import FINGER, colour

PILL = 30
PADDING = 9
#: Lines stand closer than a finger is wide; chips of two lines overlap by their empty edges only.
LINE = 38
#: The chip that adds a condition.
GROW = "+"


def sentence_font(weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The size sentences are read in."""
    font = QFont()
    font.setPixelSize(16)
    font.setWeight(weight)
    return font


class ChipButton(QAbstractButton):
    """One value."""

    def __init__(self, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._wrong = False
        self._dim = False
        self.setFont(sentence_font(QFont.Weight.DemiBold))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_text(self, text: str, *, wrong: bool = False, dim: bool = False) -> None:
        """Say this value; `wrong` where something is wrong with it, `dim` where its rule is switched off."""
        self._wrong, self._dim = wrong, dim
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text if len(text) > 40 else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, as high as a finger."""
        mark = 16 if self._wrong else 0
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * PADDING + mark + 1, FINGER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft pill in the middle of what can be touched; a mistake has a triangle, not only a colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(0.5, (self.height() - PILL) / 2, self.width() - 1, PILL)
        grow = self.place == GROW
        back = "warn_soft" if self._wrong else "paper" if self._dim or grow else "accent_soft"
        ink = "warn" if self._wrong else "muted" if self._dim or grow else "accent_deep"
        painter.setBrush(colour("accent" if self.isDown() else back))
        painter.setPen(QPen(colour("accent"), 2) if self.hasFocus() or self.underMouse() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), 8, 8)
        left = PADDING
        if self._wrong:
            draw_shape(painter, "triangle", QRectF(left, self.height() / 2 - 6, 12, 12), colour("warn"))
            left += 16
        painter.setFont(self.font())
        painter.setPen(colour("on_accent" if self.isDown() else ink))
        room = self.width() - left - PADDING + 2
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        place = QRect(left, 0, room + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


@dataclass(frozen=True, slots=True)
class _Word:
    """What never parts: text and chips without a space between them."""

    parts: tuple[str | ChipButton, ...]
    width: int


class SentenceView(QWidget):
    """Shows the pieces of a sentence and says which chip was pressed."""

    #: The chip's place in its rule; `GROW` where a condition is to be added.
    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self._chips: dict[str, ChipButton] = {}
        self._dim = False
        self._drawn: list[tuple[QPointF, str]] = []
        self._measured: list[_Word] = []
        self.setFont(sentence_font())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pieces(self, pieces: tuple[Piece, ...], *, grow: bool = False, dim: bool = False) -> None:
        """Say this; chips that were there stay the same buttons, so that typing at one goes on."""
        if grow:
            pieces = (*pieces, " ")
        self._pieces, self._dim = pieces, dim
        wanted = {piece.place: piece for piece in pieces if isinstance(piece, Chip)}
        for place in [place for place in self._chips if place not in wanted and not (grow and place == GROW)]:
            gone = self._chips.pop(place)
            gone.hide()
            gone.deleteLater()
        for place, chip in wanted.items():
            self._button(place).show_text(chip.text, wrong=chip.wrong, dim=dim)
        if grow:
            self._button(GROW).show_text("+", dim=True)
            self._button(GROW).setAccessibleName(self.tr("Add a condition"))
            self._button(GROW).setToolTip(self.tr("Add a condition"))
        self._order()
        self._measured = self._words()
        self.updateGeometry()
        self._arrange(self.width(), place=True)
        self.update()

    def chip(self, place: str) -> ChipButton | None:
        """The button of a value, where the sentence has it."""
        return self._chips.get(place)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high at that width."""
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as that needs."""
        width = max(self.width(), 260)
        return QSize(width, self._arrange(width, place=False))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(200, self._arrange(max(self.width(), 200), place=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the words out anew."""
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words between the chips."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour("faint" if self._dim else "ink"))
        for at, text in self._drawn:
            painter.drawText(at, text)

    def _button(self, place: str) -> ChipButton:
        button = self._chips.get(place)
        if button is None:
            button = self._chips[place] = ChipButton(place, self)
            button.clicked.connect(lambda: self.pressed.emit(place))
            button.show()
        return button

    def _order(self) -> None:
        """The keyboard goes from chip to chip as the sentence is read."""
        order = [self._chips[piece.place] for piece in self._pieces if isinstance(piece, Chip)]
        if GROW in self._chips:
            order.append(self._chips[GROW])
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _words(self) -> list[_Word]:
        parts: list[list[str | ChipButton]] = [[]]
        for piece in self._pieces:
            if isinstance(piece, Chip):
                parts[-1].append(self._chips[piece.place])
                continue
            first, *others = piece.split(" ")
            if first:
                parts[-1].append(first)
            for other in others:
                parts.append([other] if other else [])
        if GROW in self._chips:
            parts.append([self._chips[GROW]])
        metrics = QFontMetrics(self.font())
        return [_Word(tuple(word), sum(_width(part, metrics) for part in word)) for word in parts if word]

    def _arrange(self, width: int, *, place: bool) -> int:
        """Fill lines of that width; the height they take."""
        metrics = QFontMetrics(self.font())
        space, left, top = metrics.horizontalAdvance(" ") + 1, 0, 0
        drawn: list[tuple[QPointF, str]] = []
        base = (FINGER + metrics.ascent() - metrics.descent()) / 2
        for word in self._measured:
            if left and left + word.width > width:
                left, top = 0, top + LINE
            for part in word.parts:
                wide = min(_width(part, metrics), max(width - left, 40))
                if place and isinstance(part, ChipButton):
                    part.setGeometry(left, top, wide, FINGER)
                elif isinstance(part, str):
                    drawn.append((QPointF(left, top + base), part))
                left += wide
            left += space
        if place:
            self._drawn = drawn
        return top + FINGER


def _width(part: str | ChipButton, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(part) if isinstance(part, str) else part.sizeHint().width()
