"""Words on rows that may change: this till's newest go up, and what others said later is put in (sync.md §2.9)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, func, select, update
from sqlalchemy import text as sql
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.sync.afar import NOBODY_KNOWS_WHEN, be_there, row_of, run_each
from db.sync.readable import checks_of, fits
from db.sync.wire import Hub, Record
from db.tables.link import hub_link, stamp
from db.tables.people import account, card, erasure, person
from db.tables.travelling import BY_NAME, KEY_JOINT, TRAVELLING, Travelling
from db.tables.workplace import goods, workplace

#: Words that are told at once.
WORDS_AT_ONCE = 500
#: What tells who somebody is: gone with them, and never put in again.
PERSONAL = frozenset({"person", "card", "person_group", "terms", "given_tier", "event_private"})
#: What stays here: by it a request tried again is told from another one.
_STAYS = frozenset({"fingerprint"})
#: Rows that are written once: one that is gone was forgotten with its person, and the hub hears of that.
_NEVER_GONE = frozenset({"event_private", "consent_words"})

_UNSENT = Statement(
    select(stamp.c.table_name, stamp.c.key, stamp.c.field, stamp.c.hlc, stamp.c.till, stamp.c.account_id)
    # Word for word what the partial index says, else SQLite may not use it.
    .where(sql("stamp.sent = 0"))
    .order_by(stamp.c.table_name, stamp.c.key, stamp.c.field)
    .limit(bindparam("limit"))
)
_SENT = Statement(
    update(stamp)
    .where(
        stamp.c.table_name == bindparam("of_table"),
        stamp.c.key == bindparam("of_key"),
        stamp.c.field == bindparam("of_field"),
        stamp.c.hlc == bindparam("of_hlc"),
        stamp.c.till == bindparam("of_till"),
    )
    # Written out: a value would have to be given with each of many rows.
    .values(sent=sql("1"))
)
_asked = func.json_each(bindparam("asked")).table_valued("value")
_part = [func.json_extract(_asked.c.value, f"$[{n}]") for n in range(3)]
_SAID_HERE = Statement(
    select(stamp.c.table_name, stamp.c.key, stamp.c.field, stamp.c.hlc, stamp.c.till)
    .select_from(
        _asked.join(stamp, and_(stamp.c.table_name == _part[0], stamp.c.key == _part[1], stamp.c.field == _part[2]))
    )
    .where(sql("stamp.sent = 0"))
)
_ANY_UNSENT = Statement(select(stamp.c.key).where(sql("stamp.sent = 0")).limit(1))
_OVERWRITTEN = Statement(
    delete(stamp).where(
        stamp.c.table_name == bindparam("of_table"),
        stamp.c.key == bindparam("of_key"),
        stamp.c.field == bindparam("of_field"),
    )
)
_MOVE_ON = Statement(update(hub_link).values(hlc=func.max(hub_link.c.hlc, bindparam("seen"))))
_ERASED = Statement(select(erasure.c.account_id).where(erasure.c.account_id.in_(select(_asked.c.value))))
_HOLDERS = Statement(select(card.c.account_id).where(card.c.number.in_(select(_asked.c.value))))
_PERSON = Statement(upsert(person).values(account_id=bindparam("account_id")).on_conflict_do_nothing())


def _row(one: Travelling) -> Statement:
    return Statement(select(one.table).where(*(one.table.c[name] == bindparam(f"of_{name}") for name in one.key)))


def _new(one: Travelling) -> Statement:
    made = upsert(one.table).values({column.name: bindparam(column.name) for column in one.table.c})
    keys = list(one.table.primary_key)
    told = {column.name: made.excluded[column.name] for column in one.table.c if not column.primary_key}
    if one.table.name in _NEVER_GONE or not told:
        return Statement(made.on_conflict_do_nothing())
    return Statement(made.on_conflict_do_update(index_elements=keys, set_=told))


_ROW = {one.table.name: _row(one) for one in TRAVELLING}
#: Many rows at once, of tables whose key is one column.
_ROWS = {
    one.table.name: Statement(select(one.table).where(one.table.c[one.key[0]].in_(select(_asked.c.value))))
    for one in TRAVELLING
    if len(one.key) == 1
}
_NEW = {one.table.name: _new(one) for one in TRAVELLING if one.key}
_GONE = {
    one.table.name: Statement(
        delete(one.table).where(*(one.table.c[name] == bindparam(f"of_{name}") for name in one.key))
    )
    for one in TRAVELLING
    if one.key
}
_CHECKS = {one.table.name: checks_of(one.table) for one in TRAVELLING}
_CHANGES: dict[tuple[str, tuple[str, ...]], Statement] = {}


@dataclass(frozen=True, slots=True)
class Heard:
    """What is otherwise now: accounts whose search keys must be made anew, goods, and the shop's own."""

    accounts: frozenset[str] = frozenset()
    goods: frozenset[str] = frozenset()
    workplace: bool = False


