"""The counter in a window, with the keys and scans of a cashier."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.lookup import sales
from tests.desktop.till_counter import Shop

SIZES = ((1366, 740), (1024, 740), (1000, 632))


class Counter:
    """A room in a window, with the keys and scans of a cashier."""

    def __init__(self, qtbot, shop: Shop, size: tuple[int, int] = SIZES[0]) -> None:
        self.qtbot = qtbot
        self.shop = shop
        self.room = shop.room()
        self.screen = self.room.screen
        qtbot.addWidget(self.screen)
        self.screen.resize(*size)
        self.screen.show()
        self.screen.activateWindow()
        self.room.activated()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def next_customer(self) -> None:
        self.shop.clock.pass_(seconds=5)
        self.press(Qt.Key.Key_Return)

    def booked(self):
        return tuple(sales.on_day(self.shop.books, self.room.day_of(self.shop.clock()), limit=100))
