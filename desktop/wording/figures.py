"""Money, points, percents and quantities as each language writes them, from whole numbers and back to nothing else.

The digits are our own whole numbers, so that no figure passes through a float. The separators and the places of signs
are Babel's, written down here for each language: a till words its first amount long before it has use for locale data,
and reading those is felt at the start. A test holds them against Babel's.
"""

from dataclasses import dataclass

from desktop.wording.words import Words
from loyalty.money import BasisPoints, Currency, Minor, Points, Thousandths
from loyalty.programme import Purse, Unit

MINUS = "\u2212"
NBSP = "\u00a0"

#: English as written in Europe: day before month.
LOCALES = {"en": "en_GB", "ru": "ru", "hu": "hu", "ro": "ro"}

#: What people write on price tags, where Babel would print the ISO letters outside the home language.
_SYMBOLS = {"RUB": "₽", "HUF": "Ft", "RON": "lei", "EUR": "€", "USD": "$", "GBP": "£"}
_WRITTEN_BEFORE = frozenset({"USD", "GBP", "EUR"})


@dataclass(frozen=True, slots=True)
class Signs:
    """How a language writes numbers."""

    group: str
    decimal: str
    #: What stands between a number and its percent sign.
    percent_gap: str
    #: Whether the language writes some currency signs before the number.
    sign_before: bool


SIGNS = {
    "en": Signs(group=",", decimal=".", percent_gap="", sign_before=True),
    "ru": Signs(group=NBSP, decimal=",", percent_gap=NBSP, sign_before=False),
    "hu": Signs(group=NBSP, decimal=",", percent_gap="", sign_before=False),
    "ro": Signs(group=".", decimal=",", percent_gap=NBSP, sign_before=False),
}


def _signs(language: str) -> Signs:
    return SIGNS.get(language, SIGNS["en"])


def number(value: int, decimals: int, language: str, *, signed: bool = False) -> str:
    """A whole number of 1/10^decimals with the language's separators; `signed` writes + too."""
    signs = _signs(language)
    whole, part = divmod(abs(value), 10**decimals)
    text = f"{whole:,}".replace(",", signs.group)
    if decimals:
        text += f"{signs.decimal}{part:0{decimals}d}"
    if value < 0:
        return MINUS + text
    return "+" + text if signed and value else text


def money(minor: Minor, currency: Currency, language: str, *, signed: bool = False, symbol: bool = True) -> str:
    """Money with its sign of currency: 1 450.00 ₽, 1 999 Ft, 12,50 lei, £3.20; `symbol=False` leaves that out."""
    text = number(minor, currency.decimals, language, signed=signed)
    if not symbol:
        return text
    sign = _SYMBOLS.get(currency.code, currency.code)
    if _signs(language).sign_before and currency.code in _WRITTEN_BEFORE:
        at = 1 if text[0] in (MINUS, "+") else 0
        return text[:at] + sign + text[at:]
    return text + NBSP + sign


def points_number(amount: Points, purse: Purse, words: Words, *, signed: bool = False) -> str:
    """What is in a purse as a bare number: 2.7 points of scale 1, 49.63 of money."""
    return number(amount, purse_decimals(purse, words), words.language, signed=signed)


def points(amount: Points, purse: Purse, words: Words, *, signed: bool = False) -> str:
    """What is in a purse: "539 points", "2.7 points", or money where the purse holds money."""
    if purse.unit is Unit.MONEY:
        return money(amount, words.currency, words.language, signed=signed)
    text = points_number(amount, purse, words, signed=signed)
    whole, part = divmod(abs(amount), purse.whole)
    if part:
        return words.tr("{number} points", "a fraction, such as 2.7").format(number=text)
    return words.tr("{number} point(s)", "", whole).format(number=text)


def purse_decimals(purse: Purse, words: Words) -> int:
    """Decimals of what a purse holds; for money, the currency's own."""
    return words.currency.decimals if purse.unit is Unit.MONEY else purse.scale


def percent(rate: BasisPoints, language: str, *, signed: bool = False) -> str:
    """A rate without idle noughts: 7 %, 2.5 %, 0.75 %, as the language spaces it."""
    decimals = 0 if rate % 100 == 0 else 1 if rate % 10 == 0 else 2
    text = number(rate // 10 ** (2 - decimals), decimals, language, signed=signed)
    return f"{text}{SIGNS.get(language, SIGNS['en']).percent_gap}%"


def quantity(thousandths: Thousandths, language: str) -> str:
    """A quantity without idle noughts: 3, 0.5, 1.275."""
    decimals = 3
    while decimals and thousandths % 10 ** (4 - decimals) == 0:
        decimals -= 1
    return number(thousandths // 10 ** (3 - decimals), decimals, language)


def card_number(number: str) -> str:
    """An EAN as it stands under its bars; any other number as it is."""
    return f"{number[0]} {number[1:7]} {number[7:]}" if len(number) == 13 and number.isdigit() else number
