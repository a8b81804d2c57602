"""Making a hub out of an empty database, and bringing its functions up to this release."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, inspect
from sqlalchemy.schema import CreateIndex, CreateTable

from db.lookup.workplace import Workplace
from db.reports.hub import connected, is_hub
from db.reports.hub_problem import HubProblem
from db.sync.hub_schema.travelling import blank_rows, columns_function, travelling_rows
from db.tables.columns import micros
from db.tables.hub import JOURNAL, STANDING, create
from db.tables.people import consent, consent_wording, consent_words, merge
from db.tables.workplace import workplace as workplace_table

#: The driver's own connection, in whatever transaction SQLAlchemy's is.
Raw = psycopg.Connection[tuple[object, ...]]
#: How the tables of schema hub are laid out. Another program's hub is refused, not guessed at.
HUB_FORM = 1
#: Of the books' own tables, what a copied hub does without.
BESIDES = (consent, consent_words, consent_wording, merge)
#: SQL that is run in an order of its own; the other files hold functions, in any order.
_TABLES, _ROLES = "tables.sql", "roles.sql"
#: What everybody may do with a database, and a till has no use for. Only a superuser can take it from them.
_DOORS = (
    "FUNCTION pg_catalog.pg_sleep(double precision)",
    "FUNCTION pg_catalog.pg_sleep_for(interval)",
    "FUNCTION pg_catalog.pg_sleep_until(timestamp with time zone)",
    "FUNCTION pg_catalog.pg_advisory_lock(bigint)",
    "FUNCTION pg_catalog.pg_advisory_lock(integer, integer)",
    "FUNCTION pg_catalog.pg_advisory_xact_lock(bigint)",
    "FUNCTION pg_catalog.pg_advisory_xact_lock(integer, integer)",
    "FUNCTION pg_catalog.pg_notify(text, text)",
    "FUNCTION pg_catalog.lo_create(oid)",
    "FUNCTION pg_catalog.lo_creat(integer)",
    "FUNCTION pg_catalog.lo_from_bytea(oid, bytea)",
    "LANGUAGE plpgsql",
)


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles of one hub. They are the server's, not the database's: each hub's have its id in their names."""

    hub_id: str

    @property
    def owner(self) -> str:
        """Owns everything and can't log in."""
        return f"hub_{self.hub_id[:8]}"

    @property
    def tills(self) -> str:
        """What every till's role is a member of."""
        return f"tills_{self.hub_id[:8]}"

    def till(self, n: int) -> str:
        return f"till_{n}_{self.hub_id[:8]}"


def create_hub(url: str, *, workplace: Workplace, now: datetime) -> str:
    """Make the hub of a shop in the empty database at `postgresql://…`, in one transaction; its id.

    `workplace` says the shop's currency, country and zone; whoever runs it must own the database and may make roles.
    Raises HubProblem (not_a_hub where something is in it, exists where a hub is, and of the connection).
    """
    with connected(url) as connection, connection.begin():
        if is_hub(connection):
            raise HubProblem("exists", database=connection.engine.url.database)
        hub_id = secrets.token_hex(16)
        _make_tables(connection, workplace)
        raw = raw_of(connection)
        raw.execute("CREATE SCHEMA hub")
        raw.execute(_sql(_TABLES).encode())
        raw.execute(
            "INSERT INTO hub.meta (hub_id, form, created_at) VALUES (%s, %s, %s)", (hub_id, HUB_FORM, micros(now))
        )
        raw.execute("INSERT INTO hub.feed_head DEFAULT VALUES")
        _make_roles(raw, Roles(hub_id))
        _make_functions(raw, Roles(hub_id))
    return hub_id


def upgrade_hub(url: str) -> None:
    """Make the functions anew as this release has them; what was told is worked out again. Tills may go on meanwhile.

    Raises HubProblem (empty, not_a_hub, newer: the hub was made or upgraded by a later release).
    """
    with owned(url) as (raw, roles):
        _make_functions(raw, roles)


@contextmanager
def owned(url: str) -> Iterator[tuple[Raw, Roles]]:
    """A transaction in a hub that is there, and the names of its roles.

    Raises HubProblem (empty, not_a_hub: nothing, something else, or copied books; newer; and of the connection).
    """
    with connected(url) as connection, connection.begin():
        if not inspect(connection).has_table("meta", schema="hub"):
            there = is_hub(connection)
            raise HubProblem("not_a_hub" if there else "empty", database=connection.engine.url.database)
        raw = raw_of(connection)
        row = raw.execute("SELECT form, hub_id FROM hub.meta").fetchone()
        assert row is not None, "a hub is made with it"
        if row[0] != HUB_FORM:
            raise HubProblem("newer", database=connection.engine.url.database)
        yield raw, Roles(str(row[1]))


