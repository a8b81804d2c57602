"""The trial of a scanner: three codes are scanned, and what came shows how it is set and what is to be changed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from desktop.scanning.bursts import GAP_MS, SHORTEST, SLOWEST_MS
from desktop.scanning.heard import End, Heard, Source

Name = Literal["ean13", "code128", "qr"]
#: The three codes. The first has every digit and a check digit of its own; the second the letters and the dash that
#: layouts put elsewhere, in capitals and small; the third the signs of a web address besides.
CODES: Mapping[Name, str] = MappingProxyType(
    {"ean13": "5012345678900", "code128": "AzQ-yWm-09", "qr": "Regulars/Az-Qy?Wm=09&Yz_98"}
)
#: A slow scanner is waited for a little longer than it was seen to need.
SPARE_MS = 30
#: A scanner that types nearly as slowly as this fails on a busy computer.
NEAR_MS = 25

#: How a code came. "right"; "by_text": the layout's text is right and the keys are not; "case": capitals and small
#: letters changed places; "one_case": all capitals or all small; "qwertz", "azerty": by the keys of that layout;
#: "no_check_digit"; "cut": signs at its beginning or end are missing.
How = Literal["right", "by_text", "case", "one_case", "qwertz", "azerty", "no_check_digit", "cut"]
#: What a layout makes of a US keyboard; "" where the code doesn't show it.
Layout = Literal["", "qwerty", "qwertz", "azerty", "cyrillic", "other"]
Level = Literal["change", "note"]

_SWAPPED = {"qwertz": str.maketrans("yzYZ", "zyZY"), "azerty": str.maketrans("aqzwAQZW", "qawzQAWZ")}
#: On these layouts a key other than the US one writes the digit 0, or Shift writes all of them.
_DIGITS = {"qwertz": str.maketrans("`", "0"), "azerty": str.maketrans("!@#$%^&*()", "1234567890")}


@dataclass(frozen=True, slots=True)
class Fit:
    """One of the three codes, recognised in what came, and what stood around it."""

    name: Name
    how: How
    before: str
    after: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the trial showed: `detail` is the sign, the gap, the layout or the code it is about.

    To change: "unread", "too_slow", "layout", "case", "one_case", "no_check_digit", "cut", "code_kind", "hidden", and
    what one press sets here: "prefix", "suffix" (the detail is the whole new setting), "prefix_gone", "suffix_gone",
    "slow" (it can be waited for), "quick" (it need not be any more).
    Only to know: "near", "waited", "no_enter", "aim", "framed", "caps", "no_qr".
    """

    code: str
    level: Level
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known so far; what isn't yet is None or empty."""

    source: Source | None = None
    #: Of the computer's keyboard, not of the scanner.
    layout: Layout = ""
    #: Usual and longest time between two signs.
    gap_ms: int | None = None
    longest_gap_ms: int = 0
    before: str | None = None
    after: str | None = None
    end: End | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All that the trial says, the findings with what is to be changed first."""

    left: tuple[Name, ...]
    facts: Facts
    findings: tuple[Finding, ...]

    @property
    def changes(self) -> tuple[Finding, ...]:
        """What is to be changed."""
        return tuple(finding for finding in self.findings if finding.level == "change")


@dataclass(frozen=True, slots=True)
class Trial:
    """What has been scanned so far, the newest of each code, and which codes the scanner does not read."""

    fits: tuple[Fit, ...] = ()
    unread: frozenset[Name] = frozenset()

    def with_fit(self, fit: Fit) -> "Trial":
        """The same with one more; what was scanned before of that code is forgotten."""
        others = tuple(other for other in self.fits if other.name != fit.name)
        return Trial((*others, fit), self.unread - {fit.name})

    def without(self, name: Name) -> "Trial":
        """The scanner doesn't read that one."""
        return Trial(tuple(fit for fit in self.fits if fit.name != name), self.unread | {name})

    def report(self, prefix: str = "", suffix: str = "", waits_ms: int = GAP_MS) -> Report:
        """What it comes to, where this prefix and suffix are set here and the next key is waited for so long."""
        done = {fit.name for fit in self.fits} | self.unread
        found = [
            *(_unread(name) for name in CODES if name in self.unread),
            *_keys(self.fits),
            *_around(self.fits, prefix, suffix),
            *_pace(self.fits, waits_ms),
        ]
        found.sort(key=lambda finding: finding.level != "change")
        return Report(tuple(name for name in CODES if name not in done), _facts(self.fits), tuple(found))


