"""How the books stand with their hub: when they were synced, what waits, what may be lost offline, and the way out."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.hub.notice_card import spoken
from desktop.hub.standing import Standing, State
from desktop.hub.travel_card import TravelCard
from desktop.parts import SyncState
from desktop.widgets.button import Button
from desktop.widgets.invitation_form import InvitationForm
from desktop.widgets.label import Label
from desktop.widgets.shapes import draw_shape
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded
from desktop.wording.figures import money
from desktop.wording.hub_joining import word_hub_refusal
from desktop.wording.hub_state import light_of, word_light, word_synced, word_waiting
from desktop.wording.words import Words

#: Why the hub says no to this till, where a new invitation is what helps.
_INVITED_ANEW = frozenset({"no_address", "retired", "not_a_till", "wrong_password"})


class _Light(QWidget):
    """The same sign as at the window's foot, larger."""

    def __init__(self) -> None:
        super().__init__()
        self.state = "begun"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        shape, ink = light_of(self.state)
        draw_shape(QPainter(self), shape, QRectF(self.rect()), colour(ink))


class JoinedLeaf(Worded, QWidget):
    """Shows what it is told, says what was pressed."""

    sync_asked = Signal()
    leave_asked = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._standing: Standing | None = None
        self._now = datetime.now().astimezone()
        self._state: State = SyncState()
        self._light = _Light()
        self.said, self.waits = Label(role="title").wrapped(), Label(role="body").wrapped()
        self.who, self.secret = Label(role="body", tone="muted").wrapped(), Label(role="body", tone="warn").wrapped()
        self.sync = Button(kind="primary", icon="redo")
        self._risk_heading, self.risk = Label(role="heading"), Label(role="body").wrapped()
        self.risk_how = Label(role="small").wrapped()
        self._leave_heading, self._leave_says = Label(role="heading"), Label(role="body", tone="muted").wrapped()
        self.leave = Button(kind="danger")
        self.travels = TravelCard()
        self._again_heading, self.form = Label(role="heading"), InvitationForm()
        self._again = _card(self._again_heading, self.form)
        self._again.hide()
        self._build()
        self.sync.clicked.connect(self.sync_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.retranslate()

    @property
    def asks_anew(self) -> bool:
        """Whether only a new invitation lets this till in again."""
        barred = self._standing is not None and self._standing.secret_place is None
        return barred or self._state.refused in _INVITED_ANEW

    def show_standing(self, standing: Standing) -> None:
        """The hub, and this till there."""
        self._standing = standing
        self.retranslate()

    def show_state(self, state: State, now: datetime) -> None:
        """How the rounds go."""
        self._state, self._now = state, now
        self._light.state = state.state
        self._light.update()
        self.sync.setEnabled(not state.under_way)
        self.retranslate()

    def retranslate(self) -> None:
        """Word the leaf in the language of the moment."""
        self.sync.setText(self.tr("Syncing…") if self._state.under_way else self.tr("Sync now"))
        self._risk_heading.setText(self.tr("Without a connection"))
        self._leave_heading.setText(self.tr("Leave the hub"))
        self._leave_says.setText(
            self.tr(
                "This till goes on alone, with all that it knows now. What the other tills do from then on is not "
                "counted here."
            )
        )
        self.leave.setText(self.tr("Leave the hub…"))
        self._again_heading.setText(self.tr("Join with a new invitation"))
        self._again.setVisible(self.asks_anew)
        self._say_state()
        self._say_standing()

    def _say_state(self) -> None:
        state, words = self._state, spoken(self._words())
        light = word_light(
            state.state, words, now=self._now, synced_at=state.synced_at, away_since=state.away_since
        ).split(" · ")[0]
        self.said.setText(_sentence(light))
        told = []
        if state.refused:
            told.append(word_hub_refusal(state.refused, words))
        elif state.waiting:
            told.append(f"{word_waiting(state.waiting, words)}.")
            if state.away_since is not None:
                told.append(self.tr("They go there by themselves as soon as it answers."))
        elif not state.away_since:
            told.append(self.tr("The hub has everything of this till."))
        if state.state == "attention":
            # When it really was in step, and not how long ago somebody tried.
            told.append(_sentence(word_synced(state.synced_at, words, now=self._now)) + ".")
        if state.away_since is not None:
            told.append(self.tr("Selling and earning go on as ever."))
        self.waits.setText(" ".join(_sentence(one) for one in told))
        self.waits.set_tone("warn" if state.refused else "")

    def _say_standing(self) -> None:
        standing, words = self._standing, spoken(self._words())
        if standing is None:
            return
        if standing.server or standing.database:
            who = (
                self.tr("“{database}” on {server}, till number {number} there.")
                if standing.server
                else self.tr("“{database}” on this computer, till number {number} there.")
            )
            self.who.setText(who.format(database=standing.database, server=standing.server, number=standing.till_n))
        else:
            self.who.setText("")
        self.secret.setText(self._warning(standing))
        # That there is no keyring is to be known; there is nothing to be done about it.
        quiet = standing.secret_place is not None and not (standing.plain or standing.recovering)
        self.secret.set_tone("muted" if quiet else "warn")
        # What the hub said no for says it already.
        self.secret.setVisible(bool(self.secret.text()) and self._state.refused != "no_address")
        self.risk.setText(self._risk(standing, words))
        self.risk_how.setText(
            self.tr("Whoever looks after the hub sets it: regulars hub budget {till} SUM").format(
                till=f'"{self._till_name()}"'
            )
        )

    def _warning(self, standing: Standing) -> str:
        if standing.secret_place is None:
            return self.tr(
                "This computer has no password for the hub: the books came from another one. Invite this till again "
                "and join with the new line."
            )
        told = []
        if standing.secret_place == "file":
            told.append(
                self.tr(
                    "This computer has no keyring. The hub’s password lies in a file that only its user reads ({file})."
                ).format(file=standing.secret_file)
            )
        if standing.plain:
            told.append(self.tr("The way to the hub is not encrypted."))
        if standing.recovering:
            told.append(self.tr("The hub was restored. Until every till has been there, points are not spent."))
        return " ".join(told)

    def _risk(self, standing: Standing, words: Words) -> str:
        always = self.tr("Without a connection this till sells and customers earn as ever.")
        if standing.frozen:
            until = self.tr("Points and coupons are not spent offline until you have answered the question above.")
            return f"{always} {until}"
        if not standing.risk_budget:
            only = self.tr(
                "Points, coupons for one use and limited offers count only while the hub is there, so nothing can be "
                "lost."
            )
            return f"{always} {only}"
        most = money(standing.risk_budget, words.currency, words.language)
        told = self.tr(
            "Points, coupons for one use and limited offers count too. The most that can be lost by all of them at "
            "this till is {most}."
        )
        if standing.risk_floor:
            each = money(standing.risk_floor, words.currency, words.language)
            told = self.tr(
                "Points, coupons for one use and limited offers count too, up to {each} of one card a day. The most "
                "that can be lost by all of them at this till is {most}."
            ).format(each=each, most="{most}")
        return f"{always} {told.format(most=most)}"

    def _till_name(self) -> str:
        return self.property("till_name") or self.tr("Till 1")

    def _build(self) -> None:
        state = QFrame()
        state.setProperty("surface", "card")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._light, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.said, 1)
        head.addWidget(self.sync)
        column = QVBoxLayout(state)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        column.addLayout(head)
        for label in (self.waits, self.who, self.secret):
            column.addWidget(label)
        column.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        grid.addWidget(state, 0, 0, 1, 2)
        grid.addWidget(self._again, 1, 0, 1, 2)
        grid.addWidget(_card(self._risk_heading, self.risk, self.risk_how), 2, 0)
        grid.addWidget(self.travels, 2, 1, 2, 1)
        grid.addWidget(_card(self._leave_heading, self._leave_says, self.leave), 3, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _card(*widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return card
