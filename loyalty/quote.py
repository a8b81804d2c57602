"""What a basket costs this customer now, and why."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from loyalty import earning, lots, redemption, saving
from loyalty.basket import Basket, Line, refuse_nonsense
from loyalty.calendar import lapses_on, utc
from loyalty.discounts.phases import Discounted, discount
from loyalty.discounts.standing_terms import measured, next_step
from loyalty.earning import Earned, Multiplied, Room
from loyalty.entries import Entry, Kind
from loyalty.money import Minor, Points
from loyalty.occasion import Occasion, occasion
from loyalty.programme import Measure, Programme
from loyalty.reasons import Reason, Why
from loyalty.redemption import PaidBy, Payable, PursePayment
from loyalty.saving import GiftChoice, GiftTaken
from loyalty.shelf import Counter
from loyalty.standing import Standing, bought
from loyalty.tiers import next_tier, tier


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


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line of goods that this customer may not buy, and the rule that says so."""

    line: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponIssued:
    """A coupon for the next purchase that this sale gives; its code is drawn when it is booked."""

    rule: str
    name: str
    #: The campaign it opens.
    campaign: str
    first_day: date
    last_day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralReward:
    """What this sale earns for the account that brought the customer."""

    account_id: str
    earned: Earned


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
    #: False where a purse was asked for an exact amount that it can't pay, a gift for which not enough is saved,
    #: or goods are only for another tier: nothing may be booked.
    can_be_sold: bool = True
    refused_lines: tuple[RefusedLine, ...] = ()
    #: Codes of coupons that took something off: only these are used up.
    coupons_used: tuple[str, ...] = ()
    coupons_issued: tuple[CouponIssued, ...] = ()
    gifts: tuple[GiftTaken, ...] = ()
    #: Every gift of every ladder: what is missing, and how many visits that takes.
    gift_choices: tuple[GiftChoice, ...] = ()
    referral: tuple[ReferralReward, ...] = ()
    #: As sold, for refunds: rules that did not hold, and what multiplied those that did.
    ineligible: tuple[str, ...] = ()
    multiplied: tuple[Multiplied, ...] = ()


def quote(programme: Programme, standing: Standing, basket: Basket, now: datetime) -> Quote:
    """The basket's price for this customer at this instant, with a reason for every step.

    Pure: the same arguments give the same quote. Raises BasketRefused for a line or an ask that makes no
    sense, ValueError for an instant without a zone. What can't be paid or sold is no error: the quote says
    why and `can_be_sold` is False.
    """
    refuse_nonsense(basket)
    here = occasion(programme, standing, utc(now))
    counter = Counter(basket)
    reduced = discount(here, counter)
    paid = redemption.redeem(programme, standing, basket, reduced.left, here.day)
    left = tuple(
        amount - sum(part.amount for part in parts) for amount, parts in zip(reduced.left, paid.by_line, strict=True)
    )
    quantities = [line.quantity for line in basket.lines]
    earned = earning.earn(here, earning.Goods(counter, reduced.gross, reduced.left, left, quantities))
    quoted = Quote(
        now=here.now,
        day=here.day,
        basket=basket,
        lines=_lines(basket, reduced, paid.by_line, left),
        gross=sum(reduced.gross),
        discount=sum(reduced.gross) - sum(reduced.left),
        payments=paid.payments,
        to_pay=sum(left),
        earned=earned.earned,
        rooms=earned.rooms,
        purses=(),
        tier=here.tier,
        tier_after=here.tier,
        reasons=(*reduced.reasons, *paid.reasons, *earned.reasons),
        can_be_sold=paid.can_be_sold and not reduced.refused,
        refused_lines=tuple(RefusedLine(place, rule) for place, rule in reduced.refused),
        coupons_used=reduced.coupons,
        referral=tuple(ReferralReward(account_id=standing.referred_by, earned=one) for one in earned.referral),
        ineligible=earned.ineligible,
        multiplied=earned.multiplied,
    )
    return _to_a_guest(programme, quoted) if standing.is_guest else _with_after(here, quoted, paid.payable)


def _to_a_guest(programme: Programme, quoted: Quote) -> Quote:
    """A guest saves nothing, so a gift of a ladder can't be theirs."""
    refused = saving.refused_to_a_guest(programme, quoted.basket)
    can_be_sold = quoted.can_be_sold and not quoted.basket.gifts
    return replace(quoted, reasons=(*quoted.reasons, *refused), can_be_sold=can_be_sold)


def _with_after(here: Occasion, quoted: Quote, payable: tuple[Payable, ...]) -> Quote:
    """The quote with all that is seen from after the sale: gifts, coupons for the next, the tier, what is ahead."""
    programme, standing, day = here.programme, here.standing, here.day
    then = standing
    if quoted.lines:
        then = bought(standing, day, quoted.to_pay, ((gain.purse, gain.points) for gain in quoted.earned))
    after = _purses_after(programme, standing, sale_entries("", quoted), day)
    saved = saving.choose(here, quoted.basket, then, after)
    quoted = replace(quoted, gifts=saved.taken, gift_choices=saved.choices)
    issued = tuple(_issued(here, quoted)) if quoted.lines else ()
    reasons = [*quoted.reasons, *saved.reasons]
    reasons += (Reason(why=Why.COUPON_ISSUED, rule=one.rule, name=one.name, day=one.last_day) for one in issued)
    then_tier = tier(programme, then, day)
    if then_tier != here.tier:
        reasons.append(Reason(why=Why.TIER_REACHED, tier=then_tier))
    return replace(
        quoted,
        purses=_outlooks(programme, standing, quoted, payable),
        tier_after=then_tier,
        reasons=tuple(reasons),
        ahead=_ahead(programme, then, day),
        can_be_sold=quoted.can_be_sold and saved.can_be_taken,
        coupons_issued=issued,
    )


