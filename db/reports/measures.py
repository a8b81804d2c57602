"""What a shop may be held against: measures that have a figure of the shop's own, and which question tells it."""

from dataclasses import dataclass

from db.reports.answer import Figure, Unit


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure that means the same in every shop."""

    unit: Unit
    #: Where it stands: the question, and the key of its figure, or of what is said beside one.
    question: str
    figure: str


#: By the name that pictures give in `benchmark`, in the order in which they are offered.
MEASURES: dict[str, Measure] = {
    "of_all_sales": Measure(Unit.SHARE, "dashboard", "of_all_sales"),
    "average_of_members": Measure(Unit.MONEY, "dashboard", "average_of_members"),
    "visits_a_month": Measure(Unit.RATIO, "dashboard", "visits_a_month"),
    "median_gap": Measure(Unit.DAYS, "dashboard", "median_gap"),
    "kept": Measure(Unit.SHARE, "dashboard", "kept"),
    "cost": Measure(Unit.SHARE, "dashboard", "cost"),
    "top_fifth": Measure(Unit.SHARE, "pareto", "top_fifth"),
    "month_later": Measure(Unit.SHARE, "retention", "after_1"),
}


def measured(question: str, figure: Figure) -> str:
    """Which measure a figure tells, by itself or by what is said beside it; empty where it tells none."""
    keys = {figure.key, *((figure.beside.key,) if figure.beside is not None else ())}
    for name, measure in MEASURES.items():
        if measure.question == question and measure.figure in keys:
            return name
    return ""
