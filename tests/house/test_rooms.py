"""The house's habits, kept in every file; and each check seen to bite on a sample that breaks it."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.house import walls

CODE = ("loyalty", "db", "desktop", "resources", "installer", "tests")


def found(check: Callable[[str], Iterable[str]], files: Iterable[Path]) -> list[str]:
    """Every problem in these files, as `path:line: what`."""
    texts = ((file, file.read_text(encoding="utf-8")) for file in files)
    return [f"{file.relative_to(walls.ROOT)}:{problem}" for file, text in texts for problem in check(text)]


def test_every_file_opens_with_a_sentence():
    # A package's own page may be empty: its rooms speak for themselves.
    speaking = [file for file in walls.files(*CODE) if file.name != "__init__.py" or file.stat().st_size]
    assert len(speaking) > 10
    assert not found(walls.without_a_sentence, speaking)


def test_rooms_and_functions_stay_small():
    # A migration is frozen the day it is released, and may be as long as the tables it makes.
    assert not found(walls.too_long, [file for file in walls.files(*CODE) if file.parent.name != "versions"])


def test_every_name_says_something():
    names = [str(file.relative_to(walls.ROOT)) for file in walls.files(ending="")]
    assert not [problem for name in names for problem in walls.names_that_say_nothing(name)]


def test_rules_know_no_clock_no_dice_no_float():
    assert not found(walls.clock_dice_and_floats, walls.files("loyalty"))


def test_work_is_started_in_its_places():
    homes = [walls.ROOT / "desktop" / "background.py", walls.ROOT / "db" / "reports" / "read_ahead.py"]
    assert all(home.exists() for home in homes)
    others = [file for file in walls.files("loyalty", "db", "desktop") if file not in homes]
    assert not found(walls.threads_and_processes, others)


def test_presenters_import_no_qt():
    presenters = [file for file in walls.files("desktop") if "presenter" in str(file.relative_to(walls.ROOT))]
    assert presenters
    assert not found(walls.qt, presenters)


def test_tests_never_wait_for_a_time():
    assert not found(walls.blind_waits, walls.files("tests"))


def test_no_words_are_shown_untranslated():
    assert not found(walls.untranslated, walls.files("desktop"))


def test_nothing_left_over_and_nothing_of_one_machine():
    assert not found(walls.words_that_stay_out, walls.texts())


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
