"""Goods come back at the whole window, by real keys and touches: Enter posts, and the focus never leaves the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Options, Program
from desktop.till.counter import TillRoom
from tests.desktop.conftest import Start, opened
from tests.desktop.test_till_window import Counter
from tests.desktop.till_counter import ANNA_CARD, PROGRAMME, open_shop


class ReturnsAtTheWindow:
    """The whole program with one sale of one line, and its page of returns in front."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        opened(qtbot, program)
        self.qtbot, self.program = qtbot, program
        self.room = next(room for room in program.window.rooms if isinstance(room, TillRoom))
        self.page, self.panel = self.room.screen.refund, self.room.screen.refund_panel
        program.window.activateWindow()
        self.room.screen.begin_selling()
        QTest.keyClicks(self.focus, "100")
        self.press(Qt.Key.Key_Return)
        self.until(lambda: self.room.screen.front == "slip")
        self.press(Qt.Key.Key_F7)
        self.until(lambda: self.page.rows.isVisible() and self.page.rows.model().rowCount() == 1)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus, key)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: self.program.lane.idle and true())

    def touch(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def touch_the_sale(self) -> None:
        rows = self.page.rows
        place = rows.visualRect(rows.model().index(0, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.until(lambda: bool(self.page.return_rows))

    def is_posted(self) -> bool:
        return self.room.screen.front == "slip" and self.room.screen.page == "counter"


@pytest.fixture
def returns(qtbot: QtBot, start: Start, books_path: Path) -> ReturnsAtTheWindow:
    return ReturnsAtTheWindow(qtbot, start(Options(books=books_path)))


def test_enter_posts_after_the_plus_was_pressed_until_it_greyed_out(returns: ReturnsAtTheWindow) -> None:
    returns.touch_the_sale()
    row = returns.page.return_rows[0]
    returns.touch(row.more)
    returns.until(lambda: returns.panel.post.isEnabled())
    assert not row.more.isEnabled()
    assert row.units.hasFocus()
    returns.touch(row.fewer)
    returns.until(lambda: not returns.panel.post.isEnabled())
    assert not row.fewer.isEnabled()
    assert row.units.hasFocus()
    returns.touch(row.more)
    returns.until(lambda: bool(returns.panel.rows.shown))
    returns.press(Qt.Key.Key_Return)
    returns.until(returns.is_posted)


def test_enter_posts_after_everything_was_pressed(returns: ReturnsAtTheWindow) -> None:
    returns.touch_the_sale()
    assert not returns.panel.post.isEnabled()
    assert returns.panel.why.text() == "Choose what comes back first."
    returns.touch(returns.page.all)
    returns.until(lambda: bool(returns.panel.rows.shown))
    assert returns.panel.post.isEnabled()
    assert returns.panel.why.isHidden()
    assert returns.page.all.hasFocus()
    returns.press(Qt.Key.Key_Return)
    returns.until(returns.is_posted)


@pytest.mark.parametrize("into_the_list", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_a_return_needs_no_mouse(returns: ReturnsAtTheWindow, into_the_list: Qt.Key) -> None:
    page = returns.page
    assert returns.room.screen.scan.hasFocus()
    assert returns.panel.why.text() == "Choose a sale first."
    returns.press(into_the_list)
    assert page.rows.hasFocus()
    assert page.rows.selectionModel().isRowSelected(0)
    returns.press(Qt.Key.Key_Return)
    returns.until(lambda: bool(page.return_rows))
    row = page.return_rows[0]
    assert row.units.hasFocus()
    returns.press(Qt.Key.Key_Return)
    assert returns.panel.notice.words == "Choose what comes back first."
    walked: list[QWidget] = []
    for _ in range(3):
        returns.press(Qt.Key.Key_Tab)
        walked.append(returns.focus)
    assert walked == [row.more, page.all, page.void]
    for _ in range(3):
        returns.press(Qt.Key.Key_Backtab)
    assert row.units.hasFocus()
    QTest.keyClicks(row.units, "1")
    returns.until(lambda: bool(returns.panel.rows.shown))
    assert row.units.text() == "1"
    # Wherever the focus is by now, also on Void: what was chosen is what Enter posts.
    page.void.setFocus(Qt.FocusReason.TabFocusReason)
    returns.press(Qt.Key.Key_Return)
    returns.until(returns.is_posted)


def test_a_manager_who_must_agree_is_named_without_a_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    purse = PROGRAMME["purses"][0] | {"too_little": "ask"}
    counter = Counter(qtbot, open_shop(tmp_path, programme=PROGRAMME | {"purses": [purse]}))
    qtbot.waitUntil(counter.screen.isActiveWindow)
    for amount, pays_most in (("1000", False), ("200", True)):
        counter.room.scanned(ANNA_CARD)
        counter.type(amount)
        if pays_most:
            counter.room.sale.pay_most("cashback")
        counter.press(Qt.Key.Key_Return)
        counter.next_customer()
    first = counter.booked()[-1]
    counter.room.refund_of(first.op_id)
    page, panel = counter.screen.refund, counter.screen.refund_panel
    counter.type("1")
    counter.press(Qt.Key.Key_Return)
    assert panel.manager.hasFocus()
    counter.press(Qt.Key.Key_Backtab)
    assert page.void.hasFocus()
    counter.press(Qt.Key.Key_Tab)
    counter.type("Olga")
    # Also from the box, whatever was begun on the counter: it is not what Enter means here.
    counter.screen.counter.customer.show_form("", "", "")
    counter.screen.scan.setFocus()
    counter.shop.clock.pass_(seconds=2)
    counter.press(Qt.Key.Key_Return)
    assert counter.screen.front == "slip"
