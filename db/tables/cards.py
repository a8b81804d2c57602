"""Cards before they are anybody's: how they look, the numbers reserved for a batch, and how far it is printed."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, LargeBinary, Table, Text

from db.tables.columns import metadata, one_of, text, whole

#: A picture that designs show, by the hash of its bytes.
picture = Table(
    "picture",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    #: PNG or JPEG, as it was prepared for print.
    text("kind"),
    Column("bytes", LargeBinary, nullable=False),
)

card_design = Table(
    "card_design",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    text("name"),
    #: The tier whose cards look like this; empty for any.
    text("tier", ""),
    #: The design's document, JSON.
    Column("document", LargeBinary, nullable=False),
    whole("saved_at"),
    text("author", ""),
    sqlite_with_rowid=False,
)

#: Numbers that were reserved together. `document` is what is printed, as the design stood then.
card_batch = Table(
    "card_batch",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    text("name", ""),
    text("kind", ""),
    whole("count"),
    Column("document", LargeBinary, nullable=False),
    whole("reserved_at"),
    text("author", ""),
    #: How many of it have come out of the printer, from the first.
    whole("printed", "0"),
    CheckConstraint("count >= 1 AND printed BETWEEN 0 AND count", name="count"),
    sqlite_with_rowid=False,
)

#: A number of a batch. A card of it becomes somebody's through `card`; for named cards the account stands here already.
card_number = Table(
    "card_number",
    metadata,
    Column("number", Text, primary_key=True, nullable=False),
    Column("batch_id", Text, ForeignKey("card_batch.id"), nullable=False),
    #: Its place in the batch, from 1.
    whole("place"),
    text("status", "reserved"),
    Column("account_id", Text, ForeignKey("account.account_id")),
    one_of("status", ("reserved", "printed", "spoiled"), "status"),
    CheckConstraint("length(number) BETWEEN 1 AND 40 AND place >= 1", name="number"),
    sqlite_with_rowid=False,
)
Index("ix_card_number_batch", card_number.c.batch_id, card_number.c.place, unique=True)
Index("ix_card_number_account", card_number.c.account_id, sqlite_where=card_number.c.account_id.is_not(None))
