"""The self-check: everything the program is made of is tried once, on invented books in a folder that goes again.

It answers whether what is installed here is whole: the till's verbs, paper, charts, reports, fonts, languages, drivers,
the system's libraries. The shop's own books are never opened. Details are in English: they are for whoever mends it.
"""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.support import screen_check, shared_libraries, system_check
from desktop.support.found import Found, Look, tried
from desktop.support.tried_shop import TriedShop, examples_hold


def self_check(*, now: datetime, new_id: Callable[[], str]) -> Iterator[Found]:
    """Try everything, one thing after the other; what is bad keeps none of the others from being tried."""
    with TemporaryDirectory(prefix="regulars-check-", ignore_cleanup_errors=True) as folder:
        for check, look in checks(Path(folder), now, new_id):
            yield tried(check, look, time.perf_counter)


def checks(folder: Path, now: datetime, new_id: Callable[[], str]) -> tuple[tuple[str, Look], ...]:
    """Each with its name, in their order: what draws needs the screen, and what is loaded by then is looked at late."""
    shop = TriedShop(folder, now=now, new_id=new_id)
    return (
        ("program", system_check.program),
        ("screen", screen_check.screen),
        ("fonts", screen_check.fonts),
        ("pictures", lambda: screen_check.pictures(folder)),
        ("languages", screen_check.languages),
        ("quote", examples_hold),
        ("books", shop.books_hold),
        ("slip", shop.slip_is_drawn),
        ("card", shop.card_reads_back),
        ("reports", shop.reports_answer),
        ("chart", shop.chart_is_drawn),
        ("lists", shop.lists_go_out_and_in),
        ("process", system_check.work_process),
        ("driver", system_check.database_driver),
        ("updates", system_check.signatures),
        ("libraries", shared_libraries.libraries),
        ("folder", system_check.data_folder_takes_files),
        ("disk", system_check.disk_has_room),
        ("clock", lambda: system_check.clock_is_sane(now)),
    )
