"""What came of trying one thing: good or bad, what was seen, how long it took."""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

#: Tries one thing and tells what it saw; whatever it raises is what is wrong.
Look: TypeAlias = Callable[[], str]


class Bad(Exception):
    """A check's own finding, in its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What came of one check."""

    #: Which: `desktop.wording.self_check` has its name, and what to do where it is bad.
    check: str
    good: bool
    told: str
    took_ms: int


def tried(check: str, look: Look, seconds: Callable[[], float]) -> Found:
    """Try one thing. Nothing is raised: a check that fails in a way nobody foresaw is bad like any other."""
    began = seconds()
    try:
        told, good = look(), True
    except Bad as bad:
        told, good = str(bad), False
    except Exception as error:
        told, good = _fault(error), False
    return Found(check=check, good=good, told=told, took_ms=round((seconds() - began) * 1_000))


def demand(holds: object, otherwise: str) -> None:
    """Raise Bad where something does not hold. No `assert`: a program may be packed without those."""
    if not holds:
        raise Bad(otherwise)


def _fault(error: Exception) -> str:
    """What was raised, and where."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
