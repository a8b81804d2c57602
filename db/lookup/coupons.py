"""Coupons: what a code is and whose, which ones a customer holds, and how those of a rule have done."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Label, bindparam, exists, func, select
from sqlalchemy import text as sql

from db.books import Books, Statement
from db.lookup.merged import together
from db.lookup.search_keys import storable
from db.tables.columns import day_number, day_or_none, instant
from db.tables.journal import coupon_use, event, reversal, rule_given
from db.tables.link import coupon_afar
from db.tables.people import event_private, person
from db.tables.promises import coupon as table
from loyalty.coupon_code import tidy
from loyalty.money import Minor
from loyalty.standing import Coupon


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponView:
    """One coupon and what has become of it."""

    code: str
    #: The campaign it opens.
    rule: str
    #: Empty for anybody's.
    account_id: str
    customer_name: str
    first_day: date | None
    last_day: date | None
    #: Whether many people may use it.
    shared: bool
    issued_at: datetime
    #: The sale that printed it, or the request that made it.
    issued_by: str
    #: open, used, withdrawn, or returned (the sale that printed it came back whole). Days are the reader's to compare.
    state: str
    #: Sales it counts in; those that came back whole are not among them.
    uses: int
    reason: str
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponsOfRule:
    """How the coupons of one campaign have done, counted by code; `uses` and `taken` by sale."""

    rule: str
    issued: int
    used: int
    #: Ended unused.
    expired: int
    open: int
    #: Withdrawn by hand, or gone with the sale that printed them.
    gone: int
    uses: int
    #: What the campaign took off in all, net of refunds, in minor units.
    taken: Minor


def _whole_return(sale_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether nothing of that sale is left."""
    return exists().where(reversal.c.sale_id == sale_id, reversal.c.counts == 0)


#: Sales a coupon counts in, as far as these books know.
_HERE = (
    select(func.count())
    .select_from(coupon_use)
    .where(coupon_use.c.code == table.c.code, ~_whole_return(coupon_use.c.op_id))
    .correlate(table)
    .scalar_subquery()
)
_sold, _came_back = event.alias("sold"), event.alias("came_back")
#: At all tills, as the hub told it; and here since then: sales more, and sales of which nothing is left any more.
_EVERYWHERE = (
    select(
        coupon_afar.c.uses
        + select(func.count())
        .select_from(coupon_use.join(_sold, _sold.c.op_id == coupon_use.c.op_id))
        .where(
            coupon_use.c.code == coupon_afar.c.code,
            _sold.c.id > coupon_afar.c.included,
            ~_whole_return(coupon_use.c.op_id),
        )
        .correlate(coupon_afar)
        .scalar_subquery()
        - select(func.count(coupon_use.c.op_id.distinct()))
        .select_from(
            coupon_use.join(reversal, (reversal.c.sale_id == coupon_use.c.op_id) & (reversal.c.counts == 0))
            .join(_came_back, _came_back.c.op_id == reversal.c.op_id)
            .outerjoin(_sold, _sold.c.op_id == coupon_use.c.op_id)
        )
        .where(
            coupon_use.c.code == coupon_afar.c.code,
            _came_back.c.id > coupon_afar.c.included,
            func.coalesce(_sold.c.id, sql("0")) <= coupon_afar.c.included,
        )
        .correlate(coupon_afar)
        .scalar_subquery()
    )
    .where(coupon_afar.c.code == table.c.code)
    .correlate(table)
    .scalar_subquery()
)
_USES: Label[int] = func.coalesce(_EVERYWHERE, _HERE).label("uses")
_RETURNED = _whole_return(table.c.issued_by).label("returned")
_VIEW = (
    table.c.code,
    table.c.rule,
    table.c.account_id,
    table.c.first_day,
    table.c.last_day,
    table.c.shared,
    table.c.issued_at,
    table.c.issued_by,
    table.c.withdrawn_by,
    _USES,
    _RETURNED,
    event_private.c.words,
    event_private.c.author,
    person.c.name,
)
_FROM = table.outerjoin(event_private, event_private.c.op_id == table.c.issued_by).outerjoin(
    person, person.c.account_id == table.c.account_id
)
_BY_CODE = Statement(select(*_VIEW).select_from(_FROM).where(table.c.code == bindparam("code")))
_ISSUED_BY = Statement(
    select(*_VIEW).select_from(_FROM).where(table.c.issued_by == bindparam("op_id")).order_by(table.c.code)
)
_OF_ACCOUNT = Statement(
    select(*_VIEW)
    .select_from(_FROM)
    .where(table.c.account_id == bindparam("account_id"))
    .order_by(table.c.issued_at, table.c.code)
)
_of_rule = select(table, _USES, _RETURNED).where(table.c.rule == bindparam("rule")).subquery()
_in_use = (_of_rule.c.withdrawn_by == "") & (_of_rule.c.returned == 0)
_unused = _in_use & ((_of_rule.c.uses == 0) | (_of_rule.c.shared == 1))
_ended = func.coalesce(_of_rule.c.last_day, sql("99999999")) < bindparam("day")
_COUNTS = Statement(
    select(
        func.count(),
        func.coalesce(func.sum(_of_rule.c.uses > 0), 0),
        func.coalesce(func.sum(_unused & _ended), 0),
        func.coalesce(func.sum(_unused & ~_ended), 0),
        func.coalesce(func.sum((_of_rule.c.uses == 0) & ~_in_use), 0),
        func.coalesce(func.sum(_of_rule.c.uses), 0),
    ).select_from(_of_rule)
)
_TAKEN = Statement(
    select(func.coalesce(func.sum(rule_given.c.amount), 0)).where(rule_given.c.rule == bindparam("rule"))
)
_HELD = Statement(
    select(func.count()).where(
        table.c.account_id == bindparam("account_id"),
        table.c.rule == bindparam("rule"),
        table.c.withdrawn_by == "",
        func.coalesce(table.c.last_day, sql("99999999")) >= bindparam("day"),
        _USES == 0,
        _RETURNED == 0,
    )
)
_RULES = Statement(select(table.c.rule).distinct().order_by(table.c.rule))


