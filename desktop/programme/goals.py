"""What an owner wants to reach, and the rules that fit, ready to be taken."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from desktop.programme import places
from desktop.programme.cards import PARTS, sections, sentence, tiers_sentence
from desktop.programme.draft import Document
from desktop.programme.kinds import BY_NAME, KINDS, PHASES
from desktop.programme.making import Maker, add_tiers
from desktop.programme.naming import Naming
from desktop.wording.presets import word_preset
from desktop.wording.rule_names import kind_name
from desktop.wording.rules import phase_title
from desktop.wording.words import Words
from resources import presets

#: In the order in which they are offered.
GOALS = ("baskets", "visits", "newcomers", "quiet", "best")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to take into the draft."""

    #: "rule:earn.rate", "preset:tiers", "goal:best", "tiers:": what `taken` is told.
    take: str
    title: str
    says: str
    icon: str = "star"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Suggestions of one sort."""

    title: str
    suggestions: tuple[Suggestion, ...]


#: Rules that reach a goal; a rule may be filled in otherwise than usual for it.
_FITTING: Mapping[str, tuple[tuple[str, Mapping[str, Any]], ...]] = {
    "baskets": (
        ("campaign.amount", {}),
        ("goods.n_plus_m", {}),
        ("goods.second_unit", {}),
        ("goods.gift", {}),
        ("next.receipt", {}),
        ("earn.steps", {"at_least": "@5000"}),
    ),
    "visits": (
        ("earn.rate", {}),
        ("event.every_visit", {}),
        ("earn.visit", {}),
        ("next.visits", {}),
        ("event.came_back", {}),
        ("cumulative", {}),
    ),
    "newcomers": (
        ("event.joined", {}),
        ("event.referral", {}),
        ("event.first_purchase", {}),
        ("event.visit", {}),
        ("coupon.percent", {}),
    ),
    "quiet": (
        ("campaign.percent", {"when": {"weekdays": [1, 2, 3, 4], "hours": {"from": "14:00", "to": "16:00"}}}),
        ("earn.rate", {"multiply": [{"times": 200, "when": {"weekdays": [2]}}]}),
        ("campaign.amount", {"when": {"weekdays": [1, 2, 3]}}),
        ("goods.percent", {"when": {"hours": {"from": "19:00", "to": "21:00"}}}),
    ),
    "best": (
        ("tier", {}),
        ("event.birthday", {}),
        ("earn.rate", {"multiply": [{"times": 200, "who": {"tiers": "last"}}]}),
        ("only_for", {}),
        ("event.review", {}),
    ),
}


def goal_words(goal: str, words: Words) -> tuple[str, str]:
    """A goal's name, and what reaches it."""
    return {
        "baskets": (words.tr("Bigger baskets"), words.tr("A reason to take one thing more")),
        "visits": (words.tr("More visits"), words.tr("Something to come back for")),
        "newcomers": (words.tr("New customers"), words.tr("A welcome, and a word to friends")),
        "quiet": (words.tr("Quiet hours"), words.tr("Better prices when the shop is empty")),
        "best": (words.tr("Thank the best"), words.tr("Tiers, birthdays, small favours")),
    }[goal]


def starts(words: Words) -> tuple[Shelf, ...]:
    """Where a programme can begin: a goal, or a ready one."""
    goals = tuple(Suggestion(f"goal:{goal}", *goal_words(goal, words), icon="chevron-right") for goal in GOALS)
    ready = tuple(
        Suggestion(f"preset:{name}", *word_preset(name, words.currency, words.language)) for name in presets.NAMES
    )
    return Shelf(words.tr("What do you want to reach?"), goals), Shelf(
        words.tr("Or begin with a ready programme"), ready
    )


def fitting(goal: str, naming: Naming) -> tuple[Shelf, ...]:
    """The rules that reach a goal, each filled in for this shop and worded."""
    rules = [_suggested(kind, more, nth, goal, naming) for nth, (kind, more) in enumerate(_FITTING[goal])]
    if goal == "best" and not naming.document.get("tiers"):
        rules.insert(0, _tiers(naming))
    return (Shelf(goal_words(goal, naming.words)[0], tuple(rules)),)


def every_kind(naming: Naming) -> tuple[Shelf, ...]:
    """Every kind of rule, in the order a receipt is worked out."""
    words = naming.words
    shelves = []
    for phase in PHASES:
        rules = [_suggested(kind.name, {}, -1, "", naming) for kind in KINDS if kind.phase == phase]
        for part in {"standing": ("discount_ladder",), "campaigns": ("at_most",), "earn": ("visits",)}.get(phase, ()):
            rules.append(_suggested_part(part, naming))
        shelves.append(Shelf(phase_title(phase, words), tuple(rule for rule in rules if rule.says)))
    return tuple(shelves)


def take(what: str, document: Document, words: Words) -> Document:
    """The document with the suggested thing in it."""
    sort, _, name = what.partition(":")
    if sort == "tiers":
        return Maker(document, words).rule("tier")
    if sort == "part":
        return _with_part(name, document, words)
    kind, _, rest = name.partition("@")
    filled: Mapping[str, Any] = {}
    if rest:
        goal, _, nth = rest.partition("#")
        filled = _FITTING[goal][int(nth)][1]
    return Maker(document, words).rule(kind, **filled)


def preset_document(name: str, words: Words) -> Document:
    """A ready programme of this shop's currency and zone."""
    currency = words.currency
    return presets.document(
        name, language=words.language, currency=currency.code, decimals=currency.decimals, zone=words.zone
    )


def _suggested(kind: str, more: Mapping[str, Any], nth: int, goal: str, naming: Naming) -> Suggestion:
    """A rule worded as it would stand in the draft."""
    key = f"rule:{kind}" + (f"@{goal}#{nth}" if goal else "")
    then = Maker(dict(naming.document), naming.words).rule(kind, **more)
    one = BY_NAME[kind]
    rule = places.read(then, one.home)[-1]
    said = sentence(one, rule, Naming(words=naming.words, document=then, goods=naming.goods, suggesting=True))
    return Suggestion(key, kind_name(kind, naming.words), said, one.icon)


def _tiers(naming: Naming) -> Suggestion:
    document = dict(naming.document)
    add_tiers(document, naming.words)
    then = Naming(words=naming.words, document=document)
    steps = (f"{tier['name']}: {naming.money(tier['from'])}" for tier in document["tiers"][1:])
    says = ", ".join(steps) + ". " + tiers_sentence(then).sentence
    names = ", ".join(tier["name"] for tier in document["tiers"])
    return Suggestion("tiers:", names, says)


def _suggested_part(part: str, naming: Naming) -> Suggestion:
    said = ""
    if part != "discount_ladder" or naming.document.get("purses"):
        then = _with_part(part, dict(naming.document), naming.words)
        shown = sections(Naming(words=naming.words, document=then))
        said = next((card.sentence for section in shown for card in section.cards if card.kind == part), "")
    return Suggestion(f"part:{part}", kind_name(part, naming.words), said, "star")


def _with_part(part: str, document: Document, words: Words) -> Document:
    document = deepcopy(document)
    if part == "at_most":
        places.write(document, "discounts.at_most", PARTS["at_most"][0].begin)
    elif part == "visits":
        places.write(document, "visits.one_a_day", True)
    elif document.get("purses"):
        maker = Maker(document, words)
        ladder = maker.sized([{"from": "@@2000", "percent": 300}, {"from": "@@5000", "percent": 500}], 0)
        places.write(document, "purses[0].discount_ladder", ladder)
    return document
