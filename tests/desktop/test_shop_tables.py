"""The tables of the goods room and of the copies of the books keep the rules that Qt has for them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pytestqt.modeltest import ModelTester

from db.books import Books
from db.lookup.goods import GoodsView
from db.schema.backup import Backup, back_up
from desktop.shop.backups_model import BackupsModel
from desktop.shop.goods_model import GoodsModel
from loyalty.money import Currency

Clock = Callable[[], datetime]


def test_the_rooms_tables_keep_qts_rules(
    qtmodeltester: ModelTester, books: Books, clock: Clock, tmp_path: Path
) -> None:
    goods = GoodsModel(Currency("RUB", 2), "ru")
    goods.show_rows((GoodsView("1", "Bun", "Buns", 100),))
    goods.add_rows((GoodsView("2", "Cake", "", 200),))
    qtmodeltester.check(goods)
    copies = BackupsModel()
    made = back_up(books, tmp_path / "copies", now=clock())
    copies.show_rows((Backup(made, clock(), 4_096),))
    qtmodeltester.check(copies)
