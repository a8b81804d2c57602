"""The rules as they are written: what is shown, what each press changes, what can be taken from the shelves."""

from dataclasses import dataclass
from typing import Any, Protocol

from desktop.programme import goals, places
from desktop.programme.bench import Bench, rule_of
from desktop.programme.cards import MULTIPLY, PARTS, Card, Chip, Section, sections, tiers_sentence
from desktop.programme.draft import fresh_id
from desktop.programme.editing import Editing
from desktop.programme.goals import Shelf
from desktop.programme.kinds import kind_of
from desktop.programme.making import Maker, addable
from desktop.programme.purses_kept import keeping_purses
from desktop.programme.slots import MULTIPLIED, Slot
from desktop.programme.tiers_presenter import TierTile, tier_tiles
from desktop.wording.mistakes import word_mistake
from desktop.wording.rule_names import clause_name, kind_name


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesShown:
    """All that the rules' page shows."""

    name: str
    tiers: tuple[TierTile, ...]
    #: How tiers are counted; None without tiers.
    counted: Card | None
    sections: tuple[Section, ...]
    #: Mistakes that belong to no card.
    problems: tuple[str, ...]
    can_undo: bool
    can_redo: bool


class RulesView(Protocol):
    """All that the rules' presenter ever says to its screen."""

    def show_rules(self, shown: RulesShown) -> None:
        """The programme as it is now."""

    def show_editor(self, editing: Editing) -> None:
        """Open the editor of one value at its chip."""

    def show_shelves(self, title: str, shelves: tuple[Shelf, ...]) -> None:
        """What can be taken into the programme."""

    def show_conditions(self, card: str, options: tuple[tuple[str, str], ...]) -> None:
        """What can be added to a sentence: (name, words)."""

    def show_taken(self, card: str) -> None:
        """A rule was added: bring it into sight."""

    def show_preset_taken(self) -> None:
        """A ready programme took the place of the draft."""


