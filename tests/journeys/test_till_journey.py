"""The demo's journey through the real window, with the ledger lane beside it as in the shop."""

import pytest
from PySide6.QtGui import QImage

from db.lookup import sales
from desktop.background import LedgerLane
from desktop.shell.language import Language
from desktop.shell.window import Window
from desktop.till.journey import play
from desktop.till.room import build
from desktop.widgets.theme import dress
from tests.desktop.till_counter import Shop, give, open_shop

STEPS = (
    "ready-to-scan",
    "found-as-typed",
    "unknown-card",
    "customer",
    "quote-with-reasons",
    "paid-with-purse",
    "slip",
    "goods-by-lines",
    "parked",
    "resumed",
    "slip-of-lines",
    "past-receipt",
    "return-before-it-is-posted",
    "return-slip",
    "day",
    "printed-again",
    "in-ru",
    "in-hu",
    "in-ro",
)


@pytest.fixture
def shop(tmp_path) -> Shop:
    shop = open_shop(tmp_path)
    give(shop, "anna-000-0000-0000", 1240_00, days_ago=20)
    return shop


def test_the_journey_plays_to_its_end_and_leaves_its_pictures(qtbot, qapp, shop, tmp_path):
    dress(qapp)
    language = Language(qapp)
    language.speak("en")
    unexpected: list[BaseException] = []
    lane = LedgerLane(unexpected.append)
    window = Window()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    parts = shop.parts(run=lane.run, tell=window.changed)
    parts.settings.heard_by(lambda now: language.speak(now.language or "en"))
    window.show_rooms(build(parts))
    window.show()
    pictures = play(window, tmp_path / "pictures")
    assert tuple(picture.stem[3:] for picture in pictures) == STEPS
    assert [picture.name[:2] for picture in pictures] == [f"{n:02}" for n in range(1, len(STEPS) + 1)]
    sizes = {(image.width(), image.height()) for image in map(QImage, map(str, pictures))}
    assert sizes == {(1366, 768)}
    today = tuple(sales.on_day(shop.books, window.rooms[0].day_of(shop.clock()), limit=10))
    assert len(today) == 2
    assert sum(len(sale.reversals) for sale in today) == 1
    assert parts.settings.now.language == ""
    qtbot.waitUntil(lambda: lane.idle)
    lane.close()
    language.speak("en")
    assert unexpected == []
