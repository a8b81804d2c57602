"""Medians, 99th percentiles, and the table they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


def p99(seconds: Sequence[float]) -> float:
    """The time that 99 of 100 stay under."""
    return sorted(seconds)[min(len(seconds) - 1, len(seconds) * 99 // 100)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One promise and what was measured of it. Times are in milliseconds."""

    what: str
    #: Measured and floor: median and 99th percentile; None where there is no floor.
    took: tuple[float, float]
    floor: tuple[float, float] | None
    promise: str
    kept: bool

    @property
    def cells(self) -> tuple[str, ...]:
        floor = "–" if self.floor is None else f"{self.floor[0]:.3f}"
        floor99 = "–" if self.floor is None else f"{self.floor[1]:.3f}"
        ratio = "–" if self.floor is None else f"{self.took[0] / self.floor[0]:.1f}×"
        kept = "kept" if self.kept else "MISSED"
        return (self.what, _ms(self.took[0]), _ms(self.took[1]), floor, floor99, ratio, self.promise, kept)


HEAD = ("", "median ms", "p99 ms", "floor ms", "floor p99", "ratio", "promise", "")


def _ms(value: float) -> str:
    return f"{value:.3f}" if value < 10 else f"{value:.0f}"


def in_ms(seconds: Sequence[float]) -> tuple[float, float]:
    """Median and 99th percentile in milliseconds."""
    return median(seconds) * 1_000, p99(seconds) * 1_000


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table, for a terminal and the README alike."""
    cells = [HEAD, *(row.cells for row in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(HEAD))]
    lines = [
        "| " + " | ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) + " |" for line in cells
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
