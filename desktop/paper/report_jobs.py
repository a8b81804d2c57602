"""What the work process does with an answer: its tables into files, its page onto paper, its picture into a file."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice

from db.exports.table_file import Sheet as FileSheet
from db.exports.table_file import Style, write_sheets, write_table
from db.reports.answer import Answer, Table
from desktop.paper.report_pages import Sheet, laid_out, picture_file
from desktop.paper.typeface import prepared
from desktop.paper.writing import put, unwritable
from desktop.runner import Progress
from desktop.wording.reports import file_cells, headings, said
from desktop.wording.words import Words

#: What an answer can be written as, by the end of the file's name.
KINDS = (".pdf", ".png", ".xlsx", ".csv")


def write_answer(
    answer: Answer, target: Path, sheet: Sheet, *, style: Style, which: int | None = None, progress: Progress
) -> Path:
    """Done in the work process: the answer as the file's name says, of its tables or pictures the one that is meant.

    Where none is meant a workbook has all tables; any other file has the first.

    Raises OSError, TooManyRows, and what `progress` raises; there is all of the file or what stood there before.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    match target.suffix.lower():
        case ".pdf":
            write_pages(answer, target, sheet)
        case ".png":
            write_picture(answer, target, sheet, which or 0)
        case ".xlsx" if which is None:
            write_sheets(target, list(_sheets(answer, sheet.words)), told=lambda done: progress(done, 0))
        case _:
            _write_table(answer.tables[which or 0], answer.question, target, sheet.words, style, progress)
    progress(1, 1)
    return target


def write_pages(answer: Answer, target: Path, sheet: Sheet) -> int:
    """The answer as a PDF; how many pages. Raises OSError."""
    prepared()
    title = said.title(answer.question, sheet.words)
    pages = laid_out(answer, sheet)
    pages.write(target, title=f"{title} – {sheet.shop}", foot=sheet.foot(title))
    return pages.count


def write_picture(answer: Answer, target: Path, sheet: Sheet, picture: int = 0) -> None:
    """One of its pictures as a PNG. Raises OSError."""
    prepared()
    image = picture_file(answer, answer.pictures[picture], sheet)
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(made, "PNG"):  # type: ignore[call-overload]
        raise unwritable(target)
    put(target, bytes(made.data().data()))


def _write_table(table: Table, question: str, target: Path, words: Words, style: Style, progress: Progress) -> None:
    columns = file_cells.file_columns(table.columns, question, words)
    of = max(len(table.rows), 1)
    rows = file_cells.file_rows(table, question, words)
    write_table(target, columns, rows, style=style, told=lambda done: progress(done, of))


def _sheets(answer: Answer, words: Words) -> Iterator[FileSheet]:
    for table in answer.tables:
        yield FileSheet(
            headings.table_title(table, answer.question, words),
            file_cells.file_columns(table.columns, answer.question, words),
            file_cells.file_rows(table, answer.question, words),
        )
