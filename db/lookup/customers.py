"""Who a scan means, with all that the till shows of them."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, literal_column, select

from db.books import Books, Statement
from db.lookup.card_numbers import batch_of
from db.lookup.coupons import CouponView
from db.lookup.coupons import by_code_in as coupon_by_code_in
from db.lookup.finding import CustomerHit, by_phone, find
from db.lookup.goods import GoodsView, by_code_in
from db.lookup.merged import standing_account, together
from db.lookup.standings import STANDING_COLUMNS, completed, standing_from
from db.lookup.workplace import workplace_in
from db.tables.columns import day_of, day_or_none
from db.tables.journal import event
from db.tables.people import account, card, event_private, person
from db.tables.promises import given_tier, standing
from loyalty.card_number import is_misread, readings, tidy
from loyalty.programme import Programme
from loyalty.standing import Standing

__all__ = [
    "Ambiguous",
    "CardFound",
    "CardNotice",
    "CardView",
    "CouponFound",
    "CustomerHit",
    "CustomerView",
    "GoodsFound",
    "Scanned",
    "Unknown",
    "by_account",
    "by_account_in",
    "by_card",
    "by_card_in",
    "find",
    "scanned",
]


@dataclass(frozen=True, slots=True)
class CardView:
    number: str
    kind: str
    #: One of `CARD_STATUSES`: active, blocked, lost, stolen, damaged, replaced.
    status: str
    #: The account it was given to, which may stand behind the customer's.
    account_id: str
    #: The card that took its place, where one did.
    replaced_by: str = ""


#: A number that is no card's, or mistyped; a card of our own that came out spoiled, or that is new and nobody's yet.
NOBODYS = ("unknown", "malformed", "spoiled", "fresh")


@dataclass(frozen=True, slots=True)
class CardNotice:
    """A card that opens no customer: of `NOBODYS`, or of a status but active. An outcome, not an error."""

    problem: str
    number: str
    replaced_by: str = ""
    #: Whose card it is, where it is known.
    account_id: str = ""
    #: The day it was reported; None where that was not written down.
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerView:
    """A customer as the till shows them."""

    account_id: str
    name: str
    #: E.164, or empty.
    phone: str
    email: str
    birthday: date | None
    language: str
    notes: str
    joined_on: date
    #: Oldest first.
    cards: tuple[CardView, ...]
    #: The one that was scanned.
    card: CardView | None
    standing: Standing
    last_visit: date | None
    visits: int


@dataclass(frozen=True, slots=True)
class CardFound:
    customer: CustomerView


@dataclass(frozen=True, slots=True)
class GoodsFound:
    goods: GoodsView


@dataclass(frozen=True, slots=True)
class CouponFound:
    coupon: CouponView


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The code is a card and goods alike: whoever scanned it says which."""

    card: CustomerView | CardNotice
    goods: GoodsView


@dataclass(frozen=True, slots=True)
class Unknown:
    """Neither a card nor goods nor a coupon."""

    text: str


Found = TypeVar("Found", bound=CustomerView | CardNotice | None)
Scanned = CardFound | CardNotice | GoodsFound | CouponFound | Ambiguous | Unknown

_scanned = card.alias("scanned")
_FACE = (
    account.c.account_id,
    account.c.joined_on,
    person.c.name,
    person.c.phone,
    person.c.email,
    person.c.birthday,
    person.c.language,
    person.c.notes,
    card.c.number,
    card.c.kind,
    card.c.status,
    card.c.replaced_by,
    *STANDING_COLUMNS,
)
#: Where a row of them has the name, behind what a scan puts before them.
_NAME_PLACE = 4 + _FACE.index(person.c.name)
_AROUND = (
    account.outerjoin(person, person.c.account_id == account.c.account_id)
    .outerjoin(standing, standing.c.account_id == account.c.account_id)
    .outerjoin(given_tier, given_tier.c.account_id == account.c.account_id)
    .outerjoin(card, card.c.account_id == account.c.account_id)
)
# One statement for a scan: a row for each card of the customer, the rest of the row the same in all.
_holder = account.alias("holder")
_BY_CARD = Statement(
    select(_scanned.c.number, _scanned.c.kind, _scanned.c.status, _scanned.c.replaced_by, *_FACE)
    .select_from(
        _scanned.join(_holder, _holder.c.account_id == _scanned.c.account_id).join(
            _AROUND, account.c.account_id == standing_account(_holder)
        )
    )
    .where(_scanned.c.number == bindparam("number"))
    .order_by(card.c.issued_at)
)
_BY_ACCOUNT = Statement(
    select(*(literal_column("''") for _ in range(4)), *_FACE)
    .select_from(_holder.join(_AROUND, account.c.account_id == standing_account(_holder)))
    .where(_holder.c.account_id == bindparam("account_id"))
    .order_by(card.c.issued_at)
)
_CARDS = Statement(
    select(card.c.number, card.c.kind, card.c.status, card.c.account_id, card.c.replaced_by, card.c.issued_at).where(
        card.c.account_id == bindparam("account_id")
    )
)
# When a card was reported last: which one stands beside the fact, not in it.
_REPORTED = Statement(
    select(event.c.day)
    .select_from(event_private.join(event, event.c.op_id == event_private.c.op_id))
    .where(
        event_private.c.account_id == bindparam("account_id"),
        event_private.c.account_id != literal_column("''"),
        event_private.c.words == bindparam("number"),
        event.c.kind.in_((literal_column("'card_status'"), literal_column("'card_replaced'"))),
    )
    .order_by(event.c.id.desc())
    .limit(1)
)


