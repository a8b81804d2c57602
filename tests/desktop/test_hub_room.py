"""Several tills, in the window: joining a hub, how it stands, what it asks a person, and the way out."""

from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.books import Books
from db.sync.link import LeaveRefused
from db.sync.wire import HubAway, HubRefused, Notice
from desktop.app import Options, Program
from desktop.customers.room import CustomersRoom
from desktop.first_run.screen import FirstRunScreen
from desktop.hub.door import HubDoor
from desktop.hub.page import HubPage
from desktop.hub.standing import Problem, Standing
from desktop.hub_invitation import Invited
from desktop.parts import Alone, SyncState
from desktop.passwords import Passwords
from desktop.shell.sync_light import SyncLight
from desktop.till.screen.scan_box import ScanBox
from desktop.wording.hub_notices import word_notice
from desktop.wording.words import LANGUAGES, Words
from loyalty.money import Currency, Minor
from loyalty.programme import Purse, Unit
from tests.desktop.conftest import Start, opened
from tests.desktop.hub_stand import CLOCK, FORK, LINE, NOON, STANDING, Desk


@pytest.fixture
def at(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_scanned_invitation_says_whose_it_is_and_one_press_joins(at: Desk, qtbot: QtBot) -> None:
    join = at.page.join.form
    assert not join.join.isEnabled()
    join.line.setText("regulars://till_2@192.168")
    assert (join.said.text(), join.join.isEnabled()) == ("This is no invitation, or not a whole one.", False)
    assert at.desk.take(f" {LINE}\n")
    assert join.said.text() == "Till 2 joins “chain” on 192.168.0.10."
    qtbot.keyClick(join.join, Qt.Key.Key_Return)
    assert at.door.done == [("join", LINE, False, None)]
    assert at.rounds.asked == 1, "the first round goes at once"
    assert at.page.strip.words == "This till belongs to the hub now. The first round is under way."
    assert not at.desk.take("2900000000018"), "a scan is the till's again"
    assert join.line.text() == "", "an invitation works once, and stands nowhere afterwards"


def test_without_tls_it_joins_only_when_somebody_says_so(at: Desk) -> None:
    join = at.page.join.form
    at.desk.take(f"{LINE}&plain=1")
    join.join.click()
    assert at.door.done == []
    assert "is not encrypted" in join.field._help.text()
    join.plain.click()
    join.join.click()
    assert at.door.done == [("join", f"{LINE}&plain=1", True, None)]


def test_a_hub_of_this_computer_asks_nothing_about_encryption(at: Desk) -> None:
    at.desk.take("regulars://till_2:hunter2@localhost/chain")
    assert at.page.join.form.said.text() == "This till joins “chain” on this computer."
    assert not at.page.join.form.plain.isVisible()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (HubAway("connection refused"), "192.168.0.10 does not answer."),
        (HubAway("SSL error: certificate verify failed"), "192.168.0.10 cannot prove that it is the hub"),
        (HubAway("server does not support SSL, but SSL was required"), "192.168.0.10 does not encrypt."),
        (HubRefused("retired"), "This till was retired from the hub."),
        (HubRefused("something_new"), "The hub says no (something_new)."),
    ],
)
def test_why_it_did_not_join_is_said_in_words_and_the_line_stays(at: Desk, error: Exception, said: str) -> None:
    at.door.raises = error
    at.desk.take(LINE)
    at.page.join.form.join.click()
    assert at.page.strip.words.startswith(said)
    assert (at.page.join.form.line.text(), at.page.join.form.join.isEnabled()) == (LINE, True)


def test_how_it_stands_is_said_on_card_page_and_light(at: Desk, qtbot: QtBot) -> None:
    light = SyncLight()
    qtbot.addWidget(light)
    light.follow(at.rounds, "Europe/Moscow", lambda: NOON)
    assert light.isHidden(), "a lone till shows nothing"
    at.door.stands = STANDING
    at.desk.presenter.begin()
    page = at.page.joined
    at.rounds.become(state="synced", synced_at=NOON - timedelta(minutes=1))
    assert (light.text(), at.desk.card.said.text()) == ("synced 1 min ago · 0 waiting", "Synced 1 min ago · 0 waiting")
    assert (page.said.text(), page.waits.text()) == ("Synced 1 min ago", "The hub has everything of this till.")
    at.rounds.become(state="offline", away_since=NOON - timedelta(hours=1), waiting=37)
    assert light.text() == "offline since 14:00 · 37 waiting, all safe here"
    assert page.waits.text().startswith("37 waiting, all safe here. They go there by themselves")
    at.rounds.become(state="attention", synced_at=NOON, notices=(CLOCK,))
    assert light.text() == "something needs you"
    assert (page.said.text(), page.waits.text().split(". ")[1]) == ("Something needs you", "Synced a moment ago.")
    page.sync.click()
    assert at.rounds.asked == 1
    opened_by: list[str] = []
    light.opens(lambda: opened_by.append("page"))
    light.click()
    assert opened_by == ["page"]


