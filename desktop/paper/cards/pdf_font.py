"""The bundled typeface inside a PDF: the outlines of one weight, the widths of the letters used, and what they say."""

import struct
from functools import cache
from itertools import groupby

from desktop.paper.cards.pdf_file import PdfFile
from resources import path


class PdfFont:
    """One weight of Inter. Its outlines are written whole, as a print shop likes them: 95 kB, packed."""

    def __init__(self, name: str, number: int) -> None:
        self.name, self.number = name, number
        tables = _tables(name)
        self.units: int = struct.unpack_from(">H", tables["head"], 18)[0]
        self._box = struct.unpack_from(">hhhh", tables["head"], 36)
        self._outlines = tables["CFF "]
        self.widths = _widths(tables)
        self._rise: tuple[int, int] = struct.unpack_from(">hh", tables["hhea"], 4)
        self._said: dict[int, str] = {}

    def use(self, glyphs: tuple[int, ...], text: str) -> None:
        """Remember what was printed, so that it can be searched for and copied."""
        if text:
            if not self._said.keys() >= set(glyphs):
                self._said.update(zip(glyphs, text, strict=True))
        else:
            for glyph in glyphs:
                self._said.setdefault(glyph, "")

    def write(self, file: PdfFile) -> int:
        """All its objects; the number of the font."""
        name = self.name.encode()
        outlines = file.stream(b"/Subtype/CIDFontType0C", self._outlines)
        box = b" ".join(b"%d" % self._of_1000(edge) for edge in self._box)
        up, down = (self._of_1000(edge) for edge in self._rise)
        described = file.add(
            b"<</Type/FontDescriptor/FontName/%b/Flags 4/FontBBox[%b]/ItalicAngle 0/Ascent %d/Descent %d"
            b"/CapHeight %d/StemV 80/FontFile3 %d 0 R>>" % (name, box, up, down, up * 3 // 4, outlines)
        )
        below = file.add(
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %d 0 R/DW 1000/W[%b]>>" % (name, described, self._written_widths())
        )
        said = file.stream(b"", self._written_text())
        return file.add(
            b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            % (name, below, said)
        )

    def _of_1000(self, units: int) -> int:
        return round(units * 1_000 / self.units)

    def _written_widths(self) -> bytes:
        parts = []
        for _, run in groupby(enumerate(sorted(self._said)), lambda of: of[1] - of[0]):
            glyphs = [glyph for _, glyph in run]
            widths = b" ".join(b"%.2f" % (self.widths[glyph] * 1_000 / self.units) for glyph in glyphs)
            parts.append(b"%d[%b]" % (glyphs[0], widths))
        return b"".join(parts)

    def _written_text(self) -> bytes:
        said = sorted(of for of in self._said.items() if of[1])
        blocks = []
        # A block has at most a hundred lines.
        for start in range(0, len(said), 100):
            lines = b"".join(
                b"<%04X><%b>\n" % (glyph, text.encode("utf-16-be").hex().upper().encode())
                for glyph, text in said[start : start + 100]
            )
            blocks.append(b"%d beginbfchar\n%bendbfchar\n" % (len(said[start : start + 100]), lines))
        return (
            b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
            b"/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
            b"1 begincodespacerange<0000><FFFF>endcodespacerange\n"
            + b"".join(blocks)
            + b"endcmap CMapName currentdict/CMap defineresource pop end end"
        )


@cache
def _tables(name: str) -> dict[str, bytes]:
    """The tables of an OpenType file."""
    data = path("fonts", f"{name}.otf").read_bytes()
    (count,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4sLLL", data, 12 + 16 * nth) for nth in range(count))
    return {tag.decode(): data[start : start + length] for tag, _, start, length in entries}


def _widths(tables: dict[str, bytes]) -> list[int]:
    """How far each glyph goes, in the font's units; the last one's is all the others'."""
    glyphs: int = struct.unpack_from(">H", tables["maxp"], 4)[0]
    measured: int = struct.unpack_from(">H", tables["hhea"], 34)[0]
    widths = [int(struct.unpack_from(">H", tables["hmtx"], 4 * nth)[0]) for nth in range(measured)]
    return widths + widths[-1:] * (glyphs - measured)
