"""What customers may be expected to bring: how often they come (BG/NBD) and what they leave each time (Gamma-Gamma).

BG/NBD: Fader, Hardie & Lee 2005, "Counting Your Customers the Easy Way: An Alternative to the Pareto/NBD Model".
Somebody comes at random at a rate of their own, and after each visit stays away for good with a chance of their own;
rates are spread over people by a gamma (r, alpha), chances by a beta (a, b). Gamma-Gamma: Fader & Hardie 2013, "The
Gamma-Gamma Model of Monetary Value". Arrays in, arrays out, and no dice: the same books always give the same figures.
"""

from dataclasses import dataclass

import numpy as np

from db.reports.lives import Floats, Ints
from db.reports.steepest import Slope, dot, gammas, highest

#: The models' unit of time.
_DAYS = 7.0
#: Beyond these a parameter says no more than "all alike": there the likelihood is flat, and the search would never end.
_LOW, _HIGH = (1e-3, 1e-3, 1e-3, 1e-3), (1e2, 1e5, 1e2, 1e4)
#: Below 1 for q nobody would have an average.
_LOW_SPEND, _HIGH_SPEND = (1e-2, 1.0, 1e-4), (1e4, 1e3, 1e4)
#: Of more rows than these every sixteenth is climbed first: then the whole needs two steps or three.
_CLIMBED_AT_ONCE = 20_000
#: Terms of a series that are worked out at once.
_BLOCK_CELLS = 1_000_000


@dataclass(frozen=True, slots=True)
class Histories:
    """Who came how often: visits after the first, and the days from the first to the last and to today. All alike are
    one row, `count` of them; those who came but once are first.
    """

    x: Ints
    seen: Ints
    age: Ints
    count: Ints
    #: Which row each customer is in.
    row: Ints

    def every(self, nth: int) -> "Histories":
        """A part of them that is like the whole."""
        return Histories(self.x[::nth], self.seen[::nth], self.age[::nth], self.count[::nth], self.row[:0])

    @property
    def once(self) -> int:
        return int(np.searchsorted(self.x, 1))


def histories(x: Ints, seen: Ints, age: Ints) -> Histories:
    """The customers' histories, those of a kind together."""
    wide_age, wide_seen = int(age.max(initial=0)) + 1, int(seen.max(initial=0)) + 1
    keys, row, count = np.unique((x * wide_seen + seen) * wide_age + age, return_inverse=True, return_counts=True)
    return Histories(
        x=keys // wide_age // wide_seen,
        seen=keys // wide_age % wide_seen,
        age=keys % wide_age,
        count=count.astype(np.int64),
        row=row.astype(np.int64),
    )


