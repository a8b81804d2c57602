"""The page of customers who may be one person: two beside each other, what they have in common, and what to do."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.customers.list_rows import word_balance
from desktop.customers.page_head import Page
from desktop.widgets.button import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.going import Going
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.wording.moments import day
from desktop.wording.phones import phone
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.customer_rows import CustomerRow
    from desktop.customers.duplicates_presenter import TwoAlike


class DuplicatesPage(Page):
    """Shows what it is told, says what was pressed."""

    stopped = Signal()
    #: The accounts of a pair.
    merge_asked = Signal(str, str)
    told_apart = Signal(str, str)

    def __init__(self, words: Callable[[], Words], today: Callable[[], date]) -> None:
        super().__init__()
        self._words, self._today = words, today
        self._pairs: tuple[TwoAlike, ...] = ()
        self._in_all = 0
        self.count = Label(role="body", tone="muted")
        self.going = Going(lambda: self.tr("Comparing everybody…"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.addLayout(self._list)
        column.addStretch(1)
        self._scroll = Scrolled(inside)
        self.empty = EmptyState("customers")
        self.empty.hide()
        self.column.addWidget(self.going)
        self.column.addWidget(self.count)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self.empty, 1)
        self.going.stopped.connect(self.stopped)
        self.lines: list[QFrame] = []
        self.retranslate()

    @property
    def shown(self) -> list[tuple[str, str]]:
        """The names of each pair."""
        return [(pair.one.name, pair.other.name) for pair in self._pairs]

    def show_looking(self, done: int, of: int) -> None:
        """Everybody is being compared."""
        self.going.show_going(done, of)
        self.empty.hide()

    def show_pairs(self, pairs: "tuple[TwoAlike, ...]", *, in_all: int) -> None:
        """The first of them."""
        self.going.hide()
        self._pairs, self._in_all = pairs, in_all
        self._remake()

    def show_stopped(self) -> None:
        """Stopped by hand."""
        self.going.hide()
        self.notice.show_words(self.tr("Stopped. Not everybody was compared."))

    def press(self, place: int, name: str) -> None:
        """Press "merge" or "apart" of the pair at that place."""
        pair = self._pairs[place]
        signal = self.merge_asked if name == "merge" else self.told_apart
        signal.emit(pair.one.account_id, pair.other.account_id)

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        super().retranslate()
        self.title.setText(self.tr("Possible duplicates"))
        self.empty.show_words(
            self.tr("No duplicates found"),
            self.tr(
                "Nobody shares a phone, an e-mail, a whole name, or nearly a name and a birthday, with somebody else. "
                "Pairs you called different people, or merged and parted again, do not come up any more."
            ),
        )
        self._remake()

    def _remake(self) -> None:
        for line in self.lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(place, pair) for place, pair in enumerate(self._pairs)]
        for line in self.lines:
            self._list.addWidget(line)
        over = self.going.isHidden()
        self._scroll.setVisible(bool(self._pairs) or not over)
        self.empty.setVisible(not self._pairs and over)
        self.count.setText(self.tr("%n pair(s)", "", self._in_all) if self._pairs else "")

    def _line(self, place: int, pair: "TwoAlike") -> QFrame:
        line = QFrame()
        line.setProperty("surface", "card")
        merge, apart = Button(self.tr("Merge…"), kind="plain"), Button(self.tr("Not the same"), kind="quiet")
        merge.clicked.connect(partial(self.press, place, "merge"))
        apart.clicked.connect(partial(self.press, place, "apart"))
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for row in (pair.one, pair.other):
            sides.addLayout(self._side(row), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Label(self._why(str(pair.alike)), "small", tone="warn").wrapped(), 1)
        foot.addWidget(apart)
        foot.addWidget(merge)
        column = QVBoxLayout(line)
        column.setContentsMargins(18, 12, 12, 10)
        column.setSpacing(6)
        column.addLayout(sides)
        column.addLayout(foot)
        return line

    def _side(self, row: "CustomerRow") -> QVBoxLayout:
        words = self._words()
        contact = phone(row.phone, words) if row.phone else f"…{row.card_number[-4:]}" if row.card_number else ""
        seen = day(row.last_visit, words, today=self._today()) if row.last_visit else self.tr("no visit recorded")
        tier = words.tier(row.tier).name if row.tier else ""
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(Label(row.name or contact or "—", "strong").wrapped())
        said = " · ".join(part for part in (contact if row.name else "", tier, word_balance(row, words), seen) if part)
        side.addWidget(Label(said, "small").wrapped())
        return side

    def _why(self, alike: str) -> str:
        match alike:
            case "phone":
                return self.tr("the same phone")
            case "email":
                return self.tr("the same e-mail")
            case "name":
                return self.tr("the same name")
        return self.tr("nearly the same name, the same birthday")
