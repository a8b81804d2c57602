"""What the books know of the hub they belong to; a lone till's books know of none."""

from dataclasses import dataclass, fields

from sqlalchemy import Connection, select

from db.books import Books, Statement
from db.tables.link import hub_link as table


@dataclass(frozen=True, slots=True, kw_only=True)
class HubLink:
    """The hub these books belong to, and what it last said of this till. Instants are microseconds since 1970."""

    hub_id: str
    #: This till's number at the hub.
    till_n: int
    #: How far the hub's feed is read.
    generation: int
    pos: int
    item: str
    #: `event.id` up to which the hub has said that it has all. For display.
    sent: int
    #: Why nothing may be spent offline until a person answers; empty: all is well.
    frozen: str
    recovering: bool
    bookkeeper: bool
    #: What may be at risk offline, in all and of one card at once, in the shop's money.
    risk_budget: int
    risk_floor: int
    joined_at: int
    #: This till's clock less the hub's, in microseconds.
    clock_off: int
    #: When a round last came to its end; 0 for never.
    synced_at: int


_LINK = Statement(select(*(table.c[field.name] for field in fields(HubLink))).where(table.c.id == 1))
_WHETHER = frozenset({"recovering", "bookkeeper"})
_NAMES = tuple(field.name for field in fields(HubLink))


def hub_link(books: Books) -> HubLink | None:
    """What the books know of their hub; None in a lone till's."""
    with books.reading() as connection:
        return hub_link_in(connection)


def hub_link_in(connection: Connection) -> HubLink | None:
    """The same, inside a piece of work on the books."""
    row = _LINK.row(connection)
    if row is None:
        return None
    told = dict(zip(_NAMES, row, strict=True))
    return HubLink(**told | {name: bool(told[name]) for name in _WHETHER})
