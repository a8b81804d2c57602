"""The chips of the filter over the list: each opens a small sheet with what else it may say."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QGridLayout, QVBoxLayout, QWidget

from db.lookup.customer_filter import EVERYBODY, CustomerFilter
from desktop.customers.filter_choices import Choice, chip_words, choices, kind_word, kinds_for, says, without
from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.popover import Popover
from desktop.widgets.worded import Worded
from desktop.wording.figures import purse_decimals
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.customers.list_presenter import Around

#: More choices than this stand in two columns.
ONE_COLUMN = 8


class _Choices(QWidget):
    """Buttons, one of which is taken."""

    chosen = Signal(object)

    def __init__(self, offered: tuple[Choice, ...], wanted: CustomerFilter) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        across = 2 if len(offered) > ONE_COLUMN else 1
        self.buttons: list[Button] = []
        for place, choice in enumerate(offered):
            button = Button(choice.words, kind="choice")
            button.setChecked(choice.wanted == wanted)
            button.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice.wanted))
            grid.addWidget(button, place // across, place % across)
            self.buttons.append(button)

    def begin(self) -> None:
        """At what is taken, else at the first."""
        taken = next((button for button in self.buttons if button.isChecked()), None)
        (taken or self.buttons[0]).setFocus()


class _Balance(QWidget):
    """A purse, and between which figures what may be spent of it lies."""

    chosen = Signal(object)

    def __init__(self, wanted: CustomerFilter, words: Words) -> None:
        super().__init__()
        self._wanted, self._words = wanted, words
        self.purse = QComboBox()
        for purse in words.purses:
            self.purse.addItem(purse.name, purse.id)
        self.purse.setCurrentIndex(max(0, self.purse.findData(wanted.purse)))
        self.least, self.most = MoneyEdit(0), MoneyEdit(0)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        if len(words.purses) > 1:
            form.addRow(self.tr("Purse"), self.purse)
        form.addRow(self.tr("At least"), self.least)
        form.addRow(self.tr("At most"), self.most)
        self._fit()
        self.least.set_amount(wanted.balance_least)
        self.most.set_amount(wanted.balance_most)
        self.purse.currentIndexChanged.connect(self._fit)
        self.purse.currentIndexChanged.connect(self._say)
        for edit in (self.least, self.most):
            edit.editingFinished.connect(self._say)

    def begin(self) -> None:
        """At the lower figure."""
        self.least.setFocus()

    def _fit(self) -> None:
        decimals = purse_decimals(self._words.purse(self.purse.currentData()), self._words)
        for edit in (self.least, self.most):
            edit.set_decimals(decimals)

    def _say(self) -> None:
        least, most = self.least.amount, self.most.amount
        purse = self.purse.currentData() if least is not None or most is not None else ""
        self.chosen.emit(replace(self._wanted, purse=purse, balance_least=least, balance_most=most))


class FilterBar(Worded, QWidget):
    """Says the whole filter at every change."""

    filtered = Signal(object)

    def __init__(self, words: Callable[[], Words], over: QWidget) -> None:
        super().__init__()
        self._words = words
        self._wanted = EVERYBODY
        self._around: Around | None = None
        self._kind = ""
        self.popover = Popover(over)
        self.popover.removed.connect(lambda: self.filtered.emit(without(self._kind, self._wanted)))
        self.grow = Button(kind="quiet", icon="plus")
        self.grow.clicked.connect(self.open_kinds)
        self.clear = Button(kind="quiet")
        self.clear.clicked.connect(lambda: self.filtered.emit(replace(EVERYBODY, text=self._wanted.text)))
        self._chips: dict[str, Button] = {}
        self._flow = Flow(self, spacing=6, line_spacing=4)
        self._flow.addWidget(self.grow)
        self._flow.addWidget(self.clear)
        self.retranslate()

    @property
    def chips(self) -> dict[str, Button]:
        """The chips there are, by their kind."""
        return self._chips

    def show_around(self, around: "Around") -> None:
        """What can be asked for."""
        self._around = around
        self.retranslate()

    def show_filter(self, wanted: CustomerFilter) -> None:
        """This is asked for."""
        self._wanted = wanted
        self._remake()

    def open_kinds(self) -> None:
        """What the list can be narrowed by."""
        if self._around is None:
            return
        words, inside = self._words(), QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        buttons = []
        for kind in kinds_for(self._around.programme, self._around.groups, self._around.segments):
            if not says(kind, self._wanted):
                button = Button(kind_word(kind, words), kind="plain")
                button.clicked.connect(lambda _=False, kind=kind: self.open_kind(kind))
                column.addWidget(button)
                buttons.append(button)
        self.popover.open(self.grow, self.tr("Show only"), inside)
        if buttons:
            buttons[0].setFocus()

    def open_kind(self, kind: str) -> None:
        """What can be chosen of one kind."""
        around = self._around
        if around is None:
            return
        self.popover.dismiss()
        self._kind = kind
        words, near = self._words(), self._chips.get(kind, self.grow)
        inside: _Choices | _Balance
        if kind == "balance":
            inside = _Balance(self._wanted, words)
            inside.chosen.connect(self.filtered)
        else:
            inside = _Choices(
                choices(kind, self._wanted, words, groups=around.groups, today=around.today, segments=around.segments),
                self._wanted,
            )
            inside.chosen.connect(self._choose)
        self.popover.open(near, kind_word(kind, words), inside, spare=says(kind, self._wanted))
        inside.begin()

    def retranslate(self) -> None:
        """Word the chips in the language of the moment."""
        self.grow.setText(self.tr("Filter"))
        self.clear.setText(self.tr("Show all"))
        self._remake()

    def _choose(self, wanted: CustomerFilter) -> None:
        self.popover.dismiss()
        self.filtered.emit(wanted)

    def _remake(self) -> None:
        """The chips there are, in the order in which kinds are offered; those that stay are only worded anew."""
        if self._around is None:
            self.clear.hide()
            return
        words, today = self._words(), self._around.today
        around = self._around
        kinds = kinds_for(around.programme, around.groups, around.segments)
        # One that is gone can still be taken off.
        kinds = kinds if "segment" in kinds else (*kinds, "segment")
        wanted = [kind for kind in kinds if says(kind, self._wanted)]
        for kind in [kind for kind in self._chips if kind not in wanted]:
            chip = self._chips.pop(kind)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for kind in wanted:
            if kind not in self._chips:
                chip = self._chips[kind] = Button(kind="plain")
                chip.clicked.connect(lambda _=False, kind=kind: self.open_kind(kind))
                self._flow.insert_widget(len(self._chips) - 1, chip)
            worded = chip_words(kind, self._wanted, words, today=today, segments=self._around.segments)
            self._chips[kind].setText(worded)
        self.clear.setVisible(bool(wanted))
        self.updateGeometry()
