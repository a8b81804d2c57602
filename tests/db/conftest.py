"""Shops on real files."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from db.books import Books
from db.schema.upgrade import create_books
from tests.db.members_year import open_year
from tests.db.programme_year import open_programme_year
from tests.db.sales_quarter import Walked, open_quarter, walk
from tests.db.shop import OPENED, WORKPLACE, Shop, programme


@pytest.fixture
def make_shop(tmp_path: Path) -> Iterator[Callable[..., Shop]]:
    """Books of its own for each shop made."""
    opened: list[Books] = []

    def make(name: str = "shop.regulars", **changed: Any) -> Shop:
        counted = iter(range(1, 1_000))
        books = create_books(
            tmp_path / name,
            workplace=WORKPLACE,
            programme=programme(**changed),
            now=OPENED,
            new_id=lambda: f"first-{next(counted):06}",
        )
        opened.append(books)
        return Shop(books)

    yield make
    for books in opened:
        books.close()


@pytest.fixture
def shop(make_shop: Callable[..., Shop]) -> Shop:
    return make_shop()


@pytest.fixture(scope="session")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A year of a small shop, to be asked and not to be sold in: it is made once."""
    made = open_year(tmp_path_factory.mktemp("year"))
    yield made
    made.books.close()


@pytest.fixture(scope="session")
def programme_year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A year of a small shop with every kind of rule, to be asked and not to be sold in: it is made once."""
    made = open_programme_year(tmp_path_factory.mktemp("programme-year"))
    yield made
    made.books.close()


@pytest.fixture(scope="session")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A quarter of a small shop with goods and two tills, to be asked and not to be sold in: it is made once."""
    made = open_quarter(tmp_path_factory.mktemp("quarter"))
    yield made
    made.books.close()


@pytest.fixture(scope="session")
def quarters_receipts(quarter: Shop) -> list[Walked]:
    """Its receipts, by a walk over the journal."""
    return walk(quarter.books)
