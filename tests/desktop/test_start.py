"""A start reads and makes what the first scan needs; the rest comes when somebody walks in or nobody is served."""

import gc
import json
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import Options
from desktop.settings import SettingsFile
from desktop.shell import garbage
from desktop.shop.room import ShopRoom
from desktop.till.counter import TillRoom
from tests.desktop.conftest import Start, opened

ROOT = Path(__file__).parents[2]

#: Each takes long to read. A till that is ready to scan has used none of them.
RARE = {
    *("babel", "phonenumbers", "barcode", "segno", "zxingcpp", "PIL", "xml.dom", "numpy", "pyqtgraph", "serial"),
    *("alembic", "openpyxl", "xlsxwriter", "psycopg", "nacl", "urllib.request", "rapidfuzz"),
    *("desktop.customers.workroom", "desktop.shop.workroom", "desktop.shop.goods_workroom", "desktop.updates"),
    *(
        "desktop.cards.workroom",
        "desktop.programme.workroom",
        "desktop.reports.workroom",
        "db.imports",
        "db.reports.ask",
    ),
}


def test_a_start_reads_only_what_the_first_scan_needs(books_path: Path) -> None:
    asked = (
        "import json, sys; from desktop.__main__ import main\n"
        f"sys.argv = ['desktop', '--books', {str(books_path)!r}, '--until-ready']\n"
        "main(); print(json.dumps(sorted(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    ready, loaded = map(json.loads, told.stdout.splitlines())
    assert ready["ready_s"] > 0
    assert "desktop.till.counter" in loaded
    assert sorted(RARE & set(loaded)) == []


class Loop:
    """Nobody's but its own."""

    def __init__(self) -> None:
        self.own = self


def test_garbage_is_looked_for_again_once_the_till_is_there_and_in_its_own_thread(
    qtbot: QtBot, start: Start, books_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EACH_MS", 10)
    callbacks = len(gc.callbacks)
    garbage.put_off()
    try:
        opened(qtbot, start(Options(books=books_path)))
        qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
        looked: list[threading.Thread] = []
        gc.callbacks.append(lambda phase, told: looked.append(threading.current_thread()))
        loops = [Loop() for _ in range(gc.get_threshold()[0] + 1)]
        last = weakref.ref(loops[-1])
        loops.clear()
        qtbot.waitUntil(lambda: last() is None)
        assert not gc.isenabled()
        assert set(looked) == {threading.main_thread()}
    finally:
        del gc.callbacks[callbacks:]
        gc.enable()
        garbage.let_go()
    assert gc.get_freeze_count() == 0


def test_newer_releases_are_looked_for_when_nobody_is_served_though_nobody_opened_the_shop_room(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.shop.room.QUIET_MS", 10)
    settings.change(updates_url="https://example.invalid/release.json")
    program = start(Options(books=books_path))
    opened(qtbot, program)
    till, shop = program.window.rooms[0], program.window.rooms[-1]
    assert isinstance(till, TillRoom)
    assert isinstance(shop, ShopRoom)
    till.sale.type_amount(50_00)
    qtbot.waitUntil(lambda: till.sale.quote is not None and bool(till.sale.quote.lines))
    shop.begin_updates()
    assert shop.inside is None
    till.escape()
    qtbot.waitUntil(lambda: shop.inside is not None)
