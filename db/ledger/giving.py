"""What rules give, written beside a sale or a refund, so that budgets and limits are known before the next quote."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Statement
from db.lookup.rules_given import Held, taken_back_with
from db.tables.columns import day_number, micros
from db.tables.journal import rule_given
from db.tables.promises import rule_total
from loyalty.money import Minor
from loyalty.reversal import Reversal, Sold

_GIVE = Statement(insert(rule_given))
_new = upsert(rule_total).values({name: bindparam(name) for name in ("rule", "amount", "times")})
_ADD = Statement(
    _new.on_conflict_do_update(
        index_elements=[rule_total.c.rule],
        set_={
            "amount": rule_total.c.amount + _new.excluded.amount,
            "times": rule_total.c.times + _new.excluded.times,
        },
    )
)


def given_rows(
    op_id: str, account_id: str, at: datetime, day: date, given: Mapping[str, tuple[Minor, int]]
) -> list[dict[str, object]]:
    """Rows of `rule_given`: by rule, an amount and how often."""
    return [
        {
            "op_id": op_id,
            "rule": rule,
            "account_id": account_id,
            "amount": amount,
            "times": times,
            "at": micros(at),
            "day": day_number(day),
        }
        for rule, (amount, times) in given.items()
    ]


def write_given(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Write rows, and add them to what each rule has given in all."""
    told = list(rows)
    if not told:
        return
    _GIVE.run_many(connection, told)
    add_given(connection, told)


def add_given(connection: Connection, rows: Iterable[Mapping[str, object]]) -> None:
    """Add rows that are written to what each rule has given in all."""
    totals: dict[object, list[int]] = {}
    for row in rows:
        total = totals.setdefault(row["rule"], [0, 0])
        for place, name in enumerate(("amount", "times")):
            figure = row[name]
            assert isinstance(figure, int)
            total[place] += figure
    if totals:
        _ADD.run_many(
            connection, [{"rule": rule, "amount": sums[0], "times": sums[1]} for rule, sums in totals.items()]
        )


def take_back_given(
    connection: Connection, reversal_id: str, account_id: str, sold: Sold, worked_out: Reversal
) -> None:
    """Write a refund's share of what each rule gave with the sale."""
    points = dict(sold.earned_now)
    for reward in sold.quote.referral:
        points[reward.earned.rule] = points.get(reward.earned.rule, 0) + reward.earned.points
    changed = taken_back_with(sold.programme, sold.quote, Held(sold.returned, points), worked_out)
    write_given(connection, given_rows(reversal_id, account_id, worked_out.now, worked_out.day, changed))
