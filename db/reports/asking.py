"""A question as it is kept, to be asked again on another day: its period is told from that day, where it was so meant.

"Last month" is another month in May, and so are "the thirty days up to today"; "from 3 to 9 March" stay those days.
"""

from datetime import date, timedelta

import msgspec

from db.reports.asked import Asked, Period
from db.reports.periods import AGAINST, SPANS, Chosen, held_against, period

#: Typed days that end on the day on which they are asked, or the day before, are meant to go along with it.
_GOES_ALONG_DAYS = 1


class Asking(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A question and its circumstances, and which of the groups that it named."""

    question: str
    #: A period by its name, as `periods` knows it; "days" are those below.
    span: str
    group: str = ""
    #: What it is held against.
    against: str = "nothing"
    #: So many days, which end this many days before the day on which it is asked.
    count: int = 0
    back: int = 0
    #: Or these and no others.
    first: date | None = None
    last: date | None = None
    shop: str = ""
    till: str = ""
    tier: str = ""
    of_group: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def moves(self) -> bool:
        """Whether it means other days on another day."""
        return self.first is None

    def chosen(self, today: date) -> Chosen:
        """The period as it is chosen on that day."""
        if self.span != "days":
            return Chosen(span=self.span, against=self.against)
        if self.first is not None and self.last is not None:
            return Chosen(span="days", days=Period(self.first, self.last), against=self.against)
        last = today - timedelta(days=self.back)
        days = Period(last - timedelta(days=max(self.count, 1) - 1), last)
        return Chosen(span="days", days=days, against=self.against)

    def on(self, today: date) -> Asked:
        """What is asked on that day."""
        chosen = self.chosen(today)
        return Asked(
            period=period(chosen, today),
            today=today,
            before=held_against(chosen, today),
            shop=self.shop,
            till=self.till,
            tier=self.tier,
            group=self.of_group,
            options=self.options,
        )


def asking(question: str, asked: Asked, chosen: Chosen, group: str = "") -> Asking:
    """What was asked, as it is kept."""
    kept = Asking(
        question=question,
        span=chosen.span,
        group=group,
        against=chosen.against if asked.before is not None else "nothing",
        shop=asked.shop,
        till=asked.till,
        tier=asked.tier,
        of_group=asked.group,
        options=asked.options,
    )
    if chosen.days is None:
        return kept
    back = (asked.today - chosen.days.last).days
    if 0 <= back <= _GOES_ALONG_DAYS:
        return msgspec.structs.replace(kept, count=chosen.days.days, back=back)
    return msgspec.structs.replace(kept, first=chosen.days.first, last=chosen.days.last)


def packed(kept: Asking) -> bytes:
    """As it lies in the books."""
    return msgspec.json.encode(kept)


def unpacked(kept: bytes) -> Asking | None:
    """What lies in the books; None where a later program wrote what this one can't read."""
    try:
        read = _read.decode(kept)
    except msgspec.DecodeError:
        return None
    return read if read.span in SPANS and read.against in AGAINST else None


_read = msgspec.json.Decoder(Asking)
