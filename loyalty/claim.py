"""What a guest's sale would have earned for the customer who turns out to have made it (programme.md §6)."""

from dataclasses import replace

from loyalty.earning import earn
from loyalty.money import Thousandths
from loyalty.occasion import occasion
from loyalty.programme import Programme
from loyalty.quote import Quote, ReferralReward
from loyalty.reversal import goods_left
from loyalty.standing import Standing


def claimed(programme: Programme, standing: Standing, sold: Quote, returned: tuple[Thousandths, ...]) -> Quote:
    """The sale as it was, with what it earns for this customer on what has not come back.

    `programme` is the version it was sold under. Prices and discounts stay as sold; what is earned counts from the
    sale's own instant, its lapse days too. Who has bought nothing since makes their first purchase with it.
    """
    assert not sold.purses, "only a guest's sale can be claimed"
    here = occasion(programme, standing, sold.now)
    gained = earn(here, goods_left(sold, returned))
    return replace(
        sold,
        earned=gained.earned,
        rooms=gained.rooms,
        ineligible=gained.ineligible,
        multiplied=gained.multiplied,
        referral=tuple(ReferralReward(account_id=standing.referred_by, earned=one) for one in gained.referral),
        tier=here.tier,
        reasons=(*sold.reasons, *gained.reasons),
    )
