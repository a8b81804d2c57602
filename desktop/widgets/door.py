"""A room's door: what is behind it is built when somebody first walks in, so that the till's start waits for none."""

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from db.changes import Changes


class Inside(Protocol):
    """A room without its door."""

    @property
    def screen(self) -> QWidget: ...

    def activated(self) -> None: ...

    def changed(self, changes: "Changes") -> None: ...

    def closing(self) -> None: ...


W = TypeVar("W", bound=Inside)


class Door(QObject, Generic[W]):
    """What the window asks of a room, answered before there is one. Whoever inherits names it, and makes it."""

    def __init__(self) -> None:
        super().__init__()
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        #: None until somebody walks in.
        self.inside: W | None = None

    def make(self) -> W:
        """Build the room. Its modules are imported here and not before."""
        raise NotImplementedError

    def enter(self) -> W:
        """The room; the first time it is built."""
        if self.inside is None:
            self.inside = self.make()
            self._column.addWidget(self.seen_of(self.inside))
        return self.inside

    def seen_of(self, inside: W) -> QWidget:
        """What of the room stands in its place."""
        return inside.screen

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self._place

    def activated(self) -> None:
        """Everything as it is now."""
        self.enter().activated()

    def scanned(self, code: str) -> bool:
        """A card belongs to the till."""
        return False

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books."""
        if self.inside is not None:
            self.inside.changed(changes)

    def closing(self) -> None:
        """What is being typed or drawn is kept; nobody waits for an answer any more."""
        if self.inside is not None:
            self.inside.closing()
