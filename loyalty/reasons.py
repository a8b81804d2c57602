"""Why a figure is what it is, as data: the till words it, the slip prints it, the journal keeps it.

A reason names its rule and carries amounts and instants; it holds no sentence. One class serves
every kind, so that a kind is one line here and one sentence per language in `desktop/wording`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from loyalty.money import BasisPoints, Minor, Points


class Why(StrEnum):
    """Every kind of reason. The comment names the fields that it fills beside `rule` and `name`."""

    # -- what was given
    DISCOUNT = "discount"  # taken, rate
    STANDING_NOT_BEST = "standing_not_best"  # taken (what it would have given), other (the rule that won)
    DISCOUNT_CAPPED = "discount_capped"  # taken (what was cut), limit
    FLOOR_PRICE = "floor_price"  # taken (what was cut)
    PURSE_PAID = "purse_paid"  # purse, points, taken (money)
    EARNED = "earned"  # purse, points, rate or per
    TIER_REACHED = "tier_reached"  # tier
    # -- what came close
    MISSING_FOR_STEP = "missing_for_step"  # missing (money or visits), rate
    MISSING_FOR_TIER = "missing_for_tier"  # missing, tier
    MISSING_FOR_RULE = "missing_for_rule"  # missing (money on this receipt)
    TERMS_ENDED = "terms_ended"  # day (last good day)
    STARTS_AT = "starts_at"  # at (later today)
    ENDED_AT = "ended_at"  # at (earlier today)
    STARTS_ON = "starts_on"  # day
    ENDED_ON = "ended_on"  # day (last good day)
    NOT_TODAY = "not_today"  # weekdays (on which it holds)
    FOR_TIER = "for_tier"  # tier (the lowest that has it)
    FOR_GROUP = "for_group"  # other (the group)
    VISITS_TO_GO = "visits_to_go"  # missing (visits)
    ALREADY_GIVEN = "already_given"  # day (a once-only bonus was given then)
    MISSING_UNITS = "missing_units"  # missing (whole units)
    ADD_GIFT = "add_gift"  # the basket has earned a gift that isn't in it
    BUDGET_USED = "budget_used"  # limit
    BUDGET_LAST = "budget_last"  # taken (what was left of it), limit
    CUSTOMER_LIMIT = "customer_limit"  # taken, limit
    NOT_TOGETHER = "not_together"  # taken (what it would have given), other (what was given instead)
    ONLY_FOR_TIER = "only_for_tier"  # line, tier: these goods can't be sold to others
    # -- coupons
    COUPON_UNKNOWN = "coupon_unknown"  # code
    COUPON_STARTS = "coupon_starts"  # code, day
    COUPON_ENDED = "coupon_ended"  # code, day
    COUPON_USED = "coupon_used"  # code
    COUPON_NOT_YOURS = "coupon_not_yours"  # code
    COUPON_NO_EFFECT = "coupon_no_effect"  # code: it took nothing off and is not used up
    COUPON_ISSUED = "coupon_issued"  # day (last good day)
    # -- gifts of a ladder
    GIFT_TAKEN = "gift_taken"  # purse, points
    GIFT_NOT_YET = "gift_not_yet"  # purse, missing_points
    # -- what held a purse back
    PURSE_NOT_YET_USABLE = "purse_not_yet_usable"  # purse, missing_points
    PURSE_EMPTY = "purse_empty"  # purse
    PURSE_NOT_FOR_GOODS = "purse_not_for_goods"  # purse
    PURSE_LIMIT = "purse_limit"  # purse, points (the most it may pay here)
    PURSE_TOO_SMALL = "purse_too_small"  # purse, points (the smallest spend)
    PURSE_EXACT_REFUSED = "purse_exact_refused"  # purse, points (the most), asked
    PURSE_NEEDS_CUSTOMER = "purse_needs_customer"  # purse
    # -- what limited earning
    EARN_CAPPED = "earn_capped"  # purse, points (what was given), limit
    EARN_BELOW = "earn_below"  # missing (money up to at_least)
    EARN_OVER = "earn_over"  # limit (the rule's `below`)
    # -- what a refund did
    TAKEN_BACK = "taken_back"  # purse, points
    FORGIVEN = "forgiven"  # purse, points
    OWED = "owed"  # purse, points
    RETURNED = "returned"  # purse, points, taken (money)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of a sum, or one step that was nearly taken."""

    why: Why
    #: The rule's id in the programme document, and the name its owner gave it.
    rule: str = ""
    name: str = ""
    purse: str = ""
    tier: str = ""
    other: str = ""
    taken: Minor | None = None
    missing: int | None = None
    limit: int | None = None
    points: Points | None = None
    missing_points: Points | None = None
    asked: Points | None = None
    rate: BasisPoints | None = None
    per: Minor | None = None
    #: True where `missing` counts visits, not money.
    visits: bool = False
    day: date | None = None
    at: datetime | None = None
    code: str = ""
    #: A line of the basket, counted from 0.
    line: int | None = None
    #: ISO weekdays, Monday 1.
    weekdays: tuple[int, ...] = ()
