"""A sale on its way into the books: at once where it only earns, else once what it spends and brings back is agreed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from db.books import Books
from db.ledger import draft
from db.ledger.authority import Authority, AuthorityNeeded, Spending
from db.ledger.refusals import Refused
from db.ledger.sale import Receipt, Returning, commit_sale
from desktop.runner import HUB_STAYS_AWAY, Agree, Run
from desktop.till.presenter.open_sale import GoodsBack, OpenSale, to_document
from desktop.till.presenter.parking import OPEN
from desktop.till.presenter.taking_back import TakingBack
from loyalty.quote import Quote

if TYPE_CHECKING:
    from db.sync.redeeming import Denied, Granted
    from db.sync.wire import Hub


class Seller(Protocol):
    """Whoever sells, as this tells them what has come of it."""

    def applied(self, receipt: Receipt, *, at_risk: bool) -> None: ...

    def refused(self, error: Exception) -> None:
        """Nothing was written."""

    def asking(self, *, asks: bool) -> None:
        """The hub is asked, or is not any more."""

    def renamed(self, sale: OpenSale) -> None:
        """The sale, or what comes back with it, goes on under another id: its first one is given up."""

    def denied(self, denied: "Denied", spending: Spending) -> None:
        """It may not spend that now; nothing was written."""


class Applying:
    """One sale at a time. A lone till commits it at once; so does any sale that spends nothing."""

    def __init__(
        self,
        seller: Seller,
        books: Books,
        *,
        run: Run,
        hub: Run,
        reach: Callable[[], "Hub"],
        agree: Agree,
        go_round: Callable[[], None],
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._seller = seller
        self._books = books
        self._run = run
        self._hub = hub
        self._reach = reach
        self._taking_back = TakingBack(books, run=run, agree=agree, clock=clock, new_id=new_id)
        #: What comes back with the sale, as the hub let it: to be given back where nothing comes of it.
        self._comes_back = ""
        #: The hub knows otherwise than these books, or is to be told what is given back: sooner than by chance.
        self._go_round = go_round
        self._clock = clock
        self._new_id = new_id
        #: Questions to the hub so far; only the newest is waited for.
        self._questions = 0
        self._asks = False
        #: When the hub last did not answer.
        self._away_at: datetime | None = None

    @property
    def asks(self) -> bool:
        """Whether the hub is being asked."""
        return self._asks

    def start(self, sale: OpenSale, shown: Quote) -> None:
        """Commit what is shown, asking the hub first where the books want that."""
        if sale.back is None:
            self._commit(sale, shown, None)
        else:
            self._ask_what_comes_back(sale, sale.back, shown)

    def give_up(self) -> None:
        """Wait for the hub no longer. What it may have charged is given back."""
        self._questions += 1
        self._asked()
        self._nothing_comes_back()

    def _ask_what_comes_back(self, sale: OpenSale, back: GoodsBack, shown: Quote) -> None:
        """Another till could be taking back the same goods: before all else, since without them it is another sale."""
        question = self._begin_asking()

        def answered(reversal_id: str | None) -> None:
            if question != self._questions:
                if reversal_id is not None:
                    self._taking_back.give_back(reversal_id, self._go_round)
                return
            self._asked()
            self._comes_back = reversal_id or ""
            agreed = sale
            if reversal_id is not None and reversal_id != back.reversal_id:
                agreed = replace(sale, back=replace(back, reversal_id=reversal_id))
                self._seller.renamed(agreed)
            self._commit(agreed, shown, None)

        def failed(error: Exception) -> None:
            if question == self._questions:
                self._asked()
                self._seller.refused(error)
            elif not isinstance(error, Refused):
                raise error

        self._taking_back.ask(back.reversal_id, back.sale_id, back.units, answered, failed)

    def _commit(self, sale: OpenSale, shown: Quote, right: "Granted | None") -> None:
        now, back = self._clock(), sale.back
        authority = right.authority if right is not None else None
        returning = (
            Returning(reversal_id=back.reversal_id, sale_id=back.sale_id, units=back.units, manager=back.manager)
            if back is not None
            else None
        )

        def job() -> Receipt:
            if authority is not None or returning is not None:
                # Its draft must know the ids it is sold under: a crash in between would otherwise sell it twice.
                draft.save_draft(self._books, OPEN, to_document(sale), now=now)
            receipt = commit_sale(
                self._books,
                sale_id=sale.sale_id,
                account_id=sale.account_id,
                quote=shown,
                now=now,
                card_number=sale.card_number,
                returning=returning,
                authority=authority,
                declined=sale.declined,
            )
            draft.drop_draft(self._books, OPEN)
            return receipt

        def applied(receipt: Receipt) -> None:
            self._comes_back = ""
            self._seller.applied(receipt, at_risk=authority is not None and authority.by == "risk")

        def refused(error: Exception) -> None:
            if isinstance(error, AuthorityNeeded) and authority is None:
                self._ask(sale, shown, error.spending)
                return
            if authority is not None:
                self._give_back(sale.sale_id, authority)
            self._nothing_comes_back()
            self._seller.refused(error)

        self._run(job, applied, refused)

    def _ask(self, sale: OpenSale, shown: Quote, spending: Spending) -> None:
        question, now = self._begin_asking(), self._clock()
        away_at = self._away_at
        waits = not spending.only_earns or away_at is None or now - away_at > HUB_STAYS_AWAY

        def job() -> "Granted | Denied | None":
            from db.sync.redeeming import authorise
            from db.sync.wire import HubAway, HubRefused

            if question != self._questions:
                return None
            try:
                hub = self._reach() if waits else None
            except (HubAway, HubRefused):
                hub = None
            return authorise(self._books, hub, op_id=sale.sale_id, spending=spending, now=now, new_id=self._new_id)

        def answered(right: "Granted | Denied | None") -> None:
            from db.sync.redeeming import Granted

            if question != self._questions or right is None:
                if isinstance(right, Granted):
                    self._give_back(right.op_id, right.authority)
                return
            self._asked()
            agreed = replace(sale, sale_id=right.op_id)
            if agreed != sale:
                self._seller.renamed(agreed)
            if waits:
                away = right.authority.by == "risk" if isinstance(right, Granted) else right.why == "away"
                self._away_at = now if away else None
            if isinstance(right, Granted):
                self._commit(agreed, shown, right)
            else:
                self._nothing_comes_back()
                self._seller.denied(right, spending)
                self._go_round()

        def failed(error: Exception) -> None:
            if question == self._questions:
                self._asked()
                self._nothing_comes_back()
            self._seller.refused(error)

        self._hub(job, answered, failed)

    def _begin_asking(self) -> int:
        self._questions += 1
        self._asks = True
        self._seller.asking(asks=True)
        return self._questions

    def _asked(self) -> None:
        self._asks = False
        self._seller.asking(asks=False)

    def _nothing_comes_back(self) -> None:
        """The hub keeps these goods from other tills no longer."""
        reversal_id, self._comes_back = self._comes_back, ""
        if reversal_id:
            self._taking_back.give_back(reversal_id, self._go_round)

    def _give_back(self, sale_id: str, authority: Authority) -> None:
        """The hub charged it and no sale came of it. Risk is only taken with the sale itself."""
        if authority.by != "hub":
            return

        def job() -> bool:
            from db.sync.redeeming import give_back

            return give_back(self._books, sale_id)

        self._hub(job, lambda _: self._go_round())
