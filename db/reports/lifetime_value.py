"""What members are worth: what they have left so far, and what each may be expected to bring in the next year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

import numpy as np
from sqlalchemy import and_, func, select

from db.reports.answer import Answer, Cell, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked
from db.reports.lifetime_model import Coming, Spending, fit_coming, fit_spending, histories
from db.reports.lives import Floats, Ints, Lives, accounts, day_at, read_columns, read_lives, sorted_by_first
from db.reports.question import Found, Question
from db.reports.shares import FEW, per, share
from db.reports.source import Source
from db.reports.whom import is_wanted
from db.tables.rollups import member, visit_day

#: From fewer people, or fewer who came again, four figures can't be learnt.
MEMBERS_MIN, REPEATERS_MIN = 100, 30
#: What is usual to leave is learnt from no more people than these: of 25 000 it is known to a hundredth.
_SPENDERS_MAX = 25_000
_NEXT_DAYS = 365
_TENTHS = 10
#: So many months one under another are read as a list; of more, years are.
_MONTHS_MAX = 36
_PEOPLE = (
    Column(key="expected", unit=Unit.MONEY),
    Column(key="expected_visits", unit=Unit.RATIO),
    Column(key="expected_each_visit", unit=Unit.MONEY),
    Column(key="alive", unit=Unit.SHARE),
    Column(key="spent", unit=Unit.MONEY),
    Column(key="last_visit", unit=Unit.DAY),
)
_Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected of each member, in the order of their lives."""

    lives: Lives
    coming: Coming
    spending: Spending
    #: Visits in the next twelve months, what one is worth, and both together in whole minor units.
    visits: Floats
    each: Floats
    expected: Ints
    alive: Floats
    #: Of how many members' visits it was learnt what is usual to leave.
    spenders: int

    def by_worth(self) -> Ints:
        """Places of members, those of whom most is expected first."""
        return np.lexsort((self.lives.n, -self.expected)).astype(np.int64)


def outlook(source: Source, asked: Asked, lives: Lives) -> Outlook | None:
    """What may be expected of everybody; None where there are too few to learn it from.

    Visits are learnt as the model has them: days with a visit after the first. So is what is usual to leave; but what
    one member may be expected to leave is told by all of their days, the first one too.
    """
    if len(lives) < MEMBERS_MIN or int((lives.days > 1).sum()) < REPEATERS_MIN:
        return None
    age = np.maximum(asked.today.toordinal(), lives.last) - lives.first
    known = histories(lives.days - 1, lives.last - lives.first, age)
    coming = fit_coming(known)
    x, spent = _later_visits(source, asked, lives)
    if len(x) < REPEATERS_MIN:
        return None
    spending = fit_spending(x, spent)
    visits = coming.visits(known, _NEXT_DAYS)[known.row]
    each = spending.each(lives.days, np.maximum(lives.paid, 0).astype(np.float64))
    return Outlook(
        lives=lives,
        coming=coming,
        spending=spending,
        visits=visits,
        each=each,
        expected=np.rint(visits * each).astype(np.int64),
        alive=coming.alive(known)[known.row],
        spenders=len(x),
    )


