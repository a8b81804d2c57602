"""Where a till finds its hub, as whom, and how it makes sure that it is the hub: all but the secret, in one line.

`postgresql://ROLE@HOST:PORT/DATABASE?sslmode=verify-full`, as every tool of PostgreSQL reads it. An invitation is such
a line with the secret in it, said once by `regulars hub invite` and used up by `accept`.
"""

import secrets
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

#: The scheme of an invitation's line: it is no address of a database, and nobody should take it for one.
SCHEME = "regulars"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
#: The hub is who its certificate says, and nobody listens.
VERIFIED = "verify-full"
#: libpq's word for the certificates that the system trusts.
SYSTEM = "system"


class BadAddress(ValueError):
    """No address of a hub, or no invitation. `code` is bad_address, bad_invitation or plain (TLS is asked for)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class HubAddress:
    """A hub's database and the role to log in as. It holds no secret and may be shown and stored."""

    #: A name, a number, or the folder of a Unix socket.
    host: str
    database: str
    role: str
    port: int = 5432
    #: Where else the hub is when it is not there: hosts and ports of standbys that take over.
    standbys: tuple[tuple[str, int], ...] = ()
    #: A file with the certificate that the server's must hang on; `system`: those that this machine trusts.
    root_certificate: str = SYSTEM
    #: Said in words by the owner: go without TLS although others may listen.
    plain: bool = False

    @property
    def is_local(self) -> bool:
        """Whether what is said never leaves this machine."""
        return all(host.startswith("/") or host in _LOOPBACK for host in self.hosts)

    @property
    def hosts(self) -> tuple[str, ...]:
        """Every place where the hub may be."""
        return (self.host, *(host for host, _ in self.standbys))

    @property
    def sslmode(self) -> str:
        """TLS to a server that proves who it is, unless nobody else can listen or the owner said to go without."""
        if all(host.startswith("/") for host in self.hosts):
            return "disable"
        return "prefer" if self.is_local or self.plain else VERIFIED

    def line(self) -> str:
        """The address as one line of text; `address_of` reads it."""
        return f"postgresql://{_written(self, '')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What the next till is told, once, on one line: where the hub is, who it will be there, and its first secret."""

    address: HubAddress
    secret: str
    #: What the owner calls the till, for its window to show before it joins.
    till_name: str = ""

    def line(self) -> str:
        """The invitation as one line, to be pasted or shown as a QR code; `invitation_of` reads it."""
        named = {"till": self.till_name} if self.till_name else {}
        return f"{SCHEME}://{_written(self.address, self.secret, **named)}"


def new_secret() -> str:
    """A password that nobody guesses."""
    return secrets.token_urlsafe(24)


def address_of(line: str) -> HubAddress:
    """Read what `HubAddress.line` wrote. Raises BadAddress (bad_address)."""
    return _read(line, "postgresql", "bad_address")[0]


def invitation_of(line: str) -> Invitation:
    """Read what `Invitation.line` wrote, whatever blanks it was pasted with. Raises BadAddress (bad_invitation)."""
    address, secret, rest = _read("".join(line.split()), SCHEME, "bad_invitation")
    if not secret:
        raise BadAddress("bad_invitation")
    return Invitation(address=address, secret=secret, till_name=rest.get("till", ""))


def _written(address: HubAddress, secret: str, **more: str) -> str:
    who = quote(address.role, safe="") + (f":{quote(secret, safe='')}" if secret else "")
    asked = dict(more)
    if address.host.startswith("/"):
        where = ""
        asked["host"] = address.host
    else:
        where = f"[{address.host}]" if ":" in address.host else address.host
    if address.port != 5432:
        asked["port"] = str(address.port)
    if address.standbys:
        asked["standby"] = ",".join(f"{host}:{port}" for host, port in address.standbys)
    if address.root_certificate != SYSTEM:
        asked["root"] = address.root_certificate
    if address.plain:
        asked["plain"] = "1"
    told = f"?{urlencode(asked)}" if asked else ""
    return f"{who}@{where}/{quote(address.database, safe='')}{told}"


def _read(line: str, scheme: str, code: str) -> tuple[HubAddress, str, dict[str, str]]:
    try:
        parts = urlsplit(line.strip())
        asked = dict(parse_qsl(parts.query))
        host, port = parts.hostname or asked.pop("host", ""), parts.port or int(asked.pop("port", 5432))
        others = [one.rpartition(":") for one in asked.pop("standby", "").split(",") if one]
        standbys = tuple((name, int(number)) for name, _, number in others)
    except ValueError:
        raise BadAddress(code) from None
    role, database = unquote(parts.username or ""), unquote(parts.path.lstrip("/"))
    if parts.scheme != scheme or not (host and role and database):
        raise BadAddress(code)
    address = HubAddress(
        host=host,
        port=port,
        database=database,
        role=role,
        standbys=standbys,
        root_certificate=asked.pop("root", SYSTEM),
        plain=asked.pop("plain", "") == "1",
    )
    return address, unquote(parts.password or ""), asked
