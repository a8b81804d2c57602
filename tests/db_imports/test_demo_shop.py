"""The demo shop: right to the unit, in four languages, the same from the same seed, with all there is to show."""

from datetime import UTC, date, datetime

import pytest

from db.imports import demo, demo_people
from db.lookup import customers, history
from db.lookup.goods import all_goods
from db.lookup.workplace import workplace
from db.reports.audit import check
from db.schema.upgrade import open_books

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(demo, "DAYS", 240)
    monkeypatch.setattr(demo_people, "MEMBERS", 60)


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_a_demo_shop_in_each_language_passes_the_audit(tmp_path, small, language):
    path = tmp_path / "demo.db"
    told = []
    made = demo.make_demo(path, language=language, seed=7, now=NOW, progress=lambda done, of: told.append((done, of)))
    assert told[0] == (1, 241)
    assert [step for step, _ in told] == sorted(step for step, _ in told)
    books = open_books(path)
    report = check(books)
    assert report.problems == ()
    assert report.counted["customers"] == made.members == 60
    assert report.counted["sales"] == made.receipts > 500
    assert report.counted["reversals"] > 0
    assert workplace(books).language == language
    assert len(all_goods(books)) > 30
    friend = customers.by_card(books, made.cards[0])
    assert friend.name
    assert friend.last_visit == date(2026, 11, 21) or friend.visits > 50
    assert friend.standing.purse("cashback").lapsing(date(2026, 11, 21))
    assert len(made.cards) == 20
    assert all(isinstance(customers.by_card(books, card), customers.CustomerView) for card in made.cards)
    kinds = set()
    for number in made.cards:
        found = customers.by_card(books, number)
        kinds |= {row.kind for row in history.page(books, found.account_id, limit=1_000).rows}
        assert found.standing.newest_at is None or found.standing.newest_at <= NOW
    assert {"sale", "adjusted"} <= kinds
    books.close()
    assert not list(tmp_path.glob("*-wal"))


def test_the_same_seed_and_day_give_the_same_shop_and_another_seed_another(tmp_path, small, monkeypatch):
    # Whatever is drawn is drawn within a few weeks.
    monkeypatch.setattr(demo, "DAYS", 60)

    def told(name, seed):
        made = demo.make_demo(tmp_path / name, language="ro", seed=seed, now=NOW)
        books = open_books(tmp_path / name)
        people = [customers.by_card(books, card) for card in made.cards]
        books.close()
        names = [one.name for one in people if isinstance(one, customers.CustomerView)]
        return made.receipts, made.cards, names

    first, again, other = told("one.db", 1), told("two.db", 1), told("three.db", 2)
    assert first == again
    assert first[1] != other[1]


def test_a_demo_that_is_cancelled_stops_at_once(tmp_path, small):
    class Stop(Exception):
        pass

    def stop(done, of):
        if done == 3:
            raise Stop

    with pytest.raises(Stop):
        demo.make_demo(tmp_path / "demo.db", language="en", seed=1, now=NOW, progress=stop)
