"""What happens beside a sale and is rewarded: joining, a survey answered, a review thanked, a profile completed."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection

from db.books import Books
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger import posting
from db.ledger.authority import points_declined
from db.ledger.giving import given_rows, write_given
from db.ledger.refusals import OtherContent, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.ledger.tiers_kept import keep_tier
from db.lookup.programme import Published, number_in_force, version_in
from db.lookup.standings import completed, standing_of
from db.lookup.workplace import workplace_in
from loyalty.calendar import local_day, utc
from loyalty.entries import Entry, Kind
from loyalty.events import reward
from loyalty.gains.event import On
from loyalty.quote import credit
from loyalty.spending import budgeted_worth
from loyalty.standing import Standing

__all__ = ["OtherContent", "UnknownAccount", "book_reward", "happened", "rewarded", "rewards_of"]

#: The kind of the fact.
HAPPENED = "happened"
#: What a person may record by hand; the rest is seen by a sale or an enrolment.
BY_HAND = (On.SURVEY, On.REVIEW, On.PROFILE)


def happened(
    books: Books, *, op_id: str, account_id: str, event: On, now: datetime, author: str = "", words: str = ""
) -> tuple[Changes, tuple[Entry, ...]]:
    """Record that a customer answered, wrote or told something, and book what the programme gives for it.

    A rating, good or bad, has no place here: it must not change what is given. The same id posts once.
    Raises UnknownAccount, OtherContent, BadId, BudgetNeeded.
    """
    assert event in BY_HAND
    asked = fingerprint(account_id, event.value, author, words)
    touched = Changes(accounts=frozenset({account_id}))
    with books.writing() as connection:
        known = already(connection, op_id, HAPPENED, asked)
        if known is not None:
            return touched, rewards_of(known.payload)
        standing = standing_of(connection, account_id)
        if standing is None:
            raise UnknownAccount(account_id)
        at = posting.after_newest(standing, utc(now))
        entries = rewarded(books, connection, standing, event, op_id=op_id, now=at)
        published = _in_force(books, connection, at)
        told: dict[str, object] = {"event": event.value}
        if entries:
            told["entries"] = entries
        fact = Fact(
            kind=HAPPENED,
            op_id=op_id,
            at=at,
            day=local_day(at, published.programme.zone),
            payload=encode(told),
            account_id=account_id,
            programme_version=published.number,
        )
        record(books, connection, fact)
        keep_private(connection, op_id, asked=asked, account_id=account_id, author=author, words=words)
        book_reward(books, connection, standing, entries)
    return touched, entries


def rewarded(
    books: Books, connection: Connection, standing: Standing, event: On, *, op_id: str, now: datetime
) -> tuple[Entry, ...]:
    """What the programme in force gives for an event, as entries that are not booked yet. Raises BudgetNeeded."""
    at = utc(now)
    programme = _in_force(books, connection, at).programme
    if not programme.earns:
        return ()
    gains = reward(programme, completed(connection, standing, programme), event, at)
    declined = points_declined(connection, op_id, programme, {gain.rule: gain.points for gain in gains})
    gains = tuple(gain for gain in gains if gain.rule not in declined)
    day = local_day(at, programme.zone)
    return tuple(
        credit(Entry(op_id=op_id, n=n, purse=gain.purse, kind=Kind.EARNED, amount=gain.points, at=at, day=day), gain)
        for n, gain in enumerate(gains)
    )


def book_reward(books: Books, connection: Connection, standing: Standing, entries: tuple[Entry, ...]) -> None:
    """Book such entries, and count them against the budgets of their rules."""
    if not entries:
        return
    first = entries[0]
    posting.book(connection, standing.account_id, entries)
    posting.counted(connection, standing, entries, None)
    keep_tier(books, connection, standing.account_id, day=first.day, op_id=first.op_id)
    programme = _in_force(books, connection, first.at).programme
    worth = budgeted_worth(programme, {entry.rule: entry.amount for entry in entries})
    given = {rule: (amount, 1) for rule, amount in worth.items()}
    write_given(connection, given_rows(first.op_id, standing.account_id, first.at, first.day, given))


def rewards_of(payload: bytes) -> tuple[Entry, ...]:
    """The entries that an event's fact tells."""
    return msgspec.convert(msgspec.json.decode(payload).get("entries", []), tuple[Entry, ...])


def _in_force(books: Books, connection: Connection, at: datetime) -> Published:
    day = local_day(at, workplace_in(connection).zone)
    return version_in(books, connection, number_in_force(connection, day))
