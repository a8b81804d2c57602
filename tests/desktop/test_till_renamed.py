"""The till under another name: on the card of who stands there, and on the slip in view."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.changes import Changes
from tests.desktop.till_counter import ANNA_CARD, open_shop


def test_a_new_name_is_on_the_card_and_on_the_slip_in_view(qtbot: QtBot, tmp_path: Path) -> None:
    room = open_shop(tmp_path).room()
    screen, parts = room.screen, room.parts
    qtbot.addWidget(screen)
    screen.show()
    room.activated()
    room.scanned(ANNA_CARD)
    QTest.keyClicks(screen.sale.amount, "100")
    QTest.keyClick(screen.sale.amount, Qt.Key.Key_Return)
    parts.workplace = replace(parts.workplace, shop_name="Bread & Salt", slip_footer="See you")
    parts.tell(Changes(workplace=True))
    assert screen.counter.customer._customer._card._words.shop == "Bread & Salt"
    assert screen.slip.slip is not None
    rows = "".join(map(str, screen.slip.slip.rows))
    assert "Bread & Salt" in rows
    assert "See you" in rows
