"""Versions and drafts on real books: what is in force, what is kept, what is published and what is refused."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from db.books import Books
from db.changes import Changes
from db.ledger.programme import publish
from db.ledger.programme_draft import drop_programme_draft, programme_drafts, save_programme_draft
from db.lookup.programme import in_force, versions
from db.sync.asking import NotAgreed
from desktop.programme.bench import Bench
from desktop.programme.difference import Change
from desktop.programme.versions_presenter import PublishShown, VersionRow, VersionsPresenter
from tests.desktop.programme_bench import bench, nothing, preset

TODAY = date(2026, 5, 12)


class Remembering:
    """A screen that remembers what it was told last."""

    def __init__(self) -> None:
        self.rows: tuple[VersionRow, ...] = ()
        self.state = self.overtaken = ""
        self.parts: tuple[tuple[str, tuple[Change, ...]], ...] = ()
        self.publishing: PublishShown | None = None
        self.said: list[str] = []
        self.problems: tuple[str, ...] = ()

    def show_versions(self, rows: tuple[VersionRow, ...]) -> None:
        self.rows = rows

    def show_state(self, words: str, *, is_draft: bool) -> None:
        self.state = words

    def show_overtaken(self, words: str) -> None:
        self.overtaken = words

    def show_difference(self, parts: tuple[tuple[str, tuple[Change, ...]], ...]) -> None:
        self.parts = parts

    def show_publish(self, shown: PublishShown) -> None:
        self.publishing = shown

    def show_published(self, words: str) -> None:
        self.said.append(words)

    def show_refused(self, problems: tuple[str, ...]) -> None:
        self.problems = problems

    def show_file_problems(self, problems: tuple[str, ...]) -> None:
        self.problems = problems

    def show_file_done(self, words: str) -> None:
        self.said.append(words)


def at_once(job: Any, done: Any, failed: Any = None) -> None:
    """The ledger lane, on the spot."""
    try:
        result = job()
    except Exception as error:
        if failed is None:
            raise
        failed(error)
        return
    done(result)


@pytest.fixture
def on() -> Bench:
    return bench(nothing())


@pytest.fixture
def view() -> Remembering:
    return Remembering()


@pytest.fixture
def told() -> list[Changes]:
    return []


@pytest.fixture
def presenter(
    view: Remembering,
    on: Bench,
    books: Books,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    told: list[Changes],
) -> VersionsPresenter:
    made = VersionsPresenter(view, on, books=books, run=at_once, clock=clock, new_id=new_id, tell=told.append)
    made.begin()
    return made


def test_the_room_opens_with_what_is_in_force(presenter, view, on):
    assert on.document["earn"][0]["rate"] == 500
    assert view.state == "version 1 in force since 12\u00a0May"
    assert [(row.number, row.state) for row in view.rows] == [("1", "in_force")]


def test_a_draft_is_kept_in_the_books_and_opened_again(presenter, on, books, view, clock, new_id):
    on.put("earn[0].rate", 700)
    presenter.save()
    (kept,) = programme_drafts(books)
    assert (kept.document["earn"][0]["rate"], kept.began_from) == (700, 1)
    again = bench(nothing())
    other = VersionsPresenter(view, again, books=books, run=at_once, clock=clock, new_id=new_id, tell=lambda _: None)
    other.begin()
    assert again.document["earn"][0]["rate"] == 700
    assert "draft with changes" in view.state
    other.discard()
    other.save()
    assert programme_drafts(books) == ()


def test_what_stops_publishing_is_told_in_the_words_of_the_page_of_rules(presenter, on, view):
    on.put("earn[0].rate", 50_000)
    presenter.prepare()
    assert view.publishing is not None
    (said,) = view.publishing.problems
    assert said == f"{on.document['earn'][0]['name']} – 500%: 500% is too large: at most 100%."


def test_an_example_that_earns_otherwise_says_so_in_money(presenter, on, view):
    on.put("earn[0].rate", 600)
    presenter.prepare()
    assert view.publishing is not None
    assert view.publishing.failing
    assert "expected." not in " ".join(view.publishing.failing)


def test_a_file_nested_past_reading_is_refused(presenter, view, tmp_path):
    (tmp_path / "deep.json").write_text("[" * 50_000, encoding="utf-8")
    presenter.read_file(tmp_path / "deep.json")
    (said,) = view.problems
    assert said.startswith("deep.json: is not JSON")


def test_publishing_names_what_changes_and_gives_a_version(presenter, on, view, books, told):
    on.put("earn[0].rate", 700)
    on.put("examples", [])
    presenter.prepare()
    assert view.publishing is not None
    assert view.publishing.can_publish
    assert "7%" in view.publishing.changes[0].words
    presenter.publish(TODAY, "Olga")
    assert view.said == ["Version 2 is published; it holds from 12 May 2026."]
    now = in_force(books, day=TODAY)
    assert (now.number, now.author, now.programme.earns[0].how.rate) == (2, "Olga", 700)
    assert told[0].programme
    assert programme_drafts(books) == ()
    assert [row.state for row in view.rows] == ["in_force", "past"]


def test_a_version_of_a_later_day_is_still_to_come(presenter, on, view, books):
    on.put("name", "From June")
    presenter.publish(date(2026, 6, 1), "")
    assert [(row.number, row.state) for row in view.rows] == [("2", "coming"), ("1", "in_force")]
    assert in_force(books, day=TODAY).number == 1


def test_a_failing_example_is_named_and_nothing_is_published(presenter, on, view, books):
    on.put("earn[0].rate", 700)
    presenter.prepare()
    assert view.publishing is not None
    assert not view.publishing.can_publish
    assert view.publishing.failing
    presenter.publish(TODAY, "Olga")
    assert view.problems
    assert len(versions(books)) == 1


def test_a_mistake_is_named_and_nothing_is_published(presenter, on, view, books):
    on.put("earn[0].purse", "elsewhere")
    presenter.prepare()
    assert view.publishing is not None
    assert view.publishing.problems == ("Cashback – elsewhere: the programme has no purse elsewhere.",)
    presenter.publish(TODAY, "")
    assert len(versions(books)) == 1


@pytest.fixture
def elsewhere(books: Books, presenter: VersionsPresenter, clock: Callable[[], datetime]) -> Callable[..., None]:
    """Another till publishes the rate of 7 %, and a round brings it here."""

    def published(holds_from: date = TODAY) -> None:
        document = json.loads(json.dumps(in_force(books, day=TODAY).document)) | {"examples": []}
        document["earn"][0]["rate"] = 700
        publish(books, op_id="elsewhere-1", document=document, holds_from=holds_from, author="", now=clock())
        presenter.begin()

    return published


def test_a_version_from_another_till_is_shown_where_nothing_was_changed(presenter, on, view, books, elsewhere):
    elsewhere()
    assert on.document["earn"][0]["rate"] == 700
    assert view.state == "version 2 in force since 12\u00a0May"
    presenter.save()
    assert (view.overtaken, programme_drafts(books)) == ("", ())


def test_one_for_a_later_day_is_shown_too_with_its_day(on, view, elsewhere):
    elsewhere(date(2026, 6, 1))
    assert on.document["earn"][0]["rate"] == 700
    assert view.state == "version 1 in force since 12\u00a0May · here version 2, from 1\u00a0Jun"


def test_a_draft_is_kept_and_told_what_publishing_it_would_take_back(presenter, on, view, books, elsewhere):
    on.put("name", "Ours")
    presenter.save()
    elsewhere()
    assert on.document["name"] == "Ours"
    assert view.overtaken.startswith("Version 2 came from another till while this draft was written. Publishing")
    assert "Members earn 5%" in view.overtaken
    presenter.prepare()
    assert view.publishing is not None
    assert view.publishing.overtaken == view.overtaken
    assert programme_drafts(books)[0].began_from == 1
    presenter.take_new()
    presenter.save()
    assert on.document["earn"][0]["rate"] == 700
    assert not on.draft.can_undo
    assert (view.overtaken, [row.state for row in view.rows]) == ("", ["draft", "in_force", "past"])
    assert [one.name for one in programme_drafts(books)] == ["Ours"]


def test_versions_are_compared_in_words_and_an_old_one_becomes_the_draft(presenter, on, view):
    on.put("earn[0].rate", 700)
    on.put("examples", [])
    presenter.publish(TODAY, "")
    presenter.compare("version 2")
    ((title, changes),) = view.parts
    assert title == "What version 2 changed in version 1"
    assert changes[0].words.startswith("Was: Members earn 5%")
    presenter.take("version 1")
    assert on.document["earn"][0]["rate"] == 500
    presenter.compare("version 2")
    assert view.parts[1][0] == "What the draft changes in version 2"


def test_a_draft_is_put_aside_and_taken_up_again(presenter, on, view):
    on.put("earn[0].rate", 900)
    presenter.put_aside()
    assert on.document["earn"][0]["rate"] == 500
    aside = view.rows[0]
    assert (aside.state, aside.number, aside.holds_from) == ("draft", "", None)
    presenter.compare(aside.key)
    assert "9%" in view.parts[0][1][0].words
    presenter.take(aside.key)
    assert on.document["earn"][0]["rate"] == 900
    presenter.drop(aside.key)
    assert [row.state for row in view.rows] == ["in_force"]


def test_a_document_goes_out_as_a_file_and_comes_in_again(presenter, on, view, tmp_path):
    path = tmp_path / "programme.json"
    presenter.write_file(path)
    assert json.loads(path.read_text(encoding="utf-8")) == on.document
    other = preset("tiers")
    path.write_text(json.dumps(other), encoding="utf-8")
    presenter.read_file(path)
    assert on.document == other
    on.undo()
    assert on.document == preset("cashback")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{nothing", ("not JSON",)),
        ('{"foo": 1}', ("foo: is not known here", "name: is missing", "currency: is missing", "zone: is missing")),
        (
            json.dumps({**preset("tiers"), "currency": {"code": "EUR", "decimals": 2}}),
            ("is not the shop's own, which is RUB",),
        ),
    ],
)
def test_a_bad_file_is_refused_with_every_mistake_and_nothing_changes(presenter, on, view, tmp_path, content, said):
    path: Path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    before = on.document
    presenter.read_file(path)
    assert on.document is before
    for words in said:
        assert any(words in problem for problem in view.problems), view.problems


def test_a_file_that_is_not_there_is_said(presenter, view, tmp_path):
    presenter.read_file(tmp_path / "nowhere.json")
    assert "can't be read or written" in view.problems[0]


def test_drafts_of_programmes_are_kept_by_their_id(books, clock):
    for name in ("one", "two", "one"):
        save_programme_draft(books, name, name=name, document={"name": name}, began_from=1, author="", now=clock())
    assert {draft.id for draft in programme_drafts(books)} == {"one", "two"}
    drop_programme_draft(books, "two")
    drop_programme_draft(books, "never there")
    assert [draft.document for draft in programme_drafts(books)] == [{"name": "one"}]


def test_what_another_till_published_unseen_is_fetched_before_anything_is_published_over_it(
    view, on, books, clock, new_id
):
    asked, rounds = [], []

    def agree(ask, then, failed):
        asked.append(ask.args[-1])
        failed(NotAgreed("overtaken"))

    presenter = VersionsPresenter(
        view,
        on,
        books=books,
        run=at_once,
        clock=clock,
        new_id=new_id,
        tell=lambda _: None,
        agree=agree,
        go_round=lambda: rounds.append(1),
    )
    presenter.begin()
    on.put("name", "Ours")
    presenter.prepare()
    publish(books, op_id=new_id(), document=preset_of(books), holds_from=TODAY, author="", now=clock())
    presenter.begin()
    presenter.publish(TODAY, "Olga")
    assert asked == [1], "what was on view when it was pressed, not what came since"
    assert "Another till published" in view.problems[0]
    assert (view.said, rounds) == ([], [1])


def preset_of(books: Books) -> dict[str, Any]:
    return in_force(books, day=TODAY).document | {"name": "Theirs"}
