-- What is in a customer's purses, by replaying their entries at the hub.
--
-- The rules are those of loyalty/lots.py to the last point, and tests/hub/test_replay.py holds one against the other:
-- whoever changes one changes both. Written for histories of thousands of entries: what a movement costs does not grow
-- with those before it.

-- So many months later, or that month's last day where it is shorter (loyalty/calendar.py).
CREATE OR REPLACE FUNCTION hub.add_months(day integer, months integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    month0 CONSTANT integer := day / 10000 * 12 + day / 100 % 100 - 1 + months;
    y CONSTANT integer := month0 / 12;
    m CONSTANT integer := month0 % 12 + 1;
    longest integer := 30 + (m + m / 8) % 2;
BEGIN
    IF m = 2 THEN
        longest := CASE WHEN y % 4 = 0 AND y % 100 <> 0 OR y % 400 = 0 THEN 29 ELSE 28 END;
    END IF;
    RETURN y * 10000 + m * 100 + least(day % 100, longest);
END
$$;

-- The purses of these accounts together, replayed: a row for each lot that is open and not lapsed on the day of their
-- newest movement, in the order they were opened; a row without a lot for a purse that has none.
CREATE OR REPLACE FUNCTION hub.purses(accounts text[])
RETURNS TABLE (
    purse text, debt bigint, lot_op text, lot_n bigint, rest bigint, at bigint, usable_on integer, lapses_on integer,
    months integer
)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
    e record;
    i integer;
    never CONSTANT integer := 99999999;
    -- In the queue of payments what never lapses stands beside what lapses on the last day there is, as in Python.
    last_day CONSTANT integer := 99991231;
    -- Visits in order, how many are counted so far, and the newest day among those.
    v_at bigint[]; v_op text[]; v_day integer[];
    visits integer; seen integer := 0; visit integer; newest_visit integer;
    -- Purses, and what each owes.
    q_purse text[] := '{}'; q_debt bigint[] := '{}';
    q integer := 0; owed bigint; is_next boolean;
    -- Lots of all purses one after another; this purse's come after `base`. Closed ones stay: a refund may look for
    -- them.
    p_q integer[] := '{}'; p_op text[] := '{}'; p_n bigint[] := '{}'; p_at bigint[] := '{}'; p_rest bigint[] := '{}';
    p_usable integer[] := '{}'; p_by text[] := '{}'; p_term integer[] := '{}';
    p integer; p_last integer := 0; base integer := 0;
    -- How long lots live. Those that live equally long by visits share a term, so that a visit touches few: terms that
    -- have become equal are one again, `t_into`. `alive` are those that a visit can still prolong.
    t_months integer[] := '{}'; t_lapses integer[] := '{}'; t_into integer[] := '{}';
    t integer; t_last integer := 0; t_base integer := 0;
    by_visits boolean := false; alive integer[]; still integer[]; too_many integer;
    -- Open lots in the order of payments, from `front` on; others are empty, or lapsed before `front_day`. `one_term`
    -- is the term of all of them, -1 where they have several. Where the line is `loose` it must be sorted anew, where it
    -- is `torn` looked for among all lots.
    line integer[]; front integer; in_line integer; front_day integer;
    one_term integer; most_term integer; loose boolean; torn boolean;
    -- What payments took, in order, less what has gone back. Lot 0 was never there.
    k_of text[]; k_lot integer[]; k_points bigint[];
    k integer; key text;
    -- Of the entry at hand: what it takes and gives, and the lots to be opened: beside a lot, of a lot that was never
    -- there (0), or by a credit (-1).
    wants bigint; gives bigint; part bigint; filled bigint; to_debt bigint; places integer[];
    opens integer; o_points bigint[]; o_source integer[]; source integer;
    lives_months integer; lives_until integer;
    -- The newest movement of all.
    end_at bigint; end_op text COLLATE "C" := ''; end_day integer := 0;
BEGIN
    SELECT coalesce(array_agg(b.at), '{}'), coalesce(array_agg(b.op_id), '{}'), coalesce(array_agg(b.day), '{}')
    INTO v_at, v_op, v_day
    FROM (SELECT b.at, b.op_id, b.day FROM hub.bought(accounts) b ORDER BY b.at, b.op_id COLLATE "C", b.day) b;
    visits := cardinality(v_at);
    IF visits > 0 THEN
        end_at := v_at[visits];
        end_op := v_op[visits];
        end_day := v_day[visits];
    END IF;

    FOR e IN
        SELECT m.* FROM (
            SELECT * FROM hub.movements(accounts)
            UNION ALL
            -- The end of all: no purse.
            SELECT '', NULL, 0, '', 0, 'end', 0, 0, 0, 0, 0, '', ''
        ) m
        ORDER BY m.purse COLLATE "C" NULLS LAST, m.at, m.op_id COLLATE "C", m.n
    LOOP
        LOOP
            is_next := q = 0 OR e.purse IS DISTINCT FROM q_purse[q];
            -- Visits before it and its own sale's, or all that are left where the purse is done: they prolong what
            -- lives by visits and has not lapsed, spent or not.
            IF by_visits OR e.months > 0 AND NOT is_next THEN
                WHILE seen < visits LOOP
                    EXIT WHEN NOT is_next AND (v_at[seen + 1], v_op[seen + 1] COLLATE "C") > (e.at, e.op_id);
                    seen := seen + 1;
                    visit := v_day[seen];
                    IF visit < newest_visit THEN
                        -- Days went back: a term that had lapsed on a later one may live on this.
                        alive := ARRAY(
                            SELECT i FROM generate_series(t_base + 1, t_last) i
                            WHERE t_months[i] > 0 AND t_lapses[i] < never AND t_into[i] = i
                        );
                    ELSE
                        newest_visit := visit;
                    END IF;
                    still := '{}';
                    FOREACH t IN ARRAY alive LOOP
                        CONTINUE WHEN t_lapses[t] < visit;
                        still := still || t;
                        lives_until := hub.add_months(visit, t_months[t]);
                        IF lives_until > t_lapses[t] THEN
                            t_lapses[t] := lives_until;
                            loose := loose OR one_term <> t;
                            torn := torn OR visit < front_day;
                        END IF;
                    END LOOP;
                    alive := still;
                    IF cardinality(alive) > too_many THEN
                        still := ARRAY(SELECT min(a) FROM unnest(alive) a GROUP BY t_months[a], t_lapses[a]);
                        FOREACH t IN ARRAY alive LOOP
                            FOREACH i IN ARRAY still LOOP
                                IF t_months[i] = t_months[t] AND t_lapses[i] = t_lapses[t] THEN
                                    t_into[t] := i;
                                END IF;
                            END LOOP;
                        END LOOP;
                        p_term := ARRAY(SELECT t_into[p_term[p]] FROM generate_series(1, p_last) p ORDER BY p);
                        one_term := CASE WHEN one_term > 0 THEN t_into[one_term] ELSE one_term END;
                        alive := still;
                        too_many := 8 + 2 * cardinality(alive);
                    END IF;
                END LOOP;
            END IF;
            EXIT WHEN NOT is_next;
            IF q > 0 THEN
                q_debt[q] := owed;
            END IF;
            EXIT WHEN e.purse IS NULL;
            q := q + 1;
            q_purse[q] := e.purse;
            owed := 0;
            base := p_last;
            t_base := t_last;
            seen := 0;
            newest_visit := 0;
            by_visits := false;
            alive := '{}';
            too_many := 8;
            line := '{}';
            front := 1;
            in_line := 0;
            front_day := 0;
            one_term := 0;
            loose := false;
            torn := false;
            k_of := '{}';
            k_lot := '{}';
            k_points := '{}';
            k := 0;
        END LOOP;
        EXIT WHEN e.purse IS NULL;

        IF end_at IS NULL OR (e.at, e.op_id COLLATE "C", e.day) > (end_at, end_op, end_day) THEN
            end_at := e.at;
            end_op := e.op_id;
            end_day := e.day;
        END IF;

        wants := 0;
        opens := 0;
        CASE
        WHEN e.kind = 'lapsed' THEN
            -- Dates have taken it already.
            CONTINUE;
        WHEN e.kind = 'returned' THEN
            -- It fills debt, and the rest goes back last taken first.
            gives := e.amount;
            to_debt := least(gives, owed);
            owed := owed - to_debt;
            key := length(e.of_op) || ' ' || e.of_op || e.rule;
            places := array_positions(k_of, key);
            FOR nth IN REVERSE cardinality(places) .. 1 LOOP
                EXIT WHEN gives = 0;
                i := places[nth];
                CONTINUE WHEN k_points[i] = 0;
                part := least(gives, k_points[i]);
                k_points[i] := k_points[i] - part;
                gives := gives - part;
                filled := least(part, to_debt);
                to_debt := to_debt - filled;
                part := part - filled;
                CONTINUE WHEN part = 0;
                p := k_lot[i];
                IF p > 0 AND (e.lapses_on IS NULL OR e.lapses_on <= t_lapses[p_term[p]]) THEN
                    IF p_rest[p] = 0 THEN
                        in_line := in_line + 1;
                        line[in_line] := p;
                        loose := true;
                    END IF;
                    p_rest[p] := p_rest[p] + part;
                ELSE
                    opens := opens + 1;
                    o_points[opens] := part;
                    o_source[opens] := p;
                END IF;
            END LOOP;
            IF gives > to_debt THEN
                -- More than the payment took, as far as this journal knows.
                opens := opens + 1;
                o_points[opens] := gives - to_debt;
                o_source[opens] := 0;
            END IF;
        WHEN e.kind = 'taken_back' THEN
            -- From the lots that its sale opened, lapsed or not; then as a payment; then as debt.
            wants := -e.amount;
            SELECT array_agg(i ORDER BY least(t_lapses[p_term[i]], last_day), p_at[i], p_op[i] COLLATE "C", p_n[i], i)
            INTO places
            FROM unnest(array_positions(p_by, e.of_op)) i
            WHERE i > base AND p_rest[i] > 0;
            FOR nth IN 1 .. coalesce(cardinality(places), 0) LOOP
                p := places[nth];
                part := least(wants, p_rest[p]);
                p_rest[p] := p_rest[p] - part;
                wants := wants - part;
            END LOOP;
        WHEN e.amount >= 0 THEN
            -- A credit first fills debt; what is left of it is a lot.
            filled := least(e.amount, owed);
            owed := owed - filled;
            IF e.amount > filled THEN
                opens := 1;
                o_points[1] := e.amount - filled;
                o_source[1] := -1;
            END IF;
        ELSE
            wants := -e.amount;
            key := length(e.op_id) || ' ' || e.op_id || e.rule;
        END CASE;

        IF wants > 0 THEN
            torn := torn OR e.day < front_day;
            IF loose OR torn THEN
                IF torn THEN
                    line := ARRAY(SELECT generate_series(base + 1, p_last));
                    front := 1;
                END IF;
                SELECT
                    coalesce(array_agg(
                        i ORDER BY least(t_lapses[p_term[i]], last_day), p_at[i], p_op[i] COLLATE "C", p_n[i], i
                    ), '{}'),
                    coalesce(min(p_term[i]), 0), coalesce(max(p_term[i]), 0)
                INTO line, one_term, most_term
                FROM (SELECT DISTINCT unnest(line[front:])) AS own (i)
                WHERE p_rest[i] > 0 AND t_lapses[p_term[i]] >= e.day;
                one_term := CASE WHEN one_term = most_term THEN one_term ELSE -1 END;
                front := 1;
                in_line := cardinality(line);
                front_day := e.day;
                loose := false;
                torn := false;
            END IF;
            i := front;
            WHILE wants > 0 AND i <= in_line LOOP
                p := line[i];
                i := i + 1;
                IF p_rest[p] > 0 AND t_lapses[p_term[p]] >= e.day THEN
                    CONTINUE WHEN p_usable[p] > e.day;
                    part := least(wants, p_rest[p]);
                    p_rest[p] := p_rest[p] - part;
                    wants := wants - part;
                    IF e.kind <> 'taken_back' THEN
                        k := k + 1;
                        k_of[k] := key;
                        k_lot[k] := p;
                        k_points[k] := part;
                    END IF;
                    EXIT WHEN p_rest[p] > 0;
                ELSIF p_rest[p] > 0 THEN
                    front_day := e.day;
                END IF;
                IF i = front + 1 THEN
                    front := i;
                END IF;
            END LOOP;
            IF wants > 0 THEN
                owed := owed + wants;
                IF e.kind <> 'taken_back' THEN
                    k := k + 1;
                    k_of[k] := key;
                    k_lot[k] := 0;
                    k_points[k] := wants;
                END IF;
            END IF;
        END IF;

        FOR nth IN 1 .. opens LOOP
            source := o_source[nth];
            lives_until := coalesce(e.lapses_on, never);
            lives_months := 0;
            p_last := p_last + 1;
            p_q[p_last] := q;
            p_rest[p_last] := o_points[nth];
            IF source > 0 THEN
                -- Given back for longer than its lot lives.
                p_op[p_last] := p_op[source];
                p_n[p_last] := p_n[source];
                p_at[p_last] := p_at[source];
                p_usable[p_last] := p_usable[source];
                p_by[p_last] := p_by[source];
                lives_months := t_months[p_term[source]];
            ELSE
                p_op[p_last] := e.op_id;
                p_n[p_last] := e.n;
                p_at[p_last] := e.at;
                p_usable[p_last] := 0;
                p_by[p_last] := '';
                IF source < 0 THEN
                    p_usable[p_last] := coalesce(e.usable_on, 0);
                    p_by[p_last] := CASE WHEN e.of_op = '' THEN e.op_id ELSE e.of_op END;
                    lives_months := e.months;
                    IF lives_months > 0 AND lives_until < never AND e.of_op <> '' THEN
                        -- Credited by a refund its days count from the sale: it lived through every visit since.
                        FOREACH visit IN ARRAY ARRAY(SELECT DISTINCT d FROM unnest(v_day[1:seen]) d ORDER BY d) LOOP
                            IF lives_until >= visit THEN
                                lives_until := greatest(lives_until, hub.add_months(visit, lives_months));
                            END IF;
                        END LOOP;
                    END IF;
                END IF;
            END IF;

            t := t_last + 1;
            IF lives_months > 0 AND lives_until < never THEN
                by_visits := true;
                FOR a IN 1 .. cardinality(alive) LOOP
                    IF t_lapses[alive[a]] = lives_until AND t_months[alive[a]] = lives_months THEN
                        t := alive[a];
                        EXIT;
                    END IF;
                END LOOP;
                IF t > t_last THEN
                    alive := alive || t;
                END IF;
            ELSIF t_last > t_base AND t_lapses[t_last] = lives_until AND t_months[t_last] = lives_months THEN
                t := t_last;
            END IF;
            IF t > t_last THEN
                t_last := t;
                t_into[t] := t;
                t_months[t] := lives_months;
                t_lapses[t] := lives_until;
            END IF;
            p_term[p_last] := t;

            -- Nothing was opened later: it stands last, unless it lapses before those that stand there.
            IF front > in_line THEN
                one_term := t;
            ELSIF source > 0
                OR least(lives_until, last_day) < least(t_lapses[p_term[line[in_line]]], last_day)
            THEN
                loose := true;
            ELSIF one_term <> t THEN
                one_term := -1;
            END IF;
            in_line := in_line + 1;
            line[in_line] := p_last;
        END LOOP;
    END LOOP;

    RETURN QUERY
        SELECT held.purse, held.debt, lot.op, lot.n, lot.rest, lot.at, nullif(lot.usable, 0), nullif(lot.lapses, never),
            lot.months
        FROM unnest(q_purse, q_debt) WITH ORDINALITY AS held (purse, debt, q)
        LEFT JOIN (
            SELECT p_q[i] AS q, p_op[i] AS op, p_n[i] AS n, p_rest[i] AS rest, p_at[i] AS at, p_usable[i] AS usable,
                t_lapses[p_term[i]] AS lapses, t_months[p_term[i]] AS months, i
            FROM generate_series(1, p_last) i
            WHERE p_rest[i] > 0 AND t_lapses[p_term[i]] >= end_day
        ) lot ON lot.q = held.q
        ORDER BY held.q, lot.at, lot.op COLLATE "C", lot.n, least(lot.lapses, last_day), lot.i;
END
$$;
