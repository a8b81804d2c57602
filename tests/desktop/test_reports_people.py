"""What an owner does with the people behind a figure: looks, keeps, gives, groups, takes back, writes to a file."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.exports.table_file import Style
from db.ledger.erasure import erase
from db.ledger.segment import save_segment
from db.lookup import coupons
from db.lookup.groups import groups
from db.lookup.segments import segments
from db.lookup.workplace import workplace
from db.reports.asked import Asked, month_of
from db.reports.asking import Asking
from desktop.background import LedgerLane
from desktop.parts import Parts
from desktop.reports.people_acting import ActingPresenter
from desktop.reports.people_jobs import Where
from desktop.reports.people_presenter import PeoplePresenter
from desktop.reports.room import ReportsRoom
from desktop.reports.segments_presenter import SegmentsPresenter
from desktop.runner import Cancelled
from desktop.settings import SettingsFile
from desktop.widgets.figure_tile import FigureTile
from desktop.wording.words import words_of
from tests.db.shop import Shop
from tests.desktop.customers_bench import Answers, WorkHere
from tests.desktop.reports_people_stand import WhenLet, a_shop, run_here, still


@pytest.fixture
def sold(tmp_path: Path) -> Iterator[tuple[Shop, dict[str, str]]]:
    shop, people = a_shop(tmp_path / "books.db")
    yield shop, people
    shop.books.close()


class Remembering:
    """A page that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *told, **more: self.told.append((name, (*told, *more.values())))

    def last(self, name: str) -> Any:
        return next(told for own, told in reversed(self.told) if own == name)


def here(shop: Shop) -> Where:
    """Who came this month."""
    asked = Asked(period=month_of(shop.today), today=shop.today)
    return Where(question="dashboard", asked=asked, group="came", today=shop.today)


def acting(shop: Shop, view: Remembering, work: WhenLet, told: list[Changes]) -> ActingPresenter:
    return ActingPresenter(
        view,
        books=shop.books,
        run=run_here,
        work=work,
        clock=still(shop),
        today=lambda: shop.today,
        new_id=lambda: shop.new_id() + "-acting",
        tell=told.append,
    )


def test_people_are_found_and_who_was_forgotten_is_counted_and_not_listed(sold: tuple[Shop, dict[str, str]]) -> None:
    shop, people = sold
    view = Remembering()
    work = WhenLet()
    finding = PeoplePresenter(view, books=shop.books, work=work, heard=lambda found: None)
    finding.open(here(shop))
    work.go()
    (found,) = view.last("show_people")
    assert [one.name for one in found.behind.people.rows] == ["Ann", "Bob", "Cid"]
    erase(shop.books, op_id="erase-bob", account_id=people["Bob"], now=shop.now)
    finding.changed(Changes(accounts=frozenset({people["Bob"]})))
    work.go()
    (found,) = view.last("show_people")
    assert [one.name for one in found.behind.people.rows] == ["Ann", "Cid"]
    assert (found.behind.people.count, found.behind.forgotten) == (3, 1)
    # A sale of one of them is looked at when the room renews what it shows, not at once.
    before = len(view.told)
    finding.changed(Changes(accounts=frozenset({people["Ann"]}), sales=frozenset({"any"})))
    assert len(view.told) == before


