-- Facts that are asked for: other tills' of an account's customer, or of the sale of a slip; this till's own that a
-- restored copy of its books no longer has, five hundred at once. With the rows they left behind, as in a batch.
CREATE OR REPLACE FUNCTION hub_v1.look(kind_ text, key_ text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me hub.till := hub.caller();
    session_ text := substr(key_, 1, length(key_) - position('|' IN reverse(key_)));
    found text[];
    no json := hub.turned_away(me, 'look');
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    IF kind_ <> 'own' AND hub.looked_too_often(me.n) THEN
        RETURN hub.refuse('look', 'too_often');
    END IF;
    IF kind_ = 'own' THEN
        IF EXISTS (SELECT FROM hub.session WHERE session_id = session_ AND till <> me.n) THEN
            RETURN hub.refuse('look', 'not_yours', jsonb_build_object('session', session_));
        END IF;
        found := ARRAY(
            SELECT op_id FROM public.event
            WHERE session_id = session_ AND seq > reverse(split_part(reverse(key_), '|', 1))::bigint ORDER BY seq
            LIMIT 500
        );
    ELSIF kind_ = 'account' THEN
        found := ARRAY(SELECT hub.ops_of(hub.together(key_)));
    ELSE
        found := ARRAY(
            WITH sold AS (SELECT op_id FROM public.sale WHERE slip = key_)
            SELECT op_id FROM sold UNION SELECT reversal.op_id FROM sold JOIN public.reversal ON sale_id = sold.op_id
            UNION SELECT claim.op_id FROM sold JOIN public.claim ON sale_id = sold.op_id
        );
    END IF;
    RETURN hub.facts_told(CASE kind_ WHEN 'own' THEN found ELSE ARRAY(
        SELECT DISTINCT ON (op_id) op_id FROM public.event JOIN hub.session USING (session_id)
        WHERE op_id = ANY (found) AND session.till <> me.n
    ) END, kind_ = 'own');
END
$$;

-- Facts by their operations, in the order in which they happened, or were written; an operation is told once. What a
-- claim gave stands under its sale, which may be somebody else's and comes along.
CREATE OR REPLACE FUNCTION hub.facts_told(ops text[], as_written boolean) RETURNS json LANGUAGE sql STABLE AS $$
    WITH spoken_of AS (
        SELECT ops || ARRAY(SELECT sale_id FROM public.claim WHERE op_id = ANY (ops)) || ARRAY(
            SELECT convert_from(payload, 'UTF8')::json ->> 'of' FROM public.event
            WHERE op_id = ANY (ops) AND kind = 'earned_under'
        ) AS all_
    )
    SELECT json_build_object('facts', (
        SELECT coalesce(json_agg(json_build_object(
            'session_id', session_id, 'seq', seq, 'till', till, 'kind', kind, 'account_id', account_id, 'op_id', op_id,
            'at', at, 'day', day, 'programme_version', programme_version, 'prev_hash', encode(prev_hash, 'hex'),
            'hash', encode(hash, 'hex'), 'payload', convert_from(payload, 'UTF8'), 'v', v
        ) ORDER BY CASE WHEN as_written THEN id ELSE at END, op_id), '[]')
        FROM (SELECT DISTINCT ON (op_id) * FROM public.event WHERE op_id = ANY (ops) ORDER BY op_id, id) AS once
        -- What can't be reckoned with only its own till gets back.
        WHERE as_written OR hub.is_instant(at) AND hub.is_day(day)
    ), 'rows', json_build_object(
        'sale', (SELECT coalesce(json_agg(r), '[]') FROM public.sale AS r WHERE op_id = ANY (spoken_of.all_)),
        'sale_line', (
            SELECT coalesce(json_agg(r ORDER BY sale_id, line), '[]') FROM public.sale_line AS r
            WHERE sale_id = ANY (spoken_of.all_)
        ),
        'reversal', (SELECT coalesce(json_agg(r), '[]') FROM public.reversal AS r WHERE op_id = ANY (ops)),
        'reversal_line', (
            SELECT coalesce(json_agg(r ORDER BY reversal_id, line), '[]') FROM public.reversal_line AS r
            WHERE reversal_id = ANY (ops)
        ),
        'ledger_entry', (
            SELECT coalesce(json_agg(hub.as_entry(r) ORDER BY op_id, n), '[]') FROM public.ledger_entry AS r
            WHERE op_id = ANY (spoken_of.all_)
        ),
        'coupon_use', (SELECT coalesce(json_agg(r), '[]') FROM public.coupon_use AS r WHERE op_id = ANY (ops)),
        'claim', (SELECT coalesce(json_agg(r), '[]') FROM public.claim AS r WHERE op_id = ANY (ops)),
        'rule_given', (SELECT coalesce(json_agg(r), '[]') FROM public.rule_given AS r WHERE op_id = ANY (ops)),
        'consent', (SELECT coalesce(json_agg(r), '[]') FROM public.consent AS r WHERE op_id = ANY (ops))
    )) FROM spoken_of
$$;

-- An entry as it travels: what is JSON in bytes goes as a text.
CREATE OR REPLACE FUNCTION hub.as_entry(one public.ledger_entry) RETURNS json LANGUAGE sql STABLE AS $$
    SELECT json_build_object(
        'account_id', one.account_id, 'at', one.at, 'op_id', one.op_id, 'n', one.n, 'purse', one.purse,
        'kind', one.kind, 'amount', one.amount, 'day', one.day, 'usable_on', one.usable_on,
        'lapses_on', one.lapses_on, 'months_from_visit', one.months_from_visit, 'of_op', one.of_op, 'rule', one.rule,
        'took', convert_from(one.took, 'UTF8'), 'lot_op', one.lot_op, 'lot_n', one.lot_n
    )
$$;
