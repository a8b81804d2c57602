-- What only a hub has besides the books' own tables, which lie in schema public: who its tills are, how far each of
-- their sessions is here, the newest word on what may change, what is charged and has no sale yet, and the feed.
--
-- Instants are microseconds since 1970 (UTC), days yyyymmdd, hashes hexadecimal, ids texts sorted byte by byte. No till
-- has any right to any of this: the functions of hub_v1 are its only door.

-- One row. `generation` goes up by one whenever the hub may have forgotten something: a restored copy, a promoted
-- standby. Cursors of another generation begin anew.
CREATE TABLE hub.meta (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    hub_id text NOT NULL,
    generation int NOT NULL DEFAULT 1,
    form int NOT NULL,
    -- 1 from `recover` until every till has said hello and sent what it then told of: nothing is granted meanwhile.
    recovering boolean NOT NULL DEFAULT false,
    -- How far the feed was when the sums that reports read were last made.
    summed bigint NOT NULL DEFAULT -1,
    tidied_at bigint NOT NULL DEFAULT 0,
    created_at bigint NOT NULL
);

CREATE TABLE hub.till (
    n int PRIMARY KEY,
    name text NOT NULL,
    -- The letters in its facts and slips, once it has told them.
    code text COLLATE "C" NOT NULL DEFAULT '',
    -- The role it logs in as: who calls is known by it alone.
    role text COLLATE "C" NOT NULL UNIQUE,
    -- An invited till may say hello, until `invited_until`; an active one may do everything; a retired one nothing. One
    -- that left, at `last_hello`, is waited for by nobody.
    state text NOT NULL DEFAULT 'invited' CHECK (state IN ('invited', 'active', 'left', 'retired')),
    -- Why it may spend nothing offline until a person answers: '', fork, moved.
    frozen text NOT NULL DEFAULT '',
    fingerprint text NOT NULL DEFAULT '',
    -- In the shop's money: what it may lose offline in all, and how much of one card at once.
    risk_budget bigint NOT NULL DEFAULT 0,
    risk_floor bigint NOT NULL DEFAULT 0,
    invited_at bigint NOT NULL,
    invited_until bigint NOT NULL,
    last_hello bigint NOT NULL DEFAULT 0,
    -- After a restore of the hub, until this till has said hello to the new generation and sent all it named then.
    awaited boolean NOT NULL DEFAULT false,
    -- {SESSION: seq} as that hello named them.
    named jsonb,
    -- Its clock less the hub's at that hello.
    clock_off bigint NOT NULL DEFAULT 0,
    app_version text NOT NULL DEFAULT '',
    protocol int NOT NULL DEFAULT 0
);
-- Two tills of one code would print one another's slip numbers.
CREATE UNIQUE INDEX till_code ON hub.till (code) WHERE code <> '' AND state <> 'retired';

-- The sessions of tills' logs: where each began and how far it is here.
CREATE TABLE hub.session (
    session_id text COLLATE "C" PRIMARY KEY,
    till int NOT NULL,
    parent_session text COLLATE "C" NOT NULL DEFAULT '',
    parent_seq bigint NOT NULL DEFAULT 0,
    parent_hash text COLLATE "C" NOT NULL DEFAULT '',
    head_seq bigint NOT NULL DEFAULT 0,
    head_hash text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL
);
CREATE INDEX session_till ON hub.session (till);
CREATE INDEX session_parent ON hub.session (parent_session);

-- A row to lock for each account, whether or not the account itself has been told yet: pushes and requests that touch
-- one customer come one after the other.
CREATE TABLE hub.account_lock (account_id text COLLATE "C" PRIMARY KEY);

-- The feed: each item once, at the position of its newest change. Positions are given under the lock of `feed_head`, as
-- the last thing before commit, so that no reader can pass one by that is still to come.
CREATE TABLE hub.feed_head (one boolean PRIMARY KEY DEFAULT true CHECK (one), pos bigint NOT NULL DEFAULT 0);
CREATE TABLE hub.feed (
    item text COLLATE "C" PRIMARY KEY,
    pos bigint NOT NULL UNIQUE,
    -- What is told of it, JSON as text; null: to be worked out by whoever reads it next.
    told text,
    -- Which tills' facts are counted in it.
    tills int[]
-- A customer is some 2 kB, and read far more often than written: not packed, and beside its item.
) WITH (toast_tuple_target = 8160);

-- Which tables travel by records, as the program's `travelling` has it, and the statement that writes the newest words
-- of the rows named by its one parameter (keys) into the table itself: filled when the hub is made or upgraded.
CREATE TABLE hub.travels (
    table_name text COLLATE "C" PRIMARY KEY,
    nth int NOT NULL,
    down boolean NOT NULL,
    put text NOT NULL
);

-- What stands in columns of the journal that are never empty where nothing is told: filled with `travels`.
CREATE TABLE hub.blank (table_name text COLLATE "C" PRIMARY KEY, blank jsonb NOT NULL);

