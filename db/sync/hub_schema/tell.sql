-- Words on rows that may change. The later (hlc, till) holds, by field or by row; what is beaten is kept for a person
-- to look at. Whoever said a word that doesn't hold hears the one that does, as the item comes down the feed again.

CREATE OR REPLACE FUNCTION hub_v1.tell(records text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN coalesce(hub.too_large('tell', records), hub.tell(records::jsonb));
END
$$;

CREATE OR REPLACE FUNCTION hub.tell(records jsonb) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
    me hub.till := hub.caller();
    one jsonb;
    no json := hub.turned_away(me, 'tell');
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    IF EXISTS (SELECT FROM jsonb_array_elements(records) AS word JOIN hub.till AS other ON other.code = word ->> 'till'
               WHERE other.n <> me.n AND other.code <> me.code) THEN
        RETURN hub.refuse('tell', 'not_yours');
    END IF;
    BEGIN
        PERFORM hub.hear(records);
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
        -- One by one: what no till can read is put by, and the others hold.
        FOR one IN SELECT * FROM jsonb_array_elements(records) LOOP
            BEGIN
                PERFORM hub.hear(jsonb_build_array(one));
            EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
                INSERT INTO hub.unposted (till, table_name, rows, at) SELECT me.n, 'word', one, hub.clock()
                WHERE NOT EXISTS (SELECT FROM public.erasure WHERE account_id = one ->> 'account_id');
                PERFORM hub.unreadable(me.n, concat_ws('|', one ->> 'table', one ->> 'key', one ->> 'field'),
                                       jsonb_build_object('account', left(one ->> 'account_id', 200)));
            END;
        END LOOP;
    END;
    RETURN '{}';
END
$$;

-- Take in words, and have everybody told which ones hold.
CREATE OR REPLACE FUNCTION hub.hear(records jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    words hub.word[] := hub.words_told(records);
BEGIN
    IF EXISTS (SELECT FROM unnest(words) AS word WHERE NOT hub.word_reads(word.field, word.value)) THEN
        PERFORM hub.not_readable();
    END IF;
    -- In one order for all, so that two tills never wait for one another.
    PERFORM FROM hub.record JOIN unnest(words) AS word USING (table_name, key, field)
    ORDER BY record.table_name, record.key, record.field FOR NO KEY UPDATE OF record;
    PERFORM hub.write_rows(hub.weigh(words));
    PERFORM hub.touch(hub.items_of_words(words));
END
$$;

-- The words as told, the physical part of a stamp no more than five minutes past the hub's clock: a clock gone wrong
-- drags nobody with it. Of whoever was forgotten nothing is taken in any more.
CREATE OR REPLACE FUNCTION hub.words_told(records jsonb) RETURNS hub.word[] LANGUAGE sql AS $$
    SELECT ARRAY(
        SELECT (word ->> 'table', word ->> 'key', word ->> 'field', nullif(word -> 'value', 'null'),
                least((word ->> 'hlc')::bigint, hub.clock() + 300000000), (word ->> 'hlc')::bigint, word ->> 'till',
                coalesce(word ->> 'account_id', ''))::hub.word
        FROM jsonb_array_elements(records) WITH ORDINALITY AS told(word, nth)
        WHERE NOT (word ->> 'table' = ANY (hub.personal()) AND EXISTS (
            SELECT FROM public.erasure WHERE account_id = word ->> 'account_id'
        ))
        ORDER BY nth
    )
$$;

-- Keep the words that are the latest, and put by those that are not. A word told again is not told later: cut to the
-- clock of now its stamp might beat whoever overwrote it since.
CREATE OR REPLACE FUNCTION hub.weigh(words hub.word[]) RETURNS hub.word[] LANGUAGE plpgsql AS $$
DECLARE
    fresh hub.word[];
    won hub.word[];
BEGIN
    fresh := ARRAY(
        SELECT word FROM unnest(words) AS word WHERE NOT EXISTS (
            SELECT FROM hub.record AS held WHERE (held.table_name, held.key, held.field, held.till)
                = (word.table_name, word.key, word.field, word.till) AND held.said >= word.said
        ) AND NOT EXISTS (
            SELECT FROM hub.lost_record AS lost WHERE (lost.table_name, lost.key, lost.field, lost.till)
                = (word.table_name, word.key, word.field, word.till) AND lost.said >= word.said
        )
    );
    won := ARRAY(
        SELECT word FROM (
            SELECT DISTINCT ON (table_name, key, field) one AS word FROM unnest(fresh) AS one
            ORDER BY table_name, key, field, hlc DESC, till COLLATE "C" DESC, said DESC
        ) AS latest WHERE NOT EXISTS (
            SELECT FROM hub.record AS held
            WHERE (held.table_name, held.key, held.field) = ((word).table_name, (word).key, (word).field)
                AND (held.hlc, held.till, held.said) > ((word).hlc, (word).till, (word).said)
        )
    );
    IF cardinality(won) < cardinality(fresh) THEN
        INSERT INTO hub.lost_record (table_name, key, field, value, said, till, account_id, lost_at)
        SELECT table_name, key, field, value, said, till, account_id, hub.clock() FROM (
            SELECT * FROM unnest(fresh) EXCEPT ALL SELECT * FROM unnest(won)
        ) AS beaten ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO hub.lost_record (table_name, key, field, value, said, till, account_id, lost_at)
    SELECT table_name, key, field, held.value, held.said, held.till, held.account_id, hub.clock()
    FROM hub.record AS held JOIN unnest(won) AS word USING (table_name, key, field)
    ON CONFLICT DO NOTHING;
    INSERT INTO hub.record AS held (table_name, key, field, value, hlc, said, till, account_id)
    SELECT table_name, key, field, value, hlc, said, till, account_id FROM unnest(won)
    ON CONFLICT (table_name, key, field) DO UPDATE SET
        value = excluded.value, hlc = excluded.hlc, said = excluded.said, till = excluded.till,
        account_id = excluded.account_id
    WHERE (held.hlc, held.till, held.said) <= (excluded.hlc, excluded.till, excluded.said);
    RETURN won;
END
$$;

-- Whom words concern: the account's person, or all who read the shop's own rows.
CREATE OR REPLACE FUNCTION hub.items_of_words(words hub.word[]) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(
        SELECT 'account:' || one FROM unnest(hub.all_of(ARRAY(
            SELECT account_id FROM unnest(words) WHERE account_id <> '' AND table_name <> 'event_private'
        ))) AS one
        UNION SELECT 'coupon:' || key FROM unnest(words) WHERE table_name = 'coupon' AND account_id <> ''
        UNION SELECT 'record:' || word.table_name || '|' || key FROM unnest(words) AS word
            LEFT JOIN hub.travels USING (table_name)
            WHERE account_id = '' AND coalesce(down, true)
    )
$$;

-- Write the newest words into the books' own tables, where reports and this hub's own rules read them.
CREATE OR REPLACE FUNCTION hub.write_rows(won hub.word[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    one hub.travels;
    keys text[];
BEGIN
    FOR one IN SELECT * FROM hub.travels
        WHERE table_name IN (SELECT table_name FROM unnest(won)) ORDER BY travels.nth
    LOOP
        keys := ARRAY(SELECT DISTINCT key COLLATE "C" FROM unnest(won) WHERE table_name = one.table_name ORDER BY 1);
        EXECUTE one.put USING keys;
    END LOOP;
END
$$;
