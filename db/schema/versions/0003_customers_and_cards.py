"""Two accounts that are one person, consents, erasures, claimed sales, and cards before they are anybody's.

Stands alone. Three tables are made anew with what was in them: the account learns of merges, the card of why it was
blocked, the shop of its card numbers. Who was here lately is found first, and people are found by their e-mail. Marks
of what was brought in name nobody any more.
"""

from datetime import date
from hashlib import blake2b

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_USER_VERSION = 3

_ACCOUNT = """
    CREATE TABLE new_account (
        account_id TEXT NOT NULL,
        joined_at INTEGER NOT NULL,
        joined_on INTEGER NOT NULL,
        referred_by TEXT DEFAULT '' NOT NULL,
        merged_into TEXT DEFAULT '' NOT NULL,
        absorbs INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (account_id),
        CONSTRAINT ck_account_merged CHECK (merged_into = '' OR absorbs = 0)
    ) WITHOUT ROWID
    """

_CARD = """
    CREATE TABLE new_card (
        number TEXT NOT NULL,
        account_id TEXT NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        status TEXT DEFAULT 'active' NOT NULL,
        replaced_by TEXT DEFAULT '' NOT NULL,
        issued_at INTEGER NOT NULL,
        CONSTRAINT pk_card PRIMARY KEY (number),
        CONSTRAINT ck_card_status CHECK (status IN ('active', 'blocked', 'lost', 'stolen', 'damaged', 'replaced')),
        CONSTRAINT ck_card_number CHECK (length(number) BETWEEN 1 AND 40),
        CONSTRAINT fk_card_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """

_WORKPLACE = """
    CREATE TABLE new_workplace (
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
        card_prefix TEXT DEFAULT '29' NOT NULL,
        keeps_months INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_workplace PRIMARY KEY (id),
        CONSTRAINT ck_workplace_card_prefix CHECK (length(card_prefix) BETWEEN 2 AND 3 AND card_prefix GLOB '2[0-9]*'),
        CONSTRAINT ck_workplace_keeps_months CHECK (keeps_months BETWEEN 0 AND 600),
        CONSTRAINT ck_workplace_one_row CHECK (id = 1),
        CONSTRAINT ck_workplace_till_code CHECK (length(till_code) = 3),
        CONSTRAINT ck_workplace_decimals CHECK (decimals BETWEEN 0 AND 4)
    )
    """