def by_card(books: Books, number: str, *, programme: Programme | None = None) -> CustomerView | CardNotice:
    """The customer of a scanned or typed card number; 12 digits are also tried with a leading 0.

    With a programme the standing has all that a quote under it needs: coupons, and what limited rules have given.
    """
    with books.reading() as connection:
        return _completed(connection, by_card_in(connection, number), programme)


def by_account(books: Books, account_id: str, *, programme: Programme | None = None) -> CustomerView | None:
    """The customer of that account, no card in hand; with a programme as `by_card`."""
    with books.reading() as connection:
        return _completed(connection, by_account_in(connection, account_id), programme)


def by_card_or_phone(books: Books, number: str, *, programme: Programme | None = None) -> CustomerView | CardNotice:
    """`by_card`, and where it is nobody's card the one customer who has this phone."""
    found = by_card(books, number, programme=programme)
    if isinstance(found, CardNotice) and found.problem in ("unknown", "malformed"):
        account_id = by_phone(books, number)
        return (by_account(books, account_id, programme=programme) if account_id else None) or found
    return found


def scanned(books: Books, number: str, *, programme: Programme | None = None) -> Scanned:
    """What a scan means: a card, goods, either, a coupon, or nothing we know. A programme is as for `by_card`."""
    with books.reading() as connection:
        customer = _completed(connection, by_card_in(connection, number), programme)
        goods = by_code_in(connection, number)
        is_card = isinstance(customer, CustomerView) or customer.problem not in NOBODYS
        if goods is not None:
            return Ambiguous(customer, goods) if is_card else GoodsFound(goods)
        if isinstance(customer, CustomerView):
            return CardFound(customer)
        if is_card:
            return customer
        # Last of all: a coupon of ours is letters and digits, and no card or goods of the shop's are to give way to it.
        coupon = coupon_by_code_in(connection, number)
        if coupon is not None:
            return CouponFound(coupon)
        return customer if customer.problem != "unknown" and tidy(number) else Unknown(number.strip())


def by_card_in(connection: Connection, number: str) -> CustomerView | CardNotice:
    """`by_card` inside a piece of work on the books."""
    tidied = tidy(number)
    if tidied is None:
        return CardNotice("malformed", number.strip())
    for reading in readings(tidied):
        rows = _BY_CARD.rows(connection, number=reading)
        if rows:
            _, _, status, replaced_by, account_id, *_rest = rows[0]
            if status == "active":
                return _customer(connection, rows)
            return CardNotice(status, reading, replaced_by, account_id, _reported(connection, account_id, reading))
    batch = batch_of(connection, tidied)
    if batch is not None and not batch.account_id:
        return CardNotice("spoiled" if batch.status == "spoiled" else "fresh", batch.number)
    misread = is_misread(tidied, workplace_in(connection).card_prefix)
    return CardNotice("malformed" if misread else "unknown", tidied)


def _reported(connection: Connection, account_id: str, number: str) -> date | None:
    """The day on which a card of this customer was reported last; None where nobody did."""
    told = (_REPORTED.row(connection, account_id=member, number=number) for member in together(connection, account_id))
    return max((day_of(row[0]) for row in told if row is not None), default=None)


def by_account_in(connection: Connection, account_id: str) -> CustomerView | None:
    """`by_account` inside a piece of work on the books."""
    rows = _BY_ACCOUNT.rows(connection, account_id=account_id)
    if not rows or rows[0][_NAME_PLACE] is None:
        return None  # There is no such account, or nobody behind it any more: it was erased.
    return _customer(connection, rows)


def _completed(connection: Connection, found: Found, programme: Programme | None) -> Found:
    """The customer with what a quote under the programme needs; whatever else was found as it is."""
    if programme is None or not isinstance(found, CustomerView):
        return found
    return replace(found, standing=completed(connection, found.standing, programme))


def _customer(connection: Connection, rows: list[tuple[Any, ...]]) -> CustomerView:
    in_hand_number, in_hand_kind, _, _, account_id, _, name, phone, email, birthday, language, notes = rows[0][:12]
    cards = tuple(CardView(row[12], row[13], row[14], account_id, row[15]) for row in rows if row[12] is not None)
    if rows[0][-1]:
        cards = _cards_together(connection, account_id)
    own = standing_from(connection, account_id, in_hand_kind, rows[0][16:])
    assert own.joined_on is not None
    visited = [total for total in own.days if total.visits]
    return CustomerView(
        account_id=account_id,
        name=name or "",
        phone=phone or "",
        email=email or "",
        birthday=day_or_none(birthday),
        language=language or "",
        notes=notes or "",
        joined_on=own.joined_on,
        cards=cards,
        card=next((view for view in cards if view.number == in_hand_number), None),
        standing=own,
        last_visit=visited[-1].day if visited else None,
        visits=sum(total.visits for total in visited),
    )


def _cards_together(connection: Connection, account_id: str) -> tuple[CardView, ...]:
    """The cards of all the accounts that are one person, oldest first."""
    rows = [row for member in together(connection, account_id) for row in _CARDS.rows(connection, account_id=member)]
    return tuple(CardView(*row[:5]) for row in sorted(rows, key=lambda row: (row[5], row[0])))
