"""What the shop owes its members in points: when it lapses, how much of it nobody will come for, and who would lose."""

from dataclasses import dataclass, field

from sqlalchemy import func, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.owed import (
    DEBT,
    NEVER,
    Breakage,
    Owed,
    Purses,
    breakage,
    likely_to_lapse,
    month_number,
    owed,
    purses,
)
from db.reports.question import Found, Question
from db.reports.shares import share
from db.reports.source import Source
from db.tables.columns import day_number
from db.tables.rollups import held, member
from loyalty.calendar import add_months
from loyalty.money import Minor, Points

#: Groups of people beside the months: what stands after the purse.
_NEVER, _DEBT = "never", "debt"


@dataclass(slots=True)
class _Sums:
    """All purses together, in money."""

    owed: Minor = 0
    likely: Minor = 0
    next_month: Minor = 0
    never: Minor = 0
    debt: Minor = 0
    is_likely_known: bool = False
    notes: list[Note] = field(default_factory=list)


def ask(source: Source, asked: Asked) -> Answer:
    """Each purse by the month in which it lapses, in points and in money at its worth."""
    known, holding = purses(source, asked.today), owed(source, asked.today)
    wanted = [
        purse
        for purse in known.ids
        if asked.option("purse") in ("", purse) and purse in holding and (holding[purse].points or holding[purse].debt)
    ]
    if not wanted:
        return Answer(question="liability", asked=asked, notes=(Note("nothing_owed", instead=True),))
    sums, tables, pictures = _Sums(), [], []
    for purse_id in wanted:
        own = holding[purse_id]
        seen = breakage(source, known.purse(purse_id), own, asked.today)
        months, never = likely_to_lapse(source, known.purse(purse_id), own, seen, asked.today)
        likely: dict[int, Points] | None = months if seen.share is not None else None
        sums.notes.append(_how_known(purse_id, seen))
        if known.pays(purse_id):
            _add(sums, known, own, likely, never, asked)
        else:
            sums.notes.append(Note("gifts_only", (("purse", purse_id),)))
        tables.append(_table(known, own, likely, never))
        if own.by_day:
            pictures.append(_picture(own, likely))
    return Answer(
        question="liability",
        asked=asked,
        figures=_figures(sums, wanted, asked),
        pictures=tuple(pictures),
        tables=tuple(tables),
        notes=tuple(sums.notes),
    )


def _next_month(asked: Asked) -> int:
    return month_number(add_months(asked.today.replace(day=1), 1))


def _add(sums: _Sums, known: Purses, own: Owed, likely: dict[int, Points] | None, never: Points, asked: Asked) -> None:
    def worth(points: Points) -> Minor:
        return known.worth(own.purse, points)

    sums.owed += worth(own.points)
    sums.never += worth(own.never)
    sums.debt += worth(own.debt)
    sums.next_month += worth(own.by_month().get(_next_month(asked), 0))
    if likely is not None:
        sums.likely += worth(sum(likely.values()) + never)
        sums.is_likely_known = True


def _figures(sums: _Sums, wanted: list[str], asked: Asked) -> tuple[Figure, ...]:
    def lead(group: str) -> Lead | None:
        return Lead("people", f"{wanted[0]}/{group}") if len(wanted) == 1 else None

    likely = sums.likely if sums.is_likely_known else None
    return (
        Figure(
            key="owed",
            unit=Unit.MONEY,
            value=sums.owed,
            beside=Figure(
                key="likely_share", unit=Unit.SHARE, value=None if likely is None else share(likely, sums.owed)
            ),
        ),
        Figure(key="likely_to_lapse", unit=Unit.MONEY, value=likely),
        Figure(
            key="lapses_next_month",
            unit=Unit.MONEY,
            value=sums.next_month,
            lead=lead(str(_next_month(asked))) if sums.next_month else None,
        ),
        Figure(key="never_lapses", unit=Unit.MONEY, value=sums.never, lead=lead(_NEVER) if sums.never else None),
        Figure(key="debt", unit=Unit.MONEY, value=sums.debt, lead=lead(_DEBT) if sums.debt else None),
    )


