"""The till's log: one fact a verb, in sessions, each chained to the one before (sync.md §2.3)."""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from hashlib import blake2b
from typing import Any, TypeVar, cast

import msgspec
import uuid_utils
from sqlalchemy import Connection, bindparam, func, insert, select, union_all, update

from db.books import Books, Statement, new_session_id
from db.tables.columns import day_number, day_of, instant, micros
from db.tables.journal import event, session
from db.tables.link import afar_fact, hub_link
from db.tables.workplace import workplace
from resources import version

Value = TypeVar("Value")

#: The form of payloads, for whoever reads this log years from now.
PAYLOAD_FORM = 1

_till = Statement(select(workplace.c.till_code).where(workplace.c.id == 1))
_newest = Statement(
    select(workplace.c.till_code, event.c.session_id, event.c.seq, event.c.hash)
    .select_from(workplace.outerjoin(event, event.c.id == select(func.max(event.c.id)).scalar_subquery()))
    .where(workplace.c.id == 1)
)
#: Stamps of rows that travel are made by the clock of the newest fact, put right by what the hub last said of it: a hub
#: that went back and is told everything again cannot tell how late a word of a clock far ahead was. A till without a
#: hub has none to set.
_wall = Statement(update(hub_link).values(wall=func.max(hub_link.c.wall, bindparam("at") - hub_link.c.clock_off)))
_open_session = Statement(insert(session))
_logged = tuple(column for column in event.c if column.name != "id")
_append = Statement(insert(event).values({column.name: bindparam(column.name) for column in _logged}))
_told = ("kind", "account_id", "at", "day", "programme_version", "payload")
#: Facts of this file; and those of its own that a backup had lost and the hub gave back.
_posted = Statement(
    union_all(
        *(
            select(*(table.c[name] for name in _told)).where(table.c.op_id == bindparam("op_id"))
            for table in (event, afar_fact)
        )
    ).limit(1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What happened, as it goes into the log. The payload holds no name, no phone and no card number."""

    kind: str
    op_id: str
    at: datetime
    #: The shop's local day of `at`.
    day: date
    payload: bytes
    account_id: str = ""
    programme_version: int = 0


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A place where the log does not follow from what stands before it."""

    session_id: str
    seq: int
    #: gap, changed (the event), or parent (the session does not continue the one before it).
    code: str


def new_id() -> str:
    """An id for an operation, in the order of time."""
    return str(uuid_utils.uuid7())


def record(books: Books, connection: Connection, *facts: Fact) -> None:
    """Append facts to the log inside the caller's piece of writing.

    A process whose session is not the file's newest opens a new one whose parent is the newest: a command run
    beside the open till is not a clone.
    """
    newest = _newest.row(connection)
    assert newest is not None, "books without a workplace were never opened"
    till, session_id, seq, head = newest
    if session_id != books.session_id:
        opened_at = micros(facts[0].at)
        seq, head = _begin_session(books, connection, till=till, parent=(session_id, seq, head), opened_at=opened_at)
    rows = []
    for fact in facts:
        seq += 1
        row = {
            "session_id": books.session_id,
            "seq": seq,
            "till": till,
            "kind": fact.kind,
            "account_id": fact.account_id,
            "op_id": fact.op_id,
            "at": micros(fact.at),
            "day": day_number(fact.day),
            "programme_version": fact.programme_version,
            "prev_hash": head,
            "payload": fact.payload,
            "v": PAYLOAD_FORM,
        }
        head = row["hash"] = chained(head, row)
        rows.append(row)
    _append.run_many(connection, rows)
    _wall.run(connection, at=rows[-1]["at"])


def till_code(connection: Connection) -> str:
    """The three letters of this till, as its facts and slips carry them."""
    row = _till.row(connection)
    assert row is not None, "books are made with their workplace"
    return str(row[0])


def posted(connection: Connection, op_id: str) -> Fact | None:
    """The fact of that id, where it is in the log already."""
    row = _posted.row(connection, op_id=op_id)
    if row is None:
        return None
    kind, account_id, at, day, programme_version, payload = row
    return Fact(
        kind=kind,
        op_id=op_id,
        at=instant(at),
        day=day_of(day),
        payload=payload,
        account_id=account_id,
        programme_version=programme_version,
    )


def broken_links(connection: Connection, tick: Callable[[int], None] = lambda done: None) -> Iterator[BrokenLink]:
    """Walk the whole log and yield every place where it was changed, cut or spliced. `tick` hears the count so far."""
    sessions = {
        row.session_id: (row.parent_session, row.parent_seq, row.parent_hash)
        for row in connection.execute(select(session))
    }
    heads: dict[str, tuple[int, bytes]] = {}
    before: tuple[str | None, int, bytes | None] = (None, 0, None)
    current = ""
    walked = connection.execution_options(yield_per=1_000).execute(select(*_logged).order_by(event.c.id))
    for done, row in enumerate(walked.mappings()):
        if row["session_id"] != current:
            current = row["session_id"]
            if sessions.get(current) != before or current in heads:
                yield BrokenLink(current, row["seq"], "parent")
        seq, head = heads.get(current, (0, session_start(current)))
        if row["seq"] != seq + 1:
            yield BrokenLink(current, row["seq"], "gap")
        elif row["prev_hash"] != head or not isinstance(row["payload"], bytes) or row["hash"] != chained(head, row):
            yield BrokenLink(current, row["seq"], "changed")
        heads[current] = (row["seq"], row["hash"])
        before = (current, row["seq"], row["hash"])
        if done % 1_000 == 0:
            tick(done)


def encode(value: object) -> bytes:
    """A value of the rules as JSON, without the fields that are at their defaults."""
    return msgspec.json.encode(packed(value))


def decode(payload: bytes, kind: type[Value]) -> Value:
    """The value of a payload. Raises msgspec.ValidationError where it is not one."""
    return msgspec.json.decode(payload, type=kind)


def packed(value: Any) -> Any:
    """A value as dicts, lists and leaves; a frozen value's fields that equal their default are left out."""
    kind = type(value)
    if kind in _LEAVES or value is None:
        return value
    if kind is tuple or kind is list:
        return [item if type(item) in _LEAVES else packed(item) for item in value]
    if kind is dict:
        return {key: packed(item) for key, item in value.items()}
    if kind is frozenset:
        return sorted(value)
    if not is_dataclass(value):
        return value
    left: dict[str, Any] = {}
    for name, default in _fields(cast(Hashable, kind)):
        item = getattr(value, name)
        if item is not default and item != default:
            left[name] = item if type(item) in _LEAVES else packed(item)
    return left


_LEAVES = frozenset({int, str, bool, date, datetime})


@cache
def _fields(kind: Hashable) -> tuple[tuple[str, object], ...]:
    """A frozen value's fields and their defaults; MISSING, which equals nothing, where a field must be given."""
    found = []
    for field in fields(cast(Any, kind)):
        if not field.init:
            continue
        made = field.default_factory() if field.default_factory is not MISSING else field.default
        found.append((field.name, made))
    return tuple(found)


def _begin_session(
    books: Books,
    connection: Connection,
    *,
    till: str,
    parent: tuple[str | None, int | None, bytes | None],
    opened_at: int,
) -> tuple[int, bytes]:
    # A session left behind by another process's, or one that was rolled back, is never taken up again.
    books.session_id = new_session_id()
    _open_session.run(
        connection,
        session_id=books.session_id,
        till=till,
        parent_session=parent[0],
        parent_seq=parent[1] or 0,
        parent_hash=parent[2],
        opened_at=opened_at,
        app_version=version(),
    )
    return 0, session_start(books.session_id)


def session_start(session_id: str) -> bytes:
    """The hash before a session's first event: its own id; nothing where that was tampered with."""
    try:
        return bytes.fromhex(session_id)
    except ValueError:
        return b""


def chained(head: bytes, row: Any) -> bytes:
    """BLAKE2b-128 of the hash before and the event's canonical form: its fields as a JSON array, then its payload."""
    told = msgspec.json.encode(
        [
            row["session_id"],
            row["seq"],
            row["till"],
            row["kind"],
            row["account_id"],
            row["op_id"],
            row["at"],
            row["day"],
            row["programme_version"],
            row["v"],
        ]
    )
    return blake2b(head + told + row["payload"], digest_size=16).digest()
