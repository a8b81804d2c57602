"""What the hub's page tells of the hub that these books belong to: frozen values, for its presenter and its screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from loyalty.money import Minor
from loyalty.programme import Purse

if TYPE_CHECKING:
    from db.sync.wire import Notice


class State(Protocol):
    """How the rounds go: `desktop.parts.SyncState`, which a presenter may not name for the widgets beside it."""

    @property
    def state(self) -> str: ...
    @property
    def synced_at(self) -> datetime | None: ...
    @property
    def away_since(self) -> datetime | None: ...
    @property
    def waiting(self) -> int: ...
    @property
    def notices(self) -> "tuple[Notice, ...]": ...
    @property
    def refused(self) -> str: ...
    @property
    def under_way(self) -> bool: ...


class Rounds(Protocol):
    """Likewise `desktop.parts.Rounds`."""

    @property
    def state(self) -> State: ...

    def heard_by(self, told: Callable[[State], object]) -> None: ...

    def now(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The hub that these books belong to, and this till there."""

    #: Empty where this computer has no address of it: the books came from another one.
    server: str
    database: str
    #: This till's number there.
    till_n: int
    #: Where the password stands; None: nowhere, the till can't sign in.
    secret_place: Literal["keyring", "file"] | None
    secret_file: Path
    #: Whoever listens on the network reads along.
    plain: bool
    #: What may be at risk offline, in all at this till and of one card in a day.
    risk_budget: Minor
    risk_floor: Minor
    #: Why nothing is spent offline until a person answers; empty: all is well.
    frozen: str
    #: The hub was restored and waits for all of its tills.
    recovering: bool
    #: What is needed to word what it tells: the programme's purses, and the slips of sales that it speaks of, by id.
    purses: tuple[Purse, ...] = ()
    slips: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why something did not happen; `desktop.wording.hub_joining` words it."""

    code: str
    server: str = ""
    detail: str = ""
