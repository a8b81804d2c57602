"""The doors of the two rooms of who keeps the shop: its goods, and its settings."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.parts import Parts, Topic
from desktop.widgets.door import Door

if TYPE_CHECKING:
    from desktop.shop.goods_workroom import GoodsWorkroom
    from desktop.shop.workroom import ShopWorkroom

#: Where newer releases are looked for, that begins once the morning's start is over,
UPDATES_MS = 20_000
#: and waits for a moment in which nobody is served: building the room would be felt by a scan.
QUIET_MS = 3_000


class GoodsRoom(Door["GoodsWorkroom"]):
    """Whoever sells knows the goods by their codes; the list is for who looks after it."""

    icon = "goods"
    shortcut = "F10"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def make(self) -> "GoodsWorkroom":
        from desktop.shop.goods_workroom import GoodsWorkroom

        return GoodsWorkroom(self._parts)

    def title(self) -> str:
        """The room's name."""
        return self.tr("Goods")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of this room."""
        return "goods"

    def scanned(self, code: str) -> bool:
        """A scan fills the code of new goods; anything else is the till's."""
        return self.inside is not None and self.inside.scanned(code)


class ShopRoom(Door["ShopWorkroom"]):
    """The shop's settings are made once; the start of the till does not wait for them."""

    #: A page of this room is to be seen, whichever room is in front.
    wanted = Signal()

    icon = "settings"
    shortcut = "F11"

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._quiet: Callable[[], bool] = lambda: True
        self._furnish: Callable[[ShopWorkroom], object] = lambda room: None
        self._updates = QTimer(self, singleShot=True, interval=UPDATES_MS)
        self._updates.timeout.connect(self.begin_updates)
        if parts.settings.now.updates_url:
            self._updates.start()

    def make(self) -> "ShopWorkroom":
        from desktop.shop.workroom import ShopWorkroom

        room = ShopWorkroom(self._parts)
        room.wanted.connect(self.wanted)
        room.updates.waits_for(self._quiet)
        self._furnish(room)
        return room

    def seen_of(self, inside: "ShopWorkroom") -> QWidget:
        """The settings, or the page that stands over them."""
        return inside.widget

    def furnished_by(self, furnish: "Callable[[ShopWorkroom], object]") -> None:
        """Who puts a card of another room's in, as soon as this one is built."""
        self._furnish = furnish

    def open_guest(self) -> None:
        """The page of that card, in front."""
        self.enter().open_guest()

    def go_home(self) -> None:
        """Back from that page to the settings."""
        if self.inside is not None:
            self.inside.go_home()

    def waits_for(self, quiet: Callable[[], bool]) -> None:
        """What is new by itself comes up only while this holds."""
        self._quiet = quiet
        if self.inside is not None:
            self.inside.updates.waits_for(quiet)

    def begin_updates(self) -> None:
        """Have newer releases looked for daily, as soon as nobody is served."""
        if self._quiet():
            self.enter()
        else:
            self._updates.start(QUIET_MS)

    def title(self) -> str:
        """The room's name."""
        return self.tr("Shop")

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of the page in front."""
        return self.inside.help_topic if self.inside is not None else "shop"

    def scanned(self, code: str) -> bool:
        """Only while the scanner is being set up: then nothing goes to the till."""
        return self.inside is not None and self.inside.scanned(code)

    def closing(self) -> None:
        """Nothing is looked for any more."""
        self._updates.stop()
        super().closing()


def build(parts: Parts) -> tuple[GoodsRoom, ShopRoom]:
    """Both rooms, on these books."""
    return GoodsRoom(parts), ShopRoom(parts)
