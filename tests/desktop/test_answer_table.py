"""A report's table and its figures: read down a column, sorted, opened and listened to without a mouse."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QToolTip
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.reports.answer import Column, Figure, Lead, Table, Unit
from desktop.widgets.answer_model import AnswerModel
from desktop.widgets.answer_table import AnswerTable, cell_font
from desktop.widgets.figure_tile import FigureTile
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency

RUB = Currency("RUB", 2)
COLUMNS = (
    Column(key="member", unit=Unit.MEMBER),
    Column(key="tier", unit=Unit.TEXT),
    Column(key="visits", unit=Unit.COUNT),
    Column(key="paid", unit=Unit.MONEY),
)
TABLE = Table(
    key="by_tier",
    columns=COLUMNS,
    rows=(("a1", "Silver", 9, 100_50), ("a2", "gold", 12, 3_000_00), ("a3", None, None, None)),
    total=(None, None, 21, 3_100_50),
    leads=(Lead("people", "silver"), Lead("people", "gold"), None),
)


def words(language: str = "en") -> Words:
    return Words(language=language, currency=RUB, zone="Europe/Moscow")


def column(model: AnswerModel, place: int) -> list[str]:
    return [model.text(row, place).replace("\u00a0", " ") for row in range(model.rowCount())]


def shown(qtbot: QtBot, table: Table = TABLE) -> AnswerTable:
    view = AnswerTable(words)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show_table(table, "takings")
    view.show()
    return view


def test_ids_are_not_shown_and_columns_say_what_their_figures_are_in(qtmodeltester: ModelTester) -> None:
    model = AnswerModel(words)
    model.show_table(TABLE, "takings")
    qtmodeltester.check(model)
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)]
    assert [str(head).replace("\u00a0", " ") for head in heads] == ["Tier", "Visits", "Sales, ₽"]
    assert "after discounts" in model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert column(model, 0) == ["Silver", "gold", "–", "Total"]
    assert column(model, 2) == ["100.50", "3,000.00", "–", "3,100.50"]


def test_a_touch_on_a_column_sorts_from_the_most_then_from_the_least_then_as_it_came(qtbot: QtBot) -> None:
    view = shown(qtbot)
    for expected in (["12", "9", "–", "21"], ["9", "12", "–", "21"], ["9", "12", "–", "21"]):
        view.sort_by(1)
        assert column(view.model_of, 1) == expected
    view.sort_by(0)
    assert column(view.model_of, 0) == ["gold", "Silver", "–", "Total"]


def test_rows_are_sorted_and_opened_from_the_keyboard(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.setFocus()
    view.setCurrentIndex(view.model_of.index(0, 2))
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert column(view.model_of, 2)[0] == "3,000.00"
    view.setCurrentIndex(view.model_of.index(0, 0))
    with qtbot.waitSignal(view.lead_wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [Lead("people", "gold")]


def test_a_row_that_leads_nowhere_and_the_sum_open_nothing(qtbot: QtBot) -> None:
    view = shown(qtbot)
    assert [view.model_of.text(row, 0) for row in range(4)].count("Total") == 1
    marks = [view.model_of.index(row, 3).data() for row in range(4)]
    assert marks == ["›", "›", None, None]
    with qtbot.assertNotEmitted(view.lead_wanted):
        for row in (2, 3):
            view.setCurrentIndex(view.model_of.index(row, 0))
            qtbot.keyClick(view, Qt.Key.Key_Return)


def test_ten_thousand_rows_are_shown_and_sorted_at_once(qtbot: QtBot) -> None:
    rows = tuple((str(n), f"Name {n}", n, n * 7) for n in range(10_000))
    began = time.perf_counter()
    view = shown(qtbot, Table(key="by_tier", columns=COLUMNS, rows=rows))
    view.sort_by(2)
    view.grab()
    assert time.perf_counter() - began < 2
    assert view.model_of.text(0, 1) == "9,999"
    assert all(view.rowHeight(row) >= 44 for row in (0, 9_999))


@pytest.mark.parametrize("width", [300, 600, 900])
def test_no_figure_is_ever_cut(qtbot: QtBot, width: int) -> None:
    table = Table(
        key="by_day",
        columns=(Column(key="day", unit=Unit.DAY), *(Column(key="paid", unit=Unit.MONEY) for _ in range(7))),
        rows=tuple((20261101 + day, *((day + 1) * 987_654_321 for _ in range(7))) for day in range(9)),
    )
    view = shown(qtbot, table)
    view.resize(width, 300)
    metrics = QFontMetrics(cell_font(view.font(), strong=False, tight=view.horizontalHeader().is_tight))
    for place in range(8):
        widest = max(metrics.horizontalAdvance(text) for text in column(view.model_of, place))
        assert view.columnWidth(place) >= widest + 12


def test_a_change_of_language_words_all_of_it_anew(qtbot: QtBot) -> None:
    language = ["en"]
    view = AnswerTable(lambda: words(language[0]))
    tile = FigureTile(lambda: words(language[0]))
    for widget in (view, tile):
        qtbot.addWidget(widget)
    view.show_table(TABLE)
    tile.show_figure(Figure(key="paid", unit=Unit.MONEY, value=1_000_00, before=900_00))
    language[0] = "ru"
    for widget in (view, tile):
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert view.model_of.headerData(1, Qt.Orientation.Horizontal) == "Визиты"
    assert column(view.model_of, 0)[-1] == "Итого"
    assert tile.accessibleName().replace("\u00a0", " ") == "Продажи: 1 000 ₽, +100 ₽"


def tile_of(qtbot: QtBot, figure: Figure, width: int = 180) -> FigureTile:
    tile = FigureTile(words)
    qtbot.addWidget(tile)
    tile.show_figure(figure, "takings")
    tile.resize(width, tile.heightForWidth(width))
    tile.show()
    return tile


SALES = Figure(key="paid", unit=Unit.MONEY, value=1_284_300_00, before=1_187_000_00, good=1, lead=Lead("receipts"))


def test_a_tile_says_the_number_its_change_and_what_it_means(qtbot: QtBot) -> None:
    tile = tile_of(qtbot, SALES)
    assert tile.accessibleName().replace("\u00a0", " ") == "Sales: 1,284,300 ₽, +8.2%"
    meaning = tile.accessibleDescription().replace("\u00a0", " ")
    assert "1,284,300.00 ₽" in meaning
    assert "Before: 1,187,000.00 ₽" in meaning
    assert "after discounts and purses" in meaning


def test_a_tile_opens_by_touch_enter_and_space_where_it_leads_somewhere(qtbot: QtBot) -> None:
    tile = tile_of(qtbot, SALES)
    for press in (
        lambda: qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(20, 20)),
        lambda: qtbot.keyClick(tile, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(tile, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(tile.lead_wanted) as told:
            press()
        assert told.args == [Lead("receipts")]
    plain = tile_of(qtbot, Figure(key="paid", unit=Unit.MONEY, value=5))
    with qtbot.assertNotEmitted(plain.lead_wanted):
        qtbot.keyClick(plain, Qt.Key.Key_Return)


def test_what_a_figure_means_is_shown_to_whoever_comes_by_keyboard(qtbot: QtBot) -> None:
    tile = tile_of(qtbot, SALES)
    QCoreApplication.sendEvent(tile, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    qtbot.waitUntil(lambda: "after discounts" in QToolTip.text())
    QToolTip.hideText()


def test_a_change_for_the_worse_is_seen_without_its_sign(qtbot: QtBot) -> None:
    worse = Figure(key="given_back", unit=Unit.MONEY, value=500, before=100, good=-1)
    assert tile_of(qtbot, SALES)._tone() == "good"
    assert tile_of(qtbot, worse)._tone() == "warn"
    assert tile_of(qtbot, Figure(key="paid", unit=Unit.MONEY, value=1, before=1, good=1))._tone() == "muted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_five_tiles_in_the_smallest_window_hold_all_their_words(qtbot: QtBot, language: str) -> None:
    tile = FigureTile(lambda: words(language))
    qtbot.addWidget(tile)
    beside = Figure(key="of_members", unit=Unit.MONEY, value=1_284_300_00)
    tile.show_figure(
        Figure(key="purses", unit=Unit.MONEY, value=98_765_432_100, before=98_000_000_000, beside=beside), "takings"
    )
    for width in (150, 176, 240):
        tile.resize(width, tile.heightForWidth(width))
        room = width - 32
        assert "…" not in "".join(tile._name_lines(room))
        assert "…" not in "".join(tile._small_lines(room))
        tile.grab()
