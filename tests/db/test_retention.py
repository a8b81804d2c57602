"""Who has not been here for long is proposed, never erased by itself; who is erased is through with in one go."""

from datetime import date
from pathlib import Path

import pytest

from db.books import Books
from db.ledger.sweep import Swept
from db.ledger.workplace import BadMonths, keep_customers
from db.lookup.customers import by_account
from db.lookup.retention import count_unseen, unseen, unseen_ids, unseen_since
from db.lookup.workplace import workplace
from db.reports.audit import check
from db.schema.backup import back_up
from db.schema.forgetting import forget
from tests.db.shop import Shop


class Stopped(Exception):
    """Somebody pressed Cancel."""


def shop_of_years(shop: Shop) -> dict[str, str]:
    """Customers who were here last in different years; one never bought anything, two are one person."""
    people = {name: shop.enrol(name, phone=f"+7912345{n:04}") for n, name in enumerate(("Old", "Never", "Back", "New"))}
    shop.sell(people["Old"], 1_000)
    shop.later(days=400)
    shop.sell(people["Back"], 1_000)
    shop.later(days=400)
    people["Young"] = shop.enrol("Young")
    shop.sell(people["New"], 1_000)
    return people


def test_the_last_visit_counts_and_the_joining_of_who_never_came(shop: Shop) -> None:
    people = shop_of_years(shop)
    before = unseen_since(shop.today, 36)
    assert [one.account_id for one in unseen(shop.books, before=before)] == []
    before = unseen_since(shop.today, 12)
    found = unseen(shop.books, before=before)
    assert [(one.name, one.last_visit, one.seen_on) for one in found] == [
        ("Never", None, date(2026, 3, 2)),
        ("Old", date(2026, 3, 2), date(2026, 3, 2)),
        ("Back", date(2027, 4, 6), date(2027, 4, 6)),
    ]
    assert count_unseen(shop.books, before=before) == 3
    assert set(unseen_ids(shop.books, before=before)) == {people[name] for name in ("Never", "Old", "Back")}
    # Page by page it is the same list.
    first = unseen(shop.books, before=before, limit=2)
    assert (*first, *unseen(shop.books, before=before, after=first[-1], limit=2)) == found


def test_how_long_is_kept_is_the_shops_own_word(shop: Shop) -> None:
    for _ in range(2):
        keep_customers(shop.books, op_id="keeps-0001", months=36, author="Olga", now=shop.now)
    assert workplace(shop.books).keeps_months == 36
    with pytest.raises(BadMonths):
        keep_customers(shop.books, op_id="keeps-0002", months=601, author="", now=shop.now)


def test_many_are_forgotten_in_one_go_and_the_same_request_again_does_nothing(shop: Shop, tmp_path: Path) -> None:
    people = shop_of_years(shop)
    copy = back_up(shop.books, tmp_path / "copies", now=shop.now)
    path, now = shop.books.path, shop.now
    shop.books.close()
    steps: list[tuple[int, int]] = []
    gone = (people["Old"], people["Never"], people["Old"], "nobody")
    for _ in range(2):
        done = forget(
            path, gone, op_id="forget-1", now=now, why="unseen", author="Olga", copies=copy.parent,
            progress=lambda done, of: steps.append((done, of)),
        )  # fmt: skip
        assert done.changes.accounts == {people["Old"], people["Never"]}
        assert (done.gone_before, done.swept) == (1, Swept.CLEAN)
    assert done.named_until is not None
    assert (done.named_until - now).days == 35
    assert steps[-1] == (4, 4)
    books = Books(path)
    assert by_account(books, people["Old"]) is None
    assert by_account(books, people["Back"]) is not None
    assert check(books).problems == ()
    books.close()


def test_stopped_halfway_it_stays_stopped_there_and_the_file_forgets_those(shop: Shop) -> None:
    people = shop_of_years(shop)
    path = shop.books.path
    shop.books.close()

    def stop(done: int, of: int) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        forget(path, (people["Old"], people["Never"]), op_id="forget-1", now=shop.now, why="unseen", progress=stop)
    assert b"+79123450000" not in path.read_bytes()
    assert b"+79123450001" in path.read_bytes()
