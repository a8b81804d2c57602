"""Numbers of cards are reserved, printed, spoiled and replaced; no number is ever on two cards."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, select

from db.books import Books
from db.facts import posted
from db.ledger import card_batch as ledger
from db.ledger.card import BadCard, add_card, new_card_number
from db.ledger.card_batch import BatchRefused, Reserved, mark_printed, reserve_batch, spoil
from db.ledger.goods import save_goods
from db.ledger.refusals import OtherContent, UnknownAccount
from db.lookup import card_numbers
from db.lookup.card_batches import (
    BatchUse,
    batch_document,
    batch_use,
    card_batch,
    card_batches,
    free_cards,
    joined_on,
    numbers_of,
)
from db.lookup.card_numbers import batch_of, fresh_numbers, taken_among
from db.lookup.customers import CardNotice, CustomerView, GoodsFound, by_card, find, scanned
from db.lookup.goods import GoodsView
from db.tables.cards import card_number
from db.tables.journal import event
from loyalty.card_number import is_ean13, issue
from tests.db.shop import Shop
from tests.db.test_processes import started


def reserved(shop: Shop, count: int = 5, **told: Any) -> Reserved:
    asked: dict[str, Any] = {"kind": "", "name": "Spring", "document": {"front": []}, "random": Random(3)} | told
    op_id = asked.pop("op_id", "") or shop.new_id()
    return reserve_batch(shop.books, op_id=op_id, count=count, now=shop.later(seconds=1), **asked)


def test_a_batch_has_as_many_different_right_numbers_as_were_asked(shop: Shop) -> None:
    made = reserved(shop, 200, kind="gold")
    numbers = [view.number for view in made.numbers]
    assert len(set(numbers)) == 200
    assert all(is_ean13(number) and number.startswith("29") for number in numbers)
    assert [view.place for view in made.numbers] == list(range(1, 201))
    assert (made.batch.count, made.batch.kind, made.batch.printed, made.batch.named) == (200, "gold", 0, False)
    assert batch_document(shop.books, made.batch.id) == {"front": []}
    assert card_batches(shop.books) == (made.batch,)
    assert free_cards(shop.books, "gold") == 200
    assert free_cards(shop.books, "") == 0


def test_the_same_id_gives_the_same_batch_and_another_request_under_it_is_refused(shop: Shop) -> None:
    first = reserved(shop, op_id="batch-0001")
    assert reserved(shop, op_id="batch-0001", random=Random(99)) == first
    with pytest.raises(OtherContent):
        reserved(shop, 6, op_id="batch-0001")
    assert len(card_batches(shop.books)) == 1


def test_the_journal_knows_how_many_cards_and_of_which_kind_but_no_number(shop: Shop) -> None:
    ann = shop.enrol("Ann")
    made = reserved(shop, 1, kind="gold", accounts=(ann,))
    with shop.books.reading() as connection:
        fact = posted(connection, made.batch.id)
        told = b"".join(connection.execute(select(event.c.payload)).scalars())
    assert fact is not None
    said = {"batch": made.batch.id, "count": 1, "kind": "gold", "accounts": [ann]}
    assert msgspec.json.decode(fact.payload) == said
    assert made.numbers[0].number.encode() not in told


def test_a_number_drawn_before_is_drawn_no_second_time(shop: Shop) -> None:
    dice = Random(3)
    card_of_ann = issue("29", f"{dice.randrange(10**10):010d}")
    goods = issue("29", f"{dice.randrange(10**10):010d}")
    shop.enrol("Ann", card_number=card_of_ann)
    save_goods(shop.books, (GoodsView(goods, "Rye, weighed", "", 0),), now=shop.now)
    first = {view.number for view in reserved(shop, 50).numbers}
    second = {view.number for view in reserved(shop, 50).numbers}
    assert not first & second
    assert not {card_of_ann, goods} & first
    with shop.books.reading() as connection:
        assert taken_among(connection, (card_of_ann, goods, *first, "4006381333931")) == {card_of_ann, goods, *first}
        assert len(set(fresh_numbers(connection, 300, prefix="299", random=Random(3)))) == 300


class Overtaken(Random):
    """Dice; while they are thrown for the first time, another till reserves the very numbers they will show."""

    def __init__(self, shop: Shop, path: Path) -> None:
        super().__init__(3)
        self._shop, self._path = shop, path
        self.others: tuple[str, ...] = ()

    def randrange(self, *bounds: int) -> int:  # type: ignore[override]
        if not self.others:
            other = Books(self._path)
            said: dict[str, Any] = {"kind": "", "name": "", "document": {}, "random": Random(3)}
            made = reserve_batch(other, op_id="other-0001", count=5, now=self._shop.now, **said)
            self.others = tuple(view.number for view in made.numbers)
            other.close()
        return super().randrange(*bounds)


def test_a_number_that_another_till_took_between_drawing_and_writing_is_drawn_anew(shop: Shop) -> None:
    dice = Overtaken(shop, shop.books.path)
    made = reserved(shop, 8, random=dice)
    assert len(dice.others) == 5
    assert len({view.number for view in made.numbers} | set(dice.others)) == 13
    assert [view.place for view in made.numbers] == list(range(1, 9))


def test_a_number_that_reads_like_somebodys_short_card_is_taken(shop: Shop) -> None:
    shop.enrol("Ann", card_number="036000291452")
    with shop.books.reading() as connection:
        assert taken_among(connection, ["036000291452"]) == {"036000291452"}
        assert taken_among(connection, ["0036000291452"]) == {"0036000291452"}


def test_a_crowded_prefix_and_counts_that_are_none_are_refused(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    for count in (0, ledger.AT_ONCE_MOST + 1):
        with pytest.raises(BatchRefused, match="too_many_cards"):
            reserved(shop, count)
    with pytest.raises(BatchRefused, match="too_many_cards"):
        reserved(shop, 2, accounts=("account-ann",))
    many = ledger.NAMED_AT_ONCE_MOST + 1
    with pytest.raises(BatchRefused, match="too_many_named"):
        reserved(shop, many, accounts=tuple(f"account-{nth}" for nth in range(many)))
    monkeypatch.setattr(card_numbers, "SAMPLE", 5)
    monkeypatch.setattr(card_numbers, "issue", lambda prefix, digits: issue(prefix, digits[-1] * 10))
    assert len(reserved(shop, 5).numbers) == 5
    with pytest.raises(BatchRefused, match="numbers_crowded"):
        reserved(shop, 5)


def test_named_cards_open_their_customers_before_anything_is_printed(shop: Shop) -> None:
    ann, bob, eve = shop.enrol("Ann"), shop.enrol("Bob"), shop.enrol("Eve", card_number="12345678")
    made = reserved(shop, 2, accounts=(ann, bob), kind="gold")
    assert made.changes.accounts == {ann, bob}
    assert [(view.account_id, view.name) for view in made.numbers] == [(ann, "Ann"), (bob, "Bob")]
    assert joined_on(shop.books, (ann, eve)) == {ann: shop.today, eve: shop.today}
    found = by_card(shop.books, made.numbers[1].number)
    assert isinstance(found, CustomerView)
    assert found.account_id == bob
    assert found.standing.card_kind == "gold"
    assert [hit.account_id for hit in find(shop.books, made.numbers[0].number[-6:])] == [ann]
    assert made.batch.named
    assert batch_use(shop.books, made.batch.id) == BatchUse(spoiled=0, handed_out=2)
    with pytest.raises(UnknownAccount):
        reserved(shop, 1, accounts=("nobody",))
    assert eve not in made.changes.accounts


def test_what_came_out_of_the_printer_is_told_and_never_taken_back(shop: Shop) -> None:
    made = reserved(shop, 5)
    after = mark_printed(shop.books, op_id="print-001", batch_id=made.batch.id, up_to=3, now=shop.now)
    assert after.printed == 3
    assert mark_printed(shop.books, op_id="print-001", batch_id=made.batch.id, up_to=3, now=shop.now) == after
    assert mark_printed(shop.books, op_id="print-002", batch_id=made.batch.id, up_to=2, now=shop.now).printed == 3
    states = [view.status for view in numbers_of(shop.books, made.batch.id)]
    assert states == ["printed"] * 3 + ["reserved"] * 2
    for up_to in (0, 6):
        with pytest.raises(BatchRefused, match="bad_place"):
            mark_printed(shop.books, op_id=shop.new_id(), batch_id=made.batch.id, up_to=up_to, now=shop.now)
    with pytest.raises(BatchRefused, match="unknown_batch"):
        mark_printed(shop.books, op_id=shop.new_id(), batch_id="nothing", up_to=1, now=shop.now)


def spoiled(shop: Shop, batch_id: str, *places: int, op_id: str = "") -> Reserved:
    return spoil(
        shop.books,
        op_id=op_id or shop.new_id(),
        batch_id=batch_id,
        places=places,
        name="Again",
        now=shop.later(seconds=1),
        random=Random(5),
    )


def test_a_spoiled_card_is_replaced_and_its_number_is_gone_for_good(shop: Shop) -> None:
    made = reserved(shop, 5, kind="gold")
    again = spoiled(shop, made.batch.id, 4, 2, op_id="spoil-0001")
    assert spoiled(shop, made.batch.id, 2, 4, op_id="spoil-0001") == again
    assert (again.batch.count, again.batch.kind, again.batch.name) == (2, "gold", "Again")
    assert batch_document(shop.books, again.batch.id) == {"front": []}
    assert batch_use(shop.books, made.batch.id) == BatchUse(spoiled=2, handed_out=0)
    with shop.books.reading() as connection:
        gone = batch_of(connection, made.numbers[1].number)
        assert gone is not None
        assert (gone.status, gone.place, gone.kind) == ("spoiled", 2, "gold")
        assert taken_among(connection, [gone.number]) == {gone.number}
        assert batch_of(connection, "4006381333931") is None
    assert free_cards(shop.books, "gold") == 5
    with pytest.raises(BatchRefused, match="bad_place"):
        spoiled(shop, made.batch.id, 2)
    with pytest.raises(BatchRefused, match="nothing_to_spoil"):
        spoiled(shop, made.batch.id)


def test_a_scan_of_a_card_of_our_own_says_whether_it_waits_for_somebody_or_was_spoiled(shop: Shop) -> None:
    made = reserved(shop, 2)
    gone, ready = (view.number for view in made.numbers)
    spoiled(shop, made.batch.id, 1)
    for scan in (by_card, scanned):
        assert scan(shop.books, gone) == CardNotice("spoiled", gone)
        assert scan(shop.books, ready) == CardNotice("fresh", ready)
    save_goods(shop.books, (GoodsView(gone, "Bag", "", 0),), now=shop.now)
    assert isinstance(scanned(shop.books, gone), GoodsFound)
    shop.enrol("Ann", card_number=ready)
    assert isinstance(by_card(shop.books, ready), CustomerView)


def test_a_spoiled_named_card_is_replaced_for_the_same_customer(shop: Shop) -> None:
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    made = reserved(shop, 2, accounts=(ann, bob))
    again = spoiled(shop, made.batch.id, 2)
    assert again.changes.accounts == {bob}
    old, new = made.numbers[1].number, again.numbers[0].number
    notice = by_card(shop.books, old)
    assert isinstance(notice, CardNotice)
    assert (notice.problem, notice.replaced_by) == ("replaced", new)
    found = by_card(shop.books, new)
    assert isinstance(found, CustomerView)
    assert found.account_id == bob


def test_a_bearer_card_that_somebody_was_given_is_no_spoiled_one(shop: Shop) -> None:
    made = reserved(shop, 2)
    shop.enrol("Ann", card_number=made.numbers[0].number)
    assert numbers_of(shop.books, made.batch.id)[0].name == "Ann"
    with pytest.raises(BatchRefused, match="card_in_use"):
        spoiled(shop, made.batch.id, 1, 2)
    view = card_batch(shop.books, made.batch.id)
    assert view is not None
    assert not view.named
    assert batch_use(shop.books, made.batch.id) == BatchUse(spoiled=0, handed_out=1)
    assert free_cards(shop.books, "") == 1


def test_a_card_of_a_batch_is_of_the_batchs_kind_and_a_spoiled_one_is_nobodys(shop: Shop) -> None:
    made = reserved(shop, 3, kind="gold")
    first, second, third = (view.number for view in made.numbers)
    spoiled(shop, made.batch.id, 2)
    ann = shop.enrol("Ann", card_number=first)
    assert [card.kind for card in shop.customer(ann).cards] == ["gold"]
    add_card(shop.books, op_id=shop.new_id(), account_id=ann, number=third, kind="silver", now=shop.later(seconds=1))
    assert [card.kind for card in shop.customer(ann).cards] == ["gold", "silver"]
    with pytest.raises(BadCard):
        shop.enrol("Bob", card_number=second)


def test_a_number_made_up_at_the_till_is_in_no_batch(shop: Shop) -> None:
    lone = new_card_number(shop.books, Random(11))
    dice = Random(11)
    in_batch = reserved(shop, 1, random=Random(11)).numbers[0].number
    assert in_batch == lone, "the same dice, and nothing yet reserved"
    assert new_card_number(shop.books, dice) != in_batch


def test_two_processes_that_reserve_at_once_share_no_number(make_shop: Callable[..., Shop]) -> None:
    shop = make_shop()
    tills = [started("cards", str(shop.books.path), name, "12", "40") for name in ("left", "right")]
    for till in tills:
        assert till.stdout is not None
        assert till.stdout.readline() == "ready\n"
    told = [till.communicate("go\n")[0] for till in tills]
    assert [till.returncode for till in tills] == [0, 0]
    numbers = [number for out in told for number in out.split()]
    assert len(numbers) == len(set(numbers)) == 2 * 12 * 40
    with shop.books.reading() as connection:
        assert connection.execute(select(func.count()).select_from(card_number)).scalar() == len(numbers)
    assert len(card_batches(shop.books)) == 24
