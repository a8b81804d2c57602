"""What the commands about a customer's purses and slips answer."""

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
