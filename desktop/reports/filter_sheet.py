"""The sheet that narrows a report: to a shop, a till, members of a tier, a group."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.wording.reports import said
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.reports.asking_presenter import Around, Wanted

#: In the order in which they are offered.
KINDS = ("shop", "till", "tier", "group")
#: More than these are chosen from a list.
_BUTTONS_MOST = 8


def offered(around: "Around", words: Words) -> dict[str, tuple[tuple[str, str], ...]]:
    """By kind, what there is to choose from, as (value, words); nothing where there would be no choice."""
    shops, tills = around.places.shops, around.places.tills
    ladder = around.programme.ladder
    return {
        "shop": tuple((name, name) for name in shops) if len(shops) > 1 else (),
        "till": tuple((code, code or words.tr("another system")) for code in tills) if len(tills) > 1 else (),
        "tier": tuple((tier.id, tier.name) for tier in ladder.tiers) if ladder else (),
        "group": tuple((name, name) for name, _ in around.groups),
    }


def said_of(wanted: "Wanted", heeds: frozenset[str], around: "Around", words: Words) -> str:
    """What is filtered by, short: "Gold · Till 2"; empty for nothing."""
    parts = []
    for kind, choices in offered(around, words).items():
        value = getattr(wanted, kind)
        if value and kind in heeds:
            parts.append(dict(choices).get(value, value))
    return " · ".join(parts)


class FilterSheet(QWidget):
    """Each kind has a choice of all, which is where it begins."""

    #: (kind, value); an empty value is all.
    chosen = Signal(str, str)

    def __init__(self, wanted: "Wanted", heeds: frozenset[str], around: "Around", words: Words) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.choices: dict[str, QWidget] = {}
        for kind, values in offered(around, words).items():
            if kind in heeds and values:
                every = (("", self.tr("All")), *values)
                at = getattr(wanted, kind)
                make = self._buttons if len(every) <= _BUTTONS_MOST else self._list
                choice = self.choices[kind] = make(kind, every, at)
                column.addWidget(Label(said.name("", kind, words), role="label"))
                column.addWidget(choice)

    def begin(self) -> None:
        """At the first of them."""
        for choice in self.choices.values():
            taken = [button for button in choice.findChildren(Button) if button.isChecked()]
            (taken[0] if taken else choice).setFocus()
            return

    def _buttons(self, kind: str, values: tuple[tuple[str, str], ...], at: str) -> QWidget:
        place = QWidget()
        flow = Flow(place, spacing=6)
        buttons: dict[str, Button] = {}

        def take(value: str) -> None:
            for own, button in buttons.items():
                button.setChecked(own == value)
            self.chosen.emit(kind, value)

        for value, words in values:
            button = buttons[value] = Button(words, kind="choice")
            button.setChecked(value == at)
            button.clicked.connect(lambda _=False, value=value: take(value))
            flow.addWidget(button)
        return place

    def _list(self, kind: str, values: tuple[tuple[str, str], ...], at: str) -> QWidget:
        box = QComboBox()
        for value, words in values:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(at)))
        box.currentIndexChanged.connect(lambda: self.chosen.emit(kind, box.currentData()))
        return box
