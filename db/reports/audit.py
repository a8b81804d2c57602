"""An audit of the books: whatever is remembered twice must agree, and what is append-only must still be.

Balances are compared with their entries replayed, sales with their lines and their facts, the log with its
own chain, caches with a rebuild. One unmoving view of the books is read; nothing is written.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from sqlalchemy import Connection, func, select

from db import facts
from db.books import Books
from db.lookup.entries import entries_of, purchases_of
from db.lookup.programme import version_in
from db.lookup.replicas import is_whole, standing_told
from db.lookup.standings import read_snapshot
from db.reports import audit_booked, audit_given, audit_held, audit_keys, audit_sales, audit_sums
from db.tables.columns import day_of, micros
from db.tables.journal import JOURNAL, event, ledger_entry, reversal, sale, sale_line
from db.tables.people import PROOFS, account, card, merge
from db.tables.promises import coupon, programme_version
from db.tables.promises import standing as standing_table
from loyalty import lots
from loyalty.document_shape import Problem
from loyalty.entries import Entry, Kind, Purchase
from loyalty.standing import rebuild

#: Told (done, of) now and then; what it raises ends the audit.
Progress: TypeAlias = Callable[[int, int], None]
#: More than these are no list to read; the count says how many there are.
PROBLEMS_LISTED_MAX = 1_000
_BETWEEN_TICKS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditReport:
    """What an audit looked at and what it found. Codes are worded by whoever shows them."""

    problems: tuple[Problem, ...]
    #: How many of each thing were looked at, and `problems` in all.
    counted: dict[str, int]

    @property
    def is_clean(self) -> bool:
        return not self.problems


def check(books: Books, progress: Progress = lambda done, of: None) -> AuditReport:
    """Look at everything. Raises BooksProblem where the file can't even be read."""
    with books.reading() as connection:
        counted = _counted(connection)
        of = counted["facts"] + counted["sales"] + counted["customers"] + 1
        steps = _Steps(progress, of)
        found: list[Problem] = []
        found += _damage(connection)
        found += _triggers(connection)
        steps.add(1)
        found += _log(connection, steps)
        found += audit_sales.sums(connection)
        found += audit_sales.facts_without_rows(connection)
        found += audit_booked.booked_as_said(connection, steps.add)
        found += audit_given.given_as_said(connection, lambda number: version_in(books, connection, number).programme)
        found += _accounts(connection, lambda number: version_in(books, connection, number).programme, steps)
        found += _merges(connection)
        found += audit_keys.found_as_called(connection)
        found += audit_sums.sums_of_journal(connection)
        found += audit_held.kept_rows(connection)
    counted["problems"] = len(found)
    return AuditReport(problems=tuple(found[:PROBLEMS_LISTED_MAX]), counted=counted)


class _Steps:
    """Counts what is done and passes it on now and then."""

    def __init__(self, progress: Progress, of: int) -> None:
        self._progress = progress
        self._of = of
        self._done = 0
        self._told = 0

    def add(self, steps: int) -> None:
        self._done += steps
        if self._done - self._told >= _BETWEEN_TICKS or self._done >= self._of:
            self._told = self._done
            self._progress(min(self._done, self._of), self._of)


def _counted(connection: Connection) -> dict[str, int]:
    tables = {
        "facts": event,
        "sales": sale,
        "lines": sale_line,
        "reversals": reversal,
        "entries": ledger_entry,
        "customers": account,
        "cards": card,
        "programmes": programme_version,
        "coupons": coupon,
    }
    return {name: connection.scalar(select(func.count()).select_from(table)) or 0 for name, table in tables.items()}


def _damage(connection: Connection) -> Iterator[Problem]:
    """What SQLite itself finds: torn pages, indexes that disagree with their tables, ids twice, broken CHECKs."""
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(100)").all():
        if line != "ok":
            yield Problem("the file", "damaged", (("detail", line),))
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Problem(table, "points_nowhere", (("parent", parent),))


