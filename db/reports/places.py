"""Where something was sold: what a report can be narrowed to."""

from dataclasses import dataclass

from sqlalchemy import select

from db.reports.source import Source
from db.tables.rollups import takings
from db.tables.workplace import workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The names of the shops in these books, and the codes of all tills that ever sold."""

    shops: tuple[str, ...] = ()
    tills: tuple[str, ...] = ()


def places(source: Source) -> Places:
    """All of them, in the order of their names."""
    shops = source.rows(select(workplace.c.shop_name).distinct().order_by(workplace.c.shop_name))
    tills = source.rows(select(takings.c.till).group_by(takings.c.till).order_by(takings.c.till))
    return Places(shops=tuple(name for (name,) in shops), tills=tuple(till for (till,) in tills))
