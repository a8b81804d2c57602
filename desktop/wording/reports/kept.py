"""What a saved segment is, in a line: which people of which question, and of which days."""

from datetime import date

from db.reports.asking import Asking
from db.reports.periods import period
from db.reports.question import question
from desktop.wording.reports import said
from desktop.wording.reports.spans import span_days, span_name
from desktop.wording.words import Words


def word_span(asked: Asking, words: Words, *, today: date) -> str:
    """The days that are meant, by their name where they move on; empty where the question asks for no days."""
    try:
        if "period" not in question(asked.question).heeds:
            return ""
    except KeyError:
        return ""
    chosen = asked.chosen(today)
    if chosen.days is None:
        return span_name(chosen.span, words)
    if asked.moves:
        return words.tr("The last {count} day(s)", "", asked.count).format(count=asked.count)
    return span_days(period(chosen, today), words, today=today)


def word_asked(asked: Asking, words: Words, *, today: date) -> str:
    """Where its people come from: "Who stays away: at risk · Last month · Gold"."""
    if not asked.question:
        return ""
    title = said.title(asked.question, words)
    if asked.group:
        title = f"{title}: {said.name(asked.question, asked.group, words)}"
    tier = words.tier(asked.tier).name if asked.tier else ""
    parts = (title, word_span(asked, words, today=today), tier, asked.of_group, asked.shop, asked.till)
    return " · ".join(part for part in parts if part)
