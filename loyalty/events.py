"""Bonuses for what happens beside a sale: joining, a survey answered, a review thanked, a profile completed."""

from datetime import datetime

from loyalty.calendar import utc
from loyalty.earning import Earned, dated, given_before, room_under
from loyalty.gains.event import Event, On
from loyalty.gains.shape import ONCE, Base
from loyalty.occasion import occasion
from loyalty.programme import Programme
from loyalty.standing import Standing


def reward(programme: Programme, standing: Standing, event: On, now: datetime) -> tuple[Earned, ...]:
    """What the event gives this customer now, under each rule's conditions and caps; nothing to a guest."""
    if standing.is_guest:
        return ()
    here = occasion(programme, standing, utc(now))
    rewards = []
    for rule in programme.earns:
        if not isinstance(rule.how, Event) or rule.how.on is not event or not here.holds(rule.when, rule.who):
            continue
        if given_before(rule, standing, here.day) is not None:
            continue
        purse = programme.purse(rule.purse)
        points = rule.how.points(Base(0, 0, ONCE, purse.worth, purse.whole))
        room = room_under(rule, purse, standing, here.day)
        points = points if room is None else min(points, room)
        if points:
            rewards.append(dated(rule, purse, points, here.day))
    return tuple(rewards)
