"""Who a newcomer may be already: one phone, e-mail or name, or nearly one name with a birthday or a phone's tail."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import permutations

from sqlalchemy import bindparam, select

from db.books import Books, Statement
from db.lookup.finding import HAS_PHONE
from db.lookup.merged import stands_for
from db.lookup.search_keys import PHONE, TAIL_SHORTEST, e164, email_keys, fold, prefix_end, rotations
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number, day_or_none
from db.tables.people import person, search_key


class Alike(StrEnum):
    """What two people have in common, the surest first."""

    PHONE = "phone"
    EMAIL = "email"
    NAME_AND_BIRTHDAY = "name_and_birthday"
    NAME_AND_PHONE_TAIL = "name_and_phone_tail"
    #: The same words, in whatever order: most old lists know no more of anybody.
    NAME = "name"


@dataclass(frozen=True, slots=True)
class NearHit:
    """One customer that the newcomer may be."""

    account_id: str
    name: str
    phone: str
    birthday: date | None
    alike: Alike


#: Of 100, from where on two words are one word written twice: two letters the other way round in one of eight.
WORDS_ALIKE = 80
#: Fewer digits of a phone than this are not yet its tail.
PHONE_DIGITS_LEAST = 7
#: So many who were born on one day, or whose phones end alike, are compared by name.
CANDIDATES_MOST = 200
#: A name of one word is half a town's, and so is one that more people than this have.
NAME_WORDS_LEAST, NAMESAKES_MOST = 2, 8
#: The words of a longer name are looked for in their own order only.
_WORDS_IN_ANY_ORDER = 4

_FACE = (person.c.account_id, person.c.name, person.c.phone, person.c.birthday)
_BY_PHONE = Statement(select(*_FACE).where(person.c.phone == bindparam("phone"), HAS_PHONE).limit(CANDIDATES_MOST))
_BORN = Statement(
    select(*_FACE)
    .where(person.c.birthday == bindparam("birthday"), person.c.birthday.is_not(None))
    .limit(CANDIDATES_MOST)
)
_keys = (
    select(search_key.c.account_id)
    .where(search_key.c.key >= bindparam("low"), search_key.c.key < bindparam("high"))
    .limit(CANDIDATES_MOST)
    .subquery()
)
_BY_TAIL = Statement(select(*_FACE).select_from(_keys.join(person, person.c.account_id == _keys.c.account_id)))

_BY_KEY = Statement(
    select(*_FACE)
    .select_from(search_key.join(person, person.c.account_id == search_key.c.account_id))
    .where(search_key.c.key == bindparam("key"))
    .limit(CANDIDATES_MOST)
)


def near(
    books: Books, *, name: str = "", phone: str = "", email: str = "", birthday: date | None = None, limit: int = 3
) -> tuple[NearHit, ...]:
    """Customers that somebody of this name, phone, e-mail and birthday may already be, the likeliest first.

    A near name alone is no hint: half a town is called nearly the same. So few people share the rest that all of those
    are compared. The same name is one, the weakest, unless the birthdays say that they are two.
    """
    digits = "".join(char for char in phone if char.isdigit())
    folded = fold(name)
    hits: dict[str, NearHit] = {}
    with books.reading() as connection:

        def take(rows: list[tuple[str, str, str, int | None]], alike: Alike, *, named: bool) -> None:
            for account_id, other, other_phone, born in rows:
                if not named or names_alike(folded, fold(other)):
                    whose = stands_for(connection, account_id)
                    hits.setdefault(whose, NearHit(whose, other, other_phone, day_or_none(born), alike))

        known = e164(phone, workplace_in(connection).country) if digits else None
        if known is not None:
            take(_BY_PHONE.rows(connection, phone=known), Alike.PHONE, named=False)
        for key in email_keys(email):
            take(_BY_KEY.rows(connection, key=key), Alike.EMAIL, named=False)
        if folded and birthday is not None:
            take(_BORN.rows(connection, birthday=day_number(birthday)), Alike.NAME_AND_BIRTHDAY, named=True)
        if folded and len(digits) >= PHONE_DIGITS_LEAST:
            low = PHONE + digits[::-1][:TAIL_SHORTEST]
            rows = _BY_TAIL.rows(connection, low=low, high=prefix_end(low))
            take(rows, Alike.NAME_AND_PHONE_TAIL, named=True)
        rows = [row for key in _orders(folded) for row in _BY_KEY.rows(connection, key=key)]
        if len(rows) <= NAMESAKES_MOST:
            born = day_number(birthday) if birthday is not None else None
            same = [row for row in rows if same_name(folded, fold(row[1])) and None in (born, row[3])]
            take(same, Alike.NAME, named=False)
    return tuple(hits.values())[:limit]


def same_name(one: str, other: str) -> bool:
    """Whether two folded names are the same words, two at least, in whatever order."""
    own = sorted(one.split())
    return len(own) >= NAME_WORDS_LEAST and own == sorted(other.split())


def _orders(folded: str) -> tuple[str, ...]:
    """The keys that names of these words may have: each begins once with the first one, so only the rest change."""
    own = folded.split()
    if len(own) < NAME_WORDS_LEAST:
        return ()
    if len(own) > _WORDS_IN_ANY_ORDER:
        return rotations(own)[:1]
    return tuple(dict.fromkeys(" ".join((own[0], *rest)) for rest in permutations(own[1:])))


def names_alike(one: str, other: str) -> bool:
    """Whether two folded names are nearly one, in whatever order their words stand, and where one has a word less."""
    from rapidfuzz import fuzz  # Here, not above: nobody joins before the window is up.

    fewer, more = sorted((one.split(), other.split()), key=len)
    return bool(fewer) and all(max(fuzz.ratio(word, own) for own in more) >= WORDS_ALIKE for word in fewer)
