"""Laws that hold for any programme, any customer and any basket: sums, refunds, orders of arrival."""

from dataclasses import dataclass, field
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.basket import Ask, Basket, Line
from loyalty.entries import Entry, Kind, Purchase
from loyalty.lots import replayed
from loyalty.programme import Programme
from loyalty.quote import Quote, quote, sale_entries
from loyalty.reversal import Reversal, Sold, Units, everything_left, reversal_entries, reverse
from loyalty.standing import Standing, advance, can_advance, rebuild
from tests.loyalty.worlds import NOON, asks, lines, pauses, programmes

baskets = st.tuples(st.lists(lines, min_size=1, max_size=5), asks)


def basket(drawn) -> Basket:
    said, ask = drawn
    asked = () if ask is None else (Ask("purse", None if ask == "most" else ask),)
    return Basket(tuple(Line(**line) for line in said), asked)


@dataclass
class Shop:
    """One customer's journal in memory, kept as the books keep it."""

    programme: Programme
    entries: list[Entry] = field(default_factory=list)
    purchases: dict[str, Purchase] = field(default_factory=dict)
    sold: dict[str, Sold] = field(default_factory=dict)

    @property
    def standing(self) -> Standing:
        return rebuild("ann", self.entries, self.purchases.values())

    def sell(self, sale_id: str, quoted: Quote) -> tuple[tuple[Entry, ...], Purchase]:
        entries = sale_entries(sale_id, quoted)
        purchase = Purchase(op_id=sale_id, at=quoted.now, day=quoted.day, spend=quoted.to_pay)
        self.entries += entries
        self.purchases[sale_id] = purchase
        earned = tuple((gain.rule, gain.points) for gain in quoted.earned)
        returned = (0,) * len(quoted.lines)
        self.sold[sale_id] = Sold(
            sale_id=sale_id, quote=quoted, programme=self.programme, returned=returned, earned_now=earned
        )
        return entries, purchase

    def give_back(self, reversal_id: str, sale_id: str, units: tuple[Units, ...], now: datetime) -> Reversal:
        sold = self.sold[sale_id]
        back = reverse(sold, units, entries=self.entries, purchases=self.purchases.values(), now=now)
        self.entries += reversal_entries(reversal_id, back)
        was = self.purchases[sale_id]
        self.purchases[sale_id] = Purchase(
            op_id=sale_id, at=was.at, day=was.day, spend=back.spend_left, counts=back.counts
        )
        returned = list(sold.returned)
        for part in units:
            returned[part.line] += part.quantity
        earned = dict(sold.earned_now)
        for taken in back.taken_back:
            earned[taken.rule] -= taken.points
        for more in back.earned_more:
            earned[more.rule] = earned.get(more.rule, 0) + more.points
        self.sold[sale_id] = Sold(
            sale_id=sale_id,
            quote=sold.quote,
            programme=self.programme,
            returned=tuple(returned),
            earned_now=tuple(earned.items()),
        )
        return back


def shop_after(programme: Programme, drawn) -> Shop:
    """A shop in which some sales have happened, one after another."""
    shop, now = Shop(programme), NOON
    for nth, (pause, said) in enumerate(drawn):
        now += pause
        quoted = quote(programme, shop.standing, basket(said), now)
        if quoted.can_be_sold:
            shop.sell(f"sale-{nth:02}", quoted)
    return shop


histories = st.lists(st.tuples(pauses, baskets), max_size=6)


@given(programmes(), histories, baskets)
def test_every_figure_of_a_quote_adds_up_and_nothing_is_below_nought(programme, history, said):
    shop = shop_after(programme, history)
    standing = shop.standing
    now = max([NOON, *(purchase.at for purchase in shop.purchases.values())])
    quoted = quote(programme, standing, basket(said), now)
    for line in quoted.lines:
        taken = sum(part.amount for part in line.taken)
        paid = sum(part.amount for part in line.paid)
        assert line.gross == line.line.gross
        assert line.gross == taken + paid + line.to_pay
        assert min([line.to_pay, *(part.amount for part in (*line.taken, *line.paid))]) >= 0
    assert quoted.gross == sum(line.gross for line in quoted.lines)
    assert quoted.discount == sum(part.amount for line in quoted.lines for part in line.taken)
    assert quoted.to_pay == sum(line.to_pay for line in quoted.lines)
    assert quoted.gross == quoted.discount + sum(payment.money for payment in quoted.payments) + quoted.to_pay
    if programme.discount_at_most is not None:
        assert quoted.discount * 10_000 <= quoted.gross * programme.discount_at_most
    for payment in quoted.payments:
        purse = programme.purse(payment.purse)
        assert payment.points * purse.worth == payment.money * purse.whole
        assert payment.points <= standing.purse(payment.purse).spendable(quoted.day)
        assert sum(take.points for take in payment.took) == payment.points
    for gain in quoted.earned:
        caps = next(rule.caps for rule in programme.earns if rule.id == gain.rule)
        assert caps.receipt is None or gain.points <= caps.receipt
    assert quoted == quote(programme, standing, basket(said), now)


