"""When this process began and what it holds, where the system tells it: for whoever measures a start."""

import os
import time
from pathlib import Path


def process_began(otherwise: float) -> float:
    """When this process began, on perf_counter's scale; before any import of ours, where the system tells it."""
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
        age = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, AttributeError, ValueError, IndexError):
        return otherwise
    return time.perf_counter() - age


def rss_mb() -> float:
    """The memory this process holds now, in megabytes; 0 where the system doesn't tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000, 1)
    except (OSError, AttributeError, ValueError):
        return 0.0
