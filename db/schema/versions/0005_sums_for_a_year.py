"""What reports of a year ask, on a fraction of the pages: visits by month, what rules gave by day, what is held.

Stands alone. All of it is made of what is known already, and triggers keep it from then on. The months of a good now
lie together; what is owed by lapse has a row a day where it had an index of everybody's.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_USER_VERSION = 5

_TABLES = (
    """
    CREATE TABLE visit_month (
        member INTEGER NOT NULL,
        month INTEGER NOT NULL,
        kept INTEGER NOT NULL,
        paid INTEGER NOT NULL,
        CONSTRAINT pk_visit_month PRIMARY KEY (member, month)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE given_day (
        member INTEGER NOT NULL,
        rule TEXT NOT NULL,
        day INTEGER NOT NULL,
        amount INTEGER NOT NULL,
        times INTEGER NOT NULL,
        CONSTRAINT pk_given_day PRIMARY KEY (member, rule, day)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE held_day (
        purse TEXT NOT NULL,
        lapses_on INTEGER NOT NULL,
        points INTEGER NOT NULL,
        members INTEGER NOT NULL,
        CONSTRAINT pk_held_day PRIMARY KEY (purse, lapses_on)
    )
     WITHOUT ROWID
    """,
    "DROP INDEX ix_held_lapses_on",
    "CREATE INDEX ix_member_lives ON member (n, stands, first_day, last_day, days, visits, paid, came)",
    "DROP TRIGGER sale_line_counts",
    # Not renamed: that would rewrite the triggers that speak of it.
    "CREATE TABLE goods_by_month AS SELECT * FROM goods_month",
    "DROP TABLE goods_month",
    """
    CREATE TABLE goods_month (
        goods TEXT NOT NULL,
        category TEXT NOT NULL,
        month INTEGER NOT NULL,
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
        CONSTRAINT pk_goods_month PRIMARY KEY (goods, category, month)
    )
     WITHOUT ROWID
    """,
)

_SUMS = (
    """
    INSERT INTO visit_month (member, month, kept, paid)
    SELECT member, day / 100, sum(kept), sum(paid - back) FROM visit_day GROUP BY member, day / 100
    """,
    """
    INSERT INTO given_day (member, rule, day, amount, times)
    SELECT member.stands, rule_given.rule, rule_given.day, sum(rule_given.amount), sum(rule_given.times)
    FROM rule_given JOIN member ON member.account_id = rule_given.account_id
    GROUP BY member.stands, rule_given.rule, rule_given.day
    """,
    "INSERT INTO held_day SELECT purse, lapses_on, sum(points), count(*) FROM held GROUP BY purse, lapses_on",
    """
    INSERT INTO goods_month
    SELECT goods, category, month, lines, units, gross, discount, paid, units_back, back, member_lines, member_units,
           member_paid, member_units_back, member_back
    FROM goods_by_month ORDER BY goods, category, month
    """,
    "DROP TABLE goods_by_month",
)

_TRIGGERS = (
    """
    CREATE TRIGGER sale_line_counts AFTER INSERT ON sale_line BEGIN
        INSERT INTO goods_month (goods, category, month, lines, units, gross, discount, paid, units_back, back,
                                 member_lines, member_units, member_paid, member_units_back, member_back)
        SELECT NEW.goods, NEW.category, day / 100, 1, NEW.quantity, NEW.gross, NEW.discount, NEW.to_pay, 0, 0,
               account_id IS NOT NULL, (account_id IS NOT NULL) * NEW.quantity, (account_id IS NOT NULL) * NEW.to_pay,
               0, 0
        FROM sale WHERE op_id = NEW.sale_id
        ON CONFLICT (goods, category, month) DO UPDATE SET
            lines = lines + 1, units = units + excluded.units, gross = gross + excluded.gross,
            discount = discount + excluded.discount, paid = paid + excluded.paid,
            member_lines = member_lines + excluded.member_lines, member_units = member_units + excluded.member_units,
            member_paid = member_paid + excluded.member_paid;
    END
    """,
    """
    CREATE TRIGGER visit_day_comes AFTER INSERT ON visit_day BEGIN
        INSERT INTO visit_month (member, month, kept, paid)
        VALUES (NEW.member, NEW.day / 100, NEW.kept, NEW.paid - NEW.back)
        ON CONFLICT (member, month) DO UPDATE SET kept = kept + excluded.kept, paid = paid + excluded.paid;
    END
    """,
    """
    CREATE TRIGGER visit_day_changes AFTER UPDATE OF kept, paid, back ON visit_day BEGIN
        UPDATE visit_month SET
            kept = kept + NEW.kept - OLD.kept, paid = paid + NEW.paid - NEW.back - OLD.paid + OLD.back
        WHERE member = NEW.member AND month = NEW.day / 100;
    END
    """,
    """
    CREATE TRIGGER visit_day_goes AFTER DELETE ON visit_day BEGIN
        UPDATE visit_month SET kept = kept - OLD.kept, paid = paid - OLD.paid + OLD.back
        WHERE member = OLD.member AND month = OLD.day / 100;
        DELETE FROM visit_month WHERE member = OLD.member AND month = OLD.day / 100 AND NOT EXISTS (
            SELECT 1 FROM visit_day
            WHERE member = OLD.member AND day BETWEEN OLD.day / 100 * 100 AND OLD.day / 100 * 100 + 99);
    END
    """,
    """
    CREATE TRIGGER rule_given_counts_for_member AFTER INSERT ON rule_given WHEN NEW.account_id <> '' BEGIN
        INSERT INTO given_day (member, rule, day, amount, times)
        SELECT stands, NEW.rule, NEW.day, NEW.amount, NEW.times FROM member WHERE account_id = NEW.account_id
        ON CONFLICT (member, rule, day) DO UPDATE SET amount = amount + excluded.amount, times = times + excluded.times;
    END
    """,
    """
    CREATE TRIGGER member_stands_for_given AFTER UPDATE OF stands ON member WHEN OLD.stands NOT IN (0, NEW.stands) BEGIN
        DELETE FROM given_day WHERE member IN (OLD.stands, NEW.stands);
        INSERT INTO given_day (member, rule, day, amount, times)
        SELECT member.stands, rule_given.rule, rule_given.day, sum(rule_given.amount), sum(rule_given.times)
        FROM member CROSS JOIN rule_given
            ON rule_given.rule IN (SELECT rule FROM rule_day) AND rule_given.account_id = member.account_id
        WHERE member.stands IN (OLD.stands, NEW.stands)
        GROUP BY 1, 2, 3;
    END
    """,
    """
    CREATE TRIGGER held_comes AFTER INSERT ON held BEGIN
        INSERT INTO held_day (purse, lapses_on, points, members) VALUES (NEW.purse, NEW.lapses_on, NEW.points, 1)
        ON CONFLICT (purse, lapses_on) DO UPDATE SET points = points + excluded.points, members = members + 1;
    END
    """,
    """
    CREATE TRIGGER held_changes AFTER UPDATE OF points ON held BEGIN
        UPDATE held_day SET points = points + NEW.points - OLD.points
        WHERE purse = NEW.purse AND lapses_on = NEW.lapses_on;
    END
    """,
    """
    CREATE TRIGGER held_goes AFTER DELETE ON held BEGIN
        UPDATE held_day SET points = points - OLD.points, members = members - 1
        WHERE purse = OLD.purse AND lapses_on = OLD.lapses_on;
        DELETE FROM held_day WHERE purse = OLD.purse AND lapses_on = OLD.lapses_on AND members = 0;
    END
    """,
)


def upgrade() -> None:
    for statement in (*_TABLES, *_SUMS, *_TRIGGERS):
        op.get_bind().exec_driver_sql(statement)
    op.execute(f"PRAGMA user_version={_USER_VERSION}")


def downgrade() -> None:
    raise NotImplementedError("older programs refuse newer books; a backup goes back instead")