-- The newest word on each field (or row, where `field` is empty): the later (hlc, till) holds. `said` is the stamp as
-- the till told it; `hlc` is no more than five minutes past the hub's clock when it came.
CREATE TABLE hub.record (
    table_name text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    value jsonb,
    hlc bigint NOT NULL,
    said bigint NOT NULL,
    till text COLLATE "C" NOT NULL,
    account_id text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (table_name, key, field)
);
CREATE INDEX record_account ON hub.record (account_id) WHERE account_id <> '';

-- Words that were not the newest, or are no longer: kept for ninety days, for a person to look at.
CREATE TABLE hub.lost_record (
    table_name text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    value jsonb,
    said bigint NOT NULL,
    till text COLLATE "C" NOT NULL,
    account_id text COLLATE "C" NOT NULL DEFAULT '',
    lost_at bigint NOT NULL,
    PRIMARY KEY (table_name, key, field, till, said)
);
CREATE INDEX lost_record_account ON hub.lost_record (account_id) WHERE account_id <> '';
CREATE INDEX lost_record_at ON hub.lost_record (lost_at);

-- R1. `charged`: taken from the customer, its sale is awaited; it counts like the payment it will be, at instant `at`
-- and on `day`. `settled`: the sale's own entries have taken its place. `void`: given back, or never to be charged
-- should the request still be on its way.
CREATE TABLE hub.charge (
    op_id text COLLATE "C" PRIMARY KEY,
    till int NOT NULL,
    account_id text COLLATE "C" NOT NULL DEFAULT '',
    -- {purses: {PURSE: units}, coupons: [CODE], rules: {RULE: {amount, times, …}}}
    wants jsonb NOT NULL DEFAULT '{}',
    at bigint NOT NULL,
    day int NOT NULL,
    state text NOT NULL CHECK (state IN ('charged', 'settled', 'void'))
);
CREATE INDEX charge_open ON hub.charge (account_id) WHERE state = 'charged';

-- Rights to spend without asking: what was spent of one is the sum of the sales that name it, never a counter.
CREATE TABLE hub."grant" (
    grant_id text COLLATE "C" PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('risk', 'account')),
    till int NOT NULL,
    account_id text COLLATE "C" NOT NULL DEFAULT '',
    purse text NOT NULL DEFAULT '',
    amount bigint NOT NULL CHECK (amount >= 0),
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'stranded')),
    at bigint NOT NULL
);
CREATE INDEX grant_till ON hub."grant" (till);

-- Sales that were paid under a right, in the shop's money. `covered`: the customer had it after all when the sale came.
-- What is at risk of a till's is the sum of its grants less what was covered, worked out each time.
CREATE TABLE hub.granted_sale (
    op_id text COLLATE "C" PRIMARY KEY,
    grant_id text COLLATE "C" NOT NULL,
    worth bigint NOT NULL,
    covered boolean NOT NULL
);
CREATE INDEX granted_sale_grant ON hub.granted_sale (grant_id);

-- Signs of a fork that were heeded: the same one freezes a till once.
CREATE TABLE hub.sign (till int NOT NULL, sign text NOT NULL, at bigint NOT NULL, PRIMARY KEY (till, sign));

-- What came of requests, so that the same one is answered once.
CREATE TABLE hub.answer (
    op_id text COLLATE "C" PRIMARY KEY,
    kind text NOT NULL,
    till int NOT NULL,
    asked json NOT NULL,
    answer json NOT NULL,
    at bigint NOT NULL
);

-- What a person must know; told at every hello of that till until it is answered or (nothing to answer) until `until`.
CREATE TABLE hub.notice (
    id text COLLATE "C" PRIMARY KEY,
    till int NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    told jsonb NOT NULL,
    answers text[] NOT NULL DEFAULT '{}',
    -- What a person answered; null: nothing yet.
    said text,
    answered_at bigint
);
CREATE INDEX notice_till ON hub.notice (till) WHERE said IS NULL;

-- Which tills have said that somebody is forgotten there.
CREATE TABLE hub.forgotten (
    account_id text COLLATE "C" NOT NULL,
    till int NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (account_id, till)
);

-- Every call that was refused: who, what, why.
CREATE TABLE hub.refused (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    role text NOT NULL,
    till int,
    call text NOT NULL,
    code text NOT NULL,
    facts jsonb NOT NULL
);

-- Rows of tables that this release does not know: a later one's till sent them.
CREATE TABLE hub.unposted (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    till int NOT NULL,
    table_name text NOT NULL,
    rows jsonb NOT NULL,
    at bigint NOT NULL
);

-- A fact as it travels.
CREATE TYPE hub.sent_fact AS (
    session_id text, seq bigint, till text, kind text, account_id text, op_id text, at bigint, day int,
    programme_version int, prev_hash text, hash text, payload text, v int
);

-- A word on its way into `record`.
CREATE TYPE hub.word AS (
    table_name text COLLATE "C", key text COLLATE "C", field text COLLATE "C", value jsonb, hlc bigint, said bigint,
    till text COLLATE "C", account_id text COLLATE "C"
);

-- What is told of an item, and the tills whose facts are counted in it.
CREATE TYPE hub.item_told AS (told text, tills int[]);
