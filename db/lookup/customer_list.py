"""The list of customers: filtered, in the order of their names, a page at a time.

No job here holds up a till: a page looks at so many people and no more, so that a filter that fits hardly anybody takes
several. What no index knows, tiers and balances of everybody, is worked out by `matching` in the work process.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, bindparam, case, func, literal_column, select, tuple_

from db.books import Books, Statement
from db.lookup.customer_filter import CustomerFilter, fits, listed
from db.lookup.customer_kept import surely
from db.lookup.customer_rows import (
    AROUND,
    STANDING,
    WANTED,
    WITH_TIER,
    CustomerRow,
    json_of,
    programme_on,
    rows_in,
    standing_in,
)
from db.lookup.finding import find
from db.lookup.ladders import alike
from db.lookup.programme import number_in_force, version_in, versions
from db.lookup.search_keys import fold, name_keys
from db.tables.columns import day_number
from db.tables.people import account, person, person_group, search_key
from db.tables.rollups import member
from loyalty.programme import Programme
from loyalty.tiers import tier

#: Keys looked at in one step, and in one page at most: a few milliseconds.
STEP, LOOKED_MOST = 120, 1_500
#: People counted in one step.
COUNT_STEP = 10_000
#: So many are few enough to be looked at where the till waits; of a text so many come, the best first.
FEW, FOUND = 500, 200
#: Between two reports of progress.
_REPORT_EVERY = 500


#: Where a page ended: which part of the list, the key in it, the account.
Place = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class CustomerPage:
    rows: tuple[CustomerRow, ...]
    #: Hand this to `page` as `after`; None at the end. A page that is not full may go on all the same.
    next: Place | None


class Progress(Protocol):
    def __call__(self, done: int, of: int) -> object: ...


#: Names stand among keys of other kinds, whose heads are signs: the parts are what lies between those signs.
_NAMES = (("0", ":"), ("a", "{"), ("\x80", "\U0010ffff"))
_NAMELESS = len(_NAMES)
BEGIN: Place = (0, _NAMES[0][0], "")

#: A step through the keys of names, and one through everybody for those without a name.
_KEYS = Statement(
    select(search_key.c.key, search_key.c.account_id, person.c.name)
    .select_from(search_key.join(person, person.c.account_id == search_key.c.account_id))
    .where(
        tuple_(search_key.c.key, search_key.c.account_id) > tuple_(bindparam("key"), bindparam("account_id")),
        search_key.c.key < bindparam("end"),
    )
    .order_by(search_key.c.key, search_key.c.account_id)
    .limit(bindparam("limit"))
)
_NAMELESS_KEYS = Statement(
    select(literal_column("''"), account.c.account_id, person.c.name)
    .select_from(account.outerjoin(person, person.c.account_id == account.c.account_id))
    .where(account.c.account_id > bindparam("account_id"))
    .order_by(account.c.account_id)
    .limit(bindparam("limit"))
)
_MEMBERS = Statement(
    select(case((account.c.merged_into != "", account.c.merged_into), else_=account.c.account_id))
    .distinct()
    .select_from(person_group.join(account, account.c.account_id == person_group.c.account_id))
    .where(person_group.c.name == bindparam("name"))
    .limit(bindparam("limit"))
)
_looked_at = (
    select(account.c.account_id)
    .where(account.c.account_id > bindparam("after"))
    .order_by(account.c.account_id)
    .limit(bindparam("limit"))
    .subquery()
)
_COUNT = Statement(
    select(
        func.count(), func.max(_looked_at.c.account_id), func.coalesce(func.sum(listed().self_group()), 0)
    ).select_from(_looked_at.join(account, account.c.account_id == _looked_at.c.account_id))
)


def page(
    books: Books, wanted: CustomerFilter, *, day: date, after: Place | None = None, limit: int = 100
) -> CustomerPage:
    """The next of those who fit, in the order of names; people without one stand last.

    For filters without a text, a tier or a balance; others go through `few` or `matching`.
    """
    assert not wanted.text
    assert not wanted.by_standing
    found: list[str] = []
    place: Place | None = after or BEGIN
    looked = 0
    with books.reading() as connection:
        while place is not None and len(found) < limit and looked < LOOKED_MOST:
            part, key, account_id = place
            if part < _NAMELESS:
                keys = _KEYS.rows(connection, key=key, account_id=account_id, end=_NAMES[part][1], limit=STEP)
            else:
                keys = _NAMELESS_KEYS.rows(connection, account_id=account_id, limit=STEP)
            looked += STEP
            fitting = _fitting(connection, wanted, [own for at, own, name in keys if _is_first(at, name)])
            for at, own, _ in keys:
                place = (part, at, own)
                if own in fitting and fitting[own] == at:
                    found.append(own)
                    if len(found) == limit:
                        break
            else:
                if len(keys) < STEP:
                    place = _next_part(part)
        return CustomerPage(rows_in(books, connection, found, wanted.purse, day), place)


def few(books: Books, wanted: CustomerFilter, *, day: date) -> tuple[str, ...] | None:
    """The accounts of all who fit, where an index leads to them: a text was typed, or a small group is asked for.

    Those found by a text come best first. None where they are too many, or no index knows them.
    """
    if wanted.text:
        ids = tuple(hit.account_id for hit in find(books, wanted.text, limit=FOUND))
        if wanted.only_text:
            return ids
    elif not wanted.group:
        return None
    with books.reading() as connection:
        if not wanted.text:
            ids = tuple(row[0] for row in _MEMBERS.rows(connection, name=wanted.group, limit=FEW + 1))
            if len(ids) > FEW:
                return None
        rows = _few_of(wanted).rows(connection, ids=json_of(ids))
        programme = programme_on(books, connection, day)
        fitting = {
            row[0]: _order(row[1]) for row in rows if _stands(connection, wanted, programme, day, (row[0], *row[3:]))
        }
    if wanted.text:
        return tuple(own for own in ids if own in fitting)
    return tuple(sorted(fitting, key=lambda own: (fitting[own], own)))


def rows(books: Books, account_ids: tuple[str, ...], *, purse: str = "", day: date) -> tuple[CustomerRow, ...]:
    """These accounts as lines of the list, in this order; who is in no list any more is left out."""
    with books.reading() as connection:
        return rows_in(books, connection, list(account_ids), purse, day)


def counted(books: Books, after: str = "") -> tuple[int, str | None]:
    """How many of the next accounts are in the list, and where to go on; None at the end."""
    with books.reading() as connection:
        looked, last, here = _COUNT.row(connection, after=after, limit=COUNT_STEP) or (0, None, 0)
    return here, last if looked == COUNT_STEP else None


def matching(path: Path, wanted: CustomerFilter, day: date, *, progress: Progress) -> tuple[str, ...]:
    """The accounts of all who fit, in the order of the list. Done in the work process, over everybody."""
    assert not wanted.text
    books = Books(path)
    try:
        with books.reading() as connection:
            of = _how_many(connection)
            published = version_in(books, connection, number_in_force(connection, day))
            purses = (purse for one in versions(books) for purse in one.programme.purses)
            waits = any(purse.pending for purse in purses if purse.id == wanted.purse)
            asked = {"day": day_number(day), "alike": json_of(alike(books, connection, published))}
            found: list[tuple[tuple[bool, str], str]] = []
            for done, row in enumerate(_all_of(wanted, waits).cursor(connection, asked if wanted.by_standing else {})):
                if done % _REPORT_EVERY == 0:
                    progress(done, of)
                own, name, does_fit, surely, *stands = row
                if does_fit and (surely or _stands(connection, wanted, published.programme, day, (own, *stands))):
                    found.append((_order(name), own))
            progress(of, of)
    finally:
        books.close()
    return tuple(own for _, own in sorted(found))


def _how_many(connection: Connection) -> int:
    row = _ALL.row(connection)
    return 0 if row is None else int(row[0])


_ALL = Statement(select(func.count()).select_from(account))


def _fitting(connection: Connection, wanted: CustomerFilter, account_ids: list[str]) -> dict[str, str]:
    """Of these the ones who fit, each with the key under which they stand in the list."""
    if not account_ids:
        return {}
    rows = _few_of(wanted).rows(connection, ids=json_of(account_ids))
    return {row[0]: _first_key(row[1]) for row in rows}


@lru_cache(maxsize=32)
def _few_of(wanted: CustomerFilter) -> Statement:
    columns: tuple[Any, ...] = (account.c.account_id, person.c.name, fits(wanted), account.c.absorbs, *STANDING)
    return Statement(
        select(*columns).select_from(WITH_TIER).where(account.c.account_id.in_(select(WANTED.c.value)), fits(wanted))
    )


@lru_cache(maxsize=8)
def _all_of(wanted: CustomerFilter, waits: bool) -> Statement:
    """Everybody but who surely does not fit, and the standings of those of whom it is not known."""
    columns: tuple[Any, ...] = (account.c.account_id, person.c.name, fits(wanted))
    if not wanted.by_standing:
        return Statement(select(*columns, literal_column("1")).select_from(AROUND))
    does, does_not = surely(wanted, waits=waits)
    stands = (case((does, None), else_=column) for column in STANDING)
    kept = WITH_TIER.join(member, member.c.account_id == account.c.account_id)
    return Statement(select(*columns, does, account.c.absorbs, *stands).select_from(kept).where(~does_not))


def _stands(
    connection: Connection, wanted: CustomerFilter, programme: Programme, day: date, row: tuple[Any, ...]
) -> bool:
    """Whether tier and balance are those asked for; the row is the account and as much of its standing."""
    if not wanted.by_standing:
        return True
    own = standing_in(connection, *row)
    if wanted.tier is not None and tier(programme, own, day) != wanted.tier:
        return False
    if wanted.purse:
        balance = own.purse(wanted.purse).spendable(day)
        if wanted.balance_least is not None and balance < wanted.balance_least:
            return False
        if wanted.balance_most is not None and balance > wanted.balance_most:
            return False
    return True


def _first_key(name: str | None) -> str:
    """The key under which a name stands in the list; empty for people without one."""
    return next(iter(name_keys(name)), "") if name else ""


def _is_first(at: str, name: str | None) -> bool:
    """Whether somebody of that name stands under this key; told by the first letter where that is enough."""
    if at and name and name[0].isascii() and name[0].isalpha() and name[0].lower() != at[0]:
        return False
    return _first_key(name) == at


def _order(name: str | None) -> tuple[bool, str]:
    folded = fold(name) if name else ""
    return (not folded, folded)


def _next_part(part: int) -> Place | None:
    part += 1
    if part > _NAMELESS:
        return None
    return (part, _NAMES[part][0] if part < _NAMELESS else "", "")
