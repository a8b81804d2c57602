"""Where an example comes out otherwise, in words; and the example that expects what comes out now."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from desktop.programme import places
from desktop.programme.naming import Naming
from desktop.wording.figures import money, points
from desktop.wording.words import Words
from loyalty.examples import Difference

_MONEY = ("gross", "discount", "to_pay", "cash", "purses")
_EARNED, _TIERS = "expected.earned.", ("expected.tier", "expected.tier_after")


def word_difference(found: Difference, naming: Naming) -> str:
    """One figure: "to pay: expects 950.00 ₽, gives 760.00 ₽"."""
    words = naming.words
    purse = found.place.removeprefix(_EARNED) if found.place.startswith(_EARNED) else ""
    is_money = found.place.rsplit(".", 1)[-1] in _MONEY

    def said(value: object) -> str:
        if is_money and isinstance(value, int):
            return money(value, words.currency, words.language)
        if purse and isinstance(value, int):
            return points(value, naming.purse(purse), words)
        if found.place in _TIERS and isinstance(value, str):
            return naming.tier(value)
        return str(value)

    text = words.tr("{place}: expects {expected}, gives {got}")
    place = naming.purse(purse).name if purse else _place(found.place, words)
    return text.format(place=place, expected=said(found.expected), got=said(found.got))


def accepting(example: dict[str, Any], found: Iterable[Difference]) -> dict[str, Any]:
    """The example with what comes out now in place of what it expected: its rules were changed on purpose."""
    example = deepcopy(example)
    for one in found:
        if places.read(example, one.place) is not None:
            places.write(example, one.place, one.got)
    return example


def _place(place: str, words: Words) -> str:
    return {
        "expected.to_pay": words.tr("to pay"),
        "expected.discount": words.tr("discount"),
        "expected.gross": words.tr("before discounts"),
        "expected.tier": words.tr("tier"),
        "expected.tier_after": words.tr("tier afterwards"),
    }.get(place, place)
