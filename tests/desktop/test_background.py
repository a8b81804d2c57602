"""Work beside the window: answers come back in order and on the window's thread, and nothing is lost silently."""

import pickle
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from db.books import BooksProblem
from desktop.background import HubLane, LedgerLane, WorkProcess
from desktop.runner import Cancelled, WorkLost
from tests.desktop import long_jobs


@pytest.fixture
def unexpected() -> list[BaseException]:
    return []


@pytest.fixture
def lane(qtbot: QtBot, unexpected: list[BaseException]) -> Iterator[LedgerLane]:
    lane = LedgerLane(unexpected.append)
    yield lane
    lane.close()


@pytest.fixture
def process(qtbot: QtBot, unexpected: list[BaseException]) -> Iterator[WorkProcess]:
    process = WorkProcess(unexpected.append)
    yield process
    process.close()


def test_answers_come_in_the_order_asked_and_on_the_windows_thread(qtbot: QtBot, lane: LedgerLane) -> None:
    answers: list[tuple[int, bool]] = []
    for number in range(50):
        lane.run(lambda number=number: number, lambda n: answers.append((n, threading.current_thread() is here)))
    here = threading.current_thread()
    qtbot.waitUntil(lambda: lane.idle)
    assert answers == [(number, True) for number in range(50)]


def test_what_a_job_raises_is_told_beside_the_call(
    qtbot: QtBot, lane: LedgerLane, unexpected: list[BaseException]
) -> None:
    told: list[Exception] = []
    lane.run(lambda: 1 // 0, told.append, told.append)
    qtbot.waitUntil(lambda: lane.idle)
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert unexpected == []


def test_what_nobody_answers_is_unexpected_and_the_lane_goes_on(
    qtbot: QtBot, lane: LedgerLane, unexpected: list[BaseException]
) -> None:
    told: list[int] = []
    lane.run(lambda: 1 // 0, told.append)
    lane.run(lambda: 1, lambda _: 1 // 0)
    lane.run(lambda: 7, told.append)
    qtbot.waitUntil(lambda: lane.idle)
    assert [type(error) for error in unexpected] == [ZeroDivisionError, ZeroDivisionError]
    assert told == [7]


def test_closing_finishes_what_was_handed_in_and_answers_nobody(qtbot: QtBot) -> None:
    lane = LedgerLane(lambda error: None)
    written: list[int] = []
    answered: list[int] = []
    for number in range(20):
        lane.run(lambda number=number: written.append(number) or number, answered.append)
    lane.close()
    assert written == list(range(20))
    assert answered == []


def test_a_hub_that_hangs_keeps_neither_the_books_nor_the_end_waiting(
    qtbot: QtBot, lane: LedgerLane, unexpected: list[BaseException]
) -> None:
    hub, answers, hangs = HubLane(unexpected.append), list[str](), threading.Event()
    hub.run(hangs.wait, lambda _: answers.append("hub"))
    hub.run(lambda: answers.append("never begun"), lambda _: None)
    lane.run(lambda: "books", answers.append)
    qtbot.waitUntil(lambda: lane.idle)
    assert (answers, hub.idle) == (["books"], False)
    hub.close(wait_s=0.05, last=lambda: answers.append("let go"))
    hangs.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["books", "let go"]
    assert unexpected == []


def test_the_hubs_answers_come_in_turn_and_on_the_windows_thread(qtbot: QtBot) -> None:
    hub, answers = HubLane(lambda error: None), list[tuple[int, bool]]()
    here = threading.current_thread()
    for number in range(5):
        hub.run(lambda number=number: number, lambda n: answers.append((n, threading.current_thread() is here)))
    qtbot.waitUntil(lambda: hub.idle)
    hub.close()
    assert answers == [(number, True) for number in range(5)]


def test_the_work_process_does_jobs_in_turn_and_tells_how_far_it_is(qtbot: QtBot, process: WorkProcess) -> None:
    answers: list[object] = []
    steps: list[tuple[int, int]] = []
    process.work(partial(long_jobs.add, 2, 3), answers.append)
    process.work(partial(long_jobs.count_to, 1000), answers.append, progress=lambda n, of: steps.append((n, of)))
    # As far back as the system lets it stand, so that the till has its core.
    process.work(long_jobs.stands_back, answers.append)
    qtbot.waitUntil(lambda: answers == [5, 1000, 19])
    assert 100 <= len(steps) <= 201
    assert steps == sorted(steps)
    assert {of for _, of in steps} == {1000}


def test_a_job_under_way_stops_when_asked_and_the_next_one_runs(qtbot: QtBot, process: WorkProcess) -> None:
    told: list[object] = []
    steps: list[int] = []
    endless = process.work(long_jobs.count_for_ever, told.append, told.append, lambda n, of: steps.append(n))
    waiting = process.work(long_jobs.count_for_ever, told.append, told.append)
    process.work(partial(long_jobs.add, 1, 1), told.append)
    qtbot.waitUntil(lambda: len(steps) > 3)
    waiting.cancel()
    endless.cancel()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert [type(told[0]), type(told[1]), told[2]] == [Cancelled, Cancelled, 2]


def test_errors_of_the_work_process_arrive_in_one_piece_or_as_words(qtbot: QtBot, process: WorkProcess) -> None:
    told: list[Exception] = []
    process.work(long_jobs.refuse, told.append, told.append)
    process.work(long_jobs.refuse_oddly, told.append, told.append)
    process.work(long_jobs.answer_with_what_cannot_travel, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert [type(error) for error in told] == [ValueError, WorkLost, WorkLost]
    assert "OddError: odd" in str(told[1])


def test_a_work_process_that_dies_fails_its_job_and_comes_back_for_the_next(qtbot: QtBot, process: WorkProcess) -> None:
    told: list[object] = []
    process.work(long_jobs.die, told.append, told.append)
    process.work(partial(long_jobs.add, 1, 1), told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [type(told[0]), told[1]] == [WorkLost, 2]


def test_what_is_wrong_with_books_comes_whole_out_of_the_work_process(tmp_path):
    problem = BooksProblem("damaged", tmp_path / "books.db", detail="a torn page")
    carried = pickle.loads(pickle.dumps(problem))
    assert (carried.code, carried.path, carried.facts) == ("damaged", problem.path, {"detail": "a torn page"})
    assert str(carried) == str(problem)
