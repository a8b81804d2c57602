"""Sales as they were recorded: every figure and reason of that moment, and what has come back since."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, bindparam, func, select, tuple_, union_all

from db.books import Books, Statement
from db.facts import packed
from db.lookup.coupons import CouponView, issued_by
from db.lookup.history import END
from db.lookup.merged import standing_account
from db.lookup.programme import version_in
from db.lookup.standings import terms_of
from db.tables.columns import day_number, day_of, instant, micros
from db.tables.journal import claim, event, reversal
from db.tables.journal import sale as table
from db.tables.link import afar_fact
from db.tables.people import account, card, person
from loyalty.earning import Earned, Multiplied, Room
from loyalty.entries import Entry
from loyalty.money import Thousandths
from loyalty.quote import Quote, ReferralReward
from loyalty.reasons import Reason
from loyalty.reversal import Reversal, Sold
from loyalty.standing import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversalView:
    """A refund or void as it was posted."""

    op_id: str
    #: refund or void.
    kind: str
    #: The sale.
    of: str
    slip: str
    at: datetime
    day: date
    reversal: Reversal


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleView:
    """A sale as it was posted, beside what has come back of it."""

    op_id: str
    slip: str
    at: datetime
    day: date
    till: str
    #: Whose it is; empty for a guest. Where accounts were merged, the one that stands for its customer.
    account_id: str
    #: The programme it was sold under; 0 where it was imported.
    version: int
    quote: Quote
    #: By line, the same length as the quote's lines.
    returned: tuple[Thousandths, ...]
    reversals: tuple[ReversalView, ...]
    voided: bool
    imported: bool
    #: As they are now; empty for a guest, and after an erasure.
    customer_name: str
    card_number: str
    #: E.164; empty where none is known.
    customer_phone: str = ""
    #: Coupons that it printed for the next purchase.
    coupons: tuple[CouponView, ...] = ()
    #: The account in the journal: what comes back of it is booked there too.
    booked_to: str = ""
    #: What made a guest's sale this customer's; empty where it was theirs from the start.
    claimed_by: str = ""


#: What a claim adds to a guest's quote.
_CLAIMED = ("earned", "rooms", "ineligible", "multiplied", "referral", "tier")


class _Claimed(msgspec.Struct, frozen=True):
    earned: tuple[Earned, ...] = ()
    rooms: tuple[Room, ...] = ()
    ineligible: tuple[str, ...] = ()
    multiplied: tuple[Multiplied, ...] = ()
    referral: tuple[ReferralReward, ...] = ()
    tier: str = ""


#: What another till wrote, and was asked for, reads as this till's own.
_TOLD: ColumnElement[bytes] = func.coalesce(event.c.payload, afar_fact.c.payload)
_PAYLOAD = Statement(
    union_all(*(select(one.c.payload).where(one.c.op_id == bindparam("op_id")) for one in (event, afar_fact))).limit(1)
)
_holder = account.alias("holder")
#: Whose the sale is now: a merged account's sales are those of the account that stands for it.
_WHOSE = standing_account(_holder)
_SALE = (
    table.c.op_id,
    table.c.slip,
    table.c.at,
    table.c.day,
    table.c.till,
    func.coalesce(table.c.account_id, claim.c.account_id),
    _WHOSE,
    claim.c.op_id,
    table.c.version,
    table.c.imported,
    _TOLD,
    person.c.name,
    select(card.c.number)
    .where(card.c.account_id == person.c.account_id, card.c.status == "active")
    .order_by(card.c.issued_at.desc())
    .limit(1)
    .correlate(person)
    .scalar_subquery(),
    person.c.phone,
)
_FROM = (
    table.outerjoin(event, event.c.op_id == table.c.op_id)
    .outerjoin(afar_fact, afar_fact.c.op_id == table.c.op_id)
    .outerjoin(claim, claim.c.sale_id == table.c.op_id)
    .outerjoin(_holder, _holder.c.account_id == func.coalesce(table.c.account_id, claim.c.account_id))
    .outerjoin(person, person.c.account_id == _WHOSE)
)
_BY_ID = Statement(select(*_SALE).select_from(_FROM).where(table.c.op_id == bindparam("op_id"), _TOLD.is_not(None)))
_ID_BY_PREFIX = Statement(
    select(table.c.op_id)
    .where(table.c.op_id >= bindparam("first"), table.c.op_id < bindparam("beyond"))
    .order_by(table.c.at.desc())
    .limit(1)
)
_ON_DAY = Statement(
    select(*_SALE)
    .select_from(_FROM)
    .where(
        table.c.day == bindparam("day"),
        _TOLD.is_not(None),
        tuple_(table.c.at, table.c.op_id) < tuple_(bindparam("before_at"), bindparam("before_op")),
    )
    .order_by(table.c.at.desc(), table.c.op_id.desc())
    .limit(bindparam("limit"))
)
_REVERSAL = (
    reversal.c.op_id,
    reversal.c.kind,
    reversal.c.sale_id,
    reversal.c.slip,
    reversal.c.at,
    reversal.c.day,
    _TOLD,
)
_BACK = reversal.outerjoin(event, event.c.op_id == reversal.c.op_id).outerjoin(
    afar_fact, afar_fact.c.op_id == reversal.c.op_id
)
#: In the order in which they came; of two tills' returns that can't be known, and it is that of time.
_REVERSALS = Statement(
    select(*_REVERSAL, event.c.id)
    .select_from(_BACK)
    .where(reversal.c.sale_id == bindparam("sale_id"), _TOLD.is_not(None))
    .order_by(reversal.c.at, reversal.c.op_id)
)
_REVERSAL_BY_ID = Statement(
    select(*_REVERSAL).select_from(_BACK).where(reversal.c.op_id == bindparam("op_id"), _TOLD.is_not(None))
)


def sale(books: Books, op_id: str) -> SaleView | None:
    """The sale of that id."""
    with books.reading() as connection:
        return sale_in(connection, op_id)


def newest_with_prefix(books: Books, prefix: str) -> SaleView | None:
    """The newest sale whose id begins like that."""
    with books.reading() as connection:
        row = _ID_BY_PREFIX.row(connection, first=prefix, beyond=prefix[:-1] + chr(ord(prefix[-1]) + 1))
        return None if row is None else sale_in(connection, row[0])


def on_day(
    books: Books, day: date, *, limit: int = 50, before: tuple[datetime, str] | None = None
) -> tuple[SaleView, ...]:
    """A local day's sales, newest first, from below the sale of that instant and id down."""
    before_at, before_op = END if before is None else (micros(before[0]), before[1])
    with books.reading() as connection:
        rows = _ON_DAY.rows(connection, day=day_number(day), before_at=before_at, before_op=before_op, limit=limit)
        return tuple(_view(connection, row) for row in rows)


