"""The journal: the till's log of facts, and the sales, reversals and purse entries they made. Append-only."""

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
    UniqueConstraint,
)
from sqlalchemy import text as sql

from db.tables.columns import Whole, append_only, metadata, one_of, text, whole

#: One program start. Its parent is the file's newest session and where that stood, so that the sessions of
#: one file form a line (sync.md §2.3) and a restored or cloned file shows itself as a fork.
session = Table(
    "session",
    metadata,
    Column("session_id", Text, primary_key=True, nullable=False),
    text("till"),
    Column("parent_session", Text, ForeignKey("session.session_id")),
    whole("parent_seq", "0"),
    Column("parent_hash", LargeBinary),
    whole("opened_at"),
    text("app_version"),
    sqlite_with_rowid=False,
)

#: Every fact of this till, in the order it was written. `payload` is JSON without personal data; `hash` chains it.
event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session_id", Text, ForeignKey("session.session_id"), nullable=False),
    whole("seq"),
    text("till"),
    text("kind"),
    text("account_id", ""),
    text("op_id"),
    whole("at"),
    whole("day"),
    #: 0 where no programme was in force.
    whole("programme_version", "0"),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    whole("v", "1"),
    UniqueConstraint("session_id", "seq"),
    UniqueConstraint("op_id"),
    CheckConstraint("seq >= 1", name="seq"),
    CheckConstraint("length(op_id) BETWEEN 8 AND 64", name="op_id"),
    CheckConstraint("length(prev_hash) = 16 AND length(hash) = 16", name="hash"),
)

#: One movement of one purse. Stored by account in the order of replay, so that a customer is one short range of pages.
ledger_entry = Table(
    "ledger_entry",
    metadata,
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    whole("at"),
    text("op_id"),
    whole("n"),
    text("purse"),
    text("kind"),
    whole("amount"),
    whole("day"),
    Column("usable_on", Integer),
    Column("lapses_on", Integer),
    whole("months_from_visit", "0"),
    #: The sale this gives back or takes back of; empty otherwise.
    text("of_op", ""),
    text("rule", ""),
    #: Payments: which lots they took, as JSON [[op_id, n, points], …], for reading; replay decides.
    Column("took", LargeBinary),
    #: The lot that a lapse closes.
    Column("lot_op", Text),
    Column("lot_n", Integer),
    PrimaryKeyConstraint("account_id", "at", "op_id", "n"),
    UniqueConstraint("op_id", "n"),
    one_of(
        "kind",
        ("earned", "paid", "gift", "returned", "taken_back", "forgiven", "adjusted", "opening", "lapsed"),
        "kind",
    ),
    CheckConstraint(
        "CASE WHEN kind IN ('earned', 'returned', 'forgiven', 'opening') THEN amount > 0 "
        "WHEN kind IN ('paid', 'gift', 'taken_back') THEN amount < 0 ELSE amount <> 0 END",
        name="sign",
    ),
    CheckConstraint("(kind = 'lapsed') = (lot_op IS NOT NULL) AND (lot_op IS NULL) = (lot_n IS NULL)", name="lot"),
    CheckConstraint("kind NOT IN ('returned', 'taken_back', 'forgiven') OR of_op <> ''", name="of_op"),
    sqlite_with_rowid=False,
)
Index(
    "ix_ledger_entry_by_hand",
    ledger_entry.c.account_id,
    ledger_entry.c.at,
    ledger_entry.c.op_id,
    sqlite_where=sql("kind IN ('adjusted', 'opening')"),
)

sale = Table(
    "sale",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    #: Null for a guest without a card.
    Column("account_id", Text, ForeignKey("account.account_id")),
    whole("at"),
    whole("day"),
    text("till"),
    #: The number of this till's slip; null where another system numbered it.
    Column("slip_n", Integer),
    text("slip"),
    whole("version", "0"),
    whole("imported", "0"),
    whole("gross"),
    whole("discount"),
    #: What purses paid, in money.
    whole("purses_paid"),
    #: What the customer paid.
    whole("to_pay"),
    #: What the shop received where that is another sum (imported history with makers' coupons); else null.
    Column("received", Whole),
    CheckConstraint("to_pay = gross - discount - purses_paid", name="sum"),
    CheckConstraint(
        "imported = 1 OR (gross >= 0 AND discount >= 0 AND purses_paid >= 0 AND to_pay >= 0 AND slip_n IS NOT NULL)",
        name="signs",
    ),
    CheckConstraint("imported IN (0, 1)", name="imported"),
)
Index("ix_sale_account", sale.c.account_id, sale.c.at, sale.c.op_id, sqlite_where=sale.c.account_id.is_not(None))
Index("ix_sale_day", sale.c.day, sale.c.at, sale.c.op_id)
Index("ix_sale_slip_n", sale.c.till, sale.c.slip_n, unique=True, sqlite_where=sale.c.slip_n.is_not(None))
Index("ix_sale_other_slip", sale.c.slip, sqlite_where=sale.c.slip_n.is_(None))

