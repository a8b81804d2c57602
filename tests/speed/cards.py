"""Cards: ten thousand to a PDF, the proof of two hundred, and python-barcode's own pictures beside ours."""

import io
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.speed.figures import Row

if TYPE_CHECKING:
    from desktop.paper.cards.design import CardFace

ROOT = Path(__file__).parents[2]
BATCH, PROVED, TRIED = 10_000, 200, 40
PRINTERS_DPI = (203, 300, 600)
#: A bar of 0.339 mm, as EAN wants it, and its height.
MODULE_MM, HEIGHT_MM = 0.339, 14.0


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch took: seconds on the clock and of the processor; megabytes at most, before it and in it."""

    seconds: float
    processor_s: float
    before_mb: float
    most_mb: float
    file_mb: float


@dataclass(frozen=True, slots=True)
class Tried:
    """One maker of bars at one resolution: codes that were read, codes with even bars, milliseconds each."""

    maker: str
    dpi: int
    read: int
    even: int
    ms: float


def batch(count: int = BATCH) -> Batch:
    """Double-sided cards to a PDF, in a process of its own, so that its memory is its own."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.speed.cards", str(count)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return Batch(*map(float, ended.stdout.split()))


def proof(count: int = PROVED) -> tuple[float, int]:
    """Seconds for the proof of so many double-sided cards, and how many of them were not read."""
    from desktop.paper.cards.proof import prove_cards
    from desktop.paper.cards.sheets import SHEETS
    from tests.desktop.card_samples import designs, faces

    began = time.perf_counter()
    found = prove_cards(faces(count), designs(), SHEETS["a4_to_cut"])
    return time.perf_counter() - began, len(found.numbers)


def try_out() -> Iterator[Tried]:
    """The same numbers by us and by python-barcode's two writers, as printers would put them on paper."""
    from desktop.paper.typeface import prepared
    from tests.desktop.card_samples import faces

    prepared()
    numbers = [face.number for face in faces(TRIED)]
    makers: dict[str, Callable[[str, int], object]] = {
        "ours": _ours,
        "python-barcode, picture": _pillow_writer,
        "python-barcode, SVG": _svg_writer,
    }
    for maker, make in makers.items():
        for dpi in PRINTERS_DPI:
            make(numbers[0], dpi)
            began = time.perf_counter()
            made = [make(number, dpi) for number in numbers]
            ms = (time.perf_counter() - began) / len(numbers) * 1_000
            read = sum(_read(picture) == number for picture, number in zip(made, numbers, strict=True))
            yield Tried(maker, dpi, read, sum(map(_even, made)), ms)


