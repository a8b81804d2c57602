"""What the books know for a quote beside the customer's own movements: coupons, and what limited rules have given."""

from collections.abc import Callable

from db.books import Books
from db.lookup import standings
from desktop.runner import Run
from loyalty.programme import Programme
from loyalty.standing import Standing


class StandingReader:
    """Asks for the standing of who stands at the till; the newest question is the only one answered."""

    def __init__(self, books: Books, *, run: Run, found: Callable[[Standing], None]) -> None:
        self._books = books
        self._run = run
        self._found = found
        self._questions = 0
        self._answered = 0

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still on its way."""
        return self._answered != self._questions

    def read(self, programme: Programme, account_id: str, card_number: str, coupons: tuple[str, ...]) -> None:
        """Ask for it, with the coupons that were shown."""
        self._questions += 1
        question = self._questions

        def job() -> Standing | None:
            return standings.at_the_counter(self._books, account_id, card_number, programme=programme, coupons=coupons)

        def answered(standing: Standing | None) -> None:
            if question != self._questions:
                return
            self._answered = question
            if standing is not None:
                self._found(standing)

        def failed(error: Exception) -> None:
            if question == self._questions:
                self._answered = question
            raise error

        self._run(job, answered, failed)

    def forget(self) -> None:
        """Whatever is on its way is not wanted any more."""
        self._questions += 1
        self._answered = self._questions


def asks_the_books(programme: Programme) -> bool:
    """Whether a quote under these rules needs more than the customer's own movements."""
    return bool(programme.budgeted()) or any(
        rule.coupon or rule.once_each or rule.uses is not None for rule in programme.campaigns
    )
