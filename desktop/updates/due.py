"""When to look for a release: once a day, each till at a minute of its own, whatever its clock does."""

from datetime import datetime, timedelta

EVERY = timedelta(hours=24)
#: Tills that were switched on together drift apart by up to this much a day.
SPREAD = timedelta(hours=3)
#: A look that got no answer is tried again after this, as long as the program runs.
AGAIN_AFTER = timedelta(hours=1)
#: A last look that lies further ahead than this was noted by a clock that has been put back since.
AHEAD = timedelta(minutes=5)


def is_due(looked: datetime | None, now: datetime, *, part: float) -> bool:
    """Whether a day and this till's part (0 to 1) of the spread have passed since the last look that was answered."""
    if looked is None or looked > now + AHEAD:
        return True
    return now - looked >= EVERY + SPREAD * part


def may_try(tried: datetime | None, now: datetime) -> bool:
    """Whether the last try, answered or not, lies long enough back."""
    return tried is None or tried > now + AHEAD or now - tried >= AGAIN_AFTER
