"""One question asked of cold books in a process of its own, as `python -m tests.speed.asked_once BOOKS QUESTION SPAN`.
With `AS_THEY_ARE` behind it, the books are asked as they are, cold or not.

Or `SCAN` and a table's name: the floor, a bare full scan of it by raw sqlite3. Tells milliseconds and megabytes.
"""

import os
import sqlite3
import sys
import time
from pathlib import Path

SCAN = "scan"
AS_THEY_ARE = "as_they_are"
#: Beside the year before it, it is the most that is offered by name; what an owner sees first is less.
YEAR = "twelve_months"


def command(path: Path, name: str, of: str, *more: str) -> list[str]:
    """What runs this file."""
    return [sys.executable, "-m", "tests.speed.asked_once", str(path), name, of, *more]


def forget_pages(path: Path) -> None:
    """Have the system forget what it has read of the books, so that they are read from the disk again."""
    for part in (path, path.with_name(f"{path.name}-wal")):
        if part.exists():
            file = os.open(part, os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def peak_megabytes() -> int:
    """The most memory that this process has held. `getrusage` would count its parent's as well."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024
    return 0


def _scan(path: Path, table: str) -> float:
    began = time.perf_counter()
    sqlite3.connect(path).execute(f"SELECT count(*), sum(to_pay) FROM {table}").fetchall()
    return time.perf_counter() - began


def _ask(path: Path, name: str, span: str) -> float:
    # What a program that has started already has loaded; the question's own file is loaded when it is asked.
    from db.reports.asked import Asked
    from db.reports.periods import Chosen, held_against, period
    from db.reports.question import ask
    from db.reports.source import reading_books
    from tests.speed.shop import NOW

    today, chosen = NOW.date(), Chosen(span=span)
    asked = Asked(period=period(chosen, today), before=held_against(chosen, today), today=today)
    began = time.perf_counter()
    with reading_books(path) as source:
        ask(source, name, asked)
    return time.perf_counter() - began


def main() -> None:
    path, name, of = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    if AS_THEY_ARE not in sys.argv:
        forget_pages(path)
    took = _scan(path, of) if name == SCAN else _ask(path, name, of)
    print(f"{took * 1_000:.1f} {peak_megabytes()}")


if __name__ == "__main__":
    main()
