"""The rows of a list that did not land, as the file had them and with why: to be put right and brought in again."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from db.exports.table_file import Cell, Column, Style, Told, write_table
from db.imports.mapping import FileShape
from db.imports.rows import opened


def write_refused(
    file: Path,
    shape: FileShape,
    target: Path,
    *,
    why: Mapping[int, str],
    heading: str,
    style: Style = Style(),  # noqa: B008 (frozen)
    told: Told = lambda done: None,
) -> int:
    """Write the rows of these lines, `heading` over the column that says why. Raises FileRefused, OSError."""
    with opened(file, shape) as table:
        width = len(table.header)

        def rows() -> Iterator[list[Cell]]:
            for line, cells in table.rows():
                if line in why:
                    yield [*cells[:width], *[""] * (width - len(cells)), why[line]]

        columns = [*(Column(name) for name in table.header), Column(heading)]
        return write_table(target, columns, rows(), style=style, told=told)
