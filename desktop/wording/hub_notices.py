"""What a hub tells a person: what happened, what it means, what was kept, and what may be answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from desktop.wording.figures import money, points
from desktop.wording.moments import day, stamp
from desktop.wording.words import Words
from loyalty.money import Minor, Points

#: A notice that is only to be known is put away with this.
SEEN = "seen"


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A notice as a person reads it."""

    title: str
    means: str
    kept: str
    #: What may be answered, each with the words on its button; the first is the likeliest.
    answers: tuple[tuple[str, str], ...]


def word_notice(kind: str, told: Mapping[str, Any], answers: tuple[str, ...], words: Words) -> NoticeWords:
    """A `Notice` of `db.sync.wire`, of a kind that this release knows or not."""
    if kind == "fork" and told.get("both"):
        kind = "both"
    if kind == "unconfirmed" and (told.get("wants") or {}).get("returns"):
        kind = "unconfirmed_return"
    if kind == "overspent" and told.get("coupon"):
        kind = "coupon_twice"
    told_of = (_about_this_till, _about_unconfirmed, _about_sums, _about_releases)
    about = next(filter(None, (tell(kind, words) for tell in told_of)), None)
    title, means, kept = about or _about_others(kind, words)
    facts = _facts(told, words)
    buttons = tuple((answer, _answer(answer, kind, words)) for answer in answers or (SEEN,))
    return NoticeWords(title.format_map(facts), means.format_map(facts), kept.format_map(facts), buttons)


def _about_this_till(kind: str, words: Words) -> tuple[str, str, str] | None:
    match kind:
        case "fork":
            return (
                words.tr("Was this till restored, or copied?"),
                words.tr(
                    "The hub has facts of this till that are not in these books. Either they were put back from an "
                    "earlier copy, or the same books are open on a second computer: then begin new books on "
                    "one of the two."
                ),
                words.tr(
                    "Everything of both is kept. Until you answer, points are spent here only while the hub is there."
                ),
            )
        case "both":
            return (
                words.tr("The books of this till are in use twice"),
                words.tr(
                    "They were copied, and both copies went on selling: slips of the two can bear the same number. "
                    "Begin new books on one of the two."
                ),
                words.tr(
                    "Everything of both is kept. Until you answer, points are spent here only while the hub is there."
                ),
            )
        case "moved":
            return (
                words.tr("Was this till moved to another computer, or copied?"),
                words.tr(
                    "The hub knows it from another computer. If you moved it, all is well. If both are in use, begin "
                    "new books on one of the two."
                ),
                words.tr("Nothing is lost. Until you answer, points are spent here only while the hub is there."),
            )
        case "clock_off":
            return (
                words.tr("The clock of this till is {minutes} minutes wrong"),
                words.tr(
                    "Happy hours, birthdays and the last day of points go by it. Set this computer’s clock, best to "
                    "automatic."
                ),
                words.tr("Nothing is lost: the hub knows how far it is off."),
            )
    return None


def _about_unconfirmed(kind: str, words: Words) -> tuple[str, str, str] | None:
    match kind:
        case "unconfirmed":
            return (
                words.tr("Was this sale made?"),
                words.tr(
                    "{when} the hub took {taken} from a customer for a sale at this till, and the sale never came: it "
                    "was cut off or restored. Look for the slip, or ask who was there."
                ),
                words.tr("Until you answer the points stay taken."),
            )
        case "unconfirmed_return":
            return (
                words.tr("Was this return made?"),
                words.tr(
                    "{when} goods were to come back at this till, and the return never came: it was cut off or "
                    "restored. Look for the slip, or ask who was there."
                ),
                words.tr("Until you answer these goods cannot come back again."),
            )
    return None


def _about_sums(kind: str, words: Words) -> tuple[str, str, str] | None:
    match kind:
        case "overspent":
            return (
                words.tr("A customer spent {missing} more than they had"),
                words.tr(
                    "This till let them spend without a connection, from the risk that you allowed, and the same "
                    "points had been spent elsewhere."
                ),
                words.tr("The sales stand. What is missing is taken from what this customer earns next."),
            )
        case "coupon_twice":
            return (
                words.tr("Coupon {coupon} was used twice"),
                words.tr(
                    "It is for one use. Here {slip} used it, and so did a sale at another till, while the two did not "
                    "hear of one another. That is the risk that you allowed without a connection."
                ),
                words.tr("Both sales stand, and what was taken off stays so. Nobody can use it once more."),
            )
        case "over_refunded":
            return (
                words.tr("More came back of a sale than was bought"),
                words.tr("Two tills took back the same goods of {slip} while they did not hear of one another."),
                words.tr(
                    "Both returns are kept, and the points are put right: they come back once. Look at the money in "
                    "both drawers."
                ),
            )
        case "claimed_twice":
            return (
                words.tr("A slip was counted for two customers"),
                words.tr(
                    "Here {slip} was counted for a customer, and at another till for somebody else, while the two did "
                    "not hear of one another."
                ),
                words.tr("It counts for the other one, of whom the hub heard first. Nothing was taken from either."),
            )
    return None


