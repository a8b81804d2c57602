"""Which customers a list is to show, and what the books are asked for it."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, FromClause, and_, exists, func, or_, select

from db.tables.columns import day_number
from db.tables.people import account, card, consent, erasure, person, person_group
from db.tables.promises import standing
from loyalty.money import Points

__all__ = ["EVERYBODY", "CustomerFilter", "fits", "listed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFilter:
    """All of what is said must hold; what is not said holds for everybody."""

    #: A name, a phone, the end of a card, as people type them.
    text: str = ""
    #: A tier by its id, empty for those who have none; None for any.
    tier: str | None = None
    group: str = ""
    #: Of the last visit: on that day or later, and before that day.
    visited_since: date | None = None
    visited_before: date | None = None
    never_visited: bool = False
    #: 1 to 12; 0 for any.
    birthday_month: int = 0
    #: What may be spent out of this purse is at least, and at most, so much.
    purse: str = ""
    balance_least: Points | None = None
    balance_most: Points | None = None
    #: A purpose that was agreed to, or wasn't.
    consent: str = ""
    consented: bool = True
    #: Whether there is a card that opens them.
    has_card: bool | None = None
    #: Joined from that day through that day.
    joined_since: date | None = None
    joined_until: date | None = None
    #: Who is in this saved segment, by its id: `reports.saved_segment` finds them.
    segment: str = ""

    @property
    def by_standing(self) -> bool:
        """Whether it asks for what is worked out of a standing: a tier, a balance. No index knows those."""
        return self.tier is not None or bool(self.purse)

    @property
    def is_plain(self) -> bool:
        """Whether it lets everybody through."""
        return self == EVERYBODY

    @property
    def only_text(self) -> bool:
        """Whether it asks for nothing but what was typed."""
        return replace(self, text="") == EVERYBODY


EVERYBODY = CustomerFilter()

_other = account.alias("other")


def listed() -> ColumnElement[bool]:
    """Who is in the list at all: who stands by themselves and was not forgotten."""
    return and_(account.c.merged_into == "", ~exists().where(erasure.c.account_id == account.c.account_id))


def fits(wanted: CustomerFilter) -> ColumnElement[bool]:
    """The filter over account, person and standing, as far as columns know it: all but text, tier and balance."""
    parts: list[ColumnElement[bool]] = [listed()]
    if wanted.group:
        parts.append(_anyone(person_group, person_group.c.name == wanted.group))
    if wanted.visited_since is not None:
        parts.append(standing.c.last_visit >= day_number(wanted.visited_since))
    if wanted.visited_before is not None:
        parts.append(standing.c.last_visit < day_number(wanted.visited_before))
    if wanted.never_visited:
        parts.append(standing.c.last_visit.is_(None))
    if wanted.birthday_month:
        parts.append(func.coalesce(person.c.birthday, 0) % 10_000 // 100 == wanted.birthday_month)
    if wanted.consent:
        parts.append(_agreed(wanted.consent) == (1 if wanted.consented else 0))
    if wanted.has_card is not None:
        has = _anyone(card, card.c.status == "active")
        parts.append(has if wanted.has_card else ~has)
    if wanted.joined_since is not None:
        parts.append(account.c.joined_on >= day_number(wanted.joined_since))
    if wanted.joined_until is not None:
        parts.append(account.c.joined_on <= day_number(wanted.joined_until))
    return and_(*parts)


def _anyone(table: FromClause, what: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the account has such a row, or one of those merged into it."""
    own = exists().where(table.c.account_id == account.c.account_id, what)
    behind = exists().where(
        _other.c.merged_into == account.c.account_id,
        _other.c.merged_into != "",
        table.c.account_id == _other.c.account_id,
        what,
    )
    return or_(own, and_(account.c.absorbs > 0, behind))


def _agreed(purpose: str) -> ColumnElement[int]:
    """The newest word on it: 1 for a yes, 0 for a no and for nothing said."""
    newest = (
        select(consent.c.given)
        .where(consent.c.account_id == account.c.account_id, consent.c.purpose == purpose)
        .order_by(consent.c.at.desc(), consent.c.op_id.desc())
        .limit(1)
        .correlate(account)
        .scalar_subquery()
    )
    return func.coalesce(newest, 0)
