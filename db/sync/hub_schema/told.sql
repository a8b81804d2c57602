-- What is told of an item as the hub knows it now. All of it reads one instant (these functions are STABLE: they see
-- what the statement that asks sees), and what comes of it may be kept until the item moves.

-- What is told of an item. Where it can't be worked out (facts whose sums are beyond all numbers) everybody goes on
-- without: of an account all but its standing is told, of anything else nothing.
CREATE OR REPLACE FUNCTION hub.tell_item(item text) RETURNS hub.item_told LANGUAGE plpgsql STABLE AS $$
DECLARE
    none hub.item_told;
BEGIN
    BEGIN
        RETURN hub.item_told(item);
    EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
        IF item LIKE 'account:%' THEN
            none := hub.account_told(substr(item, 9), reckons => false);
            none.told := '"unreadable":true,' || substr(none.told, 2);
            RETURN none;
        END IF;
    END;
    none.tills := '{}';
    RETURN none;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    none.tills := '{}';
    RETURN none;
END
$$;

-- The item, where `tell_item` could not work it out; null: all is well.
CREATE OR REPLACE FUNCTION hub.not_told(one hub.feed) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN one.told IS NULL THEN one.item
        WHEN starts_with(one.told, '"unreadable"') THEN one.item END
$$;

-- What is told of an item, as JSON text from behind its first brace (what hangs on who asks comes before the rest), and
-- the tills whose facts are counted in it: 0 stands for what is charged.
CREATE OR REPLACE FUNCTION hub.item_told(item text) RETURNS hub.item_told LANGUAGE plpgsql STABLE AS $$
DECLARE
    made hub.item_told;
    kind text := split_part(item, ':', 1);
    key text := substr(item, length(kind) + 2);
BEGIN
    made.tills := '{}';
    CASE kind
        WHEN 'account' THEN
            made := hub.account_told(key);
        WHEN 'record' THEN
            made.told := json_build_object('records', hub.words_on(split_part(key, '|', 1),
                                                              substr(key, length(split_part(key, '|', 1)) + 2)));
        WHEN 'rule' THEN
            made.tills := ARRAY(SELECT 0 FROM hub.charge WHERE state = 'charged' AND wants -> 'rules' ? key LIMIT 1);
            SELECT json_build_object('amount', amount, 'times', times) INTO made.told FROM hub.rule_totals(key);
        WHEN 'coupon' THEN
            made.tills := ARRAY(SELECT 0 FROM hub.charge WHERE state = 'charged' AND wants -> 'coupons' ? key LIMIT 1);
            made.told := json_build_object('uses', hub.coupon_uses(key));
        WHEN 'programme' THEN
            SELECT json_build_object(
                'number', number, 'content_hash', content_hash, 'holds_from', to_date(holds_from::text, 'YYYYMMDD'),
                'document', convert_from(document, 'UTF8')::json, 'published_at', published_at, 'op_id', op_id
            ) INTO made.told FROM public.programme_version WHERE number = key::int;
        WHEN 'erased' THEN
            SELECT json_build_object('op_id', op_id, 'at', at) INTO made.told
            FROM public.erasure WHERE account_id = key;
    END CASE;
    -- To cut it off where it is read would be most of what reading it takes.
    made.told := substr(made.told, 2);
    RETURN made;
END
$$;

-- An account: who it is, its standing, what it may spend once. All but what hangs on who asks, and on the position.
-- Words that were said of one row at once are told together. `reckons`: not where its facts can't be reckoned with.
--
-- Nothing that is called for each account is written in SQL: its plan would be made at each call.
CREATE OR REPLACE FUNCTION hub.account_told(account_ text, reckons boolean DEFAULT true) RETURNS hub.item_told
LANGUAGE plpgsql STABLE AS $$
DECLARE
    made hub.item_told;
    everybody text[] := hub.together(account_);
    stands boolean := everybody[1] = account_;
    own jsonb;
    words json;
    codes text[];
