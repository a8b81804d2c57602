"""The slip of a sale, and of an exchange: every figure as it was recorded, and what it leads to next.

Nothing is worked out again: amounts come from the sale's own quote.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from desktop.paper.coupon_slip import next_purchase
from desktop.paper.gift_rows import gifts_ahead, gifts_taken
from desktop.paper.reversal_slip import returned_lines, returned_purses
from desktop.paper.slip import Pair, Row, Rule, Slip, Text, Weight
from desktop.paper.slip_frame import customer, ending, heading, total
from desktop.wording.figures import money, percent, points, quantity
from desktop.wording.moments import day_together, stamp
from desktop.wording.problems import word_lapsing
from desktop.wording.reason_parts import grouped
from desktop.wording.reasons import word_reason, word_row
from desktop.wording.words import Words
from loyalty.earning import Earned
from loyalty.money import ONE_UNIT, Minor, Points
from loyalty.quote import PurseOutlook, Quote
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing

if TYPE_CHECKING:
    from db.ledger.sale import Receipt
    from db.lookup.reasons import ByHand
    from db.lookup.sales import ReversalView, SaleView
    from db.lookup.workplace import Workplace

#: By purse: the last day of what lapses first, and how much that is.
Lapsing: TypeAlias = Mapping[str, tuple[date, Points]]


def next_lapsing(standing: Standing, day: date) -> Lapsing:
    """By purse, the last day of what lapses first and how much that is, as of `day`."""
    by_purse = {purse: state.lapsing(day) for purse, state in standing.purses}
    return {purse: lapses[0] for purse, lapses in by_purse.items() if lapses}


def receipt_slip(
    receipt: "Receipt",
    workplace: "Workplace",
    words: Words,
    *,
    exchanged: Quote | None = None,
    lapsing: Lapsing | None = None,
    by_hand: "Sequence[ByHand]" = (),
) -> Slip:
    """The slip of what was just sold; `exchanged` is the older sale's quote where goods of it came back in exchange."""
    exchange = receipt.exchange
    return sale_slip(
        receipt.sale, workplace, words, exchange=exchange, exchanged=exchanged, lapsing=lapsing, by_hand=by_hand
    )


def sale_slip(
    sale: "SaleView",
    workplace: "Workplace",
    words: Words,
    *,
    exchange: "ReversalView | None" = None,
    exchanged: Quote | None = None,
    lapsing: Lapsing | None = None,
    by_hand: "Sequence[ByHand]" = (),
    copy: bool = False,
) -> Slip:
    """The slip of a recorded sale; `copy` marks a reprint. `words` are those of the version it was sold under.

    In an exchange, `exchange` is what came back and `exchanged` the quote it was sold by, for the goods' names.
    `lapsing` is as of after the sale (`next_lapsing`); a reprint has none, since it is not that day any more.
    `by_hand` is what was credited and debited since their purchase before this one.
    """
    quote = sale.quote
    title = words.tr("Exchange") if exchange is not None else ""
    rows: list[Row] = [*heading(workplace, words, title=title, slip=sale.slip, stamp=stamp(sale.at, words), copy=copy)]
    if sale.voided:
        rows.append(Text(words.tr("VOIDED"), Weight.STRONG, centred=True))
    rows.extend(customer(sale, words))
    rows.append(Rule())
    if exchange is not None:
        rows.append(Text(words.tr("Returned"), Weight.STRONG))
        rows.extend(returned_lines(exchange.reversal, exchanged, words))
        rows.append(Text(words.tr("Bought"), Weight.STRONG))
    rows.extend(_bought(quote, words))
    rows.extend(_sum(quote, words))
    rows.append(Rule())
    came_back = exchange.reversal.cash if exchange else 0
    if exchange is not None:
        rows.append(Pair(words.tr("Bought"), money(quote.to_pay, words.currency, words.language)))
        rows.append(Pair(words.tr("Returned"), money(-came_back, words.currency, words.language)))
    rows.extend(total(quote.to_pay - came_back, words, of_return=False))
    if sale.account_id:
        after = [*_put_right(by_hand, words), *_gained(quote, words), *gifts_taken(quote, words)]
        # What came back is booked after the purchase, so in an exchange that balance is not the last one yet.
        then = words.tr("now") if exchange is None else words.tr("after the purchase")
        after.extend(_purses(quote, lapsing or {}, words, then=then))
        if exchange is not None:
            after.extend(returned_purses(exchange.reversal, words))
        after.extend(gifts_ahead(quote, words))
        after.extend(_next(quote, words))
        if after:
            rows.extend((Rule(), *after))
    rows.extend(ending(workplace, words, slip=sale.slip))
    rows.extend(next_purchase(sale.coupons, words))
    return Slip(number=sale.slip, language=words.language, rows=tuple(rows))


def _bought(quote: Quote, words: Words) -> Iterator[Row]:
    for quoted in quote.lines:
        line = quoted.line
        name = line.name or line.goods or words.tr("Goods")
        yield Pair(name, money(quoted.gross, words.currency, words.language))
        if line.quantity != ONE_UNIT:
            each = money(line.unit_price, words.currency, words.language)
            yield Text(f"  {quantity(line.quantity, words.language)} × {each}", Weight.QUIET)


