"""What this computer remembers about its till, and where things lie on it. Nothing here belongs in the books."""

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

APP = "Regulars"
#: The languages every text of ours exists in, and what each calls itself: whoever looks for it can't read the others.
OWN_NAMES = (("en", "English"), ("ru", "Русский"), ("hu", "Magyar"), ("ro", "Română"))
LANGUAGES = tuple(code for code, _ in OWN_NAMES)


def data_folder() -> Path:
    """Where the books lie unless somebody says otherwise: the platform's data folder."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def books_path() -> Path:
    """The books of this computer's shop, unless somebody says otherwise."""
    return data_folder() / "books.db"


def demo_path() -> Path:
    """The books of the demo shop: beside the real ones, never in their place."""
    return data_folder() / "demo" / "demo.db"


def practice_folder() -> Path:
    """Where books to practise with are made anew each time: never in the real ones' place."""
    return data_folder() / "practice"


def paper_folder() -> Path:
    """Where slips and sheets go unless somebody says otherwise: a folder among the user's documents."""
    return Path(platformdirs.user_documents_dir()) / APP


@dataclass(frozen=True, slots=True)
class Settings:
    """All that this computer remembers. Empty text means: as it comes."""

    #: The books that were open last.
    books: str = ""
    #: One of LANGUAGES; empty: the system's own, or English.
    language: str = ""
    #: What the scanner is set to send before and after each code.
    scanner_prefix: str = ""
    scanner_suffix: str = ""
    #: How long a slow scanner's next key is waited for, in milliseconds; empty: as long as for any.
    scanner_wait: str = ""
    #: The port of a serial scanner as `desktop.scanning.serial_port` names it, and its speed; empty: none, the usual.
    serial_port: str = ""
    serial_speed: str = ""
    #: Where slips, sheets of cards and lists are put as PDF.
    paper_folder: str = ""
    #: What cards are printed on, as `desktop.paper.cards.printed_on` writes it; empty: nothing chosen yet.
    cards_printed_on: str = ""
    #: The name of the slip printer; empty: slips go to the folder above.
    slip_printer: str = ""
    #: Where the daily backups go; empty: beside the books.
    backup_folder: str = ""
    #: Where the release file is looked at once a day; empty: nothing is looked at.
    updates_url: str = ""
    #: When the last look was answered (ISO 8601, UTC), and what came of it: `desktop.updates.looking.Look.code`.
    updates_looked: str = ""
    updates_found: str = ""

    def papers(self) -> Path:
        """The folder for slips and sheets."""
        return Path(self.paper_folder) if self.paper_folder else paper_folder()

    def backups(self, books: Path) -> Path:
        """The folder for the backups of these books."""
        return Path(self.backup_folder) if self.backup_folder else books.parent / "backups"


class SettingsFile:
    """The settings on disk: read once, written whole at each change. A file that can't be read counts as empty."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._now = _read(path)
        self._keeps = True
        self._heard: list[Callable[[Settings], None]] = []

    @classmethod
    def of_this_user(cls) -> "SettingsFile":
        """The settings in the platform's place for them."""
        return cls(Path(platformdirs.user_config_dir(APP, appauthor=False)) / "settings.json")

    def aside(self) -> "SettingsFile":
        """The same settings for a while: what is changed in them is gone with them, and the file never hears of it."""
        other = SettingsFile(self.path)
        other._now, other._keeps = self._now, False
        return other

    @property
    def now(self) -> Settings:
        """The settings as they are."""
        return self._now

    def change(self, **changes: str) -> Settings:
        """Put these in place and keep them. A disk that refuses loses nothing but the memory of it."""
        self._now = replace(self._now, **changes)
        if self._keeps:
            self._write()
        for tell in self._heard:
            tell(self._now)
        return self._now

    def _write(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside = self.path.with_suffix(".new")
            beside.write_text(json.dumps(asdict(self._now), ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(beside, self.path)
        except OSError:
            pass

    def heard_by(self, tell: Callable[[Settings], None]) -> None:
        """Call `tell` with the settings after each change."""
        self._heard.append(tell)


def _read(path: Path) -> Settings:
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: value for name, value in found.items() if name in known and isinstance(value, str)})
