"""What the hub's page does, done: the way in, joining, answering and leaving. See `desktop.hub.presenter.Door`."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.books import Books
from db.lookup.hub_link import hub_link
from db.lookup.programme import version, versions
from db.lookup.sales import sale
from db.sync.hub_address import BadAddress, invitation_of
from db.sync.link import JoinRefused, LeaveRefused
from db.sync.notices import answer_notice, open_notices
from db.sync.wire import HubAway, HubRefused
from desktop import hub_door
from desktop.hub.standing import Problem, Standing
from desktop.hub_invitation import Invited, code_of_away, read_invitation
from desktop.parts import Link
from desktop.passwords import Passwords
from loyalty.money import Minor
from loyalty.programme import Purse

if TYPE_CHECKING:
    from db.sync.leaving import Left
    from db.sync.wire import Notice


class HubDoor:
    """The hub of these books, and this computer's way into it."""

    def __init__(self, books: Books, passwords: Passwords, link: Link) -> None:
        self._books, self._passwords, self._link = books, passwords, link
        #: Whom a problem is about: the server that was last spoken of.
        self._server = ""

    def read(self, line: str) -> Invited | None:
        """An invitation out of what was pasted or scanned."""
        invited = read_invitation(line)
        if invited is not None:
            self._server = "" if invited.is_local else invited.server
        return invited

    def standing(self) -> Standing | None:
        """The hub that these books belong to."""
        found = hub_link(self._books)
        if found is None:
            return None
        way = hub_door.way_in(self._books, self._passwords)
        place = self._passwords.place(hub_door.name_of(found.hub_id, found.till_n)) if way is not None else None
        address = way.address if way is not None else None
        self._server = "" if address is None or address.is_local else address.host
        return Standing(
            server=self._server,
            database=address.database if address is not None else "",
            till_n=found.till_n,
            secret_place=place,
            secret_file=self._passwords.file,
            plain=address is not None and address.plain and not address.is_local,
            risk_budget=Minor(found.risk_budget),
            risk_floor=Minor(found.risk_floor),
            frozen=found.frozen,
            recovering=found.recovering,
            purses=_purses(self._books),
            slips=_slips(self._books),
        )

    def join(self, line: str, *, without_tls: bool, certificate: Path | None, now: datetime) -> Standing:
        """Join, and change the password at once."""
        invitation = invitation_of(line)
        hub_door.join(
            self._books, invitation, self._passwords, now=now, certificate=certificate, without_tls=without_tls
        )
        standing = self.standing()
        assert standing is not None, "joined a moment ago"
        return standing

    def leave(self, *, anyway: bool, op_id: str, now: datetime) -> "Left":
        """Belong to no hub any more."""
        return hub_door.leave(self._books, self._passwords, op_id=op_id, now=now, anyway=anyway)

    def answer(self, notice: "Notice", said: str, *, op_id: str, now: datetime) -> None:
        """Answer what the hub asks, or put away what it told. Raises HubAway, HubRefused."""
        answer_notice(self._books, self._link.hub(), notice, said, op_id=op_id, now=now)

    def problem_of(self, error: Exception) -> Problem | None:
        """Why that went wrong, in plain letters."""
        match error:
            case HubAway():
                return Problem(code=code_of_away(error), server=self._server, detail=str(error))
            case HubRefused() | JoinRefused() | LeaveRefused() | BadAddress():
                return Problem(code=error.code, server=self._server)
        return None


def _purses(books: Books) -> tuple[Purse, ...]:
    """Of the newest programme; none in books that have not heard of one yet."""
    numbers = [one.number for one in versions(books)]
    return version(books, max(numbers)).programme.purses if numbers else ()


def _slips(books: Books) -> dict[str, str]:
    """What stands on the slips of the sales that the hub speaks of, as far as they are here."""
    told = (notice.told.get("sale") for notice in open_notices(books))
    found = (sale(books, id) for id in told if isinstance(id, str))
    return {one.op_id: one.slip for one in found if one is not None}
