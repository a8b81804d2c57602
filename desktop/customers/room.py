"""The customers room's door: what is behind it is built when somebody first walks in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.parts import Parts, Topic

if TYPE_CHECKING:
    from db.changes import Changes
    from desktop.customers.workroom import Workroom


class CustomersRoom(QObject):
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
        return self.tr("Customers")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of the page in front."""
        return self.inside.screen.help_topic if self.inside is not None else "customers"

    def activated(self) -> None:
        """Everything as it is now; the first time it is built."""
        self._enter().activated()

    def open_customer(self, account_id: str) -> None:
        """Show this one."""
        self._enter().open_customer(account_id)

    def scanned(self, code: str) -> bool:
        """A scan opens the customer of the card."""
        return self._enter().scanned(code)

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if self.inside is not None:
            self.inside.changed(changes)

    def closing(self) -> None:
        """What is being typed is kept."""
        if self.inside is not None:
            self.inside.closing()

    def _enter(self) -> "Workroom":
        if self.inside is None:
            from desktop.customers.workroom import Workroom

            self.inside = Workroom(self._parts)
            self.inside.serve_wanted.connect(self.serve_wanted)
            self.inside.cards_wanted.connect(self.cards_wanted)
            self._column.addWidget(self.inside.screen)
        return self.inside


def build(parts: Parts) -> tuple[CustomersRoom, ...]:
    """The room, on these books."""
    return (CustomersRoom(parts),)
