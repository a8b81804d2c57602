"""The audit of a hub: every fact of every till recomputed by this release, every balance replayed.

It answers a till that was tampered with, and a mistake of ours. All is read in one unmoving view of the hub and lived
through again in a file that is thrown away (`lived_again`); nothing at the hub is written. What disagrees is listed.
"""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Table, func, insert, select
from sqlalchemy import text as sql

from db import facts
from db.books import Books
from db.lookup.entries import entries_of, purchases_of
from db.lookup.programme import version_in
from db.lookup.standings import journal_part
from db.reports import audit_booked, audit_given, audit_sales
from db.reports.audit import PROBLEMS_LISTED_MAX, AuditReport, purses_as_booked
from db.reports.source import Progress, Source, reading_hub
from db.schema.upgrade import empty_books
from db.sync.copying import EARNED_LATER
from db.sync.lived_again import HANGS, LivedAgain, Row
from db.sync.readable import NOT_TO_BE_HELD, is_day, is_instant
from db.tables.columns import day_of
from db.tables.journal import event, ledger_entry, rule_given
from db.tables.people import account, card, person
from db.tables.promises import coupon, programme_version, terms
from db.tables.workplace import workplace
from loyalty.document_shape import Problem
from loyalty.standing import Standing, rebuild

#: Facts lived through in one piece of writing.
FACTS_AT_ONCE = 1_000
#: After so many of them it is told how far it is.
_TOLD_EACH = 100
_HANGS_BY = {"sale_line": "sale_id", "reversal_line": "reversal_id"}
_EMPTY: Mapping[str, Sequence[Any]] = {}


def audit_hub(url: str, *, progress: Progress = lambda done, of: None) -> AuditReport:
    """Look at everything the hub has. Raises HubProblem, BooksProblem, and what `progress` raises."""
    with reading_hub(url, progress) as hub, tempfile.TemporaryDirectory(prefix="regulars-audit-") as folder:
        books = empty_books(Path(folder) / "audit.db")
        try:
            return _audited(hub, books, progress)
        finally:
            books.close()


def _audited(hub: Source, books: Books, progress: Progress) -> AuditReport:
    # As they arrived: what a till knew of others when it sold had arrived before its own fact did.
    order, found = _in_order(hub)
    progress(0, len(order) + 1)
    found += _chains(hub)
    _begin(hub, books)
    again = LivedAgain(books, _all(hub, coupon), _all(hub, terms))
    later = _earned_later(hub)
    for first in range(0, len(order), FACTS_AT_ONCE):
        part = order[first : first + FACTS_AT_ONCE]
        told, rows = _of_facts(hub, part, later)
        with books.rebuilding() as connection:
            for nth, op_id in enumerate(part, 1):
                found += _lived(connection, again, told[op_id], rows.get(op_id, _EMPTY))
                if nth % _TOLD_EACH == 0 or nth == len(part):
                    progress(first + nth, len(order) + 1)
    with books.reading() as connection:
        found += _as_the_till_would(books, connection)
        found += _balances(hub, connection)
        counted = {"facts": len(order), "customers": connection.scalar(select(func.count()).select_from(account)) or 0}
    progress(len(order) + 1, len(order) + 1)
    counted["problems"] = len(found)
    return AuditReport(problems=tuple(found[:PROBLEMS_LISTED_MAX]), counted=counted)


def _in_order(hub: Source) -> tuple[list[str], list[Problem]]:
    """The facts that can be lived through, as they arrived; and those of a day that there is not."""
    order, found = [], []
    for op_id, at, day in hub.rows(select(event.c.op_id, event.c.at, event.c.day).order_by(event.c.id)):
        if is_day(day) and is_instant(at):
            order.append(op_id)
        else:
            found.append(Problem(op_id, "fact_unreadable"))
    return order, found


def _lived(connection: Connection, again: LivedAgain, fact: Row, rows: Mapping[str, Sequence[Row]]) -> list[Problem]:
    """What disagrees about a fact. One that no till's books would hold is named and left out."""
    connection.exec_driver_sql("SAVEPOINT fact")
    try:
        # The checks that come after all facts read each of them.
        msgspec.json.decode(fact["payload"])
        found = list(again.live(connection, fact, rows))
    except NOT_TO_BE_HELD:
        connection.exec_driver_sql("ROLLBACK TO fact")
        found = [Problem(fact["op_id"], "fact_unreadable")]
    connection.exec_driver_sql("RELEASE fact")
    return found


def _begin(hub: Source, books: Books) -> None:
    """Who there is, and every programme, before anything happens. Of people no more than their birthdays."""
    with books.rebuilding() as connection:
        # Whoever was let in by a broken till is among them.
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
        _put(connection, workplace, _all(hub, workplace))
        _put(connection, programme_version, _all(hub, programme_version))
        _put(connection, account, ({**row, "merged_into": "", "absorbs": 0} for row in _all(hub, account)))
        known = select(person.c.account_id, person.c.birthday).where(person.c.birthday.is_not(None))
        born = ({"account_id": account_id, "birthday": birthday} for account_id, birthday in hub.stream(known))
        _put(connection, person, born)
        _put(connection, card, _all(hub, card))
        connection.exec_driver_sql("PRAGMA ignore_check_constraints=OFF")