def recognised(heard: Heard) -> Fit | None:
    """Which of the three codes came; None: something else."""
    for name in CODES:
        for how, wanted, came in _readings(name, heard):
            at = came.find(wanted)
            if at >= 0:
                return Fit(name, how, came[:at], came[at + len(wanted) :], heard)
    return _cut(heard)


def _readings(name: Name, heard: Heard) -> Iterator[tuple[How, str, str]]:
    wanted = CODES[name]
    yield "right", wanted, heard.read
    if heard.source == "keyboard":
        yield "by_text", wanted, heard.text
    if name != "ean13":
        yield "case", wanted.swapcase(), heard.read
        yield "one_case", wanted.upper(), heard.read
        yield "one_case", wanted.lower(), heard.read
    layouts: tuple[Literal["qwertz", "azerty"], ...] = ("qwertz", "azerty")
    for layout in layouts:
        if name == "ean13":
            yield layout, wanted, heard.keys.translate(_DIGITS[layout])
        else:
            # Signs lie elsewhere too: letters alone tell the layout. M is at another key in the French one.
            letters = _letters(wanted.translate(_SWAPPED[layout]))
            yield layout, letters.replace("m", ""), _letters(heard.keys).replace("m", "")
    if name == "ean13":
        yield "no_check_digit", wanted[:-1], heard.read


def _cut(heard: Heard) -> Fit | None:
    for name, wanted in CODES.items():
        if len(heard.read) >= SHORTEST and heard.read in wanted:
            return Fit(name, "cut", "", "", heard)
    return None


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isalpha())


def _unread(name: Name) -> Finding:
    """Bar codes are what cards carry; many a good scanner reads no QR code."""
    return Finding("no_qr", "note") if name == "qr" else Finding("unread", "change", name)


def _keys(fits: Sequence[Fit]) -> Iterator[Finding]:
    """How the scanner strikes keys."""
    hows = {fit.how for fit in fits}
    strange: tuple[How, ...] = ("qwertz", "azerty")
    struck = [fit for fit in fits if fit.heard.source == "keyboard"]
    by_layout = [how for how in strange if how in hows]
    # Read by the layout's text, even where the program saw through it: another layout tomorrow, and it reads nothing.
    by_text = any(fit.how in ("right", "by_text") and CODES[fit.name] not in fit.heard.keys for fit in struck)
    if by_layout or by_text:
        yield Finding("layout", "change", by_layout[0] if by_layout else "")
    alone: tuple[How, ...] = ("case", "one_case", "no_check_digit", "cut")
    for how in alone:
        names = [fit.name for fit in fits if fit.how == how]
        if names:
            yield Finding(how, "change", names[0])
    lettered = [fit for fit in struck if fit.how == "right" and fit.name != "ean13"]
    if any(CODES[fit.name].swapcase() in fit.heard.text for fit in lettered):
        yield Finding("caps", "note")


def _around(fits: Sequence[Fit], prefix: str, suffix: str) -> Iterator[Finding]:
    """What stands before and after the code."""
    whole = [fit for fit in fits if fit.how not in ("qwertz", "azerty", "cut")]
    aim, hidden = False, False
    befores, afters = [], []
    for fit in whole:
        before, kind = _kind_taken_off(_seen(fit.before).strip())
        aim = aim or bool(kind)
        hidden = hidden or _seen(fit.before) != fit.before or _seen(fit.after) != fit.after
        befores.append(before)
        afters.append(_seen(fit.after).strip())
    if len(whole) >= 2:
        # One code alone doesn't show whether the sign is the scanner's or the code's kind.
        yield from _side("prefix", befores, prefix)
        yield from _side("suffix", afters, suffix)
    if aim:
        yield Finding("aim", "note")
    if hidden:
        keyed = any(fit.heard.source == "keyboard" for fit in whole)
        yield Finding("hidden", "change") if keyed else Finding("framed", "note")


