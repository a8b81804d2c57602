"""The triggers by which SQLite keeps `rollups`: one for each kind of row of the journal, and one for merges.

Each looks only at the new row and at what it speaks of, so its cost does not grow with the books. On PostgreSQL there
are none: there the same sums are made by `reports.derived`.
"""

#: Whether a sale counts as a visit before anything of it has come back. Imported history knows receipts on which
#: things only came back; a receipt of nothing is no visit.
KEPT = "CASE WHEN {0}.imported = 1 THEN NOT ({0}.gross <= 0 AND {0}.to_pay <= 0) ELSE {0}.gross <> 0 END"

#: How many months after another day a day's month is.
_MONTHS = "({0} / 10000 * 12 + {0} / 100 % 100 - {1} / 10000 * 12 - {1} / 100 % 100)"

#: What is known of a person by all their visits, for those whom the condition at the end names.
_KNOWN_BY_VISITS = f"""
    UPDATE member SET (first_day, last_day, days, visits, paid) = (
        SELECT min(CASE WHEN kept > 0 THEN day END), max(CASE WHEN kept > 0 THEN day END),
               count(DISTINCT CASE WHEN kept > 0 THEN day END), coalesce(sum(kept), 0), coalesce(sum(paid - back), 0)
        FROM visit_day WHERE visit_day.member = member.n)
    WHERE {{0}};
    UPDATE member SET came = coalesce((
        SELECT sum(1 << months) FROM (
            SELECT DISTINCT {_MONTHS.format("visit_day.day", "member.first_day")} AS months
            FROM visit_day WHERE visit_day.member = member.n AND visit_day.kept > 0)
        WHERE months <= 62), 0)
    WHERE {{0}};
"""

_NEW_ACCOUNT = """
CREATE TRIGGER account_is_member AFTER INSERT ON account BEGIN
    INSERT INTO member (account_id) VALUES (NEW.account_id);
    UPDATE member SET stands = n WHERE account_id = NEW.account_id;
END
"""

_SALE = f"""
CREATE TRIGGER sale_counts AFTER INSERT ON sale BEGIN
    INSERT INTO takings (day, slot, till, of_member, sales, kept, gross, discount, purses, paid, received, back,
                         purses_back)
    VALUES (NEW.day, NEW.at / 900000000, NEW.till, NEW.account_id IS NOT NULL, 1, {KEPT.format("NEW")}, NEW.gross,
            NEW.discount, NEW.purses_paid, NEW.to_pay, coalesce(NEW.received, NEW.to_pay), 0, 0)
    ON CONFLICT (day, slot, till, of_member) DO UPDATE SET
        sales = sales + 1, kept = kept + excluded.kept, gross = gross + excluded.gross,
        discount = discount + excluded.discount, purses = purses + excluded.purses, paid = paid + excluded.paid,
        received = received + excluded.received;
    INSERT INTO visit_day (member, day, till, sales, kept, gross, discount, purses, paid, back, purses_back)
    SELECT stands, NEW.day, NEW.till, 1, {KEPT.format("NEW")}, NEW.gross, NEW.discount, NEW.purses_paid, NEW.to_pay,
           0, 0
    FROM member WHERE account_id = NEW.account_id
    ON CONFLICT (member, day, till) DO UPDATE SET
        sales = sales + 1, kept = kept + excluded.kept, gross = gross + excluded.gross,
        discount = discount + excluded.discount, purses = purses + excluded.purses, paid = paid + excluded.paid;
    UPDATE member SET
        days = days + (last_day IS NULL OR last_day < NEW.day), visits = visits + 1, paid = paid + NEW.to_pay,
        came = came | (CASE WHEN first_day IS NULL THEN 1
                            WHEN {_MONTHS.format("NEW.day", "first_day")} > 62 THEN 0
                            ELSE 1 << {_MONTHS.format("NEW.day", "first_day")} END),
        first_day = coalesce(first_day, NEW.day), last_day = NEW.day
    WHERE n = (SELECT stands FROM member WHERE account_id = NEW.account_id)
      AND (last_day IS NULL OR last_day <= NEW.day) AND {KEPT.format("NEW")};
    {
    _KNOWN_BY_VISITS.format(
        "n = (SELECT stands FROM member WHERE account_id = NEW.account_id) "
        f"AND (last_day > NEW.day OR NOT {KEPT.format('NEW')})"
    )
}
END
"""

_LINE = """
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
"""

#: Whose the sale of a return is: who claimed it, else who bought it.
_WHOSE = """(SELECT coalesce((SELECT claim.account_id FROM claim WHERE claim.sale_id = sale.op_id), sale.account_id)
             FROM sale WHERE sale.op_id = NEW.sale_id)"""
