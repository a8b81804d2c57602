"""The batches there are, and one of them: what was printed, spoiled, handed out, number by number."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from random import SystemRandom
from typing import Protocol

from db.books import Books, BooksProblem
from db.changes import Changes
from db.ledger.card_batch import Reserved, spoil
from db.ledger.refusals import Refused
from db.lookup.card_batches import BatchUse, BatchView, NumberView, batch_use, card_batches, numbers_of
from desktop.runner import Run, Work

#: Numbers that are shown of a batch: who looks for one of more finds it by its customer.
NUMBERS_SHOWN = 2_000


@dataclass(frozen=True, slots=True)
class Copies:
    """The jobs that write files of a batch: a card's picture, and the list of its numbers."""

    picture: Callable[..., Path]
    numbers: Callable[..., int]


class BatchesView(Protocol):
    """All that the list of batches is ever told."""

    def show_batches(self, batches: tuple[BatchView, ...]) -> None:
        """All of them, the newest first."""

    def show_batch(self, batch: BatchView, use: BatchUse, numbers: tuple[NumberView, ...]) -> None:
        """One of them."""

    def show_file(self, path: Path) -> None:
        """A file is written."""

    def show_spoiled(self, replaced: BatchView) -> None:
        """Spoiled cards have replacements, which are a batch of their own."""

    def show_problem(self, error: Exception) -> None:
        """Why it could not be done."""


class Batches:
    """The list, and the one that is open."""

    def __init__(
        self,
        view: BatchesView,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        copies: Copies,
        papers: Callable[[], Path],
        tell: Callable[[Changes], None],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._new_id, self._papers, self._tell = clock, new_id, papers, tell
        self._copies = copies
        self._asked = 0
        self.batch: BatchView | None = None

    def begin(self) -> None:
        """The list as it is now, and the one that was open."""
        self._run(partial(card_batches, self._books), self._listed)

    def open(self, batch: BatchView) -> None:
        """Look at one."""
        self.batch = batch
        self._asked += 1

        def read() -> tuple[BatchUse, tuple[NumberView, ...]]:
            return batch_use(self._books, batch.id), numbers_of(self._books, batch.id, 1, NUMBERS_SHOWN)

        self._run(read, partial(self._opened, self._asked, batch))

    def spoil(self, places: Iterable[int], name: str) -> None:
        """These came out unusable: reserve as many in their place."""
        assert self.batch is not None
        job = partial(
            spoil,
            self._books,
            op_id=self._new_id(),
            batch_id=self.batch.id,
            places=tuple(places),
            name=name,
            now=self._clock(),
            random=SystemRandom(),
        )
        self._run(job, self._spoiled, self._failed)

    def write_list(self, heads: tuple[str, str, str]) -> None:
        """The numbers as a table for a print shop."""
        assert self.batch is not None
        path = self._papers() / f"cards-{self.batch.id[-6:]}.csv"
        job = partial(self._copies.numbers, self._books.path, path, self.batch.id, heads=heads)
        self._work(job, lambda _: self._view.show_file(path), self._failed)

    def write_picture(self, place: int, *, phone: bool) -> None:
        """One card as a PNG, or as a picture for a phone."""
        assert self.batch is not None
        kind = "phone" if phone else "card"
        path = self._papers() / f"{kind}-{self.batch.id[-6:]}-{place}.png"
        job = partial(
            self._copies.picture,
            self._books.path,
            path,
            self.batch.id,
            place,
            phone=phone,
            language="",
            now=self._clock(),
        )
        self._work(job, self._view.show_file, self._failed)

    def _listed(self, batches: tuple[BatchView, ...]) -> None:
        self._view.show_batches(batches)
        if self.batch is not None:
            again = next((batch for batch in batches if batch.id == self.batch.id), None)
            if again is not None:
                self.open(again)

    def _opened(self, asked: int, batch: BatchView, read: tuple[BatchUse, tuple[NumberView, ...]]) -> None:
        if asked == self._asked:  # Else another one was opened meanwhile.
            self._view.show_batch(batch, *read)

    def _spoiled(self, reserved: Reserved) -> None:
        self._view.show_spoiled(reserved.batch)
        if reserved.changes != Changes():
            self._tell(reserved.changes)
        self.begin()

    def _failed(self, error: Exception) -> None:
        self._view.show_problem(error)
        if not isinstance(error, (Refused, BooksProblem, OSError, ValueError)):
            raise error
