"""The segments that were saved, and who is in a fixed one. Live ones are asked again by `reports.saved_segment`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, func, select

from db.books import Books, Statement
from db.lookup.merged import standing_account
from db.tables.columns import instant
from db.tables.people import account
from db.tables.questions import segment, segment_member


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRow:
    """One saved segment."""

    id: str
    name: str
    #: "live": asked again whenever it is opened. "fixed": those who were in it when it was saved.
    kind: str
    #: What was asked, as `reports.asking` reads it.
    asked: bytes
    saved_at: datetime
    author: str
    #: How many people are in a fixed one; None of a live one.
    count: int | None

    @property
    def is_live(self) -> bool:
        return self.kind == "live"


def of_segment(segment_id: str) -> Select[Any]:
    """The accounts of a fixed one: those merged since are one, and who was forgotten is none."""
    behind, member = account.alias("segment_of"), segment_member
    return (
        select(standing_account(behind).label("account_id"))
        .distinct()
        .select_from(member.join(behind, behind.c.account_id == member.c.account_id))
        .where(member.c.segment_id == segment_id)
    )


_members = (
    select(segment_member.c.segment_id, standing_account(account).label("account_id"))
    .distinct()
    .select_from(segment_member.join(account, account.c.account_id == segment_member.c.account_id))
    .subquery("members")
)
_counts = select(_members.c.segment_id, func.count().label("people")).group_by(_members.c.segment_id).subquery("counts")
_ALL = Statement(
    select(
        segment.c.id,
        segment.c.name,
        segment.c.kind,
        segment.c.asked,
        segment.c.saved_at,
        segment.c.author,
        case((segment.c.kind == "fixed", func.coalesce(_counts.c.people, 0))),
    )
    .select_from(segment.outerjoin(_counts, _counts.c.segment_id == segment.c.id))
    .order_by(segment.c.saved_at.desc(), segment.c.id)
)

_SAVED_WITH = Statement(
    select(segment.c.name)
    .select_from(segment_member.join(segment, segment.c.id == segment_member.c.segment_id))
    .where(segment_member.c.account_id == bindparam("account_id"))
)


def segments(books: Books) -> tuple[SegmentRow, ...]:
    """Every segment, the newest first."""
    with books.reading() as connection:
        return tuple(_row(row) for row in _ALL.rows(connection))


def saved_with(connection: Connection, account_ids: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the fixed ones that any of these accounts is in."""
    names = {name for own in account_ids for (name,) in _SAVED_WITH.rows(connection, account_id=own)}
    return tuple(sorted(names))


def _row(row: tuple[Any, ...]) -> SegmentRow:
    segment_id, name, kind, asked, saved_at, author, count = row
    return SegmentRow(
        id=segment_id,
        name=name,
        kind=kind,
        asked=bytes(asked),
        saved_at=instant(saved_at),
        author=author,
        count=count,
    )
