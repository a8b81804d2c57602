"""Proves the package in an empty system: it installs, checks itself, sells in its window, and goes, leaving the books.

`python installer/debian_proof.py [RELEASE]` (as root) takes the newest package in dist/. The system is the smallest of
that release (of this machine's own, unless said), made anew in build/proof: nothing of the checkout or this machine is
seen from inside. The screen is Xvfb's; xdotool presses the keys and plays the scanner. Pictures and figures stay there.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import product

FOLDER = product.ROOT / "build" / "proof"
SYSTEM = FOLDER / "system"
DISPLAY = ":93"
TILL = "till"
BOOKS = f"/home/{TILL}/.local/share/{product.NAME}/books.db"
#: What takes longer than this hangs.
PATIENCE_S = 90
STARTS = 5
#: A scanner's keys follow one another faster than a hand's.
SCANNER_MS = 5
#: Set for the second run of this file, whose mounts nobody else sees and which end with it.
_APART = "REGULARS_PROOF_APART"


class Broken(Exception):
    """What is not as it was promised."""


def prove(package: Path, release: str) -> None:
    """Everything that a till goes through, in its order. Raises Broken."""
    make_system(release)
    inside("useradd", "--create-home", TILL)
    before = files()
    shutil.copy(package, SYSTEM / "var" / "package.deb")
    inside("apt-get", "update", "-qq")
    inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/var/package.deb")
    say(f"installed: {package.stat().st_size / 1e6:.0f} MB packed, {installed_mb():.0f} MB on the disk")
    with screen():
        say(as_till(product.COMMAND, "--self-check").strip())
        sell_one()
        walk()
        for language in product.LANGUAGES:
            as_till(product.WINDOW_COMMAND, "--language", language, "--until-ready")
        measure_start()
    inside("apt-get", "purge", "-y", "-qq", product.COMMAND)
    inside("apt-get", "autoremove", "--purge", "-y", "-qq")
    left = sorted(files() - before)
    expect((SYSTEM / BOOKS.lstrip("/")).is_file(), "the books went with the program")
    elsewhere = [file for file in left if not file.startswith(f"home/{TILL}/")]
    expect(not elsewhere, f"it leaves {len(elsewhere)} files, such as {elsewhere[:3]}")
    own = [file.removeprefix(f"home/{TILL}/") for file in left if ".cache/" not in file and "/journey/" not in file]
    say("left is what the shop made: " + ", ".join(own))


def make_system(release: str) -> None:
    """The smallest system of a release, from where this machine has its own packages."""
    shutil.rmtree(SYSTEM, ignore_errors=True)
    SYSTEM.mkdir(parents=True)
    listed = run("apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages")
    mirror = next(line.split()[0] for line in listed.splitlines() if line.split()[1:] == [own_release()])
    run("debootstrap", "--variant=minbase", release, str(SYSTEM), mirror)
    shutil.copytree("/etc/apt/apt.conf.d", SYSTEM / "etc/apt/apt.conf.d", dirs_exist_ok=True)
    (SYSTEM / "tmp/.X11-unix").mkdir(mode=0o1777)
    run("mount", "-t", "proc", "proc", str(SYSTEM / "proc"))
    run("mount", "--rbind", "/dev", str(SYSTEM / "dev"))
    expect(not (SYSTEM / "usr/bin/python3").exists(), "the empty system has a Python")


def own_release() -> str:
    said = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip('"') for line in said if line.startswith("VERSION_CODENAME="))


@contextmanager
def screen() -> Iterator[None]:
    """A till's screen, which the system inside sees by its socket."""
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"], stderr=subprocess.DEVNULL
    )
    try:
        wait(lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists(), "there is no screen")
        run("mount", "--bind", "/tmp/.X11-unix", str(SYSTEM / "tmp/.X11-unix"))
        yield
    finally:
        run("umount", "--lazy", str(SYSTEM / "tmp/.X11-unix"))
        server.terminate()
        server.wait()


def sell_one() -> None:
    """A shop begins its books, a customer joins, and a cashier sells to them by scanner and keys."""
    where = ("--country", "RO", "--currency", "RON", "--language", "ro", "--zone", "Europe/Bucharest")
    as_till(product.COMMAND, "begin", "--shop", "Corner bakery", *where)
    joined = told("member", "add", "--name", "Anna Proof", "--consent", "loyalty")
    card = next(held["number"] for held in joined["cards"])
    with window() as till:
        keys("type", "--delay", str(SCANNER_MS), card)
        keys("key", "Return")
        picture("customer", settle_s=2)
        keys("type", "--delay", "120", "14.50")
        picture("quote", settle_s=2)
        keys("key", "Return")
        wait(lambda: told("member", "show", card)["visits"] == 1, "the window did not sell")
        picture("slip", settle_s=2)
        refused = inside("apt-get", "purge", "-y", product.COMMAND, fails=True)
        expect("Close it" in refused, "it is taken off under an open till")
        expect(till.poll() is None, "the till did not survive that")
    told("check")
    say("sold one sale in the window; the books are right")