def tell(books: Books, hub: Hub) -> None:
    """Tell the hub every word that it has not heard. Raises HubAway, HubRefused."""
    while True:
        with books.reading() as connection:
            waiting = _UNSENT.rows(connection, limit=WORDS_AT_ONCE)
            words = list(_words(connection, waiting))
        if not waiting:
            return
        if words:
            hub.tell(words)
        with books.writing() as connection:
            # What was said anew meanwhile is still to be told.
            names = ("of_table", "of_key", "of_field", "of_hlc", "of_till")
            _SENT.run_many(connection, [dict(zip(names, one[:5], strict=True)) for one in waiting])


def hear(connection: Connection, words: Sequence[Record]) -> Heard:
    """Put in what the hub tells, but for what was said here later and not told yet.

    What the hub has heard already it has weighed: of that its word holds, and needs no stamp here.
    """
    known = [word for word in words if _is_known(word)]
    if not known:
        return Heard()
    heard_of(connection, max(word.hlc for word in known))
    here = _said_here(connection, known)
    gone = _among(connection, _ERASED, {word.account_id for word in known if word.account_id})
    later: dict[str, list[Record]] = {}
    for word in known:
        said = here.get((word.table, word.key, word.field))
        if (said is None or said < (word.hlc, word.till)) and not (word.table in PERSONAL and word.account_id in gone):
            later.setdefault(word.table, []).append(word)
    cards = {word.key for word in later.get(card.name, ())}
    owners = _among(connection, _HOLDERS, cards)
    changed = [word for one in TRAVELLING for word in _put_in(connection, one, later.get(one.table.name, ()))]
    if not changed:
        return Heard()
    # What was said here, and told, is not the newest word any more.
    places = [{"of_table": word.table, "of_key": word.key, "of_field": word.field} for word in changed]
    _OVERWRITTEN.run_many(connection, places)
    named = {word.account_id for word in changed if word.table in (person.name, card.name, account.name)}
    if any(word.table == card.name for word in changed):
        named |= owners | _among(connection, _HOLDERS, cards)
    return Heard(
        accounts=frozenset(named - {""}),
        goods=frozenset(word.key for word in changed if word.table == goods.name),
        workplace=any(word.table == workplace.name for word in changed),
    )


def heard_of(connection: Connection, hlc: int) -> None:
    """Have whatever is said here from now on be later than that."""
    _MOVE_ON.run(connection, seen=hlc)


def _is_known(word: Record) -> bool:
    """What a later release says of what this one does not have is left alone, and so is what no row can hold."""
    one = BY_NAME.get(word.table)
    if one is None or not one.down or not (word.field in one.fields if one.fields else not word.field):
        return False
    checks = _CHECKS[word.table]
    if one.fields:
        return checks[word.field](word.value)
    return word.value is None or (isinstance(word.value, dict) and fits(checks, word.value))


def _words(connection: Connection, waiting: Iterable[Sequence[Any]]) -> Iterable[Record]:
    rows: dict[tuple[str, str], dict[str, Any] | None] = {}
    for table, key, field, hlc, till, account_id in waiting:
        one = BY_NAME[table]
        if (table, key) not in rows:
            found = _ROW[table].row(connection, **_key(one, key))
            names = [column.name for column in one.table.c]
            rows[table, key] = None if found is None else dict(zip(names, found, strict=True))
        row = rows[table, key]
        if row is None and (one.fields or table in _NEVER_GONE):
            continue
        value: object = None
        if row is not None:
            value = row[field] if field else {name: told for name, told in row.items() if name not in _STAYS}
        yield Record(table=table, key=key, field=field, value=value, hlc=hlc, till=till, account_id=account_id)


