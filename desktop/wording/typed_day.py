"""A day as people write it: 16.11.1988, 16/11/88, 1988. 11. 16., 16 ноября 1988, Nov 16 1988."""

import re
from datetime import date
from functools import lru_cache

from desktop.wording.figures import LOCALES

#: Languages that write the year first.
_YEAR_FIRST = frozenset({"hu"})
#: Nobody alive was born before it.
_YEAR_LEAST = 1900


@lru_cache(maxsize=8)
def _months(language: str) -> dict[str, int]:
    """The months' names, and their first three letters, small and without dots."""
    from babel import Locale  # Here, not above: nothing is worded before the window is on its way.

    locale = Locale.parse(LOCALES.get(language, language))
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            for number, name in locale.months[context][width].items():
                bare = name.casefold().strip(".")
                names[bare] = names[bare[:3]] = number
    return names


def read_day(text: str, language: str, *, today: date) -> date | None:
    """The day of the past that a person meant, or None where it can't be told.

    A year of two digits is the last one that was; day and month stand as the language writes them, and where only
    one order makes a day, it is that one.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", text.casefold())
    if len(parts) == 1 and parts[0].isdecimal() and len(parts[0]) in (6, 8):
        parts = _cut(parts[0], year_first=language in _YEAR_FIRST)
    # Some languages put a word between: «de», «г.».
    parts = [part for part in parts if part.isdecimal() or len(part) >= 3]
    if len(parts) != 3:
        return None
    named = [place for place, part in enumerate(parts) if not part.isdecimal()]
    if len(named) > 1:
        return None
    if named:
        month = _month(parts.pop(named[0]), language)
        if month is None:
            return None
        first, second = parts
        orders = [(second, first)] if not _is_year(first) else [(first, second)]
        return _first_day([(year, month, int(day)) for year, day in orders], today)
    one, two, three = parts
    if _is_year(one) or (language in _YEAR_FIRST and not _is_year(three)):
        return _first_day([(one, int(two), int(three))], today)
    return _first_day([(three, int(two), int(one)), (three, int(one), int(two))], today)


def _cut(digits: str, *, year_first: bool) -> list[str]:
    """Digits without a sign between: 16111988, 161188, 19881116."""
    wide = len(digits) - 4
    if year_first or (wide == 4 and not 1 <= int(digits[2:4]) <= 12):
        return [digits[:wide], digits[wide : wide + 2], digits[wide + 2 :]]
    return [digits[:2], digits[2:4], digits[4:]]


def _is_year(part: str) -> bool:
    return len(part) == 4 or int(part) > 31


def _month(word: str, language: str) -> int | None:
    known = _months(language) | {} if language == "en" else {**_months("en"), **_months(language)}
    return known.get(word) or known.get(word[:3])


def _first_day(asked: list[tuple[str, int, int]], today: date) -> date | None:
    for written, month, day in asked:
        year = int(written)
        if len(written) <= 2:
            year += today.year // 100 * 100
            if year > today.year:
                year -= 100
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if year >= _YEAR_LEAST and found <= today:
            return found
    return None
