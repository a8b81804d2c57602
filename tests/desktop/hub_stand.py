"""The hub's page on rounds and a hub of the test's own."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from pytestqt.qtbot import QtBot

from db.sync.leaving import Left
from db.sync.wire import Notice
from desktop.hub.desk import HubDesk
from desktop.hub.door import HubDoor
from desktop.hub.standing import Standing
from desktop.parts import Parts, SyncState
from loyalty.money import Currency, Minor

NOON = datetime(2026, 12, 2, 12, 0, tzinfo=UTC)
LINE = "regulars://till_2:hunter2@192.168.0.10/chain?till=Till+2"
STANDING = Standing(
    server="192.168.0.10",
    database="chain",
    till_n=2,
    secret_place="keyring",
    secret_file=Path("passwords.json"),
    plain=False,
    risk_budget=Minor(0),
    risk_floor=Minor(0),
    frozen="",
    recovering=False,
)
FORK = Notice(id="n1", kind="fork", at=0, told={"till": "Till 2"}, answers=("restored", "copied"))
CLOCK = Notice(id="n2", kind="clock_off", at=0, told={"off": -14 * 60_000_000})


class Turning:
    """Rounds that go when they are told."""

    def __init__(self) -> None:
        self.state = SyncState()
        self.asked = 0
        self._heard: list[Callable[[SyncState], object]] = []

    def heard_by(self, told: Callable[[SyncState], object]) -> None:
        self._heard.append(told)
        told(self.state)

    def now(self) -> None:
        self.asked += 1

    def become(self, **changed: Any) -> None:
        self.state = SyncState(**changed)
        for tell in self._heard:
            tell(self.state)


class MemoryDoor(HubDoor):
    """A hub in memory: it lets everybody in, until it is told to raise something."""

    def __init__(self) -> None:
        self.raises: Exception | None = None
        self.stands: Standing | None = None
        self.done: list[tuple[Any, ...]] = []
        self._server = ""

    def standing(self) -> Standing | None:
        return self.stands

    def join(self, line: str, *, without_tls: bool, certificate: Path | None, now: datetime) -> Standing:
        self._do("join", line, without_tls, certificate)
        self.stands = STANDING
        return STANDING

    def leave(self, *, anyway: bool, op_id: str, now: datetime) -> Left:
        if not anyway:
            self._do("leave", anyway)
        self.done.append(("left", anyway))
        self.stands = None
        return Left(unsent=3, told=False) if anyway else Left(unsent=0, told=True)

    def answer(self, notice: Notice, said: str, *, op_id: str, now: datetime) -> None:
        self._do("answer", notice.id, said)

    def _do(self, *what: Any) -> None:
        if self.raises is not None:
            raise self.raises
        self.done.append(what)


class Place:
    """What the desk asks of a shop."""

    currency, zone, till_name = Currency("RUB", 2), "Europe/Moscow", "Till 2"
    #: Its books.
    path = Path("shop.db")


class Agreeing:
    """Says yes to every question, and remembers it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def agree(self, words: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        self.asked.append(f"{words} {detail}")
        return True


def at_once(job: Callable[[], Any], done: Callable[[Any], object], failed: Any = None) -> None:
    try:
        result = job()
    except Exception as error:
        failed(error)
    else:
        done(result)


class Desk:
    """The page with its presenter, on rounds and a hub of the test's own."""

    def __init__(self, qtbot: QtBot) -> None:
        self.rounds, self.door, self.ask = Turning(), MemoryDoor(), Agreeing()
        counted = iter(range(1, 100))
        parts = Parts(
            books=cast(Any, Place()),
            workplace=cast(Any, Place()),
            run=at_once,
            work=cast(Any, None),
            clock=lambda: NOON,
            new_id=lambda: f"op-{next(counted):06}",
            tell=lambda changes: None,
            news=lambda news: None,
            settings=cast(Any, None),
            ask=cast(Any, self.ask),
            move_to=cast(Any, None),
            outside=at_once,
            hub=at_once,
            rounds=self.rounds,
        )
        self.desk = HubDesk(parts, self.door)
        self.page = self.desk.page
        qtbot.addWidget(self.page)
        qtbot.addWidget(self.desk.card)
        self.page.show()
