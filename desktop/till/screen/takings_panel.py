"""The right side of the day: its sums by till, one column a till, their total last."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.field import surface
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.wording.figures import number, points_number
from desktop.wording.words import Words
from loyalty.money import Points

if TYPE_CHECKING:
    from db.reports.day_page import DayPage, TillDay

ROW_HEIGHT = 40
COLUMN_LEAST = 92


class TakingsPanel(QFrame):
    """Figures only: the currency stands in the big sums above."""

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._page: DayPage | None = None
        self.setProperty("surface", "aside")
        self._title = Label(role="label")
        self._place = QWidget()
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        scroll = QScrollArea()
        scroll.setWidget(self._place)
        scroll.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(surface("hairline"))
        column.addWidget(scroll, 1)
        self.retranslate()

    @property
    def cells(self) -> tuple[tuple[str, ...], ...]:
        """What stands in the table, row by row."""
        return self._rows() if self._page is not None else ()

    def show_tills(self, page: "DayPage") -> None:
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("By till"))
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                # Gone at once: what waits to be deleted is still painted until the event loop turns.
                widget.hide()
                widget.deleteLater()
        if self._page is None:
            return
        rows = self._rows()
        last = len(rows[0]) - 1
        for down, row in enumerate(rows):
            self._grid.addWidget(Label(row[0], role="body", tone="muted"), down, 0)
            for across in range(1, len(row)):
                figure = FitLabel(17, weight=650 if across == last or down == 0 else 500, right=True)
                figure.setFixedHeight(ROW_HEIGHT)
                figure.setMinimumWidth(COLUMN_LEAST)
                figure.set_text(row[across])
                self._grid.addWidget(figure, down, across)
        for across in range(1, last + 1):
            self._grid.setColumnStretch(across, 1)
        self._grid.setRowStretch(len(rows), 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _rows(self) -> tuple[tuple[str, ...], ...]:
        page, words = self._page, self._words()
        assert page is not None
        tills = [*page.tills, page.total] if len(page.tills) != 1 else [*page.tills]

        def bare(minor: int) -> str:
            return number(minor, words.currency.decimals, words.language)

        def row(name: str, figure: "Callable[[TillDay], str]") -> tuple[str, ...]:
            return (name, *(figure(till) for till in tills))

        return (
            row(self.tr("Till"), lambda till: till.till or self.tr("Together")),
            row(self.tr("Sales"), lambda till: str(till.sales)),
            row(self.tr("Before discounts"), lambda till: bare(till.gross)),
            row(self.tr("Discounts"), lambda till: bare(-till.discounts)),
            row(self.tr("Paid with purses"), lambda till: bare(-till.purses)),
            row(self.tr("Paid"), lambda till: bare(till.paid)),
            row(self.tr("Given back"), lambda till: f"{bare(till.refunded)} ({till.refunds})" if till.refunds else "—"),
            row(self.tr("Earned"), lambda till: _points(till.earned, words)),
            row(self.tr("Spent"), lambda till: _points(till.spent, words)),
            row(self.tr("Taken back"), lambda till: _points(till.taken_back, words)),
        )


def _points(moved: tuple[tuple[str, Points], ...], words: Words) -> str:
    return "  ".join(points_number(amount, words.purse(purse), words) for purse, amount in moved if amount) or "—"
