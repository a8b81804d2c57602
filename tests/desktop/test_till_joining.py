"""Joining at the counter as a cashier does it: typed, scanned, hinted at; nothing jumps."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.ledger.card_batch import reserve_batch, spoil
from db.lookup import customers
from db.lookup.consents import consents_of
from desktop.shell.language import Language
from desktop.widgets.theme import dress
from tests.desktop.till_counter import ANNA_CARD, Shop, open_shop

FRESH = "2999999999991"


class Joining:
    """A room in a window with the form open."""

    def __init__(self, qtbot, shop: Shop, size: tuple[int, int] = (1024, 740)) -> None:
        self.shop = shop
        self.room = shop.room()
        self.screen = self.room.screen
        qtbot.addWidget(self.screen)
        self.screen.resize(*size)
        self.screen.show()
        self.screen.activateWindow()
        self.room.activated()
        self.language: Language | None = None
        self.form = self.screen.counter.customer.form

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)

    def write(self, text: str) -> None:
        """Any script, as an input method would write it."""
        QApplication.focusWidget().insert(text)
        QApplication.focusWidget().textEdited.emit(text)


@pytest.fixture
def joining(qtbot, qapp, tmp_path):
    if not qapp.styleSheet():
        dress(qapp)
    language = Language(qapp)
    language.speak("en")
    stand = Joining(qtbot, open_shop(tmp_path))
    stand.language = language
    yield stand
    language.speak("en")


@pytest.mark.parametrize("name", ["Ёлкина Анна", "Kovács Őrs", "Ștefan Bălănescu"])
def test_a_phone_and_enter_and_they_stand_at_the_counter(joining, name):
    joining.screen.counter.customer.join.click()
    joining.write("8 916 999-88-77")
    joining.press(Qt.Key.Key_Tab)
    joining.write(name)
    joining.room.scanned(FRESH)
    assert joining.form.card.text() == FRESH
    joining.press(Qt.Key.Key_Return)
    served = joining.room.customer.customer
    assert (served.name, served.phone, served.card.number) == (name, "+79169998877", FRESH)
    assert joining.screen.counter.served_name == name
    joining.room.next_customer()
    joining.room.scanned(FRESH)
    assert joining.room.customer.customer.name == name
    joining.room.next_customer()
    joining.room.box.entered(name.split()[0][:4].lower())
    assert joining.room.customer.customer.name == name


def test_hints_and_more_fields_come_and_go_and_nothing_jumps(joining):
    counter, form = joining.screen.counter, joining.form
    joining.screen.counter.customer.join.click()
    before = [widget.mapTo(joining.screen, QPoint(0, 0)) for widget in (form.phone, form.join, counter.tabs)]
    size = joining.screen.size()
    joining.write("8 916 123 45 67")
    assert form.more.near.shown == ("Анна Ковалёва",)
    form.open_more.click()
    birthday = form.more.birthday.mapTo(joining.screen, QPoint(0, 0))
    form.phone.setText("8 916 999 88 77")
    form.phone.textEdited.emit(form.phone.text())
    assert form.more.near.shown == ()
    assert form.more.birthday.mapTo(joining.screen, QPoint(0, 0)) == birthday
    after = [widget.mapTo(joining.screen, QPoint(0, 0)) for widget in (form.phone, form.join, counter.tabs)]
    assert (after, joining.screen.size()) == (before, size)
    joining.press(Qt.Key.Key_Escape)
    assert (counter.tab, form.isVisible()) == ("history", False)


def test_the_join_key_takes_the_card_that_was_scanned_or_typed_into_its_place(joining):
    joining.room.scanned(FRESH)
    joining.press(Qt.Key.Key_F5)
    assert (joining.form.card.text(), joining.form.phone.text()) == (FRESH, "")
    joining.room.join.close()
    joining.screen.scan.come_here()
    joining.write(FRESH)
    joining.press(Qt.Key.Key_Return)
    joining.press(Qt.Key.Key_F5)
    assert (joining.form.card.text(), joining.form.phone.text()) == (FRESH, "")
    joining.room.join.close()
    joining.screen.scan.come_here()
    joining.write("89169998877")
    joining.press(Qt.Key.Key_Return)
    joining.press(Qt.Key.Key_F5)
    assert (joining.form.card.text(), joining.form.phone.text()) == ("", "89169998877")


def test_a_new_card_of_our_own_is_offered_and_a_spoiled_one_is_put_away_at_the_scan(joining):
    books, clock, new_id = joining.shop.books, joining.shop.clock, joining.shop.new_id
    made = reserve_batch(books, op_id=new_id(), kind="", name="", document={}, count=2, random=Random(3), now=clock())
    gone, ready = (view.number for view in made.numbers)
    spoil(books, op_id=new_id(), batch_id=made.batch.id, places=(1,), name="", random=Random(4), now=clock())
    joining.room.scanned(gone)
    assert "take another one" in joining.screen.sheet.words_shown
    assert joining.screen.sheet.first.text() == "Scan another"
    joining.room.scanned(ready)
    assert "nobody’s yet" in joining.screen.sheet.words_shown
    joining.screen.sheet.first.click()
    assert joining.form.card.text() == ready
    joining.room.join.close()
    joining.room.scanned(ANNA_CARD)
    joining.room.scanned(ready)
    assert joining.screen.sheet.first.text() == "Give it to Анна Ковалёва"
    joining.screen.sheet.first.click()
    assert ready in {card.number for card in joining.room.customer.customer.cards}


def test_the_list_of_a_search_begun_meanwhile_does_not_lie_over_who_joined(joining):
    joining.screen.counter.customer.join.click()
    joining.write("8 916 999-88-77")
    joining.screen.scan.come_here()
    joining.write("Анна")
    assert joining.screen.sheet.isVisible()
    joining.form.join.click()
    assert joining.room.customer.customer.phone == "+79169998877"
    assert not joining.screen.sheet.isVisible()
    assert not joining.screen.scan.text()


def test_it_is_them_at_a_touch(joining):
    joining.screen.counter.customer.join.click()
    joining.write("8 916 123 45 67")
    joining.form.more.near.buttons[0].click()
    assert joining.room.customer.customer.name == "Анна Ковалёва"
    assert not joining.form.isVisible()
    assert joining.screen.counter.tab == "history"


def test_a_new_number_is_theirs(joining):
    joining.screen.counter.customer.join.click()
    joining.form.new_number.click()
    number = joining.form.card.text()
    assert number.startswith("29")
    joining.form.join.click()
    assert customers.by_card(joining.shop.books, number).account_id == joining.room.customer.customer.account_id


def test_a_known_card_leaves_the_form_for_its_customer(joining):
    joining.screen.counter.customer.join.click()
    joining.room.scanned(ANNA_CARD)
    assert joining.room.customer.customer.name == "Анна Ковалёва"
    assert not joining.form.isVisible()


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_no_button_is_wider_than_its_place(joining, language):
    joining.language.speak(language)
    joining.screen.counter.customer.join.click()
    QApplication.processEvents()
    form = joining.form
    assert form.minimumSizeHint().width() <= 532


def test_nothing_is_agreed_to_before_it_is_pressed_and_the_words_are_in_the_customers_language(joining):
    joining.screen.counter.customer.join.click()
    joining.write("8 916 999 88 77")
    form, ticks = joining.form, joining.form.more.consents
    assert form.typed.agreed == ()
    ticks.ticks["loyalty"].click()
    form.more.language.button("hu").click()
    ((purpose, words),) = form.typed.agreed
    assert (purpose, form.typed.agreed_in) == ("loyalty", "hu")
    assert "Пекарня Рогалик" in words
    assert words in ticks._text.text()
    form.join.click()
    said = consents_of(joining.shop.books, joining.room.customer.customer.account_id)
    assert (said.of("loyalty").words, said.of("loyalty").language) == (words, "hu")
    joining.room.next_customer()
    joining.screen.counter.customer.join.click()
    assert form.typed.agreed == ()
