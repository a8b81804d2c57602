"""The tiers, side by side: each a tile in its colour, with its shape; one more at the end."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.programme.editing import Editing
from desktop.programme.editors import Editor
from desktop.programme.tiers_presenter import TierTile
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.shapes import draw_shape, readable_on
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded

SHAPES = ("circle", "diamond", "star", "sparkle", "hexagon", "triangle")
COLOURS = ("#C98B63", "#B8BEC7", "#D8B04A", "#2D3A3F", "#6C8EBF", "#8E6BB0", "#5C9E7A", "#C46A6A")
HEIGHT = 64


class TierButton(QAbstractButton):
    """One tier; pressing it edits it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile: TierTile | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tile(self, tile: TierTile) -> None:
        """Show this tier."""
        self.tile = tile
        self.setText(tile.name)
        self.setAccessibleName(f"{tile.name}, {tile.says}")
        self.setToolTip("\n".join((tile.name, tile.says, *tile.problems)))
        self.update()

    def sizeHint(self) -> QSize:
        """A tile."""
        return QSize(150, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Five of them fit a small screen."""
        return QSize(90, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour, shape, name, and from when on."""
        tile = self.tile
        if tile is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = QColor(tile.colour) if QColor.isValidColorName(tile.colour) else QColor("#9FB0B3")
        ink = readable_on(back)
        painter.setBrush(back)
        painter.setPen(
            QPen(colour("warn"), 3)
            if tile.problems
            else QPen(colour("accent"), 3)
            if self.hasFocus()
            else Qt.PenStyle.NoPen
        )
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 13, 13)
        draw_shape(painter, tile.shape, QRectF(14, 14, 15, 15), ink)
        painter.setPen(ink)
        font = QFont(self.font())
        font.setPixelSize(16)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        room = self.width() - 46
        name = painter.fontMetrics().elidedText(tile.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(36, 10, room, 24), Qt.AlignmentFlag.AlignVCenter, name)
        font.setPixelSize(13)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        says = "; ".join(tile.problems) or tile.says
        says = painter.fontMetrics().elidedText(says, Qt.TextElideMode.ElideRight, self.width() - 26)
        painter.drawText(QRect(14, 36, self.width() - 24, 20), Qt.AlignmentFlag.AlignVCenter, says)


class TiersStrip(Worded, QWidget):
    """All tiers from the lowest up."""

    opened = Signal(str)
    added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[TierButton] = []
        self.add = Button(kind="plain", icon="plus")
        self.add.setMinimumHeight(HEIGHT)
        self.add.clicked.connect(self.added)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.add)
        self.retranslate()

    def show_tiers(self, tiles: tuple[TierTile, ...]) -> None:
        """Show these; buttons stay where tiers stay."""
        while len(self.buttons) > len(tiles):
            gone = self.buttons.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.buttons) < len(tiles):
            button = TierButton()
            button.clicked.connect(lambda _=False, button=button: self.opened.emit(button.tile.place))
            self._row.insertWidget(len(self.buttons), button, 1)
            self.buttons.append(button)
        for button, tile in zip(self.buttons, tiles, strict=True):
            button.show_tile(tile)
        self.retranslate()

    def button(self, place: str) -> TierButton:
        """The tile of one tier."""
        return next(button for button in self.buttons if button.tile is not None and button.tile.place == place)

    def retranslate(self) -> None:
        """Without tiers the button says what comes."""
        self.add.setText("" if self.buttons else self.tr("Add tiers: Bronze, Silver, Gold"))
        self.add.setAccessibleName(self.tr("Add a tier"))
        self.add.setToolTip(self.tr("Add a tier"))
        self.add.setFixedWidth(48) if self.buttons else self.add.setMaximumWidth(16_777_215)
        if not self.buttons:
            self.add.setMinimumWidth(0)


class _Mark(QAbstractButton):
    """A colour or a shape to choose."""

    def __init__(self, fill: str, shape: str) -> None:
        super().__init__()
        self._fill, self._shape = fill, shape
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(44, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark itself; the chosen one has a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2 if self.isChecked() else 1))
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        draw_shape(painter, self._shape, QRectF(10, 10, 24, 24), QColor(self._fill))


class TierEditor(Editor):
    """A tier's name, where it begins, its shape and colour. `typed` carries one field at a time."""

    typed = Signal(str, object)

    def __init__(self, editing: Editing, tier: Mapping[str, Any], decimals: int) -> None:
        super().__init__(editing)
        self.name = QLineEdit(str(tier.get("name", "")))
        self.start = MoneyEdit(decimals)
        self.start.set_amount(tier.get("from", 0))
        for widget, words in ((self.name, self.tr("Name")), (self.start, self.tr("From"))):
            field = Field(widget)
            field.set_words(words)
            self.column.addWidget(field)
        self.name.textEdited.connect(lambda text: self.typed.emit("name", text))
        self.start.amount_changed.connect(self._started)
        now = str(tier.get("colour", ""))
        self._marks("shape", SHAPES, str(tier.get("shape", "circle")), self.tr("Shape"))
        self._marks("colour", COLOURS if now in COLOURS else (now, *COLOURS), now, self.tr("Colour"))
        self.setMinimumWidth(360)

    def begin(self) -> None:
        """At the name."""
        self.name.setFocus()
        self.name.selectAll()

    def _started(self, amount: int | None) -> None:
        if amount is not None:
            self.typed.emit("from", amount)

    def _marks(self, field: str, options: tuple[str, ...], chosen: str, words: str) -> None:
        self.column.addWidget(Label(words, "label"))
        holder = QWidget()
        flow = Flow(holder, spacing=4)
        for option in options:
            mark = _Mark("#1D1D1F", option) if field == "shape" else _Mark(option, "circle")
            mark.setAccessibleName(option)
            mark.setChecked(option == chosen)
            mark.clicked.connect(lambda _=False, option=option: self.typed.emit(field, option))
            flow.addWidget(mark)
        self.column.addWidget(holder)
