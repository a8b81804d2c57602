"""How the books stand with their hub, in a line for the window's foot and a sentence for the hub's page."""

from datetime import datetime, timedelta

from desktop.wording.moments import moment, time
from desktop.wording.words import Words

#: From here on it is said when, not how long ago.
_RECENT = timedelta(hours=1)


#: The shape and the colour's meaning of each state of `desktop.parts.SyncState`; a shape beside every colour.
_LIGHTS = {"synced": ("circle", "good"), "offline": ("square", "muted"), "attention": ("triangle", "warn")}


def light_of(state: str) -> tuple[str, str]:
    """How the light looks: a filled circle is right, a square waits for the hub, a triangle wants a person."""
    return _LIGHTS.get(state, ("ring", "faint"))


def word_synced(at: datetime | None, words: Words, *, now: datetime) -> str:
    """When a round last came to its end: a moment ago, so many minutes ago, at some hour."""
    if at is None:
        return words.tr("not synced yet")
    ago = now - at
    if timedelta(0) <= ago < _RECENT:
        minutes = int(ago.total_seconds()) // 60
        if minutes == 0:
            return words.tr("synced a moment ago")
        return words.tr("synced {number} min ago", "", minutes).format(number=minutes)
    # Also where the computer's clock was put back since.
    return words.tr("synced {when}").format(when=_in_a_sentence(at, words, now))


def word_light(
    state: str,
    words: Words,
    *,
    now: datetime,
    synced_at: datetime | None = None,
    away_since: datetime | None = None,
    waiting: int = 0,
) -> str:
    """The line beside the light: begun, synced, offline or attention (`desktop.parts.SyncState`)."""
    match state:
        case "attention":
            return words.tr("something needs you")
        case "offline":
            since = away_since or synced_at
            said = words.tr("offline") if since is None else words.tr("offline since {when}")
            when = "" if since is None else _in_a_sentence(since, words, now)
            safe = word_waiting(waiting, words)
            return f"{said.format(when=when)} · {safe}" if waiting else said.format(when=when)
        case "begun":
            return words.tr("syncing for the first time…")
    return f"{word_synced(synced_at, words, now=now)} · {_short(waiting, words)}"


def word_waiting(waiting: int, words: Words) -> str:
    """What is here and not at the hub yet, and that nothing can happen to it."""
    return words.tr("{number} waiting, all safe here", "", waiting).format(number=waiting)


def _short(waiting: int, words: Words) -> str:
    return words.tr("{number} waiting", "", waiting).format(number=waiting)


def _in_a_sentence(at: datetime, words: Words, now: datetime) -> str:
    """Today's hour alone; another day with its hour."""
    said = moment(at, words, now=now)
    hour = time(at, words)
    if said.endswith(hour) and (now - at) < timedelta(hours=24):
        return hour
    return f"{said} {hour}" if not said.endswith(hour) else said.lower()
