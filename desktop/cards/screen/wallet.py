"""How the cards look in a wallet: only their strips stick out of the pockets."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.paper.cards.design import STRIP_MM, CardDesign, CardFace, Side
from desktop.paper.cards.single import card_picture
from desktop.paper.codes import NotACode

LEATHER, SEAM = QColor("#5A4636"), QColor("#8A7260")
#: From one card's top edge to the next one's, in millimetres, and what lies round them.
STEP_MM, ROUND_MM, FOOT_MM = 13.0, 5.0, 9.0
POCKETS_MOST = 7
DPI = 300


class WalletView(QWidget):
    """Cards in their pockets, the first on top."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[tuple[CardDesign, CardFace], ...] = ()
        self._pictures: Mapping[str, bytes] = {}
        self._drawn: dict[tuple[CardDesign, CardFace], QImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, cards: Sequence[tuple[CardDesign, CardFace]], pictures: Mapping[str, bytes]) -> None:
        """These cards."""
        self._cards, self._pictures = tuple(cards[:POCKETS_MOST]), pictures
        self._drawn = {key: drawn for key, drawn in self._drawn.items() if key in self._cards}
        self._stand_whole()
        self.update()

    def sizeHint(self) -> QSize:
        """A wallet that stands beside something."""
        return QSize(280, round(self._high() * 280 / self._wide()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider one is higher."""
        super().resizeEvent(event)
        self._stand_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leather, and the strips out of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / self._wide(), self.height() / self._high())
        whole = QRectF(0, 0, self._wide() * scale, self._high() * scale)
        whole.moveLeft((self.width() - whole.width()) / 2)
        painter.translate(whole.topLeft())
        painter.scale(scale, scale)
        inside = QRectF(0, 0, self._wide(), self._high())
        path = QPainterPath()
        path.addRoundedRect(inside, 4, 4)
        painter.fillPath(path, LEATHER.darker(130))
        painter.setClipPath(path)
        for nth, (design, face) in enumerate(self._cards):
            self._paint_card(painter, design, face, ROUND_MM + nth * STEP_MM)
        painter.setClipping(False)

    def _stand_whole(self) -> None:
        """As high as its cards need; said outright, for a layout that was made before they came may not ask again."""
        self.setFixedHeight(round(self._high() * self.width() / self._wide()))

    def _paint_card(self, painter: QPainter, design: CardDesign, face: CardFace, top: float) -> None:
        strip = design.strip.height if design.strip else STRIP_MM
        left = (self._wide() - design.width) / 2
        picture = self._picture(design, face)
        part = (strip + 1.4) / design.height
        seen = QRectF(0, 0, picture.width(), picture.height() * part)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, design.width, strip + 1.4), picture, seen)
        pocket = QRectF(1.5, top + strip + 0.9, self._wide() - 3, self._high())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 70))
        painter.drawRoundedRect(pocket.adjusted(0, -0.6, 0, 0), 1.5, 1.5)
        shine = QLinearGradient(pocket.topLeft(), QPointF(pocket.left(), pocket.top() + 18))
        shine.setColorAt(0, LEATHER.lighter(114))
        shine.setColorAt(1, LEATHER)
        painter.setBrush(QBrush(shine))
        painter.drawRoundedRect(pocket, 1.5, 1.5)
        painter.setPen(QPen(SEAM, 0.3, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(3, pocket.top() + 1.3), QPointF(self._wide() - 3, pocket.top() + 1.3))

    def _picture(self, design: CardDesign, face: CardFace) -> QImage:
        """The card's front, drawn once."""
        if (design, face) not in self._drawn:
            try:
                self._drawn[design, face] = card_picture(design, face, Side.FRONT, DPI, self._pictures)
            except NotACode:
                self._drawn[design, face] = QImage()
        return self._drawn[design, face]

    def _wide(self) -> float:
        return max((design.width for design, _ in self._cards), default=85.6) + 2 * ROUND_MM

    def _high(self) -> float:
        return ROUND_MM + STEP_MM * max(1, len(self._cards)) + FOOT_MM
