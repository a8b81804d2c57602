"""Coupons are made, printed with a sale, used up and withdrawn; what is used is told by the sales that used it."""

import secrets
from datetime import date, datetime

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, update

from db.books import Books, Statement
from db.facts import Fact, encode, record
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.coupons import CouponView, by_code_in, issued_by
from db.lookup.programme import number_in_force, version_in
from db.lookup.sales import SaleView
from db.lookup.search_keys import storable
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number_or_none, micros
from db.tables.journal import coupon_use
from db.tables.people import account
from db.tables.promises import coupon as table
from loyalty.calendar import local_day, utc
from loyalty.coupon_code import RANDOM_SIGNS, SIGNS, issue, tidy

__all__ = [
    "CouponRefused",
    "OtherContent",
    "UnknownAccount",
    "generate_coupons",
    "issue_coupon",
    "issue_with_sale",
    "new_codes",
    "open_rule",
    "use_up",
    "withdraw_coupon",
    "write_coupons",
]

#: Codes that one request makes at most.
AT_ONCE_MAX = 100_000
CODE_LONGEST = 40


class CouponRefused(Refused):
    """`code` is no_coupon_rule (the programme in force has no such campaign for coupons), code_taken, bad_code,
    ends_before_it_starts, bad_count, unknown_coupon, coupon_used or coupon_withdrawn."""

    def __init__(self, code: str, subject: str = "") -> None:
        super().__init__(f"{code}: {subject}")
        self.code = code
        self.subject = subject


_ISSUE = Statement(
    insert(table).values({column.name: bindparam(column.name) for column in table.c if column.name != "withdrawn_by"})
)
_USE = Statement(insert(coupon_use))
_WHOSE = Statement(select(table.c.account_id).where(table.c.code == bindparam("code")))
_TAKEN = Statement(select(table.c.code).where(table.c.code == bindparam("code")))
_ACCOUNT = Statement(select(account.c.account_id).where(account.c.account_id == bindparam("account_id")))
_WITHDRAW = Statement(
    update(table).where(table.c.code == bindparam("of_code")).values(withdrawn_by=bindparam("new_withdrawn_by"))
)


def issue_coupon(
    books: Books,
    *,
    op_id: str,
    rule: str,
    now: datetime,
    account_id: str = "",
    reason: str = "",
    author: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
    code: str = "",
    shared: bool = False,
) -> CouponView:
    """Make one coupon that opens a campaign: for one customer as thanks, or for whoever shows it; one use.

    `shared` is a code many people may use, as often as the campaign says; it may be a word of the shop's own
    (`code`). The same id issues once. Raises CouponRefused, UnknownAccount, OtherContent, BadId.
    """
    own = _own_code(code)
    asked = fingerprint(rule, account_id, reason, author, first_day, last_day, own, shared)
    with books.writing() as connection:
        if already(connection, op_id, "coupon_issued", asked) is None:
            if account_id and _ACCOUNT.row(connection, account_id=account_id) is None:
                raise UnknownAccount(account_id)
            day, version = open_rule(books, connection, rule, first_day, last_day, now)
            if own and _TAKEN.row(connection, code=own) is not None:
                raise CouponRefused("code_taken", own)
            made = own or new_codes(connection, 1)[0]
            payload = {"rule": rule, "code": made, "first_day": first_day, "last_day": last_day, "shared": shared}
            fact = Fact(
                kind="coupon_issued",
                op_id=op_id,
                at=utc(now),
                day=day,
                payload=encode({name: told for name, told in payload.items() if told not in (None, False)}),
                account_id=account_id,
                programme_version=version,
            )
            record(books, connection, fact)
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=author, words=reason)
            write_coupons(
                connection,
                (made,),
                rule=rule,
                account_id=account_id,
                days=(first_day, last_day),
                shared=shared,
                now=utc(now),
                op_id=op_id,
            )
        return issued_by(connection, op_id)[0]


def generate_coupons(
    books: Books,
    *,
    op_id: str,
    rule: str,
    count: int,
    now: datetime,
    reason: str = "",
    author: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
) -> tuple[str, ...]:
    """Make so many one-use codes for whoever shows them, all or none; their codes, in order.

    The same id makes them once. Raises CouponRefused, OtherContent, BadId.
    """
    if not 1 <= count <= AT_ONCE_MAX:
        raise CouponRefused("bad_count", str(count))
    asked = fingerprint(rule, count, reason, author, first_day, last_day)
    with books.writing() as connection:
        known = already(connection, op_id, "coupons_generated", asked)
        if known is not None:
            return tuple(msgspec.json.decode(known.payload)["codes"])
        day, version = open_rule(books, connection, rule, first_day, last_day, now)
        codes = tuple(sorted(new_codes(connection, count)))
        payload = {"rule": rule, "codes": codes, "first_day": first_day, "last_day": last_day}
        fact = Fact(
            kind="coupons_generated",
            op_id=op_id,
            at=utc(now),
            day=day,
            payload=encode({name: told for name, told in payload.items() if told is not None}),
            programme_version=version,
        )
        record(books, connection, fact)
        keep_private(connection, op_id, asked=asked, author=author, words=reason)
        days = (first_day, last_day)
        write_coupons(connection, codes, rule=rule, account_id="", days=days, shared=False, now=utc(now), op_id=op_id)
    return codes