def _key(one: Travelling, key: str) -> dict[str, str]:
    parts = key.split(KEY_JOINT, len(one.key) - 1) if one.key else []
    return {f"of_{name}": part for name, part in zip(one.key, parts, strict=True)}


def _said_here(connection: Connection, words: Sequence[Record]) -> dict[tuple[str, str, str], tuple[int, str]]:
    """What was said here of these and the hub has not heard."""
    if _ANY_UNSENT.row(connection) is None:
        return {}
    asked = msgspec.json.encode([(word.table, word.key, word.field) for word in words]).decode()
    rows = _SAID_HERE.rows(connection, asked=asked)
    return {(table, key, field): (hlc, till) for table, key, field, hlc, till in rows}


def _among(connection: Connection, statement: Statement, asked: Iterable[str]) -> set[str]:
    wanted = list(asked)
    if not wanted:
        return set()
    return {row[0] for row in statement.rows(connection, asked=msgspec.json.encode(wanted).decode())}


def _put_in(connection: Connection, one: Travelling, words: Sequence[Record]) -> list[Record]:
    """Put words into the rows of one table; those that changed something."""
    if not words:
        return []
    by_key: defaultdict[str, dict[str, Record]] = defaultdict(dict)
    for word in words:
        by_key[word.key][word.field] = word
    there = _there(connection, one, by_key)
    new: list[dict[str, Any]] = []
    gone: list[dict[str, str]] = []
    changed: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    moved: list[Record] = []
    for key, told in by_key.items():
        place, row = _key(one, key), there.get(key)
        if not one.fields:
            (word,) = told.values()
            after = None if word.value is None else row_of(one.table, word.value)
            if after != row:
                moved.append(word)
            if after is None and row is not None:
                gone.append(place)
            elif after is not None and after != row:
                new.append(after)
        elif row is not None:
            others = tuple(sorted(name for name, word in told.items() if word.value != row[name]))
            if others:
                changed[others].append({**place, **{f"new_{name}": told[name].value for name in others}})
                moved += (told[name] for name in others)
        else:
            # Words on one row may come one by one: whose it is each of them says.
            whose = next(iter(told.values())).account_id or None
            begun = NOBODY_KNOWS_WHEN if one.table is account else {one.account: whose}
            keyed = {name: place[f"of_{name}"] for name in one.key}
            new.append(row_of(one.table, {**begun, **keyed, **{name: word.value for name, word in told.items()}}))
            moved += told.values()
    if one.account and one.table is not account:
        be_there(connection, {row[one.account] for row in (*new, *_renamed(one, changed)) if row.get(one.account)})
    if gone and one.table.name not in _NEVER_GONE:
        _GONE[one.table.name].run_many(connection, gone)
    if new:
        run_each(connection, _NEW[one.table.name], new)
    for fields, rows in changed.items():
        run_each(connection, _change(one, fields), rows)
    return moved


def _there(connection: Connection, one: Travelling, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The rows of these keys that are there."""
    names = [column.name for column in one.table.c]
    many = _ROWS.get(one.table.name)
    if many is not None:
        rows = many.rows(connection, asked=msgspec.json.encode(list(keys)).decode())
        told = (dict(zip(names, row, strict=True)) for row in rows)
        return {row[one.key[0]]: row for row in told}
    found = ((key, _ROW[one.table.name].row(connection, **_key(one, key))) for key in keys)
    return {key: dict(zip(names, row, strict=True)) for key, row in found if row is not None}


def _renamed(one: Travelling, changed: Mapping[tuple[str, ...], list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Rows that are somebody else's now."""
    if one.account not in one.fields:
        return []
    return [
        {one.account: row[f"new_{one.account}"]}
        for fields, rows in changed.items()
        for row in rows
        if one.account in fields
    ]


def _change(one: Travelling, fields: tuple[str, ...]) -> Statement:
    place = (one.table.name, fields)
    if place not in _CHANGES:
        keys = [one.table.c[name] == bindparam(f"of_{name}") for name in one.key]
        told: dict[str, Any] = {name: bindparam(f"new_{name}") for name in fields}
        _CHANGES[place] = Statement(update(one.table).where(*keys).values(told))
    return _CHANGES[place]


def persons(connection: Connection, accounts: Iterable[str]) -> None:
    """Have a person for each of these accounts: who told nothing of themselves is somebody too."""
    _PERSON.run_many(connection, [{"account_id": account_id} for account_id in accounts])
