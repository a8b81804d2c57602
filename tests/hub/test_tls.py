"""The way to a hub: it proves who it is, or nothing is said to it; without TLS only where nobody else can listen."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest

from db.sync.hub_address import SYSTEM, HubAddress
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import HubAway
from desktop.hub_invitation import code_of_away
from desktop.wording.hub_joining import word_hub_refusal
from desktop.wording.words import Words
from loyalty.money import Currency
from tests.hub.hubs import MadeHub, hello
from tests.hub.server import Server

#: Of this machine, and yet no name by which a till would take it for that.
NAMED, MISNAMED = "127.0.0.2", "127.0.0.3"
WORDS = Words(language="en", currency=Currency("RUB", 2), zone="Europe/Moscow")


@dataclass
class Encrypted:
    """A hub with a certificate for one of its names, and who signed it."""

    hub: MadeHub
    signed_by: Path
    somebody_else: Path

    def door(self, **changed: object) -> PostgresHub:
        at = HubAddress(
            host=NAMED,
            port=self.hub.server.port,
            database=self.hub.addresses[1].database,
            role=self.hub.addresses[1].role,
            root_certificate=str(self.signed_by),
        )
        return PostgresHub(replace(at, **changed), "hunter2")  # type: ignore[arg-type]

    def why_not(self, **changed: object) -> str:
        """What a person reads where it is not let through; and nothing was said to whoever is there."""
        door = self.door(**changed)
        with pytest.raises(HubAway) as away:
            hello(door)
        host = str(changed.get("host", NAMED))
        return word_hub_refusal(code_of_away(away.value), WORDS, server=host, detail=str(away.value))

    def how(self, door: PostgresHub) -> bool:
        """Whether the way is encrypted."""
        hello(door)
        assert door._kept is not None
        encrypted = door._kept.pgconn.ssl_in_use
        door.close()
        return encrypted


@pytest.fixture
def at(hub: MadeHub, certified: Path) -> Encrypted:
    return Encrypted(hub, certified / "ca.pem", certified / "other.pem")


@pytest.fixture(scope="module")
def certified(server: Server) -> Iterator[Path]:
    """The server has a certificate while these tests run; the folder it lies in, and who signed it."""
    if shutil.which("openssl") is None:
        pytest.skip("these tests need openssl, which comes with Debian's PostgreSQL")
    folder = server.folder / "data"
    for name in ("ca", "other"):
        _openssl(folder, f"req -x509 -nodes -days 2 -keyout {name}.key -out {name}.pem -subj /CN={name}")
    (folder / "names").write_text(f"subjectAltName=DNS:hub.example,IP:{NAMED}")
    _openssl(folder, "req -nodes -keyout server.key -out server.csr -subj /CN=hub.example")
    _openssl(folder, "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile names -out server.crt")
    server.own("data/server.key")
    encrypts(server, True)
    yield folder
    encrypts(server, False)


def _openssl(folder: Path, told: str) -> None:
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"] if told.startswith("req") else []
    subprocess.run(["openssl", *told.split(), *key], cwd=folder, check=True, capture_output=True)


def encrypts(server: Server, whether: bool) -> None:
    """Switch the server's TLS on or off, and see that whoever comes now meets it so."""
    wanted = "on" if whether else "off"
    with psycopg.connect(server.url("postgres"), autocommit=True) as connection:
        connection.execute(f"ALTER SYSTEM SET ssl = {wanted}")
    server.reload()
    until, is_so = time.monotonic() + 30, ""
    while is_so != wanted:
        assert time.monotonic() < until
        with psycopg.connect(server.url("postgres")) as connection:
            ((is_so,),) = connection.execute("SHOW ssl").fetchall()


def test_a_hub_that_proves_who_it_is_is_spoken_to_in_secret(at: Encrypted) -> None:
    assert at.door()._address.sslmode == "verify-full", "nobody has to ask for it"
    assert at.how(at.door())


def test_a_hub_of_another_name_is_refused_in_words(at: Encrypted) -> None:
    assert at.why_not(host=MISNAMED).startswith(f"{MISNAMED} cannot prove that it is the hub")


@pytest.mark.parametrize("trusts", ["somebody else", "whom the system trusts", "nobody"])
def test_a_hub_whose_certificate_nobody_knows_is_refused_in_words(at: Encrypted, trusts: str) -> None:
    root = {"somebody else": str(at.somebody_else), "nobody": "/nowhere/ca.pem"}.get(trusts, SYSTEM)
    assert "cannot prove that it is the hub" in at.why_not(root_certificate=root)


def test_a_hub_that_does_not_encrypt_is_refused_unless_somebody_says_so(at: Encrypted, server: Server) -> None:
    encrypts(server, False)
    try:
        assert at.why_not().startswith(f"{NAMED} does not encrypt.")
        assert not at.how(at.door(plain=True)), "the owner said so, in words"
        assert not at.how(at.door(host="127.0.0.1")), "nobody else hears it"
    finally:
        encrypts(server, True)


def test_where_one_of_several_hosts_is_elsewhere_all_of_them_prove_themselves(at: Encrypted) -> None:
    port = at.hub.server.port
    assert at.door(host="127.0.0.1", standbys=((MISNAMED, port),))._address.sslmode == "verify-full"
    assert "cannot prove" in at.why_not(host="127.0.0.1", standbys=((MISNAMED, port),))
    assert at.how(at.door(host=MISNAMED, standbys=((NAMED, port),))), "the one that can is found"
