"""A scanner on a serial port: found by what it is rather than by where it is plugged in, read until it goes away."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from desktop.scanning.bursts import PAUSE_MS
from desktop.scanning.frames import Frames

if TYPE_CHECKING:
    from serial import Serial

#: What scanners are delivered with; one on USB takes any speed.
USUAL_SPEED = 9_600
SPEEDS = (9_600, 19_200, 38_400, 57_600, 115_200)
#: How often a port that is gone is looked for.
LOOK_AGAIN_S = 1.0
_USB = "usb:"

#: "" no port is chosen; "looking": it isn't there; "refused": it is, but another program has it or it may not be
#: opened; "there": read from.
State = Literal["", "looking", "refused", "there"]


@dataclass(frozen=True, slots=True)
class Port:
    """A port of this computer: its name for the settings, where it is now, and what it calls itself."""

    name: str
    device: str
    says: str


class Said(NamedTuple):
    """How the port is now."""

    state: State


def ports() -> tuple[Port, ...]:
    """The serial ports there are now. It may take a moment where a driver is slow."""
    from serial.tools.list_ports import comports  # Here, not above: most tills have no serial scanner.

    found = []
    for port in sorted(comports(), key=lambda port: str(port.device)):
        name = _name(port.vid, port.pid, port.serial_number) if port.vid is not None else str(port.device)
        says = str(port.product or port.description or "")
        found.append(Port(name, str(port.device), "" if says == "n/a" else says))
    return tuple(found)


def device_of(name: str) -> str:
    """Where the port of that name is now; empty: it isn't there."""
    if not name.startswith(_USB):
        # A COM port is no file; whether it is there shows when it is opened.
        return name if os.name == "nt" or os.path.exists(name) else ""
    return next((port.device for port in ports() if port.name == name), "")


def listen(name: str, speed: int, tell: Callable[[object], None], wait: Callable[[float], bool]) -> None:
    """Read from that port until it is time to end, and take it up again whenever it is back.

    Tells a Frame for each code, and Said at each change.
    """
    import serial

    state: State = ""

    def say(now: State) -> None:
        nonlocal state
        if now != state:
            state = now
            tell(Said(now))

    while not wait(0):
        device = ""
        try:
            device = device_of(name)
            if device:
                with serial.Serial(device, speed, timeout=PAUSE_MS / 1000, exclusive=_exclusive()) as port:
                    say("there")
                    _read(port, tell, wait)
        # ValueError and OverflowError: drivers that can't do this speed, or answer nonsense while they go away.
        except (OSError, ValueError, OverflowError):
            device = device if state != "there" else ""
        if wait(0):
            return
        say("refused" if device else "looking")
        wait(LOOK_AGAIN_S)


def _read(port: "Serial", tell: Callable[[object], None], wait: Callable[[float], bool]) -> None:
    frames = Frames()
    while not wait(0):
        data = port.read(port.in_waiting or 1)
        for frame in frames.feed(data) if data else frames.pause():
            tell(frame)


def _exclusive() -> bool | None:
    """Two programs that read one port get half the codes each. Windows keeps a port to one program by itself."""
    return True if os.name == "posix" else None


def _name(vid: int, pid: int, serial_number: str | None) -> str:
    return f"{_USB}{vid:04X}:{pid:04X}:{serial_number or ''}"
