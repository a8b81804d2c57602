"""Where the parts are put together: the only place that knows everything, and nothing knows it."""

import json
import logging
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop import log_files
from desktop.background import Errands, LedgerLane, WorkProcess
from desktop.parts import News, Parts, Room
from desktop.rooms import practice_rooms_of, rooms_of
from desktop.settings import APP, SettingsFile, books_path, demo_path
from desktop.shell import garbage
from desktop.shell.alerts import Alerts
from desktop.shell.daily_backup import DailyBackup
from desktop.shell.hub_ties import HubTies, own_hub
from desktop.shell.language import Language, system_speaks_ours
from desktop.shell.opening import Opening
from desktop.shell.options import Options as Options
from desktop.shell.practising import Practising
from desktop.shell.scan_sources import ScanSources
from desktop.shell.scanner import Scanner
from desktop.shell.start_figures import process_began, rss_mb
from desktop.shell.status_line import Status
from desktop.shell.taken_away import TakenAway
from desktop.shell.window import Window
from desktop.support.window_facts import asked_here
from desktop.widgets.theme import dress
from resources import path

if TYPE_CHECKING:
    from db.books import Books
    from db.changes import Changes
    from db.lookup.workplace import Workplace
    from desktop.support.diagnostics import Asked

log = logging.getLogger(__name__)

#: A start that has come to no rooms by then waits for somebody's answer.
STARTED_MS = 15_000


def clock() -> datetime:
    """The instant now."""
    return datetime.now(UTC)


def new_id() -> str:
    """A new id: its first half is the time, so that what is written together lies together."""
    import uuid_utils

    return str(uuid_utils.uuid7())


