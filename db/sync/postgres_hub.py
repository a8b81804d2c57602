"""The hub as a till reaches it: the eight functions of a PostgreSQL, over one connection that is kept.

A till has no other right there than to call them. What they take and give are the values of `wire` as JSON.
"""

from collections.abc import Sequence
from contextlib import suppress
from math import inf
from time import monotonic
from typing import Any, NoReturn, TypeVar, cast
from typing import Literal as OneOf

import msgspec
import psycopg
from psycopg.abc import RV, Buffer, PQGen
from psycopg.adapt import Loader
from psycopg.sql import SQL, Identifier, Literal

from db.sync.hub_address import SYSTEM, VERIFIED, HubAddress, Invitation
from db.sync.trusted_roots import trusted_roots
from db.sync.wire import (
    ITEMS_AT_ONCE,
    Answer,
    Batch,
    Cursor,
    Hello,
    HubAway,
    HubRefused,
    Page,
    Pushed,
    Record,
    Request,
    Told,
    Verdict,
    Wants,
    Welcome,
)

Value = TypeVar("Value")

#: A request that meets another at the same customer is undone by the server and simply made again.
_AGAIN = ("40001", "40P01")
_TIMES = 5
#: Whoever is switched off is told so before they give up by themselves; and the most that one call may take.
CONNECTS_WITHIN_S = 5
ANSWERS_WITHIN_S = 30
#: The till's customer waits for this one.
CHARGES_WITHIN_S = 1.5

#: What reads an answer, made once.
_WELCOME = msgspec.json.Decoder(Welcome)
_PUSHED = msgspec.json.Decoder(Pushed)
_VERDICT = msgspec.json.Decoder(Verdict)
_ANSWER = msgspec.json.Decoder(Answer)
_TOLD = msgspec.json.Decoder(Told)
_DONE = msgspec.json.Decoder(dict[str, Any])
_encode = msgspec.json.Encoder().encode
#: How JSON writes a sign that no text of PostgreSQL's can hold, and what stands there instead.
_NUL, _INSTEAD = b"\\u0000", "\ufffd"


class _SentItem(msgspec.Struct, gc=False):
    """An item as it comes. It is read when somebody asks: a page of them read at once keeps the collector busy."""

    pos: int
    item: str
    raw: msgspec.Raw = msgspec.field(name="told")

    @property
    def told(self) -> dict[str, Any]:
        return _DONE.decode(self.raw)


class _SentPage(msgspec.Struct):
    """A page as it comes: to whoever reads it, a `Page`."""

    generation: int
    head: int
    items: tuple[_SentItem, ...]
    heads: dict[str, int]
    restart: bool


_PAGE = msgspec.json.Decoder(_SentPage)
#: How the answer of a function that said no begins.
_NO = b'{"refused"'
#: What a server says that lets nobody in, in words of its own: it has no codes yet at that point.
_NOT_LET_IN = (
    ("is not permitted to log in", "retired"),
    ("password authentication failed", "not_a_till"),
    ("does not exist", "not_a_till"),
    ("permission denied for database", "not_a_till"),
    ("pg_hba.conf", "not_a_till"),
)
#: No such function: the hub is of another release. No right to it: this is no till's role.
_STATES = {"42883": "older_hub", "3F000": "other_hub", "42501": "not_a_till"}


