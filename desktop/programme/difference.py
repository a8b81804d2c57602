"""What is different between two documents, in words: which rules came, went, changed, and from what to what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.programme import places
from desktop.programme.cards import sentence, tiers_sentence
from desktop.programme.kinds import HOMES, kind_of
from desktop.programme.naming import Naming
from desktop.wording.figures import percent
from desktop.wording.words import Words

Rule = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference."""

    #: "came", "went", "changed", "on", "off", "moved", "tier".
    how: str
    words: str


def differences(before: Naming, after: Naming) -> tuple[Change, ...]:
    """Everything a customer or a cashier could notice, in the order the room reads."""
    found = [*_tiers(before, after)]
    for home in HOMES:
        found += _rules(home, before, after)
    found += _limits(before, after)
    if before.document.get("name") != after.document.get("name") and before.document:
        text = after.words.tr("The programme is now called {name}.")
        found.append(Change("changed", text.format(name=after.document.get("name"))))
    return tuple(found)


def _rules(home: str, before: Naming, after: Naming) -> Iterator[Change]:
    words = after.words
    old, new = _by_id(home, before.document), _by_id(home, after.document)
    for key, rule in old.items():
        if key not in new:
            yield Change("went", words.tr("Gone: {rule}").format(rule=_said(home, rule, before)))
            if home == "purses":
                text = words.tr("What customers hold in {purse} stays in the books, but nothing can be paid with it.")
                yield Change("went", text.format(purse=_name(rule)))
    for key, rule in new.items():
        said = _said(home, rule, after)
        if key not in old:
            text = words.tr("New, switched off: {rule}") if rule.get("off") else words.tr("New: {rule}")
            yield Change("came", text.format(rule=said))
            continue
        was = _said(home, old[key], before)
        if was != said:
            yield Change("changed", words.tr("Was: {before} – is now: {after}").format(before=was, after=said))
        elif _bare(old[key]) != _bare(rule):
            yield Change("changed", words.tr("Changed in what its sentence doesn't say: {rule}").format(rule=said))
        if bool(old[key].get("off")) != bool(rule.get("off")):
            text = words.tr("Switched off: {rule}") if rule.get("off") else words.tr("Switched on: {rule}")
            yield Change("off" if rule.get("off") else "on", text.format(rule=said))
    stayed = [key for key in old if key in new]
    if stayed != [key for key in new if key in old] and home != "earn":
        yield Change("moved", words.tr("In another order: {rules}").format(rules=", ".join(_name(new[k]) for k in new)))


def _tiers(before: Naming, after: Naming) -> Iterator[Change]:
    words = after.words
    old, new = _by_id("tiers", before.document), _by_id("tiers", after.document)
    for key, tier in old.items():
        if key not in new:
            yield Change("went", words.tr("Tier gone: {tier}").format(tier=_name(tier)))
    for key, tier in new.items():
        start = tier.get("from", 0)
        money = _start(after, start)
        if key not in old:
            yield Change("came", words.tr("New tier: {tier} from {start}").format(tier=_name(tier), start=money))
        elif old[key].get("from", 0) != start:
            text = words.tr("{tier} begins at {start} instead of {before}")
            was = _start(after, old[key].get("from", 0))
            yield Change("tier", text.format(tier=_name(tier), start=money, before=was))
        elif _name(old[key]) != _name(tier):
            yield Change(
                "tier", words.tr("{before} is now called {tier}").format(before=_name(old[key]), tier=_name(tier))
            )
    if old and new:
        was, now = tiers_sentence(before).sentence, tiers_sentence(after).sentence
        if was != now:
            yield Change("tier", words.tr("Was: {before} – is now: {after}").format(before=was, after=now))


def _limits(before: Naming, after: Naming) -> Iterator[Change]:
    words = after.words
    was, now = (places.read(dict(one.document), "discounts.at_most") for one in (before, after))
    if was != now:
        text = words.tr("All discounts together at most: {before} – is now: {after}")
        yield Change("changed", text.format(before=_rate(was, words), after=_rate(now, words)))
    was, now = (places.read(dict(one.document), "visits.one_a_day", False) for one in (before, after))
    if was != now:
        text = (
            words.tr("Several receipts of one day are one visit now.")
            if now
            else words.tr("Every receipt is a visit now.")
        )
        yield Change("changed", text)


def _rate(rate: Any, words: Words) -> str:
    return percent(rate, words.language) if isinstance(rate, int) else words.tr("no limit")


def _by_id(home: str, document: Mapping[str, Any]) -> dict[str, Rule]:
    rules = places.read(dict(document), home, [])
    known = (rule for rule in rules if isinstance(rule, dict)) if isinstance(rules, list) else ()
    return {str(rule.get("id", nth)): rule for nth, rule in enumerate(known)}


def _said(home: str, rule: Rule, naming: Naming) -> str:
    kind = kind_of(home, rule)
    return sentence(kind, rule, naming) if kind is not None else _name(rule)


def _name(rule: Rule) -> str:
    return str(rule.get("name") or rule.get("id") or "…")


def _bare(rule: Rule) -> Rule:
    return {key: value for key, value in rule.items() if key not in ("off", "colour", "shape")}


def _start(naming: Naming, start: Any) -> str:
    measure = (naming.document.get("tiers_by") or {}).get("measure", "spend")
    return naming.money(start) if measure == "spend" and isinstance(start, int) else str(start)
