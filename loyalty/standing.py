"""All that a quote needs to know of a customer: purses, spend and visits by day, tier, terms, counters.

A standing is the fold of an account's journal: `rebuild` makes it from everything, `advance` adds the
newest movement to one already made, and both give the same value. The tier is never stored: it is read
from the days, the ladder in force and the day on which one asks (`tier`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType

from loyalty import lots
from loyalty.entries import Entry, Kind, Purchase
from loyalty.lots import PurseState
from loyalty.money import BasisPoints, Minor, Points
from loyalty.programme import Measure, Span, Window


@dataclass(frozen=True, slots=True)
class DayTotal:
    """One local day of a customer: what they really paid for goods they kept, and how many visits."""

    day: date
    spend: Minor
    visits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """A percent agreed with this customer or their group (programme.md §4)."""

    id: str
    name: str
    rate: BasisPoints
    #: Smallest order, the whole basket after goods rules.
    starts_at: Minor = 0
    #: Last whole day; None has no end.
    ends_on: date | None = None
    agreed_by: str = ""
    #: Empty where the terms are the customer's own.
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenTier:
    """A tier given by hand: it never holds the customer below what they earned."""

    tier: str
    ends_on: date
    author: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleGiven:
    """What one earning rule has given this customer, for its caps."""

    rule: str
    in_all: Points
    #: The newest day it gave on, what it gave on that day and in that day's month.
    day: date
    on_day: Points
    in_month: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class EarnedDay:
    """What one day's sales and events earned in one purse, less what refunds took back of it."""

    day: date
    purse: str
    points: Points


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A bonus given for an event, on the day of the sale that gave it, and not taken back since."""

    rule: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupon:
    """A coupon as it lies on the counter: what it opens, until when, and whose it is."""

    code: str
    #: The campaign it opens.
    rule: str
    first_day: date | None = None
    last_day: date | None = None
    #: Empty for anybody's.
    account_id: str = ""
    #: Whether it was used up before.
    used: bool = False
    reason: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What a limited rule has given so far, in money: to everybody, and to this customer; and how often."""

    rule: str
    in_all: Minor = 0
    by_customer: Minor = 0
    times: int = 0
    times_by_customer: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A customer as the rules see them. The default is a guest without a card."""

    account_id: str = ""
    purses: tuple[tuple[str, PurseState], ...] = ()
    #: Days with sales, oldest first.
    days: tuple[DayTotal, ...] = ()
    given: tuple[RuleGiven, ...] = ()
    terms: tuple[Terms, ...] = ()
    given_tier: GivenTier | None = None
    #: The kind of the card that was scanned, where the shop has kinds.
    card_kind: str = ""
    #: What each purse earned, by day, oldest first: for tiers by points, and the pace of saving.
    earned_days: tuple[EarnedDay, ...] = ()
    #: Bonuses for events, oldest first.
    marks: tuple[Mark, ...] = ()
    birthday: date | None = None
    joined_on: date | None = None
    groups: tuple[str, ...] = ()
    #: The account that brought this customer; empty for nobody.
    referred_by: str = ""
    #: Coupons of the customer's own that are not used, and any that was shown.
    coupons: tuple[Coupon, ...] = ()
    #: What limited rules have given: only those that the programme limits.
    used: tuple[Used, ...] = ()
    #: The newest movement counted here: a later one can be added, an earlier one means replay.
    newest_at: datetime | None = None
    newest_op: str = ""

    @property
    def is_guest(self) -> bool:
        return not self.account_id

    def purse(self, purse_id: str) -> PurseState:
        """The purse of that id; an empty one where nothing was ever in it."""
        for held, state in self.purses:
            if held == purse_id:
                return state
        return lots.EMPTY

    def given_by(self, rule: str) -> RuleGiven | None:
        return next((given for given in self.given if given.rule == rule), None)

    def used_by(self, rule: str) -> Used:
        return next((used for used in self.used if used.rule == rule), Used(rule=rule))

    def visits(self, *, one_a_day: bool) -> int:
        """Visits in all."""
        return sum(min(total.visits, 1) if one_a_day else total.visits for total in self.days)

    @property
    def last_visit(self) -> date | None:
        return next((total.day for total in reversed(self.days) if total.visits), None)

    def measured(self, measure: Measure, window: Window, day: date, *, one_a_day: bool = False) -> int:
        """Spend (minor units) or visits in a window that ends with that day."""
        if window.span is Span.CALENDAR_YEAR:
            inside = [total for total in self.days if total.day.year == day.year]
        elif window.span is Span.LAST_DAYS:
            first = day - timedelta(days=window.days - 1)
            inside = [total for total in self.days if first <= total.day <= day]
        else:
            inside = list(self.days)
        if measure is Measure.VISITS:
            return sum(min(total.visits, 1) if one_a_day else total.visits for total in inside)
        return sum(total.spend for total in inside)


GUEST = Standing()


def rebuild(account_id: str, entries: Iterable[Entry], purchases: Iterable[Purchase]) -> Standing:
    """The standing from an account's whole journal, in whatever order it arrived.

    Terms, a tier given by hand and the kind of a card are not in the journal: who knows them puts them in.
    """
    in_order = sorted(entries, key=lambda entry: (entry.at, entry.op_id, entry.n))
    bought = sorted(purchases, key=lambda purchase: (purchase.at, purchase.op_id))
    newest = max([(e.at, e.op_id, e.day) for e in in_order] + [(p.at, p.op_id, p.day) for p in bought], default=None)
    if newest is None:
        return Standing(account_id=account_id)
    by_purse: dict[str, list[Entry]] = {}
    for entry in in_order:
        by_purse.setdefault(entry.purse, []).append(entry)
    given = _by_sale_day(in_order, {purchase.op_id: purchase.day for purchase in bought})
    purses = ((purse, lots.replayed(own, bought).frozen(newest[2])) for purse, own in sorted(by_purse.items()))
    return Standing(
        account_id=account_id,
        purses=tuple(purses),
        days=_days((), bought),
        given=_given(given),
        earned_days=_earned_days((), given),
        marks=_marks((), given),
        newest_at=newest[0],
        newest_op=newest[1],
    )


def can_advance(standing: Standing, entries: Iterable[Entry], purchase: Purchase | None) -> bool:
    """Whether a movement may be added to what is already counted: all of it newer, nothing of it a refund's."""
    at_least = (standing.newest_at, standing.newest_op) if standing.newest_at is not None else None
    if at_least is None:
        return True
    moves = [(entry.at, entry.op_id) for entry in entries]
    if purchase is not None:
        moves.append((purchase.at, purchase.op_id))
        if standing.days and purchase.day < standing.days[-1].day:
            return False
    if any(entry.kind not in lots.SIMPLE or entry.of for entry in entries):
        return False
    return all(move > at_least for move in moves)


