"""Shop and till get other names: once, whole, in the log, and with nobody's name in it."""

from random import Random

import pytest
from sqlalchemy import select

from db.changes import Changes
from db.facts import broken_links, decode
from db.ledger.card import new_card_number
from db.ledger.goods import save_goods
from db.ledger.refusals import BadId
from db.ledger.workplace import (
    FOOTER_LONGEST,
    NAME_LONGEST,
    BadName,
    BadPrefix,
    FooterTooLong,
    OtherContent,
    change_workplace,
    choose_card_prefix,
)
from db.lookup.customers import CardNotice, by_card
from db.lookup.goods import GoodsView, in_house_codes
from db.lookup.workplace import Workplace, workplace
from db.schema.upgrade import open_books
from db.tables.journal import event
from tests.db.shop import Shop


def renamed(shop: Shop, op_id: str = "rename-01", **changed: str) -> Changes:
    said = {"shop_name": "Bread & Salt", "till_name": "Window", "slip_footer": "Thank you!\nSee you", "author": "Ann"}
    return change_workplace(shop.books, op_id=op_id, now=shop.now, **(said | changed))


def facts(shop: Shop) -> list[dict[str, str]]:
    with shop.books.reading() as connection:
        rows = connection.execute(select(event.c.payload).where(event.c.kind == "workplace_changed")).scalars().all()
        assert list(broken_links(connection)) == []
    return [decode(row, dict[str, str]) for row in rows]


def test_names_change_once_and_stay(shop: Shop) -> None:
    before = workplace(shop.books)
    assert renamed(shop, shop_name="  Bread   & Salt ", slip_footer="Thank you! \r\nSee you\n\n") == Changes(
        workplace=True
    )
    renamed(shop, shop_name="  Bread   & Salt ", slip_footer="Thank you! \r\nSee you\n\n")
    shop.books.close()
    again = open_books(shop.books.path)
    now = workplace(again)
    again.close()
    assert (now.shop_name, now.till_name, now.slip_footer) == ("Bread & Salt", "Window", "Thank you!\nSee you")
    stays = ("till_code", "country", "currency", "language", "zone")
    assert [getattr(now, name) for name in stays] == [getattr(before, name) for name in stays]


def test_the_fact_holds_what_a_slip_shows_and_nobodys_name(shop: Shop) -> None:
    renamed(shop)
    renamed(shop)
    assert facts(shop) == [{"shop_name": "Bread & Salt", "till_name": "Window", "slip_footer": "Thank you!\nSee you"}]


def test_another_request_under_the_same_id_is_refused(shop: Shop) -> None:
    renamed(shop)
    renamed(shop, "rename-02", shop_name="Salt")
    with pytest.raises(OtherContent):
        renamed(shop, shop_name="Other")
    # The first one sent again, late: it was done then, and is not done over the newer one.
    renamed(shop)
    assert workplace(shop.books).shop_name == "Salt"


@pytest.mark.parametrize(
    ("changed", "refused"),
    [
        ({"shop_name": " \t "}, BadName),
        ({"till_name": ""}, BadName),
        ({"shop_name": "x" * (NAME_LONGEST + 1)}, BadName),
        ({"slip_footer": "x" * (FOOTER_LONGEST + 1)}, FooterTooLong),
        ({"op_id": "short"}, BadId),
    ],
)
def test_what_cannot_stand_on_a_slip_is_refused_and_nothing_is_written(
    shop: Shop, changed: dict[str, str], refused: type[Exception]
) -> None:
    before: Workplace = workplace(shop.books)
    with pytest.raises(refused):
        renamed(shop, **changed)
    assert workplace(shop.books) == before
    assert facts(shop) == []


def prefixed(shop: Shop, prefix: str, op_id: str = "prefix-01") -> Changes:
    return choose_card_prefix(shop.books, op_id=op_id, prefix=prefix, author="Ann", now=shop.now)


def test_new_cards_begin_as_the_shop_chose_and_old_ones_stay_good(shop: Shop) -> None:
    old = new_card_number(shop.books, Random(7))
    shop.enrol("Ann", card_number=old)
    assert prefixed(shop, "298") == prefixed(shop, "298") == Changes(workplace=True)
    new = new_card_number(shop.books, Random(7))
    assert (old[:2], new[:3], workplace(shop.books).card_prefix) == ("29", "298", "298")
    assert not isinstance(by_card(shop.books, old), CardNotice)
    misread = new[:-1] + str(9 - int(new[-1]))
    assert by_card(shop.books, misread) == CardNotice("malformed", misread)
    scale = "2412345012341"
    assert by_card(shop.books, scale) == CardNotice("unknown", scale)
    with pytest.raises(OtherContent):
        prefixed(shop, "24")


@pytest.mark.parametrize("prefix", ["", "2", "30", "2999", "2x"])
def test_a_prefix_that_is_not_the_shops_own_is_refused(shop: Shop, prefix: str) -> None:
    with pytest.raises(BadPrefix):
        prefixed(shop, prefix)
    assert workplace(shop.books).card_prefix == "29"


def test_goods_of_the_shops_own_are_told_by_their_first_digits(shop: Shop) -> None:
    codes = ("2000000000015", "2000000000022", "2912345012340", "4006381333931", "29", "2912345")
    save_goods(shop.books, [GoodsView(code, "Cheese", "", 5000) for code in codes], now=shop.now)
    assert in_house_codes(shop.books) == ("2000000000015", "2912345012340")
