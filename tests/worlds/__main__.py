"""`make worlds SEEDS=n`: live through that many worlds on all cores, and say what broke; one world with its story.

python -m tests.worlds --seeds 2000 [--from 1] [--light] [--hub postgres]
python -m tests.worlds --seed 10 [--light] [--hub postgres]
"""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from tests.worlds.world import play
from tests.worlds.written import Broken

#: Worlds that a process lives through before it says how it went.
AT_ONCE = 25


@dataclass(slots=True)
class Lived:
    """Worlds lived through: what was done in them, what failed, and what broke."""

    worlds: int = 0
    done: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    broken: list[tuple[int, str]] = field(default_factory=list)

    def add(self, more: "Lived") -> None:
        self.worlds += more.worlds
        self.done += more.done
        self.faults += more.faults
        self.broken += more.broken


def lived(first: int, last: int, light: bool, folder: str) -> Lived:
    """The worlds of these seeds."""
    made = Lived()
    own = Path(folder) / str(os.getpid())
    own.mkdir(exist_ok=True)
    for seed in range(first, last):
        made.worlds += 1
        try:
            world = play(seed, own, light=light)
        except AssertionError as found:
            told = f"{found.rule} {found.told}" if isinstance(found, Broken) else repr(found)
            made.broken.append((seed, told[:1_000]))
        else:
            made.done += world.done
            made.faults += world.network.counted
    return made


def in_memory() -> str | None:
    """Where a folder costs no disk, if there is such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def beside_postgres() -> Iterator[None]:
    """A PostgreSQL lives through the same as the model, and must say the same."""
    from tests.hub import hubs
    from tests.hub.both_hubs import BothHubs
    from tests.hub.server import start

    server = start()
    try:
        with patch.dict(hubs.CODES, {3: "CCC"}):
            real = hubs.make(server)
        with patch("tests.worlds.world.ModelHub", BothHubs.of(real)):
            yield
        real.close()
    finally:
        server.stop()


def parts(asked: argparse.Namespace, folder: str) -> Iterator[Lived]:
    """Worlds as they are lived through: on all cores, or, beside a real hub, one after the other."""
    last = asked.first + asked.seeds
    firsts = range(asked.first, last, AT_ONCE)
    if asked.hub == "postgres":
        for first in range(asked.first, last):
            yield lived(first, first + 1, asked.light, folder)
        return
    with ProcessPoolExecutor() as pool:
        running = [pool.submit(lived, first, min(first + AT_ONCE, last), asked.light, folder) for first in firsts]
        for one in as_completed(running):
            yield one.result()


def many(asked: argparse.Namespace) -> int:
    """Live through them all, with progress; how many broke."""
    began, all_of_them = time.monotonic(), Lived()
    with TemporaryDirectory(dir=in_memory()) as folder:
        for part in parts(asked, folder):
            all_of_them.add(part)
            for seed, told in part.broken:
                print(f"\nworld {seed}: {told}")
            speed = all_of_them.worlds / (time.monotonic() - began)
            broke = len(all_of_them.broken)
            print(f"\r{all_of_them.worlds} of {asked.seeds} worlds, {speed:.1f} a second, {broke} broke", end="")
            sys.stdout.flush()
    print()
    print("done:  ", ", ".join(f"{name} {number}" for name, number in all_of_them.done.most_common()))
    print("faults:", ", ".join(f"{name} {number}" for name, number in all_of_them.faults.most_common()))
    return len(all_of_them.broken)


def one(asked: argparse.Namespace) -> int:
    """Tell the story of one world."""
    with TemporaryDirectory(dir=in_memory()) as folder:
        try:
            world = play(asked.seed, Path(folder), light=asked.light)
        except Broken as found:
            print("\n".join(found.story))
            print(found.rule, found.told)
            return 1
    print("\n".join(world.story))
    print("all is well;", "trace", world.trace)
    return 0


def main() -> int:
    asks = argparse.ArgumentParser(description="Live through worlds in which tills, hub and network fail.")
    asks.add_argument("--seeds", type=int, default=500, help="how many worlds")
    asks.add_argument("--from", type=int, default=1, dest="first", help="the first seed")
    asks.add_argument("--seed", type=int, help="one world, with its story")
    asks.add_argument("--light", action="store_true", help="tills in memory that keep the protocol alone: many more")
    asks.add_argument("--hub", choices=("model", "postgres"), default="model", help="a real hub beside the model")
    asked = asks.parse_args()
    with beside_postgres() if asked.hub == "postgres" else nullcontext():
        if asked.seed is not None:
            return one(asked)
        return 1 if many(asked) else 0


if __name__ == "__main__":
    sys.exit(main())
