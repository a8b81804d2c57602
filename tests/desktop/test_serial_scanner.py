"""A scanner on a serial port, here a pseudo-terminal: read beside the window, taken up again after it was unplugged."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Options
from desktop.scanning import serial_port
from desktop.scanning.frames import PATIENCE, Frame, Frames, decoded
from desktop.scanning.heard import Heard
from desktop.scanning.serial_port import State, device_of
from desktop.settings import Settings, SettingsFile
from desktop.shell.scan_sources import ScanSources
from desktop.shell.scanner import Scanner
from tests.desktop.conftest import Start, opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")


class Cable:
    """A port that stays at its path while what is plugged in there changes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.scanner_end = -1

    def plug(self) -> None:
        self.scanner_end, ours = os.openpty()
        beside = self.path.with_suffix(".new")
        beside.symlink_to(os.ttyname(ours))
        os.close(ours)
        beside.replace(self.path)

    def pull(self) -> None:
        os.close(self.scanner_end)
        self.scanner_end = -1

    def send(self, data: bytes) -> None:
        os.write(self.scanner_end, data)


@pytest.fixture
def cable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cable]:
    monkeypatch.setattr(serial_port, "LOOK_AGAIN_S", 0.02)
    cable = Cable(tmp_path / "port")
    cable.plug()
    yield cable
    if cable.scanner_end >= 0:
        cable.pull()


@pytest.fixture
def codes() -> list[str]:
    return []


@pytest.fixture
def states() -> list[State]:
    return []


@pytest.fixture
def sources(qtbot: QtBot, qapp: QApplication, codes: list[str], states: list[State]) -> Iterator[ScanSources]:
    unforeseen: list[BaseException] = []
    scanner = Scanner()
    scanner.watch(qapp)
    scanner.scanned.connect(codes.append)
    sources = ScanSources(scanner, unforeseen.append)
    sources.follow(states.append)
    yield sources
    sources.stop()
    scanner.stop()
    assert unforeseen == []


def test_codes_come_whole_whatever_ends_them(
    qtbot: QtBot, cable: Cable, sources: ScanSources, codes: list[str], states: list[State]
) -> None:
    sources.set_up(Settings(serial_port=str(cable.path), scanner_prefix="~"))
    qtbot.waitUntil(lambda: states == ["", "there"])
    cable.send(b"2900000")
    cable.send(b"012345\r\n~4006381333931\n\x02Ab-7zQ9y\x03\t]E05012345678900\r")
    qtbot.waitUntil(lambda: codes == ["2900000012345", "4006381333931", "Ab-7zQ9y", "5012345678900"])


def test_a_code_without_an_end_is_taken_after_a_pause(
    qtbot: QtBot, cable: Cable, sources: ScanSources, codes: list[str]
) -> None:
    sources.set_up(Settings(serial_port=str(cable.path), serial_speed="115200"))
    qtbot.waitUntil(lambda: sources.state == "there")
    cable.send(b"2900000012345")
    qtbot.waitUntil(lambda: codes == ["2900000012345"])


def test_a_scanner_unplugged_in_the_middle_of_a_code_goes_on_when_it_is_back(
    qtbot: QtBot, cable: Cable, sources: ScanSources, codes: list[str], states: list[State]
) -> None:
    sources.set_up(Settings(serial_port=str(cable.path)))
    qtbot.waitUntil(lambda: sources.state == "there")
    cable.send(b"2900000012345\r290000")
    qtbot.waitUntil(lambda: codes == ["2900000012345"])
    cable.pull()
    qtbot.waitUntil(lambda: states == ["", "there", "looking"])
    cable.plug()
    qtbot.waitUntil(lambda: sources.state == "there")
    cable.send(b"4006381333931\r")
    qtbot.waitUntil(lambda: codes == ["2900000012345", "4006381333931"])
    assert states == ["", "there", "looking", "there"]


def test_noise_is_no_code_and_harms_nothing(qtbot: QtBot, cable: Cable, sources: ScanSources, codes: list[str]) -> None:
    sources.set_up(Settings(serial_port=str(cable.path)))
    qtbot.waitUntil(lambda: sources.state == "there")
    cable.send(b"\x00\xff\x00\r\r\n\n\t")
    cable.send(bytes(range(128, 256)) * 40 + b"\r")
    cable.send(b"2900000012345\r")
    qtbot.waitUntil(lambda: codes[-1:] == ["2900000012345"])
    assert all(code.isprintable() for code in codes)


