"""Days, hours and weekdays as each language writes them, read in the shop's time zone."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.wording.figures import LOCALES
from desktop.wording.words import Words

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=8)
def _locale(language: str) -> "Locale":
    from babel import Locale  # Here, not above: nothing is worded before the window is on its way.

    return Locale.parse(LOCALES.get(language, language))


def _local(at: datetime, words: Words) -> datetime:
    assert at.tzinfo is not None
    return at.astimezone(ZoneInfo(words.zone))


@lru_cache(maxsize=512)
def _by_skeleton(skeleton: str, day: date, language: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, day, locale=_locale(language))


def day(day: date, words: Words, *, today: date | None = None) -> str:
    """14 Nov; with its year where that is not today's (or where today is not told)."""
    skeleton = "MMMd" if today is not None and day.year == today.year else "yMMMd"
    return _by_skeleton(skeleton, day, words.language)


def day_number(day: date, words: Words) -> str:
    """A whole date, short, for slips and tables: 14 Nov 2026, 14.11.2026, 2026. 11. 14."""
    return _by_skeleton("yMMMd" if words.language == "en" else "yMd", day, words.language)


def day_together(day: date, words: Words, *, today: date | None = None) -> str:
    """The same day for the middle of a sentence that wraps: its parts never part."""
    skeleton = "MMMd" if today is not None and day.year == today.year else "yMMMd"
    return _by_skeleton(skeleton, day, words.language).replace(" ", "\u00a0")


def time(at: datetime, words: Words) -> str:
    """The shop's hour and minute, of 24 hours: 11:42."""
    return f"{_local(at, words):%H:%M}"


def moment(at: datetime, words: Words, *, now: datetime) -> str:
    """Today 11:42, Yesterday 18:05, 14 Nov, 14 Nov 2025."""
    local, today = _local(at, words), _local(now, words).date()
    if local.date() == today:
        return words.tr("Today {time}").format(time=time(at, words))
    if local.date() == today - timedelta(days=1):
        return words.tr("Yesterday {time}").format(time=time(at, words))
    return day(local.date(), words, today=today)


def stamp(at: datetime, words: Words) -> str:
    """Date and time in full, as a slip prints them: 14.11.2026 11:42."""
    return f"{day_number(_local(at, words).date(), words)} {time(at, words)}"


def weekdays(days: Iterable[int], words: Words) -> str:
    """Days of the week, Monday 0 to Sunday 6, with runs of three and more drawn together: Mon–Fri, Sun."""
    names = _locale(words.language).days["format"]["abbreviated"]
    wanted = sorted(set(days))
    assert all(0 <= number <= 6 for number in wanted)
    parts: list[str] = []
    while wanted:
        run = 1
        while run < len(wanted) and wanted[run] == wanted[0] + run:
            run += 1
        if run >= 3:
            parts.append(f"{names[wanted[0]]}–{names[wanted[run - 1]]}")
        else:
            parts.extend(names[number] for number in wanted[:run])
        wanted = wanted[run:]
    return ", ".join(parts)


def month(number: int, words: Words) -> str:
    """A month by its name, as it stands alone: May, май, május."""
    return str(_locale(words.language).months["stand-alone"]["wide"][number])


def month_and_year(number: int, words: Words) -> str:
    """A month of a year, yyyymm: Nov 2026."""
    return _by_skeleton("yMMM", date(number // 100, number % 100, 1), words.language)