def sale_in(connection: Connection, op_id: str) -> SaleView | None:
    """The sale, inside a piece of work on the books."""
    row = _BY_ID.row(connection, op_id=op_id)
    return None if row is None else _view(connection, row)


def reversal_in(connection: Connection, op_id: str) -> ReversalView | None:
    """The refund or void of that id, inside a piece of work on the books."""
    row = _REVERSAL_BY_ID.row(connection, op_id=op_id)
    return None if row is None else _reversal(row)


def sold_in(books: Books, connection: Connection, view: SaleView) -> Sold:
    """The sale as a refund must see it: its own version, what has come back, what its earning stands at now."""
    earned: dict[str, int] = {}
    for gave in view.quote.earned:
        earned[gave.rule] = earned.get(gave.rule, 0) + gave.points
    for back in view.reversals:
        for taken in back.reversal.taken_back:
            earned[taken.rule] = earned.get(taken.rule, 0) - taken.points
        for more in back.reversal.earned_more:
            earned[more.rule] = earned.get(more.rule, 0) + more.points
    return Sold(
        sale_id=view.op_id,
        quote=view.quote,
        programme=version_in(books, connection, view.version).programme,
        returned=view.returned,
        earned_now=tuple(earned.items()),
        claimed=bool(view.claimed_by),
    )


def sale_payload(
    quote: Quote,
    *,
    slip: str,
    exchange: str = "",
    codes: tuple[str, ...] = (),
    terms: tuple[Terms, ...] = (),
    authority: dict[str, Any] | None = None,
    declined: Collection[str] = (),
) -> bytes:
    """A sale as its fact tells it. The basket's lines stand once, in the quoted lines.

    `codes` are those of the coupons it printed, in the quote's order. What is called in a person's own words, terms
    agreed with them, stands there by its id: the journal is for ever, and a name is not. `declined` are limited rules
    that gave nothing, because nobody could be asked.
    """
    told = packed(_called(quote, {one.name: one.id for one in terms if one.name}, {one.id: "" for one in terms}))
    told["basket"] = {name: part for name, part in told["basket"].items() if name != "lines"}
    said: dict[str, Any] = {"slip": slip, "quote": told}
    if authority:
        said["authority"] = authority
    if declined:
        said["declined"] = sorted(declined)
    if exchange:
        said["exchange"] = exchange
    if codes:
        said["codes"] = codes
    return msgspec.json.encode(said)


