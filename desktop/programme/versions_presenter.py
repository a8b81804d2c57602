"""Versions and drafts: what is in force, what is being written, what differs, and how a draft becomes a version."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from db.changes import Changes
from db.ledger.refusals import Refused
from desktop.programme.bench import Bench, mistakes, without_examples
from desktop.programme.difference import Change, differences
from desktop.programme.example_words import word_difference
from desktop.programme.making import empty
from desktop.programme.overtaken import overtaken, word_overtaken
from desktop.programme.rules_presenter import mistakes_at_their_rules
from desktop.programme.version_jobs import DRAFT, drop_draft, number_agreed, publish_draft, read_all, save_draft
from desktop.runner import Agree, Run, nobody_is_asked
from desktop.wording.mistakes import word_mistake
from desktop.wording.moments import day, day_together
from desktop.wording.problems import word_refusal
from loyalty.programme_document import ProgrammeRefused

if TYPE_CHECKING:
    from db.books import Books
    from db.ledger.programme_draft import ProgrammeDraft
    from db.lookup.programme import Published
    from desktop.programme.version_jobs import Found

#: Mistakes of a file that are shown; a file with more of them is another file.
SHOWN_MOST = 40


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version in the list."""

    #: "version 3", or "draft" and its id.
    key: str
    name: str
    #: None for a draft.
    holds_from: date | None
    #: When it was published, or a draft put aside.
    at: datetime
    author: str
    #: "in_force", "coming", "past", "draft".
    state: str

    @property
    def number(self) -> str:
        """A version's number; a draft has none."""
        return self.key.removeprefix("version ") if self.state != "draft" else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishShown:
    """What publishing shows before it is done."""

    changes: tuple[Change, ...]
    #: Names of examples that come out otherwise, with what differs.
    failing: tuple[str, ...]
    passing: int
    problems: tuple[str, ...]
    #: A version came from another till while the draft was written: that it did, and what publishing takes back.
    overtaken: str = ""

    @property
    def can_publish(self) -> bool:
        return not self.failing and not self.problems


class VersionsView(Protocol):
    """All that the versions' presenter ever says to its screen."""

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Drafts that were put aside, then every version, newest first."""

    def show_state(self, words: str, *, is_draft: bool) -> None:
        """The line beside the title: what is in force, and whether the draft differs."""

    def show_overtaken(self, words: str) -> None:
        """A version came from another till while the draft was written; empty: none did."""

    def show_difference(self, parts: tuple[tuple[str, tuple[Change, ...]], ...]) -> None:
        """What a version changed, and what the draft changes in it: each with its title."""

    def show_publish(self, shown: PublishShown) -> None:
        """What would be published."""

    def show_published(self, words: str) -> None:
        """It is done."""

    def show_refused(self, problems: tuple[str, ...]) -> None:
        """Why it can't be; nothing was changed."""

    def show_file_problems(self, problems: tuple[str, ...]) -> None:
        """Every mistake of a file, at its place; nothing was changed."""

    def show_file_done(self, words: str) -> None:
        """A file was read or written."""


