"""What the questions about the programme say: tiers, rules, coupons, purses, what is unusual. Each has its own file."""

from types import ModuleType

from desktop.wording.reports import coupons, deferred_revenue, liability, purse_movement, rules, tiers, unusual
from desktop.wording.words import Words

#: Each says `title`, `about`, `name`, `meant` and `note` of one question.
OWN: dict[str, ModuleType] = {
    "tiers": tiers,
    "rules": rules,
    "coupons": coupons,
    "purse_movement": purse_movement,
    "liability": liability,
    "deferred_revenue": deferred_revenue,
    "unusual": unusual,
}


def name(key: str, words: Words) -> str:
    """What these questions call alike."""
    names = {
        "rule": words.tr("Rule"),
        "purse": words.tr("Purse"),
        "points": words.tr("Points"),
        "worth": words.tr("In money"),
        "year": words.tr("Year"),
        "earned": words.tr("Earned"),
        "used": words.tr("Used"),
        "lapsed": words.tr("Lapsed"),
        "to_pay": words.tr("Paid"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    """What that means exactly."""
    match key:
        case "worth":
            return words.tr("Points at what a point of this purse pays under today’s programme.")
    return ""
