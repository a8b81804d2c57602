"""What an owner keeps of the answers: groups of people to act on, and figures of the trade to be held against."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from db.tables.columns import metadata, one_of, text, whole

#: People who were worth keeping together. A live one is asked again whenever it is opened; a fixed one stays as it was.
segment = Table(
    "segment",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    text("name"),
    text("kind"),
    #: The question it came from, what was asked and which group: JSON.
    Column("asked", LargeBinary, nullable=False),
    whole("saved_at"),
    text("author", ""),
    one_of("kind", ("live", "fixed"), "kind"),
    CheckConstraint("length(name) BETWEEN 1 AND 60", name="name"),
    sqlite_with_rowid=False,
)

#: Who is in a fixed one.
segment_member = Table(
    "segment_member",
    metadata,
    Column("segment_id", Text, ForeignKey("segment.id", ondelete="CASCADE"), nullable=False),
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    PrimaryKeyConstraint("segment_id", "account_id"),
    sqlite_with_rowid=False,
)
Index("ix_segment_member_account_id", segment_member.c.account_id)

#: A figure of the shop's trade, drawn as a line across pictures of the same measure.
benchmark = Table(
    "benchmark",
    metadata,
    Column("measure", Text, primary_key=True, nullable=False),
    #: In the measure's own unit.
    Column("value", Integer, nullable=False),
    #: Where it is from, in the owner's words or the preset's name.
    text("source", ""),
    sqlite_with_rowid=False,
)