def claim_payload(sale_id: str, claimed: Quote, entries: tuple[Entry, ...]) -> bytes:
    """A claim as its fact tells it: what the guest's sale earned once it was somebody's, and how."""
    told = {name: packed(getattr(claimed, name)) for name in _CLAIMED}
    return msgspec.json.encode({"of": sale_id, "entries": packed(entries), "quote": told})


def claimed_quote(sold: Quote, row: tuple[Any, ...] | None) -> Quote:
    """A guest's quote as the claim completed it."""
    if row is None:
        return sold
    return replace(sold, **_claimed(msgspec.json.decode(row[0])["quote"]))


def _claimed(told: dict[str, Any]) -> dict[str, Any]:
    read = msgspec.convert(told, _Claimed)
    return {name: getattr(read, name) for name in _CLAIMED}


def declined_in(payload: bytes) -> tuple[str, ...]:
    """Limited rules that gave nothing with a sale, because nobody could be asked."""
    return tuple(msgspec.json.decode(payload).get("declined", ()))


def exchange_of(payload: bytes) -> str:
    """The id of the refund that was made together with a sale; empty where there was none."""
    return str(msgspec.json.decode(payload).get("exchange", ""))


def codes_of(payload: bytes) -> tuple[str, ...]:
    """The codes of the coupons that a sale printed."""
    return tuple(msgspec.json.decode(payload).get("codes", ()))


def reversal_payload(worked_out: Reversal, *, slip: str) -> bytes:
    """A refund or void as its fact tells it."""
    return msgspec.json.encode({"slip": slip, "reversal": packed(worked_out)})


def quote_of(payload: bytes) -> Quote:
    """The quote that a sale's fact tells."""
    told = msgspec.json.decode(payload)["quote"]
    told["basket"]["lines"] = [line["line"] for line in told["lines"]]
    return msgspec.convert(told, Quote)


def _called(quote: Quote, others: Mapping[str, str], names: Mapping[str, str]) -> Quote:
    """The quote with other names in its reasons: of rules by their ids, and of what they are compared with."""
    if not names:
        return quote

    def put(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        return tuple(
            replace(one, name=names.get(one.rule, one.name), other=others.get(one.other, one.other)) for one in reasons
        )

    return replace(quote, reasons=put(quote.reasons), ahead=put(quote.ahead))


def _named(connection: Connection, quote: Quote, account_id: str) -> Quote:
    """The quote with its agreed terms under the names they have now."""
    if not account_id or all(one.name or not one.rule for one in (*quote.reasons, *quote.ahead)):
        return quote
    names = {one.id: one.name for one in terms_of(connection, account_id)}
    return _called(quote, names, names)


def _view(connection: Connection, row: tuple[Any, ...]) -> SaleView:
    op_id, slip, at, day, till, booked_to, whose, claimed_by, version, imported, payload, name, number, phone = row
    quote = _named(connection, quote_of(payload), whose or "")
    if claimed_by:
        quote = claimed_quote(quote, _PAYLOAD.row(connection, op_id=claimed_by))
    came_back = _REVERSALS.rows(connection, sale_id=op_id)
    if all(found[-1] is not None for found in came_back):
        came_back.sort(key=itemgetter(-1))
    reversals = tuple(_reversal(found[:-1]) for found in came_back)
    returned = [0] * len(quote.lines)
    for back in reversals:
        for line in back.reversal.lines:
            returned[line.line] += line.quantity
    return SaleView(
        op_id=op_id,
        slip=slip,
        at=instant(at),
        day=day_of(day),
        till=till,
        account_id=whose or "",
        version=version,
        quote=quote,
        # Two tills that did not hear of one another may have taken back more of a line than was sold.
        returned=tuple(min(back, line.quantity) for back, line in zip(returned, quote.basket.lines, strict=True)),
        reversals=reversals,
        voided=any(back.kind == "void" for back in reversals),
        imported=bool(imported),
        customer_name=name or "",
        card_number=number or "",
        customer_phone=phone or "",
        coupons=issued_by(connection, op_id) if quote.coupons_issued else (),
        booked_to=booked_to or "",
        claimed_by=claimed_by or "",
    )


def _reversal(row: tuple[Any, ...]) -> ReversalView:
    op_id, kind, sale_id, slip, at, day, payload = row
    return ReversalView(
        op_id=op_id,
        kind=kind,
        of=sale_id,
        slip=slip,
        at=instant(at),
        day=day_of(day),
        reversal=msgspec.convert(msgspec.json.decode(payload)["reversal"], Reversal),
    )
