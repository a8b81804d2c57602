"""The customers room's door."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.parts import Parts, Topic
from desktop.widgets.door import Door

if TYPE_CHECKING:
    from desktop.customers.workroom import Workroom


class CustomersRoom(Door["Workroom"]):
    """A till starts every morning; who looks through its customers may wait a moment for the room."""

    icon = "customers"
    #: F5 alone lets a customer join at the till; of the function keys none is free.
    shortcut = "Shift+F5"

    #: This account is to be served at the till.
    serve_wanted = Signal(str)
    #: Cards are to be issued to these accounts.
    cards_wanted = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def make(self) -> "Workroom":
        from desktop.customers.workroom import Workroom

        room = Workroom(self._parts)
        room.serve_wanted.connect(self.serve_wanted)
        room.cards_wanted.connect(self.cards_wanted)
        return room

    def title(self) -> str:
        """The room's name."""
        return self.tr("Customers")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of the page in front."""
        return self.inside.screen.help_topic if self.inside is not None else "customers"

    def open_customer(self, account_id: str) -> None:
        """Show this one."""
        self.enter().open_customer(account_id)

    def go_home(self) -> None:
        """Back from a page over the list, as Escape does."""
        if self.inside is not None:
            self.inside.pages.go_back()

    def scanned(self, code: str) -> bool:
        """A scan opens the customer of the card."""
        return self.enter().scanned(code)


def build(parts: Parts) -> tuple[CustomersRoom, ...]:
    """The room, on these books."""
    return (CustomersRoom(parts),)
