"""The sale's place: the amount, why it is what it is, purses, keypad, to pay, Apply. Its zones never move."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.paper.slip import in_cash
from desktop.till.screen.hero_amount import HeroAmount
from desktop.till.screen.promise_words import word_taken
from desktop.till.screen.purse_box import PurseBox
from desktop.till.screen.sale_words import word_earnings, word_snag, word_sum
from desktop.till.screen.spending_words import word_asking, word_sell_without, word_why_denied
from desktop.till.screen.taken_rows import TakenRows
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.keypad import Keypad
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.shown_key import EnterButton
from desktop.widgets.sum_rows import SumRows
from desktop.widgets.worded import Worded
from desktop.wording.figures import money, number
from desktop.wording.words import Words

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SaleFace, SaleSnag, SpendingDenied

HERO_PX = 46
KEY = "F3"
WITHOUT_KEY = "F9"
#: Waiting that nobody notices need not be spoken of.
ASKS_LONG_MS = 300
#: The height below which the panel draws closer together: 1024×768 less a task bar and a title.
LOW = 700
REASONS_LEAST = 30
#: One more row of reasons, beside the least.
ROW_HEIGHT = 32


class SalePanel(Worded, QFrame):
    """Says what was typed and pressed; shows what it is told."""

    #: Minor units, as an object: a C integer ends at 21 million roubles; None where it can't be read.
    amount_typed = Signal(object)
    by_lines = Signal(bool)
    back_removed = Signal()
    applied = Signal()
    #: Leave out what may not be spent now, and sell the rest.
    sold_without = Signal()
    #: Wait for the hub no longer.
    asked_no_more = Signal()
    #: A key of the keypad with no field to type into.
    key_touched = Signal(str)

    def __init__(self, words: Callable[[], Words], decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._face: SaleFace | None = None
        self._snag: SaleSnag | None = None
        self._cell_open = False
        self._denied: SpendingDenied | None = None
        #: A hub in the shop answers before anybody could read that it is asked.
        self._asks_long = QTimer(self, singleShot=True, interval=ASKS_LONG_MS)
        self._asks_long.timeout.connect(self._say_asking)
        self.setProperty("surface", "aside")
        self._title = Label(role="label")
        self.mode = Segmented([("amount", ""), ("lines", "")])
        self.mode.button("lines").key = KEY
        self.amount = HeroAmount(decimals)
        self.notice = Notice()
        self.rows = SumRows()
        self.taken = TakenRows()
        self.without_back = Button(kind="quiet", icon="close")
        self.without_spending = Button(kind="primary", key=WITHOUT_KEY)
        self.without_spending.hide()
        self.purse = PurseBox(words)
        self.keypad = Keypad(decimals=decimals)
        self._to_pay_name = Label(role="label")
        self.to_pay = FitLabel(HERO_PX, right=True)
        self._cash_name = Label(role="small")
        self.cash = Label(role="small").right()
        self._earns_name = Label(role="strong", tone="good")
        self.earns = Label(role="strong", tone="good").right()
        self.apply = EnterButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_sale(self, face: "SaleFace") -> None:
        new_sale = self._face is None or self._face.sale.sale_id != face.sale.sale_id
        other_mode = self._face is None or self._face.sale.by_lines != face.sale.by_lines
        self._face = face
        if other_mode:
            self.feed(None)
        if new_sale:
            self.purse.reset()
        sale = face.sale
        self.mode.choose("lines" if sale.by_lines else "amount")
        self.amount.setReadOnly(sale.by_lines)
        self.amount.setFocusPolicy(Qt.FocusPolicy.NoFocus if sale.by_lines else Qt.FocusPolicy.StrongFocus)
        if sale.by_lines:
            self.amount.set_amount(face.quote.gross or None)
        elif new_sale or (self.amount.amount or 0) != sale.amount:
            self.amount.set_amount(sale.amount or None)
        self._say()

    def show_snag(self, snag: "SaleSnag | None") -> None:
        was_denied, self._snag, self._denied = self._denied, snag, None
        self.without_spending.hide()
        if snag is None:
            self.notice.dismiss()
        else:
            tone, text = word_snag(snag, self._words())
            self.notice.show_words(text, tone)
        self._fit_height()
        if was_denied is not None:
            self._say()

    def show_asking(self, asks: bool) -> None:
        """The hub is asked: nothing is said of it unless it takes long."""
        if asks:
            self._asks_long.start()
            return
        said = not self._asks_long.isActive()
        self._asks_long.stop()
        if said:
            self.notice.dismiss()

    def show_denied(self, denied: "SpendingDenied") -> None:
        """Something may not be spent now: why, and one key that sells the rest."""
        self.show_snag(None)
        self._denied = denied
        words = self._words()
        self.notice.show_words(word_why_denied(denied, words), "warn")
        self.without_spending.setText(word_sell_without(denied, words))
        self.without_spending.setVisible(denied.to_pay_without is not None)
        self._fit_height()
        self._say()

    def show_busy(self, busy: bool) -> None:
        self.apply.setEnabled(not busy)

    def begin(self) -> None:
        """Put the focus where the amount is typed."""
        self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    def feed(self, field: QLineEdit | None) -> None:
        """The keypad types into this field; None: into the amount, or, by lines, into the cell it opens."""
        by_lines = self._face is not None and self._face.sale.by_lines
        self.keypad.feed(field if field is not None or by_lines else self.amount)
        self._cell_open = field is not None

    def retranslate(self) -> None:
        self._title.setText(self.tr("This sale"))
        self.mode.set_options((("amount", self.tr("Amount")), ("lines", self.tr("Lines"))))
        # The button shows the key; pressed it goes there and back, which a button's own shortcut does not.
        self.mode.button("lines").setShortcut(QKeySequence())
        self.without_back.setText(self.tr("Without the return"))
        self.apply.setText(self.tr("Apply"))
        self.amount.setAccessibleName(self.tr("Amount"))
        if self._face is not None:
            self.amount.setLocale(self.locale())
            if self.amount.amount is not None:
                # What was written with the other language's decimal sign.
                self.amount.set_amount(self.amount.amount)
            self._say()
        if self._snag is not None:
            self.show_snag(self._snag)
        elif self._denied is not None:
            self.show_denied(self._denied)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.mode)
        # What may be taken off again lies on top; a short list of reasons leaves the rest of the place empty.
        inside = QWidget()
        said = QVBoxLayout(inside)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(0)
        said.addWidget(self.taken)
        said.addWidget(self.rows)
        said.addStretch(1)
        # It gives way first: a notice, or a second purse, must not press the keys together.
        scroll = Scrolled(inside, by_keys=False)
        scroll.setMinimumHeight(REASONS_LEAST)
        # A figure must not stand against the bar: its currency would look cut.
        scroll.verticalScrollBar().rangeChanged.connect(
            lambda _, most: said.setContentsMargins(0, 0, 6 * (most > 0), 0)
        )
        pay = QHBoxLayout()
        pay.addWidget(self._to_pay_name, 0, Qt.AlignmentFlag.AlignBottom)
        pay.addWidget(self.to_pay, 1)
        cash = QHBoxLayout()
        cash.addWidget(self._cash_name, 1)
        cash.addWidget(self.cash)
        earns = QHBoxLayout()
        earns.addWidget(self._earns_name, 1)
        earns.addWidget(self.earns)
        column = self._column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.amount)
        column.addWidget(surface("hairline"))
        column.addWidget(self.notice)
        column.addWidget(self.without_spending)
        column.addWidget(scroll, 1)
        column.addWidget(self.without_back)
        column.addWidget(self.purse)
        column.addWidget(self.keypad)
        column.addLayout(pay)
        column.addLayout(cash)
        column.addLayout(earns)
        column.addWidget(self.apply)

    def _connect(self) -> None:
        self.amount.amount_changed.connect(self._typed)
        self.mode.chosen.connect(lambda name: self.by_lines.emit(name == "lines"))
        QShortcut(QKeySequence(KEY), self).activated.connect(self._other_mode)
        self.without_back.clicked.connect(self.back_removed)
        self.purse.typing.connect(self.feed)
        self.apply.clicked.connect(self.applied)
        self.without_spending.clicked.connect(self.sold_without)
        self.notice.closed.connect(self._put_away)
        self.keypad.touched.connect(self._touched)
        self.feed(None)

    def _put_away(self) -> None:
        """The notice was closed by its cross: what went with it goes too."""
        self.without_spending.hide()
        self._fit_height()
        if self._denied is not None:
            self._denied = None
            self._say()

    def _say_asking(self) -> None:
        self.notice.show_words(word_asking(), "plain", self.tr("Stop"), self.asked_no_more.emit)

    def _typed(self, amount: object) -> None:
        if self._face is not None and not self._face.sale.by_lines:
            # What can't be read is no amount: the one before it must not stay to be applied unseen.
            read = isinstance(amount, int) and amount >= 0
            self.amount_typed.emit(amount if read else None if self.amount.text().strip() else 0)

    def _touched(self, key: str) -> None:
        if self._face is not None and self._face.sale.by_lines and not self._cell_open:
            self.key_touched.emit(key)

    def _other_mode(self) -> None:
        if self._face is not None:
            self.by_lines.emit(not self._face.sale.by_lines)

    def _say(self) -> None:
        face = self._face
        assert face is not None
        words = self._words()
        nought = money(0, words.currency, words.language)
        # With the space the language puts between, or none.
        sign = nought.strip("0.,")
        self.amount.set_sign(sign, first=nought.startswith(sign))
        self.amount.setPlaceholderText(number(0, words.currency.decimals, words.language))
        self.taken.show_taken(word_taken(face, words))
        word_sum(self.rows, face, words)
        self.without_back.setVisible(face.sale.back is not None)
        gives_back = face.to_pay < 0
        self._to_pay_name.setText(self.tr("To give back") if gives_back else self.tr("To pay"))
        self.to_pay.set_text(money(abs(face.to_pay), words.currency, words.language))
        self.to_pay.set_tone("warn" if gives_back else "ink")
        if self._denied is not None:
            # What was refused is no sum to ask a customer for.
            self._to_pay_name.setText(self.tr("Not sold yet"))
            self.to_pay.set_tone("faint")
        self._say_cash(face.to_pay, words)
        name, figure = word_earnings(face, words)
        self._earns_name.setText(name)
        self.earns.setText(figure)
        # Kept in sight, though idle, for a guest: the keypad below must not move when a card is scanned.
        self.purse.show_purses(face)

    def _say_cash(self, to_pay: int, words: Words) -> None:
        """What it is in cash, where coins are coarser than the currency; elsewhere it takes no place."""
        cash = in_cash(abs(to_pay), words.currency)
        rounded = cash != abs(to_pay)
        self._cash_name.setText(words.tr("In cash, rounded") if rounded else "")
        self.cash.setText(money(cash, words.currency, words.language) if rounded else "")
        for label in (self._cash_name, self.cash):
            # Kept where it may be wanted, though empty: the keys above must not move as the amount is typed.
            label.setVisible(in_cash(1, words.currency) != 1)

    def _fit_height(self) -> None:
        """On a low screen the gaps give way, not the keys; but for a question that is answered without them."""
        asks = self.without_spending.isVisibleTo(self)
        self._draw_together(low=self.height() < LOW)
        self.keypad.show()
        if asks and not self._fits:
            self._draw_together(low=True)
            self.keypad.setVisible(self._fits)

    @property
    def _fits(self) -> bool:
        """Whether everything has the height it needs, and what is asked about more than half a row: else it is cut."""
        self._column.invalidate()
        return self._column.minimumHeightForWidth(self.width()) + ROW_HEIGHT <= self.height()

    def _draw_together(self, *, low: bool) -> None:
        self._column.setContentsMargins(22, 6 if low else 12, 22, 8 if low else 16)
        self._column.setSpacing(2 if low else 6)
        keys = self.keypad.layout()
        if keys is not None:
            keys.setSpacing(4 if low else 8)