BEGIN
    made.tills := hub.tills_in(everybody);
    SELECT coalesce(jsonb_object_agg(field, value), '{}') INTO own FROM hub.record
    WHERE table_name = 'account' AND key = account_;
    SELECT coalesce(json_agg(json_build_array(table_name, key, hlc, till, fields) ORDER BY table_name, key, hlc), '[]'),
           array_agg(DISTINCT key) FILTER (WHERE table_name = 'coupon')
    INTO words, codes FROM (
        SELECT table_name, key, hlc, till, json_object_agg(field, value) AS fields FROM hub.record
        -- Said twice, so that the index of those who have an account is taken.
        WHERE account_id = account_ AND account_id <> '' AND table_name <> 'event_private'
        GROUP BY table_name, key, hlc, till
    ) AS rows_;
    made.told := json_build_object(
        'account', json_build_object(
            'joined_at', own -> 'joined_at',
            'joined_on', own -> 'joined_on',
            'referred_by', coalesce(own -> 'referred_by', '""'),
            'merged_into', CASE WHEN stands THEN '' ELSE everybody[1] END,
            'absorbs', CASE WHEN stands THEN cardinality(everybody) - 1 ELSE 0 END
        ),
        'words', words,
        'consents', (
            SELECT coalesce(json_agg(consent ORDER BY at, op_id, purpose), '[]') FROM public.consent
            WHERE account_id = account_
        ),
        'coupons', CASE WHEN codes IS NULL THEN '[]' ELSE (
            SELECT json_agg(json_build_object('code', code, 'uses', hub.coupon_uses(code))) FROM unnest(codes) AS code
        ) END,
        'standing', CASE WHEN stands AND reckons THEN hub.standing_of(everybody) END,
        'used', CASE WHEN reckons THEN hub.used_by(everybody) ELSE '{}' END,
        'merges', (
            SELECT coalesce(json_agg(json_build_object(
                'op_id', op_id, 'from_account', from_account, 'into_account', into_account, 'at', at,
                'undone_by', undone_by
            ) ORDER BY at, op_id), '[]') FROM public.merge WHERE from_account = account_
        ),
        'erased', (SELECT json_build_object('op_id', op_id, 'at', at) FROM public.erasure WHERE account_id = account_)
    );
    RETURN made;
END
$$;

CREATE OR REPLACE FUNCTION hub.as_record(one hub.record) RETURNS json LANGUAGE sql STABLE AS $$
    SELECT json_build_object('table', one.table_name, 'key', one.key, 'field', one.field, 'value', one.value,
                             'hlc', one.hlc, 'till', one.till, 'account_id', one.account_id)
$$;

-- The newest words on one row of the shop's own.
CREATE OR REPLACE FUNCTION hub.words_on(table_ text, key_ text) RETURNS json LANGUAGE sql STABLE AS $$
    SELECT coalesce(json_agg(hub.as_record(record) ORDER BY field), '[]') FROM hub.record
    WHERE table_name = table_ AND key = key_
$$;

-- The operations that these accounts' history is made of.
CREATE OR REPLACE FUNCTION hub.ops_of(accounts text[]) RETURNS SETOF text LANGUAGE plpgsql STABLE ROWS 50 AS $$
BEGIN
    RETURN QUERY WITH own AS (
        SELECT op_id FROM public.ledger_entry WHERE account_id = ANY (accounts)
        UNION SELECT op_id FROM public.sale WHERE account_id = ANY (accounts)
        UNION SELECT op_id FROM public.reversal WHERE account_id = ANY (accounts)
        UNION SELECT op_id FROM public.claim WHERE account_id = ANY (accounts)
        UNION SELECT sale_id FROM public.claim WHERE account_id = ANY (accounts)
        UNION SELECT op_id FROM public.consent WHERE account_id = ANY (accounts)
        UNION SELECT op_id FROM public.event WHERE account_id <> '' AND account_id = ANY (accounts)
    )
    SELECT own.op_id FROM own
    -- One after the other: whatever the planner believes of these tables, they are never read as a whole.
    UNION SELECT back.op_id FROM own, LATERAL (
        SELECT reversal.op_id FROM public.reversal WHERE reversal.sale_id = own.op_id OFFSET 0
    ) AS back;
END
$$;

