"""Newer releases in the window: looked for once a day beside everything else, told when nobody is being served."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db.schema.backup import backups
from desktop.app import Options, Program
from desktop.background import Errands, LedgerLane
from desktop.settings import SettingsFile
from desktop.shop.room import ShopRoom
from desktop.shop.updates_desk import UpdatesDesk
from desktop.shop.updates_presenter import UpdatesPresenter
from desktop.till.counter import TillRoom
from desktop.updates.keyring import KEYS_VARIABLE
from desktop.updates.looking import Look, kept_beside
from desktop.updates.package import Checked, find_package
from desktop.updates.release_file import Download
from resources import version as running
from tests.desktop.conftest import Start, opened
from tests.desktop.release_stand import Server, keys_file, serving, signed, told, version

NOON = datetime(2026, 12, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv(KEYS_VARIABLE, str(keys_file(tmp_path / "keys.json")))
    with serving() as server:
        yield server


class Remembering:
    """A view that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *said: self.told.append((name, *said))


class Till:
    """A presenter whose clock moves when told, and whose looks are made at once."""

    def __init__(self, settings: SettingsFile) -> None:
        self.now = NOON
        self.view = Remembering()
        self.settings = settings
        self.presenter = UpdatesPresenter(
            self.view,
            outside=lambda job, done, failed=None: done(job()),
            work=None,  # type: ignore[arg-type]
            clock=lambda: self.now,
            settings=settings,
            running="0.1.0",
            books=settings.path.with_name("books.db"),
            back_up=None,  # type: ignore[arg-type]
            part=0.0,
        )

    def said(self, name: str) -> list[Any]:
        return [said[0] if said else None for told, *said in self.view.told if told == name]


@pytest.fixture
def till(settings: SettingsFile) -> Till:
    return Till(settings)


def test_nothing_is_asked_anywhere_until_an_address_is_set(till: Till, server: Server) -> None:
    till.presenter.begin()
    till.presenter.look_if_due()
    till.presenter.look_now()
    assert till.said("show_look") == [None]
    assert server.asked == []


def test_a_new_address_is_looked_at_at_once_and_a_wrong_one_said_beside_it(till: Till, server: Server) -> None:
    till.presenter.set_address("http://regulars.example/release.json")
    assert till.said("show_address_refused") == ["not_https"]
    assert till.settings.now.updates_url == ""
    till.presenter.set_address(f" {server.hand_out('/release.json', signed())} ")
    assert till.said("show_look")[-1].code == "new"
    assert till.said("announce") == [], "whoever asked sees it on the card"
    till.presenter.set_address("")
    assert (till.settings.now.updates_url, till.settings.now.updates_looked) == ("", "")
    assert not kept_beside(till.settings.path).exists()


def test_once_a_day_it_is_looked_at_and_only_what_is_new_is_announced(till: Till, server: Server) -> None:
    url = server.hand_out("/release.json", signed(told(version="0.1.0", versions=[version("0.1.0")])))
    till.settings.change(updates_url=url)
    for hours, asked in ((0, 1), (1, 1), (23, 1), (24, 2)):
        till.now = NOON + timedelta(hours=hours)
        till.presenter.look_if_due()
        assert len(server.asked) == asked, hours
    assert till.said("announce") == []
    server.hand_out("/release.json", signed())
    till.now = NOON + timedelta(hours=48)
    till.presenter.look_if_due()
    (found,) = till.said("announce")
    assert [one.version for one in found.skipped] == ["0.4.0", "0.3.0", "0.2.0"]
    # The clock is put back a year: one look, no flood of them.
    till.now = NOON - timedelta(days=365)
    till.presenter.look_if_due()
    till.presenter.look_if_due()
    assert len(server.asked) == 4


def test_a_shop_without_a_network_hears_nothing_and_is_tried_again_hourly(till: Till, server: Server) -> None:
    till.settings.change(updates_url=server.root + "/gone")
    server.pages["/gone"] = lambda handler: handler.send_error(503)
    for minutes in (0, 10, 50, 60, 70, 125):
        till.now = NOON + timedelta(minutes=minutes)
        till.presenter.look_if_due()
    assert len(server.asked) == 3
    assert till.said("show_look") == till.said("announce") == []
    assert till.settings.now.updates_looked == ""


def test_a_forgery_is_kept_calm_and_stays_said_on_the_card(till: Till, server: Server) -> None:
    till.settings.change(updates_url=server.hand_out("/release.json", signed().replace(b"0.4.0", b"0.5.0")))
    till.presenter.look_if_due()
    assert till.said("announce") == []
    till.presenter.begin()
    assert till.said("show_look")[-1] == Look("bad_signature", NOON)


def test_after_an_installation_the_kept_file_says_that_this_is_the_newest(till: Till, server: Server) -> None:
    till.presenter.set_address(server.hand_out("/release.json", signed()))
    newer = Till(till.settings)
    newer.presenter._running = "0.4.0"
    newer.presenter.begin()
    assert newer.said("show_look")[-1].code == "newest"


def test_an_answer_for_an_address_that_was_changed_meanwhile_is_dropped(till: Till, server: Server) -> None:
    held: list[Callable[[], None]] = []
    till.presenter._outside = lambda job, done, failed=None: held.append(lambda: done(job()))
    till.presenter.set_address(server.hand_out("/old.json", b"old"))
    till.presenter.set_address(server.hand_out("/release.json", signed()))
    held.pop(0)()
    assert till.said("show_look") == [None, None]
    held.pop(0)()
    assert till.said("show_look")[-1].code == "new"


