"""The door to a chain's hub: a PostgreSQL database, and in plain codes why it can't be used."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import psycopg
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from sqlalchemy import Connection, Engine, create_engine, event, inspect, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from db.reports.hub_problem import HubProblem
from db.tables.hub import FORM, hub

#: Whoever asks a server that is switched off is told so before they give up by themselves.
_CONNECTS_WITHIN_S = 10
#: What a server says before there are codes, in the words of its own messages.
_SAID = (
    ("no_password", ("no password supplied",)),
    ("wrong_password", ("password authentication failed", "authentication failed")),
    ("no_role", ("role",)),
    ("no_database", ("does not exist",)),
    ("not_let_in", ("pg_hba.conf",)),
)


class _Whole(Loader):
    """A sum of whole numbers is whole: PostgreSQL tells it as a numeric, which would become a Decimal."""

    def load(self, data: Buffer) -> int | float:
        told = bytes(data).decode()
        return float(told) if "." in told else int(told)


@contextmanager
def connected(url: str, **options: Any) -> Iterator[Connection]:
    """A connection to the database at `postgresql://…`, whatever is in it. Raises HubProblem.

    A password is better not said in the address, where every user of the machine may read it: PGPASSWORD and the
    password file of libpq are asked.
    """
    engine = _engine(url, options)
    try:
        with engine.connect() as connection:
            yield connection
    except (psycopg.Error, SQLAlchemyError) as error:
        _raise_worded(error, engine)
    finally:
        engine.dispose()


def driver() -> str:
    """The driver and the library of PostgreSQL it speaks through, without a server. Raises ImportError."""
    engine = create_engine("postgresql+psycopg://", poolclass=NullPool)
    engine.dispose()
    major, minor = divmod(psycopg.pq.version(), 10_000)
    return f"psycopg {psycopg.__version__} ({psycopg.pq.__impl__}), libpq {major}.{minor}"


def is_hub(connection: Connection) -> bool:
    """Whether this database is a hub; False where it is empty. Raises HubProblem (not_a_hub, other_form)."""
    there = inspect(connection)
    if not there.has_table(hub.name):
        if there.get_table_names():
            raise HubProblem("not_a_hub", database=connection.engine.url.database)
        return False
    form = connection.execute(select(hub.c.form)).scalar()
    if form != FORM:
        raise HubProblem("other_form", database=connection.engine.url.database)
    return True


def _engine(url: str, options: dict[str, Any]) -> Engine:
    try:
        said = make_url(url)
    except (ArgumentError, ValueError):
        raise HubProblem("bad_address") from None
    if said.drivername not in ("postgresql", "postgres"):
        raise HubProblem("bad_address")
    try:
        engine = create_engine(
            said.set(drivername="postgresql+psycopg"),
            poolclass=NullPool,
            connect_args={"connect_timeout": _CONNECTS_WITHIN_S, "application_name": "regulars"},
            execution_options=options,
        )
    except ArgumentError:
        # Hosts and ports that don't go together.
        raise HubProblem("bad_address") from None

    def prepare(raw: Any, _record: object) -> None:
        raw.adapters.register_loader("numeric", _Whole)

    event.listen(engine, "connect", prepare)
    return engine


def _raise_worded(error: Exception, engine: Engine) -> NoReturn:
    """Raise the problem of the hub behind an error of the driver, or the error itself where it is our mistake."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    url = engine.url
    # Not the whole address: it may hold a password.
    host, port = str(url.query.get("host", url.host or "")), str(url.query.get("port", url.port or ""))
    server = f"{host}:{port}" if host and port else host
    where = {"server": server, "database": url.database, "role": url.username}
    state = getattr(cause, "sqlstate", None)
    if state in _STATES:
        raise HubProblem(_STATES[state], detail=str(cause), **where) from error
    if isinstance(cause, psycopg.OperationalError):
        raise HubProblem(_what_was_said(str(cause)), detail=str(cause), **where) from error
    if isinstance(cause, psycopg.ProgrammingError) and state is None:
        # libpq knows no such word of an address.
        raise HubProblem("bad_address", **where) from error
    raise error


_STATES = {
    "28P01": "wrong_password",
    "28000": "not_let_in",
    "3D000": "no_database",
    "42501": "no_right",
    "55P03": "busy",
    "57P01": "lost",
    "53100": "failed",
}


def _what_was_said(words: str) -> str:
    told = words.lower()
    if "fatal:" in told or "no password" in told:
        return next((code for code, marks in _SAID if any(mark in told for mark in marks)), "not_let_in")
    lost = "server closed the connection" in told or "connection is lost" in told or "consuming input" in told
    return "lost" if lost else "no_server"
