"""The page of the hub in the shop room: joining, or how it stands, with what it tells above everything else."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.hub.join_leaf import JoinLeaf
from desktop.hub.joined_leaf import JoinedLeaf
from desktop.hub.notice_card import NoticeCard, spoken
from desktop.hub.standing import Problem, Standing, State
from desktop.widgets.button import Button
from desktop.widgets.invitation_form import InvitationForm
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice as Strip
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.hub_joining import word_hub_refusal, word_left, word_untold
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.sync.leaving import Left
    from db.sync.wire import Notice

#: What is wrong with the line itself is said beside it.
_OF_THE_LINE = frozenset({"bad_invitation", "used", "wrong_password", "expired", "plain"})


class HubPage(Worded, QWidget):
    """Shows what it is told, says what was pressed. Escape leaves."""

    left = Signal()
    #: In sight, or no more.
    seen = Signal(bool)
    answered = Signal(object, str)
    customer_asked = Signal(str)
    certificate_asked = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = words
        self.back, self.title = Button(icon="chevron-left", kind="quiet"), Label(role="title")
        self.strip = Strip()
        self.join, self.joined = JoinLeaf(), JoinedLeaf(words)
        self.cards: dict[str, NoticeCard] = {}
        self._notices = QVBoxLayout()
        self._notices.setSpacing(14)
        self._leaves = QStackedWidget()
        self._told: tuple[Notice, ...] = ()
        self._slips: Mapping[str, str] = {}
        self._build()
        self.back.clicked.connect(self.left)
        self._aim()
        self.retranslate()

    @property
    def takes_line(self) -> bool:
        """Whether what is scanned is an invitation."""
        return self._leaves.currentWidget() is self.join or self.joined.asks_anew

    @property
    def form(self) -> InvitationForm:
        """Where an invitation is taken: to join, or to be let in again."""
        return self.join.form if self._leaves.currentWidget() is self.join else self.joined.form

    def show_standing(self, standing: Standing | None) -> None:
        """The hub that these books belong to; None: to none."""
        leaf: QWidget = self.join if standing is None else self.joined
        if standing is not None:
            self.joined.show_standing(standing)
            self._slips = standing.slips
            for card in self.cards.values():
                card.retranslate()
        self._leaves.setCurrentWidget(leaf)
        # The leaf behind must not keep the page as high as it is.
        for one in (self.join, self.joined):
            one.setVisible(one is leaf)
        self._aim()

    def show_state(self, state: State, now: datetime) -> None:
        """How the rounds go, and what a person is told, newest first."""
        self.joined.show_state(state, now)
        self._aim()
        if state.notices != self._told:
            self._told = state.notices
            self._show_notices()

    def show_joining(self, joining: bool) -> None:
        """The till is joining."""
        if joining:
            self.strip.dismiss()
            self.form.show_problem("")
        self.form.show_joining(joining)

    def show_answering(self, notice_id: str) -> None:
        """One answer at a time."""
        for card in self.cards.values():
            card.show_answering(bool(notice_id))

    def show_problem(self, problem: Problem) -> None:
        """Why it did not happen."""
        said = word_hub_refusal(problem.code, spoken(self._words()), server=problem.server, detail=problem.detail)
        if self.takes_line and problem.code in _OF_THE_LINE:
            self.form.show_problem(said)
            self.form.line.setFocus()
        elif self.takes_line and problem.code == "not_trusted":
            self.strip.show_words(said, "warn", self.tr("The hub’s certificate…"), self.certificate_asked.emit)
        else:
            self.strip.show_words(said, "warn")

    def show_joined(self, standing: Standing) -> None:
        """The till has joined a moment ago."""
        for form in (self.join.form, self.joined.form):
            form.clear()
        self.strip.show_words(self.tr("This till belongs to the hub now. The first round is under way."), "good")
        self.joined.sync.setFocus()

    def show_not_needed(self) -> None:
        """An invitation came, and this till is in: it is not shown, for a password stands in it."""
        self.strip.show_words(
            self.tr("That was an invitation to a hub, and this till belongs to one already. Nothing was changed."),
            "warn",
        )

    def show_answered(self, said: str, books: str) -> None:
        """What is to be done next, where that is not all."""
        if said != "copied":
            self.strip.dismiss()
            return
        told = self.tr(
            "On one of the two computers close Regulars, put its books ({file}) into another folder and start it "
            "again: “Start a new shop”, then join with an invitation of its own (regulars hub invite). The other one "
            "goes on as it is."
        )
        self.strip.show_words(told.format(file=books), "plain")

    def show_left(self, left: "Left") -> None:
        """The books belong to no hub any more; what it never got, or was not told, is said."""
        words = self._words()
        said = word_left(left.unsent, words) if left.told else f"{word_left(left.unsent, words)} {word_untold(words)}"
        self.strip.show_words(said, "good" if left.told and not left.unsent else "warn")
        self.join.form.line.setFocus()

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Shop"))
        self.title.setText(self.tr("Several tills"))

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: what it says is kept young."""
        super().showEvent(event)
        self.seen.emit(True)

    def _aim(self) -> None:
        """The one thing that can be typed here has the focus."""
        line = self.form.line if self.takes_line else None
        if self.focusProxy() is line:
            return
        at = QApplication.focusWidget()
        inside = at is not None and (at is self or self.isAncestorOf(at))
        self.setFocusProxy(line)  # type: ignore[arg-type]
        if inside:
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another room or page stands before it."""
        super().hideEvent(event)
        self.seen.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _show_notices(self) -> None:
        """A card each; those that are told still keep theirs, and the focus in it."""
        wanted = {notice.id: notice for notice in self._told}
        for gone in [id for id in self.cards if id not in wanted]:
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for id, notice in wanted.items():
            if id in self.cards:
                continue
            card = self.cards[id] = NoticeCard(notice, self._words, lambda sale: self._slips.get(sale, ""))
            card.answered.connect(self.answered)
            card.customer_asked.connect(self.customer_asked)
            self._notices.insertWidget(0, card)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        self._leaves.addWidget(self.join)
        self._leaves.addWidget(self.joined)
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, 8, 8)
        within.setSpacing(14)
        within.addLayout(self._notices)
        within.addWidget(self._leaves, 1)
        scroll = Scrolled(inside, by_keys=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 12, 8)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.strip)
        column.addWidget(scroll, 1)
