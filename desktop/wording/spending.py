"""Spending in books that belong to a hub, in words: what may not be spent now and why, and at whose risk it was."""

from collections.abc import Mapping, Sequence

from desktop.wording.figures import money, points
from desktop.wording.words import Words
from loyalty.money import Minor, Points


def word_denied(
    why: str,
    words: Words,
    *,
    spendable: Mapping[str, Points],
    purses: bool,
    coupons: bool,
    at_risk: tuple[int, int] | None = None,
) -> str:
    """Why it may not be spent now, and what goes on all the same; `purses` and `coupons` are what was to be spent.

    `at_risk`: what is left for this card today, and at this till in all, where the shop lets points be spent without
    the hub.
    """
    match why:
        case "away" if purses and at_risk is not None and at_risk[1] <= 0:
            return words.tr("What may be spent while the hub is away is used up. Everything else works.")
        case "away" if purses and at_risk is not None and at_risk[0] <= 0:
            return words.tr("While the hub is away this card may spend no more today. Everything else works.")
        case "away" if purses and at_risk is not None:
            each, left = (money(Minor(one), words.currency, words.language) for one in at_risk)
            said = words.tr(
                "While the hub is away: {each} at most for this card today, and {left} are left at this till for all."
            )
            return said.format(each=each, left=left)
        case "away" if purses:
            return words.tr("Points cannot be spent while the hub is away. Everything else works.")
        case "away" if coupons:
            return words.tr("This coupon cannot be used while the hub is away. Everything else works.")
        case "away":
            return words.tr("A limited offer cannot be given while the hub is away. Everything else works.")
        case "not_enough" if not any(spendable.values()):
            return words.tr("Nothing is left: it was spent at another till.")
        case "retired":
            return words.tr("This till was retired from the hub: nothing is spent here. Everything else works.")
        case "not_a_till":
            return words.tr("The hub does not know this till. Invite it again.")
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
        case "unreadable":
            return words.tr(
                "The hub cannot reckon what is there: a till sent something that cannot be true. See Shop. "
                "Everything else works."
            )
        case "recovering":
            return words.tr("The hub was restored and waits for all tills. Until then nothing is spent.")
        case _:
            return words.tr("The hub does not let this be spent now. Everything else works.")


def word_sold_at_risk(words: Words) -> str:
    """What was spent was not asked for: if it was spent elsewhere too, the shop bears it."""
    return words.tr("Spent at the shop’s own risk: the hub is away.")


def word_not_given(rules: Sequence[str], words: Words, *, used_up: bool) -> str:
    """Rules with a budget, by id, that gave no points with a sale, and why."""
    named = ", ".join(words.rules.get(rule, rule) for rule in rules)
    if used_up:
        return words.tr("{rules}: no points this time. The budget was used up at another till.").format(rules=named)
    return words.tr("{rules}: no points this time. The hub could not be asked what is left of the budget.").format(
        rules=named
    )
