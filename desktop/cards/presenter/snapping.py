"""Where a dragged part comes to rest: at the safe edge, the middle, a neighbour's edge, else on half a millimetre."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.paper.cards.design import SAFE_MM, Box

#: So near it is drawn in.
REACH_MM = 0.9
GRID_MM = 0.5


@dataclass(frozen=True, slots=True)
class Rest:
    """Where it comes to rest, and the lines it rests at: across and down, in millimetres."""

    box: Box
    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()


def at_rest(box: Box, card: tuple[float, float], neighbours: Iterable[Box], *, resizing: bool = False) -> Rest:
    """The box moved a little; while it is resized only its right and lower edges are drawn in."""
    width, height = card
    others = tuple(neighbours)
    lines_x = [SAFE_MM, width / 2, width - SAFE_MM, 0.0, width]
    lines_y = [SAFE_MM, height / 2, height - SAFE_MM, 0.0, height]
    for other in others:
        lines_x += (other.left, other.left + other.width / 2, other.right)
        lines_y += (other.top, other.top + other.height / 2, other.bottom)
    left, across = _drawn(box.left, box.width, lines_x, resizing)
    top, down = _drawn(box.top, box.height, lines_y, resizing)
    if resizing:
        made = Box(box.left, box.top, max(1.0, left - box.left), max(1.0, top - box.top))
    else:
        made = Box(left, top, box.width, box.height)
    return Rest(Box(round(made.left, 2), round(made.top, 2), round(made.width, 2), round(made.height, 2)), across, down)


def _drawn(start: float, size: float, lines: list[float], resizing: bool) -> tuple[float, tuple[float, ...]]:
    """The new start (or, resizing, the new end) and the line it lies at."""
    edges = (start + size,) if resizing else (start, start + size / 2, start + size)
    near = [(abs(edge - line), line, line - edge) for edge in edges for line in lines]
    distance, line, move = min(near, key=lambda one: one[0])
    moved = start + size if resizing else start
    if distance <= REACH_MM:
        return moved + move, (line,)
    return round(moved / GRID_MM) * GRID_MM, ()
