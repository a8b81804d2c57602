"""How books come into the window: opened, made in the first run, made for the demo, or a page that says why not."""

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.parts import Ask, News
from desktop.runner import Cancelled, Run, Task, Work
from desktop.settings import SettingsFile, demo_path
from desktop.shell.demo_shop import DemoShop, make_demo_shop
from desktop.shell.pages import ProblemPage, WaitingPage, WayOut
from desktop.shell.window import Window

if TYPE_CHECKING:
    from db.books import Books
    from db.lookup.workplace import Workplace
    from db.schema.backup import Backup
    from db.schema.going_back import WayBack, WentBack


class Opening(QObject):
    """Everything between a path and a pair of open books."""

    def __init__(
        self,
        *,
        window: Window,
        run: Run,
        work: Work,
        ask: Ask,
        settings: SettingsFile,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        opened: Callable[["Books", "Workplace"], None],
        language: Callable[[], str],
        owe: Callable[[News], None],
    ) -> None:
        super().__init__(window)
        self._window, self._run, self._work, self._ask = window, run, work, ask
        self._settings, self._clock, self._new_id = settings, clock, new_id
        self._opened, self._language, self._owe = opened, language, owe

    def open(self, path: Path) -> None:
        """Open books that should be there; older ones are brought up to date."""
        self.wait()
        self._run(partial(_open, path), lambda pair: self._opened(*pair), partial(self._refused, path))

    def open_or_begin(self, path: Path) -> None:
        """Open what is there, or ask the few questions new books begin with."""
        if path.exists():
            self.open(path)
        else:
            self.begin_new(path)

    def begin_new(self, path: Path, tried: tuple[str, str] | None = None) -> None:
        """The first run: make new books at `path`, join a shop, or look at the demo. `tried`: see `first_run.room`."""
        from desktop.first_run.room import build

        def make(job: Callable[[], Path]) -> None:
            self.wait()
            self._run(job, self.open, partial(self._refused, path))

        self._window.show_page(
            build(
                path=path,
                settings=self._settings,
                clock=self._clock,
                new_id=self._new_id,
                language=self._language(),
                make=make,
                demo=lambda: self.open_demo(demo_path()),
                other=lambda: self._bring(path),
                join=partial(self._join, path),
                certificate=lambda: self._ask.open_file(
                    self.tr("The hub’s certificate"), self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
                ),
                tried=tried,
            )
        )

    def _join(self, path: Path, line: str, without_tls: bool, certificate: Path | None) -> None:
        """Begin this till's books from the hub that invites it; stopped or barred, the line is asked for again."""
        from desktop.hub_beginning import begin_invited

        tasks: list[Task] = []
        page = WaitingPage(
            lambda: self.tr("Fetching the shop from its hub: the programme, the goods, the customers…"),
            lambda: tasks[0].cancel(),
        )
        self._window.show_page(page)
        job = partial(begin_invited, path, line, self._language(), self._clock(), certificate, without_tls)
        failed = partial(self._not_joined, path, line)
        tasks.append(self._work(job, self.open, failed, page.show_progress))

    def _not_joined(self, path: Path, line: str, error: Exception) -> None:
        from db.sync.wire import HubAway, HubRefused
        from desktop.hub_invitation import code_of_away, read_invitation
        from desktop.wording.hub_joining import word_hub_refusal
        from desktop.wording.words import Words
        from loyalty.money import Currency

        if isinstance(error, Cancelled):
            self.begin_new(path, (line, ""))
        elif isinstance(error, HubAway | HubRefused):
            code = error.code if isinstance(error, HubRefused) else code_of_away(error)
            invited, words = read_invitation(line), Words(language=self._language(), currency=Currency("EUR", 2))
            server = "" if invited is None or invited.is_local else invited.server
            self.begin_new(path, (line, word_hub_refusal(code, words, server=server)))
        else:
            self._refused(path, error)

    def open_demo(self, path: Path) -> None:
        """Open the demo shop; the first time it is made."""
        if path.exists():
            self.open(path)
            return
        tasks: list[Task] = []
        page = WaitingPage(
            lambda: self.tr("Making the demo shop: 1,200 customers and fourteen months of receipts…"),
            lambda: tasks[0].cancel(),
        )
        self._window.show_page(page)
        sheet = self._settings.now.papers() / "demo-cards.pdf"
        job = partial(make_demo_shop, path, sheet, self._language())

        def made(shop: DemoShop) -> None:
            self.open(shop.books)
            if shop.cards is not None:
                self._owe(self._cards_news(shop.cards))

        tasks.append(self._work(job, made, partial(self._demo_stopped, path), page.show_progress))

    def choose(self) -> None:
        """Open other books, chosen by hand."""
        chosen = self._ask.open_file(self.tr("Choose the books"), self.tr("Books (*.db);;All files (*)"))
        if chosen is not None:
            self.open(chosen)

    def _bring(self, path: Path) -> None:
        """A copy from another computer becomes this one's books; the file that was carried over stays as it is."""
        chosen = self._ask.open_file(self.tr("Choose the books"), self.tr("Books (*.db);;All files (*)"))
        if chosen is not None:
            self._restore(chosen, path)

    def wait(self) -> None:
        """A page while the books are being opened."""
        self._window.show_page(WaitingPage(lambda: self.tr("Opening the books…")))

    def words_of(self, error: Exception, path: str = "") -> str:
        """A problem of the books in words; empty for an error that is none."""
        from db.books import BooksProblem
        from desktop.wording.problems import word_books_problem
        from desktop.wording.words import Words
        from loyalty.money import Currency

        if not isinstance(error, BooksProblem):
            return ""
        words = Words(language=self._language(), currency=Currency("EUR", 2))
        return word_books_problem(error.code, words, path=path or str(error.path), facts=error.facts)

    def _refused(self, path: Path, error: Exception) -> None:
        from db.books import BooksProblem

        if isinstance(error, OSError):
            error = BooksProblem("disk_full" if error.errno == 28 else "read_only", path)
        if not isinstance(error, BooksProblem):
            self._show_problem(path, error)
            raise error
        self._show_problem(path, error)

    def _cards_news(self, sheet: Path) -> News:
        words = self.tr("Cards to scan at this till are in {path}").format(path=sheet)
        return News(words, "plain", self.tr("Open"), lambda: _show_file(sheet))

    def _demo_stopped(self, path: Path, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.begin_new(Path(self._settings.now.books) if self._settings.now.books else path.with_name("books.db"))
            return
        self._refused(path, error)

    def _show_problem(self, path: Path, error: Exception) -> None:
        code = str(getattr(error, "code", ""))
        if code == "newer":
            # A program that was put back to an earlier release: what it can open is looked for first.
            from db.schema.going_back import way_back

            look = partial(way_back, self._settings.now.backups(path), path)
            self._run(look, partial(self._show_newer, path, error), lambda _: self._show_newer(path, error, None))
            return
        again = WayOut(lambda: self.tr("Try again"), lambda: self.open(path))
        other = WayOut(lambda: self.tr("Choose another file…"), self.choose)
        # What most likely helps comes first and is offered to Enter.
        ways = [other, again] if code in ("not_books", "newer", "missing", "damaged") else [again, other]
        backup = self._newest_backup(path) if code in ("damaged", "missing", "not_books") else None
        says: tuple[Callable[[], str], ...] = ()
        if backup is not None:
            restore = partial(self._restore, backup.path, path)
            ways.insert(0, WayOut(lambda: self.tr("Restore the newest backup"), restore))
            says = (partial(self._what_a_restore_does, backup.made_at, kept=path.exists()),)
        if code == "missing":
            ways.append(WayOut(lambda: self.tr("Start a new shop"), lambda: self.begin_new(path)))
        self._show_ways(error, tuple(ways), *says)

    def _what_a_restore_does(self, made_at: datetime, *, kept: bool) -> str:
        said = self.tr("The newest backup is of {when}.").format(when=_moment(made_at))
        return f"{said} {self.tr('Restoring it keeps what lies here now, beside it.')}" if kept else said

    def _show_ways(self, error: Exception, ways: tuple[WayOut, ...], more: Callable[[], str] = lambda: "") -> None:
        def say() -> str:
            said = self.words_of(error) or self.tr("Something unforeseen is in the way. Nothing was changed.")
            return "\n\n".join(part for part in (said, more()) if part)

        self._window.show_page(ProblemPage(say, ways))

    def _show_newer(self, path: Path, error: Exception, way: "WayBack | None") -> None:
        """Books of a later release: the ways out, with the copy from before the upgrade first where there is one."""
        other = WayOut(lambda: self.tr("Choose another file…"), self.choose)
        again = WayOut(lambda: self.tr("Try again"), lambda: self.open(path))
        if way is None:
            self._show_ways(error, (other, again))
            return

        def words() -> str:
            return self.tr("Open the copy of {when}").format(when=_moment(way.copy.made_at))

        back = WayOut(words, partial(self._go_back, way, path))
        self._show_ways(error, (back, other, again), partial(self._what_is_left_out, way.sales_missing))

    def _what_is_left_out(self, sales: int | None) -> str:
        if sales is None:
            left_out = self.tr("There is a copy from before the upgrade. What was recorded since is not in it.")
        elif sales == 0:
            left_out = self.tr("There is a copy from before the upgrade. No sale was made since.")
        else:
            left_out = self.tr(
                "There is a copy from before the upgrade. %n sale(s) since then are not in it.", "", sales
            )
        return f"{left_out} {self.tr('The newer books are kept beside it as they are.')}"

    def _go_back(self, way: "WayBack", path: Path) -> None:
        from db.schema.going_back import go_back

        def went(back: "WentBack") -> None:
            words = self.tr("The books of {when} are open. The newer ones are kept until {day}: {file}")
            until = QLocale().toString(_local(back.newer_until).date(), QLocale.FormatType.ShortFormat)
            told = words.format(when=_moment(way.copy.made_at), day=until, file=back.newer)
            self._owe(News(told, "warn"))
            self.open(path)

        self.wait()
        self._run(partial(go_back, way, path, now=self._clock()), went, partial(self._refused, path))

    def _newest_backup(self, path: Path) -> "Backup | None":
        from db.schema.backup import backups

        try:
            found = backups(self._settings.now.backups(path), path)
        except OSError:
            return None
        return max(found, key=lambda backup: backup.made_at) if found else None

    def _restore(self, backup: Path, path: Path) -> None:
        from db.schema.backup import restore

        def restored(kept: Path | None) -> None:
            if kept is not None:
                words = self.tr("The backup is open. The books from before are kept: {file}").format(file=kept)
                self._owe(News(words, "warn", self.tr("Open the folder"), lambda: _show_file(kept.parent)))
            self.open(path)

        self.wait()
        self._run(partial(restore, backup, path, now=self._clock()), restored, partial(self._refused, path))


def _local(at: datetime) -> QDateTime:
    """An instant by this computer's clock: the shop's own is in books that can't be read."""
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))


def _moment(at: datetime) -> str:
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)


def _show_file(path: Path) -> None:
    """Open a file as the system does."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _open(path: Path) -> tuple["Books", "Workplace"]:
    """Done on the ledger lane, so that reading the database's own code doesn't hold up the window either."""
    from db.ledger.sweep import finish_erasures, is_owed
    from db.lookup.workplace import workplace
    from db.schema.upgrade import open_books

    books = open_books(path)
    if is_owed(books):
        # Nobody sells yet: the file may take its time to forget.
        books.close()
        finish_erasures(path, at_once_bytes=sys.maxsize)
        books = open_books(path)
    try:
        return books, workplace(books)
    except BaseException:
        books.close()
        raise
