"""The programme room's door."""

from typing import TYPE_CHECKING

from desktop.parts import Parts, Room, Topic
from desktop.widgets.door import Door

if TYPE_CHECKING:
    from desktop.programme.workroom import Workroom


class ProgrammeRoom(Door["Workroom"]):
    """A till starts every morning, and its rules are written twice a year: the start does not wait for this room."""

    icon = "star"
    #: Of the function keys the till uses nearly all.
    shortcut = "Ctrl+R"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def make(self) -> "Workroom":
        from desktop.programme.workroom import Workroom

        return Workroom(self._parts)

    def title(self) -> str:
        """The room's name."""
        return self.tr("Rewards")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "programme"


def build(parts: Parts) -> tuple[Room, ...]:
    """The room, on these books."""
    return (ProgrammeRoom(parts),)
