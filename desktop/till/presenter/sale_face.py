"""The open sale as its part of the screen is told of it: what it costs, what stands in its way, what the hub says."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from db.lookup.customers import CustomerView
from desktop.till.presenter.open_sale import OpenSale
from loyalty.coupon_code import tidy
from loyalty.money import Minor, Points
from loyalty.programme import Programme
from loyalty.quote import Quote, quote
from loyalty.reasons import Why
from loyalty.spending import Wants, without
from loyalty.standing import GUEST, Standing

if TYPE_CHECKING:
    from db.sync.redeeming import Denied


class SaleSnag(StrEnum):
    """What keeps the sale from being applied, or what the cashier must know before it is."""

    TOO_MUCH = "too_much"
    #: What was typed is no amount.
    UNREADABLE = "unreadable"
    NOTHING_TO_SELL = "nothing_to_sell"
    CANNOT_PAY_SO = "cannot_pay_so"
    #: Goods that only some tiers may buy.
    GOODS_REFUSED = "goods_refused"
    #: A gift for which not enough is saved.
    GIFT_REFUSED = "gift_refused"
    FIGURES_CHANGED = "figures_changed"
    ALREADY_BOOKED = "already_booked"
    #: What was to come back in exchange can't come back so any more.
    RETURN_REFUSED = "return_refused"
    RETURNED_ELSEWHERE = "returned_elsewhere"
    #: What was to come back was sold at another till, and the hub can't be asked.
    RETURN_WAITS = "return_waits"
    CUSTOMER_CHANGED = "customer_changed"
    TAKEN_UP_AGAIN = "taken_up_again"
    #: Nobody waits for the hub's answer any more.
    ASKED_NO_MORE = "asked_no_more"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleFace:
    """The sale as it is shown: what was typed, what it costs, and under which rules."""

    sale: OpenSale
    quote: Quote
    programme: Programme
    customer: CustomerView | None
    #: What it was quoted on: coupons are told apart by it.
    standing: Standing = GUEST

    @property
    def to_pay(self) -> Minor:
        """What the customer hands over; below nought where an exchange gives money back."""
        return self.quote.to_pay - (self.sale.back.cash if self.sale.back else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendingDenied:
    """What may not be spent now, and what the customer hands over without it; everything else goes on."""

    #: `away`: the hub was not reached, and the shop's risk does not cover it. Else the hub's own word (`Verdict`).
    why: str
    #: What of it is meant: purses and their gifts, coupons by code, rules with a limit by id.
    purses: bool = False
    coupons: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    #: By purse, what could be spent, as the hub knows it.
    spendable: tuple[tuple[str, Points], ...] = ()
    #: Whether it is about points under a budget alone: the price stays, and the sale goes on without asking.
    only_earning: bool = False
    #: With `away`: for this card today, and in all, where the shop lets points be spent without the hub.
    at_risk: tuple[int, int] | None = None
    #: None where nothing would be left to sell.
    to_pay_without: Minor | None = None


def denied_by(
    denied: "Denied", wants: Wants, programme: Programme, standing: Standing, sale: OpenSale, now: datetime
) -> SpendingDenied:
    """What of these wants a word of the hub's is about, and what is to pay without it."""
    every = denied.why not in _ABOUT
    about = _ABOUT.get(denied.why)
    told = SpendingDenied(
        why=denied.why,
        purses=bool(wants.purses) and (every or about == "purses"),
        coupons=wants.coupons if every or about == "coupons" else (),
        rules=tuple(wants.rules) if every or about == "rules" else (),
        spendable=tuple(denied.spendable.items()),
        at_risk=denied.at_risk,
    )
    if denied.rules:
        told = replace(told, purses=False, coupons=(), rules=denied.rules)
    points_only = bool(told.rules) and not told.purses and not told.coupons
    told = replace(told, only_earning=points_only and len(earned_by(programme, told.rules)) == len(told.rules))
    return replace(told, to_pay_without=_to_pay(programme, standing, without_denied(sale, told), now))


def without_denied(sale: OpenSale, denied: SpendingDenied) -> OpenSale:
    """The sale without what may not be spent now: payments and gifts of purses, these coupons and limited rules."""
    kept = tuple(code for code in sale.coupons if tidy(code) not in denied.coupons)
    left = replace(sale, coupons=kept, declined=sale.declined | frozenset(denied.rules))
    return replace(left, asks=(), gifts=()) if denied.purses else left


def earned_by(programme: Programme | None, rules: Collection[str]) -> tuple[str, ...]:
    """Those of the rules that give points."""
    return tuple(rule.id for rule in programme.earns if rule.id in rules) if programme is not None else ()


def _to_pay(programme: Programme, standing: Standing, sale: OpenSale, now: datetime) -> Minor | None:
    """What the customer hands over for this sale; None where there is nothing to sell, or it can't be sold."""
    if not sale.goods:
        return None
    rest = quote(programme, without(programme, standing, sale.declined), sale.basket, now)
    return rest.to_pay - (sale.back.cash if sale.back else 0) if rest.can_be_sold else None


#: What the hub's word is about; any other is about all of it.
_ABOUT = {"not_enough": "purses", "coupon_used": "coupons", "unknown_coupon": "coupons", "over_limit": "rules"}


class SaleView(Protocol):
    """All that the sale ever says to its part of the screen."""

    def show_sale(self, face: SaleFace) -> None: ...
    def show_sale_snag(self, snag: SaleSnag | None) -> None: ...
    def show_applying(self, busy: bool) -> None: ...

    def show_asking(self, asks: bool) -> None:
        """The hub is asked whether this may be spent; it may be said once it takes long enough to be noticed."""

    def show_spending_denied(self, denied: SpendingDenied) -> None: ...

    def show_not_given(self, rules: tuple[str, ...], used_up: bool) -> None:
        """These rules gave no points with the sale that was just booked: elsewhere their budget was used up, or nobody
        could be asked how much of it is left.
        """

    def show_sold_at_risk(self) -> None:
        """What the sale just spent is at the shop's own risk: the hub was away."""


def keeps_from(sale: OpenSale, shown: Quote) -> SaleSnag | None:
    """What keeps this from being applied; None: nothing does."""
    if not (sale.goods or sale.gifts):
        return SaleSnag.NOTHING_TO_SELL
    return None if shown.can_be_sold else why_not(shown)


def why_not(refused: Quote) -> SaleSnag:
    """What stands first in the way of a sale that can't be booked as it is."""
    if refused.refused_lines:
        return SaleSnag.GOODS_REFUSED
    if any(reason.why is Why.GIFT_NOT_YET for reason in refused.reasons):
        return SaleSnag.GIFT_REFUSED
    return SaleSnag.CANNOT_PAY_SO


def why_not_back(refused: Exception) -> SaleSnag:
    """Why what was to come back with a sale can't."""
    match getattr(refused, "code", ""):
        case "returned":
            return SaleSnag.RETURNED_ELSEWHERE
        case "hub_away":
            return SaleSnag.RETURN_WAITS
    return SaleSnag.RETURN_REFUSED
