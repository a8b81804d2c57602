"""`make worlds SEEDS=n`: live through that many worlds on all cores, and say what broke; one world with its story.

python -m tests.worlds --seeds 2000 [--from 1] [--light] [--hub postgres]
python -m tests.worlds --seed 10 [--light]
"""

import argparse
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.worlds.witness import Broken
from tests.worlds.world import play

#: Worlds that a process lives through before it says how it went.
AT_ONCE = 25


def lived(first: int, last: int, light: bool, folder: str) -> tuple[Counter[str], Counter[str], list[tuple[int, str]]]:
    """Deeds done, faults met and what broke, in the worlds of these seeds."""
    done: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    broken = []
    own = Path(folder) / str(os.getpid())
    own.mkdir(exist_ok=True)
    for seed in range(first, last):
        try:
            world = play(seed, own, light=light)
        except Broken as found:
            broken.append((seed, f"{found.rule} {found.told}"))
        else:
            done += world.done
            faults += world.network.counted
    return done, faults, broken


def in_memory() -> str | None:
    """Where a folder costs no disk, if there is such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def many(first: int, count: int, light: bool) -> int:
    """Live through them all, with progress; how many broke."""
    began, lived_through = time.monotonic(), 0
    done: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    broken: list[tuple[int, str]] = []
    with TemporaryDirectory(dir=in_memory()) as folder, ProcessPoolExecutor() as pool:
        parts = [(at, min(at + AT_ONCE, first + count)) for at in range(first, first + count, AT_ONCE)]
        running = {pool.submit(lived, at, to, light, folder): to - at for at, to in parts}
        for one in as_completed(running):
            more = one.result()
            done, faults, broken = done + more[0], faults + more[1], broken + more[2]
            lived_through += running[one]
            speed = lived_through / (time.monotonic() - began)
            print(f"\r{lived_through} of {count} worlds, {speed:.1f} a second, {len(broken)} broke", end="", flush=True)
    print()
    print("done:  ", ", ".join(f"{name} {number}" for name, number in done.most_common()))
    print("faults:", ", ".join(f"{name} {number}" for name, number in faults.most_common()))
    for seed, told in sorted(broken)[:20]:
        print(f"world {seed}: {told}")
    return len(broken)


def one(seed: int, light: bool) -> int:
    """Tell the story of one world."""
    with TemporaryDirectory(dir=in_memory()) as folder:
        try:
            world = play(seed, Path(folder), light=light)
        except Broken as found:
            print("\n".join(found.story))
            print(found.rule, found.told)
            return 1
    print("\n".join(world.story))
    print("all is well;", "trace", world.trace)
    return 0


def main() -> int:
    asked = argparse.ArgumentParser(description="Live through worlds in which tills, hub and network fail.")
    asked.add_argument("--seeds", type=int, default=500, help="how many worlds")
    asked.add_argument("--from", type=int, default=1, dest="first", help="the first seed")
    asked.add_argument("--seed", type=int, help="one world, with its story")
    asked.add_argument("--light", action="store_true", help="tills in memory that keep the protocol alone: many more")
    told = asked.parse_args()
    if told.seed is not None:
        return one(told.seed, told.light)
    return 1 if many(told.first, told.seeds, told.light) else 0


if __name__ == "__main__":
    sys.exit(main())
