"""One receipt of the past: its lines, and why each figure is what it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.button import Button
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.sum_rows import SumRows
from desktop.widgets.worded import Worded
from desktop.wording.coupons import word_last_day
from desktop.wording.figures import money, quantity
from desktop.wording.moments import stamp
from desktop.wording.reason_parts import grouped
from desktop.wording.reasons import Tone, word_reason, word_row
from desktop.wording.words import Words, words_of
from loyalty.money import ONE_UNIT
from loyalty.reasons import Why

if TYPE_CHECKING:
    from db.lookup.coupons import CouponView
    from db.lookup.sales import ReversalView, SaleView
    from loyalty.programme import Programme


class PastSale(Worded, QFrame):
    """Read only; from here the slip is printed again, or goods come back."""

    left = Signal()
    #: The sale's id, and the reversal whose slip is wanted, or None.
    slip_wanted = Signal(str, object)
    refund_wanted = Signal(str)

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[SaleView, Programme] | None = None
        self._reversal: ReversalView | None = None
        self.setProperty("surface", "card")
        self._back = Button(kind="quiet", icon="chevron-left")
        self._back.setFixedWidth(48)
        self._back.clicked.connect(self.left)
        self._title = Label(role="strong")
        self.slip = Button(kind="plain", icon="slip")
        self.slip.clicked.connect(self._ask_for_slip)
        self.refund = Button(kind="plain", icon="refund")
        self.refund.clicked.connect(self._ask_for_refund)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(self._title, 1)
        top.addWidget(self.slip)
        top.addWidget(self.refund)
        self.rows = SumRows()
        scroll = Scrolled(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 12, 8)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        self.retranslate()

    def show_sale(self, sale: "SaleView", programme: "Programme", reversal: "ReversalView | None") -> None:
        """With a reversal it was opened from that one's row: its slip is the one to print."""
        self._shown, self._reversal = (sale, programme), reversal
        self.retranslate()

    def retranslate(self) -> None:
        self._back.setAccessibleName(self.tr("Back"))
        self.slip.setText(self.tr("Slip"))
        self.refund.setText(self.tr("Return"))
        if self._shown is None:
            return
        sale, programme = self._shown
        now = self._words()
        words = words_of(programme, language=now.language, country=now.country)
        voided = " · " + self.tr("voided") if sale.voided else ""
        self._title.setText(f"{sale.slip}{voided}\n{stamp(sale.at, words)}")
        self.refund.setEnabled(not (sale.voided or sale.imported))
        self._say(sale, words)

    def _say(self, sale: "SaleView", words: Words) -> None:
        rows = self.rows
        rows.clear()
        returned = sale.returned or (0,) * len(sale.quote.lines)
        for line, back in zip(sale.quote.lines, returned, strict=True):
            name = line.line.name or line.line.goods or self.tr("Amount")
            count = "" if line.line.quantity == ONE_UNIT else f"  × {quantity(line.line.quantity, words.language)}"
            rows.add(f"{name}{count}", money(line.gross, words.currency, words.language))
            if back:
                text = self.tr("returned: {quantity}").format(quantity=quantity(back, words.language))
                rows.add(text, "", tone="warn", quiet=True)
        rows.add_line()
        for reason in sale.quote.reasons:
            worded = word_row(reason, words)
            if worded.tone is Tone.GIVEN and worded.figure:
                rows.add(worded.label, worded.figure, tone="good" if reason.why == "earned" else "warn")
                if reason.code:
                    rows.add(self.tr("coupon {code}").format(code=grouped(reason.code)), "", quiet=True)
            elif reason.why is Why.COUPON_ISSUED and sale.coupons:
                continue  # Told below, each with its code.
            else:
                rows.add(word_reason(reason, words), "", quiet=True)
        for coupon in sale.coupons:
            rows.add(self._word_coupon(coupon, words), "", quiet=True)
        rows.add(self.tr("Paid"), money(sale.quote.to_pay, words.currency, words.language), strong=True)
        for reversal in sale.reversals:
            text = self.tr("Returned, slip {slip}").format(slip=reversal.slip)
            rows.add(text, money(-reversal.reversal.cash, words.currency, words.language), tone="warn", strong=True)
            for reason in reversal.reversal.reasons:
                rows.add(word_reason(reason, words), "", quiet=True)

    def _word_coupon(self, coupon: "CouponView", words: Words) -> str:
        """A coupon that the sale brought, and what has become of it."""
        campaign = words.campaign(coupon.rule)
        name, code = campaign.name if campaign else coupon.rule, grouped(coupon.code)
        match coupon.state:
            case "used":
                return self.tr("Brought the coupon {code}, {name}: used").format(code=code, name=name)
            case "open":
                good = word_last_day(coupon.last_day, words)
                return self.tr("Brought the coupon {code}, {name}: {valid}").format(code=code, name=name, valid=good)
            case _:
                return self.tr("Brought the coupon {code}, {name}: not valid any more").format(code=code, name=name)

    def _ask_for_slip(self) -> None:
        if self._shown is not None:
            self.slip_wanted.emit(self._shown[0].op_id, self._reversal)

    def _ask_for_refund(self) -> None:
        if self._shown is not None:
            self.refund_wanted.emit(self._shown[0].op_id)
