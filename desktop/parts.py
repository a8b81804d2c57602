"""What a room is handed, and what a room is: the two sides of the door between the window and its rooms."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from desktop.runner import Failed, Run, T, Work
from desktop.scanning.scans import NoScans, Scans
from desktop.settings import SettingsFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from db.books import Books
    from db.changes import Changes
    from db.lookup.workplace import Workplace
    from db.sync.wire import Hub, Notice

#: What a notice means. The tone is a colour and a shape, never a colour alone.
Tone = Literal["plain", "good", "warn", "bad"]


#: A place in the guide: a heading of resources/guide/<language>/cashier.md or owner.md is marked with it.
Topic = Literal[
    "sell",
    "find",
    "points",
    "lines",
    "offers",
    "join",
    "lost_card",
    "returns",
    "slip",
    "day",
    "trouble",
    "begin",
    "programme",
    "cards",
    "customers",
    "privacy",
    "import",
    "reports",
    "goods",
    "shop",
    "scanner",
    "backups",
    "second",
    "hub",
    "practice",
    "updates",
    "wrong",
]


def set_topic(widget: "QWidget", topic: Topic) -> None:
    """Whoever works in this widget and asks for help means that place of the guide."""
    widget.setProperty("help_topic", topic)


def topic_of(widget: "QWidget | None", otherwise: Topic) -> Topic:
    """What was said of this widget itself."""
    said = widget.property("help_topic") if widget is not None else None
    return said or otherwise


@dataclass(frozen=True, slots=True)
class News:
    """A line for the window's own notice strip, already in the user's words, and at most one thing to do about it."""

    words: str
    tone: Tone = "plain"
    action: str = ""
    do: Callable[[], None] | None = None
    #: It goes away by itself although something can be done about it: that can wait, and is offered elsewhere too.
    passing: bool = False


class Ask(Protocol):
    """The few questions that stop everything until they are answered: the only modal boxes."""

    def agree(self, words: str, yes: str, *, detail: str = "", danger: bool = False) -> bool:
        """Whether the user presses `yes`; leaving the box is a no."""

    def open_file(self, title: str, kinds: str) -> Path | None:
        """A file that is there; `kinds` as Qt writes them: "Lists (*.csv *.gz)"."""

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Where to put a file that may not be there yet; replacing one has been agreed to."""

    def folder(self, title: str, at: Path) -> Path | None:
        """A folder that is there."""


class MoveTo(Protocol):
    """Close these books, do this while nobody holds them, and open the books it answers with (a restore, a move)."""

    def __call__(self, job: Callable[[], Path], said: Callable[[], News] | None = None) -> None:
        """`said`: what to say once they are open, asked for when the job is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncState:
    """How the books stand with the hub they belong to, as the light at the window's foot says it."""

    #: lone: they belong to none. begun: joined, and no round has ended yet.
    state: Literal["lone", "begun", "synced", "offline", "attention"] = "lone"
    #: When a round last came to its end; None for never.
    synced_at: datetime | None = None
    #: Since when the hub does not answer; None while it does.
    away_since: datetime | None = None
    #: Facts that are here and not at the hub yet.
    waiting: int = 0
    #: What a person is to be told or asked, newest last.
    notices: tuple["Notice", ...] = ()
    #: Why the hub says no (see HubRefused), where it does: newer_hub, retired…
    refused: str = ""
    #: A round is under way.
    under_way: bool = False


class Link(Protocol):
    """The way from these books to their hub."""

    @property
    def joined(self) -> bool:
        """Whether they belong to a hub at all. Costs nothing to ask."""

    def hub(self) -> "Hub":
        """The hub to be asked now. Waits for the network: only on `Parts.hub`. Raises HubAway, HubRefused."""


class Rounds(Protocol):
    """The rounds between these books and their hub: they go by themselves."""

    @property
    def state(self) -> SyncState:
        """How things stood when it was last told."""

    def heard_by(self, told: Callable[[SyncState], object]) -> None:
        """Tell this the state now, and whenever it becomes another."""

    def now(self) -> None:
        """Go round now: somebody pressed the button, or joined a hub a moment ago."""


class Alone:
    """Link and Rounds of books that belong to no hub."""

    joined = False
    state = SyncState()

    def hub(self) -> "Hub":
        """There is no way to one."""
        from db.sync.wire import HubAway

        raise HubAway

    def heard_by(self, told: Callable[[SyncState], object]) -> None:
        """It stays as it is."""
        told(self.state)

    def now(self) -> None:
        """There is nowhere to go."""


def nobody_waits() -> None:
    """Where nobody is to be told."""


def stay_in(job: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None) -> None:
    """Where nobody has made a way out, nothing is asked there."""


@dataclass(slots=True)
class Parts:
    """All that a room may use. `desktop/app.py` puts it together; nothing in it is found by a global."""

    books: "Books"
    #: The one part that moves: who gives the shop another name puts it here, then tells `Changes.workplace`.
    workplace: "Workplace"
    #: The ledger lane: every look at the books and every verb goes through it.
    run: Run
    #: The work process: PDFs, imports, reports.
    work: Work
    #: The instant now, aware, in UTC.
    clock: Callable[[], datetime]
    #: A new id for something about to be written.
    new_id: Callable[[], str]
    #: What a verb changed; every room hears it, the one that told it too.
    tell: Callable[["Changes"], None]
    #: A line for the window's notice strip.
    news: Callable[[News], None]
    settings: SettingsFile
    ask: Ask
    move_to: MoveTo
    scans: Scans = field(default_factory=NoScans)
    #: Waits for the network, beside everything else: not the books' lane, where a sale would stand behind it.
    outside: Run = stay_in
    #: Leave these books for a practice shop; None where it can't be entered from here.
    practise: Callable[[], None] | None = None
    #: Where the room that opens first is made, so that it need not be put there once it has taken on its look.
    stage: "QWidget | None" = None
    #: A copy of the books was made beside the daily ones: the foot of the window tells its time.
    backed_up: Callable[[], None] = nobody_waits
    #: The hub lane: whatever waits for the hub's answer goes through it, one after another.
    hub: Run = stay_in
    link: Link = field(default_factory=Alone)
    rounds: Rounds = field(default_factory=Alone)

    def agree(
        self, ask: Callable[[Callable[[], "Hub"]], T], then: Callable[[T | None], object], failed: Failed
    ) -> None:
        """See `desktop.runner.Agree`."""
        if self.link.joined:
            self.hub(lambda: ask(self.link.hub), then, failed)
        else:
            then(None)


class Room(Protocol):
    """A room as the window sees it. `build(parts) -> Room` in each room's room.py makes one."""

    #: A name in resources/icons, without ".svg".
    icon: str
    #: The key that opens the room, as on its button: "F11".
    shortcut: str

    @property
    def widget(self) -> "QWidget":
        """What is seen. It words itself again when it gets LanguageChange."""

    def title(self) -> str:
        """The room's name, in the language of the moment."""

    @property
    def help_topic(self) -> Topic:
        """Where the guide speaks of what is in front now; a part of it may say it finer, by `set_topic`."""

    def activated(self) -> None:
        """The room has come to the front: put the focus where work begins."""

    def scanned(self, code: str) -> bool:
        """A scanner read this while the room was in front. False: not for me, take it to the till."""

    def changed(self, changes: "Changes") -> None:
        """Something was written to the books, here or in another room."""

    def closing(self) -> None:
        """The window is about to close: put what is half done where it will be found."""
