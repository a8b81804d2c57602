"""The page of a merge: both sides in columns and what they will be, line by line, before anybody does it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.customers.page_head import Page
from desktop.widgets.button import Button
from desktop.widgets.chip import TierBadge
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.wording.figures import card_number, points
from desktop.wording.moments import day
from desktop.wording.phones import phone
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customer_face import CustomerFace
    from desktop.customers.merging_presenter import Outlook

_LANGUAGE_NAMES = {"en": "English", "ru": "Русский", "hu": "Magyar", "ro": "Română"}


class MergePage(Page):
    """Says what was pressed; which of two names stays is chosen by swapping the sides."""

    swapped = Signal()
    merged = Signal()

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._outlook: Outlook | None = None
        self.help = Label(role="body", tone="muted").wrapped()
        self.swap, self.merge = Button(kind="plain", icon="redo"), Button(kind="primary", icon="customers")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(9)
        card = QFrame()
        card.setProperty("surface", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 12, 0)
        column.addWidget(card)
        column.addStretch(1)
        self._scroll = Scrolled(place)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.merge)
        foot.addWidget(self.swap)
        foot.addStretch(1)
        self.column.addWidget(self.help)
        self.column.addWidget(self._scroll, 1)
        self.column.addLayout(foot)
        self.swap.clicked.connect(self.swapped)
        self.merge.clicked.connect(self.merged)
        self.retranslate()

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """What stands in the table, line by line."""
        told = []
        for row in range(1, self._grid.rowCount()):
            items = [self._grid.itemAtPosition(row, at) for at in range(4)]
            labels = [item.widget() if item is not None else None for item in items]
            told.append(tuple(label.text() for label in labels if isinstance(label, Label)))
        return [line for line in told if line]

    def show_outlook(self, outlook: "Outlook") -> None:
        """Both sides, and what they will be."""
        self._outlook = outlook
        self.notice.dismiss()
        self._scroll.verticalScrollBar().setValue(0)
        self.retranslate()

    def show_problem(self, code: str) -> None:
        """Why it can't be done."""
        self.notice.show_words(word_refusal(code, self._words()), "warn")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        super().retranslate()
        self.title.setText(self.tr("Are these one customer?"))
        self.help.setText(
            self.tr(
                "Where both have something told, the left one's stays. Cards, purses and visits of both count as one. "
                "It can be undone at any time."
            )
        )
        self.swap.setText(self.tr("Keep the other one's"))
        self.merge.setText(self.tr("Merge"))
        outlook = self._outlook
        if outlook is None:
            return
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = (self.tr("This one's stays"), self.tr("This one goes into it"), self.tr("What they will be"))
        faces = (outlook.kept, outlook.gone, outlook.merged)
        for at, words in enumerate(heads, start=1):
            self._grid.addWidget(Label(words, "label").wrapped(), 0, at)
            self._grid.setColumnStretch(at, 1)
        # A shop without tiers has no use for their line.
        if any(face.tier is not None for face in faces):
            self._grid.addWidget(Label(self.tr("Tier"), "small"), 1, 0)
        for at, face in enumerate(faces, start=1):
            if face.tier is not None:
                badge = TierBadge()
                badge.show_tier(face.tier.name, face.tier.colour, face.tier.shape)
                self._grid.addWidget(badge, 1, at, Qt.AlignmentFlag.AlignLeft)
        for row, (name, said) in enumerate(self._rows(outlook), start=2):
            self._grid.addWidget(Label(name, "small"), row, 0, Qt.AlignmentFlag.AlignTop)
            differs = bool(said[0]) and bool(said[1]) and said[0] != said[1]
            for at, text in enumerate(said, start=1):
                label = Label(text or "—", "strong" if at == 3 else "body").wrapped()
                # What will not stand afterwards is told apart without its colour too: by being in the middle.
                if differs and at == 2 and text not in said[2]:
                    label.set_tone("warn")
                elif not text:
                    label.set_tone("muted")
                self._grid.addWidget(label, row, at, Qt.AlignmentFlag.AlignTop)

    def _rows(self, outlook: "Outlook") -> list[tuple[str, tuple[str, str, str]]]:
        faces = (outlook.kept, outlook.gone, outlook.merged)

        def row(name: str, word: "Callable[[CustomerFace], str]") -> tuple[str, tuple[str, str, str]]:
            kept, gone, merged = (word(face) for face in faces)
            return name, (kept, gone, merged)

        words = self._words()
        told = [
            row(self.tr("Name"), lambda face: face.customer.name),
            row(self.tr("Phone"), lambda face: phone(face.customer.phone, words) if face.customer.phone else ""),
            row(self.tr("E-mail"), lambda face: face.customer.email),
            row(self.tr("Birthday"), lambda face: day(face.customer.birthday, words) if face.customer.birthday else ""),
            row(self.tr("Language"), lambda face: _LANGUAGE_NAMES.get(face.customer.language, "")),
            row(self.tr("Notes"), lambda face: face.customer.notes),
            row(self.tr("Groups"), lambda face: ", ".join(face.customer.standing.groups)),
            row(self.tr("Cards"), lambda face: "\n".join(card_number(card.number) for card in face.customer.cards)),
        ]
        for place, purse in enumerate(outlook.programme.purses):
            held = [points(face.purses[place].spendable, purse, words) for face in faces]
            told.append((purse.name, (held[0], held[1], held[2])))
        told += [
            row(self.tr("Visits"), lambda face: str(face.customer.visits)),
            row(self.tr("Regular since"), lambda face: day(face.customer.joined_on, words)),
            row(
                self.tr("Last visit"),
                lambda face: day(face.customer.last_visit, words) if face.customer.last_visit else "",
            ),
        ]
        return [(name, said) for name, said in told if any(said)]
