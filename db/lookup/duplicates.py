"""Customers who may be one person: one phone, one e-mail, nearly one name with one birthday, or one name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, combinations
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, bindparam, func, select

from db.books import Books, Statement
from db.lookup.customer_filter import listed
from db.lookup.near import NAMESAKES_MOST, Alike, names_alike, same_name
from db.lookup.search_keys import fold
from db.tables.journal import event
from db.tables.people import account, person

#: More pairs than this are looked through another day.
PAIRS_MOST = 500
#: More people than this with one phone or one e-mail are a company's, or a till's own way of leaving a field empty.
CROWD = 8
_REPORT_EVERY = 2_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Two accounts, and what they have in common."""

    one: str
    other: str
    alike: Alike


class Progress(Protocol):
    def __call__(self, done: int, of: int) -> object: ...


_EVERYBODY = Statement(
    select(account.c.account_id, person.c.name, person.c.phone, person.c.email, person.c.birthday)
    .select_from(account.join(person, person.c.account_id == account.c.account_id))
    .where(listed())
)
_NAMED = Statement(select(person.c.name, person.c.birthday).where(person.c.account_id == bindparam("account_id")))
_HOW_MANY = Statement(select(func.count()).select_from(person))
_TOLD_APART = Statement(select(event.c.id).where(event.c.op_id == bindparam("op_id")))


def duplicates(path: Path, *, progress: Progress) -> tuple[Pair, ...]:
    """Pairs that nobody has told apart, the surest first. Done in the work process, over everybody."""
    books = Books(path)
    try:
        with books.reading() as connection:
            row = _HOW_MANY.row(connection)
            of = 0 if row is None else 2 * int(row[0])
            phones, emails = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
            born = defaultdict[int, list[tuple[str, str]]](list)
            names = _Names()
            for done, (own, name, phone, email, birthday) in enumerate(_EVERYBODY.cursor(connection, {})):
                if done % _REPORT_EVERY == 0:
                    progress(done, of)
                if phone:
                    phones[phone].append(own)
                if email:
                    emails[email.casefold()].append(own)
                if birthday and name:
                    born[birthday].append((own, name))
                if name:
                    names.add(own, name)
            found: dict[tuple[str, str], Pair] = {}
            surer = (_same(phones, Alike.PHONE), _same(emails, Alike.EMAIL), _born(born, of, progress))
            for pair in chain(*surer, names.pairs(connection)):
                key = (pair.one, pair.other)
                if key not in found and _TOLD_APART.row(connection, op_id=apart_id(*key)) is None:
                    found[key] = pair
                    if len(found) == PAIRS_MOST:
                        break
            progress(of, of)
    finally:
        books.close()
    return tuple(found.values())


def apart_id(one: str, other: str) -> str:
    """The id of the fact that these two are not one person."""
    first, second = sorted((one, other))
    return "apart-" + blake2b(f"{first}\x00{second}".encode(), digest_size=20).hexdigest()


def _same(by: "defaultdict[str, list[str]]", alike: Alike) -> Iterator[Pair]:
    for owners in by.values():
        if 1 < len(owners) <= CROWD:
            for one, other in combinations(sorted(owners), 2):
                yield Pair(one, other, alike)


class _Names:
    """Who has the same name as somebody; of everybody else no more is kept than a number."""

    def __init__(self) -> None:
        self._first: dict[int, str] = {}
        self._more = defaultdict[int, list[str]](list)

    def add(self, own: str, name: str) -> None:
        key = hash(tuple(sorted(fold(name).split())))
        if self._first.setdefault(key, own) is not own:
            self._more[key].append(own)

    def pairs(self, connection: Connection) -> Iterator[Pair]:
        """Those of one name whose birthdays do not say that they are two."""
        for key, more in self._more.items():
            if len(more) >= NAMESAKES_MOST:
                continue
            told = {own: _NAMED.row(connection, account_id=own) for own in sorted((self._first[key], *more))}
            for (one, its), (other, others) in combinations(told.items(), 2):
                if its and others and None in (its[1], others[1]) and same_name(fold(its[0]), fold(others[0])):
                    yield Pair(one, other, Alike.NAME)


def _born(born: "defaultdict[int, list[tuple[str, str]]]", of: int, progress: Progress) -> Iterator[Pair]:
    """Of those born on one day, the ones whose names begin alike are compared: the first letters of any two words."""
    done = 0
    for people in born.values():
        done += len(people)
        if done % _REPORT_EVERY < len(people):
            progress(of // 2 + done, of)
        folded = [(own, fold(name)) for own, name in people]
        initials = defaultdict[str, list[int]](list)
        for place, (_, name) in enumerate(folded):
            for letter in {word[0] for word in name.split()}:
                initials[letter].append(place)
        for place, near in _neighbours(initials.values()):
            one, other = folded[place], folded[near]
            if names_alike(one[1], other[1]):
                first, second = sorted((one[0], other[0]))
                yield Pair(first, second, Alike.NAME_AND_BIRTHDAY)


def _neighbours(groups: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    seen: set[tuple[int, int]] = set()
    for group in groups:
        for pair in combinations(group, 2):
            if pair not in seen:
                seen.add(pair)
                yield pair
