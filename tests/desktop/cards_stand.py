"""The cards room on real books, with a real lane and the work process's jobs done on the spot."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.books import Books
from db.lookup.workplace import workplace
from desktop.background import LedgerLane
from desktop.cards.room import CardsRoom
from desktop.parts import Parts
from desktop.settings import SettingsFile
from desktop.widgets.theme import dress
from tests.desktop.test_shop import Answers, HereAndNow


def parts_of(
    books: Books,
    lane: LedgerLane,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    settings: SettingsFile,
    answers: Answers,
) -> Parts:
    """All that the room uses; what it tells the window is heard by nobody."""
    made: dict[str, Any] = {
        "books": books,
        "workplace": workplace(books),
        "run": lane.run,
        "work": HereAndNow(),
        "clock": clock,
        "new_id": new_id,
        "tell": lambda changes: None,
        "news": lambda news: None,
        "settings": settings,
        "ask": answers,
        "move_to": lambda job: None,
    }
    return Parts(**made)


def opened_room(qtbot: QtBot, lane: LedgerLane, parts: Parts) -> CardsRoom:
    """The room with its designs read."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app)
    room = CardsRoom(parts)
    qtbot.addWidget(room.widget)
    room.widget.resize(1180, 700)
    room.widget.show()
    room.activated()
    qtbot.waitUntil(lambda: bool(room.inside.gallery.tiles()) and lane.idle)
    return room
