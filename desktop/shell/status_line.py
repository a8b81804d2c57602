"""The quiet line at the foot of the window: whether the books are all right, and when they were last copied."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QLocale, QRectF, QSize, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.shell.sync_light import TARGET, SyncLight
from desktop.widgets.label import Label
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded

HEIGHT, FOOT = 28, 2


@dataclass(frozen=True, slots=True)
class Status:
    """How the books are. Instants are aware."""

    books: Literal["opening", "right", "wrong"] = "opening"
    #: When the newest backup was made; None: there is none yet.
    backed_up: datetime | None = None
    #: The shop's own zone, an IANA name.
    zone: str = "UTC"
    #: Why the last backup failed, in the user's words; empty: it didn't.
    backup_problem: str = ""
    place: str = ""
    #: How the port of a serial scanner is: `desktop.scanning.serial_port.State`.
    scanner: str = ""
    #: Nothing in these books counts, and no copies are made of them.
    practice: bool = False


class _Light(QWidget):
    """A small sign: a filled circle is right, a triangle is wrong, a ring is waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.meaning = "opening"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        shape, name = {
            "right": ("circle", "good"),
            "wrong": ("triangle", "warn"),
            "practice": ("diamond", "violet"),
        }.get(self.meaning, ("ring", "faint"))
        draw_shape(QPainter(self), shape, QRectF(self.rect()), colour(name))


class StatusLine(Worded, QWidget):
    """One line; nothing in it asks for anything but the hub's light, where something does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status()
        self._light = _Light()
        self._books = Label(role="small")
        self._backup = Label(role="small")
        self._scanner = Label(role="small", tone="warn")
        self._place = Label(role="small")
        self.sync = SyncLight()
        self.sync.appeared.connect(self._make_room)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, FOOT)
        row.setSpacing(8)
        row.addWidget(self._light)
        row.addWidget(self._books)
        row.addWidget(self._backup)
        row.addWidget(self._scanner)
        row.addStretch(1)
        row.addWidget(self.sync)
        row.addWidget(self._place)
        self.retranslate()

    @property
    def words(self) -> str:
        """All that it says."""
        sync = "" if self.sync.isHidden() else self.sync.text()
        said = (*(label.text() for label in (self._books, self._backup, self._scanner)), sync, self._place.text())
        return " ".join(text for text in said if text)

    def _make_room(self, light: bool) -> None:
        """Where the hub's light is, a finger must hit it."""
        self.setFixedHeight(TARGET + FOOT if light else HEIGHT)

    def show_status(self, status: Status) -> None:
        """Say how the books are."""
        self._status = status
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        status = self._status
        self._light.meaning = "practice" if status.practice else "wrong" if status.backup_problem else status.books
        self._light.update()
        self._books.setText(
            {
                "opening": self.tr("Opening the books…"),
                "right": self.tr("Books all right"),
                "wrong": self.tr("The books need attention"),
            }[status.books]
        )
        if status.practice:
            self._books.setText(self.tr("Practice: nothing here counts"))
            backup = ""
        elif status.backup_problem:
            backup = status.backup_problem
        elif status.backed_up is None:
            backup = self.tr("no backup yet") if status.books == "right" else ""
        else:
            # By the shop's clock, as its slips are: the computer's may be set to another zone.
            there = status.backed_up.astimezone(ZoneInfo(status.zone))
            moment = QDateTime(QDate(there.year, there.month, there.day), QTime(there.hour, there.minute))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            backup = self.tr("last backup {when}").format(when=when)
        self._backup.setText(f"· {backup}" if backup else "")
        self._backup.set_tone("warn" if status.backup_problem else "muted")
        scanner = {
            "looking": self.tr("the scanner is not plugged in"),
            "refused": self.tr("the scanner's port can't be opened"),
        }.get(status.scanner, "")
        self._scanner.setText(f"· {scanner}" if scanner else "")
        self._place.setText(status.place)
