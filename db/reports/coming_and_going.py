"""Who comes and goes, month by month: new, still coming, back again, gone; and who joined and never bought anything.

Somebody is there while they came in any of the last few months (the option `absent` says how many), and gone in the
month in which that ends. So those who were there, with the new and those back, less those gone, are those there now.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import case, func, select

from db.reports.answer import Answer, Column, Figure, Lead, Note, Picture, Series, Shape, Table, Unit
from db.reports.asked import Asked, Period
from db.reports.lives import Bools, Ints, accounts, never_came, read_columns, sorted_by_first
from db.reports.months import counted, counted_month, is_over, month_number, month_of_day, touched
from db.reports.question import Found, Question
from db.reports.shares import FEW
from db.reports.source import Source
from db.reports.whom import is_wanted
from db.tables.people import account
from db.tables.rollups import MONTHS_KNOWN, member, visit_day

#: Months without a visit after which somebody is gone: the first unless said.
_ABSENT = ("3", "1", "2", "4", "6", "12")
_MONTHS_MAX = 60
#: A picture of fewer months than a year would not show where they lead.
_SHOWN_MIN = 12
_KINDS = ("new", "stayed", "back", "gone")
_PEOPLE = (
    Column(key="last_visit", unit=Unit.DAY),
    Column(key="days_came", unit=Unit.COUNT),
    Column(key="spent", unit=Unit.MONEY),
)


@dataclass(frozen=True, slots=True)
class Presence:
    """In which months each member came."""

    n: Ints
    #: The month of the first visit, counted.
    first: Ints
    #: By counted month, whether they came in it. Outside of these months nothing is known.
    came: dict[int, Bools]
    absent: int

    def is_there(self, month: int) -> Bools:
        """Who came in that month or in one of those before it that still count."""
        there: Bools = reduce(np.logical_or, (self.came[one] for one in range(month - self.absent + 1, month + 1)))
        return there

    def kind(self, name: str, month: int) -> Bools:
        """Who is new, stayed, is back, or is gone in that month."""
        new: Bools = self.first == month
        if name == "new":
            return new
        if name == "gone":
            return self.is_there(month - 1) & ~self.is_there(month)
        known = self.is_there(month - 1)
        return self.came[month] & (self.first < month) & (known if name == "stayed" else ~known)


def presence(source: Source, asked: Asked, months: range) -> Presence:
    """Everybody's months, as far back as is needed to say of each of these who is there."""
    absent = int(asked.option("absent", _ABSENT[0]))
    wanted = range(months[0] - absent, months[-1] + 1)
    own = member.c
    asked_for = select(own.n, own.first_day, own.came).where(own.days > 0, is_wanted(asked))
    n, first_day, bits = sorted_by_first(read_columns(source, asked_for))
    first = first_day // 10_000 * 12 + first_day // 100 % 100 - 1
    came: dict[int, Bools] = {}
    for month in wanted:
        after = month - first
        bit = bits >> np.clip(after, 0, MONTHS_KNOWN)
        came[month] = (after >= 0) & (after <= MONTHS_KNOWN) & (bit & 1 == 1)
    if len(first) and wanted[-1] - int(first.min()) > MONTHS_KNOWN:
        _add_old(source, asked, n, came)
    return Presence(n, first, came, absent)


def _add_old(source: Source, asked: Asked, n: Ints, came: dict[int, Bools]) -> None:
    """Months of members who began longer ago than their bits reach, out of their days."""
    first, last = min(came), max(came)
    old = (last - MONTHS_KNOWN) // 12 * 10_000 + ((last - MONTHS_KNOWN) % 12 + 1) * 100
    month = month_of_day(visit_day.c.day)
    asked_for = (
        select(visit_day.c.member, month)
        .select_from(visit_day.join(member, member.c.n == visit_day.c.member))
        .where(
            member.c.first_day < old,
            visit_day.c.kept > 0,
            visit_day.c.day.between(month_number(first) * 100, month_number(last) * 100 + 99),
            is_wanted(asked),
        )
        .distinct()
    )
    for who, when in source.stream(asked_for):
        came[when][np.searchsorted(n, who)] = True


def months_of(asked: Asked, period: Period) -> range:
    """Whole months of which a day is in the period, the last few years of them and none that is still to come."""
    months = touched(period)
    last = max(min(months[-1], counted(asked.today)), months[0])
    return range(max(months[0], last - _MONTHS_MAX + 1), last + 1)


