"""The cards room's door: what is behind it is built when somebody first walks in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.parts import Parts, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.changes import Changes
    from desktop.cards.workroom import Workroom


class CardsRoom(QObject):
    """Cards are designed twice a year and printed once a month: the start of the till does not wait for this room."""

    icon = "cards"
    shortcut = "Ctrl+K"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: Workroom | None = None

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self._place

    @property
    def inside(self) -> "Workroom":
        """The room itself; the first time it is built."""
        if self._inside is None:
            from desktop.cards.workroom import Workroom

            self._inside = Workroom(self._parts)
            self._column.addWidget(self._inside.screen)
        return self._inside

    def title(self) -> str:
        """The room's name."""
        return self.tr("Cards")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "cards"

    def activated(self) -> None:
        """Everything as it is now."""
        self.inside.activated()

    def make_for(self, accounts: "Iterable[str]") -> None:
        """Begin to make a named card for each of these customers; the window brings the room to the front."""
        self.inside.make_for(tuple(accounts))

    def scanned(self, code: str) -> bool:
        """A scan is the till's."""
        return False

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if self._inside is not None:
            self._inside.changed(changes)

    def closing(self) -> None:
        """What is drawn is kept."""
        if self._inside is not None:
            self._inside.closing()


def build(parts: Parts) -> tuple[CardsRoom]:
    """The room, on these books."""
    return (CardsRoom(parts),)
