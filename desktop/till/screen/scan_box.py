"""The one box at the top: a scan, a card number, a phone or a name."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.scanning.invitations import is_invitation
from desktop.widgets.icons import draw_icon
from desktop.widgets.theme import colour, tokens
from desktop.widgets.worded import Worded

KEY = "F2"


class ScanBox(Worded, QLineEdit):
    """A line edit that finds as one types. Up and Down move in the list below it, Enter takes, Esc clears."""

    typed = Signal(str)
    entered = Signal(str)
    moved = Signal(int)
    dismissed = Signal()
    #: The invitation to a hub, pasted here: it has a password in it and stays nowhere.
    invited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scan")
        # An invitation that is pasted here by mistake comes whole to where it belongs.
        self.setMaxLength(2_000)
        self.setFixedHeight(60)
        self.setTextMargins(0, 0, 44, 0)
        self._for_slips = False
        self.textEdited.connect(self._edited)
        shortcut = QShortcut(QKeySequence(KEY), self)
        shortcut.activated.connect(self.come_here)
        self.retranslate()

    def _edited(self, text: str) -> None:
        if is_invitation(text):
            self.clear()
            self.typed.emit("")
            self.invited.emit(text)
        else:
            self.typed.emit(text)

    def come_here(self) -> None:
        """Put the focus here; what was there is replaced by what is typed."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def ask_for_slips(self, for_slips: bool) -> None:
        """While goods come back the box looks for sales."""
        self._for_slips = for_slips
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit(self.text())
            event.accept()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_icon(painter, "barcode", QRectF(18, self.height() / 2 - 13, 26, 26), tokens()["accent"])
        if self.text():
            return
        cap = QRectF(self.width() - 50, self.height() / 2 - 12, 32, 24)
        painter.setPen(QPen(colour("line_deep"), 1))
        painter.drawRoundedRect(cap, 6, 6)
        font = QFont(self.font())
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(colour("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, KEY)

    def retranslate(self) -> None:
        words = self.tr("Scan a card, or type a phone, name or number")
        if self._for_slips:
            words = self.tr("Scan a slip, or type a card or phone")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
