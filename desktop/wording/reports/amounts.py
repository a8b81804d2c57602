"""Amounts in an answer as people write them: in full, in a column of their own kind, rounded to be read at a glance,
short enough for an axis, and as a change from one period to the next. Whole numbers from end to end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from db.reports.answer import Unit
from desktop.wording.figures import LOCALES, NBSP, money, number, percent, points, purse_decimals, quantity
from desktop.wording.words import Words
from loyalty.money import Minor, Points, Thousandths
from loyalty.programme import Unit as PurseUnit

#: What an amount is in; every other unit is a moment or a name.
AMOUNTS = frozenset({Unit.MONEY, Unit.COUNT, Unit.UNITS, Unit.POINTS, Unit.SHARE, Unit.RATIO, Unit.DAYS})
#: From so many whole units on hundredths only get in the way of reading, and a change is said in percent.
_LARGE = 10_000
_MANY = 1_000
#: Digits that a mark on an axis keeps: 1.25 M.
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Scaled:
    """An amount as a whole number of 1/10^decimals, and what stands after it."""

    value: int
    decimals: int
    is_money: bool = False

    @property
    def whole(self) -> int:
        """Rounded half up, away from nought."""
        unit: int = 10**self.decimals
        half = (2 * abs(self.value) + unit) // (2 * unit)
        return half if self.value >= 0 else -half


def scaled(value: int, unit: Unit, words: Words, purse: str = "") -> Scaled:
    """The amount and where its point stands."""
    match unit:
        case Unit.MONEY:
            return Scaled(value, words.currency.decimals, is_money=True)
        case Unit.POINTS:
            held = words.purse(purse)
            return Scaled(value, purse_decimals(held, words), is_money=held.unit is PurseUnit.MONEY)
        case Unit.UNITS:
            return Scaled(value, 3)
        case Unit.SHARE | Unit.RATIO:
            return Scaled(value, 2)
        case Unit.DAYS:
            return Scaled(value, 1)
    return Scaled(value, 0)


def full(value: int, unit: Unit, words: Words, purse: str = "", *, signed: bool = False) -> str:
    """The amount to its last digit, with what it is of: 1 450.00 ₽, 539 points, 68.4 %, 8.5 days."""
    match unit:
        case Unit.MONEY:
            return money(Minor(value), words.currency, words.language, signed=signed)
        case Unit.POINTS:
            return points(Points(value), words.purse(purse), words, signed=signed)
        case Unit.UNITS:
            return quantity(Thousandths(value), words.language)
        case Unit.SHARE:
            return percent(_to_tens(value), words.language, signed=signed)
        case Unit.DAYS:
            return _days(value, words, signed=signed)
    return _without_idle_noughts(scaled(value, unit, words, purse), words, signed=signed)


def bare(value: int, unit: Unit, words: Words, purse: str = "", *, whole: bool = False) -> str:
    """The same in a column of its kind: every figure with as many decimals, and no sign of the currency.

    A column of which `are_whole` says so goes without decimals.
    """
    amount = scaled(value, unit, words, purse)
    if whole:
        return number(value // 10**amount.decimals, 0, words.language)
    match unit:
        case Unit.UNITS:
            return quantity(Thousandths(value), words.language)
        case Unit.SHARE:
            sign = percent(0, words.language).removeprefix("0")
            return number(_to_tens(value) // 10, 1, words.language) + sign
    return number(value, amount.decimals, words.language)


def are_whole(values: Iterable[int], unit: Unit, words: Words, purse: str = "") -> bool:
    """Whether decimals would be noughts all the way down a column; percents keep theirs, for their sign."""
    one: int = 10 ** scaled(0, unit, words, purse).decimals
    return unit is not Unit.SHARE and all(value % one == 0 for value in values)


def rounded(value: int, unit: Unit, words: Words, purse: str = "", *, signed: bool = False) -> str:
    """As it is read at a glance, in a tile or a sentence: 1 284 300 ₽, 742 ₽, 71 %."""
    amount = scaled(value, unit, words, purse)
    if amount.is_money and (abs(amount.whole) >= _LARGE or value % 10**amount.decimals == 0):
        return _whole_money(amount.whole, words, signed=signed)
    if unit is Unit.SHARE and abs(value) >= 1_000:
        return percent(Scaled(value, 2).whole * 100, words.language, signed=signed)
    return full(value, unit, words, purse, signed=signed)


def short(value: int, unit: Unit, words: Words, purse: str = "") -> str:
    """Beside an axis: 1.2 M, 40 K, 60 %; without the sign of the currency, which the picture's name bears."""
    amount = scaled(value, unit, words, purse)
    if unit is Unit.SHARE:
        return full(value, unit, words)
    if abs(amount.whole) < _LARGE:
        return _without_idle_noughts(amount, words)
    places = len(str(abs(amount.whole))) - 1
    step = max(step for step, _ in _steps(words.language) if step <= places)
    suffix = dict(_steps(words.language))[step]
    # Of the amount in thousands or millions, three digits are kept, rounded half up.
    decimals = max(0, _DIGITS - 1 - (places - step))
    cut = 10 ** (amount.decimals + step - decimals)
    kept = (2 * abs(amount.value) + cut) // (2 * cut)
    text = _without_idle_noughts(Scaled(kept if value >= 0 else -kept, decimals), words)
    return f"{text}{NBSP}{suffix}"


