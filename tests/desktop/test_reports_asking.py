"""What the reports room asks: one question at a time, with a way back, and no answer shown that comes too late."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from db.books import BooksProblem
from db.changes import Changes
from db.reports.answer import Answer, Lead
from db.reports.asked import Asked
from db.reports.periods import Chosen
from desktop.reports.asking_presenter import BESIDE, AskingPresenter
from desktop.runner import Cancelled

TODAY = date(2026, 11, 28)


class Remembering:
    """A screen that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.answers: list[Answer] = []
        self.lead: Lead | None = None
        self.can_go_back = False
        self.title = ""

    def show_around(self, around: object) -> None:
        self.told.append("around")

    def show_wanted(self, wanted: Any, of: Any, *, can_go_back: bool, title: str) -> None:
        self.told.append(f"wanted {of.name}")
        self.can_go_back, self.title = can_go_back, title

    def show_answer(self, answer: Answer) -> None:
        self.told.append(f"answer {answer.question}")
        self.answers.append(answer)

    def show_beside(self, answer: Answer) -> None:
        self.told.append(f"beside {answer.question}")

    def show_lead(self, lead: Lead, asked: Asked, title: str) -> None:
        self.told.append(f"lead {lead.question} {lead.to} {lead.group}")
        self.lead = lead

    def show_asking(self) -> None:
        self.told.append("asking")

    def show_progress(self, done: int, of: int) -> None:
        self.told.append(f"{done} of {of}")

    def show_asked(self) -> None:
        pass

    def show_stopped(self) -> None:
        self.told.append("stopped")

    def show_problem(self, error: Exception) -> None:
        self.told.append(f"problem {error}")


class HeldWork:
    """A work process that answers when it is told to; a job that was cancelled answers nothing else."""

    def __init__(self) -> None:
        self.jobs: list[HeldJob] = []

    def __call__(self, job: Any, done: Any, failed: Any = None, progress: Any = None) -> "HeldJob":
        made = HeldJob(job, done, failed, progress)
        if job.func.__name__ == "ask_question":
            self.jobs.append(made)
        return made

    @property
    def last(self) -> "HeldJob":
        return self.jobs[-1]


class HeldJob:
    def __init__(self, job: Any, done: Any, failed: Any, progress: Any) -> None:
        _, self.name, self.asked = (*job.args, None, None)[:3]
        self.done, self.failed, self.progress = done, failed, progress
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    def answer(self) -> None:
        if self.cancelled:
            self.failed(Cancelled())
        else:
            self.answer_late()

    def answer_late(self) -> None:
        """It was done before it heard that nobody waits."""
        self.done(Answer(question=self.name, asked=self.asked))


class Desk:
    def __init__(self, books: Any) -> None:
        self.view, self.work = Remembering(), HeldWork()
        self.asking = AskingPresenter(
            self.view,
            books=books,
            run=lambda job, done, failed=None: done(job()),
            work=self.work,
            today=lambda: TODAY,
            heard=lambda around: None,
        )
        self.asking.begin()

    def answer_all(self) -> None:
        answered = 0
        while answered < len(self.work.jobs):
            self.work.jobs[answered].answer()
            answered += 1


@pytest.fixture
def desk(books: Any) -> Desk:
    return Desk(books)


def test_the_overview_is_asked_first_and_what_stands_beside_it_after_that(desk):
    assert [job.name for job in desk.work.jobs] == ["dashboard"]
    desk.answer_all()
    assert [job.name for job in desk.work.jobs] == ["dashboard", *BESIDE]
    assert desk.view.told[-1 - len(BESIDE) :] == ["answer dashboard", *(f"beside {name}" for name in BESIDE)]


def test_a_newer_question_stops_the_one_before_and_its_late_answer_is_not_shown(desk):
    desk.asking.open("takings")
    overview, takings = desk.work.jobs
    assert overview.cancelled
    overview.answer_late()
    assert desk.view.answers == []
    takings.answer()
    assert [answer.question for answer in desk.view.answers] == ["takings"]
    assert not desk.asking.is_asking


def test_another_period_asks_again_and_is_held_against_as_much_of_the_one_before(desk):
    desk.asking.open("takings")
    desk.asking.choose(Chosen(span="last_month"))
    asked = desk.work.last.asked
    assert (asked.period.first, asked.period.last) == (date(2026, 10, 1), date(2026, 10, 31))
    assert asked.before.first == date(2026, 9, 1)
    desk.asking.choose(Chosen(span="last_month", against="nothing"))
    assert desk.work.last.asked.before is None


