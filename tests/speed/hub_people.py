"""A hub with as many customers as asked for, put straight into its tables: most have joined and hardly bought."""

import psycopg

from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub
from db.sync.postgres_hub import PostgresHub
from db.tables.columns import micros
from tests.hub.server import Server
from tests.speed.hub_load import SHOP
from tests.speed.shop import NOW

#: The day on which it all was written down; of a hub whose own clock goes on, so that nobody is invited too late.
_AT = micros(NOW)

#: Of ten customers five never bought, three once, one three times and one twelve times.
_BOUGHT = "CASE WHEN n % 10 < 5 THEN 0 WHEN n % 10 < 8 THEN 1 WHEN n % 10 = 8 THEN 3 ELSE 12 END"
_PEOPLE = f"""
    CREATE TABLE people AS SELECT n, md5('customer' || n)::uuid::text COLLATE "C" AS account_id,
        (ARRAY['Ana','Ion','Maria','Andrei','Elena','Mihai','Ioana','Radu','Irina','Vlad'])[1 + n %% 10] || ' ' ||
        (ARRAY['Popa','Rusu','Ionescu','Munteanu','Stan','Dumitru','Ciobanu','Enache'])[1 + n / 10 %% 8] || ' ' ||
        (ARRAY['Dobre','Lungu','Marin','Toma','Sava','Nistor','Barbu'])[1 + n / 80 %% 7] AS name,
        '+407' || lpad(n::text, 8, '0') AS phone, '29' || lpad(n::text, 11, '0') AS number,
        {_AT} - (n %% 700 + 1) * 86400000000::bigint AS joined_at,
        to_char(timestamp '2026-11-20' - (n %% 700 + 1) * interval '1 day', 'YYYYMMDD')::int AS joined_on
    FROM generate_series(1, %s) AS n
"""
_WORDS = {
    "account": ("account_id", ("joined_at", "joined_on", "''::text AS referred_by")),
    "card": (
        "number",
        ("account_id", "''::text AS kind", "'active'::text AS status", "''::text AS replaced_by",
         "joined_at AS issued_at"),
    ),
    "person": (
        "account_id",
        ("name", "phone", "''::text AS email", "NULL::int AS birthday", "''::text AS language", "''::text AS notes"),
    ),
}  # fmt: skip
_SALES = f"""
    CREATE TABLE bought AS SELECT row_number() OVER (ORDER BY n, nth) AS seq, account_id,
        'sale-' || lpad(n::text, 8, '0') || '-' || nth AS op_id,
        {_AT} - (n % 300 + nth * 20) * 86400000000::bigint AS at,
        to_char(timestamp '2026-11-20' - (n % 300 + nth * 20) * interval '1 day', 'YYYYMMDD')::int AS day,
        1000 + n % 700 * 10 AS paid
    FROM people, LATERAL generate_series(1, {_BOUGHT}) AS nth
"""
_ROWS = (
    "INSERT INTO public.account (account_id, joined_at, joined_on) SELECT account_id, joined_at, joined_on FROM people",
    "INSERT INTO public.person (account_id, name, phone) SELECT account_id, name, phone FROM people",
    "INSERT INTO public.card (number, account_id, issued_at) SELECT number, account_id, joined_at FROM people",
    """
    INSERT INTO hub.session (session_id, till, head_seq, head_hash, opened_at)
    SELECT repeat('f', 32), 1, (SELECT count(*) FROM bought), repeat('f', 32), 0
    """,
    """
    INSERT INTO public.event (session_id, seq, till, kind, account_id, op_id, at, day, programme_version, prev_hash,
                              hash, payload)
    SELECT repeat('f', 32), seq, 'FFF', 'sale', account_id, op_id, at, day, 1, '', '', '{}' FROM bought
    """,
    """
    INSERT INTO public.sale (op_id, account_id, at, day, till, slip_n, slip, version, gross, discount, purses_paid,
                             to_pay)
    SELECT op_id, account_id, at, day, 'FFF', seq, 'FFF-' || seq, 1, paid, 0, 0, paid FROM bought
    """,
    """
    INSERT INTO public.ledger_entry (account_id, at, op_id, n, purse, kind, amount, day, lapses_on, rule)
    SELECT account_id, at, op_id, 0, 'cash', 'earned', paid / 20, day, 20270501, 'five' FROM bought
    """,
    """
    INSERT INTO hub.feed (item, pos) SELECT 'account:' || account_id, pos + row_number() OVER (ORDER BY account_id)
    FROM people, hub.feed_head
    """,
    "UPDATE hub.feed_head SET pos = (SELECT max(pos) FROM hub.feed)",
    "DROP TABLE people, bought",
)


def filled(server: Server, customers: int) -> str:
    """The URL of a new hub with so many customers, as a first till brought them; nothing of them is worked out yet."""
    url = server.new_database()
    create_hub(url, workplace=SHOP, now=NOW)
    owner.invite(url, "Till 1", now=NOW, days=1)
    with psycopg.connect(url) as connection:
        connection.execute(_PEOPLE.encode(), (customers,))
        connection.execute(_SALES.encode())
        for table, (key, fields) in _WORDS.items():
            for field in fields:
                value, _, name = field.partition(" AS ")
                connection.execute(
                    "INSERT INTO hub.record (table_name, key, field, value, hlc, said, till, account_id) "
                    f"SELECT '{table}', {key}, '{name or value}', to_jsonb({value}), {-_AT}, {-_AT}, 'FFF', account_id "
                    "FROM people ORDER BY 2".encode()
                )
        for statement in _ROWS:
            connection.execute(statement.encode())
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    return url


def joined(url: str, n: int) -> PostgresHub:
    """The hub as till number `n` reaches it, which has yet to say hello."""
    invitation = owner.invite(url, f"Till {n}", now=NOW, days=36_500)
    return PostgresHub(invitation.address, invitation.secret)
