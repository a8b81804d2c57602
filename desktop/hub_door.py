"""The way from books to their hub: its address with this till's password, joining, and signing in.

The address and the password are one line, as an invitation is, and stand where passwords do (`desktop.passwords`): the
books, which are carried about, know which hub they belong to and not how to get in.
"""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo

from db.books import Books
from db.lookup.hub_link import HubLink, hub_link
from db.sync import link
from db.sync.hub_address import BadAddress, Invitation, invitation_of, new_secret
from db.sync.joining import check_joins
from db.sync.leaving import Left, leave_hub
from db.sync.wire import HubAway, HubRefused, greet
from desktop.passwords import Passwords

if TYPE_CHECKING:
    from db.sync.postgres_hub import PostgresHub

#: A way that takes longer than this to be found is none while a customer waits.
WAITED_FOR_S = 2


def way_in(books: Books, passwords: Passwords) -> Invitation | None:
    """The address of these books' hub and this till's password; None where this computer has none of it."""
    found = hub_link(books)
    return _kept(passwords, found) if found is not None else None


def open_hub(books: Books, passwords: Passwords, *, somebody_waits: bool = False) -> "PostgresHub":
    """The hub of these books, not connected yet; with a customer waiting it has less time. Raises HubRefused (lone,
    no_address).
    """
    # Here, not above: a lone till never loads the driver.
    from db.sync.postgres_hub import CONNECTS_WITHIN_S, PostgresHub

    found = hub_link(books)
    if found is None:
        raise HubRefused("lone")
    way = _kept(passwords, found)
    if way is None:
        raise HubRefused("no_address")
    within_s = WAITED_FOR_S if somebody_waits else CONNECTS_WITHIN_S
    return PostgresHub(way.address, way.secret, connects_within_s=within_s)


def own_hub(books: Books, *, somebody_waits: bool = False) -> "PostgresHub":
    """The hub of these books, by this user's passwords. Raises HubRefused (lone, no_address)."""
    return open_hub(books, Passwords.of_this_user(), somebody_waits=somebody_waits)


def erase_agreed(books: Books, op_id: str, account_id: str) -> None:
    """Have the hub agree that this customer is forgotten, where these books belong to one. Raises NotAgreed.

    Who is forgotten there already, or was never known there, may be forgotten here.
    """
    from db.sync.asking import NotAgreed, ask_first

    try:
        ask_first(books, lambda: own_hub(books), op_id=op_id, kind="erase", told={"account": account_id})
    except NotAgreed as no:
        if no.code not in ("erased", "unknown_account"):
            raise


def join(
    books: Books,
    invitation: Invitation,
    passwords: Passwords,
    *,
    now: datetime,
    certificate: Path | None = None,
    without_tls: bool = False,
) -> HubLink:
    """Have these books belong to the hub that this till is invited to, and make the invitation useless.

    Cut off anywhere, the same invitation goes on. Raises HubAway, HubRefused, JoinRefused.
    """
    check_joins(books)
    with let_in(invitation, passwords, certificate=certificate, without_tls=without_tls) as (hub, way):
        return belong(books, hub, way, passwords, now=now)


@contextmanager
def let_in(
    invitation: Invitation, passwords: Passwords, *, certificate: Path | None = None, without_tls: bool = False
) -> "Iterator[tuple[PostgresHub, Invitation]]":
    """The hub, with a password of this till's own: what stood in the invitation opens nothing any more.

    The new one is kept before the hub is told of it, until the end of the `with`: where an answer is lost, or the
    program is cut off, the same invitation gets in again. Refused books give it back: it holds wherever it is tried.
    """
    from db.sync.postgres_hub import PostgresHub, accept, give_back

    address = invitation.address
    if certificate is not None:
        address = replace(address, root_certificate=str(certificate))
    if without_tls:
        address = replace(address, plain=True)
    invitation = replace(invitation, address=address)
    halfway = f"joining {address.role} at {address.host} {address.port} {address.database}"
    secret = passwords.kept(halfway) or new_secret()
    passwords.keep(halfway, secret)
    try:
        hub = PostgresHub(accept(invitation, secret), secret)
    except HubRefused as refused:
        # Neither password opens anything: somebody else was here, or its time is over.
        passwords.forget(halfway)
        raise HubRefused("used" if refused.code == "not_a_till" else refused.code) from refused
    try:
        yield hub, replace(invitation, secret=secret)
    except (HubRefused, link.JoinRefused):
        with suppress(HubAway, HubRefused):
            give_back(invitation, secret)
            passwords.forget(halfway)
        raise
    finally:
        hub.close()
    passwords.forget(halfway)


def belong(books: Books, hub: "PostgresHub", way: Invitation, passwords: Passwords, *, now: datetime) -> HubLink:
    """Say hello, keep the way in, and have the books belong there."""
    welcome = greet(hub, link.greeting(books, now=now, fingerprint=machine()))
    name = name_of(welcome.hub_id, welcome.till)
    passwords.keep(name, way.line())
    passwords.keep(_whose(name), str(books.path.resolve()))
    return link.join(books, welcome, now=now)


def leave(books: Books, passwords: Passwords, *, op_id: str, now: datetime, anyway: bool = False) -> Left:
    """Have them belong to no hub, tell it so, and forget the password. Raises LeaveRefused.

    A copy of books that need that still leaves for itself alone: the hub hears nothing of it.
    """
    found = hub_link(books)
    if found is None:
        return Left(unsent=0, told=True)
    name = name_of(found.hub_id, found.till_n)
    joined = passwords.kept(_whose(name))
    if joined and Path(joined) != books.path.resolve() and Path(joined).exists():
        return Left(unsent=link.leave(books, anyway=anyway), told=True)
    with ExitStack() as opened:
        try:
            hub = opened.enter_context(closing(open_hub(books, passwords, somebody_waits=True)))
        except (HubRefused, BadAddress):
            hub = None
        left = leave_hub(books, hub, op_id=op_id, now=now, anyway=anyway)
    for one in (name, _whose(name)):
        with suppress(OSError):
            passwords.forget(one)
    return left


def name_of(hub_id: str, till_n: int) -> str:
    """Under which name the way into a hub is kept."""
    return f"hub {hub_id} till {till_n}"


def _whose(name: str) -> str:
    """Under which name it stands which books joined with that password: a copy of them has it only on loan."""
    return f"{name} books"


def machine() -> str:
    """What this computer is known by: it tells nothing of it, and another one says another thing."""
    told = bytes(QSysInfo.machineUniqueId().data())
    return hashlib.blake2b(told, digest_size=16, person=b"regulars machine").hexdigest() if told else ""


def _kept(passwords: Passwords, found: HubLink) -> Invitation | None:
    line = passwords.kept(name_of(found.hub_id, found.till_n))
    return invitation_of(line) if line else None
