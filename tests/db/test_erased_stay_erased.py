"""An older copy of the books, or an old list of customers, does not bring back who was forgotten."""

import os
from datetime import timedelta
from pathlib import Path

from db.books import Books
from db.imports.customers import import_customers
from db.imports.mapping import CustomerMapping, ReceiptMapping, read_mapping
from db.imports.receipts import import_receipts
from db.ledger.erasure import erase, tombstones_in
from db.ledger.sweep import is_owed
from db.lookup.customers import CardNotice, CustomerView, by_account, by_card
from db.lookup.finding import find
from db.reports.audit import check
from db.schema.backup import back_up, copies, drop_old_copies, named_until, restore
from db.schema.upgrade import open_books
from tests.db.shop import Shop


def test_a_copy_that_is_put_back_forgets_whom_the_replaced_books_had_forgotten(shop: Shop, tmp_path: Path) -> None:
    ann, bob = shop.enrol("Ann", notes="likes rye bread"), shop.enrol("Bob")
    shop.sell(ann, 1_000)
    copy = back_up(shop.books, tmp_path / "copies", now=shop.later(days=1))
    late = shop.enrol("Late")
    for account in (ann, late):
        erase(shop.books, op_id=f"erase-{account}", account_id=account, now=shop.later(days=1), author="Olga")
    path = shop.books.path
    shop.books.close()
    assert b"likes rye bread" in copy.read_bytes()
    restore(copy, path, now=shop.later(days=1))
    # Before anybody opens it.
    assert b"likes rye bread" not in path.read_bytes()
    books = open_books(path)
    assert by_account(books, ann) is None
    assert by_account(books, bob) is not None
    assert find(books, "ann") == ()
    assert not is_owed(books)
    with books.reading() as connection:
        (stone,) = tombstones_in(connection)
    assert (stone.account_id, stone.op_id, stone.at) == (ann, f"erase-{ann}", shop.now - timedelta(days=2))
    assert check(books).problems == ()
    books.close()
    # Put back once more it stays as it is: the same erasure is not made twice.
    restore(copy, path, now=shop.later(days=1))
    assert not list(path.parent.glob("*.restoring*"))
    books = open_books(path)
    assert by_account(books, ann) is None
    books.close()


def test_books_that_can_no_longer_be_read_are_replaced_all_the_same(shop: Shop, tmp_path: Path) -> None:
    copy = back_up(shop.books, tmp_path / "copies", now=shop.now)
    path = shop.books.path
    shop.books.close()
    path.write_bytes(path.read_bytes()[:5_000] + os.urandom(20_000))
    restore(copy, path, now=shop.now)
    Books(path).close()


def test_copies_older_than_five_weeks_go_and_the_newest_daily_one_never_does(shop: Shop, tmp_path: Path) -> None:
    folder, path = tmp_path / "copies", shop.books.path
    assert named_until(folder, path) is None
    daily = back_up(shop.books, folder, now=shop.now)
    form = path.with_name(f"{path.name}.form2")
    replaced = path.with_name(f"{path.stem}-replaced-20260301T090000Z{path.suffix}")
    beside = [form, replaced, replaced.with_name(f"{replaced.name}-wal")]
    other = [path.with_name("shop-bar.regulars"), path.with_name("shop.regulars.notes")]
    for made in (*beside, *other):
        made.write_bytes(b"old")
        os.utime(made, (shop.now.timestamp(), shop.now.timestamp()))
    assert {copy.path for copy in copies(folder, path)} == {daily, form, replaced}
    assert named_until(folder, path) == shop.now + timedelta(days=35)
    assert drop_old_copies(folder, path, now=shop.later(days=35)) == 1
    assert not replaced.exists()
    assert form.exists()
    assert drop_old_copies(folder, path, now=shop.later(days=1)) == 1
    assert [made for made in beside if made.exists()] == []
    assert all(made.exists() for made in (*other, daily, path))


def test_an_old_list_of_customers_read_again_does_not_bring_them_back(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("no,name,card\n1007,Ann Bakes,4006381333931\n1008,Bob Mills,4006381333948\n", encoding="utf-8")
    said = {"format": "regulars-mapping-1", "of": "customers", "source": "old-till"}
    mapping = read_mapping(said | {"customer": "no", "name": ["name"], "card": {"column": "card"}})
    assert isinstance(mapping, CustomerMapping)
    assert import_customers(shop.books, file, mapping, now=shop.now).landed == 2
    (ann,) = find(shop.books, "ann")
    erase(shop.books, op_id="erase-ann", account_id=ann.account_id, now=shop.now)
    again = import_customers(shop.books, file, mapping, now=shop.later(days=1))
    assert (again.landed, again.already_there) == (0, 2)
    assert find(shop.books, "ann") == find(shop.books, "3931") == ()


def test_old_receipts_read_again_do_not_bring_the_card_back(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "receipts.csv"
    rows = "1,02.03.2026 10:00,4006381333931,11,1,5.00", "2,02.03.2026 10:00,4006381333948,11,1,5.00"
    file.write_text("\n".join(("slip,at,card,ean,q,paid", *rows)) + "\n", encoding="utf-8")
    columns = {"receipt": "slip", "goods": "ean", "quantity": "q", "customer": {"column": "card"}}
    said = {"format": "regulars-mapping-1", "of": "receipts", "source": "old-till", "amounts": {"paid": ["paid"]}}
    mapping = read_mapping(said | columns | {"at": {"column": "at", "format": "%d.%m.%Y %H:%M"}})
    assert isinstance(mapping, ReceiptMapping)
    assert import_receipts(shop.books, file, mapping, now=shop.now).new_customers == 2
    found = by_card(shop.books, "4006381333931")
    assert isinstance(found, CustomerView)
    erase(shop.books, op_id="erase-card-1", account_id=found.account_id, now=shop.now)
    again = import_receipts(shop.books, file, mapping, now=shop.later(days=1))
    assert (again.landed, again.already_there, again.new_customers) == (0, 2, 0)
    assert isinstance(by_card(shop.books, "4006381333931"), CardNotice)
    assert check(shop.books).problems == ()
