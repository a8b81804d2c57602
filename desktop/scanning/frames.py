"""Codes cut out of the bytes of a serial port: at a line's end, at a Tab, or where nothing follows."""

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.scanning.bursts import LONGEST, SHORTEST
from desktop.scanning.heard import End

_ENDS: dict[int, End] = {0x0D: "enter", 0x0A: "enter", 0x09: "tab"}
#: Pauses in a row after which what a line should have ended is taken as it is: the scanner was set otherwise.
PATIENCE = 10


class Frame(NamedTuple):
    """One code as it came."""

    text: str
    end: End


@dataclass(slots=True)
class Frames:
    """What one open port has sent so far. A new port begins with new frames: half a code is of no use to it."""

    _held: bytearray = field(default_factory=bytearray)
    #: The scanner has ended a code with a line's end or a Tab: a pause inside one is no end then.
    _says_ends: bool = False
    _pauses: int = 0

    def feed(self, data: bytes) -> tuple[Frame, ...]:
        """The codes that end in these bytes."""
        self._pauses = 0
        found = []
        for byte in data:
            end = _ENDS.get(byte)
            if end is None:
                self._held.append(byte)
                continue
            frame = self._cut(end)
            if frame is not None:
                self._says_ends = True
                found.append(frame)
        if len(self._held) > LONGEST:
            # Noise: wrong speed, or no scanner at all. Nothing in it is a code.
            del self._held[:-1]
        return tuple(found)

    def pause(self) -> tuple[Frame, ...]:
        """Nothing came for PAUSE_MS. What is too short for a code by then was noise on the line."""
        if not self._held:
            return ()
        self._pauses += 1
        if self._says_ends and self._pauses < PATIENCE:
            return ()
        self._says_ends = False
        frame = self._cut("pause")
        return (frame,) if frame is not None and len(frame.text) >= SHORTEST else ()

    def _cut(self, end: End) -> Frame | None:
        text = decoded(bytes(self._held))
        self._held.clear()
        return Frame(text, end) if text.strip() and len(text) <= LONGEST else None


def decoded(data: bytes) -> str:
    """The bytes as text: UTF-8 with ASCII in it, else the code page of scanners set to Cyrillic. NULs fill a line."""
    data = data.replace(b"\0", b"")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1251", "ignore")
