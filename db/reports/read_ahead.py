"""Has the pages of a table fetched from the disk before they are walked through.

A shop's file grows a page here and a page there, so that a walk through one table waits for the disk at every page:
cold, that is most of a report's time. Wished for all at once, they come in a tenth of it. Which they are is told by the
pages above them (sqlite.org/fileformat2.html, "B-tree Pages"). What stands only in the write-ahead log is not seen:
this is a wish, and a page too many or too few changes no answer.
"""

import os
import struct
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import TypeAlias

#: Windows takes no wishes, but each handle's locks are its own there: threads wait for the disk beside each other.
_BY_HANDLES = sys.platform == "win32"
_READERS = 4
#: Wishes, and pages of one reader, between two looks at whether to go on.
_AT_ONCE = 64
_OF_INDEX, _OF_TABLE = 2, 5
_INTERIOR_HEADER, _FILE_HEADER = 12, 100
#: How many bytes a whole number takes, by the kind that stands before a row; two kinds are the number itself.
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_ITSELF = {8: 0, 9: 1}

#: Bytes of the file: from where, and how many.
_Read: TypeAlias = Callable[[int, int], bytes]


@dataclass(frozen=True, slots=True)
class Walk:
    """A table or an index by its first page. Of one whose rows lie in order of a whole number: those from `first` to
    `last` of it.
    """

    root: int
    first: int | None = None
    last: int | None = None


class ReadAhead:
    """What is fetched for one report. `end` before the books are let go."""

    def __init__(self, path: Path, look: Callable[[], object]) -> None:
        """`look` is told now and then while wishes are taken; what it raises ends them."""
        self._path = path
        self._look = look
        self._begun: set[Walk] = set()
        self._parts: SimpleQueue[Sequence[int] | None] = SimpleQueue()
        self._readers: list[threading.Thread] = []
        self._over = threading.Event()

    def begin(self, walk: Walk) -> None:
        """Have its pages fetched; at once for one that was begun before."""
        if walk in self._begun:
            return
        self._begun.add(walk)
        # Whatever is wrong with the books, the report that is about to read them says it better.
        with suppress(OSError, struct.error, IndexError):
            if _BY_HANDLES:
                self._fetch_by_handles(walk)
            elif (descriptor := _opened(self._path)) is not None:
                self._wish(descriptor, walk)

    def end(self) -> None:
        """Stop reading."""
        self._over.set()
        for _ in self._readers:
            self._parts.put(None)
        for reader in self._readers:
            reader.join()

    def _wish(self, descriptor: int, walk: Walk) -> None:
        size, leaves = _leaves(lambda at, length: os.pread(descriptor, length, at), walk)
        for number, (page, pages) in enumerate(_runs(leaves)):
            if number % _AT_ONCE == 0:
                self._look()
                # Waits for those on their way: behind all of them at once, a sale would wait for the disk.
                os.pread(descriptor, 1, (page - 1) * size)
            os.posix_fadvise(descriptor, (page - 1) * size, pages * size, os.POSIX_FADV_WILLNEED)

    def _fetch_by_handles(self, walk: Walk) -> None:
        with self._path.open("rb") as file:
            size, leaves = _leaves(_reading(file.fileno()), walk)
        for start in range(0, len(leaves), _AT_ONCE):
            self._parts.put(leaves[start : start + _AT_ONCE])
        while len(self._readers) < _READERS:
            reader = threading.Thread(target=self._read, args=(size,), name="read-ahead", daemon=True)
            self._readers.append(reader)
            reader.start()

    def _read(self, size: int) -> None:
        with suppress(OSError), self._path.open("rb") as file:
            read = _reading(file.fileno())
            while (pages := self._parts.get()) is not None and not self._over.is_set():
                for page in pages:
                    read((page - 1) * size, size)


def _opened(path: Path) -> int | None:
    """The descriptor by which SQLite has the file open. One of our own would, when it is closed, take all locks that
    this process has on the file.
    """
    wanted = path.stat()
    for name in os.listdir("/proc/self/fd"):
        with suppress(OSError):
            found = os.fstat(int(name))
            if (found.st_dev, found.st_ino) == (wanted.st_dev, wanted.st_ino):
                return int(name)
    return None


def _reading(descriptor: int) -> _Read:
    def read(at: int, length: int) -> bytes:
        os.lseek(descriptor, at, os.SEEK_SET)
        return os.read(descriptor, length)

    return read


def _leaves(read: _Read, walk: Walk) -> tuple[int, list[int]]:
    """How large a page is; and the lowest pages of a walk, as they lie in the file. None where there is but one."""
    size, pages = _shape(read(0, _FILE_HEADER))
    level, leaves = [walk.root], list[int]()
    while level and read((level[0] - 1) * size, 1)[0] in (_OF_INDEX, _OF_TABLE):
        below = (one for number in level for one in _below(read((number - 1) * size, size), walk))
        # A page that is being written may say anything.
        level = leaves = [one for one in below if 1 < one <= pages]
    return size, sorted(leaves)


def _shape(header: bytes) -> tuple[int, int]:
    size, pages = struct.unpack_from(">H", header, 16)[0], struct.unpack_from(">I", header, 28)[0]
    return 65_536 if size == 1 else size, pages


def _below(page: bytes, walk: Walk) -> Iterator[int]:
    """The pages below this one, as far as the walk leads to them."""
    (cells,) = struct.unpack_from(">H", page, 3)
    places = struct.unpack_from(f">{cells}H", page, _INTERIOR_HEADER)
    found = [struct.unpack_from(">I", page, place)[0] for place in places] + [struct.unpack_from(">I", page, 8)[0]]
    if walk.first is None or walk.last is None or page[0] != _OF_INDEX:
        yield from found
        return
    before: int | None = None
    for number, child in enumerate(found):
        through = _first_value(page, places[number] + 4) if number < cells else None
        if (through is None or through >= walk.first) and (before is None or before <= walk.last):
            yield child
        before = through


def _first_value(page: bytes, at: int) -> int | None:
    """The whole number with which a row begins; None where it is none."""
    _, begins = _varint(page, at)
    header, kinds = _varint(page, begins)
    kind, _ = _varint(page, kinds)
    if kind not in _WIDTHS:
        return _ITSELF.get(kind)
    value = page[begins + header : begins + header + _WIDTHS[kind]]
    return int.from_bytes(value, signed=True)


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | page[place] & 0x7F
        if page[place] < 0x80:
            return value, place + 1
    return value << 8 | page[at + 8], at + 9


def _runs(pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pages that lie one behind the other, as the first of them and how many."""
    first = count = 0
    for page in pages:
        if count and page == first + count:
            count += 1
            continue
        if count:
            yield first, count
        first, count = page, 1
    if count:
        yield first, count