def _triggers(connection: Connection) -> Iterator[Problem]:
    """The journal refuses to be changed only while its triggers are there and say so."""
    named = connection.exec_driver_sql("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    there = {(name, table): " ".join(sql.split()) for name, table, sql in named}
    for table in (*JOURNAL, *PROOFS, programme_version):
        for verb in ("UPDATE", "DELETE"):
            said = there.get((f"{table.name}_no_{verb.lower()}", table.name), "")
            if f"BEFORE {verb} ON {table.name} BEGIN SELECT RAISE(ABORT" not in said:
                yield Problem(str(table.name), "trigger_missing", (("verb", verb),))


def _log(connection: Connection, steps: _Steps) -> Iterator[Problem]:
    told = 0

    def tick(done: int) -> None:
        nonlocal told
        steps.add(done - told)
        told = done

    for link in facts.broken_links(connection, tick):
        yield Problem(f"{link.session_id}/{link.seq}", f"log_{link.code}")


def _accounts(connection: Connection, programme_of: audit_held.ProgrammeOf, steps: _Steps) -> Iterator[Problem]:
    """Each customer's entries replayed, against every shorter way in which the books remember them."""
    kept = {row[0]: row for row in connection.execute(select(standing_table)).all()}
    newest = day_of(connection.scalar(select(func.max(event.c.day))) or 19700101)
    every = select(account.c.account_id, account.c.merged_into).order_by(account.c.account_id)
    for account_id, merged_into in connection.execute(every).all():
        steps.add(1)
        if merged_into:
            # Its journal is read with that of the account that stands for it.
            if account_id in kept:
                yield Problem(account_id, "standing_of_merged")
            continue
        row = kept.get(account_id)
        if is_whole(connection, account_id):
            entries, purchases = entries_of(connection, account_id), purchases_of(connection, account_id)
            yield from purses_as_booked(account_id, entries, purchases, newest)
            rebuilt = rebuild(account_id, entries, purchases)
        else:
            # Others wrote some of it: it is what the hub said of them, and this till's own on top.
            rebuilt = standing_told(connection, account_id)
        snapshot = None if row is None else read_snapshot(row.form, row.snapshot)
        if row is None or snapshot is not None:
            # One in an older form will be replayed, and what is kept beside it written anew.
            yield from audit_held.held_as_replayed(connection, rebuilt)
            yield from audit_held.tier_as_found(connection, rebuilt, programme_of)
        if row is not None:
            newest_at = None if rebuilt.newest_at is None else micros(rebuilt.newest_at)
            # One in an older form is replayed when it is read: it can't mislead.
            if snapshot is not None and (
                snapshot != rebuilt or (row.newest_at, row.newest_op) != (newest_at, rebuilt.newest_op)
            ):
                yield Problem(account_id, "standing_differs")


def _merges(connection: Connection) -> Iterator[Problem]:
    """Who stands for whom must follow from the merges that hold."""
    holding = select(merge.c.from_account, merge.c.into_account).where(merge.c.undone_by == "")
    into = {gone: kept for gone, kept in connection.execute(holding).all()}  # noqa: C416 (a result is no mapping)
    behind: dict[str, int] = {}
    said = connection.execute(select(account.c.account_id, account.c.merged_into, account.c.absorbs)).all()
    first: dict[str, str] = {}
    for account_id in into:
        stands = account_id
        while stands in into:
            stands = into[stands]
        first[account_id] = stands
        behind[stands] = behind.get(stands, 0) + 1
    for account_id, merged_into, absorbs in said:
        if (merged_into, absorbs) != (first.get(account_id, ""), behind.get(account_id, 0)):
            yield Problem(account_id, "merge_differs")


def purses_as_booked(
    account_id: str, entries: tuple[Entry, ...], purchases: tuple[Purchase, ...], newest: date
) -> Iterator[Problem]:
    """An account's purses: entries against the lots that replay leaves, and nothing lapsed twice by that day."""
    for purse in sorted({entry.purse for entry in entries}):
        own = [entry for entry in entries if entry.purse == purse]
        replayed = lots.replayed(own, purchases)
        booked = sum(entry.amount for entry in own if entry.kind is not Kind.LAPSED)
        held = sum(parcel.rest for parcel in replayed.parcels) - replayed.debt
        if booked != held:
            yield Problem(f"{account_id}/{purse}", "balance_differs", (("entries", booked), ("lots", held)))
        lapsed = [entry.day for entry in own if entry.kind is Kind.LAPSED]
        if not lapsed:
            continue
        # As of today, as far as the books know it: a visit that was brought in late may have moved a lapse on.
        for lot, points in replayed.lapsed_unbooked(max(newest, *lapsed)):
            if points < 0:
                yield Problem(
                    f"{account_id}/{purse}", "lapsed_twice", (("lot", f"{lot.op_id}/{lot.n}"), ("points", -points))
                )
