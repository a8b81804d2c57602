"""The same goods come back once: at two tills at once, after an answer that was lost, and while the hub is away."""

from collections.abc import Callable

import pytest

from db.lookup.sales import sale
from db.sync.asking import NotAgreed
from db.sync.looking import look_at_account, look_for_slip
from db.sync.notices import open_notices
from db.sync.returning import ask_to_return
from db.sync.wire import Hub, HubAway
from loyalty.reversal import Units
from tests.db.chain import Chain
from tests.hub.hubs import at_once

WHOLE = (Units(0, 1_000),)


def away() -> Hub:
    raise HubAway("away")


def asks(chain: Chain, n: int, sale_id: str, reversal_id: str, reach: Callable[[], Hub] | None = None) -> str:
    till = chain.tills[n]
    return ask_to_return(
        till.books,
        reach or (lambda: chain.door(n)),
        reversal_id=reversal_id,
        sale_id=sale_id,
        units=WHOLE,
        now=till.now,
        new_id=till.new_id,
    )


def test_goods_that_come_back_at_one_till_do_not_come_back_at_another(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    sold = first.sell(ann, 60_000)
    chain.settle()
    look_for_slip(second.books, chain.door(2), sold.slip)
    assert asks(chain, 1, sold.op_id, "back-0001") == "back-0001"
    with pytest.raises(NotAgreed) as known:
        asks(chain, 2, sold.op_id, "back-0002")
    assert known.value.code == "returned"
    first.refund(sold, 0, reversal_id="back-0001")
    chain.settle()
    with pytest.raises(NotAgreed):
        asks(chain, 2, sold.op_id, "back-0003")
    known_there = sale(second.books, sold.op_id)
    assert known_there is not None
    assert known_there.returned == (1_000,), "what came back elsewhere was brought along"
    assert [till.holds(ann) for till in (first, second)] == [0, 0]
    chain.is_clean()


def test_two_tills_that_take_it_back_at_the_same_moment_do_not_both(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    sold = first.sell(first.enrol("Ann"), 60_000)
    chain.settle()
    look_for_slip(second.books, chain.door(2), sold.slip)
    doors = {n: chain.door(n) for n in (1, 2)}

    def ask(n: int) -> str:
        try:
            return asks(chain, n, sold.op_id, f"back-000{n}", lambda: doors[n])
        except NotAgreed as no:
            return no.code

    said = {str(answer) for answer in at_once(lambda: ask(1), lambda: ask(2))}
    assert len(said) == 2
    assert max(said) == "returned"


def test_a_till_takes_back_its_own_while_the_hub_is_away_and_anothers_waits(chain: Chain) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    sold = first.sell(ann, 60_000)
    chain.settle()
    look_for_slip(second.books, chain.door(2), sold.slip)
    assert asks(chain, 1, sold.op_id, "back-0001", away) == "back-0001"
    first.refund(sold, 0, reversal_id="back-0001")
    with pytest.raises(NotAgreed) as waits:
        asks(chain, 2, sold.op_id, "back-0002", away)
    assert waits.value.code == "hub_away"
    chain.settle()
    assert [till.holds(ann) for till in (first, second)] == [0, 0]
    chain.is_clean()


def test_an_answer_that_was_lost_keeps_nothing_back(chain: Chain) -> None:
    first = chain.tills[1]
    sold = first.sell(first.enrol("Ann"), 60_000)
    chain.settle()
    door = chain.door(1)

    class Deaf:
        """The hub does what it is asked, and nobody hears of it."""

        def __getattr__(self, name: str) -> Callable[..., object]:
            def lost(*told: object) -> object:
                getattr(door, name)(*told)
                raise HubAway("lost")

            return lost

    assert asks(chain, 1, sold.op_id, "back-0001", lambda: Deaf()) == "back-0001"  # type: ignore[arg-type,return-value]
    first.refund(sold, 0, reversal_id="back-0001")
    chain.settle()
    assert first.holds(sold.sale.account_id) == 0
    chain.is_clean()


@pytest.mark.parametrize("lines", [(0,), (0, 1)])
def test_points_come_back_once_though_two_tills_took_back_the_same_unheard(
    chain: Chain, lines: tuple[int, ...]
) -> None:
    first, second = chain.tills[1], chain.tills[2]
    ann = first.enrol("Ann")
    first.sell(ann, 40_000)
    sold = first.sell(ann, 60_000, 20_000)
    chain.settle()
    look_for_slip(second.books, chain.door(2), sold.slip)
    first.refund(sold, 0)
    second.refund(sold, *lines)
    chain.settle()
    chain.settle()
    left = 2_000 + (1_000 if lines == (0,) else 0)
    assert [till.holds(ann) for till in (first, second)] == [left, left]
    told = [one.kind for till in (first, second) for one in open_notices(till.books)]
    assert told == ["over_refunded"], "both drawers are to be looked at"
    chain.settle()
    assert [till.holds(ann) for till in (first, second)] == [left, left], "it is put right once"
    look_at_account(first.books, chain.door(1), ann)
    chain.is_clean()
