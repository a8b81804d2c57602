"""Quotes, refunds and coupons as the commands answer them: the rules' own values, each field under its own name."""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum

from db.lookup.coupons import CouponView
from desktop.commands.answers import (
    CouponAnswer,
    EarnedAnswer,
    GiftAnswer,
    GiftChoiceAnswer,
    LineAnswer,
    OutlookAnswer,
    PaymentAnswer,
    QuoteAnswer,
    ReasonAnswer,
    ReturnedLineAnswer,
    ReversalAnswer,
)
from desktop.wording.reasons import word_reason
from desktop.wording.words import Words
from loyalty.money import Points
from loyalty.quote import PurseOutlook, Quote, QuotedLine
from loyalty.reasons import Reason
from loyalty.reversal import Reversal
from loyalty.saving import GiftChoice, GiftTaken


def reasons_of(reasons: tuple[Reason, ...], words: Words) -> tuple[ReasonAnswer, ...]:
    return tuple(
        ReasonAnswer(why=reason.why.value, text=word_reason(reason, words), facts=_facts(reason)) for reason in reasons
    )


def _facts(reason: Reason) -> dict[str, int | str | bool]:
    """Every field that says something, under its own name."""
    told: dict[str, int | str | bool] = {}
    for field in fields(reason):
        value = getattr(reason, field.name)
        if field.name == "why" or value is None or value == field.default:
            continue
        told[field.name] = _fact(value)
    return told


def _fact(value: object) -> int | str | bool:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ",".join(map(str, value))
    told = value.value if isinstance(value, Enum) else value
    assert isinstance(told, int | str)
    return told


def quote_of(quoted: Quote, words: Words, *, programme: int) -> QuoteAnswer:
    return QuoteAnswer(
        at=quoted.now,
        day=quoted.day,
        currency=words.currency.code,
        decimals=words.currency.decimals,
        programme=programme,
        gross=quoted.gross,
        discount=quoted.discount,
        to_pay=quoted.to_pay,
        lines=tuple(map(_line, quoted.lines)),
        payments=tuple(
            PaymentAnswer(purse=paid.purse, points=paid.points, money=paid.money) for paid in quoted.payments
        ),
        earned=tuple(
            EarnedAnswer(
                rule=earned.rule,
                name=earned.name,
                purse=earned.purse,
                points=earned.points,
                usable_on=earned.usable_on,
                lapses_on=earned.lapses_on,
            )
            for earned in quoted.earned
        ),
        purses=tuple(_outlook(held, words) for held in quoted.purses),
        tier=quoted.tier,
        tier_after=quoted.tier_after,
        reasons=reasons_of(quoted.reasons, words),
        ahead=reasons_of(quoted.ahead, words),
        can_be_sold=quoted.can_be_sold,
        coupons_used=quoted.coupons_used,
        gifts=gifts_of(quoted.gifts),
        gift_choices=tuple(map(_choice, quoted.gift_choices)),
    )


def _line(line: QuotedLine) -> LineAnswer:
    return LineAnswer(
        goods=line.line.goods,
        name=line.line.name,
        category=line.line.category,
        price=line.line.unit_price,
        quantity=line.line.quantity,
        gross=line.gross,
        taken={taken.rule: taken.amount for taken in line.taken},
        paid={paid.purse: paid.amount for paid in line.paid},
        to_pay=line.to_pay,
    )


def _outlook(held: PurseOutlook, words: Words) -> OutlookAnswer:
    return OutlookAnswer(
        purse=held.purse,
        name=words.purse(held.purse).name,
        spendable=held.spendable,
        pending=held.pending,
        debt=held.debt,
        most=held.most,
        most_money=held.most_money,
        spendable_after=held.spendable_after,
        pending_after=held.pending_after,
        debt_after=held.debt_after,
    )


def _choice(choice: GiftChoice) -> GiftChoiceAnswer:
    return GiftChoiceAnswer(
        gift=choice.gift,
        name=choice.name,
        purse=choice.purse,
        points=choice.points,
        can_take=choice.can_take,
        missing=choice.missing,
        visits=choice.visits,
        expected_on=choice.expected_on,
        would_lapse=choice.would_lapse,
    )


def gifts_of(gifts: tuple[GiftTaken, ...]) -> tuple[GiftAnswer, ...]:
    return tuple(GiftAnswer(gift=one.gift, name=one.name, purse=one.purse, points=one.points) for one in gifts)


def coupon_of(view: CouponView) -> CouponAnswer:
    return CouponAnswer(
        code=view.code,
        rule=view.rule,
        account=view.account_id,
        first_day=view.first_day,
        last_day=view.last_day,
        shared=view.shared,
        state=view.state,
        uses=view.uses,
        issued_at=view.issued_at,
        issued_by=view.issued_by,
        reason=view.reason,
        author=view.author,
    )


def reversal_of(
    worked_out: Reversal, words: Words, *, op_id: str, kind: str, slip: str, at: datetime
) -> ReversalAnswer:
    taken_back: dict[str, Points] = {}
    for taken in worked_out.taken_back:
        taken_back[taken.purse] = taken_back.get(taken.purse, 0) + taken.points
    earned_more: dict[str, Points] = {}
    for more in worked_out.earned_more:
        earned_more[more.purse] = earned_more.get(more.purse, 0) + more.points
    return ReversalAnswer(
        id=op_id,
        kind=kind,
        sale=worked_out.sale_id,
        slip=slip,
        at=at,
        day=worked_out.day,
        cash=worked_out.cash,
        lines=tuple(
            ReturnedLineAnswer(
                line=line.line,
                quantity=line.quantity,
                cash=line.cash,
                purses={paid.purse: paid.amount for paid in line.purses},
            )
            for line in worked_out.lines
        ),
        returned=tuple(
            PaymentAnswer(purse=paid.purse, points=paid.points, money=paid.money) for paid in worked_out.returned
        ),
        taken_back=taken_back,
        earned_more=earned_more,
        owed=dict(worked_out.owed),
        forgiven=dict(worked_out.forgiven),
        reasons=reasons_of(worked_out.reasons, words),
        gifts=gifts_of(worked_out.gifts_back),
    )