def currency_sign(words: Words) -> str:
    """What stands beside every amount of money: ₽, Ft, lei, £."""
    return money(Minor(0), words.currency, words.language).translate(_NO_DIGITS).strip(f".,{NBSP} ")


def with_sign(figure: str, words: Words) -> str:
    """A written figure with the currency's sign where the language puts it: £1.2 M, 1.2 M ₽."""
    sign, none = currency_sign(words), money(Minor(0), words.currency, words.language)
    return sign + figure if none.startswith(sign) else f"{figure}{NBSP}{sign}"


def change(value: int, before: int, unit: Unit, words: Words, purse: str = "") -> str:
    """What became of it since the period before: +8.2 %, +61 ₽, −2 pts, +0.3; empty where there is nothing to say."""
    by = value - before
    if not by:
        return words.tr("no change")
    amount = scaled(before, unit, words, purse)
    if unit is Unit.SHARE:
        text = _without_idle_noughts(Scaled(*_points_of_percent(by)), words, signed=True)
        return words.tr("{number} pts", "points of a percentage: from 73 % to 71 % are −2 pts").format(number=text)
    many = _LARGE if amount.is_money else _MANY
    if unit in _IN_PERCENT and value >= 0 and amount.whole >= many:
        tenths = (2 * abs(by) * 1_000 + before) // (2 * before)
        rate = tenths * 10 if tenths < 1_000 else (tenths + 5) // 10 * 100
        if rate:
            return percent(rate if by > 0 else -rate, words.language, signed=True)
    return rounded(by, unit, words, purse, signed=True)


#: Of these a change of much is said in percent; of the others always in their own measure.
_IN_PERCENT = frozenset({Unit.MONEY, Unit.COUNT, Unit.UNITS, Unit.POINTS})
_NO_DIGITS = {ord(digit): None for digit in "0123456789"}


def _points_of_percent(by: int) -> tuple[int, int]:
    """Basis points as points of a percentage: whole ones from one on, tenths below."""
    sign = 1 if by > 0 else -1
    if abs(by) >= 100:
        return sign * ((abs(by) + 50) // 100), 0
    return sign * max(1, (abs(by) + 5) // 10), 1


def _to_tens(value: int) -> int:
    """Basis points to tenths of a percent, half up; what is less than a tenth keeps its hundredths."""
    if abs(value) < 10:
        return value
    tens = (abs(value) + 5) // 10 * 10
    return tens if value >= 0 else -tens


def _days(value: int, words: Words, *, signed: bool) -> str:
    whole, part = divmod(abs(value), 10)
    text = _without_idle_noughts(Scaled(value, 1), words, signed=signed)
    if part:
        return words.tr("{number} days", "a fraction, such as 8.5").format(number=text)
    return words.tr("{number} day(s)", "", whole).format(number=text)


def _without_idle_noughts(amount: Scaled, words: Words, *, signed: bool = False) -> str:
    value, decimals = amount.value, amount.decimals
    while decimals and value % 10 == 0:
        value, decimals = value // 10, decimals - 1
    return number(value, decimals, words.language, signed=signed)


def _whole_money(whole: int, words: Words, *, signed: bool) -> str:
    unit = 10**words.currency.decimals
    text = money(Minor(whole * unit), words.currency, words.language, signed=signed)
    idle = number(0, words.currency.decimals, words.language).removeprefix("0")
    # The first only: no currency's sign is made of noughts.
    return text.replace(idle, "", 1) if idle else text


@lru_cache(maxsize=8)
def _steps(language: str) -> tuple[tuple[int, str], ...]:
    """Thousands, millions and so on, as the language shortens them, by their noughts."""
    from babel import Locale  # Here, not above: nothing is worded before the window is on its way.

    patterns = Locale.parse(LOCALES.get(language, language)).compact_decimal_formats["short"]["other"]
    own = _OWN_THOUSANDS.get(language)
    return tuple(
        (noughts, own if own and noughts == 3 else _suffix(patterns[str(10**noughts)].pattern))
        for noughts in (3, 6, 9, 12)
    )


#: Where Babel has a computer's letter for what people write as a word.
_OWN_THOUSANDS = {"ro": "mii"}


def _suffix(pattern: str) -> str:
    """Of "0 тыс'.'" what stands after the number."""
    return pattern.replace("0", "").replace("'", "").strip(f" {NBSP}")
