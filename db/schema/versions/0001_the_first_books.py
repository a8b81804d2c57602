"""The first books: the till's log and journal, people, promises, workplace.

Written out by hand and importing nothing of ours: tables change, what was released does not. Journal tables refuse
UPDATE and DELETE by trigger.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

#: The file's mark and the form it is in, read from its header before anything else is.
_APPLICATION_ID = 0x52454742
_USER_VERSION = 1

_STATEMENTS = (
    """
    CREATE TABLE import_mark (
        source TEXT NOT NULL,
        "key" TEXT NOT NULL,
        op_id TEXT DEFAULT '' NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_import_mark PRIMARY KEY (source, "key")
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE session (
        session_id TEXT NOT NULL,
        till TEXT NOT NULL,
        parent_session TEXT,
        parent_seq INTEGER DEFAULT '0' NOT NULL,
        parent_hash BLOB,
        opened_at INTEGER NOT NULL,
        app_version TEXT NOT NULL,
        CONSTRAINT pk_session PRIMARY KEY (session_id),
        CONSTRAINT fk_session_parent_session FOREIGN KEY(parent_session) REFERENCES session (session_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE account (
        account_id TEXT NOT NULL,
        joined_at INTEGER NOT NULL,
        joined_on INTEGER NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (account_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE event_private (
        op_id TEXT NOT NULL,
        account_id TEXT DEFAULT '' NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        words TEXT DEFAULT '' NOT NULL,
        fingerprint BLOB,
        CONSTRAINT pk_event_private PRIMARY KEY (op_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_event_private_account ON event_private (account_id) WHERE account_id != ''",
    """
    CREATE TABLE programme_version (
        number INTEGER NOT NULL,
        content_hash TEXT NOT NULL,
        holds_from INTEGER NOT NULL,
        document BLOB NOT NULL,
        published_at INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        op_id TEXT NOT NULL,
        CONSTRAINT pk_programme_version PRIMARY KEY (number),
        CONSTRAINT ck_programme_version_number CHECK (number >= 1)
    )
    """,
    "CREATE INDEX ix_programme_version_holds_from ON programme_version (holds_from, number)",
    """
    CREATE TABLE workplace (
        id INTEGER NOT NULL,
        shop_name TEXT NOT NULL,
        till_name TEXT NOT NULL,
        till_code TEXT NOT NULL,
        country TEXT NOT NULL,
        currency TEXT NOT NULL,
        decimals INTEGER NOT NULL,
        language TEXT NOT NULL,
        zone TEXT NOT NULL,
        slip_footer TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_workplace PRIMARY KEY (id),
        CONSTRAINT ck_workplace_one_row CHECK (id = 1),
        CONSTRAINT ck_workplace_till_code CHECK (length(till_code) = 3),
        CONSTRAINT ck_workplace_decimals CHECK (decimals BETWEEN 0 AND 4)
    )
    """,
    """
    CREATE TABLE goods (
        code TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        category TEXT DEFAULT '' NOT NULL,
        price INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_goods PRIMARY KEY (code),
        CONSTRAINT ck_goods_goods CHECK (length(code) BETWEEN 1 AND 64 AND price >= 0)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        id TEXT NOT NULL,
        saved_at INTEGER NOT NULL,
        document BLOB NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE event (
        id INTEGER NOT NULL,
        session_id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        till TEXT NOT NULL,
        kind TEXT NOT NULL,
        account_id TEXT DEFAULT '' NOT NULL,
        op_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        programme_version INTEGER DEFAULT '0' NOT NULL,
        prev_hash BLOB NOT NULL,
        hash BLOB NOT NULL,
        payload BLOB NOT NULL,
        v INTEGER DEFAULT '1' NOT NULL,
        CONSTRAINT pk_event PRIMARY KEY (id),
        CONSTRAINT uq_event_session_id_seq UNIQUE (session_id, seq),
        CONSTRAINT uq_event_op_id UNIQUE (op_id),
        CONSTRAINT ck_event_seq CHECK (seq >= 1),
        CONSTRAINT ck_event_op_id CHECK (length(op_id) BETWEEN 8 AND 64),
        CONSTRAINT ck_event_hash CHECK (length(prev_hash) = 16 AND length(hash) = 16),
        CONSTRAINT fk_event_session_id FOREIGN KEY(session_id) REFERENCES session (session_id)
    )
    """,
    """
    CREATE TABLE ledger_entry (
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
        CONSTRAINT ck_ledger_entry_kind CHECK (kind IN ('earned', 'paid', 'returned', 'taken_back', 'forgiven',
            'adjusted', 'opening', 'lapsed')),
        CONSTRAINT ck_ledger_entry_sign CHECK (CASE
            WHEN kind IN ('earned', 'returned', 'forgiven', 'opening') THEN amount > 0
            WHEN kind IN ('paid', 'taken_back') THEN amount < 0 ELSE amount <> 0 END),
        CONSTRAINT ck_ledger_entry_lot CHECK ((kind = 'lapsed') = (lot_op IS NOT NULL)
            AND (lot_op IS NULL) = (lot_n IS NULL)),
        CONSTRAINT ck_ledger_entry_of_op CHECK (kind NOT IN ('returned', 'taken_back', 'forgiven') OR of_op <> ''),
        CONSTRAINT fk_ledger_entry_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_ledger_entry_by_hand ON ledger_entry (account_id, at, op_id)
    WHERE kind IN ('adjusted', 'opening')
    """,
    """
    CREATE TABLE sale (
        op_id TEXT NOT NULL,
        account_id TEXT,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        till TEXT NOT NULL,
        slip_n INTEGER,
        slip TEXT NOT NULL,
        version INTEGER DEFAULT '0' NOT NULL,
        imported INTEGER DEFAULT '0' NOT NULL,
        gross INTEGER NOT NULL,
        discount INTEGER NOT NULL,
        purses_paid INTEGER NOT NULL,
        to_pay INTEGER NOT NULL,
        received INTEGER,
        CONSTRAINT pk_sale PRIMARY KEY (op_id),
        CONSTRAINT ck_sale_sum CHECK (to_pay = gross - discount - purses_paid),
        CONSTRAINT ck_sale_signs CHECK (imported = 1 OR (gross >= 0 AND discount >= 0 AND purses_paid >= 0
            AND to_pay >= 0 AND slip_n IS NOT NULL)),
        CONSTRAINT ck_sale_imported CHECK (imported IN (0, 1)),
        CONSTRAINT fk_sale_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    )
    """,
    "CREATE INDEX ix_sale_other_slip ON sale (slip) WHERE slip_n IS NULL",
    "CREATE INDEX ix_sale_account ON sale (account_id, at, op_id) WHERE account_id IS NOT NULL",
    "CREATE INDEX ix_sale_day ON sale (day, at, op_id)",
    "CREATE UNIQUE INDEX ix_sale_slip_n ON sale (till, slip_n) WHERE slip_n IS NOT NULL",
    """
    CREATE TABLE person (
        account_id TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        phone TEXT DEFAULT '' NOT NULL,
        email TEXT DEFAULT '' NOT NULL,
        birthday INTEGER,
        language TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_person PRIMARY KEY (account_id),
        CONSTRAINT fk_person_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_person_phone ON person (phone) WHERE phone != ''",
    """
    CREATE TABLE card (
        number TEXT NOT NULL,
        account_id TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        status TEXT DEFAULT 'active' NOT NULL,
        replaced_by TEXT DEFAULT '' NOT NULL,
        issued_at INTEGER NOT NULL,
        CONSTRAINT pk_card PRIMARY KEY (number),
        CONSTRAINT ck_card_status CHECK (status IN ('active', 'blocked', 'lost', 'replaced')),
        CONSTRAINT ck_card_number CHECK (length(number) BETWEEN 1 AND 40),
        CONSTRAINT fk_card_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_card_account ON card (account_id, issued_at)",
    """
    CREATE TABLE search_key (
        "key" TEXT NOT NULL,
        account_id TEXT NOT NULL,
        CONSTRAINT pk_search_key PRIMARY KEY ("key", account_id),
        CONSTRAINT fk_search_key_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_search_key_account ON search_key (account_id)",
    """
    CREATE TABLE terms (
        account_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        rate INTEGER NOT NULL,
        starts_at INTEGER DEFAULT '0' NOT NULL,
        ends_on INTEGER,
        agreed_by TEXT DEFAULT '' NOT NULL,
        group_name TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_terms PRIMARY KEY (account_id, id),
        CONSTRAINT ck_terms_rate CHECK (rate BETWEEN 0 AND 10000 AND starts_at >= 0),
        CONSTRAINT fk_terms_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE given_tier (
        account_id TEXT NOT NULL,
        tier TEXT NOT NULL,
        ends_on INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_given_tier PRIMARY KEY (account_id),
        CONSTRAINT fk_given_tier_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE standing (
        account_id TEXT NOT NULL,
        newest_at INTEGER,
        newest_op TEXT DEFAULT '' NOT NULL,
        last_visit INTEGER,
        next_lapse INTEGER,
        form INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        CONSTRAINT pk_standing PRIMARY KEY (account_id),
        CONSTRAINT fk_standing_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    )
    """,
    "CREATE INDEX ix_standing_next_lapse ON standing (next_lapse) WHERE next_lapse IS NOT NULL",
    """
    CREATE TABLE goods_key (
        "key" TEXT NOT NULL,
        code TEXT NOT NULL,
        CONSTRAINT pk_goods_key PRIMARY KEY ("key", code),
        CONSTRAINT fk_goods_key_code FOREIGN KEY(code) REFERENCES goods (code) ON DELETE CASCADE
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_goods_key_code ON goods_key (code)",
    """
    CREATE TABLE sale_line (
        sale_id TEXT NOT NULL,
        line INTEGER NOT NULL,
        goods TEXT DEFAULT '' NOT NULL,
        category TEXT DEFAULT '' NOT NULL,
        unit_price INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        gross INTEGER NOT NULL,
        discount INTEGER NOT NULL,
        purses_paid INTEGER NOT NULL,
        to_pay INTEGER NOT NULL,
        received INTEGER,
        CONSTRAINT pk_sale_line PRIMARY KEY (sale_id, line),
        CONSTRAINT ck_sale_line_sum CHECK (to_pay = gross - discount - purses_paid),
        CONSTRAINT fk_sale_line_sale_id FOREIGN KEY(sale_id) REFERENCES sale (op_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE reversal (
        op_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        sale_id TEXT NOT NULL,
        account_id TEXT,
        at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        till TEXT NOT NULL,
        slip_n INTEGER NOT NULL,
        slip TEXT NOT NULL,
        cash INTEGER NOT NULL,
        purses_returned INTEGER NOT NULL,
        spend_left INTEGER NOT NULL,
        counts INTEGER NOT NULL,
        CONSTRAINT pk_reversal PRIMARY KEY (op_id),
        CONSTRAINT ck_reversal_kind CHECK (kind IN ('refund', 'void')),
        CONSTRAINT ck_reversal_signs CHECK (cash >= 0 AND purses_returned >= 0),
        CONSTRAINT ck_reversal_counts CHECK (counts IN (0, 1)),
        CONSTRAINT fk_reversal_sale_id FOREIGN KEY(sale_id) REFERENCES sale (op_id),
        CONSTRAINT fk_reversal_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    )
    """,
    "CREATE INDEX ix_reversal_day ON reversal (day, at, op_id)",
    "CREATE INDEX ix_reversal_account ON reversal (account_id, at, op_id) WHERE account_id IS NOT NULL",
    "CREATE INDEX ix_reversal_sale ON reversal (sale_id)",
    "CREATE UNIQUE INDEX ix_reversal_slip_n ON reversal (till, slip_n)",
    """
    CREATE TABLE reversal_line (
        reversal_id TEXT NOT NULL,
        line INTEGER NOT NULL,
        quantity INTEGER NOT NULL,
        cash INTEGER NOT NULL,
        purses_returned INTEGER NOT NULL,
        CONSTRAINT pk_reversal_line PRIMARY KEY (reversal_id, line),
        CONSTRAINT ck_reversal_line_signs CHECK (quantity > 0 AND cash >= 0 AND purses_returned >= 0),
        CONSTRAINT fk_reversal_line_reversal_id FOREIGN KEY(reversal_id) REFERENCES reversal (op_id)
    ) WITHOUT ROWID
    """,
)


#: What happened is never rewritten: a mistake is answered by another entry that points at it.
_APPEND_ONLY = (
    "session",
    "programme_version",
    "event",
    "ledger_entry",
    "sale",
    "sale_line",
    "reversal",
    "reversal_line",
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
    for table in _APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    op.execute(f"PRAGMA application_id={_APPLICATION_ID}")
    op.execute(f"PRAGMA user_version={_USER_VERSION}")


def downgrade() -> None:
    raise NotImplementedError("older programs refuse newer books; a backup goes back instead")
