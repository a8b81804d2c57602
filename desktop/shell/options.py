"""What a start of the window was asked for."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asked for."""

    books: Path | None = None
    demo: bool = False
    practice: bool = False
    language: str = ""
    journey: Path | None = None
    until_ready: bool = False
