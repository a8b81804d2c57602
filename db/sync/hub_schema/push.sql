-- Facts of one session, and the rows of the journal that they left behind, are taken in: all of it in one transaction,
-- each once. A fact happened and is never refused; what is odd about one is told to a person.

CREATE OR REPLACE FUNCTION hub_v1.push(said text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN coalesce(hub.too_large('push', said), hub.push(said::jsonb));
END
$$;

CREATE OR REPLACE FUNCTION hub.push(said jsonb) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    me hub.till := hub.caller();
    told hub.session;
    facts hub.sent_fact[];
    rows_ jsonb := coalesce(said -> 'rows', '{}');
    first_seq bigint;
    before text;
    no json := hub.turned_away(me, 'push');
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    told := hub.meet(me, said -> 'line');
    IF told IS NULL THEN
        RETURN hub.refuse('push', 'not_yours', jsonb_build_object('session', said #>> '{line,session_id}'));
    END IF;
    first_seq := (said ->> 'from_seq')::bigint;
    before := said ->> 'prev_hash';
    -- The hub's head says what is to be sent, not what the till believes to have sent.
    IF first_seq > told.head_seq + 1 THEN
        RETURN hub.pushed('gap', told, 0);
    END IF;
    facts := hub.facts_sent(said -> 'facts');
    IF NOT hub.hangs_together(me, told.session_id, first_seq, before, facts) OR NOT hub.rows_hang(me, facts, rows_) THEN
        RETURN hub.refuse('push', 'bad_batch', jsonb_build_object('session', told.session_id, 'from_seq', first_seq));
    END IF;
    -- What stands before must be the same story, and so must what is here already.
    IF before <> (CASE
        WHEN first_seq = 1 THEN told.session_id
        WHEN first_seq = told.head_seq + 1 THEN told.head_hash
        ELSE (SELECT encode(hash, 'hex') FROM public.event WHERE session_id = told.session_id AND seq = first_seq - 1)
    END) THEN
        PERFORM hub.forked(me.n, told, coalesce((facts[1]).hash, before));
        RETURN hub.pushed('fork', told, 0);
    END IF;
    IF first_seq <= told.head_seq THEN
        SELECT fact.hash INTO before FROM unnest(facts) AS fact
        JOIN public.event ON event.session_id = told.session_id AND event.seq = fact.seq
        WHERE encode(event.hash, 'hex') <> fact.hash ORDER BY fact.seq LIMIT 1;
        IF FOUND THEN
            PERFORM hub.forked(me.n, told, before);
            RETURN hub.pushed('fork', told, 0);
        END IF;
        facts := ARRAY(SELECT fact FROM unnest(facts) AS fact WHERE fact.seq > told.head_seq);
    END IF;
    IF cardinality(facts) > 0 THEN
        BEGIN
            PERFORM hub.post(me, facts, rows_);
        -- Other errors end the call, and the till sends all of it again.
        EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
            PERFORM hub.post_each(me, facts, rows_);
        END;
        told.head_seq := (facts[cardinality(facts)]).seq;
        told.head_hash := (facts[cardinality(facts)]).hash;
        UPDATE hub.session SET head_seq = told.head_seq, head_hash = told.head_hash
        WHERE session_id = told.session_id;
        -- A file that goes on behind the place where a copy of it went its own way.
        PERFORM hub.forked(me.n, branch, 'grown') FROM hub.session AS branch
        WHERE branch.parent_session = told.session_id AND branch.parent_seq < told.head_seq;
    END IF;
    PERFORM hub.recovered(me.n);
    RETURN hub.pushed('head', told, cardinality(facts));
END
$$;

CREATE OR REPLACE FUNCTION hub.pushed(outcome text, told hub.session, new int) RETURNS json LANGUAGE sql AS $$
    SELECT json_build_object('outcome', outcome, 'seq', told.head_seq, 'hash', told.head_hash, 'new', new)
$$;

-- Facts follow one another, are of this session and of this till.
CREATE OR REPLACE FUNCTION hub.hangs_together(
    me hub.till, session_ text, first_seq bigint, before text, facts hub.sent_fact[]
) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(bool_and(
        session_id = session_ AND till = me.code AND seq = first_seq + nth - 1 AND prev_hash = follows
        AND length(hash) = 32 AND length(op_id) BETWEEN 1 AND 200
    ), true) FROM (
        SELECT *, lag(hash, 1, before) OVER (ORDER BY nth) AS follows FROM unnest(facts) WITH ORDINALITY AS fact(
            session_id, seq, till, kind, account_id, op_id, at, day, programme_version, prev_hash, hash, payload, v, nth
        )
    ) AS walked
$$;

-- The operations whose rows come with these facts: their own, and of a claim, or of what was earned under a programme
-- afterwards, the sale that it speaks of.
CREATE OR REPLACE FUNCTION hub.spoken_of(facts hub.sent_fact[]) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(
        SELECT op_id FROM unnest(facts) UNION ALL
        SELECT hub.spoken_in(payload) FROM unnest(facts) WHERE kind IN ('claimed', 'earned_under')
    )
$$;

-- By which column a row of that table says on which operation it hangs.
CREATE OR REPLACE FUNCTION hub.hangs_by(table_ text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE table_ WHEN 'sale_line' THEN 'sale_id' WHEN 'reversal_line' THEN 'reversal_id' ELSE 'op_id' END
$$;

-- Every row hangs on a fact of the batch, and what a fact of the batch sold or took back was at no other till. Imported
-- receipts carry the tills of the programs they come from.
CREATE OR REPLACE FUNCTION hub.rows_hang(me hub.till, facts hub.sent_fact[], rows_ jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    ops text[] := ARRAY(SELECT op_id FROM unnest(facts));
    spoken_of text[] := hub.spoken_of(facts);
BEGIN
    -- A set, not an array: each row would be held against each of the facts.
    RETURN NOT EXISTS (
        SELECT FROM jsonb_each(rows_) AS tables(name, told), jsonb_array_elements(told) AS row_
        WHERE coalesce(row_ ->> hub.hangs_by(name) NOT IN (SELECT unnest(spoken_of)), true)
    ) AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(rows_ -> 'sale') AS row_
        WHERE row_ ->> 'till' <> me.code AND row_ ->> 'imported' = '0' AND row_ ->> 'op_id' IN (SELECT unnest(ops))
    ) AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(rows_ -> 'reversal') AS row_
        WHERE row_ ->> 'till' <> me.code AND row_ ->> 'op_id' IN (SELECT unnest(ops))
    );
END
$$;

-- Put new facts and their rows where reports read them, and have everybody told what that changes.
CREATE OR REPLACE FUNCTION hub.post(me hub.till, facts hub.sent_fact[], rows_ jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    ops text[] := ARRAY(SELECT op_id FROM unnest(facts));
    accounts text[] := hub.all_of(hub.accounts_of(facts, rows_));
    owed_before jsonb;
    items text[];
BEGIN
    PERFORM hub.lock(accounts);
    owed_before := hub.owed_before(facts);
    INSERT INTO public.event (session_id, seq, till, kind, account_id, op_id, at, day, programme_version, prev_hash,
                              hash, payload, v)
    SELECT session_id, seq, till, kind, account_id, op_id, at, day, programme_version, decode(prev_hash, 'hex'),
           decode(hash, 'hex'), convert_to(payload, 'UTF8'), v
    FROM unnest(facts) WHERE hub.reads(at, day, 0);
    PERFORM hub.put_rows(me, rows_, ops, hub.spoken_of(facts));
    items := hub.settled(ops) || hub.obeyed(me, facts) || hub.items_of(rows_)
        || ARRAY(SELECT 'account:' || one FROM unnest(accounts) AS touched(one));
    PERFORM hub.weighed(me, facts, owed_before);
    PERFORM hub.odd(me, facts, rows_);
    PERFORM hub.touch(items);
END
$$;

-- Whose facts and rows these are, and whose sales come back with them.
CREATE OR REPLACE FUNCTION hub.accounts_of(facts hub.sent_fact[], rows_ jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(
        SELECT account_id FROM unnest(facts)
        UNION SELECT one #>> '{}' FROM jsonb_path_query(rows_, '$.*[*].account_id') AS told(one)
        UNION SELECT sale.account_id FROM jsonb_array_elements(rows_ -> 'reversal') AS row_
            JOIN public.sale ON sale.op_id = row_ ->> 'sale_id'
        UNION SELECT claim.account_id FROM jsonb_array_elements(rows_ -> 'reversal') AS row_
            JOIN public.claim ON claim.sale_id = row_ ->> 'sale_id'
    )
$$;

-- A row of that table in which nothing is told: what a till of another release leaves out is as in it.
CREATE OR REPLACE FUNCTION hub.blank(of_table anyelement) RETURNS anyelement LANGUAGE sql STABLE AS $$
    SELECT jsonb_populate_record(of_table, blank) FROM hub.blank WHERE table_name = pg_typeof(of_table)::text
$$;

-- The rows of the facts that are new. One that is here already stays as it is: a row is named by its operation.
-- A sale that is only spoken of brings what it gave; itself it comes with its own fact. A slip that two tills counted for
-- two customers counts for the one who is here first.
CREATE OR REPLACE FUNCTION hub.put_rows(me hub.till, rows_ jsonb, ops text[], spoken_of text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    too_late text[];
BEGIN
    INSERT INTO public.sale SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.sale), rows_ -> 'sale') AS r
    WHERE r.op_id IN (SELECT unnest(ops)) AND hub.reads(r.at, r.day, greatest(
        abs(r.gross), abs(r.discount), abs(r.purses_paid), abs(r.to_pay), abs(r.received)
    )) ON CONFLICT DO NOTHING;
    INSERT INTO public.sale_line
    SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.sale_line), rows_ -> 'sale_line') AS r
    WHERE r.sale_id IN (SELECT unnest(ops)) AND hub.reads(0, 20000101, greatest(
        abs(r.unit_price), abs(r.quantity), abs(r.gross), abs(r.discount), abs(r.purses_paid), abs(r.to_pay),
        abs(r.received)
    )) ON CONFLICT DO NOTHING;
    IF rows_ ? 'claim' THEN
        INSERT INTO public.claim SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.claim), rows_ -> 'claim') AS r
        WHERE r.op_id IN (SELECT unnest(ops)) AND hub.reads(r.at, 20000101, 0) ON CONFLICT DO NOTHING;
        too_late := ARRAY(SELECT unnest(ARRAY[op_id, sale_id]) FROM hub.claimed_before(rows_) AS one(op_id, sale_id));
        spoken_of := ARRAY(SELECT unnest(spoken_of) EXCEPT SELECT unnest(too_late));
    END IF;
    INSERT INTO public.rule_given
    SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.rule_given), rows_ -> 'rule_given') AS r
    WHERE r.op_id IN (SELECT unnest(spoken_of)) AND hub.reads(r.at, r.day, greatest(abs(r.amount), abs(r.times)))
        AND hub.reads_names(r.account_id, r.rule, '') ON CONFLICT DO NOTHING;
    INSERT INTO public.ledger_entry
    SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.ledger_entry), rows_ -> 'ledger_entry') AS r
    WHERE r.op_id IN (SELECT unnest(spoken_of)) AND hub.reads(r.at, r.day, r.amount)
        AND hub.reads_days(r.usable_on, r.lapses_on, r.months_from_visit)
        AND hub.reads_names(r.account_id, r.purse, r.rule)
    ON CONFLICT DO NOTHING;
    IF rows_ ? 'reversal' THEN
        INSERT INTO public.reversal
        SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.reversal), rows_ -> 'reversal') AS r
        WHERE r.op_id IN (SELECT unnest(ops)) AND hub.reads(r.at, r.day, greatest(
            abs(r.cash), abs(r.purses_returned), abs(r.spend_left), abs(r.counts)
        )) ON CONFLICT DO NOTHING;
        INSERT INTO public.reversal_line
        SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.reversal_line), rows_ -> 'reversal_line') AS r
        WHERE r.reversal_id IN (SELECT unnest(ops)) AND hub.reads(0, 20000101, greatest(
            abs(r.quantity), abs(r.cash), abs(r.purses_returned)
        )) ON CONFLICT DO NOTHING;
    END IF;
    IF rows_ ? 'coupon_use' THEN
        INSERT INTO public.coupon_use
        SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.coupon_use), rows_ -> 'coupon_use') AS r
        WHERE r.op_id IN (SELECT unnest(ops)) AND hub.reads(r.at, 20000101, 0) ON CONFLICT DO NOTHING;
    END IF;
    IF rows_ ? 'consent' THEN
        INSERT INTO public.consent
        SELECT r.* FROM jsonb_populate_recordset(hub.blank(NULL::public.consent), rows_ -> 'consent') AS r
        WHERE r.op_id IN (SELECT unnest(ops)) AND hub.reads(r.at, 20000101, 0) ON CONFLICT DO NOTHING;
    END IF;
    -- Of a later release: tables and columns that this hub does not have are kept until it is upgraded. All rows of a
    -- batch are of one release.
    INSERT INTO hub.unposted (till, table_name, rows, at)
    SELECT me.n, CASE WHEN hub.columns_of(name) IS NULL THEN name ELSE '+' || name END, told, hub.clock()
    FROM jsonb_each(rows_) AS tables(name, told)
    WHERE told <> '[]' AND (told -> 0) - coalesce(hub.columns_of(name), '{}') <> '{}';
