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
from desktop.programme.rules_presenter import mistakes_at_their_rules
from desktop.runner import Agree, Run, nobody_is_asked
from desktop.wording.mistakes import word_mistake
from desktop.wording.moments import day, day_together
from desktop.wording.problems import word_refusal
from loyalty.programme_document import ProgrammeRefused

if TYPE_CHECKING:
    from db.books import Books
    from db.ledger.programme_draft import ProgrammeDraft
    from db.lookup.programme import Published
    from db.sync.wire import Hub

    #: All versions, the one in force, all drafts.
    Found = tuple[tuple[Published, ...], Published | None, tuple[ProgrammeDraft, ...]]

#: The draft the room opens with; a shop rarely writes two programmes at once.
DRAFT = "programme"
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

    @property
    def can_publish(self) -> bool:
        return not self.failing and not self.problems


class VersionsView(Protocol):
    """All that the versions' presenter ever says to its screen."""

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        """Drafts that were put aside, then every version, newest first."""

    def show_state(self, words: str, *, is_draft: bool) -> None:
        """The line beside the title: what is in force, and whether the draft differs."""

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
    ) -> None:
        self._agree = agree
        self._view, self._bench, self._books, self._run = view, bench, books, run
        self._clock, self._new_id, self._tell = clock, new_id, tell
        self._published: tuple[Published, ...] = ()
        self._in_force: Published | None = None
        self._aside: tuple[ProgrammeDraft, ...] = ()
        self._loaded = False
        self._saved: dict[str, Any] | None = None
        self._author = ""
        bench.watched_by(self._watch)

    @property
    def is_loaded(self) -> bool:
        return self._loaded

    def begin(self) -> None:
        """Read versions and the draft that was left; the draft is opened the first time."""
        self._run(partial(_all, self._books, self._bench.today()), self._show_all)

    def save(self) -> None:
        """Keep the draft in the books, where it differs from what is in force."""
        document = self._bench.document
        if not self._loaded or document == self._saved:
            return
        self._saved = document
        now, began = self._clock(), self._in_force.number if self._in_force else 0
        if self._is_draft():
            self._run(partial(_save, self._books, DRAFT, document, began, now), lambda _: None)
        else:
            self._run(partial(_drop, self._books, DRAFT), lambda _: None)

    def prepare(self) -> None:
        """Show what publishing would change, and whether the examples come out."""
        bench = self._bench
        found = bench.differences() if bench.is_right else ()
        failing: dict[str, str] = {}
        for one in found:
            failing.setdefault(one.example, f"{one.example}: {word_difference(one, bench.naming())}")
        problems = mistakes_at_their_rules(bench)
        changes = differences(bench.naming(self._in_force.document if self._in_force else {}), bench.naming())
        passing = len(bench.document.get("examples", [])) - len(failing)
        shown = PublishShown(changes=changes, failing=tuple(failing.values()), passing=passing, problems=problems)
        self._view.show_publish(shown)

    def publish(self, holds_from: date, author: str) -> None:
        """Publish the draft; its examples run first."""
        self._author = author.strip()
        op_id, document, now = self._new_id(), self._bench.document, self._clock()

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
            else:
                raise error

        def agreed(number: int | None) -> None:
            job = partial(_publish, self._books, op_id, document, holds_from, self._author, now, number or 0)
            self._run(job, done, failed)

        self._agree(partial(_agreed_number, self._books, op_id, document, holds_from), agreed, failed)

    def put_aside(self) -> None:
        """Keep the draft under its name, and go on from what is in force."""
        document, now = self._bench.document, self._clock()
        began = self._in_force.number if self._in_force else 0
        self.discard()
        self._run(partial(_save, self._books, self._new_id(), document, began, now), lambda _: self.begin())

    def drop(self, key: str) -> None:
        """Throw a draft away that was put aside."""
        if key.startswith("draft "):
            self._run(partial(_drop, self._books, key.removeprefix("draft ")), lambda _: self.begin())

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
        self._bench.replace(self._in_force.document if self._in_force else self._empty())

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
        self._published, self._in_force, drafts = found
        draft = next((one for one in drafts if one.id == DRAFT), None)
        self._aside = tuple(one for one in drafts if one.id != DRAFT)
        if not self._loaded:
            self._loaded = True
            if draft is not None:
                document = draft.document
            else:
                document = self._in_force.document if self._in_force else self._empty()
            self._saved = document
            self._bench.open(document)
        else:
            self._watch()
            self.save()
        self._show_versions()

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
        if now is None:
            self._view.show_state(words.tr("nothing is in force yet"), is_draft=True)
            return
        text = words.tr("version {number} in force since {day}")
        said = text.format(number=now.number, day=day_together(now.holds_from, words, today=self._bench.today()))
        if self._is_draft():
            differs = without_examples(self._bench.document) != without_examples(now.document)
            more = words.tr("draft with changes") if differs else words.tr("draft with other examples")
            said = f"{said} · {more}"
        self._view.show_state(said, is_draft=self._is_draft())


def _all(books: "Books", today: date) -> "Found":
    from db.ledger.programme_draft import programme_drafts
    from db.lookup.programme import in_force, versions

    all_versions = versions(books)
    now = in_force(books, day=today)
    return all_versions, now if now.number else None, programme_drafts(books)


def _save(books: "Books", draft_id: str, document: dict[str, Any], began_from: int, now: datetime) -> None:
    from db.ledger.programme_draft import save_programme_draft

    name = str(document.get("name", ""))
    save_programme_draft(books, draft_id, name=name, document=document, began_from=began_from, author="", now=now)


def _drop(books: "Books", draft_id: str) -> None:
    from db.ledger.programme_draft import drop_programme_draft

    drop_programme_draft(books, draft_id)


def _publish(
    books: "Books", op_id: str, document: dict[str, Any], holds_from: date, author: str, now: datetime, number: int
) -> "Published":
    from db.ledger.programme import publish

    published = publish(
        books, op_id=op_id, document=document, holds_from=holds_from, author=author, now=now, number=number
    )
    _drop(books, DRAFT)
    return published


def _agreed_number(
    books: "Books", op_id: str, document: dict[str, Any], holds_from: date, reach: "Callable[[], Hub]"
) -> int:
    from db.sync.asking import agreed_number

    return agreed_number(books, reach, op_id=op_id, document=document, holds_from=holds_from)
