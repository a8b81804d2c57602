"""Everything the books hold about one person, as a document they can take away: its shape, in frozen values.

Amounts are whole minor units of the shop's currency, points a purse's smallest unit, quantities thousandths of a
unit. Instants are UTC, days the shop's. `regulars schema member-record` publishes it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal

from msgspec import Meta

from loyalty.money import Minor, Points, Thousandths

FORMAT: Literal["regulars-member-record-1"] = "regulars-member-record-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordShop:
    """Whose books these are, and how to read figures."""

    name: str
    currency: str
    decimals: Annotated[int, Meta(description="Decimals of the currency: 1250 with 2 is 12.50.")]
    zone: Annotated[str, Meta(description="The shop's time zone, an IANA name.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDetails:
    """What they told of themselves."""

    name: str
    phone: Annotated[str, Meta(description="E.164, or empty.")]
    email: str
    birthday: date | None
    language: str
    notes: str
    joined_on: date
    referred_by: Annotated[str, Meta(description="The account that brought them; empty for nobody.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCard:
    number: str
    kind: str
    status: str
    issued_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsent:
    """One word of theirs about one purpose."""

    purpose: str
    given: bool
    at: datetime
    how: str
    words: Annotated[str, Meta(description="What they were shown; empty for a withdrawal.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTerms:
    name: str
    rate: Annotated[int, Meta(description="Basis points: 500 is 5 %.")]
    starts_at: Annotated[Minor, Meta(description="Smallest order.")]
    ends_on: date | None
    agreed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTier:
    """Where they stand, and a tier that was given by hand."""

    tier: str
    given: str
    given_until: date | None
    given_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLot:
    """Points that lapse together."""

    points: Points
    since: datetime
    usable_on: date | None
    lapses_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPurse:
    id: str
    name: str
    is_money: bool
    spendable: Points
    pending: Points
    debt: Points
    lots: tuple[RecordLot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    goods: str
    name: str
    category: str
    quantity: Thousandths
    unit_price: Minor
    gross: Minor
    to_pay: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReturn:
    """Goods of a sale that came back."""

    kind: Annotated[str, Meta(description="refund or void.")]
    slip: str
    at: datetime
    cash: Minor
    lines: Annotated[tuple[tuple[int, Thousandths], ...], Meta(description="Line of the sale from 0, and quantity.")]
    agreed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSale:
    slip: str
    at: datetime
    till: str
    imported: bool
    lines: tuple[RecordLine, ...]
    gross: Minor
    discount: Minor
    purses_paid: Minor
    to_pay: Minor
    earned: Annotated[dict[str, Points], Meta(description="By purse.")]
    spent: Annotated[dict[str, Points], Meta(description="By purse.")]
    returns: tuple[RecordReturn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMovement:
    """A movement of a purse that is no part of a sale of theirs, with what was said about it."""

    kind: Annotated[str, Meta(description="adjusted, opening, earned, taken_back, lapsed, forgiven, …")]
    at: datetime
    purse: str
    points: Points
    reason: str
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCoupon:
    code: str
    rule: str
    first_day: date | None
    last_day: date | None
    state: str
    reason: str
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRemark:
    """Words that somebody wrote beside something that happened to them, and who did it."""

    kind: Annotated[str, Meta(description="What happened: card_given, terms_set, merged, …")]
    at: datetime
    words: str
    author: str
    card: Annotated[str, Meta(description="What a card became: stolen, lost, active, …; empty for all else.")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRecord:
    """All of it. Whatever is empty is not kept."""

    format: Literal["regulars-member-record-1"] = FORMAT
    made_at: datetime
    shop: RecordShop
    accounts: Annotated[
        tuple[str, ...], Meta(description="Their accounts; those behind the first were merged into it.")
    ]
    details: RecordDetails
    cards: tuple[RecordCard, ...]
    consents: tuple[RecordConsent, ...]
    groups: tuple[str, ...]
    segments: Annotated[tuple[str, ...], Meta(description="Lists of people that were saved with them in it.")] = ()
    terms: tuple[RecordTerms, ...]
    tier: RecordTier
    purses: tuple[RecordPurse, ...]
    sales: tuple[RecordSale, ...]
    movements: tuple[RecordMovement, ...]
    coupons: tuple[RecordCoupon, ...]
    remarks: tuple[RecordRemark, ...]
