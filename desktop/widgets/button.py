"""Buttons: big enough for a finger, with their key written on them."""

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from desktop.widgets.icons import icon_pixmap
from desktop.widgets.theme import colour

Kind = Literal["plain", "primary", "hero", "quiet", "danger", "key", "choice", "tab", "rail"]

ICON = 20
GAP = 8
KEY_PADDING = 7


class Button(QPushButton):
    """A button of one of the house's kinds.

    `key` is a shortcut ("F4", "Ctrl+P"): it is bound *and* shown on the button, so it need not be learned
    elsewhere. Space and Enter press the button that has the focus, and no other.
    """

    def __init__(
        self, text: str = "", kind: Kind = "plain", *, icon: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.kind: Kind = kind
        self.icon_name = icon
        self.key = key
        self._shows_key = True
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key:
            self.setShortcut(QKeySequence(key))
        if kind in ("choice", "tab", "rail"):
            self.setCheckable(True)

    def show_key(self, *, shown: bool) -> None:
        """In a narrow place the words may do without their key; it still presses."""
        if shown != self._shows_key:
            self._shows_key = shown
            self.updateGeometry()
            self.update()

    def setText(self, text: str) -> None:
        """Set the words; Qt drops the shortcut with the old text, so it is bound again."""
        super().setText(text)
        if self.key:
            self.setShortcut(QKeySequence(self.key))
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Its key presses at once: Qt would act it out for a tenth of a second, and a scan may come in between."""
        if event.type() == QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button as Space does, once however long it is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the icon, the words and the key."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._contents_width() + 34), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A button never shrinks under its words."""
        return QSize(self._contents_width() + 16, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape from the style sheet; icon, words and key drawn as one centred group."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        ink = self._ink()
        if self.kind == "rail":
            self._paint_rail(painter, ink)
        else:
            self._paint_row(painter, ink)
        if self.hasFocus():
            self._paint_focus(painter)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return colour("sheet") if self.kind in ("primary", "hero") else colour("faint")
        if self.kind in ("primary", "hero") or (self.kind in ("choice", "rail") and self.isChecked()):
            return colour("on_accent")
        if self.kind == "rail":
            return colour("rail_ink")
        if self.kind == "danger":
            return colour("bad")
        if self.kind == "tab" and not self.isChecked():
            return colour("muted")
        return colour("accent_deep") if self.kind == "quiet" else colour("ink")

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(12 if self.kind != "hero" else 13)
        font.setWeight(QFont.Weight.Medium)
        return font

    def _key_width(self) -> int:
        if not self.key or not self._shows_key:
            return 0
        return QFontMetrics(self._key_font()).horizontalAdvance(self.key) + 2 * KEY_PADDING

    def _contents_width(self) -> int:
        self.ensurePolished()
        words = self.fontMetrics().horizontalAdvance(self._words())
        if self.kind == "rail":
            return words
        parts = [width for width in (ICON if self.icon_name else 0, words, self._key_width()) if width]
        return sum(parts) + GAP * (len(parts) - 1) if parts else 0

    def _paint_row(self, painter: QPainter, ink: QColor) -> None:
        left = (self.width() - self._contents_width()) // 2
        left = max(left, 6)
        if self.icon_name:
            painter.drawPixmap(QPoint(left, (self.height() - ICON) // 2), icon_pixmap(self.icon_name, ink.name(), ICON))
            left += ICON + GAP
        words = self._words()
        key = self._key_width()
        room = self.width() - left - 6 - (key + GAP if key else 0)
        painter.setFont(self.font())
        painter.setPen(ink)
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = self.fontMetrics().horizontalAdvance(shown)
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if key:
            self._paint_key(painter, left + (width + GAP if words else 0), ink)

    def _paint_key(self, painter: QPainter, left: int, ink: QColor) -> None:
        cap = QRectF(left + 0.5, self.height() / 2 - 10.5, self._key_width() - 1, 21)
        faded = QColor(ink)
        faded.setAlphaF(0.45)
        painter.setPen(QPen(faded, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 6, 6)
        faded.setAlphaF(0.85)
        painter.setPen(faded)
        painter.setFont(self._key_font())
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)

    def _paint_rail(self, painter: QPainter, ink: QColor) -> None:
        # Icon over name over key, in the 60 pixels of a rail button.
        left = (self.width() - 22) // 2
        painter.drawPixmap(QPoint(left, 7), icon_pixmap(self.icon_name, ink.name(), 22))
        painter.setPen(ink)
        painter.setFont(self.font())
        name = self.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(QRect(0, 30, self.width(), 15), Qt.AlignmentFlag.AlignCenter, name)
        faded = QColor(ink)
        faded.setAlphaF(0.7)
        painter.setPen(faded)
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.drawText(QRect(0, 44, self.width(), 13), Qt.AlignmentFlag.AlignCenter, self.key)

    def _paint_focus(self, painter: QPainter) -> None:
        filled = self.kind in ("primary", "hero") or (self.kind in ("choice", "rail") and self.isChecked())
        ring = colour("on_accent") if filled or self.kind == "rail" else colour("accent")
        inset = 4.0 if filled else 1.0
        painter.setPen(QPen(ring, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        round_ = 13.0 if self.kind == "hero" else 9.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), round_, round_)
