"""Programmes that are being written: kept with their mistakes, found again, dropped; versions say who and when."""

from datetime import timedelta

import pytest

from db.ledger.programme import publish
from db.ledger.programme_draft import drop_programme_draft, programme_drafts, save_programme_draft
from db.lookup.programme import in_force, versions
from db.schema.upgrade import open_books
from loyalty.programme_document import ProgrammeRefused
from tests.db.shop import Shop, programme


def test_a_draft_keeps_its_mistakes_until_it_is_right(shop: Shop) -> None:
    wrong = programme(zone="Nowhere/At all")
    told = {"name": "Summer", "began_from": 1, "author": "Mara"}
    save_programme_draft(shop.books, "draft-1", document=wrong, now=shop.now, **told)
    save_programme_draft(shop.books, "draft-2", document={}, now=shop.later(minutes=1), **told)
    path = shop.books.path
    shop.books.close()
    shop.books = open_books(path)
    newest, oldest = programme_drafts(shop.books)
    assert (newest.id, oldest.document, oldest.began_from, oldest.author) == ("draft-2", wrong, 1, "Mara")
    with pytest.raises(ProgrammeRefused):
        publish(shop.books, op_id="publish-2", document=wrong, holds_from=shop.today, author="Mara", now=shop.now)
    assert in_force(shop.books, day=shop.today).number == 1
    save_programme_draft(shop.books, "draft-1", document=programme(), now=shop.later(minutes=1), **told)
    assert [draft.id for draft in programme_drafts(shop.books)] == ["draft-1", "draft-2"]
    drop_programme_draft(shop.books, "draft-1")
    drop_programme_draft(shop.books, "draft-1")
    assert [draft.id for draft in programme_drafts(shop.books)] == ["draft-2"]
    shop.books.close()


def test_versions_say_who_published_what_and_from_when(shop: Shop) -> None:
    next_week = shop.today + timedelta(days=7)
    told = {"op_id": "publish-2", "document": programme(name="Summer"), "holds_from": next_week, "author": "Mara"}
    second = publish(shop.books, now=shop.later(days=1), **told)
    assert publish(shop.books, now=shop.later(days=1), **told) == second
    assert [(one.number, one.author, one.programme.name) for one in versions(shop.books)] == [
        (1, "", "Cashback"),
        (2, "Mara", "Summer"),
    ]
    assert in_force(shop.books, day=next_week - timedelta(days=1)).number == 1
    assert in_force(shop.books, day=next_week).number == 2
