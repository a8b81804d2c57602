"""One look at the release file: fetched, proved, compared with what runs here and with what was seen before."""

import logging
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.updates.keyring import bundled_keys
from desktop.updates.release_file import MOST_BYTES, Release, UpdateRefused, Version, read

log = logging.getLogger(__name__)

#: Nobody is told of these unless they asked: a shop may be offline for weeks.
SILENT = frozenset({"no_answer", "status"})


@dataclass(frozen=True, slots=True)
class Look:
    """What came of a look."""

    #: "new", "newest" (what runs here is it), or why nothing was used: an `UpdateRefused`'s code.
    code: str
    at: datetime
    release: Release | None = None
    #: The versions after the one that runs here, newest first.
    skipped: tuple[Version, ...] = ()
    detail: str = ""

    @property
    def answered(self) -> bool:
        """Whether somebody was there: the next look is a day off then."""
        return self.code not in SILENT


def look(url: str, *, kept: Path | None, running: str, now: datetime) -> Look:
    """Fetch the release file, and keep it at `kept` once it is proved. Waits for the network: never on the till's lane.

    What was kept before is the newest that was ever accepted here. One signed earlier is somebody's attempt to hide a
    release, or a server that lags behind: it is not used. Without `kept` nothing is compared nor remembered.
    """
    # The standard library's way into the network is read when it is first gone.
    from desktop.updates.fetching import fetch

    try:
        raw = fetch(url, most_bytes=MOST_BYTES)
        release = read(raw, bundled_keys())
        before = kept_look(kept, running=running, at=now) if kept is not None else None
        if before is not None and before.release is not None and release.issued < before.release.issued:
            raise UpdateRefused("older", release.issued.isoformat())
    except UpdateRefused as refused:
        if refused.code not in SILENT:
            log.warning("release file: %s", refused)
        return Look(refused.code, now, detail=refused.detail)
    if kept is not None:
        _keep(kept, raw)
    return _compared(release, running, now)


def kept_look(kept: Path, *, running: str, at: datetime) -> Look | None:
    """What the last look found, out of the file that it kept; None where there is none or it is no longer genuine."""
    try:
        with kept.open("rb") as file:
            return _compared(read(file.read(MOST_BYTES + 1), bundled_keys()), running, at)
    except (OSError, UpdateRefused):
        return None


def kept_beside(settings: Path) -> Path:
    """Where the newest release file lies that was accepted on this computer."""
    return settings.with_name("release.json")


def platform_here() -> str:
    """What packages for this computer are filed under."""
    return "windows" if sys.platform == "win32" else "linux"


def _compared(release: Release, running: str, at: datetime) -> Look:
    skipped = release.since(running)
    return Look("new" if skipped else "newest", at, release, skipped)


def _keep(kept: Path, raw: bytes) -> None:
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        unfinished = kept.with_suffix(".new")
        unfinished.write_bytes(raw)
        unfinished.replace(kept)
    except OSError as error:
        # A disk that refuses loses the page of what is new until the next look.
        log.warning("release file not kept: %s", error)
