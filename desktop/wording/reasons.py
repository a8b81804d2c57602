"""One sentence for every kind of reason, and the same split into a label and a figure for the till's list.

The sum says what was taken or given; what came close says what is missing. Sentences are short: a
cashier reads them aloud while the customer waits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from desktop.wording import near_reasons
from desktop.wording.figures import points
from desktop.wording.reason_parts import amount, held, name, name_with_rate, purse_name, rate
from desktop.wording.words import Words
from loyalty.gains.steps import PerStep
from loyalty.programme import Unit
from loyalty.reasons import Reason, Why


class Tone(Enum):
    """Where a reason belongs on the till and on the slip."""

    GIVEN = auto()  # part of the sum: it has a figure
    CLOSE = auto()  # what is missing for more
    HELD = auto()  # why something is not given, or was cut


_TONES = {
    Why.DISCOUNT: Tone.GIVEN,
    Why.PURSE_PAID: Tone.GIVEN,
    Why.EARNED: Tone.GIVEN,
    Why.TIER_REACHED: Tone.GIVEN,
    Why.TAKEN_BACK: Tone.GIVEN,
    Why.FORGIVEN: Tone.GIVEN,
    Why.OWED: Tone.GIVEN,
    Why.RETURNED: Tone.GIVEN,
    Why.MISSING_FOR_STEP: Tone.CLOSE,
    Why.MISSING_FOR_TIER: Tone.CLOSE,
    Why.MISSING_FOR_RULE: Tone.CLOSE,
    Why.PURSE_NOT_YET_USABLE: Tone.CLOSE,
    Why.EARN_BELOW: Tone.CLOSE,
    Why.GIFT_TAKEN: Tone.GIVEN,
    Why.COUPON_ISSUED: Tone.GIVEN,
    Why.STARTS_AT: Tone.CLOSE,
    Why.STARTS_ON: Tone.CLOSE,
    Why.VISITS_TO_GO: Tone.CLOSE,
    Why.MISSING_UNITS: Tone.CLOSE,
    Why.ADD_GIFT: Tone.CLOSE,
    Why.GIFT_NOT_YET: Tone.CLOSE,
}


def tone(why: Why) -> Tone:
    return _TONES.get(why, Tone.HELD)


@dataclass(frozen=True, slots=True)
class Worded:
    """A reason for a list: its label left, its figure right (empty where it has none)."""

    label: str
    figure: str
    tone: Tone


def word_reason(reason: Reason, words: Words) -> str:
    """The reason as one sentence, figures included."""
    return _SENTENCES[reason.why](reason, words)


def word_row(reason: Reason, words: Words) -> Worded:
    """The reason as a row of the sum: "Gold discount 7 %" and "−97.30"; others have their sentence as the label."""
    kind = tone(reason.why)
    if reason.why is Why.DISCOUNT:
        return Worded(name_with_rate(reason, words), amount(-(reason.taken or 0), words), kind)
    if reason.why is Why.PURSE_PAID:
        return Worded(_paid_label(reason, words), amount(-(reason.taken or 0), words), kind)
    if reason.why is Why.EARNED:
        return Worded(name_with_rate(reason, words), held(reason.points, reason, words, signed=True), kind)
    if reason.why is Why.GIFT_TAKEN:
        return Worded(name(reason, words), held(-(reason.points or 0), reason, words), kind)
    return Worded(word_reason(reason, words), "", kind)


def _paid_label(reason: Reason, words: Words) -> str:
    """The purse's name, and how many points where those are not money already."""
    if words.purse(reason.purse).unit is Unit.MONEY:
        return purse_name(reason, words)
    return f"{purse_name(reason, words)}, {held(reason.points, reason, words)}"


def per_step(how: PerStep, purse_id: str, words: Words) -> str:
    """How a rule earns by steps: "1 point per 10.00 ₽"."""
    return words.tr("{points} per {money}").format(
        points=points(how.gives, words.purse(purse_id), words), money=amount(how.per, words)
    )


def _discount(reason: Reason, words: Words) -> str:
    return f"{name_with_rate(reason, words)}: {amount(-(reason.taken or 0), words)}"


def _not_best(reason: Reason, words: Words) -> str:
    return words.tr("Only the best discount counts: {other}. {name} would take {taken}.").format(
        other=reason.other, name=name_with_rate(reason, words), taken=amount(-(reason.taken or 0), words)
    )


def _discount_capped(reason: Reason, words: Words) -> str:
    cut = amount(reason.taken, words)
    if reason.rate is not None:
        return words.tr("Discounts take at most {rate}: {cut} of them is not given.").format(
            rate=rate(reason.rate, words), cut=cut
        )
    return words.tr("Discounts take at most {limit}: {cut} of them is not given.").format(
        limit=amount(reason.limit, words), cut=cut
    )


def _floor_price(reason: Reason, words: Words) -> str:
    return words.tr("Lowest price reached: {cut} of the discount is not given.").format(cut=amount(reason.taken, words))


def _purse_paid(reason: Reason, words: Words) -> str:
    return f"{_paid_label(reason, words)}: {amount(-(reason.taken or 0), words)}"


def _earned(reason: Reason, words: Words) -> str:
    return f"{name_with_rate(reason, words)}: {held(reason.points, reason, words, signed=True)}"


def _tier_reached(reason: Reason, words: Words) -> str:
    return words.tr("{tier} from the next receipt on.").format(tier=words.tier(reason.tier).name)


def _missing_for_step(reason: Reason, words: Words) -> str:
    step, missing = rate(reason.rate, words), reason.missing or 0
    if reason.visits:
        return words.tr("{number} more visit(s) for {rate}.", "", missing).format(number=missing, rate=step)
    return words.tr("{money} more for {rate}.").format(money=amount(missing, words), rate=step)


