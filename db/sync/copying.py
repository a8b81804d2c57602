"""A shop's books copied into a chain's hub, for reports: what is new since the last time, then every sum made anew.

One way and for reading only: nothing comes back to the till. Journals are copied by the facts they hang on, so many
at a time, each time with the mark how far that is: cut off anywhere, the next run goes on from there. Of a person the
hub is told the name and the cards, without which a list of people is no use, and nothing else; of the staff, who gave
points by hand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import (
    Column,
    CompoundSelect,
    Connection,
    MetaData,
    Select,
    Table,
    Text,
    cast,
    func,
    literal,
    null,
    select,
    union,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.schema import CreateTable

from db.lookup.workplace import PRACTICE_TILL
from db.reports import derived
from db.reports.hub import connected, is_hub
from db.reports.hub_problem import HubProblem
from db.reports.source import Progress, Source, reading_books
from db.sync.sums import LOCK, is_tills_hub
from db.tables.columns import micros
from db.tables.hub import JOURNAL, create, hub_books
from db.tables.journal import claim, event, ledger_entry, session
from db.tables.people import account, card, erasure, event_private, person, person_group
from db.tables.promises import coupon, given_tier, programme_version, terms
from db.tables.rollups import held, member, takings, tier_move, till
from db.tables.workplace import adjust_reason, goods, workplace
from loyalty.entries import Kind

#: Facts a transaction.
FACTS_AT_ONCE = 20_000
#: One copy at a time: another waits so long for its turn, then is told.
_WAITS = "60s"
#: The column by which a table hangs on its fact, where it is not `op_id`.
_HANGS_BY = {"sale_line": "sale_id", "reversal_line": "reversal_id"}
#: Facts whose entries stand under the sale that they speak of, not under their own id.
EARNED_LATER = ("claimed", "earned_under")
#: Personal data that stays in the shop.
_STAYS = {"phone": literal(""), "email": literal(""), "birthday": null(), "language": literal(""), "notes": literal("")}
#: Tables in which a row may be gone since; all of these customers' rows are written again.
_ANEW = (person_group, given_tier, terms, event_private)
#: Tables in which a row may have changed.
_CHANGED = (account, person, card, coupon, goods, claim, erasure, adjust_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What a run did: facts that were new, and how many there are of these books on the hub now."""

    new: int
    facts: int
    #: Every shop on the hub.
    shops: tuple[str, ...]


def copy_to_hub(path: Path, url: str, *, now: datetime, progress: Progress = lambda done, of: None) -> Copied:
    """Copy what is new in these books into the hub at `postgresql://…`; an empty database becomes one.

    Raises HubProblem, BooksProblem, and what `progress` raises: what was copied by then stays, and is gone on from.
    """
    with reading_books(path, progress) as books, connected(url) as hub:
        with hub.begin():
            _take_turn(hub)
            if not is_hub(hub):
                create(hub)
            elif is_tills_hub(hub):
                raise HubProblem("tills_send", database=hub.engine.url.database)
            whose = _introduce(books, hub, now)
        new = _copy_journal(books, hub, whose, progress)
        with hub.begin():
            _take_turn(hub)
            theirs = _copy_standing(books, hub)
            gone = _forget(hub)
            _copy_members(books, hub, theirs)
            derived.refill(hub)
            hub.execute(hub_books.update().where(hub_books.c.books == whose).values(copied_at=micros(now)))
            shops = tuple(hub.execute(select(till.c.shop).distinct().order_by(till.c.shop)).scalars())
        _tidy(url, forget=gone)
        facts = books.rows(select(func.count()).select_from(event))[0][0]
        return Copied(new=new, facts=facts, shops=shops)


def _take_turn(hub: Connection) -> None:
    """Until the end of the transaction nobody else copies. Raises HubProblem (busy) where somebody takes too long."""
    hub.execute(sql(f"SET LOCAL lock_timeout = '{_WAITS}'"))
    hub.execute(select(func.pg_advisory_xact_lock(LOCK)))


def _introduce(books: Source, hub: Connection, now: datetime) -> str:
    """Have the hub know these books, their programme and tills. Raises HubProblem where they don't belong together."""
    whose = str(books.rows(select(session.c.session_id).where(session.c.parent_session.is_(None)).limit(1))[0][0])
    columns = [column for column in workplace.c if column.name != "id"]
    own = books.rows(select(*columns))[0]
    said = dict(zip((column.name for column in columns), own, strict=True))
    if said["till_code"] == PRACTICE_TILL:
        raise HubProblem("practice")
    there = hub.execute(select(workplace.c.currency, workplace.c.decimals)).first()
    if there is None:
        hub.execute(workplace.insert().values(id=1, **said))
    elif tuple(there) != (said["currency"], said["decimals"]):
        raise HubProblem("other_currency", ours=said["currency"], hub=there.currency)
    _programmes(books, hub)
    _tills(books, hub, str(said["till_code"]), str(said["shop_name"]), whose)
    named = {"till": said["till_code"], "shop": said["shop_name"]}
    made = insert(hub_books).values({"books": whose, **named})
    hub.execute(made.on_conflict_do_update(index_elements=["books"], set_=named))
    _same_line(books, hub, whose)
    return whose


