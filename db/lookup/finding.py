"""Which customers a few typed letters or digits mean, the likeliest first: those who were here lately."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import BindParameter, ColumnElement, Connection, and_, bindparam, func, literal_column, or_, select

from db.books import Books, Statement
from db.lookup import phone_starts
from db.lookup.merged import standing_account
from db.lookup.search_keys import (
    CARD,
    EMAIL,
    PHONE,
    TAIL_SHORTEST,
    e164,
    fold,
    plain_digits,
    prefix_end,
    storable,
    words,
)
from db.lookup.workplace import workplace_in
from db.tables.columns import day_or_none
from db.tables.people import account, card, person, search_key
from db.tables.promises import standing
from loyalty.card_number import readings, tidy

#: More than any card, phone or name; what is longer was not typed by a person.
TEXT_MOST = 200
#: So many are looked at to choose the likeliest from; as many as are wanted where that is more.
CANDIDATES = 60
#: Tails of four digits in a million phones: about a hundred.
TAILS_MOST = 120
#: Fewer digits are nobody's whole phone.
PHONE_SHORTEST = 6
#: Fewer digits begin half of all phones.
START_SHORTEST = 3
#: As many letters of an e-mail say whose it is.
EMAIL_SHORTEST = 3
#: Whoever was last here longer ago is found, but after all others.
LATELY_WEEKS = 104
#: So few keys of a prefix are all looked at; of more, week by week, only as many as are needed.
FEW = 600
#: So few are all looked at for what other words they have.
FEW_WITH_WORDS = 1_000
#: However little the other words help, no more keys than these are gone through: a few milliseconds.
SCANNED_MOST = 6_000


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """One line of a list of customers to choose from."""

    account_id: str
    name: str
    phone: str
    #: The card that the digits are of; else the newest that opens the customer.
    card_number: str
    last_visit: date | None


#: Word for word what the partial indexes say, else SQLite may not use them.
HAS_PHONE: ColumnElement[bool] = literal_column("person.phone != ''")
_NOUGHT: ColumnElement[int] = literal_column("0")
_ONE: ColumnElement[int] = literal_column("1")
_NONE: ColumnElement[str] = literal_column("''")
_LOW: BindParameter[str] = bindparam("low")
_HIGH: BindParameter[str] = bindparam("high")
_LIMIT: BindParameter[int] = bindparam("limit")
_WEEKS: BindParameter[int] = bindparam("weeks")


def _holds_more(key: ColumnElement[str]) -> tuple[ColumnElement[bool], ...]:
    """The words after the first one begin further words of the key."""
    more: list[BindParameter[str]] = [bindparam(word) for word in ("word1", "word2", "word3")]
    return tuple(or_(word == _NONE, func.instr(key, word) > _NOUGHT) for word in more)


# The weeks in which anybody was here, newest first, each found by one step in the index of keys by week: with one more
# step each has its keys of a prefix. A common prefix is done within this week; a rare one costs a step a week.
_any, _earlier = search_key.alias("any_key"), search_key.alias("earlier")
_newest = select(func.max(_any.c.seen).label("week"), _WEEKS.label("rest")).where(_any.c.seen > _NOUGHT)
_weeks = _newest.cte("anon_weeks", recursive=True)
_week_before = (
    select(func.max(_earlier.c.seen))
    .where(_earlier.c.seen > _NOUGHT, _earlier.c.seen < _weeks.c.week)
    .correlate(_weeks)
    .scalar_subquery()
)
_weeks = _weeks.union_all(
    select(_week_before, _weeks.c.rest - _ONE).where(_weeks.c.week.is_not(None), _weeks.c.rest > _ONE)
)
_in_range = (search_key.c.key >= _LOW, search_key.c.key < _HIGH)
_lately = (
    select(search_key.c.key, search_key.c.account_id, search_key.c.seen)
    # Joined from the left, SQLite makes no more weeks than it needs; one without such keys is a row of nothing.
    .select_from(
        _weeks.outerjoin(search_key, and_(search_key.c.seen == _weeks.c.week, search_key.c.seen > _NOUGHT, *_in_range))
    )
    .limit(bindparam("scanned"))
    .subquery("anon_lately")
)
_LATELY = Statement(select(_lately.c.account_id, _lately.c.seen).where(*_holds_more(_lately.c.key)).limit(_LIMIT))
_ever = (
    select(search_key.c.key, search_key.c.account_id, search_key.c.seen)
    .where(*_in_range)
    .limit(bindparam("scanned"))
    .subquery("anon_ever")
)
_EVER = Statement(
    select(_ever.c.account_id, _ever.c.seen)
    .where(*_holds_more(_ever.c.key))
    .order_by(_ever.c.seen.desc(), _ever.c.key)
    .limit(_LIMIT)
)
_KEYS = Statement(select(search_key.c.account_id, search_key.c.seen, search_key.c.key).where(*_in_range).limit(_LIMIT))
_counted = select(_ONE).select_from(search_key).where(*_in_range).limit(_LIMIT).subquery("anon_counted")
_HOW_MANY = Statement(select(func.count()).select_from(_counted))


_phoned = person.join(account, account.c.account_id == person.c.account_id)
_BY_PHONE = Statement(
    select(standing_account(account), _NOUGHT)
    .select_from(_phoned)
    .where(person.c.phone == bindparam("phone"), HAS_PHONE)
)
_BY_PHONE_START = Statement(
    select(standing_account(account), _NOUGHT)
    .select_from(_phoned)
    .where(person.c.phone >= _LOW, person.c.phone < _HIGH, HAS_PHONE)
    .limit(_LIMIT)
)
_carded = card.join(account, account.c.account_id == card.c.account_id)
_BY_CARD = Statement(
    select(standing_account(account), _NOUGHT, card.c.number)
    .select_from(_carded)
    .where(card.c.number == bindparam("number"))
)
_BY_CARD_START = Statement(
    select(standing_account(account), _NOUGHT, card.c.number)
    .select_from(_carded)
    .where(card.c.number >= _LOW, card.c.number < _HIGH)
    .limit(_LIMIT)
)
_wanted = func.json_each(bindparam("accounts")).table_valued("value", name="anon_wanted")
_LAST_VISITS = Statement(
    select(standing.c.account_id, standing.c.last_visit)
    .select_from(_wanted.join(standing, standing.c.account_id == _wanted.c.value))
    .where(standing.c.last_visit.is_not(None))
)
_own_card, _behind, _their_card = card.alias("own_card"), account.alias("behind"), card.alias("their_card")
NEWEST_CARD = (
    select(_own_card.c.number)
    .where(_own_card.c.account_id == person.c.account_id, _own_card.c.status == "active")
    .order_by(_own_card.c.issued_at.desc())
    .limit(_ONE)
    .correlate(person)
    .scalar_subquery()
)
# Whoever is several accounts may have brought the card along from another. Nearly nobody is: that index is tiny.
_CARD_BEHIND = (
    select(_their_card.c.number)
    .select_from(_behind.join(_their_card, _their_card.c.account_id == _behind.c.account_id))
    .where(
        literal_column("behind.merged_into != ''"),
        _behind.c.merged_into == person.c.account_id,
        _their_card.c.status == "active",
    )
    .order_by(_their_card.c.issued_at.desc())
    .limit(_ONE)
    .correlate(person)
    .scalar_subquery()
)
_HITS = Statement(
    select(
        person.c.account_id,
        person.c.name,
        person.c.phone,
        func.coalesce(NEWEST_CARD, _CARD_BEHIND, _NONE),
        standing.c.last_visit,
    ).select_from(
        _wanted.join(person, person.c.account_id == _wanted.c.value).outerjoin(
            standing, standing.c.account_id == person.c.account_id
        )
    )
)


@dataclass(slots=True)
class _Candidates:
    """Accounts that fit, each by the best of its reasons: (how well, the week it was seen, 0 for not known)."""

    #: How many of each kind are looked at: more than are wanted, so that the likeliest are among them.
    most: int
    ranked: dict[str, tuple[int, int]] = field(default_factory=dict)
    #: The card by which an account was found.
    cards: dict[str, str] = field(default_factory=dict)

    def add(self, rank: int, rows: Iterable[tuple[Any, ...]]) -> None:
        for account_id, seen, *_ in rows:
            self.ranked.setdefault(account_id, (rank, -abs(seen)))

    def add_cards(self, rank: int, rows: Iterable[tuple[Any, ...]]) -> None:
        for account_id, seen, number in rows:
            self.ranked.setdefault(account_id, (rank, -abs(seen)))
            self.cards.setdefault(account_id, number)


#: How well it fits: to the last digit, as it was typed, in some other order, by the e-mail alone.
_EXACTLY, _AS_TYPED, _SOMEHOW, _BY_EMAIL = range(4)


def find(books: Books, text: str, *, limit: int = 20) -> tuple[CustomerHit, ...]:
    """Customers by phone or card however it is written, by its beginning or its last digits, by words of the name, or
    by e-mail.

    Words are prefixes, in any order, whatever marks they carry. Exact phones and cards come first, then who was seen
    lately, then by name. Whoever was merged into another is found as that one.
    """
    text = storable(text)[:TEXT_MOST]
    found = _Candidates(max(CANDIDATES, limit))
    with books.reading() as connection:
        if "@" in text:
            _by_email(connection, text, _AS_TYPED, found)
        _by_number(connection, text, found, limit)
        own = words(text)
        if own and len(found.ranked) < limit:
            _by_words(connection, own, found, limit)
        if len(text) >= EMAIL_SHORTEST and len(found.ranked) < limit:
            _by_email(connection, text, _BY_EMAIL, found)
        chosen = _likeliest(connection, found, limit)
        rows = _HITS.rows(connection, accounts=_listed(chosen))
    rows.sort(key=lambda row: (*found.ranked[row[0]], -(row[4] or 0), fold(row[1]), row[0]))
    return tuple(
        CustomerHit(account_id, name, phone, found.cards.get(account_id, number), day_or_none(last_visit))
        for account_id, name, phone, number, last_visit in rows
    )


def by_phone(books: Books, text: str) -> str:
    """The account of the one customer with this phone, however it is written; empty for none, and for several."""
    if len(plain_digits(text)) < PHONE_SHORTEST or any(char.isalpha() for char in text):
        return ""
    with books.reading() as connection:
        phone = e164(text, workplace_in(connection).country)
        found = {str(row[0]) for row in _BY_PHONE.rows(connection, phone=phone)} if phone is not None else set()
    return found.pop() if len(found) == 1 else ""


def _by_number(connection: Connection, text: str, found: _Candidates, limit: int) -> None:
    number = tidy(text)
    for reading in readings(number) if number else ():
        found.add_cards(_EXACTLY, _BY_CARD.rows(connection, number=reading))
    digits = plain_digits(text)
    if not digits:
        return
    if any(char.isalpha() for char in text):
        _by_tail(connection, CARD, "".join(char for char in text if char.isalnum()).lower(), found)
        return
    country = workplace_in(connection).country
    if len(digits) >= TAIL_SHORTEST:
        phone = e164(text, country) if len(digits) >= PHONE_SHORTEST else None
        if phone is not None:
            found.add(_EXACTLY, _BY_PHONE.rows(connection, phone=phone))
        for kind in (PHONE, CARD):
            _by_tail(connection, kind, digits, found)
    if len(digits) >= START_SHORTEST and len(found.ranked) < limit:
        for start in phone_starts.of(text, country):
            found.add(_SOMEHOW, _BY_PHONE_START.rows(connection, **_range(start), limit=found.most))
        found.add_cards(_SOMEHOW, _BY_CARD_START.rows(connection, **_range(digits), limit=found.most))


def _by_tail(connection: Connection, kind: str, tail: str, found: _Candidates) -> None:
    if len(tail) < TAIL_SHORTEST:
        return
    rows = _KEYS.rows(connection, **_range(kind + tail[::-1]), limit=max(TAILS_MOST, found.most))
    found.add(_AS_TYPED, rows)
    if kind == CARD:
        # A key has no dashes: only of digits is it the number itself.
        found.cards |= {account_id: key[:0:-1] for account_id, _, key in rows if key[1:].isdigit()} | found.cards


def _by_words(connection: Connection, own: tuple[str, ...], found: _Candidates, limit: int) -> None:
    """First names that go on as it was typed, «maria b», then all that have such words somewhere."""
    typed = " ".join(own)
    if _how_many(connection, typed, FEW) < FEW:
        found.add(_AS_TYPED, _seen_ever(connection, found.most, typed))
    else:
        lately = _seen_lately(connection, found.most, typed)
        found.add(_AS_TYPED, lately)
        if len(lately) < found.most:
            found.add(_AS_TYPED, _seen_ever(connection, found.most, typed))
    # Three words that somebody is called in this order leave little to guess.
    if len(own) == 1 or len(found.ranked) >= limit or (len(own) > 2 and found.ranked):
        return
    # The rarest word leads: fewest keys are gone through for the others.
    met = {word: _how_many(connection, word, FEW_WITH_WORDS) for word in own}
    rarest = min(met, key=lambda word: (met[word], -len(word)))
    others = list(own)
    others.remove(rarest)
    more = tuple(sorted(others, key=len, reverse=True)[:3])
    if met[rarest] >= FEW_WITH_WORDS:
        # Where every word is common many have them all, and as many as are wanted were here lately.
        found.add(_SOMEHOW, _seen_lately(connection, limit, rarest, *more))
    if len(found.ranked) < limit:
        found.add(_SOMEHOW, _seen_ever(connection, found.most, rarest, *more))


def _seen_lately(connection: Connection, most: int, prefix: str, *others: str) -> list[tuple[Any, ...]]:
    """(account, week) of keys that begin so and go on with these words, of the last two years: the newest first."""
    return _LATELY.rows(connection, **_bound(most, prefix, others), weeks=LATELY_WEEKS)


def _seen_ever(connection: Connection, most: int, prefix: str, *others: str) -> list[tuple[Any, ...]]:
    """The same, of all years."""
    return _EVER.rows(connection, **_bound(most, prefix, others))


def _bound(most: int, prefix: str, others: tuple[str, ...]) -> dict[str, object]:
    words_bound = {f"word{place + 1}": f" {word}" for place, word in enumerate(others)}
    limits = {"limit": most, "scanned": SCANNED_MOST}
    return {"word1": "", "word2": "", "word3": "", **words_bound, **_range(prefix), **limits}


def _range(prefix: str) -> dict[str, object]:
    return {"low": prefix, "high": prefix_end(prefix)}


def _how_many(connection: Connection, prefix: str, most: int) -> int:
    row = _HOW_MANY.row(connection, **_range(prefix), limit=most)
    return int(row[0]) if row else 0


def _by_email(connection: Connection, text: str, rank: int, found: _Candidates) -> None:
    low = EMAIL + "".join(text.casefold().split())
    found.add(rank, _KEYS.rows(connection, **_range(low), limit=found.most))


def _likeliest(connection: Connection, found: _Candidates, limit: int) -> list[str]:
    """The best of all that fit. Who was here in the same week is told apart by the day."""
    ranked = found.ranked
    in_order = sorted(ranked, key=ranked.__getitem__)
    if len(in_order) <= limit:
        return in_order
    # Whoever is better than the last who has a place is in, and only the equals of that one are looked up: unless they
    # are more than were looked at, when any of them will do.
    last = ranked[in_order[limit - 1]]
    sure = [account_id for account_id in in_order if ranked[account_id] < last]
    equal = [account_id for account_id in in_order if ranked[account_id] == last]
    all_looked_at = len(in_order) < found.most or ranked[in_order[found.most - 1]] != last
    if all_looked_at and len(sure) + len(equal) > limit:
        visits = dict(_LAST_VISITS.rows(connection, accounts=_listed(equal)))
        equal.sort(key=lambda account_id: -visits.get(account_id, 0))
    return (sure + equal)[:limit]


def _listed(accounts: Iterable[str]) -> str:
    return msgspec.json.encode(list(accounts)).decode()
