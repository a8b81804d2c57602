"""When, who and what as a document says them: the same fields in every rule."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from loyalty.conditions import (
    ALWAYS,
    ANYBODY,
    EVERYTHING,
    AroundBirthday,
    Hours,
    MonthDay,
    Scope,
    When,
    Who,
)
from loyalty.document_shape import Day, Field, ListOf, Problems, Record, Text, Whole, YesNo, problem

_NAMES = ListOf(Text())


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A text of one form, read into whole numbers: an hour, a day of the year."""

    form: str
    code: str
    highest: tuple[int, int]

    def read(self, value: object, place: str, problems: Problems) -> tuple[int, int]:
        found = re.fullmatch(self.form, value) if isinstance(value, str) else None
        if found is None or int(found[1]) > self.highest[0] or int(found[2]) > self.highest[1]:
            problem(problems, place, self.code)
            return (1, 1)
        return int(found[1]), int(found[2])

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^{self.form}$"}


_HOUR = _Pattern(r"(\d\d):(\d\d)", "not_an_hour", (24, 59))
_MONTH_DAY = _Pattern(r"(\d\d)-(\d\d)", "not_a_day_of_the_year", (12, 31))

SCOPE = Record(
    {
        "goods": Field(_NAMES, [], "goods by their codes; none and no categories means all goods"),
        "categories": Field(_NAMES, []),
        "not_goods": Field(_NAMES, [], "what is out stays out, also where its category is in"),
        "not_categories": Field(_NAMES, []),
    }
)
WHEN = Record(
    {
        "from": Field(Day(), None),
        "to": Field(Day(), None, "last whole day"),
        "season": Field(Record({"from": Field(_MONTH_DAY), "to": Field(_MONTH_DAY)}), None, "each year, MM-DD"),
        "weekdays": Field(ListOf(Whole(1, 7)), [], "Monday is 1"),
        "hours": Field(Record({"from": Field(_HOUR), "to": Field(_HOUR)}), None, "contains its start, not its end"),
        "birthday": Field(Record({"before": Field(Whole(0, 60), 0), "after": Field(Whole(0, 60), 0)}), None, "days"),
    }
)
WHO = Record(
    {
        "tiers": Field(_NAMES, [], "tier ids"),
        "groups": Field(_NAMES, []),
        "first_purchase": Field(YesNo(), False),
        "visit": Field(Whole(0, 100_000), 0, "this is visit number N"),
        "every_visit": Field(Whole(0, 100_000), 0, "this visit's number is a multiple of N"),
        "away": Field(Whole(0, 36_600), 0, "N or more days since the last visit"),
    }
)
CONDITIONS = {"what": Field(SCOPE, {}), "when": Field(WHEN, {}), "who": Field(WHO, {})}


def scope(said: Mapping[str, Any]) -> Scope:
    if not any(said.values()):
        return EVERYTHING
    return Scope(**{name: frozenset(names) for name, names in said.items()})


def when(said: Mapping[str, Any]) -> When:
    hours, season, birthday = said["hours"], said["season"], said["birthday"]
    read = When(
        first_day=said["from"],
        last_day=said["to"],
        season=None if season is None else _season(season),
        weekdays=frozenset(said["weekdays"]),
        hours=None if hours is None else Hours(_minute(hours["from"]), _minute(hours["to"])),
        birthday=None if birthday is None else AroundBirthday(birthday["before"], birthday["after"]),
    )
    return ALWAYS if read == ALWAYS else read


def who(said: Mapping[str, Any]) -> Who:
    read = Who(
        tiers=frozenset(said["tiers"]),
        groups=frozenset(said["groups"]),
        first_purchase=said["first_purchase"],
        visit=said["visit"],
        every_visit=said["every_visit"],
        away=said["away"],
    )
    return ANYBODY if read == ANYBODY else read


def check_conditions(said: Mapping[str, Any], place: str, tiers: set[str], problems: Problems) -> None:
    """What no shape can see: days in order, tiers that there are, hours that are not empty."""
    days, hours = said["when"], said["when"]["hours"]
    if days["from"] is not None and days["to"] is not None and days["to"] < days["from"]:
        problem(problems, f"{place}.when.to", "ends_before_it_starts")
    if hours is not None and hours["from"] == hours["to"]:
        problem(problems, f"{place}.when.hours", "no_hours")
    for nth, tier in enumerate(said["who"]["tiers"]):
        if tier not in tiers:
            problem(problems, f"{place}.who.tiers[{nth}]", "no_such_tier", tier=tier)


def _minute(hour: tuple[int, int]) -> int:
    return hour[0] * 60 + hour[1]


def _season(said: Mapping[str, Any]) -> tuple[MonthDay, MonthDay]:
    return said["from"], said["to"]
