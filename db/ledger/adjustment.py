"""A purse put right by a person, with a reason; or opened with a balance brought from elsewhere."""

from datetime import date, datetime

from sqlalchemy import Connection

from db.books import Books
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger import posting
from db.ledger.refusals import Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.programme import number_in_force, version_in
from db.lookup.reasons import reason_in
from db.lookup.standings import standing_of
from db.lookup.workplace import workplace_in
from loyalty.calendar import local_day, utc
from loyalty.entries import Entry, Kind
from loyalty.money import Minor, Points
from loyalty.programme import Programme


class NothingToAdjust(Refused):
    """An adjustment of nought points, or an opening balance that is not above nought."""

    code = "nothing_to_adjust"


class NoAuthor(Refused):
    """Whoever credits or debits with a reason of the owner's list says who they are."""

    code = "no_author"


class UnknownReason(Refused):
    """This reason is not on the owner's list, or was put away."""

    code = "unknown_reason"


class UnknownPurse(Refused):
    """The programme in force has no such purse."""

    code = "unknown_purse"


class OverLimit(Refused):
    """More than the owner lets this reason give or take at once."""

    code = "over_limit"

    def __init__(self, most: Minor, worth: Minor) -> None:
        super().__init__(f"{worth} > {most}")
        #: Both in minor units.
        self.most = most
        self.worth = worth


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
    reason_id: str = "",
) -> Changes:
    """Credit or debit a purse by so many of its smallest units. The same id posts once.

    A debit beyond what is there becomes debt. With `reason_id` it is by a person at a till: the reason is of the
    owner's list and keeps to its limit, the author is named, and the customer's next slip shows both; `reason` is what
    else is worth remembering. Raises UnknownAccount, NothingToAdjust, NoAuthor, UnknownReason, UnknownPurse,
    OverLimit, OtherContent, BadId.
    """
    assert kind in (Kind.ADJUSTED, Kind.OPENING)
    if not points or (kind is Kind.OPENING and points < 0):
        raise NothingToAdjust(str(points))
    if reason_id and not author.strip():
        raise NoAuthor(reason_id)
    chosen = (reason_id,) if reason_id else ()
    asked = fingerprint(account_id, purse, points, reason, author, kind.value, lapses_on, *chosen)
    with books.writing() as connection:
        if already(connection, op_id, kind.value, asked) is not None:
            return Changes(accounts=frozenset({account_id}))
        standing = standing_of(connection, account_id)
        if standing is None:
            raise UnknownAccount(account_id)
        at = posting.after_newest(standing, utc(now))
        day = local_day(at, workplace_in(connection).zone)
        number = number_in_force(connection, day)
        told: dict[str, object] = {"purse": purse, "points": points, "lapses_on": lapses_on}
        if reason_id:
            _keep_to(connection, reason_id, version_in(books, connection, number).programme, purse, points)
            told["reason"] = reason_id
        entry = Entry(op_id=op_id, n=0, purse=purse, kind=kind, amount=points, at=at, day=day, lapses_on=lapses_on)
        fact = Fact(
            kind=kind.value,
            op_id=op_id,
            at=at,
            day=day,
            payload=encode(told),
            account_id=account_id,
            programme_version=number,
        )
        record(books, connection, fact)
        keep_private(connection, op_id, asked=asked, account_id=account_id, author=author, words=reason)
        posting.book(connection, account_id, (entry,))
        posting.counted(connection, standing, (entry,), None)
    return Changes(accounts=frozenset({account_id}))


def _keep_to(connection: Connection, reason_id: str, programme: Programme, purse_id: str, points: Points) -> None:
    """Refuse what the owner's reason does not allow."""
    reason = reason_in(connection, reason_id)
    if reason is None or reason.put_away:
        raise UnknownReason(reason_id)
    purse = next((one for one in programme.purses if one.id == purse_id), None)
    if purse is None:
        raise UnknownPurse(purse_id)
    # Worth is floored for people to read; whether it is too much is asked of the points themselves.
    if reason.most is not None and abs(points) * purse.worth > reason.most * purse.whole:
        raise OverLimit(reason.most, abs(points) * purse.worth // purse.whole)
