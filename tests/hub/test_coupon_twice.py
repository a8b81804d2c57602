"""A coupon of one use that two tills took, one at the merchant's risk: people are told, and the books are right."""

import pytest

from db.ledger.coupon import issue_coupon
from db.sync.looking import look_at_account
from db.sync.notices import open_notices
from db.sync.risk import keep_risk, room
from db.sync.wire import Hub
from tests.db.chain import Chain
from tests.db.shop import Shop, whole_programme
from tests.hub.both import Seen
from tests.hub.selling import sold_by_right


@pytest.fixture
def rules() -> dict[str, object]:
    return whole_programme()


def used(till: Shop, hub: Hub | None, whose: str, code: str) -> str:
    sold = sold_by_right(till, hub, whose, 10_000, coupon=code)
    assert sold is not None
    assert sold.sale.quote.coupons_used == (code,)
    return sold.op_id


def test_a_coupon_used_at_risk_and_then_at_another_till_is_told_and_no_mistake_of_the_books(
    both: tuple[Chain, Seen],
) -> None:
    chain, hub = both
    first, second = chain.tills[1], chain.tills[2]
    hub.allow(1, 5_000)
    ann = first.enrol("Ann")
    twice, once = (
        issue_coupon(first.books, op_id=first.new_id(), account_id=ann, rule="thanks", author="Eva", now=first.now).code
        for _ in range(2)
    )
    chain.settle()
    keep_risk(first.books, chain.door(1), now=first.now, new_id=first.new_id)
    late = used(first, None, ann, twice)
    used(first, None, ann, once)
    assert room(first.books) == 3_000, "what the two took off"
    used(second, chain.door(2), ann, twice)
    chain.sync(2, 1)
    chain.settle()
    assert hub.notices(2) == []
    assert hub.notices(1) == [("overspent", ("seen",))]
    (told,) = open_notices(first.books)
    assert told.told == {"account": ann, "sale": late, "coupon": twice}
    keep_risk(first.books, chain.door(1), now=first.now, new_id=first.new_id)
    assert room(first.books) == 4_000, "what was taken off twice is lost of the risk"
    assert look_at_account(first.books, chain.door(1), ann), "both sales are in these books now"
    chain.is_clean()
