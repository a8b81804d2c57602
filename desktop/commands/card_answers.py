"""What the commands about batches and designs of cards answer."""

from typing import Any

from desktop.commands.answers import Answer


class NumberAnswer(Answer, frozen=True):
    """One card of a batch."""

    place: int
    number: str
    #: reserved, printed or spoiled.
    status: str
    account: str


class BatchAnswer(Answer, frozen=True):
    """A batch, and its cards in the order they are printed; a list of batches leaves them out."""

    id: str
    name: str
    kind: str
    count: int
    printed: int
    named: bool
    reserved_at: str
    numbers: tuple[NumberAnswer, ...] = ()


class BatchesAnswer(Answer, frozen=True):
    batches: tuple[BatchAnswer, ...]


class PrintedAnswer(Answer, frozen=True):
    file: str
    cards: int
    sheets: int
    pages: int


class UnreadAnswer(Answer, frozen=True):
    """One code that was not read as it should be."""

    number: str
    side: str
    dpi: int
    #: What came instead; empty for nothing.
    read: str


class ProofAnswer(Answer, frozen=True):
    cards: int
    proved: int
    codes_read: int
    good: bool
    unread: tuple[UnreadAnswer, ...]


class DesignAnswer(Answer, frozen=True):
    id: str
    name: str
    #: The tier whose cards look like this; empty for any.
    tier: str
    #: As `regulars schema card` has it.
    document: dict[str, Any]


class DesignsAnswer(Answer, frozen=True):
    designs: tuple[DesignAnswer, ...]