def withdraw_coupon(
    books: Books, *, op_id: str, code: str, now: datetime, reason: str = "", author: str = ""
) -> CouponView:
    """Take a coupon out of use: whoever shows it is told that nobody knows it. Raises CouponRefused, OtherContent."""
    asked = fingerprint(tidy(storable(code)), reason, author)
    with books.writing() as connection:
        view = by_code_in(connection, code)
        if view is None:
            raise CouponRefused("unknown_coupon", code)
        if already(connection, op_id, "coupon_withdrawn", asked) is not None:
            return view
        if view.state in ("used", "withdrawn"):
            raise CouponRefused(f"coupon_{view.state}", view.code)
        day = local_day(utc(now), workplace_in(connection).zone)
        fact = Fact(
            kind="coupon_withdrawn",
            op_id=op_id,
            at=utc(now),
            day=day,
            payload=encode({"code": view.code}),
            account_id=view.account_id,
        )
        record(books, connection, fact)
        keep_private(connection, op_id, asked=asked, account_id=view.account_id, author=author, words=reason)
        _WITHDRAW.run(connection, of_code=view.code, new_withdrawn_by=op_id)
        after = by_code_in(connection, view.code)
    assert after is not None
    return after


def new_codes(connection: Connection, count: int) -> tuple[str, ...]:
    """So many codes that no coupon has yet, drawn by the system's dice so that nobody guesses one."""
    codes: set[str] = set()
    while len(codes) < count:
        drawn = issue(secrets.randbelow(len(SIGNS) ** RANDOM_SIGNS))
        if _TAKEN.row(connection, code=drawn) is None:
            codes.add(drawn)
    return tuple(codes)


def issue_with_sale(connection: Connection, view: SaleView, codes: tuple[str, ...]) -> tuple[CouponView, ...]:
    """Write the coupons that a sale prints for the customer's next purchase."""
    if not codes:
        return ()
    for code, printed in zip(codes, view.quote.coupons_issued, strict=True):
        write_coupons(
            connection,
            (code,),
            rule=printed.campaign,
            account_id=view.account_id,
            days=(printed.first_day, printed.last_day),
            shared=False,
            now=view.at,
            op_id=view.op_id,
        )
    return issued_by(connection, view.op_id)


def use_up(connection: Connection, view: SaleView) -> None:
    """Write down the coupons that took something off a sale; a customer's own stays with whom it was given to."""
    for code in view.quote.coupons_used:
        row = _WHOSE.row(connection, code=tidy(storable(code)))
        own = row[0] if row is not None and row[0] else view.booked_to
        _USE.run(connection, code=tidy(storable(code)), op_id=view.op_id, account_id=own, at=micros(view.at))


def _own_code(code: str) -> str:
    """A word of the shop's own as a code; empty where one is to be drawn."""
    own = tidy(storable(code))
    if code.strip() and not (own.isascii() and 3 <= len(own) <= CODE_LONGEST):
        raise CouponRefused("bad_code", code)
    return own


def open_rule(
    books: Books, connection: Connection, rule: str, first_day: date | None, last_day: date | None, now: datetime
) -> tuple[date, int]:
    """Today, and the version in force; it must have a campaign of that id that asks for a coupon."""
    if first_day is not None and last_day is not None and last_day < first_day:
        raise CouponRefused("ends_before_it_starts", rule)
    day = local_day(utc(now), workplace_in(connection).zone)
    published = version_in(books, connection, number_in_force(connection, day))
    if not any(campaign.id == rule and campaign.coupon for campaign in published.programme.campaigns):
        raise CouponRefused("no_coupon_rule", rule)
    return day, published.number


def write_coupons(
    connection: Connection,
    codes: tuple[str, ...],
    *,
    rule: str,
    account_id: str,
    days: tuple[date | None, date | None],
    shared: bool,
    now: datetime,
    op_id: str,
) -> None:
    """Put these coupons into the books, for a verb that records why."""
    row = {
        "rule": rule,
        "account_id": account_id or None,
        "first_day": day_number_or_none(days[0]),
        "last_day": day_number_or_none(days[1]),
        "shared": int(shared),
        "issued_at": micros(now),
        "issued_by": op_id,
    }
    _ISSUE.run_many(connection, [{"code": code, **row} for code in codes])
