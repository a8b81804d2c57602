"""The reports room's door: what is behind it, and the charts with it, is brought when somebody first walks in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.parts import Parts, Topic
from desktop.widgets.door import Door

if TYPE_CHECKING:
    from desktop.reports.workroom import Workroom


class ReportsRoom(Door["Workroom"]):
    """A till starts every morning; numpy and charts take longer to read than it takes to be ready to scan."""

    icon = "reports"
    #: Beside the customers' Shift+F5; of the function keys none is free.
    shortcut = "Shift+F6"

    #: This account is to be looked at among the customers.
    customer_wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def make(self) -> "Workroom":
        from desktop.reports.workroom import Workroom

        room = Workroom(self._parts)
        room.customer_wanted.connect(self.customer_wanted)
        return room

    def title(self) -> str:
        """The room's name."""
        return self.tr("Reports")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "reports"


def build(parts: Parts) -> tuple[ReportsRoom, ...]:
    """The room, on these books."""
    return (ReportsRoom(parts),)
