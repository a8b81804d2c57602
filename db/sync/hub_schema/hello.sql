-- A till introduces itself: what it has is compared with what is here, and it is told what holds for it.
CREATE OR REPLACE FUNCTION hub_v1.hello(told json) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me hub.till := hub.caller();
    this hub.meta;
    said jsonb;
    line jsonb;
    now_ bigint := hub.clock();
    off bigint;
    no json := coalesce(hub.turned_away(me, 'hello'), hub.too_large('hello', told::text));
    -- What this hub speaks, and the oldest that it speaks still (wire.py).
    newest CONSTANT int := 1;
    oldest CONSTANT int := 1;
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    said := told;
    SELECT * INTO this FROM hub.meta;
    IF (said ->> 'protocol')::int > newest THEN
        RETURN hub.refuse('hello', 'older_hub', jsonb_build_object('protocol', newest));
    ELSIF (said ->> 'protocol')::int < oldest THEN
        RETURN hub.refuse('hello', 'newer_hub', jsonb_build_object('protocol', newest));
    ELSIF said ->> 'hub_id' NOT IN ('', this.hub_id) THEN
        RETURN hub.refuse('hello', 'other_hub');
    ELSIF EXISTS (SELECT FROM hub.till WHERE code = said ->> 'till_code' AND n <> me.n AND state <> 'retired') THEN
        -- Books that were copied to make a second till: its slips would be numbered as the first one's.
        RETURN hub.refuse('hello', 'not_yours', jsonb_build_object('till_code', said ->> 'till_code'));
    END IF;
    PERFORM hub.back_again(me, said);
    FOR line IN SELECT * FROM jsonb_array_elements(said -> 'lines') LOOP
        IF hub.meet(me, line) IS NULL THEN
            RETURN hub.refuse('hello', 'not_yours', jsonb_build_object('session', line ->> 'session_id'));
        END IF;
    END LOOP;
    off := (said ->> 'at')::bigint - now_;
    UPDATE hub.till SET
        state = 'active', code = said ->> 'till_code', last_hello = now_, clock_off = off,
        app_version = said ->> 'app_version', protocol = (said ->> 'protocol')::int
    WHERE n = me.n;
    PERFORM hub.heed(me, said);
    PERFORM hub.tidy();
    IF (said ->> 'generation')::int = this.generation THEN
        -- A hello from before the restore would name less than there is.
        UPDATE hub.till SET named = (
            SELECT coalesce(jsonb_object_agg(one ->> 'session_id', one -> 'seq'), '{}')
            FROM jsonb_array_elements(said -> 'lines') AS lines(one)
        ) WHERE n = me.n;
        PERFORM hub.recovered(me.n);
    END IF;
    IF abs(off) > 600000000 THEN
        PERFORM hub.note(me.n, 'clock_off', me.n::text, jsonb_build_object('off', off));
    ELSE
        DELETE FROM hub.notice WHERE id = 'clock_off:' || me.n;
    END IF;
    PERFORM hub.missed(me.n, now_);
    RETURN hub.welcome(me.n, least(newest, (said ->> 'protocol')::int), now_);
END
$$;

