"""The scanner on a real X server, with real layouts: keys struck by number, as a wedge scanner strikes them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "xdotool", "setxkbmap")
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in NEEDED), reason="needs Xvfb, xdotool and setxkbmap"
)
#: X numbers of the keys that write 1…0 on a US keyboard, and of Return.
DIGITS = dict(zip("1234567890", range(10, 20), strict=True))
RETURN = 36
STALLS_MOST = 5
CODE = "2900000012345"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "800x600x24", "-noreset"],
        pass_fds=(theirs,),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as said:
        number = said.readline().strip()
    if not number:
        server.wait(10)
        pytest.skip("Xvfb does not start here")
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def window(display: str) -> Iterator[subprocess.Popen[str]]:
    environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_IM_MODULE="simple")
    environment.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.scan_window"],
        env=environment,
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert program.stdout is not None
    if program.stdout.readline().strip() != "ready":
        program.wait(10)
        pytest.skip("Qt's X11 platform does not start here")
    # No window manager here: the keyboard is given to the window by hand.
    _tool(display, "xdotool", "search", "--sync", "--name", "scan window", "windowfocus", "--sync")
    yield program
    program.terminate()
    program.wait(10)


def _tool(display: str, *words: str) -> None:
    subprocess.run(words, env=dict(os.environ, DISPLAY=display), check=True, stdout=subprocess.DEVNULL, timeout=30)


def _heard(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


@pytest.mark.parametrize("layout", ["us", "ru", "hu", "ro", "fr"])
def test_a_wedge_scanner_reads_the_same_on_every_layout(
    display: str, window: subprocess.Popen[str], layout: str
) -> None:
    _tool(display, "setxkbmap", layout)
    keys = [str(DIGITS[sign]) for sign in CODE]
    stalls = 0
    while stalls < STALLS_MOST:
        _tool(display, "xdotool", "key", "--delay", "2", *keys, str(RETURN))
        said = _heard(window)
        if said.startswith("scan"):
            break
        # A busy machine stalled between two keys, so they came as slowly as a hand's.
        stalls += 1
        _tool(display, "xdotool", "key", "ctrl+a", "BackSpace")
    assert said == f"scan {CODE}"
    assert _heard(window) == f"state '' {stalls}"


def test_slow_typing_and_enter_reach_the_window(display: str, window: subprocess.Popen[str]) -> None:
    _tool(display, "setxkbmap", "us")
    _tool(display, "xdotool", "key", "--delay", "120", *(str(DIGITS[sign]) for sign in "123456"), str(RETURN))
    assert _heard(window) == "pressed '123456'"
