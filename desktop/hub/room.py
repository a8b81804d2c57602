"""The hub, on these books: a card among the shop's settings, and a page."""

from desktop.hub.desk import HubDesk
from desktop.hub.door import HubDoor
from desktop.parts import Parts
from desktop.passwords import Passwords


def build(parts: Parts) -> HubDesk:
    """Both, with who keeps them in step with the rounds."""
    return HubDesk(parts, HubDoor(parts.books, Passwords.of_this_user(), parts.link))