def _programmes(books: Source, hub: Connection) -> None:
    """One chain, one programme: versions of one number must say the same."""
    told = hub.execute(select(programme_version.c.number, programme_version.c.content_hash))
    known = {number: content for number, content in told}  # noqa: C416 (a result is no mapping)
    names = [column.name for column in programme_version.c]
    for row in books.rows(select(programme_version)):
        said = dict(zip(names, row, strict=True))
        if known.get(said["number"], said["content_hash"]) != said["content_hash"]:
            raise HubProblem("other_programme", version=said["number"])
        if said["number"] not in known:
            hub.execute(programme_version.insert().values(said | {"author": ""}))


def _tills(books: Source, hub: Connection, own_code: str, shop: str, whose: str) -> None:
    """A till's code is one shop's. Codes of imported history are whatever the file said: the first shop keeps them."""
    taken = select(hub_books.c.shop).where(hub_books.c.till == own_code, hub_books.c.books != whose)
    other = hub.execute(taken).scalar()
    if other is not None:
        raise HubProblem("till_taken", till=own_code, shop=other)
    before = hub.execute(select(hub_books.c.shop).where(hub_books.c.books == whose)).scalar()
    if before is not None and before != shop:
        hub.execute(till.update().where(till.c.shop == before).values(shop=shop))
    codes = {own_code, *(code for (code,) in books.rows(select(takings.c.till).distinct()))}
    hub.execute(insert(till).on_conflict_do_nothing(), [{"code": code, "shop": shop} for code in sorted(codes)])


def _same_line(books: Source, hub: Connection, whose: str) -> None:
    """What was copied before must still stand in these books: a backup that was put back tells another story."""
    fact, told = hub.execute(select(hub_books.c.fact, hub_books.c.fact_hash).where(hub_books.c.books == whose)).one()
    if fact and books.rows(select(event.c.hash).where(event.c.id == fact)) != [(bytes.fromhex(told),)]:
        raise HubProblem("other_line")


def _copy_journal(books: Source, hub: Connection, whose: str, progress: Progress) -> int:
    """So many facts at a time, each batch whole or absent with the mark how far it goes; how many were new."""
    after = hub.execute(select(hub_books.c.fact).where(hub_books.c.books == whose)).scalar() or 0
    hub.rollback()
    last = books.rows(select(func.max(event.c.id)))[0][0] or 0
    first = after
    while after < last:
        ids = select(event.c.id, event.c.hash).where(event.c.id > after).order_by(event.c.id)
        batch = books.rows(ids.limit(FACTS_AT_ONCE))
        upto, told = batch[-1]
        with hub.begin():
            _take_turn(hub)
            for table in JOURNAL:
                _send(hub, table, books.stream(_of_facts(table, after, upto)))
            mark = hub_books.update().where(hub_books.c.books == whose)
            hub.execute(mark.values(fact=upto, fact_hash=bytes(told).hex()))
        after = upto
        progress(after - first, last - first)
    new = books.rows(select(func.count()).select_from(event).where(event.c.id > first))
    return int(new[0][0])


def _of_facts(table: Table, after: int, upto: int) -> Select[Any] | CompoundSelect[Any]:
    """The rows of a table that hang on these facts."""
    columns = [table.c[name] for name in _names(table)]
    if table is event:
        return select(*columns).where(event.c.id > after, event.c.id <= upto)
    by = table.c[_HANGS_BY.get(table.name, "op_id")]
    told = (event.c.id > after, event.c.id <= upto)
    own = select(*columns).select_from(event.join(table, by == event.c.op_id)).where(*told)
    if table is not ledger_entry:
        return own
    # What a claim, or earning under a programme, brought later stands under its sale, which may be there already.
    of = func.json_extract(cast(event.c.payload, Text), "$.of")
    later = select(*columns).select_from(event.join(table, by == of)).where(*told, event.c.kind.in_(EARNED_LATER))
    return union(own, later)


def _names(table: Table) -> list[str]:
    """Columns that are sent: numbers that a file gives by itself are the hub's own there."""
    return [column.name for column in table.c if not (table in (event, member) and column.primary_key)]


def _send(hub: Connection, table: Table, rows: Iterable[Sequence[Any]], *, change: bool = False) -> Table:
    """Have these rows in the table; a row that is there already stays, or is changed. Where they lie, to speak of."""
    fresh = _staged(hub, table.name, [table.c[name] for name in _names(table)], rows)
    made = insert(table).from_select([column.name for column in fresh.c], select(fresh))
    keys = [column.name for column in table.primary_key]
    changed = {column.name: made.excluded[column.name] for column in fresh.c if column.name not in keys}
    if change and changed:
        hub.execute(made.on_conflict_do_update(index_elements=keys, set_=changed))
    else:
        hub.execute(made.on_conflict_do_nothing())
    return fresh


