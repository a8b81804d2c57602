"""What every fact about a customer needs: that they are known, the fact itself, and the keys they are found by."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select

from db.books import Books, Statement
from db.facts import Fact, encode, record
from db.ledger.refusals import UnknownAccount
from db.ledger.requests import refuse_erased
from db.lookup.customers import CustomerView, by_account_in
from db.lookup.merged import together
from db.lookup.search_keys import CARD, number_keys, person_keys
from db.lookup.workplace import Workplace
from db.tables.people import card, person, search_key
from loyalty.calendar import local_day

_KEY = Statement(insert(search_key).values(key=bindparam("key"), account_id=bindparam("account_id")))
_NO_KEYS = Statement(delete(search_key).where(search_key.c.account_id == bindparam("account_id")))
_CALLED = Statement(select(person.c.name, person.c.phone).where(person.c.account_id == bindparam("account_id")))
_CARDS = Statement(select(card.c.number).where(card.c.account_id == bindparam("account_id")))


def known(connection: Connection, account_id: str) -> CustomerView:
    """The customer of that account, under the one that stands for them. Raises UnknownAccount."""
    view = by_account_in(connection, account_id)
    if view is None:
        refuse_erased(connection, account_id)
        raise UnknownAccount(account_id)
    return view


def write_fact(
    books: Books,
    connection: Connection,
    kind: str,
    op_id: str,
    account_id: str,
    now: datetime,
    place: Workplace,
    payload: dict[str, object],
) -> None:
    told = {name: value for name, value in payload.items() if value not in ("", None, False, ())}
    fact = Fact(
        kind=kind,
        op_id=op_id,
        at=now,
        day=local_day(now, place.zone),
        payload=encode(told) if told else msgspec.json.encode({}),
        account_id=account_id,
    )
    record(books, connection, fact)


def find_by(connection: Connection, account_id: str) -> None:
    """A customer's search keys, made anew from the names, phones and cards of every account of theirs."""
    members = together(connection, account_id)
    keys: list[str] = []
    for member in members:
        for name, phone in _CALLED.rows(connection, account_id=member):
            keys += person_keys(name, phone)
        for (number,) in _CARDS.rows(connection, account_id=member):
            keys += number_keys(CARD, number)
        _NO_KEYS.run(connection, account_id=member)
    _KEY.run_many(connection, [{"key": key, "account_id": members[0]} for key in dict.fromkeys(keys)])
