"""A hub with as many customers as asked for, put straight into its tables: most have joined and hardly bought."""

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from time import perf_counter, process_time

import psycopg

from db.books import Books
from db.schema.upgrade import NewWorkplace, create_books
from db.sync.hub_schema import owner
from db.sync.hub_schema.building import create_hub
from db.sync.link import greeting, join
from db.sync.postgres_hub import PostgresHub
from db.sync.round import sync_once
from db.sync.wire import Cursor, Hub
from db.tables.columns import micros
from loyalty.money import Currency
from tests.hub.server import Server
from tests.speed.figures import Row
from tests.speed.hub_load import SHOP
from tests.speed.shop import NOW, PROGRAMME, ZONE

#: The measured day is a fixed one; the hub's clock is not.
DAYS_INVITED = 36_500

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
    owner.invite(url, "Till 1", now=NOW, days=DAYS_INVITED)
    with psycopg.connect(url) as connection:
        connection.execute(_PEOPLE.encode(), (customers,))
        connection.execute(_SALES.encode())
        for table, (key, fields) in _WORDS.items():
            # The words on a row beside one another, as a till tells them.
            parts = [field.partition(" AS ") for field in fields]
            told = ", ".join(f"('{name or value}', to_jsonb({value}))" for value, _, name in parts)
            connection.execute(
                "INSERT INTO hub.record (table_name, key, field, value, hlc, said, till, account_id) "
                f"SELECT '{table}', {key}, field, value, {-_AT}, {-_AT}, 'FFF', account_id "
                f"FROM people, LATERAL (VALUES {told}) AS said(field, value) ORDER BY 2, 3".encode()
            )
        for statement in _ROWS:
            connection.execute(statement.encode())
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    return url


def rows(server: Server, folder: Path, customers: int) -> Iterator[Row]:
    """A large shop's customers come down: worked out anew, as they lie ready, and into a new till's books."""
    url = filled(server, customers)
    invitation = owner.invite(url, "Till 2", now=NOW, days=DAYS_INVITED)
    hub = PostgresHub(invitation.address, invitation.secret)
    with closing(new_till(folder / "hub-people.db")) as books:
        join(books, hub.hello(greeting(books, now=NOW)), now=NOW)
        for what, promise, least in (("worked out", "–", 0), ("ready", "≥ 40 000/s", 40_000)):
            took, accounts = read(hub)
            yield Row(
                what=f"pull of {accounts:,} who hardly bought, {what} ({accounts / took:,.0f}/s): one customer",
                took=(took / accounts * 1_000,) * 2,
                floor=None,
                promise=promise,
                kept=accounts / took >= least,
            )
        began, busy = perf_counter(), process_time()
        _cut_off(books, hub, customers // 2)
        report = sync_once(books, hub, now=NOW)
        took, busy = perf_counter() - began, process_time() - busy
        assert report.state == "in_step", report
    hub.close()
    size = (folder / "hub-people.db").stat().st_size
    yield Row(
        what=f"the same into a new till's books, cut off once ({customers / took:,.0f}/s, {customers / busy:,.0f} of"
        f" its processor, {size / customers:,.0f} B each): one customer",
        took=(took / customers * 1_000,) * 2,
        floor=None,
        promise="–",
        kept=True,
    )


class _Cut(Exception):
    """The till was switched off."""


def _cut_off(books: Books, hub: Hub, place: int) -> None:
    """A round that ends in the middle; what it put in stays."""

    def stop(done: int, _: int) -> None:
        if done >= place:
            raise _Cut

    with suppress(_Cut):
        sync_once(books, hub, now=NOW, progress=stop)


def new_till(path: Path) -> Books:
    """Books that nobody has sold in."""
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    place = NewWorkplace(
        shop_name="Speed",
        till_name="Till 2",
        till_code="SPF",
        country="RO",
        currency=Currency("RON", 2),
        language="en",
        zone=ZONE,
    )
    made = iter(range(1_000))
    # As the first one's: what a till's first start reads from the hub.
    return create_books(path, workplace=place, programme=PROGRAMME, now=NOW, new_id=lambda: f"second-{next(made):06}")


def read(hub: Hub) -> tuple[float, int]:
    """All that the feed tells, page by page: how long the hub took, and how many customers it was."""
    took, accounts, since = 0.0, 0, Cursor()
    while True:
        began = perf_counter()
        page = hub.pull(since)
        took += perf_counter() - began
        accounts += sum(item.item.startswith("account:") for item in page.items)
        if page.items:
            last = page.items[-1]
            since = Cursor(generation=page.generation, pos=last.pos, item=last.item)
        elif page.restart:
            since = Cursor(generation=page.generation)
        if not page.restart and (not page.items or page.items[-1].pos >= page.head):
            return took, accounts