def _side(name: str, came: Sequence[str], is_set: str) -> Iterator[Finding]:
    different = set(came)
    if len(different) > 1:
        yield Finding("code_kind", "change", " ".join(sorted(different - {""})))
    elif is_set not in different:
        (sent,) = different
        yield Finding(name, "change", sent) if sent else Finding(f"{name}_gone", "change", is_set)


def wait_for(finding: Finding) -> int:
    """How long to wait for the next key of a scanner that was found slow."""
    return min(int(finding.detail) + SPARE_MS, SLOWEST_MS)


def _pace(fits: Sequence[Fit], waits_ms: int) -> Iterator[Finding]:
    """How fast it comes, and how it ends."""
    longest = max((gap for fit in fits for gap in fit.heard.gaps_ms), default=0)
    if longest > max(waits_ms, GAP_MS):
        # So slowly a hand types too: only what Enter or Tab ends can be told from it.
        can_be_waited_for = longest <= SLOWEST_MS and all(fit.heard.end != "pause" for fit in fits)
        yield Finding("slow" if can_be_waited_for else "too_slow", "change", str(longest))
    elif longest > GAP_MS:
        yield Finding("waited", "note", str(longest))
    elif waits_ms > GAP_MS and longest:
        yield Finding("quick", "change")
    elif longest > NEAR_MS:
        yield Finding("near", "note", str(longest))
    if any(fit.heard.end == "pause" for fit in fits):
        yield Finding("no_enter", "note")


def _facts(fits: Sequence[Fit]) -> Facts:
    if not fits:
        return Facts()
    last = fits[-1]
    gaps = sorted(gap for fit in fits for gap in fit.heard.gaps_ms)
    layouts = [layout for fit in fits if (layout := layout_of(fit))]
    whole = [fit for fit in fits if fit.how not in ("qwertz", "azerty", "cut")]
    return Facts(
        source=last.heard.source,
        layout=layouts[-1] if layouts else "",
        gap_ms=gaps[len(gaps) // 2] if gaps else None,
        longest_gap_ms=gaps[-1] if gaps else 0,
        before=_most([fit.before for fit in whole]),
        after=_most([fit.after for fit in whole]),
        end=last.heard.end,
    )


def layout_of(fit: Fit) -> Layout:
    """Which layout the computer's keyboard has at the moment, as far as the code shows it."""
    if fit.heard.source != "keyboard" or fit.how in ("cut", "qwertz", "azerty"):
        return ""
    keys, text = fit.heard.keys, fit.heard.text
    if any("Ѐ" <= sign <= "ӿ" for sign in text):
        return "cyrillic"
    if keys == text or keys == text.swapcase():
        return "qwerty" if fit.name != "ean13" else ""
    letters, swapped = _letters(text).casefold(), _letters(keys).casefold()
    for layout in ("qwertz", "azerty"):
        if letters and swapped.translate(_SWAPPED[layout]).replace("m", "") == letters.replace("m", ""):
            return "qwertz" if layout == "qwertz" else "azerty"
    if fit.name == "ean13" and not text.isdigit() and "ö" not in text:
        return "azerty"
    return "qwertz" if "ö" in text else "other"


def _most(sides: Sequence[str]) -> str | None:
    return Counter(sides).most_common(1)[0][0] if sides else None


def _seen(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())


def _kind_taken_off(before: str) -> tuple[str, str]:
    """What stands before an AIM sign, and the sign: it comes off by itself."""
    kind = before[-3:]
    is_kind = len(kind) == 3 and kind[0] == "]" and kind[1].isalpha() and kind[2].isalnum()
    return (before[:-3], kind) if is_kind else (before, "")