#: 1 where nothing is left of a sale of which something was.
_GONE = f"""(NEW.counts = 0 AND (SELECT {KEPT.format("sale")} FROM sale WHERE sale.op_id = NEW.sale_id)
             AND NOT EXISTS (SELECT 1 FROM reversal AS other WHERE other.sale_id = NEW.sale_id AND other.counts = 0
                             AND other.op_id <> NEW.op_id))"""

_RETURN = f"""
CREATE TRIGGER reversal_counts AFTER INSERT ON reversal BEGIN
    UPDATE takings SET kept = kept - {_GONE}, back = back + NEW.cash, purses_back = purses_back + NEW.purses_returned
    WHERE (day, slot, till, of_member) = (
        SELECT sale.day, sale.at / 900000000, sale.till, {_WHOSE} IS NOT NULL FROM sale
        WHERE sale.op_id = NEW.sale_id);
    UPDATE visit_day SET kept = kept - {_GONE}, back = back + NEW.cash, purses_back = purses_back + NEW.purses_returned
    WHERE (member, day, till) = (
        SELECT member.stands, sale.day, sale.till FROM sale, member
        WHERE sale.op_id = NEW.sale_id AND member.account_id = {_WHOSE});
    {_KNOWN_BY_VISITS.format(f"n = (SELECT stands FROM member WHERE account_id = {_WHOSE})")}
END
"""

_RETURN_LINE = """
CREATE TRIGGER reversal_line_counts AFTER INSERT ON reversal_line BEGIN
    UPDATE goods_month SET
        units_back = units_back + NEW.quantity, back = back + NEW.cash,
        member_units_back = member_units_back + NEW.quantity * of_member.one,
        member_back = member_back + NEW.cash * of_member.one
    FROM (
        SELECT sale.day / 100 AS month, sale_line.goods AS goods, sale_line.category AS category,
               (sale.account_id IS NOT NULL OR EXISTS (SELECT 1 FROM claim WHERE claim.sale_id = sale.op_id)) AS one
        FROM reversal JOIN sale ON sale.op_id = reversal.sale_id
        JOIN sale_line ON sale_line.sale_id = sale.op_id AND sale_line.line = NEW.line
        WHERE reversal.op_id = NEW.reversal_id
    ) AS of_member
    WHERE goods_month.month = of_member.month AND goods_month.goods = of_member.goods
      AND goods_month.category = of_member.category;
END
"""

#: What a refund takes back of discounts is told by the rules that gave them; those that give points take back points.
_OFF_PRICES = "rule_given.rule NOT IN (SELECT rule FROM points_day WHERE kind = 'earned')"
_DISCOUNT_BACK = f"""(
                   SELECT coalesce(-sum(rule_given.amount), 0) FROM reversal
                   JOIN rule_given ON rule_given.op_id = reversal.op_id AND {_OFF_PRICES}
                   WHERE reversal.sale_id = sale.op_id)"""

#: A guest's sale with what has come back of it, as a claim finds it.
_CLAIMED = f"""(
        SELECT sale.day AS day, sale.at / 900000000 AS slot, sale.till AS till,
               {KEPT.format("sale")} AND NOT EXISTS (
                   SELECT 1 FROM reversal WHERE reversal.sale_id = sale.op_id AND reversal.counts = 0) AS kept,
               sale.gross AS gross, sale.discount AS discount, sale.purses_paid AS purses, sale.to_pay AS paid,
               coalesce(sale.received, sale.to_pay) AS received,
               (SELECT coalesce(sum(cash), 0) FROM reversal WHERE reversal.sale_id = sale.op_id) AS back,
               (SELECT coalesce(sum(purses_returned), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)
                   AS purses_back,
               {_DISCOUNT_BACK} AS discount_back
        FROM sale WHERE sale.op_id = NEW.sale_id) AS own"""
_SUMS = ("sales", "kept", "gross", "discount", "purses", "paid", "received", "back", "purses_back", "discount_back")
_SUMS_OF_DAY = tuple(name for name in _SUMS if name != "received")
_ADDED = ", ".join(f"{name} = {name} + excluded.{name}" for name in _SUMS)
_ADDED_OF_DAY = ", ".join(f"{name} = {name} + excluded.{name}" for name in _SUMS_OF_DAY)
_LESSENED = ", ".join(f"{name} = takings.{name} - {'1' if name == 'sales' else 'own.' + name}" for name in _SUMS)

