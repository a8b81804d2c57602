"""The groups that customers belong to, for whoever writes a rule or puts a customer into one."""

from sqlalchemy import func, select

from db.books import Books, Statement
from db.tables.people import person_group

_ALL = Statement(select(person_group.c.name, func.count()).group_by(person_group.c.name).order_by(person_group.c.name))


def groups(books: Books) -> tuple[tuple[str, int], ...]:
    """Every group by name, and how many customers are in it."""
    with books.reading() as connection:
        return tuple((name, members) for name, members in _ALL.rows(connection))
