"""What an owner reads on a Monday: last week out of several questions, and the people behind it by name."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from db.reports import listed
from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.listed import Behind
from db.reports.owed import owed, purses
from db.reports.periods import Chosen, held_against, period
from db.reports.phones import phones
from db.reports.question import ask, is_there, question
from db.reports.source import Source
from loyalty.money import Minor, Points

#: How many are named; behind them stand all.
THANKED, WON_BACK = 10, 20
LAPSES_WITHIN_DAYS = 30


@dataclass(frozen=True, slots=True)
class Lapsing:
    """Points of a purse whose last day is near, and what they are worth."""

    purse: str
    points: Points
    worth: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Monday:
    """The week, question by question."""

    asked: Asked
    #: How the programme did, against the week before and against the same week a year ago.
    overview: Answer
    a_year_ago: Answer
    days: Answer
    rules: Answer
    churn: Answer
    #: None where this program cannot tell it.
    unusual: Answer | None
    thank: Behind
    win_back: Behind
    #: Numbers of those named there who may be called.
    phones: dict[str, str]
    lapsing: tuple[Lapsing, ...]


def monday(source: Source, *, today: date) -> Monday:
    """The week before that of `today`."""
    chosen = Chosen(span="last_week")
    week = period(chosen, today)
    asked = Asked(period=week, today=today, before=held_against(chosen, today))
    # The same weekdays: a Saturday is held against a Saturday.
    year_ago = Period(week.first - timedelta(days=364), week.last - timedelta(days=364))

    def answered(name: str, asked: Asked = asked) -> Answer:
        source.progress(0, 0)
        return ask(source, name, asked)

    def behind(name: str, group: str, most: int) -> Behind:
        people = question(name).people
        assert people is not None
        return listed.people(source, people(source, asked, group), question=name, group=group, most=most)

    win_back = behind("churn", "at_risk", WON_BACK)
    return Monday(
        asked=asked,
        overview=answered("dashboard"),
        a_year_ago=answered("dashboard", replace(asked, before=year_ago)),
        days=answered("takings"),
        rules=answered("rules"),
        churn=answered("churn"),
        unusual=answered("unusual") if is_there("unusual") else None,
        thank=behind("dashboard", "came", THANKED),
        win_back=win_back,
        phones=phones(source, [one.account_id for one in win_back.people.rows]),
        lapsing=_lapsing(source, today),
    )


def _lapsing(source: Source, today: date) -> tuple[Lapsing, ...]:
    """Soon gone, of each purse of which anything is."""
    known, until = purses(source, today), today + timedelta(days=LAPSES_WITHIN_DAYS)
    found = []
    for purse, own in owed(source, today).items():
        points = sum(points for day, points in own.by_day if day <= until)
        if points:
            found.append(Lapsing(purse, points, known.worth(purse, points)))
    return tuple(found)
