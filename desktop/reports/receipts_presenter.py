"""The receipts behind a figure: found in the work process, each opened as it was sold."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from db.books import Books
from db.lookup import programme as programmes
from db.lookup import sales
from db.lookup.sales import SaleView
from desktop.reports.people_jobs import Where, find_receipts
from desktop.runner import Run, Task, Work
from loyalty.programme import Programme

if TYPE_CHECKING:
    from db.reports.listed import Receipts


class ReceiptsViewer(Protocol):
    """All that this presenter ever says to its page."""

    def show_looking(self, done: int, of: int) -> None:
        """They are being looked for."""

    def show_receipts(self, receipts: "Receipts") -> None:
        """These."""

    def show_sale(self, sale: SaleView, programme: Programme) -> None:
        """One of them, whole."""

    def show_not_found(self, error: Exception) -> None:
        """Cancelled or BooksProblem: there is no list."""


class ReceiptsPresenter:
    """An answer that another question has overtaken is dropped."""

    def __init__(self, view: ReceiptsViewer, *, books: Books, run: Run, work: Work) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._where: Where | None = None
        self._found = False
        self._asked = 0
        self._task: Task | None = None
        #: The sale that is open, so that it is read again when something of it comes back.
        self._open_sale = ""

    def open(self, where: Where) -> None:
        """Show these receipts; asked for once more they stay in sight until they are found anew."""
        again = where == self._where and self._found
        if not again:
            self._where, self._open_sale, self._found = where, "", False
        self._asked += 1
        this = self._asked
        self.stop()

        def done(receipts: "Receipts") -> None:
            if this == self._asked:
                self._task, self._found = None, True
                self._view.show_receipts(receipts)

        def failed(error: Exception) -> None:
            if this == self._asked:
                self._task = None
                self._view.show_not_found(error)

        def progress(done: int, of: int) -> None:
            if this == self._asked and not self._found:
                self._view.show_looking(done, of)

        if not again:
            self._view.show_looking(0, 0)
        self._task = self._work(partial(find_receipts, self._books.path, where), done, failed, progress)

    def again(self) -> None:
        """Look once more."""
        if self._where is not None:
            self._found = False
            self.open(self._where)

    def stop(self) -> None:
        """Look no further."""
        if self._task is not None:
            self._task.cancel()

    def open_sale(self, op_id: str) -> None:
        """Show one of them whole."""
        self._open_sale = op_id

        def job() -> tuple[SaleView, Programme] | None:
            sale = sales.sale(self._books, op_id)
            return None if sale is None else (sale, programmes.version(self._books, sale.version).programme)

        def read(answer: tuple[SaleView, Programme] | None) -> None:
            if answer is not None and self._open_sale == op_id:
                self._view.show_sale(*answer)

        self._run(job, read)

    def close_sale(self) -> None:
        """Back to the list."""
        self._open_sale = ""

    def changed(self, sold: frozenset[str], accounts: frozenset[str]) -> None:
        """Something was written: an open sale may have come back, or its customer is called otherwise."""
        if self._open_sale and (self._open_sale in sold or accounts):
            self.open_sale(self._open_sale)
