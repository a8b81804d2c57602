"""The document as the room shows it: every rule a card in its phase's column, every card a sentence with chips."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop.programme import places
from desktop.programme.chip_words import chip_text
from desktop.programme.kinds import HOMES, PHASES, Kind, kind_of
from desktop.programme.naming import Naming
from desktop.programme.slots import CLAUSES, MULTIPLIED, Slot
from desktop.wording.figures import percent
from desktop.wording.mistakes import word_mistake
from desktop.wording.moments import day
from desktop.wording.rule_names import kind_name
from desktop.wording.rules import clause_sentence, phase_title, rule_sentence
from loyalty.document_shape import Problem

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
#: Conditions and limits that rules of earning may carry several times, each with conditions of its own.
MULTIPLY = "multiply"


@dataclass(frozen=True, slots=True)
class Chip:
    """A value in a sentence. Its place in the card is the way to its slot: "percent", "multiply[0].times"."""

    place: str
    text: str
    slot: Slot
    wrong: bool = False
    #: Whether the sentence holds without it: then it can be taken away at its editor.
    spare: bool = False


#: What a sentence is made of, in its language's order.
Piece = str | Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One rule."""

    #: Where it stands in the document.
    place: str
    kind: str
    name: str
    pieces: tuple[Piece, ...]
    off: bool = False
    #: What is wrong with it, in words.
    problems: tuple[str, ...] = ()
    #: What is right but worth knowing.
    notes: tuple[str, ...] = ()
    can_rise: bool = False
    can_sink: bool = False
    #: Limits and ladders are parts of something else: they are only changed or taken away.
    is_rule: bool = True
    can_grow: bool = True

    @property
    def sentence(self) -> str:
        """The whole sentence as plain text."""
        return "".join(piece if isinstance(piece, str) else piece.text for piece in self.pieces)

    def chip(self, place: str) -> Chip | None:
        return next((piece for piece in self.pieces if isinstance(piece, Chip) and piece.place == place), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A phase with its cards."""

    phase: str
    title: str
    cards: tuple[Card, ...]


def sections(naming: Naming, problems: Sequence[Problem] = (), today: date | None = None) -> tuple[Section, ...]:
    """All phases in the order a receipt is worked out."""
    document = dict(naming.document)
    cards: dict[str, list[Card]] = {phase: [] for phase in PHASES}
    for home in HOMES:
        rules = places.read(document, home, [])
        for nth, rule in enumerate(rules if isinstance(rules, list) else ()):
            kind = kind_of(home, rule)
            if kind is None:
                continue
            card = _card(kind, rule, places.join(home, nth), naming, problems, today)
            cards[kind.phase].append(replace(card, can_rise=nth > 0, can_sink=nth + 1 < len(rules)))
    for nth, purse in enumerate(document.get("purses", [])):
        if isinstance(purse, dict) and purse.get("discount_ladder"):
            cards["standing"].append(_part("discount_ladder", purse, f"purses[{nth}]", naming, problems))
    if places.read(document, "discounts.at_most") is not None:
        cards["campaigns"].append(_part("at_most", document["discounts"], "discounts", naming, problems))
    if places.read(document, "visits.one_a_day"):
        cards["earn"].append(_part("visits", document["visits"], "visits", naming, problems))
    return tuple(Section(phase, phase_title(phase, naming.words), tuple(cards[phase])) for phase in PHASES)


def sentence(kind: Kind, rule: dict[str, Any], naming: Naming) -> str:
    """A rule as plain text."""
    return "".join(piece if isinstance(piece, str) else piece.text for piece in _pieces(kind, rule, naming, ()))


#: Sentences that are no rules of a list: their slots, by the name of their sentence.
PARTS: dict[str, tuple[Slot, ...]] = {
    "at_most": (Slot("at_most", "percent", "at_most", begin=3000),),
    "visits": (Slot("one_a_day", "flag", "one_a_day", False, begin=True),),
    "discount_ladder": (Slot("ladder", "ladder", "discount_ladder", []), Slot("purse_name", "text", "name")),
    "tiers_by": (
        Slot("measure", "choice", "measure", "spend", options=("spend", "visits", "points")),
        Slot("window", "span", "", keys=("window", "days")),
        Slot("down", "choice", "down", "never", options=("never", "window_end", "one_step")),
        Slot("grace", "days", "grace", 0, begin=31),
        Slot("purse", "purse", "purse", ""),
    ),
}


def tiers_sentence(naming: Naming, problems: Sequence[Problem] = ()) -> Card:
    """How tiers are counted, as one sentence."""
    said = naming.document.get("tiers_by") or {}
    template = rule_sentence("tiers_by", naming.words)
    for name in ("grace", "purse"):
        slot = next(slot for slot in PARTS["tiers_by"] if slot.name == name)
        if slot.is_said(said):
            template += ", " + clause_sentence(name, naming.words)
    here = _within("tiers_by", problems)
    pieces = tuple(_filled(template, PARTS["tiers_by"], said, "", naming, here))
    return Card(
        place="tiers_by",
        kind="tiers_by",
        name=kind_name("tiers_by", naming.words),
        pieces=pieces,
        problems=_worded(here, pieces, naming),
        is_rule=False,
    )


def _part(kind: str, holder: dict[str, Any], place: str, naming: Naming, problems: Sequence[Problem]) -> Card:
    slots = PARTS[kind]
    here = tuple(problem for problem in _within(place, problems) if slots[0].covers(problem.place))
    pieces = tuple(_filled(rule_sentence(kind, naming.words), slots, holder, "", naming, here))
    name = kind_name(kind, naming.words)
    mistakes = _worded(here, pieces, naming)
    return Card(place=place, kind=kind, name=name, pieces=pieces, problems=mistakes, is_rule=False, can_grow=False)


def _card(
    kind: Kind, rule: dict[str, Any], place: str, naming: Naming, problems: Sequence[Problem], today: date | None
) -> Card:
    here = _within(place, problems)
    if kind.name == "purse":
        # The ladder has a card of its own.
        here = tuple(problem for problem in here if not places.inside(problem.place, "discount_ladder"))
    pieces = _pieces(kind, rule, naming, here)
    return Card(
        place=place,
        kind=kind.name,
        name=str(rule.get("name") or kind_name(kind.name, naming.words)),
        pieces=pieces,
        off=rule.get("off") is True,
        problems=_worded(here, pieces, naming),
        notes=tuple(_notes(rule, naming, today)),
        can_grow=bool(kind.clauses),
        is_rule=kind.home not in ("purses", "discounts.floors"),
    )


def _pieces(kind: Kind, rule: dict[str, Any], naming: Naming, here: Sequence[Problem]) -> tuple[Piece, ...]:
    words = naming.words
    pieces = list(_filled(rule_sentence(kind.name, words), kind.slots, rule, "", naming, here))
    shown = {slot.path for slot in kind.slots if not slot.keys}
    for name in kind.clauses:
        slot = CLAUSES[name]
        if slot.is_said(rule) and slot.path not in shown:
            pieces += [", ", *_filled(clause_sentence(name, words), (slot,), rule, "", naming, here, spare=True)]
    for nth, more in enumerate(rule.get(MULTIPLY) or ()):
        base = places.join(MULTIPLY, nth)
        said = [slot for slot in MULTIPLIED if slot.name == "times" or slot.is_said(more)]
        for number, slot in enumerate(said):
            # The first condition belongs to "double"; further ones follow it.
            pieces.append(", " if number != 1 else " ")
            clause = clause_sentence(slot.name, words)
            pieces += _filled(clause, (slot,), more, base, naming, here, spare=True)
    return _joined(pieces)


def _filled(
    template: str,
    slots: Iterable[Slot],
    rule: dict[str, Any],
    base: str,
    naming: Naming,
    here: Sequence[Problem],
    *,
    spare: bool = False,
) -> Iterable[Piece]:
    by_name = {slot.name: slot for slot in slots}
    at = 0
    for found in _PLACEHOLDER.finditer(template):
        if found.start() > at:
            yield template[at : found.start()]
        slot = by_name[found.group(1)]
        place = places.join(base, slot.path or slot.name)
        if slot.keys:
            place += "*"
        wrong = any(
            slot.covers(problem.place[len(base) :].lstrip("."))
            for problem in here
            if places.inside(problem.place, base)
        )
        yield Chip(place, chip_text(slot, rule, naming), slot, wrong, spare)
        at = found.end()
    if at < len(template):
        yield template[at:]


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Neighbouring texts as one."""
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return tuple(joined)


def _within(place: str, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems of one rule, their places counted from it."""
    found = []
    for problem in problems:
        if places.inside(problem.place, place):
            rest = problem.place[len(place) :].lstrip(".")
            found.append(replace(problem, place=rest))
    return tuple(found)


def _worded(here: Sequence[Problem], pieces: Iterable[Piece], naming: Naming) -> tuple[str, ...]:
    chips = [piece for piece in pieces if isinstance(piece, Chip)]
    texts = []
    for problem in here:
        chip = next((chip for chip in chips if chip.slot.covers(problem.place)), None)
        facts = _in_units(problem, chip.slot.sort if chip is not None else "", naming)
        text = word_mistake(problem.code, facts, naming.words)
        subject = chip.text if chip is not None else problem.place
        texts.append(f"{subject}: {text}" if subject else text)
    return tuple(dict.fromkeys(texts))


def _in_units(problem: Problem, sort: str, naming: Naming) -> dict[str, int | str]:
    """The figures of a mistake as its chip writes them: 20 000 basis points are 200 %."""
    if sort in ("percent", "free", "share", "by_tier", "by_name") or problem.place.endswith("percent"):
        return {
            name: percent(fact, naming.words.language) if isinstance(fact, int) else fact
            for name, fact in problem.facts
        }
    if sort == "money":
        return {name: naming.money(fact) if isinstance(fact, int) else fact for name, fact in problem.facts}
    return dict(problem.facts)


def _notes(rule: dict[str, Any], naming: Naming, today: date | None) -> Iterable[str]:
    last = places.read(rule, "when.to")
    try:
        ended = today is not None and last is not None and date.fromisoformat(last) < today
    except (TypeError, ValueError):
        return
    if ended:
        text = naming.words.tr("Over: its last day was {day}.")
        yield text.format(day=day(date.fromisoformat(last), naming.words))
