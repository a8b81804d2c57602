"""Books join a hub and leave it again; nothing in them is numbered anew by either."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, literal, select, update
from sqlalchemy import text as sql

from db.books import Books, Statement
from db.lookup.hub_link import HubLink, hub_link_in
from db.lookup.workplace import workplace_in
from db.sync.finding_later import find_whom_was_put_off
from db.sync.lines import line_of, stretches
from db.sync.wire import PROTOCOL, Grant, Hello, Welcome
from db.tables.columns import micros
from db.tables.journal import event
from db.tables.link import afar_account, hub_grant, hub_link, intent, notice, replica, stamp, told_anew
from db.tables.people import erasure
from db.tables.travelling import KEY_JOINT, TRAVELLING, Travelling
from resources import version

#: Stands in a stamp for an erasure that was obeyed here and that the hub has not heard of.
OBEYED = "erasure"


class JoinRefused(Exception):
    """`code` is practice (nothing counts in these books) or other_hub (they belong to another one)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class LeaveRefused(Exception):
    """`code` is waiting: the hub does not have everything yet, or something that was asked of it is not settled."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """How these books stand with their hub."""

    link: HubLink
    #: Facts that the hub has not confirmed, and words on what may change that it was not told.
    facts_waiting: int
    words_waiting: int
    #: What was asked of it and is not settled.
    intents: int

    @property
    def waiting(self) -> int:
        return self.facts_waiting + self.words_waiting


_JOIN = Statement(
    insert(hub_link).values(
        {
            name: bindparam(name)
            for name in ("id", "hub_id", "till_n", "generation", "hlc", "wall", "joined_at", "clock_off")
        }
    )
)
_TOLD = Statement(
    update(hub_link).values(
        {
            name: bindparam(f"new_{name}")
            for name in ("till_n", "frozen", "recovering", "bookkeeper", "risk_budget", "risk_floor", "clock_off")
        }
    )
)
_APPLYING = Statement(update(hub_link).values(applying=bindparam("whether")))
_NEWEST = Statement(select(func.coalesce(func.max(event.c.at), 0)))
_FACTS = Statement(select(func.count()).where(event.c.id > bindparam("sent")))
#: Word for word what the partial index says, else SQLite may not use it.
_WORDS = Statement(select(func.count()).select_from(stamp).where(sql("stamp.sent = 0")))
_GRANT = ("grant_id", "kind", "amount", "spent", "state", "account_id", "purse")
_GRANTS = Statement(select(*(hub_grant.c[name] for name in _GRANT)).where(hub_grant.c.state == "open"))
#: Erasures that were obeyed: the hub hears of them with the next greeting.
_FORGOTTEN = Statement(select(stamp.c.key).where(stamp.c.table_name == OBEYED))
_HEARD = Statement(delete(stamp).where(stamp.c.table_name == bindparam("of_table"), stamp.c.key == bindparam("of_key")))
#: What was sent to a hub that went back to a backup may be there or not: its heads say. The feed is read on from where
#: the next page says.
_UNSENT = Statement(update(hub_link).values(sent=0))
_AGAIN = Statement(update(hub_link).values(generation=bindparam("generation"), pos=0, item=""))
_AS_IF_NEW = Statement(update(replica).values(version=0))
_NOT_ALL = Statement(delete(afar_account))
_TOLD_AGAIN = Statement(
    update(stamp).where(stamp.c.till == bindparam("till"), stamp.c.table_name != OBEYED).values(sent=0)
)
#: A hub that was put back to before an erasure must hear of it again, whoever asked for it.
_OBEYED_AGAIN = Statement(
    insert(stamp)
    .from_select(
        ["table_name", "key", "field", "hlc", "till", "account_id", "sent"],
        select(literal(OBEYED), erasure.c.account_id, literal(""), literal(0), literal(""), literal(""), literal(1)),
    )
    .prefix_with("OR IGNORE")
)
_NO_MORE = Statement(update(hub_grant).where(hub_grant.c.state != "closed").values(state="closed"))
_INTENTS = Statement(select(func.count()).select_from(intent))


def join(books: Books, welcome: Welcome, *, now: datetime) -> HubLink:
    """These books belong to the hub that said welcome, from now on. Joining the same hub again changes nothing.

    Everything that travels and is there already is stamped as older than any edit. What two tills both brought along
    (a shop's name, a good's price) is as the one says that joined first. Raises JoinRefused.
    """
    with books.writing() as connection:
        link = hub_link_in(connection)
        if link is not None and link.hub_id != welcome.hub_id:
            raise JoinRefused("other_hub")
        if workplace_in(connection).for_practice:
            raise JoinRefused("practice")
        if link is None:
            newest = _NEWEST.row(connection)
            assert newest is not None
            _JOIN.run(
                connection,
                id=1,
                hub_id=welcome.hub_id,
                till_n=welcome.till,
                generation=welcome.generation,
                hlc=0,
                wall=max(0, newest[0] - (micros(now) - welcome.at)),
                joined_at=micros(now),
                clock_off=0,
            )
            # Where they belonged to a hub before, the new one's word is newer than all of that.
            read_again(connection, welcome.generation)
            till = workplace_in(connection).till_code
            for one in TRAVELLING:
                _stamp_all(connection, one, hlc=-micros(now), till=till)
        told(connection, welcome, now=now)
        link = hub_link_in(connection)
    assert link is not None
    return link


def greeting(books: Books, *, now: datetime, fingerprint: str = "", whole: bool = False) -> Hello:
    """How this till introduces itself: with what the hub has not confirmed of its log, or with all of it.

    Books that belong to no hub yet say the whole.
    """
    with books.reading() as connection:
        link = hub_link_in(connection)
        sent = 0 if whole or link is None else link.sent
        # Of a session that is told on under another name only that name goes on.
        last = {stretch.own: stretch for stretch in stretches(connection, sent)}
        return Hello(
            protocol=PROTOCOL,
            hub_id="" if link is None else link.hub_id,
            generation=0 if link is None else link.generation,
            till_code=workplace_in(connection).till_code,
            app_version=version(),
            at=micros(now),
            lines=tuple(line_of(connection, stretch) for stretch in last.values()),
            grants=tuple(Grant(**dict(zip(_GRANT, row, strict=True))) for row in _GRANTS.rows(connection)),
            forgotten=tuple(row[0] for row in _FORGOTTEN.rows(connection)),
            fingerprint=fingerprint,
        )


def told(connection: Connection, welcome: Welcome, *, now: datetime) -> None:
    """Keep what the hub says of this till. A hub that was restored is told all of this till's words again."""
    link = hub_link_in(connection)
    if link is not None and link.generation != welcome.generation:
        read_again(connection, welcome.generation)
        _UNSENT.run(connection)
        _TOLD_AGAIN.run(connection, till=workplace_in(connection).till_code)
        _OBEYED_AGAIN.run(connection)
    if welcome.frozen or (link is not None and link.till_n != welcome.till):
        # Retired and let in again: what it held counts as gone there.
        end_grants(connection)
    _TOLD.run(
        connection,
        new_till_n=welcome.till,
        new_frozen=welcome.frozen,
        new_recovering=int(welcome.recovering),
        new_bookkeeper=int(welcome.bookkeeper),
        new_risk_budget=welcome.risk_budget,
        new_risk_floor=welcome.risk_floor,
        new_clock_off=micros(now) - welcome.at,
    )


