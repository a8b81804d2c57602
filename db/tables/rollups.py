"""Sums of the journal that reports read instead of it: kept by triggers in the transaction that writes the journal.

The journal is append-only, so a sum of it can be kept right by looking at each row once, whoever writes it. What each
table must say follows from the journal (`reports.derived`), and `check` proves it. A member here is a person: accounts
that were merged are one.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from db.tables import rollup_triggers
from db.tables.columns import kept_by, metadata, text, whole

#: A quarter of an hour in microseconds: the finest time that every time zone's hours are made of.
SLOT = 900_000_000
#: Months after the first for which `came` has a bit.
MONTHS_KNOWN = 62
#: Stands for no day: a tier that does not end by itself.
TIER_HOLDS = 99_991_231

#: One row an account, and what is known of the person it stands for. Where it was merged into another, `stands` is
#: that one's number and the rest is empty.
member = Table(
    "member",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("account_id", Text, ForeignKey("account.account_id"), nullable=False, unique=True),
    whole("stands", "0"),
    #: Days of the first and the last visit of which something is left; null where there is none.
    Column("first_day", Integer),
    Column("last_day", Integer),
    #: On how many days they came, and how many receipts that were.
    whole("days", "0"),
    whole("visits", "0"),
    #: What they paid for what they kept.
    whole("paid", "0"),
    #: Bit k: they came in the k-th month after that of their first visit, which is bit 0.
    whole("came", "0"),
    #: The tier as it was last worked out, and the first day on which it may be another without a sale or a return;
    #: 0 where that must be worked out again, `TIER_HOLDS` where it holds for good.
    text("tier", ""),
    whole("tier_until", "0"),
    #: The version of the programme it was worked out under: another ladder may say otherwise. 0 where it never was.
    whole("tier_version", "0"),
)
Index("ix_member_stands", member.c.stands)
#: The lives of all in their order: a walk through them reads these, half the pages of the table.
LIVES = Index(
    "ix_member_lives",
    member.c.n,
    member.c.stands,
    member.c.first_day,
    member.c.last_day,
    member.c.days,
    member.c.visits,
    member.c.paid,
    member.c.came,
)

#: A day's receipts of a person at a till. A receipt counts on its own day; what comes back later lessens that day.
visit_day = Table(
    "visit_day",
    metadata,
    whole("member"),
    whole("day"),
    text("till"),
    whole("sales"),
    #: Receipts of which something is left: visits.
    whole("kept"),
    whole("gross"),
    whole("discount"),
    whole("purses"),
    #: What was paid, and what of it was given back since.
    whole("paid"),
    whole("back"),
    whole("purses_back"),
    #: Of the discount, the share of what came back.
    whole("discount_back", "0"),
    PrimaryKeyConstraint("member", "day", "till"),
    sqlite_with_rowid=False,
)
#: Visits in order of days.
VISITS = Index(
    "ix_visit_day_day", visit_day.c.day, visit_day.c.member, visit_day.c.kept, visit_day.c.paid, visit_day.c.back
)

#: A member's visits by month, and what they paid for what they kept: of `visit_day` what questions of long periods ask,
#: a third as many pages. Months are yyyymm.
visit_month = Table(
    "visit_month",
    metadata,
    whole("member"),
    whole("month"),
    whole("kept"),
    whole("paid"),
    PrimaryKeyConstraint("member", "month"),
    sqlite_with_rowid=False,
)

#: Receipts by day, quarter of an hour, till, and whether a member's.
takings = Table(
    "takings",
    metadata,
    whole("day"),
    #: Since 1970, UTC: which hour that is where the shop stands, its time zone says.
    whole("slot"),
    text("till"),
    whole("of_member"),
    whole("sales"),
    whole("kept"),
    whole("gross"),
    whole("discount"),
    whole("purses"),
    whole("paid"),
    #: What the shop received where that is another sum (makers' coupons of imported history).
    whole("received"),
    whole("back"),
    whole("purses_back"),
    whole("discount_back", "0"),
    PrimaryKeyConstraint("day", "slot", "till", "of_member"),
    sqlite_with_rowid=False,
)

#: Goods by month of their sale; those of members beside all. A good's months lie together, so that a year of them is
#: added up as they are read.
goods_month = Table(
    "goods_month",
    metadata,
    text("goods"),
    text("category"),
    whole("month"),
    whole("lines"),
    #: Thousandths.
    whole("units"),
    whole("gross"),
    whole("discount"),
    whole("paid"),
    whole("units_back"),
    whole("back"),
    whole("member_lines"),
    whole("member_units"),
    whole("member_paid"),
    whole("member_units_back"),
    whole("member_back"),
    PrimaryKeyConstraint("goods", "category", "month"),
    sqlite_with_rowid=False,
)

#: Movements of purses by day, kind and rule.
points_day = Table(
    "points_day",
    metadata,
    whole("day"),
    text("purse"),
    text("kind"),
    text("rule"),
    whole("amount"),
    whole("entries"),
    PrimaryKeyConstraint("day", "purse", "kind", "rule"),
    sqlite_with_rowid=False,
)

#: What rules gave by day, in money; see `rule_given`.
rule_day = Table(
    "rule_day",
    metadata,
    whole("day"),
    text("rule"),
    whole("amount"),
    whole("times"),
    whole("receipts"),
    PrimaryKeyConstraint("day", "rule"),
    sqlite_with_rowid=False,
)

#: What rules gave to each member by day, in money, and how often: `rule_given` as reports of members ask it.
given_day = Table(
    "given_day",
    metadata,
    whole("member"),
    text("rule"),
    whole("day"),
    whole("amount"),
    whole("times"),
    PrimaryKeyConstraint("member", "rule", "day"),
    sqlite_with_rowid=False,
)

#: What a member holds, as their newest movement left it, by the last day on which it is good: 0 has no end, -1 is debt
#: (below nought). Lots of a day lie together; what is not to be spent yet is there too. A day that is past has lapsed,
#: whether or not that is in the books: who asks for a day sums 0, -1 and that day and later. Written beside the
#: standing's snapshot (`ledger.posting.keep`), and proved like it.
held = Table(
    "held",
    metadata,
    whole("member"),
    text("purse"),
    whole("lapses_on"),
    whole("points"),
    PrimaryKeyConstraint("member", "purse", "lapses_on"),
    sqlite_with_rowid=False,
)

#: The same of all members together, and of how many: what is owed, by lapse.
held_day = Table(
    "held_day",
    metadata,
    text("purse"),
    whole("lapses_on"),
    whole("points"),
    whole("members"),
    PrimaryKeyConstraint("purse", "lapses_on"),
    sqlite_with_rowid=False,
)

#: A member's tier became another: with what was booked under `op_id`, or by itself on a day (then without one).
tier_move = Table(
    "tier_move",
    metadata,
    #: The number of the account it was then, which no merge changes, and that of the person it counts for now.
    whole("own"),
    whole("member"),
    whole("day"),
    text("op_id", ""),
    text("before", ""),
    text("after", ""),
    PrimaryKeyConstraint("own", "day", "op_id"),
    sqlite_with_rowid=False,
)
Index("ix_tier_move_day", tier_move.c.day)

#: Which shop a till stands in: in a shop's own books all of them in that one; in a chain's hub each in its own.
till = Table(
    "till",
    metadata,
    Column("code", Text, primary_key=True, nullable=False),
    text("shop"),
    sqlite_with_rowid=False,
)

ROLLUPS = (
    member,
    visit_day,
    visit_month,
    takings,
    goods_month,
    points_day,
    rule_day,
    given_day,
    held,
    held_day,
    tier_move,
)
kept_by(rollup_triggers.TRIGGERS)
