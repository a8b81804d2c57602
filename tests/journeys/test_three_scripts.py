"""Names in three scripts through the real window: joined, found, given a printed card, scanned, on the slip."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.lookup.card_batches import card_batches, numbers_of
from db.lookup.customers import by_account
from desktop.background import LedgerLane, WorkProcess
from desktop.cards.room import build as build_cards
from desktop.shell.language import Language
from desktop.shell.window import Window
from desktop.till.room import build as build_till
from desktop.widgets.theme import dress
from tests.desktop.till_counter import open_shop

#: A name, its phone, and how somebody in a hurry types it.
PEOPLE = (
    ("Зоя Щёголева", "+7 916 111-22-33", "щегол"),
    ("Győző Őrsi", "+36 30 123 4567", "orsi gy"),
    ("Țuțea Ștefănel", "+40 721 222 333", "stefanel"),
)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The till and the cards room on real books, with the real lane and the real work process."""
    dress(qapp)
    Language(qapp).speak("en")
    unexpected: list[BaseException] = []
    lane, process = LedgerLane(unexpected.append), WorkProcess(unexpected.append)
    window = Window()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    parts = replace(open_shop(tmp_path).parts(run=lane.run, tell=window.changed), work=process.work)
    parts.settings.change(paper_folder=str(tmp_path / "papers"))
    window.show_rooms((*build_till(parts), *build_cards(parts)))
    window.show()
    yield window
    window.close()
    lane.close()
    process.close()
    assert unexpected == []


def joined(qtbot, till, name, phone):
    """Join them as a cashier does, and let the next customer come; their account."""
    counter = till.screen.counter
    counter.customer.join_wanted.emit()
    form = counter.customer.form
    qtbot.waitUntil(form.isVisible)
    form.phone.setText(phone)
    form.name.setText(name)
    form.join.click()
    qtbot.waitUntil(lambda: till.customer.customer is not None and till.customer.customer.name == name)
    account_id = till.customer.customer.account_id
    till.escape()
    qtbot.waitUntil(lambda: till.customer.customer is None)
    return account_id


def found(qtbot, till, typed, name):
    """Type into the one box and choose who is shown first."""
    scan = till.screen.scan
    scan.setText(typed)
    scan.typed.emit(typed)
    rows = till.screen.sheet.rows
    qtbot.waitUntil(lambda: rows.isVisible() and rows.model().rowCount() > 0)
    QTest.keyClick(scan, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: till.customer.customer is not None)
    assert till.customer.customer.name == name
    till.escape()
    qtbot.waitUntil(lambda: till.customer.customer is None)


def sold(qtbot, till, number, name):
    """Scan the new card, sell for 100, and read the slip."""
    till.scanned(number)
    qtbot.waitUntil(lambda: till.customer.customer is not None)
    assert till.customer.customer.name == name
    till.sale.type_amount(100_00)
    qtbot.waitUntil(lambda: till.sale.quote is not None and till.sale.quote.gross == 100_00)
    till.sale.apply()
    qtbot.waitUntil(lambda: till.screen.front == "slip")
    said = "\n".join(str(row) for row in till.screen.slip.slip.rows)
    assert name in said
    till.screen.slip.next.click()
    qtbot.waitUntil(lambda: till.screen.front == "sale" and till.customer.customer is None)


def test_three_scripts_are_joined_found_printed_scanned_and_on_the_slip(qtbot, window):
    till, cards = window.rooms
    qtbot.waitUntil(lambda: till.sale.quote is not None)
    accounts = [joined(qtbot, till, name, phone) for name, phone, _ in PEOPLE]
    for name, _, typed in PEOPLE:
        found(qtbot, till, typed, name)

    window.open_room(1)
    cards.make_for(accounts)
    desk = cards.inside.desk
    qtbot.waitUntil(lambda: cards.inside.screen.page == "making")
    desk.page.make.click()
    qtbot.waitUntil(lambda: desk.making.stage in ("ready", "held", "stopped"))
    assert desk.making.stage == "ready", desk.page.notice.words
    assert desk.making.file.read_bytes().startswith(b"%PDF")
    books = till.parts.books
    (batch,) = card_batches(books)
    numbers = numbers_of(books, batch.id)
    assert [view.name for view in numbers] == [name for name, _, _ in PEOPLE]

    window.open_room(0)
    for view, (name, _, _) in zip(numbers, PEOPLE, strict=True):
        sold(qtbot, till, view.number, name)
    assert [by_account(books, account_id).visits for account_id in accounts] == [1, 1, 1]
    assert by_account(books, accounts[0]).cards[-1].number == numbers[0].number
