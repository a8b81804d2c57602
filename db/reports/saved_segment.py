"""Who is in a saved segment now: a live one asks its question of today, a fixed one knows its people."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from db.lookup.segments import of_segment
from db.reports.answer import Column, Unit
from db.reports.asked import Asked
from db.reports.asking import Asking, unpacked
from db.reports.question import Found, question
from db.reports.source import Source
from db.tables.questions import segment
from db.tables.rollups import member

#: What a fixed one tells of each: what their visits have been up to now.
COLUMNS = (
    Column(key="last_visit", unit=Unit.DAY),
    Column(key="visits", unit=Unit.COUNT),
    Column(key="paid", unit=Unit.MONEY),
)


class SegmentProblem(Exception):
    """`code` is gone (it was thrown away) or unreadable (this program has no such question)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Opened:
    """A segment with its people."""

    id: str
    name: str
    kind: str
    asked: Asking | None
    #: What was asked to find them; None of a fixed one.
    now: Asked | None
    found: Found


def opened(source: Source, segment_id: str, *, today: date) -> Opened:
    """The segment and who is in it today. Raises SegmentProblem."""
    columns = segment.c
    row = source.row(select(columns.name, columns.kind, columns.asked).where(columns.id == segment_id))
    if row is None:
        raise SegmentProblem("gone")
    name, kind, kept = row
    asked = unpacked(bytes(kept))
    if kind == "fixed":
        return Opened(segment_id, name, kind, asked, None, _fixed(source, segment_id))
    if asked is None:
        raise SegmentProblem("unreadable")
    now = asked.on(today)
    return Opened(segment_id, name, kind, asked, now, people(source, asked.question, now, asked.group))


def people(source: Source, name: str, asked: Asked, group: str) -> Found:
    """The people behind a group of a question. Raises SegmentProblem where it has no such question."""
    try:
        told = question(name)
    except KeyError:
        raise SegmentProblem("unreadable") from None
    if told.people is None:
        raise SegmentProblem("unreadable")
    return told.people(source, asked, group)


def _fixed(source: Source, segment_id: str) -> Found:
    """Who came last first."""
    inside = of_segment(segment_id).subquery("inside")
    statement = (
        select(member.c.account_id, member.c.last_day, member.c.visits, member.c.paid)
        .select_from(inside.join(member, member.c.account_id == inside.c.account_id))
        .order_by(member.c.last_day.is_(None), member.c.last_day.desc(), member.c.account_id)
    )
    rows = tuple((account_id, (last, visits, paid)) for account_id, last, visits, paid in source.stream(statement))
    return Found(COLUMNS, rows)