END
$$;

-- What an earlier release of this hub put by and this one knows: rows of tables that are new, words it could not take.
-- Where columns are new the rows are there already; whatever release adds one fills it from what lies by.
CREATE OR REPLACE FUNCTION hub.post_what_is_known() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    one hub.unposted;
    ops text[];
BEGIN
    FOR one IN SELECT * FROM hub.unposted WHERE table_name = 'word' OR hub.columns_of(table_name) IS NOT NULL
        ORDER BY id LOOP
        BEGIN
            IF one.table_name = 'word' THEN
                PERFORM hub.hear(jsonb_build_array(one.rows));
            ELSE
                ops := ARRAY(SELECT DISTINCT row_ ->> hub.hangs_by(one.table_name)
                             FROM jsonb_array_elements(one.rows) AS row_);
                PERFORM hub.put_rows((SELECT till FROM hub.till WHERE n = one.till),
                                     jsonb_build_object(one.table_name, one.rows), ops, ops);
                PERFORM hub.touch(hub.items_of(jsonb_build_object(one.table_name, one.rows)) || ARRAY(
                    SELECT 'account:' || own FROM unnest(hub.all_of(ARRAY(
                        SELECT row_ ->> 'account_id' FROM jsonb_array_elements(one.rows) AS row_
                    ))) AS own
                ));
            END IF;
            DELETE FROM hub.unposted WHERE id = one.id;
        EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
            -- It can't be reckoned with today either.
        END;
    END LOOP;
