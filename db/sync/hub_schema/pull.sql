-- Items after a cursor in the order of the feed, and how far the till's own sessions are here, all at one instant.
--
-- One statement reads all of it. What it had to work out is kept afterwards for whoever reads it next, where the item
-- has not moved meanwhile; nobody is waited for.
CREATE OR REPLACE FUNCTION hub_v1.pull(since json, most int) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, hub, public, pg_temp SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    me hub.till := hub.caller();
    pos_ bigint := (since ->> 'pos')::bigint;
    item_ text := since ->> 'item';
    generation_ int := (since ->> 'generation')::int;
    page text;
    made hub.feed[];
    no json := hub.turned_away(me, 'pull');
BEGIN
    IF no IS NOT NULL THEN
        RETURN no;
    END IF;
    WITH this AS (SELECT generation, pos FROM hub.meta, hub.feed_head),
    -- The item at the cursor proves that it is still the same feed. Nothing stands there where it has moved on.
    begins AS (
        SELECT pos_ > 0 AND (generation_ <> generation OR pos_ > pos OR EXISTS (
            SELECT FROM hub.feed WHERE feed.pos = pos_ AND item <> item_
        )) AS anew FROM this
    ),
    ends AS (
        SELECT max(pos) AS upto FROM (
            SELECT pos FROM hub.feed WHERE pos > pos_ AND NOT (SELECT anew FROM begins)
            ORDER BY pos LIMIT least(greatest(most, 0), 5000)
        ) AS found
    ),
    stale AS MATERIALIZED (
        SELECT item FROM hub.feed WHERE pos > pos_ AND pos <= (SELECT upto FROM ends) AND told IS NULL
    ),
    -- Customers who were not told of yet are worked out together, whatever else there is by itself.
    worked AS MATERIALIZED (
        SELECT stale.item, many.told AS of_many, many.tills AS by_many,
               CASE WHEN many.told IS NULL THEN hub.tell_item(stale.item) END AS fresh
        FROM stale LEFT JOIN hub.many_told(ARRAY(
            SELECT substr(item, 9) FROM stale WHERE item LIKE 'account:%'
        )) AS many ON stale.item = ('account:' || many.account_id) COLLATE "C"
    ),
    -- What lies ready is read here alone and goes nowhere but into the answer.
    listed AS (
        SELECT item, pos, feed.told IS NULL AS stale, coalesce(feed.told, of_many, (fresh).told) AS told,
               coalesce(tills, by_many, (fresh).tills) AS tills FROM hub.feed LEFT JOIN worked USING (item)
        WHERE pos > pos_ AND pos <= (SELECT upto FROM ends) ORDER BY pos
    )
    SELECT concat('{"generation":', this.generation, ',"head":', this.pos, ',"restart":', begins.anew::text,
                  ',"heads":', own.heads, ',"items":[', items.told, ']}'), items.made
    INTO page, made
    FROM this, begins,
    (
        SELECT coalesce(json_object_agg(session_id, head_seq), '{}')::text AS heads FROM hub.session WHERE till = me.n
    ) AS own,
    (
        SELECT string_agg(
            concat('{"pos":', pos, ',"item":', to_json(item), ',"told":{', CASE
                -- Nearly all: what nobody is charged for.
                WHEN 0 = ANY (tills) THEN '"version":' || pos || ',' || hub.told_to(me.n, item)
                WHEN item LIKE 'account:%' THEN
                    '"version":' || pos || ',"afar":' || (NOT tills <@ ARRAY[me.n])::text || ','
                ELSE ''
            END, told, '}'), ','
        ) FILTER (WHERE told IS NOT NULL) AS told,
        array_agg((item, pos, told, tills)::hub.feed) FILTER (WHERE stale) AS made
        FROM listed
    ) AS items;
    IF made IS NOT NULL THEN
        PERFORM hub.keep(made);
        -- Once for each, to whoever keeps the books.
        PERFORM hub.unreadable((SELECT min(n) FROM hub.till WHERE state = 'active'), what,
                               jsonb_build_object('account', substring(what FROM '^account:(.*)')))
        FROM (SELECT hub.not_told(one) AS what FROM unnest(made) AS one) AS found WHERE what IS NOT NULL;
    END IF;
    RETURN page;
END
$$;

-- Keep what was worked out, where the item is still where it was. Rows that somebody holds are passed by.
CREATE OR REPLACE FUNCTION hub.keep(made hub.feed[]) RETURNS void LANGUAGE sql AS $$
    WITH here AS (
        SELECT feed.item, one.told, one.tills FROM hub.feed JOIN unnest(made) AS one USING (item, pos)
        ORDER BY feed.pos FOR NO KEY UPDATE OF feed SKIP LOCKED
    )
    UPDATE hub.feed SET told = here.told, tills = here.tills FROM here WHERE feed.item = here.item
$$;
