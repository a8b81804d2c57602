"""What books keep of a hub: how far they are read and sent, what others said, and stamps on what may change.

Stands alone. All of it is empty, and stays so in the books of a lone till.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_USER_VERSION = 6

_TABLES = (
    """
    CREATE TABLE hub_link (
            id INTEGER NOT NULL,
            hub_id TEXT NOT NULL,
            till_n INTEGER NOT NULL,
            generation INTEGER DEFAULT '0' NOT NULL,
            pos INTEGER DEFAULT '0' NOT NULL,
            item TEXT DEFAULT '' NOT NULL,
            sent INTEGER DEFAULT '0' NOT NULL,
            hlc INTEGER DEFAULT '0' NOT NULL,
            wall INTEGER DEFAULT '0' NOT NULL,
            applying INTEGER DEFAULT '0' NOT NULL,
            frozen TEXT DEFAULT '' NOT NULL,
            recovering INTEGER DEFAULT '0' NOT NULL,
            bookkeeper INTEGER DEFAULT '0' NOT NULL,
            risk_budget INTEGER DEFAULT '0' NOT NULL,
            risk_floor INTEGER DEFAULT '0' NOT NULL,
            joined_at INTEGER DEFAULT '0' NOT NULL,
            clock_off INTEGER DEFAULT '0' NOT NULL,
            synced_at INTEGER DEFAULT '0' NOT NULL,
            CONSTRAINT pk_hub_link PRIMARY KEY (id),
            CONSTRAINT ck_hub_link_one_row CHECK (id = 1),
            CONSTRAINT ck_hub_link_applying CHECK (applying IN (0, 1))
    )
    """,
    """
    CREATE TABLE replica (
            account_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            included INTEGER NOT NULL,
            afar INTEGER DEFAULT '0' NOT NULL,
            form INTEGER NOT NULL,
            snapshot BLOB,
            CONSTRAINT pk_replica PRIMARY KEY (account_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE stamp (
            table_name TEXT NOT NULL,
            key TEXT NOT NULL,
            field TEXT DEFAULT '' NOT NULL,
            hlc INTEGER NOT NULL,
            till TEXT NOT NULL,
            account_id TEXT DEFAULT '' NOT NULL,
            sent INTEGER DEFAULT '0' NOT NULL,
            CONSTRAINT pk_stamp PRIMARY KEY (table_name, key, field),
            CONSTRAINT ck_stamp_sent CHECK (sent IN (0, 1))
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE intent (
            op_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            wants BLOB NOT NULL,
            asked_at INTEGER NOT NULL,
            state TEXT DEFAULT 'asked' NOT NULL,
            CONSTRAINT pk_intent PRIMARY KEY (op_id),
            CONSTRAINT ck_intent_state CHECK (state IN ('asked', 'granted', 'void'))
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE hub_grant (
            grant_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            account_id TEXT DEFAULT '' NOT NULL,
            purse TEXT DEFAULT '' NOT NULL,
            amount INTEGER NOT NULL,
            spent INTEGER DEFAULT '0' NOT NULL,
            state TEXT DEFAULT 'open' NOT NULL,
            asked_at INTEGER NOT NULL,
            CONSTRAINT pk_hub_grant PRIMARY KEY (grant_id),
            CONSTRAINT ck_hub_grant_kind CHECK (kind IN ('risk', 'account')),
            CONSTRAINT ck_hub_grant_state CHECK (state IN ('asked', 'open', 'closing', 'closed')),
            CONSTRAINT ck_hub_grant_spent CHECK (spent BETWEEN 0 AND amount)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE notice (
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            at INTEGER NOT NULL,
            told BLOB NOT NULL,
            answers TEXT DEFAULT '' NOT NULL,
            said TEXT DEFAULT '' NOT NULL,
            settled_at INTEGER DEFAULT '0' NOT NULL,
            CONSTRAINT pk_notice PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE afar_fact (
            op_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            till TEXT NOT NULL,
            kind TEXT NOT NULL,
            account_id TEXT DEFAULT '' NOT NULL,
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            programme_version INTEGER DEFAULT '0' NOT NULL,
            hash BLOB NOT NULL,
            payload BLOB NOT NULL,
            v INTEGER DEFAULT '1' NOT NULL,
            CONSTRAINT pk_afar_fact PRIMARY KEY (op_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE afar_account (
            account_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            CONSTRAINT pk_afar_account PRIMARY KEY (account_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE coupon_afar (
            code TEXT NOT NULL,
            uses INTEGER NOT NULL,
            included INTEGER NOT NULL,
            CONSTRAINT pk_coupon_afar PRIMARY KEY (code)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE rule_afar (
            rule TEXT NOT NULL,
            amount INTEGER NOT NULL,
            times INTEGER NOT NULL,
            included INTEGER NOT NULL,
            CONSTRAINT pk_rule_afar PRIMARY KEY (rule)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE told_anew (
            session_id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            as_session TEXT NOT NULL,
            CONSTRAINT pk_told_anew PRIMARY KEY (session_id, seq)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_stamp_unsent ON stamp (table_name, key, field) WHERE sent = 0",
    "CREATE INDEX ix_stamp_account ON stamp (account_id) WHERE account_id != ''",
)

_TRIGGERS = (
    """
    CREATE TRIGGER account_travels AFTER INSERT ON account
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'account', NEW.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'joined_at' AS field
            UNION ALL SELECT 'joined_on' AS field
            UNION ALL SELECT 'referred_by' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER account_travels_changed AFTER UPDATE ON account
    WHEN (SELECT applying FROM hub_link) = 0 AND (
        OLD.joined_at IS NOT NEW.joined_at
        OR OLD.joined_on IS NOT NEW.joined_on
        OR OLD.referred_by IS NOT NEW.referred_by
    ) BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'account', NEW.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'joined_at' AS field WHERE OLD.joined_at IS NOT NEW.joined_at
            UNION ALL SELECT 'joined_on' AS field WHERE OLD.joined_on IS NOT NEW.joined_on
            UNION ALL SELECT 'referred_by' AS field WHERE OLD.referred_by IS NOT NEW.referred_by
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER person_travels AFTER INSERT ON person
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'person', NEW.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'name' AS field
            UNION ALL SELECT 'phone' AS field
            UNION ALL SELECT 'email' AS field
            UNION ALL SELECT 'birthday' AS field
            UNION ALL SELECT 'language' AS field
            UNION ALL SELECT 'notes' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER person_travels_changed AFTER UPDATE ON person
    WHEN (SELECT applying FROM hub_link) = 0 AND (
        OLD.name IS NOT NEW.name
        OR OLD.phone IS NOT NEW.phone
        OR OLD.email IS NOT NEW.email
        OR OLD.birthday IS NOT NEW.birthday
        OR OLD.language IS NOT NEW.language
        OR OLD.notes IS NOT NEW.notes
    ) BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'person', NEW.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'name' AS field WHERE OLD.name IS NOT NEW.name
            UNION ALL SELECT 'phone' AS field WHERE OLD.phone IS NOT NEW.phone
            UNION ALL SELECT 'email' AS field WHERE OLD.email IS NOT NEW.email
            UNION ALL SELECT 'birthday' AS field WHERE OLD.birthday IS NOT NEW.birthday
            UNION ALL SELECT 'language' AS field WHERE OLD.language IS NOT NEW.language
            UNION ALL SELECT 'notes' AS field WHERE OLD.notes IS NOT NEW.notes
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER card_travels AFTER INSERT ON card
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'card', NEW.number, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'account_id' AS field
            UNION ALL SELECT 'kind' AS field
            UNION ALL SELECT 'status' AS field
            UNION ALL SELECT 'replaced_by' AS field
            UNION ALL SELECT 'issued_at' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER card_travels_changed AFTER UPDATE ON card
    WHEN (SELECT applying FROM hub_link) = 0 AND (
        OLD.account_id IS NOT NEW.account_id
        OR OLD.kind IS NOT NEW.kind
        OR OLD.status IS NOT NEW.status
        OR OLD.replaced_by IS NOT NEW.replaced_by
        OR OLD.issued_at IS NOT NEW.issued_at
    ) BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'card', NEW.number, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'account_id' AS field WHERE OLD.account_id IS NOT NEW.account_id
            UNION ALL SELECT 'kind' AS field WHERE OLD.kind IS NOT NEW.kind
            UNION ALL SELECT 'status' AS field WHERE OLD.status IS NOT NEW.status
            UNION ALL SELECT 'replaced_by' AS field WHERE OLD.replaced_by IS NOT NEW.replaced_by
            UNION ALL SELECT 'issued_at' AS field WHERE OLD.issued_at IS NOT NEW.issued_at
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER person_group_travels AFTER INSERT ON person_group
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'person_group', NEW.account_id || '|' || NEW.name, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER person_group_travels_changed AFTER UPDATE ON person_group
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'person_group', NEW.account_id || '|' || NEW.name, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER person_group_travels_gone AFTER DELETE ON person_group
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'person_group', OLD.account_id || '|' || OLD.name, said.field, hub_link.hlc, workplace.till_code,
               coalesce(OLD.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER consent_words_travels AFTER INSERT ON consent_words
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'consent_words', NEW.words_id, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER consent_wording_travels AFTER INSERT ON consent_wording
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'consent_wording', NEW.purpose || '|' || NEW.language, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER consent_wording_travels_changed AFTER UPDATE ON consent_wording
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'consent_wording', NEW.purpose || '|' || NEW.language, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER consent_wording_travels_gone AFTER DELETE ON consent_wording
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'consent_wording', OLD.purpose || '|' || OLD.language, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER event_private_travels AFTER INSERT ON event_private
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'event_private', NEW.op_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER terms_travels AFTER INSERT ON terms
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'terms', NEW.account_id || '|' || NEW.id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER terms_travels_changed AFTER UPDATE ON terms
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'terms', NEW.account_id || '|' || NEW.id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER terms_travels_gone AFTER DELETE ON terms
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'terms', OLD.account_id || '|' || OLD.id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(OLD.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER given_tier_travels AFTER INSERT ON given_tier
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'given_tier', NEW.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER given_tier_travels_changed AFTER UPDATE ON given_tier
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'given_tier', NEW.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER given_tier_travels_gone AFTER DELETE ON given_tier
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'given_tier', OLD.account_id, said.field, hub_link.hlc, workplace.till_code,
               coalesce(OLD.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER coupon_travels AFTER INSERT ON coupon
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'coupon', NEW.code, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'rule' AS field
            UNION ALL SELECT 'account_id' AS field
            UNION ALL SELECT 'first_day' AS field
            UNION ALL SELECT 'last_day' AS field
            UNION ALL SELECT 'shared' AS field
            UNION ALL SELECT 'issued_at' AS field
            UNION ALL SELECT 'issued_by' AS field
            UNION ALL SELECT 'withdrawn_by' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER coupon_travels_changed AFTER UPDATE ON coupon
    WHEN (SELECT applying FROM hub_link) = 0 AND (
        OLD.rule IS NOT NEW.rule
        OR OLD.account_id IS NOT NEW.account_id
        OR OLD.first_day IS NOT NEW.first_day
        OR OLD.last_day IS NOT NEW.last_day
        OR OLD.shared IS NOT NEW.shared
        OR OLD.issued_at IS NOT NEW.issued_at
        OR OLD.issued_by IS NOT NEW.issued_by
        OR OLD.withdrawn_by IS NOT NEW.withdrawn_by
    ) BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'coupon', NEW.code, said.field, hub_link.hlc, workplace.till_code,
               coalesce(NEW.account_id, ''), 0
        FROM hub_link, workplace, (
            SELECT 'rule' AS field WHERE OLD.rule IS NOT NEW.rule
            UNION ALL SELECT 'account_id' AS field WHERE OLD.account_id IS NOT NEW.account_id
            UNION ALL SELECT 'first_day' AS field WHERE OLD.first_day IS NOT NEW.first_day
            UNION ALL SELECT 'last_day' AS field WHERE OLD.last_day IS NOT NEW.last_day
            UNION ALL SELECT 'shared' AS field WHERE OLD.shared IS NOT NEW.shared
            UNION ALL SELECT 'issued_at' AS field WHERE OLD.issued_at IS NOT NEW.issued_at
            UNION ALL SELECT 'issued_by' AS field WHERE OLD.issued_by IS NOT NEW.issued_by
            UNION ALL SELECT 'withdrawn_by' AS field WHERE OLD.withdrawn_by IS NOT NEW.withdrawn_by
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER goods_travels AFTER INSERT ON goods
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'goods', NEW.code, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER goods_travels_changed AFTER UPDATE ON goods
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'goods', NEW.code, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER goods_travels_gone AFTER DELETE ON goods
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'goods', OLD.code, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER adjust_reason_travels AFTER INSERT ON adjust_reason
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'adjust_reason', NEW.id, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER adjust_reason_travels_changed AFTER UPDATE ON adjust_reason
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'adjust_reason', NEW.id, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER adjust_reason_travels_gone AFTER DELETE ON adjust_reason
    WHEN (SELECT applying FROM hub_link) = 0 BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'adjust_reason', OLD.id, said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT '' AS field
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
    """
    CREATE TRIGGER workplace_travels_changed AFTER UPDATE ON workplace
    WHEN (SELECT applying FROM hub_link) = 0 AND (
        OLD.shop_name IS NOT NEW.shop_name
        OR OLD.slip_footer IS NOT NEW.slip_footer
        OR OLD.card_prefix IS NOT NEW.card_prefix
        OR OLD.keeps_months IS NOT NEW.keeps_months
    ) BEGIN
        UPDATE hub_link SET hlc = max(hlc + 1, wall);
        INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)
        SELECT 'workplace', '', said.field, hub_link.hlc, workplace.till_code,
               '', 0
        FROM hub_link, workplace, (
            SELECT 'shop_name' AS field WHERE OLD.shop_name IS NOT NEW.shop_name
            UNION ALL SELECT 'slip_footer' AS field WHERE OLD.slip_footer IS NOT NEW.slip_footer
            UNION ALL SELECT 'card_prefix' AS field WHERE OLD.card_prefix IS NOT NEW.card_prefix
            UNION ALL SELECT 'keeps_months' AS field WHERE OLD.keeps_months IS NOT NEW.keeps_months
        ) AS said WHERE true
        ON CONFLICT (table_name, key, field) DO UPDATE SET
            hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;
    END
    """,
)


def upgrade() -> None:
    for statement in (*_TABLES, *_TRIGGERS):
        op.get_bind().exec_driver_sql(statement)
    op.execute(f"PRAGMA user_version={_USER_VERSION}")


def downgrade() -> None:
    raise NotImplementedError("older programs refuse newer books; a backup goes back instead")
