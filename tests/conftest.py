"""What all tests stand on: no display, nobody's own files, counted ids, a stopped clock."""

import gc
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

# Before anything imports Qt: it reads this once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import books as books_module
from db.books import Books
from db.schema import upgrade

# A shared machine stalls at any moment, so a slow example says nothing: no deadlines.
settings.register_profile("default", deadline=None, max_examples=50)
settings.register_profile("thorough", deadline=None, max_examples=2_000)
settings.register_profile("oracle", deadline=None, max_examples=200_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

#: Looking through everything takes a good part of a second: after so many tests with windows it is worth it.
WINDOWS_BETWEEN = 50
_windows = count(1)

#: A till's own work takes milliseconds, and is looked for as often. On a machine with other things to do the work
#: process, which stands behind everything else there, may need minutes: what comes late has come.
LOOKS_EACH_MS, COMES_WITHIN_MS = 2, 180_000


def pytest_collection_finish() -> None:
    """Look for garbage seldom from here on: among thousands of tests and all their modules it took a twelfth of a run.

    Any thread may be the one that looks, and what it finds may be Qt's, which is best let go of by the thread it was
    made in: one reason more to look no oftener than is needed.
    """
    gc.set_threshold(20_000, 10, 50)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """What belongs to a window is taken away in the window's own thread alone, as the program does it."""
    if _has_windows(item):
        gc.disable()
    else:
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    if _has_windows(item):
        gc.collect(2 if next(_windows) % WINDOWS_BETWEEN == 0 else 1)


def _has_windows(item: pytest.Item) -> bool:
    return "qapp" in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session", autouse=True)
def nobodys_own_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The platform's folders lie in a temporary one: no test reads or writes a person's own books or settings."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name in ("DATA", "CONFIG", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield home


#: How books are opened in a shop, and in most tests: nothing there outlives the machine, so nobody waits for a disk.
DURABLY = books_module._PRAGMAS
HASTILY = tuple(pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in DURABLY)


@pytest.fixture(scope="session", autouse=True)
def books_for_a_moment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """New books are made in a hundredth of a second, and written to without waiting for the disk.

    The migrations make tables once in this process; six hundred statements later, all others begin as a copy of that
    file. What a disk does when the power goes is `as_in_a_shop`'s business.
    """
    made = tmp_path_factory.mktemp("tables") / "empty.regulars"
    upgrade.empty_books(made).close()

    def copied(path: Path) -> Books:
        path.write_bytes(made.read_bytes())
        return Books(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "empty_books", copied)
        patch.setattr(books_module, "_PRAGMAS", HASTILY)
        yield


@pytest.fixture
def as_in_a_shop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Books are opened as in a shop: a commit is on the disk when it returns."""
    monkeypatch.setattr(books_module, "_PRAGMAS", DURABLY)


class PatientBot(QtBot):
    """Waits for what is to come as long as a busy machine may need for it."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = COMES_WITHIN_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def wait(self, ms: int) -> None:
        """Between two looks."""
        super().wait(min(ms, LOOKS_EACH_MS))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that stands at noon."""
    return lambda: datetime(2026, 5, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def new_id() -> Callable[[], str]:
    """Ids that count: op-000001, op-000002…"""
    made = 0

    def count() -> str:
        nonlocal made
        made += 1
        return f"op-{made:06}"

    return count
