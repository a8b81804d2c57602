"""They have a slip from before they showed a card: what it brings, and counting it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.till.presenter.claims import ClaimFace
from desktop.till.screen.sales_model import word_who
from desktop.widgets.button import Button
from desktop.widgets.label import Label, Tone
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, points
from desktop.wording.moments import stamp
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.sales import SaleView

SLIP_MOST = 60
#: As many as fit under one another.
WHICH_MOST = 4


class ClaimForm(Worded, QWidget):
    """A number, what it would bring, one button."""

    looked_up = Signal(str)
    counted = Signal()
    #: Which of several that bear the number.
    chosen = Signal(int)

    def __init__(self, words: Callable[[], Words], served: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        #: Whom it would count for.
        self._served = served
        self._face = ClaimFace()
        self._name = Label(role="small")
        self.slip = QLineEdit()
        self.slip.setMaxLength(SLIP_MOST)
        self.slip.returnPressed.connect(self._look)
        self.look = Button(kind="plain", icon="search")
        self.look.clicked.connect(self._look)
        self._said = Label(role="strong").wrapped()
        self.count = Button(kind="primary", icon="tick")
        self.count.clicked.connect(self.counted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.slip, 1)
        row.addWidget(self.look)
        self.which: list[Button] = []
        self._which_column = QVBoxLayout()
        self._which_column.setSpacing(4)
        last = QHBoxLayout()
        last.addWidget(self.count)
        last.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self._said)
        column.addLayout(self._which_column)
        column.addLayout(last)
        column.addStretch(1)
        self.retranslate()

    @property
    def said(self) -> str:
        return self._said.text()

    def begin(self) -> None:
        self.slip.clear()
        self.slip.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_claim(self, face: ClaimFace) -> None:
        if self._face.which != face.which:
            self._make_which(len(face.which))
        self._face = face
        if face.slip:
            self.slip.setText(face.slip)
        self.retranslate()
        if self.which:
            self.which[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if face.at is not None and not face.counted:
            self.count.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._name.setText(self.tr("Number of the slip"))
        self.slip.setAccessibleName(self._name.text())
        self.slip.setPlaceholderText(self.tr("scan it, or type it as it stands on the slip"))
        self.look.setText(self.tr("Look"))
        face = self._face
        ready = face.at is not None and not face.counted
        self.count.setText(self.tr("Count it for {name}").format(name=self._served()))
        self.count.setVisible(ready)
        for button, sale in zip(self.which, face.which, strict=False):
            button.setText(self._word_sale(sale))
        words, tone = self._word_said()
        self._said.setText(words)
        self._said.set_tone(tone)

    def _make_which(self, count: int) -> None:
        for button in self.which:
            self._which_column.removeWidget(button)
            button.deleteLater()
        self.which = [Button(kind="plain") for _ in range(min(count, WHICH_MOST))]
        before: QWidget = self.look
        for place, button in enumerate(self.which):
            button.clicked.connect(partial(self.chosen.emit, place))
            self._which_column.addWidget(button)
            # What is added to a window that is on view shows itself only later, and takes no focus until then.
            button.setVisible(True)
            # What is built last would be the last to be reached by Tab, after the whole window.
            QWidget.setTabOrder(before, button)
            before = button

    def _word_sale(self, sale: "SaleView") -> str:
        words = self._words()
        sold = money(sale.quote.to_pay, words.currency, words.language)
        return f"{stamp(sale.at, words)} · {sold} · {word_who(sale)}"

    def _look(self) -> None:
        self.looked_up.emit(self.slip.text())

    def _word_said(self) -> tuple[str, Tone]:
        face, words = self._face, self._words()
        match face.problem:
            case "":
                pass
            case "unknown_slip":
                return self.tr("There is no slip {slip}. Compare it sign by sign.").format(slip=face.slip), "warn"
            case "away":
                text = self.tr("Slip {slip} is not of this till, and the hub, which may know it, does not answer.")
                return text.format(slip=face.slip), "warn"
            case "not_a_guests":
                return self.tr("This slip is a customer’s already."), "warn"
            case "too_old":
                return self.tr("This slip is too old to be counted."), "warn"
            case "nothing_left":
                return self.tr("Everything of this slip was brought back."), "warn"
            case _:
                return self.tr("This slip was brought from another program and cannot be counted."), "warn"
        if face.which:
            return self.tr("Several sales bear this slip number. Which one is it?"), "warn"
        if face.at is None:
            return self.tr("A purchase without the card counts later by its slip."), "muted"
        figures = [points(gain.points, words.purse(gain.purse), words, signed=True) for gain in face.earned]
        brings = ", ".join(figures) or self.tr("no points")
        sold = money(face.amount, words.currency, words.language)
        text = self.tr("Counted: {brings}.") if face.counted else self.tr("{when}, {money}: brings {brings}.")
        return text.format(when=stamp(face.at, words), money=sold, brings=brings), "good" if face.counted else ""