END
$$;

-- Claims of slips that had been counted for somebody else before they came, and the sales of those.
CREATE OR REPLACE FUNCTION hub.claimed_before(rows_ jsonb) RETURNS TABLE (op_id text, sale_id text)
LANGUAGE sql STABLE AS $$
    SELECT row_ ->> 'op_id', row_ ->> 'sale_id' FROM jsonb_array_elements(rows_ -> 'claim') AS row_
    JOIN public.claim ON claim.sale_id = row_ ->> 'sale_id' AND claim.op_id <> row_ ->> 'op_id'
$$;

-- Charges whose sale has come: its own entries take their place. What others hear of it.
CREATE OR REPLACE FUNCTION hub.settled(ops text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    items text[];
BEGIN
    WITH came AS (
        UPDATE hub.charge SET state = 'settled' WHERE op_id = ANY (ops) AND state = 'charged' RETURNING charge
    )
    SELECT array_agg(item) INTO items FROM came, unnest(hub.items_of_charge(came.charge)) AS item;
    IF items IS NOT NULL THEN
        DELETE FROM hub.notice WHERE id IN (SELECT 'unconfirmed:' || one FROM unnest(ops) AS came(one));
    END IF;
    RETURN items;
END
$$;

-- What changes when something is charged, settled or given back.
CREATE OR REPLACE FUNCTION hub.items_of_charge(one hub.charge) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(
        SELECT 'account:' || own FROM unnest(hub.all_of(ARRAY[one.account_id])) AS own
        UNION ALL SELECT 'rule:' || rule FROM jsonb_object_keys(one.wants -> 'rules') AS rule
        UNION ALL SELECT 'coupon:' || code FROM jsonb_array_elements_text(one.wants -> 'coupons') AS code
    )
$$;

-- What rows change besides accounts. A sale that comes back whole frees its coupons.
CREATE OR REPLACE FUNCTION hub.items_of(rows_ jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(
        SELECT 'rule:' || (one #>> '{}') FROM jsonb_path_query(rows_, '$.rule_given[*].rule') AS told(one)
        UNION SELECT 'coupon:' || (one #>> '{}') FROM jsonb_path_query(rows_, '$.coupon_use[*].code') AS told(one)
        UNION SELECT 'coupon:' || used.code FROM jsonb_array_elements(rows_ -> 'reversal') AS row_
            JOIN public.coupon_use AS used ON used.op_id = row_ ->> 'sale_id'
    )
$$;
