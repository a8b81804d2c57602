"""Erasing a customer, asked in two steps where it is pressed: first what goes and what stays, then for good."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.wording.erasing import word_what_goes, word_what_stays
from desktop.wording.moments import day_together
from desktop.wording.words import Words


class EraseForm(QWidget):
    """Shows what it is told, says when it was said yes to twice."""

    wanted = Signal()
    #: The form stands open, or closed again.
    unfolded = Signal(bool)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._name, self._many = "", 0
        self._until: date | None = None
        self.ask = Button(kind="danger", icon="bin")
        self.title = Label(role="heading").wrapped()
        self.goes, self.stays = Label(role="strong"), Label(role="strong")
        self.goes_says, self.stays_says = Label(role="body").wrapped(), Label(role="body").wrapped()
        self.undo = Label(role="strong", tone="bad").wrapped()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.yes, self.no = Button(kind="danger", icon="bin"), Button(kind="primary")
        self.opened = surface("inset")
        self._build()
        self.ask.clicked.connect(self.open_form)
        self.no.clicked.connect(self.close_form)
        self.yes.clicked.connect(self.wanted)
        self.close_form()
        self.retranslate()

    def show_customer(self, name: str) -> None:
        """Whom it is about."""
        self._name = name
        self.close_form()
        self.retranslate()

    def show_many(self, number: int) -> None:
        """How many it is about."""
        self._many = number
        self.retranslate()

    def show_copies(self, until: date | None) -> None:
        """Until when older copies of the books will still name them."""
        self._until = until
        self.retranslate()

    def open_form(self) -> None:
        """The first step: what it means."""
        self.ask.hide()
        self.bar.hide()
        self.opened.show()
        self._enable(True)
        self.no.setFocus()
        self.unfolded.emit(True)

    def close_form(self) -> None:
        """Nobody is erased."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.opened.hide()
        self.ask.show()
        if had_focus:
            self.ask.setFocus()
        self.unfolded.emit(False)

    def show_erasing(self) -> None:
        """The second step was taken."""
        self._enable(False)
        self.bar.show()

    def retranslate(self) -> None:
        """Word the form in the language of the moment."""
        words = self._words()
        self.ask.setText(self.tr("Erase this customer…"))
        name = self._name or self.tr("this customer")
        one, many = self.tr("Erase {name}?").format(name=name), self.tr("Erase %n customer(s)?", "", self._many)
        self.title.setText(many if self._many else one)
        self.goes.setText(self.tr("What goes"))
        self.goes_says.setText(word_what_goes(words))
        self.stays.setText(self.tr("What stays"))
        stays = word_what_stays(words)
        if self._until is not None:
            told = self.tr("Copies of the books made before now keep the name until {day}; then they are deleted.")
            stays = f"{stays} {told.format(day=day_together(self._until, words))}"
        self.stays_says.setText(stays)
        self.undo.setText(self.tr("This cannot be undone."))
        self.yes.setText(self.tr("Erase for good"))
        self.no.setText(self.tr("Keep them"))

    def _build(self) -> None:
        inside = QVBoxLayout(self.opened)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(6)
        parts = (self.title, self.goes, self.goes_says, self.stays, self.stays_says, self.undo, self.bar)
        for part in parts:
            inside.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        asking = QHBoxLayout()
        asking.addWidget(self.ask)
        asking.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(asking)
        column.addWidget(self.opened)

    def _enable(self, there: bool) -> None:
        self.yes.setEnabled(there)
        self.no.setEnabled(there)
