"""Which customers a few typed letters or digits mean."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, literal_column, select

from db.books import Books, Statement
from db.lookup.search_keys import CARD, PHONE, TAIL_SHORTEST, e164, fold, prefix_end, words
from db.lookup.workplace import workplace_in
from db.tables.columns import day_or_none
from db.tables.people import card, person, search_key
from db.tables.promises import standing
from loyalty.card_number import readings, tidy


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """One line of a list of customers to choose from."""

    account_id: str
    name: str
    phone: str
    card_number: str
    last_visit: date | None


#: Word for word what the partial index says, else SQLite may not use it.
HAS_PHONE: ColumnElement[bool] = literal_column("person.phone != ''")
_SPACE: ColumnElement[str] = literal_column("' '")
_own_card = card.alias("own_card")
NEWEST_CARD = (
    select(_own_card.c.number)
    .where(_own_card.c.account_id == person.c.account_id, _own_card.c.status == "active")
    .order_by(_own_card.c.issued_at.desc())
    .limit(1)
    .correlate(person)
    .scalar_subquery()
)
_HIT = (person.c.account_id, person.c.name, person.c.phone, NEWEST_CARD, standing.c.last_visit)
_HITS_FROM = person.outerjoin(standing, standing.c.account_id == person.c.account_id)
_BY_PHONE = Statement(select(*_HIT).select_from(_HITS_FROM).where(person.c.phone == bindparam("phone"), HAS_PHONE))
_OF_CARD = Statement(
    select(*_HIT)
    .select_from(card.join(_HITS_FROM, person.c.account_id == card.c.account_id))
    .where(card.c.number == bindparam("number"))
)
_found = (
    select(search_key.c.account_id)
    .distinct()
    .where(
        search_key.c.key >= bindparam("low"),
        search_key.c.key < bindparam("high"),
        # Each further word begins a word of the key, which holds all words of the name.
        func.instr(_SPACE.concat(search_key.c.key), _SPACE.concat(bindparam("word1"))) > 0,
        func.instr(_SPACE.concat(search_key.c.key), _SPACE.concat(bindparam("word2"))) > 0,
    )
    .limit(bindparam("limit"))
    .subquery()
)
_BY_KEY = Statement(select(*_HIT).select_from(_found.join(_HITS_FROM, person.c.account_id == _found.c.account_id)))


def find(books: Books, text: str, *, limit: int = 20) -> tuple[CustomerHit, ...]:
    """Customers by phone however it is written, by the tail of a phone or card, or by words of the name.

    Words are prefixes, in any order, whatever marks they carry. Exact phones and cards come first, then by name.
    """
    rows: list[tuple[Any, ...]] = []
    with books.reading() as connection:
        digits = "".join(char for char in text if char.isdigit())
        if len(digits) >= TAIL_SHORTEST and not any(char.isalpha() for char in text):
            phone = e164(text, workplace_in(connection).country)
            if phone is not None:
                rows += _BY_PHONE.rows(connection, phone=phone)
            number = tidy(text)
            for reading in readings(number) if number else ():
                rows += _OF_CARD.rows(connection, number=reading)
            for kind in (PHONE, CARD):
                rows += _by_prefix(connection, kind + digits[::-1], (), limit)
        else:
            number = tidy(text)
            if number is not None:
                rows += _OF_CARD.rows(connection, number=number)
            own = sorted(words(text), key=len, reverse=True)
            if own:
                by_name = _by_prefix(connection, own[0], tuple(own[1:3]), limit)
                rows += sorted(by_name, key=lambda row: (fold(row[1]), row[0]))
    unique = {row[0]: row for row in reversed(rows)}
    in_order = dict.fromkeys(row[0] for row in rows)
    return tuple(_hit(unique[account_id]) for account_id in list(in_order)[:limit])


def _by_prefix(connection: Connection, prefix: str, more: tuple[str, ...], limit: int) -> list[tuple[Any, ...]]:
    first, second = (*more, "", "")[:2]
    return _BY_KEY.rows(connection, low=prefix, high=prefix_end(prefix), word1=first, word2=second, limit=limit)


def _hit(row: tuple[Any, ...]) -> CustomerHit:
    account_id, name, phone, card_number, last_visit = row
    return CustomerHit(account_id, name, phone, card_number or "", day_or_none(last_visit))
