"""A table of an answer on paper: columns as wide as their figures, in letters as large as the page has room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from db.reports.answer import Cell, Table
from desktop.paper.pages import CELL, INSIDE, SMALL, TEXT, Column, Pages, dots
from desktop.paper.typeface import face
from desktop.wording.figures import number
from desktop.wording.reports import headings, values
from desktop.wording.words import Words

#: A longer table is for a file.
ROWS_MOST = 400
_SIZES = (TEXT, SMALL, dots(2.4), dots(2.0))
#: A name takes no more of the page than this, and is broken before figures are.
_NAME_MOST, _NAME_LEAST = 0.45 * INSIDE, 0.14 * INSIDE


@dataclass(frozen=True, slots=True)
class _Texts:
    """All that stands in the table."""

    titles: tuple[str, ...]
    is_figure: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None


def put_table(
    pages: Pages, table: Table, question: str, words: Words, *, title: str = "", rows_most: int = ROWS_MOST
) -> None:
    """Its name, its first rows, its sum, and how many rows a page leaves out."""
    pages.heading(title or headings.table_title(table, question, words))
    texts = _texts(table, question, words, rows_most)
    size, widths = _fitting(texts)
    columns = [
        Column(title, width / INSIDE, "right" if is_figure else "left")
        for title, width, is_figure in zip(texts.titles, widths, texts.is_figure, strict=True)
    ]
    pages.table(columns, texts.rows, size=size, total=texts.total)
    over = len(table.rows) - len(texts.rows)
    if over > 0:
        left_out = words.tr("{number} more row(s) are in the table as a file.", "", over)
        pages.paragraph(left_out.format(number=number(over, 0, words.language)), muted=True)


def _texts(table: Table, question: str, words: Words, rows_most: int) -> _Texts:
    places = headings.shown_places(table)
    whole = {place: headings.is_whole(table, place, words) for place in places}

    def row(cells: Sequence[Cell], *, is_total: bool = False) -> tuple[str, ...]:
        told = []
        for place in places:
            column, value = table.columns[place], cells[place]
            if is_total and value is None:
                told.append(headings.total(words) if place == places[0] else "")
                continue
            text = values.bare(value, column.unit, words, column.purse, question=question, whole=whole[place])
            told.append(text)
        return tuple(told)

    return _Texts(
        titles=tuple(headings.column_title(table.columns[place], question, words) for place in places),
        is_figure=tuple(values.is_figure(table.columns[place].unit) for place in places),
        rows=tuple(row(cells) for cells in table.rows[:rows_most]),
        total=None if table.total is None else row(table.total, is_total=True),
    )


def _fitting(texts: _Texts) -> tuple[int, list[float]]:
    """The largest letters in which no figure is broken, and each column's width; what is over goes to the first."""
    for size in _SIZES:
        widths = [_wanted(texts, place, size) for place in range(len(texts.titles))]
        names = [place for place, is_figure in enumerate(texts.is_figure) if not is_figure]
        for place in sorted(names, key=lambda place: -widths[place]):
            over = sum(widths) - INSIDE
            if over > 0:
                widths[place] = max(min(_NAME_LEAST, widths[place]), widths[place] - over)
        if sum(widths) <= INSIDE:
            break
    spare = INSIDE - sum(widths)
    if spare < 0:
        return size, [width * INSIDE / sum(widths) for width in widths]
    each = spare / (len(widths) + 1)
    return size, [width + each + (each if place == 0 else 0) for place, width in enumerate(widths)]


def _wanted(texts: _Texts, place: int, size: int) -> float:
    plain, strong = QFontMetricsF(face(size)), QFontMetricsF(face(size, QFont.Weight.DemiBold))
    head = QFontMetricsF(face(min(SMALL, size), QFont.Weight.Medium))
    text = max((plain.horizontalAdvance(row[place]) for row in texts.rows), default=0.0)
    if texts.total is not None:
        text = max(text, strong.horizontalAdvance(texts.total[place]))
    longest = max(head.horizontalAdvance(word) for word in texts.titles[place].split(" "))
    wanted = max(text, longest) + CELL + 2
    return wanted if texts.is_figure[place] else min(wanted, _NAME_MOST)
