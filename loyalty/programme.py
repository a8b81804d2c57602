"""A programme in force: purses, tiers and rules, with every default filled in.

These are the values the engine reads. How an owner's document becomes one of them, and what a
document may say, is in `programme_document`. Money is in minor units, points in a purse's smallest
unit, rates in basis points; ids are unique within a programme.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from loyalty.money import WHOLE, BasisPoints, Currency, Minor, Points


@dataclass(frozen=True, slots=True)
class Scope:
    """Which goods a rule is about: goods or categories in, and out. Empty means all goods."""

    goods: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    not_goods: frozenset[str] = frozenset()
    not_categories: frozenset[str] = frozenset()

    @property
    def is_everything(self) -> bool:
        return not (self.goods or self.categories or self.not_goods or self.not_categories)

    def covers(self, goods: str, category: str) -> bool:
        """Whether a line of these goods is meant. What is out stays out, also where its category is in."""
        if goods in self.not_goods or category in self.not_categories:
            return False
        if not self.goods and not self.categories:
            return True
        return goods in self.goods or category in self.categories


EVERYTHING = Scope()


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

    def pays_for(self, goods: str, category: str) -> bool:
        return self.not_for is None or not self.not_for.covers(goods, category)

    @property
    def whole(self) -> Points:
        """Smallest units in one whole point."""
        return int(10**self.scale)


class Measure(StrEnum):
    SPEND = "spend"
    VISITS = "visits"


class Span(StrEnum):
    LIFETIME = "lifetime"
    CALENDAR_YEAR = "calendar_year"
    LAST_DAYS = "last_days"


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
    #: The least spend that reaches it, in minor units. Reaching it exactly counts.
    starts_at: Minor = 0
    colour: str = "#9FB0B3"
    shape: str = "circle"


class Down(StrEnum):
    """How a tier is lost at the end of its window."""

    NEVER = "never"
    WINDOW_END = "window_end"
    ONE_STEP = "one_step"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Tiers from the lowest up, and the window that measures them (programme.md §5)."""

    tiers: tuple[Tier, ...]
    window: Window = Window()
    down: Down = Down.NEVER
    #: Days after the window's end through which the old tier still holds.
    grace: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    starts_at: int
    rate: BasisPoints


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
    """A tier's percent on the goods in scope: rates by tier id."""

    id: str
    name: str
    rates: tuple[tuple[str, BasisPoints], ...]
    what: Scope = EVERYTHING


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
class Rate:
    """A share of the basis. For points it is the money's share turned into points at the purse's worth."""

    rate: BasisPoints


@dataclass(frozen=True, slots=True)
class PerStep:
    """`gives` smallest units for each whole `per` of the basis."""

    gives: Points
    per: Minor


@dataclass(frozen=True, slots=True)
class Caps:
    """The most a rule gives, in the purse's smallest unit; None is no limit. The last use is given in part."""

    receipt: Points | None = None
    day: Points | None = None
    month: Points | None = None
    customer: Points | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Earn:
    """A way of earning (programme.md §3). It gives where at_least ≤ basis < below."""

    id: str
    name: str
    purse: str
    how: Rate | PerStep
    what: Scope = EVERYTHING
    basis: Basis = Basis.PAID
    at_least: Minor = 0
    below: Minor | None = None
    caps: Caps = Caps()


@dataclass(frozen=True, slots=True)
class FloorPrice:
    """The least that one unit of these goods may cost after all discounts."""

    what: Scope
    unit_price: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """One version of a shop's rules. `quote` reads it, nothing changes it."""

    name: str
    currency: Currency
    #: The shop's time zone, an IANA name: days, hours and months are read in it.
    zone: str
    purses: tuple[Purse, ...] = ()
    ladder: Ladder | None = None
    cumulative: tuple[CumulativeSteps, ...] = ()
    tier_discounts: tuple[TierDiscount, ...] = ()
    card_discounts: tuple[CardDiscount, ...] = ()
    earns: tuple[Earn, ...] = ()
    floors: tuple[FloorPrice, ...] = ()
    #: The most that all discounts together take off the gross; None is no limit.
    discount_at_most: BasisPoints | None = None
    _purses: dict[str, Purse] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._purses.update((purse.id, purse) for purse in self.purses)

    def purse(self, purse_id: str) -> Purse:
        """The purse of that id. Raises KeyError where this version has none."""
        return self._purses[purse_id]
