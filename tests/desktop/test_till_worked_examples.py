"""The worked examples of the programme's language at the till's window: typed as a cashier types, read as shown."""

import json
from collections import Counter as Counted
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from db.lookup import coupons as coupon_list
from db.lookup import sales
from desktop.shell.language import Language
from desktop.till.screen.lines_model import CATEGORY, CODE, PRICE, QUANTITY
from desktop.widgets.theme import dress
from desktop.wording.figures import money, points, points_number
from loyalty.money import ONE_UNIT
from tests.desktop.till_counter import Shop
from tests.desktop.till_past import CARD, Past

BOOK = json.loads((Path(__file__).parents[1] / "loyalty" / "worked_examples.json").read_text(encoding="utf-8"))
CASES = [
    pytest.param(chapter["programme"], example, id=example["name"])
    for chapter in BOOK
    for example in chapter["examples"]
    # A line without a price is not sold at the window: there is nothing to apply then.
    if example["basket"].get("lines") != [{"price": 0}]
]
MINUS = "\u2212"


@pytest.fixture
def in_english(qapp):
    if not qapp.styleSheet():
        dress(qapp)
    language = Language(qapp)
    language.speak("en")
    yield
    language.speak("en")


class Window:
    """The till's window over an example's books, and what a cashier does and reads there."""

    def __init__(self, qtbot, past: Past, at: datetime) -> None:
        self.past = past
        self.shop = Shop(past.books, past.folder)
        # Ids of the past and of the window are counted apart.
        self.shop.made = 100_000
        self.shop.clock.now = at
        self.room = self.shop.room()
        self.screen = self.room.screen
        qtbot.addWidget(self.screen)
        self.screen.resize(1366, 740)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)
        self.room.activated()

    @property
    def words(self):
        return self.room.words()

    def money(self, amount: int) -> str:
        return money(amount, self.words.currency, self.words.language)

    def points(self, amount: int, purse: str, *, signed: bool = False) -> str:
        return points(amount, self.words.purse(purse), self.words, signed=signed)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key)

    def next_customer(self) -> None:
        self.shop.clock.now += timedelta(seconds=5)
        self.press(Qt.Key.Key_Return)
        assert self.screen.front == "sale"

    def type_amount(self, amount: int) -> None:
        decimals = self.words.currency.decimals
        whole, rest = divmod(amount, 10**decimals)
        QTest.keyClicks(self.screen.sale.amount, f"{whole}.{rest:0{decimals}}" if decimals else str(whole))

    def type_line(self, line: dict) -> None:
        """A line in the last row of the goods: its code, its price, how many, what kind."""
        table = self.screen.counter.lines.table
        place = len(self.room.sale.sale.lines)
        decimals = self.words.currency.decimals
        price = f"{line['price'] // 10**decimals}.{line['price'] % 10**decimals:0{decimals}}"
        if line.get("goods"):
            self.type_cell(place, CODE, line["goods"])
            # Goods that no list knows: the price is asked for at once.
            self.type_cell(place, PRICE, price)
        else:
            self.type_cell(place, PRICE, price)
        if line.get("category"):
            self.type_cell(place, CATEGORY, line["category"])
        if line.get("quantity", ONE_UNIT) != ONE_UNIT:
            self.type_cell(place, QUANTITY, f"{line['quantity'] / ONE_UNIT:.3f}")
        assert len(self.room.sale.sale.lines) == place + 1
        table.setFocus()

    def type_cell(self, row: int, column: int, text: str) -> None:
        table = self.screen.counter.lines.table
        index = table.model().index(row, column)
        editor = QApplication.focusWidget()
        if not (isinstance(editor, QLineEdit) and table.isAncestorOf(editor) and table.currentIndex() == index):
            table.setCurrentIndex(index)
            table.edit(index)
            editor = table.indexWidget(index) or table.viewport().findChildren(QLineEdit)[-1]
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        # The table takes what was typed when the key has been dealt with.
        QApplication.processEvents()

    def type_basket(self, basket: dict) -> None:
        if basket.get("amount") is not None:
            self.type_amount(basket["amount"])
        elif basket.get("lines"):
            self.press(Qt.Key.Key_F3)
            for line in basket["lines"]:
                self.type_line(line)
        for code in basket.get("coupons", ()):
            self.press(Qt.Key.Key_F2)
            QTest.keyClicks(self.screen.scan, code)
            self.press(Qt.Key.Key_Return)
        for gift in basket.get("gifts", ()):
            self.screen.counter.gifts.taken.emit(gift)
        for purse, asked in basket.get("pay", {}).items():
            self.pay(purse, asked)

    def pay(self, purse: str, asked: int | str) -> None:
        box = self.screen.sale.purse
        box.purses.button(purse).click()
        if asked == "most":
            box.max.click()
        else:
            box.other.click()
            decimals = 2 if self.words.purse(purse).unit == "money" else self.words.purse(purse).scale
            QTest.keyClicks(box.amount, f"{asked // 10**decimals}.{asked % 10**decimals:0{decimals}}")

    def discounts(self) -> int:
        """What all rows of the sum that are discounts take off together, in minor units."""
        purses = {purse.name for purse in self.past.programme.purses}
        gifts = {gift.name for purse in self.past.programme.purses for gift in purse.gifts}
        rows = (*self.screen.sale.taken.shown, *self.screen.sale.rows.shown)
        figures = (figure for words, figure in rows if words not in purses | gifts)
        digits = ("".join(sign for sign in figure if sign.isdigit()) for figure in figures if figure.startswith(MINUS))
        return sum(map(int, digits))

    def said(self) -> str:
        panel = self.screen.sale
        return "\n".join(words for words, _ in (*panel.taken.shown, *panel.rows.shown))

    def booked(self):
        return tuple(sales.on_day(self.shop.books, self.room.day_of(self.shop.clock()), limit=100))


