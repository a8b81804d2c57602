"""One thing that a scanner sent, as it came, before anything is taken off it."""

from dataclasses import dataclass
from typing import Literal

Source = Literal["keyboard", "serial"]
#: What ended it: the Enter or the Tab that the scanner sends, or nothing but a pause.
End = Literal["enter", "tab", "pause"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What came, in the ways it can be read."""

    source: Source
    #: What the program takes it for, with all that stands around the code.
    read: str
    #: By the keys of a US keyboard; empty from a serial port.
    keys: str = ""
    #: What the layout of the moment wrote; from a serial port the decoded bytes.
    text: str = ""
    #: Between one stroke and the next; empty from a serial port.
    gaps_ms: tuple[int, ...] = ()
    end: End = "enter"