def advance(standing: Standing, entries: tuple[Entry, ...], purchase: Purchase | None) -> Standing:
    """The standing after one newer movement. `can_advance` must have said yes."""
    moves = [(entry.at, entry.op_id, entry.day) for entry in entries]
    if purchase is not None:
        moves.append((purchase.at, purchase.op_id, purchase.day))
    if not moves:
        return standing
    newest_at, newest_op, day = max(moves)
    visit = purchase.day if purchase is not None else None
    purses = dict(standing.purses)
    for purse in sorted({*purses, *(entry.purse for entry in entries)}):
        own = [entry for entry in entries if entry.purse == purse]
        purses[purse] = lots.after(purses.get(purse, lots.EMPTY), own, visit=visit, day=day)
    given, earned_days, marks = standing.given, standing.earned_days, standing.marks
    if any(entry.rule for entry in entries):
        # A refund's entries never come this way: each belongs to its own day.
        newly = _by_sale_day(entries, {})
        given, earned_days, marks = _given(newly, given), _earned_days(earned_days, newly), _marks(marks, newly)
    return replace(
        standing,
        purses=tuple(sorted(purses.items())),
        days=_days(standing.days, (purchase,)) if purchase is not None else standing.days,
        given=given,
        earned_days=earned_days,
        marks=marks,
        newest_at=newest_at,
        newest_op=newest_op,
    )


def overlaid(
    standing: Standing,
    entries: Iterable[Entry],
    purchases: Iterable[Purchase],
    returned: Iterable[DayTotal] = (),
    *,
    took: lots.Took = MappingProxyType({}),
    sale_days: Mapping[str, date] = MappingProxyType({}),
) -> Standing:
    """A standing of which only the outcome is known, after movements of any kind and age that it does not count.

    `returned` is what refunds took of days that it counts already: spend and visits, nought or below. `took` and
    `sale_days` tell of those sales: which lots they took, and on which day they were. What `advance` could add comes
    out as there; the rest as near as can be known, until the outcome itself counts it.
    """
    own, bought = list(entries), list(purchases)
    moves = [(e.at, e.op_id, e.day) for e in own] + [(p.at, p.op_id, p.day) for p in bought]
    if not moves:
        return standing
    newest_at, newest_op, day = max(moves)
    if standing.newest_at is not None and (standing.newest_at, standing.newest_op) > (newest_at, newest_op):
        newest_at, newest_op = standing.newest_at, standing.newest_op
    purses = dict(standing.purses)
    for purse in sorted({*purses, *(entry.purse for entry in own)}):
        moved = [entry for entry in own if entry.purse == purse]
        purses[purse] = lots.onto(purses.get(purse, lots.EMPTY), moved, bought, took=took, day=day)
    totals = {total.day: (total.spend, total.visits) for total in _days(standing.days, bought)}
    for less in returned:
        spend, visits = totals.get(less.day, (0, 0))
        totals[less.day] = (spend + less.spend, visits + less.visits)
    newly = _by_sale_day(own, {**sale_days, **{purchase.op_id: purchase.day for purchase in bought}})
    return replace(
        standing,
        purses=tuple(sorted(purses.items())),
        days=tuple(DayTotal(when, *totals[when]) for when in sorted(totals)),
        given=_given(newly, standing.given),
        earned_days=_earned_days(standing.earned_days, newly),
        marks=_marks(standing.marks, newly),
        newest_at=newest_at,
        newest_op=newest_op,
    )


