"""Points credited and debited by hand, by whoever did it: the few entries that no receipt made."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy import text as sql

from db.reports.asked import Asked, Period
from db.reports.source import Source
from db.reports.whom import in_period
from db.tables.journal import ledger_entry
from db.tables.people import event_private
from db.tables.rollups import member
from loyalty.entries import Kind
from loyalty.money import Minor, half_up
from loyalty.programme import Purse

#: Written out as the index of these entries has it: SQLite takes it for nothing else.
_BY_HAND = sql("kind IN ('adjusted', 'opening')")


@dataclass(frozen=True, slots=True)
class ByHand:
    """One credit, or a debit below nought, in money at the worth of its purse."""

    #: Empty where the books know none: a script's, or of somebody who was forgotten.
    author: str
    #: The number and the account of whoever it was given to, as one person.
    n: int
    account_id: str
    day: int
    worth: Minor


def by_hand(source: Source, asked: Asked, period: Period) -> Iterator[ByHand]:
    """All of them in the period, the newest last; those in a purse that is no more are worth nothing."""
    purses = {purse.id: purse for purse in source.programme(asked.today).purses}
    person = member.alias("person")
    columns = ledger_entry.c
    statement = (
        select(event_private.c.author, person.c.n, person.c.account_id, columns.day, columns.purse, columns.amount)
        .select_from(
            ledger_entry.join(member, member.c.account_id == columns.account_id)
            .join(person, person.c.n == member.c.stands)
            .outerjoin(event_private, event_private.c.op_id == columns.op_id)
        )
        .where(_BY_HAND, columns.kind == Kind.ADJUSTED.value, in_period(columns.day, period))
        .order_by(columns.at, columns.op_id)
    )
    for author, n, account_id, day, purse, amount in source.stream(statement):
        yield ByHand(author or "", n, account_id, day, _worth(purses.get(purse), int(amount)))


def _worth(purse: Purse | None, points: int) -> Minor:
    return half_up(points * purse.worth, purse.whole) if purse else 0
