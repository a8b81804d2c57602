-- Persons: two accounts that are one, and again two; and somebody who is forgotten. Each says which items of the feed
-- it changes.

CREATE OR REPLACE FUNCTION hub.merge(op text, from_ text, into_ text, at_ bigint) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    gone text := hub.stands_for(from_);
    kept text := hub.stands_for(into_);
    everybody text[] := hub.all_of(ARRAY[gone, kept]);
BEGIN
    IF gone = kept OR EXISTS (SELECT FROM public.merge WHERE op_id = op) THEN
        RETURN '{}';
    END IF;
    PERFORM hub.lock(everybody);
    -- A fact may speak of an account before the account itself is told.
    INSERT INTO public.account (account_id, joined_at, joined_on) VALUES (gone, 0, 0), (kept, 0, 0)
    ON CONFLICT DO NOTHING;
    INSERT INTO public.merge (op_id, from_account, into_account, at) VALUES (op, gone, kept, at_);
    PERFORM hub.stand(everybody);
    RETURN ARRAY(SELECT 'account:' || one FROM unnest(everybody) AS touched(one));
END
$$;

CREATE OR REPLACE FUNCTION hub.unmerge(merge_ text, op text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    everybody text[];
BEGIN
    SELECT hub.all_of(ARRAY[from_account, into_account]) INTO everybody FROM public.merge WHERE op_id = merge_;
    PERFORM hub.lock(everybody);
    UPDATE public.merge SET undone_by = op WHERE op_id = merge_;
    PERFORM hub.stand(everybody);
    RETURN ARRAY(SELECT 'account:' || one FROM unnest(everybody) AS touched(one));
END
$$;

-- Write down for each of these who stands for it, as the merges that hold say: where they lead, step by step.
CREATE OR REPLACE FUNCTION hub.stand(accounts text[]) RETURNS void LANGUAGE sql AS $$
    WITH RECURSIVE led AS (
        SELECT one COLLATE "C" AS account_id, one COLLATE "C" AS first, 0 AS step FROM unnest(accounts) AS told(one)
        UNION ALL
        SELECT led.account_id, into_account, step + 1 FROM led
        JOIN public.merge ON from_account = led.first AND undone_by = '' WHERE step < 1000
    ),
    standing AS (SELECT DISTINCT ON (account_id) account_id, first FROM led ORDER BY account_id, step DESC)
    UPDATE public.account SET
        merged_into = CASE WHEN first = account.account_id THEN '' ELSE first END,
        absorbs = (SELECT count(*) FROM standing AS other
                   WHERE other.first = account.account_id AND other.account_id <> account.account_id)
    FROM standing WHERE standing.account_id = account.account_id
$$;

-- What tells who these accounts are goes, what they bought stays. What comes late is dropped when it comes.
CREATE OR REPLACE FUNCTION hub.erase(op text, accounts text[], at_ bigint) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    new text[] := ARRAY(
        SELECT one FROM unnest(accounts) AS told(one)
        WHERE NOT EXISTS (SELECT FROM public.erasure WHERE account_id = one)
    );
    personal CONSTANT text[] := hub.personal();
BEGIN
    PERFORM hub.lock(new);
    INSERT INTO public.erasure (account_id, op_id, at) SELECT one, op, at_ FROM unnest(new) AS gone(one);
    DELETE FROM hub.record WHERE account_id <> '' AND account_id = ANY (new) AND table_name = ANY (personal);
    DELETE FROM hub.lost_record WHERE account_id <> '' AND account_id = ANY (new) AND table_name = ANY (personal);
    DELETE FROM hub.unposted WHERE table_name = 'word' AND rows ->> 'account_id' = ANY (new);
    DELETE FROM public.card WHERE account_id = ANY (new);
    DELETE FROM public.person_group WHERE account_id = ANY (new);
    DELETE FROM public.terms WHERE account_id = ANY (new);
    DELETE FROM public.given_tier WHERE account_id = ANY (new);
    DELETE FROM public.event_private WHERE account_id = ANY (new) OR op_id IN (
        SELECT op_id FROM public.sale WHERE account_id = ANY (new)
        UNION SELECT op_id FROM public.reversal WHERE account_id = ANY (new)
        UNION SELECT issued_by FROM public.coupon WHERE account_id = ANY (new)
        UNION SELECT op_id FROM public.claim WHERE account_id = ANY (new)
        UNION SELECT sale_id FROM public.claim WHERE account_id = ANY (new)
    );
    DELETE FROM public.person WHERE account_id = ANY (new);
    UPDATE public.merge SET before = NULL WHERE from_account = ANY (new) OR into_account = ANY (new);
    RETURN ARRAY(SELECT 'erased:' || one FROM unnest(new) AS gone(one))
        || ARRAY(SELECT 'account:' || one FROM unnest(hub.all_of(new)) AS touched(one));
END
$$;

-- Tables that tell who somebody is, or are theirs alone.
CREATE OR REPLACE FUNCTION hub.personal() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['person', 'card', 'person_group', 'terms', 'given_tier', 'event_private']
$$;
