"""Who comes to the demo bakery: drawn from a seed, a few of them with a story to show at the till."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from db.imports.demo_words import DemoShop
from loyalty.card_number import issue

MEMBERS = 1_200
#: The first of them are the ones whose cards are printed to be scanned.
WITH_A_STORY = 20
_PREFIX = "290"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoMember:
    """One made-up customer and their habits."""

    account_id: str
    name: str
    phone: str
    email: str
    birthday: date | None
    card: str
    notes: str
    joined: date
    #: The first day on which they no longer come; None where they still do.
    gone: date | None
    #: Visits a week, and how many things are bought in one, on average.
    visits: float
    things: float
    #: What they like, as places in the goods list.
    likes: tuple[int, ...]
    #: In percent of their visits: how often they pay with what they have gathered.
    pays_with_purse: int


def members(shop: DemoShop, random: Random, *, first: date, last: date, goods: int) -> tuple[DemoMember, ...]:
    """All members: those with a story first, then by the day they joined."""
    phones = _phones(shop, random)
    days = (last - first).days
    from_the_start = MEMBERS * 3 // 8
    joined = [0] * from_the_start + sorted(random.randrange(1, days - 3) for _ in range(MEMBERS - from_the_start))
    made = []
    for place, offset in enumerate(joined):
        story = place < WITH_A_STORY
        woman = random.random() < 0.6
        speaker = shop.speaker
        given = random.choice(speaker.women if woman else speaker.men)
        name = speaker.full(given, random.choice(speaker.families), woman=woman)
        if place == 0:
            name = shop.best_friend
        has_phone = story or random.random() < 0.8
        leaves = not story and random.random() < 0.25
        gone = first + timedelta(days=offset + random.randrange(20, 300)) if leaves else None
        visits = min(5.0, random.lognormvariate(-1.6, 0.95))
        made.append(
            DemoMember(
                account_id=str(UUID(int=random.getrandbits(128), version=4)),
                name=name if story or random.random() < 0.93 else "",
                phone=next(phones) if has_phone else "",
                email=f"regular{place + 1}@example.org" if random.random() < 0.3 else "",
                birthday=_birthday(random, place, last),
                card=issue(_PREFIX, f"{random.randrange(10**9):09}"),
                notes=shop.notes[place] if place < len(shop.notes) else "",
                joined=first + timedelta(days=offset),
                gone=gone,
                visits=_story_visits(place) if story else visits,
                things=8.0 if place < 3 else 4.5 if story else 2.0 + random.random() * 2,
                likes=tuple(random.randrange(goods) for _ in range(6)),
                pays_with_purse=random.choice((0, 0, 10, 25, 50)) if place else 5,
            )
        )
    return tuple(made)


def _birthday(random: Random, place: int, last: date) -> date | None:
    """Some have one in the days around the last; one of the first was born on 29 February."""
    born = date(last.year - random.randrange(18, 80), 1, 1) + timedelta(days=random.randrange(365))
    if place == 1:
        return date(1992, 2, 29)
    if place in (0, 2, 3):
        near = last + timedelta(days=(3, 0, 0, 1)[place])
        return near.replace(year=born.year, day=min(near.day, 28))
    return born if random.random() < 0.55 else None


def _story_visits(place: int) -> float:
    """The first of them come often, the last hardly ever: every tier is there to be scanned."""
    return (4.5, 3.5, 3.0, 2.5, 2.2, 1.8, 1.5, 1.2, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02)[place]


def _phones(shop: DemoShop, random: Random) -> Iterator[str]:
    """Numbers of the shop's pattern, each once, until they run out; then none."""
    places = shop.phone.count("#")
    head = shop.phone.rstrip("#")
    for number in random.sample(range(10**places), 10**places):
        yield f"{head}{number:0{places}}"
    while True:
        yield ""
