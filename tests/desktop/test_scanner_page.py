"""Setting up a scanner in the real window: three codes, a verdict, what one press puts right, card numbers."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.card import new_card_number
from db.ledger.goods import save_goods
from db.lookup.goods import GoodsView
from db.lookup.workplace import workplace
from desktop.background import LedgerLane
from desktop.paper.scanner_sheet import sheet_picture
from desktop.parts import Parts
from desktop.scanning.bursts import EVDEV_OFFSET
from desktop.scanning.heard import Heard
from desktop.scanning.trial import CODES
from desktop.settings import SettingsFile
from desktop.shell.scan_sources import ScanSources
from desktop.shell.scanner import Scanner
from desktop.shop.card_prefix import PrefixCheck
from desktop.shop.scanner_codes import spoken
from desktop.shop.workroom import ShopWorkroom
from desktop.widgets.theme import dress
from loyalty.card_number import issue
from tests.desktop.conftest import Clock
from tests.desktop.test_paper_codes import read
from tests.desktop.test_scanner import Hands
from tests.desktop.test_scanner_trial import typed
from tests.desktop.test_shop import Answers, HereAndNow

PRINTED = {(text, {"ean13": "EAN-13", "code128": "Code 128", "qr": "QR Code"}[name]) for name, text in CODES.items()}


class Bench:
    """The shop's room with a real scanner before it; what it does not take goes to the till."""

    def __init__(self, parts: Parts, scanner: Scanner, sources: ScanSources) -> None:
        self.scanner, self.sources, self.settings = scanner, sources, parts.settings
        self.room = ShopWorkroom(parts)
        self.page = self.room.page
        self.till: list[str] = []
        scanner.scanned.connect(lambda code: self.room.scanned(code) or self.till.append(code))
        parts.settings.heard_by(sources.set_up)


@pytest.fixture
def bench(
    qtbot: QtBot,
    qapp: QApplication,
    books: Books,
    lane: LedgerLane,
    clock: Clock,
    new_id: Callable[[], str],
    tmp_path: Path,
    settings: SettingsFile,
) -> Iterator[Bench]:
    settings.change(paper_folder=str(tmp_path / "papers"))
    dress(qapp)
    unforeseen: list[BaseException] = []
    scanner = Scanner()
    scanner._burst.offset = EVDEV_OFFSET
    scanner.watch(qapp)
    sources = ScanSources(scanner, unforeseen.append)
    parts = Parts(
        books=books,
        workplace=workplace(books),
        run=lane.run,
        work=HereAndNow(),
        clock=clock,
        new_id=new_id,
        tell=lambda changes: None,
        news=lambda news: None,
        settings=settings,
        ask=Answers(),
        move_to=lambda job: None,
        scans=sources,
    )
    bench = Bench(parts, scanner, sources)
    qtbot.addWidget(bench.room.widget)
    bench.room.widget.resize(924, 700)
    bench.room.widget.show()
    bench.room.widget.activateWindow()
    bench.room.screen.set_up_scanner.click()
    handle = bench.room.widget.windowHandle()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is handle and lane.idle)
    yield bench
    sources.stop()
    scanner.stop()
    assert unforeseen == []


def test_three_scans_and_the_page_says_that_all_is_well(qtbot: QtBot, bench: Bench) -> None:
    leaf = bench.page.codes
    hands = Hands(bench.room.widget)
    assert leaf.verdict.words == "Scan the three codes, in any order."
    # The QR code holds signs that the test's layouts don't know; its keys come as the scanner strikes them in Latin.
    hands.scan(CODES["ean13"], "ru")
    qtbot.waitUntil(lambda: leaf.cards["ean13"].came.text() == "Read right.")
    assert not leaf.cards["ean13"].skip.isVisible()
    bench.room.scanner._heard(typed("code128", "ru"))
    leaf.cards["qr"].skip.click()
    assert leaf.verdict.words.startswith("All is well.")
    assert leaf.verdict.tone == "good"
    assert leaf.lines[0].text() == "It reads no QR codes. Bar codes are enough for cards and goods."
    assert bench.till == []


