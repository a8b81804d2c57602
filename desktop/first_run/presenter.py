"""The first run: four short pages, each with an answer already in it; the last one makes the books."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from desktop.settings import SettingsFile
from desktop.wording.country import Guess, currency, currency_of, zone_of, zones_of
from resources import presets

#: Which money, which names, which programme, and a last look.
STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """All that new books need to know. Names left empty are the page's own defaults."""

    language: str
    country: str
    currency: str
    zone: str
    shop_name: str = ""
    till_name: str = ""
    preset: str = presets.NAMES[0]


class FirstRunView(Protocol):
    """All that the first run ever says to its screen."""

    def show_step(self, step: int) -> None:
        """Page 0 to STEPS − 1."""

    def show_join(self, line: str = "", problem: str = "") -> None:
        """Ask for an invitation in place of all other questions; `problem`: why this line did not lead there."""

    def show_answers(self, answers: Answers) -> None:
        """Put the answers as they are into the form."""

    def show_zones(self, zones: tuple[str, ...], chosen: str) -> None:
        """The zones to choose from."""


class FirstRun:
    """What happens at each answer."""

    def __init__(
        self,
        view: FirstRunView,
        *,
        path: Path,
        guess: Guess,
        system_zone: str,
        language: str,
        settings: SettingsFile,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        make: Callable[[Callable[[], Path]], None],
        join: Callable[[str, bool, Path | None], None],
    ) -> None:
        """`make` is handed the job that makes new books; `join` an invitation's line and how to go there."""
        self._view, self._path, self._system_zone = view, path, system_zone
        self._settings, self._clock, self._new_id, self._make = settings, clock, new_id, make
        self._join_by = join
        self._certificate: Path | None = None
        self._step = 0
        self.answers = Answers(language=language, country=guess.country, currency=guess.currency.code, zone=guess.zone)

    def begin(self) -> None:
        """Show the first page with what was guessed."""
        self._view.show_zones(zones_of(self.answers.country, self._system_zone), self.answers.zone)
        self._view.show_answers(self.answers)
        self._view.show_step(0)

    def ask_to_join(self, line: str = "", problem: str = "") -> None:
        """The shop has a till already: its hub knows the answers."""
        self._view.show_join(line, problem)

    def trust(self, certificate: Path) -> None:
        """The hub proves who it is by this certificate, from a file."""
        self._certificate = certificate

    def join(self, line: str, without_tls: bool) -> None:
        """Begin this till's books from the hub."""
        self._settings.change(language=self.answers.language)
        self._join_by(line, without_tls, self._certificate)

    def choose_language(self, language: str) -> None:
        """The whole window speaks it from now on."""
        self.answers = replace(self.answers, language=language)
        self._settings.change(language=language)

    def choose_country(self, country: str) -> None:
        """Money and zone follow the country; both can still be changed."""
        if country == self.answers.country:
            return
        zones = zones_of(country, self._system_zone)
        zone = zone_of(country, self._system_zone)
        self.answers = replace(self.answers, country=country, currency=currency_of(country).code, zone=zone)
        self._view.show_zones(zones, zone)
        self._view.show_answers(self.answers)

    def choose_currency(self, code: str) -> None:
        """Another money than the country's own."""
        self.answers = replace(self.answers, currency=code)

    def choose_zone(self, zone: str) -> None:
        """Another zone than the system's."""
        self.answers = replace(self.answers, zone=zone)

    def choose_preset(self, name: str) -> None:
        """Begin with this programme."""
        self.answers = replace(self.answers, preset=name)

    def name(self, shop_name: str, till_name: str) -> None:
        """What the shop and this till are called."""
        self.answers = replace(self.answers, shop_name=shop_name.strip(), till_name=till_name.strip())

    def next(self) -> None:
        """The next page; after the last one the books are made."""
        if self._step < STEPS - 1:
            self._step += 1
            self._view.show_step(self._step)
        else:
            self._finish()

    def back(self) -> None:
        """The page before; from the invitation to the page that one came from."""
        self._step = max(0, self._step - 1)
        self._view.show_step(self._step)

    def _finish(self) -> None:
        answers, path = self.answers, self._path
        clock, new_id = self._clock, self._new_id

        def job() -> Path:
            from db.lookup.workplace import NewWorkplace
            from db.schema.upgrade import create_books

            money = currency(answers.currency)
            document = presets.document(
                answers.preset,
                language=answers.language,
                currency=money.code,
                decimals=money.decimals,
                zone=answers.zone,
            )
            workplace = NewWorkplace(
                shop_name=answers.shop_name,
                till_name=answers.till_name,
                country=answers.country,
                currency=money,
                language=answers.language,
                zone=answers.zone,
            )
            create_books(path, workplace=workplace, programme=document, now=clock(), new_id=new_id).close()
            return path

        self._settings.change(language=answers.language)
        self._make(job)
