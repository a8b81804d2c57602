"""A bakery's workbench without a window, and the programme room on real books in one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.goods import save_goods
from db.lookup.goods import GoodsView
from db.lookup.workplace import workplace
from desktop.background import LedgerLane
from desktop.parts import News, Parts
from desktop.programme.bench import Bench, Shop
from desktop.programme.making import empty
from desktop.programme.naming import Naming
from desktop.programme.room import ProgrammeRoom
from desktop.programme.workroom import Workroom
from desktop.settings import SettingsFile
from desktop.wording.words import Words
from loyalty.money import Currency
from resources import presets

ROUBLE = Currency("RUB", 2)
ZONE = "Europe/Moscow"
GOODS = (
    GoodsView(code="1001", name="Poppy bun", category="Buns", price=3_000),
    GoodsView(code="2001", name="Honey cake", category="Cakes", price=42_000),
    GoodsView(code="3001", name="Rye bread", category="Bread", price=5_000),
    GoodsView(code="4001", name="Cigarettes", category="Tobacco", price=21_000),
)


def words(language: str = "en") -> Words:
    return Words(language=language, currency=ROUBLE, zone=ZONE, country="RU")


def naming(document: dict[str, Any], language: str = "en") -> Naming:
    return Naming(words=words(language), document=document, goods={one.code: one.name for one in GOODS})


def nothing() -> dict[str, Any]:
    return empty("Our regulars", ROUBLE, ZONE)


def preset(name: str) -> dict[str, Any]:
    return presets.document(name, language="en", currency="RUB", decimals=2, zone=ZONE)


def bench(document: dict[str, Any]) -> Bench:
    """The workbench with a document on it."""
    made = Bench(Shop(ROUBLE, ZONE, "RU"), lambda: "en", lambda: date(2026, 5, 12))
    made.open(document)
    return made


class Answers:
    """Chooses the file it was told to."""

    def __init__(self) -> None:
        self.path: Path | None = None

    def agree(self, words: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        return True

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self.path

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        return self.path

    def folder(self, title: str, at: Path) -> Path | None:
        return self.path


def at_once(job: Any, done: Any, failed: Any = None, progress: Any = None) -> None:
    """The work process's jobs, on the spot."""
    done(job(progress=lambda done, of: None))


@contextmanager
def room_on(
    books: Books, lane: LedgerLane, qtbot: QtBot, clock: Callable[[], datetime], new_id: Callable[[], str], tmp: Path
) -> Iterator[tuple[Workroom, Answers]]:
    """The room in front, its programme read."""
    save_goods(books, GOODS, now=clock())
    answers, told = Answers(), list[News]()
    parts = Parts(
        books=books,
        workplace=workplace(books),
        run=lane.run,
        work=at_once,  # type: ignore[arg-type]
        clock=clock,
        new_id=new_id,
        tell=lambda changes: room.changed(changes),
        news=told.append,
        settings=SettingsFile(tmp / "settings.json"),
        ask=answers,
        move_to=lambda job: None,
    )
    room = ProgrammeRoom(parts)
    screen: QWidget = room.widget
    qtbot.addWidget(screen)
    screen.resize(1366 - 84, 740)
    screen.show()
    room.activated()
    inside = room.inside
    assert inside is not None
    qtbot.waitUntil(lambda: inside.versions.is_loaded and bool(inside.bench.shop.goods))
    yield inside, answers
    room.closing()
