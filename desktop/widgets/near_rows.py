"""Who the newcomer may be already: a line each, with what they have in common and a button to serve them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.moments import day_number
from desktop.wording.phones import phone
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.near import NearHit

HITS_MOST = 3


class NearRows(Worded, QWidget):
    """Never in the way: whoever goes on typing passes them by."""

    #: The account of the one it is.
    chosen = Signal(str)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hits: tuple[NearHit, ...] = ()
        self._title = Label(role="small", tone="warn")
        # Made once and worded anew: a keystroke makes no widgets.
        self._said = [(Label(role="strong"), Label(role="small")) for _ in range(HITS_MOST)]
        self.buttons = [Button(kind="plain", icon="tick") for _ in range(HITS_MOST)]
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._title, 0, 0, 1, 2)
        for place, ((name, why), button) in enumerate(zip(self._said, self.buttons, strict=True)):
            for label in (name, why):
                # A long name gives way, the button never does.
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            name.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            why.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            row = 1 + place * 3
            grid.addWidget(name, row, 0)
            grid.addWidget(why, row + 1, 0)
            grid.addWidget(button, row, 1, 2, 1)
            grid.setRowMinimumHeight(row + 2, 6)
            button.clicked.connect(partial(self._choose, place))
        self.show_hits(())

    @property
    def shown(self) -> tuple[str, ...]:
        """Whom the lines name."""
        return tuple(name.text() for name, _ in self._said[: len(self._hits)])

    def show_hits(self, hits: "tuple[NearHit, ...]") -> None:
        self._hits = hits[:HITS_MOST]
        self.setVisible(bool(hits))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Perhaps they are known here already"))
        for place, ((name, why), button) in enumerate(zip(self._said, self.buttons, strict=True)):
            there = place < len(self._hits)
            for widget in (name, why, button):
                widget.setVisible(there)
            button.setText(self.tr("It is them"))
            if there:
                hit = self._hits[place]
                own_phone = phone(hit.phone, self._words()) if hit.phone else ""
                name.setText(hit.name or own_phone or "—")
                why.setText(self._word_why(hit, own_phone if hit.name else ""))
                button.setAccessibleName(f"{button.text()}: {name.text()}")

    def _word_why(self, hit: "NearHit", own_phone: str) -> str:
        match str(hit.alike):
            case "phone":
                said = self.tr("the same phone")
            case "email":
                said = self.tr("the same e-mail")
            case "name_and_birthday":
                said = self.tr("nearly the same name, the same birthday")
            case "name":
                said = self.tr("the same name")
            case _:
                said = self.tr("nearly the same name, the phone ends alike")
        born = day_number(hit.birthday, self._words()) if hit.birthday and str(hit.alike) == "name_and_birthday" else ""
        return " · ".join(part for part in (said, born or own_phone) if part)

    def _choose(self, place: int) -> None:
        if place < len(self._hits):
            self.chosen.emit(self._hits[place].account_id)
