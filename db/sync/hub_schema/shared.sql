-- What the hub's functions share: who calls, what time it is, how a call is refused, who is one person, how rows are
-- locked and how an item comes down the feed again. Nothing here may be called by a till.

-- The hub's own clock. Tests put another in its place.
CREATE OR REPLACE FUNCTION hub.clock() RETURNS bigint LANGUAGE sql VOLATILE AS $$
    SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
$$;

-- The shop's day at an instant, yyyymmdd.
CREATE OR REPLACE FUNCTION hub.day_at(instant bigint) RETURNS int LANGUAGE sql STABLE AS $$
    SELECT to_char(to_timestamp(instant / 1000000.0) AT TIME ZONE zone, 'YYYYMMDD')::int FROM public.workplace
$$;

-- Say no, and write down who was told so. Nothing is raised: an error would take the note back with it.
CREATE OR REPLACE FUNCTION hub.refuse(call_ text, code_ text, facts_ jsonb DEFAULT '{}') RETURNS json
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO hub.refused (at, role, till, call, code, facts)
    SELECT hub.clock(), session_user, (SELECT n FROM hub.till WHERE role = session_user), call_, code_, facts_;
    RETURN json_build_object('refused', code_, 'facts', facts_);
END
$$;

-- The till that calls, known by the role that it logged in as and by nothing that it says.
CREATE OR REPLACE FUNCTION hub.caller() RETURNS hub.till LANGUAGE sql STABLE AS $$
    SELECT till FROM hub.till WHERE role = session_user
$$;

-- Why the caller may not call this at all; null: it may. An invited till has to say hello first.
CREATE OR REPLACE FUNCTION hub.turned_away(me hub.till, call_ text) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
    IF me.n IS NULL THEN
        RETURN hub.refuse(call_, 'not_a_till');
    ELSIF me.state = 'retired' THEN
        RETURN hub.refuse(call_, 'retired');
    ELSIF me.state = 'invited' AND (call_ <> 'hello' OR me.invited_until < hub.clock()) THEN
        RETURN hub.refuse(call_, 'not_a_till', '{"why": "invited"}');
    END IF;
    RETURN NULL;
END
$$;

