"""What the page that sets up a scanner may ask of the sources of scans."""

from collections.abc import Callable
from typing import Protocol

from desktop.scanning.heard import Heard
from desktop.scanning.serial_port import Port, State


class Scans(Protocol):
    """The sources, as the page sees them."""

    def listen(self, tell: Callable[[Heard], None] | None) -> None:
        """Tell whatever comes as it comes, before anything is taken off it; None: no more. Scans go on besides."""

    def follow(self, tell: Callable[[State], None] | None) -> None:
        """Tell how the serial scanner's port is, now and at each change; None: no more."""

    def ports(self) -> tuple[Port, ...]:
        """The serial ports there are. It may take a moment: it is asked for through `run`."""


class NoScans:
    """A window without a scanner: nothing is ever heard."""

    def listen(self, tell: Callable[[Heard], None] | None) -> None:
        """Nothing to tell."""

    def follow(self, tell: Callable[[State], None] | None) -> None:
        """No port either."""

    def ports(self) -> tuple[Port, ...]:
        """None."""
        return ()
