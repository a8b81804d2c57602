"""A slip's number that stands for two sales, since the till's books were copied: nobody takes one of them unasked."""

from pathlib import Path

import pytest

from db.ledger.claiming import ClaimRefused, SlipOfSeveral, claim_sale, work_out_claim
from db.lookup.slips import by_slip, under_slip
from tests.db.copied import hear, sold_at_a_copy
from tests.db.shop import Shop


def test_a_number_that_two_slips_bear_finds_both_and_a_claim_says_which(shop: Shop, tmp_path: Path) -> None:
    ann = shop.enrol()
    told = sold_at_a_copy(shop.books, tmp_path / "copy.regulars", 74_400, now=shop.later(minutes=1))
    own = shop.sell("", 65_100).sale
    assert [one.op_id for one in under_slip(shop.books, own.slip)] == [own.op_id]
    hear(shop.books, told)
    typed = own.slip.lower().replace("-", " ")
    both = under_slip(shop.books, typed)
    assert {(one.slip, one.quote.to_pay) for one in both} == {(own.slip, 65_100), (own.slip, 74_400)}
    with pytest.raises(SlipOfSeveral) as several:
        by_slip(shop.books, typed)
    assert several.value.sales == both
    how = {"slip": typed, "account_id": ann, "now": shop.now}
    with pytest.raises(SlipOfSeveral):
        work_out_claim(shop.books, **how)
    with pytest.raises(ClaimRefused, match="unknown_slip"):
        work_out_claim(shop.books, sale_id="op-999999", **how)
    claim_sale(shop.books, op_id=shop.new_id(), sale_id=told.facts[0].op_id, **how)
    assert shop.holds(ann) == 3_720


def test_the_slip_of_a_refund_may_bear_the_number_of_a_sale_at_the_copy(shop: Shop, tmp_path: Path) -> None:
    sold = shop.sell("", 10_000)
    told = sold_at_a_copy(shop.books, tmp_path / "copy.regulars", 20_000, now=shop.later(minutes=1))
    back = shop.refund(sold, 0)
    hear(shop.books, told)
    found = {one.op_id for one in under_slip(shop.books, back.slip)}
    assert found == {sold.sale.op_id, told.facts[0].op_id}