def raw_of(connection: Connection) -> Raw:
    """The driver's own connection under SQLAlchemy's, in the same transaction."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)
    return raw


def functions() -> Iterator[tuple[str, str]]:
    """The SQL of everything in schema hub_v1 and of what it calls, by file."""
    for file in sorted(one.name for one in files(__package__).iterdir()):
        if file.endswith(".sql") and file not in (_TABLES, _ROLES):
            yield file, _sql(file)


def open_doors(raw: Raw, roles: Roles) -> tuple[str, ...]:
    """What of the database's own functions a till may still call."""
    found = []
    for door in _DOORS:
        kind, _, name = door.partition(" ")
        asked = (
            "has_language_privilege(%s, %s, 'USAGE')"
            if kind == "LANGUAGE"
            else "has_function_privilege(%s, %s, 'EXECUTE')"
        )
        row = raw.execute(f"SELECT {asked}", (roles.tills, name)).fetchone()
        if row is not None and row[0]:
            found.append(name)
    return tuple(found)


def shutting(hub_id: str, doors: Sequence[str]) -> tuple[str, ...]:
    """What a superuser runs in the hub's database so that tills have these no more, and its functions still do."""
    whole = [door for door in _DOORS if door.partition(" ")[2] in doors]
    owner = Roles(hub_id).owner
    return tuple(f'REVOKE ALL ON {door} FROM PUBLIC; GRANT ALL ON {door} TO "{owner}";' for door in whole)


def _make_tables(connection: Connection, workplace: Workplace) -> None:
    """The books' own tables, without the rules by which a till's books refuse a row.

    Facts are never refused here: a till that was copied numbers slips twice, and two tills may write one fact under one
    id. What is odd is taken in and told of.
    """
    create(connection)
    for table in BESIDES:
        connection.execute(CreateTable(table, include_foreign_key_constraints=()))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index))
    raw = raw_of(connection)
    named = [table.name for table in (*JOURNAL, *STANDING, *BESIDES)]
    for on, rule in raw.execute(_RULES, (named,)).fetchall():
        raw.execute(SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(SQL(str(on)), Identifier(str(rule))))
    raw.execute(_INDEXES)
    said = {column.name: getattr(workplace, column.name, None) for column in workplace_table.c}
    said |= {"id": 1, "currency": workplace.currency.code, "decimals": workplace.currency.decimals}
    connection.execute(workplace_table.insert().values(said))


def _make_roles(raw: Raw, roles: Roles) -> None:
    """Who owns it all and can't log in, and what tills are members of; nobody else is let into the database."""
    owner, tills = Identifier(roles.owner), Identifier(roles.tills)
    database = Identifier(raw.info.dbname)
    raw.execute(SQL("CREATE ROLE {} NOLOGIN").format(owner))
    raw.execute(SQL("CREATE ROLE {} NOLOGIN").format(tills))
    # Whoever made the hub reads it and brings it up to date; a superuser may anyway.
    raw.execute(SQL("GRANT {} TO CURRENT_USER").format(owner))
    raw.execute(SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    raw.execute(SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, tills))
    raw.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    raw.execute(SQL("GRANT USAGE, CREATE ON SCHEMA public TO {}").format(owner))
    raw.execute("CREATE SCHEMA hub_v1")
    for kind, name in raw.execute(_OWNED).fetchall():
        raw.execute(SQL("ALTER {} {} OWNER TO {}").format(SQL(str(kind)), SQL(str(name)), owner))


