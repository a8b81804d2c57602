"""The workbench: the draft, what is wrong with it, the programme it makes, and everybody who watches it change."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.programme import places
from desktop.programme.draft import Document, Draft
from desktop.programme.naming import Naming
from desktop.wording.words import Words
from loyalty.document_shape import Problem
from loyalty.examples import Difference, rehearse
from loyalty.money import Currency
from loyalty.programme import Programme
from loyalty.programme_document import ProgrammeRefused, read


@dataclass(frozen=True, slots=True)
class Shop:
    """What of the shop the rules need to be worded and filled in."""

    currency: Currency
    zone: str
    country: str = ""
    goods: dict[str, str] = field(default_factory=dict)
    categories: tuple[str, ...] = ()


class Bench:
    """One draft at a time. Every change is read at once, so that a mistake is seen where it was made."""

    def __init__(self, shop: Shop, language: Callable[[], str], today: Callable[[], date]) -> None:
        self.shop, self._language, self.today = shop, language, today
        self.draft = Draft({})
        self.problems: tuple[Problem, ...] = ()
        #: What the draft means; while it has mistakes, what it meant before them.
        self.programme: Programme | None = None
        self._watchers: list[Callable[[], None]] = []

    @property
    def document(self) -> Document:
        return self.draft.document

    @property
    def is_right(self) -> bool:
        return not self.problems

    @property
    def words(self) -> Words:
        shop = self.shop
        return Words(language=self._language(), currency=shop.currency, zone=shop.zone, country=shop.country)

    def naming(self, document: Document | None = None) -> Naming:
        """The names in this document, or in the draft."""
        shop, said = self.shop, self.document if document is None else document
        mentioned = tuple(sorted(set(_categories(said)) - set(shop.categories)))
        return Naming(words=self.words, document=said, goods=shop.goods, categories=(*shop.categories, *mentioned))

    def watched_by(self, watcher: Callable[[], None]) -> None:
        """Call this after every change."""
        self._watchers.append(watcher)

    def open(self, document: Document) -> None:
        """Begin with another document; there is no way back behind it."""
        self.draft = Draft(document)
        self.programme = None
        self.look()

    def put(self, place: str, value: Any) -> None:
        self.draft.put(place, value)
        self.look()

    def change(self, do: Callable[[Document], None], *, typing: str = "") -> None:
        self.draft.change(do, typing=typing)
        self.look()

    def replace(self, document: Document) -> None:
        self.draft.replace(document)
        self.look()

    def undo(self) -> None:
        self.draft.undo()
        self.look()

    def redo(self) -> None:
        self.draft.redo()
        self.look()

    def look(self) -> None:
        """Read the draft anew and tell everybody."""
        self.problems = mistakes(self.document, self.shop)
        if not self.problems:
            self.programme = read(self.document)
        for watcher in self._watchers:
            watcher()

    def differences(self) -> tuple[Difference, ...]:
        """What its examples find, one at a time: an example that can't be read says so at its place."""
        return self.rehearsed(self.document.get("examples", []))

    def rehearsed(self, examples: Sequence[Any]) -> tuple[Difference, ...]:
        """These examples, under the draft's rules."""
        if self.programme is None or not examples:
            return ()
        try:
            return rehearse(self.programme, list(examples))
        except ProgrammeRefused as refused:
            first = refused.problems[0]
            names = [str(example.get("name", "")) for example in examples if isinstance(example, dict)]
            return tuple(Difference(name, first.place, first.code, "") for name in names)


def mistakes(document: Any, shop: Shop) -> tuple[Problem, ...]:
    """Every mistake of a document, also that it is of another currency or zone than the shop."""
    try:
        programme = read(document)
    except ProgrammeRefused as refused:
        return (*refused.problems, *_open_questions(document, ""))
    problems = []
    if programme.currency != shop.currency:
        facts = (("currency", programme.currency.code), ("shop", shop.currency.code))
        problems.append(Problem("currency", "not_the_shops", facts))
    if programme.zone != shop.zone:
        problems.append(Problem("zone", "not_the_shops", (("zone", programme.zone), ("shop", shop.zone))))
    return (*problems, *_open_questions(document, ""), *_more_than_paid(document))


#: More cashback in money than was paid is a slip of the finger; points may well be more than the money.
_WHOLE = 10_000


def _more_than_paid(document: Document) -> Iterator[Problem]:
    """Cashback of more than all that was paid, in a purse of money."""
    money = {purse["id"] for purse in document.get("purses", ()) if purse.get("unit") == "money"}
    for nth, rule in enumerate(document.get("earn", ())):
        rate = rule.get("rate")
        if rule.get("purse") in money and isinstance(rate, int) and rate > _WHOLE:
            yield Problem(places.join("earn", nth, "rate"), "too_large", (("value", rate), ("most", _WHOLE)))


#: What an owner began to choose: nothing chosen would mean everything and everybody.
_QUESTIONS = {"what": ("goods", "categories", "not_goods", "not_categories"), "not_for": ("goods", "categories")}


def _open_questions(part: Any, place: str) -> Iterator[Problem]:
    """Conditions that were begun and not finished, in a document that reads well all the same."""
    if isinstance(part, list):
        for nth, one in enumerate(part):
            yield from _open_questions(one, places.join(place, nth))
    if not isinstance(part, dict) or part.get("off") is True:
        return
    for name, value in part.items():
        here = places.join(place, name)
        begun = isinstance(value, dict) and name in _QUESTIONS and bool(value)
        if (begun and not any(value.get(key) for key in _QUESTIONS[name])) or (
            name in ("tiers", "groups", "weekdays") and value == []
        ):
            if place:
                yield Problem(here, "choose")
        elif name != "examples":
            yield from _open_questions(value, here)


def _categories(part: Any) -> list[str]:
    """Every category that a document names."""
    if isinstance(part, dict):
        own = [name for key in ("categories", "not_categories") for name in _texts(part.get(key))]
        own += _texts([part.get("category")])
        return own + [found for value in part.values() for found in _categories(value)]
    if isinstance(part, list):
        return [found for value in part for found in _categories(value)]
    return []


def _texts(names: Any) -> list[str]:
    return [name for name in names if isinstance(name, str) and name] if isinstance(names, list) else []


def without_examples(document: Document) -> Document:
    """The rules alone, to compare two documents by what they do."""
    return {key: value for key, value in document.items() if key != "examples"}


def rule_of(document: Document, place: str) -> dict[str, Any]:
    """The rule, or the part of the document, at a card's place."""
    rule = places.read(document, place, {})
    return rule if isinstance(rule, dict) else {}
