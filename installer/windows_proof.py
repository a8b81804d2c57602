"""Proves a Windows installer on a Windows that may be spoilt: installs it, uses what it installed, removes it again.

`python installer/windows_proof.py INSTALLER` ends with 1 and a sentence at the first thing that is not as promised. The
forge runs it; on a shop's own computer it would remove the shop's program, though not its books.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import product

#: How long a step may take before the proof says that it hangs.
STEP_S = 300
#: What the installer ends with while the program is open.
RUNNING = 4
DATA = Path(os.environ.get("LOCALAPPDATA", "")) / product.NAME
INSTALLED = Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / product.NAME
MENU = Path(os.environ.get("APPDATA", "")) / "Microsoft" / "Windows" / "Start Menu" / "Programs"


class Broken(Exception):
    """What is not as it was promised."""


def prove(installer: Path) -> None:
    """Everything that a till goes through, in its order. Raises Broken."""
    command, window = INSTALLED / f"{product.COMMAND}.exe", INSTALLED / f"{product.WINDOW_COMMAND}.exe"
    expect(run(installer, "/S", "/CurrentUser", "/AUTOSTART") == 0, "it does not install")
    expect(command.is_file() and window.is_file(), f"the programs are not in {INSTALLED}")
    expect((MENU / f"{product.NAME}.lnk").is_file(), "the Start menu has no entry")
    expect((MENU / "Startup" / f"{product.NAME}.lnk").is_file(), "the till would not open when Windows starts")
    expect(run(command, "--self-check") == 0, "what was installed finds itself broken")
    where = ("--country", "RO", "--currency", "RON", "--language", "ro", "--zone", "Europe/Bucharest")
    expect(run(command, "begin", "--shop", "Proof", *where) == 0, "no books can be begun")
    expect((DATA / "books.db").is_file(), f"the books are not in {DATA}")
    expect(run(window, "--until-ready") == 0, "the window does not open")

    with subprocess.Popen([str(window)]) as till:
        try:
            wait_until_open(window)
            expect(run(installer, "/S") == RUNNING, "it installs over a till that is open")
        finally:
            till.kill()
    wait_until_closed(window)

    expect(run(installer, "/S") == 0, "it does not install over itself")
    expect((MENU / "Startup" / f"{product.NAME}.lnk").is_file(), "what was chosen before is forgotten")
    expect(run(command, "check") == 0, "the books are not well afterwards")
    # Told where it lies, it does not go on from a copy of itself, and can be waited for.
    expect(run(INSTALLED / "uninstall.exe", "/S", f"_?={INSTALLED}") == 0, "it cannot be removed")
    left = [file for file in INSTALLED.rglob("*") if file.is_file() and file.name != "uninstall.exe"]
    expect(not left, f"it leaves {len(left)} files, such as {left[:1]}")
    expect(not (MENU / f"{product.NAME}.lnk").exists(), "the Start menu still has it")
    expect((DATA / "books.db").is_file(), "the books went with the program")
    shutil.rmtree(INSTALLED)


def expect(held: bool, otherwise: str) -> None:
    """Go on, or say what is not so."""
    if not held:
        raise Broken(otherwise)


def run(program: Path, *words: str) -> int:
    """Run to its end and return its exit code."""
    sys.stderr.write(f"{program.name} {' '.join(words)}\n")
    return subprocess.run([str(program), *words], timeout=STEP_S, check=False).returncode


def wait_until_open(program: Path) -> None:
    """Until Windows holds its file, as the installer asks it."""
    _wait(program, opened=True)


def wait_until_closed(program: Path) -> None:
    """Until Windows has let go of it."""
    _wait(program, opened=False)


def _wait(program: Path, *, opened: bool) -> None:
    until = time.monotonic() + STEP_S
    while _held(program) != opened:
        expect(time.monotonic() < until, f"{program.name} was not {'opened' if opened else 'closed'} in {STEP_S} s")
        time.sleep(0.2)


def _held(program: Path) -> bool:
    try:
        with program.open("ab"):
            return False
    except OSError:
        return True


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.platform != "win32":
        sys.exit("usage, on Windows: windows_proof.py INSTALLER")
    try:
        prove(Path(sys.argv[1]).resolve())
    except Broken as problem:
        sys.exit(f"The installer is not as promised: {problem}.")
