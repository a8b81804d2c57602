-- Accounts told many at once: what a first till of a large shop reads is worked out for a page of customers together, as
-- `account_told` does it for one.

-- What is told of these accounts, as in an item of the feed, and the tills whose facts are counted. Missing are those of
-- whom there is more to know (merged, forgotten, charged, with coupons), and those worked out together with one who can't
-- be: `tell_item` knows it.
CREATE OR REPLACE FUNCTION hub.many_told(accounts text[]) RETURNS TABLE (account_id text, told text, tills int[])
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF cardinality(accounts) < 2 THEN
        RETURN;
    END IF;
    -- A hundred at a time: so few that it costs next to nothing whatever the planner believes of them.
    FOR nth IN 0 .. (cardinality(accounts) - 1) / 100 LOOP
        BEGIN
            RETURN QUERY SELECT * FROM hub.told_together(accounts[nth * 100 + 1 : nth * 100 + 100]);
        EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
            CONTINUE;
        END;
    END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION hub.told_together(accounts text[]) RETURNS TABLE (account_id text, told text, tills int[])
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH own AS MATERIALIZED (
        -- Asked one by one, so that no table is read as a whole.
        SELECT one COLLATE "C" AS account_id FROM unnest(accounts) AS asked(one)
        WHERE (SELECT true FROM public.account a WHERE a.account_id = one AND (a.merged_into <> '' OR a.absorbs > 0)
               LIMIT 1) IS NULL
            AND (SELECT true FROM public.account a WHERE a.merged_into = one AND a.merged_into <> '' LIMIT 1) IS NULL
            AND (SELECT true FROM public.merge m WHERE m.from_account = one LIMIT 1) IS NULL
            AND (SELECT true FROM public.erasure e WHERE e.account_id = one LIMIT 1) IS NULL
            AND (SELECT true FROM hub.charge c WHERE c.account_id = one AND c.state = 'charged' LIMIT 1) IS NULL
    ), said AS MATERIALIZED (
        SELECT account_id, table_name, key, hlc, till, json_object_agg(field, value) AS fields FROM hub.record
        WHERE account_id = ANY (accounts) AND account_id <> '' AND table_name <> 'event_private'
        GROUP BY account_id, table_name, key, hlc, till
    ), words AS MATERIALIZED (
        SELECT account_id,
            json_agg(json_build_array(table_name, key, hlc, till, fields) ORDER BY table_name, key, hlc) AS words,
            bool_or(table_name = 'coupon') AS coupons
        FROM said GROUP BY account_id
    ), itself AS MATERIALIZED (
        SELECT key AS account_id, jsonb_object_agg(field, value) AS fields FROM hub.record
        WHERE table_name = 'account' AND key = ANY (accounts) GROUP BY key
    ), agreed AS MATERIALIZED (
        SELECT account_id, json_agg(consent ORDER BY at, op_id, purpose) AS consents FROM public.consent
        WHERE account_id = ANY (accounts) GROUP BY account_id
    ), used AS MATERIALIZED (
        SELECT account_id, json_object_agg(rule, json_build_array(amount, times) ORDER BY rule) AS rules FROM (
            SELECT account_id, rule, sum(amount)::bigint AS amount, sum(times)::bigint AS times FROM public.rule_given
            WHERE account_id <> '' AND account_id = ANY (accounts) GROUP BY account_id, rule
        ) AS by_rule GROUP BY account_id
    ), op AS MATERIALIZED (
        SELECT account_id, op_id FROM public.ledger_entry WHERE account_id = ANY (accounts)
        UNION SELECT account_id, op_id FROM public.sale WHERE account_id = ANY (accounts)
        UNION SELECT account_id, op_id FROM public.reversal WHERE account_id = ANY (accounts)
        UNION SELECT account_id, op_id FROM public.claim WHERE account_id = ANY (accounts)
        UNION SELECT account_id, sale_id FROM public.claim WHERE account_id = ANY (accounts)
        UNION SELECT account_id, op_id FROM public.consent WHERE account_id = ANY (accounts)
        UNION SELECT account_id, op_id FROM public.event WHERE account_id <> '' AND account_id = ANY (accounts)
    ), wrote AS MATERIALIZED (
        SELECT account_id, array_agg(DISTINCT wrote.till) AS tills FROM (
            SELECT * FROM op UNION
            SELECT op.account_id, back.op_id FROM op, LATERAL (
                SELECT reversal.op_id FROM public.reversal WHERE reversal.sale_id = op.op_id OFFSET 0
            ) AS back
        ) AS every, LATERAL (
            SELECT session.till FROM public.event JOIN hub.session ON session.session_id = event.session_id
            WHERE event.op_id = every.op_id OFFSET 0
        ) AS wrote GROUP BY account_id
    )
    SELECT own.account_id, substr(json_build_object(
        'account', json_build_object(
            'joined_at', itself.fields -> 'joined_at', 'joined_on', itself.fields -> 'joined_on',
            'referred_by', coalesce(itself.fields -> 'referred_by', '""'), 'merged_into', '', 'absorbs', 0
        ),
        'words', coalesce(words.words, '[]'), 'consents', coalesce(agreed.consents, '[]'), 'coupons', json '[]',
        'standing', standings.standing, 'used', coalesce(used.rules, '{}'), 'merges', json '[]',
        'erased', NULL
    )::text, 2), coalesce(wrote.tills, '{}')
    FROM own JOIN hub.standings(accounts, accounts) AS standings USING (account_id)
        LEFT JOIN words USING (account_id) LEFT JOIN itself USING (account_id) LEFT JOIN agreed USING (account_id)
        LEFT JOIN used USING (account_id) LEFT JOIN wrote USING (account_id)
    WHERE words.coupons IS NOT TRUE;
END
$$;
