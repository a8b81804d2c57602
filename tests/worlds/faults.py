"""What goes wrong in a world: a network that loses, repeats and delays, and a machine that stops in the middle."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Connection

from db.books import Books, BooksProblem
from db.sync import wire
from db.sync.wire import HubAway, HubRefused
from tests.worlds.later_release import batch_of_a_later_till, page_of_a_later_hub

if TYPE_CHECKING:
    from tests.worlds.model_hub import ModelHub

#: What is asked and answered, as it travels: JSON both ways.
_ASKED: dict[str, Any] = {
    "hello": tuple[wire.Hello],
    "push": tuple[wire.Batch],
    "tell": tuple[list[wire.Record]],
    "pull": tuple[wire.Cursor, int],
    "authorise": tuple[str, str, wire.Wants],
    "void": tuple[str],
    "ask": tuple[wire.Request],
    "look": tuple[str, str],
}
_ANSWERED: dict[str, Any] = {
    "hello": wire.Welcome,
    "push": wire.Pushed,
    "tell": type(None),
    "pull": wire.Page,
    "authorise": wire.Verdict,
    "void": type(None),
    "ask": wire.Answer,
    "look": wire.Told,
}


#: Calls for which somebody at the counter waits.
_AT_THE_COUNTER = frozenset({"authorise", "ask"})


class Crash(BaseException):
    """The program ends here: power, kill, a panic. Only the file is left."""


@dataclass(slots=True)
class Faults:
    """How often what happens, of a thousand; a world draws which of them it knows at all."""

    partition: int = 0
    lost_request: int = 0
    lost_reply: int = 0
    twice: int = 0
    zombie: int = 0
    echo: int = 0
    sold_meanwhile: int = 0
    crash_in_call: int = 0
    crash_in_books: int = 0
    disk_full: int = 0
    restart: int = 0
    restore: int = 0
    roll_back: int = 0
    clone: int = 0
    hub_restore: int = 0
    clock_step: int = 0


@dataclass(slots=True)
class Network:
    """The way between tills and their hub. Nothing of it may matter to what is right in the end."""

    random: Random
    faults: Faults
    hub: "ModelHub"
    doors: dict[int, wire.Hub]
    #: What happened, counted; and told to whoever reads the world's story.
    counted: dict[str, int] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    away: dict[str, int] = field(default_factory=dict)
    #: Calls that the hub has not executed yet though nobody waits for them any more.
    late: list[tuple[int, int, str, str]] = field(default_factory=list)
    tick: int = 0
    healed: bool = False
    #: By till, grants of which it has heard that they are no more.
    stranded: dict[str, set[str]] = field(default_factory=dict)
    #: What a counter does while a round of its till waits for an answer.
    meanwhile: Callable[[str], object] = lambda till: None
    #: Whether what is said here is of a release that nobody knows.
    later: bool = False
    #: Told of every page that reached a till.
    pages: Callable[[wire.Page], object] = lambda page: None

    def line(self, name: str, n: int) -> "Line":
        """The hub as the till of that name reaches it."""
        return Line(self, name, n)

    def chance(self, fault: str) -> bool:
        """Whether it happens now."""
        rate = getattr(self.faults, fault)
        if not rate or self.healed:
            return False
        happens = self.random.randrange(1_000) < rate
        if happens:
            self.counted[fault] = self.counted.get(fault, 0) + 1
        return happens

    def pass_time(self) -> None:
        """One step of the world: what was late may arrive now."""
        self.tick += 1
        due = [one for one in self.late if one[0] <= self.tick or self.healed]
        self.late = [one for one in self.late if one not in due]
        self.random.shuffle(due)
        for _, n, name, told in due:
            self.told.append(f"late {name} of till {n}")
            try:
                self.execute(n, name, told)
            except (HubRefused, HubAway) as refused:
                self.told.append(f"  {refused!r}")

    def execute(self, n: int, name: str, told: str) -> str:
        """Have the hub do it; its answer as it travels."""
        asked = msgspec.json.decode(told, type=_ASKED[name])
        return msgspec.json.encode(getattr(self.doors[n], name)(*asked)).decode()

    def call(self, till: str, n: int, name: str, told: str) -> str:
        """One call of a till."""
        if self.away.get(till, 0) > self.tick and not self.healed:
            raise HubAway("partition")
        if self.chance("partition"):
            self.away[till] = self.tick + self.random.randrange(2, 25)
            self.told.append(f"{till} is cut off")
            raise HubAway("partition")
        if name not in _AT_THE_COUNTER and self.chance("sold_meanwhile"):
            self.meanwhile(till)
        if self.chance("crash_in_call"):
            raise Crash(f"before {name}")
        if self.chance("lost_request"):
            raise HubAway("lost request")
        if self.chance("zombie"):
            self.late.append((self.tick + self.random.randrange(1, 12), n, name, told))
            raise HubAway("no answer yet")
        answer = self.execute(n, name, told)
        if self.chance("twice"):
            answer = self.execute(n, name, told)
        # Whoever was told no may rely on it: what a connection has answered, it does not do again.
        if '"ok":false' not in answer and self.chance("echo"):
            self.late.append((self.tick + self.random.randrange(1, 30), n, name, told))
        if self.chance("lost_reply"):
            raise HubAway("lost reply")
        if self.chance("crash_in_call"):
            raise Crash(f"after {name}")
        return answer


@dataclass(frozen=True, slots=True)
class Line:
    """`wire.Hub` over the network."""

    network: Network
    till: str
    n: int

    def hello(self, told: wire.Hello) -> wire.Welcome:
        welcome: wire.Welcome = self._call("hello", told)
        held = self.network.hub.state.grants.items()
        gone = {one for one, grant in held if grant.till == self.n and grant.grant.state == "stranded"}
        self.network.stranded[self.till] = gone
        return welcome

    def push(self, batch: wire.Batch) -> wire.Pushed:
        return self._call("push", batch_of_a_later_till(batch) if self.network.later else batch)

    def tell(self, records: Any) -> None:
        self._call("tell", list(records))

    def pull(self, since: wire.Cursor, most: int = wire.ITEMS_AT_ONCE) -> wire.Page:
        page: wire.Page = self._call("pull", since, most)
        self.network.pages(page)
        return page_of_a_later_hub(page) if self.network.later else page

    def authorise(self, op_id: str, account_id: str, wants: wire.Wants) -> wire.Verdict:
        return self._call("authorise", op_id, account_id, wants)

    def void(self, op_id: str) -> None:
        self._call("void", op_id)

    def ask(self, request: wire.Request) -> wire.Answer:
        return self._call("ask", request)

    def look(self, kind: Any, key: str) -> wire.Told:
        return self._call("look", kind, key)

    def _call(self, name: str, *asked: Any) -> Any:
        told = msgspec.json.encode(asked).decode()
        return msgspec.json.decode(self.network.call(self.till, self.n, name, told), type=_ANSWERED[name])


class FrailBooks(Books):
    """Books on a machine that may stop, or a disk that may be full, at any piece of writing.

    `disk` are dice of its own: how SQLite itself runs out of room, or cannot write, in the middle of it.
    """

    network: Network | None = None
    disk: Random | None = None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        frail = self.network
        if frail is not None and frail.chance("crash_in_books"):
            raise Crash("before writing")
        fails = self._how_the_disk_fails()
        with self._disk_that(fails), super().writing() as connection:
            if fails == "no_page":
                (pages,) = connection.exec_driver_sql("PRAGMA page_count").one()
                connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
            yield connection
            if frail is not None and frail.chance("disk_full"):
                raise BooksProblem("disk_full", self.path)
            if frail is not None and frail.chance("crash_in_books"):
                raise Crash("before commit")
        if frail is not None and frail.chance("crash_in_books"):
            raise Crash("after commit")

    def _how_the_disk_fails(self) -> str:
        frail, disk = self.network, self.disk
        if frail is None or disk is None or frail.healed or disk.random() > 0.01:
            return ""
        fails = disk.choice(("no_page", "io_error"))
        frail.counted[fails] = frail.counted.get(fails, 0) + 1
        return fails

    @contextmanager
    def _disk_that(self, fails: str) -> Iterator[None]:
        """No file grows past a little more than the log is now: the next writes fail as on a disk that is full."""
        if not fails:
            yield
            return
        # Not on Windows, where nobody lives through worlds.
        import resource

        log = self.path.with_name(f"{self.path.name}-wal")
        most = (log.stat().st_size if log.exists() else 0) + 4_096 * (self.disk or Random()).randrange(4)
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        try:
            if fails == "io_error":
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
            yield
        finally:
            if fails == "io_error":
                resource.setrlimit(resource.RLIMIT_FSIZE, before)
            if fails == "no_page":
                with self.reading() as connection:
                    connection.exec_driver_sql("PRAGMA max_page_count=1073741823")
