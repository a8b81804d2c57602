"""The figures of its trade that the shop is held against: shown, set, taken away."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from db.books import Books
from db.ledger.benchmark import remove_benchmark, set_benchmark
from db.ledger.refusals import Refused
from db.lookup.benchmarks import Benchmark, benchmarks
from desktop.runner import Run


class BenchmarksViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_benchmarks(self, kept: dict[str, Benchmark]) -> None:
        """These are set, by measure."""

    def show_refused(self, measure: str, code: str) -> None:
        """It was not set, and why."""


class BenchmarksPresenter:
    """Every change is kept at once."""

    def __init__(
        self, view: BenchmarksViewer, *, books: Books, run: Run, heard: Callable[[dict[str, Benchmark]], None]
    ) -> None:
        self._view, self._books, self._run, self._heard = view, books, run, heard

    def begin(self) -> None:
        """What is set."""

        def read(kept: dict[str, Benchmark]) -> None:
            self._view.show_benchmarks(kept)
            self._heard(kept)

        self._run(partial(benchmarks, self._books), read)

    def set(self, measure: str, value: int, source: str) -> None:
        """Hold the shop against this."""

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):
                raise error
            self._view.show_refused(measure, error.code)

        job = partial(set_benchmark, self._books, measure=measure, value=value, source=source)
        self._run(job, lambda _: self.begin(), failed)

    def remove(self, measure: str) -> None:
        """Hold it against nothing any more."""
        self._run(partial(remove_benchmark, self._books, measure=measure), lambda _: self.begin())
