"""What the shop has promised: published programmes, individual terms, tiers given by hand, and each one's standing."""

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

from db.tables.columns import append_only, metadata, text, whole

programme_version = Table(
    "programme_version",
    metadata,
    Column("number", Integer, primary_key=True),
    text("content_hash"),
    whole("holds_from"),
    #: The document as published, canonical JSON.
    Column("document", LargeBinary, nullable=False),
    whole("published_at"),
    text("author", ""),
    text("op_id"),
    CheckConstraint("number >= 1", name="number"),
)
Index("ix_programme_version_holds_from", programme_version.c.holds_from, programme_version.c.number)
append_only(programme_version)

terms = Table(
    "terms",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    text("id"),
    text("name", ""),
    #: Basis points.
    whole("rate"),
    whole("starts_at", "0"),
    Column("ends_on", Integer),
    text("agreed_by", ""),
    text("group_name", ""),
    PrimaryKeyConstraint("account_id", "id"),
    CheckConstraint("rate BETWEEN 0 AND 10000 AND starts_at >= 0", name="rate"),
    sqlite_with_rowid=False,
)

given_tier = Table(
    "given_tier",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), primary_key=True, nullable=False),
    text("tier"),
    whole("ends_on"),
    text("author", ""),
    sqlite_with_rowid=False,
)

#: A cache of replay: what the journal says of an account, as of its newest movement. `check` proves it, and
#: `form` says how `snapshot` was written, so that a later program that writes it otherwise replays instead.
standing = Table(
    "standing",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), primary_key=True, nullable=False),
    Column("newest_at", Integer),
    text("newest_op", ""),
    Column("last_visit", Integer),
    #: The first day on which something of this lapses unless it is spent; null where nothing will.
    Column("next_lapse", Integer),
    whole("form"),
    Column("snapshot", LargeBinary, nullable=False),
)
Index("ix_standing_next_lapse", standing.c.next_lapse, sqlite_where=standing.c.next_lapse.is_not(None))
