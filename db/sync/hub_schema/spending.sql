-- R1: what a sale would spend that somebody else could be spending at this moment is charged here first, all of it or
-- nothing. It is posted, not held: nothing runs out, and the sale's own entries take its place when they come. So are
-- goods that come back, which another till could be taking back.

CREATE OR REPLACE FUNCTION hub_v1.authorise(op text, account_ text, wants_ json) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me hub.till := hub.caller();
    said jsonb;
    one hub.charge;
    has jsonb;
    why text;
    no json := coalesce(hub.turned_away(me, 'authorise'), hub.too_large('authorise', wants_::text));
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    said := wants_;
    -- One customer after the other; one sale after the other that would use up the same coupon, or budget; and one
    -- return after the other of the same sale.
    PERFORM hub.lock(hub.all_of(ARRAY[account_]) || ARRAY(
        SELECT 'coupon:' || code FROM jsonb_array_elements_text(said -> 'coupons') AS code
        UNION SELECT 'rule:' || rule FROM jsonb_object_keys(said -> 'rules') AS rule
        UNION SELECT 'sale:' || sale FROM jsonb_object_keys(said -> 'returns') AS sale
    ));
    SELECT * INTO one FROM hub.charge WHERE op_id = op FOR UPDATE;
    IF FOUND THEN
        IF one.till <> me.n THEN
            RETURN hub.refuse('authorise', 'not_yours', jsonb_build_object('op', op));
        END IF;
        -- Asked again, or given back before it came.
        RETURN hub.verdict(one.state <> 'void', CASE WHEN one.state = 'void' THEN 'void' ELSE '' END, '{}');
    ELSIF EXISTS (SELECT FROM public.event WHERE op_id = op) THEN
        RETURN hub.verdict(true, '', '{}');
    END IF;
    BEGIN
        -- Of the purses that are asked for, what could be spent on the shop's day by the hub's clock.
        SELECT coalesce(jsonb_object_agg(purse, coalesce(held -> purse, '0')), '{}') INTO has
        FROM jsonb_object_keys(said -> 'purses') AS purse, LATERAL (
            SELECT CASE WHEN account_ = '' THEN '{}' ELSE hub.spendable_by_purse(account_, hub.day_at(hub.clock())) END
        ) AS own(held);
        why := hub.why_not(me, account_, said);
    EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
        -- What was sent of this customer, or of such an offer, can't be reckoned with: a person has been told.
        RETURN hub.verdict(false, 'unreadable', '{}');
    END;
    IF why = '' AND EXISTS (
        SELECT FROM jsonb_each_text(said -> 'purses') AS want(purse, units)
        WHERE (has ->> purse)::bigint < units::bigint
    ) THEN
        why := 'not_enough';
    END IF;
    IF why = 'over_limit' THEN
        RETURN hub.verdict(false, why, has)::jsonb || jsonb_build_object('rules', hub.over_limit(account_, said));
    ELSIF why <> '' THEN
        RETURN hub.verdict(false, why, has);
    END IF;
    INSERT INTO hub.charge (op_id, till, account_id, wants, at, day, state)
    VALUES (op, me.n, account_, said, hub.clock(), hub.day_at(hub.clock()), 'charged')
    ON CONFLICT DO NOTHING RETURNING * INTO one;
    IF NOT FOUND THEN
        -- A void of it came in between.
        RETURN hub.verdict(false, 'void', '{}');
    END IF;
    PERFORM hub.touch(hub.items_of_charge(one));
    RETURN hub.verdict(true, '', (
        SELECT coalesce(jsonb_object_agg(purse, (has ->> purse)::bigint - units::bigint), '{}')
        FROM jsonb_each_text(said -> 'purses') AS want(purse, units)
    ));
END
$$;

CREATE OR REPLACE FUNCTION hub.verdict(ok boolean, code text, spendable jsonb) RETURNS json LANGUAGE sql AS $$
    SELECT json_build_object('ok', ok, 'code', code, 'spendable', spendable)
$$;

-- Why it can't be charged, but for what is in the purses; empty: it can.
CREATE OR REPLACE FUNCTION hub.why_not(me hub.till, account_ text, said jsonb) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
    code_ text;
    why text;
