"""Selling: a quoted basket is posted once, however often it is tried, and never under figures that have moved."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, posted, record, till_code
from db.ledger import posting
from db.ledger.authority import Authority, AuthorityLost, AuthorityNeeded, ended_before, settle
from db.ledger.coupon import issue_with_sale, new_codes, use_up
from db.ledger.giving import given_rows, write_given
from db.ledger.referral import book_rewards
from db.ledger.refusals import OtherContent, Refused, UnknownAccount, check_id
from db.ledger.requests import refuse_erased
from db.ledger.reversal import post_reversal
from db.ledger.tiers_kept import keep_after_sale
from db.lookup.merged import stands_for, together
from db.lookup.programme import Published, number_in_force, version_in
from db.lookup.rules_given import given_with
from db.lookup.sales import ReversalView, SaleView, exchange_of, reversal_in, sale_in, sale_payload
from db.lookup.standings import completed, standing_of
from db.tables.columns import day_number, micros
from db.tables.journal import sale as table
from db.tables.journal import sale_line
from db.tables.people import card, person
from loyalty import quote as quotes
from loyalty.calendar import local_day, utc
from loyalty.entries import Purchase
from loyalty.quote import Quote
from loyalty.reversal import Units
from loyalty.spending import without
from loyalty.standing import GUEST, Standing

__all__ = [
    "Authority",
    "AuthorityLost",
    "AuthorityNeeded",
    "CannotBeSold",
    "OtherContent",
    "QuoteChanged",
    "Receipt",
    "Returning",
    "UnknownAccount",
    "commit_sale",
]

#: A quote younger than this is posted for its own instant, so that what was shown at 17:59 is what is booked.
QUOTE_HOLDS = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """A refund posted with a sale, in one transaction: an exchange."""

    reversal_id: str
    sale_id: str
    units: tuple[Units, ...]
    #: Who agreed, where the programme asks for a manager.
    manager: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was recorded; the slip is made from this."""

    op_id: str
    slip: str
    at: datetime
    day: date
    sale: SaleView
    changes: Changes
    exchange: ReversalView | None


class QuoteChanged(Refused):
    """The books or the programme moved since the quote was made: nothing was posted, here are the figures now."""

    code = "quote_changed"

    def __init__(self, quote: Quote) -> None:
        super().__init__("the figures have moved")
        self.quote = quote


class CannotBeSold(Refused):
    """A purse, a gift or goods were asked for that this customer can't have; the quote's reasons say why."""

    code = "cannot_be_sold"

    def __init__(self, quote: Quote) -> None:
        super().__init__("it can't be sold to this customer as it was asked for")
        self.quote = quote


_SALE = Statement(insert(table))
_LINES = Statement(insert(sale_line))
_HOLDER = Statement(select(card.c.account_id).where(card.c.number == bindparam("number")))
_NAME = Statement(
    select(
        person.c.name,
        person.c.phone,
        select(card.c.number)
        .where(card.c.account_id == bindparam("account_id"), card.c.status == "active")
        .order_by(card.c.issued_at.desc())
        .limit(1)
        .scalar_subquery(),
    ).where(person.c.account_id == bindparam("account_id"))
)