class Program(QObject):
    """One run of the window, from the first page to the last answer."""

    def __init__(self, app: QApplication, options: Options, settings: SettingsFile) -> None:
        super().__init__()
        self._app, self._options, self._settings = app, options, settings
        self._began = time.perf_counter()
        self._books: Books | None = None
        self._backup: DailyBackup | None = None
        self._ties: HubTies | None = None
        self._status = Status()
        #: What to say once the rooms are there again.
        self._owed: News | None = None
        self.language = Language(app)
        self.language.speak(options.language or settings.now.language)
        self.window = Window()
        self.alerts = Alerts(self.window)
        self.lane = LedgerLane(self.alerts.unexpected, self)
        self.process = WorkProcess(self.alerts.unexpected, self)
        self.errands = Errands(self.alerts.unexpected, self)
        self.alerts.help_by(self.process.work, self._asked, self.window.show_news)
        self.scanner = Scanner(parent=self)
        self.scanner.scanned.connect(self.window.scanned)
        self.scanner.watch(app)
        self.scans = ScanSources(self.scanner, self.alerts.unexpected, self)
        self.scans.port_changed.connect(self._scanner_changed)
        self.scans.set_up(settings.now)
        self.window.closed.connect(app.quit)
        settings.heard_by(self.scans.set_up)
        self._language_set = settings.now.language
        settings.heard_by(lambda now: self._speak(now.language))
        self.opening = Opening(
            window=self.window,
            run=self.lane.run,
            work=self.process.work,
            ask=self.alerts,
            settings=settings,
            clock=clock,
            new_id=new_id,
            opened=self._opened,
            language=lambda: self.language.spoken,
            owe=self._owe,
        )
        held, run = (lambda: self._books), self.lane.run
        self.taken_away = TakenAway(self.window, self.opening, run=run, books=held, let_go=self._let_go, clock=clock)
        self.alerts.leave_to(self.taken_away.takes)
        self.practising = Practising(
            window=self.window,
            opening=self.opening,
            run=self.lane.run,
            work=self.process.work,
            put_away=self._put_away,
            clock=clock,
            new_id=new_id,
            language=lambda: self.language.spoken,
            home=self._home,
            begin=self._begin_at,
            owe=self._owe,
        )
        self.window.band.left.connect(self.practising.leave)
        self.window.rail.practice_wanted.connect(self._practise)

    def begin(self) -> None:
        """Show the window, and open the books in it."""
        QTimer.singleShot(STARTED_MS, self, lambda: garbage.look_again(self))
        self.window.show_status(self._status)
        self.window.open_up()
        if self._options.practice:
            self.practising.enter()
        else:
            self._begin_at(self._home())

    def _begin_at(self, home: Path) -> None:
        """Open the books that a start is about; where it may be the first, with the questions new ones begin with."""
        if self._options.demo:
            self.opening.open_demo(home)
        elif self._options.books is None and self._settings.now.books:
            self.opening.open(home)
        else:
            self.opening.open_or_begin(home)

    def _home(self) -> Path:
        """The books that this start is about."""
        options, last = self._options, self._settings.now.books
        return options.books or (demo_path() if options.demo else Path(last) if last else books_path())

    def end(self) -> None:
        """Finish what was handed in, close the books, end the process."""
        self.scans.stop()
        self.scanner.stop()
        self.errands.close()
        if self._backup is not None:
            self._backup.end()
        if self._ties is not None:
            self._ties.close()
        if self._books is not None:
            self.taken_away.ends(self._books)
        self.lane.close()
        self.process.close()
        self.practising.end()

    def _speak(self, language: str) -> None:
        """Follow the language that is set, once it is set otherwise: other settings do not undo what was asked for."""
        if language != self._language_set:
            self._language_set = language
            self.language.speak(language)

    def _opened(self, books: "Books", workplace: "Workplace") -> None:
        """The books are open: build the rooms around them."""
        self._books = books
        if not (self._options.language or self._language_set or system_speaks_ours()):
            # A system that says nothing of languages leaves it to the shop's own.
            self.language.speak(workplace.language)
        practice = workplace.for_practice
        if not (self._options.demo or practice or books.path == demo_path()):
            self._settings.change(books=str(books.path.absolute()))
        parts = Parts(
            books=books,
            workplace=workplace,
            run=self.lane.run,
            work=self.process.work,
            clock=clock,
            new_id=new_id,
            tell=lambda changes: self._changed(parts, changes),
            news=self.window.show_news,
            # Whoever practises finds everything set up, and changes nothing of it.
            settings=self._settings.aside() if practice else self._settings,
            ask=self.alerts,
            move_to=self._move_to,
            scans=self.scans,
            outside=self.errands.run,
            practise=None if practice else self._practise,
            stage=self.window.stage,
            backed_up=self._tell_backup,
        )
        if not practice:
            self._tie(parts)
        place, scanner = _place(workplace), self._status.scanner
        self._status = Status("right", zone=workplace.zone, place=place, scanner=scanner, practice=practice)
        self.window.show_status(self._status)
        self.window.status_line.sync.follow(parts.rounds, workplace.zone, clock)
        if practice:
            told = self.window.band.show_steps
            self.window.show_rooms(
                practice_rooms_of(parts, self._bring, again=self.practising.again, told=told), practice=True
            )
            self.window.open_room(len(self.window.rooms) - 1)
        else:
            self.window.show_rooms(rooms_of(parts, self._bring, self.window))
            self.practising.sweep()
            self._look_after_backups(books.path, workplace.zone)
        if self._owed is not None:
            self.window.show_news(self._owed)
            self._owed = None
        # After the first paint the till can take a scan: that is when it counts as started.
        QTimer.singleShot(0, self, self._ready)

    def _tie(self, parts: Parts) -> None:
        """Have these books go round with their hub, should they belong to one."""
        self._ties = ties = HubTies(
            parts.books,
            run=parts.run,
            clock=clock,
            new_id=new_id,
            tell=parts.tell,
            news=parts.news,
            unexpected=self.alerts.unexpected,
            open_hub=own_hub,
            parent=self,
        )
        parts.run, parts.hub, parts.link, parts.rounds = ties.run, ties.lane.run, ties, ties.rounds
        ties.rounds.begin()

    def _changed(self, parts: Parts, changes: "Changes") -> None:
        """Tell the rooms what was written, and name the shop anew at the foot of the window."""
        self.window.changed(changes)
        if self._ties is not None:
            self._ties.rounds.written()
        if changes.workplace:
            self._status = replace(self._status, place=_place(parts.workplace))
            self.window.show_status(self._status)

    def _asked(self) -> "Asked":
        return asked_here(self._books.path if self._books is not None else None, self._settings.now, clock())

    def _bring(self, room: Room) -> None:
        """Open a room that another one asks something of."""
        self.window.open_room(self.window.rooms.index(room))

    def _owe(self, news: News) -> None:
        """Say this once the rooms are there."""
        self._owed = news

    def _scanner_changed(self, state: str) -> None:
        """A serial scanner that goes away is said once and calmly, and once that it is back."""
        before, self._status = self._status.scanner, replace(self._status, scanner=state)
        self.window.show_status(self._status)
        if state == "looking" and before == "there":
            words = self.tr("The scanner is unplugged. It goes on by itself as soon as it is back.")
            self.window.show_news(News(words, "warn"))
        elif state == "there" and before in ("looking", "refused"):
            self.window.show_news(News(self.tr("The scanner is ready."), "good"))

    def _look_after_backups(self, books: Path, zone: str) -> None:
        if self._backup is not None:
            self._backup.end()
            self._backup.deleteLater()
        self._backup = DailyBackup(
            books=books,
            folder=lambda: self._settings.now.backups(books),
            zone=zone,
            run=self.lane.run,
            work=self.process.work,
            clock=clock,
            parent=self,
        )
        self._backup.made.connect(self._backed_up)
        self._backup.failed.connect(self._not_backed_up)
        self._backup.begin()

    def _tell_backup(self) -> None:
        """A copy was made by somebody's press."""
        if self._backup is not None:
            self._backup.tell()

    def _backed_up(self, at: datetime | None) -> None:
        self._status = replace(self._status, backed_up=at, backup_problem="")
        self.window.show_status(self._status)

    def _not_backed_up(self, error: Exception) -> None:
        log.error("backup", exc_info=error)
        words = self.tr("The daily backup failed; look under Shop")
        self._status = replace(self._status, backup_problem=words)
        self.window.show_status(self._status)

    def _move_to(self, job: Callable[[], Path], said: Callable[[], News] | None = None) -> None:
        """Close these books, do the job while nobody holds them, open what it answers with, and say so."""
        assert self._books is not None
        books = self._books
        self.opening.wait()
        self._let_go()

        def moved() -> Path:
            books.close()
            return job()

        def failed(error: Exception) -> None:
            self.opening.open(books.path)
            words = self.opening.words_of(error)
            if not words:
                raise error
            self._owe(News(words, "bad"))

        def done(path: Path) -> None:
            if said is not None:
                self._owe(said())
            self.opening.open(path)

        self.lane.run(moved, done, failed)

    def _let_go(self) -> "Books | None":
        """These books are nobody's any more here, and no copies are made of them."""
        books, self._books = self._books, None
        if self._backup is not None:
            self._backup.end()
            self._backup.deleteLater()
            self._backup = None
        if self._ties is not None:
            self._ties.close(wait_s=0)
            self._ties = None
        garbage.let_go()
        return books

    def _put_away(self, then: Callable[[], None]) -> None:
        """Close the books that are open, if there are any, then go on."""
        books = self._let_go()
        if books is None:
            then()
        else:
            self.lane.run(books.close, lambda _: then())

    def _practise(self) -> None:
        """Leave the shop's own books for a practice shop."""
        if self._books is not None:
            self.practising.enter(self._books.path)

    def _ready(self) -> None:
        options = self._options
        garbage.look_again(self)
        if options.until_ready:
            # Ready is what is seen, not what is about to be.
            self.window.repaint()
            took = time.perf_counter() - process_began(self._began)
            print(json.dumps({"ready_s": round(took, 3), "rss_mb": rss_mb()}), flush=True)
            self.window.close()
        elif options.journey is not None:
            QTimer.singleShot(0, self, partial(self._play, options.journey))

    def _play(self, folder: Path) -> None:
        from desktop.shell.walk import journey

        assert self._books is not None
        try:
            journey(self.window, self._books, folder, quiet=lambda: self.lane.idle and self.process.idle)
        except Exception:
            log.exception("journey")
            self._app.exit(1)
            raise
        self.window.close()


def _place(workplace: "Workplace") -> str:
    """Where this window stands, as its title and its foot say it."""
    return f"{workplace.shop_name} · {workplace.till_name}"


def run(options: Options) -> int:
    """Run the window until it is closed. Returns the exit code."""
    log_files.keep("window", on_screen=True)
    # Python's own handler would wait for the event loop to end. The books bear being cut off at any point.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName(APP)
    # A dock finds the icon and the name by the menu entry that is called so.
    app.setDesktopFileName(APP.lower())
    app.setWindowIcon(QIcon(str(path("icons", "regulars.svg"))))
    dress(app)
    program = Program(app, options, SettingsFile.of_this_user())
    program.alerts.catch_all()
    program.begin()
    code = app.exec()
    program.end()
    return code
