"""The first rows of a list, each column under what it is taken for, and one row told in full."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.customers.import_header import COLUMN_WIDTH, MeaningHeader
from desktop.customers.import_models import FATE, PreviewModel
from desktop.customers.import_words import word_fate, word_row
from desktop.widgets.chip import Chip
from desktop.widgets.field import surface
from desktop.widgets.label import Label
from desktop.widgets.rows import Rows
from desktop.wording.columns import BALANCE, word_field

if TYPE_CHECKING:
    from desktop.customers.import_jobs import Seen
    from desktop.wording.words import Words

#: What a column may be, in the order of the drop-downs; then a balance of each purse.
FIELDS = ("", "name", "phone", "card", "email", "birthday", "joined", "language", "notes", "customer")
#: Nobody's guess: whoever brings the list in says that its customers agreed.
AGREED = ("consent:email", "consent:sms")
_TONES = {"new": "good", "filled": "good", "there": "plain", "refused": "warn"}
FATE_WIDTH = 76


class MatchPanel(QWidget):
    """Shows what a list is taken for; says which column was put right."""

    meant = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._seen: Seen | None = None
        self._words: Words | None = None
        self.model = PreviewModel()
        self.rows = Rows(header=True)
        self.head = MeaningHeader(self.rows)
        self.rows.setHorizontalHeader(self.head)
        self.rows.setModel(self.model)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setDefaultSectionSize(COLUMN_WIDTH)
        self.head.setStretchLastSection(True)
        self.head.setVisible(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.rows.setHorizontalScrollMode(Rows.ScrollMode.ScrollPerPixel)
        self.chip = Chip()
        self.line = Label(role="label")
        self.told = Label(role="body").wrapped()
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 10, 18, 10)
        inside.setSpacing(6)
        first = QHBoxLayout()
        first.addWidget(self.chip)
        first.addWidget(self.line)
        first.addStretch(1)
        inside.addLayout(first)
        inside.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.rows, 1)
        column.addWidget(card)
        self._card = card
        self.head.meant.connect(self._mean)
        self.rows.opened.connect(self._tell)
        self.rows.selectionModel().currentRowChanged.connect(lambda now, was: self._tell(now.row()))

    def clear(self) -> None:
        """Nothing is known yet."""
        self._card.hide()
        self.rows.hide()

    def show_seen(self, seen: "Seen", words: "Words") -> None:
        """The columns and the first rows."""
        self._seen, self._words = seen, words
        self.rows.show()
        self.model.show_preview(seen.preview)
        fields = [*FIELDS, *(BALANCE + purse.id for purse in seen.purses), *AGREED]
        named = [(field, word_field(field, words)) for field in fields]
        self.head.setStretchLastSection(len(seen.preview.header) < 5)
        self.head.show_meanings([one.field for one in seen.guess.columns], named)
        self.head.resizeSection(FATE, FATE_WIDTH)
        for section in range(1, self.head.count()):
            self.head.resizeSection(section, COLUMN_WIDTH)
        if self.model.rowCount():
            first = self.model.first_wrong()
            self.rows.selectRow(first)
            self._tell(first)
        self._card.setVisible(bool(self.model.rowCount()))

    def _tell(self, place: int) -> None:
        if self._words is None or not 0 <= place < self.model.rowCount():
            return
        decided = self.model.row(place).decided
        self.chip.show_fact(word_fate(decided, self._words), _TONES[decided.fate])  # type: ignore[arg-type]
        self.line.setText(self.tr("line {line}").format(line=decided.row.line))
        self.told.setText(word_row(decided, self._words))

    def _mean(self, section: int, field: str) -> None:
        if self._seen is not None:
            self.meant.emit(self._seen.guess.columns[section - 1].column, field)