@dataclass(frozen=True, slots=True)
class Coming:
    """How often people come and for how long: a fitted BG/NBD, its time in weeks."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float

    def alive(self, of: Histories) -> Floats:
        """By row, the chance that they still come: 1 / (1 + a / (b + x - 1) ((alpha + T) / (alpha + t_x)) ** (r + x)).

        Of those who came once it is all: the model lets nobody give up before a second visit.
        """
        given_up = np.full(len(of.x), -np.inf)
        came = slice(of.once, None)
        x = of.x[came]
        longer = _logs(self.alpha, of.age[came]) - _logs(self.alpha, of.seen[came])
        given_up[came] = np.log(self.a) - np.log(self.b + x - 1) + (self.r + x) * longer
        return _chance(-given_up)

    def visits(self, of: Histories, days: float) -> Floats:
        """By row, the visits to be expected in so many days from today: equation (10).

        Its hypergeometric function is taken in Euler's other form, which neither overflows nor cancels for large x:
        (1 - z) ** (r + x) 2F1(r + x, b + x; c; z) = (1 - z) ** (a - 1) 2F1(a + b - r - 1, a - 1; c; z) with
        c = a + b + x - 1 and z = t / (alpha + T + t).
        """
        # At a = 1 the formula is nought by nought; beside it, it is right to ten digits.
        a = self.a if abs(self.a - 1) > 1e-6 else 1 + 1e-6
        wide = int(of.age.max(initial=0)) + 1
        keys, where = np.unique(of.x * wide + of.age, return_inverse=True)
        c = a + self.b + keys // wide - 1
        z = days / (self.alpha * _DAYS + keys % wide + days)
        unlikely = (1 - z) ** (a - 1) * hypergeometric(a + self.b - self.r - 1, a - 1, c, z)
        found: Floats = ((c / (a - 1)) * (1 - unlikely))[where] * self.alive(of)
        return found


def fit_coming(of: Histories) -> Coming:
    """The BG/NBD under which these histories are likeliest."""
    people, visits = int(of.count.sum()), int((of.count * of.x).sum())
    weeks = float((of.count * of.age).sum()) / _DAYS
    # A rate that the shop as a whole has, and even odds of going: far enough from nowhere to climb from.
    start: tuple[float, ...] = (0.5, max(0.5 * weeks, 1e-2) / max(visits, 1), 1.0, 2.0)
    if len(of.x) > _CLIMBED_AT_ONCE:
        some = of.every(16)
        start, _ = highest(lambda at: coming_slope(some, at), start, _LOW, _HIGH)
    found, height = highest(lambda at: coming_slope(of, at), start, _LOW, _HIGH)
    r, alpha, a, b = found
    return Coming(r, alpha, a, b, height * people)


def coming_slope(of: Histories, at: Floats) -> Slope:
    """The mean log-likelihood of a history under (r, alpha, a, b), with its first and second derivatives.

    The likelihood is equation (6) in the form of the authors' note on computing it, A1 A2 (A3 + delta A4).
    """
    r, alpha, a, b = (float(one) for one in at)
    people, count, once = float(of.count.sum()), of.count.astype(np.float64), of.once
    height, slope, bend = _products(of, at)
    log_age = _logs(alpha, of.age)
    shape, per_age = r + of.x, _pers(alpha, of.age)
    height += people * r * np.log(alpha) - dot(count, shape * log_age)
    slope[0] += people * np.log(alpha) - dot(count, log_age)
    slope[1] += people * r / alpha - dot(count, shape * per_age)
    bend[0, 1] += people / alpha - dot(count, per_age)
    bend[1, 1] += dot(count, shape * per_age**2) - people * r / alpha**2
    came = slice(once, None)
    factor, count, shape, per_age = b - 1 + of.x[came], count[came], shape[came], per_age[came]
    longer, per_seen = log_age[came] - _logs(alpha, of.seen[came]), _pers(alpha, of.seen[came])
    given_up = np.log(a) - np.log(factor) + shape * longer
    # exp(-|g|) never overflows, and gives both the chance and the logarithm of 1 + exp(g).
    small = np.exp(-np.abs(given_up))
    height += dot(count, np.maximum(given_up, 0) + np.log1p(small))
    of_gone = count * np.where(given_up >= 0, 1.0, small) / (1 + small)
    of_turning = of_gone * np.where(given_up >= 0, small, 1.0) / (1 + small)
    turns = (longer, shape * (per_age - per_seen), np.full(len(factor), 1 / a), -1 / factor)
    for row, turn in enumerate(turns):
        slope[row] += dot(of_gone, turn)
        for column in range(row, 4):
            bend[row, column] += dot(of_turning, turn * turns[column])
    bend[0, 1] += dot(of_gone, per_age - per_seen)
    bend[1, 1] -= dot(of_gone, shape * (per_age**2 - per_seen**2))
    bend[2, 2] -= float(of_gone.sum()) / a**2
    bend[3, 3] += dot(of_gone, turns[3] ** 2)
    bend = np.triu(bend) + np.triu(bend, 1).T
    return Slope(height / people, slope / people, bend / people)


def _products(of: Histories, at: Floats) -> tuple[float, Floats, Floats]:
    """The part of the logarithm in which days are nowhere, with its derivatives (those below the diagonal left out).

    Gamma functions a whole number apart have a ratio that is a product, whose logarithm is a running sum over visits.
    """
    r, _, a, b = (float(one) for one in at)
    by_x = np.bincount(of.x, weights=of.count)
    #: How many people have a j-th visit after the first: as often is the j-th factor there.
    there = by_x[::-1].cumsum()[::-1][1:]
    steps = np.arange(len(there))
    rs, bs, both = 1 / (r + steps), 1 / (b + steps), 1 / (a + b + steps)
    height = dot(there, np.log(both) - np.log(rs) - np.log(bs))
    slope = np.array([dot(there, rs), 0.0, -dot(there, both), dot(there, bs - both)])
    bend = np.zeros((4, 4))
    bend[0, 0] = -dot(there, rs**2)
    bend[2, 2] = bend[2, 3] = dot(there, both**2)
    bend[3, 3] = dot(there, both**2 - bs**2)
    return height, slope, bend


@dataclass(frozen=True, slots=True)
class Spending:
    """What people leave a visit: a fitted Gamma-Gamma, its money in the unit it was fitted in."""

    p: float
    q: float
    nu: float
    log_likelihood: float

    def each(self, x: Ints, spent: Floats) -> Floats:
        """What a visit of theirs may be expected to be worth after x visits with `spent` in all: equation (5)."""
        found: Floats = self.p * (self.nu + spent) / (self.p * x + self.q - 1)
        return found


def fit_spending(x: Ints, spent: Floats) -> Spending:
    """The Gamma-Gamma under which these sums are likeliest; all came again and all left something."""
    scale = float(spent.sum()) / float(x.sum())
    in_means = spent / scale
    order = np.argsort(x, kind="stable")
    found, height = highest(
        lambda at: spending_slope(x[order], in_means[order], at), (2.0, 3.0, 2.0), _LOW_SPEND, _HIGH_SPEND
    )
    p, q, nu = found
    # The density of a mean, not of a sum in means of all: put back into the unit of `spent`.
    return Spending(p, q, nu * scale, height * len(x) + float(np.log(x).sum()) - len(x) * float(np.log(scale)))


def spending_slope(x: Ints, spent: Floats, at: Floats) -> Slope:
    """The mean log-likelihood of a sum over x visits under (p, q, nu), with its derivatives: equation (1a) of the note,
    for the sum rather than the average, which differs by a factor without parameters. `x` ascends.
    """
    p, q, nu = (float(one) for one in at)
    found, count = np.unique(x, return_counts=True)
    kinds = found.astype(np.float64)
    (own, own1, own2), (both, both1, both2) = gammas(p * kinds), gammas(p * kinds + q)
    (alone, alone1, alone2) = (float(one[0]) for one in gammas(np.array([q])))
    people = float(len(x))
    log_all, log_own, per = np.log(nu + spent), np.log(spent), 1 / (nu + spent)
    height = dot(count, both - own) + people * (q * np.log(nu) - alone)
    own_shape: Floats = p * x.astype(np.float64)
    all_shape: Floats = own_shape + q
    height += dot(own_shape - 1, log_own) - dot(all_shape, log_all)
    slope = np.array(
        [
            dot(count * kinds, both1 - own1) + dot(x, log_own - log_all),
            dot(count, both1) + people * (np.log(nu) - alone1) - float(log_all.sum()),
            people * q / nu - dot(all_shape, per),
        ]
    )
    pq, p_nu = dot(count * kinds, both2), -dot(x, per)
    q_nu = people / nu - float(per.sum())
    bend = np.array(
        [
            [dot(count * kinds**2, both2 - own2), pq, p_nu],
            [pq, dot(count, both2) - people * alone2, q_nu],
            [p_nu, q_nu, dot(all_shape, per**2) - people * q / nu**2],
        ]
    )
    return Slope(height / people, slope / people, bend / people)


def hypergeometric(a: float, b: float, c: Floats, z: Floats) -> Floats:
    """2F1(a, b; c; z) for c > 0 and 0 <= z < 1, each term from the one before; those that are done drop out."""
    total, term = np.ones(len(z)), np.ones(len(z))
    left, done, wide = np.arange(len(z)), 0, 64
    while len(left):
        steps = np.arange(done, done + wide)
        above = (a + steps) * (b + steps) / (steps + 1)
        rows = max(1, _BLOCK_CELLS // wide)
        still = []
        for part in (left[at : at + rows] for at in range(0, len(left), rows)):
            ratios = above * z[part, None] / (c[part, None] + steps)
            terms = term[part, None] * np.cumprod(ratios, axis=1)
            total[part] += terms.sum(axis=1)
            term[part] = terms[:, -1]
            # What is still to come is less than a geometric series with the larger of this ratio and the last.
            shrinks = np.maximum(np.abs(ratios[:, -1]), z[part])
            rest = np.abs(term[part]) * shrinks
            still.append(part[rest > 1e-15 * np.abs(total[part]) * (1 - shrinks)])
        left, done, wide = np.concatenate(still), done + wide, min(2 * wide, 65_536)
    return total


def _logs(alpha: float, days: Ints) -> Floats:
    """Logarithms of alpha + t: there are fewer days than people."""
    by_day = np.log(alpha + np.arange(int(days.max(initial=0)) + 1) / _DAYS)
    logs: Floats = by_day[days]
    return logs


def _pers(alpha: float, days: Ints) -> Floats:
    """1 / (alpha + t)."""
    by_day = 1 / (alpha + np.arange(int(days.max(initial=0)) + 1) / _DAYS)
    pers: Floats = by_day[days]
    return pers


def _chance(odds: Floats) -> Floats:
    """Logarithms of odds as chances."""
    with np.errstate(over="ignore"):
        found: Floats = 1 / (1 + np.exp(-odds))
    return found