def test_a_scanner_that_types_slowly_is_heard_and_presses_nothing(qtbot: QtBot, bench: Bench) -> None:
    page = bench.page
    hands = Hands(bench.room.widget)
    for sign in CODES["ean13"]:
        key = 11 if sign == "0" else int(sign) + 1
        hands.strike(ord(sign), key + EVDEV_OFFSET, sign, after_ms=80)
    hands.strike(Qt.Key.Key_Return, 28 + EVDEV_OFFSET, "\r", after_ms=80)
    qtbot.waitUntil(lambda: "types slowly" in page.codes.verdict.words)
    assert "80 ms" in page.codes.verdict.words
    assert page.isVisible()


def test_a_slow_scanner_is_waited_for_after_one_press_and_typing_is_typing(
    qtbot: QtBot, bench: Bench, settings: SettingsFile
) -> None:
    def scan(step_ms: int) -> None:
        for sign in CODES["ean13"]:
            key = 11 if sign == "0" else int(sign) + 1
            hands.strike(ord(sign), key + EVDEV_OFFSET, sign, after_ms=step_ms)
        hands.strike(Qt.Key.Key_Return, 28 + EVDEV_OFFSET, "\r", after_ms=step_ms)

    leaf, hands = bench.page.codes, Hands(bench.room.widget)
    scan(80)
    qtbot.waitUntil(lambda: leaf.verdict.action.text() == "Wait for it")
    leaf.verdict.action.click()
    assert settings.now.scanner_wait == "110"
    assert "waits for it" in leaf.lines[0].text()
    heard: list[str] = []
    bench.scanner.scanned.connect(heard.append)
    scan(100)
    qtbot.waitUntil(lambda: heard == [CODES["ean13"]])
    scan(4)
    qtbot.waitUntil(lambda: leaf.verdict.action.text() == "Wait no longer")
    leaf.verdict.action.click()
    assert settings.now.scanner_wait == ""


def test_a_prefix_is_found_out_and_one_press_sets_it(qtbot: QtBot, bench: Bench, settings: SettingsFile) -> None:
    room, leaf = bench.room, bench.page.codes
    for name in CODES:
        room.scanner._heard(typed(name, before="~"))
    assert leaf.verdict.action.text() == "Set “~” here"
    leaf.verdict.action.click()
    assert settings.now.scanner_prefix == "~"
    assert leaf.verdict.tone == "good"
    assert room.page.port.prefix.text() == "~"
    assert bench.scanner._burst.prefix == "~"
    for name in CODES:
        room.scanner._heard(typed(name))
    leaf.verdict.action.click()
    assert settings.now.scanner_prefix == ""


def test_what_is_none_of_the_three_codes_is_said_and_beginning_again_forgets(bench: Bench) -> None:
    room, leaf = bench.room, bench.page.codes
    room.scanner._heard(Heard(source="keyboard", read="4006381333931"))
    assert leaf.stranger.text() == "4006381333931 is none of the three codes. Scan one of these."
    room.scanner._heard(replace(typed("ean13"), end="pause"))
    assert leaf.stranger.isHidden()
    room.page.again.click()
    assert leaf.verdict.words == "Scan the three codes, in any order."


def test_scans_go_to_the_till_again_when_the_page_is_left(qtbot: QtBot, bench: Bench) -> None:
    bench.scanner.take("2900000012345")
    QTest.keyClick(bench.page, Qt.Key.Key_Escape)
    assert bench.room.screen.isVisible()
    assert bench.room.screen.set_up_scanner.hasFocus()
    bench.scanner.take("4006381333931")
    assert bench.till == ["4006381333931"]
    assert bench.scanner._tell is None


