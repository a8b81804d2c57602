"""What the shop has promised: programmes, individual terms, tiers given by hand, coupons; and sums kept for speed."""

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

#: A coupon: whose it is, what it opens and when. Why it was given and by whom stands with its fact's private words.
#: Whether it is used up is never stored: `coupon_use` says it, and the reversals of those sales.
coupon = Table(
    "coupon",
    metadata,
    Column("code", Text, primary_key=True, nullable=False),
    #: The campaign it opens.
    text("rule"),
    #: Null for anybody's.
    Column("account_id", Text, ForeignKey("account.account_id")),
    Column("first_day", Integer),
    Column("last_day", Integer),
    #: Whether many people may use it: the campaign then says how often.
    whole("shared", "0"),
    whole("issued_at"),
    #: The sale that printed it, or the request that made it.
    text("issued_by"),
    text("withdrawn_by", ""),
    CheckConstraint("length(code) BETWEEN 1 AND 40 AND shared IN (0, 1)", name="code"),
    sqlite_with_rowid=False,
)
Index("ix_coupon_account", coupon.c.account_id, sqlite_where=coupon.c.account_id.is_not(None))
Index("ix_coupon_rule", coupon.c.rule)
Index("ix_coupon_issued_by", coupon.c.issued_by)

#: A cache: what each rule has given to everybody, so that a budget is one row to read. `check` proves it.
rule_total = Table(
    "rule_total",
    metadata,
    Column("rule", Text, primary_key=True, nullable=False),
    whole("amount"),
    whole("times"),
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
