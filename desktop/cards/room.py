"""The cards room's door."""

from typing import TYPE_CHECKING

from desktop.parts import Parts, Topic
from desktop.widgets.door import Door

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.cards.workroom import Workroom


class CardsRoom(Door["Workroom"]):
    """Cards are designed twice a year and printed once a month: the start of the till does not wait for this room."""

    icon = "cards"
    shortcut = "Ctrl+K"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def make(self) -> "Workroom":
        from desktop.cards.workroom import Workroom

        return Workroom(self._parts)

    def title(self) -> str:
        """The room's name."""
        return self.tr("Cards")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "cards"

    def make_for(self, accounts: "Iterable[str]") -> None:
        """Begin to make a named card for each of these customers; the window brings the room to the front."""
        self.enter().make_for(tuple(accounts))


def build(parts: Parts) -> tuple[CardsRoom]:
    """The room, on these books."""
    return (CardsRoom(parts),)
