"""The parts of one side of the card, the topmost first, and what can be put on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.cards.presenter.designer import Listed
from desktop.cards.presenter.editing import ADDABLE
from desktop.cards.words_of_parts import part_name
from desktop.widgets.button import Button
from desktop.widgets.popover import Popover
from desktop.widgets.scrolled import Scrolled
from desktop.wording.words import Words


class PartsList(QWidget):
    """Says which part was pressed, what is to be added, moved up or down, or taken away."""

    chosen = Signal(str)
    added = Signal(str)
    removed = Signal()
    reordered = Signal(int)

    def __init__(self, words: Callable[[], Words], over: QWidget) -> None:
        super().__init__()
        self._words = words
        self._parts: tuple[Listed, ...] = ()
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self.add = Button(key="Ctrl+E")
        self.up, self.down, self.bin = Button("↑"), Button("↓"), Button(icon="bin")
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = Scrolled(inside)
        ways = QHBoxLayout()
        ways.setSpacing(6)
        for button, do in ((self.up, 1), (self.down, -1)):
            button.clicked.connect(lambda _=False, do=do: self.reordered.emit(do))
            ways.addWidget(button)
        self.bin.clicked.connect(self.removed)
        ways.addWidget(self.bin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.add)
        column.addWidget(scroll, 1)
        column.addLayout(ways)
        self.popover = Popover(over)
        self.add.clicked.connect(self._offer)

    def show_parts(self, parts: tuple[Listed, ...], chosen: str) -> None:
        """These parts; buttons that stay keep the keyboard."""
        if [one.place for one in parts] != [one.place for one in self._parts]:
            for button in self._buttons.values():
                self._group.removeButton(button)
                button.hide()
                button.deleteLater()
            self._buttons = {one.place: self._made(one.place) for one in parts}
        self._parts = parts
        words = self._words()
        for one in parts:
            button = self._buttons[one.place]
            button.setText((" ".join(one.says.split()) or part_name(one.kind, words)).replace("&", "&&"))
            button.setToolTip(part_name(one.kind, words))
            button.setChecked(one.place == chosen)
        moves = "[" in chosen
        for button in (self.up, self.down, self.bin):
            button.setEnabled(moves)

    def retranslate(self) -> None:
        """Words follow the language."""
        self.add.setText(self.tr("Add"))
        for button, words in (
            (self.up, self.tr("Bring forward")),
            (self.down, self.tr("Send back")),
            (self.bin, self.tr("Take away")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def _made(self, place: str) -> Button:
        button = Button(kind="choice")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self._group.addButton(button)
        self._column.addWidget(button)
        return button

    def _offer(self) -> None:
        words = self._words()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for kind in ADDABLE:
            button = Button(part_name(kind, words), "plain")
            button.clicked.connect(lambda _=False, kind=kind: self._take(kind))
            column.addWidget(button)
        self.popover.open(self.add, self.tr("Put on this side"), inside)

    def _take(self, kind: str) -> None:
        self.popover.dismiss()
        self.added.emit(kind)