def test_a_port_that_is_not_there_is_looked_for_and_one_in_use_elsewhere_is_said(
    qtbot: QtBot, cable: Cable, sources: ScanSources, states: list[State], tmp_path: Path
) -> None:
    sources.set_up(Settings(serial_port=str(tmp_path / "nowhere")))
    qtbot.waitUntil(lambda: states == ["", "looking"])
    no_port = tmp_path / "no port"
    no_port.write_text("", encoding="utf-8")
    sources.set_up(Settings(serial_port=str(no_port)))
    qtbot.waitUntil(lambda: sources.state == "refused")
    sources.set_up(Settings())
    assert sources.state == ""


def test_who_sets_it_up_hears_what_came_before_anything_is_taken_off(
    qtbot: QtBot, cable: Cable, sources: ScanSources, codes: list[str]
) -> None:
    heard: list[Heard] = []
    sources.set_up(Settings(serial_port=str(cable.path), scanner_prefix="~"))
    qtbot.waitUntil(lambda: sources.state == "there")
    sources.listen(heard.append)
    cable.send(b"~2900000012345\r")
    qtbot.waitUntil(lambda: codes == ["2900000012345"])
    sources.listen(None)
    cable.send(b"~4006381333931\r")
    qtbot.waitUntil(lambda: len(codes) == 2)
    assert heard == [Heard(source="serial", read="~2900000012345", text="~2900000012345", end="enter")]


def test_a_scan_from_the_port_arrives_at_the_till_and_the_window_says_when_the_scanner_is_gone(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, cable: Cable
) -> None:
    settings.change(serial_port=str(cable.path))
    program = start(Options(books=books_path))
    opened(qtbot, program)
    window = program.window
    window.open_room(len(window.rooms) - 1)
    qtbot.waitUntil(lambda: program.scans.state == "there")
    with qtbot.waitSignal(program.scanner.scanned):
        cable.send(b"4006381333931\r")
    assert window.room is window.rooms[0]
    cable.pull()
    qtbot.waitUntil(lambda: "unplugged" in window.notice.words)
    assert "not plugged in" in window.status_line.words
    cable.plug()
    qtbot.waitUntil(lambda: window.notice.words == "The scanner is ready.")
    assert "plugged" not in window.status_line.words


def test_a_pause_inside_a_code_is_no_end_where_the_scanner_says_its_ends() -> None:
    frames = Frames()
    assert frames.feed(b"2900000012345\r29000") == (Frame("2900000012345", "enter"),)
    assert frames.pause() == ()
    assert frames.feed(b"00012345\r") == (Frame("2900000012345", "enter"),)
    frames.feed(b"4006381333931")
    said = [frames.pause() for _ in range(PATIENCE)]
    assert said[-1] == (Frame("4006381333931", "pause"),)
    assert not any(said[:-1])
    frames.feed(b"4006381333931")
    assert frames.pause() == (Frame("4006381333931", "pause"),)


def test_endless_noise_is_not_kept() -> None:
    frames = Frames()
    for _ in range(100):
        assert frames.feed(b"x" * 1_000) == ()
    assert len(frames._held) <= 4_097
    frames.feed(b"\r")
    assert frames.feed(b"2900000012345\r") == (Frame("2900000012345", "enter"),)


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"ab12", "ab12"), ("Ő-Ж".encode(), "Ő-Ж"), ("Карта".encode("cp1251"), "Карта"), (b"\x98\x00a", "a")],
)
def test_bytes_are_read_in_whatever_a_scanner_writes(data: bytes, text: str) -> None:
    assert decoded(data) == text


def test_a_scanner_is_found_again_at_another_place(monkeypatch: pytest.MonkeyPatch) -> None:
    class Usb:
        vid, pid, serial_number, product, description = 0x0C2E, 0x0B6A, "S1", "Voyager", "n/a"

        def __init__(self, device: str) -> None:
            self.device = device

    plugged: list[Any] = [Usb("/dev/ttyACM0")]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: plugged)
    (port,) = serial_port.ports()
    assert (port.name, port.says) == ("usb:0C2E:0B6A:S1", "Voyager")
    assert device_of(port.name) == "/dev/ttyACM0"
    plugged[:] = [Usb("/dev/ttyACM3")]
    assert device_of(port.name) == "/dev/ttyACM3"
    plugged.clear()
    assert device_of(port.name) == ""