@given(programmes(), histories, st.randoms(use_true_random=False))
def test_entries_arriving_in_any_order_give_the_same_standing(programme, history, dice):
    shop = shop_after(programme, history)
    entries, purchases = list(shop.entries), list(shop.purchases.values())
    dice.shuffle(entries)
    dice.shuffle(purchases)
    assert rebuild("ann", entries, purchases) == shop.standing


@given(programmes(), histories)
def test_adding_the_newest_movement_is_the_same_as_replaying_everything(programme, history):
    shop, now, standing = Shop(programme), NOON, rebuild("ann", (), ())
    for nth, (pause, said) in enumerate(history):
        now += pause
        quoted = quote(programme, standing, basket(said), now)
        if quoted.can_be_sold:
            entries, purchase = shop.sell(f"sale-{nth:02}", quoted)
            assert can_advance(standing, entries, purchase)
            standing = advance(standing, entries, purchase)
            assert standing == shop.standing


@given(programmes(), histories.filter(bool), st.data())
def test_a_refund_in_any_steps_ends_in_the_same_amounts_as_one(programme, history, data):
    at_once, in_steps = shop_after(programme, history), shop_after(programme, history)
    if not at_once.sold:
        return
    sale_id = data.draw(st.sampled_from(sorted(at_once.sold)))
    now = max(entry.at for entry in at_once.entries) if at_once.entries else NOON
    now = max([now, *(purchase.at for purchase in at_once.purchases.values())])
    target = data.draw(st.tuples(*(st.integers(0, line.line.quantity) for line in at_once.sold[sale_id].quote.lines)))
    units = tuple(Units(place, quantity) for place, quantity in enumerate(target) if quantity)
    if not units:
        return
    whole = at_once.give_back("zz-00", sale_id, units, now)
    steps: list[Reversal] = []
    left = {part.line: part.quantity for part in units}
    while left:
        place = data.draw(st.sampled_from(sorted(left)))
        quantity = data.draw(st.integers(1, left[place]))
        if len(steps) > 12:
            quantity = left[place]
        left[place] -= quantity
        if not left[place]:
            del left[place]
        steps.append(in_steps.give_back(f"zz-{len(steps):02}", sale_id, (Units(place, quantity),), now))
    assert sum(step.cash for step in steps) == whole.cash
    for kind in ("returned", "taken_back"):
        together = sum(part.points for step in steps for part in getattr(step, kind))
        if kind == "taken_back":
            together -= sum(part.points for step in steps for part in step.earned_more)
            assert together == sum(p.points for p in whole.taken_back) - sum(p.points for p in whole.earned_more)
        else:
            assert together == sum(part.points for part in whole.returned)
    assert steps[-1].spend_left == whole.spend_left
    assert steps[-1].counts == whole.counts
    assert in_steps.sold[sale_id].returned == at_once.sold[sale_id].returned
    assert {r: p for r, p in in_steps.sold[sale_id].earned_now if p} == {
        r: p for r, p in at_once.sold[sale_id].earned_now if p
    }


@given(programmes(), histories, baskets)
def test_a_sale_followed_by_its_void_leaves_every_balance_and_day_as_before(programme, history, said):
    shop = shop_after(programme, history)
    before = shop.standing
    now = max([NOON, *(purchase.at for purchase in shop.purchases.values())])
    quoted = quote(programme, before, basket(said), now)
    if not quoted.can_be_sold:
        return
    shop.sell("sale-99", quoted)
    back = shop.give_back("void-99", "sale-99", everything_left(shop.sold["sale-99"]), now)
    after = shop.standing
    assert back.cash == quoted.to_pay
    assert back.spend_left == 0
    assert not back.counts
    assert {day.day: (day.spend, day.visits) for day in after.days if day.visits} == {
        day.day: (day.spend, day.visits) for day in before.days if day.visits
    }
    if not back.forgiven:
        for purse in programme.purses:
            was, now_is = before.purse(purse.id), after.purse(purse.id)
            assert now_is.spendable(quoted.day) - now_is.debt == was.spendable(quoted.day) - was.debt
            assert now_is.pending(quoted.day) == was.pending(quoted.day)


@given(programmes(), histories)
def test_no_balance_lapses_twice_and_every_point_is_somewhere(programme, history):
    shop = shop_after(programme, history)
    if not shop.entries:
        return
    last = max(entry.day for entry in shop.entries)
    purchases = shop.purchases.values()
    booked = []
    for nth, (lot, points) in enumerate(replayed(shop.entries, purchases).lapsed_unbooked(last)):
        at = max(entry.at for entry in shop.entries)
        booked.append(
            Entry(op_id="zz", n=nth, purse="purse", kind=Kind.LAPSED, amount=-points, at=at, day=last, lot=lot)
        )
    replay = replayed([*shop.entries, *booked], purchases)
    assert replay.lapsed_unbooked(last) == []
    held = replay.frozen(last)
    total = sum(entry.amount for entry in (*shop.entries, *booked))
    assert total == sum(lot.rest for lot in held.lots) - held.debt


def test_a_quote_needs_an_instant_with_a_zone():
    programme = Programme(name="x", currency=None, zone="Europe/Moscow")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="zone"):
        quote(programme, rebuild("", (), ()), Basket((Line(1),)), datetime(2026, 1, 1))