class RulesPresenter:
    """What happens at each press on the page of rules."""

    def __init__(self, view: RulesView, bench: Bench) -> None:
        self._view, self._bench = view, bench
        bench.watched_by(self.show)

    def show(self) -> None:
        """Everything as it is now."""
        bench, naming = self._bench, self._bench.naming()
        parts = sections(naming, bench.problems, bench.today())
        cards = [card.place for section in parts for card in section.cards]
        others = _homeless(bench, cards)
        self._view.show_rules(
            RulesShown(
                name=str(bench.document.get("name", "")),
                tiers=tier_tiles(bench),
                counted=tiers_sentence(naming, bench.problems) if bench.document.get("tiers") else None,
                sections=parts,
                problems=others,
                can_undo=bench.draft.can_undo,
                can_redo=bench.draft.can_redo,
            )
        )

    def press(self, card: str, chip: str) -> None:
        """A chip was pressed: open its editor."""
        found = self._slot(card, chip)
        if found is None:
            return
        slot, base, spare = found
        holder = self._holder(card, base)
        naming = self._bench.naming()
        self._view.show_editor(
            Editing(
                card=card,
                chip=chip,
                slot=slot,
                value=slot.read(holder),
                rule=rule_of(self._bench.document, card)
                if not base
                else {**rule_of(self._bench.document, card), **holder},
                naming=naming,
                title=self._title(card, slot, spare),
                spare=spare,
            )
        )

    def edit(self, card: str, chip: str, value: Any) -> None:
        """The value of a chip is this now; typing on is the same step."""
        found = self._slot(card, chip)
        if found is None:
            return
        slot, base, _ = found
        self._bench.change(lambda document: self._put(document, card, base, slot, value), typing=f"{card} {chip}")

    def settle(self) -> None:
        """The editor is closed."""
        self._bench.draft.settle()

    def remove(self, card: str, chip: str) -> None:
        """Take a condition away."""
        found = self._slot(card, chip)
        if found is None:
            return
        slot, base, _ = found
        if base and slot.name == "times":
            self._bench.draft.cut(places.join(card, *places.parts(base)))
            self._bench.look()
            return
        self._bench.change(lambda document: self._put(document, card, base, slot, None))

    def grow(self, card: str) -> None:
        """What can be added to a sentence."""
        rule = rule_of(self._bench.document, card)
        kind = kind_of(_home(card), rule)
        words = self._bench.words
        if kind is None:
            options = [slot for slot in PARTS.get(card, ()) if slot.begin is not None and not slot.is_said(rule)]
        else:
            options = list(addable(kind, rule))
        named = [(slot.name, clause_name(slot.name, words)) for slot in options]
        if kind is not None and kind.home == "earn" and not kind.name.startswith("event."):
            named.append((MULTIPLY, clause_name(MULTIPLY, words)))
        for nth, more in enumerate(rule.get(MULTIPLY) or ()):
            for slot in MULTIPLIED[1:]:
                if not slot.is_said(more):
                    words_of = "what" if slot.name == "what" else slot.name
                    name = words.tr("Some goods") if words_of == "what" else clause_name(words_of, words)
                    named.append((f"{MULTIPLY}[{nth}] {slot.name}", words.tr("Multiplied: {what}").format(what=name)))
        self._view.show_conditions(card, tuple(named))

    def add(self, card: str, name: str) -> None:
        """Add a condition, filled in, and open its editor."""
        bench = self._bench
        if name == MULTIPLY:
            at = len(rule_of(bench.document, card).get(MULTIPLY) or ())
            place = places.join(card, MULTIPLY, at)
            bench.put(place, {"times": 200})
            return self.press(card, f"{MULTIPLY}[{at}].times")
        base, _, slot_name = name.rpartition(" ")
        slot = self._addable(card, base, slot_name)
        if slot is None:
            return None
        value = Maker(bench.document, bench.words).value(slot, rule_of(bench.document, card))
        if slot.sort == "prices":
            value = self._first_price()
        if slot.sort == "dates":
            value = {"from": bench.today().isoformat()}
        if slot.sort == "purse":
            value = next(iter(bench.naming().ids("purses")), "")
        bench.change(lambda document: self._put(document, card, base, slot, value))
        chip = places.join(base, slot.path or slot.name) + ("*" if slot.keys else "")
        return self.press(card, chip)

    def _first_price(self) -> dict[str, dict[str, int]]:
        """A price to be changed: the highest tier's, of the first goods there are."""
        naming = self._bench.naming()
        price = Maker(self._bench.document, self._bench.words).sized("@100", None)
        return {tier: {next(iter(naming.goods), "1"): price} for tier in naming.ids("tiers")[-1:]}

    def do(self, card: str, what: str) -> None:
        """Move a rule, double it, take it away."""
        home, at = _home(card), places.parts(card)[-1]
        draft = self._bench.draft
        if not isinstance(at, int):
            self._delete_part(card)
            return
        match what:
            case "up":
                draft.move(home, at, at - 1)
            case "down":
                draft.move(home, at, at + 1)
            case "delete":
                draft.cut(card)
            case "double":
                rule = dict(rule_of(draft.document, card))
                if "id" in rule:
                    rule["id"] = fresh_id(draft.document, str(rule["id"]))
                draft.insert(home, at + 1, rule)
        self._bench.look()

    def delete_part(self, card: str, kind: str) -> None:
        """Take a limit or a ladder away."""
        path = {"at_most": "at_most", "discount_ladder": "discount_ladder", "visits": "one_a_day"}.get(kind)
        if path is None:
            self.do(card, "delete")
            return
        self._bench.draft.cut(places.join(card, path))
        self._bench.look()

    def switch(self, card: str, on: bool) -> None:
        """Switch a rule on or off."""
        if on:
            self._bench.draft.cut(places.join(card, "off"))
            self._bench.look()
        else:
            self._bench.put(places.join(card, "off"), True)
            self.settle()

    def rename(self, card: str, name: str) -> None:
        """What a rule is called on slips."""
        self._bench.put(places.join(card, "name"), name)

    def name_programme(self, name: str) -> None:
        """What the programme is called."""
        self._bench.put("name", name)

    def undo(self) -> None:
        """One step back."""
        self._bench.undo()

    def redo(self) -> None:
        """One step forward again."""
        self._bench.redo()

    def start(self) -> None:
        """Ask what is to be reached, and offer ready programmes."""
        words = self._bench.words
        self._view.show_shelves(words.tr("Where to begin"), goals.starts(words))

    def offer_all(self) -> None:
        """Every kind of rule."""
        words = self._bench.words
        self._view.show_shelves(words.tr("Add a rule"), goals.every_kind(self._bench.naming()))

    def take(self, what: str) -> None:
        """Take something from the shelves."""
        sort, _, name = what.partition(":")
        bench = self._bench
        if sort == "goal":
            words = bench.words
            title = words.tr("Take what fits; every figure can be changed afterwards")
            self._view.show_shelves(title, goals.fitting(name, bench.naming()))
            return
        before = {card.place for section in sections(bench.naming()) for card in section.cards}
        if sort == "preset":
            bench.replace(keeping_purses(goals.preset_document(name, bench.words), bench.document))
            self._view.show_preset_taken()
            return
        bench.replace(goals.take(what, bench.document, bench.words))
        after = [card.place for section in sections(bench.naming()) for card in section.cards]
        new = [place for place in after if place not in before]
        self._view.show_taken(new[-1] if new else "")

    def _slot(self, card: str, chip: str) -> tuple[Slot, str, bool] | None:
        """A chip's slot, the part of the rule it counts from, and whether it may be taken away."""
        piece = self._chip(card, chip)
        if piece is None:
            return None
        base = ""
        if chip.startswith(MULTIPLY):
            base = places.join("", *places.parts(chip)[:2])
        return piece.slot, base, piece.spare

    def _chip(self, card: str, chip: str) -> Chip | None:
        naming = self._bench.naming()
        if card == "tiers_by":
            return tiers_sentence(naming).chip(chip)
        cards = (one for section in sections(naming) for one in section.cards if one.place == card)
        return next((found for one in cards if (found := one.chip(chip)) is not None), None)

    def _addable(self, card: str, base: str, name: str) -> Slot | None:
        if base:
            return next((slot for slot in MULTIPLIED if slot.name == name), None)
        rule = rule_of(self._bench.document, card)
        kind = kind_of(_home(card), rule)
        slots = addable(kind, rule) if kind is not None else PARTS.get(card, ())
        return next((slot for slot in slots if slot.name == name), None)

    def _holder(self, card: str, base: str) -> dict[str, Any]:
        rule = rule_of(self._bench.document, card)
        held = places.read(rule, base, {}) if base else rule
        return held if isinstance(held, dict) else {}

    @staticmethod
    def _put(document: dict[str, Any], card: str, base: str, slot: Slot, value: Any) -> None:
        place = places.join(card, *places.parts(base))
        holder = places.read(document, place)
        if not isinstance(holder, dict):
            places.write(document, place, {})
            holder = places.read(document, place)
        slot.put(holder, value)

    def _title(self, card: str, slot: Slot, spare: bool) -> str:
        words = self._bench.words
        if spare or slot.name == "grace":
            return words.tr("How many times") if slot.name == "times" else clause_name(slot.name, words)
        kind = kind_of(_home(card), rule_of(self._bench.document, card))
        return kind_name(kind.name, words) if kind is not None else ""

    def _delete_part(self, card: str) -> None:
        for name in ("at_most", "discount_ladder", "one_a_day"):
            self._bench.draft.cut(places.join(card, name))
        self._bench.look()


def mistakes_at_their_rules(bench: Bench) -> tuple[str, ...]:
    """Every mistake of the draft, beside the name that its rule or tier has on the page of rules."""
    naming = bench.naming()
    cards = [card for section in sections(naming, bench.problems, bench.today()) for card in section.cards]
    if bench.document.get("tiers"):
        cards.insert(0, tiers_sentence(naming, bench.problems))
    said = [f"{tile.name}: {words}" for tile in tier_tiles(bench) for words in tile.problems]
    said += [f"{card.name} – {words}" for card in cards for words in card.problems]
    return (*said, *_homeless(bench, [card.place for card in cards]))


def _homeless(bench: Bench, cards: list[str]) -> tuple[str, ...]:
    """Mistakes that belong to no card and no tier."""
    return tuple(
        f"{problem.place}: {word_mistake(problem.code, dict(problem.facts), bench.words)}"
        for problem in bench.problems
        if not any(places.inside(problem.place, card) for card in (*cards, "tiers", "tiers_by"))
    )


def _home(card: str) -> str:
    """The list a card's rule stands in."""
    return places.join("", *places.parts(card)[:-1])
