"""Coupons, gifts, groups, who brought whom, what each rule has given, and programmes that are being written.

Stands alone. Two tables are made anew with what was in them: the account, which learns who brought the customer, and
the ledger, which learns of gifts. What the first form's discounts gave is read out of its own facts.
"""

import json
from typing import Any

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_USER_VERSION = 2

_ACCOUNT = """
    CREATE TABLE new_account (
        account_id TEXT NOT NULL,
        joined_at INTEGER NOT NULL,
        joined_on INTEGER NOT NULL,
        referred_by TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (account_id)
    ) WITHOUT ROWID
    """

_LEDGER_ENTRY = """
    CREATE TABLE new_ledger_entry (
        account_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        op_id TEXT NOT NULL,
        n INTEGER NOT NULL,
        purse TEXT NOT NULL,
        kind TEXT NOT NULL,
        amount INTEGER NOT NULL,
        day INTEGER NOT NULL,
        usable_on INTEGER,
        lapses_on INTEGER,
        months_from_visit INTEGER DEFAULT '0' NOT NULL,
        of_op TEXT DEFAULT '' NOT NULL,
        rule TEXT DEFAULT '' NOT NULL,
        took BLOB,
        lot_op TEXT,
        lot_n INTEGER,
        CONSTRAINT pk_ledger_entry PRIMARY KEY (account_id, at, op_id, n),
        CONSTRAINT uq_ledger_entry_op_id_n UNIQUE (op_id, n),
        CONSTRAINT ck_ledger_entry_kind CHECK (kind IN ('earned', 'paid', 'gift', 'returned', 'taken_back', 'forgiven',
            'adjusted', 'opening', 'lapsed')),
        CONSTRAINT ck_ledger_entry_sign CHECK (CASE
            WHEN kind IN ('earned', 'returned', 'forgiven', 'opening') THEN amount > 0
            WHEN kind IN ('paid', 'gift', 'taken_back') THEN amount < 0 ELSE amount <> 0 END),
        CONSTRAINT ck_ledger_entry_lot CHECK ((kind = 'lapsed') = (lot_op IS NOT NULL)
            AND (lot_op IS NULL) = (lot_n IS NULL)),
        CONSTRAINT ck_ledger_entry_of_op CHECK (kind NOT IN ('returned', 'taken_back', 'forgiven') OR of_op <> ''),
        CONSTRAINT fk_ledger_entry_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """

