"""Customers agree to be told things, and stop agreeing: when, how, and to which words. It holds at once."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, delete, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import Changes
from db.ledger.customer_fact import known, write_fact
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.search_keys import storable
from db.lookup.workplace import workplace_in
from db.tables.columns import micros
from db.tables.people import CONSENT_PURPOSES, consent, consent_wording, consent_words
from loyalty.calendar import utc

__all__ = [
    "HOWS",
    "PURPOSES",
    "WORDS_LONGEST",
    "BadConsent",
    "OtherContent",
    "UnknownAccount",
    "give_consents",
    "set_wording",
    "withdraw_consents",
    "write_given_consents",
]

#: What a customer may be asked to agree to.
PURPOSES = CONSENT_PURPOSES
#: Where it was said. Codes and no free words: they stay as a proof when the customer's name has gone.
HOWS = ("till", "paper", "phone", "email", "post", "file")
#: Characters of what a customer is asked to agree to.
WORDS_LONGEST = 4_000


class BadConsent(Refused):
    """No purpose, or one there is not; a way of saying it that there is not; or words that are missing or too long."""

    code = "bad_consent"


_SAY = Statement(insert(consent))
_WORDS = Statement(insert(consent_words).prefix_with("OR IGNORE"))
_own = upsert(consent_wording)
_SET_WORDING = Statement(
    _own.on_conflict_do_update(
        index_elements=[consent_wording.c.purpose, consent_wording.c.language],
        set_={"words": _own.excluded.words},
    )
)
_NO_WORDING = Statement(
    delete(consent_wording).where(
        consent_wording.c.purpose == bindparam("of_purpose"), consent_wording.c.language == bindparam("of_language")
    )
)


def give_consents(
    books: Books,
    *,
    op_id: str,
    account_id: str,
    purposes: Iterable[str],
    how: str,
    words: Mapping[str, str],
    language: str,
    now: datetime,
    author: str = "",
) -> Changes:
    """The customer agrees to these purposes, in these words of that language. The same id posts once.

    The words are kept as they were shown, named by their hash. Raises BadConsent, UnknownAccount, Erased, OtherContent.
    """
    wanted = _checked(purposes, how)
    shown = {purpose: storable(words.get(purpose, "")).strip() for purpose in wanted}
    if not all(1 <= len(text) <= WORDS_LONGEST for text in shown.values()):
        raise BadConsent("words")
    asked = fingerprint(account_id, wanted, how, tuple(shown.items()), language, author)
    with books.writing() as connection:
        if already(connection, op_id, "consent_given", asked) is None:
            known(connection, account_id)
            ids = {purpose: words_id(purpose, language, text) for purpose, text in shown.items()}
            payload: dict[str, object] = {"purposes": wanted, "how": how, "words": ids, "language": language}
            place = workplace_in(connection)
            write_fact(books, connection, "consent_given", op_id, account_id, utc(now), place, payload)
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=author)
            write_given_consents(
                connection, op_id=op_id, account_id=account_id, how=how, words=shown, language=language, now=now
            )
    return Changes(accounts=frozenset({account_id}))


def withdraw_consents(
    books: Books,
    *,
    op_id: str,
    account_id: str,
    purposes: Iterable[str],
    how: str,
    now: datetime,
    author: str = "",
) -> Changes:
    """The customer no longer agrees to these purposes, from this instant on; whoever asks again asks anew.

    The same id posts once. Raises BadConsent, UnknownAccount, Erased, OtherContent.
    """
    wanted = _checked(purposes, how)
    asked = fingerprint(account_id, wanted, how, author)
    with books.writing() as connection:
        if already(connection, op_id, "consent_withdrawn", asked) is None:
            known(connection, account_id)
            payload: dict[str, object] = {"purposes": wanted, "how": how}
            place = workplace_in(connection)
            write_fact(books, connection, "consent_withdrawn", op_id, account_id, utc(now), place, payload)
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=author)
            _say(connection, dict.fromkeys(wanted, ""), op_id=op_id, account_id=account_id, how=how, now=now, given=0)
    return Changes(accounts=frozenset({account_id}))


def write_given_consents(
    connection: Connection,
    *,
    op_id: str,
    account_id: str,
    how: str,
    words: Mapping[str, str],
    language: str,
    now: datetime,
) -> None:
    """The rows of consents given, for a verb that has written their fact: joining, or a file that is brought in."""
    told = {purpose: words_id(purpose, language, text) for purpose, text in words.items()}
    _WORDS.run_many(
        connection,
        [
            {"words_id": told[purpose], "purpose": purpose, "language": language, "words": text}
            for purpose, text in words.items()
        ],
    )
    _say(connection, told, op_id=op_id, account_id=account_id, how=how, now=now, given=1)


def set_wording(books: Books, *, purpose: str, language: str, words: str) -> Changes:
    """What this shop asks its customers to agree to, in its own words; empty for those the program brings along.

    No fact: nobody has agreed to anything yet, and what was agreed to keeps the words that were shown.
    Raises BadConsent.
    """
    text = storable(words).strip()
    if purpose not in PURPOSES or len(text) > WORDS_LONGEST:
        raise BadConsent(purpose)
    with books.writing() as connection:
        if text:
            _SET_WORDING.run(connection, purpose=purpose, language=language, words=text)
        else:
            _NO_WORDING.run(connection, of_purpose=purpose, of_language=language)
    return Changes(workplace=True)


def words_id(purpose: str, language: str, text: str) -> str:
    """The name of some words: their hash, so that nobody puts them otherwise later."""
    return blake2b("\x00".join((purpose, language, text)).encode(), digest_size=16).hexdigest()


def _checked(purposes: Iterable[str], how: str) -> tuple[str, ...]:
    """The purposes, each once and always in one order. Raises BadConsent."""
    asked = set(purposes)
    if not asked or not asked <= set(PURPOSES) or how not in HOWS:
        raise BadConsent(how)
    return tuple(purpose for purpose in PURPOSES if purpose in asked)


def _say(
    connection: Connection,
    told: Mapping[str, str],
    *,
    op_id: str,
    account_id: str,
    how: str,
    now: datetime,
    given: int,
) -> None:
    row = {"account_id": account_id, "at": micros(utc(now)), "op_id": op_id, "given": given, "how": how}
    _SAY.run_many(connection, [{**row, "purpose": purpose, "words_id": name} for purpose, name in told.items()])
