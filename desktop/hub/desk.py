"""The hub put together: the card in the shop room, the page behind it, and who is asked before it is left."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop.hub.card import HubCard
from desktop.hub.page import HubPage
from desktop.hub.presenter import Door, HubPresenter
from desktop.hub.standing import Problem, Standing, State
from desktop.parts import Parts, set_topic
from desktop.scanning.invitations import is_invitation
from desktop.wording.words import Words
from loyalty.programme import Purse

if TYPE_CHECKING:
    from db.sync.leaving import Left
    from db.sync.wire import Notice

#: What is said of minutes is said anew so often while somebody looks.
AGAIN_MS = 20_000


class HubDesk(QObject):
    """See `HubView`. It lives as long as the rooms do."""

    #: The page is wanted in front.
    page_wanted = Signal()
    #: A customer that a notice is about.
    customer_wanted = Signal(str)

    def __init__(self, parts: Parts, door: Door) -> None:
        super().__init__()
        self._parts, self._door = parts, door
        self._purses: tuple[Purse, ...] = ()
        #: An invitation that came before it was known whether these books need one.
        self._offered = ""
        self.card, self.page = HubCard(self._words), HubPage(self._words)
        for part in (self.card, self.page):
            set_topic(part, "hub")
        self.presenter = HubPresenter(
            self,
            door=door,
            # Not the books' lane: a keyring may take its time, and a sale would stand behind it.
            run=parts.outside,
            outside=parts.hub,
            rounds=parts.rounds,
            clock=parts.clock,
            new_id=parts.new_id,
        )
        page, presenter = self.page, self.presenter
        self.card.opened.connect(self.page_wanted)
        for form in (page.join.form, page.joined.form):
            form.join_asked.connect(lambda line, plain: presenter.join(line, without_tls=plain))
            form.certificate_asked.connect(self._choose_certificate)
        page.certificate_asked.connect(self._choose_certificate)
        page.joined.sync_asked.connect(presenter.sync_now)
        page.joined.leave_asked.connect(self._leave)
        page.answered.connect(self._answer)
        page.customer_asked.connect(self.customer_wanted)
        page.seen.connect(self._follow)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._say_again)

    def take(self, code: str) -> bool:
        """A scan while the page is in front: an invitation, if one is asked for; it never goes on to another room."""
        if is_invitation(code):
            self._offered = code
            self.presenter.begin()
            return True
        if not self.page.takes_line or self.page.form is self.page.joined.form:
            return False
        self.page.form.take(code)
        return True

    def show_standing(self, standing: Standing | None) -> None:
        self.page.joined.setProperty("till_name", self._parts.workplace.till_name)
        self._purses = standing.purses if standing is not None else ()
        self.page.show_standing(standing)
        offered, self._offered = self._offered, ""
        if offered and self.page.takes_line:
            self.page.form.take(offered)
        elif offered:
            self.page.show_not_needed()

    def show_state(self, state: State, now: datetime) -> None:
        self.card.show_state(state, now)
        self.page.show_state(state, now)

    def show_joining(self, working: bool) -> None:
        self.page.show_joining(working)

    def show_answering(self, notice_id: str) -> None:
        self.page.show_answering(notice_id)

    def show_problem(self, problem: Problem) -> None:
        self.page.show_problem(problem)

    def show_joined(self, standing: Standing) -> None:
        self.page.show_joined(standing)

    def show_answered(self, notice: "Notice", said: str) -> None:
        self.page.show_answered(said, str(self._parts.books.path) if said == "copied" else "")

    def show_left(self, left: "Left") -> None:
        self.page.show_left(left)

    def ask_to_leave(self, waiting: int) -> None:
        agreed = self._parts.ask.agree(
            self.tr("Leave although the hub does not have everything yet?"),
            self.tr("Leave all the same"),
            detail=self.tr("%n thing(s) of this till were not sent. They stay here alone.", "", waiting),
            danger=True,
        )
        if agreed:
            self.presenter.leave(anyway=True)

    def _leave(self) -> None:
        agreed = self._parts.ask.agree(
            self.tr("Leave the hub?"),
            self.tr("Leave the hub"),
            detail=self.tr("This till goes on alone with what it knows now. To come back it must be invited again."),
            danger=True,
        )
        if agreed:
            self.presenter.leave()

    def _answer(self, notice: "Notice", said: str) -> None:
        self.presenter.answer(notice, said)

    def _choose_certificate(self) -> None:
        file = self._parts.ask.open_file(
            self.tr("The hub’s certificate"), self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
        )
        if file is not None:
            self.presenter.trust(file)
            self.page.form.show_certificate(Path(file).name)

    def _follow(self, seen: bool) -> None:
        if seen:
            self._again.start()
            self.presenter.begin()
        else:
            self._again.stop()

    def _say_again(self) -> None:
        self.show_state(self._parts.rounds.state, self._parts.clock())

    def _words(self) -> Words:
        place = self._parts.workplace
        return Words(language=QLocale().name()[:2], currency=place.currency, zone=place.zone, purses=self._purses)
