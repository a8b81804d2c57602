"""A PDF file as numbered objects, written as they come: nothing but their places is kept until the end."""

import zlib
from array import array
from codecs import BOM_UTF16_BE
from pathlib import Path
from types import TracebackType

#: Forms and fonts are written once, pages ten thousand times.
_PACKED_WELL, _PACKED_FAST = 9, 4
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class PdfFile:
    """Used in a `with`; `end` makes it whole. What is written before is no PDF yet."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._at = self._file.write(_HEAD)
        #: Where each object begins; object 0 is none.
        self._places = array("Q", [0])

    def __enter__(self) -> "PdfFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def reserve(self) -> int:
        """A number for an object that is written later."""
        self._places.append(0)
        return len(self._places) - 1

    def add(self, content: bytes, number: int = 0) -> int:
        """An object; its number, or the one that was reserved for it."""
        number = number or self.reserve()
        self._places[number] = self._at
        self._at += self._file.write(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        return number

    def stream(self, entries: bytes, data: bytes, *, packed: bool = False, often: bool = False) -> int:
        """A stream with the entries of its dictionary; `packed` data is written as it is."""
        if not packed:
            data = zlib.compress(data, _PACKED_FAST if often else _PACKED_WELL)
            entries += b"/Filter/FlateDecode"
        return self.add(b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(data), data))

    def end(self, catalog: int, info: int) -> None:
        """The table of all objects. Raises OSError where the disk is full."""
        table = b"".join(b"%010d 00000 n \n" % place for place in self._places[1:])
        start = self._at
        self._file.write(b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(self._places), table))
        self._file.write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (len(self._places), catalog, info, start)
        )
        self._file.flush()


def text_of(text: str) -> bytes:
    """A text for a dictionary, in any script."""
    return b"<%b>" % (BOM_UTF16_BE + text.encode("utf-16-be")).hex().encode()
