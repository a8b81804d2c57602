"""What a customer agreed to: how it stands now, purpose by purpose, and all that was said before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from db.books import Books, Statement
from db.lookup.merged import together
from db.tables.columns import instant
from db.tables.people import CONSENT_PURPOSES, consent, consent_wording, consent_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One word of a customer's: yes or no to a purpose, when, how, and what they were shown."""

    purpose: str
    given: bool
    at: datetime
    #: till, paper, phone, email, post or file.
    how: str
    #: Empty for a withdrawal.
    words: str
    #: The language of those words.
    language: str
    op_id: str


@dataclass(frozen=True, slots=True)
class Consents:
    """Everything a customer said, newest first; and of each purpose the word that counts, where there is one."""

    now: tuple[Said, ...]
    history: tuple[Said, ...]

    def of(self, purpose: str) -> Said | None:
        """The word that counts for this purpose; None where it was never asked."""
        return next((said for said in self.now if said.purpose == purpose), None)

    def given(self, purpose: str) -> bool:
        """Whether the customer agrees to it now."""
        said = self.of(purpose)
        return said is not None and said.given


_SAID = Statement(
    select(
        consent.c.purpose,
        consent.c.given,
        consent.c.at,
        consent.c.how,
        consent_words.c.words,
        consent_words.c.language,
        consent.c.op_id,
    )
    .select_from(consent.outerjoin(consent_words, consent_words.c.words_id == consent.c.words_id))
    .where(consent.c.account_id == bindparam("account_id"))
)
_WORDING = Statement(select(consent_wording.c.purpose, consent_wording.c.language, consent_wording.c.words))


def consents_of(books: Books, account_id: str) -> Consents:
    """What this customer, under whichever of their accounts, agreed to."""
    with books.reading() as connection:
        return consents_in(connection, account_id)


def consents_in(connection: Connection, account_id: str) -> Consents:
    """`consents_of` inside a piece of work on the books."""
    found = [
        Said(
            purpose=purpose,
            given=bool(given),
            at=instant(at),
            how=how,
            words=words or "",
            language=language or "",
            op_id=op_id,
        )
        for own in together(connection, account_id)
        for purpose, given, at, how, words, language, op_id in _SAID.rows(connection, account_id=own)
    ]
    # Of two words of one instant the no counts: it comes first.
    history = sorted(found, key=lambda said: (said.at, not said.given, said.op_id), reverse=True)
    newest = {said.purpose: said for said in reversed(history)}
    return Consents(tuple(newest[purpose] for purpose in CONSENT_PURPOSES if purpose in newest), tuple(history))


def own_wording(books: Books) -> Mapping[tuple[str, str], str]:
    """The shop's own words of consents, by purpose and language; what is not among them is asked in the usual ones."""
    with books.reading() as connection:
        return {(purpose, language): words for purpose, language, words in _WORDING.rows(connection)}
