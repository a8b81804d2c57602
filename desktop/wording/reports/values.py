"""Any value of an answer as people write it, by its unit alone: one place for a window, a page and a file."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from db.reports.answer import Cell, Unit
from desktop.wording import moments
from desktop.wording.figures import LOCALES
from desktop.wording.reports import amounts, said
from desktop.wording.reports.spans import plainer
from desktop.wording.words import Words

#: What is not known, or has no sense here.
DASH = "–"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def cell(value: Cell, unit: Unit, words: Words, purse: str = "", *, question: str = "") -> str:
    """In full: what a hint, a list and a page say."""
    if isinstance(value, int) and unit in amounts.AMOUNTS:
        return amounts.full(value, unit, words, purse)
    return _other(value, unit, words, question)


def bare(value: Cell, unit: Unit, words: Words, purse: str = "", *, question: str = "", whole: bool = False) -> str:
    """In a column that says what its figures are of: all with as many decimals, money without its sign."""
    if isinstance(value, int) and unit in amounts.AMOUNTS:
        return amounts.bare(value, unit, words, purse, whole=whole)
    return _other(value, unit, words, question)


def rounded(value: Cell, unit: Unit, words: Words, purse: str = "", *, question: str = "") -> str:
    """At a glance: in a tile, in a sentence."""
    if isinstance(value, int) and unit in amounts.AMOUNTS:
        return amounts.rounded(value, unit, words, purse)
    return _other(value, unit, words, question)


def short(value: Cell, unit: Unit, words: Words, purse: str = "", *, question: str = "") -> str:
    """Beside an axis: 1.2 M, 16 Nov, Nov, Mon."""
    if isinstance(value, int) and unit in amounts.AMOUNTS:
        return amounts.short(value, unit, words, purse)
    if isinstance(value, int):
        match unit:
            case Unit.DAY:
                return _skeleton("MMMd", day_of(value), words.language)
            case Unit.WEEK:
                return _skeleton("MMMd", _monday(value), words.language)
            case Unit.MONTH:
                return _skeleton("LLL", date(value // 100, value % 100, 1), words.language)
            case Unit.WEEKDAY:
                return moments.weekdays((value - 1,), words)
            case Unit.HOUR:
                return str(value)
    return _other(value, unit, words, question)


def change(value: Cell, before: Cell, unit: Unit, words: Words, purse: str = "") -> str:
    """What became of it since the period before, with its sign; empty where one of the two is not known."""
    if isinstance(value, int) and isinstance(before, int) and unit in amounts.AMOUNTS:
        return amounts.change(value, before, unit, words, purse)
    return ""


def year_of(value: Cell, unit: Unit) -> int | None:
    """The year in which a place of an axis lies, where its short name leaves that out."""
    if not isinstance(value, int):
        return None
    match unit:
        case Unit.DAY:
            return value // 10_000
        case Unit.WEEK:
            return _monday(value).year
        case Unit.MONTH:
            return value // 100
    return None


def day_of(number: int) -> date:
    """The day of yyyymmdd."""
    return date(number // 10_000, number // 100 % 100, number % 100)


def is_figure(unit: Unit) -> bool:
    """Whether values of it stand at the right of their column, one under the other."""
    return unit in amounts.AMOUNTS


def _other(value: Cell, unit: Unit, words: Words, question: str) -> str:
    if value is None or value == "":
        return DASH
    if isinstance(value, str):
        return _named(value, unit, words, question)
    match unit:
        case Unit.DAY:
            return moments.day_number(day_of(value), words)
        case Unit.MONTH:
            return _skeleton("yMMM", date(value // 100, value % 100, 1), words.language)
        case Unit.WEEK:
            return _week(_monday(value), words.language)
        case Unit.HOUR:
            return f"{value}–{value + 1}"
        case Unit.WEEKDAY:
            return _weekday(value, words.language)
        case Unit.INSTANT:
            return moments.stamp(_EPOCH + timedelta(microseconds=value), words)
    return str(value)


def _named(value: str, unit: Unit, words: Words, question: str) -> str:
    match unit:
        case Unit.WORD:
            return said.name(question, value, words)
        case Unit.RULE:
            return words.rules.get(value) or value
        case Unit.TIER:
            return words.tier(value).name
        case Unit.PURSE:
            return words.purse(value).name
    return value


def _monday(week: int) -> date:
    return date.fromisocalendar(week // 100, week % 100, 1)


@lru_cache(maxsize=2_048)
def _skeleton(skeleton: str, day: date, language: str) -> str:
    from babel.dates import format_date, format_skeleton

    locale = LOCALES.get(language, language)
    # A month alone by the name it has when it stands alone, which no skeleton asks for.
    if skeleton == "LLL":
        return format_date(day, "LLL", locale=locale).rstrip(".")
    return plainer(format_skeleton(skeleton, day, locale=locale))


@lru_cache(maxsize=512)
def _week(monday: date, language: str) -> str:
    from babel.dates import format_interval

    locale = LOCALES.get(language, language)
    return plainer(format_interval(monday, monday + timedelta(days=6), "yMMMd", locale=locale))


def _weekday(number: int, language: str) -> str:
    from babel.dates import format_date

    # 5 January 2026 is a Monday.
    name = format_date(date(2026, 1, 4 + number), "cccc", locale=LOCALES.get(language, language))
    return name[:1].upper() + name[1:]
