"""Where the scanner is plugged in and what it sends around each code, set by hand: the page's second leaf."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.scanning.serial_port import SPEEDS, USUAL_SPEED, Port, State
from desktop.widgets.button import Button
from desktop.widgets.field import Field, surface
from desktop.widgets.label import Label, Tone
from desktop.widgets.worded import Worded


class PortLeaf(Worded, QWidget):
    """Says what was chosen; shows how the port is."""

    #: The port as the settings name it, and its speed.
    chosen = Signal(str, str)
    framed = Signal(str, str)
    look_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.port, self.speed = QComboBox(), QComboBox()
        # A port that the system doesn't list is typed by its path.
        self.port.setEditable(True)
        self.port.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.prefix, self.suffix = QLineEdit(), QLineEdit()
        self.look = Button(icon="redo")
        self.state = Label(role="strong").wrapped()
        self._headings = {name: Label(role="heading") for name in ("port", "frame")}
        self._says = {name: Label(role="body", tone="muted").wrapped() for name in ("port", "frame")}
        self._fields = {
            "port": Field(self.port),
            "speed": Field(self.speed),
            "prefix": Field(self.prefix),
            "suffix": Field(self.suffix),
        }
        self._ports: tuple[Port, ...] = ()
        self._used = ("", "")
        self._state: State = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card("port", ("port", "speed"), self.state, self.look))
        column.addWidget(self._card("frame", ("prefix", "suffix")))
        column.addStretch(1)
        self.port.activated.connect(self._choose)
        edit = self.port.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._choose)
        self.speed.activated.connect(self._choose)
        self.look.clicked.connect(self.look_asked)
        for line in (self.prefix, self.suffix):
            line.editingFinished.connect(lambda: self.framed.emit(self.prefix.text(), self.suffix.text()))
        self.retranslate()

    def show_frame(self, prefix: str, suffix: str) -> None:
        """What comes off each code."""
        for line, text in ((self.prefix, prefix), (self.suffix, suffix)):
            if line.text() != text:
                line.setText(text)

    def show_ports(self, ports: tuple[Port, ...], chosen: str, speed: str) -> None:
        """The ports there are, and the one that is read from though it may be gone."""
        self._ports, self._used = ports, (chosen, speed or str(USUAL_SPEED))
        self.retranslate()

    def show_state(self, state: State) -> None:
        """How the port is."""
        self._state = state
        tones: dict[State, Tone] = {"there": "good", "looking": "warn", "refused": "warn", "": "muted"}
        says: dict[State, str] = {
            "": self.tr("A scanner that types needs no port."),
            "there": self.tr("The port is open. Scan something."),
            "looking": self.tr("The scanner is not plugged in. It is taken up as soon as it is."),
            "refused": self.tr("The port can't be opened: another program has it, or this user may not use it."),
        }
        self.state.setText(says[state])
        self.state.set_tone(tones[state])

    def retranslate(self) -> None:
        """Word the leaf in the language of the moment."""
        self._headings["port"].setText(self.tr("Serial port"))
        self._headings["frame"].setText(self.tr("Around each code"))
        self._says["port"].setText(
            self.tr("Most scanners type like a keyboard. One on a serial port, or a USB one set so, is chosen here.")
        )
        self._says["frame"].setText(
            self.tr("What the scanner sends besides the code is found out by scanning the three codes.")
        )
        self._fields["port"].set_words(self.tr("Port"))
        self._fields["speed"].set_words(self.tr("Speed"))
        self._fields["prefix"].set_words(self.tr("Sends before each code"))
        self._fields["suffix"].set_words(self.tr("Sends after each code"))
        self.look.setText(self.tr("Look for ports again"))
        self._fill()
        self.show_state(self._state)

    def _fill(self) -> None:
        name, speed = self._used
        self.port.clear()
        self.port.addItem(self.tr("No serial port"), "")
        for port in self._ports:
            self.port.addItem(f"{port.says} – {port.device}" if port.says else port.device, port.name)
        if name and name not in {port.name for port in self._ports}:
            self.port.addItem(name, name)
        self.port.setCurrentIndex(max(self.port.findData(name), 0))
        self.speed.clear()
        for one in sorted({*SPEEDS, int(speed)} if speed.isdecimal() else SPEEDS):
            self.speed.addItem(str(one), str(one))
        self.speed.setCurrentIndex(self.speed.findData(speed))

    def _choose(self) -> None:
        text = self.port.currentText().strip()
        at = self.port.findText(text)
        name = str(self.port.itemData(at)) if at >= 0 else text
        used = (name, str(self.speed.currentData()))
        if used != self._used:
            self._used = used
            self.chosen.emit(*used)

    def _card(self, name: str, fields: tuple[str, str], *more: QWidget) -> QWidget:
        card = surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        column.addWidget(self._headings[name])
        column.addWidget(self._says[name])
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, stretch in zip(fields, (2, 1) if name == "port" else (1, 1), strict=True):
            row.addWidget(self._fields[field], stretch)
        column.addLayout(row)
        for widget in more:
            column.addWidget(widget)
        return card
