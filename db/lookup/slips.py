"""The sales that a slip's number stands for: one, or several where a till's books were copied."""

from sqlalchemy import Connection, bindparam, select, union

from db.books import Books, Statement
from db.lookup.sales import SaleView, sale_in
from db.lookup.search_keys import storable
from db.tables.journal import reversal
from db.tables.journal import sale as table


class SlipOfSeveral(Exception):
    """The number stands on the slips of several sales, and whoever shows it must say which."""

    def __init__(self, slip: str, sales: tuple[SaleView, ...]) -> None:
        super().__init__(slip)
        self.slip = slip
        self.sales = sales


#: A number that two slips bear stands below nought in all rows but one; what is printed on them is the same.
_NUMBERED = Statement(
    union(
        *(
            select(sale_id).where(own.till == bindparam("till"), own.slip_n == bindparam("slip_n"))
            for own, sale_id in ((table.c, table.c.op_id), (reversal.c, reversal.c.sale_id))
        ),
        *(
            select(sale_id).where(own.till == bindparam("till"), own.slip_n < 0, own.slip == bindparam("printed"))
            for own, sale_id in ((table.c, table.c.op_id), (reversal.c, reversal.c.sale_id))
        ),
    )
)
_OTHER = Statement(
    select(table.c.op_id)
    .where(table.c.slip == bindparam("slip"), table.c.slip_n.is_(None))
    .order_by(table.c.at.desc())
    .limit(1)
)


def as_printed(slip: str) -> tuple[str, int | None, str]:
    """A number as it stands on the slip, however it is typed, its place in the till's row, and the till's letters."""
    wanted = storable(slip).strip()
    till, _, number = wanted.upper().replace(" ", "-").rpartition("-")
    if till and number.isascii() and number.isdigit() and len(number) < 18:
        return f"{till}-{int(number):06d}", int(number), till
    return wanted, None, till


def under_slip(books: Books, slip: str) -> tuple[SaleView, ...]:
    """The sales of a slip's number as it is printed, in any case, newest first; a refund's slip finds its sale."""
    with books.reading() as connection:
        return under_slip_in(connection, slip)


def under_slip_in(connection: Connection, slip: str) -> tuple[SaleView, ...]:
    """`under_slip` inside a piece of work on the books."""
    printed, number, till = as_printed(slip)
    rows = [] if number is None else _NUMBERED.rows(connection, till=till, slip_n=number, printed=printed)
    rows = rows or _OTHER.rows(connection, slip=storable(slip).strip())
    found = (sale_in(connection, row[0]) for row in rows)
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.at, one.op_id), reverse=True))


def by_slip(books: Books, slip: str) -> SaleView | None:
    """The sale of a slip's number. Raises SlipOfSeveral."""
    with books.reading() as connection:
        return by_slip_in(connection, slip)


def by_slip_in(connection: Connection, slip: str, *, sale_id: str = "") -> SaleView | None:
    """`by_slip` inside a piece of work on the books; `sale_id` says which, where several bear the number."""
    found = under_slip_in(connection, slip)
    if sale_id:
        found = tuple(one for one in found if one.op_id == sale_id)
    if len(found) > 1:
        raise SlipOfSeveral(as_printed(slip)[0], found)
    return found[0] if found else None
