"""Spending in books that belong to a hub, in words: asking, what may not be spent and why, and at whose risk it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.wording.figures import money, points
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SpendingDenied


def word_asking() -> str:
    """What is said once the hub takes long enough for it to be noticed."""
    return QCoreApplication.translate("SpendingWords", "Asking the hub…")


def word_denied(denied: "SpendingDenied", words: Words) -> str:
    """Why it may not be spent now, and what goes on all the same."""
    translate = QCoreApplication.translate
    match denied.why:
        case "away" if denied.purses:
            return translate("SpendingWords", "Points cannot be spent while the hub is away. Everything else works.")
        case "away" if denied.coupons:
            return translate(
                "SpendingWords", "This coupon cannot be used while the hub is away. Everything else works."
            )
        case "away":
            return translate(
                "SpendingWords", "A limited offer cannot be given while the hub is away. Everything else works."
            )
        case "not_enough":
            there = [points(left, words.purse(purse), words) for purse, left in denied.spendable]
            said = translate("SpendingWords", "Only {points} is left: the rest was spent at another till.")
            return said.format(points=", ".join(there))
        case "coupon_used":
            return translate("SpendingWords", "This coupon was used at another till a moment ago.")
        case "unknown_coupon":
            return translate(
                "SpendingWords", "The hub does not know this coupon: it was withdrawn, or is not there yet."
            )
        case "over_limit":
            return translate("SpendingWords", "This offer was used up at another till.")
        case "frozen":
            return translate("SpendingWords", "Nothing is spent here until the hub’s question is answered: see Shop.")
        case "recovering":
            return translate(
                "SpendingWords", "The hub was restored and waits for all tills. Until then nothing is spent."
            )
        case _:
            return translate("SpendingWords", "The hub does not let this be spent now. Everything else works.")


def word_sell_without(denied: "SpendingDenied", words: Words) -> str:
    """The button that leaves it out and sells; with what is then to pay, which the customer should hear first."""
    to_pay = money(denied.to_pay_without or 0, words.currency, words.language)
    return QCoreApplication.translate("SpendingWords", "Sell without it: {money}").format(money=to_pay)


def word_sold_at_risk() -> str:
    """What was spent was not asked for: if it was spent elsewhere too, the shop bears it."""
    return QCoreApplication.translate("SpendingWords", "Spent at the shop’s own risk: the hub is away.")
