"""Customers made in bulk: the same rows and the same fact as `ledger.customer.enrol`, many in one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from db.books import Books, Statement
from db.facts import Fact, new_id, record
from db.ledger.customer import JOINING
from db.lookup.search_keys import keys_of
from db.tables.columns import day_number, day_number_or_none, micros
from db.tables.people import account, card, person, search_key
from loyalty.card_number import readings

_ACCOUNT = Statement(insert(account).values({name: bindparam(name) for name in JOINING}))
_PERSON = Statement(insert(person))
_CARD = Statement(insert(card))
_KEY = Statement(insert(search_key))
_OWNER = Statement(select(card.c.account_id).where(card.c.number == bindparam("number")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A customer to be made. The cards and the phone are free and written as the books keep them."""

    account_id: str
    at: datetime
    card: str = ""
    #: Of the same customer: a family's.
    more_cards: tuple[str, ...] = ()
    card_kind: str = ""
    phone: str = ""
    name: str = ""
    email: str = ""
    birthday: date | None = None
    language: str = ""
    notes: str = ""


def enrol_many(books: Books, connection: Connection, newcomers: Iterable[Newcomer], *, zone: ZoneInfo) -> None:
    """Write customers and their facts inside the caller's transaction."""
    facts: list[Fact] = []
    accounts: list[dict[str, Any]] = []
    people: list[dict[str, Any]] = []
    cards: list[dict[str, Any]] = []
    keys: list[dict[str, Any]] = []
    for one in newcomers:
        day = one.at.astimezone(zone).date()
        told = {"card_kind": one.card_kind} if one.card_kind else {}
        payload = msgspec.json.encode(told)
        facts.append(
            Fact(kind="enrolled", op_id=new_id(), at=one.at, day=day, payload=payload, account_id=one.account_id)
        )
        joined = {"joined_at": micros(one.at), "joined_on": day_number(day)}
        accounts.append({"account_id": one.account_id, **joined, "referred_by": ""})
        people.append(
            {
                "account_id": one.account_id,
                "name": one.name,
                "phone": one.phone,
                "email": one.email,
                "birthday": day_number_or_none(one.birthday),
                "language": one.language,
                "notes": one.notes,
            }
        )
        own_cards = (one.card, *one.more_cards) if one.card else ()
        own = keys_of(((one.name, one.phone, one.email),), own_cards, day)
        for number in own_cards:
            cards.append(
                {
                    "number": number,
                    "account_id": one.account_id,
                    "kind": one.card_kind,
                    "status": "active",
                    "replaced_by": "",
                    "issued_at": micros(one.at),
                }
            )
        keys += [{"key": key, "account_id": one.account_id, "seen": seen} for key, seen in own.items()]
    if not facts:
        return
    record(books, connection, *facts)
    # In the order in which the tables keep them: thousands of random places are found faster one after another.
    by_account = itemgetter("account_id")
    _ACCOUNT.run_many(connection, sorted(accounts, key=by_account))
    _PERSON.run_many(connection, sorted(people, key=by_account))
    _CARD.run_many(connection, sorted(cards, key=itemgetter("number")))
    _KEY.run_many(connection, sorted(keys, key=itemgetter("key")))


def owner_of(connection: Connection, number: str) -> str:
    """The account a tidy card number belongs to, in either of its readings; empty where it is free."""
    for reading in readings(number):
        row = _OWNER.row(connection, number=reading)
        if row is not None:
            return str(row[0])
    return ""


class Newcomers:
    """Accounts by card number while receipts land: known ones are found, new ones made once."""

    def __init__(self, books: Books, *, zone: ZoneInfo) -> None:
        self._books = books
        self._zone = zone
        self._accounts: dict[str, str] = {}

    def account_of(self, number: str) -> str:
        """The account of a card that has been welcomed."""
        return self._accounts[number]

    def known(self, connection: Connection, number: str) -> str:
        """The account of a card that is in the books; empty for one that is not, or not any more."""
        return self._accounts.get(number) or owner_of(connection, number)

    def welcome(self, connection: Connection, seen: Iterable[tuple[str, datetime]]) -> int:
        """See to it that each card has an account, joined when it was first seen; how many were made."""
        first: dict[str, datetime] = {}
        for number, at in seen:
            if number in self._accounts:
                continue
            known = owner_of(connection, number)
            if known:
                self._accounts[number] = known
            else:
                first[number] = min(at, first.get(number, at))
        made = []
        for number, at in first.items():
            one = Newcomer(account_id=str(uuid4()), at=at, card=readings(number)[0])
            self._accounts[number] = one.account_id
            made.append(one)
        enrol_many(self._books, connection, made, zone=self._zone)
        return len(made)
