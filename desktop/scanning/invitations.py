"""Invitations to a hub among what is scanned or pasted: with a password in them, they are shown in one field alone."""

#: How each begins (`db.sync.hub_address.SCHEME`, which the till's start need not read).
BEGINS = "regulars://"


def is_invitation(code: str) -> bool:
    """Whether this may be one, whole or not."""
    return code.lstrip().lower().startswith(BEGINS)
