"""Who comes back: members by the month of their first purchase, and how many of each came in every month after."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Integer, case, func, literal, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.months import counted, counted_month, is_over, month_number, touched
from db.reports.question import Found, Question
from db.reports.shares import FEW, share
from db.reports.source import Source
from db.reports.whom import is_wanted
from db.tables.rollups import MONTHS_KNOWN, member

#: A year of months is what an eye can compare; of a longer period each month is looked at, up to three years.
_COHORTS_MIN, _COHORTS_MAX = 12, 36
_PEOPLE = (
    Column(key="last_visit", unit=Unit.DAY),
    Column(key="days_came", unit=Unit.COUNT),
    Column(key="spent", unit=Unit.MONEY),
)


@dataclass(frozen=True, slots=True)
class Cohort:
    """Everybody whose first purchase was in one month."""

    #: Counted.
    month: int
    size: int
    #: How many of them came in the k-th month after, from 0 on, up to the last month that is looked at.
    came: tuple[int, ...]
    #: How many came in any later month.
    again: int


def cohorts(source: Source, asked: Asked) -> list[Cohort]:
    """The months of the period, and at least the last twelve; only those in which somebody was new."""
    looked_at = months_of(asked)
    last, wide = looked_at[-1], min(len(looked_at) - 1, MONTHS_KNOWN)
    month = member.c.first_day // 100
    later = (func.sum(_bit(k)) for k in range(1, wide + 1))
    statement = (
        select(month, func.count(), _again(), *later)
        .where(member.c.first_day.between(_first_day(looked_at[0]), _last_day(last)), is_wanted(asked))
        .group_by(month)
        .order_by(month)
    )
    found = []
    for number, size, again, *came in source.rows(statement):
        first = counted_month(number)
        found.append(Cohort(first, size, (size, *came[: last - first]), again))
    return found


def months_of(asked: Asked) -> range:
    """The months whose new members are followed."""
    months = touched(asked.period)
    last = min(months[-1], counted(asked.today))
    wide = min(max(len(months), _COHORTS_MIN), _COHORTS_MAX)
    return range(last - wide + 1, last + 1)


def _bit(k: int) -> ColumnElement[int]:
    # Typed, because PostgreSQL shifts by nothing wider.
    return member.c.came.op(">>")(literal(k, Integer)).op("&")(literal(1))


def _again() -> ColumnElement[int]:
    return func.sum(case((member.c.came > 1, 1), else_=0))


def _first_day(month: int) -> int:
    return month_number(month) * 100 + 1


def _last_day(month: int) -> int:
    return month_number(month) * 100 + 31


def ask(source: Source, asked: Asked) -> Answer:
    """The months one under another, and what is usual of all of them."""
    found = cohorts(source, asked)
    size = sum(cohort.size for cohort in found)
    if size < FEW:
        return Answer(question="retention", asked=asked, notes=(Note("too_few_new", (("count", size),), instead=True),))
    last = months_of(asked)[-1]
    wide = min(last - found[0].month, MONTHS_KNOWN) + 1
    notes = () if is_over(last, asked.today) else (Note("month_not_over"),)
    usual = average(found, wide, asked)
    return Answer(
        question="retention",
        asked=asked,
        figures=_figures(found, usual, size, asked),
        pictures=(
            _heat(found, wide),
            Picture(
                key="usual_curve",
                shape=Shape.LINES,
                x=tuple(range(wide)),
                x_unit=Unit.COUNT,
                unit=Unit.SHARE,
                series=(Series(key="came_back", values=tuple(usual)),),
                benchmark="month_later",
            ),
        ),
        tables=tuple(
            _table(key, unit, found, wide, asked)
            for key, unit in (("cohort_shares", Unit.SHARE), ("cohort_counts", Unit.COUNT))
        ),
        notes=notes,
    )


def average(found: Sequence[Cohort], wide: int, asked: Asked) -> list[int | None]:
    """Of every hundred new members, how many came in the k-th month after; a month still running would pull it down."""
    usual: list[int | None] = []
    for k in range(wide):
        known = [
            cohort for cohort in found if k < len(cohort.came) and (is_over(cohort.month + k, asked.today) or not k)
        ]
        usual.append(share(sum(cohort.came[k] for cohort in known), sum(cohort.size for cohort in known)))
    return usual


def _figures(found: Sequence[Cohort], usual: Sequence[int | None], size: int, asked: Asked) -> tuple[Figure, ...]:
    def after(k: int) -> int | None:
        return usual[k] if k < len(usual) else None

    # Whoever is new in a month that is not over can't have come in a later one.
    once = sum(cohort.size - cohort.again for cohort in found if is_over(cohort.month, asked.today))
    return (
        Figure(key="new_members", unit=Unit.COUNT, value=size),
        Figure(key="after_1", unit=Unit.SHARE, value=after(1)),
        Figure(key="after_3", unit=Unit.SHARE, value=after(3)),
        Figure(key="after_6", unit=Unit.SHARE, value=after(6)),
        Figure(key="only_first_month", unit=Unit.COUNT, value=once, lead=Lead("people", "once")),
    )


def _heat(found: Sequence[Cohort], wide: int) -> Picture:
    return Picture(
        key="cohorts",
        shape=Shape.HEAT,
        x=tuple(range(wide)),
        x_unit=Unit.COUNT,
        unit=Unit.SHARE,
        series=tuple(
            Series(
                key=month_number(cohort.month),
                unit=Unit.MONTH,
                values=tuple(_cells(cohort, Unit.SHARE, wide)),
            )
            for cohort in found
        ),
    )


def _cells(cohort: Cohort, unit: Unit, wide: int) -> list[int | None]:
    came = [share(of, cohort.size) if unit is Unit.SHARE else of for of in cohort.came]
    return [*came, *(None for _ in range(wide - len(came)))]


def _table(key: str, unit: Unit, found: Sequence[Cohort], wide: int, asked: Asked) -> Table:
    def row(cohort: Cohort) -> tuple[Cell, ...]:
        again = share(cohort.again, cohort.size) if unit is Unit.SHARE else cohort.again
        if not is_over(cohort.month, asked.today):
            again = None
        return (month_number(cohort.month), cohort.size, again, *_cells(cohort, unit, wide)[1:])

    return Table(
        key=key,
        columns=(
            Column(key="month", unit=Unit.MONTH),
            Column(key="new_members", unit=Unit.COUNT),
            Column(key="came_again", unit=unit),
            *(Column(key=f"month_{k}", unit=unit) for k in range(1, wide)),
        ),
        rows=tuple(row(cohort) for cohort in found),
        leads=tuple(Lead("people", str(month_number(cohort.month))) for cohort in found),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """A month's new members (`yyyymm`), those of them who came in the k-th month after (`yyyymm:k`), or those who came
    in none (`yyyymm:once`; `once` of all the months that are over). Those who spent most are first.
    """
    month, _, which = group.rpartition(":") if ":" in group or group == "once" else (group, "", "")
    looked_at = months_of(asked)
    first, last = (counted_month(int(month)),) * 2 if month else (looked_at[0], looked_at[-1])
    own = member.c
    asked_for = select(own.account_id, own.last_day, own.days, own.paid).where(
        own.first_day.between(_first_day(first), _last_day(last)), is_wanted(asked)
    )
    if which == "once":
        this_month = _first_day(counted(asked.today))
        asked_for = asked_for.where(own.came == 1, own.first_day < this_month)
    elif which:
        asked_for = asked_for.where(_bit(int(which)) == 1)
    rows = source.rows(asked_for.order_by(own.paid.desc(), own.n))
    return Found(_PEOPLE, tuple((account_id, tuple(cells)) for account_id, *cells in rows))


QUESTION = Question(name="retention", ask=ask, heeds=frozenset({"period", "tier", "group"}), people=people)