def commit_sale(
    books: Books,
    *,
    sale_id: str,
    account_id: str,
    quote: Quote,
    now: datetime,
    card_number: str = "",
    returning: Returning | None = None,
    authority: Authority | None = None,
    declined: Collection[str] = (),
) -> Receipt:
    """Post the sale; `account_id` is empty for a guest. The same id posts once, however often it is tried.

    It is quoted again under the write lock, for the quote's own instant while that is less than five minutes
    before `now`. In books that belong to a hub what spends needs an `authority`, which ends with it; `declined` are
    limited rules that give nothing because nobody could be asked. Raises QuoteChanged, CannotBeSold, AuthorityNeeded,
    AuthorityLost, OtherContent, UnknownAccount, BadId, and for an exchange what `refund` raises; nothing is written
    then.
    """
    check_id(sale_id)
    with books.writing() as connection:
        known = posted(connection, sale_id)
        if known is not None:
            if authority is not None:
                ended_before(connection, sale_id)
            if returning is not None:
                ended_before(connection, returning.reversal_id)
            return _again(connection, known, account_id=account_id, quote=quote, returning=returning)
        standing = standing_of(connection, account_id, card_number) if account_id else GUEST
        if standing is None:
            raise UnknownAccount(account_id)
        published, fresh = _requoted(books, connection, standing, quote, utc(now), declined)
        if figures(fresh) != figures(quote):
            raise QuoteChanged(fresh)
        if not fresh.can_be_sold:
            raise CannotBeSold(fresh)
        booked_to = _booked_to(connection, standing.account_id, card_number)
        by = settle(connection, sale_id, booked_to, published.programme, fresh, authority)
        view = _post(books, connection, sale_id, published, fresh, standing, booked_to, returning, by, declined)
        exchange = None
        accounts = _accounts(view)
        if returning is not None:
            exchange, holder = post_reversal(
                books,
                connection,
                kind="refund",
                reversal_id=returning.reversal_id,
                sale_id=returning.sale_id,
                units=returning.units,
                now=utc(now),
                manager=returning.manager,
            )
            accounts |= {holder} if holder else frozenset()
    return _receipt(view, exchange, accounts)


def figures(quote: Quote) -> tuple[object, ...]:
    """What a customer agrees to. Instants, and reasons that tell the time, may differ between two quotings."""
    return (
        quote.basket,
        quote.lines,
        quote.gross,
        quote.discount,
        quote.payments,
        quote.to_pay,
        quote.earned,
        quote.purses,
        quote.tier,
        quote.tier_after,
        quote.can_be_sold,
        quote.coupons_used,
        quote.coupons_issued,
        quote.gifts,
        quote.referral,
    )


def _requoted(
    books: Books, connection: Connection, standing: Standing, quote: Quote, now: datetime, declined: Collection[str]
) -> tuple[Published, Quote]:
    """The quote made again, now that nobody else can write, and the version it was made under."""
    at, day = quote.now, quote.day
    moved_on = standing.newest_at is not None and standing.newest_at >= at
    # Where the customer's books moved since, this comes after that: what one receipt earns is for the next.
    if moved_on or not timedelta(0) <= now - at < QUOTE_HOLDS:
        at = posting.after_newest(standing, now)
        zone = version_in(books, connection, number_in_force(connection, day)).programme.zone
        day = local_day(at, zone)
    published = version_in(books, connection, number_in_force(connection, day))
    # Coupons and budgets as they are now: what another till has used up since is not there any more.
    now_known = completed(connection, standing, published.programme, quote.basket.coupons)
    now_known = without(published.programme, now_known, declined)
    return published, quotes.quote(published.programme, now_known, quote.basket, at)


def _post(
    books: Books,
    connection: Connection,
    sale_id: str,
    published: Published,
    quote: Quote,
    standing: Standing,
    booked_to: str,
    returning: Returning | None,
    by: dict[str, Any] | None,
    declined: Collection[str],
) -> SaleView:
    till = till_code(connection)
    slip_n, slip = posting.next_slip(connection, till)
    codes = new_codes(connection, len(quote.coupons_issued))
    told: dict[str, Any] = {"slip": slip, "codes": codes, "authority": by, "declined": declined}
    fact = Fact(
        kind="sale",
        op_id=sale_id,
        at=quote.now,
        day=quote.day,
        payload=sale_payload(quote, terms=standing.terms, exchange=returning.reversal_id if returning else "", **told),
        account_id=booked_to,
        programme_version=published.number,
    )
    record(books, connection, fact)
    view = SaleView(
        op_id=sale_id,
        slip=slip,
        at=quote.now,
        day=quote.day,
        till=till,
        account_id=standing.account_id,
        version=published.number,
        quote=quote,
        returned=(0,) * len(quote.lines),
        reversals=(),
        voided=False,
        imported=False,
        customer_name="",
        card_number="",
        booked_to=booked_to,
    )
    _write(connection, view, slip_n)
    given = given_with(published.programme, quote)
    write_given(connection, given_rows(sale_id, booked_to, quote.now, quote.day, given))
    use_up(connection, view)
    if not booked_to:
        return view
    entries = quotes.sale_entries(sale_id, quote)
    posting.book(connection, booked_to, entries)
    # Gifts alone are no purchase, and no visit.
    spend = Purchase(op_id=sale_id, at=quote.now, day=quote.day, spend=quote.to_pay) if quote.lines else None
    after = posting.counted(connection, standing, entries, spend)
    keep_after_sale(books, connection, view, published, standing, after)
    book_rewards(connection, sale_id, quote, first=len(entries))
    coupons = issue_with_sale(connection, view, codes)
    name, phone, number = _shown_as(connection, standing.account_id)
    return replace(view, customer_name=name, customer_phone=phone, card_number=number or "", coupons=coupons)


