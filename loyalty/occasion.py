"""Who stands at the till, and when: the one place where a rule's conditions are asked.

A condition that fails alone makes a rule a near miss, and is told as a reason; a rule with two reasons not to
hold is silent.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from loyalty.calendar import local_time
from loyalty.conditions import ALWAYS, ANYBODY, MINUTES_A_DAY, When, Who
from loyalty.programme import Programme, Rule
from loyalty.reasons import Reason, Why
from loyalty.standing import Standing
from loyalty.tiers import tier

#: A campaign that ended, or starts, within so many days is worth a word at the till.
NEAR_DAYS = 7


@dataclass(frozen=True, slots=True)
class Occasion:
    """One quote's circumstances."""

    programme: Programme
    standing: Standing
    now: datetime
    local: datetime
    day: date
    minute: int
    tier: str
    #: The number this visit has, from 1; on a second sale of a day that counts once, the visit's own.
    visit: int
    #: Whether this sale is a visit of its own.
    is_visit: bool
    last_visit: date | None

    def holds(self, when: When, who: Who) -> bool:
        """Whether every condition is met."""
        if when is not ALWAYS and self.when_not(when):
            return False
        return who is ANYBODY or not self.who_not(who)

    def nearly(self, rule: Rule) -> Reason | None:
        """The one condition that a rule failed, if it was only one that is worth a word."""
        missed = [*self.when_not(rule.when), *self.who_not(rule.who)]
        if len(missed) != 1 or missed[0] is None:
            return None
        return _named(missed[0], rule)

    def when_not(self, when: When) -> list[Reason | None]:
        """The conditions of time that fail; None for one that is far off."""
        missed: list[Reason | None] = []
        if when.first_day is not None and self.day < when.first_day:
            near = when.first_day - self.day <= timedelta(days=NEAR_DAYS)
            missed.append(Reason(why=Why.STARTS_ON, day=when.first_day) if near else None)
        if when.last_day is not None and self.day > when.last_day:
            near = self.day - when.last_day <= timedelta(days=NEAR_DAYS)
            missed.append(Reason(why=Why.ENDED_ON, day=when.last_day) if near else None)
        if not when.in_season(self.day):
            missed.append(None)
        if when.weekdays and self.day.isoweekday() not in when.weekdays:
            missed.append(Reason(why=Why.NOT_TODAY, weekdays=tuple(sorted(when.weekdays))))
        if when.hours is not None and not when.hours.contains(self.minute):
            missed.append(self._hours(when.hours.start, when.hours.end))
        if when.birthday is not None:
            born = self.standing.birthday
            if born is None or not when.birthday.contains(self.day, born):
                missed.append(None)
        return missed

    def who_not(self, who: Who) -> list[Reason | None]:
        """The conditions of the customer that fail; None for one that is not worth a word."""
        if who is ANYBODY or who.is_everybody:
            return []
        if self.standing.is_guest:
            return [None]
        missed: list[Reason | None] = []
        if who.tiers and self.tier not in who.tiers:
            missed.append(self._tier(who))
        if who.groups and not who.groups.intersection(self.standing.groups):
            missed.append(Reason(why=Why.FOR_GROUP, other=min(who.groups)))
        if who.first_purchase and not (self.is_visit and self.visit == 1):
            missed.append(None)
        if who.visit and not (self.is_visit and self.visit == who.visit):
            missed.append(self._visits(who.visit - self.visit))
        if who.every_visit and not (self.is_visit and self.visit % who.every_visit == 0):
            missed.append(self._visits(-self.visit % who.every_visit))
        if who.away and (self.last_visit is None or (self.day - self.last_visit).days < who.away):
            missed.append(None)
        return missed

    def _hours(self, start: int, end: int) -> Reason:
        """Later today, or over for today."""
        midnight = self.local.replace(hour=0, minute=0, second=0, microsecond=0)
        if self.minute < start:
            return Reason(why=Why.STARTS_AT, at=midnight + timedelta(minutes=start))
        return Reason(why=Why.ENDED_AT, at=midnight + timedelta(minutes=end % MINUTES_A_DAY or end))

    def _tier(self, who: Who) -> Reason | None:
        ladder = self.programme.ladder
        steps = [step.id for step in ladder.tiers] if ladder is not None else []
        lowest = next((step for step in steps if step in who.tiers), None)
        return Reason(why=Why.FOR_TIER, tier=lowest) if lowest is not None else None

    @staticmethod
    def _visits(missing: int) -> Reason | None:
        return Reason(why=Why.VISITS_TO_GO, missing=missing, visits=True) if missing > 0 else None


def occasion(programme: Programme, standing: Standing, now: datetime) -> Occasion:
    """The circumstances of a sale at this instant."""
    local = local_time(now, programme.zone)
    day = local.date()
    before = standing.visits(one_a_day=programme.one_visit_a_day)
    been_today = any(total.day == day and total.visits for total in standing.days[-2:])
    is_visit = not (programme.one_visit_a_day and been_today)
    return Occasion(
        programme=programme,
        standing=standing,
        now=now,
        local=local,
        day=day,
        minute=local.hour * 60 + local.minute,
        tier=tier(programme, standing, day),
        visit=before + is_visit,
        is_visit=is_visit,
        last_visit=standing.last_visit,
    )


def _named(reason: Reason, rule: Rule) -> Reason:
    return Reason(
        why=reason.why,
        rule=rule.id,
        name=rule.name,
        tier=reason.tier,
        other=reason.other,
        missing=reason.missing,
        visits=reason.visits,
        day=reason.day,
        at=reason.at,
        weekdays=reason.weekdays,
    )
