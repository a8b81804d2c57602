"""A private PostgreSQL for tests: the machine's own programs, a folder of its own, nobody else's server touched."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg

#: Whoever is root gives the server to somebody else: PostgreSQL refuses to run as root.
_UNPRIVILEGED = ("postgres", "nobody")
_STARTS_WITHIN_S = 30
#: Nothing in it outlives the test: it need not reach the disk.
_HURRY = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "shared_buffers=64MB")

_AS_IT_COMES = ("shared_buffers=256MB",)


class NoPostgres(Exception):
    """There is no PostgreSQL on this machine."""


def programs() -> Path:
    """The folder with `postgres` and `initdb`: on the path, else the newest of Debian's. Raises NoPostgres."""
    found = shutil.which("postgres")
    if found and (Path(found).parent / "initdb").exists():
        return Path(found).parent
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if not newest:
        raise NoPostgres(
            "these tests need PostgreSQL and there is none here: `make test` installs it where apt may be run, "
            "else: sudo apt-get install postgresql"
        )
    return newest[-1].parent


@dataclass(slots=True)
class Server:
    """A running server that is reached by a socket in its own folder."""

    folder: Path
    process: "subprocess.Popen[bytes]"
    _made: "count[int]" = field(default_factory=lambda: count(1))

    def url(self, database: str, user: str = "regulars") -> str:
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """The URL of an empty database."""
        name = f"hub_{next(self._made)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            # Sorted as people of some country do: the tables must not lean on it.
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'und' ")
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

    def stop(self) -> None:
        # Fast: whoever is still connected is let go.
        self.process.send_signal(signal.SIGINT)
        self.process.wait(_STARTS_WITHIN_S)
        shutil.rmtree(self.folder, ignore_errors=True)


def start(*, durable: bool = False, connections: int = 100) -> Server:
    """A fresh server; `durable` as a shop would have it, else as fast as it goes.

    Raises NoPostgres; AssertionError with its own words where it does not start.
    """
    binaries = programs()
    # Under /tmp: a socket's path has at most 107 bytes, and another user must be let in.
    folder = Path(tempfile.mkdtemp(prefix="regulars-hub-", dir="/tmp"))
    who = _somebody_else(folder)
    data = folder / "data"
    made = subprocess.run(
        [
            binaries / "initdb",
            f"--pgdata={data}",
            "--username=regulars",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ],
        capture_output=True,
        check=False,
        cwd=folder,
        **who,
    )
    assert made.returncode == 0, made.stderr.decode()
    how = _AS_IT_COMES if durable else _HURRY
    settings = (f"unix_socket_directories={folder}", "listen_addresses=", f"max_connections={connections}", *how)
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            [binaries / "postgres", "-D", data, *(part for one in settings for part in ("-c", one))],
            stdout=said,
            stderr=said,
            cwd=folder,
            **who,
        )
    server = Server(folder, process)
    _wait_for(server)
    return server


def _somebody_else(folder: Path) -> dict[str, object]:
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
