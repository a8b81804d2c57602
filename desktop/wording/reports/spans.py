"""Periods in words: what a named one is called, which days it is, and what it is held against."""

from datetime import date, timedelta

from db.reports.asked import Period
from desktop.wording.figures import LOCALES
from desktop.wording.moments import day as word_day
from desktop.wording.words import Words

#: Between two days Babel writes spaces of a width that Inter does not have, and after a year what goes without saying.
_PLAINER = {"\u2009": " ", "\u202f": "\u00a0", "\u00a0г.": ""}


def span_name(span: str, words: Words) -> str:
    """What a named period is called."""
    names = {
        "this_week": words.tr("This week"),
        "last_week": words.tr("Last week"),
        "this_month": words.tr("This month"),
        "last_month": words.tr("Last month"),
        "this_quarter": words.tr("This quarter"),
        "last_quarter": words.tr("Last quarter"),
        "this_year": words.tr("This year"),
        "last_year": words.tr("Last year"),
        "twelve_months": words.tr("Twelve months"),
        "days": words.tr("Other days"),
    }
    return names[span]


def against_name(against: str, words: Words) -> str:
    """What it is held against."""
    names = {
        "before": words.tr("The period before"),
        "year": words.tr("The same days a year ago"),
        "nothing": words.tr("Nothing"),
    }
    return names[against]


def span_days(period: Period, words: Words, *, today: date) -> str:
    """Which days they are: November 2026, 2026, 1–28 Nov; with the year where it is not today's."""
    from babel.dates import format_interval, format_skeleton

    locale = LOCALES.get(words.language, words.language)
    first, last = period.first, period.last
    if (first.month, first.day) == (1, 1) and last == date(first.year, 12, 31):
        text = str(first.year)
    elif period.is_whole_months and (first.year, first.month) == (last.year, last.month):
        text = format_skeleton("yMMMM", first, locale=locale)
    elif first == last:
        return word_day(first, words, today=today)
    elif period.is_whole_months:
        text = format_interval(first, last - timedelta(days=1), "yMMM", locale=locale)
    else:
        skeleton = "MMMd" if first.year == last.year == today.year else "yMMMd"
        text = format_interval(first, last, skeleton, locale=locale)
    text = plainer(text)
    return text[:1].upper() + text[1:] if period.is_whole_months else text


def plainer(text: str) -> str:
    """A date as Babel writes it, in signs that the typeface has, without what goes without saying."""
    for written, plain in _PLAINER.items():
        text = text.replace(written, plain)
    return text
