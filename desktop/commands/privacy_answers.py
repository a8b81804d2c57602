"""What the commands about personal data answer."""

from datetime import date, datetime

from desktop.commands.answers import Answer


class SaidAnswer(Answer, frozen=True):
    """One word of a customer's about one purpose: loyalty, email, sms, phone or post."""

    purpose: str
    given: bool
    at: datetime
    #: till, paper, phone, email, post or file.
    how: str
    #: What they were shown; empty for a withdrawal.
    words: str
    language: str


class ConsentsAnswer(Answer, frozen=True):
    account: str
    #: Of each purpose the word that counts; one that is missing was never asked for.
    now: tuple[SaidAnswer, ...]
    #: Newest first.
    history: tuple[SaidAnswer, ...]


class ErasedAnswer(Answer, frozen=True):
    #: Every account that opens for nobody any more.
    accounts: tuple[str, ...]
    #: Whether the file's own bytes have forgotten too; else the next start sees to it.
    clean: bool
    #: The last day on which an older copy of the books may still name them; null where there is none.
    copies_name_until: date | None
    message: str


class UnseenAnswer(Answer, frozen=True):
    account: str
    name: str
    phone: str
    card: str
    last_visit: date | None
    joined_on: date


class EraseListAnswer(Answer, frozen=True):
    """Whom the shop has not seen for so many months. Nobody is erased by this list."""

    months: int
    #: Their last visit was before this day.
    before: date
    count: int
    found: tuple[UnseenAnswer, ...]
