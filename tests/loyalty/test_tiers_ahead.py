"""How long a tier holds by itself is what asking for it day after day would find."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loyalty.money import Currency
from loyalty.programme import Down, Ladder, Measure, Programme, Span, Tier, Window
from loyalty.standing import DayTotal, EarnedDay, GivenTier, Standing
from loyalty.tiers import holds_until, tier

FIRST = date(2026, 1, 20)
#: Longer than any ladder below takes to forget all that was ever bought.
AHEAD = 366 * 9

spends = st.integers(-50, 400)
bought = st.dictionaries(st.integers(0, 800), spends, max_size=8)
gifts = st.one_of(st.none(), st.tuples(st.sampled_from(("silver", "gold", "gone")), st.integers(-30, 900)))


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    lowest = draw(st.sampled_from((0, 0, 50)))
    steps = (("bronze", lowest), ("silver", 150), ("gold", 400))
    return Ladder(
        tiers=tuple(Tier(id=name, name=name, starts_at=least) for name, least in steps),
        measure=draw(st.sampled_from((Measure.SPEND, Measure.SPEND, Measure.POINTS))),
        purse="purse",
        window=Window(draw(st.sampled_from(Span)), draw(st.sampled_from((1, 7, 30, 365)))),
        down=draw(st.sampled_from(Down)),
        grace=draw(st.sampled_from((0, 1, 14, 31, 400, 800))),
    )


def programme_of(ladder: Ladder | None) -> Programme:
    return Programme(name="Any", currency=Currency("RON", 2), zone="Europe/Bucharest", ladder=ladder)


def standing_of(days: dict[int, int], by_hand: tuple[str, int] | None) -> Standing:
    told = sorted((FIRST + timedelta(days=after), amount) for after, amount in days.items())
    given_tier = None
    if by_hand is not None:
        given_tier = GivenTier(tier=by_hand[0], ends_on=FIRST + timedelta(days=by_hand[1]), author="")
    return Standing(
        account_id="account-ann",
        days=tuple(DayTotal(day, amount, 1) for day, amount in told),
        earned_days=tuple(EarnedDay(day=day, purse="purse", points=amount) for day, amount in told),
        given_tier=given_tier,
    )


#: Each looks at hundreds of days.
@settings(max_examples=max(40, settings().max_examples // 3))
@given(ladder=ladders(), days=bought, by_hand=gifts, after=st.integers(0, 900))
def test_a_tier_holds_until_the_first_day_that_would_find_another(
    ladder: Ladder, days: dict[int, int], by_hand: tuple[str, int] | None, after: int
) -> None:
    programme, standing, day = programme_of(ladder), standing_of(days, by_hand), FIRST + timedelta(days=after)
    until = holds_until(programme, standing, day)
    now = tier(programme, standing, day)
    if until is not None:
        assert until > day
        assert tier(programme, standing, until) != now
    through = (until - day).days if until is not None else AHEAD
    # Every day of the next weeks, then the days around which anything turns: starts and ends of months.
    for ahead in range(1, through):
        then = day + timedelta(days=ahead)
        if ahead < 70 or through - ahead < 3 or then.day in (1, 2, 31) or ahead % 17 == 0:
            assert tier(programme, standing, then) == now, then


@pytest.mark.parametrize(
    ("down", "grace", "falls"),
    [
        (Down.WINDOW_END, 0, (date(2026, 3, 3),)),
        (Down.WINDOW_END, 14, (date(2026, 3, 17),)),
        (Down.ONE_STEP, 14, (date(2026, 3, 17), date(2026, 3, 31))),
        (Down.NEVER, 14, ()),
    ],
)
def test_gold_of_one_purchase_in_thirty_days_is_lost_step_by_step_as_the_ladder_says(
    down: Down, grace: int, falls: tuple[date, ...]
) -> None:
    steps = (("bronze", 0), ("silver", 150), ("gold", 400))
    ladder = Ladder(
        tiers=tuple(Tier(id=name, name=name, starts_at=least) for name, least in steps),
        window=Window(Span.LAST_DAYS, 30),
        down=down,
        grace=grace,
    )
    programme = programme_of(ladder)
    standing = Standing(account_id="account-ann", days=(DayTotal(date(2026, 2, 1), 500, 1),))
    day, found = date(2026, 2, 1), []
    while (until := holds_until(programme, standing, day)) is not None:
        found.append(until)
        day = until
    assert tuple(found) == falls


def test_a_guest_and_a_shop_without_tiers_have_nothing_that_could_end() -> None:
    standing = Standing(account_id="account-ann")
    assert holds_until(programme_of(None), standing, FIRST) is None
    ladder = Ladder(tiers=(Tier(id="gold", name="Gold", starts_at=1),))
    assert holds_until(programme_of(ladder), Standing(), FIRST) is None
