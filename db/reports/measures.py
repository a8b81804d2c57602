"""What a shop may be held against: measures that have a figure of the shop's own, and which question tells it."""

from dataclasses import dataclass

from db.reports.answer import Unit


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure that means the same in every shop."""

    unit: Unit
    #: Where it stands: the question, and the key of its figure.
    question: str
    figure: str


#: By the name that pictures give in `benchmark`, in the order in which they are offered.
MEASURES: dict[str, Measure] = {
    "top_fifth": Measure(Unit.SHARE, "pareto", "top_fifth"),
    "month_later": Measure(Unit.SHARE, "retention", "after_1"),
}
