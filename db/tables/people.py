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

from db.tables.columns import append_only, metadata, one_of, text, whole

#: What facts are about. It holds nothing personal and outlives an erasure.
account = Table(
    "account",
    metadata,
    Column("account_id", Text, primary_key=True, nullable=False),
    whole("joined_at"),
    whole("joined_on"),
    #: The account that brought this customer; empty for nobody.
    text("referred_by", ""),
    #: Where this account was merged: the one whose standing counts for it too. Empty for one that stands by itself.
    text("merged_into", ""),
    #: How many accounts are merged into this one; nearly always none, and then nobody need look for them.
    whole("absorbs", "0"),
    CheckConstraint("merged_into = '' OR absorbs = 0", name="merged"),
    sqlite_with_rowid=False,
)
Index("ix_account_merged_into", account.c.merged_into, sqlite_where=account.c.merged_into != "")

#: What a customer may be asked to agree to.
CONSENT_PURPOSES = ("loyalty", "email", "sms", "phone", "post")

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
#: Who joins with a name like that of somebody born on the same day may be they.
Index("ix_person_birthday", person.c.birthday, sqlite_where=person.c.birthday.is_not(None))

#: Why a card no longer opens its customer; `replaced_by` names the one that does.
CARD_STATUSES = ("active", "blocked", "lost", "stolen", "damaged", "replaced")

card = Table(
    "card",
    metadata,
    Column("number", Text, primary_key=True, nullable=False),
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    text("kind", ""),
    text("status", "active"),
    text("replaced_by", ""),
    whole("issued_at"),
    one_of("status", CARD_STATUSES, "status"),
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
    #: The week of the last visit (else of joining), counted from 1970: who was here lately is found first. On numbers
    #: and e-mails it stands below nought: the index of names by weeks goes without them.
    whole("seen", "0"),
    PrimaryKeyConstraint("key", "account_id"),
    sqlite_with_rowid=False,
)
Index("ix_search_key_account", search_key.c.account_id)
Index("ix_search_key_seen", search_key.c.seen, search_key.c.key, sqlite_where=search_key.c.seen > 0)

#: What a person agreed to, or no longer agrees to, purpose by purpose: the newest word counts. It holds no name, so it
#: stays as the proof that it was asked.
consent = Table(
    "consent",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    text("purpose"),
    whole("at"),
    text("op_id"),
    whole("given"),
    #: Where it was said: at the till, on paper, by post, in a file that was brought in.
    text("how"),
    #: The words that were shown; empty for a withdrawal.
    text("words_id", ""),
    PrimaryKeyConstraint("account_id", "purpose", "at", "op_id"),
    one_of("purpose", CONSENT_PURPOSES, "purpose"),
    CheckConstraint("given IN (0, 1)", name="given"),
    sqlite_with_rowid=False,
)

#: The shop's own words of a consent as they were shown, named by their hash so that nobody puts them otherwise later.
consent_words = Table(
    "consent_words",
    metadata,
    Column("words_id", Text, primary_key=True, nullable=False),
    text("purpose"),
    text("language"),
    text("words"),
    sqlite_with_rowid=False,
)

#: The shop's own words of a consent, where it has written its own; what was once agreed to stands in `consent_words`.
consent_wording = Table(
    "consent_wording",
    metadata,
    text("purpose"),
    text("language"),
    text("words"),
    PrimaryKeyConstraint("purpose", "language"),
    one_of("purpose", CONSENT_PURPOSES, "purpose"),
    CheckConstraint("length(words) BETWEEN 1 AND 4000", name="words"),
    sqlite_with_rowid=False,
)

#: Two accounts that turned out to be one person. Each keeps its own journal: together they are read as one, and undoing
#: it is to read them apart again. `before` is what the kept person was called before the merge filled it in.
merge = Table(
    "merge",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    Column("from_account", Text, ForeignKey("account.account_id"), nullable=False),
    Column("into_account", Text, ForeignKey("account.account_id"), nullable=False),
    whole("at"),
    text("undone_by", ""),
    Column("before", LargeBinary),
    CheckConstraint("from_account <> into_account", name="two"),
    sqlite_with_rowid=False,
)
Index("ix_merge_from", merge.c.from_account)
Index("ix_merge_into", merge.c.into_account)

#: Whose personal data is gone, and when: a copy of the books that is put back forgets them again.
erasure = Table(
    "erasure",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), primary_key=True, nullable=False),
    text("op_id"),
    whole("at"),
    sqlite_with_rowid=False,
)

#: Erasures after which nobody has looked yet whether a copy of a moved row was left behind in the file's pages.
unswept = Table(
    "unswept",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    whole("at"),
    sqlite_with_rowid=False,
)

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

#: Proofs that outlive what is personal here: never changed, never deleted.
PROOFS = (consent, consent_words, erasure)
for _table in PROOFS:
    append_only(_table)