-- The tills that wrote any of it; 0 where one of them wrote what does not count, a slip that was somebody else's before.
CREATE OR REPLACE FUNCTION hub.tills_in(accounts text[]) RETURNS int[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(
        SELECT wrote.till FROM hub.ops_of(accounts) AS op, LATERAL (
            SELECT CASE WHEN event.kind <> 'claimed' OR EXISTS (
                SELECT FROM public.claim WHERE claim.account_id = ANY (accounts) AND claim.op_id = event.op_id
            ) THEN session.till ELSE 0 END AS till FROM public.event JOIN hub.session ON session.session_id = event.session_id
            WHERE event.op_id = op OFFSET 0
        ) AS wrote
        UNION SELECT 0 FROM hub.charge WHERE account_id = ANY (accounts) AND state = 'charged'
    );
END
$$;

-- Sales that a coupon counts in: those of which something is left, and those on their way.
CREATE OR REPLACE FUNCTION hub.coupon_uses(code_ text) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT count(*) FROM public.coupon_use AS used WHERE used.code = code_ AND NOT EXISTS (
            SELECT FROM public.reversal WHERE reversal.sale_id = used.op_id AND counts = 0
        )
    ) + (
        SELECT count(*) FROM hub.charge WHERE state = 'charged' AND wants -> 'coupons' ? code_
    );
END
$$;

-- What a limited rule has given, charges among it: to everybody, or to these accounts.
CREATE OR REPLACE FUNCTION hub.rule_totals(
    rule_ text, accounts text[] DEFAULT NULL, OUT amount bigint, OUT times bigint
) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF accounts IS NULL THEN
        SELECT sum(given.amount), sum(given.times) INTO amount, times FROM public.rule_given AS given
        WHERE rule = rule_;
    ELSE
        SELECT sum(given.amount), sum(given.times) INTO amount, times FROM public.rule_given AS given
        WHERE rule = rule_ AND account_id = ANY (accounts);
    END IF;
    SELECT coalesce(amount, 0) + coalesce(sum((wants #>> ARRAY['rules', rule_, 'amount'])::bigint), 0),
           coalesce(times, 0) + coalesce(sum((wants #>> ARRAY['rules', rule_, 'times'])::bigint), 0)
    INTO amount, times FROM hub.charge
    WHERE state = 'charged' AND wants -> 'rules' ? rule_ AND (accounts IS NULL OR account_id = ANY (accounts));
END
$$;

-- What rules have given to one person: {RULE: [amount, times]}.
CREATE OR REPLACE FUNCTION hub.used_by(accounts text[]) RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
    rules text[] := ARRAY(
        SELECT rule FROM public.rule_given WHERE account_id <> '' AND account_id = ANY (accounts)
        UNION SELECT jsonb_object_keys(wants -> 'rules') FROM hub.charge
            WHERE state = 'charged' AND account_id = ANY (accounts)
    );
BEGIN
    IF cardinality(rules) = 0 THEN
        RETURN '{}';
    END IF;
    RETURN json_object_agg(rule, json_build_array(total.amount, total.times) ORDER BY rule)
    FROM unnest(rules) AS rule, hub.rule_totals(rule, accounts) AS total;
END
$$;

-- Of an item in which something is charged, what hangs on who asks: what of it is charged to the asking till itself,
-- whose own sale will count it. A piece of a JSON object with a comma at its end.
CREATE OR REPLACE FUNCTION hub.told_to(till_ int, item text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    kind text := split_part(item, ':', 1);
    key_ text := substr(item, length(kind) + 2);
BEGIN
    IF kind = 'account' THEN
        RETURN '"afar":true,"charges":' || (
            SELECT coalesce(json_agg(json_build_object(
                'op_id', op_id, 'purses', wants -> 'purses', 'rules', (
                    SELECT coalesce(json_object_agg(rule, json_build_array(want -> 'amount', want -> 'times')), '{}')
                    FROM jsonb_each(wants -> 'rules') AS wanted(rule, want)
                )
            ) ORDER BY at, op_id), '[]') FROM hub.charge
            WHERE state = 'charged' AND till = till_ AND account_id = ANY (hub.together(key_))
        ) || ',';
    ELSIF kind = 'rule' THEN
        RETURN '"charged":' || (
            SELECT json_build_array(coalesce(sum((wants #>> ARRAY['rules', key_, 'amount'])::bigint), 0),
                                    coalesce(sum((wants #>> ARRAY['rules', key_, 'times'])::bigint), 0))
            FROM hub.charge WHERE state = 'charged' AND till = till_ AND wants -> 'rules' ? key_
        ) || ',';
    ELSIF kind = 'coupon' THEN
        RETURN '"charged":' || (
            SELECT count(*) FROM hub.charge WHERE state = 'charged' AND till = till_ AND wants -> 'coupons' ? key_
        ) || ',';
    END IF;
    RETURN '';
END
$$;
