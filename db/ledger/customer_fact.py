"""What every fact about a customer needs: that they are known, the fact itself, and the keys they are found by."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from operator import itemgetter

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select

from db.books import Books, Statement
from db.facts import Fact, encode, record
from db.ledger.refusals import UnknownAccount
from db.ledger.requests import refuse_erased
from db.lookup.customers import CustomerView, by_account_in
from db.lookup.merged import together
from db.lookup.search_keys import keys_of
from db.lookup.workplace import Workplace
from db.tables.columns import day_of
from db.tables.people import account, card, person, search_key
from db.tables.promises import standing
from loyalty.calendar import local_day

_KEY = Statement(insert(search_key))
_NO_KEYS = Statement(delete(search_key).where(search_key.c.account_id == bindparam("account_id")))
_CALLED = Statement(
    select(person.c.name, person.c.phone, person.c.email).where(person.c.account_id == bindparam("account_id"))
)
#: The day somebody was last here; who never bought anything was here to join.
_last_day_of = func.coalesce(standing.c.last_visit, account.c.joined_on)
_visits = account.outerjoin(standing, standing.c.account_id == account.c.account_id)
_LAST_DAY = Statement(select(_last_day_of).select_from(_visits).where(account.c.account_id == bindparam("account_id")))
_asked = func.json_each(bindparam("accounts")).table_valued("value")
_LAST_DAYS = Statement(
    select(account.c.account_id, _last_day_of)
    .select_from(_visits)
    .where(account.c.account_id.in_(select(_asked.c.value)))
)
_ALL_CALLED = Statement(
    select(person.c.account_id, person.c.name, person.c.phone, person.c.email).where(
        person.c.account_id.in_(select(_asked.c.value))
    )
)
_ALL_CARDS = Statement(select(card.c.account_id, card.c.number).where(card.c.account_id.in_(select(_asked.c.value))))
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
    """A customer's search keys, made anew: the names, phones, e-mails and cards of every account of theirs."""
    members = together(connection, account_id)
    last_day = _last_day(connection, members[0])
    called: list[tuple[str, str, str]] = []
    cards: list[str] = []
    for member in members:
        called += _CALLED.rows(connection, account_id=member)
        cards += (number for (number,) in _CARDS.rows(connection, account_id=member))
        _NO_KEYS.run(connection, account_id=member)
    keys = keys_of(called, cards, last_day)
    _KEY.run_many(connection, [{"key": key, "account_id": members[0], "seen": seen} for key, seen in keys.items()])


def find_many_by(connection: Connection, accounts: Iterable[str]) -> None:
    """Search keys of many new customers, none of whom stands for another."""
    rows = keys_of_many(connection, accounts)
    rows.sort(key=itemgetter("key"))
    _KEY.run_many(connection, rows)


def keys_of_many(connection: Connection, accounts: Iterable[str]) -> list[dict[str, object]]:
    """What these customers, none of whom stands for another, are found by, as rows of keys."""
    asked = msgspec.json.encode(list(accounts)).decode()
    called: dict[str, list[tuple[str, str, str]]] = {}
    for account_id, *words in _ALL_CALLED.rows(connection, accounts=asked):
        called.setdefault(account_id, []).append((words[0], words[1], words[2]))
    cards: dict[str, list[str]] = {}
    for account_id, number in _ALL_CARDS.rows(connection, accounts=asked):
        cards.setdefault(account_id, []).append(number)
    rows: list[dict[str, object]] = []
    for account_id, day in _LAST_DAYS.rows(connection, accounts=asked):
        keys = keys_of(called.get(account_id, ()), cards.get(account_id, ()), day_of(day))
        rows += [{"key": key, "account_id": account_id, "seen": seen} for key, seen in keys.items()]
    return rows


def found_by(connection: Connection, cards: Sequence[tuple[str, str]]) -> None:
    """Search keys for many new cards, (number, account) each, of accounts that stand for themselves."""
    accounts = msgspec.json.encode([account_id for _, account_id in cards]).decode()
    last_days = dict(_LAST_DAYS.rows(connection, accounts=accounts))
    rows: list[dict[str, object]] = []
    for number, account_id in cards:
        keys = keys_of((), (number,), day_of(last_days[account_id]))
        rows += [{"key": key, "account_id": account_id, "seen": seen} for key, seen in keys.items()]
    # In the order of the file, not in that of the cards: random places of a large one cost most of the time.
    rows.sort(key=itemgetter("key"))
    _KEY.run_many(connection, rows)


def _last_day(connection: Connection, account_id: str) -> date:
    row = _LAST_DAY.row(connection, account_id=account_id)
    assert row is not None
    return day_of(row[0])
