"""Selling from another program in books that belong to a hub: whatever is spent is asked for on the way."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeVar

from db.books import Books
from db.ledger.authority import Authority, BudgetNeeded, Spending
from db.ledger.sale import AuthorityNeeded, QuoteChanged, Receipt, commit_sale
from db.lookup import sales
from desktop.commands.answers import Refusal
from desktop.commands.speaking import Refuse
from desktop.wording.spending import word_denied, word_not_given, word_sold_at_risk
from desktop.wording.words import Words
from loyalty.quote import Quote

if TYPE_CHECKING:
    from db.sync.redeeming import Denied, Granted
    from db.sync.wire import Hub

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
    books: Books,
    *,
    sale_id: str,
    account_id: str,
    quote: Quote,
    now: datetime,
    card_number: str,
    words: Words,
    declined: tuple[str, ...] = (),
) -> Sold:
    """`commit_sale`, with the hub's agreement or at the shop's own risk where it spends; points of rules whose budgets
    are used up, or can't be asked for, are left out. Raises Refuse.
    """
    known = sale_under(books, sale_id)
    how: dict[str, Any] = {"account_id": account_id, "now": now, "card_number": card_number}

    def commit(sale_id: str, authority: Authority | None = None) -> Receipt:
        return commit_sale(books, sale_id=sale_id, quote=quote, authority=authority, declined=declined, **how)

    try:
        return Sold(commit(known.op_id if known is not None else sale_id))
    except AuthorityNeeded as needed:
        spending = needed.spending
    # Imported where they are needed: a lone till never loads them.
    from db.sync.redeeming import Denied, give_back

    right = _asked_for(books, sale_id, spending, now)
    if isinstance(right, Denied) and (less := _points_denied(right, spending)):
        fewer = _without_points(books, right.op_id, quote, (*declined, *less), how)
        done = sell_asking(books, sale_id=right.op_id, quote=fewer, words=words, declined=(*declined, *less), **how)
        remark = word_not_given(less, words, used_up=right.why == "over_limit")
        return replace(done, remark=f"{remark} {done.remark}".strip())
    if isinstance(right, Denied):
        raise Refuse(_refusal(right, spending, words))
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

    with _own_hub(books) as hub:
        ask_for_points(books, hub, asked, now=now)
    return verb()


def _asked_for(books: Books, sale_id: str, spending: Spending, now: datetime) -> "Granted | Denied":
    """The hub's answer, or the shop's own risk."""
    from db.sync.redeeming import IS_NOBODYS_AFTER, authorise, give_all_back

    give_all_back(books, asked_upto=now - IS_NOBODYS_AFTER)
    with _own_hub(books) as hub:
        return authorise(
            books,
            hub,
            op_id=sale_id,
            spending=spending,
            now=now,
            new_id=lambda: _instead_of(sale_id) + secrets.token_hex(2),
        )


@contextmanager
def _own_hub(books: Books) -> Iterator["Hub | None"]:
    """The hub of these books; None where this computer knows no way to it."""
    from db.sync.wire import HubRefused
    from desktop.hub_door import own_hub

    try:
        hub = own_hub(books, somebody_waits=True)
    except HubRefused:
        yield None
        return
    try:
        yield hub
    finally:
        hub.close()


def _refusal(right: "Denied", spending: Spending, words: Words) -> Refusal:
    wants = spending.wants
    message = word_denied(
        right.why,
        words,
        spendable=right.spendable,
        purses=bool(wants.purses),
        coupons=bool(wants.coupons),
        at_risk=right.at_risk,
    )
    return Refusal(refused=f"spending_{right.why}", message=message)


def _points_denied(right: "Denied", spending: Spending) -> tuple[str, ...]:
    """The rules that the answer is about, where all of them give points: without these it may be asked again."""
    about = right.rules or (spending.earning if spending.only_earns else ())
    return about if set(about) <= set(spending.earning) else ()


def _without_points(books: Books, sale_id: str, quote: Quote, declined: tuple[str, ...], how: dict[str, Any]) -> Quote:
    """The same sale at the same price, without the points that these rules would give."""
    try:
        commit_sale(books, sale_id=sale_id, quote=quote, declined=declined, **how)
    except QuoteChanged as changed:
        if changed.quote.to_pay != quote.to_pay:
            raise
        return changed.quote
    except AuthorityNeeded:
        pass
    return quote


def _instead_of(op_id: str) -> str:
    """How ids begin that take the place of a caller's."""
    if len(op_id) <= _ROOM:
        return f"{op_id}~"
    return f"{op_id[: _ROOM - 17]}-{blake2b(op_id.encode(), digest_size=8).hexdigest()}~"
