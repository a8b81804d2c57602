"""The right side of the day: its sums by till, one column a till, their total last; of several, names over figures."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.field import surface
from desktop.widgets.fit_label import FitLabel
from desktop.widgets.label import Label
from desktop.widgets.worded import Worded
from desktop.wording.figures import number, points_number
from desktop.wording.words import Words
from loyalty.money import Points

if TYPE_CHECKING:
    from db.lookup.workplace import Workplace
    from db.reports.day_page import DayPage, TillDay

ROW_HEIGHT, ROW_BELOW_NAME = 40, 26
COLUMN_LEAST, COLUMN_OF_SEVERAL = 92, 72


class TakingsPanel(Worded, QFrame):
    """Figures only: the currency stands in the big sums above."""

    def __init__(self, words: Callable[[], Words], workplace: "Workplace", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._workplace = words, workplace
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

    def show_workplace(self, workplace: "Workplace") -> None:
        """This till is called so from now on."""
        self._workplace = workplace
        self.retranslate()

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
        several = len(rows[0]) > 2
        for down, row in enumerate(rows):
            name = Label(row[0], role="small" if several else "body", tone="muted")
            if several:
                name.setContentsMargins(0, 8, 0, 0)
            # Beside the figures of two tills and their total no name has room.
            self._grid.addWidget(name, 2 * down, 0, 1, len(row) if several else 1)
            for across, text in enumerate(row[1:], start=1):
                figure = FitLabel(17, weight=650 if across == len(row) - 1 or down == 0 else 500, right=True)
                figure.setFixedHeight(ROW_BELOW_NAME if several else ROW_HEIGHT)
                figure.setMinimumWidth(COLUMN_OF_SEVERAL if several else COLUMN_LEAST)
                figure.set_text(text)
                self._grid.addWidget(figure, 2 * down + several, across)
        for across in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(across, 1 if across < len(rows[0]) else 0)
        for down in range(self._grid.rowCount()):
            self._grid.setRowStretch(down, 0)
        self._grid.setRowStretch(2 * len(rows), 1)

    def _rows(self) -> tuple[tuple[str, ...], ...]:
        page, words = self._page, self._words()
        assert page is not None
        tills = [*page.tills, page.total] if len(page.tills) != 1 else [*page.tills]

        def bare(minor: int) -> str:
            return number(minor, words.currency.decimals, words.language)

        def points(name: str, moved: "Callable[[TillDay], tuple[tuple[str, Points], ...]]") -> list[tuple[str, ...]]:
            """One line a purse, named where there is more than one: sums of several kinds never stand in one place."""
            seen = {purse for till in tills for purse, amount in moved(till) if amount}
            several = len(words.purses) > 1
            return [
                row(
                    f"{name} · {words.purse(purse).name}" if several else name,
                    partial(_of_purse, moved, purse, words),
                )
                for purse in sorted(seen)
            ] or [row(name, lambda till: "—")]

        def row(name: str, figure: "Callable[[TillDay], str]") -> tuple[str, ...]:
            return (name, *(figure(till) for till in tills))

        return (
            row(self.tr("Till"), lambda till: self._name_of(till.till)),
            row(self.tr("Sales"), lambda till: str(till.sales)),
            row(self.tr("Before discounts"), lambda till: bare(till.gross)),
            row(self.tr("Discounts"), lambda till: bare(-till.discounts)),
            row(self.tr("Paid with purses"), lambda till: bare(-till.purses)),
            row(self.tr("Paid"), lambda till: bare(till.paid)),
            row(self.tr("Given back"), lambda till: f"{bare(till.refunded)} ({till.refunds})" if till.refunds else "—"),
            *points(self.tr("Earned"), lambda till: till.earned),
            *points(self.tr("Spent"), lambda till: till.spent),
            *points(self.tr("Taken back"), lambda till: till.taken_back),
        )

    def _name_of(self, code: str) -> str:
        """This till by its name; another one by its code, which is all that is known of it here."""
        if code == self._workplace.till_code:
            return self._workplace.till_name
        return code or self.tr("Together")


def _of_purse(
    moved: "Callable[[TillDay], tuple[tuple[str, Points], ...]]", purse: str, words: Words, till: "TillDay"
) -> str:
    amount = dict(moved(till)).get(purse, 0)
    return points_number(amount, words.purse(purse), words) if amount else "—"
