"""Thanks, welcomes, friends, groups and birthdays at the till's window, with keys, scans and fingers."""

import pytest
from PySide6.QtCore import Qt

from db.ledger.group import set_groups
from db.lookup import coupons as coupon_list
from db.lookup import customers
from db.reports.audit import check
from desktop.shell.language import Language
from desktop.widgets.theme import dress
from tests.desktop.test_till_window import Counter
from tests.desktop.till_counter import ANNA_CARD, NOON
from tests.desktop.till_feast import ANNA, open_feast


@pytest.fixture
def counter(qtbot, qapp, tmp_path):
    if not qapp.styleSheet():
        dress(qapp)
    Language(qapp).speak("en")
    counter = Counter(qtbot, open_feast(tmp_path))
    qtbot.waitUntil(counter.screen.isActiveWindow)
    yield counter
    assert check(counter.shop.books).problems == ()


def test_thanks_for_a_survey_are_given_once_and_a_coupon_has_its_reason_and_author(counter):
    counter.room.scanned(ANNA_CARD)
    counter.press(Qt.Key.Key_F12)
    form = counter.screen.counter.offers.form
    assert form.author.hasFocus()
    survey = form.events[0]
    assert survey.text() == "Survey answered  +50.00\u00a0₽"
    survey.click()
    assert form.said == "Thanked: +50.00\u00a0₽"
    assert counter.screen.counter.customer.figures_shown[0] == "150.00\u00a0₽"
    assert not survey.isEnabled()
    form.events[2].click()
    counter.press(Qt.Key.Key_Escape)
    counter.press(Qt.Key.Key_F12)
    assert survey.isEnabled()
    assert form.events[2].text() == "Profile completed: had already"
    assert not form.events[2].isEnabled()
    form.give.click()
    assert form.said == "Say what for."
    form.reason.setFocus()
    counter.type("a mended mistake")
    counter.press(Qt.Key.Key_Return)
    assert form.said == "Say who gives it."
    counter.type("Olga")
    form.give.click()
    (own,) = coupon_list.of_account(counter.shop.books, ANNA)
    assert (own.rule, own.reason, own.author) == ("thanks", "a mended mistake", "Olga")
    assert own.code in form.said.replace("\u00a0", "")
    counter.press(Qt.Key.Key_Escape)
    assert [promise.key for promise in counter.screen.counter.offers.rows.shown] == [own.code]
    assert counter.booked() == ()


def test_nobody_is_thanked_where_nobody_stands(counter):
    counter.press(Qt.Key.Key_F12)
    assert not counter.screen.counter.offers.thanks_open
    assert not counter.screen.counter.offers.thank.isEnabled()


def test_a_newcomer_is_welcomed_and_who_brought_them_is_rewarded_with_their_first_purchase(counter):
    counter.press(Qt.Key.Key_F5)
    form = counter.screen.counter.customer.form
    form.phone.setText("+79991112233")
    form.friend.setText("12")
    form.join.click()
    assert "who brought them" in form._said.text()
    form.friend.clear()
    form.friend.setFocus()
    counter.room.scanned(ANNA_CARD)
    assert form.friend.text() == ANNA_CARD
    form.join.click()
    joined = counter.room.customer.customer
    assert joined.phone == "+79991112233"
    assert joined.standing.referred_by == ANNA
    assert counter.screen.counter.customer.figures_shown[0] == "100.00\u00a0₽"
    counter.type("100")
    counter.screen.sale.apply.click()
    anna = customers.by_account(counter.shop.books, ANNA)
    assert anna.standing.purse("cashback").spendable(NOON.date()) == 100_00 + 200_00
    friend = customers.by_account(counter.shop.books, joined.account_id)
    assert friend.standing.purse("cashback").spendable(NOON.date()) == 100_00 + 75_00 + 4_85


def test_groups_and_birthday_are_seen_and_bonuses_stand_in_the_history(counter):
    shop = counter.shop
    set_groups(shop.books, op_id=shop.new_id(), account_id=ANNA, groups=("School 5",), now=shop.clock())
    counter.room.scanned(ANNA_CARD)
    assert {"School 5", "Birthday in 2 days"} <= set(counter.screen.counter.customer.chips_shown)
    shop.clock.pass_(days=60)
    counter.room.customer.refresh()
    assert "Birthday 16 Nov" in counter.screen.counter.customer.chips_shown
    counter.press(Qt.Key.Key_F12)
    counter.screen.counter.offers.form.events[1].click()
    model = counter.screen.counter.history.model
    assert (model.index(0, 1).data(), model.index(0, 3).data()) == ("Bonus", "+30.00")
