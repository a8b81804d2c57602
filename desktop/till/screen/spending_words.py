"""The sale's part of the screen while the hub is asked, and where it says no."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.wording.figures import money
from desktop.wording.spending import word_denied
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SpendingDenied


def word_asking() -> str:
    """What is said once the hub takes long enough for it to be noticed."""
    return QCoreApplication.translate("SpendingWords", "Asking the hub…")


def word_why_denied(denied: "SpendingDenied", words: Words) -> str:
    """Why it may not be spent now, and what goes on all the same."""
    spendable = dict(denied.spendable)
    return word_denied(
        denied.why,
        words,
        spendable=spendable,
        purses=denied.purses,
        coupons=bool(denied.coupons),
        at_risk=denied.at_risk,
    )


def word_sell_without(denied: "SpendingDenied", words: Words) -> str:
    """The button that leaves it out and sells; with what is then to pay, which the customer should hear first."""
    to_pay = money(denied.to_pay_without or 0, words.currency, words.language)
    return QCoreApplication.translate("SpendingWords", "Sell without it: {money}").format(money=to_pay)