def test_while_another_room_is_in_front_nothing_is_heard_here(bench: Bench) -> None:
    bench.room.widget.hide()
    assert bench.scanner._tell is None
    bench.room.widget.show()
    assert bench.scanner._tell is not None
    assert bench.page.isVisible()


def test_a_serial_scanner_is_chosen_here_and_heard(
    qtbot: QtBot, bench: Bench, tmp_path: Path, settings: SettingsFile
) -> None:
    scanner_end, ours = os.openpty()
    port = tmp_path / "port"
    port.symlink_to(os.ttyname(ours))
    os.close(ours)
    leaf = bench.page.port
    bench.page.open_leaf("port")
    edit = leaf.port.lineEdit()
    assert edit is not None
    edit.setText(str(port))
    edit.editingFinished.emit()
    assert (settings.now.serial_port, settings.now.serial_speed) == (str(port), "9600")
    qtbot.waitUntil(lambda: leaf.state.text() == "The port is open. Scan something.")
    os.write(scanner_end, b"]E0" + CODES["ean13"].encode() + b"\r")
    codes = bench.page.codes
    qtbot.waitUntil(lambda: codes.cards["ean13"].came.text() == "Read right.")
    assert codes._facts["source"][1].text() == "the serial port"
    os.close(scanner_end)
    qtbot.waitUntil(lambda: "not plugged in" in leaf.state.text())
    leaf.port.setCurrentIndex(0)
    leaf.port.activated.emit(0)
    assert settings.now.serial_port == ""
    assert bench.sources.state == ""


def test_a_label_that_clashes_with_cards_is_said_and_one_press_chooses_another_prefix(
    qtbot: QtBot, bench: Bench, books: Books
) -> None:
    page = bench.page
    page.open_leaf("numbers")
    leaf = page.numbers
    assert leaf.verdict.words == "Scan the label of something weighed."
    for code in ("2912345012340", "4006381333931"):
        bench.scanner.take(code)
    assert leaf.came["weighed"].text() == "2912345012340 could be taken for a card."
    assert leaf.came["ordinary"].text() == "4006381333931 does not clash with cards."
    leaf.verdict.action.click()
    qtbot.waitUntil(lambda: leaf.verdict.words == "New cards begin with 28.")
    assert workplace(books).card_prefix == "28"
    assert new_card_number(books, Random(1)).startswith("28")
    assert bench.room._parts.workplace.card_prefix == "28"
    leaf.free.button("24").click()
    qtbot.waitUntil(lambda: workplace(books).card_prefix == "24")


def test_goods_on_the_list_clash_as_well(qtbot: QtBot, bench: Bench, books: Books, clock: Clock) -> None:
    code = issue("29", "0000000001")
    save_goods(books, [GoodsView(code, "Rye bread", "", 500)], now=clock())
    bench.room.set_up_scanner()
    leaf = bench.page.numbers
    qtbot.waitUntil(lambda: leaf.verdict.tone == "warn")
    assert code in leaf.verdict.words


def test_a_third_scan_begins_anew_and_a_shop_without_a_scale_needs_one() -> None:
    check = PrefixCheck(prefix="29").scanned("2912345012340").scanned("4006381333931")
    assert check.waits_for is None
    assert check.scanned("2412345012341") == PrefixCheck(prefix="29", weighed="2412345012341")
    nothing = PrefixCheck(prefix="29", weighs_nothing=True).scanned("4006381333931")
    assert nothing.waits_for is None
    assert nothing.scanned("1").ordinary == "1"


def test_the_codes_are_read_back_from_the_screen_and_from_paper(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    page = bench.page
    assert read(page.codes.grab().toImage()) == PRINTED
    page.print.click()
    assert "scanner-codes.pdf" in page.notice.words
    assert (tmp_path / "papers" / "scanner-codes.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_printed_codes_are_read_back_at_a_printers_resolution(dpi: int) -> None:
    assert read(sheet_picture(spoken(), dpi)) == PRINTED
