"""The reports room's door: what is behind it, and the charts with it, is brought when somebody first walks in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.parts import Parts, Topic

if TYPE_CHECKING:
    from db.changes import Changes
    from desktop.reports.workroom import Workroom


class ReportsRoom(QObject):
    """A till starts every morning; numpy and charts take longer to read than it takes to be ready to scan."""

    icon = "reports"
    #: Beside the customers' Shift+F5; of the function keys none is free.
    shortcut = "Shift+F6"

    #: This account is to be looked at among the customers.
    customer_wanted = Signal(str)

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
        return self.tr("Reports")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "reports"

    def activated(self) -> None:
        """What was shown before, as it is now; the first time the overview."""
        if self.inside is None:
            from desktop.reports.workroom import Workroom

            self.inside = Workroom(self._parts)
            self.inside.customer_wanted.connect(self.customer_wanted)
            self._column.addWidget(self.inside.screen)
        self.inside.activated()

    def scanned(self, code: str) -> bool:
        """A card belongs to the till."""
        return False

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if self.inside is not None:
            self.inside.changed(changes)

    def closing(self) -> None:
        """Nobody waits for an answer any more."""
        if self.inside is not None:
            self.inside.closing()


def build(parts: Parts) -> tuple[ReportsRoom, ...]:
    """The room, on these books."""
    return (ReportsRoom(parts),)