sale_line = Table(
    "sale_line",
    metadata,
    Column("sale_id", Text, ForeignKey("sale.op_id"), nullable=False),
    whole("line"),
    text("goods", ""),
    text("category", ""),
    whole("unit_price"),
    whole("quantity"),
    whole("gross"),
    whole("discount"),
    whole("purses_paid"),
    whole("to_pay"),
    Column("received", Whole),
    PrimaryKeyConstraint("sale_id", "line"),
    CheckConstraint("to_pay = gross - discount - purses_paid", name="sum"),
    sqlite_with_rowid=False,
)

#: A refund or a void of some units of a sale. What the sale counts for afterwards stands here, never in the sale.
reversal = Table(
    "reversal",
    metadata,
    Column("op_id", Text, primary_key=True, nullable=False),
    text("kind"),
    Column("sale_id", Text, ForeignKey("sale.op_id"), nullable=False),
    Column("account_id", Text, ForeignKey("account.account_id")),
    whole("at"),
    whole("day"),
    text("till"),
    whole("slip_n"),
    text("slip"),
    #: Given back in money, and to purses.
    whole("cash"),
    whole("purses_returned"),
    whole("spend_left"),
    whole("counts"),
    one_of("kind", ("refund", "void"), "kind"),
    CheckConstraint("cash >= 0 AND purses_returned >= 0", name="signs"),
    CheckConstraint("counts IN (0, 1)", name="counts"),
)
Index("ix_reversal_sale", reversal.c.sale_id)
Index(
    "ix_reversal_account",
    reversal.c.account_id,
    reversal.c.at,
    reversal.c.op_id,
    sqlite_where=reversal.c.account_id.is_not(None),
)
Index("ix_reversal_day", reversal.c.day, reversal.c.at, reversal.c.op_id)
Index("ix_reversal_slip_n", reversal.c.till, reversal.c.slip_n, unique=True)

reversal_line = Table(
    "reversal_line",
    metadata,
    Column("reversal_id", Text, ForeignKey("reversal.op_id"), nullable=False),
    whole("line"),
    whole("quantity"),
    whole("cash"),
    whole("purses_returned"),
    PrimaryKeyConstraint("reversal_id", "line"),
    CheckConstraint("quantity > 0 AND cash >= 0 AND purses_returned >= 0", name="signs"),
    sqlite_with_rowid=False,
)

#: A coupon that took something off a sale. It counts while something of that sale is left.
coupon_use = Table(
    "coupon_use",
    metadata,
    Column("code", Text, ForeignKey("coupon.code"), nullable=False),
    Column("op_id", Text, ForeignKey("sale.op_id"), nullable=False),
    #: Empty for a guest.
    text("account_id", ""),
    whole("at"),
    PrimaryKeyConstraint("code", "op_id"),
    sqlite_with_rowid=False,
)
Index("ix_coupon_use_sale", coupon_use.c.op_id)

#: A guest's sale that turned out to be a customer's: it counts for them from then on, and its returns do.
claim = Table(
    "claim",
    metadata,
    Column("sale_id", Text, ForeignKey("sale.op_id"), primary_key=True, nullable=False),
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False),
    text("op_id"),
    whole("at"),
    sqlite_with_rowid=False,
)
Index("ix_claim_account", claim.c.account_id)

#: What a rule gave with a sale, in money; a refund's share of it below nought. Budgets and reports are sums of these.
rule_given = Table(
    "rule_given",
    metadata,
    text("op_id"),
    text("rule"),
    #: Empty for a guest.
    text("account_id", ""),
    whole("amount"),
    #: 1 for a sale, −1 for the refund that leaves nothing of it.
    whole("times"),
    whole("at"),
    whole("day"),
    PrimaryKeyConstraint("op_id", "rule"),
    sqlite_with_rowid=False,
)
#: A rule's givings by customer, with all that is added up: limits and reports read it alone.
Index(
    "ix_rule_given_rule",
    rule_given.c.rule,
    rule_given.c.account_id,
    rule_given.c.day,
    rule_given.c.amount,
    rule_given.c.times,
)

JOURNAL = (session, event, ledger_entry, sale, sale_line, reversal, reversal_line, coupon_use, claim, rule_given)
for _table in JOURNAL:
    append_only(_table)
