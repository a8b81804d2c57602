"""What people do less often: a guest comes back with a slip, goods come back at another till, points lapse."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.worlds.deeds import Deeds
    from tests.worlds.traits import Traits

Deed = Callable[[Any], object]


class RarerDeeds:
    """The deeds of worlds that have the trait."""

    def __init__(self, deeds: "Deeds") -> None:
        self.deeds = deeds
        self.world = deeds.world
        #: Slips that lie in somebody's pocket: of guests, and of whoever may bring goods back.
        self.guests: list[str] = []
        self.slips: list[str] = []

    def weighed(self, traits: "Traits") -> tuple[tuple[str, Deed, int], ...]:
        """How often each happens beside the everyday."""
        if not traits.rarer:
            return ()
        lapsing = bool(traits.lasts)
        return (
            ("guest", self.guest, 5),
            ("claim", self.claim, 6),
            ("bring back", self.bring_back, 6),
            ("limited", self.limited, 8),
            ("publish", self.publish, 2),
            ("tier", self.tier, 2),
            ("unmerge", self.unmerge, 5),
            ("days pass", self.days_pass, 5 if lapsing else 1),
            ("lapse", self.lapse, 6 if lapsing else 0),
        )

    def guest(self, till: Any) -> str:
        """Somebody buys without a card."""
        told, slip = till.sell_and_print("", (self.world.random.choice((3_000, 9_900)), 990))
        if slip:
            self.guests.append(slip)
            self.slips.append(slip)
        return str(told)

    def claim(self, till: Any) -> str:
        """A guest comes back with the slip, and is a customer."""
        whose = self.deeds.whom(till)
        if not (self.guests and whose):
            return "nobody"
        slip = self.world.random.choice(self.guests[-4:])
        return f"{slip} {whose} {till.claim(slip, whose)}"

    def bring_back(self, till: Any) -> str:
        """Goods come back with their slip, wherever they were bought."""
        random = self.world.random
        if not self.slips or random.random() < 0.5:
            told, slip = till.sell_and_print(self.deeds.whom(till), (9_900, 3_000))
            self.slips += [slip] if slip else []
            return f"bought {told}"
        slip = random.choice(self.slips[-6:])
        lines = random.choice(((0,), (1,), (0, 1)))
        return f"{slip} {lines} {till.bring_back(slip, lines)}"

    def limited(self, till: Any) -> str:
        """Something off that many may have, until so much is given, so often, to each so much."""
        code = self.world.random.choice(("SPRING", "BARGAIN"))
        whose = self.deeds.whom(till) if self.world.random.random() < 0.8 else ""
        return f"{code} {whose} {till.sell(whose, (9_900,), coupons=(code,))}"

    def publish(self, till: Any) -> str:
        """The owner gives more, or less, from today or tomorrow on."""
        random = self.world.random
        return str(till.publish(random.choice((300, 500, 700)), random.choice((0, 1))))

    def tier(self, till: Any) -> str:
        """Somebody is made silver, or gold, for a week."""
        whose = self.deeds.whom(till)
        return f"{whose} {till.give_tier(whose, self.world.random.choice(('silver', 'gold')))}" if whose else "nobody"

    def unmerge(self, till: Any) -> str:
        """They were two after all, whom this till knows to be one; where it knows of nobody, two are one."""
        known = till.merges()
        if known and self.world.random.random() < 0.7:
            return str(till.unmerge(self.world.random.choice(known)))
        return f"nobody, merge {self.deeds.merge(till)}"

    def days_pass(self, till: Any) -> str:
        days = self.world.random.choice((1, 1, 2, 5))
        self.world.now += timedelta(days=days)
        return str(days)

    def lapse(self, till: Any) -> str:
        """Whoever keeps the books of it writes down what has lapsed."""
        return f"{till.lapse()} written"
