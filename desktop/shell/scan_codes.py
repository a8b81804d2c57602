"""What a keyboard-wedge scanner typed: a burst told from typing, and read by the keys struck, not by the layout."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

#: Strokes further apart than this were typed by a hand.
GAP_MS = 35
#: A burst ends by itself after this long without a stroke.
PAUSE_MS = 50
#: Fewer characters than this were typed by a hand, however fast.
SHORTEST = 6
#: A burst longer than this is no code any scanner reads; it is dropped, not typed into a field.
LONGEST = 4_096
#: What Linux adds to the key's number in its native scan code. Windows adds nothing.
EVDEV_OFFSET = 8
#: Time stamps of X11 are 32 bits of milliseconds and start again after 49 days.
CLOCK_TURN = 2**32

#: Keys of a US keyboard by their number, which is the same in scan-code set 1 (Windows) and evdev (Linux):
#: the first number of a row, what the keys write, what they write with Shift.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    # The key beside the left Shift that US keyboards lack.
    (86, "\\", "|"),
)
#: The divide key of the number pad is 98 in evdev and extended 0x35 on Windows.
_ODD = {98: "/", 0x135: "/"}
_PLAIN = {first + at: sign for first, plain, _ in _ROWS for at, sign in enumerate(plain)} | _ODD
_SHIFTED = {first + at: sign for first, _, shifted in _ROWS for at, sign in enumerate(shifted)} | _ODD


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key going down."""

    #: The platform's native scan code; 0 where it gives none.
    code: int
    #: What the layout of the moment makes of the key.
    text: str
    shift: bool = False
    #: When the key went down, by the event's own clock, in milliseconds.
    at_ms: int = 0
    #: Enter or Tab.
    ends: bool = False
    #: A modifier on its own: it belongs to the next stroke.
    silent: bool = False


def by_key(stroke: Stroke, offset: int) -> str:
    """The character of a US keyboard on that key; empty where the key writes nothing there."""
    table = _SHIFTED if stroke.shift else _PLAIN
    return table.get(stroke.code - offset, "") if stroke.code > 0 else ""


def read(strokes: Sequence[Stroke], offset: int) -> str:
    """The code that was scanned, the same on every layout.

    A scanner plays a US keyboard: its keys say what it read, whatever the layout makes of them. A scanner that was
    set to the shop's own layout strikes signs where it means digits (on a French one every digit needs Shift);
    then the layout's text is the code. A stroke without a key number is read by its text.
    """
    keys = "".join(by_key(stroke, offset) or stroke.text for stroke in strokes)
    text = "".join(stroke.text for stroke in strokes)
    return text if _is_code(text) and not _is_code(keys) else keys


def _is_code(text: str) -> bool:
    """Whether these are the characters cards and goods are numbered with."""
    return bool(text) and all(sign.isascii() and (sign.isalnum() or sign in "-./ ") for sign in text)


class Verdict(Enum):
    #: Keep the stroke back: it may be a scanner's.
    HELD = "held"
    #: Nothing of ours.
    PASSED = "passed"
    #: What was held is a hand's typing: give it all back, then ask again about this stroke.
    TYPED = "typed"
    #: A code was read; what was held is swallowed, and this stroke too.
    SCANNED = "scanned"


@dataclass(slots=True)
class Burst:
    """Strokes held until it is clear who made them. It knows no clock: times come with the strokes."""

    offset: int
    prefix: str = ""
    suffix: str = ""
    #: The last code that was read.
    code: str = ""
    _held: list[Stroke] = field(default_factory=list)
    _last_ms: int = 0

    @property
    def holding(self) -> bool:
        """Whether anything is held back."""
        return bool(self._held)

    def press(self, stroke: Stroke) -> Verdict:
        """Take one more stroke. After TYPED the caller gives back what it held and presses the stroke again."""
        if self._held and (stroke.at_ms - self._last_ms) % CLOCK_TURN > GAP_MS:
            return self._end()
        if stroke.silent:
            self._last_ms = stroke.at_ms if self._held else 0
            return Verdict.HELD if self._held else Verdict.PASSED
        if stroke.ends:
            return self._end() if self._held else Verdict.PASSED
        if not (stroke.text.isprintable() and stroke.text) and not by_key(stroke, self.offset):
            return self._end() if self._held else Verdict.PASSED
        self._held.append(stroke)
        self._last_ms = stroke.at_ms
        return Verdict.HELD

    def pause(self) -> Verdict:
        """No stroke came for PAUSE_MS."""
        return self._end() if self._held else Verdict.PASSED

    def forget(self) -> None:
        """Something else happened, a click or another window: what is held goes back to where it was typed."""
        self._held.clear()

    def _end(self) -> Verdict:
        strokes, self._held = self._held, []
        if len(strokes) > LONGEST:
            self.code = ""
            return Verdict.SCANNED
        code = read(strokes, self.offset)
        framed = bool(self.prefix) and code.startswith(self.prefix) and len(code) > len(self.prefix)
        if len(strokes) < SHORTEST and not framed:
            return Verdict.TYPED
        self.code = bare(code, self.prefix, self.suffix)
        return Verdict.SCANNED


def bare(code: str, prefix: str, suffix: str) -> str:
    """The code without what the scanner is set to send around it."""
    if prefix and code.startswith(prefix):
        code = code[len(prefix) :]
    if suffix and code.endswith(suffix):
        code = code[: -len(suffix)]
    return code.strip()