_STATEMENTS = (
    """
    CREATE INDEX ix_ledger_entry_by_hand ON ledger_entry (account_id, at, op_id)
    WHERE kind IN ('adjusted', 'opening')
    """,
    """
    CREATE TABLE person_group (
        account_id TEXT NOT NULL,
        name TEXT NOT NULL,
        CONSTRAINT pk_person_group PRIMARY KEY (account_id, name),
        CONSTRAINT ck_person_group_name CHECK (length(name) BETWEEN 1 AND 60),
        CONSTRAINT fk_person_group_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_person_group_name ON person_group (name)",
    """
    CREATE TABLE coupon (
        code TEXT NOT NULL,
        rule TEXT NOT NULL,
        account_id TEXT,
        first_day INTEGER,
        last_day INTEGER,
        shared INTEGER DEFAULT '0' NOT NULL,
        issued_at INTEGER NOT NULL,
        issued_by TEXT NOT NULL,
        withdrawn_by TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_coupon PRIMARY KEY (code),
        CONSTRAINT ck_coupon_code CHECK (length(code) BETWEEN 1 AND 40 AND shared IN (0, 1)),
        CONSTRAINT fk_coupon_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_coupon_account ON coupon (account_id) WHERE account_id IS NOT NULL",
    "CREATE INDEX ix_coupon_rule ON coupon (rule)",
    "CREATE INDEX ix_coupon_issued_by ON coupon (issued_by)",
    """
    CREATE TABLE coupon_use (
        code TEXT NOT NULL,
        op_id TEXT NOT NULL,
        account_id TEXT DEFAULT '' NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_coupon_use PRIMARY KEY (code, op_id),
        CONSTRAINT fk_coupon_use_code FOREIGN KEY(code) REFERENCES coupon (code),
        CONSTRAINT fk_coupon_use_op_id FOREIGN KEY(op_id) REFERENCES sale (op_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_coupon_use_sale ON coupon_use (op_id)",
    """
    CREATE TABLE rule_given (
        op_id TEXT NOT NULL,
        rule TEXT NOT NULL,
        account_id TEXT DEFAULT '' NOT NULL,
        amount INTEGER NOT NULL,
        times INTEGER NOT NULL,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        CONSTRAINT pk_rule_given PRIMARY KEY (op_id, rule)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_rule_given_rule ON rule_given (rule, account_id)",
    """
    CREATE TABLE rule_total (
        rule TEXT NOT NULL,
        amount INTEGER NOT NULL,
        times INTEGER NOT NULL,
        CONSTRAINT pk_rule_total PRIMARY KEY (rule)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE programme_draft (
        id TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        document BLOB NOT NULL,
        began_from INTEGER DEFAULT '0' NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        saved_at INTEGER NOT NULL,
        CONSTRAINT pk_programme_draft PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
)

_APPEND_ONLY = ("ledger_entry", "coupon_use", "rule_given")

_SOLD = """
    SELECT sale.op_id, coalesce(sale.account_id, ''), sale.at, sale.day, event.payload
    FROM sale JOIN event ON event.op_id = sale.op_id WHERE event.kind = 'sale' AND sale.discount > 0
    """
_QUANTITIES = "SELECT quantity FROM sale_line WHERE sale_id = ? ORDER BY line"
_CAME_BACK = """
    SELECT reversal.op_id, reversal.at, reversal.day, reversal.counts, reversal_line.line, reversal_line.quantity
    FROM reversal JOIN event ON event.op_id = reversal.op_id
    JOIN reversal_line ON reversal_line.reversal_id = reversal.op_id
    WHERE reversal.sale_id = ? ORDER BY event.id
    """
_GIVE = "INSERT INTO rule_given (op_id, rule, account_id, amount, times, at, day) VALUES (?, ?, ?, ?, ?, ?, ?)"


def upgrade() -> None:
    for table, made, rows in (
        ("account", _ACCOUNT, "SELECT account_id, joined_at, joined_on, '' FROM account"),
        ("ledger_entry", _LEDGER_ENTRY, "SELECT * FROM ledger_entry"),
    ):
        op.execute(made)
        op.execute(f"INSERT INTO new_{table} {rows}")
        # Its triggers and indexes go with it.
        op.execute(f"DROP TABLE {table}")
        op.execute(f"ALTER TABLE new_{table} RENAME TO {table}")
    for statement in _STATEMENTS:
        op.execute(statement)
    _what_rules_gave()
    for table in _APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    op.execute(f"PRAGMA user_version={_USER_VERSION}")


def _what_rules_gave() -> None:
    """Each sale's discounts by rule, and the share of them that each of its refunds brought back."""
    connection = op.get_bind()
    for sale_id, account_id, at, day, payload in connection.exec_driver_sql(_SOLD):
        lines = json.loads(payload)["quote"]["lines"]
        given = _left(lines, [0] * len(lines), [1] * len(lines))
        rows = [(sale_id, rule, account_id, amount, 1, at, day) for rule, amount in given.items()]
        quantities = [row[0] for row in connection.exec_driver_sql(_QUANTITIES, (sale_id,)).all()]
        back = [0] * len(lines)
        steps: dict[str, list[Any]] = {}
        for step in connection.exec_driver_sql(_CAME_BACK, (sale_id,)).all():
            steps.setdefault(step[0], []).append(step)
        for reversal_id, parts in steps.items():
            for part in parts:
                back[part[4]] += part[5]
            after = _left(lines, back, quantities)
            _, back_at, back_on, counts, *_ = parts[0]
            for rule, amount in given.items():
                if after[rule] != amount or not counts:
                    times = 0 if counts else -1
                    rows.append((reversal_id, rule, account_id, after[rule] - amount, times, back_at, back_on))
            given = after
        if rows:
            connection.exec_driver_sql(_GIVE, rows)
    op.execute("INSERT INTO rule_total SELECT rule, sum(amount), sum(times) FROM rule_given GROUP BY rule")


def _left(lines: list[Any], back: list[int], quantities: list[int]) -> dict[str, int]:
    """By rule, what is left of what it took: per line less half up of its share of what has come back."""
    left: dict[str, int] = {}
    for line, returned, quantity in zip(lines, back, quantities, strict=True):
        for taken in line.get("taken", ()):
            amount, rule = taken["amount"], taken["rule"]
            share = (2 * amount * returned + quantity) // (2 * quantity) if returned else 0
            left[rule] = left.get(rule, 0) + amount - share
    return left


def downgrade() -> None:
    raise NotImplementedError("older programs refuse newer books; a backup goes back instead")
