"""The shop and this till: who they are, the goods list, and work that is still open."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from db.tables.columns import metadata, text, whole

#: One row.
workplace = Table(
    "workplace",
    metadata,
    Column("id", Integer, primary_key=True),
    text("shop_name"),
    text("till_name"),
    #: Three letters at the head of this till's slip numbers.
    text("till_code"),
    text("country"),
    text("currency"),
    whole("decimals"),
    text("language"),
    text("zone"),
    text("slip_footer", ""),
    #: First digits of this shop's own card numbers.
    text("card_prefix", "29"),
    #: Who has not been here for so many months is proposed for erasure; 0 proposes nobody.
    whole("keeps_months", "0"),
    CheckConstraint("length(card_prefix) BETWEEN 2 AND 3 AND card_prefix GLOB '2[0-9]*'", name="card_prefix").ddl_if(
        dialect="sqlite"
    ),
    CheckConstraint("keeps_months BETWEEN 0 AND 600", name="keeps_months"),
    CheckConstraint("id = 1", name="one_row"),
    CheckConstraint("length(till_code) = 3", name="till_code"),
    CheckConstraint("decimals BETWEEN 0 AND 4", name="decimals"),
)

goods = Table(
    "goods",
    metadata,
    Column("code", Text, primary_key=True, nullable=False),
    text("name", ""),
    text("category", ""),
    whole("price", "0"),
    CheckConstraint("length(code) BETWEEN 1 AND 64 AND price >= 0", name="goods"),
    sqlite_with_rowid=False,
)

goods_key = Table(
    "goods_key",
    metadata,
    text("key"),
    Column("code", Text, ForeignKey("goods.code", ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("key", "code"),
    sqlite_with_rowid=False,
)

#: The open sale, so that it survives a crash, and parked ones. Not facts: nothing has happened yet.
draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    whole("saved_at"),
    Column("document", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

#: Programmes that somebody is writing and nobody has published. Not facts either.
programme_draft = Table(
    "programme_draft",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    text("name", ""),
    Column("document", LargeBinary, nullable=False),
    #: The version it began from; 0 for none.
    whole("began_from", "0"),
    text("author", ""),
    whole("saved_at"),
    sqlite_with_rowid=False,
)

#: Why a purse may be put right by hand: the owner's own list. `most` is the most one such movement is worth, in minor
#: units; null has no limit. A reason that was used is put away, not deleted.
adjust_reason = Table(
    "adjust_reason",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    text("words"),
    Column("most", Integer),
    whole("place", "0"),
    whole("put_away", "0"),
    CheckConstraint("length(words) BETWEEN 1 AND 120 AND (most IS NULL OR most >= 0)", name="words"),
    CheckConstraint("put_away IN (0, 1)", name="put_away"),
    sqlite_with_rowid=False,
)
