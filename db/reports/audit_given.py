"""The audit's look at coupons, gifts, rewards and what rules gave: each follows from what sales and returns said."""

from collections.abc import Callable, Iterator

import msgspec
from sqlalchemy import Connection, bindparam, select
from sqlalchemy import text as sql

from db.books import Statement
from db.lookup.entries import entries_of
from db.lookup.rules_given import all_of, given_with, taken_back_with
from db.lookup.sales import SaleView, codes_of, quote_of, sale_in
from db.reports.audit_sales import NO_FACT
from db.tables.journal import coupon_use, event, ledger_entry, reversal, rule_given
from db.tables.promises import coupon
from loyalty.coupon_code import tidy
from loyalty.document_shape import Problem
from loyalty.entries import Entry
from loyalty.money import Minor
from loyalty.programme import Programme

#: The programme of a version's number.
ProgrammeOf = Callable[[int], Programme]

#: Of uses of one coupon those that these books answer for: what another till sold, or what was taken off at the
#: merchant's risk while nobody could be asked, may be once too often. The hub tells a person of it.
_ANSWERED_FOR = """
    coupon_use.op_id NOT IN (SELECT op_id FROM afar_fact) AND NOT EXISTS (
        SELECT 1 FROM event WHERE event.op_id = coupon_use.op_id AND json_valid(CAST(payload AS TEXT))
            AND json_extract(CAST(payload AS TEXT), '$.authority.risk') IS NOT NULL)
"""

#: Each finds rows that must not exist: (code, SQL whose first column is the place).
_ROWS = (
    (
        "coupon_used_too_often",
        f"""
        SELECT coupon_use.code FROM coupon_use JOIN coupon ON coupon.code = coupon_use.code
        WHERE coupon.shared = 0 AND coupon.code IN (SELECT code FROM coupon_use GROUP BY code HAVING count(*) > 1)
            AND NOT EXISTS (
                SELECT 1 FROM reversal WHERE reversal.sale_id = coupon_use.op_id AND reversal.counts = 0)
            AND {_ANSWERED_FOR}
        GROUP BY coupon_use.code HAVING count(*) > 1
        """,
    ),
    (
        "coupon_of_another",
        """
        SELECT coupon_use.code FROM coupon_use JOIN coupon ON coupon.code = coupon_use.code
        WHERE coupon.account_id IS NOT NULL AND coupon.account_id <> coupon_use.account_id
        """,
    ),
    (
        # The fact of one that another till made is there.
        "coupon_without_fact",
        """
        SELECT code FROM coupon WHERE issued_by NOT IN (SELECT op_id FROM event) AND (
            NOT EXISTS (SELECT 1 FROM replica) OR EXISTS (
                SELECT 1 FROM stamp WHERE stamp.table_name = 'coupon' AND stamp.key = coupon.code
                    AND stamp.field = 'issued_by'))
        """,
    ),
    (
        "coupon_use_without_sale",
        """
        SELECT code FROM coupon_use WHERE op_id NOT IN (SELECT op_id FROM event WHERE kind = 'sale')
            AND op_id NOT IN (SELECT op_id FROM afar_fact WHERE kind = 'sale')
        """,
    ),
    ("given_without_fact", f"SELECT op_id FROM rule_given WHERE {NO_FACT}"),
    (
        "rule_total_differs",
        """
        SELECT given.rule FROM (
            SELECT rule, sum(amount) AS amount, sum(times) AS times FROM rule_given GROUP BY rule) AS given
        LEFT JOIN rule_total ON rule_total.rule = given.rule
        WHERE rule_total.amount IS NOT given.amount OR rule_total.times IS NOT given.times
        UNION ALL
        SELECT rule FROM rule_total WHERE rule NOT IN (SELECT rule FROM rule_given)
        """,
    ),
)
_SALES = Statement(
    select(event.c.op_id, event.c.programme_version, event.c.payload).where(event.c.kind == "sale").order_by(event.c.id)
)
_EVENTS = Statement(
    select(event.c.op_id, event.c.account_id, event.c.payload)
    .where(sql("event.kind IN ('happened', 'enrolled')"), sql("instr(CAST(event.payload AS TEXT), '\"entries\"') > 0"))
    .order_by(event.c.id)
)
_GIVEN = Statement(
    select(rule_given.c.rule, rule_given.c.amount, rule_given.c.times)
    .where(rule_given.c.op_id == bindparam("op_id"))
    .order_by(rule_given.c.rule)
)
_USES = Statement(select(coupon_use.c.code).where(coupon_use.c.op_id == bindparam("op_id")).order_by(coupon_use.c.code))
_PRINTED = Statement(select(coupon.c.code).where(coupon.c.issued_by == bindparam("op_id")).order_by(coupon.c.code))
_TAKEN_BACK = Statement(
    select(ledger_entry.c.amount).where(
        ledger_entry.c.op_id == bindparam("op_id"),
        ledger_entry.c.account_id == bindparam("account_id"),
        ledger_entry.c.rule == bindparam("rule"),
        sql("ledger_entry.kind = 'taken_back'"),
    )
)
_RETURNED_SALES = Statement(select(reversal.c.sale_id).distinct().order_by(reversal.c.sale_id))


