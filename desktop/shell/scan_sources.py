"""Every source of scans behind the one dispatcher, and what the set-up page may ask of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.background import Listener, Unexpected
from desktop.scanning import serial_port
from desktop.scanning.frames import Frame
from desktop.scanning.heard import Heard
from desktop.scanning.serial_port import USUAL_SPEED, Port, Said, State
from desktop.settings import Settings
from desktop.shell.scanner import Scanner


class ScanSources(QObject):
    """Keeps the serial scanner that the settings name, beside the keyboard's; see `desktop.scanning.scans.Scans`."""

    #: How the serial scanner's port is, at each change.
    port_changed = Signal(str)

    def __init__(self, scanner: Scanner, unexpected: Unexpected, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scanner, self._unexpected = scanner, unexpected
        self._listener: Listener | None = None
        self._used = ("", 0)
        self._follows: Callable[[State], None] | None = None
        #: How the port is now.
        self.state: State = ""

    def set_up(self, now: Settings) -> None:
        """Use what the settings say from now on."""
        self._scanner.set_frame(now.scanner_prefix, now.scanner_suffix)
        self._scanner.set_pace(int(now.scanner_wait) if now.scanner_wait.isdecimal() else 0)
        speed = int(now.serial_speed) if now.serial_speed.isdecimal() else USUAL_SPEED
        used = (now.serial_port, speed)
        if used == self._used:
            return
        self.stop()
        self._used = used
        if now.serial_port:
            listen = partial(serial_port.listen, now.serial_port, speed)
            self._listener = Listener(listen, self._hear, self._unexpected, self)

    def stop(self) -> None:
        """Read from no port any more."""
        if self._listener is not None:
            # Not deleteLater: Qt would drop what the thread has said and nobody has heard yet, and crash over it. The
            # ended listener, a few hundred bytes each time another port is chosen, goes with the window.
            self._listener.close()
            self._listener = None
        self._used = ("", 0)
        self._become("")

    def listen(self, tell: Callable[[Heard], None] | None) -> None:
        """Tell whatever comes as it comes; None: no more."""
        self._scanner.listen(tell)

    def follow(self, tell: Callable[[State], None] | None) -> None:
        """Tell how the port is, now and at each change; None: no more."""
        self._follows = tell
        if tell is not None:
            tell(self.state)

    @staticmethod
    def ports() -> tuple[Port, ...]:
        """The serial ports there are. It may take a moment: not for the window's own thread."""
        return serial_port.ports()

    def _hear(self, heard: object) -> None:
        if isinstance(heard, Frame):
            self._scanner.take(heard.text, heard.end)
        elif isinstance(heard, Said):
            self._become(heard.state)

    def _become(self, state: State) -> None:
        if state == self.state:
            return
        self.state = state
        self.port_changed.emit(state)
        if self._follows is not None:
            self._follows(state)
