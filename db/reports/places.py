"""Where something was sold, and to whom: what a report can be narrowed to."""

from dataclasses import dataclass

from sqlalchemy import select

from db.reports.source import Source
from db.tables.people import person_group
from db.tables.rollups import takings, till
from db.tables.workplace import workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The names of the shops in these books, and the codes of all tills that ever sold."""

    shops: tuple[str, ...] = ()
    tills: tuple[str, ...] = ()


def places(source: Source) -> Places:
    """All of them, in the order of their names."""
    # A hub has a workplace of the first shop alone; where each till stands it knows of all of them.
    of_shops = till.c.shop if source.is_hub else workplace.c.shop_name
    shops = source.rows(select(of_shops).distinct().order_by(of_shops))
    tills = source.rows(select(takings.c.till).group_by(takings.c.till).order_by(takings.c.till))
    return Places(shops=tuple(name for (name,) in shops), tills=tuple(code for (code,) in tills))


def groups(source: Source) -> tuple[str, ...]:
    """The names of all groups that anybody is in."""
    names = source.rows(select(person_group.c.name).distinct().order_by(person_group.c.name))
    return tuple(name for (name,) in names)
