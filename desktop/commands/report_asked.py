"""What was asked of a report on the command line, read against what these books and that question know."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from db.reports.asked import Asked, Period
from db.reports.periods import AGAINST, SPANS, Chosen, first_choice, held_against, period
from db.reports.places import groups, places
from db.reports.question import Question
from db.reports.source import Source
from desktop.commands.answers import ProblemAnswer, Refusal
from desktop.commands.speaking import Refuse
from desktop.wording.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The options as they were typed; empty is not said."""

    first: str = ""
    last: str = ""
    span: str = ""
    against: str = ""
    shop: str = ""
    till: str = ""
    tier: str = ""
    group: str = ""
    options: Sequence[str] = ()


def asked_of(told: Told, question: Question, source: Source, words: Words, *, today: date) -> Asked:
    """What is asked. Raises Refuse, naming every option that is wrong and what it may be."""
    reading = _Reading(told, question, words)
    chosen = reading.chosen(today)
    around = places(source)
    for name, value, known in (
        ("shop", told.shop, around.shops),
        ("till", told.till, around.tills),
        ("tier", told.tier, [tier.id for tier in (words.ladder.tiers if words.ladder else ())]),
        ("group", told.group, groups(source) if told.group else ()),
    ):
        reading.filter(name, value, known)
    options = reading.options()
    if reading.problems:
        message = words.tr("The report was asked for in a way it is not known by. Nothing was done.")
        raise Refuse(Refusal(refused="report", message=message, problems=tuple(reading.problems)))
    heeds_before = {"period", "before"} <= question.heeds
    return Asked(
        period=period(chosen, today),
        today=today,
        before=held_against(chosen, today) if heeds_before else None,
        shop=told.shop,
        till=told.till,
        tier=told.tier,
        group=told.group,
        options=options,
    )


class _Reading:
    """Gathers what is wrong, so that all of it is said at once."""

    def __init__(self, told: Told, question: Question, words: Words) -> None:
        self._told, self._question, self._words = told, question, words
        self.problems: list[ProblemAnswer] = []

    def chosen(self, today: date) -> Chosen:
        """The period and what it is held against."""
        told, words = self._told, self._words
        against = told.against or "before"
        if against not in AGAINST:
            self._one_of("--against", against, AGAINST)
            against = "before"
        first, last = self._day("--from", told.first), self._day("--to", told.last)
        if told.span and (told.first or told.last):
            self._wrong("--span", "both", words.tr("Say a span or days, not both."))
        if told.span and told.span not in SPANS[:-1]:
            self._one_of("--span", told.span, SPANS[:-1])
        elif told.span:
            return Chosen(span=told.span, against=against)
        if told.last and not told.first:
            self._wrong("--to", "no_first", words.tr("Say the first day too, with --from."))
        if first is None:
            return Chosen(span=first_choice(today).span, against=against)
        last = last or max(first, today)
        if first > last:
            self._wrong("--to", "before_first", words.tr("The last day comes before the first."))
            return Chosen(span="days", days=Period(first, first), against=against)
        return Chosen(span="days", days=Period(first, last), against=against)

    def filter(self, name: str, value: str, known: Iterable[str]) -> None:
        """One of the filters: whether the question heeds it, and whether there is such a one."""
        if not value:
            return
        if name not in self._question.heeds:
            text = self._words.tr("This report does not look at that. Leave it out.")
            self._wrong(f"--{name}", "not_heeded", text)
        elif value not in known:
            self._one_of(f"--{name}", value, known)

    def options(self) -> tuple[tuple[str, str], ...]:
        """The question's own choices."""
        known = dict(self._question.options)
        read = []
        for one in self._told.options:
            name, sign, value = one.partition("=")
            if not sign or name not in known:
                self._one_of("--option", one, [f"{option}=…" for option in known])
                continue
            choices = known[name] or self._of_books(name)
            if choices and value and value not in choices:
                self._one_of(f"--option {name}", value, choices)
            read.append((name, value))
        return tuple(read)

    def _of_books(self, name: str) -> tuple[str, ...]:
        """What the programme has to choose from; empty where only the journal knows."""
        return tuple(purse.id for purse in self._words.purses) if name == "purse" else ()

    def _day(self, place: str, text: str) -> date | None:
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            told = self._words.tr("{value} is no day: write it as 2026-11-21.").format(value=text)
            self._wrong(place, "not_a_date", told)
            return None

    def _one_of(self, place: str, value: str, known: Iterable[str]) -> None:
        there = ", ".join(one for one in known if one)
        if there:
            text = self._words.tr("{value} is not one of: {known}.").format(value=value, known=there)
        else:
            text = self._words.tr("{value} is not known, and there is nothing to choose from.").format(value=value)
        self._wrong(place, "not_one_of", text)

    def _wrong(self, place: str, code: str, message: str) -> None:
        self.problems.append(ProblemAnswer(place=place, code=code, message=message))
