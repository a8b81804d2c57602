"""An answer on A4: what was asked, its figures and what became of them, pictures, tables, what each figure means."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from db.reports.answer import Answer, Figure, Picture
from desktop.paper.pages import DPI, HEIGHT, INK, INSIDE, MUTED, SMALL, Pages, broken, dots
from desktop.paper.report_tables import put_table
from desktop.paper.typeface import face
from desktop.widgets.charts.drawing import paint_chart, wanted_height
from desktop.widgets.charts.told import Told
from desktop.widgets.theme import colour
from desktop.wording.moments import stamp
from desktop.wording.reports import headings, said, values
from desktop.wording.reports.circumstances import circumstances
from desktop.wording.words import Words

#: Dots of the page to a pixel of a chart, which thinks of a screen.
_SCALE = DPI / 96
_PICTURE_MOST = 0.8 * HEIGHT
_HERO = dots(6.0)
_ACROSS_LEAST, _ACROSS_MOST, _FIGURE_HEIGHT, _BETWEEN = 4, 5, dots(20), dots(4)
#: Of a picture that is a file by itself, in pixels.
_FILE_WIDTH, _FILE_EDGE, _FILE_FOOT = 960, 28, 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Whose report it is, and when it was made."""

    shop: str
    made_at: datetime
    words: Words
    #: Benchmarks of the owner's trade, by their keys.
    benchmarks: tuple[tuple[str, int], ...] = ()
    #: What the question heeds of what was asked; the rest is not said. None: all of it.
    heeds: frozenset[str] | None = None

    def foot(self, title: str) -> str:
        return f"{self.shop} · {title} · {stamp(self.made_at, self.words)}"

    def benchmark(self, picture: Picture) -> int | None:
        return dict(self.benchmarks).get(picture.benchmark) if picture.benchmark else None


def laid_out(answer: Answer, sheet: Sheet) -> Pages:
    """The answer on its pages, not drawn yet."""
    pages, words = Pages(), sheet.words
    pages.title(said.title(answer.question, words), sheet.shop)
    about = said.about(answer.question, words)
    if about:
        pages.paragraph(about, muted=True)
    pages.pairs(list(circumstances(answer.question, answer.asked, words, sheet.heeds)))
    put_answer(pages, answer, sheet)
    put_definitions(pages, keys_of(answer), words)
    return pages


def put_answer(pages: Pages, answer: Answer, sheet: Sheet) -> None:
    """What was found, without what was asked."""
    words = sheet.words
    pages.gap()
    for note in answer.notes:
        if note.instead:
            pages.paragraph(said.note(answer.question, note, words))
            return
    put_figures(pages, answer.figures, answer.question, words)
    for note in answer.notes:
        pages.paragraph(said.note(answer.question, note, words), muted=True)
    for picture in answer.pictures:
        put_picture(pages, picture, answer.question, sheet)
    for table in answer.tables:
        put_table(pages, table, answer.question, words)


