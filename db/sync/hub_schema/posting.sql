-- What becomes of a fact besides its rows: it may say what a request at the hub would have said, it may have been paid
-- at the merchant's risk, and it may be odd. None of that refuses it.

-- Merges, erasures and programmes from before there was a hub, or asked for since. What others hear of it.
CREATE OR REPLACE FUNCTION hub.obeyed(me hub.till, facts hub.sent_fact[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    one hub.sent_fact;
    told jsonb;
    items text[] := '{}';
    merge_ text;
BEGIN
    FOREACH one IN ARRAY facts LOOP
        CONTINUE WHEN one.kind NOT IN ('programme_published', 'merged', 'unmerged', 'erased');
        told := one.payload;
        IF one.kind = 'programme_published' THEN
            items := items || hub.published_before(me, one);
        ELSIF one.kind = 'merged' THEN
            items := items || hub.merge(one.op_id, told ->> 'from', one.account_id, one.at);
        ELSIF one.kind = 'unmerged' THEN
            FOR merge_ IN SELECT op_id FROM public.merge
                WHERE from_account = told ->> 'from' AND into_account = one.account_id AND undone_by = ''
            LOOP
                items := items || hub.unmerge(merge_, one.op_id);
            END LOOP;
        ELSE
            items := items || hub.erase(one.op_id, ARRAY(SELECT jsonb_array_elements_text(told -> 'accounts')), one.at);
            -- Whoever wrote that has forgotten them itself.
            INSERT INTO hub.forgotten (account_id, till, at)
            SELECT DISTINCT own, me.n, hub.clock() FROM jsonb_array_elements_text(told -> 'accounts') AS gone(own)
            ON CONFLICT DO NOTHING;
        END IF;
    END LOOP;
    RETURN items;
END
$$;

-- A programme that a till published before there was a hub keeps its number. Another one of that number is told of.
CREATE OR REPLACE FUNCTION hub.published_before(me hub.till, one hub.sent_fact) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    told json := one.payload;
    number_ int := (told ->> 'number')::int;
BEGIN
    INSERT INTO public.programme_version (number, content_hash, holds_from, document, published_at, author, op_id)
    VALUES (number_, told ->> 'content_hash', hub.day_number(told ->> 'holds_from'),
            convert_to((told -> 'document')::text, 'UTF8'), one.at, '', one.op_id)
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN ARRAY['programme:' || number_];
    ELSIF (SELECT content_hash FROM public.programme_version WHERE number = number_) <> told ->> 'content_hash' THEN
        PERFORM hub.note(me.n, 'unknown_version', one.op_id, jsonb_build_object('number', number_));
    END IF;
    RETURN '{}';
END
$$;

-- A day as it travels (2026-03-02, or 20260302) as the number that is stored.
CREATE OR REPLACE FUNCTION hub.day_number(told text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(told, '-', '')::int
$$;

-- By purse, what an account's customer owes; JSON's null where that can't be reckoned.
CREATE OR REPLACE FUNCTION hub.owed(account_ text) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN stands IS NULL THEN 'null' ELSE (
        SELECT coalesce(jsonb_object_agg(held ->> 0, held -> 1 -> 'debt'), '{}')
        FROM jsonb_array_elements(stands -> 'purses') AS purses(held)
    ) END FROM hub.standing_if_it_reads(account_) AS own(stands)
$$;

-- Sales that were paid at the merchant's risk, by their grant: {authority: {risk: GRANT, worth: in the shop's money}}.
CREATE OR REPLACE FUNCTION hub.risky(facts hub.sent_fact[])
RETURNS TABLE (op_id text, account_id text, grant_id text, worth bigint) LANGUAGE sql STABLE AS $$
    SELECT fact.op_id, fact.account_id, authority ->> 'risk', coalesce((authority ->> 'worth')::bigint, 0)
    FROM unnest(facts) AS fact, LATERAL (
        -- Few are: the others' payloads are not read.
        SELECT CASE WHEN strpos(fact.payload COLLATE "C", '"risk"') > 0 THEN fact.payload::jsonb -> 'authority' END
            AS authority OFFSET 0
    ) AS told
    WHERE fact.kind = 'sale' AND authority ? 'risk'
$$;

-- What the customers of risky sales owe before they come, by account. The same sale is weighed once.
CREATE OR REPLACE FUNCTION hub.owed_before(facts hub.sent_fact[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_object_agg(account_id, hub.owed(account_id)) FROM (
        SELECT DISTINCT account_id FROM hub.risky(facts) AS one
        WHERE NOT EXISTS (SELECT FROM public.event WHERE event.op_id = one.op_id)
    ) AS risky
$$;

-- Whether what was spent at the merchant's risk was there after all: then it is at risk no more.
CREATE OR REPLACE FUNCTION hub.weighed(me hub.till, facts hub.sent_fact[], before jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one record;
    over boolean;
    after jsonb;
BEGIN
    IF before IS NULL THEN
        RETURN;
    END IF;
    FOR one IN SELECT * FROM hub.risky(facts) AS risky WHERE before ? risky.account_id LOOP
        after := hub.owed(one.account_id);
        IF jsonb_typeof(after) = 'null' OR jsonb_typeof(before -> one.account_id) = 'null' THEN
            -- Nobody can tell: it stays at risk.
            INSERT INTO hub.granted_sale (op_id, grant_id, worth, covered)
            VALUES (one.op_id, one.grant_id, one.worth, false) ON CONFLICT DO NOTHING;
            CONTINUE;
        END IF;
        SELECT coalesce(bool_or(debt::bigint > coalesce((before -> one.account_id ->> purse)::bigint, 0)), false)
        INTO over FROM jsonb_each_text(after) AS owed(purse, debt);
        INSERT INTO hub.granted_sale (op_id, grant_id, worth, covered)
        VALUES (one.op_id, one.grant_id, one.worth, NOT over AND NOT EXISTS (SELECT FROM hub.used_again(one.op_id)))
        ON CONFLICT DO NOTHING;
        IF over THEN
            PERFORM hub.note(me.n, 'overspent', one.op_id,
                             jsonb_build_object('account', one.account_id, 'worth', one.worth), '{seen}');
        END IF;
    END LOOP;
END
$$;

-- Coupons of one use that a sale used, and that another one counts too.
CREATE OR REPLACE FUNCTION hub.used_again(op text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT own.code FROM public.coupon_use AS own JOIN public.coupon ON coupon.code = own.code AND shared = 0
    WHERE own.op_id = op AND 1 < (
        SELECT count(*) FROM public.coupon_use AS used WHERE used.code = own.code AND NOT EXISTS (
            SELECT FROM public.reversal WHERE reversal.sale_id = used.op_id AND counts = 0
        )
    )
$$;

-- What is odd about facts is told to the people at the till that sent them.
CREATE OR REPLACE FUNCTION hub.odd(me hub.till, facts hub.sent_fact[], rows_ jsonb) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    -- More of a line came back than was sold: at two tills that could not ask one another.
    IF rows_ ? 'reversal' THEN
        PERFORM hub.note(me.n, 'over_refunded', sale_id, jsonb_build_object('sale', sale_id), '{seen}') FROM (
            SELECT DISTINCT line.sale_id FROM jsonb_array_elements(rows_ -> 'reversal') AS row_
            JOIN public.sale_line AS line ON line.sale_id = row_ ->> 'sale_id'
            WHERE line.quantity < (
                SELECT sum(back.quantity) FROM public.reversal
                JOIN public.reversal_line AS back ON back.reversal_id = reversal.op_id AND back.line = line.line
                WHERE reversal.sale_id = line.sale_id
            )
        ) AS too_much;
    END IF;
    IF rows_ ? 'ledger_entry' THEN
        PERFORM hub.gave_much(me, facts, rows_);
    END IF;
    -- A slip was counted for two customers, at two tills that could not ask one another.
    IF rows_ ? 'claim' THEN
        PERFORM hub.note(me.n, 'claimed_twice', sale_id, jsonb_build_object('sale', sale_id), '{seen}')
        FROM hub.claimed_before(rows_) AS late(op_id, sale_id);
    END IF;
    -- A coupon was used twice: without a connection, at the merchant's risk.
    IF rows_ ? 'coupon_use' THEN
        PERFORM hub.note(me.n, 'overspent', op || ':' || code,
                         jsonb_build_object('account', whose, 'sale', op, 'coupon', code), '{seen}')
        FROM (
            SELECT DISTINCT row_ ->> 'op_id' AS op, row_ ->> 'account_id' AS whose
            FROM jsonb_array_elements(rows_ -> 'coupon_use') AS row_
        ) AS sold, hub.used_again(op) AS code;
    END IF;
    -- A programme that nobody has published here.
    PERFORM hub.note(me.n, 'unknown_version', number::text, jsonb_build_object('number', number)) FROM (
        SELECT DISTINCT programme_version AS number FROM unnest(facts) WHERE programme_version > 0
        EXCEPT SELECT number FROM public.programme_version
    ) AS unknown;
END
$$;
