"""Sums of the journal for reports, kept by triggers; groups of people, and figures of the trade.

Stands alone. The journal's tables are left as they are; the index of what rules gave to whom now tells all that is
added up of it. The sums are made from what stands in the journal, and the triggers are there before anything more is
written. What each member holds, and which tier they are of, is worked out by the program afterwards.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_USER_VERSION = 4

_TABLES = (
    """
    CREATE TABLE member (
        n INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        stands INTEGER DEFAULT '0' NOT NULL,
        first_day INTEGER,
        last_day INTEGER,
        days INTEGER DEFAULT '0' NOT NULL,
        visits INTEGER DEFAULT '0' NOT NULL,
        paid INTEGER DEFAULT '0' NOT NULL,
        came INTEGER DEFAULT '0' NOT NULL,
        tier TEXT DEFAULT '' NOT NULL,
        tier_until INTEGER DEFAULT '0' NOT NULL,
        tier_version INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_member PRIMARY KEY (n),
        CONSTRAINT uq_member_account_id UNIQUE (account_id),
        CONSTRAINT fk_member_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    )
    """,
    "CREATE INDEX ix_member_stands ON member (stands)",
    """
    CREATE TABLE visit_day (
        member INTEGER NOT NULL,
        day INTEGER NOT NULL,
        till TEXT NOT NULL,
        sales INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        gross INTEGER NOT NULL,
        discount INTEGER NOT NULL,
        purses INTEGER NOT NULL,
        paid INTEGER NOT NULL,
        back INTEGER NOT NULL,
        purses_back INTEGER NOT NULL,
        discount_back INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_visit_day PRIMARY KEY (member, day, till)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_visit_day_day ON visit_day (day, member, kept, paid, back)",
    """
    CREATE TABLE takings (
        day INTEGER NOT NULL,
        slot INTEGER NOT NULL,
        till TEXT NOT NULL,
        of_member INTEGER NOT NULL,
        sales INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        gross INTEGER NOT NULL,
        discount INTEGER NOT NULL,
        purses INTEGER NOT NULL,
        paid INTEGER NOT NULL,
        received INTEGER NOT NULL,
        back INTEGER NOT NULL,
        purses_back INTEGER NOT NULL,
        discount_back INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_takings PRIMARY KEY (day, slot, till, of_member)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE goods_month (
        month INTEGER NOT NULL,
        goods TEXT NOT NULL,
        category TEXT NOT NULL,
        lines INTEGER NOT NULL,
        units INTEGER NOT NULL,
        gross INTEGER NOT NULL,
        discount INTEGER NOT NULL,
        paid INTEGER NOT NULL,
        units_back INTEGER NOT NULL,
        back INTEGER NOT NULL,
        member_lines INTEGER NOT NULL,
        member_units INTEGER NOT NULL,
        member_paid INTEGER NOT NULL,
        member_units_back INTEGER NOT NULL,
        member_back INTEGER NOT NULL,
        CONSTRAINT pk_goods_month PRIMARY KEY (month, goods, category)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE points_day (
        day INTEGER NOT NULL,
        purse TEXT NOT NULL,
        kind TEXT NOT NULL,
        rule TEXT NOT NULL,
        amount INTEGER NOT NULL,
        entries INTEGER NOT NULL,
        CONSTRAINT pk_points_day PRIMARY KEY (day, purse, kind, rule)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE rule_day (
        day INTEGER NOT NULL,
        rule TEXT NOT NULL,
        amount INTEGER NOT NULL,
        times INTEGER NOT NULL,
        receipts INTEGER NOT NULL,
        CONSTRAINT pk_rule_day PRIMARY KEY (day, rule)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE held (
        member INTEGER NOT NULL,
        purse TEXT NOT NULL,
        lapses_on INTEGER NOT NULL,
        points INTEGER NOT NULL,
        CONSTRAINT pk_held PRIMARY KEY (member, purse, lapses_on)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_held_lapses_on ON held (purse, lapses_on, points)",
    """
    CREATE TABLE tier_move (
        own INTEGER NOT NULL,
        member INTEGER NOT NULL,
        day INTEGER NOT NULL,
        op_id TEXT DEFAULT '' NOT NULL,
        "before" TEXT DEFAULT '' NOT NULL,
        "after" TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_tier_move PRIMARY KEY (own, day, op_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_tier_move_day ON tier_move (day)",
    """
    CREATE TABLE till (
        code TEXT NOT NULL,
        shop TEXT NOT NULL,
        CONSTRAINT pk_till PRIMARY KEY (code)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE segment (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        asked BLOB NOT NULL,
        saved_at INTEGER NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_segment PRIMARY KEY (id),
        CONSTRAINT ck_segment_kind CHECK (kind IN ('live', 'fixed')),
        CONSTRAINT ck_segment_name CHECK (length(name) BETWEEN 1 AND 60)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE segment_member (
        segment_id TEXT NOT NULL,
        account_id TEXT NOT NULL,
        CONSTRAINT pk_segment_member PRIMARY KEY (segment_id, account_id),
        CONSTRAINT fk_segment_member_segment_id FOREIGN KEY(segment_id) REFERENCES segment (id) ON DELETE CASCADE,
        CONSTRAINT fk_segment_member_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX ix_segment_member_account_id ON segment_member (account_id)",
    """
    CREATE TABLE benchmark (
        measure TEXT NOT NULL,
        value INTEGER NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_benchmark PRIMARY KEY (measure)
    )
     WITHOUT ROWID
    """,
)

_MEMBERS = (
    "INSERT INTO member (account_id) SELECT account_id FROM account ORDER BY joined_at, account_id",
    """
    UPDATE member SET stands = coalesce((
        SELECT other.n FROM account JOIN member AS other ON other.account_id = account.merged_into
        WHERE account.account_id = member.account_id AND account.merged_into <> ''), n)
    """,
)

#: What each sum must be, over the journal as it stands.
_SUMS = (
    """
    INSERT INTO points_day
    SELECT ledger_entry.day, ledger_entry.purse, ledger_entry.kind, ledger_entry.rule, sum(ledger_entry.amount)
        AS sum_1, count(*) AS count_1
    FROM ledger_entry GROUP BY ledger_entry.day, ledger_entry.purse, ledger_entry.kind, ledger_entry.rule
    """,
    """
    INSERT INTO takings
    SELECT receipt.day, receipt.slot, receipt.till, CASE WHEN (receipt.account_id IS NOT NULL) THEN 1 ELSE 0 END
        AS anon_1, count(*) AS count_1, sum(receipt.kept) AS kept, sum(receipt.gross) AS gross,
        sum(receipt.discount) AS discount, sum(receipt.purses) AS purses, sum(receipt.paid) AS paid,
        sum(receipt.received) AS received, sum(receipt.back) AS back, sum(receipt.purses_back) AS purses_back,
        sum(receipt.discount_back) AS discount_back
    FROM (SELECT sale.op_id AS op_id, coalesce(claim.account_id, sale.account_id) AS account_id, sale.day AS
        day, sale.at / 900000000 AS slot, sale.till AS till, CASE WHEN (sale.imported = 1) THEN CASE WHEN
        (sale.gross <= 0 AND sale.to_pay <= 0) THEN 0 ELSE 1 END ELSE CASE WHEN (sale.gross != 0) THEN 1 ELSE 0 END
        END * coalesce(back_of_sale.counts, 1) AS kept, sale.gross AS gross, sale.discount AS discount,
        sale.purses_paid AS purses, sale.to_pay AS paid, coalesce(sale.received, sale.to_pay) AS received,
        coalesce(back_of_sale.back, 0) AS back, coalesce(back_of_sale.purses_back, 0) AS purses_back,
        coalesce(discount_of_sale.back, 0) AS discount_back
    FROM sale LEFT OUTER JOIN (SELECT reversal.sale_id AS sale_id, sum(reversal.cash) AS back,
        sum(reversal.purses_returned) AS purses_back, min(reversal.counts) AS counts
    FROM reversal GROUP BY reversal.sale_id) AS back_of_sale ON back_of_sale.sale_id = sale.op_id LEFT OUTER
        JOIN (SELECT reversal.sale_id AS sale_id, -sum(rule_given.amount) AS back
    FROM reversal JOIN rule_given ON rule_given.op_id = reversal.op_id
    WHERE (rule_given.rule NOT IN (SELECT points_day.rule
    FROM points_day
    WHERE points_day.kind = 'earned')) GROUP BY reversal.sale_id) AS discount_of_sale ON
        discount_of_sale.sale_id = sale.op_id LEFT OUTER JOIN claim ON claim.sale_id = sale.op_id) AS receipt GROUP
        BY receipt.day, receipt.slot, receipt.till, CASE WHEN (receipt.account_id IS NOT NULL) THEN 1 ELSE 0 END
    """,
    """
    INSERT INTO visit_day
    SELECT member.stands, receipt.day, receipt.till, count(*) AS count_1, sum(receipt.kept) AS kept,
        sum(receipt.gross) AS gross, sum(receipt.discount) AS discount, sum(receipt.purses) AS purses,
        sum(receipt.paid) AS paid, sum(receipt.back) AS back, sum(receipt.purses_back) AS purses_back,
        sum(receipt.discount_back) AS discount_back
    FROM (SELECT sale.op_id AS op_id, coalesce(claim.account_id, sale.account_id) AS account_id, sale.day AS
        day, sale.at / 900000000 AS slot, sale.till AS till, CASE WHEN (sale.imported = 1) THEN CASE WHEN
        (sale.gross <= 0 AND sale.to_pay <= 0) THEN 0 ELSE 1 END ELSE CASE WHEN (sale.gross != 0) THEN 1 ELSE 0 END
        END * coalesce(back_of_sale.counts, 1) AS kept, sale.gross AS gross, sale.discount AS discount,
        sale.purses_paid AS purses, sale.to_pay AS paid, coalesce(sale.received, sale.to_pay) AS received,
        coalesce(back_of_sale.back, 0) AS back, coalesce(back_of_sale.purses_back, 0) AS purses_back,
        coalesce(discount_of_sale.back, 0) AS discount_back
    FROM sale LEFT OUTER JOIN (SELECT reversal.sale_id AS sale_id, sum(reversal.cash) AS back,
        sum(reversal.purses_returned) AS purses_back, min(reversal.counts) AS counts
    FROM reversal GROUP BY reversal.sale_id) AS back_of_sale ON back_of_sale.sale_id = sale.op_id LEFT OUTER
        JOIN (SELECT reversal.sale_id AS sale_id, -sum(rule_given.amount) AS back
    FROM reversal JOIN rule_given ON rule_given.op_id = reversal.op_id
    WHERE (rule_given.rule NOT IN (SELECT points_day.rule
    FROM points_day
    WHERE points_day.kind = 'earned')) GROUP BY reversal.sale_id) AS discount_of_sale ON
        discount_of_sale.sale_id = sale.op_id LEFT OUTER JOIN claim ON claim.sale_id = sale.op_id) AS receipt JOIN
        member ON member.account_id = receipt.account_id GROUP BY member.stands, receipt.day, receipt.till
    """,
    """
    INSERT INTO goods_month
    SELECT sale.day / 100 AS anon_1, sale_line.goods, sale_line.category, count(*) AS count_1,
        sum(sale_line.quantity) AS sum_1, sum(sale_line.gross) AS sum_2, sum(sale_line.discount) AS sum_3,
        sum(sale_line.to_pay) AS sum_4, sum(coalesce(back_of_line.units, 0)) AS sum_5,
        sum(coalesce(back_of_line.cash, 0)) AS sum_6, sum(CASE WHEN (coalesce(claim.account_id, sale.account_id) IS
        NOT NULL) THEN 1 ELSE 0 END) AS sum_7, sum(CASE WHEN (coalesce(claim.account_id, sale.account_id) IS NOT
        NULL) THEN 1 ELSE 0 END * sale_line.quantity) AS sum_8, sum(CASE WHEN (coalesce(claim.account_id,
        sale.account_id) IS NOT NULL) THEN 1 ELSE 0 END * sale_line.to_pay) AS sum_9, sum(CASE WHEN
        (coalesce(claim.account_id, sale.account_id) IS NOT NULL) THEN 1 ELSE 0 END * coalesce(back_of_line.units,
        0)) AS sum_10, sum(CASE WHEN (coalesce(claim.account_id, sale.account_id) IS NOT NULL) THEN 1 ELSE 0 END *
        coalesce(back_of_line.cash, 0)) AS sum_11
    FROM sale_line JOIN sale ON sale.op_id = sale_line.sale_id LEFT OUTER JOIN claim ON claim.sale_id =
        sale.op_id LEFT OUTER JOIN (SELECT reversal.sale_id AS sale_id, reversal_line.line AS line,
        sum(reversal_line.quantity) AS units, sum(reversal_line.cash) AS cash
    FROM reversal_line JOIN reversal ON reversal.op_id = reversal_line.reversal_id GROUP BY reversal.sale_id,
        reversal_line.line) AS back_of_line ON back_of_line.sale_id = sale_line.sale_id AND back_of_line.line =
        sale_line.line GROUP BY sale.day / 100, sale_line.goods, sale_line.category
    """,
    """
    INSERT INTO rule_day
    SELECT rule_given.day, rule_given.rule, sum(rule_given.amount) AS sum_1, sum(rule_given.times) AS sum_2,
        count(*) AS count_1
    FROM rule_given GROUP BY rule_given.day, rule_given.rule
    """,
    """
    UPDATE member SET first_day=known_of.first_day, last_day=known_of.last_day, days=known_of.coalesce_1,
        visits=known_of.coalesce_2, paid=known_of.coalesce_3, came=known_of.coalesce_4 FROM (SELECT member.n AS
        n, known.first_day AS first_day, known.last_day AS last_day, coalesce(known.days, 0) AS coalesce_1,
        coalesce(known.visits, 0) AS coalesce_2, coalesce(known.paid, 0) AS coalesce_3, coalesce(came.came, 0)
        AS coalesce_4
    FROM member LEFT OUTER JOIN (SELECT visit_day.member AS n, min(CASE WHEN (visit_day.kept > 0) THEN
        visit_day.day END) AS first_day, max(CASE WHEN (visit_day.kept > 0) THEN visit_day.day END) AS last_day,
        count(DISTINCT CASE WHEN (visit_day.kept > 0) THEN visit_day.day END) AS days, sum(visit_day.kept) AS
        visits, sum(visit_day.paid - visit_day.back) AS paid
    FROM visit_day GROUP BY visit_day.member) AS known ON known.n = member.n LEFT OUTER JOIN (SELECT months_of.n
        AS n, sum(CAST(1 AS BIGINT) << CAST(months_of.months AS INTEGER)) AS came
    FROM (SELECT DISTINCT known.n AS n, ((visit_day.day / 10000) * 12 + (visit_day.day / 100) % 100) -
        ((known.first_day / 10000) * 12 + (known.first_day / 100) % 100) AS months
    FROM visit_day JOIN (SELECT visit_day.member AS n, min(CASE WHEN (visit_day.kept > 0) THEN visit_day.day
        END) AS first_day, max(CASE WHEN (visit_day.kept > 0) THEN visit_day.day END) AS last_day,
        count(DISTINCT CASE WHEN (visit_day.kept > 0) THEN visit_day.day END) AS days, sum(visit_day.kept) AS
        visits, sum(visit_day.paid - visit_day.back) AS paid
    FROM visit_day GROUP BY visit_day.member) AS known ON known.n = visit_day.member
    WHERE visit_day.kept > 0 AND ((visit_day.day / 10000) * 12 + (visit_day.day / 100) % 100) -
        ((known.first_day / 10000) * 12 + (known.first_day / 100) % 100) <= 62) AS months_of GROUP BY
        months_of.n) AS came ON came.n = member.n) AS known_of WHERE member.n = known_of.n
    """,
)

_TILLS = "INSERT INTO till (code, shop) SELECT DISTINCT takings.till, workplace.shop_name FROM takings, workplace"

#: Sales that brought their customer to another tier say so themselves.
_TIER_MOVES = """
    INSERT INTO tier_move (own, member, day, op_id, "before", "after")
    SELECT member.n, member.stands, told.day, told.op_id, told."before", told."after" FROM (
        SELECT event.account_id, event.day, event.op_id,
               coalesce(json_extract(CAST(event.payload AS TEXT), '$.quote.tier'), '') AS "before",
               coalesce(json_extract(CAST(event.payload AS TEXT), '$.quote.tier_after'), '') AS "after"
        FROM event WHERE event.kind = 'sale' AND event.account_id <> '') AS told
    JOIN member ON member.account_id = told.account_id
    WHERE told."before" <> told."after"
    """

_TRIGGERS = (
    """
    CREATE TRIGGER account_is_member AFTER INSERT ON account BEGIN
        INSERT INTO member (account_id) VALUES (NEW.account_id);
        UPDATE member SET stands = n WHERE account_id = NEW.account_id;
    END
    """,
    """
    CREATE TRIGGER sale_counts AFTER INSERT ON sale BEGIN
        INSERT INTO takings (day, slot, till, of_member, sales, kept, gross, discount, purses, paid, received, back,
                             purses_back)
        VALUES (NEW.day, NEW.at / 900000000, NEW.till, NEW.account_id IS NOT NULL, 1, CASE WHEN
            NEW.imported = 1 THEN NOT (NEW.gross <= 0 AND NEW.to_pay <= 0) ELSE NEW.gross <> 0 END,
            NEW.gross,
                NEW.discount, NEW.purses_paid, NEW.to_pay, coalesce(NEW.received, NEW.to_pay), 0, 0)
        ON CONFLICT (day, slot, till, of_member) DO UPDATE SET
            sales = sales + 1, kept = kept + excluded.kept, gross = gross + excluded.gross,
            discount = discount + excluded.discount, purses = purses + excluded.purses, paid = paid + excluded.paid,
            received = received + excluded.received;
        INSERT INTO visit_day (member, day, till, sales, kept, gross, discount, purses, paid, back, purses_back)
        SELECT stands, NEW.day, NEW.till, 1, CASE WHEN NEW.imported = 1 THEN NOT (NEW.gross <= 0 AND
            NEW.to_pay <= 0) ELSE NEW.gross <> 0 END, NEW.gross, NEW.discount, NEW.purses_paid,
            NEW.to_pay,
               0, 0
        FROM member WHERE account_id = NEW.account_id
        ON CONFLICT (member, day, till) DO UPDATE SET
            sales = sales + 1, kept = kept + excluded.kept, gross = gross + excluded.gross,
            discount = discount + excluded.discount, purses = purses + excluded.purses, paid = paid + excluded.paid;
        UPDATE member SET
            days = days + (last_day IS NULL OR last_day < NEW.day), visits = visits + 1, paid = paid + NEW.to_pay,
            came = came | (CASE WHEN first_day IS NULL THEN 1
                                WHEN (NEW.day / 10000 * 12 + NEW.day / 100 % 100
                                    - first_day / 10000 * 12 - first_day / 100 %
                                    100) > 62 THEN 0
                                ELSE 1 << (NEW.day / 10000 * 12 + NEW.day / 100
                                    % 100 - first_day / 10000 * 12 - first_day /
                                    100 % 100) END),
            first_day = coalesce(first_day, NEW.day), last_day = NEW.day
        WHERE n = (SELECT stands FROM member WHERE account_id = NEW.account_id)
          AND (last_day IS NULL OR last_day <= NEW.day) AND CASE WHEN NEW.imported = 1 THEN NOT
              (NEW.gross <= 0 AND NEW.to_pay <= 0) ELSE NEW.gross <> 0 END;

        UPDATE member SET (first_day, last_day, days, visits, paid) = (
            SELECT min(CASE WHEN kept > 0 THEN day END), max(CASE WHEN kept > 0 THEN day END),
                   count(DISTINCT CASE WHEN kept > 0 THEN day END), coalesce(sum(kept), 0),
                       coalesce(sum(paid - back), 0)
            FROM visit_day WHERE visit_day.member = member.n)
        WHERE n = (SELECT stands FROM member WHERE account_id = NEW.account_id) AND (last_day > NEW.day
            OR NOT CASE WHEN NEW.imported = 1 THEN NOT (NEW.gross <= 0 AND NEW.to_pay <= 0) ELSE
            NEW.gross <> 0 END);
        UPDATE member SET came = coalesce((
            SELECT sum(1 << months) FROM (
                SELECT DISTINCT (visit_day.day / 10000 * 12 + visit_day.day / 100 % 100 -
                    member.first_day / 10000 * 12 - member.first_day / 100 % 100) AS months
                FROM visit_day WHERE visit_day.member = member.n AND visit_day.kept > 0)
            WHERE months <= 62), 0)
        WHERE n = (SELECT stands FROM member WHERE account_id = NEW.account_id) AND (last_day > NEW.day
            OR NOT CASE WHEN NEW.imported = 1 THEN NOT (NEW.gross <= 0 AND NEW.to_pay <= 0) ELSE
            NEW.gross <> 0 END);

    END
    """,
    """
    CREATE TRIGGER sale_line_counts AFTER INSERT ON sale_line BEGIN
        INSERT INTO goods_month (month, goods, category, lines, units, gross, discount, paid, units_back, back,
                                 member_lines, member_units, member_paid, member_units_back, member_back)
        SELECT day / 100, NEW.goods, NEW.category, 1, NEW.quantity, NEW.gross, NEW.discount, NEW.to_pay, 0, 0,
               account_id IS NOT NULL, (account_id IS NOT NULL) * NEW.quantity, (account_id IS
                   NOT NULL) * NEW.to_pay, 0, 0
        FROM sale WHERE op_id = NEW.sale_id
        ON CONFLICT (month, goods, category) DO UPDATE SET
            lines = lines + 1, units = units + excluded.units, gross = gross + excluded.gross,
            discount = discount + excluded.discount, paid = paid + excluded.paid,
            member_lines = member_lines + excluded.member_lines, member_units = member_units + excluded.member_units,
            member_paid = member_paid + excluded.member_paid;
    END
    """,
    """
    CREATE TRIGGER reversal_counts AFTER INSERT ON reversal BEGIN
        UPDATE takings SET kept = kept - (NEW.counts = 0 AND (SELECT CASE WHEN sale.imported = 1 THEN
            NOT (sale.gross <= 0 AND sale.to_pay <= 0) ELSE sale.gross <> 0 END FROM sale WHERE
            sale.op_id = NEW.sale_id)
                 AND NOT EXISTS (SELECT 1 FROM reversal AS other WHERE other.sale_id =
                     NEW.sale_id AND other.counts = 0
                                 AND other.op_id <> NEW.op_id)), back = back +
                                     NEW.cash, purses_back = purses_back +
                                     NEW.purses_returned
        WHERE (day, slot, till, of_member) = (
            SELECT sale.day, sale.at / 900000000, sale.till, (SELECT coalesce((SELECT
                claim.account_id FROM claim WHERE claim.sale_id = sale.op_id), sale.account_id)
                 FROM sale WHERE sale.op_id = NEW.sale_id) IS NOT NULL FROM sale
            WHERE sale.op_id = NEW.sale_id);
        UPDATE visit_day SET kept = kept - (NEW.counts = 0 AND (SELECT CASE WHEN sale.imported = 1 THEN
            NOT (sale.gross <= 0 AND sale.to_pay <= 0) ELSE sale.gross <> 0 END FROM sale WHERE
            sale.op_id = NEW.sale_id)
                 AND NOT EXISTS (SELECT 1 FROM reversal AS other WHERE other.sale_id =
                     NEW.sale_id AND other.counts = 0
                                 AND other.op_id <> NEW.op_id)), back = back +
                                     NEW.cash, purses_back = purses_back +
                                     NEW.purses_returned
        WHERE (member, day, till) = (
            SELECT member.stands, sale.day, sale.till FROM sale, member
            WHERE sale.op_id = NEW.sale_id AND member.account_id = (SELECT coalesce((SELECT
                claim.account_id FROM claim WHERE claim.sale_id = sale.op_id), sale.account_id)
                 FROM sale WHERE sale.op_id = NEW.sale_id));

        UPDATE member SET (first_day, last_day, days, visits, paid) = (
            SELECT min(CASE WHEN kept > 0 THEN day END), max(CASE WHEN kept > 0 THEN day END),
                   count(DISTINCT CASE WHEN kept > 0 THEN day END), coalesce(sum(kept), 0),
                       coalesce(sum(paid - back), 0)
            FROM visit_day WHERE visit_day.member = member.n)
        WHERE n = (SELECT stands FROM member WHERE account_id = (SELECT coalesce((SELECT
            claim.account_id FROM claim WHERE claim.sale_id = sale.op_id), sale.account_id)
                 FROM sale WHERE sale.op_id = NEW.sale_id));
        UPDATE member SET came = coalesce((
            SELECT sum(1 << months) FROM (
                SELECT DISTINCT (visit_day.day / 10000 * 12 + visit_day.day / 100 % 100 -
                    member.first_day / 10000 * 12 - member.first_day / 100 % 100) AS months
                FROM visit_day WHERE visit_day.member = member.n AND visit_day.kept > 0)
            WHERE months <= 62), 0)
        WHERE n = (SELECT stands FROM member WHERE account_id = (SELECT coalesce((SELECT
            claim.account_id FROM claim WHERE claim.sale_id = sale.op_id), sale.account_id)
                 FROM sale WHERE sale.op_id = NEW.sale_id));

    END
    """,
    """
    CREATE TRIGGER reversal_line_counts AFTER INSERT ON reversal_line BEGIN
        UPDATE goods_month SET
            units_back = units_back + NEW.quantity, back = back + NEW.cash,
            member_units_back = member_units_back + NEW.quantity * of_member.one,
            member_back = member_back + NEW.cash * of_member.one
        FROM (
            SELECT sale.day / 100 AS month, sale_line.goods AS goods, sale_line.category AS category,
                   (sale.account_id IS NOT NULL OR EXISTS (SELECT 1 FROM claim WHERE
                       claim.sale_id = sale.op_id)) AS one
            FROM reversal JOIN sale ON sale.op_id = reversal.sale_id
            JOIN sale_line ON sale_line.sale_id = sale.op_id AND sale_line.line = NEW.line
            WHERE reversal.op_id = NEW.reversal_id
        ) AS of_member
        WHERE goods_month.month = of_member.month AND goods_month.goods = of_member.goods
          AND goods_month.category = of_member.category;
    END
    """,
    """
    CREATE TRIGGER claim_counts AFTER INSERT ON claim BEGIN
        UPDATE takings SET sales = takings.sales - 1, kept = takings.kept - own.kept, gross = takings.gross -
            own.gross, discount = takings.discount - own.discount, purses = takings.purses - own.purses, paid =
            takings.paid - own.paid, received = takings.received - own.received, back = takings.back - own.back,
            purses_back = takings.purses_back - own.purses_back, discount_back = takings.discount_back -
            own.discount_back FROM (
            SELECT sale.day AS day, sale.at / 900000000 AS slot, sale.till AS till,
                   CASE WHEN sale.imported = 1 THEN NOT (sale.gross <= 0 AND sale.to_pay <= 0) ELSE sale.gross
                       <> 0 END AND NOT EXISTS (
                       SELECT 1 FROM reversal WHERE reversal.sale_id = sale.op_id AND reversal.counts = 0) AS kept,
                   sale.gross AS gross, sale.discount AS discount, sale.purses_paid AS purses, sale.to_pay AS paid,
                   coalesce(sale.received, sale.to_pay) AS received,
                   (SELECT coalesce(sum(cash), 0) FROM reversal WHERE reversal.sale_id = sale.op_id) AS back,
                   (SELECT coalesce(sum(purses_returned), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)
                       AS purses_back,
                   (
                       SELECT coalesce(-sum(rule_given.amount), 0) FROM reversal
                       JOIN rule_given ON rule_given.op_id = reversal.op_id AND rule_given.rule NOT IN (SELECT
                           rule FROM points_day WHERE kind = 'earned')
                       WHERE reversal.sale_id = sale.op_id) AS discount_back
            FROM sale WHERE sale.op_id = NEW.sale_id) AS own
        WHERE takings.day = own.day AND takings.slot = own.slot AND takings.till = own.till AND
            takings.of_member = 0;
        DELETE FROM takings WHERE sales = 0 AND (day, slot, till, of_member) = (
            SELECT sale.day, sale.at / 900000000, sale.till, 0 FROM sale WHERE sale.op_id = NEW.sale_id);
        INSERT INTO takings (day, slot, till, of_member, sales, kept, gross, discount, purses, paid, received,
            back, purses_back, discount_back)
        SELECT day, slot, till, 1, 1, kept, gross, discount, purses, paid, received, back, purses_back,
            discount_back FROM (
            SELECT sale.day AS day, sale.at / 900000000 AS slot, sale.till AS till,
                   CASE WHEN sale.imported = 1 THEN NOT (sale.gross <= 0 AND sale.to_pay <= 0) ELSE sale.gross
                       <> 0 END AND NOT EXISTS (
                       SELECT 1 FROM reversal WHERE reversal.sale_id = sale.op_id AND reversal.counts = 0) AS kept,
                   sale.gross AS gross, sale.discount AS discount, sale.purses_paid AS purses, sale.to_pay AS paid,
                   coalesce(sale.received, sale.to_pay) AS received,
                   (SELECT coalesce(sum(cash), 0) FROM reversal WHERE reversal.sale_id = sale.op_id) AS back,
                   (SELECT coalesce(sum(purses_returned), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)
                       AS purses_back,
                   (
                       SELECT coalesce(-sum(rule_given.amount), 0) FROM reversal
                       JOIN rule_given ON rule_given.op_id = reversal.op_id AND rule_given.rule NOT IN (SELECT
                           rule FROM points_day WHERE kind = 'earned')
                       WHERE reversal.sale_id = sale.op_id) AS discount_back
            FROM sale WHERE sale.op_id = NEW.sale_id) AS own
        WHERE true
        ON CONFLICT (day, slot, till, of_member) DO UPDATE SET sales = sales + excluded.sales, kept = kept +
            excluded.kept, gross = gross + excluded.gross, discount = discount + excluded.discount, purses = purses
            + excluded.purses, paid = paid + excluded.paid, received = received + excluded.received, back = back +
            excluded.back, purses_back = purses_back + excluded.purses_back, discount_back = discount_back +
            excluded.discount_back;
        INSERT INTO visit_day (member, day, till, sales, kept, gross, discount, purses, paid, back, purses_back,
            discount_back)
        SELECT member.stands, own.day, own.till, 1, own.kept, own.gross, own.discount, own.purses, own.paid,
            own.back, own.purses_back, own.discount_back
        FROM (
            SELECT sale.day AS day, sale.at / 900000000 AS slot, sale.till AS till,
                   CASE WHEN sale.imported = 1 THEN NOT (sale.gross <= 0 AND sale.to_pay <= 0) ELSE sale.gross
                       <> 0 END AND NOT EXISTS (
                       SELECT 1 FROM reversal WHERE reversal.sale_id = sale.op_id AND reversal.counts = 0) AS kept,
                   sale.gross AS gross, sale.discount AS discount, sale.purses_paid AS purses, sale.to_pay AS paid,
                   coalesce(sale.received, sale.to_pay) AS received,
                   (SELECT coalesce(sum(cash), 0) FROM reversal WHERE reversal.sale_id = sale.op_id) AS back,
                   (SELECT coalesce(sum(purses_returned), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)
                       AS purses_back,
                   (
                       SELECT coalesce(-sum(rule_given.amount), 0) FROM reversal
                       JOIN rule_given ON rule_given.op_id = reversal.op_id AND rule_given.rule NOT IN (SELECT
                           rule FROM points_day WHERE kind = 'earned')
                       WHERE reversal.sale_id = sale.op_id) AS discount_back
            FROM sale WHERE sale.op_id = NEW.sale_id) AS own, member WHERE member.account_id = NEW.account_id
        ON CONFLICT (member, day, till) DO UPDATE SET sales = sales + excluded.sales, kept = kept +
            excluded.kept, gross = gross + excluded.gross, discount = discount + excluded.discount, purses = purses
            + excluded.purses, paid = paid + excluded.paid, back = back + excluded.back, purses_back = purses_back +
            excluded.purses_back, discount_back = discount_back + excluded.discount_back;

        UPDATE member SET (first_day, last_day, days, visits, paid) = (
            SELECT min(CASE WHEN kept > 0 THEN day END), max(CASE WHEN kept > 0 THEN day END),
                   count(DISTINCT CASE WHEN kept > 0 THEN day END), coalesce(sum(kept), 0), coalesce(sum(paid -
                       back), 0)
            FROM visit_day WHERE visit_day.member = member.n)
        WHERE n = (SELECT stands FROM member WHERE account_id = NEW.account_id);
        UPDATE member SET came = coalesce((
            SELECT sum(1 << months) FROM (
                SELECT DISTINCT (visit_day.day / 10000 * 12 + visit_day.day / 100 % 100 - member.first_day /
                    10000 * 12 - member.first_day / 100 % 100) AS months
                FROM visit_day WHERE visit_day.member = member.n AND visit_day.kept > 0)
            WHERE months <= 62), 0)
        WHERE n = (SELECT stands FROM member WHERE account_id = NEW.account_id);

        UPDATE goods_month SET
            member_lines = member_lines + own.lines, member_units = member_units + own.units,
            member_paid = member_paid + own.paid, member_units_back = member_units_back + own.units_back,
            member_back = member_back + own.back
        FROM (
            SELECT sale.day / 100 AS month, sale_line.goods AS goods, sale_line.category AS category, count(*)
                AS lines,
                   sum(sale_line.quantity) AS units, sum(sale_line.to_pay) AS paid,
                   sum((SELECT coalesce(sum(reversal_line.quantity), 0) FROM reversal JOIN reversal_line
                        ON reversal_line.reversal_id = reversal.op_id AND reversal_line.line = sale_line.line
                        WHERE reversal.sale_id = sale.op_id)) AS units_back,
                   sum((SELECT coalesce(sum(reversal_line.cash), 0) FROM reversal JOIN reversal_line
                        ON reversal_line.reversal_id = reversal.op_id AND reversal_line.line = sale_line.line
                        WHERE reversal.sale_id = sale.op_id)) AS back
            FROM sale JOIN sale_line ON sale_line.sale_id = sale.op_id WHERE sale.op_id = NEW.sale_id
            GROUP BY 1, 2, 3
        ) AS own
        WHERE goods_month.month = own.month AND goods_month.goods = own.goods AND goods_month.category =
            own.category;
    END
    """,
    """
    CREATE TRIGGER ledger_entry_counts AFTER INSERT ON ledger_entry BEGIN
        INSERT INTO points_day (day, purse, kind, rule, amount, entries)
        VALUES (NEW.day, NEW.purse, NEW.kind, NEW.rule, NEW.amount, 1)
        ON CONFLICT (day, purse, kind, rule) DO UPDATE SET amount = amount + excluded.amount, entries = entries + 1;
    END
    """,
    """
    CREATE TRIGGER rule_given_counts AFTER INSERT ON rule_given BEGIN
        INSERT INTO rule_day (day, rule, amount, times, receipts) VALUES (NEW.day, NEW.rule, NEW.amount, NEW.times, 1)
        ON CONFLICT (day, rule) DO UPDATE SET
            amount = amount + excluded.amount, times = times + excluded.times, receipts = receipts + 1;
    END
    """,
    """
    CREATE TRIGGER rule_given_comes_back AFTER INSERT ON rule_given
    WHEN NEW.times < 1 AND NOT EXISTS (SELECT 1 FROM points_day WHERE kind = 'earned' AND rule = NEW.rule) BEGIN
        UPDATE takings SET discount_back = discount_back - NEW.amount
        WHERE (day, slot, till, of_member) = (
            SELECT sale.day, sale.at / 900000000, sale.till, coalesce(claim.account_id, sale.account_id) IS NOT NULL
            FROM reversal JOIN sale ON sale.op_id = reversal.sale_id LEFT JOIN claim ON claim.sale_id = sale.op_id
            WHERE reversal.op_id = NEW.op_id);
        UPDATE visit_day SET discount_back = discount_back - NEW.amount
        WHERE (member, day, till) = (
            SELECT member.stands, sale.day, sale.till
            FROM reversal JOIN sale ON sale.op_id = reversal.sale_id LEFT JOIN claim ON claim.sale_id = sale.op_id
            JOIN member ON member.account_id = coalesce(claim.account_id, sale.account_id)
            WHERE reversal.op_id = NEW.op_id);
    END
    """,
    """
    CREATE TRIGGER account_stands AFTER UPDATE OF merged_into ON account WHEN OLD.merged_into <> NEW.merged_into
        BEGIN
        UPDATE member SET stands = coalesce((SELECT n FROM member WHERE account_id = NEW.merged_into), n)
        WHERE account_id = NEW.account_id;
        UPDATE tier_move SET member = (SELECT stands FROM member WHERE n = tier_move.own)
        WHERE own = (SELECT n FROM member WHERE account_id = NEW.account_id);
        DELETE FROM visit_day WHERE member IN (SELECT n FROM member WHERE account_id IN (OLD.merged_into,
            NEW.merged_into, NEW.account_id));
        INSERT INTO visit_day (member, day, till, sales, kept, gross, discount, purses, paid, back, purses_back,
            discount_back)
        SELECT own.stands, sale.day, sale.till, count(*),
               sum(CASE WHEN sale.imported = 1 THEN NOT (sale.gross <= 0 AND sale.to_pay <= 0) ELSE sale.gross
                   <> 0 END AND NOT EXISTS (
                   SELECT 1 FROM reversal WHERE reversal.sale_id = sale.op_id AND reversal.counts = 0)),
               sum(sale.gross), sum(sale.discount), sum(sale.purses_paid), sum(sale.to_pay),
               sum((SELECT coalesce(sum(cash), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)),
               sum((SELECT coalesce(sum(purses_returned), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)),
               sum((
                       SELECT coalesce(-sum(rule_given.amount), 0) FROM reversal
                       JOIN rule_given ON rule_given.op_id = reversal.op_id AND rule_given.rule NOT IN (SELECT
                           rule FROM points_day WHERE kind = 'earned')
                       WHERE reversal.sale_id = sale.op_id))
        FROM (
            SELECT member.stands AS stands, sale.op_id AS op_id FROM member JOIN sale ON sale.account_id =
                member.account_id
            WHERE member.stands IN (SELECT n FROM member WHERE account_id IN (OLD.merged_into, NEW.merged_into,
                NEW.account_id))
            UNION ALL
            SELECT member.stands, claim.sale_id FROM member JOIN claim ON claim.account_id = member.account_id
            WHERE member.stands IN (SELECT n FROM member WHERE account_id IN (OLD.merged_into, NEW.merged_into,
                NEW.account_id))
        ) AS own JOIN sale ON sale.op_id = own.op_id
        GROUP BY own.stands, sale.day, sale.till;

        UPDATE member SET (first_day, last_day, days, visits, paid) = (
            SELECT min(CASE WHEN kept > 0 THEN day END), max(CASE WHEN kept > 0 THEN day END),
                   count(DISTINCT CASE WHEN kept > 0 THEN day END), coalesce(sum(kept), 0), coalesce(sum(paid -
                       back), 0)
            FROM visit_day WHERE visit_day.member = member.n)
        WHERE n IN (SELECT n FROM member WHERE account_id IN (OLD.merged_into, NEW.merged_into, NEW.account_id));
        UPDATE member SET came = coalesce((
            SELECT sum(1 << months) FROM (
                SELECT DISTINCT (visit_day.day / 10000 * 12 + visit_day.day / 100 % 100 - member.first_day /
                    10000 * 12 - member.first_day / 100 % 100) AS months
                FROM visit_day WHERE visit_day.member = member.n AND visit_day.kept > 0)
            WHERE months <= 62), 0)
        WHERE n IN (SELECT n FROM member WHERE account_id IN (OLD.merged_into, NEW.merged_into, NEW.account_id));

    END
    """,
    """
    CREATE TRIGGER takings_know_till AFTER INSERT ON takings BEGIN
        INSERT INTO till (code, shop) SELECT NEW.till, shop_name FROM workplace WHERE true
        ON CONFLICT (code) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER workplace_names_tills AFTER UPDATE OF shop_name ON workplace BEGIN
        UPDATE till SET shop = NEW.shop_name;
    END
    """,
)


#: What a rule gave to whom is added up out of its index alone.
_RULE_INDEX = (
    "DROP INDEX ix_rule_given_rule",
    "CREATE INDEX ix_rule_given_rule ON rule_given (rule, account_id, day, amount, times)",
)


def upgrade() -> None:
    for statement in (*_TABLES, *_RULE_INDEX, *_MEMBERS, *_SUMS, _TILLS, _TIER_MOVES, *_TRIGGERS):
        op.get_bind().exec_driver_sql(statement)
    op.execute(f"PRAGMA user_version={_USER_VERSION}")


def downgrade() -> None:
    raise NotImplementedError("older programs refuse newer books; a backup goes back instead")
