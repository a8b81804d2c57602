"""F1: the guide opens where it speaks of what is in front, beside the work, and nothing on the counter is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Options, Program
from desktop.customers.room import CustomersRoom
from desktop.shell.guide import TOPICS, page_of
from desktop.shop.room import ShopRoom
from desktop.till.counter import TillRoom
from tests.desktop.conftest import Start, opened


def press(program: Program, key: Qt.Key, where: QWidget | None = None) -> None:
    QTest.keyClick(where or QApplication.focusWidget() or program.window, key)


def asked(program: Program, room: int) -> str:
    """Where the guide opens over this room; it is put away again."""
    window = program.window
    window.open_room(room)
    press(program, Qt.Key.Key_F1)
    assert window.help.is_open
    topic = window.help.panel.text.place
    press(program, Qt.Key.Key_Escape)
    assert not window.help.is_open
    return topic


def test_each_room_and_page_opens_the_guide_at_its_own_heading(qtbot: QtBot, start: Start, books_path) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    window = program.window
    rooms = range(len(window.rooms))
    assert [asked(program, room) for room in rooms] == [
        "sell",
        "customers",
        "cards",
        "programme",
        "reports",
        "goods",
        "shop",
    ]
    till, customers, shop = window.rooms[0], window.rooms[1], window.rooms[-1]
    assert isinstance(till, TillRoom)
    assert isinstance(customers, CustomersRoom)
    assert isinstance(shop, ShopRoom)
    for go, topic in (
        (till.open_refunds, "returns"),
        (till.open_day, "day"),
        (till.leave_page, "sell"),
        (till.join.open, "join"),
    ):
        go()
        assert till.help_topic == topic
    assert customers.inside is not None
    customers.inside.pages.open_import()
    assert asked(program, 1) == "import"
    window.open_room(len(window.rooms) - 1)
    inside = shop.inside
    assert inside is not None
    for button, topic in (
        (inside.screen.backup, "backups"),
        (inside.screen.set_up_scanner, "scanner"),
        (inside.screen.practice.begin, "practice"),
        (inside.updates.card.field.editor, "updates"),
    ):
        button.setFocus()
        press(program, Qt.Key.Key_F1)
        assert window.help.panel.text.place == topic
        press(program, Qt.Key.Key_F1)
    inside.set_up_scanner()
    assert shop.help_topic == "scanner"


def test_beside_the_work_it_takes_no_room_from_it_and_gives_the_keyboard_back(
    qtbot: QtBot, start: Start, books_path
) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    window, till = program.window, program.window.rooms[0]
    assert isinstance(till, TillRoom)
    qtbot.waitUntil(lambda: till.sale.quote is not None)
    till.sale.type_amount(12_50)
    till.screen.begin_selling()
    before = QApplication.focusWidget()
    lies = till.sale.sale
    press(program, Qt.Key.Key_F1)
    QApplication.processEvents()
    panel = window.help.panel
    assert panel.has_focus
    assert not window.help.covers
    assert till.widget.width() + window.rail.width() >= 1000
    assert window._stack.geometry().right() < panel.x()
    press(program, Qt.Key.Key_F1)
    assert not window.help.is_open
    assert QApplication.focusWidget() is before
    assert till.sale.sale == lies
    # By the button at the rail's foot, and a scan is the till's while the guide stays.
    window.rail.help.click()
    program.scanner.take("2900000012345")
    assert window.help.is_open
    qtbot.waitUntil(till.screen.sheet.isVisible)


def test_where_it_covers_the_work_a_scan_and_a_room_come_first(qtbot: QtBot, start: Start, books_path) -> None:
    program = start(Options(books=books_path))
    opened(qtbot, program)
    window = program.window
    window.resize(1024, 768)
    press(program, Qt.Key.Key_F1)
    assert window.help.covers
    assert not window._stack.isEnabled()
    program.scanner.take("2900000012345")
    assert not window.help.is_open
    assert window._stack.isEnabled()
    window.help.ask(window.room, None)
    window.rail.button(1).click()
    assert not window.help.is_open
    assert isinstance(window.room, CustomersRoom)
    window.resize(1366, 768)
    window.help.ask(window.room, None)
    window.help.panel.wide.click()
    assert window.help.covers
    window.help.panel.wide.click()
    assert not window.help.covers


def test_the_guide_is_read_in_the_window_s_language_with_a_way_back_and_words_found(
    qtbot: QtBot, start: Start, books_path
) -> None:
    program = start(Options(books=books_path, language="ro"))
    opened(qtbot, program)
    press(program, Qt.Key.Key_F1)
    panel = program.window.help.panel
    panel.wide.click()
    for language in ("ru", "hu", "ro", "en"):
        program.language.speak(language)
        qtbot.waitUntil(lambda language=language: panel.text.page is page_of(panel.topic, language))
        assert list(panel.contents.entries) == list(TOPICS)
        QApplication.processEvents()
        cut = [entry.text() for entry in panel.contents.entries.values() if entry.is_cut]
        assert not cut, language
        for topic in ("day", "backups", "wrong"):
            panel.go_to(topic)
            assert panel.text.place == topic
            assert page_of(topic, language).places[topic] in panel.text.toPlainText()
            assert panel.contents.entries[topic].isChecked()
        panel.go_back()
        panel.go_back()
        assert panel.text.place == "day"
        panel.search.setText("Excel")
        panel.search.textEdited.emit("Excel")
        assert panel.text.page is page_of("import", language)
        assert panel.text.textCursor().selectedText() == "Excel"
    panel.wide.click()
    panel.contents_button.click()
    QApplication.processEvents()
    panel.wide.click()
    qtbot.waitUntil(lambda: panel.text.isVisible() and panel.text.width() > 600)
    panel.go_to("practice")
    assert panel.text.document().size().width() <= panel.text.viewport().width()
    panel.wide.click()
    panel.contents_button.click()
    for widget in (panel.back, panel.contents_button, panel.wide, panel.close_button, *panel.contents.entries.values()):
        assert widget.height() >= 44
        assert widget.toolTip() or widget.text()


def test_the_first_run_has_help_too(qtbot: QtBot, start: Start, tmp_path) -> None:
    program = start(Options(books=tmp_path / "new.db"))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is program.window)
    press(program, Qt.Key.Key_F1)
    assert program.window.help.panel.text.place == "begin"
    press(program, Qt.Key.Key_Escape)
    assert not program.window.help.is_open
