"""What stands over the tables of an answer and over their columns, the same in a window, on a page and in a file."""

from db.reports.answer import Column, Figure, Table, Unit
from desktop.wording.figures import NBSP
from desktop.wording.reports import amounts, said, values
from desktop.wording.words import Words

#: Ids by which programs find people and receipts; people read the columns beside them.
HIDDEN = frozenset({Unit.MEMBER, Unit.RECEIPT})


def table_title(table: Table, question: str, words: Words) -> str:
    """A table's name, and of whom it is where several have that name: a purse, a tier."""
    name = said.name(question, table.key, words)
    return f"{name} · {values.cell(table.of, table.of_unit, words, question=question)}" if table.of else name


def column_title(column: Column, question: str, words: Words) -> str:
    """A column's name; of money with the currency's sign, which its figures leave out."""
    name = said.name(question, column.key, words)
    is_money = column.unit in amounts.AMOUNTS and amounts.scaled(0, column.unit, words, column.purse).is_money
    # The sign never stands alone in a second line.
    return f"{name},{NBSP}{amounts.currency_sign(words)}" if is_money else name


def figure_title(figure: Figure, question: str, words: Words) -> str:
    """A figure's name, and of which purse it is where the shop has several."""
    name = said.name(question, figure.key, words)
    of_purse = figure.purse and len(words.purses) > 1
    return f"{name} · {words.purse(figure.purse).name}" if of_purse else name


def total(words: Words) -> str:
    """What the last row of a table is called, which is the sum of the others."""
    return words.tr("Total")


def was(figure: Figure, question: str, words: Words) -> str:
    """What a figure was in the period before; empty where that is not known."""
    if figure.before is None:
        return ""
    value = values.cell(figure.before, figure.unit, words, figure.purse, question=question)
    return words.tr("Before: {value}").format(value=value)


def beside(figure: Figure, question: str, words: Words) -> str:
    """What is said small beside a figure: a name may say where its number goes, as in "{value} of all sales"."""
    small = figure.beside
    if small is None:
        return ""
    value = values.rounded(small.value, small.unit, words, small.purse, question=question)
    name = said.name(question, small.key, words)
    return name.format(value=value) if "{value}" in name else f"{name}: {value}"


def shown_places(table: Table) -> tuple[int, ...]:
    """The places of the columns that people see."""
    return tuple(place for place, column in enumerate(table.columns) if column.unit not in HIDDEN)


def is_whole(table: Table, place: int, words: Words) -> bool:
    """Whether a column's figures go without decimals: all of them would be noughts."""
    column = table.columns[place]
    if column.unit not in amounts.AMOUNTS:
        return False
    rows = table.rows if table.total is None else (*table.rows, table.total)
    numbers = [value for row in rows if isinstance(value := row[place], int)]
    return amounts.are_whole(numbers, column.unit, words, column.purse)
