"""Spending in books that belong to a hub, in words: what may not be spent now and why, and at whose risk it was."""

from collections.abc import Mapping

from desktop.wording.figures import points
from desktop.wording.words import Words
from loyalty.money import Points


def word_denied(why: str, words: Words, *, spendable: Mapping[str, Points], purses: bool, coupons: bool) -> str:
    """Why it may not be spent now, and what goes on all the same; `purses` and `coupons` are what was to be spent."""
    match why:
        case "away" if purses:
            return words.tr("Points cannot be spent while the hub is away. Everything else works.")
        case "away" if coupons:
            return words.tr("This coupon cannot be used while the hub is away. Everything else works.")
        case "away":
            return words.tr("A limited offer cannot be given while the hub is away. Everything else works.")
        case "not_enough":
            there = [points(left, words.purse(purse), words) for purse, left in spendable.items()]
            said = words.tr("Only {points} is left: the rest was spent at another till.")
            return said.format(points=", ".join(there))
        case "coupon_used":
            return words.tr("This coupon was used at another till a moment ago.")
        case "unknown_coupon":
            return words.tr("The hub does not know this coupon: it was withdrawn, or is not there yet.")
        case "over_limit":
            return words.tr("This offer was used up at another till.")
        case "frozen":
            return words.tr("Nothing is spent here until the hub’s question is answered: see Shop.")
        case "recovering":
            return words.tr("The hub was restored and waits for all tills. Until then nothing is spent.")
        case _:
            return words.tr("The hub does not let this be spent now. Everything else works.")


def word_sold_at_risk(words: Words) -> str:
    """What was spent was not asked for: if it was spent elsewhere too, the shop bears it."""
    return words.tr("Spent at the shop’s own risk: the hub is away.")
