"""The tab of what a customer holds: each purse with what may be spent, its lots and the days they lapse."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.by_hand_form import ByHandForm
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.sum_rows import SumRows
from desktop.widgets.worded import Worded
from desktop.wording.figures import points
from desktop.wording.moments import day, moment
from desktop.wording.words import Words

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.customers.customer_presenter import Opened
    from desktop.widgets.by_hand_presenter import ByHandFace
    from loyalty.lots import Lot, PurseState
    from loyalty.money import Minor, Points
    from loyalty.programme import Purse

#: Lots that are shown; the rest is summed up.
LOTS_MOST = 40
#: Room for two lines of reasons below what is typed.
FORM_HEIGHT = 250


class _PurseCard(QFrame):
    """One purse."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.name = Label(role="small")
        self.figure = FitLabel(32)
        self.by_hand = Button(kind="plain", icon="edit")
        self.rows = SumRows()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.figure)
        top = QHBoxLayout()
        top.addLayout(names, 1)
        top.addWidget(self.by_hand, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 12, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.rows)


class PursesTab(Worded, Scrolled):
    """Shows what it is told; a purse may be put right by hand."""

    #: The form is open: the owner's reasons are wanted.
    by_hand_asked = Signal()

    def __init__(self, words: Callable[[], Words], clock: "Callable[[], datetime]") -> None:
        super().__init__()
        self._words, self._clock = words, clock
        self._opened: Opened | None = None
        self.cards: dict[str, _PurseCard] = {}
        self.none = Label(role="body", tone="muted").wrapped()
        self.form = ByHandForm(words)
        self.form.setMinimumHeight(FORM_HEIGHT)
        self.leave_form = Button(kind="quiet", icon="close")
        self.leave_form.setFixedWidth(44)
        self._form_place = QFrame()
        self._form_place.setProperty("surface", "card")
        form_row = QHBoxLayout(self._form_place)
        form_row.setContentsMargins(10, 10, 6, 10)
        form_row.addWidget(self.form, 1)
        form_row.addWidget(self.leave_form, 0, Qt.AlignmentFlag.AlignTop)
        self._form_place.hide()
        self.leave_form.clicked.connect(self._form_place.hide)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(2, 12, 12, 8)
        self.column.setSpacing(10)
        self.column.addWidget(self._form_place)
        self.column.addWidget(self.none)
        self.column.addStretch(1)
        self.setWidget(inside)
        self.retranslate()

    def show_customer(self, opened: "Opened", *, anew: bool) -> None:
        """What this one holds."""
        if anew:
            self._form_place.hide()
            self.verticalScrollBar().setValue(0)
        self._opened = opened
        ids = [purse.id for purse in opened.programme.purses]
        if ids != list(self.cards):
            for card in self.cards.values():
                self.column.removeWidget(card)
                card.hide()
                card.deleteLater()
            self.cards = {}
            for place, purse_id in enumerate(ids):
                card = self.cards[purse_id] = _PurseCard()
                card.by_hand.clicked.connect(partial(self._open_form, purse_id))
                self.column.insertWidget(place + 1, card)
        self.retranslate()

    def show_by_hand(self, face: "ByHandFace") -> None:
        """What may be chosen in the form."""
        self.form.show_by_hand(face)

    def show_by_hand_done(self, purse: str, amount: "Points") -> None:
        """It is in the books."""
        self.form.show_done(purse, amount)

    def show_by_hand_problem(self, code: str, most: "Minor") -> None:
        """Why it can't be done."""
        self.form.show_problem(code, most)

    def retranslate(self) -> None:
        """Word the purses in the language of the moment."""
        self.leave_form.setAccessibleName(self.tr("Close"))
        self.none.setText(self.tr("The programme in force has no purse: nothing is saved up."))
        opened = self._opened
        if opened is None:
            return
        self.none.setVisible(not opened.programme.purses)
        for purse in opened.programme.purses:
            self._word_purse(purse, opened.customer.standing.purse(purse.id), opened.day)

    def _open_form(self, purse_id: str) -> None:
        self._form_place.show()
        self.form.purses.choose(purse_id)
        self.form.begin()
        self.by_hand_asked.emit()
        self.verticalScrollBar().setValue(0)

    def _word_purse(self, purse: "Purse", state: "PurseState", today: date) -> None:
        card, words = self.cards[purse.id], self._words()
        card.name.setText(purse.name)
        card.figure.set_text(points(state.spendable(today), purse, words))
        card.by_hand.setText(self.tr("Put right…"))
        rows = card.rows
        rows.clear()
        if state.debt:
            rows.add(self.tr("Owed"), points(-state.debt, purse, words), tone="warn", strong=True)
        lots = [lot for lot in state.lots if lot.rest and not lot.has_lapsed(today)]
        in_order = sorted(lots, key=lambda lot: (lot.lapses_on or date.max, lot.at))
        for lot in in_order[:LOTS_MOST]:
            rows.add(self._word_lot(lot, words, today), points(lot.rest, purse, words), quiet=lot.is_pending(today))
        if len(in_order) > LOTS_MOST:
            rest = sum(lot.rest for lot in in_order[LOTS_MOST:])
            rows.add(self.tr("Later ones"), points(rest, purse, words), quiet=True)
        if not in_order and not state.debt:
            rows.add(self.tr("Nothing in it"), "", quiet=True)

    def _word_lot(self, lot: "Lot", words: Words, today: date) -> str:
        """Until when it is good, from when it may be spent, and since when it is there."""
        since = self.tr("since {moment}").format(moment=moment(lot.at, words, now=self._clock()))
        if lot.is_pending(today) and lot.usable_on is not None:
            head = self.tr("from {day} on").format(day=day(lot.usable_on, words, today=today))
        elif lot.lapses_on is not None:
            head = self.tr("until {day}").format(day=day(lot.lapses_on, words, today=today))
        elif lot.months_from_visit:
            head = self.tr("%n month(s) from the last visit", "", lot.months_from_visit)
        else:
            head = self.tr("never lapses")
        return f"{head} · {since}"
