"""A foreign file as a table: the names of its columns, then rows of text, each with where it stands in the file."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from db.imports.mapping import FileShape

#: Called now and then with how far it has come: (done, of). What it raises stops the import there: whole
#: batches that had landed stay, the same import goes on from them another time.
Progress: TypeAlias = Callable[[int, int], None]
#: A cell longer than this is a broken file, not a name.
CELL_CHARACTERS_MAX = 10_000
#: Columns beyond this are a broken file too, or a sheet that somebody coloured to its end.
COLUMNS_MAX = 512


class FileRefused(Exception):
    """A file that can't be read as the mapping says: `code` and what it is about."""

    def __init__(self, code: str, facts: dict[str, str] | None = None) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts or {}


class Table:
    """A file being read once, from its start. Where no row names the columns they are called #1, #2…"""

    def __init__(self, rows: Iterator[tuple[int, list[str]]], shape: FileShape) -> None:
        self._rows = rows
        self._first: list[tuple[int, list[str]]] = []
        for _ in range(shape.skip):
            if next(rows, None) is None:
                raise FileRefused("empty")
        named = next(rows, None)
        if named is None:
            raise FileRefused("empty")
        if shape.header:
            self.header = unique(named[1])
        else:
            self._first.append(named)
            self.header = unique([""] * len(named[1]))

    def places(self, columns: tuple[str, ...]) -> tuple[int, ...]:
        """Where the columns stand. Raises FileRefused naming the first that is missing."""
        plain = [" ".join(column.split()) for column in columns]
        for column in plain:
            if column not in self.header:
                raise FileRefused("no_such_column", {"column": column, "header": ", ".join(self.header)})
        return tuple(self.header.index(column) for column in plain)

    def share_read(self) -> int:
        """How much of the file has been read, 0 to 10 000."""
        return 0

    def again(self, rows: Iterable[tuple[int, list[str]]]) -> None:
        """Give these, which have been read, once more."""
        self._first = [*rows, *self._first]

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Rows that hold anything, with the line they end on. Raises FileRefused where the file breaks off."""
        while self._first:
            yield self._first.pop(0)
        yield from self._rows


def unique(names: list[str]) -> tuple[str, ...]:
    """Names of columns by which each can be told: an empty one is its place, a second one is numbered."""
    told: list[str] = []
    for place, name in enumerate(names, start=1):
        plain = " ".join(name.split()) or f"#{place}"
        name, again = plain, 2
        while name in told:
            name, again = f"{plain} ({again})", again + 1
        told.append(name)
    return tuple(told)
