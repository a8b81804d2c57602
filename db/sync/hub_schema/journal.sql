-- The journal of a customer at the hub as the replay reads it: whose it is, movements of purses, purchases.
--
-- Tables are named in full and texts compared byte by byte, so that nothing hangs on who calls or on the database's
-- country. Days are yyyymmdd, instants microseconds since 1970.

-- All accounts of this one's person, the one that stands for them first (db/lookup/merged.py).
CREATE OR REPLACE FUNCTION hub.together(account_id text) RETURNS text[]
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
    head CONSTANT text := coalesce(
        (SELECT nullif(a.merged_into, '') FROM public.account a WHERE a.account_id = $1), $1
    );
BEGIN
    RETURN head || ARRAY(
        SELECT a.account_id FROM public.account a
        -- Nearly nobody is merged: without these words the planner reads everybody.
        WHERE a.merged_into = head AND a.merged_into <> '' ORDER BY a.account_id COLLATE "C"
    );
END
$$;

-- Every movement of these accounts' purses. What is charged and waits for its sale is a payment; once the sale's own
-- entries are here they are what counts.
CREATE OR REPLACE FUNCTION hub.movements(accounts text[])
RETURNS TABLE (
    account_id text, purse text, at bigint, op_id text, n bigint, kind text, amount bigint, day integer,
    usable_on integer, lapses_on integer, months integer, of_op text, rule text
)
LANGUAGE sql STABLE AS $$
    SELECT e.account_id, e.purse, e.at, e.op_id, e.n, e.kind, e.amount, e.day::integer, e.usable_on::integer,
        e.lapses_on::integer, e.months_from_visit::integer, e.of_op, e.rule
    FROM public.ledger_entry e
    WHERE e.account_id = ANY (accounts)
    UNION ALL
    SELECT c.account_id, want.key, c.at, c.op_id, want.nth, 'paid', -want.value::bigint, c.day::integer, NULL, NULL,
        0, '', ''
    FROM hub.charge c, jsonb_each_text(c.wants -> 'purses') WITH ORDINALITY AS want (key, value, nth)
    WHERE c.account_id = ANY (accounts) AND c.state = 'charged' AND want.value::bigint > 0
        AND (SELECT true FROM public.ledger_entry e WHERE e.op_id = c.op_id LIMIT 1) IS NULL
$$;

-- Sales of these accounts, those claimed by slip among them, but for gifts alone (db/lookup/entries.py).
CREATE OR REPLACE FUNCTION hub.bought(accounts text[])
RETURNS TABLE (account_id text, op_id text, at bigint, day integer, to_pay bigint, was_sale boolean)
LANGUAGE sql STABLE AS $$
    SELECT s.account_id, s.op_id, s.at, s.day::integer, s.to_pay,
        NOT (s.imported = 1 AND s.gross <= 0 AND s.to_pay <= 0)
    FROM (
        SELECT own.account_id, own.op_id, own.at, own.day, own.to_pay, own.imported, own.gross
        FROM public.sale own
        WHERE own.account_id = ANY (accounts)
        UNION ALL
        SELECT c.account_id, claimed.op_id, claimed.at, claimed.day, claimed.to_pay, claimed.imported, claimed.gross
        FROM public.claim c JOIN public.sale claimed ON claimed.op_id = c.sale_id
        WHERE c.account_id = ANY (accounts)
    ) s
    -- A value, not EXISTS: for that the planner may read every line there is into a hash.
    WHERE s.gross <> 0 OR s.imported = 1 OR (SELECT true FROM public.sale_line l WHERE l.sale_id = s.op_id LIMIT 1)
$$;