def given_as_said(connection: Connection, programme_of: ProgrammeOf) -> Iterator[Problem]:
    """Hold what stands in these tables against the facts, and against each other."""
    for code, query in _ROWS:
        for place, *_ in connection.exec_driver_sql(query).all():
            yield Problem(str(place), code)
    for op_id, version, payload in _SALES.cursor(connection, {}):
        try:
            yield from _with_sale(connection, op_id, payload, programme_of(version))
        except (msgspec.MsgspecError, KeyError, TypeError):
            continue  # `audit_booked` names it.
    for (sale_id,) in _RETURNED_SALES.rows(connection):
        view = sale_in(connection, sale_id)
        if view is not None and not view.imported:
            yield from _with_returns(connection, view, programme_of(view.version))
    yield from _events(connection)


def _with_sale(connection: Connection, op_id: str, payload: bytes, programme: Programme) -> Iterator[Problem]:
    quote = quote_of(payload)
    if _GIVEN.rows(connection, op_id=op_id) != _rows(given_with(programme, quote)):
        yield Problem(op_id, "rules_gave_otherwise")
    used = sorted((tidy(code),) for code in quote.coupons_used)
    if _USES.rows(connection, op_id=op_id) != used:
        yield Problem(op_id, "coupons_differ")
    codes = codes_of(payload)
    printed = sorted((code,) for code in codes)
    if _PRINTED.rows(connection, op_id=op_id) != printed or len(codes) != len(quote.coupons_issued):
        yield Problem(op_id, "coupons_differ")


def _with_returns(connection: Connection, view: SaleView, programme: Programme) -> Iterator[Problem]:
    """Step by step, what each return of a sale took back: of what its rules gave, and of what it earned for others."""
    held = all_of(view.quote)
    for step in view.reversals:
        if _GIVEN.rows(connection, op_id=step.op_id) != _rows(
            taken_back_with(programme, view.quote, held, step.reversal)
        ):
            yield Problem(step.op_id, "rules_gave_otherwise")
        held = held.after(view.quote, step.reversal)
        if not step.reversal.counts:
            for reward in view.quote.referral:
                back = _TAKEN_BACK.row(
                    connection, op_id=step.op_id, account_id=reward.account_id, rule=reward.earned.rule
                )
                if back != (-reward.earned.points,):
                    yield Problem(step.op_id, "reward_not_taken_back")


def _rows(given: dict[str, tuple[Minor, int]]) -> list[tuple[str, Minor, int]]:
    return [(rule, *given[rule]) for rule in sorted(given)]


def _events(connection: Connection) -> Iterator[Problem]:
    """What enrolments and events said they gave, against what is booked."""
    for op_id, account_id, payload in _EVENTS.rows(connection):
        told = msgspec.convert(msgspec.json.decode(payload)["entries"], tuple[Entry, ...])
        if tuple(entry for entry in entries_of(connection, account_id) if entry.op_id == op_id) != told:
            yield Problem(op_id, "entries_differ")
