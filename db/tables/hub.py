"""What only a chain's hub has: the mark by which it is known, and how far each shop's books are copied into it.

The rest of its tables are those of the books that reports read, without foreign keys: shops send theirs in any order.
"""

from typing import Any

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex, CreateTable

from db.tables import journal, people, promises, rollups, workplace
from db.tables.columns import text, whole

#: How the hub's tables are laid out. Another program's hub is refused, not guessed at.
FORM = 1

_own = MetaData()

hub = Table("regulars_hub", _own, Column("form", Integer, primary_key=True, autoincrement=False))

hub_books = Table(
    "regulars_books",
    _own,
    #: The first session of the file's line, which no other file has.
    Column("books", Text, primary_key=True),
    text("till"),
    text("shop"),
    #: The newest fact that is copied, and its hash: books that were put back from a backup show themselves by it.
    whole("fact", "0"),
    text("fact_hash", ""),
    whole("copied_at", "0"),
)

#: What the journal's facts left behind: copied once, by the fact that they hang on.
JOURNAL = (
    journal.event,
    journal.sale,
    journal.sale_line,
    journal.reversal,
    journal.reversal_line,
    journal.ledger_entry,
    journal.coupon_use,
    journal.rule_given,
)
#: What may be otherwise the next time.
STANDING = (
    people.account,
    people.person,
    people.card,
    people.person_group,
    people.erasure,
    people.event_private,
    promises.coupon,
    promises.given_tier,
    promises.terms,
    journal.claim,
    workplace.goods,
    workplace.adjust_reason,
)
ON_HUB = (*JOURNAL, *STANDING, promises.programme_version, workplace.workplace, *rollups.ROLLUPS, rollups.till)


@compiles(Text, "postgresql")
def _told(type_: Text, compiler: Any, **said: Any) -> str:
    """Texts of a table sort byte by byte, as SQLite's do, whatever the database's own country is."""
    return 'TEXT COLLATE "C"' if isinstance(said.get("type_expression"), Column) else "TEXT"


def create(connection: Connection) -> None:
    """Make the hub's tables in an empty database."""
    for table in (hub, hub_books, *ON_HUB):
        connection.execute(CreateTable(table, include_foreign_key_constraints=()))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index))
    connection.execute(hub.insert().values(form=FORM))
