"""Designs of cards are kept with the pictures they show, and pictures that nobody shows are not."""

from random import Random
from typing import Any

from sqlalchemy import select

from db.ledger.card_batch import reserve_batch
from db.ledger.card_design import StoredPicture, delete_design, picture_id, save_design
from db.lookup.card_designs import card_design, card_designs, pictures
from db.tables.cards import picture
from tests.db.shop import Shop

LOGO, PHOTO = StoredPicture("png", b"\x89PNG a logo"), StoredPicture("jpeg", b"\xff\xd8 a counter")


def saved(shop: Shop, design_id: str, name: str, document: dict[str, Any], *shown: StoredPicture) -> None:
    by_name = {picture_id(one.data): one for one in shown}
    save_design(
        shop.books, design_id, name=name, tier="gold", document=document, pictures=by_name, now=shop.later(seconds=1)
    )


def kept(shop: Shop) -> set[str]:
    with shop.books.reading() as connection:
        return set(connection.execute(select(picture.c.id)).scalars())


def test_a_design_is_kept_as_it_was_saved_last(shop: Shop) -> None:
    saved(shop, "design-1", "Gold  card", {"width": 85.6})
    saved(shop, "design-2", "Bronze", {})
    saved(shop, "design-1", "Gold card", {"width": 54})
    assert [view.name for view in card_designs(shop.books)] == ["Bronze", "Gold card"]
    view = card_design(shop.books, "design-1")
    assert view is not None
    assert (view.document, view.tier, view.saved_at) == ({"width": 54}, "gold", shop.now)
    delete_design(shop.books, "design-1")
    assert card_design(shop.books, "design-1") is None


def test_a_picture_stays_as_long_as_a_design_or_a_printed_batch_shows_it(shop: Shop) -> None:
    logo, photo = picture_id(LOGO.data), picture_id(PHOTO.data)
    saved(shop, "design-1", "Gold", {"front": [{"picture": logo}]}, LOGO, PHOTO)
    assert kept(shop) == {logo}, "what came with it and is not shown is not kept"
    saved(shop, "design-2", "Bronze", {"ground": photo, "logo": logo}, LOGO, PHOTO)
    assert pictures(shop.books, [logo, photo, "0" * 64]) == {logo: LOGO.data, photo: PHOTO.data}
    batch = {"front": [{"picture": logo}]}
    told: dict[str, Any] = {"kind": "", "name": "", "random": Random(1)}
    reserve_batch(shop.books, op_id="batch-001", count=1, document=batch, now=shop.now, **told)
    delete_design(shop.books, "design-1")
    delete_design(shop.books, "design-2")
    assert kept(shop) == {logo}
