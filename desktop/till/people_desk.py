"""What is done about people at the till beside selling to them: they join, get cards, are credited, bring slips."""

from collections.abc import Callable
from datetime import date, datetime
from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.lookup.reasons import ReasonView
from desktop.parts import News, Parts
from desktop.till.presenter.cards import CardsPresenter
from desktop.till.presenter.claims import ClaimsPresenter
from desktop.till.presenter.elsewhere import Elsewhere
from desktop.till.presenter.join import JoinPresenter, LeftOver
from desktop.till.voice import Voice
from desktop.widgets.by_hand_presenter import ByHandPresenter
from desktop.wording.adjust_reasons import ready_made
from desktop.wording.typed_day import read_day
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView
    from db.lookup.sales import SaleView
    from loyalty.programme import Programme


class PeopleDesk:
    """Makes the presenters of people, and finds the window's words for what they tell it."""

    def __init__(
        self,
        parts: Parts,
        voice: Voice,
        elsewhere: Elsewhere,
        joined: Callable[["CustomerView"], None],
        *,
        words: Callable[[], Words],
        day_of: Callable[[datetime], date],
    ) -> None:
        self._parts = parts
        run, clock, new_id, tell, books = parts.run, parts.clock, parts.new_id, parts.tell, parts.books
        dice = SystemRandom()
        self.join = JoinPresenter(
            voice,
            books,
            run=run,
            clock=clock,
            new_id=new_id,
            tell=tell,
            joined=joined,
            random=dice,
            read_day=lambda text: read_day(text, words().language, today=day_of(clock())),
            left_over=self._offer,
            place=lambda: parts.workplace,
        )
        self.cards = CardsPresenter(voice, books, run=run, clock=clock, new_id=new_id, tell=tell, random=dice)
        self.by_hand = ByHandPresenter(
            voice, books, run=run, clock=clock, new_id=new_id, tell=tell, proposals=self._proposals
        )
        self.claims = ClaimsPresenter(voice, books, run=run, clock=clock, new_id=new_id, tell=tell, elsewhere=elsewhere)
        self._served: CustomerView | None = None

    def serve(self, customer: "CustomerView | None") -> None:
        """Who stands at the till now, or what is newly known of them."""
        self._served = customer
        for presenter in (self.cards, self.by_hand, self.claims):
            presenter.serve(customer)

    def programme_changed(self, programme: "Programme") -> None:
        """Other purses to put right."""
        self.by_hand.programme_changed(programme)

    def open(self, part: str) -> None:
        """One of the desk's parts comes to the front."""
        {"cards": self.cards.open, "by_hand": self.by_hand.open, "claim": self.claims.open}[part]()

    def may_claim(self, sale: "SaleView") -> bool:
        """Whether a slip that was scanned may be theirs: a guest's, while somebody we know stands here."""
        return self._served is not None and not sale.account_id and not sale.voided

    def _proposals(self) -> tuple[ReasonView, ...]:
        place = self._parts.workplace
        own = Words(language=place.language, currency=place.currency, zone=place.zone)
        return tuple(ReasonView(id=id, words=words) for id, words in ready_made(own))

    def _offer(self, left: LeftOver) -> None:
        """What was typed for a newcomer who is known already: said once, kept at a touch."""
        tr = QCoreApplication.translate
        names = {
            "phone": tr("PeopleDesk", "phone"),
            "name": tr("PeopleDesk", "name"),
            "email": tr("PeopleDesk", "e-mail"),
            "birthday": tr("PeopleDesk", "birthday"),
            "card": tr("PeopleDesk", "card"),
        }
        what = ", ".join(names[name] for name in left.what)
        words = tr("PeopleDesk", "Typed just now and not yet known of {name}: {what}.")
        action = tr("PeopleDesk", "Keep it with them")
        self._parts.news(News(words.format(name=left.customer.name or "—", what=what), action=action, do=left.keep))
