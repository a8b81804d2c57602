"""Making a hub out of an empty database, and bringing its functions up to this release."""

from datetime import datetime

from db.lookup.workplace import Workplace

#: How the tables of schema hub are laid out. Another program's hub is refused, not guessed at.
HUB_FORM = 1


def create_hub(url: str, *, workplace: Workplace, now: datetime) -> str:
    """Make the hub of a shop in the empty database at `postgresql://…`, in one transaction; its id.

    `workplace` says the shop's currency, country and zone; whoever runs it must own the database and may make roles.
    Raises HubProblem (not_a_hub where something is in it, exists where a hub is, and of the connection).
    """
    raise NotImplementedError


def upgrade_hub(url: str) -> None:
    """Make the functions anew as this release has them; nothing stored is touched. Tills may go on meanwhile.

    Raises HubProblem (empty, not_a_hub, newer: the hub was made or upgraded by a later release).
    """
    raise NotImplementedError


def functions() -> str:
    """The SQL of everything in schema hub_v1 and of what it calls."""
    raise NotImplementedError
