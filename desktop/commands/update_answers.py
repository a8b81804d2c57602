"""What `regulars updates` and `regulars go-back` answer."""

from datetime import date, datetime

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


class GoBackAnswer(Answer, frozen=True):
    """The copy from before an upgrade, opened in place of newer books."""

    books: str
    copy_file: str
    made_at: datetime
    #: Sales that are in the newer books alone; null where this program can't count them.
    sales_missing: int | None
    #: Where the newer books are now; empty after --dry-run.
    newer_kept: str
