"""The diagnostics file: what whoever is asked for help wants to know of a till, as one text that names nobody.

Versions, system, settings without secrets, the books' figures and the audit's verdict, copies, room on the disk, the
last errors. No name of a shop, of its staff or of a customer is in it, no phone, card, address or free word: of the
books only counts are told, of paths not whose home they lie in. It is in English: it is for whoever mends the program.
"""

import os
import platform
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import TypeAlias

import PySide6.QtCore

from db.books import SCHEMA_VERSION, Books, recognise
from db.reports.audit import check
from db.reports.condition import condition
from db.schema.backup import backups
from db.sync import link
from db.sync.notices import open_notices
from desktop import log_files
from desktop.faults import fault_text
from desktop.hub_door import name_of
from desktop.paper.writing import put
from desktop.passwords import Passwords
from desktop.runner import Cancelled, Progress
from desktop.settings import Settings, data_folder
from desktop.support.safe_words import safe_path, safe_setting
from resources import version

#: What of the log goes along: its end.
LOG_MOST = 200_000
#: Of larger books, and after so long, a press of a button gets no verdict: an audit of those is a walk of its own.
AUDITED_UP_TO_BYTES, AUDIT_LASTS_S = 400_000_000, 60.0
#: Counting is a small part of what an audit reads again.
_COUNTING, _AUDIT = 10, 90
Lines: TypeAlias = Iterator[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the file is about, gathered where it was asked for; it can be carried to the work process."""

    books: Path | None
    settings: Settings
    now: datetime
    #: What only the window knows: its screens, how long it has been open. Empty from the command line.
    window: tuple[str, ...] = ()
    #: Whether the audit is waited for, however large the books are.
    patient: bool = False


def file_name(now: datetime) -> str:
    """What the file is called: after when it was made."""
    return f"diagnostics-{now.astimezone():%Y-%m-%d-%H%M}.txt"


def write_diagnostics(asked: Asked, target: Path, *, progress: Progress) -> Path:
    """Done in the work process: gather everything, then write it. Raises OSError, and what `progress` raises."""
    told = diagnostics(asked, progress=progress)
    target.parent.mkdir(parents=True, exist_ok=True)
    put(target, told.encode("utf-8"))
    return target


def diagnostics(asked: Asked, *, progress: Progress = lambda done, of: None) -> str:
    """The whole text. What can't be found out is said in its place, with why; raises what `progress` raises."""
    sections: tuple[tuple[str, Callable[[], Lines]], ...] = (
        ("program", lambda: _program(asked)),
        ("system", _system),
        ("window", lambda: iter(asked.window or ("none: asked for from the command line",))),
        ("settings", lambda: _settings(asked.settings)),
        ("books", lambda: _books(asked, lambda done, of: progress(done * _COUNTING // max(of, 1), 100))),
        ("audit", lambda: _audit(asked, lambda done, of: progress(_COUNTING + done * _AUDIT // max(of, 1), 100))),
        ("hub", lambda: _hub(asked)),
        ("copies", lambda: _copies(asked)),
        ("disk", lambda: _disk(asked)),
        ("libraries", _libraries),
        ("log", _log),
    )
    lines = [
        "Regulars diagnostics",
        "Names no customer, no staff and no shop: counts, versions and places in the program alone.",
    ]
    for title, tell in sections:
        lines += ["", f"[{title}]", *_guarded(tell)]
    return "\n".join(lines) + "\n"


def _guarded(tell: Callable[[], Lines]) -> Lines:
    """A section, as far as it could be told."""
    try:
        yield from tell()
    except Cancelled:
        raise
    except Exception as error:
        yield f"could not be told: {fault_text(error)}"


def _program(asked: Asked) -> Lines:
    yield f"made: {asked.now.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    yield f"regulars: {version()} ({'packed' if hasattr(sys, '_MEIPASS') else 'from its source'})"
    yield f"form of books: {SCHEMA_VERSION}"
    yield f"python: {platform.python_version()} ({platform.python_implementation()}, {platform.architecture()[0]})"
    yield f"qt: {PySide6.QtCore.qVersion()}, pyside: {PySide6.__version__}"


def _system() -> Lines:
    yield f"system: {platform.system()} {platform.release()}, {platform.machine()}"
    with_name = getattr(platform, "freedesktop_os_release", None)
    if with_name is not None and platform.system() == "Linux":
        yield f"distribution: {with_name().get('PRETTY_NAME', '')}"
    yield f"libc: {' '.join(platform.libc_ver())}"
    yield f"processors: {os.cpu_count()}"
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        yield f"memory: {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') // 1_000_000} MB"
    yield f"time zone: {datetime.now().astimezone():%Z %z}"
    for name in ("LANG", "LC_ALL", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"):
        if os.environ.get(name):
            yield f"{name}: {os.environ[name]}"


def _settings(settings: Settings) -> Lines:
    for name, value in asdict(settings).items():
        yield f"{name}: {safe_setting(name, value)}"
    yield f"a chain's hub: {'set' if os.environ.get('REGULARS_HUB') else 'not set'}"


def _books(asked: Asked, progress: Progress) -> Lines:
    if asked.books is None:
        yield "none are open"
        return
    yield f"file: {safe_path(asked.books)}"
    found = condition(asked.books, progress)
    yield f"form: {found.form} (the program writes {found.program_form}), SQLite {found.sqlite}, {found.journal_mode}"
    yield f"size: {found.file_bytes} bytes, its log {found.log_bytes}"
    yield f"pages: {found.pages} of {found.page_bytes} bytes, {found.free_pages} free"
    yield f"country, money, language, zone: {found.country}, {found.currency}, {found.language}, {found.zone}"
    yield f"newest fact: {found.newest_at or 'none'}"
    for at, program in found.sessions:
        yield f"written since {at:%Y-%m-%d %H:%M} by {program or 'an unknown version'}"
    for name, rows in found.rows:
        yield f"rows of {name}: {rows}"


class _TooLong(Exception):
    """The audit takes longer than whoever pressed a button should wait."""


def _audit(asked: Asked, progress: Progress) -> Lines:
    """The verdict, and of what is wrong how often: where it is may name somebody."""
    if asked.books is None:
        return
    if recognise(asked.books) != SCHEMA_VERSION:
        yield "none: books of an older form are audited after this version has opened them"
        return
    if not asked.patient and asked.books.stat().st_size > AUDITED_UP_TO_BYTES:
        yield "none: these books are large; `regulars check` tells"
        return
    ends = time.monotonic() + AUDIT_LASTS_S

    def told(done: int, of: int) -> None:
        progress(done, of)
        if not asked.patient and time.monotonic() > ends:
            raise _TooLong

    books = Books(asked.books)
    try:
        report = check(books, told)
    except _TooLong:
        yield f"none: not at its end after {AUDIT_LASTS_S:.0f} s; `regulars check` tells"
        return
    finally:
        books.close()
    yield "right" if report.is_clean else "NOT RIGHT"
    for name, count in report.counted.items():
        yield f"{name}: {count}"
    for code, count in Counter(problem.code for problem in report.problems).items():
        yield f"problem {code}: {count}"


def _hub(asked: Asked) -> Lines:
    """How the books stand with their hub: not where it is, nor how one gets in."""
    if asked.books is None or recognise(asked.books) != SCHEMA_VERSION:
        return
    books = Books(asked.books)
    try:
        found, waiting = link.state(books), Counter(notice.kind for notice in open_notices(books))
    finally:
        books.close()
    if found is None:
        yield "none: a lone till"
        return
    own = found.link
    synced = datetime.fromtimestamp(own.synced_at / 1_000_000, UTC) if own.synced_at else None
    yield f"till {own.till_n}, generation {own.generation}, position {own.pos}"
    yield f"synced: {f'{synced:%Y-%m-%d %H:%M} UTC' if synced else 'never'}"
    yield f"waiting: {found.facts_waiting} facts, {found.words_waiting} words; not settled: {found.intents}"
    yield f"frozen: {own.frozen or 'no'}, recovering: {own.recovering}, clock off: {own.clock_off // 1_000_000} s"
    kept = Passwords.of_this_user().place(name_of(own.hub_id, own.till_n))
    yield f"way in: {f'in the {kept}' if kept else 'not on this computer'}"
    for kind, count in waiting.items():
        yield f"notice {kind}: {count}"


def _copies(asked: Asked) -> Lines:
    if asked.books is None:
        return
    folder = asked.settings.backups(asked.books)
    found = backups(folder, asked.books)
    yield f"folder: {safe_path(folder)}{'' if folder.is_dir() else ' (not there)'}"
    yield f"copies: {len(found)}"
    for copy in found:
        yield f"made {copy.made_at:%Y-%m-%d %H:%M} UTC, {copy.size_bytes} bytes"


def _disk(asked: Asked) -> Lines:
    places = {"data": data_folder(), "log": log_files.folder(), "papers": asked.settings.papers()}
    if asked.books is not None:
        places |= {"books": asked.books.parent, "copies": asked.settings.backups(asked.books)}
    for name, folder in places.items():
        there = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
        if there is not None:
            usage = shutil.disk_usage(there)
            writable = "" if os.access(there, os.W_OK) else ", not to be written to"
            yield f"{name}: {usage.free // 1_000_000} MB free of {usage.total // 1_000_000}{writable}"


def _libraries() -> Lines:
    """What is installed; of a packed program, which brings few such notes along, what says its version itself."""
    named = {(found.metadata["Name"] or "?").lower(): found.version for found in distributions()}
    for name, module in tuple(sys.modules.items()):
        if "." in name or name.startswith("_") or name.lower() in named:
            continue
        said = getattr(module, "__version__", None)
        if isinstance(said, str):
            named[name.lower()] = said
    yield from (f"{name} {named[name]}" for name in sorted(named))


def _log() -> Lines:
    files = log_files.files()
    if not files:
        yield "empty: nothing went wrong"
        return
    told = "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)
    if len(told) > LOG_MOST:
        told = told[-LOG_MOST:].partition("\n")[2]
    yield from told.splitlines()
