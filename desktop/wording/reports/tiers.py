"""What the question about tiers says: who is of which, who moved, who is near the next."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Tiers")


def about(words: Words) -> str:
    return words.tr(
        "Whether your tiers are steps that people climb. Tell those who are near the next one at the till, and those "
        "whose tier ends soon while there is still time."
    )


def name(key: str, words: Words) -> str:
    names = {
        "above_lowest": words.tr("Above the lowest tier"),
        "of_all_members": words.tr("of all members"),
        "moved_up": words.tr("Moved up"),
        "moved_down": words.tr("Moved down"),
        "near": words.tr("Near the next tier"),
        "ends_soon": words.tr("Tier ends within 60 days"),
        "by_tier": words.tr("Members and sales by tier"),
        "came": words.tr("Who came"),
        "share_of_sales": words.tr("Share of sales"),
        "of_sales": words.tr("Share of sales"),
        "of_members": words.tr("Share of members"),
        "moves": words.tr("Moves"),
        "way": words.tr("Way"),
        "up": words.tr("Up"),
        "down": words.tr("Down"),
        "sideways": words.tr("Renamed"),
        "from_tier": words.tr("From tier"),
        "to_tier": words.tr("To tier"),
        "next_tier": words.tr("Next tier"),
        "spend_missing": words.tr("Still to spend"),
        "visits_missing": words.tr("Visits to go"),
        "ends_on": words.tr("Ends on"),
        "paid_ever": words.tr("Spent so far"),
    }
    return names.get(key) or _group(key, words)


def _group(key: str, words: Words) -> str:
    """A group of people: `tier:gold`, `moved:up`, `moved:silver>gold`, `near:gold`, `ends:silver`."""
    what, colon, which = key.partition(":")
    if not colon and what not in ("near", "ends"):
        # A column is named like a group, and means no group.
        return ""
    tier = words.tier(which).name if which else words.tr("without a tier")
    match what:
        case "tier" if colon:
            return words.tr("Members: {tier}").format(tier=tier)
        case "moved" if which in ("up", "down"):
            return words.tr("Moved up") if which == "up" else words.tr("Moved down")
        case "moved":
            before, _, after = which.partition(">")
            return f"{_named(before, words)} → {_named(after, words)}"
        case "near":
            return words.tr("Near: {tier}").format(tier=tier)
        case "ends":
            return words.tr("Ends soon: {tier}").format(tier=tier) if which else words.tr("Tier ends within 60 days")
    return ""


def _named(tier: str, words: Words) -> str:
    return words.tier(tier).name if tier else words.tr("without a tier")


def meant(key: str, words: Words) -> str:
    match key:
        case "above_lowest":
            return words.tr("Members who are of a tier above the lowest today.")
        case "moved_up" | "moved_down":
            return words.tr(
                "Changes of tier in the period: with a sale, with a return, or by themselves when a window ended. "
                "Whoever moved twice counts twice."
            )
        case "near":
            return words.tr(
                "Lack no more than a fifth of what the next tier asks, or one visit, in the window that is running."
            )
        case "ends_soon":
            return words.tr("Will lose their tier within 60 days if they buy nothing until then.")
        case "came":
            return words.tr("How many of them bought something in the period that they kept.")
        case "paid":
            return words.tr("What those who are of the tier today paid in the period for goods they kept.")
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "no_tiers":
            return words.tr("The programme has no tiers.")
        case "near_unknown":
            return words.tr(
                "Who is near the next tier is not known here, because this programme counts points, or from the last "
                "change of tier on."
            )
        case "tiers_due":
            count = int(dict(said.facts).get("count") or 0)
            return words.tr(
                "The tier of {count} member(s) is being worked out anew; the till does that while it is idle.",
                "",
                count,
            ).format(count=count)
    return ""
