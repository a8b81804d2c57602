"""A sheet of the shop's own as a JSON document and back: measurements with their bounds, every mistake by its place."""

from dataclasses import fields
from enum import StrEnum
from typing import Any

from desktop.paper.cards.document import Number
from desktop.paper.cards.sheets import OFFSET_MOST_MM, Flip, Sheet
from loyalty.document_shape import Field, OneOf, Problem, Problems, Record, Shape, Text, Whole, YesNo

FORMAT = "regulars-card-sheet-1"
#: From a key tag's backing to A3.
_PAGE, _CARD = Number(20, 450), Number(10, 450)
_OFFSET = Number(-OFFSET_MOST_MM, OFFSET_MOST_MM)
_SHAPES: dict[str, Shape] = {
    "name": Text(longest=80),
    "page_width": _PAGE,
    "page_height": _PAGE,
    "columns": Whole(1, 20),
    "rows": Whole(1, 40),
    "left": Number(0, 450),
    "top": Number(0, 450),
    "step_x": _CARD,
    "step_y": _CARD,
    "width": _CARD,
    "height": _CARD,
    "bleed": Number(0, 10),
    "crop_marks": YesNo(),
    "flip": OneOf(tuple(flip.value for flip in Flip)),
    "offset_x": _OFFSET,
    "offset_y": _OFFSET,
    "back_offset_x": _OFFSET,
    "back_offset_y": _OFFSET,
}
_SAYS = {
    "page_width": "Millimetres, like every measure here.",
    "left": "From the page's left edge to the first card.",
    "top": "From the page's top edge to the first card.",
    "step_x": "From one card's left edge to the next one's.",
    "step_y": "From one card's top edge to the next one's.",
    "bleed": "How far colour goes beyond the cut.",
    "flip": "Round which edge of the paper the printer turns it for the back.",
    "offset_x": "How far this printer must be moved to the right, on the front.",
}


class SheetRefused(Exception):
    """A document that is no sheet: every mistake with its place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(str(problem) for problem in self.problems)


def _record() -> Record:
    made = {"format": Field(OneOf((FORMAT,)))}
    for of in fields(Sheet):
        default = of.default if isinstance(of.default, str | int | float) else ...
        plain = default.value if isinstance(default, StrEnum) else default
        made[of.name] = Field(_SHAPES[of.name], plain, _SAYS.get(of.name, ""))
    return Record(made)


_SHEET = _record()


def json_schema() -> dict[str, Any]:
    """The published JSON Schema of a sheet."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "regulars: sheet", **_SHEET.schema()}


def read_sheet(document: object) -> Sheet:
    """A sheet from parsed JSON. Raises SheetRefused with every mistake; what does not fit, `sheet_problems` says."""
    problems: Problems = []
    read = _SHEET.read(document, "", problems)
    if problems:
        raise SheetRefused(tuple(problems))
    read.pop("format")
    return Sheet(**{**read, "flip": Flip(read["flip"])})


def sheet_document(sheet: Sheet) -> dict[str, Any]:
    """The sheet as JSON has it."""
    said = {of.name: getattr(sheet, of.name) for of in fields(sheet)}
    return {
        "format": FORMAT,
        **{name: str(value) if isinstance(value, StrEnum) else value for name, value in said.items()},
    }
