"""The day's page, the goods list, and work that is still open."""

from db.ledger.draft import drafts, drop_draft, save_draft
from db.ledger.goods import delete_goods, save_goods
from db.lookup import goods, sales
from db.lookup.goods import GoodsView
from db.reports.day_page import day_page
from tests.db.shop import Shop


def test_a_day_is_what_its_receipts_say(shop: Shop) -> None:
    ann = shop.enrol()
    first = shop.sell(ann, 10_000, 6_000)
    shop.sell(ann, 2_000, spend=500)
    shop.sell("", 700)
    shop.refund(first, 1)
    page = day_page(shop.books, shop.today)
    (till,) = page.tills
    assert (till.till, till.sales, till.gross, till.discounts, till.purses) == ("KDT", 3, 18_700, 0, 500)
    assert (till.paid, till.refunds, till.refunded) == (18_200, 1, 6_000)
    assert (till.earned, till.spent, till.taken_back) == (
        (("bonus", 875),),
        (("bonus", 500),),
        (("bonus", 300),),
    )
    assert (page.total.paid, page.total.till) == (till.paid, "")
    shop.later(days=1)
    assert day_page(shop.books, shop.today).tills == ()


def test_a_day_has_a_column_for_each_till(shop: Shop) -> None:
    shop.sell("", 700)
    with shop.books.writing() as connection:
        connection.exec_driver_sql("UPDATE workplace SET till_code = 'CCC'")
    shop.refund(shop.sell("", 900), 0)
    page = day_page(shop.books, shop.today)
    assert [(till.till, till.paid, till.refunded) for till in page.tills] == [("CCC", 900, 900), ("KDT", 700, 0)]
    assert (page.total.paid, page.total.refunded, page.total.sales) == (1_600, 900, 2)


def test_a_days_sales_are_read_page_by_page(shop: Shop) -> None:
    told = [shop.sell("", 100).op_id for _ in range(5)]
    first = sales.on_day(shop.books, shop.today, limit=3)
    rest = sales.on_day(shop.books, shop.today, limit=3, before=(first[-1].at, first[-1].op_id))
    assert [view.op_id for view in (*first, *rest)] == told[::-1]


def test_goods_are_found_by_code_and_by_the_beginnings_of_their_words(shop: Shop) -> None:
    rye = GoodsView("4006381333931", "Хлеб ржаной «Бородинский»", "bread", 5_500)
    bun = GoodsView("BUN-1", "Булочка с маком", "buns", 3_000)
    milk = GoodsView("0036000291452", "Lapte 1,5 %", "dairy", 700)
    assert save_goods(shop.books, [rye, bun, milk], now=shop.now).goods
    assert not save_goods(shop.books, [rye, bun, milk], now=shop.now).goods
    assert goods.by_code(shop.books, "036000291452") == milk
    assert goods.find_goods(shop.books, "бород хлеб", 5) == (rye,)
    assert goods.find_goods(shop.books, "bun-1", 5) == ()
    assert goods.find_goods(shop.books, "BUN-1", 5) == (bun,)
    dearer = GoodsView("BUN-1", "Рогалик", "buns", 3_500)
    save_goods(shop.books, [dearer], now=shop.now)
    assert goods.find_goods(shop.books, "булочка", 5) == ()
    assert goods.all_goods(shop.books) == (milk, rye, dearer)
    assert goods.all_goods(shop.books, after=milk.code, limit=1) == (rye,)
    assert delete_goods(shop.books, ["BUN-1", "gone"], now=shop.now).goods
    assert goods.find_goods(shop.books, "рогалик", 5) == ()


def test_open_work_survives_and_is_forgotten_when_done(shop: Shop) -> None:
    save_draft(shop.books, "open", {"lines": [1]}, now=shop.now)
    save_draft(shop.books, "parked-1", {"lines": [2]}, now=shop.later(minutes=1))
    save_draft(shop.books, "open", {"lines": [1, 3]}, now=shop.later(minutes=1))
    assert [(draft.name, draft.document) for draft in drafts(shop.books)] == [
        ("parked-1", {"lines": [2]}),
        ("open", {"lines": [1, 3]}),
    ]
    drop_draft(shop.books, "open")
    drop_draft(shop.books, "open")
    assert [draft.name for draft in drafts(shop.books)] == ["parked-1"]
