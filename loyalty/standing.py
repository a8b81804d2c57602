"""All that a quote needs to know of a customer: purses, spend and visits by day, tier, terms, counters.

A standing is the fold of an account's journal: `rebuild` makes it from everything, `advance` adds the
newest movement to one already made, and both give the same value. The tier is never stored: it is read
from the days, the ladder in force and the day on which one asks (`tier`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from loyalty import lots
from loyalty.entries import Entry, Kind, Purchase
from loyalty.lots import PurseState
from loyalty.money import BasisPoints, Minor, Points
from loyalty.programme import Down, Ladder, Measure, Programme, Span, Window


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

    def measured(self, measure: Measure, window: Window, day: date) -> int:
        """Spend (minor units) or visits in a window that ends with that day."""
        if window.span is Span.CALENDAR_YEAR:
            inside = [total for total in self.days if total.day.year == day.year]
        elif window.span is Span.LAST_DAYS:
            first = day - timedelta(days=window.days - 1)
            inside = [total for total in self.days if first <= total.day <= day]
        else:
            inside = list(self.days)
        if measure is Measure.VISITS:
            return sum(total.visits for total in inside)
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
    purses = ((purse, lots.replayed(own, bought).frozen(newest[2])) for purse, own in sorted(by_purse.items()))
    return Standing(
        account_id=account_id,
        purses=tuple(purses),
        days=_days((), bought),
        given=_given(in_order, sale_days={purchase.op_id: purchase.day for purchase in bought}),
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
    given = standing.given
    if any(entry.rule for entry in entries):
        given = _given(entries, given)
    return replace(
        standing,
        purses=tuple(sorted(purses.items())),
        days=_days(standing.days, (purchase,)) if purchase is not None else standing.days,
        given=given,
        newest_at=newest_at,
        newest_op=newest_op,
    )


def bought(standing: Standing, day: date, spend: Minor) -> Standing:
    """The standing as it will count once a sale of that day is booked: for the tier after, and what is ahead."""
    sale = Purchase(op_id="", at=datetime.min, day=day, spend=spend)
    return replace(standing, days=_days(standing.days, (sale,)))


@dataclass(frozen=True, slots=True)
class NextTier:
    """The rung above, and how much more spend reaches it."""

    tier: str
    missing: Minor


def tier(programme: Programme, standing: Standing, day: date) -> str:
    """The customer's tier on that day; empty for a guest, and below the lowest rung.

    Derived from the days and the ladder in force (programme.md §5). A tier given by hand holds through its
    last day and never below what was earned.
    """
    ladder = programme.ladder
    if ladder is None or standing.is_guest:
        return ""
    rung = _earned_rung(ladder, standing, day)
    given = standing.given_tier
    if given is not None and day <= given.ends_on:
        by_hand = [place for place, step in enumerate(ladder.tiers) if step.id == given.tier]
        rung = max([rung, *by_hand])
    return ladder.tiers[rung].id if rung >= 0 else ""


def next_tier(programme: Programme, standing: Standing, day: date) -> NextTier | None:
    """The rung above today's tier, measured in the window that is running; None at the top, or without a ladder."""
    ladder = programme.ladder
    if ladder is None or standing.is_guest:
        return None
    now = tier(programme, standing, day)
    above = next((place for place, step in enumerate(ladder.tiers) if step.id == now), -1) + 1
    spent = standing.measured(Measure.SPEND, ladder.window, day)
    for step in ladder.tiers[above:]:
        if step.starts_at > spent:
            return NextTier(step.id, step.starts_at - spent)
    return None


def _rung(ladder: Ladder, spent: Minor) -> int:
    """The highest rung that a spend reaches, −1 below the lowest. Reaching it exactly counts."""
    return max((place for place, step in enumerate(ladder.tiers) if step.starts_at <= spent), default=-1)


def _earned_rung(ladder: Ladder, standing: Standing, day: date) -> int:
    if ladder.window.span is Span.LIFETIME:
        return _rung(ladder, sum(total.spend for total in standing.days))
    assert ladder.window.span is Span.CALENDAR_YEAR
    by_year: dict[int, Minor] = {}
    for total in standing.days:
        by_year[total.day.year] = by_year.get(total.day.year, 0) + total.spend
    if ladder.down is Down.NEVER:
        return max((_rung(ladder, spent) for spent in by_year.values()), default=_rung(ladder, 0))
    return _rung_that_may_fall(ladder, by_year, day)


def _rung_that_may_fall(ladder: Ladder, by_year: dict[int, Minor], day: date) -> int:
    """Year by year: a year's end, and its grace, drops the rung to what that year or a later one earned.

    A grace may be longer than a year; then the years that ended meanwhile count as well.
    """
    first = min([*by_year, day.year])
    earned = {year: _rung(ladder, by_year.get(year, 0)) for year in range(first, day.year + 1)}
    rung = _rung(ladder, 0)
    for year in earned:
        for ended in range(first, year):
            falls_on = date(ended, 12, 31) + timedelta(days=ladder.grace + 1)
            if falls_on.year == year and falls_on <= day:
                deserved = max(earned[later] for later in range(ended, year + 1))
                if deserved < rung:
                    rung = rung - 1 if ladder.down is Down.ONE_STEP else deserved
        rung = max(rung, earned[year])
    return rung


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


def _given(
    entries: Iterable[Entry], before: tuple[RuleGiven, ...] = (), *, sale_days: Mapping[str, date] | None = None
) -> tuple[RuleGiven, ...]:
    """Counters by rule. What a refund takes back, or credits anew, belongs to the day of its sale."""
    by_rule = {given.rule: given for given in before}
    by_day: dict[str, dict[date, Points]] = {}
    sale_days = sale_days or {}
    for entry in entries:
        if not entry.rule or entry.kind not in (Kind.EARNED, Kind.TAKEN_BACK):
            continue
        day = sale_days.get(entry.of, entry.day)
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
