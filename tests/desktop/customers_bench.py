"""The customers room on real books: a bakery whose customers are known by name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from db.books import Books
from db.changes import Changes
from db.ledger.customer import enrol
from db.lookup.workplace import workplace
from desktop.background import LedgerLane
from desktop.customers.room import CustomersRoom
from desktop.customers.workroom import Workroom
from desktop.parts import News, Parts
from desktop.runner import Cancelled
from desktop.settings import SettingsFile

ANNA, BORIS, CLARA = "account-anna", "account-boris", "account-clara"
PEOPLE: tuple[tuple[str, dict[str, Any]], ...] = (
    (ANNA, {"name": "Anna Kovaleva", "phone": "+79161234567", "card_number": "2000001234563"}),
    (BORIS, {"name": "Борис Пак", "phone": "+79160000002", "birthday": date(1990, 5, 3)}),
    (CLARA, {"name": "Clara Nagy", "email": "clara@example.org", "card_number": "CLARA-0001"}),
)


class Answers:
    """Chooses the file it was told to, and says yes."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.asked: list[str] = []

    def agree(self, words: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        self.asked.append(words)
        return True

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self.path

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        return self.path

    def folder(self, title: str, at: Path) -> Path | None:
        return self.path


class WorkHere:
    """The work process's jobs, in this process: soon, as there, or when they are let go."""

    def __init__(self) -> None:
        self.waiting = 0
        self.held: list[Callable[[], None]] | None = None
        self.stopped = False

    def cancel(self) -> None:
        self.stopped = True

    def __call__(self, job: Any, done: Any, failed: Any = None, progress: Any = None) -> "WorkHere":
        def do() -> None:
            self.waiting -= 1
            try:
                if self.stopped:
                    self.stopped = False
                    raise Cancelled
                result = job(progress=progress or (lambda done, of: None))
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                done(result)

        self.stopped = False
        self.waiting += 1
        if self.held is None:
            QTimer.singleShot(0, do)
        else:
            self.held.append(do)
        return self


class Bench:
    """The room in front, and what it said to the rest of the window."""

    def __init__(self, room: CustomersRoom, parts: Parts, lane: LedgerLane, qtbot: QtBot) -> None:
        self.door, self.parts, self.lane, self.qtbot = room, parts, lane, qtbot
        assert room.inside is not None
        self.room: Workroom = room.inside
        self.screen = self.room.screen
        self.answers = parts.ask
        self.work = parts.work
        self.told: list[Changes] = []
        self.news: list[News] = []

    def settle(self) -> None:
        """Until everything asked for is answered."""
        self.qtbot.waitUntil(lambda: self.lane.idle and not self.room.typing_or_running and self._works_nothing)

    @property
    def _works_nothing(self) -> bool:
        return isinstance(self.work, WorkHere) and (self.work.held is not None or not self.work.waiting)

    @property
    def names(self) -> list[str]:
        """Who stands in the list."""
        model = self.screen.list.model
        return [model.row(place).name for place in range(model.rowCount())]

    def open(self, account_id: str) -> None:
        """Show this one."""
        self.room.customer.open(account_id)
        self.settle()


@contextmanager
def bench_on(
    books: Books, lane: LedgerLane, qtbot: QtBot, clock: Callable[[], datetime], new_id: Callable[[], str], tmp: Path
) -> Iterator[Bench]:
    """The room on a bakery with three customers."""
    for account_id, told in PEOPLE:
        enrol(books, account_id=account_id, op_id=new_id(), now=clock(), **told)
    heard: list[Bench] = []

    def tell(changes: Changes) -> None:
        for one in heard:
            one.told.append(changes)
        room.changed(changes)

    parts = Parts(
        books=books,
        workplace=workplace(books),
        run=lane.run,
        work=WorkHere(),
        clock=clock,
        new_id=new_id,
        tell=tell,
        news=lambda news: [one.news.append(news) for one in heard],
        settings=SettingsFile(tmp / "settings.json"),
        ask=Answers(),
        move_to=lambda job: None,
    )
    room = CustomersRoom(parts)
    qtbot.addWidget(room.widget)
    room.widget.resize(1366 - 84, 740)
    room.widget.show()
    # A field takes the keyboard in the window that has it.
    room.widget.activateWindow()
    qtbot.waitUntil(room.widget.isActiveWindow)
    room.activated()
    made = Bench(room, parts, lane, qtbot)
    heard.append(made)
    made.settle()
    yield made
    room.closing()
    qtbot.waitUntil(lambda: lane.idle)
