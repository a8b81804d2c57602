"""A purse put right by a person, with a reason; or opened with a balance brought from elsewhere."""

from datetime import date, datetime

from db.books import Books
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger import posting
from db.ledger.refusals import Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.programme import number_in_force
from db.lookup.standings import standing_of
from db.lookup.workplace import workplace_in
from loyalty.calendar import local_day, utc
from loyalty.entries import Entry, Kind


class NothingToAdjust(Refused):
    """An adjustment of nought points, or an opening balance that is not above nought."""

    code = "nothing_to_adjust"


def adjust(
    books: Books,
    *,
    op_id: str,
    account_id: str,
    purse: str,
    points: int,
    reason: str,
    author: str,
    now: datetime,
    kind: Kind = Kind.ADJUSTED,
    lapses_on: date | None = None,
) -> Changes:
    """Credit or debit a purse by so many of its smallest units. The same id posts once.

    A debit beyond what is there becomes debt. Raises UnknownAccount, NothingToAdjust, OtherContent, BadId.
    """
    assert kind in (Kind.ADJUSTED, Kind.OPENING)
    if not points or (kind is Kind.OPENING and points < 0):
        raise NothingToAdjust(str(points))
    asked = fingerprint(account_id, purse, points, reason, author, kind.value, lapses_on)
    with books.writing() as connection:
        if already(connection, op_id, kind.value, asked) is not None:
            return Changes(accounts=frozenset({account_id}))
        standing = standing_of(connection, account_id)
        if standing is None:
            raise UnknownAccount(account_id)
        at = posting.after_newest(standing, utc(now))
        day = local_day(at, workplace_in(connection).zone)
        entry = Entry(op_id=op_id, n=0, purse=purse, kind=kind, amount=points, at=at, day=day, lapses_on=lapses_on)
        fact = Fact(
            kind=kind.value,
            op_id=op_id,
            at=at,
            day=day,
            payload=encode({"purse": purse, "points": points, "lapses_on": lapses_on}),
            account_id=account_id,
            programme_version=number_in_force(connection, day),
        )
        record(books, connection, fact)
        keep_private(connection, op_id, asked=asked, account_id=account_id, author=author, words=reason)
        posting.book(connection, account_id, (entry,))
        posting.counted(connection, standing, (entry,), None)
    return Changes(accounts=frozenset({account_id}))
