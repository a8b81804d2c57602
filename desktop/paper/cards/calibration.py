"""The page that tells how far a printer misses: scales across the cut edges, whose number at the edge is what to type.

A printer puts a whole page half a millimetre to the left, and the back elsewhere than the front. The scales are
numbered so that the number under the real edge is the offset itself, also when one has been typed before.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QTransform

from desktop.paper.cards.canvas import Canvas, Dots
from desktop.paper.cards.design import Align, Boldness, Side
from desktop.paper.cards.grid import Grid
from desktop.paper.cards.lettering import set_block, set_line
from desktop.paper.cards.pdf import PdfCanvas
from desktop.paper.cards.sheets import Sheet, Spot, spot
from desktop.paper.typeface import prepared
from desktop.paper.writing import try_to_write

#: What `texts` must have: the page's heading on either side, what to do, and what the long line is for.
TEXTS = ("front", "back", "what_to_do", "hundred")
#: How far a scale goes on either side of the edge, and from tick to tick.
_REACH_MM, _STEP_MM = 6.0, 0.5
_HAIR_MM, _LONG_MM, _MIDDLE_MM, _SHORT_MM = 0.1, 4.0, 2.8, 1.6
_LINE_MM = 100.0
_INK, _LETTERS_PT, _FIGURES_PT = QColor("black"), 9, 6


def write_calibration(
    path: Path, sheet: Sheet, texts: Mapping[str, str], *, printer_dpi: int = 300, double_sided: bool = True
) -> int:
    """The page, and one for the back; how many that was. Raises OSError."""
    prepared()
    try_to_write(path)
    sides = tuple(Side) if double_sided else (Side.FRONT,)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with PdfCanvas(unfinished, sheet, Grid(printer_dpi), title=texts["front"], double_sided=double_sided) as canvas:
            for side in sides:
                paint_calibration(canvas, sheet, side, texts, Grid(printer_dpi))
                canvas.end_page()
            canvas.end()
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
    return len(sides)


def paint_calibration(canvas: Canvas, sheet: Sheet, side: Side, texts: Mapping[str, str], grid: Grid) -> None:
    """One side of the page: every place's outline, scales at the first and the last, and what to do with them."""
    canvas.move(QTransform())
    places = [spot(sheet, nth, side, portrait=False) for nth in range(sheet.cards)]
    back = side is Side.BACK
    offset = (sheet.back_offset_x, sheet.back_offset_y) if back else (sheet.offset_x, sheet.offset_y)
    black: list[Dots] = []
    for place in places:
        black += _outline(place, grid)
    for place in {places[0], places[-1]}:
        black += _across(canvas, place.left, place.top + place.height / 2, offset[0], grid)
        black += _down(canvas, place.left + place.width / 2, place.top, offset[1], grid)
    first = min(places, key=lambda place: (place.top, place.left))
    black += _told(canvas, first, texts, side, grid)
    canvas.fill_black(black)


def _outline(place: Spot, grid: Grid) -> list[Dots]:
    units, hair = grid.units, max(1, grid.units(_HAIR_MM))
    left, top, right, bottom = (
        units(place.left),
        units(place.top),
        units(place.left + place.width),
        units(place.top + place.height),
    )
    return [
        (left, top, right - left, hair),
        (left, bottom, right - left + hair, hair),
        (left, top, hair, bottom - top),
        (right, top, hair, bottom - top),
    ]


def _ticks(offset: float) -> list[tuple[float, float]]:
    """Each tick's number, which is the offset to type, and how far from the printed edge it stands."""
    first = round((offset - _REACH_MM) / _STEP_MM)
    numbers = [(first + nth) * _STEP_MM for nth in range(round(2 * _REACH_MM / _STEP_MM) + 1)]
    return [(number, number - offset) for number in numbers]


def _length(number: float) -> float:
    if number == 0:
        return _LONG_MM
    return _MIDDLE_MM if number == round(number) else _SHORT_MM


def _across(canvas: Canvas, edge: float, y: float, offset: float, grid: Grid) -> list[Dots]:
    """A scale from left to right across a left edge."""
    units, hair = grid.units, max(1, grid.units(_HAIR_MM))
    made = []
    for number, away in _ticks(offset):
        length = _length(number)
        made.append((units(edge + away), units(y - length / 2), hair, units(length)))
        if number % 3 == 0:
            _figure(canvas, number, edge + away, y + _LONG_MM / 2 + 1.4, grid)
    return made


def _down(canvas: Canvas, x: float, edge: float, offset: float, grid: Grid) -> list[Dots]:
    """A scale from top to bottom across a top edge."""
    units, hair = grid.units, max(1, grid.units(_HAIR_MM))
    made = []
    for number, away in _ticks(offset):
        length = _length(number)
        made.append((units(x - length / 2), units(edge + away), units(length), hair))
        if number % 3 == 0:
            _figure(canvas, number, x + _LONG_MM / 2 + 2.2, edge + away, grid)
    return made


def _figure(canvas: Canvas, number: float, x: float, y: float, grid: Grid) -> None:
    said = f"{number:+.0f}".replace("-", "−") if number else "0"
    place = QRectF(grid.exact(x - 3), grid.exact(y - 1.2), grid.exact(6), grid.exact(2.4))
    canvas.write(set_line(said, place, grid.pixels(_FIGURES_PT), Boldness.MEDIUM, Align.CENTRE, grid), _INK)


def _told(canvas: Canvas, place: Spot, texts: Mapping[str, str], side: Side, grid: Grid) -> list[Dots]:
    """What to do, inside the card that lies first, below its scale; and a line of ten centimetres."""
    exact, units = grid.exact, grid.units
    left, top, width = place.left + 9, place.top + place.height / 2 + 6, place.width - 14
    heading = QRectF(exact(left), exact(place.top + 9), exact(width), exact(5))
    size = grid.pixels(_LETTERS_PT)
    canvas.write(set_line(texts[side], heading, grid.pixels(12), Boldness.BOLD, Align.LEFT, grid), _INK)
    block = QRectF(exact(left), exact(top), exact(width), exact(place.height / 2 - 8))
    canvas.write(set_block(texts["what_to_do"], block, size, Boldness.REGULAR, Align.LEFT, 6), _INK)
    # Below the first row of cards, or at the top where there is only one.
    y, start = place.top + place.height + 7, place.left + 2
    said = QRectF(exact(start), exact(y + 2), exact(_LINE_MM), exact(4))
    canvas.write(set_line(texts["hundred"], said, size, Boldness.REGULAR, Align.LEFT, grid), _INK)
    hair = max(1, units(_HAIR_MM))
    ends = [(units(start + nth * 10), units(y - 1.5), hair, units(3 if nth in (0, 10) else 2)) for nth in range(11)]
    return [(units(start), units(y), units(_LINE_MM), hair), *ends]
