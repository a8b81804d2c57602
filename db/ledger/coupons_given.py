"""A coupon of their own for each of many customers, and taken back from those who have not used it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, select, update

from db.books import Books, Statement
from db.facts import Fact, encode, record
from db.ledger.coupon import CouponRefused, OtherContent, new_codes, open_rule, write_coupons
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.coupons import by_code_in, holds_open
from db.lookup.merged import people_of, stands_for
from db.lookup.workplace import workplace_in
from db.tables.promises import coupon as table
from loyalty.calendar import local_day, utc

__all__ = ["BATCH", "CouponRefused", "Given", "OtherContent", "give_coupons", "take_back_coupons"]

#: So many customers in one transaction: the till's own writes fit in between.
BATCH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What became of a batch: codes of those who were given one, and how many were left out, and why."""

    codes: tuple[str, ...]
    #: Who got them, in the same order.
    account_ids: tuple[str, ...]
    #: Hold an unused one of this campaign already.
    held: int = 0
    #: Were forgotten meanwhile.
    forgotten: int = 0

    def __add__(self, other: "Given") -> "Given":
        return Given(
            codes=self.codes + other.codes,
            account_ids=self.account_ids + other.account_ids,
            held=self.held + other.held,
            forgotten=self.forgotten + other.forgotten,
        )


NOBODY = Given(codes=(), account_ids=())
_CODE = Statement(select(table.c.code).where(table.c.issued_by == bindparam("op_id")))
_WITHDRAW = Statement(update(table).where(table.c.code == bindparam("of_code")).values(withdrawn_by=bindparam("by")))


def give_coupons(
    books: Books,
    *,
    op_id: str,
    rule: str,
    account_ids: tuple[str, ...],
    now: datetime,
    reason: str = "",
    author: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
) -> Given:
    """One coupon for each of these customers, each with a fact of its own; all or none is written.

    Whoever holds an unused one of the campaign gets no second. The id of each fact is the caller's with the customer's
    place, and the same id gives once. Raises CouponRefused, OtherContent, BadId.
    """
    assert len(account_ids) <= BATCH
    given: list[tuple[str, str]] = []
    held = forgotten = 0
    at, days, seen = utc(now), (first_day, last_day), set[str]()
    with books.writing() as connection:
        people = people_of(connection, account_ids)
        day, version = open_rule(books, connection, rule, first_day, last_day, now)
        facts: list[Fact] = []
        for place, account_id in enumerate(account_ids):
            own = stands_for(connection, account_id)
            if own in seen:
                continue
            seen.add(own)
            if own not in people:
                forgotten += 1
                continue
            own_op = f"{op_id}.{place:02}"
            asked = fingerprint(rule, account_id, reason, author, first_day, last_day)
            if already(connection, own_op, "coupon_issued", asked) is not None:
                given += [(code, own) for (code,) in _CODE.rows(connection, op_id=own_op)]
                continue
            if holds_open(connection, own, rule, day):
                held += 1
                continue
            code = new_codes(connection, 1)[0]
            payload = {"rule": rule, "code": code, "first_day": first_day, "last_day": last_day}
            told = encode({name: value for name, value in payload.items() if value is not None})
            facts.append(_fact(own_op, at, day, told, own, version))
            keep_private(connection, own_op, asked=asked, account_id=own, author=author, words=reason)
            write_coupons(connection, (code,), rule=rule, account_id=own, days=days, shared=False, now=at, op_id=own_op)
            given.append((code, own))
        if facts:
            record(books, connection, *facts)
    codes, accounts = tuple(code for code, _ in given), tuple(own for _, own in given)
    return Given(codes=codes, account_ids=accounts, held=held, forgotten=forgotten)


def take_back_coupons(
    books: Books, *, op_id: str, codes: tuple[str, ...], now: datetime, author: str = ""
) -> tuple[str, ...]:
    """Take these out of use again; who had one of them. One that was used meanwhile stays as it is.

    Raises OtherContent, BadId.
    """
    assert len(codes) <= BATCH
    taken: list[str] = []
    with books.writing() as connection:
        day = local_day(utc(now), workplace_in(connection).zone)
        for place, code in enumerate(codes):
            own_op, asked = f"{op_id}.{place:02}", fingerprint(code, author)
            if already(connection, own_op, "coupon_withdrawn", asked) is not None:
                continue
            view = by_code_in(connection, code)
            if view is None or view.state != "open":
                continue
            fact = Fact(
                kind="coupon_withdrawn",
                op_id=own_op,
                at=utc(now),
                day=day,
                payload=encode({"code": view.code}),
                account_id=view.account_id,
            )
            record(books, connection, fact)
            keep_private(connection, own_op, asked=asked, account_id=view.account_id, author=author)
            _WITHDRAW.run(connection, of_code=view.code, by=own_op)
            taken.append(view.account_id)
    return tuple(taken)


def _fact(op_id: str, at: datetime, day: date, payload: bytes, account_id: str, version: int) -> Fact:
    return Fact(
        kind="coupon_issued",
        op_id=op_id,
        at=at,
        day=day,
        payload=payload,
        account_id=account_id,
        programme_version=version,
    )
