"""Credits and debits by hand: with a reason of the owner's list, an author and a limit, and told on the next slip."""

import pytest

from db.ledger.adjustment import NoAuthor, OverLimit, UnknownPurse, UnknownReason, adjust
from db.ledger.merging import merge_accounts
from db.ledger.reason import BadReason, save_reasons
from db.lookup import sales
from db.lookup.reasons import ByHand, ReasonView, by_hand_before, reasons
from tests.db.shop import Shop

MISTAKE = ReasonView(id="mistake", words="For our mistake", most=500)
KINDNESS = ReasonView(id="kindness", words="A kind word")


def _keep(shop: Shop, *kept: ReasonView) -> None:
    save_reasons(shop.books, op_id=shop.new_id(), reasons=kept, now=shop.now)


def _adjust(shop: Shop, account_id: str, points: int, reason_id: str, author: str = "Olga", **more: str) -> None:
    told = {"purse": "bonus", "reason": "", "author": author, "reason_id": reason_id} | more
    adjust(shop.books, op_id=shop.new_id(), account_id=account_id, points=points, now=shop.later(minutes=1), **told)


def test_the_owner_keeps_a_list_of_reasons(shop: Shop) -> None:
    _keep(shop, MISTAKE, KINDNESS)
    assert reasons(shop.books) == (MISTAKE, KINDNESS)
    other = ReasonView(id="mistake", words="We were wrong", most=None)
    _keep(shop, other)
    assert reasons(shop.books) == (other, KINDNESS)
    away = ReasonView(id="kindness", words="A kind word", put_away=True)
    _keep(shop, away)
    assert reasons(shop.books) == (other,)
    assert reasons(shop.books, with_put_away=True) == (other, away)
    for wrong in (ReasonView(id="empty", words=" "), ReasonView(id="less", words="Less", most=-1)):
        with pytest.raises(BadReason):
            _keep(shop, wrong)


def test_a_reason_keeps_to_its_limit_and_names_its_author(shop: Shop) -> None:
    ann = shop.enrol()
    _keep(shop, MISTAKE, ReasonView(id="gone", words="Gone", put_away=True))
    for points in (501, -501):
        with pytest.raises(OverLimit) as refused:
            _adjust(shop, ann, points, "mistake")
        assert (refused.value.most, refused.value.worth) == (500, 501)
    for reason_id in ("gone", "never"):
        with pytest.raises(UnknownReason):
            _adjust(shop, ann, 100, reason_id)
    with pytest.raises(NoAuthor):
        _adjust(shop, ann, 100, "mistake", author=" ")
    with pytest.raises(UnknownPurse):
        _adjust(shop, ann, 100, "mistake", purse="miles")
    assert shop.holds(ann) == 0
    _adjust(shop, ann, 500, "mistake")
    assert shop.holds(ann) == 500


def test_the_next_slip_tells_what_was_put_right_since_the_one_before(shop: Shop) -> None:
    ann = shop.enrol()
    _keep(shop, MISTAKE, KINDNESS)
    _adjust(shop, ann, 300, "mistake")
    first = shop.sell(ann, 10_00)
    _adjust(shop, ann, 200, "kindness")
    _adjust(shop, ann, -50, "mistake")
    second, third = shop.sell(ann, 10_00), shop.sell(ann, 10_00)
    told = {}
    for receipt in (first, second, third):
        sale = sales.sale(shop.books, receipt.op_id)
        assert sale is not None
        told[receipt.op_id] = by_hand_before(shop.books, sale)
    assert told[first.op_id] == (ByHand("bonus", 300, "For our mistake"),)
    assert told[second.op_id] == (ByHand("bonus", 200, "A kind word"), ByHand("bonus", -50, "For our mistake"))
    assert told[third.op_id] == ()


def test_what_was_said_and_by_whom_stays_outside_the_journal(shop: Shop) -> None:
    ann = shop.enrol()
    _keep(shop, MISTAKE)
    _adjust(shop, ann, 300, "mistake", author="Olga Petrova", reason="the cake fell")
    with shop.books.reading() as connection:
        raw = connection.info["raw"]
        payloads = b"".join(payload for (payload,) in raw.execute("SELECT payload FROM event"))
        private = raw.execute("SELECT author, words FROM event_private WHERE author <> ''").fetchall()
    assert b'"reason":"mistake"' in payloads
    for word in ("Olga", "cake", "For our mistake"):
        assert word.encode() not in payloads
    assert private == [("Olga Petrova", "the cake fell")]


def test_what_was_done_for_either_of_two_who_are_one_stands_on_their_next_slip(shop: Shop) -> None:
    ann, again = shop.enrol(), shop.enrol("Again")
    adjust(
        shop.books,
        op_id=shop.new_id(),
        account_id=again,
        purse="bonus",
        points=300,
        reason="spilt",
        author="Owner",
        now=shop.later(minutes=1),
    )
    merge_accounts(shop.books, op_id=shop.new_id(), from_account=again, into_account=ann, now=shop.later(minutes=1))
    sold = shop.sell(ann, 1_000)
    assert [(one.purse, one.points) for one in by_hand_before(shop.books, sold.sale)] == [("bonus", 300)]
    assert by_hand_before(shop.books, shop.sell(ann, 1_000).sale) == ()