class VersionsPresenter:
    """What happens on the page of versions, at publishing, and with files."""

    def __init__(
        self,
        view: VersionsView,
        bench: Bench,
        *,
        books: "Books",
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        tell: Callable[[Changes], None],
        agree: Agree = nobody_is_asked,
        go_round: Callable[[], None] = lambda: None,
    ) -> None:
        self._agree, self._go_round = agree, go_round
        self._view, self._bench, self._books, self._run = view, bench, books, run
        self._clock, self._new_id, self._tell = clock, new_id, tell
        self._published: tuple[Published, ...] = ()
        self._in_force: Published | None = None
        self._aside: tuple[ProgrammeDraft, ...] = ()
        self._loaded = False
        self._saved: dict[str, Any] | None = None
        #: The newest version there was when the draft was no draft yet.
        self._began = 0
        self._author = ""
        #: The newest version there was when it was shown what publishing changes.
        self._seen = 0
        bench.watched_by(self._watch)

    @property
    def is_loaded(self) -> bool:
        return self._loaded

    def begin(self) -> None:
        """Read versions and the draft that was left; the draft is opened the first time."""
        self._run(partial(read_all, self._books, self._bench.today()), self._show_all)

    def save(self) -> None:
        """Keep the draft in the books, where it differs from what is in force."""
        document = self._bench.document
        if not self._loaded or document == self._saved:
            return
        self._saved = document
        if self._is_draft():
            job = partial(save_draft, self._books, DRAFT, document, self._began, self._clock())
            self._run(job, lambda _: None)
        else:
            self._run(partial(drop_draft, self._books, DRAFT), lambda _: None)

    def prepare(self) -> None:
        """Show what publishing would change, and whether the examples come out."""
        bench, self._seen = self._bench, self._newest()
        found = bench.differences() if bench.is_right else ()
        failing: dict[str, str] = {}
        for one in found:
            failing.setdefault(one.example, f"{one.example}: {word_difference(one, bench.naming())}")
        problems = mistakes_at_their_rules(bench)
        changes = differences(bench.naming(self._in_force.document if self._in_force else {}), bench.naming())
        passing = len(bench.document.get("examples", [])) - len(failing)
        self._view.show_publish(
            PublishShown(
                changes=changes,
                failing=tuple(failing.values()),
                passing=passing,
                problems=problems,
                overtaken=self._overtaken(),
            )
        )

    def publish(self, holds_from: date, author: str) -> None:
        """Publish the draft; its examples run first."""
        self._author = author.strip()
        op_id, document, now = self._new_id(), self._bench.document, self._clock()
        seen = self._seen or self._newest()

        def done(published: "Published") -> None:
            words = self._bench.words
            text = words.tr("Version {number} is published; it holds from {day}.")
            said = day(published.holds_from, words)
            self._view.show_published(text.format(number=published.number, day=said))
            self._tell(Changes(accounts=frozenset(), sales=frozenset(), programme=True, goods=False))
            self.begin()

        def failed(error: Exception) -> None:
            if isinstance(error, ProgrammeRefused):
                self._view.show_refused(tuple(self._mistake(problem) for problem in error.problems))
            elif isinstance(error, Refused):
                self._view.show_refused((word_refusal(error.code, self._bench.words),))
                if error.code == "overtaken":
                    self._go_round()
            else:
                raise error

        def agreed(number: int | None) -> None:
            job = partial(publish_draft, self._books, op_id, document, holds_from, self._author, now, number or 0)
            self._run(job, done, failed)

        self._agree(partial(number_agreed, self._books, op_id, document, holds_from, seen), agreed, failed)

    def put_aside(self) -> None:
        """Keep the draft under its name, and go on from what is in force."""
        document, now, began = self._bench.document, self._clock(), self._began
        self.discard()
        self._run(partial(save_draft, self._books, self._new_id(), document, began, now), lambda _: self.begin())

    def take_new(self) -> None:
        """Go on from the rules that came from another till; the draft is put aside, under Versions."""
        document, now, began = self._bench.document, self._clock(), self._began
        # There is no step back to what was: it would be published over the new rules.
        self._bench.open(self._published[-1].document)
        self._run(partial(save_draft, self._books, self._new_id(), document, began, now), lambda _: self.begin())
        self._view.show_overtaken("")

    def drop(self, key: str) -> None:
        """Throw a draft away that was put aside."""
        if key.startswith("draft "):
            self._run(partial(drop_draft, self._books, key.removeprefix("draft ")), lambda _: self.begin())

    def compare(self, key: str) -> None:
        """What a version changed in the one before it, and what the draft changes in it."""
        bench, words = self._bench, self._bench.words
        if key.startswith("draft "):
            aside = self._document(key)
            title = words.tr("What the draft changes in the one put aside")
            found = differences(bench.naming(aside), bench.naming())
            self._view.show_difference(((title, found),))
            return
        at = next((nth for nth, one in enumerate(self._published) if f"version {one.number}" == key), None)
        if at is None:
            return
        version = self._published[at]
        number, parts = version.number, []
        if at:
            before = self._published[at - 1]
            text = words.tr("What version {number} changed in version {before}")
            found = differences(bench.naming(before.document), bench.naming(version.document))
            parts.append((text.format(number=number, before=before.number), found))
        if bench.document != version.document:
            text = words.tr("What the draft changes in version {number}")
            parts.append((text.format(number=number), differences(bench.naming(version.document), bench.naming())))
        self._view.show_difference(tuple(parts))

    def take(self, key: str) -> None:
        """Make a version, or a draft that was put aside, the draft; a step back undoes it."""
        document = self._document(key)
        if document:
            self._bench.replace(document)

    def discard(self) -> None:
        """Back to what is in force."""
        self._bench.replace(self._now_document())

    def write_file(self, path: Path) -> None:
        """The draft as a file."""
        text = json.dumps(self._bench.document, ensure_ascii=False, indent=2) + "\n"
        words = self._bench.words

        def done(_: object) -> None:
            self._view.show_file_done(words.tr("The programme is in {path}.").format(path=path))

        self._run(partial(path.write_text, text, encoding="utf-8"), done, self._file_failed)

    def read_file(self, path: Path) -> None:
        """A file as the draft; one with a mistake is refused whole."""
        self._run(partial(path.read_bytes), partial(self._file_read, path), self._file_failed)

    def _file_read(self, path: Path, content: bytes) -> None:
        words = self._bench.words
        try:
            document = json.loads(content.decode("utf-8-sig"))
        except (UnicodeDecodeError, ValueError, RecursionError) as error:
            text = word_mistake("not_json", {"why": str(error)}, words)
            self._view.show_file_problems((f"{path.name}: {text}",))
            return
        found = mistakes(document, self._bench.shop)
        if found:
            self._view.show_file_problems(tuple(self._mistake(problem) for problem in found[:SHOWN_MOST]))
            return
        self._bench.replace(document)
        self._view.show_file_done(words.tr("{file} is the draft now. Nothing is published yet.").format(file=path.name))

    def _file_failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        text = self._bench.words.tr("{path} can't be read or written: {why}")
        self._view.show_file_problems((text.format(path=error.filename, why=error.strerror),))

    def _mistake(self, problem: Any) -> str:
        return f"{problem.place}: {word_mistake(problem.code, dict(problem.facts), self._bench.words)}"

    def _document(self, key: str) -> dict[str, Any]:
        versions = {f"version {one.number}": one.document for one in self._published}
        aside = {f"draft {one.id}": one.document for one in self._aside}
        return (versions | aside).get(key, {})

    def _empty(self) -> dict[str, Any]:
        shop = self._bench.shop
        return empty(self._bench.words.tr("Our regulars"), shop.currency, shop.zone)

    def _show_all(self, found: "Found") -> None:
        untouched = self._loaded and not self._is_draft()
        newest = self._newest()
        self._published, self._in_force, drafts = found
        draft = next((one for one in drafts if one.id == DRAFT), None)
        self._aside = tuple(one for one in drafts if one.id != DRAFT)
        if not self._loaded:
            self._loaded = True
            if draft is not None:
                self._began = draft.began_from
            self._open(draft.document if draft is not None else self._now_document())
        elif untouched and newest != self._newest():
            # Nothing was written here: what came from another till is shown, and is no draft of ours.
            self._open(self._published[-1].document)
        elif untouched and self._is_draft():
            # A day began, and with it another version.
            self._open(self._now_document())
        else:
            self._watch()
            self.save()
        self._show_versions()
        self._view.show_overtaken(self._overtaken())

    def _open(self, document: dict[str, Any]) -> None:
        self._saved = document
        self._bench.open(document)

    def _now_document(self) -> dict[str, Any]:
        return self._in_force.document if self._in_force else self._empty()

    def _newest(self) -> int:
        return self._published[-1].number if self._published else 0

    def _overtaken(self) -> str:
        found = overtaken(self._bench, self._published, self._began) if self._is_draft() else None
        return word_overtaken(found, self._bench) if found is not None else ""

    def _show_versions(self) -> None:
        today = self._bench.today()
        in_force = self._in_force.number if self._in_force else 0
        rows = [VersionRow(f"draft {one.id}", one.name, None, one.saved_at, one.author, "draft") for one in self._aside]
        for one in reversed(self._published):
            state = "in_force" if one.number == in_force else "coming" if one.holds_from > today else "past"
            name = one.programme.name
            key = f"version {one.number}"
            rows.append(VersionRow(key, name, one.holds_from, one.published_at, one.author, state))
        self._view.show_versions(tuple(rows))

    def _is_draft(self) -> bool:
        newest = self._published[-1].document if self._published else None
        known = [one for one in (newest, self._in_force.document if self._in_force else None) if one is not None]
        return self._bench.document not in known

    def _watch(self) -> None:
        if not self._loaded:
            return
        words, now = self._bench.words, self._in_force
        if not self._is_draft():
            self._began = self._newest()
        if now is None:
            self._view.show_state(words.tr("nothing is in force yet"), is_draft=True)
            return
        text = words.tr("version {number} in force since {day}")
        said = text.format(number=now.number, day=day_together(now.holds_from, words, today=self._bench.today()))
        newest = self._published[-1]
        if newest.number != now.number and self._bench.document == newest.document:
            text = words.tr("here version {number}, from {day}")
            more = text.format(
                number=newest.number, day=day_together(newest.holds_from, words, today=self._bench.today())
            )
            said = f"{said} · {more}"
        elif self._is_draft():
            differs = without_examples(self._bench.document) != without_examples(now.document)
            more = words.tr("draft with changes") if differs else words.tr("draft with other examples")
            said = f"{said} · {more}"
        self._view.show_state(said, is_draft=self._is_draft())