def _all(hub: Source, table: Table) -> Iterator[dict[str, Any]]:
    names = [column.name for column in table.c]
    for row in hub.stream(select(table)):
        yield _row(names, row)


def _row(names: Sequence[str], row: Sequence[Any]) -> dict[str, Any]:
    return {name: bytes(cell) if isinstance(cell, memoryview) else cell for name, cell in zip(names, row, strict=True)}


def _put(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    told = list(rows)
    if told:
        connection.execute(insert(table), told)


def _earned_later(hub: Source) -> dict[tuple[str, int], str]:
    """By entry, the fact that brought it long after the sale under which it stands."""
    said = select(event.c.op_id, event.c.payload).where(event.c.kind.in_(EARNED_LATER))
    later: dict[tuple[str, int], str] = {}
    for op_id, payload in hub.stream(said):
        # What can't be read is named where the fact is lived through.
        with suppress(*NOT_TO_BE_HELD):
            entries = msgspec.json.decode(bytes(payload))["entries"]
            later.update({(entry["op_id"], entry["n"]): op_id for entry in entries})
    return later


def _of_facts(
    hub: Source, ops: Sequence[str], later: Mapping[tuple[str, int], str]
) -> tuple[dict[str, Any], dict[str, dict[str, list[Any]]]]:
    """These facts, and by fact and table what hangs on them. `later` is `_earned_later`."""
    columns: list[Column[Any]] = [column for column in event.c if column.name != "id"]
    names = [column.name for column in columns]
    told = [_row(names, row) for row in hub.stream(select(*columns).where(event.c.op_id.in_(ops)))]
    rows: dict[str, dict[str, list[Any]]] = {}
    told_ids = set(ops)
    brought = {of: fact for (of, _), fact in later.items() if fact in told_ids}
    for table in (*HANGS, rule_given):
        by = table.c[_HANGS_BY.get(table.name, "op_id")]
        own = [column.name for column in table.c]
        wanted = [*ops, *brought] if table is ledger_entry else ops
        for row in hub.stream(select(table).where(by.in_(wanted))):
            said = _row(own, row)
            whose = later.get((said["op_id"], said["n"]), said["op_id"]) if table is ledger_entry else said[by.name]
            if whose in told_ids:
                rows.setdefault(whose, {}).setdefault(table.name, []).append(said)
    return {fact["op_id"]: fact for fact in told}, rows


def _chains(hub: Source) -> Iterator[Problem]:
    """Each session's facts must follow one another without a gap, each chained to the one before."""
    columns = [column for column in event.c if column.name != "id"]
    names = [column.name for column in columns]
    session, seq, head = "", 0, b""
    for row in hub.stream(select(*columns).order_by(event.c.session_id, event.c.seq)):
        fact = _row(names, row)
        if fact["session_id"] != session:
            session, seq, head = fact["session_id"], 0, facts.session_start(fact["session_id"])
        if fact["seq"] != seq + 1:
            yield Problem(f"{session}/{fact['seq']}", "log_gap")
        elif fact["prev_hash"] != head or fact["hash"] != facts.chained(head, fact):
            yield Problem(f"{session}/{fact['seq']}", "log_changed")
        seq, head = fact["seq"], fact["hash"]


def _as_the_till_would(books: Books, connection: Connection) -> Iterator[Problem]:
    """What `check` asks of a till's books, of what all tills said together."""
    yield from audit_sales.sums(connection)
    yield from audit_sales.facts_without_rows(connection)
    yield from audit_booked.booked_as_said(connection, lambda done: None)
    yield from audit_given.given_as_said(connection, lambda number: version_in(books, connection, number).programme)


def _balances(hub: Source, connection: Connection) -> Iterator[Problem]:
    """Every balance replayed, and held against what the hub would say of it."""
    asks = hub.row(sql("SELECT to_regprocedure('hub.standing_if_it_reads(text)') IS NOT NULL")) == (True,)
    newest = day_of(connection.scalar(select(func.max(event.c.day))) or 19700101)
    stand = select(account.c.account_id).where(account.c.merged_into == "").order_by(account.c.account_id)
    for (account_id,) in connection.execute(stand).all():
        entries, bought = entries_of(connection, account_id), purchases_of(connection, account_id)
        yield from purses_as_booked(account_id, entries, bought, newest)
        if not asks:
            continue
        told = hub.row(sql("SELECT hub.standing_if_it_reads(:account_id)::text"), account_id=account_id)
        # Null: the hub can't reckon it.
        said = msgspec.json.decode(told[0], type=Standing) if told and told[0] else None
        if said != journal_part(rebuild(account_id, entries, bought)):
            yield Problem(account_id, "hub_differs")