def _later_visits(source: Source, asked: Asked, lives: Lives) -> tuple[Ints, Floats]:
    """Of members who came again: on how many days after the first, and what they left on those. Every n-th member's
    where they are many. Who left nothing on them says nothing of what is usual.
    """
    again = lives.only(lives.days > 1)
    nth = -(-len(again) // _SPENDERS_MAX)
    first = (
        select(member.c.n, func.sum(visit_day.c.paid - visit_day.c.back))
        .select_from(
            member.join(visit_day, and_(visit_day.c.member == member.c.n, visit_day.c.day == member.c.first_day))
        )
        .where(member.c.days > 1, member.c.n % nth == 0, is_wanted(asked))
        .group_by(member.c.n)
    )
    _, paid = sorted_by_first(read_columns(source, first))
    own = again.only(again.n % nth == 0)
    later = own.paid - paid
    left = later > 0
    return (own.days - 1)[left], later[left].astype(np.float64)


def ask(source: Source, asked: Asked) -> Answer:
    """So far by the month of the first purchase; from now on by tenths of the members."""
    lives = read_lives(source, asked)
    if len(lives) < FEW:
        note = Note("too_few", (("count", len(lives)),), instead=True)
        return Answer(question="lifetime_value", asked=asked, notes=(note,))
    found = outlook(source, asked, lives)
    cohorts = _cohorts(lives, found)
    pictures = [
        Picture(
            key="spent_by_first",
            shape=Shape.BARS,
            x=tuple(row[0] for row in cohorts.rows),
            x_unit=cohorts.columns[0].unit,
            unit=Unit.MONEY,
            series=(Series(key="spent_each", values=tuple(_int(row[3]) for row in cohorts.rows)),),
        )
    ]
    spent = int(lives.paid.sum())
    figures = [
        Figure(key="spent_each", unit=Unit.MONEY, value=per(spent, len(lives)), lead=Lead("people", "all")),
    ]
    if found is None:
        notes = (Note("too_few_to_expect", (("count", len(lives)),)),)
        return Answer(
            question="lifetime_value",
            asked=asked,
            figures=tuple(figures),
            pictures=tuple(pictures),
            tables=(cohorts,),
            notes=notes,
        )
    expected = int(found.expected.sum())
    figures += [
        Figure(key="expected", unit=Unit.MONEY, value=expected, lead=Lead("people", "all")),
        Figure(key="expected_each", unit=Unit.MONEY, value=per(expected, len(lives))),
        Figure(key="alive", unit=Unit.SHARE, value=_alive(found, np.arange(len(lives)))),
    ]
    tenths = _tenths(found)
    pictures.append(
        Picture(
            key="expected_by_tenth",
            shape=Shape.BARS,
            x=tuple(row[0] for row in tenths.rows),
            x_unit=Unit.TEXT,
            unit=Unit.MONEY,
            series=(Series(key="expected", values=tuple(_int(row[2]) for row in tenths.rows)),),
        )
    )
    return Answer(
        question="lifetime_value",
        asked=asked,
        figures=tuple(figures),
        pictures=tuple(reversed(pictures)),
        tables=(tenths, cohorts, _model(source, found)),
        notes=(Note("assumed"), *_once_only(lives)),
    )


def _once_only(lives: Lives) -> tuple[Note, ...]:
    once = int((lives.days == 1).sum())
    return (Note("once_only", (("count", once),)),) if once else ()


def _int(cell: Cell) -> int | None:
    assert not isinstance(cell, str)
    return cell


def _tenths(found: Outlook) -> Table:
    """Tenths of the members, those of whom most is expected first."""
    order, whole = found.by_worth(), int(found.expected.sum())
    rows = []
    for place, part in enumerate(np.array_split(order, _TENTHS)):
        expected, count = int(found.expected[part].sum()), len(part)
        spent = int(found.lives.paid[part].sum())
        rows.append(
            (str(place + 1), count, expected, share(expected, whole), per(expected, count), spent, _alive(found, part))
        )
    everybody = np.arange(len(order))
    spent = int(found.lives.paid.sum())
    total = (None, len(order), whole, 10_000, per(whole, len(order)), spent, _alive(found, everybody))
    return Table(
        key="tenths",
        columns=(
            Column(key="tenth", unit=Unit.TEXT),
            Column(key="members", unit=Unit.COUNT),
            Column(key="expected", unit=Unit.MONEY),
            Column(key="share", unit=Unit.SHARE),
            Column(key="expected_each", unit=Unit.MONEY),
            Column(key="spent", unit=Unit.MONEY),
            Column(key="alive", unit=Unit.SHARE),
        ),
        rows=tuple(rows),
        total=total,
        leads=tuple(Lead("people", f"tenth:{place + 1}") for place in range(_TENTHS)),
    )


def _alive(found: Outlook, part: Ints) -> int | None:
    """Of those who came again, how many still come; of whoever came once the model says nothing."""
    again = part[found.lives.days[part] > 1]
    return round(10_000 * float(found.alive[again].mean())) if len(again) else None


def _firsts(lives: Lives) -> tuple[Ints, Unit]:
    """The month of each one's first visit, yyyymm; the year where there are too many months to read."""
    whole = lives.first - date(1970, 1, 1).toordinal()
    months = whole.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    if int(months.max() - months.min()) < _MONTHS_MAX:
        return (months // 12 + 1970) * 100 + months % 12 + 1, Unit.MONTH
    return months // 12 + 1970, Unit.YEAR


def _cohorts(lives: Lives, found: Outlook | None) -> Table:
    firsts, unit = _firsts(lives)
    kinds, where = np.unique(firsts, return_inverse=True)
    rows: list[_Row] = []
    for place, kind in enumerate(kinds):
        own = np.flatnonzero(where == place)
        rows.append((int(kind), *_cohort(lives, found, own)))
    every = np.arange(len(lives))
    return Table(
        key="by_first",
        columns=(
            Column(key="first_visit", unit=unit),
            Column(key="members", unit=Unit.COUNT),
            Column(key="spent", unit=Unit.MONEY),
            Column(key="spent_each", unit=Unit.MONEY),
            Column(key="alive", unit=Unit.SHARE),
            Column(key="expected_each", unit=Unit.MONEY),
        ),
        rows=tuple(rows),
        total=(None, *_cohort(lives, found, every)),
        leads=tuple(Lead("people", f"first:{kind}") for kind in kinds) if found else (),
    )


def _cohort(lives: Lives, found: Outlook | None, own: Ints) -> _Row:
    spent, count = int(lives.paid[own].sum()), len(own)
    alive = _alive(found, own) if found else None
    expected = per(int(found.expected[own].sum()), count) if found else None
    return (count, spent, per(spent, count), alive, expected)


def _model(source: Source, found: Outlook) -> Table:
    """What was learnt, as the papers name it; money in whole units of the currency."""
    major = 10 ** source.place().currency.decimals
    coming, spending = found.coming, found.spending
    values: Sequence[tuple[str, float]] = (
        ("r", coming.r),
        ("alpha", coming.alpha),
        ("a", coming.a),
        ("b", coming.b),
        ("log_likelihood", coming.log_likelihood),
        ("p", spending.p),
        ("q", spending.q),
        ("nu", spending.nu / major),
    )
    learnt = (("learnt_coming", str(len(found.lives))), ("learnt_spending", str(found.spenders)))
    return Table(
        key="model",
        columns=(Column(key="parameter", unit=Unit.WORD), Column(key="value", unit=Unit.TEXT)),
        rows=(*((key, f"{value:.3f}") for key, value in values), *learnt),
    )


def people(source: Source, asked: Asked, group: str) -> Found:
    """`all`, a tenth (`tenth:3`), a month or year of first visits (`first:202604`): who will bring most comes first."""
    lives = read_lives(source, asked)
    found = outlook(source, asked, lives)
    if found is None:
        return _spent_only(source, lives)
    order = found.by_worth()
    kind, _, which = group.partition(":")
    if kind == "tenth":
        order = np.array_split(order, _TENTHS)[int(which) - 1]
    elif kind == "first":
        order = order[_firsts(lives)[0][order] == int(which)]
    cells = (
        (
            int(found.expected[place]),
            round(100 * float(found.visits[place])),
            round(float(found.each[place])),
            round(10_000 * float(found.alive[place])) if lives.days[place] > 1 else None,
            int(lives.paid[place]),
            day_at(lives.last[place]),
        )
        for place in order
    )
    return Found(_PEOPLE, tuple(zip(accounts(source, lives.n[order]), cells, strict=True)))


def _spent_only(source: Source, lives: Lives) -> Found:
    order = np.lexsort((lives.n, -lives.paid))
    cells = ((int(lives.paid[place]), day_at(lives.last[place])) for place in order)
    return Found(_PEOPLE[-2:], tuple(zip(accounts(source, lives.n[order]), cells, strict=True)))


QUESTION = Question(name="lifetime_value", ask=ask, heeds=frozenset({"tier", "group"}), people=people)