def _staged(hub: Connection, name: str, columns: Sequence[Column[Any]], rows: Iterable[Sequence[Any]]) -> Table:
    """A table of this transaction's own with these rows in it, filled by PostgreSQL's COPY."""
    own = [Column(column.name, column.type) for column in columns]
    fresh = Table(f"new_{name}", MetaData(), *own, prefixes=["TEMPORARY"], postgresql_on_commit="DROP")
    hub.execute(CreateTable(fresh))
    listed = ", ".join(f'"{column.name}"' for column in own)
    raw = hub.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)
    with raw.cursor() as cursor, cursor.copy(f"COPY {fresh.name} ({listed}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    return fresh


def _copy_standing(books: Source, hub: Connection) -> Table:
    """What may be otherwise than the last time. All customers of these books, to tell them from other shops'."""
    theirs, *_ = [_send(hub, table, books.stream(_as_sent(table)), change=True) for table in _CHANGED]
    for table in _ANEW:
        hub.execute(table.delete().where(table.c.account_id.in_(select(theirs.c.account_id))))
        _send(hub, table, books.stream(_as_sent(table)))
    return theirs


def _forget(hub: Connection) -> bool:
    """Obey every erasure, whichever shop was asked for it; whether somebody was still named here."""
    named = (person, card, *_ANEW)
    gone = [table.delete().where(table.c.account_id.in_(select(erasure.c.account_id))) for table in named]
    return sum(hub.execute(statement).rowcount for statement in gone) > 0


def _as_sent(table: Table) -> Select[Any]:
    if table is person:
        return select(*(_STAYS.get(column.name, column) for column in person.c))
    if table is event_private:
        # Who gave points by hand, which a report tells; nobody's free words.
        known = (event_private.c.op_id, ledger_entry.c.account_id, event_private.c.author, literal(""), null())
        by_hand = event_private.join(ledger_entry, ledger_entry.c.op_id == event_private.c.op_id)
        return select(*known).select_from(by_hand).where(ledger_entry.c.kind == Kind.ADJUSTED.value).distinct()
    return select(table)


def _copy_members(books: Source, hub: Connection, theirs: Table) -> None:
    """Persons have numbers of the hub's own; who stands for whom, their tiers, and what they hold."""
    tiers = [column for column in member.c if column.name.startswith("tier")]
    columns = [member.c.n, member.c.account_id, *tiers]
    said = _staged(hub, "member", columns, books.stream(select(*columns)))
    # In the order in which the books have numbered them: equals are listed by number.
    known = select(said.c.account_id).order_by(said.c.n)
    hub.execute(insert(member).from_select(["account_id"], known).on_conflict_do_nothing())
    other = member.alias("other")
    stands = (
        select(other.c.n)
        .select_from(account.join(other, other.c.account_id == account.c.merged_into))
        .where(account.c.account_id == member.c.account_id)
        .scalar_subquery()
    )
    hub.execute(member.update().values(stands=func.coalesce(stands, member.c.n)))
    values = {column.name: said.c[column.name] for column in tiers}
    hub.execute(member.update().where(member.c.account_id == said.c.account_id).values(values))
    for table in (held, tier_move):
        _renumbered(books, hub, table, theirs)


def _renumbered(books: Source, hub: Connection, table: Table, theirs: Table) -> None:
    """Rows that speak of a member by number, under the hub's numbers, in the place of those of the last time."""
    # A move of an account that was merged keeps the account's own number beside that of whoever stands for it.
    numbers = {"own": member.c.n, "member": member.c.stands} if "own" in table.c else {"member": member.c.n}
    whose = table.c[next(iter(numbers))]
    rest = [column for column in table.c if column.name not in numbers]
    rows = books.stream(select(member.c.account_id, *rest).join_from(member, table, member.c.n == whose))
    said = _staged(hub, table.name, [member.c.account_id, *rest], rows)
    own = select(member.c.n).where(member.c.account_id.in_(select(theirs.c.account_id)))
    hub.execute(table.delete().where(whose.in_(own)))
    placed = select(*numbers.values(), *(said.c[column.name] for column in rest)).join_from(
        said, member, member.c.account_id == said.c.account_id
    )
    hub.execute(insert(table).from_select([*numbers, *(column.name for column in rest)], placed))


def _tidy(url: str, *, forget: bool) -> None:
    """Have the planner know the new rows. After an erasure the tables with names are written anew: a row that was
    deleted lies readable in its page until something else does.
    """
    with connected(url, isolation_level="AUTOCOMMIT") as hub:
        for table in (person, card, event_private) if forget else ():
            hub.execute(sql(f"VACUUM FULL {table.name}"))
        hub.execute(sql("ANALYZE"))
