"""What a question answers: figures, pictures and tables, all of one kind, so that one window, one page and one file
show every one of them. Values only; words come from whoever shows them, by `key` and `Unit`.
"""

from dataclasses import dataclass
from enum import StrEnum

from db.reports.asked import Asked

#: None is not known, or has no sense here; it is shown as a dash and written as an empty cell.
Cell = int | str | None


class Unit(StrEnum):
    """What a value is. A window, a page and a file word it by this alone."""

    #: A text as it stands in the books: goods, a group, who did it.
    TEXT = "text"
    #: A key that is put into words: a segment, a class, a kind of movement.
    WORD = "word"
    #: Whole minor units of the shop's currency.
    MONEY = "money"
    COUNT = "count"
    #: Thousandths of a unit of goods.
    UNITS = "units"
    #: Smallest units of a purse: `purse` beside it says of which.
    POINTS = "points"
    #: Basis points of a whole: 10 000 is all of it.
    SHARE = "share"
    #: Hundredths: 340 visits a month are 3.40.
    RATIO = "ratio"
    #: Tenths of a day.
    DAYS = "days"
    #: A local day, yyyymmdd.
    DAY = "day"
    #: A month, yyyymm.
    MONTH = "month"
    #: An ISO week, yyyyww.
    WEEK = "week"
    YEAR = "year"
    #: 0 to 23: an hour from its first minute to its last.
    HOUR = "hour"
    #: 1 is Monday.
    WEEKDAY = "weekday"
    #: Microseconds since 1970, UTC.
    INSTANT = "instant"
    #: An account's id; the name stands in another column where it may be shown.
    MEMBER = "member"
    #: The op_id of a sale.
    RECEIPT = "receipt"
    #: Ids of the programme's own things; worded by the version in force, else shown as they are.
    RULE = "rule"
    TIER = "tier"
    PURSE = "purse"
    TILL = "till"


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a figure or a row leads: to its people, its receipts, or another question."""

    #: "people", "receipts" or "question".
    to: str
    #: Which group of them, as the question named it: a segment, a class, a rule's id. Empty for all.
    group: str = ""
    #: Whose group it is; empty for the question that was asked.
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number: what it is called, how it stood in the period before, and where it leads."""

    key: str
    unit: Unit
    value: Cell
    before: Cell = None
    purse: str = ""
    #: Whether more of it is good (1), bad (-1) or neither (0): the colour of its change.
    good: int = 0
    #: Said small beside it: "68 % of all sales".
    beside: "Figure | None" = None
    lead: Lead | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    key: str
    unit: Unit
    #: Of points: whose smallest unit they are in.
    purse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under columns. `of` tells two tables of one key apart: a purse's id, a tier's."""

    key: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    of: str = ""
    of_unit: Unit = Unit.TEXT
    #: The last line, of the same columns; None has none.
    total: tuple[Cell, ...] | None = None
    #: By row, where it leads; empty where none does.
    leads: tuple[Lead | None, ...] = ()

    def __post_init__(self) -> None:
        assert all(len(row) == len(self.columns) for row in self.rows)
        assert not self.leads or len(self.leads) == len(self.rows)


class Shape(StrEnum):
    """How a picture is drawn."""

    #: Values along x, a line each series.
    LINES = "lines"
    #: Values along x, a bar each series.
    BARS = "bars"
    #: Bars of several series on top of one another.
    STACKED = "stacked"
    #: A series a row, x the columns, the darker the more.
    HEAT = "heat"
    #: Both axes are shares of a whole, from 0 to all: a Pareto curve.
    CURVE = "curve"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One line, one colour of bars, one row of a heat map. As many values as the picture has places on x."""

    key: Cell
    values: tuple[int | None, ...]
    #: What `key` is: a word, or a month, a tier, a till.
    unit: Unit = Unit.WORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point worth a look: "20 % of members bring 63 %"."""

    key: str
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """What a chart shows; the table beside it says the same in figures."""

    key: str
    shape: Shape
    x: tuple[Cell, ...]
    x_unit: Unit
    unit: Unit
    series: tuple[Series, ...]
    purse: str = ""
    marks: tuple[Mark, ...] = ()
    #: Which benchmark may be drawn across it, if the owner has one: a key of `benchmarks`.
    benchmark: str = ""

    def __post_init__(self) -> None:
        assert all(len(series.values) == len(self.x) for series in self.series)


@dataclass(frozen=True, slots=True)
class Note:
    """What must be said beside the figures: too few to tell, what is assumed, what is left out."""

    code: str
    facts: tuple[tuple[str, Cell], ...] = ()
    #: Said instead of the figures rather than beside them.
    instead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """All of it. What is empty is not shown."""

    question: str
    asked: Asked
    figures: tuple[Figure, ...] = ()
    pictures: tuple[Picture, ...] = ()
    tables: tuple[Table, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A member as a list of people shows them. Erased ones have no name left and are counted, not listed."""

    account_id: str
    name: str
    #: Digits of a card that opens them; empty where none does.
    card: str
    #: What made them one of the group, in the order of the group's columns.
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The people behind a figure or a row."""

    question: str
    group: str
    columns: tuple[Column, ...]
    rows: tuple[Person, ...]
    #: How many there are in all, those who were erased among them.
    count: int