def test_a_filter_holds_for_every_question_and_only_those_that_heed_it_are_handed_it(desk):
    desk.asking.filter("till", "K3F")
    desk.asking.open("takings")
    assert desk.work.last.asked.till == "K3F"
    desk.asking.filter("till", "")
    assert desk.work.last.asked.till == ""


def test_the_way_back_shows_what_was_there_without_asking_again(desk):
    desk.answer_all()
    assert not desk.view.can_go_back
    desk.asking.open("takings")
    desk.work.last.answer()
    assert desk.view.can_go_back
    asked = len(desk.work.jobs)
    assert desk.asking.back()
    assert desk.view.told[-1 - len(BESIDE)] == "answer dashboard"
    assert len(desk.work.jobs) == asked
    assert not desk.asking.back()


def test_what_was_chosen_on_the_way_holds_after_the_way_back(desk):
    desk.answer_all()
    desk.asking.open("takings")
    desk.asking.choose(Chosen(span="last_year"))
    desk.asking.back()
    assert desk.work.last.name == "dashboard"
    assert desk.work.last.asked.period.first == date(2025, 1, 1)


def test_a_questions_own_choice_is_remembered_for_it_alone(desk):
    desk.asking.open("takings")
    desk.asking.choose_option("step", "day")
    assert desk.work.last.asked.option("step") == "day"
    desk.asking.back()
    assert desk.work.last.asked.options == ()
    desk.asking.open("takings")
    assert desk.work.last.asked.option("step") == "day"


def test_people_behind_a_figure_are_a_step_and_the_period_still_moves_under_them(desk):
    desk.answer_all()
    desk.asking.follow(Lead("people", "kept"), "Kept from last month")
    assert desk.view.told[-1] == "lead dashboard people kept"
    assert desk.view.title == "Kept from last month"
    desk.asking.choose(Chosen(span="last_month"))
    assert desk.view.told[-1] == "lead dashboard people kept"
    asked = len(desk.work.jobs)
    desk.asking.back()
    assert desk.view.title == ""
    # The overview of another month is not known yet.
    assert len(desk.work.jobs) == asked + 1


def test_a_lead_to_another_questions_receipts_keeps_to_what_that_one_heeds(desk):
    desk.asking.follow(Lead("receipts", "members", "takings"), "Average check")
    assert desk.view.lead == Lead("receipts", "members", "takings")
    assert desk.view.told[-2] == "wanted takings"


def test_a_lead_to_a_question_opens_it(desk):
    desk.asking.follow(Lead("question", question="takings"), "Sales")
    assert desk.asking.wanted.question == "takings"
    assert desk.asking.lead is None


def test_who_does_not_want_to_wait_is_told_that_there_is_no_answer(desk):
    desk.asking.stop()
    desk.work.last.answer()
    assert desk.view.told[-1] == "stopped"
    desk.asking.ask_again()
    desk.work.last.answer()
    assert desk.view.answers[-1].question == "dashboard"


def test_what_is_wrong_with_the_books_is_said_by_the_question_that_met_it(desk, tmp_path):
    desk.work.last.failed(BooksProblem("damaged", tmp_path / "books.db"))
    assert desk.view.told[-1].startswith("problem")


def test_progress_of_a_question_that_was_left_is_not_shown(desk):
    desk.work.last.progress(1, 2)
    assert desk.view.told[-1] == "1 of 2"
    left = desk.work.last
    desk.asking.open("takings")
    left.progress(2, 2)
    assert desk.view.told[-1] == "asking"


def test_a_sale_makes_every_answer_old_and_the_room_asks_again_when_it_is_looked_at(desk):
    desk.answer_all()
    asked = len(desk.work.jobs)
    desk.asking.renew()
    assert len(desk.work.jobs) == asked
    desk.asking.changed(Changes(sales=frozenset({"sale-1"})))
    assert len(desk.work.jobs) == asked
    desk.asking.renew()
    assert desk.work.last.name == "dashboard"
    assert len(desk.work.jobs) == asked + 1


def test_only_a_few_answers_are_kept(desk):
    keeps: Callable[[], int] = lambda: len(desk.asking._kept)  # noqa: E731
    desk.asking.open("takings")
    for year in range(2000, 2026):
        desk.asking.choose(Chosen(span="this_year", against="year" if year % 2 else "before"))
        desk.asking.filter("till", str(year))
        desk.work.last.answer()
    assert keeps() == 12
