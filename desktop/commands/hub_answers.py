"""What `regulars hub …` answers."""

from datetime import datetime
from typing import Any

from desktop.commands.answers import Answer
from loyalty.money import Minor


class HubCreatedAnswer(Answer, frozen=True):
    """A hub that was made, and what is to be done next."""

    hub: str
    server: str
    database: str
    next: tuple[str, ...]


class HubInvitationAnswer(Answer, frozen=True):
    """The line by which a till joins, once. Its secret is stored nowhere else."""

    till: str
    invitation: str
    until: datetime
    #: With --png: the picture of its code.
    picture: str = ""


class HubJoinedAnswer(Answer, frozen=True):
    """A till that belongs to a hub now."""

    hub: str
    till_number: int
    server: str
    database: str
    #: keyring, or file: only its user reads it.
    password_in: str
    password_file: str
    encrypted: bool
    #: Books that were begun for it.
    began: str = ""


class HubNoticeAnswer(Answer, frozen=True):
    """Something that a person must know, or answer: in the window, or by hub answer."""

    id: str
    kind: str
    message: str
    told: dict[str, Any]
    answers: tuple[str, ...]


class HubSyncAnswer(Answer, frozen=True):
    """A round that came to its end."""

    waiting: int
    synced_at: datetime | None
    notices: tuple[HubNoticeAnswer, ...]


class HubTillAnswer(Answer, frozen=True):
    """A till as the hub knows it. Sums in whole minor units of the shop's money."""

    number: int
    name: str
    code: str
    #: invited, active, left (when it was last seen) or retired.
    state: str
    #: Why it spends nothing offline until a person answers: fork, moved; empty: all is well.
    frozen: str
    last_seen: datetime | None
    clock_off_seconds: float
    version: str
    facts: int
    risk_budget: Minor
    risk_floor: Minor
    risk_used: Minor
    #: How often it looked at what others sold, in the last day.
    looked: int
    invited_until: datetime
    #: Erasures that it has not obeyed yet.
    waiting_erasures: int = 0


class HubRefusedAnswer(Answer, frozen=True):
    """A call that the hub refused."""

    at: datetime
    role: str
    call: str
    code: str
    #: Whose role it is; empty for a role of no till.
    till: str = ""


class HubOverviewAnswer(Answer, frozen=True):
    """A hub in figures, for its owner."""

    hub: str
    shop: str
    currency: str
    #: Of the currency's smallest unit.
    decimals: int
    generation: int
    #: Restored: it takes facts and grants nothing until its tills have said hello.
    recovering: bool
    facts: int
    customers: int
    bytes: int
    #: Charges whose sale has not come for more than ten minutes.
    unconfirmed: int
    #: Erasures that not every active till has obeyed yet.
    waiting_erasures: int
    tills: tuple[HubTillAnswer, ...]
    #: The newest calls that were refused.
    refused: tuple[HubRefusedAnswer, ...]
    #: What its owner could not take from tills: only a superuser can.
    open_doors: tuple[str, ...]


class HubStandingAnswer(Answer, frozen=True):
    """How these books stand with their hub."""

    hub: str
    till_number: int
    server: str
    database: str
    synced_at: datetime | None
    waiting: int
    #: Asked for and not settled.
    unsettled: int
    frozen: str
    recovering: bool
    risk_budget: Minor
    risk_floor: Minor
    clock_off_seconds: float
    #: What waits for somebody to see or answer it: regulars hub answer.
    notices: tuple[HubNoticeAnswer, ...] = ()


class HubStatusAnswer(Answer, frozen=True):
    """This till, where its books belong to a hub, and the whole hub, where its owner's address is said."""

    till: HubStandingAnswer | None
    hub: HubOverviewAnswer | None
    #: Why the hub did not say anything now: away, retired…; empty where it did.
    problem: str = ""


class HubDoneAnswer(Answer, frozen=True):
    """Something was done: retired, budget, upgraded, recovering, recovered, left, answered."""

    done: str
    till: str = ""
    generation: int = 0