def _make_functions(raw: Raw, roles: Roles) -> None:
    """Every function anew, and who may call it."""
    _shut_doors(raw, roles)
    raw.execute(SQL("SET LOCAL ROLE {}").format(Identifier(roles.owner)))
    # A hub that was made before a till could leave.
    raw.execute(_STATES)
    # Functions speak of one another: whether all that is spoken of is there is seen when they are first called.
    raw.execute("SET LOCAL check_function_bodies = off")
    for (name,) in raw.execute(_FUNCTIONS).fetchall():
        raw.execute(SQL("DROP ROUTINE {} CASCADE").format(SQL(str(name))))
    raw.execute(columns_function().encode())
    for _, text in functions():
        raw.execute(text.encode())
    raw.execute("DELETE FROM hub.travels")
    raw.execute("DELETE FROM hub.blank")
    with raw.cursor() as cursor:
        cursor.executemany("INSERT INTO hub.blank VALUES (%s, %s)", blank_rows())
        cursor.executemany("INSERT INTO hub.travels VALUES (%s, %s, %s, %s)", travelling_rows())
    raw.execute(_sql(_ROLES).replace(":tills", f'"{roles.tills}"').encode())
    # What earlier functions told is not told on: these may tell it otherwise. No row is written for that.
    raw.execute("ALTER TABLE hub.feed DROP told, DROP tills, ADD told text, ADD tills int[]")
    raw.execute("SELECT hub.post_what_is_known()")
    # A hub that was made before it counted whoever was asked for an erasure among those who obeyed.
    raw.execute(_OBEYED_FIRST)
    raw.execute("RESET ROLE")


def _shut_doors(raw: Raw, roles: Roles) -> None:
    """Take from everybody what PostgreSQL lets everybody do, where we may. See `open_doors`."""
    for door in _DOORS:
        with suppress(psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedFunction), raw.transaction():
            raw.execute(f"REVOKE ALL ON {door} FROM PUBLIC".encode())
            raw.execute(SQL("GRANT ALL ON {} TO {}").format(SQL(door), Identifier(roles.owner)))


def _sql(file: str) -> str:
    return (files(__package__) / file).read_text(encoding="utf-8")


#: What a till's books must not hold, of tables that tills fill. An entry stays unique by its operation: that, and the
#: hash of its fact, are why nothing counts twice. Its other rules go by name.
_RULES = """
    SELECT conrelid::regclass::text, conname FROM pg_constraint
    WHERE contype IN ('c', 'u') AND connamespace = 'public'::regnamespace AND conrelid <> 'ledger_entry'::regclass
        AND conrelid IN (SELECT ('public.' || quote_ident(name))::regclass FROM unnest(%s::text[]) AS told(name))
"""
#: One shop of one till asks of its own; here it is asked by till, by customer and by operation.
_INDEXES = b"""
    ALTER TABLE ledger_entry DROP CONSTRAINT ck_ledger_entry_kind, DROP CONSTRAINT ck_ledger_entry_sign,
        DROP CONSTRAINT ck_ledger_entry_lot, DROP CONSTRAINT ck_ledger_entry_of_op;
    ALTER TABLE event ALTER COLUMN id TYPE bigint;
    ALTER SEQUENCE event_id_seq AS bigint;
    ALTER TABLE event ADD UNIQUE (session_id, seq);
    CREATE INDEX ix_event_op_id ON event (op_id);
    CREATE INDEX ix_event_account ON event (account_id) WHERE account_id <> '';
    CREATE INDEX ix_rule_given_account ON rule_given (account_id) WHERE account_id <> '';
    DROP INDEX ix_sale_slip_n, ix_reversal_slip_n;
    DROP INDEX ix_ledger_entry_by_hand;
    CREATE INDEX ix_ledger_entry_by_hand ON ledger_entry (account_id, at, op_id) WHERE kind IN ('adjusted', 'opening');
    DROP INDEX ix_account_merged_into;
    CREATE INDEX ix_account_merged_into ON account (merged_into) WHERE merged_into <> '';
"""
_STATES = b"""
    ALTER TABLE hub.till DROP CONSTRAINT IF EXISTS till_state_check,
        ADD CONSTRAINT till_state_check CHECK (state IN ('invited', 'active', 'left', 'retired'))
"""
_OBEYED_FIRST = b"""
    INSERT INTO hub.forgotten (account_id, till, at)
    SELECT DISTINCT erasure.account_id, session.till, hub.clock() FROM public.erasure
    JOIN public.event ON event.op_id = erasure.op_id AND event.kind = 'erased'
    JOIN hub.session ON session.session_id = event.session_id
    WHERE erasure.op_id <> '' ON CONFLICT DO NOTHING
"""
_OWNED = """
    SELECT 'SCHEMA', nspname::regnamespace::text FROM pg_namespace WHERE nspname IN ('hub', 'hub_v1')
    UNION ALL
    SELECT CASE relkind WHEN 'c' THEN 'TYPE' ELSE 'TABLE' END, oid::regclass::text FROM pg_class
    WHERE relnamespace IN ('hub'::regnamespace, 'public'::regnamespace) AND relkind IN ('r', 'p', 'c')
"""
_FUNCTIONS = """
    SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace IN ('hub'::regnamespace, 'hub_v1'::regnamespace)
"""
