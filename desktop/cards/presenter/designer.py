"""One design being drawn: every change is shown, looked at for what is wrong, and kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeAlias

from desktop.cards.presenter.designs import Designs, Shown
from desktop.cards.presenter.editing import Editing
from desktop.cards.presenter.properties import CARD, STRIP, Property, element_at, part_of, properties_of
from desktop.cards.presenter.snapping import Rest, at_rest
from desktop.paper.cards.design import (
    KINDS,
    Box,
    CardDesign,
    CardFace,
    Code,
    CodeKind,
    Element,
    Side,
    Text,
    fields_of,
    filled,
)
from desktop.paper.cards.findings import Finding

#: What is wrong with a design on a printer of so many dots, with these faces and pictures.
Look: TypeAlias = Callable[[CardDesign, int, tuple[CardFace, ...], Mapping[str, bytes]], tuple[Finding, ...]]


#: Properties whose braces are filled by each card.
TEXTS = ("text", "brand", "tier")


@dataclass(frozen=True, slots=True)
class Listed:
    """One part of the card in the list beside it."""

    place: str
    #: look, strip, text, code, qr, picture, mark or panel.
    kind: str
    #: What a text says.
    says: str = ""


class DesignerView(Protocol):
    """All that the designer's screen is ever told."""

    def show_design(self, shown: Shown, side: Side, chosen: str, pictures: Mapping[str, bytes]) -> None:
        """The card as it is, with what is chosen of it."""

    def show_parts(self, parts: tuple[Listed, ...], chosen: str) -> None:
        """The list of parts of this side, the topmost first."""

    def show_properties(self, chosen: str, kind: str, properties: tuple[Property, ...]) -> None:
        """What can be set of what is chosen."""

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """What is wrong, the worst first."""

    def show_steps(self, *, undo: bool, redo: bool) -> None:
        """Whether there is a step back and one forward."""

    def show_saved(self, *, saved: bool) -> None:
        """Whether what is seen is kept."""

    def show_problem(self, name: str) -> None:
        """This text has braces that name nothing a card knows; the card stays as it is."""


