"""Rules as they are written: every kind has its sentence, chips and editors; every mistake is at its place."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.programme import goals, places
from desktop.programme.bench import mistakes
from desktop.programme.cards import Chip, sections, tiers_sentence
from desktop.programme.chip_words import OPEN, WORDED, chip_text
from desktop.programme.difference import differences
from desktop.programme.draft import Draft, fresh_id
from desktop.programme.editing import Editing
from desktop.programme.kinds import BY_NAME, HOMES, KINDS
from desktop.programme.making import Maker
from desktop.programme.rules_presenter import RulesPresenter, RulesShown
from desktop.programme.slots import CLAUSES, MULTIPLIED
from desktop.programme.tables import EDITORS
from desktop.programme.tiers_presenter import TiersPresenter, tier_tiles
from loyalty.programme_document import read
from resources import presets
from tests.desktop.programme_bench import bench, naming, nothing, preset, words

#: An owner still has to choose which goods, or who: the room says so at the chip.
CHOICES = {"choose", "too_few"}


class Remembering:
    """A screen that remembers what it was told last."""

    def __init__(self) -> None:
        self.rules: RulesShown | None = None
        self.editing: Editing | None = None
        self.conditions: tuple[tuple[str, str], ...] = ()
        self.shelves: tuple[goals.Shelf, ...] = ()
        self.taken = ""

    def show_rules(self, shown: RulesShown) -> None:
        self.rules = shown

    def show_editor(self, editing: Editing) -> None:
        self.editing = editing

    def show_conditions(self, card: str, options: tuple[tuple[str, str], ...]) -> None:
        self.conditions = options

    def show_shelves(self, title: str, shelves: tuple[goals.Shelf, ...]) -> None:
        self.shelves = shelves

    def show_taken(self, card: str) -> None:
        self.taken = card

    def show_preset_taken(self) -> None:
        self.shelves = ()

    def sentences(self) -> list[str]:
        assert self.rules is not None
        return [card.sentence for section in self.rules.sections for card in section.cards]


def test_places_are_read_written_and_cut_with_what_becomes_empty():
    document: dict[str, object] = {"earn": [{"id": "a"}]}
    places.write(document, "earn[0].when.hours", {"from": "16:00", "to": "18:00"})
    assert places.read(document, "earn[0].when.hours.to") == "18:00"
    places.cut(document, "earn[0].when.hours")
    assert document == {"earn": [{"id": "a"}]}
    assert places.read(document, "earn[3].id", "none") == "none"


def test_typing_at_one_place_is_one_step_back():
    draft = Draft(preset("cashback"))
    for rate in (1, 10, 100, 700):
        draft.put("earn[0].rate", rate)
    draft.settle()
    draft.put("earn[0].rate", 800)
    draft.undo()
    assert draft.document["earn"][0]["rate"] == 700
    draft.undo()
    assert draft.document["earn"][0]["rate"] == 500
    assert not draft.can_undo
    draft.redo()
    assert draft.document["earn"][0]["rate"] == 700
    assert fresh_id(draft.document, "cashback") == "cashback-2"


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_a_new_rule_of_every_kind_is_right_but_for_what_its_owner_must_choose(kind):
    document = Maker(nothing(), words()).rule(kind)
    shop = bench(nothing()).shop
    assert {problem.code for problem in mistakes(document, shop)} <= CHOICES
    shown = [card for section in sections(naming(document)) for card in section.cards if card.kind == kind]
    assert len(shown) == 1


@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_every_chip_is_worded_in_every_language(language):
    document = nothing()
    for kind in KINDS:
        document = Maker(document, words(language)).rule(kind.name)
    for section in sections(naming(document, language)):
        for card in section.cards:
            assert "{" not in card.sentence, card.sentence
            assert OPEN not in card.sentence, card.sentence


def test_every_condition_is_worded_and_has_an_editor(qtbot: QtBot):
    document = Maker(preset("tiers"), words()).rule("earn.rate")
    rule = document["earn"][0]
    maker = Maker(document, words())
    for slot in (*CLAUSES.values(), *MULTIPLIED, *(slot for kind in KINDS for slot in kind.slots)):
        value = maker.value(slot, rule) if slot.begin is not None else slot.read(rule)
        said = dict(rule)
        slot.put(said, {"from": "2026-05-01", "to": "2026-05-31"} if slot.sort == "dates" else value)
        assert slot.sort in WORDED
        assert chip_text(slot, said, naming(document))
        editor = EDITORS[slot.sort](
            Editing(
                card="earn[0]",
                chip=slot.path,
                slot=slot,
                value=slot.read(said),
                rule=said,
                naming=naming(document),
                title=slot.name,
            )
        )
        qtbot.addWidget(editor)


@pytest.mark.parametrize("name", presets.NAMES)
@pytest.mark.parametrize("language", ["en", "ru", "hu", "ro"])
def test_every_rule_of_every_ready_programme_is_known_and_worded(name, language):
    document = preset(name)
    cards = [card for section in sections(naming(document, language)) for card in section.cards]
    rules = [rule for home in HOMES for rule in places.read(document, home, [])]
    assert len(cards) >= len(rules)
    assert not [card.sentence for card in cards if OPEN in card.sentence or "{" in card.sentence]
    assert bench(document).is_right


def test_a_value_no_rule_may_have_is_shown_as_it_stands():
    document = preset("cashback")
    document["earn"][0]["rate"] = "five"
    card = sections(naming(document))[-1].cards[0]
    assert "five" in card.sentence


def test_a_mistake_is_shown_at_its_card_and_chip_and_goes_when_it_is_mended():
    view, on = Remembering(), bench(preset("tiers"))
    rules = RulesPresenter(view, on)
    rules.edit("discounts.tier[0]", "percent", {"bronze": 20_000})
    assert view.rules is not None
    card = view.rules.sections[1].cards[0]
    assert card.problems == ("Bronze 200%: 200% is too large: at most 100%.",)
    chip = card.chip("percent")
    assert chip is not None
    assert chip.wrong
    rules.edit("discounts.tier[0]", "percent", {"bronze": 200})
    assert not view.rules.sections[1].cards[0].problems


def test_a_condition_is_added_changed_and_taken_away():
    view, on = Remembering(), bench(preset("cashback"))
    rules = RulesPresenter(view, on)
    rules.grow("earn[0]")
    assert "hours" in dict(view.conditions)
    rules.add("earn[0]", "hours")
    assert view.editing is not None
    assert view.editing.value == {"from": "16:00", "to": "18:00"}
    rules.edit("earn[0]", view.editing.chip, {"from": "17:00", "to": "19:00"})
    assert view.sentences()[-1].endswith(", 17:00–19:00")
    rules.remove("earn[0]", "when.hours")
    assert "when" not in on.document["earn"][0]


@pytest.mark.parametrize(
    ("card", "name", "said"), [("purses[0]", "gifts", "Gift"), ("discounts.tier[0]", "prices", "Gold")]
)
def test_a_small_table_begins_with_a_row_to_be_changed(card, name, said):
    document = Maker(Maker(preset("tiers"), words()).rule("earn.rate"), words()).rule("tier")
    view, on = Remembering(), bench(document)
    RulesPresenter(view, on).add(card, name)
    assert view.editing is not None
    assert view.editing.slot.name == name
    assert any(said in sentence for sentence in view.sentences())
    assert on.is_right


def test_what_is_doubled_for_some_is_said_and_edited_in_the_sentence():
    view, on = Remembering(), bench(Maker(preset("tiers"), words()).rule("earn.rate"))
    rules = RulesPresenter(view, on)
    rules.add("earn[0]", "multiply")
    rules.add("earn[0]", "multiply[0] tiers")
    rules.edit("earn[0]", "multiply[0].who.tiers", ["gold"])
    assert view.sentences()[-1].endswith("double for Gold")
    assert on.is_right
    rules.remove("earn[0]", "multiply[0].times")
    assert on.document["earn"][0].get("multiply", []) == []


def test_rules_are_moved_doubled_switched_off_and_taken_away():
    view, on = Remembering(), bench(preset("cashback"))
    rules = RulesPresenter(view, on)
    rules.take("rule:event.birthday")
    assert view.taken == "earn[1]"
    rules.do("earn[1]", "up")
    assert [rule["id"] for rule in on.document["earn"]] == ["event-birthday", "cashback-5"]
    rules.do("earn[0]", "double")
    assert on.document["earn"][1]["id"] == "event-birthday-2"
    rules.switch("earn[0]", False)
    assert on.document["earn"][0]["off"] is True
    assert read(on.document).earns[0].id == "event-birthday-2"
    rules.switch("earn[0]", True)
    rules.do("earn[0]", "delete")
    assert len(on.document["earn"]) == 2
    for _ in range(6):
        rules.undo()
    assert on.document == preset("cashback")


def test_goods_that_were_not_chosen_are_asked_for():
    on = bench(Maker(nothing(), words()).rule("goods.n_plus_m"))
    assert [(problem.place, problem.code) for problem in on.problems] == [("discounts.goods[0].what", "choose")]
    on.put("discounts.goods[0].what", {"categories": ["Buns"]})
    assert on.is_right
    on.put("earn", [{"id": "x"}])
    on.put("discounts.goods[0].what", {"categories": []})
    assert {"missing", "choose"} <= {problem.code for problem in on.problems}


def test_no_day_of_the_week_is_asked_for_and_does_not_quietly_mean_every_day():
    on = bench(Maker(nothing(), words()).rule("campaign.percent", when={"weekdays": [1, 2]}))
    assert on.is_right
    on.put("discounts.campaigns[0].when.weekdays", [])
    assert [(one.place, one.code) for one in on.problems] == [("discounts.campaigns[0].when.weekdays", "choose")]


def test_tiers_out_of_order_are_told_by_their_names():
    on = bench(preset("tiers"))
    on.put("tiers[1].from", on.document["tiers"][2]["from"] + 100)
    (said,) = tier_tiles(on)[2].problems
    assert said.startswith("100,000\u00a0₽ is not more than Silver, which is 100,001\u00a0₽")
    on.put("tiers[1].name", "")
    assert "is empty: write something." in tier_tiles(on)[1].problems


def test_a_purse_that_goes_says_what_becomes_of_what_customers_hold():
    found = [change.words for change in differences(naming(preset("cashback")), naming(nothing()))]
    assert any("stays in the books, but nothing can be paid with it" in text for text in found)


def test_every_goal_opens_rules_that_can_be_taken():
    for goal in goals.GOALS:
        (shelf,) = goals.fitting(goal, naming(nothing()))
        assert len(shelf.suggestions) >= 4
        for suggestion in shelf.suggestions:
            document = goals.take(suggestion.take, nothing(), words())
            assert {problem.code for problem in mistakes(document, bench(nothing()).shop)} <= CHOICES


def test_every_kind_stands_on_the_shelf_of_all():
    taken = {one.take for shelf in goals.every_kind(naming(preset("cashback"))) for one in shelf.suggestions}
    assert {f"rule:{name}" for name in BY_NAME} <= taken
    assert {"part:at_most", "part:visits", "part:discount_ladder"} <= taken


def test_a_tier_that_goes_leaves_no_rule_behind_that_names_it():
    on = bench(preset("tiers"))
    tiers = TiersPresenter(on)
    tiers.delete("tiers[2]")
    assert on.is_right
    assert "gold" not in on.document["discounts"]["tier"][0]["percent"]
    tiers.add()
    tiers.edit("tiers[2]", "name", "Platinum")
    assert on.document["tiers"][2]["name"] == "Platinum"
    assert on.is_right


def test_two_documents_differ_in_words():
    before, after = preset("tiers"), preset("tiers")
    after["tiers"][1]["from"] = 3_000_000
    after["discounts"]["tier"][0]["percent"]["gold"] = 800
    after = Maker(after, words()).rule("event.birthday")
    found = [change.words for change in differences(naming(before), naming(after))]
    assert found[0] == "Silver begins at 30,000\u00a0₽ instead of 20,000\u00a0₽"
    assert found[1].startswith("Was: Bronze 3%, Silver 5%, Gold 7% off everything – is now: Bronze 3%")
    assert any(text.startswith("New: Birthday: 500\u00a0₽ in Bonus") for text in found)
    assert differences(naming(before), naming(preset("tiers"))) == ()


def test_a_year_is_said_once():
    dates = {"from": "2026-09-01", "to": "2026-11-30"}
    document = Maker(nothing(), words()).rule("campaign.percent", when=dates)
    (card,) = sections(naming(document))[2].cards
    assert card.sentence.endswith(", 1 Sept – 30 Nov 2026")


def test_a_campaign_that_is_over_says_so():
    document = Maker(nothing(), words()).rule("campaign.percent", when={"to": "2026-05-11"})
    (card,) = sections(naming(document), (), date(2026, 5, 12))[2].cards
    assert card.notes == ("Over: its last day was 11 May 2026.",)


def test_sentences_keep_the_order_of_each_language():
    document = Maker(nothing(), words()).rule("goods.percent", what={"categories": ["Buns"]})
    english, hungarian = (sections(naming(document, language))[0].cards[0] for language in ("en", "hu"))
    order = [piece.place for piece in english.pieces if isinstance(piece, Chip)]
    assert order == ["percent", "what"]
    assert hungarian.sentence.startswith("10")
    assert tiers_sentence(naming(preset("tiers"))).sentence.startswith("Tiers are counted by what was spent")