def rows(*, small: bool = False) -> Iterator[Row]:
    """The promises about cards; a small run makes a tenth of them in a tenth of the time."""
    part = 10 if small else 1
    made = batch(BATCH // part)
    flat = made.most_mb - made.before_mb
    held = f"{made.file_mb:.1f} MB, {flat:+.0f} MB held, processor {made.processor_s:.1f} s"
    yield Row(
        what=f"{BATCH // part:,} double-sided cards to PDF ({held})",
        took=(made.seconds * 1_000, made.seconds * 1_000),
        floor=None,
        promise=f"≤ {10_000 // part:,} ms, flat".replace(",", " "),
        kept=made.seconds <= 10 / part and flat <= 20,
    )
    seconds, unread = proof(PROVED // part)
    yield Row(
        what=f"proof of {PROVED // part} cards, both sides, at 203, 300 and 600 dpi ({unread} unread)",
        took=(seconds * 1_000, seconds * 1_000),
        floor=None,
        promise=f"≤ {60_000 // part:,} ms".replace(",", " "),
        kept=seconds <= 60 / part and not unread,
    )


def told(tried: Sequence[Tried]) -> str:
    """The try-out as lines for a terminal."""
    lines = ["bars of 0.339 mm              dpi    read    even    ms a code"]
    for one in tried:
        lines.append(f"{one.maker:<28} {one.dpi:>4} {one.read:>4}/{TRIED} {one.even:>4}/{TRIED} {one.ms:>10.2f}")
    return "\n".join(lines)


def _ours(number: str, dpi: int) -> object:
    from PIL import Image
    from PySide6.QtGui import QImage, QPainter

    from desktop.paper.cards.grid import Grid
    from desktop.paper.codes import ean13, paint_bars

    bars, grid = ean13(number), Grid(dpi)
    module = max(1, round(grid.dots(MODULE_MM)))
    picture = QImage(bars.width * module, round(grid.dots(HEIGHT_MM)), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_bars(painter, bars, left=0, top=0, module=module, height=picture.height())
    painter.end()
    size = (picture.width(), picture.height())
    return Image.frombuffer("L", size, bytes(picture.constBits()), "raw", "L", picture.bytesPerLine(), 1)


def _options() -> dict[str, object]:
    quiet = 11 * MODULE_MM
    return {"module_width": MODULE_MM, "module_height": HEIGHT_MM, "quiet_zone": quiet, "write_text": False}


def _pillow_writer(number: str, dpi: int) -> object:
    from barcode import EAN13
    from barcode.writer import ImageWriter

    return EAN13(number, writer=ImageWriter()).render({**_options(), "dpi": dpi}).convert("L")


def _svg_writer(number: str, dpi: int) -> object:
    """Its SVG places bars at fractions of a millimetre; each edge goes to the dot it falls on."""
    import re

    from barcode import EAN13
    from barcode.writer import SVGWriter
    from PIL import Image, ImageDraw

    file = io.BytesIO()
    EAN13(number, writer=SVGWriter()).write(file, _options())
    drawing = file.getvalue().decode()
    bars = [
        (float(found[1]), float(found[2]))
        for found in re.finditer(r'<rect x="([\d.]+)mm" y="[\d.]+mm" width="([\d.]+)mm"[^>]*fill:black', drawing)
    ]
    dots = dpi / 25.4
    picture = Image.new("L", (round((bars[-1][0] + bars[-1][1] + 11 * MODULE_MM) * dots), round(HEIGHT_MM * dots)), 255)
    pen = ImageDraw.Draw(picture)
    for x, width in bars:
        pen.rectangle((round(x * dots), 0, round((x + width) * dots) - 1, picture.height), fill=0)
    return picture


def _read(picture: object) -> str:
    import zxingcpp

    found = zxingcpp.read_barcodes(picture, try_downscale=False, try_invert=False, try_rotate=False)
    return found[0].text if found else ""


def _even(picture: object) -> bool:
    """Whether every bar and every gap is a whole number of the narrowest one's dots."""
    from itertools import groupby

    from PIL import Image

    assert isinstance(picture, Image.Image)
    row = [picture.getpixel((x, picture.height // 2)) for x in range(picture.width)]
    if set(row) - {0, 255}:
        return False
    widths = [len(list(run)) for _, run in groupby(row)][1:-1]
    return not any(width % min(widths) for width in widths)


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024


def _coming(count: int) -> Iterator["CardFace"]:
    """Cards whose names differ, as people's do."""
    from tests.desktop.card_samples import face

    for nth in range(count):
        of = face(nth)
        yield replace(of, name=f"{of.name[:20]} {nth}")


def _main(count: int) -> None:
    from desktop.paper.cards.sheets import SHEETS
    from desktop.paper.cards.write import write_cards
    from tests.desktop.card_samples import designs

    sheet, heard = SHEETS["a4_to_cut"], []
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "cards.pdf"
        # Whatever is loaded once is loaded now.
        write_cards(path, _coming(100), designs(), sheet)
        before = _peak_mb()
        began, busy = time.perf_counter(), time.process_time()
        write_cards(path, _coming(count), designs(), sheet, of=count, progress=lambda done, _of: heard.append(done))
        seconds, busy = time.perf_counter() - began, time.process_time() - busy
        assert heard[-1] == count
        print(seconds, busy, before, _peak_mb(), path.stat().st_size / 1e6)


if __name__ == "__main__":
    _main(int(sys.argv[1]))
