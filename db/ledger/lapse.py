"""Lapses are read from dates; here they are written down afterwards, for whoever asks what the shop still owes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from db.books import Books, Statement
from db.facts import Fact, encode, new_id, record
from db.ledger import posting
from db.lookup.entries import entries_by_account, purchases_of
from db.lookup.hub_link import hub_link_in
from db.lookup.programme import number_in_force
from db.lookup.replicas import is_whole
from db.lookup.standings import next_lapse
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number, instant
from db.tables.journal import event, sale
from db.tables.promises import programme_version
from db.tables.promises import standing as table
from loyalty.calendar import local_day, utc
from loyalty.entries import Entry, Kind, LotId, Purchase
from loyalty.lots import replayed
from loyalty.standing import rebuild

#: Accounts a transaction: the till never waits longer than a few of these take.
ACCOUNTS_AT_ONCE = 50
#: A clock further past the newest fact than this is not believed until a person confirms the date (sync.md).
CLOCK_AHEAD = timedelta(days=7)

_DUE = Statement(
    select(table.c.account_id)
    .where(table.c.next_lapse < bindparam("day"), table.c.account_id > bindparam("after"))
    .order_by(table.c.account_id)
    .limit(bindparam("limit"))
)
#: What was brought in tells its own time, however late: so the newest sale is asked too, and what was published.
_NEWEST = (
    Statement(select(event.c.at).order_by(event.c.id.desc()).limit(1)),
    Statement(select(sale.c.at).order_by(sale.c.day.desc(), sale.c.at.desc()).limit(1)),
    Statement(select(programme_version.c.published_at).order_by(programme_version.c.number.desc()).limit(1)),
)


def write_lapsed(books: Books, *, now: datetime, confirmed: bool = False) -> int:
    """Write an entry for each lot that lapsed before today and is not in the books yet; how many were written.

    Does nothing while the clock is before the newest fact, or more than a week past it and not confirmed; and of tills
    that share a hub one does it for all.
    """
    with books.reading() as connection:
        link = hub_link_in(connection)
        if link is not None and not link.bookkeeper:
            return 0
        day = local_day(utc(now), workplace_in(connection).zone)
        if now != believed(connection, now, confirmed=confirmed):
            return 0
    written, after = 0, ""
    while True:
        with books.writing() as connection:
            due = [row[0] for row in _DUE.rows(connection, day=day_number(day), after=after, limit=ACCOUNTS_AT_ONCE)]
            for account_id in due:
                written += _write(books, connection, account_id, day, utc(now))
        if not due:
            return written
        after = due[-1]


def believed(connection: Connection, now: datetime, *, confirmed: bool = False) -> datetime:
    """What the books believe of a clock: never less than their newest fact, nor a week more unless it is confirmed."""
    newest = [row[0] for statement in _NEWEST if (row := statement.row(connection)) is not None]
    if not newest:
        return now
    newest_at = instant(max(newest))
    return max(newest_at, now if confirmed else min(now, newest_at + CLOCK_AHEAD))


def _write(books: Books, connection: Connection, account_id: str, day: date, now: datetime) -> int:
    if not is_whole(connection, account_id):
        # What others wrote is to be asked for first: this is due until then.
        return 0
    booked, purchases = entries_by_account(connection, account_id), purchases_of(connection, account_id)
    entries = [entry for _, entry in booked]
    at = posting.after_newest(rebuild(account_id, entries, purchases), now)
    lapsed = unbooked(entries, purchases, at=at, day=day)
    _book(books, connection, account_id, booked, lapsed)
    after = rebuild(account_id, (*entries, *lapsed), purchases)
    posting.keep(connection, after, None, day)
    posting.set_next_lapse(connection, account_id, next_lapse(after, not_before=day))
    return len(lapsed)


def write_back(books: Books, connection: Connection, account_id: str, *, now: datetime) -> None:
    """Book back what stands in the books as lapsed and, now that accounts are read together or apart, has not."""
    day = local_day(now, workplace_in(connection).zone)
    if not is_whole(connection, account_id):
        # Whoever keeps the books of what lapsed writes it: from here not all of it can be seen.
        posting.recounted(connection, account_id, day)
        return
    booked, purchases = entries_by_account(connection, account_id), purchases_of(connection, account_id)
    entries = [entry for _, entry in booked]
    at = posting.after_newest(rebuild(account_id, entries, purchases), now)
    back = [entry for entry in unbooked(entries, purchases, at=at, day=day) if entry.amount > 0]
    _book(books, connection, account_id, booked, back)
    posting.recounted(connection, account_id, day)


def _book(
    books: Books, connection: Connection, account_id: str, booked: Sequence[tuple[str, Entry]], lapsed: Sequence[Entry]
) -> None:
    """The fact, and each entry where its lot was opened, also while that account is merged into another."""
    if not lapsed:
        return
    first = lapsed[0]
    told = [{"purse": entry.purse, "points": -entry.amount, "lot": entry.lot} for entry in lapsed]
    fact = Fact(
        kind="lapsed",
        op_id=first.op_id,
        at=first.at,
        day=first.day,
        payload=encode({"lapsed": told}),
        account_id=account_id,
        programme_version=number_in_force(connection, first.day),
    )
    record(books, connection, fact)
    owners = {LotId(entry.op_id, entry.n): owner for owner, entry in booked}
    for entry in lapsed:
        assert entry.lot is not None
        posting.book(connection, owners[entry.lot], (entry,))


def unbooked(entries: Sequence[Entry], purchases: Sequence[Purchase], *, at: datetime, day: date) -> list[Entry]:
    """What has lapsed before that day and is not in the books, below nought; and above it where they say too much.

    They do when a refund, or a merge that was undone, took out of a lot that was booked as lapsed already.
    """
    op_id = new_id()
    found: list[Entry] = []
    for purse in dict.fromkeys(entry.purse for entry in entries):
        own = replayed([entry for entry in entries if entry.purse == purse], purchases)
        for lot, points in own.lapsed_unbooked(day):
            entry = Entry(
                op_id=op_id, n=len(found), purse=purse, kind=Kind.LAPSED, amount=-points, at=at, day=day, lot=lot
            )
            found.append(entry)
    return found
