"""The guide's pictures, taken from the real program on the demo shop: `make guide` leaves them in resources/guide.

Nothing is drawn into them. The shop, its day and the clock stand still, so that the same program gives the same
pictures on the same machine, and a picture that differs shows what has changed for a cashier.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from time import monotonic
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QBuffer, QEvent, QEventLoop, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView

ROOT = Path(__file__).resolve().parent.parent
GUIDE, FRONT, BOOKS = ROOT / "resources" / "guide", ROOT / ".github" / "pictures", ROOT / "build" / "guide"
LANGUAGES = ("en", "ru", "hu", "ro")
#: A Friday afternoon at the end of a month: the reports have something to say.
NOW = datetime(2026, 11, 27, 15, 40, tzinfo=UTC)
#: A screen as small as a till has; what is drawn for it can be read in a narrow column.
SMALL, USUAL = QSize(1024, 768), QSize(1366, 768)
#: Pictures of a flat look need no more; a card's own colours are many.
COLOURS, COLOURS_OF_A_CARD = 96, 200
#: What takes longer has gone wrong. Typing is waited for by the rooms themselves, a part of a second.
PATIENCE_S, CALM_S = 90, 0.4


class Dice(Random):
    """Falls the same way each time, where a shop's own must not."""

    def randbelow(self, below: int) -> int:
        """As `secrets.randbelow`."""
        return self.randrange(below)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the guide."""

    name: str
    image: QImage
    colours: int = COLOURS


class Stage:
    """The program on the demo shop, and a hand to work it with."""

    def __init__(self, app: QApplication, books: Path, language: str) -> None:
        import desktop.app
        from desktop.settings import SettingsFile

        desktop.app.clock = lambda: NOW
        # Nobody sits here to press "Go on".
        self.failed: list[BaseException] = []
        desktop.app.Alerts.unexpected = lambda alerts, error: self.failed.append(error)
        self.app, self.language = app, language
        #: Who is served in the pictures, once somebody has been chosen.
        self.regular: CustomerView | None = None
        self.scratch = Path(tempfile.mkdtemp())
        settings = SettingsFile(self.scratch / "settings.json")
        settings.change(paper_folder=str(self.scratch), backup_folder=str(books.with_suffix(".copies")))
        self.program = desktop.app.Program(app, desktop.app.Options(books=books, language=language), settings)
        self.window = self.program.window
        self.program.begin()
        self.until("the rooms", lambda: bool(self.window.rooms))
        self.size(SMALL)

    def size(self, size: QSize) -> None:
        """So large is the window now."""
        self.window.resize(size)
        self.settle()

    def until(self, what: str, there: Callable[[], bool]) -> None:
        """Go on when it is there. Raises TimeoutError, or what went wrong meanwhile."""
        deadline = monotonic() + PATIENCE_S
        while not there():
            if self.failed:
                raise self.failed[0]
            if monotonic() > deadline:
                raise TimeoutError(f"waited {PATIENCE_S} s for {what} ({self.language})")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # Outside of exec() nothing else takes away what is to be deleted later.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Wait until nothing has been under way for a while."""
        calm_since = monotonic()

        def calm() -> bool:
            nonlocal calm_since
            if not (self.program.lane.idle and self.program.process.idle):
                calm_since = monotonic()
            return monotonic() - calm_since > CALM_S

        self.until("quiet", calm)

    def take(self, name: str, *parts: QWidget, margin: int = 0, at_most: int = 0) -> Picture:
        """What is seen of these parts of the window and between them; `at_most` so many lines of it from the top."""
        self.settle()
        places = [QRect(part.mapTo(self.window, QPoint(0, 0)), part.size()) for part in parts] or [self.window.rect()]
        whole = places[0]
        for place in places[1:]:
            whole = whole.united(place)
        whole = whole.adjusted(-margin, -margin, margin, margin).intersected(self.window.rect())
        if at_most:
            whole.setHeight(min(whole.height(), at_most))
        return Picture(name, self.window.grab(whole).toImage())

    def end(self) -> None:
        """Close the books."""
        self.window.close()
        self.program.end()
        self.window.deleteLater()


def small(picture: Picture) -> bytes:
    """The picture as a PNG of as few bytes as its look bears."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.image.save(buffer, "PNG")
    image = Image.open(BytesIO(bytes(buffer.data().data())))
    if image.getextrema()[-1] == (255, 255):
        image = image.convert("RGB")
    method = Image.Quantize.MEDIANCUT if image.mode == "RGB" else Image.Quantize.FASTOCTREE
    written = BytesIO()
    image.quantize(picture.colours, method=method, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


def demo(language: str, *, anew: bool) -> Path:
    """The books of the demo shop on that day; those of the last time where nothing they are made by has changed."""
    import db.ledger.coupon
    from db.imports.demo import make_demo
    from db.schema.backup import back_up
    from db.schema.upgrade import open_books
    from desktop.shell.demo_shop import SEED

    db.ledger.coupon.secrets = Dice(SEED)  # type: ignore[assignment]
    BOOKS.mkdir(parents=True, exist_ok=True)
    path, untouched = BOOKS / f"{language}.db", BOOKS / f"{language}-untouched.db"
    newest = max(file.stat().st_mtime for room in ("db", "loyalty") for file in (ROOT / room).rglob("*.py"))
    if anew or not untouched.exists() or untouched.stat().st_mtime < newest:
        unfinished = BOOKS / f"{language}-unfinished.db"
        unfinished.unlink(missing_ok=True)
        make_demo(unfinished, language=language, seed=SEED, now=NOW)
        os.replace(unfinished, untouched)
    db.ledger.coupon.secrets = Dice(SEED)  # type: ignore[assignment]
    for left in BOOKS.glob(f"{language}.db*"):
        left.unlink()
    path.write_bytes(untouched.read_bytes())
    books = open_books(path)
    for days in (3, 2, 1):
        back_up(books, path.with_suffix(".copies"), now=NOW - timedelta(days=days, minutes=7 * days))
    books.close()
    return path


def keep(folder: Path, pictures: Iterator[Picture], *, only: str = "") -> int:
    """Put the pictures there, and away what is none of them any more. Returns their bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    there = set()
    for picture in pictures:
        there.add(f"{picture.name}.png")
        (folder / f"{picture.name}.png").write_bytes(small(picture))
    if not only:
        for old in folder.glob("*.png"):
            if old.name not in there:
                old.unlink()
    return sum((folder / name).stat().st_size for name in there)


def main() -> int:
    """Take them all, or those of one language."""
    parser = argparse.ArgumentParser(description="Take the guide's pictures.")
    parser.add_argument("languages", nargs="*", help="of these languages (default: of all)")
    parser.add_argument("--only", default="", help="this picture alone")
    parser.add_argument("--anew", action="store_true", help="make the demo shops anew")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from guide_sights import front_page, sights

    from desktop.widgets.theme import dress

    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)
    dress(app)
    taken = 0
    for language in asked.languages or LANGUAGES:
        stage = Stage(app, demo(language, anew=asked.anew), language)
        try:
            taken += keep(GUIDE / language, sights(stage, asked.only), only=asked.only)
            if language == "en":
                taken += keep(FRONT, front_page(stage, asked.only), only=asked.only)
        finally:
            stage.end()
        print(f"{language}: taken, {taken // 1000} kB so far", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
