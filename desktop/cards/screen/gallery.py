"""The designs of the shop: a picture for each tier, and beside them how they look in a wallet."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cards.presenter.designs import Shown
from desktop.cards.screen.wallet import WalletView
from desktop.paper.cards.design import Side
from desktop.paper.cards.single import preview
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.popover import Popover
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour
from desktop.wording.card_texts import layout_name
from desktop.wording.words import Words

CARD_WIDTH, CARD_HEIGHT, FOOT = 262, 165, 62


class DesignTile(QAbstractButton):
    """One design to press: its front, its name, whose cards look like it."""

    def __init__(self, shown: Shown, pictures: Mapping[str, bytes], words: Words, state: str) -> None:
        super().__init__()
        self.shown = shown
        self._tier = words.tier(shown.tier).name if shown.tier else words.tr("For everyone")
        self._shape = shown.faces[0].shape
        self._state = state
        self.setText(shown.design.name)
        self.setAccessibleName(f"{shown.design.name}, {self._tier}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        design = shown.design
        ratio = self.devicePixelRatioF()
        width = round(min(CARD_WIDTH, CARD_HEIGHT * design.width / design.height) * ratio)
        face = replace(shown.faces[0], name="") if shown.bearer else shown.faces[0]
        self._front = preview(design, face, Side.FRONT, width, pictures)

    def sizeHint(self) -> QSize:
        """A card and two lines."""
        return QSize(CARD_WIDTH + 24, CARD_HEIGHT + FOOT + 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card on a white tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        near = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(colour("accent" if near else "line"), 2 if near else 1))
        painter.setBrush(colour("sheet"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 16, 16)
        painter.drawImage(self._place(self._front), self._front)
        left, top = 14, CARD_HEIGHT + 20
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(colour("ink"))
        room = self.width() - 2 * left
        painter.drawText(
            QRectF(left, top, room, 24),
            0,
            self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room),
        )
        draw_shape(painter, self._shape, QRectF(left, top + 29, 14, 14), colour("muted"))
        small = QFont(self.font())
        small.setPixelSize(13)
        painter.setFont(small)
        painter.setPen(colour("muted"))
        says = f"{self._tier} · {self._state}" if self._state else self._tier
        painter.drawText(QRectF(left + 21, top + 26, room - 21, 20), Qt.AlignmentFlag.AlignVCenter, says)

    def _place(self, front: QImage) -> QRectF:
        size = QSize(round(front.width() / self.devicePixelRatioF()), round(front.height() / self.devicePixelRatioF()))
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(12, 12, CARD_WIDTH, CARD_HEIGHT).center())
        return place


class Gallery(QWidget):
    """Shows the designs, says which was pressed."""

    opened = Signal(object)
    #: A layout and a tier.
    added = Signal(str, str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._designs: tuple[Shown, ...] = ()
        self._pictures: Mapping[str, bytes] = {}
        self.add = Button(icon="plus", key="Ctrl+D")
        self.intro = Label(role="body", tone="muted").wrapped()
        self._tiles = QWidget()
        self._flow = Flow(self._tiles, spacing=14)
        scroll = Scrolled(self._tiles)
        self.wallet = WalletView()
        self.wallet_title = Label(role="heading")
        self.wallet_says = Label(role="small").wrapped()
        aside = surface("card")
        beside = QVBoxLayout(aside)
        beside.setContentsMargins(16, 14, 16, 16)
        beside.setSpacing(10)
        for widget in (self.wallet_title, self.wallet, self.wallet_says):
            beside.addWidget(widget)
        beside.addStretch(1)
        aside.setFixedWidth(282)
        top = QHBoxLayout()
        top.addWidget(self.intro, 1)
        top.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(top)
        left.addWidget(scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, 1)
        row.addWidget(aside)
        self.popover = Popover(self)
        self.add.clicked.connect(self._offer)

    def tiles(self) -> list[DesignTile]:
        """What can be pressed."""
        found = (self._flow.itemAt(nth) for nth in range(self._flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, DesignTile)]

    def show_designs(self, designs: tuple[Shown, ...], pictures: Mapping[str, bytes]) -> None:
        """These, in their order."""
        self._designs, self._pictures = designs, pictures
        self._flow.clear()
        words = self._words()
        for shown in designs:
            state = "" if shown.saved else self.tr("ready-made")
            tile = DesignTile(shown, pictures, words, state)
            tile.clicked.connect(lambda _=False, shown=shown: self.opened.emit(shown))
            self._flow.addWidget(tile)
            tile.show()
        by_tier = {shown.tier: shown for shown in reversed(designs) if shown.design.strip}
        self.wallet.show_cards([(shown.design, shown.faces[0]) for shown in by_tier.values()], pictures)

    def retranslate(self) -> None:
        """Words follow the language."""
        self.intro.setText(self.tr("Each tier’s cards, ready to be made. Press one to change it."))
        self.add.setText(self.tr("New design"))
        self.wallet_title.setText(self.tr("In a wallet"))
        self.wallet_says.setText(
            self.tr("Only the top 5 mm stick out: the shop’s name and the tier must be read there.")
        )
        self.show_designs(self._designs, self._pictures)

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._designs:
            self.retranslate()
        super().changeEvent(event)

    def _offer(self) -> None:
        words = self._words()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in ("named", "bearer", "named_portrait", "bearer_portrait"):
            button = Button(layout_name(layout, words), "plain")
            button.clicked.connect(lambda _=False, layout=layout: self._take(layout))
            column.addWidget(button)
        self.popover.open(self.add, self.tr("Begin with"), inside)

    def _take(self, layout: str) -> None:
        self.popover.dismiss()
        self.added.emit(layout, "")
