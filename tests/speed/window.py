"""The window: how soon it can take a scan, what it weighs, and how soon a scanned customer is painted."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from tests.speed.shop import NOW, cards

ROOT = Path(__file__).parents[2]
#: A scan that is not painted after so long is a failure, not a figure.
PATIENCE_S = 10.0


def starts(path: Path, times: int) -> list[tuple[float, float]]:
    """Seconds until a card could be scanned, and megabytes held then: a new process each time."""
    found = []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home}
        environment |= {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("DATA", "CONFIG", "CACHE", "STATE")}
        command = [
            sys.executable,
            "-m",
            "desktop",
            "--books",
            str(path.absolute()),
            "--until-ready",
            "--language",
            "en",
        ]
        for _ in range(times + 1):
            ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
            told = json.loads(ended.stdout.strip().splitlines()[-1])
            found.append((float(told["ready_s"]), float(told["rss_mb"])))
    # The first start reads the program from the disk.
    return found[1:]


def card_sheets(
    path: Path, numbers: list[str], folder: str, seconds: float, *, progress: Callable[[int, int], None]
) -> int:
    """A job for the work process: sheets of cards as PDF, one after another, until the time is up."""
    from PySide6.QtGui import QGuiApplication

    from db.lookup.customers import CustomerView, by_card
    from db.lookup.programme import in_force
    from db.lookup.workplace import workplace
    from db.schema.upgrade import open_books
    from desktop.paper.customer_cards import write_customers_cards
    from desktop.wording.words import words_of

    drawing = QGuiApplication.instance() or QGuiApplication(["speed"])
    books = open_books(path)
    place = workplace(books)
    programme = in_force(books, day=NOW.date()).programme
    words = words_of(programme, language=place.language, country=place.country)
    began, sheets = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        held = [by_card(books, number) for number in numbers]
        people = [view for view in held if isinstance(view, CustomerView)]
        write_customers_cards(Path(folder) / "cards.pdf", people, programme, place, words, day=NOW.date())
        sheets += 1
        progress(sheets, 0)
    books.close()
    del drawing
    return sheets


def painted(path: Path, members: int, *, times: int) -> tuple[list[float], list[float], int]:
    """Seconds from a scan to the window painted with its customer: alone, then while PDFs are made."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.app import Options, Program
    from desktop.settings import SettingsFile
    from desktop.widgets.card_face import CardFace
    from desktop.widgets.theme import dress

    app = QApplication.instance() or QApplication(["speed"])
    assert isinstance(app, QApplication)
    dress(app)
    with tempfile.TemporaryDirectory() as home:
        program = Program(app, Options(books=path, language="en"), SettingsFile(Path(home) / "settings.json"))
        program.begin()
        _until(app, lambda: program.window.findChild(CardFace) is not None and program.lane.idle)
        random = Random(3)
        numbers = cards(members)
        for _ in range(10):
            _scan(app, program, random.choice(numbers))
        alone = [_scan(app, program, random.choice(numbers)) for _ in range(times)]
        made: list[int] = []
        heard: list[int] = []
        # The whole measurement must lie inside the making of PDFs.
        job = partial(card_sheets, path, random.sample(numbers, 200), home, 6 + times * 0.1)
        task = program.process.work(job, made.append, None, lambda done, _of: heard.append(done))
        _until(app, lambda: bool(heard), seconds=60)
        beside = [_scan(app, program, random.choice(numbers)) for _ in range(times)]
        assert not made, "the PDFs were done before the scans were"
        task.cancel()
        program.end()
        program.window.close()
    return alone, beside, len(heard)


def _scan(app: object, program: object, number: str) -> float:
    from PySide6.QtWidgets import QApplication

    from desktop.app import Program
    from desktop.widgets.card_face import CardFace

    assert isinstance(app, QApplication)
    assert isinstance(program, Program)
    face = program.window.findChild(CardFace)
    assert face is not None
    shown = "".join(number.split())
    began = time.perf_counter()
    program.window.scanned(number)
    _until(app, lambda: shown in "".join(face.accessibleName().split()) and program.lane.idle)
    # What has changed is painted when the event loop next comes round; what that lays out anew, the time after.
    app.processEvents()
    app.processEvents()
    return time.perf_counter() - began


def _until(app: object, there: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
    from PySide6.QtWidgets import QApplication

    assert isinstance(app, QApplication)
    began = time.perf_counter()
    while not there():
        app.processEvents()
        if time.perf_counter() - began > seconds:
            raise TimeoutError("the window did not come so far")
