"""Rounds with the hub go by themselves, one at a time, and keep nobody waiting: not the till, not the window."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from db.books import Books
from db.changes import Changes
from db.sync.wire import Hub, HubRefused
from db.tables.columns import micros
from desktop.background import LedgerLane
from desktop.shell.hub_ties import HubTies
from desktop.shell.sync_rounds import LEAST_MS, MOST_MS, SyncRounds
from tests.db import joined
from tests.db.switched_hub import SwitchedHub
from tests.desktop.till_counter import ANNA_CARD, Lane, Shop, give, open_shop
from tests.worlds.model_hub import ModelHub

ANNA = "anna-000-0000-0000"
CHANCE = 0.5
#: What a hand at the keys does not notice; and how often a machine that does other things may still stall for longer.
NOTICED_S, TRIES = 0.05, 5


class Rounds:
    """Rounds of a shop's books with a hub in memory, behind a network that can be switched."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.model = ModelHub(lambda: micros(shop.clock()))
        for code in ("ABC", "OTHER"):
            self.model.invite(code, risk_budget=200_00, risk_floor=150_00)
        self.network = SwitchedHub(self.model.door(1))
        self.lane = Lane()
        self.told: list[Changes] = []
        self.refuses = ""
        self.rounds = SyncRounds(
            shop.books,
            run=shop.lane,
            lane=self.lane,
            reach=self.reach,
            forget_way=lambda: None,
            clock=shop.clock,
            new_id=shop.new_id,
            chance=lambda: CHANCE,
            fingerprint=lambda: "here",
            tell=self.tell,
        )

    def reach(self) -> Hub:
        if self.refuses:
            raise HubRefused(self.refuses)
        return self.network

    def tell(self, changes: Changes) -> None:
        self.told.append(changes)
        self.rounds.written()

    def join(self) -> None:
        joined.join_hub(self.shop.books, self.model.door(1), now=self.shop.clock())

    @property
    def hellos(self) -> int:
        return [name for name, _ in self.network.calls].count("hello")


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return open_shop(tmp_path)


@pytest.fixture
def going(qapp: object, shop: Shop) -> Iterator[Rounds]:
    made = Rounds(shop)
    made.join()
    made.rounds.begin()
    yield made
    # Another test's window must not find these books gone.
    made.rounds.end()


def test_a_lone_till_goes_no_rounds_until_it_joins(qapp: object, shop: Shop) -> None:
    lone = Rounds(shop)
    lone.rounds.begin()
    lone.rounds.written()
    assert (lone.rounds.state.state, lone.rounds.due_in_ms) == ("lone", None)
    lone.join()
    lone.rounds.now()
    assert lone.rounds.state.state == "begun"
    assert lone.rounds.due_in_ms == 0
    lone.rounds.end()


def test_a_round_brings_both_in_step_and_the_next_comes_by_chance(qtbot: QtBot, going: Rounds) -> None:
    heard = []
    going.rounds.heard_by(lambda state: heard.append(state.state))
    going.rounds.now()
    qtbot.waitUntil(lambda: going.rounds.state.state == "synced")
    assert (heard[0], going.rounds.state.waiting) == ("begun", 0)
    assert going.rounds.state.synced_at == going.shop.clock()
    assert joined.spent(going.shop.books, next(iter(going.model.state.grants))) == 0
    due = going.rounds.due_in_ms
    assert due is not None
    assert LEAST_MS < due < MOST_MS
    going.rounds.written()
    due = going.rounds.due_in_ms
    assert due is not None
    assert due < LEAST_MS


def test_while_the_hub_is_away_sales_wait_for_the_next_round_and_are_counted(qtbot: QtBot, going: Rounds) -> None:
    going.network.always = "away"
    going.rounds.now()
    qtbot.waitUntil(lambda: going.rounds.state.state == "offline")
    since, waiting = going.rounds.state.away_since, going.rounds.state.waiting
    assert since == going.shop.clock()
    give(going.shop, ANNA, 10_00)
    going.rounds.written()
    due = going.rounds.due_in_ms
    assert due is not None
    assert due >= LEAST_MS
    going.shop.clock.pass_(minutes=5)
    going.rounds.now()
    qtbot.waitUntil(lambda: going.rounds.state.waiting > waiting)
    assert going.rounds.state.away_since == since
    going.network.always = "there"
    going.rounds.now()
    qtbot.waitUntil(lambda: going.rounds.state.state == "synced")
    assert (going.rounds.state.away_since, going.rounds.state.waiting) == (None, 0)


