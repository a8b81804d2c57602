"""What the sentences of reasons are put together from: the names and figures that a reason carries, each worded."""

from desktop.wording.figures import money, percent, points
from desktop.wording.moments import day_together, time
from desktop.wording.words import Words
from loyalty.money import BasisPoints, Minor, Points
from loyalty.reasons import Reason


def name(reason: Reason, words: Words) -> str:
    """What the owner called the rule, or terms were called when they were agreed."""
    # Of terms agreed with a customer who was erased, or that have ended, only the id is left.
    return reason.name or words.rules.get(reason.rule, "") or words.tr("Agreed terms")


def name_with_rate(reason: Reason, words: Words) -> str:
    """The rule's name and its rate, unless the owner already wrote the rate into the name."""
    called = name(reason, words)
    if reason.rate is None:
        return called
    said = rate(reason.rate, words)
    squeezed = called.replace(" ", "").replace("\u00a0", "")
    return called if said.replace("\u00a0", "") in squeezed else f"{called} {said}"


def purse_name(reason: Reason, words: Words) -> str:
    return words.purse(reason.purse).name


def amount(minor: Minor | None, words: Words) -> str:
    return money(minor or 0, words.currency, words.language)


def rate(of: BasisPoints | None, words: Words) -> str:
    return percent(of or 0, words.language)


def held(of: Points | None, reason: Reason, words: Words, *, signed: bool = False) -> str:
    """So much of the reason's purse."""
    return points(of or 0, words.purse(reason.purse), words, signed=signed)


def until_day(reason: Reason, words: Words) -> str:
    assert reason.day is not None
    return day_together(reason.day, words)


def at_hour(reason: Reason, words: Words) -> str:
    assert reason.at is not None
    return time(reason.at, words)


def grouped(code: str) -> str:
    """A coupon's code as it is read aloud, five signs at a time; a word of the shop's own stays whole."""
    if len(code) < 8 or not any(sign.isdigit() for sign in code):
        return code
    return "\u00a0".join(code[first : first + 5] for first in range(0, len(code), 5))