def test_what_can_be_lost_offline_is_said_as_a_sum(at: Desk) -> None:
    at.desk.show_standing(STANDING)
    assert "so nothing can be lost" in at.page.joined.risk.text()
    fields = {name: getattr(STANDING, name) for name in STANDING.__dataclass_fields__}
    at.desk.show_standing(Standing(**fields | {"risk_budget": Minor(50_000), "risk_floor": Minor(5_000)}))
    assert "up to 50.00 ₽ of one card a day. The most that can be lost by all of them at this till is 500.00 ₽." in (
        at.page.joined.risk.text().replace("\u00a0", " ")
    )
    at.desk.show_standing(Standing(**fields | {"secret_place": "file", "plain": True}))
    assert at.page.joined.secret.text().endswith("(passwords.json). The way to the hub is not encrypted.")


def test_a_notice_is_answered_by_its_button_and_goes_with_the_next_round(at: Desk) -> None:
    at.door.stands = STANDING
    at.desk.presenter.begin()
    at.rounds.become(state="attention", notices=(CLOCK, FORK))
    assert list(at.page.cards) == ["n2", "n1"]
    at.door.raises = HubAway("no route")
    at.page.cards["n1"].buttons["restored"].click()
    assert "does not answer" in at.page.strip.words
    assert at.page.cards["n1"].buttons["restored"].isEnabled(), "it can be answered another time"
    at.door.raises = None
    at.page.cards["n1"].buttons["restored"].click()
    assert at.door.done == [("answer", "n1", "restored")]
    at.rounds.become(state="attention", notices=(CLOCK,))
    assert list(at.page.cards) == ["n2"]


def test_who_restored_goes_on_and_who_copied_is_told_what_to_do(at: Desk) -> None:
    at.door.stands = STANDING
    at.desk.presenter.begin()
    at.rounds.become(state="attention", notices=(FORK,))
    at.page.cards["n1"].buttons["copied"].click()
    assert "put its books (shop.db) into another folder and start it again" in at.page.strip.words
    at.page.cards["n1"].buttons["restored"].click()
    assert at.page.strip.words == ""


@pytest.mark.parametrize("why", ["no password", "retired"])
def test_a_till_that_is_barred_is_let_in_again_by_a_new_invitation(at: Desk, why: str) -> None:
    fields = {name: getattr(STANDING, name) for name in STANDING.__dataclass_fields__}
    at.door.stands = Standing(**fields | ({"secret_place": None} if why == "no password" else {}))
    at.page.setFocus()
    at.desk.presenter.begin()
    code = "no_address" if why == "no password" else "retired"
    at.rounds.become(state="attention", synced_at=NOON - timedelta(minutes=18), refused=code)
    page = at.page.joined
    assert (page.said.text(), page.form.isVisible()) == ("Something needs you", True)
    assert page.waits.text().endswith("Synced 18 min ago.")
    assert at.page.focusWidget() is page.form.line
    assert not at.desk.take("2900000000018"), "a card is the till's"
    at.desk.take(LINE)
    page.form.join.click()
    assert at.door.done == [("join", LINE, False, None)]
    at.rounds.become(state="synced", synced_at=NOON)
    assert not page.form.isVisible()


def test_an_invitation_that_nobody_needs_is_refused_without_being_shown(at: Desk) -> None:
    at.door.stands = STANDING
    assert at.desk.take(LINE)
    assert at.page.strip.words.startswith("That was an invitation to a hub")
    assert at.page.join.form.line.text() == at.page.joined.form.line.text() == ""


def test_it_is_left_after_a_question_and_a_second_one_where_something_was_not_sent(at: Desk) -> None:
    at.door.stands = STANDING
    at.desk.presenter.begin()
    at.rounds.become(state="offline", waiting=3)
    at.door.raises = LeaveRefused("waiting")
    at.page.joined.leave.click()
    assert [words.split("?")[0] for words in at.ask.asked] == [
        "Leave the hub",
        "Leave although the hub does not have everything yet",
    ]
    assert " 3 thing" in at.ask.asked[1]
    assert at.door.done == [("left", True)]
    assert at.page.takes_line
    assert "does not have 3 " in at.page.strip.words, "what the hub never got is said"
    assert "could not be told" in at.page.strip.words


def test_a_problem_nobody_foresaw_is_not_hidden(at: Desk) -> None:
    at.door.raises = ZeroDivisionError()
    at.desk.take(LINE)
    with pytest.raises(ZeroDivisionError):
        at.desk.presenter.join(LINE, without_tls=False)
    assert at.page.join.form.join.isEnabled()


