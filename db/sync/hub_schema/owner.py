"""What a hub's owner does: invite tills, retire them, set what they may lose offline, see how all of them are."""

from dataclasses import dataclass
from datetime import datetime

from db.sync.hub_address import Invitation


@dataclass(frozen=True, slots=True, kw_only=True)
class TillStatus:
    """A till as the hub knows it."""

    n: int
    name: str
    #: The letters of its slips; empty until it has said hello.
    code: str
    #: invited, active or retired.
    state: str
    #: Why it spends nothing offline until a person answers: fork, moved; empty: all is well.
    frozen: str
    #: None: it has never said hello.
    last_hello: datetime | None
    #: Its clock less the hub's, seconds.
    clock_off: float
    app_version: str
    facts: int
    #: In the shop's money.
    risk_budget: int
    risk_floor: int
    #: Of the budget, what is in its hands or was lost by now.
    risk_used: int
    invited_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HubStatus:
    """A hub in figures."""

    hub_id: str
    shop: str
    generation: int
    #: Restored: it takes facts and grants nothing until its tills have said hello.
    recovering: bool
    tills: tuple[TillStatus, ...]
    facts: int
    accounts: int
    #: Charges whose sale has not come for more than ten minutes.
    unconfirmed: int
    #: Erasures that not every active till has obeyed yet.
    unforgotten: int
    bytes: int
    #: The newest calls that were refused: when, by which role, what, why.
    refused: tuple[tuple[datetime, str, str, str], ...]
    #: Rights of the database's own functions that its owner could not take from tills (no superuser): names.
    open_doors: tuple[str, ...]


def invite(url: str, till_name: str, *, now: datetime, at: str = "", days: int = 7) -> Invitation:
    """A role for the next till, and the line that it joins by; its secret is stored nowhere.

    `at`: the HOST or HOST:PORT by which tills reach the server, where that is another than in `url`. The name of a
    till that has not joined yet, or lost its secret, is invited again: what it had opens nothing then.
    Raises HubProblem (empty, not_a_hub, no_right and of the connection).
    """
    raise NotImplementedError


def retire(url: str, till_name: str) -> None:
    """Let a till in no more: it was stolen or is used no longer. What it sent stays; what it may still have stays open.

    Raises HubProblem (no_such_till).
    """
    raise NotImplementedError


def set_budget(url: str, till_name: str, *, budget: int, floor: int) -> None:
    """What a till may lose by spending offline, in all and of one card at once, in the shop's smallest units.

    Raises HubProblem (no_such_till).
    """
    raise NotImplementedError


def recover(url: str, *, done: bool = False) -> int:
    """Tell a hub that it was restored or may have forgotten something; its new generation.

    It takes facts and grants nothing until every active till has said hello and sent what it has. `done`: end that
    without those that are still missing.
    """
    raise NotImplementedError


def status(url: str) -> HubStatus:
    """How the hub and its tills are. Raises HubProblem (empty, not_a_hub and of the connection)."""
    raise NotImplementedError
