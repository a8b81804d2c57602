"""Shop and till get other names: once, whole, in the log, and with nobody's name in it."""

import pytest
from sqlalchemy import select

from db.changes import Changes
from db.facts import broken_links, decode
from db.ledger.refusals import BadId
from db.ledger.workplace import FOOTER_LONGEST, NAME_LONGEST, BadName, FooterTooLong, OtherContent, change_workplace
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
