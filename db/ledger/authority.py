"""By what right a sale spends in books that belong to a hub: the hub charged it, or it is at the merchant's own risk.

A lone till is its own authority and asks nobody. What was charged, or put at risk, ends in the sale's own transaction:
a crash leaves either both or neither.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, bindparam, delete, select, update

from db.books import Statement
from db.ledger.refusals import Refused
from db.lookup.merged import together
from db.lookup.search_keys import storable
from db.tables.columns import day_number
from db.tables.journal import event, sale
from db.tables.link import hub_grant, hub_link, intent
from db.tables.promises import coupon
from loyalty.coupon_code import tidy
from loyalty.money import Minor, Points
from loyalty.programme import Programme
from loyalty.quote import Quote
from loyalty.spending import RuleWant, Wants, budgeted_worth, earned_in, may_want, wants_of, worth_of

__all__ = [
    "Authority",
    "AuthorityLost",
    "AuthorityNeeded",
    "BudgetNeeded",
    "Spending",
    "ended_before",
    "points_declined",
    "settle",
    "settle_return",
    "spending_in",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """`hub`: the hub has charged what this sale's intent asks. `risk`: the merchant's, out of this till's grants."""

    by: Literal["hub", "risk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending:
    """What a sale spends that others could be spending too."""

    #: The account it is booked to; empty for a guest.
    account_id: str
    wants: Wants
    #: In the shop's money: what the merchant would have at risk.
    worth: Minor
    #: Of the limited rules among the wants those that give points: the sale may go on without them, at the same price.
    earning: tuple[str, ...] = ()
    #: What this customer has spent here today at the merchant's risk: the owner's word on a card is for the whole day.
    risked: Minor = 0

    @property
    def only_earns(self) -> bool:
        """Whether nothing of it is spent: all that is at stake are points under a budget."""
        return not (self.wants.purses or self.wants.coupons or self.wants.returns) and len(self.earning) == len(
            self.wants.rules
        )


class AuthorityNeeded(Refused):
    """These books belong to a hub, and the sale spends what somebody else could be spending: nothing was written."""

    code = "authority_needed"

    def __init__(self, spending: Spending) -> None:
        super().__init__("it spends, and nobody was asked")
        self.spending = spending


class BudgetNeeded(AuthorityNeeded):
    """The same of points under a budget that something beside a sale would give: an enrolment, a survey, a claim.

    Once the hub has charged them under this id, or nobody could be asked, it may be tried again with that id.
    """

    def __init__(self, op_id: str, spending: Spending) -> None:
        super().__init__(spending)
        self.op_id = op_id


class AuthorityLost(Refused):
    """The right to spend is gone: given back meanwhile, used up, or for other figures. Nothing was written."""

    code = "authority_lost"

    def __init__(self, op_id: str) -> None:
        super().__init__(op_id)
        self.op_id = op_id


_LINK = Statement(select(hub_link.c.frozen, hub_link.c.risk_floor).where(hub_link.c.id == 1))
_INTENT = Statement(select(intent.c.state, intent.c.wants).where(intent.c.op_id == bindparam("op_id")))
_SETTLED = Statement(delete(intent).where(intent.c.op_id == bindparam("op_id")))
#: Grants with something left, the oldest first.
_OPEN = Statement(
    select(hub_grant.c.grant_id, hub_grant.c.amount - hub_grant.c.spent)
    .where(hub_grant.c.kind == "risk", hub_grant.c.state == "open", hub_grant.c.spent < hub_grant.c.amount)
    .order_by(hub_grant.c.asked_at, hub_grant.c.grant_id)
)
_RISKED = Statement(
    select(event.c.payload)
    .select_from(sale.join(event, event.c.op_id == sale.c.op_id))
    .where(sale.c.account_id == bindparam("account_id"), sale.c.day == bindparam("day"))
)
_AT_RISK = Statement(
    update(hub_grant)
    .where(
        hub_grant.c.grant_id == bindparam("of_grant"),
        hub_grant.c.kind == "risk",
        hub_grant.c.state == "open",
        hub_grant.c.spent + bindparam("worth") <= hub_grant.c.amount,
    )
    .values(spent=hub_grant.c.spent + bindparam("worth"))
)
_ONE_USE = Statement(select(coupon.c.rule).where(coupon.c.code == bindparam("code"), coupon.c.shared == 0))


def settle(
    connection: Connection,
    op_id: str,
    account_id: str,
    programme: Programme,
    quote: Quote,
    authority: Authority | None,
) -> dict[str, Any] | None:
    """End what was asked for this sale, inside its own piece of writing; what its fact says of the authority.

    None where none is needed. Raises AuthorityNeeded, AuthorityLost.
    """
    if not may_want(programme, quote):
        return None
    link = _LINK.row(connection)
    if link is None:
        return None
    spending = spending_in(connection, account_id, programme, quote)
    if not spending.wants:
        return None
    if authority is None:
        raise AuthorityNeeded(spending)
    if authority.by == "hub":
        row = _INTENT.row(connection, op_id=op_id)
        if row is None or row[0] == "void" or msgspec.json.decode(row[1], type=Wants) != spending.wants:
            raise AuthorityLost(op_id)
        _SETTLED.run(connection, op_id=op_id)
        return {"hub": True}
    frozen, floor = link
    if frozen or spending.risked + spending.worth > floor:
        raise AuthorityLost(op_id)
    of = _drawn(connection, op_id, spending.worth)
    told = {"risk": next(iter(of)), "worth": spending.worth}
    return told | {"of": of} if len(of) > 1 else told


def _drawn(connection: Connection, op_id: str, worth: Minor) -> dict[str, Minor]:
    """Take so much of the merchant's risk, of as many grants as it takes. Raises AuthorityLost."""
    of: dict[str, Minor] = {}
    for grant_id, room in _OPEN.rows(connection):
        part = min(room, worth - sum(of.values()))
        if part > 0:
            if _AT_RISK.run(connection, of_grant=grant_id, worth=part) != 1:
                raise AuthorityLost(op_id)
            of[str(grant_id)] = part
    if sum(of.values()) < worth:
        raise AuthorityLost(op_id)
    return of


def points_declined(
    connection: Connection, op_id: str, programme: Programme, points: Mapping[str, Points]
) -> frozenset[str]:
    """Rules with a budget that give nothing of these points, because the hub said no or could not be asked.

    Raises BudgetNeeded where it was not asked yet. In books without a hub every rule gives.
    """
    worth = budgeted_worth(programme, points)
    if not any(worth.values()) or _LINK.row(connection) is None:
        return frozenset()
    limits = {rule.id: rule.budget for rule in programme.earns}
    wants = Wants(rules={rule: RuleWant(amount=amount, most=limits[rule]) for rule, amount in worth.items() if amount})
    row = _INTENT.row(connection, op_id=op_id)
    if row is None:
        raise BudgetNeeded(op_id, Spending(account_id="", wants=wants, worth=0, earning=tuple(wants.rules)))
    if row[0] == "void" or msgspec.json.decode(row[1], type=Wants) != wants:
        return frozenset(wants.rules)
    _SETTLED.run(connection, op_id=op_id)
    return frozenset()


def settle_return(connection: Connection, reversal_id: str) -> None:
    """End what was asked for goods that come back, inside their own piece of writing.

    Given back meanwhile or not: once its fact arrives, that is what counts at the hub.
    """
    _SETTLED.run(connection, op_id=reversal_id)


def ended_before(connection: Connection, op_id: str) -> None:
    """The sale, or what came back with it, stands already: nothing is asked for it any more."""
    _SETTLED.run(connection, op_id=op_id)


def spending_in(connection: Connection, account_id: str, programme: Programme, quote: Quote) -> Spending:
    """What this quote spends when it is booked to that account."""
    codes = (tidy(storable(code)) for code in quote.coupons_used)
    found = ((code, _ONE_USE.row(connection, code=code)) for code in codes)
    one_use = {code: str(row[0]) for code, row in found if row is not None}
    wants = wants_of(programme, quote, one_use, guest=not account_id)
    return Spending(
        account_id=account_id,
        wants=wants,
        worth=worth_of(programme, quote, wants, one_use),
        earning=earned_in(programme, wants),
        risked=_risked(connection, account_id, quote.day) if wants else 0,
    )


def _risked(connection: Connection, account_id: str, day: date) -> Minor:
    """What was spent here at the merchant's risk by this account's customer on that day."""
    risked = 0
    for one in together(connection, account_id) if account_id else ():
        for (payload,) in _RISKED.rows(connection, account_id=one, day=day_number(day)):
            if b'"risk"' in payload:
                told = msgspec.json.decode(payload).get("authority", {})
                risked += told["worth"] if "risk" in told else 0
    return risked
