"""A sale that spends in books that belong to a hub, as the till's window and commands make it."""

from db.ledger.authority import AuthorityNeeded
from db.ledger.sale import Receipt, commit_sale
from db.sync import redeeming
from db.sync.wire import Hub
from loyalty.basket import Ask
from tests.db.shop import Shop


def sold_by_right(
    shop: Shop, hub: Hub | None, account_id: str, *prices: int, points: int | None = 0, coupon: str = ""
) -> Receipt | None:
    """Sell these lines and pay with points (None: the most); None where nobody lets it be spent."""
    shop.later(minutes=1)
    asks = () if points == 0 else (Ask("bonus", points),)
    quoted = shop.quote(account_id, *prices, asks=asks, coupons=(coupon,) if coupon else ())
    sale_id = shop.new_id()
    try:
        return commit_sale(shop.books, sale_id=sale_id, account_id=account_id, quote=quoted, now=shop.now)
    except AuthorityNeeded as needed:
        spending = needed.spending
    got = redeeming.authorise(shop.books, hub, op_id=sale_id, spending=spending, now=shop.now, new_id=shop.new_id)
    if isinstance(got, redeeming.Denied):
        return None
    try:
        return commit_sale(
            shop.books,
            sale_id=got.op_id,
            account_id=account_id,
            quote=quoted,
            now=shop.now,
            authority=got.authority,
        )
    except Exception:
        redeeming.give_back(shop.books, got.op_id)
        raise
