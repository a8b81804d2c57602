-- What a stolen or tampered till would do more of than others is counted by till: how often it looks at what others
-- sold, and what it gives out in a day. Looking is refused where it is too much; giving is told to a person.

CREATE TABLE IF NOT EXISTS hub.looked (
    till int NOT NULL,
    -- Since 1970.
    hour bigint NOT NULL,
    times int NOT NULL,
    PRIMARY KEY (till, hour)
);

-- Points earned and given by hand, by the day on which they were, in the purse's smallest unit.
CREATE TABLE IF NOT EXISTS hub.gave (
    till int NOT NULL,
    purse text COLLATE "C" NOT NULL,
    day int NOT NULL,
    amount bigint NOT NULL,
    PRIMARY KEY (till, purse, day)
);

-- Count a look at what others sold; whether it is one too many. Whoever serves customers all day never comes near it.
CREATE OR REPLACE FUNCTION hub.looked_too_often(till_ int) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    most CONSTANT int := 1000;
    counted int;
BEGIN
    INSERT INTO hub.looked AS known (till, hour, times) VALUES (till_, hub.clock() / 3600000000, 1)
    ON CONFLICT (till, hour) DO UPDATE SET times = known.times + 1 RETURNING times INTO counted;
    RETURN counted > most;
END
$$;

-- Looks of the last day.
CREATE OR REPLACE FUNCTION hub.looks(till_ int) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(times), 0)::bigint FROM hub.looked
    WHERE till = till_ AND hour > hub.clock() / 3600000000 - 24
$$;

-- Count what new facts gave, and tell the bookkeeper of a day that is far above what that till usually gives. Of what
-- was imported, and of days long gone, nobody is told.
CREATE OR REPLACE FUNCTION hub.gave_much(me hub.till, facts hub.sent_fact[], rows_ jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    -- So many times its usual day, which is known after a week of days.
    much CONSTANT int := 5;
    week CONSTANT bigint := 7 * 86400000000;
    one record;
BEGIN
    FOR one IN
        WITH more AS (
            SELECT purse, entry.day, sum(amount) AS amount FROM jsonb_to_recordset(rows_ -> 'ledger_entry')
                AS entry (op_id text, purse text, day int, kind text, amount bigint)
            JOIN unnest(facts) AS fact USING (op_id)
            WHERE fact.kind NOT IN ('imported', 'earned_under') AND entry.kind IN ('earned', 'adjusted') AND amount > 0
            GROUP BY purse, entry.day
        ), counted AS (
            INSERT INTO hub.gave AS known (till, purse, day, amount) SELECT me.n, purse, day, amount FROM more
            ON CONFLICT (till, purse, day) DO UPDATE SET amount = known.amount + excluded.amount
            RETURNING purse, day, amount
        )
        SELECT counted.*, usual.amount AS usual FROM counted, LATERAL (
            SELECT avg(amount)::bigint AS amount, count(*) AS days FROM (
                SELECT amount FROM hub.gave AS before
                WHERE till = me.n AND before.purse = counted.purse AND before.day < counted.day
                ORDER BY before.day DESC LIMIT 28
            ) AS before
        ) AS usual
        WHERE usual.days >= 7 AND counted.amount > much * usual.amount
            AND counted.day >= hub.day_at(hub.clock() - week)
    LOOP
        PERFORM hub.note(coalesce((
            SELECT min(n) FROM hub.till WHERE state = 'active' AND last_hello > hub.clock() - week
        ), me.n), 'gave_much', concat_ws(':', me.n, one.purse, one.day), jsonb_build_object(
            'name', me.name, 'purse', one.purse, 'amount', one.amount, 'usual', one.usual, 'day', one.day
        ), '{seen}');
    END LOOP;
END
$$;
