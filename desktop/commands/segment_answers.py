"""What the commands about saved segments answer."""

from datetime import date, datetime

from desktop.commands.answers import Answer


class SegmentAnswer(Answer, frozen=True):
    """One saved segment."""

    id: str
    name: str
    #: live: its question is asked again of today. fixed: those who were in it when it was saved.
    kind: str
    #: Who can still be acted upon; null where it can't be asked any more.
    count: int | None
    question: str
    group: str
    #: A period by its name, or "days".
    span: str
    #: The days that it means today.
    first: date | None
    last: date | None
    saved_at: datetime


class SegmentsAnswer(Answer, frozen=True):
    segments: tuple[SegmentAnswer, ...]


class InSegmentAnswer(Answer, frozen=True):
    """One customer in it."""

    account: str
    name: str
    #: The newest card that opens them.
    card: str
    #: What made them one of it, by the name of the column: whole numbers in the column's unit, words, or null.
    cells: dict[str, int | str | None]


class ColumnAnswer(Answer, frozen=True):
    """What a cell is, and of a purse's points whose."""

    unit: str
    purse: str


class SegmentShowAnswer(Answer, frozen=True):
    segment: SegmentAnswer
    columns: dict[str, ColumnAnswer]
    #: The lines may be fewer than its count.
    members: tuple[InSegmentAnswer, ...]


class SegmentDeletedAnswer(Answer, frozen=True):
    id: str
    name: str
