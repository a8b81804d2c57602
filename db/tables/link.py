"""What books that belong to a hub know of it: how far they are read and sent, and what may be spent without asking.

A lone till has none of it: there is no row in `hub_link`, and nothing here is ever written. All of it is the till's own
working memory. It may be lost and made again, but for intents and grants, which stand here before anything is asked.
"""

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from db.tables.columns import metadata, one_of, text, whole

#: One row while the books belong to a hub; none else.
hub_link = Table(
    "hub_link",
    metadata,
    Column("id", Integer, primary_key=True),
    text("hub_id"),
    #: This till's number at the hub.
    whole("till_n"),
    #: How far the feed is read: see `sync.wire.Cursor`.
    whole("generation", "0"),
    whole("pos", "0"),
    text("item", ""),
    #: `event.id` up to which the hub has said that it has all. For display; what is sent, the hub's own head says.
    whole("sent", "0"),
    #: The newest hybrid stamp seen or given, and the till's clock at its newest fact: stamps are made of these by
    #: triggers (`travelling_triggers`), which have no clock.
    whole("hlc", "0"),
    whole("wall", "0"),
    #: 1 inside the transaction that puts in what others said: that is no edit of this till's.
    whole("applying", "0"),
    #: Why nothing is spent offline until a person answers; empty: all is well.
    text("frozen", ""),
    whole("recovering", "0"),
    whole("bookkeeper", "0"),
    #: What may be at risk offline, as the owner set it: in all at this till, and of one card in a day. Minor units.
    whole("risk_budget", "0"),
    whole("risk_floor", "0"),
    whole("joined_at", "0"),
    #: This till's clock less the hub's, microseconds, at the newest hello.
    whole("clock_off", "0"),
    #: The till's clock when a round last came to its end; 0 for never.
    whole("synced_at", "0"),
    CheckConstraint("id = 1", name="one_row"),
    CheckConstraint("applying IN (0, 1)", name="applying"),
)

#: What the hub says of an account: everybody's facts, of this till's own those up to `included`. What this till has
#: written since comes on top (`lookup.replicas`).
replica = Table(
    "replica",
    metadata,
    Column("account_id", Text, primary_key=True, nullable=False),
    #: The hub's position of this account in the feed: a later one replaces it.
    whole("version"),
    #: `event.id` of the newest fact of this till's that is counted in it.
    whole("included"),
    #: Whether it counts facts of others at all: where it does not, this till's own journal says the same.
    whole("afar", "0"),
    #: As `standing.form` and `standing.snapshot`; null of an account that another one stands for.
    whole("form"),
    Column("snapshot", LargeBinary),
    sqlite_with_rowid=False,
)

#: How late the newest word on a row, or on a field of it, was said, and by which till. See `travelling`.
stamp = Table(
    "stamp",
    metadata,
    text("table_name"),
    text("key"),
    #: Empty for the row as a whole.
    text("field", ""),
    whole("hlc"),
    text("till"),
    text("account_id", ""),
    #: 1 once the hub has it, or it came from there.
    whole("sent", "0"),
    PrimaryKeyConstraint("table_name", "key", "field"),
    CheckConstraint("sent IN (0, 1)", name="sent"),
    sqlite_with_rowid=False,
)
Index("ix_stamp_account", stamp.c.account_id, sqlite_where=stamp.c.account_id != "")
Index("ix_stamp_unsent", stamp.c.table_name, stamp.c.key, stamp.c.field, sqlite_where=stamp.c.sent == 0)

#: "I asked": written before the hub is asked to charge something, gone when that is settled. `void`: it is to be given
#: back, and the hub has not said yet that it was.
intent = Table(
    "intent",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    text("account_id"),
    #: The wants as JSON.
    Column("wants", LargeBinary, nullable=False),
    whole("asked_at"),
    text("state", "asked"),
    one_of("state", ("asked", "granted", "void"), "state"),
    sqlite_with_rowid=False,
)

#: Rights to spend without asking (R3: the merchant's risk; later R2: an account's points). What a till spends of one is
#: never more than it is.
hub_grant = Table(
    "hub_grant",
    metadata,
    Column("grant_id", Text, primary_key=True, nullable=False),
    text("kind"),
    text("account_id", ""),
    text("purse", ""),
    whole("amount"),
    whole("spent", "0"),
    text("state", "open"),
    whole("asked_at"),
    one_of("kind", ("risk", "account"), "kind"),
    one_of("state", ("asked", "open", "closing", "closed"), "state"),
    CheckConstraint("spent BETWEEN 0 AND amount", name="spent"),
    sqlite_with_rowid=False,
)

#: What a person is to be told, here until they have seen or answered it.
notice = Table(
    "notice",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    text("kind"),
    whole("at"),
    #: JSON.
    Column("told", LargeBinary, nullable=False),
    text("answers", ""),
    text("said", ""),
    whole("settled_at", "0"),
    sqlite_with_rowid=False,
)

#: Facts of other tills that were asked for, as they wrote them: what a refund of their sale, or a customer's history,
#: is read from. The rows they left behind stand in the journal's own tables.
afar_fact = Table(
    "afar_fact",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    text("session_id"),
    whole("seq"),
    text("till"),
    text("kind"),
    text("account_id", ""),
    whole("at"),
    whole("day"),
    whole("programme_version", "0"),
    Column("hash", LargeBinary, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    whole("v", "1"),
    sqlite_with_rowid=False,
)

#: Accounts all of whose facts are here, and up to which version of the replica.
afar_account = Table(
    "afar_account",
    metadata,
    Column("account_id", Text, primary_key=True, nullable=False),
    whole("version"),
    sqlite_with_rowid=False,
)

#: Coupons that were used at other tills, while something of those sales is left.
coupon_afar = Table(
    "coupon_afar",
    metadata,
    Column("code", Text, primary_key=True, nullable=False),
    whole("uses"),
    #: `event.id` of the newest fact of this till's that is counted in it.
    whole("included"),
    sqlite_with_rowid=False,
)

#: What limited rules have given everywhere, of this till's facts those up to `included`.
rule_afar = Table(
    "rule_afar",
    metadata,
    Column("rule", Text, primary_key=True, nullable=False),
    whole("amount"),
    whole("times"),
    whole("included"),
    sqlite_with_rowid=False,
)

#: Where the hub knows another story of a session than these books do: its facts after `seq` are facts all the same, and
#: the hub is told them as a session of another name (sync.md §2.4, P5).
told_anew = Table(
    "told_anew",
    metadata,
    text("session_id"),
    whole("seq"),
    text("as_session"),
    PrimaryKeyConstraint("session_id", "seq"),
    sqlite_with_rowid=False,
)

LINK = (
    hub_link,
    replica,
    stamp,
    intent,
    hub_grant,
    notice,
    afar_fact,
    afar_account,
    coupon_afar,
    rule_afar,
    told_anew,
)
