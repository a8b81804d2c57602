"""A programme in force: purses, tiers and rules, with every default filled in.

These are the values the engine reads. How an owner's document becomes one of them, and what a
document may say, is in `programme_document`. Money is in minor units, points in a purse's smallest
unit, rates in basis points; ids are unique within a programme.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from loyalty.conditions import ALWAYS, ANYBODY, EVERYTHING, Scope, When, Who
from loyalty.gains.shape import Gain
from loyalty.money import WHOLE, BasisPoints, Currency, Minor, Points
from loyalty.promotions.shape import Promotion


class Unit(StrEnum):
    MONEY = "money"
    POINTS = "points"


class Lasts(StrEnum):
    """How long what is earned lives, always counted from earning."""

    FOREVER = "forever"
    DAYS = "days"
    MONTHS = "months"
    MONTH_END = "month_end"
    YEAR_END = "year_end"
    MONTHS_FROM_VISIT = "months_from_visit"


@dataclass(frozen=True, slots=True)
class Lifetime:
    lasts: Lasts = Lasts.FOREVER
    #: Days or months, where `lasts` counts them.
    count: int = 0


class TooLittle(StrEnum):
    """What a refund does where it takes back more than is there."""

    DEBT = "debt"
    FORGIVE = "forgive"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Step:
    starts_at: int
    rate: BasisPoints


@dataclass(frozen=True, slots=True)
class LadderGift:
    """A step of a gift ladder: take the gift now, for so many points, or keep saving."""

    id: str
    name: str
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """What a customer holds (programme.md §2)."""

    id: str
    name: str
    unit: Unit
    #: Decimals of one point; for money, the currency's own.
    scale: int = 0
    #: Minor units that one whole point pays; for money, its face.
    worth: Minor = 100
    usable_from: Points = 0
    #: Local days from earning until it can be spent.
    pending: int = 0
    lifetime: Lifetime = Lifetime()
    #: Share of what is left to pay of the goods it may pay for.
    pays_up_to: BasisPoints = WHOLE
    step: Points = 1
    at_least: Points = 0
    not_for: Scope | None = None
    returned_lasts: int = 30
    too_little: TooLittle = TooLittle.DEBT
    #: Steps of saving, from the lowest up.
    gifts: tuple[LadderGift, ...] = ()
    #: A percent at each step of the spendable balance; it charges nothing (phase 2).
    discount_ladder: tuple[Step, ...] = ()

    def pays_for(self, goods: str, category: str) -> bool:
        return self.not_for is None or not self.not_for.covers(goods, category)

    @property
    def whole(self) -> Points:
        """Smallest units in one whole point."""
        return int(10**self.scale)


class Measure(StrEnum):
    SPEND = "spend"
    VISITS = "visits"
    POINTS = "points"


class Span(StrEnum):
    LIFETIME = "lifetime"
    CALENDAR_YEAR = "calendar_year"
    LAST_DAYS = "last_days"
    SINCE_CHANGE = "since_change"


@dataclass(frozen=True, slots=True)
class Window:
    span: Span = Span.LIFETIME
    #: N of "last N days": today and the N−1 days before.
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """One rung, shown by colour *and* shape."""

    id: str
    name: str
    #: The least that reaches it: minor units, visits or points. Reaching it exactly counts.
    starts_at: int = 0
    colour: str = "#9FB0B3"
    shape: str = "circle"


class Down(StrEnum):
    """How a tier is lost at the end of its window."""

    NEVER = "never"
    WINDOW_END = "window_end"
    ONE_STEP = "one_step"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Tiers from the lowest up, and what measures them in which window (programme.md §5)."""

    tiers: tuple[Tier, ...]
    measure: Measure = Measure.SPEND
    #: Where points measure: those earned in this purse.
    purse: str = ""
    window: Window = Window()
    down: Down = Down.NEVER
    #: Days after the window's end through which the old tier still holds.
    grace: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What every rule says: its name, and on what, when and for whom it holds."""

    id: str
    name: str
    what: Scope = EVERYTHING
    when: When = ALWAYS
    who: Who = ANYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Limited(Rule):
    """A rule that takes something off under limits in money; the last use is given in part."""

    #: What its goods must come to, at the prices left when it is tested.
    at_least: Minor = 0
    #: For all customers together, and for each.
    budget: Minor | None = None
    per_customer: Minor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsRule(Limited):
    """Phase 1: taken off goods, in document order."""

    how: Promotion
    #: Whether every line with a unit it counted stays out of phase 2.
    alone: bool = False


class Mode(StrEnum):
    """How a campaign goes with the others."""

    ADDS = "adds"
    BEST_OF = "best_of"
    ALONE = "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Limited):
    """Phase 3: a campaign, or what a coupon gives."""

    how: Promotion
    priority: int = 0
    mode: Mode = Mode.ADDS
    #: BEST_OF: only the best of the group counts.
    group: str = ""
    #: Whether it needs a coupon of this rule.
    coupon: bool = False
    #: How often its coupons may be used in all; None is no limit.
    uses: int | None = None
    once_each: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyFor:
    """Goods that only some tiers may buy."""

    id: str
    name: str
    what: Scope
    tiers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CumulativeSteps:
    """A percent that grows with what was spent, or with visits, before this sale."""

    id: str
    name: str
    steps: tuple[Step, ...]
    measure: Measure = Measure.SPEND
    window: Window = Window()
    what: Scope = EVERYTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class TierDiscount:
    """A tier's prices, and its percent on its other goods in scope: rates by tier id."""

    id: str
    name: str
    rates: tuple[tuple[str, BasisPoints], ...]
    what: Scope = EVERYTHING
    #: By tier id, prices of one unit by goods code.
    prices: tuple[tuple[str, tuple[tuple[str, Minor], ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDiscount:
    """A percent that a kind of card carries, whoever holds it: rates by card kind."""

    id: str
    name: str
    rates: tuple[tuple[str, BasisPoints], ...]
    what: Scope = EVERYTHING


class Basis(StrEnum):
    """Of which amount something is earned, for the goods in scope."""

    PAID = "paid"
    BEFORE_PURSES = "before_purses"
    BEFORE_DISCOUNTS = "before_discounts"


@dataclass(frozen=True, slots=True)
class Caps:
    """The most a rule gives, in the purse's smallest unit; None is no limit. The last use is given in part."""

    receipt: Points | None = None
    day: Points | None = None
    month: Points | None = None
    customer: Points | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Multiplier:
    """What multiplies earning where it matches: the largest counts, those that compound multiply it."""

    times: Fraction
    what: Scope = EVERYTHING
    when: When = ALWAYS
    who: Who = ANYBODY
    compounds: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Earn(Rule):
    """A way of earning (programme.md §3). It gives where at_least ≤ basis < below."""

    purse: str
    how: Gain
    basis: Basis = Basis.PAID
    at_least: Minor = 0
    below: Minor | None = None
    caps: Caps = Caps()
    #: For all customers together, in money: points at the purse's worth.
    budget: Minor | None = None
    multiply: tuple[Multiplier, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NextPurchase:
    """A one-use coupon for the next purchase: on every Nth visit, or on one receipt of an amount."""

    id: str
    name: str
    #: The campaign that the coupon opens.
    gives: str
    every_visits: int = 0
    receipt_from: Minor | None = None
    pending: int = 0
    lifetime: Lifetime = Lifetime()


@dataclass(frozen=True, slots=True)
class FloorPrice:
    """The least that one unit of these goods may cost after all discounts."""

    what: Scope
    unit_price: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """One version of a shop's rules, without those switched off. `quote` reads it, nothing changes it."""

    name: str
    currency: Currency
    #: The shop's time zone, an IANA name: days, hours and months are read in it.
    zone: str
    purses: tuple[Purse, ...] = ()
    ladder: Ladder | None = None
    goods_rules: tuple[GoodsRule, ...] = ()
    cumulative: tuple[CumulativeSteps, ...] = ()
    tier_discounts: tuple[TierDiscount, ...] = ()
    card_discounts: tuple[CardDiscount, ...] = ()
    only_for: tuple[OnlyFor, ...] = ()
    #: By priority, then in document order.
    campaigns: tuple[Campaign, ...] = ()
    earns: tuple[Earn, ...] = ()
    next_purchase: tuple[NextPurchase, ...] = ()
    floors: tuple[FloorPrice, ...] = ()
    #: The most that all discounts together take off the gross; None is no limit.
    discount_at_most: BasisPoints | None = None
    #: Whether all of a day's sales are one visit.
    one_visit_a_day: bool = False
    _purses: dict[str, Purse] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._purses.update((purse.id, purse) for purse in self.purses)

    def purse(self, purse_id: str) -> Purse:
        """The purse of that id. Raises KeyError where this version has none."""
        return self._purses[purse_id]

    def budgeted(self) -> tuple[str, ...]:
        """Ids of rules with a limit in money, whose use must be known before a quote."""
        limited = [rule.id for rule in (*self.goods_rules, *self.campaigns) if _has_limit(rule)]
        return (*limited, *(rule.id for rule in self.earns if rule.budget is not None))


def _has_limit(rule: Limited) -> bool:
    return rule.budget is not None or rule.per_customer is not None
