"""A shop with sales for the reports' people, and work that is done when it is let go."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from db.schema.upgrade import create_books
from desktop.runner import Cancelled
from tests.db.shop import OPENED, WORKPLACE, Shop, whole_programme


def a_shop(path: Path) -> tuple[Shop, dict[str, str]]:
    """Ann, Bob and Cid bought today; Dan joined and never came."""
    counted = iter(range(1, 1_000))
    books = create_books(
        path, workplace=WORKPLACE, programme=whole_programme(), now=OPENED, new_id=lambda: f"first-{next(counted):06}"
    )
    shop = Shop(books)
    shop.later(days=10)
    people = {name: shop.enrol(name) for name in ("Ann", "Bob", "Cid", "Dan")}
    for name, price in (("Ann", 30_000), ("Bob", 20_000), ("Cid", 10_000)):
        shop.sell(people[name], price)
    shop.later(minutes=5)
    return shop, people


class WhenLet:
    """The work process's jobs, done when they are let go; told to stop one says so at its next report."""

    def __init__(self) -> None:
        self.stops_at = 10**9
        self._reports = 0
        self._held: list[Callable[[], None]] = []

    def __call__(self, job: Any, done: Any, failed: Any = None, progress: Any = None) -> "WhenLet":
        def report(so_far: int, of: int = 0) -> None:
            self._reports += 1
            if self._reports >= self.stops_at:
                raise Cancelled
            if progress is not None:
                progress(so_far, of)

        def do() -> None:
            try:
                result = job(progress=report)
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                done(result)

        self._held.append(do)
        return self

    def go(self) -> None:
        """Everything that was handed in, and what comes of it."""
        while self._held:
            self._held.pop(0)()

    def cancel(self) -> None:
        """Stopping is `stops_at`."""


def run_here(job: Callable[[], Any], done: Callable[[Any], object], failed: Any = None) -> None:
    """The ledger lane's jobs, on the spot."""
    try:
        result = job()
    except Exception as error:
        if failed is None:
            raise
        failed(error)
    else:
        done(result)


def still(shop: Shop) -> Callable[[], datetime]:
    return lambda: shop.now