def _about_releases(kind: str, words: Words) -> tuple[str, str, str] | None:
    match kind:
        case "older_hub":
            return (
                words.tr("The hub is of an earlier release"),
                words.tr(
                    "It knows less than this Regulars. What both know goes on; have it brought up to date soon: "
                    "regulars hub upgrade."
                ),
                words.tr("Nothing is lost: what it does not know yet it keeps until then."),
            )
        case "newer_programme":
            return (
                words.tr("A programme needs a newer Regulars"),
                words.tr(
                    "Version {version} was published at a till with a newer Regulars, and has rules in it that this "
                    "one cannot read. Update this till."
                ),
                words.tr("Nothing is lost. Until then this till sells under the version before."),
            )
    return None


def _about_others(kind: str, words: Words) -> tuple[str, str, str]:
    match kind:
        case "unknown_version":
            return (
                words.tr("A programme is another one here than at the hub"),
                words.tr(
                    "This till sold under version {version}, which the hub does not know, or knows otherwise: it was "
                    "published before the till joined, or by another Regulars."
                ),
                words.tr(
                    "The sales are kept and count as their slips say. Publish the programme once more, from one till."
                ),
            )
        case "unreadable":
            return (
                words.tr("A till sent something that cannot be true"),
                words.tr(
                    "A day that there is not, or an amount beyond all sums: its file is damaged, somebody changed it, "
                    "or Regulars has a mistake. Where it reaches a customer’s balance, they spend nothing until it is "
                    "cleared up: regulars hub audit names it."
                ),
                words.tr("It is kept as it came and counts nowhere. All tills go on."),
            )
        case "missing_till":
            return (
                words.tr("{till} has not been seen for {days} days"),
                words.tr(
                    "What it sold since is not here yet. If it never comes back, retire it: "
                    "regulars hub retire {named}."
                ),
                words.tr("All that it had sent is kept."),
            )
        case "gave_much":
            return (
                words.tr("{till} gave out far more than usual"),
                words.tr(
                    "{given} on {day}; on its usual day it is {usual}. If you know why, all is well. If not, look at "
                    "its sales of that day; regulars hub audit works out each of them again."
                ),
                words.tr("Nothing was refused: what it gave counts."),
            )
    return (
        words.tr("The hub tells something that this Regulars does not know ({kind})"),
        words.tr("It was probably made by a newer Regulars. Update this till to read it."),
        words.tr("Nothing is lost."),
    )


def _answer(answer: str, kind: str, words: Words) -> str:
    match answer:
        case "restored":
            return words.tr("I moved it") if kind == "moved" else words.tr("It was restored")
        case "copied":
            return words.tr("It was copied")
        case "keep":
            return words.tr("It was made")
        case "give_back":
            if kind == "unconfirmed_return":
                return words.tr("It was not made")
            return words.tr("It was not: give the points back")
    return words.tr("Understood")


def _facts(told: Mapping[str, Any], words: Words) -> dict[str, str]:
    """What stands in the sentences, worded; what was not told is said as little as possible about."""
    wants = told.get("wants")
    units = dict(wants.get("purses") or {}) if isinstance(wants, Mapping) else {}
    taken = [points(Points(int(amount)), words.purse(purse), words) for purse, amount in units.items()]
    at = told.get("at")
    return {
        "kind": str(told.get("kind", "")),
        "till": str(told.get("name") or told.get("till") or words.tr("A till")),
        # As it is typed: a shell takes quotes that are straight, and a name of two words for two.
        "named": '"{}"'.format(str(told.get("name", "")).replace('"', '\\"')),
        "days": str(told.get("days", "?")),
        "minutes": str(max(1, round(abs(int(told.get("off", 0))) / 60_000_000))),
        "given": _given(told, "amount", words),
        "usual": _given(told, "usual", words),
        "day": _day(told, words),
        "missing": money(Minor(int(told.get("worth", 0))), words.currency, words.language),
        "taken": ", ".join(taken) or words.tr("points"),
        "slip": words.tr("slip {slip}").format(slip=told["slip"]) if told.get("slip") else words.tr("one slip"),
        "coupon": str(told.get("coupon", "")),
        "version": str(told.get("number", "?")),
        "when": stamp(datetime.fromtimestamp(at / 1_000_000, UTC), words) if isinstance(at, int) else "",
    }


def _given(told: Mapping[str, Any], name: str, words: Words) -> str:
    return points(Points(int(told.get(name, 0))), words.purse(str(told.get("purse", ""))), words)


def _day(told: Mapping[str, Any], words: Words) -> str:
    number = told.get("day")
    return day(date(number // 10_000, number // 100 % 100, number % 100), words) if isinstance(number, int) else ""
