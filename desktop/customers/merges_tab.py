"""The tab of who was merged into this customer: each merge can be undone, and another one can be begun."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.worded import Worded
from desktop.wording.moments import stamp
from desktop.wording.phones import phone
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.finding import CustomerHit
    from db.lookup.merges import MergeView


class MergesTab(Worded, Scrolled):
    """Shows what it is told, says what was pressed."""

    searched = Signal(str)
    #: The other one's account.
    chosen = Signal(str)
    #: The merge's id.
    undone = Signal(str)

    def __init__(self, words: Callable[[], Words]) -> None:
        super().__init__()
        self._words = words
        self._merges: tuple[MergeView, ...] = ()
        self._hits: tuple[CustomerHit, ...] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.field = Field(self.search)
        self.none = Label(role="body", tone="muted").wrapped()
        self._hits_list, self._merges_list = QVBoxLayout(), QVBoxLayout()
        for column in (self._hits_list, self._merges_list):
            column.setSpacing(6)
        self.undo_buttons: dict[str, Button] = {}
        self.hit_buttons: dict[str, Button] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 12, 12, 8)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addLayout(self._hits_list)
        column.addWidget(self.none)
        column.addLayout(self._merges_list)
        column.addStretch(1)
        self.setWidget(inside)
        self.search.textEdited.connect(self.searched)
        self.search.returnPressed.connect(self._choose_first)
        self.retranslate()

    def show_customer(self, *, anew: bool) -> None:
        """Somebody is shown; their merges are on their way."""
        if anew:
            self.search.clear()
            self.show_hits(())
            self.show_merges(())
            self.verticalScrollBar().setValue(0)

    def show_merges(self, merges: "tuple[MergeView, ...]") -> None:
        """The merges of the customer who is shown, newest first."""
        self._merges = merges
        _empty(self._merges_list)
        self.undo_buttons = {}
        for merge in merges:
            self._merges_list.addWidget(self._line(merge))
        self.none.setVisible(not merges)

    def show_hits(self, hits: "tuple[CustomerHit, ...]") -> None:
        """Who may be the other one."""
        self._hits = hits
        _empty(self._hits_list)
        self.hit_buttons = {}
        words = self._words()
        for hit in hits:
            contact = phone(hit.phone, words) if hit.phone else f"…{hit.card_number[-4:]}" if hit.card_number else ""
            button = Button(" · ".join(part for part in (hit.name, contact) if part), kind="plain", icon="customers")
            button.clicked.connect(partial(self.chosen.emit, hit.account_id))
            self._hits_list.addWidget(button)
            self.hit_buttons[hit.account_id] = button

    def retranslate(self) -> None:
        """Word the tab in the language of the moment."""
        self.field.set_words(
            self.tr("Merge with"), self.tr("You will see both sides first. A merge can be undone at any time.")
        )
        self.search.setPlaceholderText(self.tr("Name, phone, card or e-mail"))
        self.none.setText(self.tr("Nobody was merged into this customer."))
        self.show_merges(self._merges)
        self.show_hits(self._hits)

    def _line(self, merge: "MergeView") -> QFrame:
        line = QFrame()
        line.setProperty("surface", "card")
        text = self.tr("{name} was merged into this customer") if merge.from_name else self.tr("A customer was merged")
        title = Label(text.format(name=merge.from_name), "strong").wrapped()
        said = stamp(merge.at, self._words())
        if merge.author:
            said += " · " + merge.author
        if merge.undone:
            said += " · " + self.tr("undone")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(title)
        names.addWidget(Label(said, "small"))
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 8, 10, 8)
        row.addLayout(names, 1)
        if not merge.undone:
            undo = self.undo_buttons[merge.op_id] = Button(self.tr("Undo"), kind="plain", icon="undo")
            undo.clicked.connect(partial(self.undone.emit, merge.op_id))
            row.addWidget(undo)
        return line

    def _choose_first(self) -> None:
        if self._hits:
            self.chosen.emit(self._hits[0].account_id)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
