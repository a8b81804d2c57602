"""Setting up the scanner: what the three codes show, the port it is plugged into, and how the shop's cards begin."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books, BooksProblem
from db.ledger.refusals import Refused
from db.ledger.workplace import choose_card_prefix
from db.lookup.goods import in_house_codes
from db.lookup.workplace import Workplace, workplace
from desktop.runner import LongJob, Run, Work
from desktop.scanning.heard import Heard
from desktop.scanning.scans import Scans
from desktop.scanning.serial_port import Port, State
from desktop.scanning.trial import Finding, Name, Report, Trial, recognised, wait_for
from desktop.settings import Settings, SettingsFile
from desktop.shop.card_prefix import PrefixCheck


class ScannerView(Protocol):
    """All that the presenter ever says to its page."""

    def show_trial(self, trial: Trial, report: Report) -> None:
        """What has been scanned and what it comes to."""

    def show_stranger(self, text: str) -> None:
        """Something else than one of the three codes was scanned; empty: no more."""

    def show_frame(self, prefix: str, suffix: str) -> None:
        """What comes off each code, as it is set."""

    def show_ports(self, ports: tuple[Port, ...], chosen: str, speed: str) -> None:
        """The ports there are and the one that is read from."""

    def show_port_state(self, state: State) -> None:
        """How that port is."""

    def show_numbers(self, check: PrefixCheck, *, saved: bool = False) -> None:
        """Whether card numbers clash; `saved`: the prefix has been chosen this moment."""

    def show_printed(self, path: Path) -> None:
        """The sheet lies there."""

    def show_problem(self, code: str, path: Path) -> None:
        """A file or the books refused."""


class ScannerPresenter:
    """What happens at each scan and each press."""

    def __init__(
        self,
        view: ScannerView,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        settings: SettingsFile,
        scans: Scans,
        place: Callable[[], Workplace],
        changed: Callable[[Workplace], None],
        sheet: Callable[[Path], LongJob[Path]],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._new_id, self._settings, self._scans = clock, new_id, settings, scans
        self._place, self._changed, self._sheet = place, changed, sheet
        self._trial = Trial()
        self._check = PrefixCheck(prefix=place().card_prefix)
        #: Scans are about card numbers, not about the scanner.
        self._numbers = False

    def begin(self) -> None:
        """Begin anew."""
        self._trial, self._numbers = Trial(), False
        self._check = PrefixCheck(prefix=self._place().card_prefix)
        self._show_trial()
        self._view.show_stranger("")
        self._view.show_frame(self._now.scanner_prefix, self._now.scanner_suffix)
        self._view.show_numbers(self._check)
        # Some drivers take a moment to say what they are plugged into; the lane has one between two sales.
        self._run(self._scans.ports, self._show_ports)
        self._run(partial(in_house_codes, self._books), self._listed, self._problem)

    def hear(self, hears: bool) -> None:
        """Listen to the scanner, or no more: the page is out of sight."""
        self._scans.listen(self._heard if hears else None)
        self._scans.follow(self._view.show_port_state if hears else None)

    def about_numbers(self, numbers: bool) -> None:
        """Whether what is scanned from now on is about card numbers."""
        self._numbers = numbers

    def scanned(self, code: str) -> None:
        """A code as the till would get it."""
        if self._numbers:
            self._check = self._check.scanned(code)
            self._view.show_numbers(self._check)

    def unread(self, name: Name) -> None:
        """The scanner doesn't read that code."""
        self._trial = self._trial.without(name)
        self._show_trial()

    def again(self) -> None:
        """Forget what was scanned."""
        self._trial = Trial()
        self._view.show_stranger("")
        self._show_trial()

    def put_right(self, finding: Finding) -> None:
        """Set here what the scanner sends."""
        match finding.code:
            case "prefix" | "prefix_gone":
                self.frame(finding.detail if finding.code == "prefix" else "", self._now.scanner_suffix)
            case "suffix" | "suffix_gone":
                self.frame(self._now.scanner_prefix, finding.detail if finding.code == "suffix" else "")
            case "slow" | "quick":
                self._settings.change(scanner_wait=str(wait_for(finding)) if finding.code == "slow" else "")
                self._show_trial()

    def frame(self, prefix: str, suffix: str) -> None:
        """What the scanner sends around each code."""
        self._settings.change(scanner_prefix=prefix, scanner_suffix=suffix)
        self._view.show_frame(prefix, suffix)
        self._show_trial()

    def use_port(self, name: str, speed: str) -> None:
        """Read from that port; empty: from none."""
        self._settings.change(serial_port=name, serial_speed=speed)

    def look_for_ports(self) -> None:
        """Something may have been plugged in."""
        self._run(self._scans.ports, self._show_ports)

    def weigh_nothing(self, nothing: bool) -> None:
        """The shop sells nothing by weight."""
        self._check = replace(self._check, weighs_nothing=nothing, weighed=None)
        self._view.show_numbers(self._check)

    def check_again(self) -> None:
        """Scan both anew."""
        self._check = self._check.again()
        self._view.show_numbers(self._check)

    def begin_cards_with(self, prefix: str) -> None:
        """Number new cards so from now on."""
        if prefix == self._check.prefix:
            return
        verb = partial(choose_card_prefix, self._books, op_id=self._new_id(), author="", now=self._clock())

        def job() -> Workplace:
            verb(prefix=prefix)
            return workplace(self._books)

        def done(place: Workplace) -> None:
            self._check = replace(self._check, prefix=place.card_prefix)
            self._view.show_numbers(self._check, saved=True)
            self._changed(place)

        self._run(job, done, self._problem)

    def print_codes(self) -> None:
        """The three codes on paper."""
        path = self._now.papers() / "scanner-codes.pdf"
        self._work(self._sheet(path), self._view.show_printed, self._problem)

    @property
    def _now(self) -> Settings:
        return self._settings.now

    def _heard(self, heard: Heard) -> None:
        if self._numbers:
            return
        fit = recognised(heard)
        if fit is None:
            self._view.show_stranger(heard.read)
            return
        self._trial = self._trial.with_fit(fit)
        self._view.show_stranger("")
        self._show_trial()

    def _show_trial(self) -> None:
        now = self._now
        waits_ms = int(now.scanner_wait) if now.scanner_wait.isdecimal() else 0
        report = self._trial.report(now.scanner_prefix, now.scanner_suffix, waits_ms)
        self._view.show_trial(self._trial, report)

    def _show_ports(self, ports: tuple[Port, ...]) -> None:
        self._view.show_ports(ports, self._now.serial_port, self._now.serial_speed)

    def _listed(self, codes: tuple[str, ...]) -> None:
        self._check = replace(self._check, listed=codes)
        self._view.show_numbers(self._check)

    def _problem(self, error: Exception) -> None:
        if isinstance(error, BooksProblem):
            self._view.show_problem(error.code, error.path)
        elif isinstance(error, OSError):
            self._view.show_problem("read_only", Path(error.filename or self._now.papers()))
        elif isinstance(error, Refused):
            self._view.show_problem(error.code, self._books.path)
        else:
            raise error
