"""What every slip has: whose it is, the amount that changes hands, and how it ends."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.paper.slip import Code, Pair, Row, Rule, Text, Weight, in_cash
from desktop.wording.figures import money
from desktop.wording.words import Words
from loyalty.money import Minor

if TYPE_CHECKING:
    from db.lookup.sales import SaleView
    from db.lookup.workplace import Workplace


def heading(workplace: "Workplace", words: Words, *, title: str, slip: str, stamp: str, copy: bool) -> Iterator[Row]:
    """Whose slip it is, where, when, and which; one without a number has none."""
    yield from _for_practice(workplace, words)
    yield Text(workplace.shop_name, Weight.TITLE, centred=True)
    if title:
        yield Text(title, Weight.HERO, centred=True)
    if copy:
        yield Text(words.tr("COPY"), Weight.STRONG, centred=True)
    yield Pair(workplace.till_name, stamp)
    if slip:
        yield Pair(words.tr("Slip"), slip)


def total(amount: Minor, words: Words, *, of_return: bool) -> Iterator[Row]:
    """The amount that changes hands, and what that is in cash where coins are coarser than the currency."""
    back = of_return or amount < 0
    amount = abs(amount)
    label = words.tr("To give back") if back else words.tr("To pay")
    yield Pair(label, money(amount, words.currency, words.language), Weight.HERO)
    cash = in_cash(amount, words.currency)
    if cash != amount:
        yield Pair(words.tr("In cash, rounded"), money(cash, words.currency, words.language))


def ending(workplace: "Workplace", words: Words, *, slip: str) -> Iterator[Row]:
    """The shop's own words, what this paper is not, and its number to scan."""
    yield Rule()
    for line in workplace.slip_footer.splitlines():
        yield Text(line, centred=True)
    yield Text(words.tr("Not a fiscal receipt"), Weight.QUIET, centred=True)
    yield from _for_practice(workplace, words)
    if slip:
        yield Code(slip)


def _for_practice(workplace: "Workplace", words: Words) -> Iterator[Row]:
    """What new staff print to practise says so at its head and again above its number: nobody takes it for a slip."""
    if workplace.for_practice:
        yield Text(words.tr("PRACTICE – NOT VALID"), Weight.HERO, centred=True)


def customer(sale: "SaleView", words: Words) -> Iterator[Row]:
    """Whose sale it was; nothing for a guest."""
    if not sale.account_id:
        return
    name = sale.customer_name or words.tr("Customer")
    # The tail is enough to tell two cards apart, and no use to who finds the slip.
    tail = f"…{sale.card_number[-4:]}" if sale.card_number else ""
    yield Pair(name, tail) if tail else Text(name)
    if sale.quote.tier:
        yield Text(words.tier(sale.quote.tier).name)
