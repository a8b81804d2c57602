"""What the one box finds, told on real books: cards, phones, names, goods, and every plain notice."""

import pytest

from db.ledger.card import set_card_status
from desktop.till.presenter.find import FindPresenter, Snag
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, BOTH, BREAD, LOST_CARD, NOON, Shop, open_shop
from tests.desktop.till_stand import Stand
from tests.desktop.till_views import Remembering


class Finding:
    """A presenter with its ears open."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.view = Remembering()
        self.customers: list[str] = []
        self.goods: list[str] = []
        self.slips: list[str] = []
        self.coupons: list[str] = []
        self.find = FindPresenter(
            self.view,
            shop.books,
            run=shop.lane,
            found_customer=lambda customer: self.customers.append(customer.name),
            found_goods=lambda goods: self.goods.append(goods.code),
            found_slip=lambda _, sales: self.slips.extend(sale.slip for sale in sales),
            found_coupon=self.coupons.append,
        )


@pytest.fixture
def finding(tmp_path):
    return Finding(open_shop(tmp_path))


def test_a_scanned_card_brings_its_customer(finding):
    finding.find.scanned(ANNA_CARD)
    assert finding.customers == ["Анна Ковалёва"]


def test_a_scanned_product_is_goods_and_no_customer(finding):
    finding.find.scanned(BREAD)
    assert (finding.goods, finding.customers) == ([BREAD], [])


def test_a_code_that_could_be_either_asks(finding):
    finding.find.scanned(BOTH)
    assert finding.view.last("show_find_notice").snag is Snag.COULD_BE_EITHER
    assert (finding.goods, finding.customers) == ([], [])
    finding.find.choose_goods_of_notice()
    assert finding.goods == [BOTH]
    finding.find.scanned(BOTH)
    finding.find.choose_card_of_notice()
    assert finding.customers == ["Галина Пак"]


@pytest.mark.parametrize(
    ("code", "snag"),
    [
        ("2999999999991", Snag.UNKNOWN),
        (LOST_CARD, Snag.LOST),
        ("#!", Snag.MALFORMED),
        ("12", Snag.MALFORMED),
        ("2907222769076", Snag.MALFORMED),
    ],
)
def test_a_card_that_opens_nobody_is_told_of_plainly(finding, code, snag):
    finding.find.scanned(code)
    assert finding.view.last("show_find_notice").snag is snag


def test_a_card_of_our_own_typed_with_a_wrong_digit_is_not_offered_to_join_with(finding):
    finding.find.entered("2907222769076")
    assert finding.view.last("show_find_notice").snag is Snag.MALFORMED


def test_a_blocked_card_is_told_of(finding):
    set_card_status(finding.shop.books, op_id="block-0001", number=BORIS_CARD, status="blocked", now=NOON)
    finding.find.scanned(BORIS_CARD)
    assert finding.view.last("show_find_notice").snag is Snag.BLOCKED


def test_a_late_answer_does_not_replace_a_newer_scan(finding):
    lane = finding.shop.lane
    lane.holding = True
    finding.find.scanned(ANNA_CARD)
    finding.find.scanned("2999999999991")
    lane.let_go(backwards=True)
    assert finding.customers == []
    assert finding.view.names() == ["show_find_notice"]


def test_a_name_is_found_as_it_is_typed_and_chosen_by_keyboard(finding):
    finding.find.typed("ко")
    hits, selected = finding.view.last("show_hits")
    assert ([hit.name for hit in hits], selected) == (["Анна Ковалёва"], 0)
    finding.find.typed("")
    assert finding.view.last("show_hits")[0] == ()
    finding.find.typed("а")
    hits, _ = finding.view.last("show_hits")
    assert [hit.name for hit in hits] == ["Анна Ковалёва", "Борис Ан"]
    finding.find.typed("ан")
    hits, _ = finding.view.last("show_hits")
    assert [hit.name for hit in hits] == ["Анна Ковалёва", "Борис Ан"]
    finding.find.select(1)
    finding.find.select(1)
    assert finding.view.last("show_hits")[1] == 1
    finding.find.entered("ан")
    assert finding.customers == ["Борис Ан"]


@pytest.mark.parametrize("phone", ["+7 916 123-45-67", "8 (916) 123 45 67", "9161234567", "4567"])
def test_a_phone_is_found_in_any_way_of_writing(finding, phone):
    finding.find.entered(phone)
    assert finding.customers == ["Анна Ковалёва"]


def test_enter_before_the_list_has_followed_takes_what_the_box_says(finding):
    finding.find.typed("ан")
    lane = finding.shop.lane
    lane.holding = True
    finding.find.typed("бор")
    finding.find.entered("бор")
    lane.let_go()
    assert finding.customers == ["Борис Ан"]


def test_a_scanned_slip_is_the_sale_it_was_printed_for(finding):
    stand = Stand(finding.shop)
    stand.sale.type_amount(10_00)
    stand.sale.apply()
    finding.find.scanned(stand.receipts[0].slip)
    assert finding.slips == [stand.receipts[0].slip]


def test_nobody_by_that_name_offers_to_join(finding):
    finding.find.entered("Zoltán")
    assert finding.view.last("show_find_notice").snag is Snag.NOBODY


def test_a_typed_number_nobody_holds_is_an_unknown_card(finding):
    finding.find.entered("29999999999")
    assert finding.view.last("show_find_notice").snag is Snag.UNKNOWN


def test_upc_a_finds_the_goods_of_its_thirteen_digits(tmp_path):
    from db.ledger.goods import save_goods
    from db.lookup.goods import GoodsView

    shop = open_shop(tmp_path)
    save_goods(shop.books, (GoodsView("0036000291452", "Салфетки", "Хозяйство", 12000),), now=NOON)
    finding = Finding(shop)
    finding.find.scanned("036000291452")
    assert finding.goods == ["0036000291452"]
