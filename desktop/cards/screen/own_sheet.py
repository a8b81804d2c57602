"""A sheet of the shop's own by its measurements: page, grid, first card, steps and card, and what is wrong with it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cards.screen.stepper import Stepper
from desktop.paper.cards.findings import Finding
from desktop.paper.cards.sheets import A4, LETTER, Sheet
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.card_findings import word_card_finding
from desktop.wording.figures import quantity
from desktop.wording.words import Words

PAIRS = (("columns", "rows"), ("left", "top"), ("step_x", "step_y"), ("width", "height"))
#: Under which of them it is said that the cards are too far to the right, or too far down.
_AT = {"right": "columns", "bottom": "rows"}


class OwnSheet(Worded, QWidget):
    """Shows a sheet's measurements, says which is typed otherwise."""

    measured = Signal(object)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._sheet: Sheet | None = None
        self._findings: tuple[Finding, ...] = ()
        self.page = QComboBox()
        self.page_field = Field(self.page)
        self.marks = QCheckBox()
        self.edits = {
            **{name: Stepper(step=1, fine=1, decimals=0, bounds=(1, most), presses=False) for name, most in _COUNTS},
            **{name: Stepper(unit="mm", decimals=2, bounds=bounds, presses=False) for name, bounds in _MEASURES},
        }
        self.fields = {name: Field(edit).wrapped() for name, edit in self.edits.items()}
        self.problems = {pair[0]: Label(role="small", tone="warn").wrapped() for pair in PAIRS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.page_field)
        for pair in PAIRS:
            row = QHBoxLayout()
            row.setSpacing(10)
            for name in pair:
                row.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignBottom)
            column.addLayout(row)
            column.addWidget(self.problems[pair[0]])
            self.problems[pair[0]].hide()
        column.addWidget(self.marks)
        self.page.activated.connect(self._choose_page)
        self.marks.toggled.connect(lambda on: self._say(crop_marks=on))
        for name, edit in self.edits.items():
            kind = int if name in dict(_COUNTS) else float
            edit.changed.connect(lambda value, name=name, kind=kind: self._say(**{name: kind(value)}))

    def show_sheet(self, sheet: Sheet) -> None:
        """These measurements."""
        self._sheet = None
        self._offer_pages((sheet.page_width, sheet.page_height))
        for name, edit in self.edits.items():
            edit.show_value(getattr(sheet, name))
        self.marks.setChecked(sheet.crop_marks)
        self._sheet = sheet

    def show_findings(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Say at its measurement what is wrong; those that have no place here come back."""
        self._findings = findings
        words = self._words()
        rest: list[Finding] = []
        said: dict[str, list[str]] = {}
        for one in findings:
            name = _AT.get(one.place, one.place)
            pair = next((pair[0] for pair in PAIRS if name in pair), "")
            if pair:
                said.setdefault(pair, []).append(word_card_finding(one.code, dict(one.facts), words))
            else:
                rest.append(one)
        for pair, label in self.problems.items():
            # The same sentence may hold for both measurements of a pair.
            label.setText("\n".join(dict.fromkeys(said.get(pair, ()))))
            label.setVisible(pair in said)
        return tuple(rest)

    def retranslate(self) -> None:
        """Word the measurements in the language of the moment."""
        self.page_field.set_words(self.tr("Page"))
        self.marks.setText(self.tr("Crop marks at the edges"))
        named = {
            "columns": self.tr("Side by side"),
            "rows": self.tr("One below another"),
            "left": self.tr("Left margin"),
            "top": self.tr("Top margin"),
            "step_x": self.tr("Step across"),
            "step_y": self.tr("Step down"),
            "width": self.tr("Card’s width"),
            "height": self.tr("Card’s height"),
        }
        for name, words in named.items():
            self.fields[name].set_words(words)
        for name in ("step_x", "step_y"):
            self.edits[name].setToolTip(self.tr("From one card’s edge to the same edge of the next card"))
        if self._sheet is not None:
            self._offer_pages((self._sheet.page_width, self._sheet.page_height))
        self.show_findings(self._findings)

    def _offer_pages(self, now: tuple[float, float]) -> None:
        pages = [(A4, "A4"), (LETTER, "Letter")]
        if now not in (A4, LETTER):
            sides = [quantity(round(side * 1_000), self._words().language) for side in now]
            pages.append((now, self.tr("{width} × {height} mm").format(width=sides[0], height=sides[1])))
        self.page.clear()
        for size, name in pages:
            self.page.addItem(name, size)
        self.page.setCurrentIndex([size for size, _ in pages].index(now))

    def _choose_page(self, at: int) -> None:
        width, height = self.page.itemData(at)
        self._say(page_width=width, page_height=height)

    def _say(self, **said: Any) -> None:
        if self._sheet is not None:
            self.measured.emit(said)


_COUNTS = (("columns", 20), ("rows", 40))
_MEASURES = (
    *((name, (0.0, 400.0)) for name in ("left", "top")),
    *((name, (10.0, 450.0)) for name in ("step_x", "step_y", "width", "height")),
)
