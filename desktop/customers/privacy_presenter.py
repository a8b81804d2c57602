"""One customer's personal data: what they agreed to, all that is kept as a file, and being forgotten."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.ledger.consent import give_consents, withdraw_consents
from db.ledger.refusals import Refused
from db.lookup.consents import Consents, consents_of, own_wording
from db.schema.forgetting import Forgotten
from desktop.customers.privacy_jobs import Agreeing, copies_name_until, erase_people
from desktop.runner import Progress, Run, Work


class WriteRecord(Protocol):
    """Writes all that is kept about a customer into a file; a function the work process can find."""

    def __call__(
        self, books: Path, account_id: str, target: Path, *, language: str, now: datetime, progress: Progress
    ) -> Path: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """What a customer agreed to, the words in which this shop asks, and until when copies would still name them."""

    consents: Consents
    wording: Mapping[tuple[str, str], str]
    named_until: datetime | None


class PrivacyView(Protocol):
    """All that this presenter ever says to its panel."""

    def show_nobody(self) -> None:
        """No customer, or one who was just forgotten."""

    def show_kept(self, kept: Kept) -> None:
        """How it stands now."""

    def show_saving(self, done: int, of: int) -> None:
        """The file is being written."""

    def show_saved(self, path: Path) -> None:
        """It is there."""

    def show_not_saved(self, error: Exception) -> None:
        """It could not be written: OSError, BooksProblem."""

    def show_erasing(self) -> None:
        """It is under way, and can't be stopped: it takes a moment."""

    def show_erased(self, done: Forgotten) -> None:
        """It is done; what is left to say about it."""

    def show_refused(self, error: Exception) -> None:
        """Refused or BooksProblem: nothing was written."""


class PrivacyPresenter:
    """Serves one customer at a time; an answer about another is dropped."""

    def __init__(
        self,
        view: PrivacyView,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        copies: Callable[[], Path],
        agree: Agreeing,
        write_record: WriteRecord,
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._clock, self._new_id, self._tell, self._copies = clock, new_id, tell, copies
        self._agree = agree
        self.account_id = ""
        self._write_record = write_record
        self._busy = False

    def serve(self, account_id: str) -> None:
        """Whose data this is; empty for nobody."""
        self.account_id = account_id
        if account_id:
            self.refresh()
        else:
            self._view.show_nobody()

    def changed(self, changes: Changes) -> None:
        """Something was written to the books."""
        if self.account_id and (self.account_id in changes.accounts or changes.workplace):
            self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        asked, folder = self.account_id, self._copies()

        def job() -> Kept:
            until = copies_name_until(folder, self._books.path)
            return Kept(consents_of(self._books, asked), own_wording(self._books), until)

        def shown(kept: Kept) -> None:
            if asked == self.account_id:
                self._view.show_kept(kept)

        self._run(job, shown)

    def agree(self, purpose: str, how: str, words: str, language: str) -> None:
        """They agree to this purpose, in the words they were shown."""
        account_id, op_id, now = self.account_id, self._new_id(), self._clock()

        def job() -> Changes:
            return give_consents(
                self._books,
                op_id=op_id,
                account_id=account_id,
                purposes=(purpose,),
                how=how,
                words={purpose: words},
                language=language,
                now=now,
            )

        self._run(job, self._tell, self._refused)

    def withdraw(self, purpose: str, how: str) -> None:
        """They no longer agree to it: from now on."""
        account_id, op_id, now = self.account_id, self._new_id(), self._clock()

        def job() -> Changes:
            return withdraw_consents(
                self._books, op_id=op_id, account_id=account_id, purposes=(purpose,), how=how, now=now
            )

        self._run(job, self._tell, self._refused)

    def save(self, target: Path, language: str) -> None:
        """All that is kept about them into a file: JSON or PDF, as its name ends."""
        job = partial(
            self._write_record, self._books.path, self.account_id, target, language=language, now=self._clock()
        )
        self._view.show_saving(0, 0)
        self._work(job, self._view.show_saved, self._view.show_not_saved, self._view.show_saving)

    def erase(self) -> None:
        """Forget them for good. Asked for twice in the panel; nothing asks again here."""
        if self._busy or not self.account_id:
            return
        account_id, self._busy = self.account_id, True
        self._view.show_erasing()

        def done(forgotten: Forgotten) -> None:
            self._busy = False
            if account_id == self.account_id:
                self.account_id = ""
            self._view.show_erased(forgotten)
            self._tell(forgotten.changes)

        def failed(error: Exception) -> None:
            self._busy = False
            self._refused(error)

        job = partial(
            erase_people,
            self._books.path,
            (account_id,),
            self._new_id(),
            self._clock(),
            "asked",
            self._copies(),
            self._agree,
        )
        self._work(job, done, failed)

    def _refused(self, error: Exception) -> None:
        from db.books import BooksProblem

        if not isinstance(error, Refused | BooksProblem):
            raise error
        self._view.show_refused(error)
        if self.account_id:
            self.refresh()
