"""What comes back when goods come back: money, purse payments, and earnings recomputed (programme.md §6)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from fractions import Fraction

from loyalty import earning, lots
from loyalty.calendar import local_day, utc
from loyalty.earning import Earned
from loyalty.entries import Entry, Kind, Purchase
from loyalty.gains.event import BESIDE_A_SALE, Event
from loyalty.gains.shape import ONCE
from loyalty.money import Minor, Points, Thousandths, half_up, running_share
from loyalty.programme import Programme, TooLittle
from loyalty.quote import Quote
from loyalty.reasons import Reason, Why
from loyalty.redemption import PaidBy
from loyalty.saving import GiftTaken
from loyalty.shelf import Counter


@dataclass(frozen=True, slots=True)
class Units:
    """So much of line `line` (counted from 0) of a sale."""

    line: int
    quantity: Thousandths


class UnitsRefused(ValueError):
    """Units that can't come back: `line` names where, `left` is how much of it still can."""

    def __init__(self, line: int, left: Thousandths) -> None:
        super().__init__(f"lines[{line}]: {left} thousandths are left to return")
        self.line = line
        self.left = left


@dataclass(frozen=True, slots=True, kw_only=True)
class Sold:
    """A sale as it was booked, with the version it was sold under and what has come back so far."""

    sale_id: str
    quote: Quote
    programme: Programme
    #: Quantity returned so far by line; the same length as the quote's lines.
    returned: tuple[Thousandths, ...]
    #: Net of every refund so far: what each rule's earning is now booked at, by rule id.
    earned_now: tuple[tuple[str, Points], ...]
    #: Whether it was a guest's until a customer claimed it by its slip.
    claimed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedLine:
    line: int
    quantity: Thousandths
    #: What the customer gets back in money, and what goes back to purses, for this step alone.
    cash: Minor
    purses: tuple[PaidBy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedPayment:
    purse: str
    points: Points
    money: Minor
    #: The least last day of what goes back.
    lapses_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    rule: str
    purse: str
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Reversal:
    """A refund worked out and not yet posted."""

    sale_id: str
    now: datetime
    day: date
    lines: tuple[ReturnedLine, ...]
    cash: Minor
    returned: tuple[ReturnedPayment, ...]
    taken_back: tuple[TakenBack, ...]
    #: Earned anew because less is left (a rule's `below`); counted from the sale.
    earned_more: tuple[Earned, ...]
    #: By purse: waived for good, or still owed after this refund because it was not there.
    forgiven: tuple[tuple[str, Points], ...]
    owed: tuple[tuple[str, Points], ...]
    #: Whether a manager must agree before it is posted (`too_little: ask`).
    asks_manager: bool
    #: What the sale counts for afterwards.
    spend_left: Minor
    counts: bool
    reasons: tuple[Reason, ...]
    #: By discount rule, its share of what came back, in money: it makes room in budgets again.
    given_back: tuple[tuple[str, Minor], ...] = ()
    #: Gifts that a void gives back.
    gifts_back: tuple[GiftTaken, ...] = ()


def everything_left(sold: Sold) -> tuple[Units, ...]:
    """All that has not come back yet, for a void or a whole refund."""
    left = (line.quantity - back for line, back in zip(sold.quote.basket.lines, sold.returned, strict=True))
    return tuple(Units(place, quantity) for place, quantity in enumerate(left) if quantity > 0)


def reverse(
    sold: Sold,
    units: tuple[Units, ...],
    *,
    entries: Iterable[Entry],
    purchases: Iterable[Purchase],
    now: datetime,
    void: bool = False,
) -> Reversal:
    """Work out a refund of some units of some lines, at an aware instant `now`; a void gives gifts back too.

    `entries` and `purchases` are the account's whole journal (empty for a guest), so that what a take-back
    finds is what replay will find. Raises UnitsRefused naming the line that has not so much left.
    """
    now = utc(now)
    day = local_day(now, sold.programme.zone)
    after = _returned_after(sold, units)
    lines = tuple(_returned_line(sold, part, after) for part in units)
    taken_back, earned_more = _earning_left(sold, after)
    worked_out = Reversal(
        sale_id=sold.sale_id,
        now=now,
        day=day,
        lines=lines,
        cash=sum(line.cash for line in lines),
        returned=_returned_payments(sold, after, day),
        taken_back=taken_back,
        earned_more=earned_more,
        forgiven=(),
        owed=(),
        asks_manager=False,
        spend_left=sum(_left(line.to_pay, sold, place, after) for place, line in enumerate(sold.quote.lines)),
        counts=any(back < line.quantity for line, back in zip(sold.quote.basket.lines, after, strict=True)),
        reasons=(),
        given_back=_given_back(sold, after),
        gifts_back=sold.quote.gifts if void else (),
    )
    worked_out = _settled(worked_out, sold.programme, tuple(entries), tuple(purchases))
    return replace(worked_out, reasons=_reasons(worked_out))


def reversal_entries(reversal_id: str, reversal: Reversal) -> tuple[Entry, ...]:
    """What a refund books: the take-back, then the returned payment, then what is waived or earned anew."""
    booked: list[Entry] = []

    def book(purse: str, kind: Kind, amount: Points, **rest: object) -> None:
        entry = Entry(
            op_id=reversal_id,
            n=len(booked),
            purse=purse,
            kind=kind,
            amount=amount,
            at=reversal.now,
            day=reversal.day,
            of=reversal.sale_id,
        )
        booked.append(replace(entry, **rest))  # type: ignore[arg-type]

    for back in reversal.taken_back:
        book(back.purse, Kind.TAKEN_BACK, -back.points, rule=back.rule)
    for payment in reversal.returned:
        book(payment.purse, Kind.RETURNED, payment.points, lapses_on=payment.lapses_on)
    for gift in reversal.gifts_back:
        book(gift.purse, Kind.RETURNED, gift.points, rule=gift.gift, lapses_on=reversal.day)
    for purse, points in reversal.forgiven:
        book(purse, Kind.FORGIVEN, points)
    for more in reversal.earned_more:
        dates = {"usable_on": more.usable_on, "lapses_on": more.lapses_on, "months_from_visit": more.months_from_visit}
        book(more.purse, Kind.EARNED, more.points, rule=more.rule, **dates)
    return tuple(booked)


def _returned_after(sold: Sold, units: tuple[Units, ...]) -> tuple[Thousandths, ...]:
    """By line, all that has come back once these units have."""
    after = list(sold.returned)
    for part in units:
        if not 0 <= part.line < len(after):
            raise UnitsRefused(part.line, 0)
        left = sold.quote.basket.lines[part.line].quantity - after[part.line]
        if not 0 < part.quantity <= left:
            raise UnitsRefused(part.line, max(0, left))
        after[part.line] += part.quantity
    return tuple(after)


def goods_left(quoted: Quote, after: tuple[Thousandths, ...]) -> earning.Goods:
    """A sale's goods as a rule that earns sees them, once so much of each line has come back."""
    gross, discounted, paid = (
        [_of_line(amount, quoted, place, after) for place, amount in enumerate(amounts)]
        for amounts in (
            [line.gross for line in quoted.lines],
            [line.gross - sum(taken.amount for taken in line.taken) for line in quoted.lines],
            [line.to_pay for line in quoted.lines],
        )
    )
    left = [line.quantity - back for line, back in zip(quoted.basket.lines, after, strict=True)]
    return earning.Goods(Counter(quoted.basket), gross, discounted, paid, left)


def _of_line(booked: int, quoted: Quote, line: int, after: tuple[Thousandths, ...]) -> int:
    """What is left of an amount booked on a line. A line of no quantity (imported) can't come back."""
    if not after[line]:
        return booked
    return booked - running_share(booked, after[line], quoted.basket.lines[line].quantity)


def _left(booked: int, sold: Sold, line: int, after: tuple[Thousandths, ...]) -> int:
    return _of_line(booked, sold.quote, line, after)


def _back(booked: Minor, sold: Sold, line: int, after: tuple[Thousandths, ...]) -> Minor:
    """What this step gives back of an amount booked on a line."""
    return _left(booked, sold, line, sold.returned) - _left(booked, sold, line, after)


def _returned_line(sold: Sold, part: Units, after: tuple[Thousandths, ...]) -> ReturnedLine:
    line = sold.quote.lines[part.line]
    purses = (PaidBy(paid.purse, _back(paid.amount, sold, part.line, after)) for paid in line.paid)
    return ReturnedLine(
        line=part.line,
        quantity=part.quantity,
        cash=_back(line.to_pay, sold, part.line, after),
        purses=tuple(paid for paid in purses if paid.amount),
    )


def _returned_payments(sold: Sold, after: tuple[Thousandths, ...], day: date) -> tuple[ReturnedPayment, ...]:
    """Points given back for money: half up, running over the whole sale, so that the last return brings the rest."""
    payments = []
    for payment in sold.quote.payments:
        before_left, after_left = (
            sum(
                _left(paid.amount, sold, place, returned)
                for place, line in enumerate(sold.quote.lines)
                for paid in line.paid
                if paid.purse == payment.purse
            )
            for returned in (sold.returned, after)
        )
        money = before_left - after_left
        back_before = half_up(payment.points * (payment.money - before_left), payment.money)
        back_after = half_up(payment.points * (payment.money - after_left), payment.money)
        if money or back_after > back_before:
            least = day + timedelta(days=sold.programme.purse(payment.purse).returned_lasts)
            payments.append(
                ReturnedPayment(purse=payment.purse, points=back_after - back_before, money=money, lapses_on=least)
            )
    return tuple(payments)


def _earning_left(sold: Sold, after: tuple[Thousandths, ...]) -> tuple[tuple[TakenBack, ...], tuple[Earned, ...]]:
    """What this sale, as sold, would have earned on what is left, against what is booked now."""
    quoted = sold.quote
    booked = dict(sold.earned_now)
    rooms = {room.rule: room.points for room in quoted.rooms}
    goods = goods_left(quoted, after)
    times = {one.rule: Fraction(one.numerator, one.denominator) for one in quoted.multiplied}
    taken_back, earned_more = [], []
    # A sale that booked nothing to anybody (a guest's, an imported one) has nothing to be worked out again.
    for rule in sold.programme.earns if quoted.purses or sold.claimed else ():
        if rule.id in quoted.ineligible or (isinstance(rule.how, Event) and rule.how.on in BESIDE_A_SALE):
            continue
        purse = sold.programme.purse(rule.purse)
        target = earning.uncapped(rule, purse, goods, times.get(rule.id, ONCE), still=any(goods.quantities))
        target = min(target, rooms.get(rule.id, target))
        change = target - booked.get(rule.id, 0)
        if change < 0:
            taken_back.append(TakenBack(rule=rule.id, purse=rule.purse, points=-change))
        elif change > 0:
            earned_more.append(earning.dated(rule, purse, change, quoted.day))
    return tuple(taken_back), tuple(earned_more)


def _given_back(sold: Sold, after: tuple[Thousandths, ...]) -> tuple[tuple[str, Minor], ...]:
    """Each discount rule's share of what this step brings back."""
    shares: dict[str, Minor] = {}
    for place, line in enumerate(sold.quote.lines):
        for taken in line.taken:
            shares[taken.rule] = shares.get(taken.rule, 0) + _back(taken.amount, sold, place, after)
    return tuple((rule, amount) for rule, amount in shares.items() if amount)


def _settled(
    reversal: Reversal, programme: Programme, entries: tuple[Entry, ...], purchases: tuple[Purchase, ...]
) -> Reversal:
    """What the take-back can't find, once the returned payment has filled what it can: owed, waived or asked about."""
    forgiven, owed, asks = [], [], False
    # An id that sorts after every other: what is being worked out is the newest of all.
    booked = reversal_entries("\U0010ffff", reversal)
    for purse_id in dict.fromkeys(back.purse for back in reversal.taken_back):
        own = [entry for entry in entries if entry.purse == purse_id]
        before = lots.replayed(own, purchases).debt
        debt = lots.replayed([*own, *(entry for entry in booked if entry.purse == purse_id)], purchases).debt
        if debt <= before:
            continue
        match programme.purse(purse_id).too_little:
            case TooLittle.FORGIVE:
                forgiven.append((purse_id, debt - before))
            case TooLittle.ASK:
                asks = True
                owed.append((purse_id, debt - before))
            case TooLittle.DEBT:
                owed.append((purse_id, debt - before))
    return replace(reversal, forgiven=tuple(forgiven), owed=tuple(owed), asks_manager=asks)


def _reasons(reversal: Reversal) -> tuple[Reason, ...]:
    reasons = [
        Reason(why=Why.RETURNED, purse=payment.purse, points=payment.points, taken=payment.money)
        for payment in reversal.returned
    ]
    reasons += [
        Reason(why=Why.TAKEN_BACK, rule=back.rule, purse=back.purse, points=back.points) for back in reversal.taken_back
    ]
    reasons += [
        Reason(why=Why.EARNED, rule=more.rule, name=more.name, purse=more.purse, points=more.points)
        for more in reversal.earned_more
    ]
    reasons += [Reason(why=Why.FORGIVEN, purse=purse, points=points) for purse, points in reversal.forgiven]
    reasons += [Reason(why=Why.OWED, purse=purse, points=points) for purse, points in reversal.owed]
    return tuple(reasons)