def bought(standing: Standing, day: date, spend: Minor, earned: Iterable[tuple[str, Points]] = ()) -> Standing:
    """The standing as it will count once a sale of that day is booked: for the tier after, and what is ahead."""
    sale = Purchase(op_id="", at=datetime.min, day=day, spend=spend)
    totals = {(one.day, one.purse): one.points for one in standing.earned_days}
    for purse, points in earned:
        totals[day, purse] = totals.get((day, purse), 0) + points
    earned_days = tuple(EarnedDay(day=when, purse=purse, points=totals[when, purse]) for when, purse in sorted(totals))
    return replace(standing, days=_days(standing.days, (sale,)), earned_days=earned_days)


def _days(days: tuple[DayTotal, ...], purchases: Iterable[Purchase]) -> tuple[DayTotal, ...]:
    """Days with purchases added, oldest first. A sale wholly returned leaves no visit and no spend."""
    added: dict[date, tuple[Minor, int]] = {}
    for purchase in purchases:
        spend, visits = added.get(purchase.day, (0, 0))
        added[purchase.day] = (spend + purchase.spend, visits + purchase.counts)
    if len(added) == 1 and days:
        ((day, (spend, visits)),) = added.items()
        last = days[-1]
        if day > last.day:
            return (*days, DayTotal(day, spend, visits))
        if day == last.day:
            return (*days[:-1], DayTotal(day, last.spend + spend, last.visits + visits))
    for total in days:
        spend, visits = added.get(total.day, (0, 0))
        added[total.day] = (spend + total.spend, visits + total.visits)
    return tuple(DayTotal(day, *added[day]) for day in sorted(added))


#: What a rule gave, or a refund took back or credited anew, with the day of its sale.
_OfDay = tuple[date, Entry]


def _by_sale_day(entries: Iterable[Entry], sale_days: Mapping[str, date]) -> list[_OfDay]:
    """What a refund takes back, or credits anew, belongs to the day of its sale."""
    of_rules = (entry for entry in entries if entry.rule and entry.kind in (Kind.EARNED, Kind.TAKEN_BACK))
    return [(sale_days.get(entry.of, entry.day), entry) for entry in of_rules]


def _earned_days(before: tuple[EarnedDay, ...], given: Iterable[_OfDay]) -> tuple[EarnedDay, ...]:
    totals = {(earned.day, earned.purse): earned.points for earned in before}
    for day, entry in given:
        place = (day, entry.purse)
        totals[place] = totals.get(place, 0) + entry.amount
    return tuple(EarnedDay(day=day, purse=purse, points=totals[day, purse]) for day, purse in sorted(totals))


def _marks(before: tuple[Mark, ...], given: Iterable[_OfDay]) -> tuple[Mark, ...]:
    """Bonuses that were given and not wholly taken back since."""
    held = {(mark.day, mark.rule) for mark in before}
    by_sale: dict[tuple[str, str], tuple[date, Points]] = {}
    for day, entry in given:
        sale = (entry.of or entry.op_id, entry.rule)
        by_sale[sale] = (day, by_sale.get(sale, (day, 0))[1] + entry.amount)
    # What is taken back of a bonus that is counted already takes its mark along.
    held.difference_update((day, rule) for (_, rule), (day, points) in by_sale.items() if points <= 0)
    held.update((day, rule) for (_, rule), (day, points) in by_sale.items() if points > 0)
    return tuple(Mark(rule=rule, day=day) for day, rule in sorted(held))


def _given(given: Iterable[_OfDay], before: tuple[RuleGiven, ...] = ()) -> tuple[RuleGiven, ...]:
    """Counters by rule."""
    by_rule = {known.rule: known for known in before}
    by_day: dict[str, dict[date, Points]] = {}
    for day, entry in given:
        totals = by_day.setdefault(entry.rule, {})
        totals[day] = totals.get(day, 0) + entry.amount
    for rule, totals in by_day.items():
        known = by_rule.get(rule)
        if known is not None:
            in_month_before = {known.day.replace(day=1): known.in_month - known.on_day, known.day: known.on_day}
            for day, points in in_month_before.items():
                totals[day] = totals.get(day, 0) + points
        newest = max(totals)
        month = sum(points for day, points in totals.items() if (day.year, day.month) == (newest.year, newest.month))
        in_all = sum(totals.values())
        if known is not None:
            in_all += known.in_all - known.in_month
        by_rule[rule] = RuleGiven(rule=rule, in_all=in_all, day=newest, on_day=totals[newest], in_month=month)
    return tuple(by_rule[rule] for rule in sorted(by_rule))
