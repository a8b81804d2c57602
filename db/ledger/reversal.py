"""Goods coming back: worked out, shown, then posted as a refund or, the same day at the same till, a void."""

from datetime import datetime

from sqlalchemy import Connection, insert

from db.books import Books, Statement
from db.facts import Fact, posted, record, till_code
from db.ledger import posting
from db.ledger.authority import settle_return
from db.ledger.giving import take_back_given
from db.ledger.lapse import write_back
from db.ledger.referral import take_back_rewards
from db.ledger.refusals import OtherContent, Refused, check_id
from db.ledger.requests import keep_private
from db.ledger.tiers_kept import keep_tier
from db.lookup.entries import entries_of, purchases_of
from db.lookup.programme import is_known
from db.lookup.sales import ReversalView, SaleView, reversal_in, reversal_payload, sale_in, sold_in
from db.lookup.standings import standing_of
from db.tables.columns import day_number, micros
from db.tables.journal import reversal as table
from db.tables.journal import reversal_line
from loyalty.calendar import local_day, utc
from loyalty.reversal import Reversal, Sold, Units, everything_left, reversal_entries, reverse
from loyalty.standing import GUEST

__all__ = [
    "ManagerNeeded",
    "OtherContent",
    "RefundRefused",
    "ReversalChanged",
    "ReversalView",
    "VoidRefused",
    "post_reversal",
    "refund",
    "void",
    "work_out",
    "work_out_void",
]


class ReversalChanged(Refused):
    """The sale or the customer moved since this was shown: nothing was posted, here are the figures now."""

    code = "reversal_changed"

    def __init__(self, reversal: Reversal) -> None:
        super().__init__("the figures have moved")
        self.reversal = reversal


class ManagerNeeded(Refused):
    """It takes back more than is there, and the programme wants a manager's name for that."""

    code = "needs_manager"

    def __init__(self, reversal: Reversal) -> None:
        super().__init__("a manager must agree")
        self.reversal = reversal


class RefundRefused(Refused):
    """`code` is unknown_sale, imported or nothing_left."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class VoidRefused(RefundRefused):
    """`code` is unknown_sale, imported, voided, partly_returned, not_today or not_this_till."""


_REVERSAL = Statement(insert(table))
_LINES = Statement(insert(reversal_line))


def work_out(books: Books, *, sale_id: str, units: tuple[Units, ...], now: datetime) -> Reversal:
    """What a refund of these units would give and take. Nothing is written.

    Raises RefundRefused, and UnitsRefused naming a line that has not so much left.
    """
    with books.reading() as connection:
        return _worked_out(books, connection, _refundable(connection, sale_id), units, utc(now))[1]


def work_out_void(books: Books, *, sale_id: str, now: datetime) -> Reversal:
    """What a void of the sale would give and take. Nothing is written. Raises VoidRefused."""
    with books.reading() as connection:
        view = _voidable(books, connection, sale_id, utc(now))
        units = everything_left(sold_in(books, connection, view))
        return _worked_out(books, connection, view, units, utc(now), void=True)[1]


def refund(
    books: Books,
    *,
    reversal_id: str,
    sale_id: str,
    units: tuple[Units, ...],
    now: datetime,
    manager: str = "",
    expected: Reversal | None = None,
) -> ReversalView:
    """Post a refund of some units of some lines. The same id posts once, however often it is tried.

    Raises ReversalChanged where it differs from `expected`, ManagerNeeded, RefundRefused, UnitsRefused,
    OtherContent; nothing is written then.
    """
    check_id(reversal_id)
    with books.writing() as connection:
        known = posted(connection, reversal_id)
        if known is not None:
            return _again(connection, known, kind="refund", sale_id=sale_id, units=units)
        view, _ = post_reversal(
            books,
            connection,
            kind="refund",
            reversal_id=reversal_id,
            sale_id=sale_id,
            units=units,
            now=utc(now),
            manager=manager,
            expected=expected,
        )
        return view


def void(books: Books, *, reversal_id: str, sale_id: str, now: datetime, manager: str = "") -> ReversalView:
    """Post the return of a whole sale of today at this till. Raises VoidRefused, ManagerNeeded, OtherContent."""
    check_id(reversal_id)
    with books.writing() as connection:
        known = posted(connection, reversal_id)
        if known is not None:
            return _again(connection, known, kind="void", sale_id=sale_id, units=None)
        view = _voidable(books, connection, sale_id, utc(now))
        posted_view, _ = post_reversal(
            books,
            connection,
            kind="void",
            reversal_id=reversal_id,
            sale_id=sale_id,
            units=everything_left(sold_in(books, connection, view)),
            now=utc(now),
            manager=manager,
        )
        return posted_view


def post_reversal(
    books: Books,
    connection: Connection,
    *,
    kind: str,
    reversal_id: str,
    sale_id: str,
    units: tuple[Units, ...],
    now: datetime,
    manager: str = "",
    expected: Reversal | None = None,
) -> tuple[ReversalView, str]:
    """Post a reversal inside the caller's transaction. Returns it, and the account it is about."""
    check_id(reversal_id)
    if posted(connection, reversal_id) is not None:
        raise OtherContent(reversal_id)
    settle_return(connection, reversal_id)
    sold = _refundable(connection, sale_id, void=kind == "void")
    as_sold, worked_out = _worked_out(books, connection, sold, units, now, void=kind == "void")
    if expected is not None and figures(expected) != figures(worked_out):
        raise ReversalChanged(worked_out)
    if worked_out.asks_manager and not manager.strip():
        raise ManagerNeeded(worked_out)
    till = till_code(connection)
    slip_n, slip = posting.next_slip(connection, till)
    fact = Fact(
        kind=kind,
        op_id=reversal_id,
        at=worked_out.now,
        day=worked_out.day,
        payload=reversal_payload(worked_out, slip=slip),
        account_id=sold.booked_to,
        programme_version=sold.version,
    )
    record(books, connection, fact)
    if manager:
        # Found by its sale when the customer is erased; goods of one who was erased may still come back.
        keep_private(connection, reversal_id, asked=None, author=manager)
    _write(connection, kind=kind, reversal_id=reversal_id, sold=sold, worked_out=worked_out, slip=(till, slip_n, slip))
    take_back_given(connection, reversal_id, sold.booked_to, as_sold, worked_out)
    if sold.account_id:
        entries = reversal_entries(reversal_id, worked_out)
        posting.book(connection, sold.booked_to, entries)
        # It may have taken back out of a lot that is booked as lapsed: then that is booked back, and all counted anew.
        write_back(books, connection, sold.account_id, now=worked_out.now)
        take_back_rewards(books, connection, reversal_id, sold, worked_out, as_sold.programme, entries)
        keep_tier(books, connection, sold.account_id, day=worked_out.day, op_id=reversal_id)
    view = ReversalView(
        op_id=reversal_id,
        kind=kind,
        of=sale_id,
        slip=slip,
        at=worked_out.now,
        day=worked_out.day,
        reversal=worked_out,
    )
    return view, sold.account_id


