"""The owner's reports on a shop of two years: each cold beside a bare full scan, and the till beside them."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from db.reports.periods import first_choice
from db.reports.question import NAMES
from tests.speed import selling
from tests.speed.asked_once import SCAN, YEAR, command
from tests.speed.figures import Row, in_ms
from tests.speed.shop import NOW
from tests.speed.trade import trade_of

#: How often each is asked: the median stands in the table.
TIMES = 3
SOON_MS = {"dashboard": 1_000, "lifetime_value": 2_000}
MOST_MS, MOST_MB = 1_500, 200


def rows(folder: Path, members: int) -> Iterator[Row]:
    """What was promised of reports, as measured."""
    path = trade_of(folder, members)
    scans = {table: in_ms(cold(path, SCAN, table)[0]) for table in ("sale", "sale_line")}
    for table, scan in scans.items():
        yield Row(what=f"a bare full scan of {table}", took=scan, floor=scan, promise="the floor", kept=True)
    first = first_choice(NOW.date()).span
    asked = [("dashboard", first), *((name, YEAR) for name in NAMES)]
    for name, span in asked:
        took, megabytes = cold(path, name, span)
        most = MOST_MS if (name, span) == ("dashboard", YEAR) else SOON_MS.get(name, MOST_MS)
        kept = median(took) * 1_000 <= most and megabytes <= MOST_MB
        yield Row(
            what=f"report {name}, {span.replace('_', ' ')} ({megabytes} MB)",
            took=in_ms(took),
            floor=scans["sale_line" if name == "goods_bought" else "sale"],
            promise=f"≤ {most:,} ms, ≤ {MOST_MB} MB".replace(",", " "),
            kept=kept,
        )
    yield from selling.rows(path, members)


def cold(path: Path, name: str, of: str) -> tuple[list[float], int]:
    """Seconds of each time, and the most megabytes of all; every time in a fresh process on pages nobody has read."""
    took, megabytes = [], 0
    for _ in range(TIMES):
        said = subprocess.run(command(path, name, of), capture_output=True, text=True, check=False)
        assert said.returncode == 0, said.stderr
        milliseconds, held = said.stdout.split()
        took.append(float(milliseconds) / 1_000)
        megabytes = max(megabytes, int(held))
    return took, megabytes
