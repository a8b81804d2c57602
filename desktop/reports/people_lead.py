"""The people behind a figure, wired: the page, who finds them, what is done with them, and the sheets for it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from db.ledger.refusals import Refused
from db.reports.asked import Asked
from db.reports.asking import Asking, asking
from db.reports.periods import Chosen
from desktop.parts import Parts
from desktop.reports.coupon_sheet import CouponSheet
from desktop.reports.keep_sheet import KeepSheet
from desktop.reports.people_acting import ActingPresenter, Choices
from desktop.reports.people_jobs import FoundPeople, Kept, Where
from desktop.reports.people_page import PeoplePage
from desktop.reports.people_presenter import PeoplePresenter
from desktop.runner import Cancelled
from desktop.widgets.group_sheet import GroupSheet
from desktop.widgets.popover import Popover
from desktop.wording.columns import csv_style
from desktop.wording.problems import word_no_file, word_refusal
from desktop.wording.reports import people_done
from desktop.wording.reports.kept import word_span
from desktop.wording.words import Words
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from desktop.widgets.many_people import CouponsGiven, Grouped, TakenBack

#: As wide as the sheet with the coupons needs.
SHEET_WIDEST = 640


class PeopleLead(QObject):
    """Also the page of a saved segment: its people are people like any others."""

    def __init__(
        self,
        parts: Parts,
        words: Callable[[], Words],
        over: QWidget,
        *,
        open_customer: Callable[[str], None],
        chosen: Callable[[], Chosen],
        kept: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._parts, self._words, self._chosen, self._kept = parts, words, chosen, kept
        self._title = ""
        self._asked: Asked | None = None
        self._choices = Choices()
        self.page = PeoplePage(words)
        self.popover = Popover(over, widest=SHEET_WIDEST)
        self.popover.done.hide()
        self.finding = PeoplePresenter(self.page, books=parts.books, work=parts.work, heard=lambda found: None)
        self.acting = ActingPresenter(
            self,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            today=self._today,
            new_id=parts.new_id,
            tell=parts.tell,
        )
        self.page.opened.connect(open_customer)
        self.page.asked.connect(self._open)
        self.page.stopped.connect(self._stop_either)
        self.page.again.connect(self.finding.again)

    @property
    def widget(self) -> QWidget:
        """What is seen below the header."""
        return self.page

    def begin(self, question: str, asked: Asked, group: str, title: str) -> None:
        """Show this group of that question, as `title` calls it."""
        self._show(Where(question=question, asked=asked, group=group, today=asked.today), title, asked)

    def begin_segment(self, segment_id: str, title: str) -> None:
        """Show who is in a saved segment."""
        self._show(Where(segment=segment_id, today=self._today()), title, None)

    def stop(self) -> None:
        """Nobody looks for them any more; what is being done with them goes on."""
        self.finding.stop()

    def changed(self, changes: Changes) -> None:
        """Something was written to the books."""
        if changes.programme:
            self.acting.read_choices()
        if not self.acting.is_acting:
            self.finding.changed(changes)

    def closing(self) -> None:
        """The window is about to close."""
        self.finding.stop()
        self.acting.stop()

    def show_choices(self, choices: Choices) -> None:
        """What can be given, and which groups there are."""
        self._choices = choices
        self.page.offer("coupon", on=bool(choices.coupons))
        self.page.offer("leave", on=bool(choices.groups))

    def show_going(self, done: int, of: int) -> None:
        """How far it has come."""
        self.page.show_going(done, of)

    def show_kept(self, name: str, kind: str, kept: Kept) -> None:
        """They are saved."""
        self.page.show_done(people_done.word_kept(name, kind, kept.count, self._words()))
        self._kept()

    def show_given(self, campaign: str, done: "CouponsGiven") -> None:
        """Who got a coupon."""
        given, words = done.given, self._words()
        text = people_done.word_given(campaign, len(given.codes), given.held, given.forgotten, done.left, words)
        self.page.show_done(text, "good" if given.codes else "plain", self.acting.undo if given.codes else None)

    def show_grouped(self, group: str, done: "Grouped", *, join: bool) -> None:
        """Who is in the group now, or out of it."""
        count = len(done.accounts)
        text = people_done.word_grouped(group, count, done.forgotten, done.left, self._words(), join=join)
        self.page.show_done(text, "good" if count else "plain", self.acting.undo if count else None)

    def show_taken_back(self, done: "TakenBack", of: int) -> None:
        """What was done is undone."""
        self.page.show_done(people_done.word_taken_back(len(done.accounts), of, self._words()))

    def show_written(self, path: Path, count: int) -> None:
        """The file is there."""
        self.page.show_done(people_done.word_written(count, path.name, self._words()))

    def show_not_done(self, error: Exception) -> None:
        """Why not. What nobody foresaw is raised again."""
        words = self._words()
        if isinstance(error, Cancelled):
            self.page.show_done(self.tr("Stopped. Nothing was written."), "plain")
        elif isinstance(error, Refused):
            self.page.show_done(word_refusal(error.code, words), "warn")
        elif told := word_no_file(error, words):
            self.page.show_done(*told)
        else:
            self.page.show_done(self.tr("This could not be done."), "bad")
            raise error

    def _show(self, where: Where, title: str, asked: Asked | None) -> None:
        if self.acting.is_acting and self.finding.where == where:
            return  # What is done with them is done with those in sight.
        if self.finding.where != where:
            self.page.model.untick()
            self.page.notice.dismiss()
        self._title, self._asked = title, asked
        self.popover.dismiss()
        self.acting.read_choices()
        self.finding.open(where)

    def _today(self) -> date:
        return local_day(self._parts.clock(), self._parts.workplace.zone)

    def _stop_either(self) -> None:
        (self.acting if self.acting.is_acting else self.finding).stop()

    def _open(self, name: str) -> None:
        near, wanted = self.page.buttons[name], self.page.wanted
        if not wanted or self.acting.is_acting:
            return
        match name:
            case "keep":
                self._open_keep(near, wanted)
            case "coupon":
                coupons = CouponSheet(self._choices.coupons, len(wanted), self._words, self._today())
                coupons.given.connect(lambda rule, named, last, reason: self._give(rule, named, wanted, last, reason))
                self._lay(near, self.tr("Give a coupon"), coupons)
            case "join" | "leave":
                join = name == "join"
                groups = GroupSheet(tuple(group for group, _ in self._choices.groups), new=join)
                groups.chosen.connect(lambda group: self._regroup(wanted, group, join=join))
                self._lay(near, self.tr("Add to group") if join else self.tr("Take out of group"), groups)
            case "export":
                self._export(wanted)

    def _lay(self, near: QWidget, title: str, sheet: "KeepSheet | CouponSheet | GroupSheet") -> None:
        self.popover.open(near, title, sheet)
        sheet.begin()
        # What wraps knows its height once it is laid out.
        QTimer.singleShot(0, self.popover, self.popover.place)

    def _open_keep(self, near: QWidget, wanted: tuple[str, ...]) -> None:
        found = self.finding.found
        asked = self._kept_question(found)
        live = not self.page.model.ticked and self._asked is not None
        sheet = KeepSheet(len(wanted), word_span(asked, self._words(), today=self._today()), can_live=live)
        sheet.kept.connect(lambda name, kind: self._keep(name, kind, asked, wanted))
        self._lay(near, self.tr("Save these people"), sheet)

    def _kept_question(self, found: FoundPeople | None) -> Asking:
        """What was asked, or, of a segment, what was kept with it."""
        where = self.finding.where
        if where is not None and self._asked is not None:
            return asking(where.question, self._asked, self._chosen(), where.group)
        if found is not None and found.kept is not None:
            return found.kept
        return Asking(question="", span="this_month")

    def _keep(self, name: str, kind: str, asked: Asking, wanted: tuple[str, ...]) -> None:
        self.popover.dismiss()
        self.acting.keep(name, kind, asked, wanted)

    def _give(self, rule: str, name: str, wanted: tuple[str, ...], last: date | None, reason: str) -> None:
        self.popover.dismiss()
        self.acting.give_coupon(rule, name, wanted, last_day=last, reason=reason)

    def _regroup(self, wanted: tuple[str, ...], group: str, *, join: bool) -> None:
        self.popover.dismiss()
        self.acting.change_group(wanted, group, join=join)

    def _export(self, wanted: tuple[str, ...]) -> None:
        where = self.finding.where
        title, kinds = self.tr("Export the people"), self.tr("Tables (*.xlsx *.csv)")
        target = self._parts.ask.save_file(title, self.tr("people.xlsx"), kinds)
        if target is None or where is None:
            return
        if target.suffix.lower() not in (".xlsx", ".csv"):
            target = target.with_name(f"{target.name}.xlsx")
        place = self._parts.workplace
        self.acting.write(target, where, wanted, self._words(), csv_style(place.country, place.language))
