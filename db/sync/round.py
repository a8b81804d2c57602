"""One round with the hub: say hello, give back what is to be given back, send, tell, and read to the head."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import msgspec
from sqlalchemy import Connection, bindparam, insert, select, update

from db.books import Books, BooksProblem, Statement
from db.changes import NOTHING, Changes
from db.lookup.hub_link import hub_link, hub_link_in
from db.sync.came_back_twice import put_right
from db.sync.link import end_grants, greeting, heard, state, told
from db.sync.looking import look_at_due
from db.sync.notices import open_notices, settle
from db.sync.pull import pull
from db.sync.push import push
from db.sync.records import tell
from db.sync.redeeming import IS_NOBODYS_AFTER, give_all_back, say_what_is_given_back
from db.sync.wire import PROTOCOL, Hub, HubAway, HubRefused, Notice, Welcome, greet
from db.tables.columns import micros
from db.tables.journal import event
from db.tables.link import hub_link as table
from db.tables.link import intent, notice

#: Told (done, of) while much is sent, then while it is read; what it raises ends the round, and what was read stays.
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReport:
    """How a round ended.

    `lone`: these books have no hub. `away`: no answer. `refused`: the hub said no, and `code` why. `in_step`: the hub
    has all that was here when it began, and these books have all that it had.
    """

    state: Literal["lone", "in_step", "away", "refused"]
    code: str = ""
    #: Facts that the hub has not confirmed, and words that it was not told.
    waiting: int = 0
    #: Of the newest round that came to its end, microseconds; 0 for never.
    synced_at: int = 0
    #: What a person is to be told and was not known before.
    notices: tuple[Notice, ...] = ()
    #: What looks otherwise now.
    changes: Changes = NOTHING


_KNOWN = Statement(select(notice.c.id).where(notice.c.id == bindparam("id")))
_NOTICE = Statement(insert(notice).values({name: bindparam(name) for name in ("id", "kind", "at", "told", "answers")}))
#: What was charged is known here: it was sold, or this till itself gives it back, if the round does not end first.
_OWN_CHARGE = Statement(
    select(intent.c.op_id)
    .where(intent.c.op_id == bindparam("op_id"))
    .union_all(select(event.c.op_id).where(event.c.op_id == bindparam("op_id")))
    .limit(1)
)
#: What is told only as long as it is so.
_WHILE_SO = frozenset({"missing_till", "clock_off", "older_hub", "unconfirmed"})
_IN_STEP = Statement(update(table).values(synced_at=bindparam("at")))


def sync_once(
    books: Books,
    hub: Hub,
    *,
    now: datetime,
    fingerprint: str = "",
    progress: Progress = lambda done, of: None,
) -> RoundReport:
    """One round, one attempt. Raises BooksProblem, and what `progress` raises; a hub that is away ends it quietly.

    A log that does not prove what it says is not sent: in such books nothing is spent at risk, and the rest goes on.
    """
    if hub_link(books) is None:
        return RoundReport(state="lone")
    new: list[Notice] = []
    changes = NOTHING
    ended: Literal["in_step", "away", "refused"] = "in_step"
    code = ""
    try:
        try:
            told_of, sent = send_all(books, hub, now=now, fingerprint=fingerprint, progress=progress)
            new += told_of
            changes |= sent
        except BooksProblem as problem:
            if "log" not in problem.facts:
                raise
            ended, code = "refused", problem.code
            with books.writing() as connection:
                end_grants(connection)
        changes |= pull(books, hub, now=now, progress=progress)
        if ended == "in_step":
            look_at_due(books, hub, now=now)
            changes |= put_right(books, hub, now=now)
            with books.writing() as connection:
                _IN_STEP.run(connection, at=micros(now))
    except HubAway:
        ended = "away"
    except HubRefused as refused:
        ended, code = "refused", refused.code
    known = state(books)
    if known is None:
        return RoundReport(state="lone", changes=changes)
    return RoundReport(
        state=ended,
        code=code,
        waiting=known.waiting,
        synced_at=known.link.synced_at,
        notices=tuple(new),
        changes=changes,
    )


def send_all(
    books: Books, hub: Hub, *, now: datetime, fingerprint: str = "", progress: Progress = lambda done, of: None
) -> tuple[list[Notice], Changes]:
    """The first half of a round: the hub has all that is here then; what is new to be told, and what looks otherwise.

    Raises HubAway, HubRefused, BooksProblem, and what `progress` raises.
    """
    welcome = _greet(books, hub, now=now, fingerprint=fingerprint)
    new = _keep(books, (*welcome.notices, *_older(welcome)), now=now)
    # What could not even be given back when it failed (a full disk) is nobody's by now.
    give_all_back(books, asked_upto=now - IS_NOBODYS_AFTER)
    say_what_is_given_back(books, hub)
    link = hub_link(books)
    since = 0 if link is None else link.sent
    moved = push(books, hub, welcome.heads, since=since, progress=progress)
    tell(books, hub)
    return new, Changes(accounts=moved)


def _greet(books: Books, hub: Hub, *, now: datetime, fingerprint: str) -> Welcome:
    """Say hello, and hear who the hub is; one that went back to a backup is told of the whole log."""
    said = greeting(books, now=now, fingerprint=fingerprint)
    welcome = greet(hub, said)
    with books.reading() as connection:
        link = hub_link_in(connection)
    # These books may have left while the hub answered.
    if link is None or link.hub_id != welcome.hub_id:
        raise HubRefused("other_hub")
    with books.writing() as connection:
        heard(connection, said)
        told(connection, welcome, now=now)
    if link.generation == welcome.generation:
        return welcome
    return greet(hub, greeting(books, now=now, fingerprint=fingerprint, whole=True))


def _older(welcome: Welcome) -> Sequence[Notice]:
    """A hub of the release before: what both know goes on, and a person is told that it wants to be upgraded."""
    if welcome.protocol >= PROTOCOL:
        return ()
    return (Notice(id=f"older_hub:{welcome.protocol}", kind="older_hub", at=welcome.at, told={}),)


def _keep(books: Books, told_of: Sequence[Notice], *, now: datetime) -> list[Notice]:
    """Keep what a person is to be told until they have seen it, or it is over; what of it is new."""
    with books.reading() as connection:
        new = [
            one for one in told_of if _KNOWN.row(connection, id=one.id) is None and not _settles_itself(connection, one)
        ]
    still = {one.id for one in told_of}
    for one in open_notices(books):
        if one.kind in _WHILE_SO and one.id not in still:
            settle(books, one, "", now=now)
    if new:
        rows = [
            {
                "id": one.id,
                "kind": one.kind,
                "at": one.at,
                "told": msgspec.json.encode(dict(one.told)),
                "answers": ",".join(one.answers),
            }
            for one in new
        ]
        with books.writing() as connection:
            _NOTICE.run_many(connection, rows)
    return new


def _settles_itself(connection: Connection, one: Notice) -> bool:
    """Whether nobody need be asked: of a charge that is known here the hub hears what became of it."""
    return one.kind == "unconfirmed" and _OWN_CHARGE.row(connection, op_id=one.told["op"]) is not None