def end_grants(connection: Connection) -> None:
    """Spend no more of what was granted: there may be a copy of these books that spends of the same."""
    _NO_MORE.run(connection)


def read_again(connection: Connection, generation: int) -> None:
    """Read the feed from its beginning: its positions say something else now. Nothing of one's own is thrown away."""
    for statement in (_AS_IF_NEW, _NOT_ALL):
        statement.run(connection)
    _AGAIN.run(connection, generation=generation)


def heard(connection: Connection, greeted: Hello) -> None:
    """The hub knows now what it was greeted with."""
    for account_id in greeted.forgotten:
        _HEARD.run(connection, of_table=OBEYED, of_key=account_id)


def leave(books: Books, *, anyway: bool = False) -> int:
    """These books belong to no hub any more. What others did stays counted; from now on nothing more of it is heard.

    How much the hub lacks of theirs: facts, words and what is not settled. Raises LeaveRefused while that is something,
    unless `anyway`.
    """
    find_whom_was_put_off(books, lambda: None)
    with books.writing() as connection:
        now = _state(connection)
        if now is None:
            return 0
        if not anyway and (now.waiting or now.intents):
            raise LeaveRefused("waiting")
        # What the hub said of customers, coupons and rules stays: it is gone on from with what is sold here.
        for table in (hub_link, stamp, intent, hub_grant, notice, told_anew):
            connection.execute(delete(table))
    return now.waiting + now.intents


def state(books: Books) -> LinkState | None:
    """How these books stand with their hub; None in a lone till's."""
    with books.reading() as connection:
        return _state(connection)


@contextmanager
def hearing(books: Books) -> Iterator[Connection]:
    """A piece of writing that puts in what others said: no edit of this till's, so nothing of it is stamped."""
    with books.writing() as connection:
        _APPLYING.run(connection, whether=1)
        yield connection
        _APPLYING.run(connection, whether=0)


def _state(connection: Connection) -> LinkState | None:
    link = hub_link_in(connection)
    if link is None:
        return None
    facts, words, intents = (
        (statement.row(connection, **asked) or (0,))[0]
        for statement, asked in ((_FACTS, {"sent": link.sent}), (_WORDS, {}), (_INTENTS, {}))
    )
    return LinkState(link=link, facts_waiting=facts, words_waiting=words, intents=intents)


def _stamp_all(connection: Connection, one: Travelling, *, hlc: int, till: str) -> None:
    """A stamp for every field of every row that is there."""
    table = one.table
    key: ColumnElement[str] = literal("")
    for place, name in enumerate(one.key):
        key = table.c[name] if not place else key.concat(KEY_JOINT).concat(table.c[name])
    whose = func.coalesce(table.c[one.account], "") if one.account else literal("")
    for field in one.fields or ("",):
        rows = select(literal(table.name), key, literal(field), literal(hlc), literal(till), whose, literal(0))
        names = ["table_name", "key", "field", "hlc", "till", "account_id", "sent"]
        connection.execute(insert(stamp).from_select(names, rows.select_from(table)).prefix_with("OR IGNORE"))