def test_a_coupon_for_all_says_who_was_left_out_and_can_be_taken_back(sold: tuple[Shop, dict[str, str]]) -> None:
    shop, people = sold
    view, work, told = Remembering(), WhenLet(), list[Changes]()
    desk = acting(shop, view, work, told)
    desk.read_choices()
    (choices,) = view.last("show_choices")
    assert [rule.campaign.id for rule in choices.coupons] == ["thanks", "spring"]
    desk.give_coupon("thanks", "Thank you", (people["Ann"],), last_day=None, reason="")
    work.go()
    everybody = tuple(people.values())
    desk.give_coupon("thanks", "Thank you", everybody, last_day=shop.today, reason="Come back")
    work.go()
    name, done = view.last("show_given")
    assert (name, len(done.given.codes), done.given.held, done.left) == ("Thank you", 3, 1, 0)
    assert told[-1].accounts == frozenset(everybody) - {people["Ann"]}
    desk.undo()
    work.go()
    taken, of = view.last("show_taken_back")
    assert (len(taken.accounts), of) == (3, 3)
    states = {account: [one.state for one in coupons.of_account(shop.books, account)] for account in everybody}
    assert states[people["Ann"]] == ["open"]
    assert states[people["Bob"]] == ["withdrawn"]
    # What was undone is not undone twice.
    before = len(view.told)
    desk.undo()
    work.go()
    assert len(view.told) == before


def test_a_group_is_joined_and_left_again_by_those_who_came_into_it(sold: tuple[Shop, dict[str, str]]) -> None:
    shop, people = sold
    view, work = Remembering(), WhenLet()
    desk = acting(shop, view, work, [])
    desk.change_group((people["Ann"],), "Regulars", join=True)
    work.go()
    desk.change_group(tuple(people.values()), " Regulars ", join=True)
    work.go()
    group, done, join = view.last("show_grouped")
    assert (group, len(done.accounts), join) == ("Regulars", 3, True)
    desk.undo()
    work.go()
    assert groups(shop.books) == (("Regulars", 1),)
    desk.change_group(tuple(people.values()), "", join=True)
    work.go()
    (error,) = view.last("show_not_done")
    assert error.code == "bad_group"


def test_what_was_given_before_a_stop_stays_and_a_segment_stopped_is_not_there(
    sold: tuple[Shop, dict[str, str]],
) -> None:
    shop, people = sold
    view, work = Remembering(), WhenLet()
    desk = acting(shop, view, work, [])
    work.stops_at = 1
    desk.give_coupon("thanks", "Thank you", tuple(people.values()), last_day=None, reason="")
    work.go()
    _, done = view.last("show_given")
    assert (done.given.codes, done.left) == ((), 4)
    asked = Asking(question="dashboard", span="this_month", group="came")
    desk.keep("Spring", "fixed", asked, tuple(people.values()))
    work.go()
    (error,) = view.last("show_not_done")
    assert isinstance(error, Cancelled)
    assert segments(shop.books) == ()


def test_people_go_out_as_a_file_with_what_they_agreed_to(sold: tuple[Shop, dict[str, str]], tmp_path: Path) -> None:
    shop, people = sold
    view, work = Remembering(), WhenLet()
    words = words_of(_programme(shop), language="en")
    target = tmp_path / "people.csv"
    acting(shop, view, work, []).write(target, here(shop), (people["Ann"], people["Cid"]), words, Style())
    work.go()
    assert view.last("show_written") == (target, 2)
    head, *rows = list(csv.reader(target.open(encoding="utf-8-sig")))
    assert head[:6] == ["Name", "Card", "Phone", "E-mail", "Agrees to e-mail", "Agrees to SMS"]
    assert head[6:] == ["Visits", "Sales, ₽", "Last visit"]
    assert rows[0][:1] + rows[0][4:] == ["Ann", "no", "no", "1", "300.00", "2026-03-12"]
    assert [row[0] for row in rows] == ["Ann", "Cid"]


def test_live_segments_are_counted_anew_and_follow_the_days(sold: tuple[Shop, dict[str, str]]) -> None:
    shop, people = sold
    asked = Asking(question="dashboard", span="this_month", group="came")
    save_segment(shop.books, segment_id="segment-1", name="Here", kind="live", asked=asked, now=shop.now)
    view, work = Remembering(), WhenLet()
    listed = SegmentsPresenter(view, books=shop.books, run=run_here, work=work, today=lambda: shop.today)
    listed.begin()
    work.go()
    rows, counts = view.last("show_segments")
    assert ([row.name for row in rows], counts) == (["Here"], {"segment-1": 3})
    shop.later(days=31)
    shop.sell(people["Dan"], 1_000)
    listed.begin()
    work.go()
    assert view.last("show_segments")[1] == {"segment-1": 1}
    listed.rename("segment-1", "x" * 61)
    assert view.last("show_refused") == ("bad_segment",)
    listed.throw_away("segment-1")
    assert view.last("show_segments")[0] == ()


