"""The owner's reasons for credits and debits by hand: what a slip says, and how much it may be at once."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from db.lookup.reasons import ReasonView
from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.worded import Worded
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

WORDS_LONGEST = 120


@dataclass
class _Row:
    """One reason as it is edited."""

    id: str
    words: QLineEdit
    most: MoneyEdit
    away: Button


class ReasonsCard(Worded, QFrame):
    """A row for each, a button for one more, and one that keeps them all."""

    #: The list as it stands, a tuple of `ReasonView`; new ones have no id yet.
    saved = Signal(object)
    proposals_asked = Signal()

    def __init__(self, decimals: int, words: Words) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._decimals = decimals
        self._spoken = words
        self._said = ""
        self._rows: list[_Row] = []
        self._heading = Label(role="heading")
        self._help = Label(role="small").wrapped()
        self._names = (Label(role="small"), Label(role="small"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 1)
        for place, label in enumerate(self._names):
            self._grid.addWidget(label, 0, place)
        self.add, self.usual = Button(kind="plain", icon="plus"), Button(kind="plain")
        self.save = Button(kind="primary")
        self.add.clicked.connect(lambda: self._add(ReasonView(id="", words=""), focus=True))
        self.usual.clicked.connect(self.proposals_asked)
        self.save.clicked.connect(self._save)
        foot = QHBoxLayout()
        for button in (self.save, self.add, self.usual):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(10)
        for part in (self._heading, self._help):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addLayout(foot)
        self.retranslate()

    @property
    def rows(self) -> tuple[tuple[QLineEdit, MoneyEdit, Button], ...]:
        """Each reason's words, its limit, and the button that puts it away."""
        return tuple((row.words, row.most, row.away) for row in self._rows)

    def show_reasons(self, known: tuple[ReasonView, ...]) -> None:
        """The list, in place of what stood there."""
        for row in self._rows:
            for widget in (row.words, row.most, row.away):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for reason in known:
            self._add(reason)
        self.retranslate()

    def show_reasons_saved(self) -> None:
        """Kept."""
        self._said = "saved"
        self.retranslate()

    def show_reasons_refused(self, code: str) -> None:
        """Why it was not kept."""
        self._said = code
        self.retranslate()

    def retranslate(self) -> None:
        """Word the card in the language of the moment."""
        self._heading.setText(self.tr("Credits and debits by hand"))
        match self._said:
            case "":
                self._help.setText(
                    self.tr("Who credits or debits at the till chooses one of these; the customer’s next slip says it.")
                )
            case "saved":
                self._help.setText(self.tr("The reasons are saved."))
            case _:
                self._help.setText(word_refusal(self._said, self._spoken))
        self._help.set_tone({"": "muted", "saved": "good"}.get(self._said, "warn"))  # type: ignore[arg-type]
        self._names[0].setText(self.tr("Reason, as the slip says it"))
        self._names[1].setText(self.tr("At most at once"))
        for label in self._names:
            label.setVisible(bool(self._rows))
        for row in self._rows:
            row.words.setAccessibleName(self._names[0].text())
            row.most.setAccessibleName(self._names[1].text())
            row.most.setPlaceholderText(self.tr("no limit"))
            row.away.setText(self.tr("Put away"))
            row.words.setEnabled(not row.away.isChecked())
            row.most.setEnabled(not row.away.isChecked())
        self.add.setText(self.tr("One more reason"))
        self.usual.setText(self.tr("Begin with the usual ones"))
        self.usual.setVisible(not self._rows)
        self.save.setText(self.tr("Save the reasons"))
        self.save.setVisible(bool(self._rows))

    def _add(self, reason: ReasonView, *, focus: bool = False) -> None:
        row = _Row(reason.id, QLineEdit(reason.words), MoneyEdit(self._decimals), Button(kind="plain", icon="bin"))
        row.words.setMaxLength(WORDS_LONGEST)
        row.most.set_amount(reason.most)
        row.away.setCheckable(True)
        row.away.setChecked(reason.put_away)
        row.away.toggled.connect(self.retranslate)
        row.words.textEdited.connect(partial(self._say, ""))
        self._rows.append(row)
        for place, widget in enumerate((row.words, row.most, row.away)):
            self._grid.addWidget(widget, len(self._rows), place)
        self._said = ""
        self.retranslate()
        if focus:
            row.words.setFocus()

    def _say(self, what: str, _: str = "") -> None:
        self._said = what
        self.retranslate()

    def _save(self) -> None:
        told = tuple(
            ReasonView(id=row.id, words=row.words.text(), most=row.most.amount, put_away=row.away.isChecked())
            for row in self._rows
            # A row that was begun and left empty is none.
            if row.id or row.words.text().strip()
        )
        if told:
            self.saved.emit(told)