def test_there_is_never_a_second_round_beside_the_first(qtbot: QtBot, going: Rounds) -> None:
    going.lane.holding = True
    for _ in range(3):
        going.rounds.now()
        qtbot.waitUntil(lambda: bool(going.lane.held))
    going.rounds.written()
    assert len(going.lane.held) == 1
    going.lane.let_go()
    assert going.hellos == 1
    due = going.rounds.due_in_ms
    assert due is not None
    assert due < LEAST_MS


def test_a_hub_that_says_no_wants_a_person(qtbot: QtBot, going: Rounds) -> None:
    going.refuses = "no_address"
    going.rounds.now()
    qtbot.waitUntil(lambda: going.rounds.state.state == "attention")
    assert going.rounds.state.refused == "no_address"


def test_what_comes_down_is_told_and_rushes_nobody(qtbot: QtBot, going: Rounds) -> None:
    joined.give_at_hub(going.model.door(2), ANNA, 70_00, "cashback")
    going.rounds.now()
    qtbot.waitUntil(lambda: bool(going.told))
    assert ANNA in going.told[0].accounts
    due = going.rounds.due_in_ms
    assert due is not None
    assert due >= LEAST_MS


def test_what_was_asked_when_the_program_ended_is_given_back(qtbot: QtBot, shop: Shop) -> None:
    going = Rounds(shop)
    going.join()
    with shop.books.writing() as connection:
        connection.exec_driver_sql("INSERT INTO intent VALUES ('sale-0001', 'anna', x'7b7d', 1, 'asked')")
    going.rounds.begin()
    going.rounds.now()
    qtbot.waitUntil(lambda: going.rounds.state.state == "synced")
    assert {op: charge.state for op, charge in going.model.state.charges.items()} == {"sale-0001": "void"}


class Beats:
    """A clock in the window's own loop: how long it was ever kept from it."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = monotonic()
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self.longest, self._last = 0.0, monotonic()
        self._timer.start()

    def _beat(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def ledger(qapp: object) -> Iterator[LedgerLane]:
    def raised(error: BaseException) -> None:
        raise error

    lane = LedgerLane(raised)
    yield lane
    lane.close()


def test_a_hub_that_hangs_never_keeps_the_window_from_its_work(qtbot: QtBot, shop: Shop, ledger: LedgerLane) -> None:
    give(shop, ANNA, 320_00)
    model = ModelHub(lambda: micros(shop.clock()))
    model.invite("ABC")
    joined.join_hub(shop.books, model.door(1), now=shop.clock())
    network = SwitchedHub(model.door(1), "hang")

    def open_hub(books: Books, *, somebody_waits: bool = False) -> Hub:
        return network

    ties = HubTies(
        shop.books,
        run=ledger.run,
        clock=shop.clock,
        new_id=shop.new_id,
        tell=shop.tell,
        news=lambda told: None,
        unexpected=lambda error: None,
        open_hub=open_hub,
    )
    shop.hub_lane, shop.link = ties.lane.run, ties  # type: ignore[assignment]
    room = shop.room()
    qtbot.addWidget(room.screen)
    room.screen.resize(1366, 768)
    room.screen.show()
    ties.rounds.begin()
    ties.rounds.now()
    room.scanned(ANNA_CARD)
    room.sale.type_amount(400_00)
    room.sale.pay_exactly("cashback", 100_00)
    qtbot.waitUntil(lambda: [name for name, _ in network.calls] == ["hello"])
    room.sale.apply()
    qtbot.waitUntil(lambda: [name for name, _ in network.calls].count("authorise") == 1)
    panel = room.screen.sale
    qtbot.waitUntil(lambda: bool(panel.notice.words))
    beats, longest = Beats(), []
    for _ in range(TRIES):
        beats.begin()
        for _ in range(20):
            qtbot.keyClick(panel.amount, "7")
            with qtbot.waitSignal(beats._timer.timeout):
                pass
        longest.append(beats.longest)
        if beats.longest < NOTICED_S:
            break
    assert min(longest) < NOTICED_S
    assert panel.notice.words == "Asking the hub…"
    network.goes_on.set()
    qtbot.waitUntil(lambda: panel.without_spending.isVisible())
    ties.close()
    assert room.sale.sale.amount == 400_00
