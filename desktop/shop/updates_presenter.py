"""Newer releases: where they are looked for, what the last look found, and when somebody is told."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop.runner import Progress, Run, Work
from desktop.settings import SettingsFile
from desktop.updates.address import check_address
from desktop.updates.due import is_due, may_try
from desktop.updates.looking import Look, kept_beside, kept_look, look
from desktop.updates.package import Checked, check_package
from desktop.updates.release_file import Download, UpdateRefused


class UpdatesView(Protocol):
    """All that the presenter of updates ever says to its screen."""

    def show_address(self, url: str) -> None:
        """Where it is looked; empty: nowhere."""

    def show_address_refused(self, code: str) -> None:
        """Why nothing can be looked at there; what was set before stays."""

    def show_looking(self, looking: bool) -> None:
        """A look that somebody asked for is under way."""

    def show_look(self, found: Look | None) -> None:
        """What the last look found; None: there was none."""

    def announce(self, found: Look) -> None:
        """There is something new, and nobody has asked: say it when it disturbs nobody."""

    def show_backing_up(self, working: bool) -> None:
        """The copy that is made before an installation is under way."""

    def show_backed_up(self, copy: Path | None) -> None:
        """It is made; None: it could not be."""

    def show_checking(self, working: bool) -> None:
        """A downloaded package is being compared with what was signed."""

    def show_checked(self, checked: Checked) -> None:
        """It is the makers' own, or it is not."""

    def show_no_package(self) -> None:
        """It can't be read."""


class BackUp(Protocol):
    """A job for the work process that copies the books; `back_up_books` in practice."""

    def __call__(self, books: Path, folder: Path, now: datetime, *, progress: Progress) -> Path: ...


class UpdatesPresenter:
    """What happens at each press, and by itself once a day."""

    def __init__(
        self,
        view: UpdatesView,
        *,
        outside: Run,
        work: Work,
        clock: Callable[[], datetime],
        settings: SettingsFile,
        running: str,
        books: Path,
        back_up: BackUp,
        part: float,
    ) -> None:
        """`part`, 0 to 1: this till's place in the hours over which a day's looks are spread."""
        self._view, self._outside, self._work, self._clock = view, outside, work, clock
        self._settings, self._running, self._books, self._back_up = settings, running, books, back_up
        self._part = part
        self._tried: datetime | None = None
        self._looking = self._ended = False

    @property
    def url(self) -> str:
        """Where it is looked; empty: nowhere."""
        return self._settings.now.updates_url

    def begin(self) -> None:
        """Show everything as it is now."""
        self._view.show_address(self.url)
        looked, code = _instant(self._settings.now.updates_looked), self._settings.now.updates_found
        if not self.url or looked is None:
            self._view.show_look(None)
        elif code in ("new", "newest"):
            # Proved again from the file that was kept: since then a newer program may have been installed.
            job = partial(kept_look, kept_beside(self._settings.path), running=self._running, at=looked)
            self._outside(job, self._show_kept)
        else:
            self._view.show_look(Look(code, looked))

    def end(self) -> None:
        """The screen goes: a network that answers later is heard by nobody."""
        self._ended = True

    def set_address(self, url: str) -> None:
        """Look there from now on; empty: look nowhere. What was kept of another address is forgotten."""
        url = url.strip()
        if url == self.url:
            return
        if url:
            try:
                check_address(url)
            except UpdateRefused as refused:
                self._view.show_address_refused(refused.code)
                return
        with suppress(OSError):
            kept_beside(self._settings.path).unlink(missing_ok=True)
        self._tried = None
        self._settings.change(updates_url=url, updates_looked="", updates_found="")
        self.begin()
        if url:
            self.look_now()

    def look_now(self) -> None:
        """Somebody asks: look, and say what came of it whatever it is."""
        if self.url and not self._looking:
            self._view.show_looking(True)
            self._look(asked=True)

    def look_if_due(self) -> None:
        """Look when a day has passed; nobody hears of it unless there is something new."""
        now = self._clock()
        due = is_due(_instant(self._settings.now.updates_looked), now, part=self._part)
        if self.url and not self._looking and due and may_try(self._tried, now):
            self._look(asked=False)

    def begin_day(self) -> None:
        """The program was started a moment ago: look if it is time, else say again what was found before."""
        self.look_if_due()
        looked = _instant(self._settings.now.updates_looked)
        if self.url and not self._looking and looked is not None and self._settings.now.updates_found == "new":
            job = partial(kept_look, kept_beside(self._settings.path), running=self._running, at=looked)
            self._outside(job, self._say_again)

    def back_up(self) -> None:
        """Copy the books before somebody installs the newer program."""
        self._view.show_backing_up(True)
        folder = self._settings.now.backups(self._books)
        self._work(partial(self._back_up, self._books, folder, self._clock()), self._backed_up, self._not_backed_up)

    def check(self, file: Path, packages: tuple[Download, ...]) -> None:
        """Compare a downloaded package with what the makers signed."""
        self._view.show_checking(True)
        self._work(partial(check_package, file, packages), self._checked, self._not_checked)

    def _look(self, *, asked: bool) -> None:
        self._tried, self._looking = self._clock(), True
        url, kept = self.url, kept_beside(self._settings.path)
        job = partial(look, url, kept=kept, running=self._running, now=self._tried)
        self._outside(job, partial(self._looked, url, asked), self._lost)

    def _show_kept(self, found: Look | None) -> None:
        if not self._ended:
            self._view.show_look(found)

    def _say_again(self, found: Look | None) -> None:
        if found is not None and found.code == "new" and not self._ended:
            self._view.announce(found)

    def _looked(self, url: str, asked: bool, found: Look) -> None:
        if self._ended:
            return
        self._looking = False
        self._view.show_looking(False)
        if url != self.url:
            # Another address was set meanwhile, and is looked at now.
            self.look_now()
            return
        if found.answered:
            self._settings.change(updates_looked=found.at.isoformat(), updates_found=found.code)
        if found.answered or asked:
            self._view.show_look(found)
        if found.code == "new" and not asked:
            self._view.announce(found)

    def _lost(self, error: Exception) -> None:
        if not self._ended:
            self._looking = False
            self._view.show_looking(False)
        raise error

    def _backed_up(self, copy: Path) -> None:
        self._view.show_backing_up(False)
        self._view.show_backed_up(copy)

    def _not_backed_up(self, error: Exception) -> None:
        self._view.show_backing_up(False)
        self._view.show_backed_up(None)
        raise error

    def _checked(self, checked: Checked) -> None:
        self._view.show_checking(False)
        self._view.show_checked(checked)

    def _not_checked(self, error: Exception) -> None:
        self._view.show_checking(False)
        if not isinstance(error, OSError):
            raise error
        self._view.show_no_package()


def _instant(told: str) -> datetime | None:
    """An instant out of the settings; None for what is none."""
    try:
        found = datetime.fromisoformat(told)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