_CLAIM = f"""
CREATE TRIGGER claim_counts AFTER INSERT ON claim BEGIN
    UPDATE takings SET {_LESSENED} FROM {_CLAIMED}
    WHERE takings.day = own.day AND takings.slot = own.slot AND takings.till = own.till AND takings.of_member = 0;
    DELETE FROM takings WHERE sales = 0 AND (day, slot, till, of_member) = (
        SELECT sale.day, sale.at / 900000000, sale.till, 0 FROM sale WHERE sale.op_id = NEW.sale_id);
    INSERT INTO takings (day, slot, till, of_member, {", ".join(_SUMS)})
    SELECT day, slot, till, 1, 1, {", ".join(_SUMS[1:])} FROM {_CLAIMED}
    WHERE true
    ON CONFLICT (day, slot, till, of_member) DO UPDATE SET {_ADDED};
    INSERT INTO visit_day (member, day, till, {", ".join(_SUMS_OF_DAY)})
    SELECT member.stands, own.day, own.till, 1, {", ".join(f"own.{name}" for name in _SUMS_OF_DAY[1:])}
    FROM {_CLAIMED}, member WHERE member.account_id = NEW.account_id
    ON CONFLICT (member, day, till) DO UPDATE SET {_ADDED_OF_DAY};
    {_KNOWN_BY_VISITS.format("n = (SELECT stands FROM member WHERE account_id = NEW.account_id)")}
    UPDATE goods_month SET
        member_lines = member_lines + own.lines, member_units = member_units + own.units,
        member_paid = member_paid + own.paid, member_units_back = member_units_back + own.units_back,
        member_back = member_back + own.back
    FROM (
        SELECT sale.day / 100 AS month, sale_line.goods AS goods, sale_line.category AS category, count(*) AS lines,
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
    WHERE goods_month.month = own.month AND goods_month.goods = own.goods AND goods_month.category = own.category;
END
"""

_ENTRY = """
CREATE TRIGGER ledger_entry_counts AFTER INSERT ON ledger_entry BEGIN
    INSERT INTO points_day (day, purse, kind, rule, amount, entries)
    VALUES (NEW.day, NEW.purse, NEW.kind, NEW.rule, NEW.amount, 1)
    ON CONFLICT (day, purse, kind, rule) DO UPDATE SET amount = amount + excluded.amount, entries = entries + 1;
END
"""

_GIVEN = """
CREATE TRIGGER rule_given_counts AFTER INSERT ON rule_given BEGIN
    INSERT INTO rule_day (day, rule, amount, times, receipts) VALUES (NEW.day, NEW.rule, NEW.amount, NEW.times, 1)
    ON CONFLICT (day, rule) DO UPDATE SET
        amount = amount + excluded.amount, times = times + excluded.times, receipts = receipts + 1;
END
"""

_GIVEN_BACK = """
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
"""

#: Whom a merge, or its undoing, concerns: whoever stood for the account, and whoever stands for it now.
_BOTH = "(OLD.merged_into, NEW.merged_into, NEW.account_id)"
_PERSONS = f"(SELECT n FROM member WHERE account_id IN {_BOTH})"

_MERGE = f"""
CREATE TRIGGER account_stands AFTER UPDATE OF merged_into ON account WHEN OLD.merged_into <> NEW.merged_into BEGIN
    UPDATE member SET stands = coalesce((SELECT n FROM member WHERE account_id = NEW.merged_into), n)
    WHERE account_id = NEW.account_id;
    UPDATE tier_move SET member = (SELECT stands FROM member WHERE n = tier_move.own)
    WHERE own = (SELECT n FROM member WHERE account_id = NEW.account_id);
    DELETE FROM visit_day WHERE member IN {_PERSONS};
    INSERT INTO visit_day (member, day, till, {", ".join(_SUMS_OF_DAY)})
    SELECT own.stands, sale.day, sale.till, count(*),
           sum({KEPT.format("sale")} AND NOT EXISTS (
               SELECT 1 FROM reversal WHERE reversal.sale_id = sale.op_id AND reversal.counts = 0)),
           sum(sale.gross), sum(sale.discount), sum(sale.purses_paid), sum(sale.to_pay),
           sum((SELECT coalesce(sum(cash), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)),
           sum((SELECT coalesce(sum(purses_returned), 0) FROM reversal WHERE reversal.sale_id = sale.op_id)),
           sum({_DISCOUNT_BACK})
    FROM (
        SELECT member.stands AS stands, sale.op_id AS op_id FROM member JOIN sale ON sale.account_id = member.account_id
        WHERE member.stands IN {_PERSONS}
        UNION ALL
        SELECT member.stands, claim.sale_id FROM member JOIN claim ON claim.account_id = member.account_id
        WHERE member.stands IN {_PERSONS}
    ) AS own JOIN sale ON sale.op_id = own.op_id
    GROUP BY own.stands, sale.day, sale.till;
    {_KNOWN_BY_VISITS.format(f"n IN {_PERSONS}")}
END
"""

