"""What is typed into the one box means, by what is open below it: somebody, a slip, a new card, or the amount."""

from collections.abc import Callable
from datetime import datetime

from desktop.till.people_desk import PeopleDesk
from desktop.till.presenter.find import FindPresenter
from desktop.till.presenter.refund import RefundPresenter
from desktop.till.presenter.sale import SalePresenter
from desktop.till.presenter.slip import SETTLES_MS
from desktop.till.screen.till_screen import TillScreen
from desktop.wording.typed_amount import read_minor


class BoxDesk:
    """Sends the text where it belongs, and remembers whether the last code came from a hand."""

    def __init__(self, screen: TillScreen, *, clock: Callable[[], datetime], confirm: Callable[[], None]) -> None:
        self._screen = screen
        self._clock = clock
        self._confirm = confirm
        self._entered_at = clock()
        #: Whether what was looked up last was typed.
        self.by_hand = False

    def lead_to(
        self, find: FindPresenter, refund: RefundPresenter, sale: SalePresenter, people: PeopleDesk, decimals: int
    ) -> None:
        """Who answers."""
        self._find, self._refund, self._sale, self._people = find, refund, sale, people
        self._decimals = decimals

    def typed(self, text: str) -> None:
        """Find people as they are typed, but slips and a new card's number only at Enter."""
        if self._screen.page != "refund" and not self._is_new_card(text):
            self._find.typed(text)

    def entered(self, text: str) -> None:
        """Enter: look it up; in an empty box it means what the big button in front means."""
        self.by_hand = True
        now = self._clock()
        since, self._entered_at = now - self._entered_at, now
        if self._is_new_card(text):
            # As a scan would: the scanner may be silent.
            self._find.dismiss()
            self._people.cards.take(text.strip())
        elif text.strip():
            (self._refund.find if self._screen.page == "refund" else self._find.entered)(text)
        elif self._screen.page == "refund" and not self._refund.has_sale:
            if not self._screen.refund.step_in():
                self._refund.find("")
        elif since.total_seconds() * 1000 > SETTLES_MS and self._screen.enter_sells:
            # Not the second Enter of a look-up: some scanners send two.
            self._confirm()

    def amount_in(self, text: str) -> int | None:
        """What was typed into the box for the amount, where there is one to type; None for anything else."""
        screen = self._screen
        if screen.front != "sale" or screen.page != "counter" or screen.sale.mode.choice == "lines":
            return None
        amount = read_minor(text, self._decimals)
        return amount if amount is not None and amount > 0 else None

    def take_amount(self, amount: int) -> None:
        """It stands in its own field now, where the next Enter applies."""
        self._sale.type_amount(amount)
        self._screen.begin_selling()

    def _is_new_card(self, text: str) -> bool:
        """Whether it is the card they are about to be given, and not somebody's name."""
        return self._screen.page == "counter" and self._screen.counter.awaits_card and any(map(str.isdigit, text))