def ask(source: Source, asked: Asked) -> Answer:
    """The period's months in sum, beside the period before; and one by one, with those of the year that led there."""
    months = months_of(asked, asked.period)
    earlier = months_of(asked, asked.before) if asked.before else None
    shown = range(min(months[0], months[-1] - _SHOWN_MIN + 1), months[-1] + 1)
    found = presence(source, asked, range(min(shown[0], earlier[0]) if earlier else shown[0], shown[-1] + 1))
    never = never_came(source, asked)
    if len(found.n) + never < FEW:
        note = Note("too_few", (("count", len(found.n) + never),), instead=True)
        return Answer(question="coming_and_going", asked=asked, notes=(note,))
    table = _table(source, asked, found, shown)
    columns = {column.key: place for place, column in enumerate(table.columns)}
    x = tuple(row[0] for row in table.rows)

    def series(key: str) -> Series:
        values = (row[columns[key]] for row in table.rows)
        return Series(key=key, values=tuple(cell if isinstance(cell, int) else None for cell in values))

    def picture(key: str, shape: Shape, *keys: str) -> Picture:
        drawn = tuple(series(one) for one in keys)
        return Picture(key=key, shape=shape, x=x, x_unit=Unit.MONTH, unit=Unit.COUNT, series=drawn)

    return Answer(
        question="coming_and_going",
        asked=asked,
        figures=(
            *_figures(asked, found, months, earlier),
            Figure(key="never", unit=Unit.COUNT, value=never, good=-1, lead=Lead("people", "never")),
        ),
        pictures=(
            picture("who_came", Shape.STACKED, "stayed", "back", "new"),
            picture("won_and_lost", Shape.BARS, "won", "gone"),
            picture("there", Shape.LINES, "there"),
        ),
        tables=(table,),
        notes=() if is_over(shown[-1], asked.today) else (Note("month_not_over"),),
    )


def _figures(asked: Asked, found: Presence, months: range, earlier: range | None) -> Iterable[Figure]:
    # A part of a month is less than a month: beside it another would say that all goes down.
    if not (asked.period.is_whole_months and is_over(months[-1], asked.today)):
        earlier = None

    def sum_of(name: str, of: range | None) -> int | None:
        known = list(_known(name, of, asked)) if of else []
        return sum(int(found.kind(name, month).sum()) for month in known) if known else None

    def there(of: range | None) -> int | None:
        return int(found.is_there(min(of[-1], counted(asked.today) - 1)).sum()) if of else None

    yield Figure(key="there", unit=Unit.COUNT, value=there(months), before=there(earlier), good=1)
    for name, good in (("new", 1), ("back", 1), ("gone", -1)):
        value, before = sum_of(name, months), sum_of(name, earlier)
        yield Figure(key=name, unit=Unit.COUNT, value=value, before=before, good=good, lead=Lead("people", name))


def _known(name: str, months: range, asked: Asked) -> Iterable[int]:
    """The months of which it can be told: nobody is gone before the month is over."""
    return (month for month in months if name != "gone" or is_over(month, asked.today))


def _table(source: Source, asked: Asked, found: Presence, months: range) -> Table:
    joined = _joined(source, asked, months)
    rows = []
    for month in months:
        new, stayed, back = (int(found.kind(name, month).sum()) for name in _KINDS[:3])
        over = is_over(month, asked.today)
        gone = int(found.kind("gone", month).sum()) if over else None
        there = int(found.is_there(month).sum()) if over else None
        rows.append((month_number(month), *joined.get(month, (0, 0)), new, stayed, back, new + back, gone, there))
    return Table(
        key="by_month",
        columns=(
            Column(key="month", unit=Unit.MONTH),
            *(Column(key=key, unit=Unit.COUNT) for key in ("joined", "joined_never")),
            *(Column(key=key, unit=Unit.COUNT) for key in ("new", "stayed", "back", "won", "gone", "there")),
        ),
        rows=tuple(rows),
        leads=tuple(Lead("people", f"gone:{month_number(month)}") for month in months),
    )


def _joined(source: Source, asked: Asked, months: range) -> dict[int, tuple[int, int]]:
    """By month, how many joined, and how many of them have not bought anything that they kept."""
    source.ahead(account, member)
    month = month_of_day(account.c.joined_on)
    asked_for = (
        select(month, func.count(), func.sum(case((member.c.days == 0, 1), else_=0)))
        .select_from(member.join(account, account.c.account_id == member.c.account_id))
        .where(is_wanted(asked), account.c.joined_on >= month_number(months[0]) * 100)
        .group_by(month)
    )
    return {when: (joined, never) for when, joined, never in source.rows(asked_for)}


def people(source: Source, asked: Asked, group: str) -> Found:
    """Who is new, stayed, is back or gone, in the period or in a month (`gone:202604`); or who never came (`never`)."""
    kind, _, which = group.partition(":")
    own = member.c
    if kind == "never":
        asked_for = select(own.account_id).where(own.days == 0, is_wanted(asked)).order_by(own.n.desc())
        return Found((), tuple((account_id, ()) for (account_id,) in source.rows(asked_for)))
    months = months_of(asked, asked.period)
    if which:
        months = range(counted_month(int(which)), counted_month(int(which)) + 1)
    found = presence(source, asked, months)
    chosen: NDArray[np.bool_] = np.zeros(len(found.n), dtype=np.bool_)
    for month in _known(kind, months, asked):
        chosen |= found.kind(kind, month)
    numbers = found.n[chosen]
    told = {
        n: (last_day, days, paid)
        for n, last_day, days, paid in source.stream(
            select(own.n, own.last_day, own.days, own.paid).where(own.days > 0, is_wanted(asked))
        )
    }
    order = sorted((int(n) for n in numbers), key=lambda n: (-told[n][2], n))
    return Found(
        _PEOPLE, tuple((account_id, told[n]) for account_id, n in zip(accounts(source, order), order, strict=True))
    )


QUESTION = Question(
    name="coming_and_going",
    ask=ask,
    heeds=frozenset({"period", "before", "tier", "group"}),
    people=people,
    options=(("absent", _ABSENT),),
)
