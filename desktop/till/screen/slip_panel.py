"""The slip as it will print, after Apply or to print again; and the way to the next customer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.paper.reversal_slip import reversal_slip
from desktop.paper.sale_slip import sale_slip
from desktop.paper.slip import Slip
from desktop.paper.slip_picture import slip_picture
from desktop.widgets.button import Button
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.shown_key import EnterButton
from desktop.widgets.theme import colour
from desktop.widgets.worded import Worded
from desktop.wording.figures import money
from desktop.wording.reason_parts import grouped
from desktop.wording.words import Words, words_of

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace
    from desktop.till.presenter.slip import SlipShown

MARGIN = 18


class SlipPicture(QWidget):
    """The picture on paper of its own, as wide as its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def picture(self) -> QImage:
        return self._picture

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sheet"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        grey = self._picture.convertToFormat(QImage.Format.Format_Grayscale8)
        ratio = self.devicePixelRatioF()
        scaled = grey.scaled(
            room.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawImage(room.topLeft(), scaled)

    def _fit(self) -> None:
        if not self._picture.isNull():
            width = max(1, self.width() - 2 * MARGIN)
            self.setFixedHeight(self._picture.height() * width // self._picture.width() + 2 * MARGIN)


class SlipPanel(Worded, QFrame):
    """What was done in one line, the amount, the slip, and three buttons."""

    pdf_wanted = Signal(object)
    print_wanted = Signal(object)
    refund_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self, words: Callable[[], Words], workplace: "Workplace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._workplace = workplace
        self._shown: SlipShown | None = None
        self.slip: Slip | None = None
        self._may_print = False
        self.setProperty("surface", "aside")
        self._title = Label(role="strong", tone="good")
        self._amount_name = Label(role="label")
        self.amount = FitLabel(46, right=True)
        # A coupon's code is read out, and copied down: it stays.
        self.notice = Notice(passes=False)
        self.picture = SlipPicture()
        scroll = Scrolled(self.picture)
        ground = QFrame()
        ground.setProperty("surface", "inset")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(14, 12, 8, 12)
        inside.addWidget(scroll)
        self.pdf = Button(kind="plain", icon="pdf", key="Ctrl+S")
        self.print = Button(kind="plain", icon="printer", key="Ctrl+P")
        self.pdf.clicked.connect(lambda: self._emit(self.pdf_wanted))
        self.print.clicked.connect(lambda: self._emit(self.print_wanted))
        # The button is not there without a printer; whoever knows its key is told why.
        self._without_printer = QShortcut(QKeySequence(self.print.key), self)
        self._without_printer.activated.connect(self._say_no_printer)
        self.refund = Button(kind="plain", icon="refund")
        self.refund.clicked.connect(self._ask_for_refund)
        self.next = EnterButton()
        self.next.clicked.connect(self.next_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pdf, 1)
        row.addWidget(self.print, 1)
        row.addWidget(self.refund, 1)
        pay = QHBoxLayout()
        pay.addWidget(self._amount_name, 0, Qt.AlignmentFlag.AlignBottom)
        pay.addWidget(self.amount, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(pay)
        column.addWidget(self.notice)
        column.addWidget(ground, 1)
        column.addLayout(row)
        column.addWidget(self.next)
        self.retranslate()

    @property
    def has_slip(self) -> bool:
        return self._shown is not None

    def show_slip(self, shown: "SlipShown", *, may_print: bool) -> None:
        self._shown, self._may_print = shown, may_print
        self.notice.dismiss()
        self.slip = self._build(shown)
        self.picture.show_picture(slip_picture(self.slip, smooth=True))
        self.retranslate()
        self._say_coupons(shown)

    def clear(self) -> None:
        self._shown, self.slip = None, None

    def show_workplace(self, workplace: "Workplace") -> None:
        """Slips from now on are headed so; one that is on view too."""
        self._workplace = workplace
        if self._shown is not None:
            self.slip = self._build(self._shown)
            self.picture.show_picture(slip_picture(self.slip, smooth=True))

    def retranslate(self) -> None:
        self.pdf.setText(self.tr("PDF"))
        self.print.setText(self.tr("Print"))
        self.print.setVisible(self._may_print)
        self._without_printer.setEnabled(not self._may_print)
        self.refund.setText(self.tr("Return"))
        shown = self._shown
        # A copy was asked for because somebody stands here with the slip: maybe with the goods too.
        of_a_sale = shown is not None and shown.copy and shown.reversal is None
        self.refund.setVisible(of_a_sale and shown is not None and not (shown.sale.voided or shown.sale.imported))
        self.next.setText(self.tr("Close") if shown is not None and shown.copy else self.tr("Next customer"))
        if shown is None:
            return
        words = self._words()
        if shown.reversal is not None:
            done = self.tr("Void booked") if shown.reversal.kind == "void" else self.tr("Return booked")
            name, amount = self.tr("To give back"), shown.reversal.reversal.cash
        else:
            done = self.tr("Sale booked")
            amount = shown.sale.quote.to_pay - (shown.exchange.reversal.cash if shown.exchange else 0)
            name = self.tr("To give back") if amount < 0 else self.tr("To pay")
        self._title.setText(self.tr("Slip {number}").format(number=shown.number) if shown.copy else f"✓ {done}")
        self._title.set_tone("muted" if shown.copy else "good")
        self._amount_name.setText(name)
        self.amount.set_text(money(abs(amount), words.currency, words.language))

    def _say_no_printer(self) -> None:
        self.notice.show_words(
            self.tr("No slip printer is set: name one under Shop. {key} saves the slip as a PDF.").format(
                key=self.pdf.key
            ),
            "warn",
        )

    def _say_coupons(self, shown: "SlipShown") -> None:
        """Coupons that the sale brought stand at the slip's end, out of sight: they are told above it."""
        if shown.copy or shown.reversal is not None or not shown.sale.coupons:
            return
        codes = ", ".join(grouped(coupon.code) for coupon in shown.sale.coupons)
        self.notice.show_words(self.tr("A coupon for the next purchase: {codes}").format(codes=codes), "good")

    def _build(self, shown: "SlipShown") -> Slip:
        # The slip is the customer's: it speaks the shop's language whatever the cashier reads.
        place = self._workplace
        words = words_of(shown.programme, language=place.language, country=place.country)
        if shown.reversal is not None:
            return reversal_slip(shown.reversal, shown.sale, place, words, copy=shown.copy)
        return sale_slip(
            shown.sale,
            place,
            words,
            exchange=shown.exchange,
            exchanged=shown.exchanged,
            lapsing=dict(shown.lapsing),
            by_hand=shown.by_hand,
            copy=shown.copy,
        )

    def _ask_for_refund(self) -> None:
        if self._shown is not None:
            self.refund_wanted.emit(self._shown.sale.op_id)

    def _emit(self, signal: object) -> None:
        if self.slip is not None:
            signal.emit(self.slip)  # type: ignore[attr-defined]
