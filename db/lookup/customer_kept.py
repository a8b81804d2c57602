"""Who fits a filter by tier and balance, as far as what is kept of members tells it without reading their standings."""

from sqlalchemy import ColumnElement, and_, bindparam, false, func, literal, or_, select, true

from db.lookup.customer_filter import CustomerFilter
from db.lookup.standings import SNAPSHOT_FORM
from db.tables.promises import standing
from db.tables.rollups import held, member
from loyalty.money import Points

_alike = func.json_each(bindparam("alike")).table_valued("value", name="versions_alike")
#: Whether the tier that is kept is that of the day: worked out under this ladder, and not ended since.
_IS_FRESH = and_(member.c.tier_until > bindparam("day"), member.c.tier_version.in_(select(_alike.c.value)))
#: What is held is what the snapshot says, unless an import has left that to be made again.
_IS_SOUND = func.coalesce(standing.c.form, SNAPSHOT_FORM) == SNAPSHOT_FORM


def surely(wanted: CustomerFilter, *, waits: bool) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Whether it is known that somebody fits, and that they don't; where it is neither, their standing tells.

    Binds `day` and `alike`, the versions with the ladder in force. `waits`: whether points of the purse may be there
    that are not to be spent yet; then what is held is the most that they can spend.
    """
    does, does_not = _of_tier(wanted.tier)
    if wanted.purse:
        of_least, of_most = _of_least(wanted, waits=waits), _of_most(wanted, waits=waits)
        does, does_not = and_(does, of_least[0], of_most[0]), or_(does_not, of_least[1], of_most[1])
    return does, does_not


def _of_tier(tier: str | None) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    if tier is None:
        return true(), false()
    return and_(_IS_FRESH, member.c.tier == tier), and_(_IS_FRESH, member.c.tier != tier)


def _of_least(wanted: CustomerFilter, *, waits: bool) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    least = wanted.balance_least
    if least is None or least <= 0:
        return true(), false()
    enough = _held(wanted.purse) >= least
    return false() if waits else and_(_IS_SOUND, enough), and_(_IS_SOUND, ~enough)


def _of_most(wanted: CustomerFilter, *, waits: bool) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    most = wanted.balance_most
    if most is None:
        return true(), false()
    if most < 0:
        return false(), true()
    little = _held(wanted.purse) <= most
    return and_(_IS_SOUND, little), false() if waits else and_(_IS_SOUND, ~little)


def _held(purse: str) -> ColumnElement[Points]:
    """What they hold on the day, debt taken off."""
    good = or_(held.c.lapses_on <= 0, held.c.lapses_on >= bindparam("day"))
    summed = select(func.sum(held.c.points)).where(held.c.member == member.c.n, held.c.purse == literal(purse), good)
    return func.coalesce(summed.scalar_subquery(), 0)
