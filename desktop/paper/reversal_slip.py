"""The slip of a refund or a void: what came back, in money and in purses, as it was posted."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.paper.coupon_slip import returned_coupons
from desktop.paper.gift_rows import gifts_given_back
from desktop.paper.slip import Pair, Row, Rule, Slip, Text, Weight
from desktop.paper.slip_frame import customer, ending, heading, total
from desktop.wording.figures import NBSP, money, points, quantity
from desktop.wording.moments import stamp
from desktop.wording.words import Words
from loyalty.money import ONE_UNIT
from loyalty.quote import Quote
from loyalty.reversal import Reversal

if TYPE_CHECKING:
    from db.lookup.sales import ReversalView, SaleView
    from db.lookup.workplace import Workplace


def reversal_slip(
    reversal: "ReversalView", sale: "SaleView", workplace: "Workplace", words: Words, *, copy: bool = False
) -> Slip:
    """The slip of a posted refund or void of `sale`; `copy` marks a reprint."""
    title = words.tr("Void") if reversal.kind == "void" else words.tr("Return")
    rows: list[Row] = [
        *heading(workplace, words, title=title, slip=reversal.slip, stamp=stamp(reversal.at, words), copy=copy),
        Pair(words.tr("Of slip"), sale.slip),
        *customer(sale, words),
        Rule(),
        *returned_lines(reversal.reversal, sale.quote, words),
        Rule(),
        *total(reversal.reversal.cash, words, of_return=True),
    ]
    purses = tuple(returned_purses(reversal.reversal, words))
    if purses:
        rows.extend((Rule(), *purses))
    whole = not reversal.reversal.counts
    coupons = tuple(returned_coupons(sale.quote.coupons_used, sale.coupons, words, whole=whole))
    if coupons:
        rows.extend((Rule(), *coupons))
    rows.extend(ending(workplace, words, slip=reversal.slip))
    return Slip(number=reversal.slip, language=words.language, rows=tuple(rows))


def returned_lines(reversal: Reversal, sold: Quote | None, words: Words) -> Iterator[Row]:
    """What came back, and the money for it; `sold` is the sale's quote, where it is at hand, for the goods' names."""
    for returned in reversal.lines:
        line = sold.lines[returned.line].line if sold else None
        name = (line.name or line.goods if line else "") or words.tr("Goods")
        if returned.quantity != ONE_UNIT:
            name = f"{name} ×{NBSP}{quantity(returned.quantity, words.language)}"
        yield Pair(name, money(-returned.cash, words.currency, words.language))


def returned_purses(reversal: Reversal, words: Words) -> Iterator[Row]:
    """What went back to purses, what was taken back from them, and what could not be."""
    for payment in reversal.returned:
        purse = words.purse(payment.purse)
        label = words.tr("{purse}, given back").format(purse=purse.name)
        yield Pair(label, points(payment.points, purse, words, signed=True))
    yield from gifts_given_back(reversal, words)
    for more in reversal.earned_more:
        purse = words.purse(more.purse)
        label = words.tr("Earned: {name}").format(name=more.name)
        yield Pair(label, points(more.points, purse, words, signed=True))
    for back in reversal.taken_back:
        purse = words.purse(back.purse)
        label = words.tr("{purse}, taken back").format(purse=purse.name)
        yield Pair(label, points(-back.points, purse, words))
    for purse_id, amount in reversal.forgiven:
        purse = words.purse(purse_id)
        yield Pair(words.tr("{purse}, not asked back").format(purse=purse.name), points(amount, purse, words))
    for purse_id, amount in reversal.owed:
        purse = words.purse(purse_id)
        yield Pair(words.tr("{purse}, owed").format(purse=purse.name), points(-amount, purse, words))
        yield Text(words.tr("What is earned next pays this first."), Weight.QUIET)
