"""What is worked out before a question that tells of tiers is asked: whose tier may be another by now."""

from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from db.books import Books
from db.ledger.tiers_kept import renew_tiers
from db.lookup.workplace import workplace
from db.reports.asked import Asked

#: Questions that tell of tiers whoever is asked about.
_OF_TIERS = frozenset({"tiers"})


def make_ready(path: Path, name: str, asked: Asked, *, progress: Callable[[int, int], object]) -> int:
    """Bring the tiers up to date where this question reads them; how many that were. For the work process.

    The till may sell meanwhile. What `progress` raises ends it, and nothing is lost by that.
    """
    if name not in _OF_TIERS and not asked.tier:
        return 0
    books = Books(path)
    try:
        # Only the day counts.
        noon = datetime.combine(asked.today, time(12), ZoneInfo(workplace(books).zone))
        return renew_tiers(books, now=noon, progress=progress)
    finally:
        books.close()
