"""A world from a seed: a few tills, one hub, a network and machines that fail, and people who go on selling.

One thread, one source of dice, clocks that are handed in: the same seed is the same world, line by line (`trace`).
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import partial
from hashlib import blake2b
from pathlib import Path
from random import Random
from unittest.mock import patch

from db.books import BooksProblem
from db.ledger.refusals import Refused
from db.sync.round import RoundReport
from db.sync.wire import HubAway, HubRefused
from db.tables.columns import micros
from loyalty.reversal import UnitsRefused
from tests.db.shop import OPENED
from tests.worlds import hub_snapshot
from tests.worlds.deeds import Deeds
from tests.worlds.faults import Crash, Faults, Network
from tests.worlds.in_the_end import InTheEnd
from tests.worlds.light_till import LightTill
from tests.worlds.model_hub import ModelHub
from tests.worlds.till import Till, seeded, template
from tests.worlds.traits import Traits
from tests.worlds.witness import Witness

AnyTill = Till | LightTill
NAMES = ("AAA", "BBB", "CCC")
#: Rounds within which everything must have come together once nothing fails any more.
ROUNDS_TO_HEAL = 12


class World:
    """What happened so far. `off` are rules of the hub, `without` rules of tills that are switched off."""

    def __init__(
        self,
        seed: int,
        folder: Path,
        *,
        off: Iterable[str] = (),
        without: Iterable[str] = (),
        steps: int = 60,
        light: bool = False,
    ) -> None:
        self.seed = seed
        self.random = Random(seed)
        self.folder = folder
        self.without = frozenset(without)
        #: What the program itself draws: ids of sessions.
        self.dice = Random(seed + 1)
        #: What the disks of tills draw.
        self.disk = Random(seed + 3)
        self.light = light
        self.now = OPENED
        self.traits = Traits.of(seed, light)
        self.steps = steps
        self.story: list[str] = []
        self.done: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self.hub = ModelHub(self.clock, off=frozenset(off))
        self.network = Network(self.random, self._drawn(), self.hub, {}, told=self.story)
        self.tills: list[AnyTill] = []
        self.witness = Witness(self)
        self.network.pages = self.witness.saw
        self.network.meanwhile = self.sell_meanwhile
        self.network.later = self.traits.later
        self.deeds = Deeds(self)

    def clock(self) -> int:
        """The hub's clock."""
        return micros(self.now)

    def count(self, what: str) -> int:
        self._counts[what] += 1
        return self._counts[what]

    def counted(self, what: str) -> int:
        return self._counts[what]

    def told_by_hub(self, account_id: str) -> object:
        """What tills must show of an account once they have read everything."""
        found = hub_snapshot.standing_at(self.hub.state, account_id)
        if not self.light:
            return found
        sums = {purse: sum(lot.rest for lot in held.lots) - held.debt for purse, held in found.purses}
        return {purse: points for purse, points in sums.items() if points}

    def new_id(self) -> str:
        """An id as tills make them, in the order of the world."""
        return f"op-{self.count('op'):05}-{self.random.getrandbits(32):08x}"

    def say(self, line: str) -> None:
        self.story.append(line)

    def hold(self, rule: str, do: Callable[[], object]) -> None:
        """Do what a rule of the till's demands, unless it is switched off."""
        if rule not in self.without:
            do()

    @property
    def trace(self) -> str:
        """What tells this world from any other."""
        return blake2b("\n".join(self.story).encode(), digest_size=8).hexdigest()

    def live(self) -> None:
        """All of it: tills join, people act while things fail, everything heals, and what must hold is looked at."""
        try:
            self.network.healed = True
            self._begin()
            self.network.healed = False
            for _ in range(self.steps):
                self.step()
            self.heal()
            InTheEnd(self.witness).look()
        finally:
            for till in self.tills:
                with suppress(Exception):
                    till.stop()

    def step(self) -> None:
        """One thing happens."""
        random = self.random
        self.now += timedelta(seconds=random.choice((1, 5, 20, 60, 300, 3_600, 30_000)))
        self.network.pass_time()
        till = random.choice(self.tills)
        name, deed = self.deeds.draw(random)
        self.attempt(till, name, lambda: deed(till))
        self.witness.look()
        self.witness.look_at(till)

    def attempt(self, till: AnyTill, name: str, deed: Callable[[], object]) -> None:
        """Have a till do something; what it refuses did not happen, and whatever it leaves is a state to go on from."""
        said: object
        try:
            said = deed() or ""
            self.done[name] += 1
        except (Refused, UnitsRefused) as refused:
            said = f"refused: {getattr(refused, 'code', '') or type(refused).__name__}"
        except (HubAway, HubRefused) as away:
            said = f"no answer: {away}"
        except BooksProblem as problem:
            said = f"books: {problem.code}"
        except Crash as crash:
            said = f"stops {crash}"
            # Whatever it was just told may not stand in its file.
            self.network.stranded.pop(till.name, None)
            till.stop()
            self._start_again(till)
        self.say(f"{self.network.tick:4} {till.name} {name} {said}".rstrip())
        self.witness.read(till)

    def sell_meanwhile(self, name: str) -> None:
        """Somebody buys while a round is on its way."""
        (till,) = [one for one in self.tills if one.name == name]
        try:
            said = self.deeds.sell(till)
        except (Refused, BooksProblem) as refused:
            said = repr(refused)
        self.say(f"{self.network.tick:4} {name} meanwhile sell {said}")
        self.witness.read(till)

    def _start_again(self, till: AnyTill) -> None:
        """However often it takes."""
        while True:
            try:
                till.start()
            except (Crash, BooksProblem):
                till.stop()
            else:
                return

    def heal(self) -> None:
        """Nothing fails any more: every till comes into step with the hub within a few rounds."""
        self.network.healed = True
        self.network.pass_time()
        # Until people are asked about what was charged and not sold.
        self.now += timedelta(minutes=11)
        for till in self.tills:
            if self.random.random() < 0.5:
                self.attempt(till, "restart", till.restart)
        for _ in range(ROUNDS_TO_HEAL):
            before = self._heard()
            self.now += timedelta(minutes=1)
            reports: list[RoundReport] = []
            for till in self.tills:
                self.attempt(till, "answer", partial(self.deeds.answer, till))
                self.attempt(till, "sync", partial(self._healed_round, till, reports))
            settled = len(reports) == len(self.tills) and all(one.state == "in_step" for one in reports)
            settled = settled and not any(self.deeds.unanswered(till) for till in self.tills)
            if settled and before == self._heard() and not any(one.waiting for one in reports):
                return
        told = [(one.state, one.code, one.waiting) for one in reports]
        self.witness.fail("I9", f"not in step after {ROUNDS_TO_HEAL} rounds: {told}")

    def _heard(self) -> tuple[int, int]:
        """How far the hub is; a sale of nobody's moves no feed."""
        return self.hub.state.pos, len(self.hub.state.facts)

    def _healed_round(self, till: AnyTill, reports: list[RoundReport]) -> str:
        reports.append(till.sync())
        return f"{reports[-1].state} {reports[-1].code} waiting {reports[-1].waiting}"

    def _begin(self) -> None:
        random = self.random
        budget = random.choice((0, 0, 500, 5_000))
        for n in range(1, random.choice((2, 2, 3)) + 1):
            self.hub.invite(NAMES[n - 1], risk_budget=budget, risk_floor=budget)
            self.network.doors[n] = self.hub.door(n)
            lying = random.choice((0, 0, 0, 1, 90, 3_600, -5_000, 86_400 * 3, -86_400 * 2))
            till = self._new_till(n, timedelta(seconds=lying))
            self.tills.append(till)
            till.start()
            till.join()
            self.witness.read(till)
        for till in self.tills:
            self.attempt(till, "sync", lambda till=till: till.sync().state)
        for _ in range(random.choice((1, 2, 4))):
            till = random.choice(self.tills)
            self.attempt(till, "enrol", lambda till=till: self.deeds.enrol(till))
            self.attempt(till, "sync", lambda till=till: till.sync().state)

    def _new_till(self, n: int, skew: timedelta) -> AnyTill:
        name = NAMES[n - 1]
        path = self.folder / f"{name}.regulars"
        if self.light:
            return LightTill(self, n, name, path, skew)
        shutil.copyfile(template(self.folder.parent, name, n, self.traits), path)
        return Till(self, n, name, path, skew)

    def _drawn(self) -> Faults:
        """Which things fail in this world, and how often: not all in every one, so that each is seen alone too."""
        random = self.random
        lossy = ("lost_request", "lost_reply", "twice", "zombie", "echo", "sold_meanwhile")
        network = {name: random.choice((0, 0, 25, 80)) for name in lossy}
        machine = {name: random.choice((0, 0, 6, 20)) for name in ("crash_in_call", "crash_in_books", "disk_full")}
        people = {name: random.choice((0, 0, 2, 5)) for name in ("restart", "clock_step")}
        # What goes back in time excuses much: every other world is without.
        theme = random.choice(("", "", "files", "hub", "files hub"))
        if "files" in theme:
            people |= {name: random.choice((0, 2, 5)) for name in ("restore", "roll_back", "clone")}
        if "hub" in theme:
            people["hub_restore"] = random.choice((2, 5))
        return Faults(partition=random.choice((0, 20, 50)), **network, **machine, **people)


@contextmanager
def dice(random: Random) -> Iterator[None]:
    """Whatever the program draws by itself comes from the world's dice."""
    with (
        patch("db.facts.new_session_id", seeded(random)),
        patch("db.books.new_session_id", seeded(random)),
        patch("db.ledger.coupon.secrets.randbelow", random.randrange),
    ):
        yield


def play(seed: int, folder: Path, **how: object) -> World:
    """Play the world of a seed to its end. Raises `witness.Broken` where something that must hold did not."""
    own = folder / f"world-{seed}"
    if not how.get("light"):
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir(parents=True)
    world = World(seed, own, **how)
    try:
        with dice(world.dice):
            world.live()
    finally:
        if not world.light:
            shutil.rmtree(own, ignore_errors=True)
    return world
