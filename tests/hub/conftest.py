"""A PostgreSQL of the test run's own, started when the first test asks for it; an empty database for each."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.books import Books
from db.schema.upgrade import create_books
from loyalty.money import Currency
from tests.db.chain import Chain
from tests.db.shop import OPENED, WORKPLACE, Shop, programme
from tests.hub.both import Seen, chain_in_memory, chain_in_postgres
from tests.hub.hubs import MadeHub, make
from tests.hub.server import NoPostgres, Server, start


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    try:
        # By its socket for most, and by the loopback for those who put something in between.
        started = start(listens=True)
    except NoPostgres as none:
        pytest.skip(str(none))
    yield started
    started.stop()


@pytest.fixture(scope="session")
def one_hub(server: Server) -> Iterator[MadeHub]:
    made = make(server)
    yield made
    made.close()


@pytest.fixture
def hub(one_hub: MadeHub) -> MadeHub:
    """A hub with two tills that have said hello, and nothing else."""
    one_hub.clear()
    return one_hub


@pytest.fixture
def rules() -> dict[str, object] | None:
    """The programme of the two tills in `both`, where a test's file says another than the small one."""
    return None


@pytest.fixture(params=["model", "postgres"])
def both(
    request: pytest.FixtureRequest, tmp_path: Path, rules: dict[str, object] | None
) -> Iterator[tuple[Chain, Seen]]:
    """Two tills at a hub, in memory and in PostgreSQL, and how it looks from behind its counter."""
    if request.param == "model":
        made = chain_in_memory(tmp_path, document=rules)
    else:
        made = chain_in_postgres(tmp_path, request.getfixturevalue("hub"), document=rules)
    yield made
    made[0].close()


@pytest.fixture
def chain(both: tuple[Chain, Seen]) -> Chain:
    """The two tills of `both` alone."""
    return both[0]


@pytest.fixture
def database(server: Server) -> str:
    """The URL of an empty database."""
    return server.new_database()


@pytest.fixture
def open_shop(tmp_path: Path) -> Iterator[Callable[..., Shop]]:
    """A shop of a chain: its name, its till, its money, and what in its programme is not the chain's."""
    opened: list[Books] = []

    def make(name: str = "Corner bakery", till: str = "KDT", currency: str = "RUB", **changed: Any) -> Shop:
        counted = iter(range(1, 1_000))
        books = create_books(
            tmp_path / f"{till}.regulars",
            workplace=replace(WORKPLACE, shop_name=name, till_code=till, currency=Currency(currency, 2)),
            programme=programme(currency={"code": currency}, **changed),
            now=OPENED,
            new_id=lambda: f"first-{next(counted):06}",
        )
        opened.append(books)
        return Shop(books)

    yield make
    for books in opened:
        books.close()
