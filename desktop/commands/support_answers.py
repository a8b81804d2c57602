"""What the commands answer that look at the program itself."""

from desktop.commands.answers import Answer


class CheckedAnswer(Answer, frozen=True):
    """What came of trying one thing; `told` is for whoever mends it, in English."""

    check: str
    name: str
    good: bool
    told: str
    #: Empty where nothing has to be done.
    to_do: str
    took_ms: int


class SelfCheckAnswer(Answer, frozen=True):
    """Whether the program is whole. Exit code 1 where it is not."""

    good: bool
    version: str
    checks: tuple[CheckedAnswer, ...]
