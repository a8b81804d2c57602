"""What every till must agree to is put to the hub first; while it is away it is refused, in plain words and whole."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from db.changes import Changes
from db.ledger.merging import merge_accounts
from db.ledger.refusals import Refused
from db.lookup.customers import by_account
from db.lookup.programme import in_force, versions
from db.schema.forgetting import forget
from db.sync.asking import NotAgreed, agreed_number, ask_first
from db.sync.round import sync_once
from db.tables.columns import micros
from desktop.customers.customer_presenter import CustomerPresenter
from desktop.customers.merging_presenter import MergingPresenter
from desktop.hub_door import erase_agreed
from desktop.wording.problems import word_refusal
from desktop.wording.words import words_of
from loyalty.programme_document import ProgrammeRefused
from tests.db import joined
from tests.db.switched_hub import SwitchedHub
from tests.desktop.till_counter import PROGRAMME, open_shop
from tests.desktop.till_views import Remembering
from tests.worlds.model_hub import ModelHub

ANNA, BORIS = "anna-000-0000-0000", "boris-00-0000-0000"
DAY = date(2026, 12, 1)


class Till:
    """A shop's books that belong to a hub which knows all that is in them."""

    joined = True

    def __init__(self, folder: Path) -> None:
        self.shop = open_shop(folder)
        self.model = ModelHub(lambda: micros(self.shop.clock()))
        for code in ("ABC", "OTHER"):
            self.model.invite(code)
        self.network = SwitchedHub(self.model.door(1))
        joined.join_hub(self.shop.books, self.model.door(1), now=self.shop.clock())
        self.round()
        self.shop.link = self  # type: ignore[assignment]
        self.view = Remembering()
        parts = self.shop.parts()
        self.merging = MergingPresenter(
            self.view,
            books=self.shop.books,
            run=parts.run,
            clock=parts.clock,
            new_id=parts.new_id,
            tell=parts.tell,
            zone=lambda: "Europe/Moscow",
            agree=parts.agree,
        )

    def hub(self) -> SwitchedHub:
        return self.network

    def round(self) -> None:
        assert sync_once(self.shop.books, self.network, now=self.shop.clock()).state == "in_step"

    def number(self, document: dict[str, object], op_id: str = "publish-01") -> int:
        return agreed_number(self.shop.books, self.hub, op_id=op_id, document=document, holds_from=DAY)


@pytest.fixture
def till(tmp_path: Path) -> Till:
    return Till(tmp_path)


def test_a_merge_is_agreed_at_the_hub_and_then_done_here(till: Till) -> None:
    till.merging.look(ANNA, BORIS)
    till.merging.merge()
    kept, merge_id = till.view.last("show_merged")
    assert kept == ANNA
    assert till.model.state.stands_for(BORIS) == ANNA
    till.round()
    till.merging.undo(merge_id)
    assert "show_apart" in till.view.names()
    assert till.model.state.stands_for(BORIS) == BORIS


def test_while_the_hub_is_away_nobody_is_merged_and_it_is_said_why(till: Till) -> None:
    till.network.always = "away"
    till.merging.look(ANNA, BORIS)
    till.merging.merge()
    assert till.view.last("show_problem") == "hub_away"
    assert till.shop.changes == []
    words = words_of(in_force(till.shop.books, day=DAY).programme, language="en")
    assert "the hub is away. Nothing was changed" in word_refusal("hub_away", words)
    till.network.always = "there"
    till.merging.merge()
    assert till.view.last("show_merged")[0] == ANNA


def test_a_merge_that_came_down_before_it_was_written_here_is_no_problem(till: Till) -> None:
    def overtaken(ask, then, failed):  # type: ignore[no-untyped-def]
        answer = ask(till.hub)
        merge_accounts(
            till.shop.books, op_id="elsewhere-1", from_account=BORIS, into_account=ANNA, now=till.shop.clock()
        )
        then(answer)

    till.merging._agree = overtaken
    till.merging.look(ANNA, BORIS)
    till.merging.merge()
    assert till.view.last("show_merged")[0] == ANNA


def test_a_version_gets_the_hubs_number_once_whatever_is_lost(till: Till) -> None:
    before = len(versions(till.shop.books))
    till.network.next.append("answer lost")
    with pytest.raises(NotAgreed) as away:
        till.number(PROGRAMME)
    assert away.value.code == "hub_away"
    assert till.number(PROGRAMME) == till.number(PROGRAMME) == before + 1
    till.round()
    assert [one.number for one in versions(till.shop.books)][-1] == before + 1


def test_what_can_not_be_published_is_not_asked_for(till: Till) -> None:
    till.network.calls.clear()
    with pytest.raises(ProgrammeRefused):
        till.number(PROGRAMME | {"currency": {"code": "HUF"}})
    assert till.network.calls == []


def test_a_customer_is_forgotten_where_the_hub_agrees(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.hub_door.own_hub", lambda books: till.network)
    erase = partial(
        forget,
        till.shop.books.path,
        (ANNA,),
        op_id="erase-0001",
        now=till.shop.clock(),
        why="asked",
        agree=erase_agreed,
    )
    till.network.always = "away"
    with pytest.raises(Refused):
        erase()
    assert by_account(till.shop.books, ANNA) is not None
    till.network.always = "there"
    assert erase().changes.accounts == {ANNA}
    assert by_account(till.shop.books, ANNA) is None
    assert ANNA in till.model.state.erased
    till.round()


def test_a_lone_till_asks_nobody(tmp_path: Path) -> None:
    shop = open_shop(tmp_path)

    def nobody() -> SwitchedHub:
        raise AssertionError

    assert ask_first(shop.books, nobody, op_id="merge-0001", kind="merge", told={"from": BORIS, "into": ANNA}) is None
    assert agreed_number(shop.books, nobody, op_id="publish-01", document=PROGRAMME, holds_from=DAY) == 0


def test_a_customer_who_is_shown_is_asked_for_again_when_they_moved_elsewhere(till: Till) -> None:
    waiting: list[Callable[[Changes], object]] = []
    shown = CustomerPresenter(
        Remembering(),
        books=till.shop.books,
        run=till.shop.lane,
        clock=till.shop.clock,
        zone=lambda: "Europe/Moscow",
        agree=lambda ask, then, failed: waiting.append(then),
    )
    theirs = Changes(accounts=frozenset({ANNA}))
    shown.open(ANNA)
    waiting.pop()(theirs)
    assert waiting == [], "what came is read, and not asked for once more"
    shown.changed(theirs)
    assert len(waiting) == 1
