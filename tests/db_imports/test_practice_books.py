"""The books to practise with: the shop's own rules and goods, nobody's data, and the real books as they were."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.books import Books, BooksProblem
from db.imports.practice import make_practice, shop_of, shop_of_the_demo
from db.imports.practice_people import HAS_COUPON, HAS_POINTS, LOST_CARD, PEOPLE, practice_account
from db.ledger.goods import save_goods
from db.ledger.reason import save_reasons
from db.lookup import customers, practised
from db.lookup.coupons import of_account
from db.lookup.goods import GoodsView, all_goods
from db.lookup.programme import in_force
from db.lookup.reasons import ReasonView, reasons
from db.lookup.workplace import PRACTICE_TILL, workplace
from db.reports.audit import check
from db.schema.upgrade import create_books, draw_till_code
from loyalty.card_number import is_practice_number
from tests.db.shop import OPENED, WORKPLACE, Shop, whole_programme

NOW = OPENED + timedelta(days=3)


@pytest.fixture
def real(tmp_path: Path, new_id) -> Path:
    """A shop with a customer, a sale, goods and reasons, closed."""
    path = tmp_path / "real" / "books.db"
    books = create_books(path, workplace=WORKPLACE, programme=whole_programme(), now=OPENED, new_id=new_id)
    shop = Shop(books, counted_from=1_000)
    account = shop.enrol("Ludmila", phone="+79161234567", card_number="4006381333931")
    shop.sell(account, 500_00)
    save_goods(books, [GoodsView("4600000000015", "Hammer", "Tools", 900_00)], now=shop.now)
    save_reasons(books, op_id=new_id(), reasons=[ReasonView(id="sorry", words="For our mistake")], now=shop.now)
    books.close()
    return path


def test_rules_goods_and_reasons_come_along_and_nobody_does(real: Path, tmp_path: Path) -> None:
    before = real.read_bytes()
    path = tmp_path / "practice" / "practice.db"
    path.parent.mkdir()
    make_practice(path, shop_of(real, now=NOW), now=NOW)
    assert real.read_bytes() == before
    assert not list(real.parent.glob("*-wal"))
    for told in (b"Ludmila", b"79161234567", b"4006381333931"):
        assert told not in path.read_bytes()
    books = Books(path)
    place = workplace(books)
    assert place.for_practice
    assert (place.currency, place.zone, place.country) == (WORKPLACE.currency, WORKPLACE.zone, WORKPLACE.country)
    mine = Books(real)
    assert in_force(books, day=NOW.date()).document == in_force(mine, day=NOW.date()).document
    assert not workplace(mine).for_practice
    mine.close()
    assert [one.name for one in all_goods(books)] == ["Hammer"]
    assert [one.words for one in reasons(books)] == ["For our mistake"]
    assert check(books).problems == ()
    books.close()


def test_there_is_something_to_show_of_everything(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    told: list[tuple[int, int]] = []
    now = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
    make_practice(path, shop_of_the_demo("hu"), now=now, progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    books = Books(path)
    people = [customers.by_account(books, practice_account(place)) for place in range(PEOPLE)]
    assert all(one is not None and is_practice_number(one.cards[0].number) for one in people)
    assert len({one.name for one in people if one is not None}) == PEOPLE
    rich, lost = people[HAS_POINTS], people[LOST_CARD]
    assert rich is not None
    assert lost is not None
    assert all(rich.standing.purse(purse).spendable(now.date()) for purse in ("cashback", "stamps"))
    assert lost.cards[0].status == "lost"
    assert of_account(books, practice_account(HAS_COUPON))
    report = check(books)
    assert report.problems == ()
    since = practised.newest_fact(books)
    assert practised.practised_since(books, since) == practised.Practised()
    done = practised.practised_since(books, 0)
    assert done.joined
    assert practice_account(0) in done.sold_to
    books.close()


def test_books_of_another_form_are_not_read_and_no_real_till_is_called_so(tmp_path: Path) -> None:
    with pytest.raises(BooksProblem):
        shop_of(tmp_path / "none.db", now=NOW)
    assert not any(draw_till_code() == PRACTICE_TILL for _ in range(200))
    assert not set(PRACTICE_TILL) <= set("CDFHJKLMNPRTVWX")
