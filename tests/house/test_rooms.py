"""The house's habits, kept in every file; and each check seen to bite on a sample that breaks it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from tests.house import walls

CODE = ("loyalty", "db", "desktop", "resources", "installer", "tests")
HOMES_OF_WORK = (walls.ROOT / "desktop" / "background.py", walls.ROOT / "db" / "reports" / "read_ahead.py")


Check = Callable[[str], Iterable[str]]


def checks(file: Path) -> Iterator[Check]:
    """What a file of the program or of its tests is looked at for."""
    room, *inner = file.relative_to(walls.ROOT).parts
    # A package's own page may be empty: its rooms speak for themselves.
    if file.name != "__init__.py" or file.stat().st_size:
        yield walls.without_a_sentence
    # A migration is frozen the day it is released, and may be as long as the tables it makes.
    if file.parent.name != "versions":
        yield walls.too_long
    if room == "loyalty":
        yield walls.clock_dice_and_floats
    if room in ("loyalty", "db", "desktop") and file not in HOMES_OF_WORK:
        yield walls.threads_and_processes
    if room == "desktop":
        yield walls.untranslated
        if "presenter" in "/".join(inner):
            yield walls.qt
    if room == "tests":
        yield walls.blind_waits


@pytest.fixture(scope="module")
def found() -> dict[Check, list[str]]:
    """Every problem by the check that finds it, as `path:line: what`. Each file is read and parsed once for all."""
    problems: dict[Check, list[str]] = {}
    for file in walls.files(*CODE):
        text = file.read_text(encoding="utf-8")
        for check in checks(file):
            told = problems.setdefault(check, [])
            told += [f"{file.relative_to(walls.ROOT)}:{problem}" for problem in check(text)]
    return problems


def test_every_file_opens_with_a_sentence(found):
    assert not found[walls.without_a_sentence]


def test_rooms_and_functions_stay_small(found):
    assert not found[walls.too_long]


def test_every_name_says_something():
    names = [str(file.relative_to(walls.ROOT)) for file in walls.files(ending="")]
    assert not [problem for name in names for problem in walls.names_that_say_nothing(name)]


def test_rules_know_no_clock_no_dice_no_float(found):
    assert not found[walls.clock_dice_and_floats]


def test_work_is_started_in_its_places(found):
    assert all(home.exists() for home in HOMES_OF_WORK)
    assert not found[walls.threads_and_processes]


def test_presenters_import_no_qt(found):
    assert not found[walls.qt]


def test_tests_never_wait_for_a_time(found):
    assert not found[walls.blind_waits]


def test_no_words_are_shown_untranslated(found):
    assert not found[walls.untranslated]


def test_nothing_left_over_and_nothing_of_one_machine():
    texts = ((file, file.read_text(encoding="utf-8")) for file in walls.texts())
    assert not [f"{file}:{problem}" for file, text in texts for problem in walls.words_that_stay_out(text)]


@pytest.mark.parametrize(
    ("check", "broken", "whole"),
    [
        (walls.without_a_sentence, "import ast\n", '"""What it is."""\n'),
        (walls.too_long, "x = 1\n" * 401, "x = 1\n" * 400),
        (walls.too_long, "def f():\n" + "    x = 1\n" * 59, "def f():\n" + "    x = 1\n" * 58),
        (walls.names_that_say_nothing, "db/utils.py", "db/sale.py"),
        (walls.names_that_say_nothing, "desktop/core/sale.py", "desktop/scores/sale.py"),
        (walls.clock_dice_and_floats, "rate = 0.1", "rate = 10"),
        (walls.clock_dice_and_floats, "half = whole / 2", "half = whole // 2"),
        (walls.clock_dice_and_floats, "whole /= 2", "whole //= 2"),
        (walls.clock_dice_and_floats, "x = float('1')", "x = int('1')"),
        (walls.clock_dice_and_floats, "day = datetime.now(UTC)", "day = now"),
        (walls.clock_dice_and_floats, "day = date.today()", "day = today"),
        (walls.clock_dice_and_floats, "from random import Random", "from datetime import date"),
        (walls.clock_dice_and_floats, "import time", "import calendar"),
        (walls.threads_and_processes, "threading.Thread(target=f)", "threading.local()"),
        (walls.threads_and_processes, "from threading import Thread", "from threading import get_ident"),
        (
            walls.threads_and_processes,
            "from concurrent.futures import ThreadPoolExecutor",
            "from collections import deque",
        ),
        (walls.threads_and_processes, "from PySide6.QtCore import QThread", "from PySide6.QtCore import QTimer"),
        (walls.threads_and_processes, "QtCore.QThreadPool.globalInstance()", "QtCore.QTimer.singleShot(0, f)"),
        (walls.qt, "from PySide6.QtCore import Qt", "from typing import Protocol"),
        (walls.blind_waits, "time.sleep(1)", "qtbot.waitUntil(done)"),
        (walls.blind_waits, "qtbot.wait(50)", "qtbot.waitSignal(done)"),
        (walls.blind_waits, "from time import sleep", "from time import perf_counter"),
        (walls.untranslated, "label.setText('Sell')", "label.setText(self.tr('Sell'))"),
        (walls.threads_and_processes, "import multiprocessing", "from multiprocessing import freeze_support"),
        (walls.untranslated, "window.setWindowTitle('Till')", "window.setWindowTitle('Regulars')"),
        (walls.untranslated, "QPushButton('Sell', self)", "QPushButton('→', self)"),
        (walls.words_that_stay_out, "# todo: later".upper(), "# to do: later"),
        (walls.words_that_stay_out, "pip install -i https://py" + "pi.org/simple", "pip install -e ."),
        (walls.words_that_stay_out, "open('/ho" + "me/ann/books')", "open('build/books')"),
    ],
)
def test_each_check_bites(check, broken, whole):
    assert list(check(broken))
    assert not list(check(whole))
