"""A walk through the rooms behind the till, for the demo's journey: each as it is, with a card, and some reports."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from db.books import Books
from db.imports.demo import demo_cards
from desktop.reports.room import ReportsRoom
from desktop.shell.window import Window
from desktop.till.journey import let_pass, play

#: Lists over everybody, previews of every design, reports on a busy machine: what takes longer has gone wrong.
PATIENCE_S = 90
#: Answers that were asked for by an answer come in a later turn of the loop.
CALM_TURNS = 5


def journey(window: Window, books: Books, folder: Path, *, quiet: Callable[[], bool]) -> None:
    """The whole of it: a day at the till, then the walk; pictures of both lie in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    sold = play(window, folder)
    walk(window, folder, first=len(sold) + 1, card=demo_cards(books)[0], quiet=quiet)


def walk(window: Window, folder: Path, *, first: int, card: str, quiet: Callable[[], bool]) -> tuple[Path, ...]:
    """Leave a picture of each room but the till, numbered from `first`; of those that know the card, one with it.

    `quiet` says whether all that was asked for has been answered. Raises TimeoutError naming the room.
    """
    pictures: list[Path] = []

    def picture(name: str) -> None:
        _settle(quiet, name)
        path = folder / f"{first + len(pictures):02}-{name}.png"
        if not window.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        pictures.append(path)

    for number, room in enumerate(window.rooms):
        if not number:
            continue
        window.open_room(number)
        picture(room.icon)
        if room.scanned(card):
            picture(f"{room.icon}-with-a-card")
        if isinstance(room, ReportsRoom) and room.inside is not None:
            for name, go in room.inside.sights():
                go()
                picture(f"{room.icon}-{name}")
    window.open_room(0)
    return tuple(pictures)


def _settle(quiet: Callable[[], bool], what: str) -> None:
    """Wait until nothing is under way any more."""
    deadline = monotonic() + PATIENCE_S
    calm = 0
    while calm < CALM_TURNS:
        if monotonic() > deadline:
            raise TimeoutError(f"waited {PATIENCE_S} s for the room {what}")
        let_pass()
        calm = calm + 1 if quiet() else 0