def test_what_is_known_to_be_new_is_said_once_more_at_each_start(till: Till, server: Server) -> None:
    till.presenter.set_address(server.hand_out("/release.json", signed()))
    till.presenter.begin_day()
    assert [found.code for found in till.said("announce")] == ["new"]
    assert len(server.asked) == 1
    till.presenter._running = "0.4.0"
    till.presenter.begin_day()
    assert len(till.said("announce")) == 1, "it has been installed"


def test_an_answer_after_the_room_has_gone_is_heard_by_nobody(till: Till, server: Server) -> None:
    held: list[Callable[[], None]] = []
    till.presenter._outside = lambda job, done, failed=None: held.append(lambda: done(job()))
    till.presenter.set_address(server.hand_out("/release.json", signed()))
    told = len(till.view.told)
    till.presenter.end()
    held.pop()()
    assert len(till.view.told) == told


def test_a_network_that_hangs_holds_up_neither_a_sale_nor_the_end(qtbot: QtBot, lane: LedgerLane) -> None:
    unforeseen: list[BaseException] = []
    errands = Errands(unforeseen.append)
    hangs, told, done = threading.Event(), [], []
    errands.run(hangs.wait, told.append)
    errands.run(lambda: 1 // 0, told.append, told.append)
    lane.run(lambda: "sold", done.append)
    qtbot.waitUntil(lambda: done == ["sold"] and len(told) == 1)
    assert isinstance(told[0], ZeroDivisionError)
    errands.run(lambda: 1 // 0, told.append)
    qtbot.waitUntil(lambda: len(unforeseen) == 1)
    assert not errands.idle
    began = time.monotonic()
    errands.close()
    assert time.monotonic() - began < 2
    hangs.set()


def shop_of(program: Program) -> ShopRoom:
    room = program.window.rooms[-1]
    assert isinstance(room, ShopRoom)
    return room


def test_what_is_new_waits_for_an_empty_counter_then_opens_as_a_page_with_a_backup(
    qtbot: QtBot, start: Start, settings: SettingsFile, books_path: Path, server: Server
) -> None:
    settings.change(updates_url=server.hand_out("/release.json", signed()))
    program = start(Options(books=books_path))
    opened(qtbot, program)
    till, desk = program.window.rooms[0], shop_of(program).enter().updates
    assert isinstance(till, TillRoom)
    assert isinstance(desk, UpdatesDesk)
    till.sale.type_amount(50_00)
    qtbot.waitUntil(lambda: till.sale.quote is not None and bool(till.sale.quote.lines))
    desk.presenter.look_if_due()
    qtbot.waitUntil(lambda: program.errands.idle)
    desk.tell_when_quiet()
    assert program.window.notice.words == "", "somebody is being served"
    till.escape()
    qtbot.waitUntil(lambda: program.lane.idle and not (till.sale.quote and till.sale.quote.lines))
    desk.tell_when_quiet()
    assert program.window.notice.words == f"Regulars 0.4.0 is out. You have {running()}."
    assert program.window._news_ends.isActive(), "it need not be closed by hand with the next customer"
    program.window.notice.action.click()
    assert program.window.room is shop_of(program)
    assert desk.page.isVisible()
    assert "What is new in 0.3.0." in desk.page.told
    program.language.speak("ru")
    qtbot.waitUntil(lambda: "Что нового в 0.3.0." in desk.page.told)
    program.language.speak("en")
    assert "abababab" in desk.page.sum.text()
    desk.page.backup.click()
    folder = settings.now.backups(books_path)
    qtbot.waitUntil(lambda: "backed up" in desk.page.notice.words)
    assert len(backups(folder, books_path)) == 1
    for genuine, tone in ((True, "good"), (False, "bad")):
        desk.show_checked(Checked(books_path, genuine))
        assert desk.page.notice.tone == tone
    desk.page.left.emit()
    assert desk.card.isVisible()
    qtbot.waitUntil(lambda: program.errands.idle)
    assert "0.4.0 is out" in desk.card.said.text()
    assert desk.card.open.isVisible()


def test_a_downloaded_package_is_the_makers_own_or_not_to_be_opened(till: Till, tmp_path: Path) -> None:
    def at_once(job: Any, done: Any, failed: Any, progress: Any = None) -> None:
        try:
            done(job(progress=lambda done, of: None))
        except OSError as error:
            failed(error)

    till.presenter._work = at_once  # type: ignore[assignment]
    package = tmp_path / "regulars_0.4.0_amd64.deb"
    package.write_bytes(b"!<arch>" * 300_000)
    spoilt = tmp_path / "regulars_0.4.0_amd64 (1).deb"
    spoilt.write_bytes(package.read_bytes().replace(b"!<arch>", b"!<ARCH>", 1))
    summed = sha256(package.read_bytes()).hexdigest()
    named = (Download(name=package.name, platform="linux", size=package.stat().st_size, sha256=summed),)
    assert find_package(tmp_path, named) in (package, spoilt)
    assert find_package(tmp_path / "nowhere", named) is None
    for file in (package, spoilt):
        till.presenter.check(file, named)
    assert till.said("show_checked") == [Checked(package, True), Checked(spoilt, False)]
    package.unlink()
    till.presenter.check(package, named)
    assert till.said("show_no_package") == [None]
    assert till.said("show_checking") == [True, False] * 3
