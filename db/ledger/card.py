"""A customer's cards: given, put in place of another, blocked or opened again; and fresh numbers for them."""

from datetime import datetime
from random import Random

from sqlalchemy import Connection, bindparam, insert, select, update

from db.books import Books, Statement
from db.changes import Changes
from db.ledger.customer_fact import find_by, known, write_fact
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.card_numbers import batch_of, fresh_numbers
from db.lookup.merged import stands_for
from db.lookup.workplace import workplace_in
from db.tables.columns import micros
from db.tables.people import card
from loyalty.card_number import is_misread, readings, tidy

__all__ = [
    "REPORTED",
    "BadCard",
    "CardReplaced",
    "CardTaken",
    "OtherContent",
    "SpoiledCard",
    "UnknownAccount",
    "UnknownCard",
    "add_card",
    "give_card",
    "new_card_number",
    "replace_card",
    "set_card_status",
]


class CardTaken(Refused):
    """This card belongs to a customer already."""

    code = "card_taken"

    def __init__(self, number: str, account_id: str) -> None:
        super().__init__(account_id)
        self.number = number
        self.account_id = account_id


class BadCard(Refused):
    code = "bad_card"


class SpoiledCard(BadCard):
    """This card came out of the printer unusable, and another was made in its place."""

    code = "spoiled_card"


class UnknownCard(Refused):
    code = "unknown_card"


class CardReplaced(Refused):
    """Another card stands in the place of this one already."""

    code = "card_replaced"


#: Why a card no longer opens its customer, as a person at the till says it.
REPORTED = ("blocked", "lost", "stolen", "damaged")

_CARD = Statement(insert(card))
_CARD_OWNER = Statement(select(card.c.account_id, card.c.status).where(card.c.number == bindparam("number")))
_REPLACED_BY = Statement(
    select(card.c.replaced_by).where(card.c.number == bindparam("number"), card.c.replaced_by != "")
)
_STATUS = Statement(
    update(card)
    .where(card.c.number == bindparam("of_number"))
    .values(status=bindparam("new_status"), replaced_by=bindparam("new_replaced_by"))
)


def add_card(
    books: Books, *, op_id: str, account_id: str, number: str, now: datetime, kind: str = "", replaces: str = ""
) -> Changes:
    """Give a customer a card, in place of another where `replaces` names it.

    Raises UnknownAccount, UnknownCard, BadCard, CardTaken, OtherContent.
    """
    asked = fingerprint(account_id, number, kind, replaces)
    with books.writing() as connection:
        if already(connection, op_id, "card_given", asked) is not None:
            return Changes(accounts=frozenset({account_id}))
        before = known(connection, account_id)
        account_id = before.account_id
        write_fact(books, connection, "card_given", op_id, account_id, now, workplace_in(connection), {"kind": kind})
        keep_private(connection, op_id, asked=asked, account_id=account_id)
        given = give_card(connection, account_id, number, kind, now)
        if replaces:
            if replaces not in {own.number for own in before.cards}:
                raise UnknownCard(replaces)
            _STATUS.run(connection, of_number=replaces, new_status="replaced", new_replaced_by=given)
        find_by(connection, account_id)
    return Changes(accounts=frozenset({account_id}))


def set_card_status(books: Books, *, op_id: str, number: str, status: str, now: datetime) -> Changes:
    """Block a card, report it lost, stolen or damaged, or make it active again. Raises UnknownCard, OtherContent."""
    assert status in ("active", *REPORTED)
    asked = fingerprint(number, status)
    with books.writing() as connection:
        row = _CARD_OWNER.row(connection, number=number)
        if row is None:
            raise UnknownCard(number)
        account_id = str(row[0])
        if already(connection, op_id, "card_status", asked) is None:
            place = workplace_in(connection)
            write_fact(books, connection, "card_status", op_id, account_id, now, place, {"status": status})
            # Which card it was stands outside the journal, so that the till can say since when it is blocked.
            keep_private(connection, op_id, asked=asked, account_id=account_id, words=number)
            _STATUS.run(connection, of_number=number, new_status=status, new_replaced_by="")
        account_id = stands_for(connection, account_id)
    return Changes(accounts=frozenset({account_id}))


def replace_card(
    books: Books, *, op_id: str, account_id: str, number: str, why: str, new_number: str, now: datetime
) -> Changes:
    """Report a customer's card lost, stolen, damaged or blocked, and give them another in its place.

    Without a new number the card is only reported; the new one may follow under another id. What they hold is theirs
    all along. Raises UnknownAccount, UnknownCard, CardReplaced, BadCard, CardTaken, SpoiledCard, OtherContent, BadId.
    """
    assert why in REPORTED
    asked = fingerprint(account_id, number, why, new_number)
    touched = Changes(accounts=frozenset({account_id}))
    with books.writing() as connection:
        if already(connection, op_id, "card_replaced", asked) is not None:
            return touched
        before = known(connection, account_id)
        old = next((own for own in before.cards if own.number == number), None)
        if old is None:
            raise UnknownCard(number)
        if _REPLACED_BY.row(connection, number=number) is not None:
            raise CardReplaced(number)
        payload = {"why": why, "given": bool(new_number)}
        write_fact(books, connection, "card_replaced", op_id, account_id, now, workplace_in(connection), payload)
        keep_private(connection, op_id, asked=asked, account_id=account_id, words=number)
        given = ""
        if new_number:
            # Of two accounts that became one the new card is that one's whose card it replaces.
            given = give_card(connection, old.account_id, new_number, old.kind, now)
        _STATUS.run(connection, of_number=number, new_status=why, new_replaced_by=given)
        find_by(connection, account_id)
    return touched


def new_card_number(books: Books, random: Random) -> str:
    """A free card number of our own; never one that a batch has reserved. Raises NumbersCrowded."""
    with books.reading() as connection:
        prefix = workplace_in(connection).card_prefix
        return fresh_numbers(connection, 1, prefix=prefix, random=random)[0]


def give_card(connection: Connection, account_id: str, number: str, kind: str, now: datetime) -> str:
    """Make a number this customer's card, inside a piece of writing; of its batch's kind where none is said.

    Raises BadCard, SpoiledCard, CardTaken.
    """
    tidied = tidy(number)
    if tidied is None:
        raise BadCard(number)
    batch = batch_of(connection, tidied)
    if batch is not None and batch.status == "spoiled":
        raise SpoiledCard(number)
    for reading in readings(tidied):
        owner = _CARD_OWNER.row(connection, number=reading)
        if owner is not None:
            raise CardTaken(reading, owner[0])
    if is_misread(tidied, workplace_in(connection).card_prefix):
        raise BadCard(number)
    kept = readings(tidied)[0]
    _CARD.run(
        connection,
        number=kept,
        account_id=account_id,
        kind=kind or (batch.kind if batch is not None else ""),
        status="active",
        replaced_by="",
        issued_at=micros(now),
    )
    return kept
