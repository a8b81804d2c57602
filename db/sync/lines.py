"""The till's own log as the hub is told it: stretches of sessions, and the facts of one from a number on.

A session that the hub knows otherwise from some number on is told anew from there: the same facts under another
session's name, chained again. What stands in the books stays as it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select

from db.books import Books, BooksProblem, Statement
from db.facts import chained, session_start
from db.sync.wire import Line, SentFact
from db.tables.journal import event, session
from db.tables.link import afar_fact, told_anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """So much of one of these books' sessions as the hub is told under one name."""

    #: Its name in these books, and at the hub.
    own: str
    session_id: str
    #: It begins after this number of the books' own session; nothing was told of it before.
    after: int
    #: The last number of the books' own session that belongs to it; None: whatever comes.
    until: int | None
    parent_session: str
    parent_seq: int


_SINCE = Statement(
    select(event.c.session_id, func.max(event.c.id))
    .where(event.c.id > bindparam("since"))
    .group_by(event.c.session_id)
    .order_by(func.max(event.c.id))
)
_NEWEST = Statement(select(event.c.session_id).order_by(event.c.id.desc()).limit(1))
_LAST = Statement(select(func.coalesce(func.max(event.c.seq), 0)).where(event.c.session_id == bindparam("session_id")))
_PARENT = Statement(
    select(session.c.parent_session, session.c.parent_seq).where(session.c.session_id == bindparam("session_id"))
)
_ANEW = Statement(
    select(told_anew.c.seq, told_anew.c.as_session)
    .where(told_anew.c.session_id == bindparam("session_id"))
    .order_by(told_anew.c.seq)
)
_OF_NAME = Statement(select(told_anew.c.session_id).where(told_anew.c.as_session == bindparam("as_session")))
_WRITE_ANEW = Statement(insert(told_anew))
_HASH = Statement(
    select(event.c.hash).where(event.c.session_id == bindparam("session_id"), event.c.seq == bindparam("seq"))
)
_ID = Statement(
    select(event.c.id).where(event.c.session_id == bindparam("session_id"), event.c.seq == bindparam("seq"))
)
_COLUMNS = tuple(column.name for column in event.c)
_EVENTS = Statement(
    select(*event.c)
    .where(event.c.session_id == bindparam("session_id"), event.c.seq > bindparam("after"))
    .order_by(event.c.seq)
)
_GOT_BACK = Statement(
    select(func.coalesce(func.max(afar_fact.c.seq), 0)).where(afar_fact.c.session_id == bindparam("session_id"))
)
_CAME_BACK = Statement(
    select(afar_fact.c.hash).where(
        afar_fact.c.session_id == bindparam("session_id"), afar_fact.c.seq == bindparam("seq")
    )
)


def stretches(connection: Connection, since: int) -> list[Stretch]:
    """All stretches of sessions that have a fact of a later number than that in the file, and of the newest session."""
    wanted = [row[0] for row in _SINCE.rows(connection, since=since)]
    newest = _NEWEST.row(connection)
    if newest is not None and newest[0] not in wanted:
        wanted.append(newest[0])
    return [stretch for own in wanted for stretch in stretches_of(connection, own)]


def stretches_of(connection: Connection, own: str) -> list[Stretch]:
    """A session's stretches in their order; nearly always one."""
    row = _PARENT.row(connection, session_id=own)
    parent, parent_seq = _parent(connection, *row) if row is not None and row[0] else ("", 0)
    made = []
    ends: list[tuple[int | None, str]] = [*_begins(connection, own), (None, "")]
    for (after, name), (until, _) in pairwise(ends):
        assert after is not None
        made.append(
            Stretch(own=own, session_id=name, after=after, until=until, parent_session=parent, parent_seq=parent_seq)
        )
        parent, parent_seq = name, (until or 0) - after
    return made


def stretch_of_name(connection: Connection, session_id: str) -> Stretch | None:
    """The stretch that the hub knows by that name; None where these books have no such session."""
    row = _OF_NAME.row(connection, as_session=session_id)
    own = session_id if row is None else str(row[0])
    if _PARENT.row(connection, session_id=own) is None:
        return None
    return next(one for one in stretches_of(connection, own) if one.session_id == session_id)


def length(connection: Connection, stretch: Stretch) -> int:
    """How many facts it has by now, which is its newest number."""
    row = _LAST.row(connection, session_id=stretch.own)
    assert row is not None
    last = int(row[0])
    return (last if stretch.until is None else min(last, stretch.until)) - stretch.after


