"""What a basket costs this customer now, and why."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from loyalty import discounts, earning, lots, redemption
from loyalty.basket import Basket, Line, refuse_nonsense
from loyalty.calendar import local_day, utc
from loyalty.discounts import Discounted
from loyalty.earning import Earned, Room
from loyalty.entries import Entry, Kind
from loyalty.money import Minor, Points
from loyalty.programme import Measure, Programme
from loyalty.reasons import Reason, Why
from loyalty.redemption import PaidBy, Payable, PursePayment
from loyalty.standing import Standing, bought, next_tier, tier


@dataclass(frozen=True, slots=True)
class Taken:
    """What one rule took off one line, in minor units."""

    rule: str
    amount: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedLine:
    line: Line
    gross: Minor
    taken: tuple[Taken, ...] = ()
    paid: tuple[PaidBy, ...] = ()
    #: What is left for the customer to pay of this line.
    to_pay: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class PurseOutlook:
    """A purse beside this basket: what it holds, the most it may pay here, what it will hold after."""

    purse: str
    spendable: Points
    pending: Points
    debt: Points
    #: The most it may pay of this basket, in points and in money (nought where it may not pay).
    most: Points
    most_money: Minor
    #: Spendable after payment and earning, as the next receipt finds it; and what is pending then.
    spendable_after: Points
    pending_after: Points
    debt_after: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A priced basket. It can be shown, refused or committed, not edited."""

    now: datetime
    #: The shop's local day of `now`.
    day: date
    basket: Basket
    lines: tuple[QuotedLine, ...]
    gross: Minor
    discount: Minor
    payments: tuple[PursePayment, ...]
    to_pay: Minor
    earned: tuple[Earned, ...]
    rooms: tuple[Room, ...]
    purses: tuple[PurseOutlook, ...]
    #: Tier ids; empty where the programme has no ladder or the customer is a guest.
    tier: str
    tier_after: str
    reasons: tuple[Reason, ...]
    #: What is missing to the next step and tier once this sale is booked: for the slip, and to tempt.
    ahead: tuple[Reason, ...] = ()
    #: False where a purse was asked for an exact amount that it can't pay: nothing may be booked.
    can_be_sold: bool = True


def quote(programme: Programme, standing: Standing, basket: Basket, now: datetime) -> Quote:
    """The basket's price for this customer at this instant, with a reason for every step.

    Pure: the same arguments give the same quote. Raises BasketRefused for a line or an ask that makes no
    sense, ValueError for an instant without a zone. An exact amount that a purse can't pay is no error: the
    quote says why and `can_be_sold` is False.
    """
    refuse_nonsense(basket)
    now = utc(now)
    day = local_day(now, programme.zone)
    now_tier = tier(programme, standing, day)
    reduced = discounts.discount(programme, standing, basket, day, now_tier)
    paid = redemption.redeem(programme, standing, basket, reduced.left, day)
    left = tuple(
        amount - sum(part.amount for part in parts) for amount, parts in zip(reduced.left, paid.by_line, strict=True)
    )
    earned = earning.earn(programme, standing, basket, earning.Bases(reduced.gross, reduced.left, left), day)
    to_pay = sum(left)
    then = standing if standing.is_guest else bought(standing, day, to_pay)
    then_tier = tier(programme, then, day)
    reasons = [*reduced.reasons, *paid.reasons, *earned.reasons]
    if then_tier != now_tier:
        reasons.append(Reason(why=Why.TIER_REACHED, tier=then_tier))
    quoted = Quote(
        now=now,
        day=day,
        basket=basket,
        lines=_lines(basket, reduced, paid.by_line, left),
        gross=sum(reduced.gross),
        discount=sum(reduced.gross) - sum(reduced.left),
        payments=paid.payments,
        to_pay=to_pay,
        earned=earned.earned,
        rooms=earned.rooms,
        purses=(),
        tier=now_tier,
        tier_after=then_tier,
        reasons=tuple(reasons),
        ahead=_ahead(programme, then, day),
        can_be_sold=paid.can_be_sold,
    )
    return replace(quoted, purses=_outlooks(programme, standing, quoted, paid.payable))


def sale_entries(sale_id: str, quoted: Quote) -> tuple[Entry, ...]:
    """What a sale books: the purses' payments, then what is earned. Nothing of nought is booked."""
    entries: list[Entry] = []
    for payment in quoted.payments:
        entries.append(
            Entry(
                op_id=sale_id,
                n=len(entries),
                purse=payment.purse,
                kind=Kind.PAID,
                amount=-payment.points,
                at=quoted.now,
                day=quoted.day,
                took=payment.took,
            )
        )
    for earned in quoted.earned:
        entries.append(
            Entry(
                op_id=sale_id,
                n=len(entries),
                purse=earned.purse,
                kind=Kind.EARNED,
                amount=earned.points,
                at=quoted.now,
                day=quoted.day,
                usable_on=earned.usable_on,
                lapses_on=earned.lapses_on,
                months_from_visit=earned.months_from_visit,
                rule=earned.rule,
            )
        )
    return tuple(entries)


def _lines(
    basket: Basket, reduced: Discounted, paid: tuple[tuple[PaidBy, ...], ...], left: tuple[Minor, ...]
) -> tuple[QuotedLine, ...]:
    lines = []
    for place, line in enumerate(basket.lines):
        taken = (Taken(applied.rule, applied.by_line[place]) for applied in reduced.applied if applied.by_line[place])
        gross = reduced.gross[place]
        lines.append(QuotedLine(line=line, gross=gross, taken=tuple(taken), paid=paid[place], to_pay=left[place]))
    return tuple(lines)


def _ahead(programme: Programme, then: Standing, day: date) -> tuple[Reason, ...]:
    """What the next step of each ladder still asks, counted after this sale."""
    if then.is_guest:
        return ()
    ahead = []
    for rule in programme.cumulative:
        measured = then.measured(rule.measure, rule.window, day)
        step = discounts.next_step(rule, measured)
        if step is not None:
            visits = rule.measure is Measure.VISITS
            missing = step.starts_at - measured
            why = Why.MISSING_FOR_STEP
            ahead.append(Reason(why=why, rule=rule.id, name=rule.name, missing=missing, rate=step.rate, visits=visits))
    above = next_tier(programme, then, day)
    if above is not None:
        ahead.append(Reason(why=Why.MISSING_FOR_TIER, tier=above.tier, missing=above.missing))
    return tuple(ahead)


def _outlooks(
    programme: Programme, standing: Standing, quoted: Quote, payable: tuple[Payable, ...]
) -> tuple[PurseOutlook, ...]:
    if standing.is_guest:
        return ()
    entries = sale_entries("", quoted)
    outlooks = []
    for purse, most in zip(programme.purses, payable, strict=True):
        before = standing.purse(purse.id)
        own = [entry for entry in entries if entry.purse == purse.id]
        after = lots.after(before, own, visit=quoted.day, day=quoted.day)
        outlooks.append(
            PurseOutlook(
                purse=purse.id,
                spendable=before.spendable(quoted.day),
                pending=before.pending(quoted.day),
                debt=before.debt,
                most=most.points,
                most_money=most.money,
                spendable_after=after.spendable(quoted.day),
                pending_after=after.pending(quoted.day),
                debt_after=after.debt,
            )
        )
    return tuple(outlooks)