-- A till that was retired comes back with its own books by an invitation under its name: what it wrote stays its own, and
-- what it still has is taken in. Another till's books, or other books under that name, take over nothing.
CREATE OR REPLACE FUNCTION hub.back_again(me hub.till, said jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    was int;
BEGIN
    IF me.state <> 'invited' OR EXISTS (SELECT FROM hub.session WHERE till = me.n) THEN
        RETURN;
    END IF;
    SELECT n INTO was FROM hub.till WHERE state = 'retired' AND name = me.name AND (
        code = said ->> 'till_code' OR n IN (
            SELECT session.till FROM jsonb_array_elements(said -> 'lines') AS lines(one)
            JOIN hub.session ON session_id = one ->> 'session_id'
        )
    ) ORDER BY n DESC LIMIT 1;
    IF FOUND THEN
        UPDATE hub.session SET till = me.n WHERE till = was;
        UPDATE hub.charge SET till = me.n WHERE till = was;
        UPDATE hub."grant" SET till = me.n WHERE till = was;
        UPDATE hub.forgotten SET till = me.n WHERE till = was;
    END IF;
END
$$;

-- The bookkeeper is told of tills that nobody has heard for a week, until they are heard again or retired.
CREATE OR REPLACE FUNCTION hub.missed(till_ int, now_ bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    week CONSTANT bigint := 7 * 86400000000;
BEGIN
    DELETE FROM hub.notice USING hub.till AS missing WHERE kind = 'missing_till' AND starts_with(id, 'missing_till:' || missing.n || ':')
        AND (missing.state <> 'active' OR missing.last_hello > now_ - week);
    IF till_ = (SELECT min(n) FROM hub.till WHERE state = 'active' AND last_hello > now_ - week) THEN
        PERFORM hub.note(till_, 'missing_till', missing.n || ':' || missing.last_hello, jsonb_build_object(
            'name', missing.name, 'days', (now_ - missing.last_hello) / 86400000000
        )) FROM hub.till AS missing WHERE missing.state = 'active' AND missing.last_hello <= now_ - week;
    END IF;
END
$$;

-- What else a hello says: the machine, rights that a restored hub has forgotten, erasures obeyed. And what the till
-- itself may not know: charges whose sale was lost with it.
CREATE OR REPLACE FUNCTION hub.heed(me hub.till, said jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    gone text[];
BEGIN
    IF said ->> 'fingerprint' <> '' THEN
        IF me.fingerprint NOT IN ('', said ->> 'fingerprint') THEN
            PERFORM hub.freeze(me.n, 'moved', jsonb_build_object('fingerprint', said ->> 'fingerprint'),
                               said ->> 'fingerprint');
        ELSE
            UPDATE hub.till SET fingerprint = said ->> 'fingerprint' WHERE n = me.n;
        END IF;
    END IF;
    INSERT INTO hub."grant" (grant_id, kind, till, account_id, purse, amount, at)
    SELECT one ->> 'grant_id', one ->> 'kind', me.n, coalesce(one ->> 'account_id', ''), coalesce(one ->> 'purse', ''),
           (one ->> 'amount')::bigint, hub.clock()
    FROM jsonb_array_elements(said -> 'grants') AS held(one) ON CONFLICT DO NOTHING;
    -- Whoever tills were told to forget, and a hub that was put back to before remembers.
    gone := ARRAY(SELECT jsonb_array_elements_text(said -> 'forgotten'));
    IF EXISTS (SELECT unnest(gone) EXCEPT SELECT account_id FROM public.erasure) THEN
        PERFORM hub.touch(hub.erase('', gone, hub.clock()));
    END IF;
    INSERT INTO hub.forgotten (account_id, till, at)
    SELECT DISTINCT one, me.n, hub.clock() FROM unnest(gone) AS obeyed(one)
    ON CONFLICT DO NOTHING;
    -- A till voids what it asked for and did not sell. What it says nothing of, though all it has is here, it no longer
    -- knows of: it was restored in between.
    IF NOT EXISTS (
        SELECT FROM jsonb_array_elements(said -> 'lines') AS lines(one)
        JOIN hub.session ON session_id = one ->> 'session_id' WHERE head_seq < (one ->> 'seq')::bigint
    ) THEN
        PERFORM hub.note(me.n, 'unconfirmed', op_id, jsonb_build_object(
            'op', op_id, 'account', account_id, 'wants', wants, 'at', at
        ), '{give_back,keep}')
        FROM hub.charge WHERE till = me.n AND state = 'charged' AND at < hub.clock() - 600000000;
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION hub.welcome(till_ int, protocol_ int, now_ bigint) RETURNS json LANGUAGE sql AS $$
    SELECT json_build_object(
        'hub_id', meta.hub_id, 'generation', meta.generation, 'protocol', protocol_, 'till', till.n, 'at', now_,
        'heads', (
            SELECT coalesce(json_agg(json_build_object(
                'session_id', session_id, 'seq', head_seq, 'hash', head_hash, 'parent_session', parent_session,
                'parent_seq', parent_seq, 'parent_hash', parent_hash
            ) ORDER BY opened_at, session_id), '[]') FROM hub.session WHERE session.till = till_
        ),
        'frozen', till.frozen, 'recovering', meta.recovering,
        'bookkeeper', till.n = (SELECT min(n) FROM hub.till AS other WHERE other.state = 'active'),
        'risk_budget', till.risk_budget, 'risk_floor', till.risk_floor,
        'notices', (
            SELECT coalesce(json_agg(json_build_object(
                'id', id, 'kind', kind, 'at', at, 'told', told, 'answers', answers
            ) ORDER BY at, id), '[]') FROM hub.notice WHERE notice.till = till_ AND said IS NULL
        )
    ) FROM hub.meta, hub.till WHERE till.n = till_
$$;

-- Once a day: words that did not hold are kept for ninety days, then only that they were said; calls that were refused
-- as long.
CREATE OR REPLACE FUNCTION hub.tidy() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    before CONSTANT bigint := hub.clock() - 90 * 86400000000;
BEGIN
    UPDATE hub.meta SET tidied_at = hub.clock() WHERE tidied_at < hub.clock() - 86400000000;
    IF FOUND THEN
        UPDATE hub.lost_record SET value = NULL WHERE lost_at < before AND value IS NOT NULL;
        DELETE FROM hub.refused WHERE at < before;
        DELETE FROM hub.looked WHERE hour < before / 3600000000;
        DELETE FROM hub.gave WHERE day < hub.day_at(before);
    END IF;
END
$$;
