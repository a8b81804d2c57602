"""What the commands answer: frozen shapes whose JSON Schema is published beside them.

Amounts are whole minor units, points a purse's smallest unit, quantities thousandths of a unit.
"""

from datetime import date, datetime
from typing import Any

from msgspec import Struct

from loyalty.money import Minor, Points, Thousandths


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


class GiftAnswer(Answer, frozen=True):
    """A gift of a ladder: its id, and the purse that it is charged to."""

    gift: str
    name: str
    purse: str
    points: Points


class GiftChoiceAnswer(Answer, frozen=True):
    """A step of a ladder after this sale: take it now, or how far it is at this customer's pace."""

    gift: str
    name: str
    purse: str
    points: Points
    can_take: bool
    missing: Points
    #: Visits to it; null where there is no pace yet.
    visits: int | None
    expected_on: date | None
    would_lapse: Points


class CouponAnswer(Answer, frozen=True):
    code: str
    #: The campaign it opens.
    rule: str
    #: Empty for anybody's.
    account: str
    first_day: date | None
    last_day: date | None
    #: Whether many people may use it.
    shared: bool
    #: open, used, withdrawn, or returned (the sale that printed it came back whole).
    state: str
    #: Sales it counts in.
    uses: int
    issued_at: datetime
    #: The sale that printed it, or the request that made it.
    issued_by: str
    reason: str
    author: str


class CouponsAnswer(Answer, frozen=True):
    """All of a customer's own."""

    coupons: tuple[CouponAnswer, ...]


class CodesAnswer(Answer, frozen=True):
    """Codes that one request made."""

    id: str
    rule: str
    codes: tuple[str, ...]


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
    #: Codes that took something off: only these are used up.
    coupons_used: tuple[str, ...] = ()
    gifts: tuple[GiftAnswer, ...] = ()
    gift_choices: tuple[GiftChoiceAnswer, ...] = ()


class SaleAnswer(Answer, frozen=True):
    id: str
    slip: str
    #: Empty for a guest.
    account: str
    sale: QuoteAnswer
    #: Printed for the next purchase.
    coupons: tuple[CouponAnswer, ...] = ()


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
    #: Given back by a void.
    gifts: tuple[GiftAnswer, ...] = ()


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
    groups: tuple[str, ...]
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
    #: Empty where the row as a whole is meant.
    column: str = ""
    #: Whose row it is, as far as it could be read.
    name: str = ""


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
    #: Cells that were left out of rows that landed.
    noted: tuple[RefusedRowAnswer, ...] = ()
    #: Nothing was written: this is what would have been.
    dry_run: bool = False
    #: How the file was read; kept and mended it can be given as MAPPING another time.
    mapping: dict[str, Any] | None = None


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


class BeginAnswer(Answer, frozen=True):
    """New books, as they were begun. Country, currency and zone stay."""

    books: str
    shop: str
    till: str
    #: ISO 3166, two letters.
    country: str
    currency: str
    decimals: int
    language: str
    #: An IANA name.
    zone: str
    #: The ready programme they begin with.
    preset: str


class ExportAnswer(Answer, frozen=True):
    file: str
    rows: int


class HubCopyAnswer(Answer, frozen=True):
    """What a copy into a chain's hub did."""

    shop: str
    #: Facts that were not there yet, and how many there are of this shop now.
    new: int
    facts: int
    #: Every shop whose books are there.
    shops: tuple[str, ...]


class FileAnswer(Answer, frozen=True):
    """A file that was written: a backup, the books put back, a sheet of cards."""

    file: str
    #: Restore: where the books that were replaced are kept.
    kept: str = ""
