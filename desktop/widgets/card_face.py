"""The customer's card as it lies on the counter: the tier's colour and shape, name, number, what is ahead."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.fit_label import fitting_font
from desktop.widgets.shapes import draw_shape, readable_on

RADIUS = 18.0
BAND = 34
SIDE = 20
#: A customer of a shop without tiers.
PLAIN = "#9FB0B3"
#: The way to the next tier in thousandths; who has walked it all has no next one, and no bar.
WHOLE_WAY = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """All that stands on the face, worded."""

    shop: str
    tier: str
    colour: str
    shape: str
    name: str
    number: str
    #: What is missing to the next tier; empty where there is none.
    ahead: str
    #: How much of the way is walked, in thousandths.
    walked: int


BLANK = CardWords(shop="", tier="", colour=PLAIN, shape="circle", name="", number="", ahead="", walked=0)


class CardFace(QWidget):
    """Drawn, not laid out: nothing on it moves whatever it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BLANK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_card(self, words: CardWords) -> None:
        self._words = words
        self.setAccessibleName(f"{words.name}, {words.tier}, {words.number}. {words.ahead}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 214)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._words.colour) if QColor.isValidColorName(self._words.colour) else QColor(PLAIN)
        ink = readable_on(ground)
        self._paint_ground(painter, ground)
        self._paint_band(painter, ground)
        self._paint_person(painter, ink)
        self._paint_way(painter, ink)

    def _paint_ground(self, painter: QPainter, ground: QColor) -> None:
        gradient = QLinearGradient(0, 0, self.width(), self.height())
        gradient.setColorAt(0, ground.lighter(106))
        gradient.setColorAt(1, ground.darker(112))
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        # The right edge is straight: the facts beside it belong to the same card.
        outline.addRect(QRectF(self.width() - RADIUS, 0, RADIUS, self.height()))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), gradient)

    def _paint_band(self, painter: QPainter, ground: QColor) -> None:
        dark = QColor.fromHslF(max(0.0, ground.hslHueF()), min(0.5, ground.hslSaturationF()), 0.13)
        light = QColor.fromHslF(max(0.0, ground.hslHueF()), min(0.6, ground.hslSaturationF()), 0.88)
        painter.fillRect(QRectF(0, 0, self.width(), BAND), dark)
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(light)
        metrics = QFontMetrics(font)
        tier_width = 0
        if self._words.tier:
            tier = metrics.elidedText(self._words.tier, Qt.TextElideMode.ElideRight, self.width() // 2)
            tier_width = metrics.horizontalAdvance(tier) + 22
            left = self.width() - SIDE - tier_width
            draw_shape(painter, self._words.shape, QRectF(left, BAND / 2 - 7, 14, 14), light)
            painter.drawText(
                QRectF(left + 20, 0, tier_width, BAND), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tier
            )
        room = self.width() - 2 * SIDE - tier_width - 10
        shop = metrics.elidedText(self._words.shop, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(SIDE, 0, room, BAND), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shop)

    def _paint_person(self, painter: QPainter, ink: QColor) -> None:
        room = self.width() - 2 * SIDE
        font = QFont(self.font())
        font.setWeight(QFont.Weight(650))
        font = fitting_font(font, self._words.name, room, 25, 17)
        painter.setFont(font)
        painter.setPen(ink)
        name = QFontMetrics(font).elidedText(self._words.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(SIDE, BAND + 18, room, 34), Qt.AlignmentFlag.AlignVCenter, name)
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
        painter.setFont(font)
        number = QFontMetrics(font).elidedText(self._words.number, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(SIDE, BAND + 52, room, 22), Qt.AlignmentFlag.AlignVCenter, number)

    def _paint_way(self, painter: QPainter, ink: QColor) -> None:
        if not self._words.ahead:
            return
        room = self.width() - 2 * SIDE
        # The sentence stands on the bottom line, of two lines where it needs them; the bar keeps its place.
        top = self.height() - 78
        back = QColor(ink)
        back.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._words.walked < WHOLE_WAY:
            painter.setBrush(back)
            painter.drawRoundedRect(QRectF(SIDE, top, room, 8), 4, 4)
            painter.setBrush(ink)
            walked = max(8.0, room * self._words.walked / WHOLE_WAY)
            painter.drawRoundedRect(QRectF(SIDE, top, walked, 8), 4, 4)
        font = QFont(self.font())
        font.setPixelSize(14)
        painter.setFont(font)
        painter.setPen(ink)
        place = QRectF(SIDE, top + 14, room, 44)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), self._words.ahead)
