"""What a person is to be told of the hub, from when it is known here until they have seen or answered it."""

from datetime import datetime

import msgspec
from sqlalchemy import bindparam, select, update

from db.books import Books, Statement
from db.sync.wire import Hub, HubRefused, Notice, Request
from db.tables.columns import micros
from db.tables.link import notice as table

_OPEN = Statement(
    select(table.c.id, table.c.kind, table.c.at, table.c.told, table.c.answers)
    .where(table.c.settled_at == 0)
    .order_by(table.c.at, table.c.id)
)
_SETTLE = Statement(
    update(table)
    .where(table.c.id == bindparam("of_id"), table.c.settled_at == 0)
    .values(said=bindparam("new_said"), settled_at=bindparam("new_at"))
)


def open_notices(books: Books) -> tuple[Notice, ...]:
    """All that nobody has seen to yet, newest last."""
    with books.reading() as connection:
        rows = _OPEN.rows(connection)
    return tuple(
        Notice(id=id, kind=kind, at=at, told=msgspec.json.decode(told), answers=tuple(filter(None, answers.split(","))))
        for id, kind, at, told, answers in rows
    )


def answer_notice(books: Books, hub: Hub, notice: Notice, said: str, *, op_id: str, now: datetime) -> None:
    """Answer what the hub asks, or put away what was only to be known. Raises HubAway, HubRefused."""
    answer = hub.ask(Request(op_id=op_id, kind="answer", told={"notice": notice.id, "said": said}))
    # What was told by this till to itself, or by a hub that was put back since, the hub knows nothing of.
    if not answer.ok and answer.code != "unknown":
        raise HubRefused(answer.code)
    settle(books, notice, said, now=now)


def settle(books: Books, notice: Notice, said: str, *, now: datetime) -> None:
    """It is answered, seen, or over: it is shown no more."""
    with books.writing() as connection:
        _SETTLE.run(connection, of_id=notice.id, new_said=said, new_at=micros(now))