def _missing_for_tier(reason: Reason, words: Words) -> str:
    tier, this_year = words.tier(reason.tier).name, words.tiers_are_by_year
    if reason.visits:
        missing = reason.missing or 0
        if this_year:
            return words.tr("{number} more visit(s) this year for {tier}.", "", missing).format(
                number=missing, tier=tier
            )
        return words.tr("{number} more visit(s) for {tier}.", "", missing).format(number=missing, tier=tier)
    more = amount(reason.missing, words)
    if reason.missing_points is not None:
        more = held(reason.missing_points, reason, words)
    if this_year:
        return words.tr("{money} more this year for {tier}.").format(money=more, tier=tier)
    return words.tr("{money} more for {tier}.").format(money=more, tier=tier)


def _missing_for_rule(reason: Reason, words: Words) -> str:
    return words.tr("{money} more on this receipt for {name}.").format(
        money=amount(reason.missing, words), name=name(reason, words)
    )


def _not_yet_usable(reason: Reason, words: Words) -> str:
    return words.tr("{purse}: {points} more before it can pay.").format(
        purse=purse_name(reason, words), points=held(reason.missing_points, reason, words)
    )


def _purse_empty(reason: Reason, words: Words) -> str:
    return words.tr("{purse}: nothing to pay with yet.").format(purse=purse_name(reason, words))


def _not_for_goods(reason: Reason, words: Words) -> str:
    return words.tr("{purse} does not pay for these goods.").format(purse=purse_name(reason, words))


def _purse_limit(reason: Reason, words: Words) -> str:
    return words.tr("{purse} pays at most {points} here.").format(
        purse=purse_name(reason, words), points=held(reason.points, reason, words)
    )


def _too_small(reason: Reason, words: Words) -> str:
    return words.tr("{purse} pays from {points} on.").format(
        purse=purse_name(reason, words), points=held(reason.points, reason, words)
    )


def _exact_refused(reason: Reason, words: Words) -> str:
    return words.tr("{purse} cannot pay exactly {asked}. The most is {points}: choose that, or less.").format(
        purse=purse_name(reason, words),
        asked=held(reason.asked, reason, words),
        points=held(reason.points, reason, words),
    )


def _needs_customer(reason: Reason, words: Words) -> str:
    return words.tr("{purse} needs a customer: scan a card or find them first.").format(purse=purse_name(reason, words))


def _earn_capped(reason: Reason, words: Words) -> str:
    return words.tr("{name} has reached its limit: {points} instead of {limit}.").format(
        name=name(reason, words),
        points=held(reason.points, reason, words),
        limit=held(reason.limit, reason, words),
    )


def _earn_below(reason: Reason, words: Words) -> str:
    return words.tr("{money} more on this receipt to earn: {name}.").format(
        money=amount(reason.missing, words), name=name(reason, words)
    )


def _earn_over(reason: Reason, words: Words) -> str:
    return words.tr("{name} is for receipts under {money}.").format(
        name=name(reason, words), money=amount(reason.limit, words)
    )


def _taken_back(reason: Reason, words: Words) -> str:
    return words.tr("{purse}: {points} taken back.").format(
        purse=purse_name(reason, words), points=held(reason.points, reason, words)
    )


def _forgiven(reason: Reason, words: Words) -> str:
    return words.tr("{purse}: {points} not asked back.").format(
        purse=purse_name(reason, words), points=held(reason.points, reason, words)
    )


def _owed(reason: Reason, words: Words) -> str:
    return words.tr("{purse}: {points} owed; what is earned next pays that first.").format(
        purse=purse_name(reason, words), points=held(reason.points, reason, words)
    )


def _returned(reason: Reason, words: Words) -> str:
    purse, back = purse_name(reason, words), held(reason.points, reason, words)
    if words.purse(reason.purse).unit is Unit.MONEY:
        return words.tr("{purse}: {points} given back.").format(purse=purse, points=back)
    return words.tr("{purse}: {points} given back, worth {money}.").format(
        purse=purse, points=back, money=amount(reason.taken, words)
    )


#: A kind without a sentence is a KeyError at the till: a test walks through all of `Why`.
_SENTENCES: dict[Why, Callable[[Reason, Words], str]] = {
    Why.DISCOUNT: _discount,
    Why.STANDING_NOT_BEST: _not_best,
    Why.DISCOUNT_CAPPED: _discount_capped,
    Why.FLOOR_PRICE: _floor_price,
    Why.PURSE_PAID: _purse_paid,
    Why.EARNED: _earned,
    Why.TIER_REACHED: _tier_reached,
    Why.MISSING_FOR_STEP: _missing_for_step,
    Why.MISSING_FOR_TIER: _missing_for_tier,
    Why.MISSING_FOR_RULE: _missing_for_rule,
    Why.PURSE_NOT_YET_USABLE: _not_yet_usable,
    Why.PURSE_EMPTY: _purse_empty,
    Why.PURSE_NOT_FOR_GOODS: _not_for_goods,
    Why.PURSE_LIMIT: _purse_limit,
    Why.PURSE_TOO_SMALL: _too_small,
    Why.PURSE_EXACT_REFUSED: _exact_refused,
    Why.PURSE_NEEDS_CUSTOMER: _needs_customer,
    Why.EARN_CAPPED: _earn_capped,
    Why.EARN_BELOW: _earn_below,
    Why.EARN_OVER: _earn_over,
    Why.TAKEN_BACK: _taken_back,
    Why.FORGIVEN: _forgiven,
    Why.OWED: _owed,
    Why.RETURNED: _returned,
    **near_reasons.SENTENCES,
}
