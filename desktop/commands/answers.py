"""What the commands answer: frozen shapes whose JSON Schema is published beside them.

Amounts are whole minor units, points a purse's smallest unit, quantities thousandths of a unit.
"""

from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from msgspec import Struct

from desktop.wording.reasons import word_reason
from desktop.wording.words import Words
from loyalty.money import Minor, Points, Thousandths
from loyalty.quote import Quote
from loyalty.reasons import Reason
from loyalty.reversal import Reversal


class Answer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Fields at their defaults are written too: a reader need not know them."""


class ProblemAnswer(Answer, frozen=True):
    """One mistake of a request or a document."""

    place: str
    code: str
    message: str


class Refusal(Answer, frozen=True):
    """Exit code 1: why nothing was done."""

    refused: str
    message: str
    problems: tuple[ProblemAnswer, ...] = ()


class ReasonAnswer(Answer, frozen=True):
    """One step of the sum, or one that was nearly taken; `text` says it in the shop's language."""

    why: str
    text: str
    facts: dict[str, int | str | bool]


class LineAnswer(Answer, frozen=True):
    goods: str
    name: str
    category: str
    price: Minor
    quantity: Thousandths
    gross: Minor
    #: By rule id.
    taken: dict[str, Minor]
    #: By purse id.
    paid: dict[str, Minor]
    to_pay: Minor


class PaymentAnswer(Answer, frozen=True):
    purse: str
    points: Points
    money: Minor


class EarnedAnswer(Answer, frozen=True):
    rule: str
    name: str
    purse: str
    points: Points
    usable_on: date | None = None
    lapses_on: date | None = None


class OutlookAnswer(Answer, frozen=True):
    """A purse beside the basket: what it holds, the most it may pay here, what it holds afterwards."""

    purse: str
    name: str
    spendable: Points
    pending: Points
    debt: Points
    most: Points
    most_money: Minor
    spendable_after: Points
    pending_after: Points
    debt_after: Points


class QuoteAnswer(Answer, frozen=True):
    at: datetime
    day: date
    currency: str
    decimals: int
    #: The programme's version; 0 for one from a file.
    programme: int
    gross: Minor
    discount: Minor
    to_pay: Minor
    lines: tuple[LineAnswer, ...]
    payments: tuple[PaymentAnswer, ...]
    earned: tuple[EarnedAnswer, ...]
    purses: tuple[OutlookAnswer, ...]
    tier: str
    tier_after: str
    reasons: tuple[ReasonAnswer, ...]
    ahead: tuple[ReasonAnswer, ...]
    can_be_sold: bool


class SaleAnswer(Answer, frozen=True):
    id: str
    slip: str
    #: Empty for a guest.
    account: str
    sale: QuoteAnswer


class ReturnedLineAnswer(Answer, frozen=True):
    line: int
    quantity: Thousandths
    cash: Minor
    purses: dict[str, Minor]


class ReversalAnswer(Answer, frozen=True):
    id: str
    #: refund or void.
    kind: str
    sale: str
    slip: str
    at: datetime
    day: date
    cash: Minor
    lines: tuple[ReturnedLineAnswer, ...]
    returned: tuple[PaymentAnswer, ...]
    #: Points by purse.
    taken_back: dict[str, Points]
    earned_more: dict[str, Points]
    owed: dict[str, Points]
    forgiven: dict[str, Points]
    reasons: tuple[ReasonAnswer, ...]


class CardAnswer(Answer, frozen=True):
    number: str
    kind: str
    status: str


class PurseAnswer(Answer, frozen=True):
    purse: str
    name: str
    spendable: Points
    pending: Points
    debt: Points
    #: Last good day and points, soonest first.
    lapsing: tuple[tuple[date, Points], ...]


class VisitAnswer(Answer, frozen=True):
    """One row of a customer's history."""

    id: str
    kind: str
    at: datetime
    slip: str
    amount: Minor
    earned: dict[str, Points]
    spent: dict[str, Points]


class MemberAnswer(Answer, frozen=True):
    account: str
    name: str
    phone: str
    email: str
    birthday: date | None
    language: str
    notes: str
    joined_on: date
    cards: tuple[CardAnswer, ...]
    purses: tuple[PurseAnswer, ...]
    tier: str
    next_tier: str
    #: Spend that reaches the next tier; 0 at the top.
    missing_for_next_tier: Minor
    spent: Minor
    visits: int
    last_visit: date | None
    history: tuple[VisitAnswer, ...] = ()


class FoundAnswer(Answer, frozen=True):
    account: str
    name: str
    phone: str
    card: str
    last_visit: date | None


class MembersAnswer(Answer, frozen=True):
    found: tuple[FoundAnswer, ...]


class RefusedRowAnswer(Answer, frozen=True):
    line: int
    code: str
    message: str


class ImportAnswer(Answer, frozen=True):
    of: str
    rows: int
    landed: int
    already_there: int
    new_customers: int
    refused: tuple[RefusedRowAnswer, ...]
    first_day: date | None
    last_day: date | None
    receipts: int
    lines: int
    shelf: Minor
    paid: Minor
    received: Minor
    discounts: dict[str, Minor]
    #: With --earn-under: receipts that earned, and points by purse.
    earned_receipts: int
    earned: dict[str, Points]


class ProgrammeAnswer(Answer, frozen=True):
    """A programme that can be published, or one that is."""

    name: str
    #: 0 for a draft.
    number: int
    content_hash: str
    holds_from: date | None
    published_at: datetime | None
    author: str
    document: dict[str, Any]


class DifferenceAnswer(Answer, frozen=True):
    example: str
    place: str
    expected: Any
    got: Any


class RehearsalAnswer(Answer, frozen=True):
    examples: int
    differences: tuple[DifferenceAnswer, ...]


class CheckAnswer(Answer, frozen=True):
    """An audit. Exit code 1 where it found something."""

    clean: bool
    counted: dict[str, int]
    problems: tuple[ProblemAnswer, ...]


class DemoAnswer(Answer, frozen=True):
    books: str
    members: int
    receipts: int
    #: Card numbers worth scanning: the first are on the printed sheet.
    cards: tuple[str, ...]


class FileAnswer(Answer, frozen=True):
    """A file that was written: a backup, the books put back, a sheet of cards."""

    file: str
    #: Restore: where the books that were replaced are kept.
    kept: str = ""


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
        told[field.name] = (
            value.isoformat() if isinstance(value, date) else value.value if isinstance(value, Enum) else value
        )
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
        lines=tuple(
            LineAnswer(
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
            for line in quoted.lines
        ),
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
        purses=tuple(
            OutlookAnswer(
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
            for held in quoted.purses
        ),
        tier=quoted.tier,
        tier_after=quoted.tier_after,
        reasons=reasons_of(quoted.reasons, words),
        ahead=reasons_of(quoted.ahead, words),
        can_be_sold=quoted.can_be_sold,
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
    )
