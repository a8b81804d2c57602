-- What the sums of tiers at a hub need: how far sales were read for them, and what one says. See `sync.hub_tiers`.

CREATE TABLE IF NOT EXISTS hub.tiers_read (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    event_id bigint NOT NULL DEFAULT 0
);

-- The tier before a sale and the one it led to; null where it says neither, or can't be read.
CREATE OR REPLACE FUNCTION hub.tiers_told(payload bytea, OUT before text, OUT after text) LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    quote json;
BEGIN
    quote := convert_from(payload, 'UTF8')::json -> 'quote';
    before := quote ->> 'tier';
    after := quote ->> 'tier_after';
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    before := NULL;
END
$$;
