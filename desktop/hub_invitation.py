"""What a person reads of a hub before anybody is there: whose invitation it is, and why the way is barred."""

from dataclasses import dataclass

from db.sync.hub_address import BadAddress, invitation_of

#: What libpq says where the way is there and is not to be gone.
_SAID = (
    ("not_trusted", ("certificate verify failed", "root certificate", "not trusted", "does not match host")),
    ("no_tls", ("does not support ssl", "no encryption")),
    ("not_let_in", ("pg_hba.conf",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Whose invitation it is, without its secret."""

    #: Empty where it is a socket of this computer.
    server: str
    database: str
    #: What the owner calls this till; empty where the invitation says nothing of it.
    till_name: str
    #: Nobody but this computer hears what is said: a hub of its own.
    is_local: bool
    #: The owner said when inviting that it goes without TLS.
    plain: bool


def read_invitation(line: str) -> Invited | None:
    """An invitation out of what was pasted or scanned; None: it is none, or not a whole one."""
    try:
        invitation = invitation_of(line)
    except BadAddress:
        return None
    address = invitation.address
    return Invited(
        server="" if address.host.startswith("/") else address.host,
        database=address.database,
        till_name=invitation.till_name,
        is_local=address.is_local,
        plain=address.plain,
    )


def code_of_away(error: Exception) -> str:
    """Why a hub does not answer, in plain letters, as far as the way there says it."""
    told = str(error).lower()
    return next((code for code, marks in _SAID if any(mark in told for mark in marks)), "away")