def _sum(quote: Quote, words: Words) -> Iterator[Row]:
    """From the goods' prices to what is paid: each discount with its reason, each purse's payment."""
    if not quote.discount and not quote.payments:
        return
    yield Rule()
    yield Pair(words.tr("Goods in all"), money(quote.gross, words.currency, words.language))
    taken: dict[str, Minor] = {}
    for line in quote.lines:
        for part in line.taken:
            taken[part.rule] = taken.get(part.rule, 0) + part.amount
    by_rule = {reason.rule: reason for reason in quote.reasons if reason.why is Why.DISCOUNT}
    # In the order in which they were taken off, not of the lines that they meet.
    for rule in [*(rule for rule in by_rule if rule in taken), *(rule for rule in taken if rule not in by_rule)]:
        amount = taken[rule]
        # What was booked, also where a cap took some of it away again after the reason was given.
        reason = replace(by_rule.get(rule, Reason(why=Why.DISCOUNT, rule=rule)), taken=amount)
        worded = word_row(reason, words)
        yield Pair(worded.label, worded.figure)
        if reason.code:
            yield Text(f"  {words.tr('coupon {code}').format(code=grouped(reason.code))}", Weight.QUIET)
    for reason in quote.reasons:
        if reason.why in (Why.DISCOUNT_CAPPED, Why.FLOOR_PRICE):
            yield Text(word_reason(reason, words), Weight.QUIET)
    for payment in quote.payments:
        paid = Reason(why=Why.PURSE_PAID, purse=payment.purse, points=payment.points, taken=payment.money)
        worded = word_row(paid, words)
        yield Pair(worded.label, worded.figure)


def _gained(quote: Quote, words: Words) -> Iterator[Row]:
    for earned in quote.earned:
        why = next((one for one in quote.reasons if one.why is Why.EARNED and one.rule == earned.rule), None)
        reason = why or Reason(why=Why.EARNED, rule=earned.rule, name=earned.name, purse=earned.purse)
        worded = word_row(replace(reason, points=earned.points), words)
        yield Pair(words.tr("Earned: {name}").format(name=worded.label), worded.figure)
        yield from (Text(f"  {text}", Weight.QUIET) for text in _bounds(earned, words))


def _put_right(by_hand: "Sequence[ByHand]", words: Words) -> Iterator[Row]:
    if by_hand:
        yield Text(words.tr("Since your last purchase"), Weight.QUIET)
    for one in by_hand:
        figure = points(one.points, words.purse(one.purse), words, signed=True)
        yield Pair(one.words or words.tr("Put right by the shop"), figure)


def _bounds(earned: Earned, words: Words) -> Iterator[str]:
    if earned.usable_on is not None:
        yield words.tr("can be used from {day}").format(day=day_together(earned.usable_on, words))
    if earned.lapses_on is not None:
        yield words.tr("can be used until {day}").format(day=day_together(earned.lapses_on, words))


def _purses(quote: Quote, lapsing: Lapsing, words: Words, *, then: str) -> Iterator[Row]:
    for outlook in quote.purses:
        purse = words.purse(outlook.purse)
        yield Text(purse.name, Weight.STRONG)
        yield Pair(f"  {words.tr('before')}", points(outlook.spendable, purse, words))
        yield Pair(f"  {then}", points(outlook.spendable_after, purse, words))
        if outlook.pending_after:
            yield Pair(f"  {words.tr('usable later')}", points(outlook.pending_after, purse, words))
        if outlook.debt_after:
            yield Pair(f"  {words.tr('owed')}", points(-outlook.debt_after, purse, words))
        if outlook.purse in lapsing:
            last_day, amount = lapsing[outlook.purse]
            text = word_lapsing(points(amount, purse, words), last_day, words, today=quote.day)
            yield Text(f"  {text}")
        yield from _before_it_pays(outlook, words)


def _before_it_pays(outlook: PurseOutlook, words: Words) -> Iterator[Row]:
    purse = words.purse(outlook.purse)
    missing = purse.usable_from - outlook.spendable_after
    if missing > 0:
        reason = Reason(why=Why.PURSE_NOT_YET_USABLE, purse=purse.id, missing_points=missing)
        yield Text(word_reason(reason, words))


def _next(quote: Quote, words: Words) -> Iterator[Row]:
    """Steps and tiers that this sale reached, and what is missing to the next, as of after it."""
    if quote.tier_after and quote.tier_after != quote.tier:
        reached = Reason(why=Why.TIER_REACHED, tier=quote.tier_after)
        yield Text(word_reason(reached, words), Weight.STRONG)
    # Only one standing discount counts: a step that gives no more than today's discount is no news.
    today = max((reason.rate or 0 for reason in quote.reasons if reason.why is Why.DISCOUNT), default=0)
    steps = [reason for reason in quote.reasons if reason.why is Why.MISSING_FOR_STEP and (reason.rate or 0) > today]
    for reason in steps:
        if (reason.missing or 0) <= (1 if reason.visits else quote.to_pay):
            rate = percent(reason.rate or 0, words.language)
            yield Text(words.tr("{rate} from the next receipt on.").format(rate=rate), Weight.STRONG)
    for reason in quote.ahead:
        if reason.why is not Why.MISSING_FOR_STEP or (reason.rate or 0) > today:
            yield Text(word_reason(reason, words))
