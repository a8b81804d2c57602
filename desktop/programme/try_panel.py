"""The try-out beside the rules: who, what, when – and the sum with every reason, as the rules change."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.programme.day_edits import DayEdit, HourEdit
from desktop.programme.try_presenter import Tried, TriedRow
from desktop.widgets.button import Button
from desktop.widgets.field import surface
from desktop.widgets.label import Label, Tone
from desktop.widgets.worded import Worded

#: Tones of rows: what has a figure is the sum; the rest explains.
TONES: dict[str, Tone] = {"given": "", "close": "good", "held": "muted"}


class TriedRows(QWidget):
    """Rows of the sum: words left, figures right, in the order they happened."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[Label, Label]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lines: list[QWidget] = []

    def show_rows(self, rows: tuple[TriedRow, ...]) -> None:
        """Show these; rows already there are only re-worded."""
        while len(self._lines) > len(rows):
            gone = self._lines.pop()
            self.rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(rows):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 5, 0, 5)
            label, figure = Label(role="body").wrapped(), Label(role="strong").right()
            row.addWidget(label, 1)
            row.addWidget(figure)
            self._column.addWidget(line)
            self._lines.append(line)
            self.rows.append((label, figure))
        for (label, figure), tried in zip(self.rows, rows, strict=True):
            label.setText(tried.label)
            figure.setText(tried.amount)
            for part in (label, figure):
                part.set_tone(TONES.get(tried.tone, ""))


class TryPanel(Worded, QFrame):
    """Shows what it is told, says what is typed."""

    person_asked = Signal()
    basket_typed = Signal(str)
    time_set = Signal(object)
    purses_used = Signal(bool)
    keep_asked = Signal()

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = ZoneInfo(zone)
        self.setProperty("surface", "aside")
        self._title = Label(role="heading")
        self.person = Button(icon="customers")
        self.basket = QPlainTextEdit()
        self.basket.setFixedHeight(104)
        self.basket.setTabChangesFocus(True)
        self._unread = Label(role="small", tone="warn").wrapped()
        self.day, self.time = DayEdit(), HourEdit()
        self.pay = Button(kind="choice", icon="gift")
        self.gross = Label(role="title").right()
        self.rows, self.earns = TriedRows(), TriedRows()
        self._pay_words = Label(role="label")
        self.to_pay = Label(role="title").right()
        self._problem = Label(role="body", tone="muted").wrapped()
        self._stale = Label(role="small", tone="warn").wrapped()
        self.keep = Button(kind="plain", icon="tick")
        self._build()
        self.person.clicked.connect(self.person_asked)
        self.basket.textChanged.connect(lambda: self.basket_typed.emit(self.basket.toPlainText()))
        self.day.dateChanged.connect(self._timed)
        self.time.timeChanged.connect(self._timed)
        self.pay.clicked.connect(lambda: self.purses_used.emit(self.pay.isChecked()))
        self.keep.clicked.connect(self.keep_asked)
        self.retranslate()

    def show_tried(self, tried: Tried) -> None:
        """The quote as it is now."""
        self.person.setText(_short(tried.who))
        self.person.setToolTip(tried.who)
        self._show_time(tried.when)
        self._unread.setText("\n".join(self.tr("Not clear: {line}").format(line=line) for line in tried.unread))
        self._unread.setVisible(bool(tried.unread))
        self.gross.setText(tried.gross)
        self.rows.show_rows(tried.rows)
        self.earns.show_rows(tried.earns)
        self.to_pay.setText(tried.to_pay)
        self._problem.setText(tried.problem)
        self._problem.setVisible(bool(tried.problem))
        for widget in (self.gross, self._pay_words, self.to_pay, self.rows, self.earns):
            widget.setVisible(not tried.problem)
        self._stale.setVisible(tried.stale)
        self.keep.setEnabled(tried.can_keep)

    def show_basket(self, text: str) -> None:
        """Put this basket into the field without saying so."""
        self.basket.blockSignals(True)
        self.basket.setPlainText(text)
        self.basket.blockSignals(False)

    def retranslate(self) -> None:
        """Word the panel in the language of the moment."""
        self._title.setText(self.tr("Try it"))
        self.basket.setPlaceholderText(self.tr("3 buns 30.00\ncake 420.00\nbread 50.00"))
        self.basket.setAccessibleName(self.tr("Basket: one thing a line, with its price"))
        self.basket.setToolTip(self.tr("One thing a line: how many, what, and the price of one"))
        self.day.setAccessibleName(self.tr("Day"))
        self.time.setAccessibleName(self.tr("Time"))
        self.pay.setText(self.tr("Pays with points"))
        self._pay_words.setText(self.tr("To pay"))
        self._stale.setText(self.tr("The rules have mistakes: this is the sum of how they were before."))
        self.keep.setText(self.tr("Keep as an example"))

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 0, 18, 0)
        column.setSpacing(4)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.day, 3)
        when.addWidget(self.time, 2)
        foot = QHBoxLayout()
        foot.addWidget(self._pay_words)
        foot.addWidget(self.to_pay, 1)
        for part in (self.gross, surface("hairline"), self.rows, surface("hairline")):
            column.addWidget(part)
        column.addLayout(foot)
        for part in (self.earns, self._problem, self._stale):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 18, 0, 12)
        outer.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(18, 0, 18, 0)
        top.setSpacing(8)
        for widget in (self._title, self.person, self.basket, self._unread):
            top.addWidget(widget)
        top.addLayout(when)
        top.addWidget(self.pay)
        outer.addLayout(top)
        outer.addWidget(scroll, 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(18, 0, 18, 0)
        bottom.addWidget(self.keep)
        outer.addLayout(bottom)

    def _show_time(self, at: datetime) -> None:
        local = at.astimezone(self._zone)
        for edit in (self.day, self.time):
            edit.blockSignals(True)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.time.setTime(QTime(local.hour, local.minute))
        for edit in (self.day, self.time):
            edit.blockSignals(False)

    def _timed(self) -> None:
        moment = QDateTime(self.day.date(), self.time.time())
        local = datetime(*_parts(moment), tzinfo=self._zone)
        self.time_set.emit(local.astimezone(UTC))


def _parts(moment: QDateTime) -> tuple[int, int, int, int, int]:
    day, time = moment.date(), moment.time()
    return day.year(), day.month(), day.day(), time.hour(), time.minute()


def _short(text: str, most: int = 34) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
