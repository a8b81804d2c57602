"""What a cashier does for a customer beside selling, in the window: cards, a credit by hand, a slip from before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.ledger.group import set_groups
from db.ledger.reason import save_reasons
from db.lookup import customers, reasons, sales
from db.lookup.reasons import ReasonView
from desktop.shell.language import Language
from desktop.till.presenter.cards import Step
from desktop.widgets.theme import dress
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, LOST_CARD, Shop, give, open_shop

ANNA = "anna-000-0000-0000"
FRESH, OTHER = "2999999999991", "5901234123457"


class Desk:
    """A room in a window, a customer's desk open."""

    def __init__(self, qtbot, shop: Shop) -> None:
        self.shop = shop
        self.room = shop.room()
        self.screen = self.room.screen
        qtbot.addWidget(self.screen)
        self.screen.resize(1024, 740)
        self.screen.show()
        self.screen.activateWindow()
        self.room.activated()
        self.counter = self.screen.counter
        self.page = self.counter.desk

    def open(self, card: str, part: str = "cards") -> None:
        self.room.scanned(card)
        self.press(Qt.Key.Key_F5)
        self.page.open(part)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)

    def last_slip(self) -> str:
        return next(iter(sales.on_day(self.shop.books, self.room.day_of(self.shop.clock()), limit=1))).slip

    def sell(self, amount: str) -> str:
        """Sell, and what the slip says."""
        self.screen.begin_selling()
        QTest.keyClicks(QApplication.focusWidget(), amount)
        self.press(Qt.Key.Key_Return)
        said = "\n".join(map(str, self.screen.slip.slip.rows))
        self.shop.clock.pass_(minutes=1)
        self.room.put_slip_away(by_key=False)
        return said


@pytest.fixture
def desk(qtbot, qapp, tmp_path):
    if not qapp.styleSheet():
        dress(qapp)
    language = Language(qapp)
    language.speak("en")
    yield Desk(qtbot, open_shop(tmp_path))
    language.speak("en")


@pytest.mark.parametrize("why", ["lost", "stolen", "damaged"])
def test_a_card_is_blocked_and_replaced_in_two_presses_and_the_old_one_says_why(desk, why):
    give(desk.shop, ANNA, 500_00)
    desk.open(ANNA_CARD)
    desk.page.cards.whys[why].click()
    desk.room.scanned(FRESH)
    assert "2 999999 999991 is their card now" in desk.page.cards.said
    assert desk.screen.sale.amount.hasFocus()
    assert desk.room.customer.customer.standing.purse("cashback").spendable(desk.shop.clock().date()) == 500_00
    desk.room.next_customer()
    desk.room.scanned(ANNA_CARD)
    said = desk.screen.sheet.words_shown
    assert f"was reported {why} on 14 Nov 2026" in said.replace("\u00a0", " ")
    assert FRESH in said
    if why != "stolen":
        desk.screen.sheet.first.click()
        assert desk.room.customer.customer.account_id == ANNA


