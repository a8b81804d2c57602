"""Pictures of a report: whatever the figures are, they can be read, walked by keyboard and printed."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from db.reports.answer import Cell, Mark, Picture, Series, Shape, Unit
from desktop.paper.typeface import prepared
from desktop.widgets.chart import Chart
from desktop.widgets.charts.bars import Bars, LyingBars
from desktop.widgets.charts.curve import Curve
from desktop.widgets.charts.drawing import Drawing, paint_chart
from desktop.widgets.charts.lines import Lines
from desktop.widgets.charts.scale import scale
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency
from tests.desktop.test_paper_record import letters_of

ROOT = Path(__file__).parents[2]
RUB = Currency("RUB", 2)
MONTHS = tuple(range(202601, 202613))
NAMES = ("Pain au chocolat with almonds, toasted twice", "Rye", "Grandmother’s cinnamon buns 2+1 on Tuesdays", "Milk")


def words(language: str = "en") -> Words:
    return Words(language=language, currency=RUB, zone="Europe/Moscow")


def picture(
    shape: Shape,
    x: tuple[Cell, ...],
    *values: tuple[int | None, ...],
    x_unit: Unit = Unit.MONTH,
    unit: Unit = Unit.MONEY,
    marks: tuple[Mark, ...] = (),
) -> Picture:
    names = ("members", "guests", "visits", "share")
    series = tuple(Series(key=name, values=line) for name, line in zip(names, values, strict=False))
    return Picture(key="by_month", shape=shape, x=x, x_unit=x_unit, unit=unit, series=series, marks=marks)


def heat(rows: int, columns: int) -> Picture:
    series = tuple(
        Series(key=day, unit=Unit.WEEKDAY, values=tuple(day * 100 * hour for hour in range(columns)))
        for day in range(1, rows + 1)
    )
    return Picture(
        key="by_hour", shape=Shape.HEAT, x=tuple(range(columns)), x_unit=Unit.HOUR, unit=Unit.SHARE, series=series
    )


DAYS = tuple(2024_00_00 + month * 100 + day for month in range(1, 13) for day in range(1, 29)) + tuple(
    2025_00_00 + month * 100 + day for month in range(1, 13) for day in range(1, 29)
)
UGLY = {
    "many": picture(Shape.LINES, DAYS, tuple(n * n for n in range(len(DAYS))), x_unit=Unit.DAY),
    "none": picture(Shape.LINES, ()),
    "one": picture(Shape.LINES, (202601,), (5,)),
    "gaps": picture(Shape.LINES, MONTHS, (None, 1, None, None, 4, 5, None, 7, 8, None, None, 2), (None,) * 12),
    "noughts": picture(Shape.LINES, MONTHS, (0,) * 12),
    "below": picture(Shape.LINES, MONTHS, tuple(range(-6, 6))),
    "bars": picture(Shape.BARS, MONTHS, tuple(range(-3, 9)), tuple(range(12))),
    "one bar": picture(Shape.BARS, (1,), (10**12,), x_unit=Unit.WEEKDAY),
    "stacked": picture(Shape.STACKED, MONTHS, (5,) * 12, (-3,) * 12, (None,) * 12),
    "names": picture(Shape.BARS, NAMES, (5_000_000, -3_000, None, 0), x_unit=Unit.TEXT),
    "stacked names": picture(Shape.STACKED, NAMES, (5, 3, 1, 0), (2, 2, 2, 2), x_unit=Unit.TEXT),
    "heat": heat(7, 24),
    "one cell": heat(1, 1),
    "curve": picture(
        Shape.CURVE,
        (0, 2_000, 10_000),
        (0, 6_300, 10_000),
        x_unit=Unit.SHARE,
        unit=Unit.SHARE,
        marks=(Mark(key="top", x=2_000, y=6_300),),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [240, 420, 640])
def test_whatever_the_figures_are_names_along_an_axis_never_touch(language: str, width: int, qapp: object) -> None:
    image = QImage(width, 260, QImage.Format.Format_RGB32)
    for name, shown in UGLY.items():
        drawing = Drawing(Told(shown, words(language), benchmark=4), QSizeF(width, 260))
        painter = QPainter(image)
        drawing.paint(painter)
        for place in range(drawing.chart.count):
            drawing.chart.paint_place(painter, place)
            assert drawing.sentence(place)
        painter.end()
        if isinstance(drawing.chart, Bars | Lines):
            places = [mark.place for mark in drawing.chart.plane.marks]
            assert not any(one.intersects(other) for one, other in combinations(places, 2)), name
            assert all(place.left() >= 0 and place.right() <= width for place in places), name


def test_an_axis_has_few_round_values_and_always_nought() -> None:
    assert scale([0, 964]).ticks == (0, 250, 500, 750, 1000)
    assert scale([-120, 340]).ticks == (-200, 0, 200, 400)
    assert scale([0, 0]).ticks == (0,)
    assert scale([3]).ticks == (0, 1, 2, 3)
    # Of roubles in kopecks: whole roubles, unless all of it is less than some.
    assert scale([150_00], whole=100).ticks == (0, 50_00, 100_00, 150_00)
    assert scale([60], whole=100).ticks == (0, 20, 40, 60)


@pytest.mark.parametrize("values", [(1,), (7,), (10**15,), (-5, 99), (99, 101, 102), (-(10**9),)])
def test_an_axis_holds_all_its_values(values: tuple[int, ...]) -> None:
    made = scale(values)
    assert made.least <= min(values)
    assert max(values) <= made.most
    assert 2 <= len(made.ticks) <= 6


def test_what_is_not_known_is_a_gap_and_not_nought(qapp: object) -> None:
    shown = picture(Shape.LINES, (1, 2, 3, 4, 5), (5, 6, None, 7, 8), x_unit=Unit.WEEKDAY)
    drawing = Drawing(Told(shown, words()), QSizeF(400, 200))
    assert isinstance(drawing.chart, Lines)
    assert [at is None for at in drawing.chart.points(0)] == [False, False, True, False, False]
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing.paint(painter)
    painter.end()
    plane, ground = drawing.chart.plane, Qt.GlobalColor.white
    between = [round((plane.x(number) + plane.x(number + 1)) / 2) for number in range(4)]
    assert [image.pixelColor(x, round(plane.y(3))) != ground for x in between] == [True, False, False, True]
    assert drawing.rows(2) == (("", "–"),)


def test_the_figure_of_a_trade_is_within_the_picture_and_says_what_it_is(qapp: object) -> None:
    shown = picture(Shape.LINES, (1, 2), (5, 6), x_unit=Unit.WEEKDAY, unit=Unit.COUNT)
    drawing = Drawing(Told(shown, words(), benchmark=40), QSizeF(400, 200))
    assert isinstance(drawing.chart, Lines)
    assert drawing.chart.plane.scale.most >= 40
    assert drawing.told.benchmark_said() == "Your trade: 40"


def test_what_a_mark_says_ends_in_its_share_where_it_has_no_place_for_it() -> None:
    told = Told(UGLY["curve"], words())
    assert told.marked("members", 2_000, 6_300) == "Members: 63%"


def test_long_names_lie_beside_their_bars(qapp: object) -> None:
    assert isinstance(Drawing(Told(UGLY["names"], words()), QSizeF(420, 200)).chart, LyingBars)
    short = picture(Shape.BARS, ("Rye", "Milk"), (5, 3), x_unit=Unit.TEXT)
    assert isinstance(Drawing(Told(short, words()), QSizeF(420, 200)).chart, Bars)


def shown_chart(qtbot: QtBot, shown: Picture, language: list[str]) -> Chart:
    chart = Chart(lambda: words(language[0]))
    qtbot.addWidget(chart)
    chart.resize(460, 240)
    chart.show_picture(shown)
    chart.show()
    return chart


def test_arrow_keys_walk_the_places_and_say_each_aloud(qtbot: QtBot) -> None:
    shown = picture(Shape.BARS, (1, 2, 3), (10_00, 25_50, 0), (1, 2, 3), x_unit=Unit.WEEKDAY)
    chart = shown_chart(qtbot, shown, ["en"])
    said = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
        said.append(chart.accessibleDescription().replace("\u00a0", " "))
    assert said[0] == "Monday: Members 10.00 ₽; Guests 0.01 ₽"
    assert said[1].startswith("Tuesday: Members 25.50 ₽")
    assert said[2] == said[3]
    assert said[4] == said[1]
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.place is None
    assert chart.accessibleDescription() == ""


def test_in_a_heat_map_arrows_go_up_and_down_too(qtbot: QtBot) -> None:
    chart = shown_chart(qtbot, heat(3, 5), ["en"])
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(chart, key)
    assert chart.accessibleDescription() == "Tuesday · 1–2: 2%"
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.accessibleDescription().startswith("Monday · 1–2")


def test_a_pointer_tells_the_exact_figure_and_a_wheel_moves_nothing(qtbot: QtBot) -> None:
    chart = shown_chart(qtbot, picture(Shape.LINES, (1, 2, 3), (1, 2, 345_67), x_unit=Unit.WEEKDAY), ["en"])
    qtbot.mouseMove(chart, QPoint(450, 120))
    qtbot.waitUntil(lambda: chart.place == 2)
    assert "345.67" in chart.accessibleDescription()
    assert chart.said_at(QPointF(450, 120)) == chart.accessibleDescription()
    before = chart.grab().toImage()
    qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(450, 120))
    assert chart.grab().toImage() == before
    assert not chart.actions()


def test_a_chart_says_itself_anew_in_another_language(qtbot: QtBot) -> None:
    language = ["en"]
    chart = shown_chart(qtbot, picture(Shape.LINES, (1, 2), (1, 2), x_unit=Unit.WEEKDAY), language)
    assert chart.accessibleName() == "By month"
    language[0] = "ru"
    QCoreApplication.sendEvent(chart, QEvent(QEvent.Type.LanguageChange))
    assert chart.accessibleName() == "По месяцам"


def test_on_paper_a_picture_is_lines_and_letters(tmp_path: Path) -> None:
    prepared()
    target = tmp_path / "picture.pdf"
    writer = QPdfWriter(str(target))
    writer.setResolution(300)
    painter = QPainter(writer)
    for name in ("gaps", "stacked", "heat", "curve", "names"):
        paint_chart(painter, QRectF(100, 100, 2000, 900), UGLY[name], words("ru"), scale=300 / 96)
        writer.newPage()
    painter.end()
    assert b"/Subtype /Image" not in target.read_bytes()


@pytest.mark.parametrize("name", ["gaps", "bars", "stacked", "names", "curve"])
def test_a_picture_three_times_as_large_is_the_same_picture(name: str, qapp: object) -> None:
    """Hairlines, dashes, marks and letters grow with it: on paper a line as wide as a printer's dot is none."""
    shares = []
    for times in (1, 3):
        image = QImage(420 * times, 240 * times, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_chart(painter, QRectF(image.rect()), UGLY[name], words(), benchmark=4, scale=times)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        row = grey.bytesPerLine()
        dots = bytes(grey.constBits())
        inked = sum(255 - dot for y in range(grey.height()) for dot in dots[y * row : y * row + grey.width()])
        shares.append(inked / (image.width() * image.height()))
    assert shares[1] == pytest.approx(shares[0], rel=0.05)


def test_the_words_of_an_axis_can_be_searched_on_paper(tmp_path: Path) -> None:
    prepared()
    target = tmp_path / "picture.pdf"
    writer = QPdfWriter(str(target))
    writer.setResolution(300)
    painter = QPainter(writer)
    paint_chart(painter, QRectF(100, 100, 2000, 900), UGLY["bars"], words("ru"), scale=300 / 96)
    painter.end()
    assert set("янвдек0,15₽") <= set(letters_of(target))


def test_a_mark_lies_where_it_is_meant_to_however_large_the_picture(qapp: object) -> None:
    drawing = Drawing(Told(UGLY["curve"], words()), QSizeF(420, 240))
    assert isinstance(drawing.chart, Curve)
    at = QPointF(drawing.chart.x(2_000), drawing.chart.plane.y(6_300))
    for times in (1, 3):
        image = QImage(500 * times, 300 * times, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        place = QRectF(50 * times, 40 * times, 420 * times, 240 * times)
        paint_chart(painter, place, UGLY["curve"], words(), scale=times)
        painter.end()
        spot = (place.topLeft() + at * times).toPoint()
        assert image.pixelColor(spot) == colour("warn")


def test_charts_wait_for_no_library() -> None:
    """Neither the program's start nor another room, nor a picture that is laid out, reads what draws them."""
    asked = (
        "import sys, desktop.app, desktop.shell.window, desktop.widgets.chart, desktop.widgets.charts.drawing;"
        "print(sorted({'numpy', 'pyqtgraph'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_what_nobody_foresaw_is_still_told_to_the_program(qapp: object) -> None:
    """pyqtgraph takes the place of whoever hears of mistakes as it is read."""
    asked = (
        "import sys, threading; before = sys.excepthook, threading.excepthook; import desktop.widgets.charts.graph;"
        "print('pyqtgraph' in sys.modules, before == (sys.excepthook, threading.excepthook))"
    )
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "True True"
