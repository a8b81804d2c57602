"""What the customer may use: their own coupons, each with one press; and the place where they are thanked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.till.screen.promise_rows import PromiseRows
from desktop.till.screen.promise_words import word_offers
from desktop.till.screen.thank_form import ThankForm
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.label import Label
from desktop.widgets.shown_key import ShownKeyButton
from desktop.widgets.worded import Worded
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SaleFace

#: Shown on the button here, bound by the page: a button out of sight would not hear it.
THANK_KEY = "F12"


class OffersTab(Worded, QWidget):
    """The list, or the form to thank; both in the same place."""

    used = Signal(str)
    taken_off = Signal(str)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: SaleFace | None = None
        self.rows = PromiseRows()
        self.rows.pressed.connect(self._press)
        self._empty = EmptyState("star")
        self.form = ThankForm(words)
        self.form.left.connect(self.show_list)
        self._stack = QStackedWidget(self)
        for page in (self._empty, self.rows, self.form):
            self._stack.addWidget(page)
        self._said = Label(role="small").wrapped()
        self.thank = ShownKeyButton(kind="plain", icon="star", key=THANK_KEY)
        self.thank.clicked.connect(self.begin_thanks)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.thank)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self.retranslate()

    @property
    def count(self) -> int:
        """How many coupons of their own lie ready."""
        return sum(bool(promise.action) for promise in self.rows.shown)

    def show_sale(self, face: "SaleFace") -> None:
        other = self._face is None or self._face.sale.account_id != face.sale.account_id
        self._face = face
        self.rows.show_promises(word_offers(face, self._words()))
        self.thank.setEnabled(bool(face.sale.account_id) and not self.form.is_empty)
        if other or self._stack.currentWidget() is not self.form:
            self.show_list()

    def show_list(self) -> None:
        self._stack.setCurrentWidget(self.rows if self.rows.shown else self._empty)
        self._show_foot()

    def begin_thanks(self) -> None:
        if self.thank.isEnabled():
            self._stack.setCurrentWidget(self.form)
            self._show_foot()
            self.form.begin()

    @property
    def thanks_open(self) -> bool:
        return self._stack.currentWidget() is self.form

    def retranslate(self) -> None:
        self._empty.show_words(
            self.tr("No coupons of their own"),
            self.tr("A coupon that is shown is scanned, or its code typed into the box above."),
        )
        self.thank.setText(self.tr("Thank…"))
        self._said.setText(self.tr("Coupons on paper are scanned as they come"))
        if self._face is not None:
            self.show_sale(self._face)

    def _show_foot(self) -> None:
        self.thank.setVisible(not self.thanks_open)
        self._said.setVisible(not self.thanks_open and self._stack.currentWidget() is self.rows)
        if not self.thanks_open:
            self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _press(self, code: str) -> None:
        on_sale = self._face is not None and code in self._face.sale.coupons
        (self.taken_off if on_sale else self.used).emit(code)
