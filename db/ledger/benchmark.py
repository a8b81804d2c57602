"""Figures of the shop's trade, which its own are held against: set and taken away by the owner.

A benchmark is a note on the wall: nothing in the journal depends on it, so it leaves no fact there.
"""

from sqlalchemy import bindparam, delete
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger.refusals import Refused
from db.lookup.search_keys import storable
from db.reports.answer import Unit
from db.reports.measures import MEASURES
from db.tables.questions import benchmark

__all__ = ["BadBenchmark", "remove_benchmark", "set_benchmark"]

SOURCE_LONGEST = 200
VALUE_MOST = 10**12


class BadBenchmark(Refused):
    """There is no such measure, or no such value of it: a share lies between nothing and all."""

    code = "bad_benchmark"


_new = upsert(benchmark)
_SET = Statement(
    _new.on_conflict_do_update(
        index_elements=[benchmark.c.measure],
        set_={"value": _new.excluded.value, "source": _new.excluded.source},
    )
)
_REMOVE = Statement(delete(benchmark).where(benchmark.c.measure == bindparam("of_measure")))


def set_benchmark(books: Books, *, measure: str, value: int, source: str = "") -> None:
    """Hold the shop against this value, in the measure's own unit. Set anew it is another. Raises BadBenchmark."""
    known = MEASURES.get(measure)
    most = 10_000 if known is not None and known.unit is Unit.SHARE else VALUE_MOST
    told = " ".join(storable(source).split())
    if known is None or not 0 <= value <= most or len(told) > SOURCE_LONGEST:
        raise BadBenchmark(measure)
    with books.writing() as connection:
        _SET.run(connection, measure=measure, value=value, source=told)


def remove_benchmark(books: Books, *, measure: str) -> None:
    """Hold it against nothing any more."""
    with books.writing() as connection:
        _REMOVE.run(connection, of_measure=measure)
