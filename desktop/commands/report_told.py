"""A report as the commands answer it: in JSON with every key, and in plain lines for a person at a terminal."""

from collections.abc import Iterator

from db.reports.answer import Answer, Figure, Picture, Table
from desktop.commands.report_answers import (
    FigureAnswer,
    NoteAnswer,
    PictureAnswer,
    ReportAnswer,
    ReportColumnAnswer,
    SeriesAnswer,
    SmallFigureAnswer,
    TableAnswer,
)
from desktop.wording.figures import number
from desktop.wording.reports import headings, said, values
from desktop.wording.reports.circumstances import circumstances
from desktop.wording.words import Words

#: Rows of a table that a terminal shows; a file has all.
_ROWS_MOST = 40
_NAME_MOST = 60


def report_answer(answer: Answer, words: Words, *, shop: str, files: tuple[str, ...] = ()) -> ReportAnswer:
    question, asked = answer.question, answer.asked
    return ReportAnswer(
        report=question,
        title=said.title(question, words),
        shop=shop,
        currency=words.currency.code,
        decimals=words.currency.decimals,
        today=asked.today,
        first_day=asked.period.first,
        last_day=asked.period.last,
        before_first_day=asked.before.first if asked.before else None,
        before_last_day=asked.before.last if asked.before else None,
        figures=tuple(_figure(figure, question, words) for figure in answer.figures),
        pictures=tuple(_picture(picture, question, words) for picture in answer.pictures),
        tables=tuple(_table(table, question, words) for table in answer.tables),
        notes=tuple(
            NoteAnswer(code=note.code, text=said.note(question, note, words), instead=note.instead)
            for note in answer.notes
        ),
        files=files,
    )


def _figure(figure: Figure, question: str, words: Words) -> FigureAnswer:
    small = figure.beside
    return FigureAnswer(
        key=figure.key,
        name=said.name(question, figure.key, words),
        unit=figure.unit.value,
        value=figure.value,
        purse=figure.purse,
        before=figure.before,
        change=values.change(figure.value, figure.before, figure.unit, words, figure.purse),
        beside=None
        if small is None
        else SmallFigureAnswer(
            key=small.key,
            name=headings.beside(figure, question, words),
            unit=small.unit.value,
            value=small.value,
            purse=small.purse,
        ),
    )


def _picture(picture: Picture, question: str, words: Words) -> PictureAnswer:
    return PictureAnswer(
        key=picture.key,
        name=said.name(question, picture.key, words),
        shape=picture.shape.value,
        x=picture.x,
        x_unit=picture.x_unit.value,
        unit=picture.unit.value,
        purse=picture.purse,
        series=tuple(
            SeriesAnswer(key=one.key, name=values.cell(one.key, one.unit, words, question=question), values=one.values)
            for one in picture.series
        ),
    )


def _table(table: Table, question: str, words: Words) -> TableAnswer:
    return TableAnswer(
        key=table.key,
        name=headings.table_title(table, question, words),
        of=table.of,
        columns=tuple(
            ReportColumnAnswer(
                key=one.key, name=said.name(question, one.key, words), unit=one.unit.value, purse=one.purse
            )
            for one in table.columns
        ),
        rows=table.rows,
        total=table.total,
    )


def tell_report(answer: Answer, words: Words, heeds: frozenset[str]) -> str:
    """Its figures, then its tables, as far as a terminal is good for them."""
    question = answer.question
    told = [said.title(question, words)]
    told += (f"{name}: {text}" for name, text in circumstances(question, answer.asked, words, heeds))
    told.append("")
    for note in answer.notes:
        told.append(said.note(question, note, words))
        if note.instead:
            return "\n".join(told)
    for figure in answer.figures:
        value = values.cell(figure.value, figure.unit, words, figure.purse, question=question)
        change = values.change(figure.value, figure.before, figure.unit, words, figure.purse)
        beside = headings.beside(figure, question, words)
        told.append(
            "  ".join(part for part in (headings.figure_title(figure, question, words), value, change, beside) if part)
        )
    for table in answer.tables:
        told += ("", headings.table_title(table, question, words), *lines(table, question, words))
    return "\n".join(told)


def lines(table: Table, question: str, words: Words) -> Iterator[str]:
    """A table's first rows under the names of its columns."""
    places = headings.shown_places(table)
    columns = [table.columns[place] for place in places]
    rows = [[headings.column_title(column, question, words) for column in columns]]
    for row in table.rows[:_ROWS_MOST]:
        rows.append(
            [
                _cut(values.bare(row[place], column.unit, words, column.purse, question=question))
                for place, column in zip(places, columns, strict=True)
            ]
        )
    widths = [max(len(row[place]) for row in rows) for place in range(len(columns))]
    for line in rows:
        yield "  ".join(
            text.rjust(width) if values.is_figure(column.unit) else text.ljust(width)
            for text, width, column in zip(line, widths, columns, strict=True)
        ).rstrip()
    over = len(table.rows) - _ROWS_MOST
    if over > 0:
        left_out = words.tr("{number} more row(s) are in the table as a file.", "", over)
        yield left_out.format(number=number(over, 0, words.language))


def _cut(text: str) -> str:
    return text if len(text) <= _NAME_MOST else f"{text[: _NAME_MOST - 1]}…"