def hash_at(connection: Connection, stretch: Stretch, seq: int) -> str:
    """The hash at a number of the stretch, as the hub should know it; at 0 the session's own name."""
    if not seq:
        return stretch.session_id
    if not stretch.after:
        row = _HASH.row(connection, session_id=stretch.own, seq=seq)
        return "" if row is None else bytes(row[0]).hex()
    return next((fact.hash for fact in facts_from(connection, stretch, 1) if fact.seq == seq), "")


def line_of(connection: Connection, stretch: Stretch) -> Line:
    """The stretch as it is told of."""
    seq = length(connection, stretch)
    parent = stretch_of_name(connection, stretch.parent_session) if stretch.parent_session else None
    return Line(
        session_id=stretch.session_id,
        seq=seq,
        hash=hash_at(connection, stretch, seq),
        parent_session=stretch.parent_session,
        parent_seq=stretch.parent_seq,
        parent_hash="" if parent is None else hash_at(connection, parent, stretch.parent_seq),
    )


def facts_from(connection: Connection, stretch: Stretch, seq: int) -> Iterator[SentFact]:
    """Facts of the stretch from a number on, each proved against the one before it. Raises BooksProblem (damaged)."""
    # One that is told anew is chained from its own beginning.
    begin = stretch.after if stretch.after else seq - 1
    row = _HASH.row(connection, session_id=stretch.own, seq=begin) if begin else (session_start(stretch.own),)
    head = b"" if row is None else bytes(row[0])
    anew = session_start(stretch.session_id)
    for values in _EVENTS.cursor(connection, {"session_id": stretch.own, "after": begin}):
        told: dict[str, Any] = dict(zip(_COLUMNS, values, strict=True))
        if stretch.until is not None and told["seq"] > stretch.until:
            return
        if told["prev_hash"] != head or told["hash"] != chained(head, told):
            path = connection.exec_driver_sql("PRAGMA database_list").one()[2]
            raise BooksProblem("damaged", path, log=f"{stretch.own}/{told['seq']}")
        head = told["hash"]
        if stretch.after:
            told |= {"session_id": stretch.session_id, "seq": told["seq"] - stretch.after, "prev_hash": anew}
            anew = told["hash"] = chained(anew, told)
        if told["seq"] >= seq:
            yield _sent(told)


def tell_anew(books: Books, connection: Connection, stretch: Stretch, shared: int) -> None:
    """Have the facts of a stretch after `shared`, which the hub knows otherwise, told as another session's.

    Nothing is written behind them any more: what comes next begins a session of its own.
    """
    newest = _NEWEST.row(connection)
    if newest is not None and newest[0] == stretch.own:
        books.session_id = ""
    other = next((fact for fact in facts_from(connection, stretch, shared + 1)), None)
    if other is not None:
        # The same facts get the same name, whoever finds out however often.
        said = f"{stretch.session_id}|{shared}|{other.hash}".encode()
        name = blake2b(said, digest_size=16).hexdigest()
        _WRITE_ANEW.run(connection, session_id=stretch.own, seq=stretch.after + shared, as_session=name)


def event_id(connection: Connection, stretch: Stretch, seq: int) -> int:
    """The number in the file of a fact of the stretch; 0 for none."""
    row = _ID.row(connection, session_id=stretch.own, seq=stretch.after + seq) if seq else None
    return 0 if row is None else int(row[0])


def got_back(connection: Connection, session_id: str) -> int:
    """The newest number of that session that the hub has given back; nought for none."""
    row = _GOT_BACK.row(connection, session_id=session_id)
    assert row is not None
    return int(row[0])


def parts_from_it(connection: Connection, stretch: Stretch) -> bool:
    """Whether what the hub gave back of a stretch says otherwise than its newest fact here."""
    here = length(connection, stretch)
    row = _CAME_BACK.row(connection, session_id=stretch.session_id, seq=here)
    return row is not None and bytes(row[0]).hex() != hash_at(connection, stretch, here)


def _parent(connection: Connection, own: str, seq: int) -> tuple[str, int]:
    """Where a session began, as the hub knows that place."""
    found = next(one for one in reversed(_begins(connection, own)) if one[0] < seq or not one[0])
    return found[1], seq - found[0]


def _begins(connection: Connection, own: str) -> list[tuple[int, str]]:
    """After which number of a session it is told under which name."""
    return [(0, own), *_ANEW.rows(connection, session_id=own)]


def _sent(told: dict[str, Any]) -> SentFact:
    return SentFact(
        session_id=told["session_id"],
        seq=told["seq"],
        till=told["till"],
        kind=told["kind"],
        account_id=told["account_id"],
        op_id=told["op_id"],
        at=told["at"],
        day=told["day"],
        programme_version=told["programme_version"],
        prev_hash=bytes(told["prev_hash"]).hex(),
        hash=bytes(told["hash"]).hex(),
        payload=bytes(told["payload"]).decode(),
        v=told["v"],
    )
