"""Who the customers are: the only tables with personal data, and the keys by which they are found."""

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

#: What facts are about. It holds nothing personal and outlives an erasure.
account = Table(
    "account",
    metadata,
    Column("account_id", Text, primary_key=True, nullable=False),
    whole("joined_at"),
    whole("joined_on"),
    #: The account that brought this customer; empty for nobody.
    text("referred_by", ""),
    sqlite_with_rowid=False,
)

#: Groups a customer belongs to: staff, pensioners, wholesale.
person_group = Table(
    "person_group",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    text("name"),
    PrimaryKeyConstraint("account_id", "name"),
    CheckConstraint("length(name) BETWEEN 1 AND 60", name="name"),
    sqlite_with_rowid=False,
)
Index("ix_person_group_name", person_group.c.name)

person = Table(
    "person",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), primary_key=True, nullable=False),
    text("name", ""),
    #: E.164, or empty.
    text("phone", ""),
    text("email", ""),
    Column("birthday", Integer),
    text("language", ""),
    text("notes", ""),
    sqlite_with_rowid=False,
)
#: Not unique: two tills may enrol one phone offline, and a family may share one (sync.md §2.9).
Index("ix_person_phone", person.c.phone, sqlite_where=person.c.phone != "")

card = Table(
    "card",
    metadata,
    Column("number", Text, primary_key=True, nullable=False),
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    text("kind", ""),
    text("status", "active"),
    text("replaced_by", ""),
    whole("issued_at"),
    one_of("status", ("active", "blocked", "lost", "replaced"), "status"),
    CheckConstraint("length(number) BETWEEN 1 AND 40", name="number"),
    sqlite_with_rowid=False,
)
Index("ix_card_account", card.c.account_id, card.c.issued_at)

#: What a person types, folded, beside who it means; found by prefix. See `lookup/search_keys`.
search_key = Table(
    "search_key",
    metadata,
    text("key"),
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    PrimaryKeyConstraint("key", "account_id"),
    sqlite_with_rowid=False,
)
Index("ix_search_key_account", search_key.c.account_id)

#: Names and words that belong to a fact but may be erased: who agreed, and why in free words. `fingerprint` tells a
#: request tried again from another one under the same id, without the journal knowing what was in it.
event_private = Table(
    "event_private",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    text("account_id", ""),
    text("author", ""),
    text("words", ""),
    Column("fingerprint", LargeBinary),
    sqlite_with_rowid=False,
)
Index("ix_event_private_account", event_private.c.account_id, sqlite_where=event_private.c.account_id != "")
