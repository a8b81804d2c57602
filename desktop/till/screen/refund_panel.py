"""What a return means before it is posted: money back, points back, earnings taken back, debt."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.paper.coupon_slip import returned_coupons
from desktop.paper.gift_rows import gifts_given_back
from desktop.paper.slip import Pair, Text
from desktop.widgets.button import Button
from desktop.widgets.field import Field, surface
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.shown_key import EnterButton
from desktop.widgets.sum_rows import SumRows
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, points, quantity
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words, words_of

if TYPE_CHECKING:
    from desktop.till.presenter.refund import RefundFace, RefundSnag


class RefundPanel(Worded, QFrame):
    """The preview, the money to give back, and the button that posts it."""

    posted = Signal(str)
    exchange_wanted = Signal(str)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: RefundFace | None = None
        self._snag: tuple[RefundSnag, str] | None = None
        self.setProperty("surface", "aside")
        self._title = Label(role="label")
        self.notice = Notice()
        self.rows = SumRows()
        scroll = Scrolled(self.rows)
        self._hint = Label(role="body", tone="muted").wrapped()
        self.manager = QLineEdit()
        self.manager.setMaxLength(120)
        self._manager_field = Field(self.manager)
        self._manager_field.hide()
        self._back_name = Label(role="label")
        self.back = FitLabel(46, right=True)
        self.exchange = Button(kind="plain", icon="goods", key="F9")
        self.exchange.clicked.connect(lambda: self.exchange_wanted.emit(self.manager.text()))
        self.why = Label(role="small", tone="muted").wrapped()
        self.post = EnterButton()
        self.post.clicked.connect(self.press)
        pay = QHBoxLayout()
        pay.addWidget(self._back_name, 0, Qt.AlignmentFlag.AlignBottom)
        pay.addWidget(self.back, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(surface("hairline"))
        column.addWidget(self.notice)
        column.addWidget(self._hint)
        column.addWidget(scroll, 1)
        column.addWidget(self._manager_field)
        column.addLayout(pay)
        column.addWidget(self.exchange)
        column.addWidget(self.why)
        column.addWidget(self.post)
        self.retranslate()

    def press(self) -> None:
        """Post it; also what Enter does while this panel is in front."""
        self.posted.emit(self.manager.text())

    def show_refund(self, face: "RefundFace | None") -> None:
        self._face = face
        if face is None:
            self.manager.clear()
        self.retranslate()

    def show_snag(self, snag: "RefundSnag | None", code: str) -> None:
        self._snag = None if snag is None else (snag, code)
        if snag is None:
            self.notice.dismiss()
        else:
            tone, text = _word_snag(snag, code, self._words())
            self.notice.show_words(text, tone)
            if snag == "needs_manager" and self.manager.isVisible():
                self.manager.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        face, words = self._face, self._words()
        void = face is not None and face.void
        self._title.setText(self.tr("Void of the whole sale") if void else self.tr("What comes back"))
        self.post.setText(self.tr("Void") if void else self.tr("Return"))
        self.exchange.setText(self.tr("Exchange for other goods"))
        self._back_name.setText(self.tr("To give back"))
        self._hint.setText(
            self.tr("Choose a sale, then how much of each line comes back. What it means is shown here first.")
        )
        self._manager_field.set_words(
            self.tr("Manager who agrees"), self.tr("The customer has already used what this takes back.")
        )
        preview = face.preview if face else None
        self._hint.setVisible(preview is None)
        ready = face is not None and (void or any(face.chosen))
        self.post.setEnabled(ready)
        self.why.setVisible(not ready)
        self.why.setText(self.tr("Choose what comes back first.") if face else self.tr("Choose a sale first."))
        self.exchange.setEnabled(ready and not void)
        self._manager_field.setVisible(preview is not None and preview.asks_manager)
        self.back.set_text(money(preview.cash if preview else 0, words.currency, words.language))
        self.rows.clear()
        if face is not None and preview is not None:
            self._say(face, words_of(face.programme, language=words.language, country=words.country))
        if self._snag is not None:
            self.show_snag(*self._snag)

    def _say(self, face: "RefundFace", words: Words) -> None:
        preview = face.preview
        assert preview is not None
        rows = self.rows
        for returned in preview.lines:
            line = face.sale.quote.lines[returned.line].line
            name = line.name or line.goods or self.tr("Amount")
            count = quantity(returned.quantity, words.language)
            rows.add(f"{name}  × {count}", money(returned.cash, words.currency, words.language))
        rows.add_line()
        for payment in preview.returned:
            purse = words.purse(payment.purse)
            text = self.tr("Back to {purse}").format(purse=purse.name)
            rows.add(text, points(payment.points, purse, words, signed=True), tone="good")
        for taken in preview.taken_back:
            purse = words.purse(taken.purse)
            text = self.tr("Taken back from {purse}").format(purse=purse.name)
            rows.add(text, points(-taken.points, purse, words), tone="warn")
        for more in preview.earned_more:
            purse = words.purse(more.purse)
            text = self.tr("Earned anew: {name}").format(name=more.name)
            rows.add(text, points(more.points, purse, words, signed=True), tone="good")
        for purse_id, amount in preview.forgiven:
            purse = words.purse(purse_id)
            rows.add(self.tr("Not asked back from {purse}").format(purse=purse.name), points(amount, purse, words))
        for purse_id, amount in preview.owed:
            purse = words.purse(purse_id)
            text = self.tr("Owed to {purse}, paid by what is earned next").format(purse=purse.name)
            rows.add(text, points(amount, purse, words), tone="bad")
        for gift in gifts_given_back(preview, words):
            if isinstance(gift, Pair):
                rows.add(gift.text, gift.figure, tone="good")
        sold = face.sale
        # Only the whole sale brings its coupons back, and takes away those it brought.
        for coupon in returned_coupons(sold.quote.coupons_used, sold.coupons, words, whole=not preview.counts):
            if isinstance(coupon, Text):
                rows.add(coupon.text, "", quiet=True)


def _word_snag(snag: "RefundSnag", code: str, words: Words) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match str(snag):
        case "not_found":
            return "plain", translate("RefundPanel", "No sale fits. Type the slip's number, or a card or phone.")
        case "which_sale":
            return "warn", translate(
                "RefundPanel",
                "Several sales bear this slip number: a till’s books were copied. Compare day, time and sum, and "
                "choose the one that was brought.",
            )
        case "hub_away":
            return "warn", translate(
                "RefundPanel",
                "The hub can’t be asked now: other tills’ sales are missing. Type the slip’s number when it is back.",
            )
        case "nothing_chosen":
            return "plain", translate("RefundPanel", "Choose what comes back first.")
        case "needs_manager":
            return "warn", word_refusal("needs_manager", words)
        case "figures_changed":
            return "warn", word_refusal("reversal_changed", words)
        case "nothing_left":
            return "plain", word_refusal("nothing_left", words)
        case "imported":
            return "plain", word_refusal("imported", words)
        case _:
            return "warn", word_refusal(code, words)
