"""Selling from another program in books that belong to a hub: whatever is spent is asked for on the way."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any, TypeVar

from db.books import Books
from db.ledger.authority import BudgetNeeded
from db.ledger.sale import AuthorityNeeded, QuoteChanged, Receipt, commit_sale
from db.lookup import sales
from desktop.commands.answers import Refusal
from desktop.commands.speaking import Refuse
from desktop.wording.spending import word_denied, word_not_given, word_sold_at_risk
from desktop.wording.words import Words
from loyalty.money import Minor
from loyalty.quote import Quote

T = TypeVar("T")

#: An id is at most 64 signs; one that is longer than this leaves no room for what tells its sales apart.
_ROOM = 56


@dataclass(frozen=True, slots=True)
class Sold:
    """What was booked, and a sentence where something should be known of it."""

    receipt: Receipt
    remark: str = ""


def sale_under(books: Books, op_id: str) -> sales.SaleView | None:
    """The sale that a caller's id stands for: under itself, or under one that took its place where it was given up."""
    found = sales.sale(books, op_id)
    return found if found is not None else sales.newest_with_prefix(books, _instead_of(op_id))


def sell_asking(
    books: Books, *, sale_id: str, account_id: str, quote: Quote, now: datetime, card_number: str, words: Words
) -> Sold:
    """`commit_sale`, with the hub's agreement or at the shop's own risk where it spends. Raises Refuse."""
    known = sale_under(books, sale_id)

    def commit(sale_id: str, quote: Quote = quote, **how: Any) -> Receipt:
        return commit_sale(
            books, sale_id=sale_id, account_id=account_id, quote=quote, now=now, card_number=card_number, **how
        )

    try:
        return Sold(commit(sale_id=known.op_id if known is not None else sale_id))
    except AuthorityNeeded as needed:
        spending = needed.spending
    # Imported where they are needed: a lone till never loads them.
    from db.sync.redeeming import IS_NOBODYS_AFTER, Denied, authorise, give_all_back, give_back
    from db.sync.wire import HubRefused
    from desktop.hub_door import own_hub

    give_all_back(books, asked_upto=now - IS_NOBODYS_AFTER)
    try:
        hub = own_hub(books, somebody_waits=True)
    except HubRefused:
        hub = None
    right = authorise(
        books,
        hub,
        op_id=sale_id,
        spending=spending,
        now=now,
        new_id=lambda: _instead_of(sale_id) + secrets.token_hex(2),
    )
    if hub is not None:
        hub.close()
    if isinstance(right, Denied) and spending.only_earns:
        receipt = _without_points(commit, right.op_id, quote.to_pay, spending.earning)
        return Sold(receipt, word_not_given(spending.earning, words, used_up=right.why == "over_limit"))
    if isinstance(right, Denied):
        wants = spending.wants
        message = word_denied(
            right.why,
            words,
            spendable=right.spendable,
            purses=bool(wants.purses),
            coupons=bool(wants.coupons),
            at_risk=right.at_risk,
        )
        raise Refuse(Refusal(refused=f"spending_{right.why}", message=message))
    try:
        receipt = commit(sale_id=right.op_id, authority=right.authority)
    except Exception:
        give_back(books, right.op_id)
        raise
    return Sold(receipt, word_sold_at_risk(words) if right.authority.by == "risk" else "")


def with_points(books: Books, verb: Callable[[], T], *, now: datetime) -> T:
    """What gives points beside a sale, once their budgets were asked for where that is needed; else without them."""
    try:
        return verb()
    except BudgetNeeded as needed:
        asked = needed
    from db.sync.redeeming import ask_for_points
    from db.sync.wire import HubRefused
    from desktop.hub_door import own_hub

    try:
        hub = own_hub(books, somebody_waits=True)
    except HubRefused:
        hub = None
    ask_for_points(books, hub, asked, now=now)
    if hub is not None:
        hub.close()
    return verb()


def _without_points(commit: Callable[..., Receipt], sale_id: str, to_pay: Minor, rules: tuple[str, ...]) -> Receipt:
    """Sold at the same price, without the points that these rules would have given."""
    try:
        return commit(sale_id, declined=rules)
    except QuoteChanged as changed:
        if changed.quote.to_pay != to_pay:
            raise
        return commit(sale_id, changed.quote, declined=rules)


def _instead_of(op_id: str) -> str:
    """How ids begin that take the place of a caller's."""
    if len(op_id) <= _ROOM:
        return f"{op_id}~"
    return f"{op_id[: _ROOM - 17]}-{blake2b(op_id.encode(), digest_size=8).hexdigest()}~"
