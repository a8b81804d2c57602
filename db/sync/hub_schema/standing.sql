-- All that the journal says of a customer, as JSON that reads as a Standing (loyalty/standing.py).

-- A day as JSON has it. Null stays null.
CREATE OR REPLACE FUNCTION hub.day_text(day bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(day, 'FM0000"-"00"-"00')
$$;

-- An instant as JSON has it.
CREATE OR REPLACE FUNCTION hub.instant_text(at bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(timestamp '1970-01-01' + at * interval '1 microsecond', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- By purse, what the customer of this account may pay with on that day: of what is open and neither lapsed nor pending,
-- less what is owed.
CREATE OR REPLACE FUNCTION hub.spendable_by_purse(account_id text, day integer) RETURNS jsonb
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN coalesce(jsonb_object_agg(of_purse.purse, greatest(0, of_purse.points - of_purse.debt)), '{}')
    FROM (
        SELECT p.purse, p.debt, coalesce(sum(p.rest) FILTER (
            WHERE coalesce(p.lapses_on >= $2, true) AND coalesce(p.usable_on <= $2, true)
        ), 0)::bigint AS points
        FROM hub.purses(hub.together($1)) p
        GROUP BY p.purse, p.debt
    ) of_purse;
END
$$;

-- The same of one purse; nought where nothing was ever in it.
CREATE OR REPLACE FUNCTION hub.spendable(account_id text, purse text, day integer) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce((hub.spendable_by_purse($1, $3) ->> $2)::bigint, 0);
END
$$;

-- Everything, of all accounts that are this one's person, under the account that stands for them. What is as in a
-- standing of nobody is left out.
CREATE OR REPLACE FUNCTION hub.standing(account_id text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN hub.standing_of(hub.together($1));
END
$$;

-- The same of accounts that are known to be one person, the one that stands for them first.
CREATE OR REPLACE FUNCTION hub.standing_of(accounts text[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT told.standing FROM hub.standings(accounts, array_fill(accounts[1], ARRAY[cardinality(accounts)])) told
    );
END
$$;

-- The same of many, worked out together: whose each of these accounts is, and a row for each person. To begin and to end
-- the statement takes longer than what it has to reckon for one of them.
CREATE OR REPLACE FUNCTION hub.standings(accounts text[], whose text[]) RETURNS TABLE (account_id text, standing jsonb)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH own AS MATERIALIZED (
        SELECT * FROM unnest(accounts, whose) AS own (account_id, person)
    ), movement AS MATERIALIZED (
        SELECT own.person, m.* FROM hub.movements(accounts) m JOIN own USING (account_id)
    ), sale AS MATERIALIZED (
        SELECT own.person, b.op_id, b.at, b.day, coalesce(back.spend_left, b.to_pay) AS spend,
            coalesce(back.counts, b.was_sale::integer) AS counts
        FROM hub.bought(accounts) b JOIN own USING (account_id)
        -- Each refund of a sale leaves less of it: the least is what is left, in whatever order they arrived.
        CROSS JOIN LATERAL (
            SELECT min(r.spend_left) AS spend_left, min(r.counts) AS counts
            FROM public.reversal r WHERE r.sale_id = b.op_id
        ) back
    ), newest AS (
        SELECT DISTINCT ON (moved.person) moved.person, moved.at, moved.op_id FROM (
            SELECT m.person, m.at, m.op_id FROM movement m UNION ALL SELECT s.person, s.at, s.op_id FROM sale s
        ) moved
        ORDER BY moved.person, moved.at DESC, moved.op_id COLLATE "C" DESC
    ), given AS MATERIALIZED (
        -- What a refund takes back, or credits anew, belongs to the day of its sale.
        SELECT m.person, m.purse, m.rule, m.amount, coalesce(s.day, m.day) AS day,
            row_number() OVER (PARTITION BY m.person ORDER BY m.at, m.op_id COLLATE "C", m.n) AS nth,
            CASE WHEN m.of_op = '' THEN m.op_id ELSE m.of_op END AS of_sale
        FROM movement m
        LEFT JOIN (SELECT DISTINCT sale.person, sale.op_id, sale.day FROM sale) s
            ON s.op_id = m.of_op AND s.person = m.person AND m.of_op <> ''
        WHERE m.rule <> '' AND m.kind IN ('earned', 'taken_back')
    ), rule_day AS (
        SELECT g.person, g.rule, g.day, sum(g.amount)::bigint AS points,
            max(g.day) OVER (PARTITION BY g.person, g.rule) AS newest
        FROM given g GROUP BY g.person, g.rule, g.day
    ), by_rule AS (
        SELECT r.person, r.rule, r.newest, sum(r.points)::bigint AS in_all,
            (sum(r.points) FILTER (WHERE r.day = r.newest))::bigint AS on_day,
            (sum(r.points) FILTER (WHERE r.day / 100 = r.newest / 100))::bigint AS in_month
        FROM rule_day r GROUP BY r.person, r.rule, r.newest
    ), mark AS (
        SELECT DISTINCT held.person, held.rule, held.day
        FROM (
            -- The day of the last of them: sorting each sale's by itself would take longer than all the rest.
            SELECT g.person, g.rule, sum(g.amount) AS points, max(g.nth * 100000000 + g.day) % 100000000 AS day
            FROM given g GROUP BY g.person, g.of_sale, g.rule
        ) held
        WHERE held.points > 0
    ), of_purses AS (
        SELECT held.person, jsonb_agg(jsonb_build_array(held.purse, held.state) ORDER BY held.purse COLLATE "C") AS told
        FROM (
            SELECT moved.person, p.purse, jsonb_build_object(
                'debt', nullif(p.debt, 0),
                'lots', jsonb_agg(jsonb_build_object(
                    'id', jsonb_build_object('op_id', p.lot_op, 'n', p.lot_n),
                    'rest', p.rest,
                    'at', hub.instant_text(p.at),
                    'usable_on', hub.day_text(p.usable_on),
                    'lapses_on', hub.day_text(p.lapses_on),
                    'months_from_visit', nullif(p.months, 0)
                ) ORDER BY p.place) FILTER (WHERE p.lot_op IS NOT NULL)
            ) AS state
            FROM (SELECT DISTINCT movement.person FROM movement) moved
            CROSS JOIN LATERAL hub.purses(ARRAY(SELECT own.account_id FROM own WHERE own.person = moved.person))
                WITH ORDINALITY AS p (purse, debt, lot_op, lot_n, rest, at, usable_on, lapses_on, months, place)
            GROUP BY moved.person, p.purse, p.debt
        ) held GROUP BY held.person
    ), of_days AS (
        SELECT d.person, jsonb_agg(jsonb_build_object('day', hub.day_text(d.day), 'spend', d.spend, 'visits', d.visits)
            ORDER BY d.day) AS told
        FROM (
            SELECT s.person, s.day, sum(s.spend)::bigint AS spend, sum(s.counts)::bigint AS visits
            FROM sale s GROUP BY s.person, s.day
        ) d GROUP BY d.person
    ), of_rules AS (
        SELECT r.person, jsonb_agg(jsonb_build_object('rule', r.rule, 'in_all', r.in_all, 'day', hub.day_text(r.newest),
            'on_day', r.on_day, 'in_month', r.in_month) ORDER BY r.rule COLLATE "C") AS told
        FROM by_rule r GROUP BY r.person
    ), of_earning AS (
        SELECT d.person, jsonb_agg(jsonb_build_object('day', hub.day_text(d.day), 'purse', d.purse, 'points', d.points)
            ORDER BY d.day, d.purse COLLATE "C") AS told
        FROM (
            SELECT g.person, g.day, g.purse, sum(g.amount)::bigint AS points FROM given g
            GROUP BY g.person, g.day, g.purse
        ) d GROUP BY d.person
    ), of_marks AS (
        SELECT m.person, jsonb_agg(jsonb_build_object('rule', m.rule, 'day', hub.day_text(m.day))
            ORDER BY m.day, m.rule COLLATE "C") AS told
        FROM mark m GROUP BY m.person
    )
    SELECT everybody.person, jsonb_strip_nulls(jsonb_build_object(
        'account_id', everybody.person, 'purses', of_purses.told, 'days', of_days.told, 'given', of_rules.told,
        'earned_days', of_earning.told, 'marks', of_marks.told,
        'newest_at', hub.instant_text(newest.at), 'newest_op', newest.op_id
    ))
    FROM (SELECT DISTINCT own.person FROM own) everybody
        LEFT JOIN of_purses USING (person) LEFT JOIN of_days USING (person) LEFT JOIN of_rules USING (person)
        LEFT JOIN of_earning USING (person) LEFT JOIN of_marks USING (person) LEFT JOIN newest USING (person);
END
$$;

-- The same; null where what was sent of them can't be reckoned with.
CREATE OR REPLACE FUNCTION hub.standing_if_it_reads(account_id text) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN hub.standing(account_id);
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN NULL;
END
$$;
