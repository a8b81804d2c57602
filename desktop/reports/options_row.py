"""What can be chosen for one question alone: its step of time, its purse."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.label import Label
from desktop.widgets.segmented import Segmented
from desktop.wording.reports import said
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.reports.question import Question

#: More than these are chosen from a list.
_BUTTONS_MOST = 5


def choices(of: "Question", words: Words) -> dict[str, tuple[tuple[str, str], ...]]:
    """By option, what there is to choose as (value, words); nothing where there would be no choice."""
    in_books = {
        "purse": tuple((purse.id, purse.name) for purse in words.purses),
        "tier": tuple((tier.id, tier.name) for tier in words.ladder.tiers) if words.ladder else (),
    }
    offered: dict[str, tuple[tuple[str, str], ...]] = {}
    for name, values in of.options:
        there = in_books.get(name, ())
        if values:
            offered[name] = tuple((value, said.name(of.name, value or "by_itself", words)) for value in values)
        elif len(there) > 1:
            offered[name] = (("", words.tr("All")), *there)
    return {name: values for name, values in offered.items() if len(values) > 1}


class OptionsRow(QWidget):
    """Each option with its name; the first choice holds until another one is taken."""

    #: (option, value).
    chosen = Signal(str, str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._of: Question | None = None
        self._taken: dict[str, str] = {}
        self._shown: object = None
        self.fields: dict[str, Segmented | QComboBox] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.hide()

    def show_question(self, of: "Question", taken: tuple[tuple[str, str], ...]) -> None:
        """What can be chosen of this one, and what was."""
        self._of, self._taken = of, dict(taken)
        self._make()

    def changeEvent(self, event: QEvent) -> None:
        """Words follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._of is not None:
            self._make()
        super().changeEvent(event)

    def _make(self) -> None:
        assert self._of is not None
        words = self._words()
        offered = choices(self._of, words)
        self.setVisible(bool(offered))
        if self._shown != (self._of.name, offered):
            self._shown = (self._of.name, offered)
            self._clear()
            for name, values in offered.items():
                self._row.addWidget(Label(said.name(self._of.name, name, words), role="label"))
                self.fields[name] = self._field(name, values)
                self._row.addWidget(self.fields[name])
        for name, field in self.fields.items():
            value = self._taken.get(name, offered[name][0][0])
            if isinstance(field, Segmented):
                field.choose(value)
            else:
                field.blockSignals(True)
                field.setCurrentIndex(max(0, field.findData(value)))
                field.blockSignals(False)

    def _field(self, name: str, values: tuple[tuple[str, str], ...]) -> Segmented | QComboBox:
        if len(values) <= _BUTTONS_MOST:
            buttons = Segmented(values)
            buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            buttons.chosen.connect(lambda value: self.chosen.emit(name, value))
            return buttons
        box = QComboBox()
        for value, words in values:
            box.addItem(words, value)
        box.currentIndexChanged.connect(lambda: self.chosen.emit(name, box.currentData()))
        return box

    def _clear(self) -> None:
        self.fields = {}
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