def test_what_the_hub_tells_is_said_in_the_shop_s_own_purses_and_slips(at: Desk) -> None:
    taken = Notice(
        id="n3", kind="unconfirmed", at=0, told={"wants": {"purses": {"cash": 5_000}}, "at": 1_780_000_000_000_000}
    )
    twice = Notice(id="n4", kind="over_refunded", at=0, told={"sale": "s1"}, answers=("seen",))
    purse = Purse(id="cash", name="Cashback", unit=Unit.MONEY)
    fields = {name: getattr(STANDING, name) for name in STANDING.__dataclass_fields__}
    at.door.stands = Standing(**fields | {"purses": (purse,), "slips": {"s1": "KDT-000123"}})
    at.rounds.become(state="attention", notices=(taken, twice))
    at.desk.presenter.begin()
    assert "took 50.00\u00a0₽ from a customer" in at.page.cards["n3"].worded.means
    assert "the same goods of slip KDT-000123" in at.page.cards["n4"].worded.means


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_notice_has_words_and_a_button_whatever_it_tells(language: str) -> None:
    words = Words(language=language, currency=Currency("RUB", 2), zone="Europe/Moscow")
    kinds = (
        "fork",
        "moved",
        "gave_much",
        "overspent",
        "over_refunded",
        "claimed_twice",
        "unknown_version",
        "clock_off",
    )
    more = ("unconfirmed", "missing_till", "unreadable", "newer_programme", "older_hub", "of_a_later_release")
    for kind in (*kinds, *more):
        told = {"account": "x", "list": [1], "wants": {"purses": {"points": 5}}, "at": 1}
        for more_told in ({}, {"coupon": "JGNMC1Z8M3", "sale": "s1"}):
            said = word_notice(kind, told | more_told, (), words)
            assert all((said.title, said.means, said.kept, *(text for _, text in said.answers))), kind
            assert "{" not in said.title + said.means + said.kept, kind
            assert ("JGNMC1Z8M3" in said.title) == (kind == "overspent" and bool(more_told))


def test_the_window_opens_the_page_from_its_light_and_escape_leads_back(
    start: Start, qtbot: QtBot, books_path: Path
) -> None:
    program: Program = start(Options(books=books_path))
    opened(qtbot, program)
    window = program.window
    assert window.status_line.sync.isHidden()
    window.status_line.sync.show_state(SyncState(state="synced", synced_at=NOON))
    assert window.status_line.sync.height() >= 44, "a finger hits it"
    window.status_line.sync.click()
    assert window.room is not None
    assert (window.room.title(), window.room.help_topic) == ("Shop", "hub")
    page = window.room.widget.findChild(HubPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.takes_line)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.room.help_topic == "shop"
    box = window.rooms[0].widget.findChild(ScanBox)
    assert box is not None

    def paste(line: str) -> None:
        box.insert(line)
        box.textEdited.emit(box.text())

    for read in (window.scanned, paste):
        # In whatever room it is scanned, or pasted where cards are looked for.
        window.open_room(0)
        page.join.form.line.clear()
        read(LINE)
        qtbot.waitUntil(lambda: page.join.form.said.text() == "Till 2 joins “chain” on 192.168.0.10.")
        assert (window.room.help_topic, box.text()) == ("hub", "")
    window.rail.chosen.emit(window.rooms.index(window.room))
    assert window.room.help_topic == "shop", "the room's own key leads back too"
    window.open_room(1)
    customers = cast(CustomersRoom, window.room).enter()
    customers.screen.show_page(customers.pages.merge_page)
    window.rail.chosen.emit(1)
    assert customers.screen.at_home


def test_the_books_know_no_way_in(books_path: Path, tmp_path: Path) -> None:
    books = Books(books_path)
    door = HubDoor(books, Passwords(tmp_path / "passwords.json", lambda: None), Alone())
    assert door.standing() is None
    invited = door.read(LINE)
    assert invited == Invited(server="192.168.0.10", database="chain", till_name="Till 2", is_local=False, plain=False)
    assert door.problem_of(HubRefused("retired")) == Problem(code="retired", server="192.168.0.10")
    books.close()


def test_a_till_without_books_takes_an_invitation_in_place_of_the_questions(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(Options(books=tmp_path / "new.db"))
    qtbot.waitUntil(lambda: program.window.findChild(FirstRunScreen) is not None)
    program.window.scanned("2900000000018")
    page = program.window.findChild(FirstRunScreen)
    assert page is not None
    assert not page.join_page.isVisible(), "a card is nobody's yet"
    # Nobody listens there.
    program.window.scanned("regulars://till_2:hunter2@127.0.0.1/chain?port=1&till=Till+2")
    assert page.join_page.form.said.text() == "Till 2 joins “chain” on this computer."
    page.join_page.form.join.click()
    qtbot.waitUntil(lambda: "does not answer" in said_in(program))
    again = program.window.findChild(FirstRunScreen)
    assert again is not None
    assert again.join_page.form.line.text().startswith("regulars://"), "the line stays"
    assert not (tmp_path / "new.db").exists()
    again.join_page.back.click()
    assert again.title.text() == "Welcome to Regulars"


def said_in(program: Program) -> str:
    """What the page that takes an invitation says of the last attempt."""
    page = program.window.findChild(FirstRunScreen)
    return page.join_page.notice.words if page is not None else ""
