"""Sentences for rules that came close, and for coupons and gifts: which condition or limit it was, with its figures."""

from collections.abc import Callable

from desktop.wording.moments import weekdays
from desktop.wording.reason_parts import amount, at_hour, grouped, held, name, name_with_rate, until_day
from desktop.wording.words import Words
from loyalty.reasons import Reason, Why


def _starts_at(reason: Reason, words: Words) -> str:
    return words.tr("{name} begins at {time}.").format(name=name(reason, words), time=at_hour(reason, words))


def _ended_at(reason: Reason, words: Words) -> str:
    return words.tr("{name} ended at {time}.").format(name=name(reason, words), time=at_hour(reason, words))


def _starts_on(reason: Reason, words: Words) -> str:
    return words.tr("{name} begins on {day}.").format(name=name(reason, words), day=until_day(reason, words))


def _ended_on(reason: Reason, words: Words) -> str:
    return words.tr("{name} ended on {day}.").format(name=name(reason, words), day=until_day(reason, words))


def _not_today(reason: Reason, words: Words) -> str:
    # Reasons count Monday as 1, `weekdays` as 0.
    days = weekdays((number - 1 for number in reason.weekdays), words)
    return words.tr("{name}: only {weekdays}.").format(name=name(reason, words), weekdays=days)


def _for_tier(reason: Reason, words: Words) -> str:
    return words.tr("{name}: from {tier} on.").format(name=name(reason, words), tier=words.tier(reason.tier).name)


def _for_group(reason: Reason, words: Words) -> str:
    return words.tr("{name}: for the group {group}.").format(name=name(reason, words), group=reason.other)


def _visits_to_go(reason: Reason, words: Words) -> str:
    missing = reason.missing or 0
    return words.tr("{number} more visit(s) for {name}.", "", missing).format(number=missing, name=name(reason, words))


def _already_given(reason: Reason, words: Words) -> str:
    called = name(reason, words)
    if reason.day is None:
        return words.tr("{name} is given once, and was given already.").format(name=called)
    return words.tr("{name} was given on {day}.").format(name=called, day=until_day(reason, words))


def _missing_units(reason: Reason, words: Words) -> str:
    missing = reason.missing or 0
    return words.tr("{number} more piece(s) for {name}.", "", missing).format(number=missing, name=name(reason, words))


def _add_gift(reason: Reason, words: Words) -> str:
    return words.tr("{name}: a gift is due. Put it into the basket.").format(name=name(reason, words))


def _budget_used(reason: Reason, words: Words) -> str:
    called = name(reason, words)
    if reason.limit is None:
        return words.tr("{name} was used as often as it may be.").format(name=called)
    return words.tr("{name} is over: all of its {limit} is given.").format(
        name=called, limit=amount(reason.limit, words)
    )


def _budget_last(reason: Reason, words: Words) -> str:
    return words.tr("{name}: only {taken} was left of its {limit}.").format(
        name=name(reason, words), taken=amount(reason.taken, words), limit=amount(reason.limit, words)
    )


def _customer_limit(reason: Reason, words: Words) -> str:
    called, limit = name(reason, words), amount(reason.limit, words)
    if reason.taken:
        return words.tr("{name}: {taken} was left of the {limit} for each customer.").format(
            name=called, taken=amount(reason.taken, words), limit=limit
        )
    return words.tr("{name}: this customer has had all of the {limit} for each.").format(name=called, limit=limit)


def _not_together(reason: Reason, words: Words) -> str:
    called = name_with_rate(reason, words)
    if not reason.other:
        return words.tr("{name} does not go with the other discounts.").format(name=called)
    if not reason.taken:
        return words.tr("{other} counts instead of {name}.").format(other=reason.other, name=called)
    return words.tr("{other} counts instead of {name}, which would take {taken}.").format(
        other=reason.other, name=called, taken=amount(-reason.taken, words)
    )


def _only_for_tier(reason: Reason, words: Words) -> str:
    return words.tr("Line {number} is sold only from {tier} on ({name}). Take it out.").format(
        number=(reason.line or 0) + 1, tier=words.tier(reason.tier).name, name=name(reason, words)
    )


def _coupon_unknown(reason: Reason, words: Words) -> str:
    return words.tr("Coupon {code} is not known here. Compare its signs.").format(code=grouped(reason.code))


def _coupon_starts(reason: Reason, words: Words) -> str:
    return words.tr("Coupon {code} can be used from {day}.").format(
        code=grouped(reason.code), day=until_day(reason, words)
    )


def _coupon_ended(reason: Reason, words: Words) -> str:
    return words.tr("Coupon {code} could be used until {day}.").format(
        code=grouped(reason.code), day=until_day(reason, words)
    )


def _coupon_used(reason: Reason, words: Words) -> str:
    return words.tr("Coupon {code} was used already.").format(code=grouped(reason.code))


def _coupon_not_yours(reason: Reason, words: Words) -> str:
    return words.tr("Coupon {code} is another customer's own.").format(code=grouped(reason.code))


def _coupon_no_effect(reason: Reason, words: Words) -> str:
    return words.tr("Coupon {code} takes nothing off here and stays good.").format(code=grouped(reason.code))


def _coupon_issued(reason: Reason, words: Words) -> str:
    called = name(reason, words)
    if reason.day is None:
        return words.tr("{name}: a coupon for the next purchase.").format(name=called)
    return words.tr("{name}: a coupon for the next purchase, until {day}.").format(
        name=called, day=until_day(reason, words)
    )


def _gift_taken(reason: Reason, words: Words) -> str:
    return words.tr("{name} taken for {points}.").format(
        name=name(reason, words), points=held(reason.points, reason, words)
    )


def _gift_not_yet(reason: Reason, words: Words) -> str:
    return words.tr("{points} more for {name}.").format(
        points=held(reason.missing_points, reason, words), name=name(reason, words)
    )


SENTENCES: dict[Why, Callable[[Reason, Words], str]] = {
    Why.TERMS_ENDED: _ended_on,
    Why.STARTS_AT: _starts_at,
    Why.ENDED_AT: _ended_at,
    Why.STARTS_ON: _starts_on,
    Why.ENDED_ON: _ended_on,
    Why.NOT_TODAY: _not_today,
    Why.FOR_TIER: _for_tier,
    Why.FOR_GROUP: _for_group,
    Why.VISITS_TO_GO: _visits_to_go,
    Why.ALREADY_GIVEN: _already_given,
    Why.MISSING_UNITS: _missing_units,
    Why.ADD_GIFT: _add_gift,
    Why.BUDGET_USED: _budget_used,
    Why.BUDGET_LAST: _budget_last,
    Why.CUSTOMER_LIMIT: _customer_limit,
    Why.NOT_TOGETHER: _not_together,
    Why.ONLY_FOR_TIER: _only_for_tier,
    Why.COUPON_UNKNOWN: _coupon_unknown,
    Why.COUPON_STARTS: _coupon_starts,
    Why.COUPON_ENDED: _coupon_ended,
    Why.COUPON_USED: _coupon_used,
    Why.COUPON_NOT_YOURS: _coupon_not_yours,
    Why.COUPON_NO_EFFECT: _coupon_no_effect,
    Why.COUPON_ISSUED: _coupon_issued,
    Why.GIFT_TAKEN: _gift_taken,
    Why.GIFT_NOT_YET: _gift_not_yet,
}
