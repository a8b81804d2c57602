"""`make bench`: the promised speeds, measured beside their floor in one run, as the table of the README."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.speed import cards, finding, hub, reports, rules, till, window
from tests.speed.crowd import crowd_of
from tests.speed.figures import Row, in_ms, p99, table
from tests.speed.shop import RECEIPTS_A_MEMBER, books_of
from tests.speed.till import Measured, TillTimes

FOLDER = Path(__file__).parents[2] / "build" / "speed"


def main() -> int:
    """Measure and print. Returns 1 where a promise is missed."""
    parser = argparse.ArgumentParser(prog="make bench", description="The promised speeds beside their floor.")
    parser.add_argument("--members", type=int, default=200_000, help="members of the large shop")
    parser.add_argument("--crowd", type=int, default=1_000_000, help="customers to find among")
    parser.add_argument(
        "--small", action="store_true", help="a quick look: 20,000 members against 2,000, 50,000 to find among"
    )
    parser.add_argument("--times", type=int, default=2_000, help="scans and sales measured on each shop")
    parser.add_argument("--no-window", action="store_true", help="the books alone")
    parser.add_argument("--trade", type=int, default=200_000, help="members of the shop that reports are asked of")
    parser.add_argument("--reports", action="store_true", help="the reports alone")
    parser.add_argument("--hub", action="store_true", help="the hub alone")
    parser.add_argument("--customers", type=int, default=20_000, help="customers that a new till hears of from the hub")
    chosen = parser.parse_args()
    members = 20_000 if chosen.small else chosen.members
    times = min(chosen.times, 500) if chosen.small else chosen.times
    crowd = 50_000 if chosen.small else chosen.crowd
    trade = 20_000 if chosen.small else chosen.trade
    if chosen.reports:
        return _told(list(reports.rows(FOLDER, trade)))
    if chosen.hub:
        return _told(list(hub.rows(FOLDER, small=chosen.small, customers=chosen.customers)))
    small, large = books_of(FOLDER, members // 10), books_of(FOLDER, members)
    _say(f"{members:,} members, {members * RECEIPTS_A_MEMBER:,} receipts; {times:,} of each measured")
    few = till.measure(small, members // 10, times=times)
    many = till.measure(large, members, times=times)
    rows = [*_till_rows(many, few), _quote_row(times)]
    rows += _finding_rows(crowd_of(FOLDER, crowd), crowd, times=min(times, 500))
    if not chosen.no_window:
        rows += _window_rows(large, members, times=min(times, 500))
        rows += cards.rows(small=chosen.small)
    rows += reports.rows(FOLDER, trade)
    rows += hub.rows(FOLDER, small=chosen.small, customers=chosen.customers)
    missed = _told(rows)
    if not chosen.no_window:
        print(f"\n{cards.told(list(cards.try_out()))}")
    return missed


def _told(rows: list[Row]) -> int:
    print(table(rows))
    return 0 if all(row.kept for row in rows) else 1


def _till_rows(many: TillTimes, few: TillTimes) -> Iterator[Row]:
    yield _row("scan → customer, tier, history", many.scan, times_floor=6, most_ms=1)
    yield _row("commit of a quoted sale", many.commit, times_floor=3)
    yield _row("look-up + quote + durable commit", many.whole, times_floor=4, most_ms=2)
    calm = many.whole
    held = p99(calm.took) <= 4 * median(calm.took) or p99(calm.took) <= 1.5 * p99(calm.floor)
    promise = "p99 ≤ 4× its median or 1.5× the floor's"
    yield Row(what="the same, at its worst", took=in_ms(calm.took), floor=in_ms(calm.floor), promise=promise, kept=held)
    for what, large, small in (
        ("scan", many.scan, few.scan),
        ("commit", many.commit, few.commit),
        ("whole", many.whole, few.whole),
    ):
        grown = median(large.took) / median(small.took)
        yield Row(
            what=f"{what}: a tenth of the members ({grown:.2f}× from there to here)",
            took=in_ms(small.took),
            floor=in_ms(small.floor),
            promise="≤ 1.25×",
            kept=grown <= 1.25,
        )


def _row(what: str, measured: Measured, *, times_floor: float, most_ms: float | None = None) -> Row:
    ratio = median(measured.took) / median(measured.floor)
    kept = ratio <= times_floor and (most_ms is None or median(measured.took) * 1_000 <= most_ms)
    promise = f"≤ {times_floor:g}×" + (f", ≤ {most_ms:g} ms" if most_ms is not None else "")
    return Row(what=what, took=in_ms(measured.took), floor=in_ms(measured.floor), promise=promise, kept=kept)


def _quote_row(times: int) -> Row:
    took = rules.measure(times)
    what = f"quote of {rules.LINES} lines, {rules.RULES} rules, {rules.APPLYING} applying"
    return Row(what=what, took=in_ms(took), floor=None, promise="≤ 2 ms", kept=median(took) * 1_000 <= 2)


def _finding_rows(path: Path, crowd: int, *, times: int) -> Iterator[Row]:
    for way, measured in finding.measure(path, times=times).items():
        kept = median(measured.took) * 1_000 <= way.most_ms
        what = f"find among {crowd:,}: {way.what}"
        promise = f"≤ {way.most_ms:g} ms"
        yield Row(what=what, took=in_ms(measured.took), floor=in_ms(measured.floor), promise=promise, kept=kept)


def _window_rows(path: Path, members: int, *, times: int) -> Iterator[Row]:
    started = window.starts(path, 5)
    ready = [seconds for seconds, _ in started]
    heaviest = max(megabytes for _, megabytes in started)
    what = f"start to ready to scan ({heaviest:.0f} MB)"
    yield Row(
        what=what,
        took=in_ms(ready),
        floor=None,
        promise="≤ 1 500 ms, ≤ 200 MB",
        kept=median(ready) <= 1.5 and heaviest <= 200,
    )
    alone, beside, sheets = window.painted(path, members, times=times)
    kept = p99(alone) <= 0.030
    yield Row(what="scan → painted window", took=in_ms(alone), floor=None, promise="p99 ≤ 30 ms", kept=kept)
    what = f"the same, while PDFs are made ({sheets} of 200 cards)"
    kept = p99(beside) <= 0.030
    yield Row(what=what, took=in_ms(beside), floor=None, promise="p99 ≤ 30 ms", kept=kept)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