def compare_figures(window: Window, example: dict) -> None:
    """What stands on the sale's panel before Apply."""
    expected, panel = example["expected"], window.screen.sale
    if "gross" in expected:
        assert window.room.sale.quote.gross == panel.amount.amount == expected["gross"]
    if "to_pay" in expected:
        assert panel.to_pay.text == window.money(expected["to_pay"])
    if "discount" in expected:
        assert window.discounts() == expected["discount"]
    for purse, amount in expected.get("paid", {}).items():
        window.screen.sale.purse.purses.button(purse).click()
        worth = next((one.money for one in window.room.sale.quote.payments if one.points == amount), 0)
        assert panel.purse.paid == (window.money(-worth) if amount else "")
    if "earned" in expected:
        earned = [window.points(amount, purse, signed=True) for purse, amount in expected["earned"].items() if amount]
        assert panel.earns.text() == " ".join(earned)
    for purse, amount in expected.get("most", {}).items():
        held = window.words.purse(purse)
        assert panel.purse.max.text() == f"Max {points_number(amount, held, window.words)}"
    if "tier" in expected:
        assert window.screen.counter.customer._customer._card._words.tier == window.words.tier(expected["tier"]).name
    if "tier_after" in expected and expected["tier_after"] != expected["tier"]:
        assert f"{window.words.tier(expected['tier_after']).name} from the next receipt on." in window.said()
    for missing in expected.get("missing", ()):
        purses = [purse.id for purse in window.past.programme.purses] or [""]
        amounts = {window.money(missing), *(window.points(missing, purse) for purse in purses)}
        assert any(f"{amount} more" in window.said() for amount in amounts)


def compare_promises(window: Window, example: dict) -> None:
    """Coupons on the sale, and gifts: taken, ready, and how far."""
    expected, panel = example["expected"], window.screen.sale
    taken = dict(panel.taken.shown)
    if "coupons_used" in expected:
        with_figure = {words.rpartition("\n")[2] for words, figure in taken.items() if figure}
        assert with_figure == set(expected["coupons_used"])
    names = {gift.id: gift.name for purse in window.past.programme.purses for gift in purse.gifts}
    if "gifts" in expected:
        shown = Counted(words for words, figure in panel.taken.shown if figure and words in names.values())
        assert shown == Counted(names[gift] for gift in expected["gifts"])
    promises = {promise.key: promise for promise in window.screen.counter.gifts.rows.shown}
    if "can_take" in expected:
        assert [key for key, promise in promises.items() if promise.action] == expected["can_take"]
    for gift, visits in expected.get("visits_to", {}).items():
        assert f"about {visits} visits" in promises[gift].detail


