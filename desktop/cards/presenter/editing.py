"""A design being drawn: what is chosen of it, one change a step, and each step taken back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop.cards.presenter.properties import (
    CARD,
    STRIP,
    element_at,
    part_of,
    split,
    with_element,
    with_property,
    with_side,
)
from desktop.paper.cards.design import (
    Box,
    CardDesign,
    Code,
    CodeKind,
    Element,
    Mark,
    Panel,
    Picture,
    Side,
    Text,
)

STEPS_MOST = 200
#: What can be put on a card, in the order it is offered.
ADDABLE = ("text", "code", "qr", "logo", "photo", "mark", "panel")


class Editing:
    """The design as it stands, and the way back and forth. Several keystrokes in one place are one step."""

    def __init__(self, design: CardDesign) -> None:
        self._now = design
        self._past: list[CardDesign] = []
        self._future: list[CardDesign] = []
        self._typing = ""
        self.side = Side.FRONT
        self.chosen = CARD

    @property
    def design(self) -> CardDesign:
        return self._now

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def choose(self, place: str) -> None:
        """Choose the part that lies there; its side comes to the front."""
        part = part_of(place)
        if part not in (CARD, STRIP) and element_at(self._now, part) is None:
            part = CARD
        if part != self.chosen:
            self._typing = ""
        self.chosen = part
        if part not in (CARD, STRIP):
            self.side = split(part)[0]

    def turn_over(self, side: Side) -> None:
        """Look at the other side."""
        if side is not self.side:
            self.side, self.chosen = side, CARD

    def put(self, name: str, value: Any) -> None:
        """Say one thing of what is chosen otherwise."""
        self._step(with_property(self._now, self.chosen, name, value), f"{self.chosen}.{name}")

    def place(self, box: Box, *, dragging: bool = False) -> None:
        """Put what is chosen elsewhere; a drag is one step however long it is."""
        element = element_at(self._now, self.chosen)
        if element is not None:
            made = with_element(self._now, self.chosen, replace(element, box=box))
            self._step(made, f"{self.chosen}.box" if dragging else "")

    def nudge(self, across: float, down: float) -> None:
        """Move what is chosen by so many millimetres; going on is the same step."""
        element = element_at(self._now, self.chosen)
        if element is not None:
            box = element.box
            moved = Box(round(box.left + across, 2), round(box.top + down, 2), box.width, box.height)
            self._step(with_element(self._now, self.chosen, replace(element, box=moved)), f"{self.chosen}.box")

    def add(self, kind: str, *, picture: str = "") -> None:
        """Put one more on this side, in the middle, and choose it."""
        parts = self._now.elements(self.side)
        self._step(with_side(self._now, self.side, (*parts, _fresh(self._now, kind, picture))))
        self.chosen = f"{self.side}[{len(parts)}]"

    def remove(self) -> None:
        """Take away what is chosen."""
        if element_at(self._now, self.chosen) is None:
            return
        side, nth = split(self.chosen)
        parts = self._now.elements(side)
        self._step(with_side(self._now, side, parts[:nth] + parts[nth + 1 :]))
        self.chosen = CARD

    def reorder(self, by: int) -> None:
        """Bring what is chosen nearer to the top (1) or the ground (-1)."""
        if element_at(self._now, self.chosen) is None:
            return
        side, nth = split(self.chosen)
        parts = list(self._now.elements(side))
        to = nth + by
        if 0 <= to < len(parts):
            parts.insert(to, parts.pop(nth))
            self._step(with_side(self._now, side, tuple(parts)))
            self.chosen = f"{side}[{to}]"

    def change(self, do: Callable[[CardDesign], CardDesign]) -> None:
        """Any change as one step."""
        self._step(do(self._now))

    def settle(self) -> None:
        """What is typed or dragged next is a step of its own."""
        self._typing = ""

    def undo(self) -> None:
        """One step back."""
        if self._past:
            self._future.append(self._now)
            self._go(self._past.pop())

    def redo(self) -> None:
        """One step forward again."""
        if self._future:
            self._past.append(self._now)
            self._go(self._future.pop())

    def _go(self, design: CardDesign) -> None:
        self._now, self._typing = design, ""
        self.choose(self.chosen)

    def _step(self, design: CardDesign, typing: str = "") -> None:
        if design == self._now:
            return
        if not typing or typing != self._typing:
            self._past = [*self._past[-STEPS_MOST + 1 :], self._now]
        self._future = []
        self._now, self._typing = design, typing


def _fresh(design: CardDesign, kind: str, picture: str) -> Element:
    across, down = design.width / 2, design.height / 2

    def middle(width: float, height: float) -> Box:
        return Box(round(across - width / 2, 1), round(down - height / 2, 1), width, height)

    match kind:
        case "text":
            return Text(box=middle(min(40.0, design.width - 8), 6), text="{name}", size=10)
        case "code":
            return Code(box=middle(min(43.0, design.width - 8), 20))
        case "qr":
            return Code(box=middle(20, 20), code=CodeKind.QR)
        case "photo":
            return Picture(box=middle(18, 22), picture=picture, fills=True, corner=1.5)
        case "logo":
            return Picture(box=middle(22, 14), picture=picture)
        case "mark":
            return Mark(box=middle(14, 14))
    return Panel(box=middle(min(40.0, design.width - 8), 12))
