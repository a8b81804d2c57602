"""The rules in customers' words, and a page for cashiers: headings and sentences, made from what the rules say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.programme.cards import Card, sections, tiers_sentence
from desktop.programme.naming import Naming
from desktop.wording.rule_names import choice_word


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A heading with its sentences."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TierBadge:
    """A tier as the sheet draws it."""

    name: str
    says: str
    colour: str
    shape: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to be drawn. Everything is in words."""

    shop: str
    title: str
    tiers: tuple[TierBadge, ...]
    paragraphs: tuple[Paragraph, ...]
    foot: str


def customers_sheet(naming: Naming, shop: str) -> Sheet:
    """How to earn, how to use, when it lapses, what happens when goods come back."""
    words = naming.words
    cards = _by_phase(naming)
    discounts = (*cards["goods"], *cards["standing"], *cards["campaigns"])
    paragraphs = [
        Paragraph(words.tr("What you save"), tuple(_said(card) for card in discounts)),
        Paragraph(words.tr("What you earn"), tuple(_said(card) for card in cards["earn"])),
        Paragraph(words.tr("How you use it"), tuple(_using(naming))),
        Paragraph(words.tr("When it lapses"), tuple(_lapsing(naming))),
        Paragraph(words.tr("When goods come back"), tuple(_refunds(naming))),
    ]
    if naming.document.get("tiers"):
        paragraphs.insert(0, Paragraph(words.tr("Your tier"), (tiers_sentence(naming).sentence + ".",)))
    kept = tuple(paragraph for paragraph in paragraphs if paragraph.sentences)
    foot = words.tr("Of several standing discounts only the best one counts. Show your card before you pay.")
    return Sheet(shop, str(naming.document.get("name", "")), _tiers(naming), kept, foot)


def cashiers_sheet(naming: Naming, shop: str) -> Sheet:
    """The order in which a receipt is worked out, and what to say."""
    words = naming.words
    parts = sections(naming)
    paragraphs = [
        Paragraph(f"{number}. {section.title}", tuple(_said(card) for card in section.cards if not card.off))
        for number, section in enumerate(parts, 1)
    ]
    say = (
        words.tr("Ask for the card or the phone before the first line."),
        words.tr("Scan coupons before the sum is read out; one that takes nothing off is not used up."),
        words.tr("Read out what was taken off, what was earned, and what is missing for more: the screen says it."),
        words.tr("Goods come back with the slip or the card: points go back where they came from."),
    )
    paragraphs.append(Paragraph(words.tr("At the till"), say))
    kept = tuple(paragraph for paragraph in paragraphs if paragraph.sentences)
    title = words.tr("For cashiers: {name}").format(name=naming.document.get("name", ""))
    return Sheet(shop, title, _tiers(naming), kept, "")


def _by_phase(naming: Naming) -> dict[str, tuple[Card, ...]]:
    return {section.phase: tuple(card for card in section.cards if not card.off) for section in sections(naming)}


def _said(card: Card) -> str:
    return card.sentence.rstrip(".") + "."


def _tiers(naming: Naming) -> tuple[TierBadge, ...]:
    words = naming.words
    badges = []
    for tier in naming.document.get("tiers", []):
        start = tier.get("from", 0)
        measure = (naming.document.get("tiers_by") or {}).get("measure", "spend")
        reached = naming.money(start) if measure == "spend" else str(start)
        says = words.tr("from {money}").format(money=reached) if start else words.tr("from the first visit")
        badges.append(TierBadge(tier["name"], says, tier.get("colour", "#9FB0B3"), tier.get("shape", "circle")))
    return tuple(badges)


def _using(naming: Naming) -> Iterator[str]:
    words = naming.words
    for card in _by_phase(naming)["purses"]:
        yield _said(card)
    for purse in naming.document.get("purses", []):
        if purse.get("usable_from"):
            yield words.tr("{purse} starts to pay once enough is there.").format(purse=purse["name"])
        if purse.get("pending"):
            yield words.tr("What a receipt earns can be used after {number} days.").format(number=purse["pending"])


def _lapsing(naming: Naming) -> Iterator[str]:
    words = naming.words
    for purse in naming.document.get("purses", []):
        lasts = purse.get("lasts") or {}
        how = lasts.get("for", "forever")
        if how == "forever":
            yield words.tr("{purse} never lapses.").format(purse=purse["name"])
            continue
        counted = how in ("days", "months", "months_from_visit")
        span = (
            f"{lasts.get('count')} {choice_word('lasts', how, words)}" if counted else choice_word("lasts", how, words)
        )
        text = words.tr("{purse}: what you earn is good {span}, through the whole last day. The oldest is used first.")
        yield text.format(purse=purse["name"], span=span)


def _refunds(naming: Naming) -> Iterator[str]:
    words = naming.words
    if not naming.document.get("purses") and not naming.document.get("discounts"):
        return
    yield words.tr("You get back what you paid for those goods: money as money, points as points.")
    for purse in naming.document.get("purses", []):
        days = purse.get("returned_lasts", 30)
        text = words.tr("Points that come back are good at least {number} days more.")
        yield text.format(number=days)
        break
    if naming.document.get("earn"):
        yield words.tr("What those goods had earned is taken back.")


def plain(sheet: Sheet) -> Mapping[str, Any]:
    """The sheet as plain text, paragraph by paragraph."""
    return {paragraph.title: list(paragraph.sentences) for paragraph in sheet.paragraphs}
