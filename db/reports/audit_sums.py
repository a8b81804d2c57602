"""The audit's look at the sums that reports read: each must be what the journal says, and be kept by its trigger."""

from collections.abc import Iterator

from sqlalchemy import Connection

from db.reports.derived import disagreeing
from db.tables.rollup_triggers import TRIGGERS
from loyalty.document_shape import Problem

#: Rows named of each sum that disagrees: one wrong trigger would otherwise fill the whole list.
NAMED_MAX = 20


def sums_of_journal(connection: Connection) -> Iterator[Problem]:
    """Sums that disagree with the journal, and triggers that are gone or say something else."""
    for name, row in disagreeing(connection, NAMED_MAX):
        yield Problem(f"{name}/{'/'.join(str(cell) for cell in row)}", "sum_differs")
    made = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    there = {name: _told(sql) for name, sql in made}
    for trigger in TRIGGERS:
        name = trigger.split()[2]
        if there.get(name, "") != _told(trigger):
            yield Problem(name, "sum_unguarded")


def _told(sql: str) -> str:
    return "".join(sql.split())