-- The account that stands for this one: itself, unless it was merged into another.
CREATE OR REPLACE FUNCTION hub.stands_for(account_ text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT (hub.together(account_))[1]
$$;

-- These accounts and all that are one person with any of them, each once, in order.
CREATE OR REPLACE FUNCTION hub.all_of(accounts text[]) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    own text[] := ARRAY(SELECT DISTINCT one COLLATE "C" FROM unnest(accounts) AS told(one) WHERE one <> '' ORDER BY 1);
    merged text[] := ARRAY(
        SELECT account_id FROM public.account WHERE account_id = ANY (own) AND (merged_into <> '' OR absorbs > 0)
    );
BEGIN
    -- Nearly nobody is merged.
    IF cardinality(merged) > 0 THEN
        own := ARRAY(
            SELECT one COLLATE "C" FROM unnest(own) AS told(one)
            UNION SELECT unnest(hub.together(one)) COLLATE "C" FROM unnest(merged) AS told(one) ORDER BY 1
        );
    END IF;
    RETURN own;
END
$$;

-- Have nobody else touch these accounts until this transaction ends. Always in the order of their ids, after the
-- session's row and before the feed's head.
CREATE OR REPLACE FUNCTION hub.lock(accounts text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO hub.account_lock (account_id)
    SELECT one FROM unnest(accounts) AS told(one) ORDER BY one COLLATE "C" ON CONFLICT DO NOTHING;
    PERFORM FROM hub.account_lock WHERE account_id = ANY (accounts) ORDER BY account_id FOR NO KEY UPDATE;
END
$$;

-- Have these items come down the feed again, each once. The last thing before a commit: whoever holds the head's row is
-- the only one to give positions, so that they are given in the order of commits and no reader passes one by.
CREATE OR REPLACE FUNCTION hub.touch(items text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    moved text[] := ARRAY(
        SELECT DISTINCT one COLLATE "C" FROM unnest(items) AS told(one) WHERE one IS NOT NULL ORDER BY 1
    );
    last bigint;
BEGIN
    IF cardinality(moved) > 0 THEN
        UPDATE hub.feed_head SET pos = pos + cardinality(moved) RETURNING pos INTO last;
        INSERT INTO hub.feed (item, pos)
        SELECT item, last - cardinality(moved) + nth FROM unnest(moved) WITH ORDINALITY AS told(item, nth)
        ON CONFLICT (item) DO UPDATE SET pos = excluded.pos, told = NULL, tills = NULL;
    END IF;
END
$$;

-- Tell the people at a till, once for each id.
CREATE OR REPLACE FUNCTION hub.note(till_ int, kind_ text, key_ text, told_ jsonb, answers_ text[] DEFAULT '{}')
RETURNS void LANGUAGE sql AS $$
    INSERT INTO hub.notice (id, till, kind, at, told, answers)
    VALUES (kind_ || ':' || key_, till_, kind_, hub.clock(), told_, answers_) ON CONFLICT DO NOTHING
$$;

-- Let a till spend nothing offline until a person says what happened. The same sign freezes it once; what it held of
-- the merchant's risk is not to be had again. That both stories go on is told beside what was not answered yet.
CREATE OR REPLACE FUNCTION hub.freeze(till_ int, reason text, told_ jsonb, sign_ text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO hub.sign (till, sign, at) VALUES (till_, reason || ':' || sign_, hub.clock()) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF (SELECT frozen = '' OR told_ ? 'both' FROM hub.till WHERE n = till_ FOR NO KEY UPDATE) THEN
        PERFORM hub.note(till_, reason, till_ || ':' || (
            SELECT count(*) + 1 FROM hub.notice WHERE kind IN ('fork', 'moved')
        ), told_, '{restored,copied}');
        UPDATE hub.till SET frozen = reason WHERE n = till_ AND frozen = '';
    END IF;
    UPDATE hub."grant" SET state = 'stranded' WHERE till = till_ AND state = 'open';
END
$$;

-- Know a session that a till names, its row locked; null where it is another till's. A session that does not go on from
-- the end of its parent is a branch: the file was restored, or copied and went on twice.
CREATE OR REPLACE FUNCTION hub.meet(me hub.till, line jsonb) RETURNS hub.session LANGUAGE plpgsql AS $$
DECLARE
    named hub.session := jsonb_populate_record(NULL::hub.session, line);
    known hub.session;
    told_seq bigint := (line ->> 'seq')::bigint;
    branched boolean;
BEGIN
    SELECT * INTO known FROM hub.session WHERE session_id = named.session_id FOR UPDATE;
    IF FOUND THEN
        IF known.till <> me.n THEN
            RETURN NULL;
        END IF;
        -- Rolled back while it ran: another story at a number that is here already.
        IF told_seq BETWEEN 1 AND known.head_seq AND line ->> 'hash' <> (
            SELECT encode(hash, 'hex') FROM public.event WHERE session_id = known.session_id AND seq = told_seq
        ) THEN
            PERFORM hub.forked(me.n, known, line ->> 'hash');
        END IF;
        RETURN known;
    END IF;
    INSERT INTO hub.session (session_id, till, parent_session, parent_seq, parent_hash, head_hash, opened_at)
    VALUES (named.session_id, me.n, coalesce(named.parent_session, ''), coalesce(named.parent_seq, 0),
            coalesce(named.parent_hash, ''), named.session_id, hub.clock())
    ON CONFLICT DO NOTHING RETURNING * INTO known;
    IF NOT FOUND THEN
        RETURN hub.meet(me, line);
    END IF;
    SELECT parent.head_seq > known.parent_seq OR EXISTS (
        SELECT FROM public.event WHERE session_id = known.parent_session AND seq = known.parent_seq
            AND encode(hash, 'hex') <> known.parent_hash
    ) INTO branched FROM hub.session AS parent WHERE parent.session_id = known.parent_session;
    -- A file has one beginning, and each session one that follows it.
    IF branched OR EXISTS (
        SELECT FROM hub.session AS other WHERE other.till = me.n
            AND other.parent_session = known.parent_session AND other.session_id <> known.session_id
    ) THEN
        PERFORM hub.forked(me.n, known, 'branch');
    END IF;
    RETURN known;
END
$$;

-- A session's till has told two stories. A file that goes on behind its branch is in use twice, unless it only tells a
-- restored hub again what that had forgotten.
CREATE OR REPLACE FUNCTION hub.forked(till_ int, told hub.session, sign_ text) RETURNS void LANGUAGE sql AS $$
    SELECT hub.freeze(till_, 'fork', jsonb_build_object('session', told.session_id, 'seq', told.head_seq) || CASE
        WHEN sign_ = 'grown' AND NOT (SELECT recovering FROM hub.meta) THEN '{"both": true}' ELSE '{}'
    END::jsonb, told.session_id || ':' || sign_)
$$;

-- A restored hub grants again once every active till has said what it has and sent it.
CREATE OR REPLACE FUNCTION hub.recovered(till_ int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT (SELECT recovering FROM hub.meta) THEN
        RETURN;
    END IF;
    UPDATE hub.till SET awaited = false WHERE n = till_ AND named IS NOT NULL AND NOT EXISTS (
        SELECT FROM jsonb_each_text(named) AS line(session_, seq_)
        WHERE coalesce((SELECT head_seq FROM hub.session WHERE session_id = session_), 0) < seq_::bigint
    );
    UPDATE hub.meta SET recovering = false
    WHERE NOT EXISTS (SELECT FROM hub.till WHERE awaited AND state = 'active');
END
$$;
