"""Pages that stand in the rooms' place: something is being made ready, or the books can't be opened."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.parts import set_topic
from desktop.widgets.button import Button
from desktop.widgets.field import stand_in_the_middle, surface
from desktop.widgets.icons import icon_pixmap
from desktop.widgets.label import Label
from desktop.widgets.theme import tokens
from desktop.widgets.worded import Worded

PAGE_WIDTH = 640


class _Page(Worded, QWidget):
    """A card in the middle of the window."""

    def __init__(self) -> None:
        super().__init__()
        card = surface("card")
        card.setFixedWidth(PAGE_WIDTH)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(36, 32, 36, 32)
        self.column.setSpacing(14)
        stand_in_the_middle(card, self, below=2)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""


class WaitingPage(_Page):
    """Something takes a while: how far it is, and a way to stop where there is one."""

    def __init__(self, words: Callable[[], str], cancel: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._say = words
        self._title = Label(role="heading").wrapped()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.stop = Button()
        if cancel is not None:
            self.stop.clicked.connect(cancel)
        self.column.addWidget(self._title)
        self.column.addWidget(self.bar)
        self.column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        # Only now: shown before it has its place it would be a window of its own, and take the keys from this one.
        self.stop.setVisible(cancel is not None)
        self.retranslate()

    def show_progress(self, done: int, of: int) -> None:
        """How far it has come; `of` 0 while nobody knows the whole."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self._title.setText(self._say())
        self.stop.setText(self.tr("Stop"))


@dataclass(frozen=True, slots=True)
class WayOut:
    """One thing that can be done about a problem; the words are asked for again when the language changes."""

    words: Callable[[], str]
    do: Callable[[], None]


class ProblemPage(_Page):
    """The books can't be opened: what is wrong in two short sentences, and what to do. The first way out is offered."""

    def __init__(
        self, words: Callable[[], str], ways: tuple[WayOut, ...], title: Callable[[], str] | None = None
    ) -> None:
        super().__init__()
        set_topic(self, "wrong")
        self._say = words
        self._heads = title
        self._ways = ways
        sign = QLabel()
        sign.setPixmap(icon_pixmap("warn", tokens()["warn"], 44))
        self._title = Label(role="title").wrapped()
        self._words = Label().wrapped()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(sign)
        top.addWidget(self._title, 1)
        self.column.addLayout(top)
        self.column.addWidget(self._words)
        self.column.addSpacing(6)
        self.buttons: list[Button] = []
        for way in ways:
            button = Button(kind="plain" if self.buttons else "primary")
            button.clicked.connect(lambda _=False, way=way: way.do())
            self.column.addWidget(button)
            self.buttons.append(button)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self.retranslate()

    @property
    def words(self) -> str:
        """What is wrong, as shown."""
        return self._words.text()

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self._title.setText(self._heads() if self._heads is not None else self.tr("The books can't be opened"))
        self._words.setText(self._say())
        for way, button in zip(self._ways, self.buttons, strict=True):
            button.setText(way.words())
