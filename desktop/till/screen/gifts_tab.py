"""The ladder of gifts as this customer stands to it with the sale on the counter."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.till.screen.promise_rows import PromiseRows
from desktop.till.screen.promise_words import word_gifts
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SaleFace


class GiftsTab(Worded, QStackedWidget):
    """Each step with its button, or what is missing; for a guest, what stands here otherwise."""

    taken = Signal(str)
    put_back = Signal(str)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: SaleFace | None = None
        self.rows = PromiseRows()
        self.rows.pressed.connect(self._press)
        self._empty = EmptyState("gift")
        for page in (self._empty, self.rows):
            self.addWidget(page)
        self.retranslate()

    @property
    def ready(self) -> int:
        """How many gifts may be taken now, those on the sale among them."""
        return sum(bool(promise.action) for promise in self.rows.shown)

    def show_sale(self, face: "SaleFace") -> None:
        self._face = face
        self.rows.show_promises(word_gifts(face, self._words()))
        self.setCurrentWidget(self.rows if self.rows.shown else self._empty)

    def retranslate(self) -> None:
        self._empty.show_words(
            self.tr("Gifts for those who save"),
            self.tr("Scan a card to see which gift can be taken, and what is missing."),
        )
        if self._face is not None:
            self.show_sale(self._face)

    def _press(self, gift: str) -> None:
        on_sale = self._face is not None and gift in self._face.sale.gifts
        (self.put_back if on_sale else self.taken).emit(gift)