def put_figures(pages: Pages, figures: Sequence[Figure], question: str, words: Words) -> None:
    """Some beside one another, in as many lines as they need."""
    if not figures:
        return
    lines = -(-len(figures) // _ACROSS_MOST)
    # Six stand as three and three; a few are no wider than many.
    across = -(-len(figures) // lines)
    for first in range(0, len(figures), across):
        row, width = figures[first : first + across], max(across, _ACROSS_LEAST)
        pages.picture(_FIGURE_HEIGHT, partial(_paint_figures, row, width, question, words))


def put_picture(pages: Pages, picture: Picture, question: str, sheet: Sheet) -> None:
    """A picture across the page, as it looks in the window."""
    benchmark = sheet.benchmark(picture)
    told = Told(picture, sheet.words, question, benchmark)
    height = min(wanted_height(told, INSIDE / _SCALE) * _SCALE, _PICTURE_MOST)

    def paint(painter: QPainter, place: QRectF) -> None:
        paint_chart(painter, place, picture, sheet.words, question=question, benchmark=benchmark, scale=_SCALE)

    pages.picture(height, paint)


def put_definitions(pages: Pages, keys: Iterable[tuple[str, str]], words: Words) -> None:
    """At the end: what each figure and column of a question means exactly, where its name does not say it all."""
    told: dict[str, str] = {}
    for question, key in keys:
        meaning = said.meant(question, key, words)
        if meaning:
            name = said.name(question, key, words).partition("{")[0].strip(" :") or key
            told.setdefault(name, meaning)
    if told:
        pages.heading(words.tr("What the figures mean"))
        pages.pairs(told.items(), size=SMALL)


def picture_file(answer: Answer, picture: Picture, sheet: Sheet, *, dots_a_pixel: int = 2) -> QImage:
    """One picture as a file by itself: below it whose it is, and of which days."""
    words, benchmark = sheet.words, sheet.benchmark(picture)
    inside = _FILE_WIDTH - 2 * _FILE_EDGE
    told = Told(picture, words, answer.question, benchmark)
    height = max(360, round(wanted_height(told, inside)))
    size = (_FILE_WIDTH * dots_a_pixel, (height + 2 * _FILE_EDGE + _FILE_FOOT) * dots_a_pixel)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(dots_a_pixel, dots_a_pixel)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    try:
        place = QRectF(_FILE_EDGE, _FILE_EDGE, inside, height)
        paint_chart(painter, place, picture, words, question=answer.question, benchmark=benchmark)
        asked = replace(answer.asked, before=None)
        days = " · ".join(text for _, text in circumstances(answer.question, asked, words, sheet.heeds))
        foot = QRectF(_FILE_EDGE, _FILE_EDGE + height + 10, inside, _FILE_FOOT)
        painter.setFont(face(13))
        painter.setPen(MUTED)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{sheet.shop} · {days}")
    finally:
        # A picture that goes away while it is painted takes the whole program with it.
        painter.end()
    return image


def keys_of(answer: Answer) -> Iterator[tuple[str, str]]:
    """All that an answer shows, each with its question."""
    if any(note.instead for note in answer.notes):
        return
    shown = [figure.key for figure in answer.figures]
    shown += [figure.beside.key for figure in answer.figures if figure.beside is not None]
    shown += [picture.key for picture in answer.pictures]
    shown += [column.key for table in answer.tables for column in table.columns]
    for key in shown:
        yield answer.question, key


def _paint_figures(
    figures: Sequence[Figure], across: int, question: str, words: Words, painter: QPainter, place: QRectF
) -> None:
    width = (INSIDE - (across - 1) * _BETWEEN) / across
    for nth, figure in enumerate(figures):
        room = QRectF(place.left() + nth * (width + _BETWEEN), place.top(), width, place.height())
        _paint_figure(figure, question, words, painter, room)


def _paint_figure(figure: Figure, question: str, words: Words, painter: QPainter, room: QRectF) -> None:
    y = room.top()
    for line in broken(headings.figure_title(figure, question, words), SMALL, room.width(), QFont.Weight.Medium)[:2]:
        _write(painter, line, room, y, SMALL, QFont.Weight.Medium, MUTED)
        y += SMALL * 1.3
    number = values.rounded(figure.value, figure.unit, words, figure.purse, question=question)
    size = _HERO
    while size > SMALL and QFontMetricsF(face(size, QFont.Weight.DemiBold)).horizontalAdvance(number) > room.width():
        size -= 2
    _write(painter, number, room, y, size, QFont.Weight.DemiBold, INK)
    y += _HERO * 1.25
    change = values.change(figure.value, figure.before, figure.unit, words, figure.purse)
    _write(painter, change, room, y, SMALL, QFont.Weight.DemiBold, _tone(figure))
    beside = headings.beside(figure, question, words)
    taken = QFontMetricsF(face(SMALL, QFont.Weight.DemiBold)).horizontalAdvance(f"{change}  ") if change else 0.0
    if beside and QFontMetricsF(face(SMALL)).horizontalAdvance(beside) > room.width() - taken:
        y += SMALL * 1.3 if change else 0
        taken = 0.0
    for line in broken(beside, SMALL, room.width() - taken, QFont.Weight.Normal)[:2]:
        _write(painter, line, room.adjusted(taken, 0, 0, 0), y, SMALL, QFont.Weight.Normal, MUTED)
        y += SMALL * 1.3


def _write(
    painter: QPainter, text: str, room: QRectF, top: float, size: int, weight: QFont.Weight, ink: QColor
) -> None:
    painter.setFont(face(size, weight))
    painter.setPen(ink)
    place = QRectF(room.left(), top, room.width(), size * 1.3)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)


def _tone(figure: Figure) -> QColor:
    """The colour of a change: good or bad for the shop, or neither."""
    if not isinstance(figure.value, int) or not isinstance(figure.before, int):
        return MUTED
    turn = ((figure.value > figure.before) - (figure.value < figure.before)) * figure.good
    return colour("good") if turn > 0 else colour("warn") if turn < 0 else MUTED
