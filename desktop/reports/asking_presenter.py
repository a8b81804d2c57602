"""What is asked of the books, the way back to what was asked before, and answers that come too late."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Protocol

from db.books import Books
from db.changes import Changes
from db.lookup.groups import groups
from db.lookup.programme import in_force
from db.reports.answer import Answer, Lead
from db.reports.asked import Asked
from db.reports.periods import Chosen, first_choice, held_against, period
from db.reports.places import Places
from db.reports.question import Question, question
from desktop.reports.jobs import ask_question, read_places
from desktop.runner import Cancelled, Run, Task, Work
from loyalty.programme import Programme

#: What the room opens with.
FIRST = "dashboard"
#: Asked after it, one by one: its page shows their pictures beside its own.
BESIDE = ("pareto", "retention")
#: Where a lead may go that is no part of an answer: to what is kept in the room.
PLACES = frozenset({"saved", "saved_one", "benchmarks"})
#: Answers that are kept, so that the way back is one step and not another wait.
KEPT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What filters can ask for here, and what words need."""

    programme: Programme
    #: Every group, and how many are in it.
    groups: tuple[tuple[str, int], ...] = ()
    places: Places = field(default_factory=Places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A question, and all that was chosen for it."""

    question: str = FIRST
    chosen: Chosen
    shop: str = ""
    till: str = ""
    tier: str = ""
    group: str = ""
    #: Of this question.
    options: tuple[tuple[str, str], ...] = ()

    def asked(self, of: Question, today: date) -> Asked:
        """What the question is handed: nothing that it doesn't heed, so that like is known for like."""

        def heeded(name: str) -> str:
            return str(getattr(self, name)) if name in of.heeds else ""

        before = held_against(self.chosen, today) if {"period", "before"} <= of.heeds else None
        return Asked(
            period=period(self.chosen, today),
            today=today,
            before=before,
            shop=heeded("shop"),
            till=heeded("till"),
            tier=heeded("tier"),
            group=heeded("group"),
            options=self.options,
        )


class AskingView(Protocol):
    """All that the presenter ever says to its screen."""

    def show_around(self, around: Around) -> None:
        """What can be asked for, and in which words."""

    def show_wanted(self, wanted: Wanted, of: Question, *, can_go_back: bool, title: str) -> None:
        """This is asked for now, or what `title` calls that is behind it; the answer may take a moment."""

    def show_answer(self, answer: Answer) -> None:
        """The answer to what is asked for."""

    def show_beside(self, answer: Answer) -> None:
        """What another question says, beside the one that is shown."""

    def show_lead(self, lead: Lead, asked: Asked, title: str) -> None:
        """The people or the receipts behind something, in the place of an answer; `lead` names its question."""

    def show_asking(self) -> None:
        """The work process has it."""

    def show_progress(self, done: int, of: int) -> None:
        """How far it is; `of` 0 while nobody knows the whole."""

    def show_asked(self) -> None:
        """Nothing is under way any more."""

    def show_stopped(self) -> None:
        """Somebody did not want to wait: there is no answer."""

    def show_problem(self, error: Exception) -> None:
        """There is no answer, and why."""


@dataclass(frozen=True, slots=True)
class _Stop:
    """A place on the way: a question, or what is behind something of it."""

    wanted: Wanted
    lead: Lead | None = None
    title: str = ""


class AskingPresenter:
    """One question at a time; an answer that another question or filter has overtaken is dropped."""

    def __init__(
        self,
        view: AskingView,
        *,
        books: Books,
        run: Run,
        work: Work,
        today: Callable[[], date],
        heard: Callable[[Around], None],
    ) -> None:
        self._view, self._books, self._run, self._work = view, books, run, work
        self._today, self._heard = today, heard
        self.around: Around | None = None
        self._at = _Stop(Wanted(chosen=first_choice(today())))
        self._way: list[_Stop] = []
        #: By question, what was chosen of its own.
        self._options: dict[str, tuple[tuple[str, str], ...]] = {}
        self._kept: OrderedDict[tuple[str, Asked], Answer] = OrderedDict()
        self._number = 0
        self._task: Task | None = None
        #: The books have moved since they were asked.
        self._stale = False

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return self._at.wanted

    @property
    def lead(self) -> Lead | None:
        """What is behind something, while that is shown."""
        return self._at.lead

    @property
    def is_asking(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def begin(self) -> None:
        """The room is entered for the first time."""
        self.read_around(then=self._show)

    def renew(self) -> None:
        """The room comes to the front again: what has moved meanwhile is asked anew."""
        if self.around is not None and self._stale and not self.is_asking:
            self.ask_again()

    def ask_again(self) -> None:
        """The same once more, of the books as they are now."""
        self._forget()
        self._show()

    def open(self, name: str) -> None:
        """Another question, under the same period and filters."""
        if name != self.wanted.question or self.lead is not None:
            self._go(_Stop(replace(self.wanted, question=name, options=self._options.get(name, ()))))

    def follow(self, lead: Lead, title: str) -> None:
        """Go where a figure or a row leads."""
        if lead.to == "question":
            self.open(lead.question)
        else:
            self._go(_Stop(self.wanted, replace(lead, question=lead.question or self.wanted.question), title))

    def back(self) -> bool:
        """One step back; False where there is none."""
        if not self._way:
            return False
        before = self._way.pop()
        # What was chosen meanwhile holds there too: it stands in the same header.
        now = self.wanted
        same = replace(now, question=before.wanted.question, options=self._options.get(before.wanted.question, ()))
        self._at = replace(before, wanted=same)
        self._show()
        return True

    def choose(self, chosen: Chosen) -> None:
        """Other days, or held against others."""
        self._ask_for(replace(self.wanted, chosen=chosen))

    def filter(self, kind: str, value: str) -> None:
        """Of this shop, till, tier or group only; an empty one of all."""
        assert kind in ("shop", "till", "tier", "group")
        self._ask_for(replace(self.wanted, **{kind: value}))  # type: ignore[arg-type]

    def choose_option(self, name: str, value: str) -> None:
        """One of the question's own choices."""
        options = tuple((own, said) for own, said in self.wanted.options if own != name)
        options = (*options, (name, value)) if value else options
        self._options[self.wanted.question] = options
        self._ask_for(replace(self.wanted, options=options))

    def stop(self) -> None:
        """Wait no longer."""
        if self._task is not None:
            self._task.cancel()

    def changed(self, changes: Changes) -> None:
        """Something was written to the books: every answer is as old as that."""
        if changes.programme or changes.workplace:
            self._forget()
            if self.around is not None:
                self.read_around(then=lambda: None)
        self._stale = self._stale or bool(changes.accounts or changes.sales or changes.programme)

    def read_around(self, then: Callable[[], None]) -> None:
        """What filters can ask for; tills come later, since their list is a walk over all days."""
        day = self._today()

        def job() -> Around:
            return Around(programme=in_force(self._books, day=day).programme, groups=groups(self._books))

        def read(around: Around) -> None:
            places = self.around.places if self.around is not None else None
            self._take(replace(around, places=places) if places is not None else around)
            then()
            if places is None:
                self._work(partial(read_places, self._books.path), self._placed, self._not_placed)

        self._run(job, read)

    def _take(self, around: Around) -> None:
        if around != self.around:
            self.around = around
            self._heard(around)
            self._view.show_around(around)

    def _placed(self, places: Places) -> None:
        assert self.around is not None
        self._take(replace(self.around, places=places))

    def _not_placed(self, error: Exception) -> None:
        """Without them there is no filter by till; what is wrong with the books the question itself will say."""

    def _go(self, to: _Stop) -> None:
        self._way.append(self._at)
        self._at = to
        self._show()

    def _ask_for(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self._at = replace(self._at, wanted=wanted)
            self._show()

    def _forget(self) -> None:
        self._kept.clear()
        self._stale = False

    def _show(self) -> None:
        """Show what is asked for, and its answer: at once where it is known."""
        self._number += 1
        self.stop()
        self._task = None
        if self._stale:
            self._forget()
        self._view.show_asked()
        lead, title = self._at.lead, self._at.title
        wanted = self.wanted
        if lead is not None and lead.question != wanted.question:
            wanted = replace(wanted, question=lead.question, options=self._options.get(lead.question, ()))
        of = question(wanted.question)
        asked = wanted.asked(of, self._today())
        if lead is not None and lead.to in PLACES:
            # It stays as it is, whatever period or filter was chosen.
            of = replace(of, name="", heeds=frozenset())
        self._view.show_wanted(wanted, of, can_go_back=bool(self._way), title=title)
        if lead is not None:
            self._view.show_lead(lead, asked, title)
        else:
            self._ask(of.name, asked, self._view.show_answer, then=BESIDE if of.name == FIRST else ())

    def _ask(self, name: str, asked: Asked, show: Callable[[Answer], None], then: tuple[str, ...]) -> None:
        """Ask, and show what comes unless it comes too late; `then` ask those that stand beside it."""
        number, first = self._number, name == self.wanted.question

        def show_it(answer: Answer) -> None:
            show(answer)
            if then:
                of = question(then[0])
                wanted = replace(self.wanted, question=of.name, options=())
                self._ask(of.name, wanted.asked(of, self._today()), self._view.show_beside, then[1:])

        def answered(answer: Answer) -> None:
            self._keep(name, asked, answer)
            if number == self._number:
                self._ended()
                show_it(answer)

        def failed(error: Exception) -> None:
            if number != self._number:
                return  # Overtaken; most often it was stopped for that.
            self._ended()
            if not isinstance(error, Cancelled):
                self._view.show_problem(error)
            elif first:
                self._view.show_stopped()

        def going(done: int, of: int) -> None:
            if number == self._number:
                self._view.show_progress(done, of)

        kept = self._kept.get((name, asked))
        if kept is not None:
            show_it(kept)
            return
        if first:
            self._view.show_asking()
        self._task = self._work(partial(ask_question, self._books.path, name, asked), answered, failed, going)

    def _ended(self) -> None:
        self._task = None
        self._view.show_asked()

    def _keep(self, name: str, asked: Asked, answer: Answer) -> None:
        self._kept[name, asked] = answer
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
