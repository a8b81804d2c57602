"""The programme room's door: what is behind it is built when somebody first walks in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.parts import Parts, Room, Topic

if TYPE_CHECKING:
    from db.changes import Changes
    from desktop.programme.workroom import Workroom


class ProgrammeRoom(QObject):
    """A till starts every morning, and its rules are written twice a year: the start does not wait for this room."""

    icon = "star"
    #: Of the function keys the till uses nearly all.
    shortcut = "Ctrl+R"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.inside: Workroom | None = None

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self._place

    def title(self) -> str:
        """The room's name."""
        return self.tr("Rewards")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "programme"

    def activated(self) -> None:
        """Everything as it is now; the first time it is built."""
        if self.inside is None:
            from desktop.programme.workroom import Workroom

            self.inside = Workroom(self._parts)
            self._column.addWidget(self.inside.screen)
        self.inside.activated()

    def scanned(self, code: str) -> bool:
        """A scan is the till's."""
        return False

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if self.inside is not None:
            self.inside.changed(changes)

    def closing(self) -> None:
        """The draft is kept."""
        if self.inside is not None:
            self.inside.closing()


def build(parts: Parts) -> tuple[Room, ...]:
    """The room, on these books."""
    return (ProgrammeRoom(parts),)
