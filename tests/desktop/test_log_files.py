"""The log: errors of every process in one small file that names nobody, and what native code leaves when it dies."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.books import BooksProblem
from desktop import faults, log_files
from desktop.background import WorkProcess
from desktop.log_files import LogFile, NamesNobody, Quiet
from desktop.runner import Progress

ROOT = Path(__file__).parents[2]
#: A customer that no line may name.
NAMED = ("Anna", "Kovács", "916", "anna@", "2900000000018", "rue de")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    """A log of its own, written as the window writes it."""
    handler = LogFile(tmp_path / "log" / "errors.log")
    handler.setFormatter(NamesNobody("window"))
    handler.addFilter(Quiet())
    logger = logging.getLogger("desktop.tried")
    logger.propagate = False
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)


def written(tmp_path: Path) -> str:
    return (tmp_path / "log" / "errors.log").read_text(encoding="utf-8")


def fail_with(error: Exception) -> None:
    try:
        raise error
    except Exception:
        logging.getLogger("desktop.tried").exception("unexpected")


def sell_to_nobody() -> None:
    try:
        Path("/nobody/anna/Anna Kovács.db").read_bytes()
    except OSError as error:
        raise KeyError("Anna Kovács, +36 30 916 1234, anna@example.hu, 2900000000018, 7 rue de Rivoli") from error


def test_an_error_is_told_by_its_way_and_kind_and_names_nobody(log: logging.Logger, tmp_path: Path) -> None:
    try:
        sell_to_nobody()
    except KeyError:
        log.exception("unexpected")
    told = written(tmp_path)
    assert "tests/desktop/test_log_files.py" in told
    assert "in sell_to_nobody" in told
    assert f"FileNotFoundError: {os.strerror(2)}\nled to:" in told
    assert f"KeyError: {faults.LEFT_OUT}" in told
    assert not [name for name in NAMED if name in told]


def test_what_python_the_system_and_our_own_codes_say_is_kept(log: logging.Logger, tmp_path: Path) -> None:
    fail_with(BooksProblem("disk_full", Path("/nobody/anna/books.db")))
    for fail in (lambda: 1 // 0, lambda: None.name, lambda: [][3]):  # type: ignore[attr-defined]
        try:
            fail()
        except Exception as error:
            log.error("%s", faults.said(error))
    told = written(tmp_path)
    for kept in ("BooksProblem: disk_full", "by zero", "name of NoneType", "IndexError: list index out of range"):
        assert kept in told
    assert "anna" not in told


def test_what_a_library_says_is_kept_without_what_it_fills_in(tmp_path: Path) -> None:
    formatter = NamesNobody("work")
    said = (
        ("PIL.Image", "cannot read %s", ("Anna.jpg",)),
        ("qt", "QFont 'Anna Kovács' at " + str(Path.home()) + "/x for anna@example.hu +36 30 916 1234", ()),
    )
    told = [
        formatter.format(logging.LogRecord(name, logging.WARNING, "", 1, words, filled, None))
        for name, words, filled in said
    ]
    assert told[0].endswith("PIL.Image: cannot read %s")
    assert told[1].endswith("QFont '…' at ~/x for … …")


def test_a_storm_of_one_failure_is_written_once_with_how_many_there_were(log: logging.Logger, tmp_path: Path) -> None:
    for _ in range(500):
        fail_with(ValueError("storm"))
    log.error("something else")
    assert written(tmp_path).count("ValueError") == 1
    quiet = Quiet()
    records = [logging.LogRecord("desktop", logging.ERROR, "", 1, "again", (), None) for _ in range(4)]
    for nth, record in enumerate(records):
        record.created = 1_000.0 + nth * (log_files.QUIET_S / 2 + 1)
    assert [quiet.filter(record) for record in records] == [True, False, True, False]
    assert NamesNobody("window").format(records[2]).endswith("again (1 more like it before)")


def test_the_file_is_turned_and_the_oldest_goes(tmp_path: Path) -> None:
    handler = LogFile(tmp_path / "errors.log")
    handler.setFormatter(logging.Formatter("%(message)s"))
    for nth in range(9):
        handler.emit(
            logging.LogRecord("desktop", logging.ERROR, "", 1, f"{nth}" * (log_files.BYTES_MOST // 2 - 1), (), None)
        )
    kept = {path.name: path.read_text()[0] for path in tmp_path.iterdir()}
    assert kept == {"errors.log": "8", "errors.log.1": "6", "errors.log.2": "4"}


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    handler = LogFile(tmp_path / "log" / "errors.log")
    handler.emit(logging.LogRecord("desktop", logging.ERROR, "", 1, "lost", (), None))


def fail_at_work(*, progress: Progress) -> None:
    raise BooksProblem("damaged", Path("/nobody/anna/books.db"))


def test_an_error_of_the_work_process_says_how_it_came_there(qtbot: QtBot) -> None:
    failures: list[Exception] = []
    process = WorkProcess(lambda _: None)
    process.work(fail_at_work, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    process.close()
    told = faults.fault_text(failures[0])
    assert f"{faults.ELSEWHERE}\n" in told
    assert "in fail_at_work" in told
    assert "anna" not in told


DIES = """
import threading, faulthandler, logging
from desktop import log_files
log_files.keep("window")
class Bad:
    def __del__(self): raise ValueError("Anna")
Bad()
thread = threading.Thread(target=lambda: 1 // 0)
thread.start(); thread.join()
from PySide6.QtCore import qWarning
qWarning("a font named 'Anna'")
log_files.keep("window")
faulthandler._sigabrt()
"""


def test_threads_qt_and_native_code_that_dies_are_in_the_log_too(tmp_path: Path) -> None:
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    died = subprocess.run([sys.executable, "-c", DIES], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert died.returncode != 0
    subprocess.run(
        [sys.executable, "-c", "from desktop import log_files; log_files.keep('window')"],
        cwd=ROOT,
        env=environment,
        check=True,
    )
    told = (tmp_path / "Regulars" / "log" / "errors.log").read_text(encoding="utf-8")
    assert "while something was thrown away" in told
    assert "a thread ended" in told
    assert "ZeroDivisionError" in told
    assert "qt: a font named '…'" in told
    assert "native code died" in told
    assert "Fatal Python error: Aborted" in told
    assert "Anna" not in told


def test_a_start_that_waits_for_a_till_leaves_where_there_are_no_books(tmp_path: Path) -> None:
    asked = [sys.executable, "-m", "desktop", "--books", str(tmp_path / "none.db"), "--until-ready"]
    left = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert left.returncode == 2
    assert "There are no books" in left.stderr
