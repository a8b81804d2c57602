"""After the till's journey the rooms behind it are shown too: each as it is, and with the card's customer."""

from dataclasses import replace

from PySide6.QtGui import QImage

from desktop.background import LedgerLane, WorkProcess
from desktop.customers.room import build as build_customers
from desktop.reports.room import build as build_reports
from desktop.shell.language import Language
from desktop.shell.walk import walk
from desktop.shell.window import Window
from desktop.shop.room import build as build_shop
from desktop.till.room import build as build_till
from desktop.widgets.theme import dress
from tests.desktop.till_counter import ANNA_CARD, open_shop


def test_every_room_behind_the_till_leaves_its_picture(qtbot, qapp, tmp_path):
    dress(qapp)
    Language(qapp).speak("en")
    unexpected: list[BaseException] = []
    lane, process = LedgerLane(unexpected.append), WorkProcess(unexpected.append)
    window = Window()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    parts = replace(open_shop(tmp_path).parts(run=lane.run, tell=window.changed), work=process.work)
    window.show_rooms((*build_till(parts), *build_customers(parts), *build_reports(parts), *build_shop(parts)))
    window.show()
    try:
        pictures = walk(
            window,
            tmp_path,
            first=20,
            card=ANNA_CARD,
            quiet=lambda: lane.idle and process.idle,
        )
    finally:
        lane.close()
        process.close()
    assert [picture.stem for picture in pictures[:2]] == ["20-customers", "21-customers-with-a-card"]
    assert [picture.stem[3:] for picture in pictures[2:5]] == ["reports", "reports-takings", "reports-people"]
    assert [picture.stem[3:] for picture in pictures[5:]] == ["goods", "settings"]
    assert all(QImage(str(picture)).width() == 1366 for picture in pictures)
    assert window.room is window.rooms[0]
    assert unexpected == []
