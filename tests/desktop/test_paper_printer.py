"""What goes to a receipt printer, and that it arrives at a file, a network port and a serial line."""

import os
import socket
from pathlib import Path

import pytest

from desktop.paper.printer import Port, PortKind, PrinterProblem, print_bytes, slip_bytes
from desktop.paper.slip import Pair, Slip, Text, Weight
from desktop.paper.slip_picture import slip_picture
from tests.desktop.paper_day import PLACES
from tests.desktop.test_paper_slips import slips_of

RASTER = b"\x1dv0\x00"


def test_english_and_hungarian_go_out_as_text_in_a_code_page_that_has_their_letters() -> None:
    english = slip_bytes(slips_of(PLACES["en"])["sale"])
    assert b"\x1bt\x13" in english
    assert "£586.88".encode("cp858") in english
    assert "−" not in english.decode("cp858")
    hungarian = slip_bytes(slips_of(PLACES["hu"])["sale"], columns=32)
    assert b"\x1bt\x12" in hungarian
    assert "Kifli Őrült Pékség".encode("cp852") in hungarian
    assert "58 688 Ft".encode("cp852") in hungarian
    assert RASTER not in english + hungarian
    assert hungarian.endswith(b"\x1dV\x42\x00")


@pytest.mark.parametrize("language", ["ru", "ro"])
def test_russian_and_romanian_go_out_as_a_picture(language: str) -> None:
    slip = slips_of(PLACES[language])["sale"]
    data = slip_bytes(slip)
    assert RASTER in data
    with pytest.raises(PrinterProblem):
        slip_bytes(slip, as_picture=False)


def test_the_picture_burns_black_where_the_slip_is_black() -> None:
    slip = Slip("A1-1", "en", (Text("Hello", Weight.HERO), Pair("Sum", "1.00")))
    picture = slip_picture(slip, 384)
    data = slip_bytes(slip, columns=32, as_picture=True)
    head = data.index(RASTER) + len(RASTER)
    across, rows = int.from_bytes(data[head : head + 2], "little"), int.from_bytes(data[head + 2 : head + 4], "little")
    assert (across * 8, rows) == (picture.width(), picture.height())
    assert slip_picture(slip, 384, smooth=True).depth() == 8, "a screen shows it smaller, and must not lose a plus"
    bits = data[head + 4 : head + 4 + across * rows]
    black = {(x, y) for y in range(rows) for x in range(across * 8) if picture.pixelColor(x, y).value() == 0}
    burnt = {
        (byte % across * 8 + bit, byte // across)
        for byte, value in enumerate(bits)
        for bit in range(8)
        if value & (0x80 >> bit)
    }
    assert black
    assert burnt == black


def test_bytes_arrive_at_a_file(tmp_path: Path) -> None:
    print_bytes(Port(PortKind.FILE, str(tmp_path / "printer")), b"slip")
    assert (tmp_path / "printer").read_bytes() == b"slip"


def test_bytes_arrive_at_a_network_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        host, number = server.getsockname()
        print_bytes(Port(PortKind.NETWORK, f"{host}:{number}"), b"slip over the wire")
        connection, _ = server.accept()
        with connection:
            assert connection.makefile("rb").read() == b"slip over the wire"


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="a serial line is played by a pseudo-terminal")
def test_bytes_arrive_at_a_serial_port() -> None:
    ours, theirs = os.openpty()
    try:
        print_bytes(Port(PortKind.SERIAL, f"{os.ttyname(theirs)}@19200"), b"slip")
        assert os.read(ours, 16) == b"slip"
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.mark.parametrize(
    "port",
    [
        Port(PortKind.FILE, "/nowhere/at/all"),
        Port(PortKind.NETWORK, "127.0.0.1:1"),
        Port(PortKind.NETWORK, "127.0.0.1:one"),
        Port(PortKind.SERIAL, "/dev/no-such-line"),
    ],
)
def test_a_printer_that_is_not_there_is_one_kind_of_problem(port: Port) -> None:
    with pytest.raises(PrinterProblem):
        print_bytes(port, b"slip")