def _booked_to(connection: Connection, account_id: str, card_number: str) -> str:
    """The account a sale stays with: that of the card that was shown, where it is one of this customer's."""
    if not (account_id and card_number):
        return account_id
    row = _HOLDER.row(connection, number=card_number)
    return str(row[0]) if row is not None and row[0] in together(connection, account_id) else account_id


def _shown_as(connection: Connection, account_id: str) -> tuple[str, str, str | None]:
    """Name, phone and card, for the slip. Raises Erased for one who was forgotten while they stood here."""
    row = _NAME.row(connection, account_id=account_id)
    if row is None:
        refuse_erased(connection, account_id)
        return "", "", ""
    name, phone, number = row
    return name, phone, number


def _write(connection: Connection, view: SaleView, slip_n: int) -> None:
    quote = view.quote
    _SALE.run(
        connection,
        op_id=view.op_id,
        account_id=view.booked_to or None,
        at=micros(view.at),
        day=day_number(view.day),
        till=view.till,
        slip_n=slip_n,
        slip=view.slip,
        version=view.version,
        imported=0,
        gross=quote.gross,
        discount=quote.discount,
        purses_paid=sum(payment.money for payment in quote.payments),
        to_pay=quote.to_pay,
        received=None,
    )
    _LINES.run_many(connection, line_rows(view.op_id, quote))


def line_rows(sale_id: str, quote: Quote) -> list[dict[str, object]]:
    """A quote's lines as rows of `sale_line`."""
    return [
        {
            "sale_id": sale_id,
            "line": place,
            "goods": quoted.line.goods,
            "category": quoted.line.category,
            "unit_price": quoted.line.unit_price,
            "quantity": quoted.line.quantity,
            "gross": quoted.gross,
            "discount": sum(taken.amount for taken in quoted.taken),
            "purses_paid": sum(paid.amount for paid in quoted.paid),
            "to_pay": quoted.to_pay,
            "received": None,
        }
        for place, quoted in enumerate(quote.lines)
    ]


def _again(
    connection: Connection, known: Fact, *, account_id: str, quote: Quote, returning: Returning | None
) -> Receipt:
    """The receipt of a sale posted before, where this is the same request: customer, basket and what comes back."""
    view = sale_in(connection, known.op_id) if known.kind == "sale" else None
    exchange_id = exchange_of(known.payload) if view else ""
    exchange = reversal_in(connection, exchange_id) if exchange_id else None
    if view is None or view.account_id != stands_for(connection, account_id) or view.quote.basket != quote.basket:
        raise OtherContent(known.op_id)
    if (returning.reversal_id if returning else "") != exchange_id:
        raise OtherContent(known.op_id)
    if returning and exchange:
        units = tuple(Units(line.line, line.quantity) for line in exchange.reversal.lines)
        if (exchange.of, units) != (returning.sale_id, returning.units):
            raise OtherContent(known.op_id)
    return _receipt(view, exchange, _accounts(view))


def _accounts(view: SaleView) -> frozenset[str]:
    """Whose standing a sale moves: the customer's, and that of whoever brought them."""
    own = frozenset({view.account_id} if view.account_id else ())
    return own | {reward.account_id for reward in view.quote.referral}


def _receipt(view: SaleView, exchange: ReversalView | None, accounts: frozenset[str]) -> Receipt:
    sales = frozenset({view.op_id} if exchange is None else {view.op_id, exchange.of})
    return Receipt(
        op_id=view.op_id,
        slip=view.slip,
        at=view.at,
        day=view.day,
        sale=view,
        changes=Changes(accounts=accounts, sales=sales),
        exchange=exchange,
    )