def sale_entries(sale_id: str, quoted: Quote) -> tuple[Entry, ...]:
    """What a sale books: the purses' payments, then what is earned, then gifts. Nothing of nought is booked."""
    entries: list[Entry] = []
    for payment in quoted.payments:
        entries.append(
            Entry(
                op_id=sale_id,
                at=quoted.now,
                day=quoted.day,
                n=len(entries),
                purse=payment.purse,
                kind=Kind.PAID,
                amount=-payment.points,
                took=payment.took,
            )
        )
    for gain in quoted.earned:
        entries.append(
            Entry(
                op_id=sale_id,
                at=quoted.now,
                day=quoted.day,
                n=len(entries),
                purse=gain.purse,
                kind=Kind.EARNED,
                amount=gain.points,
                rule=gain.rule,
                usable_on=gain.usable_on,
                lapses_on=gain.lapses_on,
                months_from_visit=gain.months_from_visit,
            )
        )
    for gift in quoted.gifts:
        entries.append(
            Entry(
                op_id=sale_id,
                at=quoted.now,
                day=quoted.day,
                n=len(entries),
                purse=gift.purse,
                kind=Kind.GIFT,
                amount=-gift.points,
                rule=gift.gift,
            )
        )
    return tuple(entries)


def credit(entry: Entry, gain: Earned) -> Entry:
    """An entry with the rule that gave it and the days that bound it."""
    return replace(
        entry,
        rule=gain.rule,
        usable_on=gain.usable_on,
        lapses_on=gain.lapses_on,
        months_from_visit=gain.months_from_visit,
    )


def _lines(
    basket: Basket, reduced: Discounted, paid: tuple[tuple[PaidBy, ...], ...], left: tuple[Minor, ...]
) -> tuple[QuotedLine, ...]:
    taken: list[list[Taken]] = [[] for _ in basket.lines]
    for applied in reduced.applied:
        for place, amount in enumerate(applied.by_line):
            if amount:
                taken[place].append(Taken(applied.rule, amount))
    columns = zip(basket.lines, reduced.gross, taken, paid, left, strict=True)
    return tuple(
        QuotedLine(line=line, gross=gross, taken=tuple(off), paid=by_purse, to_pay=to_pay)
        for line, gross, off, by_purse, to_pay in columns
    )


def _issued(here: Occasion, quoted: Quote) -> Iterator[CouponIssued]:
    """Coupons for the next purchase that this sale gives."""
    for rule in here.programme.next_purchase:
        by_visit = rule.every_visits and here.is_visit and here.visit % rule.every_visits == 0
        by_receipt = rule.receipt_from is not None and quoted.to_pay >= rule.receipt_from
        if by_visit or by_receipt:
            yield CouponIssued(
                rule=rule.id,
                name=rule.name,
                campaign=rule.gives,
                first_day=here.day + timedelta(days=rule.pending),
                last_day=lapses_on(rule.lifetime, here.day),
            )


def _ahead(programme: Programme, then: Standing, day: date) -> tuple[Reason, ...]:
    """What the next step of each ladder still asks, counted after this sale."""
    ahead = []
    for rule in programme.cumulative:
        so_far = measured(programme, then, rule, day)
        step = next_step(rule, so_far)
        if step is not None:
            ahead.append(
                Reason(
                    why=Why.MISSING_FOR_STEP,
                    rule=rule.id,
                    name=rule.name,
                    missing=step.starts_at - so_far,
                    rate=step.rate,
                    visits=rule.measure is Measure.VISITS,
                )
            )
    above = next_tier(programme, then, day)
    if above is not None and programme.ladder is not None:
        measure = programme.ladder.measure
        ahead.append(
            Reason(
                why=Why.MISSING_FOR_TIER,
                tier=above.tier,
                missing=None if measure is Measure.POINTS else above.missing,
                missing_points=above.missing if measure is Measure.POINTS else None,
                purse=programme.ladder.purse,
                visits=measure is Measure.VISITS,
            )
        )
    return tuple(ahead)


def _purses_after(
    programme: Programme, standing: Standing, entries: tuple[Entry, ...], day: date
) -> dict[str, lots.PurseState]:
    """Every purse once these entries are booked."""
    return {
        purse.id: lots.after(
            standing.purse(purse.id), [entry for entry in entries if entry.purse == purse.id], visit=day, day=day
        )
        for purse in programme.purses
    }


def _outlooks(
    programme: Programme, standing: Standing, quoted: Quote, payable: tuple[Payable, ...]
) -> tuple[PurseOutlook, ...]:
    states = _purses_after(programme, standing, sale_entries("", quoted), quoted.day)
    outlooks = []
    for purse, most in zip(programme.purses, payable, strict=True):
        before, after = standing.purse(purse.id), states[purse.id]
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
