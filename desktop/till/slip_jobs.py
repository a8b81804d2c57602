"""What the work process does with a slip: a PDF beside the others, or bytes to the printer."""

from pathlib import Path

from desktop.paper.printer import Port, PortKind, print_bytes, slip_bytes
from desktop.paper.slip import Slip
from desktop.paper.slip_picture import write_slip_pdf
from desktop.runner import Progress


def pdf(slip: Slip, folder: Path, *, progress: Progress) -> Path:
    """Write the slip as PDF into the folder and say where it lies. Raises OSError where it can't be written."""
    folder.mkdir(parents=True, exist_ok=True)
    name = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in slip.number)
    path = folder / f"slip-{name}.pdf"
    write_slip_pdf(slip, path)
    progress(1, 1)
    return path


def send(slip: Slip, printer: str, *, progress: Progress) -> None:
    """Print the slip. Raises PrinterProblem where the printer can't be reached."""
    print_bytes(port(printer), slip_bytes(slip))
    progress(1, 1)


def port(printer: str) -> Port:
    """How the printer of that name is reached: name@speed, host:port, else a file or a device."""
    if "@" in printer:
        return Port(PortKind.SERIAL, printer)
    # A single letter before the colon is a drive, not a host.
    host, colon, number = printer.rpartition(":")
    if colon and number.isdigit() and len(host) > 1:
        return Port(PortKind.NETWORK, printer)
    return Port(PortKind.FILE, printer)
