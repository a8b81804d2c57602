"""What each rule gave with a sale, in money, and how much of it is left after what has come back."""

from dataclasses import dataclass

from loyalty.money import Minor, Points, Thousandths, running_share
from loyalty.programme import Programme
from loyalty.quote import Quote
from loyalty.reversal import Reversal
from loyalty.spending import budgeted_worth, points_by_rule


@dataclass(frozen=True, slots=True)
class Held:
    """What is left of a sale: how much of each line has come back, and where the rules' earning stands."""

    returned: tuple[Thousandths, ...]
    points: dict[str, Points]

    def after(self, quote: Quote, step: Reversal) -> "Held":
        """The same after one more refund or void."""
        returned = list(self.returned)
        for line in step.lines:
            returned[line.line] += line.quantity
        points = dict(self.points)
        for back in step.taken_back:
            points[back.rule] = points.get(back.rule, 0) - back.points
        for more in step.earned_more:
            points[more.rule] = points.get(more.rule, 0) + more.points
        if not step.counts:
            for reward in quote.referral:
                points[reward.earned.rule] = points.get(reward.earned.rule, 0) - reward.earned.points
        return Held(tuple(returned), points)


def all_of(quote: Quote) -> Held:
    """A sale of which nothing has come back."""
    return Held((0,) * len(quote.lines), points_by_rule(quote))


def given_with(programme: Programme, quote: Quote) -> dict[str, tuple[Minor, int]]:
    """By rule, what a sale gave and how often: every discount, and what rules with a budget earned."""
    return {rule: (amount, 1) for rule, amount in _left(programme, quote, all_of(quote)).items()}


def taken_back_with(programme: Programme, quote: Quote, held: Held, step: Reversal) -> dict[str, tuple[Minor, int]]:
    """By rule, a refund's share of that, nought or below: it makes room in budgets again.

    Its share of a discount is half up of (booked × returned ÷ quantity) by line, running, as for money. The refund
    that leaves nothing of the sale takes back that the rule was used at all.
    """
    was, now = _left(programme, quote, held), _left(programme, quote, held.after(quote, step))
    sold_with = given_with(programme, quote)
    changes = {
        rule: (now.get(rule, 0) - was.get(rule, 0), 0 if step.counts or rule not in sold_with else -1)
        for rule in {**was, **now, **sold_with}
    }
    return {rule: change for rule, change in changes.items() if change != (0, 0)}


def _left(programme: Programme, quote: Quote, held: Held) -> dict[str, Minor]:
    left: dict[str, Minor] = {}
    for line, back in zip(quote.lines, held.returned, strict=True):
        for taken in line.taken:
            share = running_share(taken.amount, back, line.line.quantity) if back else 0
            left[taken.rule] = left.get(taken.rule, 0) + taken.amount - share
    return left | budgeted_worth(programme, held.points)
