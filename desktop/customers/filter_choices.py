"""What a list of customers can be narrowed by, what there is to choose from, and how it is said on its chip."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.lookup.customer_filter import CustomerFilter
from desktop.wording.consents import PURPOSES, word_purpose
from desktop.wording.figures import points, points_number
from desktop.wording.moments import day, month
from desktop.wording.words import Words
from loyalty.programme import Programme

if TYPE_CHECKING:
    from db.lookup.segments import SegmentRow

#: In the order in which they are offered.
KINDS = ("tier", "group", "segment", "visit", "balance", "birthday", "consent", "card", "joined")
#: Which fields each kind says.
_FIELDS: dict[str, dict[str, object]] = {
    "tier": {"tier": None},
    "group": {"group": ""},
    "segment": {"segment": ""},
    "visit": {"visited_since": None, "visited_before": None, "never_visited": False},
    "balance": {"purse": "", "balance_least": None, "balance_most": None},
    "birthday": {"birthday_month": 0},
    "consent": {"consent": "", "consented": True},
    "card": {"has_card": None},
    "joined": {"joined_since": None, "joined_until": None},
}
_HERE_DAYS, _AWAY_DAYS, _JOINED_DAYS = (7, 30, 90), (30, 90, 180, 365), (7, 30, 90, 365)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its words, and the filter that it makes."""

    words: str
    wanted: CustomerFilter


def without(kind: str, wanted: CustomerFilter) -> CustomerFilter:
    """The filter with nothing said of that kind."""
    return replace(wanted, **_FIELDS[kind])  # type: ignore[arg-type]


def says(kind: str, wanted: CustomerFilter) -> bool:
    """Whether the filter says anything of that kind."""
    return without(kind, wanted) != wanted


def kinds_for(
    programme: Programme, groups: tuple[tuple[str, int], ...], segments: "tuple[SegmentRow, ...]" = ()
) -> tuple[str, ...]:
    """What can be asked for in this shop: no tiers without a ladder, no balance without a purse."""
    there = {
        "tier": programme.ladder is not None,
        "group": bool(groups),
        "segment": bool(segments),
        "balance": bool(programme.purses),
    }
    return tuple(kind for kind in KINDS if there.get(kind, True))


def kind_word(kind: str, words: Words) -> str:
    """What a kind is called."""
    match kind:
        case "tier":
            return words.tr("Tier")
        case "group":
            return words.tr("Group")
        case "segment":
            return words.tr("Segment")
        case "visit":
            return words.tr("Last visit")
        case "balance":
            return words.tr("Balance")
        case "birthday":
            return words.tr("Birthday")
        case "consent":
            return words.tr("Consent")
        case "card":
            return words.tr("Card")
    return words.tr("Joined")


def choices(
    kind: str,
    wanted: CustomerFilter,
    words: Words,
    *,
    groups: tuple[tuple[str, int], ...],
    today: date,
    segments: "tuple[SegmentRow, ...]" = (),
) -> tuple[Choice, ...]:
    """All that can be chosen of a kind; a balance is typed instead."""
    bare = without(kind, wanted)
    made: list[CustomerFilter] = []
    match kind:
        case "tier":
            made = [replace(bare, tier=tier.id) for tier in (words.ladder.tiers if words.ladder else ())]
            made.append(replace(bare, tier=""))
        case "group":
            return tuple(Choice(f"{name} · {members}", replace(bare, group=name)) for name, members in groups)
        case "segment":
            return tuple(Choice(row.name, replace(bare, segment=row.id)) for row in segments)
        case "visit":
            made = [replace(bare, visited_since=_ago(today, days)) for days in _HERE_DAYS]
            made += [replace(bare, visited_before=_ago(today, days)) for days in _AWAY_DAYS]
            made.append(replace(bare, never_visited=True))
        case "birthday":
            made = [replace(bare, birthday_month=number) for number in range(1, 13)]
        case "consent":
            pairs = [(purpose, given) for purpose in PURPOSES for given in (True, False)]
            made = [replace(bare, consent=purpose, consented=given) for purpose, given in pairs]
        case "card":
            made = [replace(bare, has_card=True), replace(bare, has_card=False)]
        case "joined":
            made = [replace(bare, joined_since=_ago(today, days)) for days in _JOINED_DAYS]
    return tuple(Choice(_words_of_kind(kind, one, words, today), one) for one in made)


def chip_words(
    kind: str, wanted: CustomerFilter, words: Words, *, today: date, segments: "tuple[SegmentRow, ...]" = ()
) -> str:
    """The chip of what is said."""
    if kind == "segment":
        return next((row.name for row in segments if row.id == wanted.segment), words.tr("a segment that is gone"))
    return _words_of_kind(kind, wanted, words, today)


def _words_of_kind(kind: str, wanted: CustomerFilter, words: Words, today: date) -> str:
    told: dict[str, Callable[[], str]] = {
        "tier": lambda: words.tier(wanted.tier or "").name if wanted.tier else words.tr("no tier"),
        "group": lambda: wanted.group,
        "visit": lambda: _visit(wanted, words, today),
        "balance": lambda: _balance(wanted, words),
        "birthday": lambda: words.tr("birthday in {month}").format(month=month(wanted.birthday_month, words)),
        "consent": lambda: _consent(wanted, words),
        "card": lambda: words.tr("has a card") if wanted.has_card else words.tr("has no card"),
        "joined": lambda: _joined(wanted, words, today),
    }
    return told[kind]()


def _visit(wanted: CustomerFilter, words: Words, today: date) -> str:
    if wanted.never_visited:
        return words.tr("no visit recorded")
    if wanted.visited_since is not None and wanted.visited_before is not None:
        return words.tr("last here from {first} to {last}").format(
            first=day(wanted.visited_since, words, today=today), last=day(wanted.visited_before, words, today=today)
        )
    if wanted.visited_since is not None:
        return words.tr("here since {day}").format(day=day(wanted.visited_since, words, today=today))
    assert wanted.visited_before is not None
    return words.tr("not here since {day}").format(day=day(wanted.visited_before, words, today=today))


def _joined(wanted: CustomerFilter, words: Words, today: date) -> str:
    if wanted.joined_since is None:
        assert wanted.joined_until is not None
        return words.tr("joined until {day}").format(day=day(wanted.joined_until, words, today=today))
    if wanted.joined_until is None:
        return words.tr("joined since {day}").format(day=day(wanted.joined_since, words, today=today))
    return words.tr("joined from {first} to {last}").format(
        first=day(wanted.joined_since, words, today=today), last=day(wanted.joined_until, words, today=today)
    )


def _consent(wanted: CustomerFilter, words: Words) -> str:
    purpose = word_purpose(wanted.consent, words)
    text = words.tr("agreed: {purpose}") if wanted.consented else words.tr("not agreed: {purpose}")
    return text.format(purpose=purpose)


def _balance(wanted: CustomerFilter, words: Words) -> str:
    purse = words.purse(wanted.purse)
    least, most = wanted.balance_least, wanted.balance_most
    if least is not None and most is not None:
        return words.tr("{purse}: {least} to {most}").format(
            purse=purse.name, least=points_number(least, purse, words), most=points(most, purse, words)
        )
    if most is not None:
        return words.tr("{purse}: {most} or less").format(purse=purse.name, most=points(most, purse, words))
    return words.tr("{purse}: {least} or more").format(purse=purse.name, least=points(least or 0, purse, words))


def _ago(today: date, days: int) -> date:
    return today - timedelta(days=days)
