"""What a ready programme is, with its amounts as the shop writes them."""

from desktop.wording.figures import money
from loyalty.money import Currency
from resources import presets


def word_preset(name: str, currency: Currency, language: str) -> tuple[str, str]:
    """The title of a preset and the sentence that says what it does."""
    about = presets.about(name, language=language, currency=currency.code)
    amounts = [_round_money(amount, currency, language) for amount in about.amounts]
    return about.title.format(*amounts), about.says.format(*amounts)


def _round_money(amount: int, currency: Currency, language: str) -> str:
    """Whole units without idle decimals: 10 €, 0,50 €."""
    one = int(10**currency.decimals)
    if amount % one:
        return money(amount, currency, language)
    return money(amount // one, Currency(currency.code, 0), language)
