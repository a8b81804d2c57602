"""What `regulars updates` answers."""

from datetime import date

from desktop.commands.answers import Answer


class VersionAnswer(Answer, frozen=True):
    """A released version in an owner's words, by language."""

    version: str
    day: date
    notes: dict[str, tuple[str, ...]]


class UpdatesAnswer(Answer, frozen=True):
    """What the release file says."""

    url: str
    #: The version that answers.
    running: str
    newest: str
    is_newer: bool
    #: Where a person downloads it.
    page: str
    #: The versions after the one that runs, newest first.
    versions: tuple[VersionAnswer, ...]
    #: Packages for this system, each with its SHA-256.
    downloads: dict[str, str]
