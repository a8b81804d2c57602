"""A private PostgreSQL for tests: the machine's own programs, a folder of its own, nobody else's server touched."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

#: Whoever is root gives the server to somebody else: PostgreSQL refuses to run as root.
_UNPRIVILEGED = ("postgres", "nobody")
_STARTS_WITHIN_S = 30
#: Nothing in it outlives the test: it need not reach the disk.
_HURRY = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "shared_buffers=64MB")

#: Several names of this machine; where it has not all of them the server makes do with those it has.
_LOOPBACK = "127.0.0.1,127.0.0.2,127.0.0.3"
_AS_IT_COMES = ("shared_buffers=256MB",)


class NoPostgres(Exception):
    """There is no PostgreSQL on this machine."""


def programs() -> Path:
    """The folder with `postgres` and `initdb`: on the path, else the newest of Debian's. Raises NoPostgres."""
    found = shutil.which("postgres")
    # Only some of the programs may be linked to where one was found.
    if found and (Path(found).resolve().parent / "initdb").exists():
        return Path(found).resolve().parent
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if not newest:
        raise NoPostgres(
            "these tests need PostgreSQL and there is none here: `make test` installs it where apt may be run, "
            "else: sudo apt-get install postgresql"
        )
    return newest[-1].parent


@dataclass(slots=True)
class Server:
    """A running server, reached by a socket in its own folder; and on `port` of the loopback where it listens."""

    folder: Path
    who: dict[str, Any]
    settings: tuple[str, ...]
    port: int = 5432
    process: "subprocess.Popen[bytes]" = field(init=False)
    _made: "count[int]" = field(default_factory=lambda: count(1))

    def url(self, database: str, user: str = "regulars") -> str:
        return f"postgresql://{user}@/{database}?host={self.folder}&port={self.port}"

    def new_database(self) -> str:
        """The URL of an empty database."""
        name = f"hub_{next(self._made)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            # Sorted as people of some country do, where the server can: the tables must not lean on it.
            sorted_so = "LOCALE_PROVIDER icu ICU_LOCALE 'und'" if connection.info.server_version >= 150_000 else ""
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 {sorted_so}")
        return self.url(name)

    def guard(self, role: str, password: str) -> None:
        """A role that is let in by its password alone."""
        rules = self.folder / "data" / "pg_hba.conf"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
                connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD '{password}'")
                rules.write_text(f"local all {role} scram-sha-256\n{rules.read_text()}")
                connection.execute("SELECT pg_reload_conf()")

    def reload(self) -> None:
        """Have it read its rules again."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute("SELECT pg_reload_conf()")

    def own(self, file: str) -> None:
        """A file in its folder is its user's alone."""
        path = self.folder / file
        path.chmod(0o600)
        if self.who:
            os.chown(path, int(self.who["user"]), int(self.who["group"]))

    def run(self) -> None:
        """Start it, again where it was stopped, and wait until it answers; AssertionError with its own words."""
        told = (f"unix_socket_directories={self.folder}", f"port={self.port}", *self.settings)
        with (self.folder / "said").open("ab") as said:
            self.process = subprocess.Popen(
                [programs() / "postgres", "-D", self.folder / "data", *(part for one in told for part in ("-c", one))],
                stdout=said,
                stderr=said,
                cwd=self.folder,
                **self.who,
            )
        _wait_for(self)

    def program(self, name: str, *told: str | Path) -> None:
        """Run one of PostgreSQL's programs as the server's user. AssertionError with what it says."""
        asked = [str(programs() / name), *map(str, told)]
        done = subprocess.run(asked, capture_output=True, check=False, cwd=self.folder, **self.who)
        assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()

    def crash(self) -> None:
        """Stop it at once, in the middle of whatever it does."""
        self.program("pg_ctl", "stop", "--mode=immediate", f"--pgdata={self.folder / 'data'}")
        self.process.wait(_STARTS_WITHIN_S)

    def promote(self) -> None:
        """A standby becomes the server; nobody stands by it in turn, so it waits for nobody."""
        self.program("pg_ctl", "promote", f"--pgdata={self.folder / 'data'}")
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM RESET synchronous_standby_names")
            connection.execute("SELECT pg_reload_conf()")

    def stop(self) -> None:
        """Stop it for good, wherever it was stopped before."""
        # Fast: whoever is still connected is let go.
        self.process.send_signal(signal.SIGINT)
        self.process.wait(_STARTS_WITHIN_S)
        shutil.rmtree(self.folder, ignore_errors=True)


def start(*, durable: bool = False, connections: int = 100, listens: bool = False) -> Server:
    """A fresh server; `durable` as a shop would have it, else as fast as it goes; `listens` on the loopback too.

    Raises NoPostgres; AssertionError with its own words where it does not start.
    """
    made = _prepared(_AS_IT_COMES if durable else _HURRY, connections=connections, listens=listens)
    data = made.folder / "data"
    made.program(
        "initdb",
        f"--pgdata={data}",
        "--username=regulars",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    )
    made.run()
    return made


def start_standby(primary: Server) -> Server:
    """A server that has what another one has: from now on that one acknowledges nothing before both have it."""
    made = _prepared(_AS_IT_COMES, connections=100, listens=True)
    data = made.folder / "data"
    made.program(
        "pg_basebackup",
        f"--pgdata={data}",
        f"--dbname={primary.url('postgres')}",
        "--checkpoint=fast",
        "--no-sync",
        "--write-recovery-conf",
    )
    made.run()
    with psycopg.connect(primary.url("postgres"), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
        connection.execute("SELECT pg_reload_conf()")
    until = time.monotonic() + _STARTS_WITHIN_S
    with psycopg.connect(primary.url("postgres"), autocommit=True) as connection:
        while not connection.execute("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'").fetchone():
            assert time.monotonic() < until, (made.folder / "said").read_text(errors="replace")
    return made


def _prepared(how: tuple[str, ...], *, connections: int, listens: bool) -> Server:
    # Under /tmp: a socket's path has at most 107 bytes, and another user must be let in.
    folder = Path(tempfile.mkdtemp(prefix="regulars-hub-", dir="/tmp"))
    where = f"listen_addresses={_LOOPBACK if listens else ''}"
    settings = (where, f"max_connections={connections}", *how)
    return Server(folder, _somebody_else(folder), settings, free_port() if listens else 5432)


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def _somebody_else(folder: Path) -> dict[str, Any]:
    """Whom the server runs as, and the folder theirs."""
    if os.geteuid() != 0:
        return {}
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    who = next(known[name] for name in _UNPRIVILEGED if name in known)
    os.chown(folder, who.pw_uid, who.pw_gid)
    return {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}


def _wait_for(server: Server) -> None:
    """Until it answers, by asking it."""
    until = time.monotonic() + _STARTS_WITHIN_S
    while True:
        try:
            psycopg.connect(server.url("postgres")).close()
        except psycopg.OperationalError:
            said = (server.folder / "said").read_text(errors="replace")
            assert server.process.poll() is None, said
            assert time.monotonic() < until, said
        else:
            return
