"""The right side of the day page by itself: tills by their names, points by their purses."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QScrollArea

from db.lookup.workplace import Workplace
from db.reports.day_page import DayPage, TillDay
from desktop.till.screen.takings_panel import TakingsPanel
from desktop.wording.words import Words
from loyalty.money import Currency
from loyalty.programme import Purse, Unit


def test_the_days_points_stand_on_a_line_of_their_purse(qtbot):
    words = Words(
        language="en",
        currency=Currency("RUB", 2),
        purses=(
            Purse(id="cash", name="Cashback", unit=Unit.MONEY),
            Purse(id="stamps", name="Stamps", unit=Unit.POINTS),
        ),
    )
    here = Workplace(
        shop_name="Bakery",
        till_name="Till 1",
        till_code="DMK",
        country="RU",
        currency=Currency("RUB", 2),
        language="en",
        zone="Europe/Moscow",
        slip_footer="",
    )
    panel = TakingsPanel(lambda: words, here)
    qtbot.addWidget(panel)
    till = TillDay(
        till="DMK",
        sales=3,
        gross=0,
        discounts=0,
        purses=0,
        paid=0,
        refunds=0,
        refunded=0,
        earned=(("cash", 913), ("stamps", 10)),
        spent=(),
        taken_back=(),
    )
    panel.show_tills(DayPage(date(2026, 11, 21), (till,), till))
    assert panel.cells[0] == ("Till", "Till 1")
    assert [row for row in panel.cells if row[0].startswith("Earned")] == [
        ("Earned · Cashback", "9.13"),
        ("Earned · Stamps", "10"),
    ]
    assert ("Spent", "—") in panel.cells
    two = replace(till, gross=1_234_567, paid=1_090_124)
    panel.resize(384, 600)
    panel.show_tills(DayPage(date(2026, 11, 21), (two, replace(two, till="KDR")), replace(two, till="")))
    panel.show()
    assert [len(row) for row in panel.cells] == [4] * len(panel.cells)
    assert panel.findChild(QScrollArea).horizontalScrollBar().maximum() == 0, "two tills need no scrolling sideways"