BEGIN
    IF (SELECT recovering FROM hub.meta) THEN
        RETURN 'recovering';
    ELSIF me.frozen = 'moved' THEN
        RETURN 'frozen';
    ELSIF account_ <> '' AND EXISTS (SELECT FROM public.erasure WHERE account_id = account_) THEN
        RETURN 'erased';
    ELSIF account_ <> '' AND NOT EXISTS (
        SELECT FROM hub.record WHERE table_name = 'account' AND key = account_
    ) THEN
        RETURN 'unknown_account';
    END IF;
    FOR code_ IN SELECT jsonb_array_elements_text(said -> 'coupons') LOOP
        SELECT CASE
            WHEN withdrawn_by <> '' OR EXISTS (
                SELECT FROM public.reversal WHERE sale_id = coupon.issued_by AND counts = 0
            ) THEN 'unknown_coupon'
            WHEN shared = 0 AND hub.coupon_uses(code_) > 0 THEN 'coupon_used'
            ELSE '' END
        INTO why FROM public.coupon WHERE code = code_;
        IF coalesce(why, 'unknown_coupon') <> '' THEN
            RETURN coalesce(why, 'unknown_coupon');
        END IF;
    END LOOP;
    IF hub.came_back_already(said) THEN
        RETURN 'returned';
    END IF;
    RETURN CASE WHEN cardinality(hub.over_limit(account_, said)) > 0 THEN 'over_limit' ELSE '' END;
END
$$;

-- Whether less is left of a line than would come back of it: what came back before counts, and what is on its way. Of
-- a sale that has not arrived yet nobody else can have taken back anything.
CREATE OR REPLACE FUNCTION hub.came_back_already(said jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(bool_or(want > sold.quantity - coalesce((
        SELECT sum(back.quantity) FROM public.reversal JOIN public.reversal_line AS back
            ON back.reversal_id = reversal.op_id AND back.line = sold.line
        WHERE reversal.sale_id = sold.sale_id
    ), 0) - coalesce((
        SELECT sum((wants #>> ARRAY['returns', sold.sale_id, sold.line::text])::bigint) FROM hub.charge
        WHERE state = 'charged' AND wants -> 'returns' ? sold.sale_id
    ), 0)), false)
    FROM jsonb_each(said -> 'returns') AS back(sale, units),
        LATERAL (SELECT unit::bigint AS want, nth - 1 AS line
                 FROM jsonb_array_elements_text(units) WITH ORDINALITY AS told(unit, nth)) AS wanted
        JOIN public.sale_line AS sold ON sold.line = wanted.line
    WHERE sold.sale_id = back.sale AND want > 0
$$;

-- Of the limited rules that are asked for those that have not so much left.
CREATE OR REPLACE FUNCTION hub.over_limit(account_ text, said jsonb) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(rule ORDER BY rule COLLATE "C"), '{}')
    FROM jsonb_each(said -> 'rules') AS wanted(rule, want), hub.rule_totals(rule) AS used,
        hub.rule_totals(rule, CASE WHEN account_ = '' THEN '{}' ELSE hub.together(account_) END) AS own
    WHERE NOT hub.is_amount((want ->> 'amount')::bigint) OR NOT hub.is_amount((want ->> 'times')::bigint)
        OR used.amount + (want ->> 'amount')::bigint > (want ->> 'most')::bigint
        OR used.times + (want ->> 'times')::bigint > (want ->> 'most_times')::bigint
        OR own.amount + (want ->> 'amount')::bigint > (want ->> 'most_by_customer')::bigint
        OR own.times + (want ->> 'times')::bigint > (want ->> 'most_times_by_customer')::bigint
$$;

-- Give back what was charged. Of what never came a stone is left, by which it is known should it still be on its way.
CREATE OR REPLACE FUNCTION hub_v1.void(op text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me hub.till := hub.caller();
    one hub.charge;
    no json := hub.turned_away(me, 'void');
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    -- The stone is laid first: an authorise of the same instant waits for it, or is waited for.
    INSERT INTO hub.charge (op_id, till, at, day, state)
    SELECT op, me.n, hub.clock(), 0, 'void' WHERE NOT EXISTS (SELECT FROM public.event WHERE op_id = op)
    ON CONFLICT DO NOTHING;
    SELECT * INTO one FROM hub.charge WHERE op_id = op;
    IF one.till <> me.n THEN
        RETURN hub.refuse('void', 'not_yours', jsonb_build_object('op', op));
    ELSIF one.state = 'charged' THEN
        PERFORM hub.give_back(one);
    END IF;
    RETURN '{}';
END
$$;

CREATE OR REPLACE FUNCTION hub.give_back(one hub.charge) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM hub.lock(hub.all_of(ARRAY[one.account_id]));
    UPDATE hub.charge SET state = 'void' WHERE op_id = one.op_id AND state = 'charged';
    IF FOUND THEN
        DELETE FROM hub.notice WHERE id = 'unconfirmed:' || one.op_id;
        PERFORM hub.touch(hub.items_of_charge(one));
    END IF;
END
$$;
