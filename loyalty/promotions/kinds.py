"""Every kind of promotion there is: a line each."""

from loyalty.promotions import amount, bundle, fixed_price, gift, n_plus_m, percent

#: What may be taken off goods, in phase 1.
ON_GOODS = (
    percent.KIND,
    amount.EACH,
    fixed_price.KIND,
    n_plus_m.KIND,
    n_plus_m.SECOND_UNIT,
    bundle.KIND,
    gift.KIND,
)

#: What a campaign or a coupon may take off, in phase 3.
IN_CAMPAIGNS = (percent.KIND, amount.ONCE, fixed_price.KIND)
