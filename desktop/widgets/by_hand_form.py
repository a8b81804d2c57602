"""A credit or a debit by hand: how much, what for, by whom."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.by_hand_presenter import ByHandFace
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Tone
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, points
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from loyalty.money import Minor, Points

AUTHOR_MOST = 120
#: From this width on everything stands side by side.
NARROW = 600


class ByHandForm(Worded, QWidget):
    """The author stays from one to the next; nothing else does."""

    #: The purse, its smallest units (below nought: a debit; None: nothing typed), the reason's id, the author.
    put_right = Signal(str, object, str, str)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face = ByHandFace()
        self._narrow = False
        self._done: tuple[str, Points] | None = None
        self._problem: tuple[str, Minor] = ("", 0)
        self._said = Label(role="small").wrapped()
        self.amount, self.author = MoneyEdit(2), QLineEdit()
        self.author.setMaxLength(AUTHOR_MOST)
        self._amount_name, self._author_name, self._reason_name = (Label(role="small") for _ in range(3))
        self.purses = Segmented(kind="tab")
        self.purses.chosen.connect(self._take_purse)
        self.credit, self.debit = Button(kind="plain", icon="plus"), Button(kind="plain", icon="minus")
        self.credit.clicked.connect(lambda: self._put_right(1))
        self.debit.clicked.connect(lambda: self._put_right(-1))
        self.reasons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._reasons_place = QWidget()
        self._flow = Flow(self._reasons_place, spacing=8)
        self._lay_out()
        self.retranslate()

    @property
    def said(self) -> str:
        return self._said.text()

    @property
    def reason(self) -> str:
        """The chosen reason's id, or empty."""
        return next((id for id, button in self.reasons.items() if button.isChecked()), "")

    def begin(self) -> None:
        """Nothing typed, nothing said."""
        self._done, self._problem = None, ("", 0)
        self.amount.clear()
        self._unchoose()
        self.retranslate()
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_by_hand(self, face: ByHandFace) -> None:
        self._face = face
        self.purses.set_options([(purse.id, purse.name) for purse in face.purses])
        self.purses.setVisible(len(face.purses) > 1)
        if face.purses and not self.purses.choice:
            self.purses.choose(face.purses[0].id)
        self._take_purse()
        if [reason.id for reason in face.reasons] != list(self.reasons):
            for button in self.reasons.values():
                self._group.removeButton(button)
                self._flow.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.reasons = {reason.id: Button(kind="choice") for reason in face.reasons}
            for button in self.reasons.values():
                self._group.addButton(button)
                self._flow.addWidget(button)
        self.retranslate()

    def show_done(self, purse: str, amount: "Points") -> None:
        self._done, self._problem = (purse, amount), ("", 0)
        self.amount.clear()
        self._unchoose()
        self.retranslate()

    def show_problem(self, code: str, most: "Minor") -> None:
        self._done, self._problem = None, (code, most)
        self.retranslate()
        field = {"no_amount": self.amount, "over_limit": self.amount, "no_author": self.author}.get(code)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._amount_name.setText(self.tr("How much"))
        self._author_name.setText(self.tr("Who does it"))
        self._reason_name.setText(self.tr("What for"))
        self.amount.setAccessibleName(self._amount_name.text())
        self.author.setAccessibleName(self._author_name.text())
        self.credit.setText(self.tr("Credit"))
        self.debit.setText(self.tr("Debit"))
        for reason in self._face.reasons:
            self.reasons[reason.id].setText(reason.words)
        words, tone = self._word_said()
        self._said.setText(words)
        self._said.set_tone(tone)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._amount_name, 0, 0)
        grid.addWidget(self._author_name, 0, 1)
        for place, (widget, stretch) in enumerate(
            ((self.amount, 2), (self.author, 3), (self.credit, 0), (self.debit, 0))
        ):
            grid.addWidget(widget, 1, place)
            grid.setColumnStretch(place, stretch)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(4)
        rows.addLayout(grid)
        rows.addWidget(self._reason_name)
        rows.addWidget(self._reasons_place)
        rows.addStretch(1)
        scroll = Scrolled(inside, by_keys=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.purses)
        top.addWidget(self._said, 1)
        column.addLayout(top)
        column.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place the buttons go below what is typed."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            for place, button in enumerate((self.credit, self.debit)):
                self._grid.removeWidget(button)
                self._grid.addWidget(button, 2 if narrow else 1, place if narrow else place + 2)

    def _take_purse(self) -> None:
        purse = next((one for one in self._face.purses if one.id == self.purses.choice), None)
        if purse is not None:
            self.amount.set_decimals(purse.scale)

    def _unchoose(self) -> None:
        self._group.setExclusive(False)
        for button in self.reasons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _put_right(self, sign: int) -> None:
        typed = self.amount.amount
        self.put_right.emit(
            self.purses.choice, None if typed is None else sign * abs(typed), self.reason, self.author.text()
        )

    def _word_said(self) -> tuple[str, Tone]:
        code, most = self._problem
        words = self._words()
        match code:
            case "no_amount":
                return self.tr("Type how much."), "warn"
            case "no_reason":
                return self.tr("Choose what for."), "warn"
            case "no_author":
                return self.tr("Type who does it."), "warn"
            case "over_limit":
                limit = money(most, words.currency, words.language)
                return self.tr("For this reason at most {money} at once.").format(money=limit), "warn"
            case "":
                pass
            case _:
                return word_refusal(code, words), "warn"
        if self._done is None:
            return self.tr("Their next slip shows it, with the reason."), "muted"
        purse, amount = self._done
        figure = points(amount, words.purse(purse), words, signed=True)
        return self.tr("Done: {points}. Their next slip shows it.").format(points=figure), "good"
