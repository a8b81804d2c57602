"""What a keyboard-wedge scanner typed: a burst told from typing, and read by the keys struck, not by the layout."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop.scanning.heard import End, Heard

#: Strokes further apart than this were typed by a hand.
GAP_MS = 35
#: A burst ends by itself after this long without a stroke.
PAUSE_MS = 50
#: A scanner that the shop has tried may be as slow as this; a few Bluetooth ones are.
SLOWEST_MS = 120
#: Fewer characters than this were typed by a hand, however fast.
SHORTEST = 6
#: What came slower than GAP_MS is a code only when it is at least so long, has a digit, and Enter or Tab ended it.
SLOW_SHORTEST = 8
#: Whoever sets up a scanner hears slow ones too: strokes belong together until nothing came for this long.
SLOW_PAUSE_MS = 400
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
    #: Which of the two.
    tab: bool = False
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
    #: How long a stroke is waited for; more than GAP_MS only where the shop's scanner was found to need it.
    gap_ms: int = GAP_MS
    #: The last code that was read.
    code: str = ""
    _held: list[Stroke] = field(default_factory=list)
    _slow: bool = False
    _last_ms: int = 0

    @property
    def holding(self) -> bool:
        """Whether anything is held back."""
        return bool(self._held)

    def press(self, stroke: Stroke) -> Verdict:
        """Take one more stroke. After TYPED the caller gives back what it held and presses the stroke again."""
        gap_ms = (stroke.at_ms - self._last_ms) % CLOCK_TURN if self._held else 0
        if gap_ms > self.gap_ms:
            return self._end()
        self._slow = self._slow or gap_ms > GAP_MS
        if stroke.silent:
            self._last_ms = stroke.at_ms if self._held else 0
            return Verdict.HELD if self._held else Verdict.PASSED
        if stroke.ends:
            return self._end(closed=True) if self._held else Verdict.PASSED
        if not (stroke.text.isprintable() and stroke.text) and not by_key(stroke, self.offset):
            return self._end() if self._held else Verdict.PASSED
        self._held.append(stroke)
        self._last_ms = stroke.at_ms
        return Verdict.HELD

    def pause(self) -> Verdict:
        """No stroke came for longer than one is waited for."""
        return self._end() if self._held else Verdict.PASSED

    def forget(self) -> None:
        """Something else happened, a click or another window: what is held goes back to where it was typed."""
        self._held.clear()
        self._slow = False

    def _end(self, *, closed: bool = False) -> Verdict:
        strokes, self._held = self._held, []
        slow, self._slow = self._slow, False
        if len(strokes) > LONGEST:
            self.code = ""
            return Verdict.SCANNED
        code = read(strokes, self.offset)
        framed = bool(self.prefix) and code.startswith(self.prefix) and len(code) > len(self.prefix)
        if len(strokes) < SHORTEST and not framed:
            return Verdict.TYPED
        if slow and not (closed and len(code) >= SLOW_SHORTEST and any(map(str.isdigit, code)) and _is_code(code)):
            # So fast a hand types too.
            return Verdict.TYPED
        self.code = bare(code, self.prefix, self.suffix)
        return Verdict.SCANNED


@dataclass(slots=True)
class Ear:
    """Gathers strokes into what a scanner sent, as it came, even where they are too slow to be taken for a scan."""

    offset: int
    _strokes: list[Stroke] = field(default_factory=list)
    _gaps_ms: list[int] = field(default_factory=list)
    _last_ms: int = 0

    def press(self, stroke: Stroke) -> Heard | None:
        """Take one more stroke; what it ended, if it ended something."""
        if stroke.ends:
            return self._end("tab" if stroke.tab else "enter")
        gap_ms = (stroke.at_ms - self._last_ms) % CLOCK_TURN
        ended = self._end("pause") if self._strokes and gap_ms > SLOW_PAUSE_MS else None
        if stroke.silent:
            self._last_ms = stroke.at_ms
            return ended
        if _sign(stroke, self.offset):
            if self._strokes:
                self._gaps_ms.append(gap_ms)
            self._strokes.append(stroke)
            self._last_ms = stroke.at_ms
        return ended

    def pause(self) -> Heard | None:
        """No stroke came for SLOW_PAUSE_MS."""
        return self._end("pause")

    def _end(self, end: End) -> Heard | None:
        strokes, gaps_ms = self._strokes, tuple(self._gaps_ms)
        self._strokes, self._gaps_ms = [], []
        if not SHORTEST <= len(strokes) <= LONGEST:
            return None
        signs = [stroke for stroke in strokes if not _controls(stroke)]
        ahead = "".join(stroke.text for stroke in strokes[:1] if _controls(stroke))
        after = "".join(stroke.text for stroke in strokes[-1:] if _controls(stroke))
        return Heard(
            source="keyboard",
            read=ahead + read(signs, self.offset) + after,
            keys=ahead + "".join(_sign(stroke, self.offset) for stroke in signs) + after,
            text=ahead + "".join(stroke.text for stroke in signs) + after,
            gaps_ms=gaps_ms,
            end=end,
        )


def _controls(stroke: Stroke) -> bool:
    """Ctrl+B and its like: how a scanner types a sign that no key writes."""
    return len(stroke.text) == 1 and stroke.text < " "


def _sign(stroke: Stroke, offset: int) -> str:
    return stroke.text if _controls(stroke) else by_key(stroke, offset) or stroke.text


#: What tells the kind of a code where a scanner is set to say it: "]E0" an EAN, "]C1" a GS1-128, "]Q3" a QR code.
AIM = re.compile(r"\][A-Za-z][0-9A-Za-z](?=.)")


def bare(code: str, prefix: str, suffix: str) -> str:
    """The code without what the scanner is set to send around it.

    No card and no goods are numbered with signs that can't be seen (a frame of STX and ETX) or with a bracket: those
    come off whatever is set.
    """
    code = "".join(sign for sign in code if sign.isprintable() or sign in prefix or sign in suffix)
    if prefix and code.startswith(prefix):
        code = code[len(prefix) :]
    if suffix and code.endswith(suffix):
        code = code[: -len(suffix)]
    code = "".join(sign for sign in code if sign.isprintable()).strip()
    found = AIM.match(code)
    return code[found.end() :] if found else code
