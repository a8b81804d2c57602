"""When Python looks for garbage: not during a start, never among what it made, and in the window's thread alone.

What a start makes stays. Looking through it again and again, as Python does while much is made, took a tenth of the
start; looking through it afterwards would hold up a scan now and then for nothing. And Python looks in whichever thread
makes something: what belongs to a window would be taken away in another one, while Qt is at it.
"""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

#: So often somebody looks whether there is enough to look through.
EACH_MS = 1_000
_NAME = "garbage"


def put_off() -> None:
    """A start begins."""
    gc.disable()


def look_again(owner: "QObject") -> None:
    """The start is over, or waits for somebody's answer; where nothing was put off, nothing changes.

    `owner` lives as long as the program does, in the window's thread.
    """
    # Nothing is read before a start has begun.
    from PySide6.QtCore import QTimer

    if gc.isenabled() or owner.findChild(QTimer, _NAME) is not None:
        return
    gc.freeze()
    timer = QTimer(owner)
    timer.setObjectName(_NAME)
    timer.setInterval(EACH_MS)
    timer.timeout.connect(_look)
    timer.start()


def let_go() -> None:
    """The rooms that the start has made are left: they may be garbage now."""
    gc.unfreeze()


def _look() -> None:
    """As Python itself would: the oldest generation of which there is enough, with all that are younger."""
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    enough = [generation for generation, (count, most) in enumerate(counts) if count > most]
    if enough:
        gc.collect(enough[-1])