@contextmanager
def window() -> Iterator[subprocess.Popen[bytes]]:
    """The program's own window, ready for a scan."""
    till = subprocess.Popen(entering(product.WINDOW_COMMAND), env=within())
    try:
        found = ("xdotool", "search", "--onlyvisible", "--name", "Corner bakery")
        wait(lambda: run(*found, fails=True).strip() != "", "no window opens")
        keys("windowfocus", run(*found).split()[0])
        picture("ready", settle_s=2)
        yield till
    finally:
        # Its own end takes its work process along.
        till.terminate()
        till.wait(PATIENCE_S)


def walk() -> None:
    """The demo's journey through every room, whose pictures can be looked at."""
    as_till(product.WINDOW_COMMAND, "--demo", "--journey", f"/home/{TILL}/journey")
    shutil.copytree(SYSTEM / "home" / TILL / "journey", FOLDER / "journey", dirs_exist_ok=True)
    say(f"the journey: {len(list((FOLDER / 'journey').iterdir()))} pictures")


def measure_start() -> None:
    """How long the installed window takes until a card could be scanned."""
    took = sorted(
        json.loads(as_till(product.WINDOW_COMMAND, "--until-ready").splitlines()[-1])["ready_s"] for _ in range(STARTS)
    )
    load = os.getloadavg()[0]
    say(f"ready to scan after {took[0]:.2f} to {took[-1]:.2f} s, median {took[STARTS // 2]:.2f} (load {load:.1f})")


def told(*command: str) -> Any:
    """What the installed command answers, from its JSON."""
    return json.loads(as_till(product.COMMAND, *command, "--json"))


def as_till(*command: str) -> str:
    """What a command of the installed program says, run by the till's user. Raises Broken where it is refused."""
    return run(*entering(*command), env=within())


def inside(*command: str, fails: bool = False) -> str:
    """Run something in the system as its administrator."""
    env = within() | {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
    return run("chroot", str(SYSTEM), *command, env=env, fails=fails)


def entering(*command: str) -> list[str]:
    return ["chroot", f"--userspec={TILL}:{TILL}", str(SYSTEM), *command]


def within() -> dict[str, str]:
    """Nothing of this machine's own environment, but how its packages are reached."""
    reached = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    return reached | {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": f"/home/{TILL}",
        "LANG": "C.UTF-8",
        "DISPLAY": DISPLAY,
    }


def run(*command: str, env: dict[str, str] | None = None, fails: bool = False) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    if done.returncode and not fails:
        raise Broken(f"{' '.join(command)}: {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout + (done.stderr if fails else "")


def keys(*asked: str) -> None:
    run("xdotool", *asked)


def picture(name: str, *, settle_s: float) -> None:
    """Leave a picture of the screen, when what it shows has come to rest."""
    time.sleep(settle_s)
    run("import", "-window", "root", str(FOLDER / f"{name}.png"))


def files() -> set[str]:
    """Every file of the system but what its package manager keeps for itself."""
    found = set()
    for folder, names, leaves in os.walk(SYSTEM):
        here = Path(folder).relative_to(SYSTEM)
        if here == Path("."):
            names[:] = [name for name in names if name not in ("dev", "proc", "sys", "tmp", "var", "run")]
        found |= {(here / leaf).as_posix() for leaf in leaves}
    return found


def installed_mb() -> float:
    said = inside("dpkg-query", "--show", "--showformat=${Installed-Size}", product.COMMAND)
    return int(said) * 1024 / 1e6


def wait(there: Callable[[], bool], otherwise: str) -> None:
    until = time.monotonic() + PATIENCE_S
    while not there():
        expect(time.monotonic() < until, otherwise)
        time.sleep(0.3)


def expect(true: bool, otherwise: str) -> None:
    if not true:
        raise Broken(otherwise)


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()
    with (FOLDER / "figures.txt").open("a", encoding="utf-8") as kept:
        kept.write(f"{words}\n")


def main() -> int:
    if os.geteuid() != 0:
        sys.stderr.write("This needs root: it makes a whole system in build/proof and enters it.\n")
        return 1
    if not os.environ.get(_APART):
        command = ["unshare", "--mount", "--propagation", "private", sys.executable, __file__, *sys.argv[1:]]
        return subprocess.run(command, env=os.environ | {_APART: "yes", "DISPLAY": DISPLAY}, check=False).returncode
    packages = sorted((product.ROOT / "dist").glob("*.deb"), key=lambda file: file.stat().st_mtime)
    if not packages:
        sys.stderr.write("There is no package in dist/: make installer first.\n")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "figures.txt").unlink(missing_ok=True)
    try:
        prove(packages[-1], sys.argv[1] if len(sys.argv) > 1 else own_release())
    except Broken as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
