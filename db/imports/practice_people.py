"""Who comes to a practice shop: invented customers, each with something to show at the till, and what they bought."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from db.imports.demo_words import DemoShop
from loyalty.card_number import practice_number
from loyalty.money import Minor
from loyalty.programme import Measure, Programme, Span

#: As many as fit a page of cards to scan, and enough for the list as it is typed in.
PEOPLE = 18
#: How far back what they bought goes.
DAYS = 170
VISITS_MOST = 30
#: The places of those with a story: each of the others has only bought something.
REGULAR, HAS_POINTS, HAS_COUPON, HAS_BIRTHDAY, LOST_CARD = range(5)


def practice_account(place: int) -> str:
    """The account of the invented customer at that place."""
    return f"practice-{place:04}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticePerson:
    """One invented customer, and when they come and how much they then buy for."""

    account_id: str
    name: str
    phone: str
    birthday: date | None
    card: str
    notes: str
    visits: tuple[datetime, ...]
    #: What one visit is worth before anything is taken off, in minor units.
    amount: Minor


def people(
    words: DemoShop, programme: Programme, random: Random, *, now: datetime, fair: Minor
) -> tuple[PracticePerson, ...]:
    """All of them, in the order of their cards. `fair` is an ordinary receipt in the shop's currency."""
    phones = random.sample(range(10 ** words.phone.count("#")), PEOPLE)
    names: set[str] = set()
    made = []
    for place in range(PEOPLE):
        visits, amount = _habits(place, programme, fair, random)
        made.append(
            PracticePerson(
                account_id=practice_account(place),
                name=_name(words, random, names, woman=place % 5 not in (1, 3)),
                phone=f"{words.phone.rstrip('#')}{phones[place]:0{words.phone.count('#')}}",
                birthday=_birthday(place, random, now.date()),
                card=practice_number(place + 1),
                notes=words.notes[place % len(words.notes)] if place % 4 == 1 else "",
                visits=_days(visits, programme, random, now),
                amount=amount,
            )
        )
    return tuple(made)


def _name(words: DemoShop, random: Random, taken: set[str], *, woman: bool) -> str:
    """A name that no other of them has."""
    speaker = words.speaker
    while True:
        given = random.choice(speaker.women if woman else speaker.men)
        name = speaker.full(given, random.choice(speaker.families), woman=woman)
        if name not in taken:
            taken.add(name)
            return name


def _birthday(place: int, random: Random, today: date) -> date | None:
    if place == HAS_BIRTHDAY:
        return today.replace(year=1988, day=min(today.day, 28))
    return date(random.randrange(1950, 2006), random.randrange(1, 13), random.randrange(1, 29)) if place % 3 else None


def _habits(place: int, programme: Programme, fair: Minor, random: Random) -> tuple[int, Minor]:
    """How many visits, and what each is worth: so that every tier of the shop's own ladder has somebody in it."""
    visits, amount = random.randrange(3, 8), fair * random.randrange(40, 180) // 100
    ladder = programme.ladder
    rungs = [tier.starts_at for tier in ladder.tiers if tier.starts_at] if ladder is not None else []
    if ladder is None or not rungs or place % 2:
        return visits, amount
    # The first of them hold the highest tiers; half of all just come as they come.
    wanted = rungs[-1 - place // 2 % len(rungs)] * 115 // 100
    match ladder.measure:
        case Measure.VISITS:
            return min(VISITS_MOST, wanted + 1), amount
        case Measure.SPEND:
            return visits, max(amount, wanted // visits)
        case Measure.POINTS:
            return VISITS_MOST // 2, amount * 3


def _days(visits: int, programme: Programme, random: Random, now: datetime) -> tuple[datetime, ...]:
    """When they came: within the ladder's own window where it is a short one, each on a day of its own."""
    window = programme.ladder.window if programme.ladder is not None else None
    reach = DAYS
    if window is not None and window.span is Span.LAST_DAYS:
        reach = max(2, min(DAYS, window.days - 2))
    days = sorted(random.sample(range(1, reach + 1), min(visits, reach)), reverse=True)
    return tuple(now - timedelta(days=day, minutes=random.randrange(0, 300)) for day in days)