def _table(known: Purses, own: Owed, likely: dict[int, Points] | None, never: Points) -> Table:
    """A row a month; then what never lapses, and what members owe, in rows without a month."""
    rows: list[tuple[Cell, ...]] = []
    leads: list[Lead | None] = []
    # A purse of money needs no second column to say what it is worth.
    worth = known.shows_worth(own.purse)

    def cells(kind: str | None, month: int | None, points: Points, lapsing: Points | None) -> tuple[Cell, ...]:
        left = None if lapsing is None else max(0, points) - lapsing
        money = (known.worth(own.purse, points),) if worth else ()
        return (kind, month, points, *money, lapsing, left)

    def row(kind: str, month: int | None, points: Points, lapsing: Points | None) -> None:
        rows.append(cells(kind, month, points, lapsing))
        leads.append(Lead("people", f"{own.purse}/{month or kind}"))

    for month, points in own.by_month().items():
        row("lapses", month, points, None if likely is None else likely.get(month, 0))
    if own.never:
        row(_NEVER, None, own.never, None if likely is None else never)
    if own.debt:
        row(_DEBT, None, -own.debt, None)
    lapsing = None if likely is None else sum(likely.values()) + never
    total = list(cells(None, None, own.points - own.debt, lapsing))
    total[-1] = None if lapsing is None else own.points - lapsing
    return Table(
        key="by_lapse",
        of=own.purse,
        of_unit=Unit.PURSE,
        columns=(
            Column(key="kind", unit=Unit.WORD),
            Column(key="month", unit=Unit.MONTH),
            Column(key="points", unit=Unit.POINTS, purse=own.purse),
            *([Column(key="worth", unit=Unit.MONEY)] if worth else []),
            Column(key="likely_to_lapse", unit=Unit.POINTS, purse=own.purse),
            Column(key="likely_used", unit=Unit.POINTS, purse=own.purse),
        ),
        rows=tuple(rows),
        total=tuple(total),
        leads=tuple(leads),
    )


def _picture(own: Owed, likely: dict[int, Points] | None) -> Picture:
    months = own.by_month()
    if likely is None:
        series: tuple[Series, ...] = (Series(key="points", values=tuple(months.values())),)
    else:
        lapsing = {month: likely.get(month, 0) for month in months}
        series = (
            Series(key="likely_used", values=tuple(points - lapsing[month] for month, points in months.items())),
            Series(key="likely_to_lapse", values=tuple(lapsing.values())),
        )
    return Picture(
        key="by_lapse",
        shape=Shape.STACKED,
        x=tuple(months),
        x_unit=Unit.MONTH,
        unit=Unit.POINTS,
        purse=own.purse,
        series=series,
    )


def _how_known(purse: str, seen: Breakage) -> Note:
    """Where the estimate comes from, or why there is none."""
    if seen.share is None:
        return Note("breakage_unknown", (("purse", purse),))
    assert seen.until is not None
    facts: tuple[tuple[str, Cell], ...] = (
        ("purse", purse),
        ("share", seen.share),
        ("credited", seen.credited),
        ("unused", seen.unused),
        ("until", day_number(seen.until)),
    )
    return Note(f"breakage_{seen.how}", facts)


def people(source: Source, asked: Asked, group: str) -> Found:
    """Whose points those are, whoever has most of them first. The group is a purse and a month, never or debt."""
    purse, _, which = group.rpartition("/")
    match which:
        case "never":
            wanted = held.c.lapses_on == NEVER
        case "debt":
            wanted = held.c.lapses_on == DEBT
        case _:
            month = int(which)
            first = max(month * 100, day_number(asked.today))
            wanted = held.c.lapses_on.between(first, month * 100 + 99)
    points = func.sum(held.c.points).label("points")
    own = (
        select(held.c.member, points, func.min(held.c.lapses_on).label("first"))
        .where(held.c.purse == purse, wanted)
        .group_by(held.c.member)
        .subquery("own")
    )
    statement = (
        select(member.c.account_id, own.c.points, own.c.first, member.c.last_day)
        .select_from(own.join(member, member.c.n == own.c.member))
        .where(own.c.points != 0)
        .order_by(func.abs(own.c.points).desc(), member.c.account_id)
    )
    known = purses(source, asked.today)
    worth = known.shows_worth(purse)
    return Found(
        columns=(
            Column(key="points", unit=Unit.POINTS, purse=purse),
            *([Column(key="worth", unit=Unit.MONEY)] if worth else []),
            Column(key="lapses_on", unit=Unit.DAY),
            Column(key="last_visit", unit=Unit.DAY),
        ),
        rows=tuple(
            (
                account_id,
                (
                    points,
                    *([known.worth(purse, points)] if worth else []),
                    first if first > 0 else None,
                    last_day,
                ),
            )
            for account_id, points, first, last_day in source.stream(statement)
        ),
    )


QUESTION = Question(name="liability", ask=ask, heeds=frozenset(), people=people, options=(("purse", ()),))