def _programme(shop: Shop) -> Any:
    from db.lookup.programme import in_force

    return in_force(shop.books, day=shop.today).programme


class Room:
    """The reports room in front, on the shop of this test."""

    def __init__(self, shop: Shop, lane: LedgerLane, qtbot: QtBot, tmp: Path) -> None:
        self.qtbot, self.lane, self.work = qtbot, lane, WorkHere()
        self.answers = Answers()
        parts = Parts(
            books=shop.books,
            workplace=workplace(shop.books),
            run=lane.run,
            work=self.work,
            clock=still(shop),
            new_id=lambda: shop.new_id() + "-window",
            tell=lambda changes: self.room.changed(changes),
            news=lambda news: None,
            settings=SettingsFile(tmp / "settings.json"),
            ask=self.answers,
            move_to=lambda job: None,
        )
        self.room = ReportsRoom(parts)
        qtbot.addWidget(self.room.widget)
        self.room.widget.resize(1366 - 84, 740)
        self.room.widget.show()
        self.room.activated()
        self.settle()
        assert self.room.inside is not None
        self.inside = self.room.inside
        self.screen = self.inside.screen

    def settle(self) -> None:
        """Until everything asked for is answered."""
        self.qtbot.waitUntil(lambda: self.lane.idle and not self.work.waiting)