def test_a_stolen_card_is_blocked_at_once_and_replaced_by_a_new_number_later(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.whys["stolen"].click()
    desk.page.cards.block.click()
    assert customers.by_card(desk.shop.books, ANNA_CARD).problem == "stolen"
    desk.page.cards.whys["stolen"].click()
    desk.page.cards.new_number.click()
    old = customers.by_card(desk.shop.books, ANNA_CARD)
    assert old.problem == "stolen"
    assert customers.by_card(desk.shop.books, old.replaced_by).account_id == ANNA


def test_a_card_that_is_somebodys_is_refused_and_the_next_one_scanned_is_taken(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.whys["lost"].click()
    desk.room.scanned(LOST_CARD)
    assert "already belongs to a customer" in desk.page.cards.said
    assert desk.room.people.cards.awaits_card
    desk.room.scanned(FRESH)
    assert customers.by_card(desk.shop.books, ANNA_CARD).replaced_by == FRESH


def test_a_family_gets_one_more_card(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.add.click()
    desk.room.scanned(OTHER)
    assert customers.by_card(desk.shop.books, OTHER).account_id == ANNA
    assert set(desk.page.cards.cards) == {ANNA_CARD, OTHER}
    desk.press(Qt.Key.Key_Escape)
    assert not desk.counter.desk_open
    assert desk.room.customer.customer is not None


def test_what_was_begun_for_one_customer_is_never_done_to_the_next(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.whys["lost"].click()
    desk.room.next_customer()
    assert not desk.counter.desk_open
    desk.room.scanned(FRESH)
    assert "not known here" in desk.screen.sheet.words_shown
    assert desk.room.people.cards._face.step is Step.LIST


def test_a_credit_by_hand_has_its_reason_and_author_and_stands_on_the_next_slip(desk):
    desk.open(ANNA_CARD, "by_hand")
    form = desk.page.by_hand
    form.credit.click()
    assert form.said == "Type how much."
    form.amount.setText("50")
    form.credit.click()
    assert form.said == "Choose what for."
    next(iter(form.reasons.values())).click()
    form.credit.click()
    assert form.said == "Type who does it."
    form.author.setText("Olga")
    form.credit.click()
    assert "Done: +50.00" in form.said
    assert len(reasons.reasons(desk.shop.books)) == 5
    assert form.author.text() == "Olga"
    said = desk.sell("10")
    assert "За нашу ошибку" in said
    assert "+50" in said
    desk.room.scanned(ANNA_CARD)
    assert "За нашу ошибку" not in desk.sell("10")


def test_a_reason_keeps_to_the_owners_limit(desk):
    few = ReasonView(id="few", words="A little", most=20_00)
    save_reasons(desk.shop.books, op_id="reasons-1", reasons=(few,), now=desk.shop.clock())
    desk.open(ANNA_CARD, "by_hand")
    form = desk.page.by_hand
    form.amount.setText("20.01")
    form.author.setText("Olga")
    form.reasons["few"].click()
    form.debit.click()
    assert form.said == "For this reason at most 20.00\u00a0₽ at once."
    form.amount.setText("20")
    form.debit.click()
    assert "Done: −20.00" in form.said


def test_a_guests_slip_that_is_scanned_counts_for_who_stands_here(desk):
    desk.sell("1000")
    slip = desk.last_slip()
    desk.room.scanned(ANNA_CARD)
    desk.room.scanned(slip)
    assert desk.counter.desk_open
    assert "brings +50.00" in desk.page.claim.said.replace("\u00a0", " ")
    desk.page.claim.count.click()
    assert "Counted" in desk.page.claim.said
    assert desk.room.customer.customer.standing.purse("cashback").spendable(desk.shop.clock().date()) == 50_00
    desk.page.open("claim")
    desk.page.claim.slip.setText(slip)
    desk.press(Qt.Key.Key_Return)
    assert "already" in desk.page.claim.said
    desk.page.claim.slip.setText("ABC-999")
    desk.page.claim.look.click()
    assert "no slip ABC-999" in desk.page.claim.said


def test_groups_are_pressed_beside_the_notes(desk):
    set_groups(desk.shop.books, op_id="groups-001", account_id=ANNA, groups=("School 5",), now=desk.shop.clock())
    desk.room.scanned(BORIS_CARD)
    desk.counter.tabs.button("notes").click()
    notes = desk.counter.notes
    assert [button.isChecked() for button in notes.groups.values()] == [False]
    notes.groups["School 5"].click()
    assert desk.room.customer.customer.standing.groups == ("School 5",)
    assert "School 5" in desk.counter.customer.chips_shown
    notes.groups["School 5"].click()
    assert desk.room.customer.customer.standing.groups == ()


def test_f5_over_a_lost_card_opens_its_owners_cards_and_not_a_form_with_its_number(desk):
    for served in ("", ANNA_CARD):
        desk.room.next_customer()
        if served:
            desk.room.scanned(served)
        desk.room.scanned(LOST_CARD)
        desk.press(Qt.Key.Key_F5)
        assert not desk.counter.customer.form_open
        assert desk.counter.served_name == "Вера Соколова"
        assert desk.counter.desk_open
        assert desk.page.cards.cards[LOST_CARD].isChecked()
        assert desk.page.cards.whys["lost"].text() == "Replace it"
        assert desk.screen.sheet.isHidden()


def test_f5_over_a_stolen_card_opens_nobody_and_keeps_saying_why(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.whys["stolen"].click()
    desk.page.cards.block.click()
    desk.room.next_customer()
    desk.room.scanned(ANNA_CARD)
    desk.press(Qt.Key.Key_F5)
    assert not desk.counter.customer.form_open
    assert desk.counter.served_name == ""
    assert "reported stolen" in desk.screen.sheet.words_shown
    assert desk.screen.scan.hasFocus()


def test_the_new_cards_number_is_typed_where_the_scanner_is_silent(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.whys["lost"].click()
    assert "type its number into the box (F2)" in desk.page.cards.said
    desk.press(Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), FRESH)
    assert desk.screen.sheet.isHidden()
    desk.press(Qt.Key.Key_Return)
    assert "2 999999 999991 is their card now" in desk.page.cards.said
    assert desk.screen.scan.text() == ""
    assert desk.screen.sale.amount.hasFocus()


def test_another_customer_is_still_found_by_name_while_a_new_card_is_awaited(desk):
    desk.open(ANNA_CARD)
    desk.page.cards.add.click()
    desk.press(Qt.Key.Key_F2)
    desk.screen.scan.insert("Борис")
    desk.press(Qt.Key.Key_Return)
    assert desk.counter.served_name == "Борис Ан"
