-- Requests that the hub may refuse, because they change things for every till. Each is answered once, however often it
-- is asked; a refusal too: whoever was refused asks under another id, and what is late of the first is not granted.

CREATE OR REPLACE FUNCTION hub_v1.ask(request json) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me hub.till := hub.caller();
    op text := request ->> 'op_id';
    kind_ text := request ->> 'kind';
    told json := request -> 'told';
    answer json;
    no json := coalesce(hub.turned_away(me, 'ask'), hub.too_large('ask', request::text));
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    -- The same request twice at one time: the second waits for what came of the first.
    PERFORM hub.lock(ARRAY['op:' || op]);
    SELECT known.answer INTO answer FROM hub.answer AS known WHERE op_id = op;
    IF FOUND THEN
        RETURN answer;
    END IF;
    answer := CASE kind_
        WHEN 'merge' THEN hub.ask_merge(op, told)
        WHEN 'unmerge' THEN hub.ask_unmerge(op, told)
        WHEN 'erase' THEN hub.ask_erase(op, told)
        WHEN 'publish' THEN hub.ask_publish(op, told)
        WHEN 'grant' THEN hub.ask_grant(me, op, told)
        WHEN 'answer' THEN hub.ask_answer(me, told)
        WHEN 'leave' THEN hub.ask_leave(me, told)
        ELSE hub.not_so('unknown')
    END;
    INSERT INTO hub.answer (op_id, kind, till, asked, answer, at)
    VALUES (op, kind_, me.n, told, answer, hub.clock());
    RETURN answer;
END
$$;

CREATE OR REPLACE FUNCTION hub.so(told json) RETURNS json LANGUAGE sql IMMUTABLE AS $$
    SELECT json_build_object('ok', true, 'told', told)
$$;

CREATE OR REPLACE FUNCTION hub.not_so(code text) RETURNS json LANGUAGE sql IMMUTABLE AS $$
    SELECT json_build_object('ok', false, 'code', code)
$$;

CREATE OR REPLACE FUNCTION hub.knows(account_ text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM hub.record WHERE table_name = 'account' AND key = account_)
$$;

