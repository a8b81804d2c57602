"""What `report` answers: a question's figures, pictures and tables with their units, and what each is called.

A value's `unit` says what it is: money in minor units, share in basis points, ratio in hundredths, days in tenths,
points in a purse's smallest unit, day as yyyymmdd, month as yyyymm, week as yyyyww, instant in microseconds since 1970.
"""

from datetime import date

from desktop.commands.answers import Answer

Value = int | str | None


class SmallFigureAnswer(Answer, frozen=True):
    """What stands small beside a figure."""

    key: str
    name: str
    unit: str
    value: Value
    purse: str = ""


class FigureAnswer(SmallFigureAnswer, frozen=True):
    """One number; `before` is how it stood in the period it is held against."""

    before: Value = None
    #: What became of it, in words: "+8.2 %".
    change: str = ""
    beside: SmallFigureAnswer | None = None


class SeriesAnswer(Answer, frozen=True):
    key: Value
    name: str
    values: tuple[int | None, ...]


class PictureAnswer(Answer, frozen=True):
    """Values along x: a line, a bar or a row of a heat map each series."""

    key: str
    name: str
    shape: str
    x: tuple[Value, ...]
    x_unit: str
    unit: str
    series: tuple[SeriesAnswer, ...]
    purse: str = ""


class ReportColumnAnswer(Answer, frozen=True):
    key: str
    name: str
    unit: str
    purse: str = ""


class TableAnswer(Answer, frozen=True):
    """Rows under columns; `of` tells tables of one key apart, such as purses."""

    key: str
    name: str
    of: str
    columns: tuple[ReportColumnAnswer, ...]
    rows: tuple[tuple[Value, ...], ...]
    total: tuple[Value, ...] | None = None


class NoteAnswer(Answer, frozen=True):
    """What must be said beside the figures, or instead of them."""

    code: str
    text: str
    instead: bool = False


class ReportAnswer(Answer, frozen=True):
    """A question's answer."""

    report: str
    title: str
    shop: str
    currency: str
    decimals: int
    today: date
    first_day: date
    last_day: date
    before_first_day: date | None
    before_last_day: date | None
    figures: tuple[FigureAnswer, ...]
    pictures: tuple[PictureAnswer, ...]
    tables: tuple[TableAnswer, ...]
    notes: tuple[NoteAnswer, ...]
    #: What was written, where files were asked for.
    files: tuple[str, ...] = ()


class ReportPersonAnswer(Answer, frozen=True):
    """One customer of a group."""

    account: str
    name: str
    #: The newest card that opens them.
    card: str
    #: Empty where they may not be called.
    phone: str
    #: What made them one of it, by the key of the column.
    cells: dict[str, Value]


class ReportPeopleAnswer(Answer, frozen=True):
    """The people behind a group that a report names."""

    report: str
    group: str
    #: All of them, with those who were erased since and are not listed.
    count: int
    erased: int
    columns: tuple[ReportColumnAnswer, ...]
    members: tuple[ReportPersonAnswer, ...]
    #: What was written, where files were asked for.
    files: tuple[str, ...] = ()


class ReportNameAnswer(Answer, frozen=True):
    """A report there is: what it tells, and what it can be asked by."""

    report: str
    title: str
    about: str
    shelf: str
    heeds: tuple[str, ...]
    options: dict[str, tuple[str, ...]]


class ReportsAnswer(Answer, frozen=True):
    """All reports there are."""

    reports: tuple[ReportNameAnswer, ...]