class PostgresHub:
    """A till's hub (`wire.Hub`). One thread at a time; nothing is connected before the first call.

    Raises HubAway where there is no answer, HubRefused where the hub says no. One attempt: whether to ask again is
    the caller's to know, and everything may be asked again.
    """

    def __init__(
        self,
        address: HubAddress,
        secret: str,
        *,
        connects_within_s: float = CONNECTS_WITHIN_S,
        answers_within_s: float = ANSWERS_WITHIN_S,
    ) -> None:
        self._address = address
        self._secret = secret
        self._connects_within_s = connects_within_s
        self._answers_within_s = answers_within_s
        self._kept: TimedConnection | None = None

    def close(self) -> None:
        """Let go of the connection. A call after it makes another."""
        kept, self._kept = self._kept, None
        if kept is not None:
            with suppress(psycopg.Error):
                kept.close()

    def hello(self, told: Hello) -> Welcome:
        return self._said("hello", _WELCOME, written(told))

    def push(self, batch: Batch) -> Pushed:
        return self._said("push", _PUSHED, written(batch))

    def tell(self, records: Sequence[Record]) -> None:
        self._said("tell", _DONE, written(records))

    def pull(self, since: Cursor, most: int = ITEMS_AT_ONCE) -> Page:
        return cast(Page, self._said("pull", _PAGE, _encode(since), most))

    def authorise(self, op_id: str, account_id: str, wants: Wants) -> Verdict:
        return self._said("authorise", _VERDICT, op_id, account_id, written(wants), within_s=CHARGES_WITHIN_S)

    def void(self, op_id: str) -> None:
        self._said("void", _DONE, op_id)

    def ask(self, request: Request) -> Answer:
        return self._said("ask", _ANSWER, written(request))

    def look(self, kind: OneOf["account", "sale", "own"], key: str) -> Told:
        return self._said("look", _TOLD, kind, key)

    def _said(
        self, call: str, reads: msgspec.json.Decoder[Value], *asked: bytes | str | int, within_s: float | None = None
    ) -> Value:
        """Call that function and read its answer. It is one transaction by itself."""
        sql = f"SELECT hub_v1.{call}({', '.join(['%s'] * len(asked))})"
        given = tuple(one.decode() if isinstance(one, bytes) else one for one in asked)
        until = monotonic() + (within_s or self._answers_within_s)
        for attempt in range(_TIMES):
            kept = self._kept
            try:
                told = self._ask(sql, given, until)
            except psycopg.Error as error:
                if error.sqlstate in _AGAIN and attempt + 1 < _TIMES:
                    continue
                # A connection that was kept for the next call may have died meanwhile: that is no answer of the hub's.
                # Whoever asks for a charge must know that the first question may still be on its way: they ask again.
                if kept is not None and kept.closed and within_s is None and monotonic() < until:
                    self.close()
                    continue
                self._give_up(error)
            if told.startswith(_NO):
                no = msgspec.json.decode(told)
                raise HubRefused(no["refused"], **no.get("facts") or {})
            try:
                return reads.decode(told)
            except (msgspec.MsgspecError, RecursionError) as error:
                raise HubRefused("unknown", detail=str(error), call=call) from error
        raise HubAway("it meets others at every attempt")

    def _ask(self, sql: str, given: tuple[str | int, ...], until: float) -> bytes:
        if self._kept is None or self._kept.closed:
            # Whoever waits for the answer waits no longer for the connection.
            within_s = min(self._connects_within_s, until - monotonic())
            self._kept = connect(self._address, self._secret, within_s)
        self._kept.until = until
        row = self._kept.execute(sql, given).fetchone()
        assert row is not None, "a function answers"
        return bytes(row[0])

    def _give_up(self, error: psycopg.Error) -> NoReturn:
        """Raise what an error of the driver means to a till."""
        state = error.sqlstate or ""
        if state.startswith(("08", "53", "57", "25")) or not state:
            # Half an answer may still be on its way: nobody shall take it for that to the next question.
            self.close()
            raise HubAway(str(error)) from error
        self._raise_refused(error, state)

    @staticmethod
    def _raise_refused(error: psycopg.Error, state: str) -> NoReturn:
        code = "bad_batch" if state.startswith(("22", "23")) else _STATES.get(state, "unknown")
        raise HubRefused(code, detail=str(error).splitlines()[0], state=state) from error


