"""The day's sums by till, one row a till and their total below."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.till.screen.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.wording.figures import number, points_number
from desktop.wording.words import Words
from loyalty.money import Points

if TYPE_CHECKING:
    from db.reports.takings import DayPage, TillDay

COLUMNS = 8
ROW_HEIGHT = 32
HEIGHT_MOST = 150


class TakingsTable(QFrame):
    """Figures only: the currency stands in the big sums above."""

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._page: DayPage | None = None
        self.setProperty("surface", "card")
        self._place = QWidget()
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        scroll = QScrollArea()
        scroll.setWidget(self._place)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.addWidget(scroll)

    @property
    def cells(self) -> tuple[tuple[str, ...], ...]:
        """What stands in the table, row by row."""
        return self._rows() if self._page is not None else ()

    def show_tills(self, page: "DayPage") -> None:
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        if self._page is None:
            return
        rows = self._rows()
        for down, row in enumerate(rows):
            for across, text in enumerate(row):
                cell: QWidget
                if down == 0:
                    heading = Label(text, role="small").wrapped()
                    side = Qt.AlignmentFlag.AlignLeft if across == 0 else Qt.AlignmentFlag.AlignRight
                    heading.setAlignment(side | Qt.AlignmentFlag.AlignBottom)
                    cell = heading
                else:
                    strong = 650 if down == len(rows) - 1 and len(rows) > 2 else 500
                    figure = FitLabel(15, weight=strong, right=across > 0)
                    figure.setFixedHeight(ROW_HEIGHT - 4)
                    figure.set_text(text)
                    cell = figure
                self._grid.addWidget(cell, down, across)
        for across in range(COLUMNS):
            self._grid.setColumnStretch(across, 1)
        self.setFixedHeight(min(HEIGHT_MOST, 44 + 20 + (len(rows) - 1) * ROW_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)

    def _rows(self) -> tuple[tuple[str, ...], ...]:
        page = self._page
        assert page is not None
        headings = (
            self.tr("Till"),
            self.tr("Sales"),
            self.tr("Before discounts"),
            self.tr("Discounts"),
            self.tr("Purses"),
            self.tr("Paid"),
            self.tr("Returns"),
            self.tr("Earned"),
        )
        rows = [headings, *(self._row(till.till, till) for till in page.tills)]
        if len(page.tills) > 1:
            rows.append(self._row(self.tr("Together"), page.total))
        return tuple(rows)

    def _row(self, name: str, till: "TillDay") -> tuple[str, ...]:
        words = self._words()

        def bare(minor: int) -> str:
            return number(minor, words.currency.decimals, words.language)

        return (
            name,
            str(till.sales),
            bare(till.gross),
            bare(till.discounts),
            bare(till.purses),
            bare(till.paid),
            f"{bare(till.refunded)} ({till.refunds})" if till.refunds else "—",
            _points(till.earned, words),
        )


def _points(moved: tuple[tuple[str, Points], ...], words: Words) -> str:
    return "  ".join(points_number(amount, words.purse(purse), words) for purse, amount in moved if amount) or "—"