CREATE OR REPLACE FUNCTION hub.ask_merge(op text, told json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    gone text := hub.stands_for(told ->> 'from');
    kept text := hub.stands_for(told ->> 'into');
    one text;
    items text[];
BEGIN
    PERFORM hub.lock(hub.all_of(ARRAY[gone, kept]));
    FOREACH one IN ARRAY ARRAY[gone, kept] LOOP
        IF EXISTS (SELECT FROM public.erasure WHERE account_id = one) THEN
            RETURN hub.not_so('erased');
        ELSIF NOT hub.knows(one) THEN
            RETURN hub.not_so('unknown_account');
        END IF;
    END LOOP;
    IF gone = kept THEN
        RETURN hub.not_so('same_customer');
    END IF;
    items := hub.merge(op, gone, kept, hub.clock());
    PERFORM hub.touch(items);
    RETURN hub.so(json_build_object('from', gone, 'into', kept));
END
$$;

CREATE OR REPLACE FUNCTION hub.ask_unmerge(op text, told json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    one public.merge;
BEGIN
    SELECT * INTO one FROM public.merge WHERE op_id = told ->> 'merge' FOR UPDATE;
    IF NOT FOUND THEN
        RETURN hub.not_so('unknown_merge');
    ELSIF one.undone_by <> '' THEN
        RETURN hub.not_so('undone_already');
    END IF;
    PERFORM hub.touch(hub.unmerge(one.op_id, op));
    RETURN hub.so(json_build_object('from', one.from_account, 'into', one.into_account));
END
$$;

CREATE OR REPLACE FUNCTION hub.ask_erase(op text, told json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    own text := told ->> 'account';
    everybody text[] := hub.together(own);
BEGIN
    PERFORM hub.lock(hub.all_of(everybody));
    IF EXISTS (SELECT FROM public.erasure WHERE account_id = own) THEN
        RETURN hub.not_so('erased');
    ELSIF NOT hub.knows(own) THEN
        RETURN hub.not_so('unknown_account');
    END IF;
    PERFORM hub.touch(hub.erase(op, everybody, hub.clock()));
    RETURN hub.so(json_build_object('accounts', everybody));
END
$$;

-- The hub gives the number, behind all that it and the asking till know of; each till applies the version when it hears
-- of it, and sales name the one they were made by. A hub that went back may have given that number before; no till
-- may have numbers run out. A document is whole: one that was written in ignorance of the newest would undo it unseen.
CREATE OR REPLACE FUNCTION hub.ask_publish(op text, told json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    number_ int;
    newest int;
    -- The document as it was told, or as the text that it was told in.
    document_ text := CASE json_typeof(told -> 'document')
        WHEN 'string' THEN told ->> 'document' ELSE (told -> 'document')::text END;
BEGIN
    IF (SELECT recovering FROM hub.meta) THEN
        RETURN hub.not_so('recovering');
    ELSIF octet_length(document_) > 4000000 THEN
        -- Every till reads it at every start. No owner's rules are a tenth as long.
        RETURN hub.not_so('too_large');
    END IF;
    PERFORM hub.lock(ARRAY['publish']);
    SELECT coalesce(max(number), 0) INTO newest FROM public.programme_version;
    IF (told ->> 'after')::bigint < newest THEN
        RETURN hub.not_so('overtaken');
    END IF;
    number_ := least(coalesce((told ->> 'after')::bigint, newest), newest + 100) + 1;
    INSERT INTO public.programme_version (number, content_hash, holds_from, document, published_at, author, op_id)
    VALUES (number_, told ->> 'content_hash', hub.day_number(told ->> 'holds_from'), convert_to(document_, 'UTF8'),
            hub.clock(), '', op);
    PERFORM hub.touch(ARRAY['programme:' || number_]);
    RETURN hub.so(json_build_object('number', number_));
END
$$;

-- R3: a piece of what the owner lets this till lose. What is at risk is worked out: all that it was granted, less what
-- customers turned out to have had.
CREATE OR REPLACE FUNCTION hub.ask_grant(me hub.till, op text, told json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    amount_ bigint;
BEGIN
    SELECT * INTO me FROM hub.till WHERE n = me.n FOR NO KEY UPDATE;
    IF told ->> 'kind' <> 'risk' THEN
        RETURN hub.not_so('unknown');
    ELSIF (SELECT recovering FROM hub.meta) THEN
        RETURN hub.not_so('recovering');
    ELSIF me.frozen <> '' THEN
        RETURN hub.not_so('frozen');
    END IF;
    amount_ := least((told ->> 'amount')::bigint, me.risk_budget - hub.at_risk(me.n));
    IF amount_ <= 0 THEN
        RETURN hub.not_so('no_budget');
    END IF;
    INSERT INTO hub."grant" (grant_id, kind, till, amount, at) VALUES (op, 'risk', me.n, amount_, hub.clock());
    RETURN hub.so(json_build_object('grant_id', op, 'amount', amount_));
END
$$;

CREATE OR REPLACE FUNCTION hub.at_risk(till_ int) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(amount - coalesce((
        SELECT sum(worth) FROM hub.granted_sale AS sold WHERE sold.grant_id = held.grant_id AND covered
    ), 0)), 0)::bigint FROM hub."grant" AS held WHERE till = till_
$$;

-- A person has answered. After a fork, or a move, their till may be granted something anew.
CREATE OR REPLACE FUNCTION hub.ask_answer(me hub.till, told json) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    one hub.notice;
    charged hub.charge;
BEGIN
    UPDATE hub.notice SET said = ask_answer.told ->> 'said', answered_at = hub.clock()
    WHERE id = ask_answer.told ->> 'notice' AND till = me.n RETURNING * INTO one;
    IF NOT FOUND THEN
        RETURN hub.not_so('unknown');
    END IF;
    IF one.kind IN ('fork', 'moved') THEN
        UPDATE hub.till SET frozen = '' WHERE n = me.n;
    ELSIF one.kind = 'unconfirmed' THEN
        SELECT * INTO charged FROM hub.charge WHERE op_id = one.told ->> 'op' AND state = 'charged';
        IF FOUND AND told ->> 'said' = 'give_back' THEN
            PERFORM hub.give_back(charged);
        END IF;
    END IF;
    RETURN hub.so('{}');
END
$$;

-- It goes on alone: nothing is waited for from it, and another keeps the books of what lapses. Its next hello undoes it,
-- so one that is late on its way, behind a till that came back, keeps nobody out. Of the rights that it names it spends
-- no more, and all that it spent is here: the rest is the owner's to give again.
CREATE OR REPLACE FUNCTION hub.ask_leave(me hub.till, told json) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
    UPDATE hub."grant" AS held SET state = 'closed', amount = least(amount, coalesce((
        SELECT sum(worth) FROM hub.granted_sale AS sold WHERE sold.grant_id = held.grant_id
    ), 0)) WHERE till = me.n AND grant_id IN (SELECT json_array_elements_text(told -> 'grants'));
    UPDATE hub.till SET state = 'left', last_hello = hub.clock(), awaited = false WHERE n = me.n;
    UPDATE hub.meta SET recovering = false
    WHERE recovering AND NOT EXISTS (SELECT FROM hub.till WHERE awaited AND state = 'active');
    RETURN hub.so('{}');
END
$$;
