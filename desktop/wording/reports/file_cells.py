"""A table of an answer as a file has it: figures as numbers, days as dates, everything else in words."""

from collections.abc import Iterator

from db.exports import table_file
from db.reports.answer import Cell, Column, Table, Unit
from desktop.wording.reports import amounts, said, values
from desktop.wording.words import Words

#: Whole numbers that a program may reckon with as they are.
_NUMBERS = frozenset({Unit.YEAR, Unit.HOUR})


def file_columns(columns: tuple[Column, ...], question: str, words: Words) -> list[table_file.Column]:
    """What stands over the columns, and what is in them."""
    return [_column(column, question, words) for column in columns]


def file_rows(table: Table, question: str, words: Words) -> Iterator[tuple[table_file.Cell, ...]]:
    """The table's rows. Its sum is left out: whoever reckons with the file would count everything twice."""
    for row in table.rows:
        yield file_cells(row, table.columns, question, words)


def file_cells(
    row: tuple[Cell, ...], columns: tuple[Column, ...], question: str, words: Words
) -> tuple[table_file.Cell, ...]:
    """One row."""
    return tuple(_cell(value, column, question, words) for value, column in zip(row, columns, strict=True))


def _column(column: Column, question: str, words: Words) -> table_file.Column:
    name = said.name(question, column.key, words)
    if column.unit is Unit.DAY:
        return table_file.Column(name, table_file.Kind.DAY)
    if column.unit in amounts.AMOUNTS:
        amount = amounts.scaled(0, column.unit, words, column.purse)
        sign = amounts.currency_sign(words) if amount.is_money else "%" if column.unit is Unit.SHARE else ""
        titled = f"{name}, {sign}" if sign else name
        return table_file.Column(titled, table_file.Kind.NUMBER, amount.decimals)
    return table_file.Column(name, table_file.Kind.NUMBER if column.unit in _NUMBERS else table_file.Kind.TEXT)


def _cell(value: Cell, column: Column, question: str, words: Words) -> table_file.Cell:
    if not isinstance(value, int):
        return None if value is None else values.cell(value, column.unit, words, question=question) if value else ""
    if column.unit in amounts.AMOUNTS or column.unit in _NUMBERS:
        return value
    match column.unit:
        case Unit.DAY:
            return values.day_of(value)
        # As programs sort them.
        case Unit.MONTH:
            return f"{value // 100}-{value % 100:02}"
        case Unit.WEEK:
            return f"{value // 100}-W{value % 100:02}"
    return values.cell(value, column.unit, words, question=question)