def by_code(books: Books, code: str) -> CouponView | None:
    """The coupon of a code however it is typed or scanned."""
    with books.reading() as connection:
        return by_code_in(connection, code)


def of_account(books: Books, account_id: str) -> tuple[CouponView, ...]:
    """Every coupon that is this customer's own, oldest first."""
    with books.reading() as connection:
        rows = [
            row
            for member in together(connection, account_id)
            for row in _OF_ACCOUNT.rows(connection, account_id=member)
        ]
        return tuple(sorted(map(_view, rows), key=lambda view: (view.issued_at, view.code)))


def by_rule(books: Books, rule: str, *, day: date) -> CouponsOfRule:
    """How the coupons that open this campaign have done up to that day."""
    with books.reading() as connection:
        counts = _COUNTS.row(connection, rule=rule, day=day_number(day))
        taken = _TAKEN.row(connection, rule=rule)
    assert counts is not None
    assert taken is not None
    issued, used, expired, still_open, gone, uses = counts
    return CouponsOfRule(
        rule=rule, issued=issued, used=used, expired=expired, open=still_open, gone=gone, uses=uses, taken=taken[0]
    )


def rules_with_coupons(books: Books) -> tuple[str, ...]:
    """The campaigns for which coupons were ever made."""
    with books.reading() as connection:
        return tuple(rule for (rule,) in _RULES.rows(connection))


def by_code_in(connection: Connection, code: str) -> CouponView | None:
    """`by_code` inside a piece of work on the books."""
    row = _BY_CODE.row(connection, code=tidy(storable(code)))
    return None if row is None else _view(row)


def issued_by(connection: Connection, op_id: str) -> tuple[CouponView, ...]:
    """What one sale printed, or one request made."""
    return tuple(map(_view, _ISSUED_BY.rows(connection, op_id=op_id)))


def holds_open(connection: Connection, account_id: str, rule: str, day: date) -> bool:
    """Whether this customer has a coupon of that campaign that they may still use."""
    number = day_number(day)
    held = (_HELD.row(connection, account_id=own, rule=rule, day=number) for own in together(connection, account_id))
    return any(row is not None and row[0] for row in held)


def on_the_counter(
    connection: Connection, accounts: tuple[str, ...], codes: tuple[str, ...], *, own: bool
) -> tuple[Coupon, ...]:
    """Coupons as the rules see them: those whose codes were shown, and with `own` the customer's unused ones.

    `accounts` are the customer's, the one that stands for them first; none for a guest.
    """
    found: dict[str, Coupon] = {}
    for account_id in accounts if own else ():
        for view in map(_view, _OF_ACCOUNT.rows(connection, account_id=account_id)):
            if view.state == "open":
                found[view.code] = _as_shown(view, view.code, accounts)
    for code in codes:
        shown = by_code_in(connection, code)
        # One that is withdrawn, or went with its sale, is a code that nobody knows.
        if shown is not None and shown.state in ("open", "used"):
            # Under the code as the basket spells it.
            found[shown.code] = _as_shown(shown, code, accounts)
    return tuple(found.values())


def _as_shown(view: CouponView, code: str, accounts: tuple[str, ...]) -> Coupon:
    """As the rules compare it: given to any of the customer's accounts, it is theirs."""
    return Coupon(
        code=code,
        rule=view.rule,
        first_day=view.first_day,
        last_day=view.last_day,
        account_id=accounts[0] if view.account_id in accounts else view.account_id,
        used=view.state == "used",
        reason=view.reason,
        author=view.author,
    )


def _view(row: tuple[Any, ...]) -> CouponView:
    code, rule, account_id, first, last, shared, issued_at, by, withdrawn, uses, returned, words, author, name = row
    if uses and not shared:
        state = "used"
    elif withdrawn:
        state = "withdrawn"
    else:
        state = "returned" if returned else "open"
    return CouponView(
        code=code,
        rule=rule,
        account_id=account_id or "",
        customer_name=name or "",
        first_day=day_or_none(first),
        last_day=day_or_none(last),
        shared=bool(shared),
        issued_at=instant(issued_at),
        issued_by=by,
        state=state,
        uses=uses,
        reason=words or "",
        author=author or "",
    )
