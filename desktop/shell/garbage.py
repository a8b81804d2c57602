"""When Python looks for garbage: not during a start, and never among what a start has made.

What a start makes stays. Looking through it again and again, as Python does while much is made, took a tenth of the
start; looking through it afterwards would hold up a scan now and then for nothing.
"""

import gc


def put_off() -> None:
    """A start begins."""
    gc.disable()


def look_again() -> None:
    """The start is over, or waits for somebody's answer; where nothing was put off, nothing changes."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def let_go() -> None:
    """The rooms that the start has made are left: they may be garbage now."""
    gc.unfreeze()
