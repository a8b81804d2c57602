"""What people do in a world: they enrol, sell, spend, give back, edit, sync; and what machines do to them."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from db.sync.wire import Request
from tests.worlds.rarer_deeds import RarerDeeds

if TYPE_CHECKING:
    from tests.worlds.till import Till
    from tests.worlds.world import World

Deed = Callable[["Till"], object]


class Deeds:
    """Who is known so far, and what may be done next."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.people: list[str] = []
        self.backups: list[object] = []
        faults = world.network.faults
        weighed: tuple[tuple[str, Deed, int], ...] = (
            ("sync", self.sync, 30),
            ("sell", self.sell, 12),
            ("spend", self.spend, 16),
            ("gift", self.gift, 2),
            ("coupon", self.coupon, 8),
            ("spring", self.spring, 3),
            ("refund", self.refund, 5),
            ("void", self.void, 3),
            ("adjust", self.adjust, 2),
            ("rename", self.rename, 8),
            ("enrol", self.enrol, 2),
            ("merge", self.merge, 1),
            ("erase", self.erase, 2),
            ("answer", self.answer, 2),
            ("budget", self.budget, 2),
            ("copy", self.copy, faults.restore + faults.roll_back),
            ("restart", self.restart, 1 + faults.restart),
            ("restore", self.restore, faults.restore),
            ("roll back", self.roll_back, faults.roll_back),
            ("clone", self.clone, min(faults.clone, 2)),
            ("hub backup", self.hub_backup, faults.hub_restore),
            ("hub restore", self.hub_restore, faults.hub_restore),
            ("clock", self.step_clock, faults.clock_step),
            *RarerDeeds(self).weighed(world.traits),
        )
        self._drawn_from = [(name, deed) for name, deed, _ in weighed]
        self._weights = [weight for _, _, weight in weighed]

    def draw(self, random: Random) -> tuple[str, Deed]:
        """What happens next."""
        return random.choices(self._drawn_from, self._weights)[0]

    def whom(self, till: "Till") -> str:
        """A customer whom this till knows."""
        known = [own for own in self.people if till.called(own) is not None]
        return self.world.random.choice(known) if known else ""

    def sync(self, till: "Till") -> str:
        report = till.sync()
        return f"{report.state} {report.code} waiting {report.waiting}"

    def enrol(self, till: "Till") -> str:
        account_id = f"customer-{self.world.count('customer')}"
        self.people.append(account_id)
        name = f"Name{self.world.count('name')}of{account_id}."
        till.enrol(account_id, name)
        self.world.witness.named(till, name)
        return account_id

    def sell(self, till: "Till") -> str:
        whose = self.whom(till)
        prices = tuple(self.world.random.choice((990, 3_000, 60_000)) for _ in range(self.world.random.choice((1, 2))))
        return self._sold(till, whose, prices)

    def spend(self, till: "Till") -> str:
        random, whose = self.world.random, self.whom(till)
        if not whose:
            return "nobody"
        most = till.holds(whose)
        points = random.choice((None, 100, most // 2 // 100 * 100))
        return self._sold(till, whose, (random.choice((3_000, 9_900, 60_000)),), spend=points)

    def gift(self, till: "Till") -> str:
        return self._sold(till, self.whom(till), (3_000,), gifts=("mug",))

    def coupon(self, till: "Till") -> str:
        known = till.coupons()
        if not known:
            return "none"
        code, whose = self.world.random.choice(known)
        return self._sold(till, whose, (9_900,), coupons=(code,))

    def spring(self, till: "Till") -> str:
        """A coupon that many may use, three times in all and once each."""
        return self._sold(till, self.whom(till), (9_900,), coupons=("SPRING",))

    def refund(self, till: "Till") -> str:
        if not till.receipts:
            return "nothing"
        sale_id, count = self.world.random.choice(till.receipts)
        lines = [place for place in range(count) if self.world.random.random() < 0.7]
        if lines:
            till.refund(sale_id, lines)
        return f"{sale_id} {lines}"

    def void(self, till: "Till") -> str:
        if not till.receipts:
            return "nothing"
        till.void(till.receipts[-1][0])
        return till.receipts[-1][0]

    def adjust(self, till: "Till") -> str:
        whose = self.whom(till)
        if whose:
            till.adjust(whose, self.world.random.choice((-700, 250, 900)))
        return whose

    def rename(self, till: "Till") -> str:
        whose = self.whom(till)
        if not whose:
            return "nobody"
        called = till.called(whose)
        assert called is not None
        name = f"Name{self.world.count('name')}of{called[0]}."
        till.rename(whose, name)
        self.world.witness.renamed(till, called[0], called[1], name)
        return f"{whose} {name}"

    def merge(self, till: "Till") -> str:
        gone, kept = self.whom(till), self.whom(till)
        if not gone or till.called(gone) == till.called(kept):
            return "nobody"
        return f"{gone} {kept} {till.merge(gone, kept)}"

    def erase(self, till: "Till") -> str:
        whose = self.whom(till)
        return f"{whose} {till.erase(whose)}" if whose else "nobody"

    def answer(self, till: "Till") -> str:
        """Somebody reads what the till says and presses the one button."""
        said = self.unanswered(till)
        for place in said:
            told = {"notice": place, "said": self.world.hub.state.notices[place][1].answers[0]}
            till.hub.ask(Request(op_id=self.world.new_id(), kind="answer", told=told))
            self.world.witness.answered(place)
        return " ".join(said)

    def unanswered(self, till: "Till") -> list[str]:
        """What waits for somebody at a till.

        What its till knows of is asked of nobody, nor may people help a till that ought to know of it.
        """
        found = []
        for place, (n, notice, answered) in self.world.hub.state.notices.items():
            own = notice.kind == "unconfirmed" and (
                till.knows_of(notice.told["op"]) or not self.world.witness.is_a_persons(notice.told["op"], n)
            )
            if n == till.n and notice.answers and not answered and not own:
                found.append(place)
        return found

    def budget(self, till: "Till") -> str:
        """The owner lets tills lose more."""
        before = self.world.hub.state.tills[till.n].risk_budget
        budget = max(before, self.world.random.choice((500, 2_000, 5_000)))
        self.world.hub.set_budget(till.n, budget, budget)
        return str(budget)

    def restart(self, till: "Till") -> None:
        till.restart()

    def copy(self, till: "Till") -> None:
        till.copy()

    def restore(self, till: "Till") -> str:
        """A backup is put back, and the program started on it."""
        if not till.copies:
            return "no copy"
        copy = self.world.random.choice(till.copies)
        self.world.witness.put_back(till, copy)
        till.put_back(copy, running=False)
        return f"to {copy.head}"

    def roll_back(self, till: "Till") -> str:
        """A virtual machine goes on from a snapshot, the program in it too."""
        if not till.copies:
            return "no copy"
        copy = self.world.random.choice(till.copies)
        self.world.witness.put_back(till, copy)
        till.put_back(copy, running=True)
        return f"to {copy.head}"

    def clone(self, till: "Till") -> str:
        """The whole machine is copied, and both run."""
        if len(self.world.tills) > 4:
            return "enough"
        count = self.world.count("clone")
        made = till.clone(self.world.folder / f"clone-{count}.regulars", f"{till.name[:3]}*{count}")
        self.world.tills.append(made)
        self.world.witness.cloned(till, made)
        made.start(till.session if self.world.random.random() < 0.5 else "")
        return made.name

    def hub_backup(self, till: "Till") -> None:
        self.backups.append(self.world.hub.backup())

    def hub_restore(self, till: "Till") -> str:
        if not self.backups:
            return "no backup"
        before = self.world.hub.state
        self.world.hub.restore(self.backups[-1])  # type: ignore[arg-type]
        self.world.witness.hub_restored(before)
        return "from its newest backup"

    def step_clock(self, till: "Till") -> str:
        seconds = self.world.random.choice((-90_000, -600, -30, 30, 600, 90_000))
        till.skew += timedelta(seconds=seconds)
        return f"by {seconds} s"

    def _sold(self, till: "Till", whose: str, prices: tuple[int, ...], **asked: Any) -> str:
        return f"{whose} {prices} {asked} {till.sell(whose, prices, **asked)}"