#: Months follow their days, whatever moved those.
_MONTH_BEGINS = """
CREATE TRIGGER visit_day_comes AFTER INSERT ON visit_day BEGIN
    INSERT INTO visit_month (member, month, kept, paid)
    VALUES (NEW.member, NEW.day / 100, NEW.kept, NEW.paid - NEW.back)
    ON CONFLICT (member, month) DO UPDATE SET kept = kept + excluded.kept, paid = paid + excluded.paid;
END
"""
_MONTH_CHANGES = """
CREATE TRIGGER visit_day_changes AFTER UPDATE OF kept, paid, back ON visit_day BEGIN
    UPDATE visit_month SET
        kept = kept + NEW.kept - OLD.kept, paid = paid + NEW.paid - NEW.back - OLD.paid + OLD.back
    WHERE member = NEW.member AND month = NEW.day / 100;
END
"""
_MONTH_ENDS = """
CREATE TRIGGER visit_day_goes AFTER DELETE ON visit_day BEGIN
    UPDATE visit_month SET kept = kept - OLD.kept, paid = paid - OLD.paid + OLD.back
    WHERE member = OLD.member AND month = OLD.day / 100;
    DELETE FROM visit_month WHERE member = OLD.member AND month = OLD.day / 100 AND NOT EXISTS (
        SELECT 1 FROM visit_day
        WHERE member = OLD.member AND day BETWEEN OLD.day / 100 * 100 AND OLD.day / 100 * 100 + 99);
END
"""

_GIVEN_TO = """
CREATE TRIGGER rule_given_counts_for_member AFTER INSERT ON rule_given WHEN NEW.account_id <> '' BEGIN
    INSERT INTO given_day (member, rule, day, amount, times)
    SELECT stands, NEW.rule, NEW.day, NEW.amount, NEW.times FROM member WHERE account_id = NEW.account_id
    ON CONFLICT (member, rule, day) DO UPDATE SET amount = amount + excluded.amount, times = times + excluded.times;
END
"""
#: Every rule that ever gave has a day, and `ix_rule_given_rule` begins with rule and account.
_GIVEN_TO_OTHER = """
CREATE TRIGGER member_stands_for_given AFTER UPDATE OF stands ON member WHEN OLD.stands NOT IN (0, NEW.stands) BEGIN
    DELETE FROM given_day WHERE member IN (OLD.stands, NEW.stands);
    INSERT INTO given_day (member, rule, day, amount, times)
    SELECT member.stands, rule_given.rule, rule_given.day, sum(rule_given.amount), sum(rule_given.times)
    FROM member CROSS JOIN rule_given
        ON rule_given.rule IN (SELECT rule FROM rule_day) AND rule_given.account_id = member.account_id
    WHERE member.stands IN (OLD.stands, NEW.stands)
    GROUP BY 1, 2, 3;
END
"""

_HELD_BEGINS = """
CREATE TRIGGER held_comes AFTER INSERT ON held BEGIN
    INSERT INTO held_day (purse, lapses_on, points, members) VALUES (NEW.purse, NEW.lapses_on, NEW.points, 1)
    ON CONFLICT (purse, lapses_on) DO UPDATE SET points = points + excluded.points, members = members + 1;
END
"""
_HELD_CHANGES = """
CREATE TRIGGER held_changes AFTER UPDATE OF points ON held BEGIN
    UPDATE held_day SET points = points + NEW.points - OLD.points
    WHERE purse = NEW.purse AND lapses_on = NEW.lapses_on;
END
"""
_HELD_ENDS = """
CREATE TRIGGER held_goes AFTER DELETE ON held BEGIN
    UPDATE held_day SET points = points - OLD.points, members = members - 1
    WHERE purse = OLD.purse AND lapses_on = OLD.lapses_on;
    DELETE FROM held_day WHERE purse = OLD.purse AND lapses_on = OLD.lapses_on AND members = 0;
END
"""

#: A till is known from its first receipt on.
_TILL = """
CREATE TRIGGER takings_know_till AFTER INSERT ON takings BEGIN
    INSERT INTO till (code, shop) SELECT NEW.till, shop_name FROM workplace WHERE true ON CONFLICT (code) DO NOTHING;
END
"""

_SHOP = """
CREATE TRIGGER workplace_names_tills AFTER UPDATE OF shop_name ON workplace BEGIN
    UPDATE till SET shop = NEW.shop_name;
END
"""

TRIGGERS = (
    _NEW_ACCOUNT,
    _SALE,
    _LINE,
    _RETURN,
    _RETURN_LINE,
    _CLAIM,
    _ENTRY,
    _GIVEN,
    _GIVEN_BACK,
    _MERGE,
    _MONTH_BEGINS,
    _MONTH_CHANGES,
    _MONTH_ENDS,
    _GIVEN_TO,
    _GIVEN_TO_OTHER,
    _HELD_BEGINS,
    _HELD_CHANGES,
    _HELD_ENDS,
    _TILL,
    _SHOP,
)
