"""A scanner at work in a real window: the focused field stays clean, no button is pressed, typing comes back whole."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.scanning.bursts import EVDEV_OFFSET, GAP_MS
from desktop.shell.scanner import Scanner
from tests.desktop.layouts import LAYOUTS, struck

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Shop(QWidget):
    """A window with a field that has the focus and a button that Enter would press."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.button = QPushButton("Apply")
        self.button.setShortcut("Return")
        self.pressed = 0
        self.returned = 0
        self.button.clicked.connect(self._press)
        self.field.returnPressed.connect(self._return)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)

    def _press(self) -> None:
        self.pressed += 1

    def _return(self) -> None:
        self.returned += 1


class Hands:
    """Strikes keys as the platform would: at the window, with a key number and a time stamp."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.now_ms = 10_000

    def strike(self, key: int, number: int, text: str, *, shift: bool = False, after_ms: int = 4) -> None:
        self.now_ms += after_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, SHIFT if shift else NO_MODIFIER, number, 0, 0, text)
            event.setTimestamp(self.now_ms)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def scan(self, code: str, layout: str = "us", *, enter: bool = True) -> None:
        for at, sign in enumerate(code):
            key, shift, text = struck(sign, layout)
            self.strike(ord(text.upper()[0]), key + EVDEV_OFFSET, text, shift=shift, after_ms=500 if at == 0 else 4)
        if enter:
            self.strike(Qt.Key.Key_Return, 28 + EVDEV_OFFSET, "\r")

    def type(self, text: str, *, step_ms: int = 120) -> None:
        for sign in text:
            self.strike(ord(sign.upper()), 0, sign, after_ms=step_ms)


@pytest.fixture
def codes() -> list[str]:
    return []


@pytest.fixture
def scanner(qtbot: QtBot, qapp: QApplication, codes: list[str]) -> Iterator[Scanner]:
    scanner = Scanner(prefix="", suffix="")
    # The keys struck in these tests are numbered as on Linux, on whatever system the tests run.
    scanner._burst.offset = EVDEV_OFFSET
    scanner.scanned.connect(codes.append)
    scanner.watch(qapp)
    yield scanner
    scanner.stop()


@pytest.fixture
def shop(qtbot: QtBot, scanner: Scanner) -> Shop:
    shop = Shop()
    qtbot.addWidget(shop)
    shop.show()
    qtbot.waitExposed(shop)
    shop.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is shop.windowHandle())
    shop.field.setFocus()
    return shop


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_gives_the_same_number_on_every_layout_and_leaves_no_trace(
    qtbot: QtBot, shop: Shop, codes: list[str], layout: str
) -> None:
    hands = Hands(shop)
    hands.scan("2900000012345", layout)
    hands.scan("Ab7zQ9y", layout)
    qtbot.waitUntil(lambda: len(codes) == 2)
    assert codes == ["2900000012345", "Ab7zQ9y"]
    assert shop.field.text() == ""
    assert (shop.pressed, shop.returned) == (0, 0)


def test_a_scan_without_enter_ends_by_itself(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    Hands(shop).scan("4006381333931", enter=False)
    qtbot.waitUntil(lambda: codes == ["4006381333931"])
    assert shop.field.text() == ""


def test_a_scan_works_while_a_button_has_the_focus(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    shop.button.setFocus()
    Hands(shop).scan("4006381333931")
    qtbot.waitUntil(lambda: codes == ["4006381333931"])
    assert shop.pressed == 0


def test_typing_comes_back_whole_and_in_order(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    hands = Hands(shop)
    hands.type("Анна Ковалёва Ősz Țăran")
    qtbot.waitUntil(lambda: shop.field.text() == "Анна Ковалёва Ősz Țăran")
    hands.type("12", step_ms=10)
    hands.strike(Qt.Key.Key_Backspace, 22, "\b")
    hands.strike(Qt.Key.Key_Return, 36, "\r", after_ms=20)
    qtbot.waitUntil(lambda: shop.pressed == 1)
    assert shop.field.text() == "Анна Ковалёва Ősz Țăran1"
    assert codes == []


def test_five_quick_digits_and_enter_are_typing_and_enter_still_works(
    qtbot: QtBot, shop: Shop, codes: list[str]
) -> None:
    hands = Hands(shop)
    hands.type("12345", step_ms=GAP_MS)
    hands.strike(Qt.Key.Key_Return, 36, "\r", after_ms=GAP_MS)
    qtbot.waitUntil(lambda: shop.pressed == 1)
    assert shop.field.text() == "12345"
    assert codes == []


def test_typing_then_a_scan_keeps_the_typing_and_takes_the_scan(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    hands = Hands(shop)
    hands.type("14.50")
    hands.scan("2900000012345")
    hands.type("7")
    qtbot.waitUntil(lambda: codes == ["2900000012345"] and shop.field.text() == "14.507")


def test_a_click_gives_back_what_was_typed_before_it(qtbot: QtBot, shop: Shop) -> None:
    Hands(shop).type("9")
    assert shop.field.text() == ""
    QTest.mouseClick(shop.windowHandle(), Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(3, 3))
    assert shop.field.text() == "9"


def test_a_scan_over_a_dialog_does_not_press_its_default_button(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    dialog = QDialog(shop)
    button = QPushButton("Delete it all", dialog)
    button.setDefault(True)
    dialog.show()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    Hands(dialog).scan("2900000012345")
    qtbot.waitUntil(lambda: codes == ["2900000012345"])
    assert dialog.isVisible()
    dialog.close()


def test_a_held_key_is_not_a_scan(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    for at in range(20):
        event = QKeyEvent(QEvent.Type.KeyPress, ord("0"), NO_MODIFIER, 19, 0, 0, "0", at > 0)
        event.setTimestamp(20_000 + at * 33)
        QCoreApplication.sendEvent(shop.windowHandle(), event)
    qtbot.waitUntil(lambda: shop.field.text() == "0" * 20)
    assert codes == []


def test_prefix_and_suffix_come_off_whatever_the_source(qtbot: QtBot, scanner: Scanner, codes: list[str]) -> None:
    scanner.set_frame("q", "z")
    scanner.take("q2900000012345z")
    scanner.take("2900000012345")
    scanner.take("   ")
    assert codes == ["2900000012345", "2900000012345"]


def test_ten_thousand_scans_of_anything_leave_the_window_alive(qtbot: QtBot, shop: Shop, codes: list[str]) -> None:
    dice = random.Random(20_261_121)
    hands = Hands(shop)
    # A field of a till is short; one of a hundred thousand characters would test Qt's line breaking instead.
    shop.field.setMaxLength(60)
    for _ in range(10_000):
        length = dice.randrange(1, 9)
        raw = bytes(dice.randrange(256) for _ in range(length))
        text = raw.decode("latin-1") if dice.random() < 0.5 else raw.decode("utf-8", "replace")
        for sign in text:
            hands.strike(dice.choice((0, ord(sign))), dice.choice((0, dice.randrange(256))), sign, after_ms=1)
        hands.now_ms += dice.choice((5, 100))
    hands.scan("2900000012345")
    qtbot.waitUntil(lambda: codes[-1:] == ["2900000012345"])
