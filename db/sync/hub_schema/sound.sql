-- What can be reckoned with: days that there are, instants that have a year, amounts that a shop could have. A till that
-- was tampered with, or has a fault, may send anything, and no other till must stop at it: what is none of these is kept
-- as it came, counts nowhere, and is told of.

-- Whether there is such a day; null stays null.
CREATE OR REPLACE FUNCTION hub.is_day(day bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT day BETWEEN 10101 AND 99991231 AND day / 100 % 100 BETWEEN 1 AND 12 AND (
        day % 100 BETWEEN 1 AND 28 OR day % 100 > 28 AND hub.add_months(day::integer, 0) = day
    )
$$;

-- From 1900 until long before the calendar of any till ends.
CREATE OR REPLACE FUNCTION hub.is_instant(at bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT at BETWEEN -2208988800000000 AND 221845392000000000
$$;

-- Thousands of the largest still have a sum.
CREATE OR REPLACE FUNCTION hub.is_amount(amount bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT amount BETWEEN -1000000000000000 AND 1000000000000000
$$;

CREATE OR REPLACE FUNCTION hub.not_readable() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    RAISE data_exception USING MESSAGE = 'this can not be reckoned with';
END
$$;

-- True; else it raises what `post` and `tell` look out for. Inlined, so that a row costs next to nothing.
CREATE OR REPLACE FUNCTION hub.reads(at bigint, day bigint, amount bigint) RETURNS boolean LANGUAGE sql AS $$
    SELECT CASE WHEN hub.is_instant(at) AND hub.is_day(day) AND day >= 19000101 AND hub.is_amount(amount) THEN true
        ELSE hub.not_readable() END
$$;

-- The same of an entry's own days, which may be missing.
CREATE OR REPLACE FUNCTION hub.reads_days(usable_on bigint, lapses_on bigint, months bigint) RETURNS boolean
LANGUAGE sql AS $$
    SELECT CASE WHEN coalesce(hub.is_day(usable_on), true) AND coalesce(hub.is_day(lapses_on), true)
        AND months BETWEEN 0 AND 1200 THEN true ELSE hub.not_readable() END
$$;

-- Names that an index has a place for; what is missing is none.
CREATE OR REPLACE FUNCTION hub.reads_names(one text, other text, third text) RETURNS boolean LANGUAGE sql AS $$
    SELECT CASE WHEN coalesce(greatest(length(one), length(other), length(third)), 0) <= 200 THEN true
        ELSE hub.not_readable() END
$$;

-- What is longer than any day of a shop's, looked at before it is read: that takes several times its length in memory.
-- An import of a hundred thousand goods, which is one fact, is a sixth of it.
CREATE OR REPLACE FUNCTION hub.too_large(call_ text, said text) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
    IF octet_length(said) > 67108864 THEN
        RETURN hub.refuse(call_, 'bad_batch', jsonb_build_object('bytes', octet_length(said)));
    END IF;
    RETURN NULL;
END
$$;

-- Whether all tills can read a word: a day is one, a number is no larger than a shop's, and nothing lies so deep in a
-- value, or is so long, that reading it takes more than there is. Of a row each column is looked at.
CREATE OR REPLACE FUNCTION hub.word_reads(field text, value jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    said text;
BEGIN
    IF pg_column_size(value) > 1000000 THEN
        RETURN false;
    ELSIF jsonb_typeof(value) IN ('object', 'array') THEN
        RETURN NOT value @? '$.**{9 to last}' AND NOT EXISTS (
            SELECT FROM jsonb_each(CASE jsonb_typeof(value) WHEN 'object' THEN value ELSE '{}' END) AS part(name, one)
            WHERE jsonb_typeof(one) NOT IN ('object', 'array') AND NOT hub.word_reads(name, one)
        );
    END IF;
    said := value #>> '{}';
    IF coalesce(said, '0') = '0' THEN
        RETURN true;
    ELSIF field LIKE '%\_on' OR field LIKE '%\_day' OR field IN ('day', 'birthday') THEN
        RETURN hub.is_day(said::bigint);
    ELSIF field LIKE '%\_at' OR field = 'at' THEN
        RETURN hub.is_instant(said::bigint);
    END IF;
    RETURN jsonb_typeof(value) <> 'number' OR hub.is_amount(said::bigint);
END
$$;

-- A whole number out of JSON that may be anything; nought where it is none, or too large.
CREATE OR REPLACE FUNCTION hub.whole(told jsonb, most bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    said numeric;
BEGIN
    IF jsonb_typeof(told) <> 'number' THEN
        RETURN 0;
    END IF;
    said := trunc((told #>> '{}')::numeric);
    RETURN CASE WHEN abs(said) <= most THEN said::bigint ELSE 0 END;
END
$$;

-- Facts as they were sent. What has no place in one (a day of twelve digits) is nought; its hash and its payload, which
-- say what it was, are as they came.
CREATE OR REPLACE FUNCTION hub.facts_sent(told jsonb) RETURNS hub.sent_fact[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(SELECT fact FROM jsonb_populate_recordset(NULL::hub.sent_fact, told) AS fact);
EXCEPTION WHEN data_exception THEN
    RETURN ARRAY(
        SELECT fact FROM jsonb_array_elements(told) WITH ORDINALITY AS sent(one, nth), jsonb_populate_record(
            NULL::hub.sent_fact, one || jsonb_build_object(
                'at', hub.whole(one -> 'at', 9223372036854775807), 'day', hub.whole(one -> 'day', 2147483647),
                'programme_version', hub.whole(one -> 'programme_version', 2147483647),
                'v', hub.whole(one -> 'v', 2147483647)
            )
        ) AS fact ORDER BY nth
    );
END
$$;

-- The sale that a fact of its own speaks of; null where it can't be read.
CREATE OR REPLACE FUNCTION hub.spoken_in(payload text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN payload::json ->> 'of';
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN NULL;
END
$$;

-- Facts one by one, where some of them can't be posted together: whichever can be is; of the others the fact itself is
-- kept, so that the till goes on, and what it left behind is put by.
CREATE OR REPLACE FUNCTION hub.post_each(me hub.till, facts hub.sent_fact[], rows_ jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    one hub.sent_fact;
    own jsonb;
BEGIN
    FOREACH one IN ARRAY facts LOOP
        own := hub.rows_of_fact(one, rows_);
        BEGIN
            PERFORM hub.post(me, ARRAY[one], own);
        EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
            PERFORM hub.put_by(me, one, own);
        END;
    END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION hub.rows_of_fact(one hub.sent_fact, rows_ jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_object_agg(name, own), '{}') FROM (
        SELECT name, jsonb_agg(row_) AS own FROM jsonb_each(rows_) AS tables(name, told),
            jsonb_array_elements(told) AS row_
        WHERE row_ ->> hub.hangs_by(name) = ANY (hub.spoken_of(ARRAY[one])) GROUP BY name
    ) AS hanging
$$;

CREATE OR REPLACE FUNCTION hub.put_by(me hub.till, one hub.sent_fact, own jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.event (session_id, seq, till, kind, account_id, op_id, at, day, programme_version, prev_hash,
                              hash, payload, v)
    VALUES (one.session_id, one.seq, one.till, coalesce(one.kind, ''),
            -- No account has such a name, and no index a place for it.
            CASE WHEN length(one.account_id) <= 200 THEN one.account_id ELSE '' END, one.op_id,
            coalesce(one.at, 0), coalesce(one.day, 0), coalesce(one.programme_version, 0),
            decode(one.prev_hash, 'hex'), decode(one.hash, 'hex'), convert_to(coalesce(one.payload, ''), 'UTF8'),
            coalesce(one.v, 0));
    -- None of it is posted later by itself: half a sale would count then.
    INSERT INTO hub.unposted (till, table_name, rows, at)
    SELECT me.n, '!' || name, told, hub.clock() FROM jsonb_each(own) AS tables(name, told) WHERE told <> '[]';
    -- Once for each customer; where it is nobody's, once for each session.
    PERFORM hub.unreadable(me.n, coalesce(nullif(one.account_id, ''), one.session_id),
                           jsonb_build_object('op', one.op_id, 'account', left(one.account_id, 200)));
END
$$;

-- Tell the people at a till that something of theirs, or of an account's, can't be reckoned with.
CREATE OR REPLACE FUNCTION hub.unreadable(till_ int, key_ text, told_ jsonb) RETURNS void LANGUAGE sql AS $$
    SELECT hub.note(till_, 'unreadable', left(key_, 200), told_, '{seen}')
$$;
