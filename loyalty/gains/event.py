"""So many points once for something that happened: in a sale (a birthday, the tenth visit) or beside one (a survey)."""

from dataclasses import dataclass
from enum import StrEnum

from loyalty.document_shape import Field, OneOf, Whole
from loyalty.gains.shape import Base, GainKind
from loyalty.money import Points


class On(StrEnum):
    """What may happen. The first five are seen by a sale; the rest is told by a person or another verb."""

    FIRST_PURCHASE = "first_purchase"
    BIRTHDAY = "birthday"
    VISIT = "visit"
    CAME_BACK = "came_back"
    REFERRAL = "referral"
    JOINED = "joined"
    SURVEY = "survey"
    REVIEW = "review"
    PROFILE = "profile"


#: Events that happen without a sale.
BESIDE_A_SALE = frozenset({On.JOINED, On.SURVEY, On.REVIEW, On.PROFILE})
#: Once in a customer's life with the shop; a survey or a review may come again.
ONCE_IN_ALL = frozenset({On.JOINED, On.FIRST_PURCHASE, On.PROFILE, On.REFERRAL})


@dataclass(frozen=True, slots=True)
class Event:
    on: On
    gives: Points
    #: REFERRAL: what the friend gets, once; `gives` goes to whoever brought them.
    friend_gives: Points = 0

    def points(self, base: Base) -> Points:
        gives = self.friend_gives if self.on is On.REFERRAL else self.gives
        return gives * base.times.numerator // base.times.denominator


KIND = GainKind(
    "event",
    {
        "on": Field(OneOf(tuple(On))),
        "gives": Field(Whole(), says="points, once"),
        "friend_gives": Field(Whole(), 0, "referral: what the friend gets"),
    },
    lambda said: Event(On(said["on"]), said["gives"], said["friend_gives"]),
)