_STATEMENTS = (
    """
    CREATE TABLE consent (
        account_id TEXT NOT NULL,
        purpose TEXT NOT NULL,
        at INTEGER NOT NULL,
        op_id TEXT NOT NULL,
        given INTEGER NOT NULL,
        how TEXT NOT NULL,
        words_id TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_consent PRIMARY KEY (account_id, purpose, at, op_id),
        CONSTRAINT ck_consent_purpose CHECK (purpose IN ('loyalty', 'email', 'sms', 'phone', 'post')),
        CONSTRAINT ck_consent_given CHECK (given IN (0, 1)),
        CONSTRAINT fk_consent_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE consent_words (
        words_id TEXT NOT NULL,
        purpose TEXT NOT NULL,
        language TEXT NOT NULL,
        words TEXT NOT NULL,
        CONSTRAINT pk_consent_words PRIMARY KEY (words_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE consent_wording (
        purpose TEXT NOT NULL,
        language TEXT NOT NULL,
        words TEXT NOT NULL,
        CONSTRAINT pk_consent_wording PRIMARY KEY (purpose, language),
        CONSTRAINT ck_consent_wording_purpose CHECK (purpose IN ('loyalty', 'email', 'sms', 'phone', 'post')),
        CONSTRAINT ck_consent_wording_words CHECK (length(words) BETWEEN 1 AND 4000)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE merge (
        op_id TEXT NOT NULL,
        from_account TEXT NOT NULL,
        into_account TEXT NOT NULL,
        at INTEGER NOT NULL,
        undone_by TEXT DEFAULT '' NOT NULL,
        "before" BLOB,
        CONSTRAINT pk_merge PRIMARY KEY (op_id),
        CONSTRAINT ck_merge_two CHECK (from_account <> into_account),
        CONSTRAINT fk_merge_from_account FOREIGN KEY(from_account) REFERENCES account (account_id),
        CONSTRAINT fk_merge_into_account FOREIGN KEY(into_account) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_merge_from ON merge (from_account)",
    "CREATE INDEX ix_merge_into ON merge (into_account)",
    """
    CREATE TABLE erasure (
        account_id TEXT NOT NULL,
        op_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_erasure PRIMARY KEY (account_id),
        CONSTRAINT fk_erasure_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE unswept (
        op_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_unswept PRIMARY KEY (op_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE claim (
        sale_id TEXT NOT NULL,
        account_id TEXT NOT NULL,
        op_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_claim PRIMARY KEY (sale_id),
        CONSTRAINT fk_claim_sale_id FOREIGN KEY(sale_id) REFERENCES sale (op_id),
        CONSTRAINT fk_claim_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_claim_account ON claim (account_id)",
    """
    CREATE TABLE adjust_reason (
        id TEXT NOT NULL,
        words TEXT NOT NULL,
        most INTEGER,
        place INTEGER DEFAULT '0' NOT NULL,
        put_away INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_adjust_reason PRIMARY KEY (id),
        CONSTRAINT ck_adjust_reason_words CHECK (length(words) BETWEEN 1 AND 120 AND (most IS NULL OR most >= 0)),
        CONSTRAINT ck_adjust_reason_put_away CHECK (put_away IN (0, 1))
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE picture (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        bytes BLOB NOT NULL,
        CONSTRAINT pk_picture PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE card_design (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        tier TEXT DEFAULT '' NOT NULL,
        document BLOB NOT NULL,
        saved_at INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_card_design PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE card_batch (
        id TEXT NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        kind TEXT DEFAULT '' NOT NULL,
        count INTEGER NOT NULL,
        document BLOB NOT NULL,
        reserved_at INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        printed INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_card_batch PRIMARY KEY (id),
        CONSTRAINT ck_card_batch_count CHECK (count >= 1 AND printed BETWEEN 0 AND count)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE card_number (
        number TEXT NOT NULL,
        batch_id TEXT NOT NULL,
        place INTEGER NOT NULL,
        status TEXT DEFAULT 'reserved' NOT NULL,
        account_id TEXT,
        CONSTRAINT pk_card_number PRIMARY KEY (number),
        CONSTRAINT ck_card_number_status CHECK (status IN ('reserved', 'printed', 'spoiled')),
        CONSTRAINT ck_card_number_number CHECK (length(number) BETWEEN 1 AND 40 AND place >= 1),
        CONSTRAINT fk_card_number_batch_id FOREIGN KEY(batch_id) REFERENCES card_batch (id),
        CONSTRAINT fk_card_number_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_card_number_account ON card_number (account_id) WHERE account_id IS NOT NULL",
    "CREATE UNIQUE INDEX ix_card_number_batch ON card_number (batch_id, place)",
    "CREATE INDEX ix_account_merged_into ON account (merged_into) WHERE merged_into != ''",
    'CREATE INDEX ix_search_key_seen ON search_key (seen, "key") WHERE seen > 0',
    "CREATE INDEX ix_person_birthday ON person (birthday) WHERE birthday IS NOT NULL",
)

_APPEND_ONLY = ("consent", "consent_words", "erasure", "claim")

#: Tables made anew: what is in them, and their indexes.
_ANEW = (
    (
        "account",
        _ACCOUNT,
        "SELECT account_id, joined_at, joined_on, referred_by, '', 0 FROM account",
        (),
    ),
    (
        "card",
        _CARD,
        "SELECT number, account_id, kind, status, replaced_by, issued_at FROM card",
        ("CREATE INDEX ix_card_account ON card (account_id, issued_at)",),
    ),
    (
        "workplace",
        _WORKPLACE,
        """
        SELECT id, shop_name, till_name, till_code, country, currency, decimals, language, zone, slip_footer, '29', 0
        FROM workplace
        """,
        (),
    ),
)

_DAYS_A_WEEK = 7
_EPOCH = date(1970, 1, 1)


def upgrade() -> None:
    for table, made, rows, indexes in _ANEW:
        op.execute(made)
        op.execute(f"INSERT INTO new_{table} {rows}")
        op.execute(f"DROP TABLE {table}")
        op.execute(f"ALTER TABLE new_{table} RENAME TO {table}")
        for index in indexes:
            op.execute(index)
    op.execute("ALTER TABLE search_key ADD COLUMN seen INTEGER DEFAULT '0' NOT NULL")
    for statement in _STATEMENTS:
        op.execute(statement)
    for table in _APPEND_ONLY:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    _when_seen()
    _found_by_email()
    _marks_without_names()
    op.execute(f"PRAGMA user_version={_USER_VERSION}")


def _when_seen() -> None:
    """The week of each last visit, or of joining: below nought on numbers, whose keys begin with = or ~."""
    connection = op.get_bind()
    seen = connection.exec_driver_sql(
        "SELECT account_id, coalesce(last_visit, joined_on) FROM account LEFT JOIN standing USING (account_id)"
    ).all()
    weeks = [(_week(day), account_id) for account_id, day in seen]
    if weeks:
        connection.exec_driver_sql(
            "UPDATE search_key SET seen = ?1 * iif(substr(\"key\", 1, 1) IN ('=', '~'), -1, 1) WHERE account_id = ?2",
            weeks,
        )


def _week(number: int) -> int:
    return (_day(number) - _EPOCH).days // _DAYS_A_WEEK


def _day(number: int) -> date:
    return date(number // 10_000, number // 100 % 100, number % 100)


def _found_by_email() -> None:
    connection = op.get_bind()
    people = connection.exec_driver_sql(
        "SELECT email, coalesce(last_visit, joined_on), account_id "
        "FROM person JOIN account USING (account_id) LEFT JOIN standing USING (account_id) WHERE email <> ''"
    ).all()
    keys = [("@" + "".join(email.casefold().split()), account, -_week(day)) for email, day, account in people]
    if keys:
        connection.exec_driver_sql('INSERT OR IGNORE INTO search_key ("key", account_id, seen) VALUES (?, ?, ?)', keys)


def _marks_without_names() -> None:
    """A customer's own number in another system becomes its hash: enough to know it again, not enough to read it."""
    connection = op.get_bind()
    marked = connection.exec_driver_sql("SELECT source, \"key\" FROM import_mark WHERE source LIKE 'customers:%'").all()
    hashed = [(_mark(source, key), source, key) for source, key in marked]
    if hashed:
        connection.exec_driver_sql('UPDATE import_mark SET "key" = ? WHERE source = ? AND "key" = ?', hashed)


def _mark(source: str, key: str) -> str:
    return blake2b(f"{source}\x00{key}".encode(), digest_size=16).hexdigest()


def downgrade() -> None:
    raise NotImplementedError("older programs refuse newer books; a backup goes back instead")