def written(told: object) -> bytes:
    """A message as JSON that every PostgreSQL can read, whatever was let into these books."""
    said = _encode(told)
    return _encode(_without_nul(msgspec.to_builtins(told))) if _NUL in said else said


def _without_nul(told: Any) -> Any:
    match told:
        case str():
            return told.replace("\0", _INSTEAD)
        case dict():
            return {_without_nul(name): _without_nul(value) for name, value in told.items()}
        case list() | tuple():
            return [_without_nul(one) for one in told]
    return told


def accept(invitation: Invitation, secret: str, *, connects_within_s: float = CONNECTS_WITHIN_S) -> HubAddress:
    """Take an invitation: from then on its own secret opens nothing, and the one given here does.

    Keep the secret safe before this is called: where its answer was lost, it is called again with the same one.
    Raises HubAway, HubRefused (not_a_till: the invitation was taken by somebody else, or its time is over).
    """
    try:
        connection = connect(invitation.address, secret, connects_within_s)
    except HubRefused:
        connection = connect(invitation.address, invitation.secret, connects_within_s)
    _opened_by(connection, invitation.address.role, secret)
    return invitation.address


def give_back(invitation: Invitation, secret: str) -> None:
    """Have an invitation that was accepted with this secret hold again, for other books. Raises HubAway, HubRefused."""
    connection = connect(invitation.address, secret, CONNECTS_WITHIN_S)
    _opened_by(connection, invitation.address.role, invitation.secret)


def _opened_by(connection: "TimedConnection", role: str, secret: str) -> None:
    """From now on this secret opens what the role may do. The server is never told it, nor is its log."""
    try:
        connection.until = monotonic() + ANSWERS_WITHIN_S
        kept = connection.pgconn.encrypt_password(secret.encode(), role.encode(), b"scram-sha-256").decode()
        connection.execute(SQL("ALTER ROLE {} PASSWORD {}").format(Identifier(role), Literal(kept)))
    except psycopg.Error as error:
        raise HubAway(str(error)) from error
    finally:
        connection.close()


def connect(address: HubAddress, secret: str, within_s: float) -> "TimedConnection":
    """A connection as that till. Raises HubAway, HubRefused (not_a_till, retired, other_hub)."""
    root = trusted_roots() if address.root_certificate == SYSTEM else address.root_certificate
    try:
        connection = TimedConnection.connect(
            host=",".join(address.hosts),
            port=",".join(str(port) for port in (address.port, *(port for _, port in address.standbys))),
            # Of several, the one that takes facts in: a standby that has not taken over yet only reads.
            target_session_attrs="read-write" if address.standbys else "any",
            dbname=address.database,
            user=address.role,
            password=secret,
            sslmode=address.sslmode,
            connect_timeout=max(2, round(within_s)),
            application_name="regulars till",
            # Whatever stands between, a server that went away is noticed.
            tcp_user_timeout=15_000,
            keepalives_idle=30,
            autocommit=True,
            prepare_threshold=None,
            # Of a server that need not prove who it is no certificate is asked for.
            sslrootcert=root if address.sslmode == VERIFIED else "",
        )
    except psycopg.Error as error:
        told = str(error)
        for mark, code in _NOT_LET_IN:
            # A certificate's file that does not exist is no till that does not exist.
            if mark in told and "certificate" not in told:
                raise HubRefused(code, detail=told) from error
        raise HubAway(told) from error
    for name in ("json", "text"):
        connection.adapters.register_loader(name, _AsItIs)
    return connection


class _AsItIs(Loader):
    """An answer is JSON, and read by whoever asked."""

    def load(self, data: Buffer) -> bytes:
        return bytes(data)


class TimedConnection(psycopg.Connection[tuple[Any, ...]]):
    """A connection whose every wait ends at an instant of the monotonic clock, however silent the network is."""

    until = inf

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        left = max(0.0, self.until - monotonic())
        return super().wait(gen, interval, left if timeout is None else min(left, timeout))
