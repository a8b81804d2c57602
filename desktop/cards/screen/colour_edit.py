"""A colour: swatches to press, a code to type, lighter and darker, and how well it reads."""

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.contrast import READABLE
from desktop.widgets.label import Label
from desktop.widgets.theme import FINGER, colour
from desktop.widgets.worded import Worded

#: Grounds and inks that printers hold well, dark to light.
PALETTE = (
    *("#1D1D1F", "#2A3439", "#072F2D", "#3A1D0B", "#2E1503", "#33104A"),
    *("#14746F", "#17807A", "#1F5FA8", "#7A1F3D", "#9B1C1C", "#5B2C83"),
    *("#D8B04A", "#C28A1E", "#C7CDD3", "#A9B0B8", "#CD8F6A", "#B06A43"),
    *("#FFFFFF", "#F6F2E9", "#FFE9A8", "#DFF3F1", "#E6ECF5", "#FBE4E2"),
)
ACROSS = 6


class Swatch(QAbstractButton):
    """One colour to press."""

    def __init__(self, shown: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self.setFixedSize(FINGER, FINGER)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(shown)

    def sizeHint(self) -> QSize:
        """A finger's tip."""
        return QSize(FINGER, FINGER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour in a frame; a ring where it is chosen or has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(colour("accent" if near else "line_deep"), 3 if near else 1))
        painter.setBrush(QColor(self.shown))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 9, 9)


class ColourEdit(Worded, QWidget):
    """`named` are colours of the card by name, which are offered first; without them any colour is typed or pressed."""

    chosen = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = "#000000"
        self._named: dict[str, str] = {}
        self.swatch = Swatch("#000000")
        self.typed = QLineEdit()
        self.typed.setMaxLength(7)
        # A form's air at both sides would cut the sign before the code.
        self.typed.setStyleSheet("padding: 0 5px;")
        self.typed.setMinimumWidth(98)
        self.darker, self.lighter = Button(icon="minus"), Button(icon="plus")
        for button, part in ((self.darker, -0.08), (self.lighter, 0.08)):
            button.setFixedWidth(46)
            button.clicked.connect(lambda _=False, part=part: self._say(_shifted(self._value_shown(), part)))
        self._reads = Label(role="small")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.swatch, self.typed, self.darker, self.lighter):
            row.addWidget(widget, 1 if widget is self.typed else 0)
        self._palette = QWidget()
        self._grid = QGridLayout(self._palette)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._palette.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self._reads)
        column.addWidget(self._palette)
        self.setFocusProxy(self.swatch)
        self.swatch.clicked.connect(self._open)
        self.typed.editingFinished.connect(self._take)
        self.retranslate()

    def show_colour(self, value: str, named: dict[str, str], contrast: float = 0.0) -> None:
        """Show it without saying so; `contrast` says how well it reads where it stands."""
        self._value, self._named = value, named
        shown = self._value_shown()
        self.swatch.shown = shown
        self.swatch.update()
        self.typed.setText(shown)
        self._reads.setVisible(contrast > 0)
        if contrast:
            figure = QLocale().toString(float(contrast), "f", 1)
            good = contrast >= READABLE
            # What it really stands on is looked at by the finding, which says the one figure to mend.
            words = self.tr("Reads well: {ratio}") if good else self.tr("Reads badly on the card’s ground")
            self._reads.setText(words.format(ratio=figure))
            self._reads.set_tone("good" if good else "warn")

    def retranslate(self) -> None:
        """Name the buttons for those who hear the screen."""
        self.swatch.setToolTip(self.tr("Choose a colour"))
        self.darker.setAccessibleName(self.tr("Darker"))
        self.darker.setToolTip(self.tr("Darker"))
        self.lighter.setAccessibleName(self.tr("Lighter"))
        self.lighter.setToolTip(self.tr("Lighter"))

    def _value_shown(self) -> str:
        return self._named.get(self._value, self._value)

    def _open(self) -> None:
        if not self._palette.isHidden():
            self._palette.hide()
            return
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        choices = [*self._named.items(), *((shown, shown) for shown in PALETTE)]
        for nth, (name, shown) in enumerate(choices):
            swatch = Swatch(shown)
            swatch.setCheckable(True)
            swatch.setChecked(name == self._value)
            swatch.clicked.connect(lambda _=False, name=name: self._pick(name))
            self._grid.addWidget(swatch, nth // ACROSS, nth % ACROSS)
        self._palette.show()

    def _pick(self, name: str) -> None:
        self._palette.hide()
        self.swatch.setFocus()
        self._say(name)

    def _take(self) -> None:
        text = self.typed.text().strip().upper()
        text = text if text.startswith("#") else f"#{text}"
        made = QColor(text)
        if len(text) == 7 and made.isValid():
            if text != self._value_shown().upper():
                self._say(text)
        else:
            self.typed.setText(self._value_shown())

    def _say(self, value: str) -> None:
        if value != self._value:
            self.chosen.emit(value)


def _shifted(shown: str, part: float) -> str:
    """A little of the way to white, or to black."""
    made = QColor(shown)
    goal = 255 if part > 0 else 0
    parts = (round(of + (goal - of) * abs(part)) for of in (made.red(), made.green(), made.blue()))
    return QColor(*parts).name().upper()
