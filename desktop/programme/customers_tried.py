"""The customer of a try-out: nobody, somebody made up, or a real one described without their name."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.programme.naming import Naming
from desktop.wording.figures import points
from desktop.wording.moments import day
from loyalty.standing import Standing

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView

#: Days of buying that an example of a real customer carries at most: the newest say most.
DAYS_MOST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who buys. Amounts in minor units and smallest units; a tier is its id, empty: as earned."""

    guest: bool = False
    tier: str = ""
    spent: int = 0
    visits: int = 3
    away: int = 7
    balances: dict[str, int] = field(default_factory=dict)
    groups: tuple[str, ...] = ()
    birthday: date | None = None
    coupons: tuple[str, ...] = ()
    #: A real customer's standing as an example says it; then the figures above are not used.
    described: dict[str, Any] | None = None
    name: str = ""

    def standing(self, today: date) -> dict[str, Any] | None:
        """As an example says it; None for a guest."""
        if self.guest:
            return None
        if self.described is not None:
            return {**self.described, **self._coupons()}
        said: dict[str, Any] = {}
        if self.visits or self.spent:
            bought = today - timedelta(days=self.away)
            said["days"] = [{"day": bought.isoformat(), "spend": self.spent, "visits": self.visits}]
        if self.tier:
            said["given_tier"] = {"tier": self.tier, "ends_on": (today + timedelta(days=365)).isoformat()}
        if any(self.balances.values()):
            said["balances"] = {purse: held for purse, held in self.balances.items() if held}
        if self.groups:
            said["groups"] = list(self.groups)
        if self.birthday is not None:
            said["birthday"] = self.birthday.isoformat()
        return {**said, **self._coupons()}

    def _coupons(self) -> dict[str, Any]:
        coupons = [{"code": coupon_code(rule), "rule": rule} for rule in self.coupons]
        return {"coupons": coupons} if coupons else {}

    def words(self, naming: Naming) -> str:
        """One line: "Gold, 12 visits, 320 points"."""
        words = naming.words
        if self.guest:
            return words.tr("A guest without a card")
        if self.described is not None:
            return self.name
        parts = [naming.tier(self.tier)] if self.tier else []
        parts.append(words.tr("{number} visit(s) before", "", self.visits).format(number=self.visits))
        if self.spent:
            parts.append(words.tr("spent {money}").format(money=naming.money(self.spent)))
        for purse, held in self.balances.items():
            if held:
                parts.append(points(held, naming.purse(purse), words))
        parts += self.groups
        if self.birthday is not None:
            text = words.tr("born {day}")
            parts.append(text.format(day=day(self.birthday, words, today=self.birthday)))
        return ", ".join(parts)


def coupon_code(rule: str) -> str:
    """A code for trying a coupon; of no use in a shop."""
    return f"TRY-{rule}"[:60].upper()


def person_of(customer: "CustomerView", today: date) -> Person:
    """A real customer as an example says them: what they bought and hold, not who they are."""
    standing = customer.standing
    said: dict[str, Any] = {
        "days": [
            {"day": total.day.isoformat(), "spend": total.spend, "visits": total.visits}
            for total in standing.days[-DAYS_MOST:]
        ],
        "balances": {purse: held for purse, state in standing.purses if (held := state.spendable(today))},
        "joined_on": customer.joined_on.isoformat(),
    }
    if standing.given_tier is not None:
        given = standing.given_tier
        said["given_tier"] = {"tier": given.tier, "ends_on": given.ends_on.isoformat()}
    if customer.birthday is not None:
        said["birthday"] = customer.birthday.isoformat()
    if standing.card_kind:
        said["card_kind"] = standing.card_kind
    said |= _groups_and_terms(standing)
    return Person(described=said, name=customer.name or customer.phone or "№")


def _groups_and_terms(standing: Standing) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if standing.groups:
        said["groups"] = list(standing.groups)
    if standing.terms:
        said["terms"] = [
            {
                "id": terms.id,
                "name": terms.name,
                "percent": terms.rate,
                "from": terms.starts_at,
                "group": terms.group,
                **({"ends_on": terms.ends_on.isoformat()} if terms.ends_on else {}),
            }
            for terms in standing.terms
        ]
    return said


def changed(person: Person, **fields: Any) -> Person:
    """The same person with other figures; a real one becomes a made-up one."""
    return replace(person, described=None, name="", guest=False, **fields)