class Designer:
    """Draws one design."""

    def __init__(self, view: DesignerView, designs: Designs, *, look: Look) -> None:
        self._view, self._designs, self._look = view, designs, look
        self._editing: Editing | None = None
        self._shown: Shown | None = None
        self._pictures: dict[str, bytes] = {}
        self._kept: tuple[CardDesign, str] | None = None
        self.printer_dpi = 300

    @property
    def is_open(self) -> bool:
        return self._editing is not None

    @property
    def shown(self) -> Shown:
        """The design as it stands."""
        assert self._shown is not None
        assert self._editing is not None
        return replace(self._shown, design=self._editing.design)

    @property
    def pictures(self) -> Mapping[str, bytes]:
        return self._pictures

    @property
    def chosen_box(self) -> Box | None:
        """Where what is chosen lies; None for the card and its strip."""
        assert self._editing is not None
        element = element_at(self._editing.design, self._editing.chosen)
        return element.box if element else None

    def open(self, shown: Shown) -> None:
        """Begin to draw this one."""
        self._shown = self._designs.opened(shown)
        self._editing = Editing(shown.design)
        self._pictures = dict(self._designs.pictures)
        self._kept = (shown.design, shown.tier) if shown.saved else None
        self.show()

    def leave(self) -> None:
        """Keep it and close it."""
        self.save()
        self.close()

    def close(self) -> None:
        """Close it as it was kept last."""
        self._editing = self._shown = None

    def choose(self, place: str) -> None:
        """Choose the part a press, the list or a finding names."""
        self._edit(lambda editing: editing.choose(place))

    def choose_at(self, across: float, down: float) -> None:
        """Choose the topmost part that lies there."""
        editing = self._editing
        if editing is None:
            return
        design, side = editing.design, editing.side
        for nth, element in reversed(list(enumerate(design.elements(side)))):
            box = element.box
            if box.left <= across <= box.right and box.top <= down <= box.bottom:
                self.choose(f"{side}[{nth}]")
                return
        strip = design.strip
        in_strip = strip is not None and down <= strip.height and (side is Side.FRONT or strip.both_sides)
        self.choose(STRIP if in_strip else CARD)

    def turn_over(self, side: str) -> None:
        """Look at the other side."""
        self._edit(lambda editing: editing.turn_over(Side(side)))

    def put(self, name: str, value: Any) -> None:
        """Say one thing of what is chosen otherwise; a text with a field that is none waits until it is one."""
        if isinstance(value, str) and name in TEXTS:
            try:
                fields_of(value)
            except ValueError:
                self._view.show_problem(name)
                return
        self._edit(lambda editing: editing.put(name, value))

    def put_picture(self, name: str, picture: str, data: bytes) -> None:
        """Show another picture there."""
        self._pictures[picture] = data
        self.put(name, picture)

    def add(self, kind: str) -> None:
        """Put one more on this side."""
        self._edit(lambda editing: editing.add(kind))

    def add_picture(self, kind: str, picture: str, data: bytes) -> None:
        """Put a logo or a photo on this side."""
        self._pictures[picture] = data
        self._edit(lambda editing: editing.add(kind, picture=picture))

    def remove(self) -> None:
        self._edit(lambda editing: editing.remove())

    def reorder(self, by: int) -> None:
        self._edit(lambda editing: editing.reorder(by))

    def nudge(self, across: float, down: float) -> None:
        """The arrow keys."""
        self._edit(lambda editing: editing.nudge(across, down))

    def drag(self, box: Box, *, resizing: bool) -> Rest:
        """The hand holds it there; where it comes to rest."""
        editing = self._editing
        assert editing is not None
        design = editing.design
        own = element_at(design, editing.chosen)
        others = [part.box for part in design.elements(editing.side) if part is not own]
        rest = at_rest(box, (design.width, design.height), others, resizing=resizing)
        self._edit(lambda editing: editing.place(rest.box, dragging=True))
        return rest

    def drop(self) -> None:
        """The hand let go."""
        if self._editing is not None:
            self._editing.settle()

    def undo(self) -> None:
        self._edit(lambda editing: editing.undo())

    def redo(self) -> None:
        self._edit(lambda editing: editing.redo())

    def rename(self, name: str) -> None:
        """Call the design otherwise."""
        if name.strip():
            self._edit(lambda editing: editing.change(lambda design: replace(design, name=name.strip()[:80])))

    def give_to(self, tier: str) -> None:
        """Make it a tier's own."""
        if self._shown is not None and tier != self._shown.tier:
            self._shown = replace(self._shown, tier=tier, faces=self._designs.faces(tier))
            self.show()

    def save(self) -> None:
        """Keep it, where it is not kept as it is."""
        if self._editing is None or self._shown is None:
            return
        state = (self._editing.design, self._shown.tier)
        untouched = self._kept is None and not self._editing.can_undo
        if state == self._kept or untouched:
            return
        self._kept = state
        shows = {name: data for name, data in self._pictures.items() if name in state[0].pictures()}
        self._designs.save(self.shown, shows, self._saved)

    def look(self) -> None:
        """Say what is wrong with it now."""
        if self._editing is None:
            return
        shown = self.shown
        found = self._look(shown.design, self.printer_dpi, shown.faces, self._pictures)
        self._view.show_findings(tuple(sorted(found, key=lambda one: _TONES.index(one.tone))))

    def show(self) -> None:
        """Show everything anew."""
        editing = self._editing
        if editing is None:
            return
        self._view.show_design(self.shown, editing.side, editing.chosen, self._pictures)
        self._view.show_parts(_parts(editing.design, editing.side, self.shown.faces[0]), editing.chosen)
        kind = _kind(editing.design, editing.chosen)
        self._view.show_properties(editing.chosen, kind, properties_of(editing.design, editing.chosen))
        self._view.show_steps(undo=editing.can_undo, redo=editing.can_redo)
        state = (editing.design, self.shown.tier)
        self._view.show_saved(saved=state == self._kept or not editing.can_undo)

    def _saved(self) -> None:
        self._designs.begin()
        self.show()

    def _edit(self, do: Callable[[Editing], None]) -> None:
        if self._editing is not None:
            do(self._editing)
            self.show()


#: The gravest first.
_TONES = ("bad", "warn", "plain")


def _parts(design: CardDesign, side: Side, face: CardFace) -> tuple[Listed, ...]:
    def says(element: Element) -> str:
        return (filled(element.text, face, to_read=True) or element.text) if isinstance(element, Text) else ""

    made = [
        Listed(f"{side}[{nth}]", _kind(design, f"{side}[{nth}]"), says(element))
        for nth, element in enumerate(design.elements(side))
    ]
    return (*reversed(made), Listed(STRIP, "strip"), Listed(CARD, "look"))


def _kind(design: CardDesign, place: str) -> str:
    element = element_at(design, part_of(place))
    if element is None:
        return "strip" if place == STRIP else "look"
    if isinstance(element, Code) and element.code is CodeKind.QR:
        return "qr"
    return next(name for name, of in KINDS.items() if of is type(element))