def figures(reversal: Reversal) -> tuple[object, ...]:
    """What was agreed to: money, purses, and what is taken back."""
    return (
        reversal.lines,
        reversal.cash,
        reversal.returned,
        reversal.taken_back,
        reversal.earned_more,
        reversal.forgiven,
        reversal.owed,
        reversal.asks_manager,
        reversal.gifts_back,
    )


def _worked_out(
    books: Books,
    connection: Connection,
    sold: SaleView,
    units: tuple[Units, ...],
    now: datetime,
    *,
    void: bool = False,
) -> tuple[Sold, Reversal]:
    standing = (standing_of(connection, sold.account_id) if sold.account_id else None) or GUEST
    at = max(posting.after_newest(standing, now), sold.at)
    as_sold = sold_in(books, connection, sold)
    worked_out = reverse(
        as_sold,
        units,
        entries=entries_of(connection, sold.account_id) if sold.account_id else (),
        purchases=purchases_of(connection, sold.account_id) if sold.account_id else (),
        now=at,
        void=void,
    )
    return as_sold, worked_out


def _refundable(connection: Connection, sale_id: str, *, void: bool = False) -> SaleView:
    sold = sale_in(connection, sale_id)
    if sold is None:
        raise RefundRefused("unknown_sale")
    if sold.imported:
        raise RefundRefused("imported")
    if not is_known(connection, sold.version):
        # Of another till, under a programme that the next round brings.
        raise RefundRefused("unknown_sale")
    left = (line.quantity - back for line, back in zip(sold.quote.basket.lines, sold.returned, strict=True))
    # Gifts alone have no units that could come back; a void gives them back all the same.
    if not any(left) and not (void and sold.quote.gifts):
        raise RefundRefused("nothing_left")
    return sold


def _voidable(books: Books, connection: Connection, sale_id: str, now: datetime) -> SaleView:
    sold = sale_in(connection, sale_id)
    if sold is None:
        raise VoidRefused("unknown_sale")
    if sold.imported:
        raise VoidRefused("imported")
    if sold.voided:
        raise VoidRefused("voided")
    if any(sold.returned):
        raise VoidRefused("partly_returned")
    if sold.till != till_code(connection):
        raise VoidRefused("not_this_till")
    if sold.day != local_day(now, sold_in(books, connection, sold).programme.zone):
        raise VoidRefused("not_today")
    return sold


def _write(
    connection: Connection,
    *,
    kind: str,
    reversal_id: str,
    sold: SaleView,
    worked_out: Reversal,
    slip: tuple[str, int, str],
) -> None:
    _REVERSAL.run(
        connection,
        op_id=reversal_id,
        kind=kind,
        sale_id=sold.op_id,
        account_id=sold.booked_to or None,
        at=micros(worked_out.now),
        day=day_number(worked_out.day),
        till=slip[0],
        slip_n=slip[1],
        slip=slip[2],
        cash=worked_out.cash,
        purses_returned=sum(payment.money for payment in worked_out.returned),
        spend_left=worked_out.spend_left,
        counts=int(worked_out.counts),
    )
    rows = [
        {
            "reversal_id": reversal_id,
            "line": line.line,
            "quantity": line.quantity,
            "cash": line.cash,
            "purses_returned": sum(paid.amount for paid in line.purses),
        }
        for line in worked_out.lines
    ]
    _LINES.run_many(connection, rows)


def _again(
    connection: Connection, known: Fact, *, kind: str, sale_id: str, units: tuple[Units, ...] | None
) -> ReversalView:
    view = reversal_in(connection, known.op_id)
    if view is None or view.kind != kind or view.of != sale_id:
        raise OtherContent(known.op_id)
    booked = tuple(Units(line.line, line.quantity) for line in view.reversal.lines)
    if units is not None and booked != units:
        raise OtherContent(known.op_id)
    return view
