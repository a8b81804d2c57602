"""The grid that cards are drawn on: near 1200 to the inch, and always a whole number of units to a printer's dot."""

from dataclasses import dataclass, field

MM_PER_INCH = 25.4
#: What the shops' printers have: label and thermal printers, most card printers, office lasers.
PRINTERS_DPI = (203, 300, 600)
_FINE_DPI = 1200


@dataclass(frozen=True, slots=True)
class Grid:
    """The grid of one printer's resolution."""

    printer_dpi: int = 300
    #: Units to one dot of the printer.
    dot: int = field(init=False)
    #: Units to the inch: 1200, and 1218 for a printer of 203.
    dpi: int = field(init=False)

    def __post_init__(self) -> None:
        dot = max(1, round(_FINE_DPI / self.printer_dpi))
        object.__setattr__(self, "dot", dot)
        object.__setattr__(self, "dpi", dot * self.printer_dpi)

    def exact(self, millimetres: float) -> float:
        """In units, between them too."""
        return millimetres / MM_PER_INCH * self.dpi

    def units(self, millimetres: float) -> int:
        """In units, on whole dots of the printer."""
        return round(self.exact(millimetres) / self.dot) * self.dot

    def dots(self, millimetres: float) -> float:
        """In dots of the printer, between them too."""
        return millimetres / MM_PER_INCH * self.printer_dpi

    def whole(self, millimetres: float) -> float:
        """The nearest whole number of the printer's dots, at least one, in millimetres."""
        return round(max(1, round(self.dots(millimetres))) / self.printer_dpi * MM_PER_INCH, 3)

    def millimetres(self, units: float) -> float:
        return units / self.dpi * MM_PER_INCH

    def pixels(self, points: float) -> int:
        """A size of letters, in units."""
        return max(1, round(points / 72 * self.dpi))