def compare_after(window: Window, example: dict) -> None:
    """What was booked, and what the customer's panel says when they come again."""
    expected = example["expected"]
    sale = window.booked()[0]
    for line, wanted in zip(sale.quote.lines, expected.get("lines", ()), strict=False):
        off = sum(taken.amount for taken in line.taken)
        assert (off, line.to_pay) == (wanted.get("discount", off), wanted.get("to_pay", line.to_pay))
    if "coupons_issued" in expected:
        assert [one.rule for one in sale.quote.coupons_issued] == expected["coupons_issued"]
        assert len(sale.coupons) == len(expected["coupons_issued"])
        for coupon in sale.coupons:
            assert coupon.code in window.screen.slip.notice.words.replace("\u00a0", "")
    for code in expected.get("coupons_used", ()):
        found = coupon_list.by_code(window.shop.books, code)
        assert found is not None
        assert found.state == "used"
    window.next_customer()
    if "spendable_after" in expected:
        window.room.scanned(CARD)
        shown = window.screen.counter.customer.figures_shown
        for place, purse in enumerate(window.past.programme.purses):
            assert shown[place] == window.points(expected["spendable_after"][purse.id], purse.id)
        window.room.escape()


def bring_back(window: Window, refund: dict, slip: str) -> None:
    """One refund through the returns page; its figures before it is posted."""
    expected = refund.get("expected", {})
    window.press(Qt.Key.Key_F7)
    window.press(Qt.Key.Key_F2)
    QTest.keyClicks(window.screen.scan, slip)
    window.press(Qt.Key.Key_Return)
    for units in refund["units"]:
        for _ in range(units.get("quantity", ONE_UNIT) // ONE_UNIT):
            window.screen.refund.return_rows[units["line"]].more.click()
    panel = window.screen.refund_panel
    rows = dict(panel.rows.shown)
    if "cash" in expected:
        assert panel.back.text == window.money(expected["cash"])
    for purse, amount in expected.get("returned", {}).items():
        name = window.words.purse(purse).name
        assert rows.get(f"Back to {name}", "") == (window.points(amount, purse, signed=True) if amount else "")
    for purse, amount in expected.get("taken_back", {}).items():
        name = window.words.purse(purse).name
        shown = [figure for words, figure in panel.rows.shown if words == f"Taken back from {name}"]
        digits = sum(int("".join(sign for sign in figure if sign.isdigit())) for figure in shown)
        assert digits == amount
    panel.post.click()
    assert window.screen.front == "slip"
    window.next_customer()


@pytest.mark.parametrize(("programme", "example"), CASES)
def test_a_worked_example_at_the_window(programme, example, qtbot, tmp_path, in_english, new_id):
    at = datetime.fromisoformat(example["at"]).astimezone(UTC)
    past = Past(tmp_path, programme, lambda: new_id().ljust(12, "-"))
    if example.get("standing") is not None:
        past.live_through(example["standing"], at)
    window = Window(qtbot, past, at)
    if example.get("standing") is not None:
        window.room.scanned(CARD)
    window.type_basket(example["basket"])
    compare_figures(window, example)
    compare_promises(window, example)
    window.screen.sale.apply.click()
    if example["expected"].get("can_be_sold") is False:
        assert window.screen.sale.notice.words
        assert window.screen.front == "sale"
        return
    assert window.screen.front == "slip", window.screen.sale.notice.words
    slip = window.booked()[0].slip
    compare_after(window, example)
    for refund in example.get("refunds", ()):
        bring_back(window, refund, slip)


CASHBACK = {
    "name": "Cashback",
    "currency": {"code": "RUB"},
    "zone": "Europe/Moscow",
    "purses": [{"id": "cashback", "name": "Cashback", "unit": "money"}],
    "earn": [{"id": "five", "name": "5 %", "purse": "cashback", "rate": 500}],
}
POINTS = {
    "name": "Points",
    "currency": {"code": "RUB"},
    "zone": "Europe/Moscow",
    "purses": [{"id": "points", "name": "Points", "unit": "points"}],
}
TEN_OFF = {
    "name": "Ten off",
    "currency": {"code": "RUB"},
    "zone": "Europe/Moscow",
    "discounts": {"campaigns": [{"id": "ten", "name": "Ten off", "kind": "amount", "amount": 1000}]},
}
BIRTHDAY = POINTS | {
    "earn": [
        {
            "id": "birthday",
            "name": "Birthday",
            "purse": "points",
            "kind": "event",
            "on": "birthday",
            "gives": 500,
            "when": {"birthday": {"before": 3, "after": 3}},
        }
    ]
}


@pytest.fixture
def story(qtbot, tmp_path, in_english, new_id):
    def begin(programme: dict, standing: dict, at: datetime) -> Window:
        past = Past(tmp_path, programme, lambda: new_id().ljust(12, "-"))
        past.live_through(standing, at)
        return Window(qtbot, past, at)

    return begin


def sell(window: Window, basket: dict) -> str:
    """Sell to the customer; the slip's number."""
    window.shop.clock.now += timedelta(minutes=1)
    window.room.scanned(CARD)
    window.type_basket(basket)
    window.screen.sale.apply.click()
    slip = window.booked()[0].slip
    window.next_customer()
    return slip


def test_19_what_was_spent_and_taken_back_is_filled_by_what_is_earned_next(story):
    window = story(CASHBACK, {}, datetime(2026, 11, 21, 9, tzinfo=UTC))
    slip = sell(window, {"amount": 20000})
    sell(window, {"amount": 1000, "pay": {"cashback": "most"}})
    bring_back(window, {"units": [{"line": 0}], "expected": {"taken_back": {"cashback": 1000}}}, slip)
    window.room.scanned(CARD)
    assert "Owes 10.00\u00a0₽" in window.screen.counter.customer.chips_shown
    window.room.escape()
    sell(window, {"amount": 50000})
    window.room.scanned(CARD)
    assert window.screen.counter.customer.figures_shown[0] == "15.00\u00a0₽"


def test_20_a_payment_takes_the_earliest_lapse_first(story):
    lots = [
        {"purse": "points", "points": 50, "earned_on": "2026-11-01", "lapses_on": "2026-11-30"},
        {"purse": "points", "points": 70, "earned_on": "2026-11-01", "lapses_on": "2026-12-31"},
    ]
    window = story(POINTS, {"lots": lots}, datetime(2026, 11, 29, 9, tzinfo=UTC))
    sell(window, {"amount": 6000, "pay": {"points": "most"}})
    window.shop.clock.now = datetime(2026, 12, 1, 9, tzinfo=UTC)
    window.room.scanned(CARD)
    assert window.screen.counter.customer.figures_shown[0] == "60 points"


def test_21_ten_off_three_equal_lines_leaves_each_its_share(story):
    window = story(TEN_OFF, {}, datetime(2026, 11, 21, 9, tzinfo=UTC))
    slip = sell(window, {"lines": [{"price": 10000, "goods": name} for name in ("one", "two", "three")]})
    for line, cash in enumerate((9666, 9667, 9667)):
        bring_back(window, {"units": [{"line": line}], "expected": {"cash": cash}}, slip)


@pytest.mark.parametrize(
    ("born", "days"),
    [
        ("2000-02-29", [datetime(2027, 2, 28, 9, tzinfo=UTC), datetime(2027, 3, 1, 9, tzinfo=UTC)]),
        ("1990-01-01", [datetime(2026, 12, 30, 9, tzinfo=UTC), datetime(2027, 1, 2, 9, tzinfo=UTC)]),
    ],
)
def test_22_a_birthday_is_given_once(story, born, days):
    window = story(BIRTHDAY, {"birthday": born}, days[0])
    sell(window, {"amount": 100})
    window.shop.clock.now = days[1]
    sell(window, {"amount": 100})
    window.room.scanned(CARD)
    assert window.screen.counter.customer.figures_shown[0] == "500 points"
