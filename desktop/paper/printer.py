"""A slip to a receipt printer: ESC/POS bytes, and the four ports they leave by.

Text where the printer's code page has every letter, else the same slip as a picture: Ș, Ț and ₽ have no code page.
A slip needs six commands of ESC/POS, the same on every printer, so they stand here.
"""

import socket
from dataclasses import dataclass
from enum import StrEnum

from desktop.paper.slip import Pair, Row, Slip, Text, Weight
from desktop.paper.slip_picture import DOTS_58_MM, DOTS_80_MM, slip_picture
from desktop.paper.slip_text import WIDE, row_lines

#: Code pages and their numbers in ESC t, the same on Epson and on those that copy it: Western with € and £,
#: then Latin 2 with Ő and Ű. A slip goes out in the first that has all its letters.
CODE_PAGES = (("cp858", 19), ("cp852", 18))
#: Typographic signs that no code page has, and what a slip can say instead.
_PLAINER = str.maketrans({"−": "-", "–": "-", "…": "...", "×": "x", "★": "*", "„": '"', "”": '"', "“": '"', "’": "'"})
_LOUD = frozenset({Weight.STRONG, Weight.TITLE, Weight.HERO})

_RESET = b"\x1b@"
_LOUD_ON, _LOUD_OFF = b"\x1bE\x01", b"\x1bE\x00"
_FEED_AND_CUT = b"\n\n\n\x1dV\x42\x00"

PORT_TIMEOUT_S = 5


class PortKind(StrEnum):
    FILE = "file"  # a file, or a device such as /dev/usb/lp0
    NETWORK = "network"  # host:port, 9100 where no port is named
    SERIAL = "serial"  # a serial port and its speed: /dev/ttyUSB0@9600, COM3@19200


@dataclass(frozen=True, slots=True)
class Port:
    kind: PortKind
    address: str


class PrinterProblem(Exception):
    """The printer could not be reached or would not take it. The sale stands; print again later."""


def slip_bytes(slip: Slip, *, columns: int = WIDE, as_picture: bool | None = None) -> bytes:
    """The slip as a receipt printer takes it, with the cut.

    Left to itself it is text where that is possible and a picture where it is not; a picture needs the main
    thread of its process.
    """
    text = None if as_picture else _as_text(slip, columns)
    if text is None:
        if as_picture is False:
            raise PrinterProblem("no code page has all the letters of this slip")
        return _as_picture(slip, DOTS_80_MM if columns > 32 else DOTS_58_MM)
    return text


def print_bytes(port: Port, data: bytes) -> None:
    """Send bytes to a port. Raises PrinterProblem; nothing is retried, since half a slip may be out already."""
    try:
        match port.kind:
            case PortKind.FILE:
                with open(port.address, "wb") as device:
                    device.write(data)
            case PortKind.NETWORK:
                host, _, number = port.address.partition(":")
                with socket.create_connection((host, int(number or 9100)), PORT_TIMEOUT_S) as line:
                    line.sendall(data)
            case PortKind.SERIAL:
                import serial  # Here, not above: few shops have one.

                name, _, speed = port.address.partition("@")
                with serial.Serial(name, int(speed or 9600), write_timeout=PORT_TIMEOUT_S) as wire:
                    wire.write(data)
    except (OSError, ValueError) as problem:
        # pyserial's own errors are OSErrors; ValueError is a port number or a speed that is none.
        raise PrinterProblem(f"{port.kind} {port.address}: {problem}") from problem


def _as_text(slip: Slip, columns: int) -> bytes | None:
    """None where no code page has every letter."""
    for page, number in CODE_PAGES:
        try:
            rows = [_row_bytes(row, columns, page) for row in slip.rows]
        except UnicodeEncodeError:
            continue
        return b"".join((_RESET, b"\x1bt", bytes([number]), *rows, _FEED_AND_CUT))
    return None


def _row_bytes(row: Row, columns: int, page: str) -> bytes:
    text = "".join(f"{line}\n" for line in row_lines(_plainer(row), columns)).encode(page)
    if isinstance(row, (Text, Pair)) and row.weight in _LOUD:
        return _LOUD_ON + text + _LOUD_OFF
    return text


def _plainer(row: Row) -> Row:
    """Before lines are broken, since "…" is one column and "..." three."""
    match row:
        case Text(text, weight, centred):
            return Text(text.translate(_PLAINER), weight, centred)
        case Pair(text, figure, weight):
            return Pair(text.translate(_PLAINER), figure.translate(_PLAINER), weight)
        case _:
            return row


def _as_picture(slip: Slip, dots: int) -> bytes:
    """The slip in GS v 0 stripes: one bit a dot, rows of whole bytes, black is 1."""
    picture = slip_picture(slip, dots)
    assert dots % 8 == 0
    # Format_Mono of a thresholded picture has white as colour 1; a printer burns where the bit is 1.
    white_is_one = picture.color(1) & 0xFFFFFF == 0xFFFFFF
    stride, across = picture.bytesPerLine(), dots // 8
    bits = bytes(picture.constBits())
    rows = [bits[y * stride : y * stride + across] for y in range(picture.height())]
    if white_is_one:
        rows = [bytes(byte ^ 0xFF for byte in row) for row in rows]
    stripes = []
    for first in range(0, len(rows), 256):  # Small printers hold little: a stripe at a time.
        stripe = rows[first : first + 256]
        head = b"\x1dv0\x00" + across.to_bytes(2, "little") + len(stripe).to_bytes(2, "little")
        stripes.append(head + b"".join(stripe))
    return _RESET + b"".join(stripes) + _FEED_AND_CUT