@pytest.fixture
def room(sold: tuple[Shop, dict[str, str]], lane: LedgerLane, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = Room(sold[0], lane, qtbot, tmp_path)
    yield made
    made.room.closing()
    qtbot.waitUntil(lambda: lane.idle)


def test_the_people_behind_a_row_get_a_coupon_and_it_stands_in_the_books(
    room: Room, sold: tuple[Shop, dict[str, str]], qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    shop, people = sold
    (tile,) = [tile for tile in room.screen.findChildren(FigureTile) if tile.name.startswith("Sales to members")]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    room.settle()
    lead: Any = room.screen.made["people"]
    page = lead.page
    assert page.count.text() == "3 people"
    assert [page.model.index(place, 1).data() for place in range(3)] == ["Ann", "Bob", "Cid"]
    qtmodeltester.check(page.model)

    # Two are ticked: a press at the left edge, and Space.
    page.rows.clicked.emit(page.model.index(0, 0))
    page.rows.setCurrentIndex(page.model.index(1, 1))
    qtbot.keyClick(page.rows, Qt.Key.Key_Space)
    assert page.count.text() == "2 of 3 ticked"
    qtbot.mouseClick(page.buttons["coupon"], Qt.MouseButton.LeftButton)
    sheet = lead.popover.inside
    assert sheet.give.text().startswith("Give 2 coupon")
    sheet.reason.setText("You were away")
    qtbot.mouseClick(sheet.give, Qt.MouseButton.LeftButton)
    room.settle()
    assert page.notice.words.startswith("2 customers got a coupon for Thank you.")
    for name in ("Ann", "Bob"):
        (own,) = coupons.of_account(shop.books, people[name])
        assert (own.rule, own.state, own.reason) == ("thanks", "open", "You were away")
    assert coupons.of_account(shop.books, people["Cid"]) == ()

    qtbot.mouseClick(page.notice.action, Qt.MouseButton.LeftButton)
    room.settle()
    assert page.notice.words == "Taken back from 2 customers."
    page.model.untick()

    # All of them are kept, and found again among what is saved.
    qtbot.mouseClick(page.buttons["keep"], Qt.MouseButton.LeftButton)
    keep = lead.popover.inside
    assert "This month" in keep.meant.text() or "Last month" in keep.meant.text()
    qtbot.keyClicks(keep.name, "Of March")
    qtbot.keyClick(keep.name, Qt.Key.Key_Return)
    room.settle()
    room.screen.header.opened.emit("saved")
    room.settle()
    saved: Any = room.screen.made["saved"]
    (line,) = saved.page.lines
    assert (line.name.text(), line.count.text()) == ("Of March", "3")
    qtbot.mouseClick(line.open, Qt.MouseButton.LeftButton)
    room.settle()
    again: Any = room.screen.made["saved_one"]
    assert again.page.count.text() == "3 people"
    with qtbot.waitSignal(room.room.customer_wanted) as wanted:
        at = again.page.rows.visualRect(again.page.model.index(2, 1)).center()
        qtbot.mouseClick(again.page.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert wanted.args == [people["Cid"]]


def test_the_receipts_behind_a_figure_open_as_they_were_sold(room: Room, qtbot: QtBot) -> None:
    from db.reports.answer import Lead

    room.inside.asking.follow(Lead("receipts", "members", "takings"), "Average check")
    room.settle()
    lead: Any = room.screen.made["receipts"]
    assert lead.count.text().startswith("3 receipt")
    qtbot.keyClick(lead.rows, Qt.Key.Key_Return)
    room.settle()
    assert lead.stack.currentWidget() is lead.past_sale
    qtbot.keyClick(lead.past_sale, Qt.Key.Key_Escape)
    assert lead.stack.currentWidget() is not lead.past_sale
    assert room.inside.asking.lead is not None


def test_a_figure_of_the_trade_is_picked_and_stands_beside_the_shops_own(room: Room, qtbot: QtBot) -> None:
    room.screen.header.opened.emit("benchmarks")
    room.settle()
    page: Any = room.screen.made["benchmarks"].page
    line = page.lines["kept"]
    qtbot.mouseClick(line.picks["giftware"], Qt.MouseButton.LeftButton)
    room.settle()
    assert (line.figure.text(), line.picks["giftware"].isChecked()) == ("38.63", True)
    assert line.source.text().startswith("Online Retail (D. Chen)")
    # Changed by hand it is not the source's any more; what cannot be is refused in words.
    line.figure.setText("41")
    line.figure.editingFinished.emit()
    room.settle()
    assert (line.figure.text(), line.source.text()) == ("41.00", "")
    line.figure.setText("141")
    line.figure.editingFinished.emit()
    room.settle()
    assert not line.problem.isHidden()
    room.inside.asking.back()
    room.settle()
    (tile,) = [tile for tile in room.screen.findChildren(FigureTile) if tile.name.startswith("Kept")]
    assert "Your trade: 41%" in tile.beside
    room.screen.header.opened.emit("benchmarks")
    room.settle()
    qtbot.mouseClick(line.away, Qt.MouseButton.LeftButton)
    room.settle()
    assert (line.figure.text(), line.away.isEnabled()) == ("", False)
    assert "Your trade" not in tile.beside


def test_every_public_figure_is_of_a_known_measure_and_says_whose_it_is() -> None:
    from db.reports.measures import MEASURES
    from desktop.reports.trade_presets import FORMAT, presets
    from desktop.wording.reports import trade
    from desktop.wording.words import LANGUAGES, Words
    from loyalty.money import Currency

    for preset in presets():
        assert preset.format == FORMAT
        assert preset.figures.keys() <= MEASURES.keys()
        assert preset.source
        assert preset.link.startswith("https://")
        assert preset.licence
        for language in LANGUAGES:
            words = Words(language=language, currency=Currency("EUR", 2))
            assert trade.preset_name(preset.id, words) != preset.id
            assert "{" not in trade.preset_says(preset.id, preset.customers, words) != ""
            assert all(trade.measure_name(measure, words) != measure for measure in MEASURES)
