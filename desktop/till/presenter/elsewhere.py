"""What other tills wrote of who stands here, asked of the hub beside everything else: the counter never waits."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.runner import Agree, nobody_is_asked

if TYPE_CHECKING:
    from db.books import Books
    from db.sync.bringing import Brought
    from db.sync.wire import Hub

#: Hears what came of it; None where the books belong to no hub.
Heard = Callable[["Brought | None"], object]


class Elsewhere:
    """The way from a till's presenters to what is known at the hub alone."""

    def __init__(self, agree: Agree = nobody_is_asked, *, is_away: Callable[[], bool] = lambda: False) -> None:
        """`is_away`: the rounds have found nobody there; then nobody waits to find it out once more."""
        self._agree, self._is_away = agree, is_away

    def bring_people(self, books: "Books", account_ids: tuple[str, ...], heard: Heard) -> None:
        """What others wrote of these customers."""
        from db.sync import bringing

        def ask(reach: "Callable[[], Hub]") -> "Brought":
            return bringing.bring_people(books, self._reached(reach), account_ids)

        self._agree(ask, heard, _failed)

    def bring_slip(self, books: "Books", slip: str, heard: Heard) -> None:
        """The sale of a slip that nobody knows here."""
        from db.sync import bringing

        def ask(reach: "Callable[[], Hub]") -> "Brought":
            return bringing.bring_slip(books, self._reached(reach), slip)

        self._agree(ask, heard, _failed)

    def bring_returns(self, books: "Books", sale_id: str, heard: Callable[[bool | None], object]) -> None:
        """What came back of a sale elsewhere; whether any of that is new here."""
        from db.sync.looking import bring_returns

        self._agree(lambda reach: bring_returns(books, self._reached(reach), sale_id), heard, _failed)

    def _reached(self, reach: "Callable[[], Hub]") -> "Callable[[], Hub]":
        def hub() -> "Hub":
            from db.sync.wire import HubAway

            if self._is_away():
                raise HubAway
            return reach()

        return hub


def _failed(error: Exception) -> None:
    """That the hub says no is no news to whoever looks; an unforeseen error is told as any other."""
    from db.sync.asking import NotAgreed

    if not isinstance(error, NotAgreed):
        raise error
