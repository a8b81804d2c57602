"""What the commands about a customer's purses and slips answer."""

from datetime import date

from desktop.commands.answers import Answer


class ReasonAnswer(Answer, frozen=True):
    """One reason of the owner's list."""

    id: str
    words: str
    #: The most one such movement is worth, in minor units; null for no limit.
    most: int | None


class ReasonsAnswer(Answer, frozen=True):
    reasons: tuple[ReasonAnswer, ...]


class ClaimAnswer(Answer, frozen=True):
    account: str
    slip: str
    #: By purse, in its smallest units; empty where this very request was counted before.
    earned: dict[str, int]
    #: False where it was only tried.
    counted: bool


class ListedAnswer(Answer, frozen=True):
    """One customer of a list."""

    account: str
    name: str
    phone: str
    #: The newest card that opens them.
    card: str
    tier: str
    #: The purse of the balance, and what may be spent of it, in its smallest unit.
    purse: str
    balance: int
    last_visit: date | None
    groups: tuple[str, ...]


class MemberListAnswer(Answer, frozen=True):
    #: All who fit; the lines may be fewer.
    count: int
    members: tuple[ListedAnswer, ...]
