"""What of a setting or a path may be told to somebody else: not whose home it is, no password, no key."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from desktop.faults import without_home

#: Of these only whether they are set.
_SECRET = re.compile(r"password|passwd|secret|token|key|pin\b|login|user", re.IGNORECASE)
#: Homes that are nobody's in particular.
_NOBODYS = frozenset({"", "/", "root", "home", "user", "Users"})


def safe_setting(name: str, value: str) -> str:
    """A setting's value as it may be told."""
    if not value:
        return "as it comes"
    if _SECRET.search(name):
        return "set"
    if "://" in value:
        return _address(value)
    return safe_path(Path(value)) if "/" in value or "\\" in value else value


def safe_path(path: Path) -> str:
    """A path in which neither a home nor its owner's name stands: a stick lies under /media/<who is logged in>."""
    told = without_home(str(path))
    who = Path.home().name
    if who in _NOBODYS:
        return told
    return re.sub(rf"(?<![^/\\]){re.escape(who)}(?![^/\\])", "~", told)


def _address(value: str) -> str:
    """An address without who asks, what they ask with, and what they ask for."""
    try:
        parts = urlsplit(value)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "set"
    return f"{parts.scheme}://{parts.hostname or ''}{port}"
