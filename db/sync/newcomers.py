"""Customers of whom these books know nothing are put in many at once: in a new till's first round that is everybody."""

from collections.abc import Mapping
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, insert, select
from sqlalchemy import text as sql

from db.books import Statement
from db.sync.afar import NOBODY_KNOWS_WHEN, row_of
from db.sync.readable import checks_of, fits
from db.sync.records import heard_of
from db.tables.link import stamp
from db.tables.people import account, card, erasure, person
from db.tables.travelling import BY_NAME

#: What nearly everybody is told by; in this order it is put in. Whoever is told by more is looked at word for word.
_TABLES = (account, person, card)
_KEYS = {table.name: next(iter(table.primary_key)).name for table in _TABLES}
_FIELDS = {name: frozenset(BY_NAME[name].fields) for name in _KEYS}
_CHECKS = {table.name: checks_of(table) for table in _TABLES}
_BLANK = {
    account.name: row_of(account, NOBODY_KNOWS_WHEN),
    person.name: row_of(person, {"birthday": None}),
    card.name: row_of(card, {}),
}
_NEW = {
    table.name: Statement(insert(table).values({column.name: bindparam(column.name) for column in table.c}))
    for table in _TABLES
}
_asked = func.json_each(bindparam("asked")).table_valued("value")
_FORGOTTEN = Statement(select(erasure.c.account_id).where(erasure.c.account_id.in_(select(_asked.c.value))))
_CARDS_HERE = Statement(select(card.c.number).where(card.c.number.in_(select(_asked.c.value))))
#: Word for word what the partial index says, else SQLite may not use it.
_SAID_HERE = Statement(
    select(stamp.c.key).where(
        sql("stamp.sent = 0"), stamp.c.table_name == card.name, stamp.c.key.in_(select(_asked.c.value))
    )
)
_OVERWRITTEN = Statement(delete(stamp).where(stamp.c.table_name == card.name, stamp.c.key.in_(select(_asked.c.value))))

_Rows = dict[str, dict[str, dict[str, Any]]]


def put_newcomers(connection: Connection, told: Mapping[str, Mapping[str, Any]]) -> frozenset[str]:
    """Put in who these accounts are, none of which is here; whom that was simple for.

    The others are as they were: something of theirs is here already, or was said here, or is not of the usual kind.
    """
    # One by one it is worth nothing, and what these books' rules refuse of many is tried again one by one.
    if len(told) < 2:
        return frozenset()
    found = {own: rows for own, one in told.items() if (rows := _rows(own, one)) is not None}
    numbers = {number: own for own, rows in found.items() for number in rows[card.name]}
    among = _json(numbers)
    busy = {
        numbers[number]
        for statement in (_CARDS_HERE, _SAID_HERE)
        for (number,) in statement.rows(connection, asked=among)
    }
    busy |= {own for (own,) in _FORGOTTEN.rows(connection, asked=_json(found))}
    simple = {own: rows for own, rows in found.items() if own not in busy}
    if not simple:
        return frozenset()
    _OVERWRITTEN.run(connection, asked=among)
    for table in _TABLES:
        new = [row for rows in simple.values() for row in rows[table.name].values()]
        new.sort(key=itemgetter(_KEYS[table.name]))
        _NEW[table.name].run_many(connection, new)
    heard_of(connection, max((hlc for own in simple for _, _, hlc, _, _ in told[own]["words"]), default=0))
    return frozenset(simple)


def _rows(own: str, one: Mapping[str, Any]) -> _Rows | None:
    """The rows that say who it is, by table and key; None where more is told than they hold."""
    if one.get("erased") or one["account"]["merged_into"] or one["account"]["absorbs"]:
        return None
    rows: _Rows = {
        account.name: {own: _BLANK[account.name] | {"account_id": own}},
        person.name: {own: _BLANK[person.name] | {"account_id": own}},
        card.name: {},
    }
    for name, key, _, _, fields in one["words"]:
        if name not in rows or not fields.keys() <= _FIELDS[name] or not fits(_CHECKS[name], fields):
            return None
        row = rows[name].get(key)
        if row is None:
            if name != card.name:
                return None
            row = rows[name][key] = _BLANK[name] | {"number": key, "account_id": own}
        row |= fields
        if row["account_id"] != own:
            return None
    return rows


def _json(keys: Mapping[str, object]) -> str:
    return msgspec.json.encode(list(keys)).decode()
