"""The figures of its trade that the shop is held against."""

from dataclasses import dataclass

from sqlalchemy import select

from db.books import Books, Statement
from db.tables.questions import benchmark


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One figure: of which measure, in its unit, and where it is from."""

    measure: str
    value: int
    source: str


_ALL = Statement(select(benchmark.c.measure, benchmark.c.value, benchmark.c.source).order_by(benchmark.c.measure))


def benchmarks(books: Books) -> dict[str, Benchmark]:
    """All that are set, by measure."""
    with books.reading() as connection:
        return {row[0]: Benchmark(*row) for row in _ALL.rows(connection)}
