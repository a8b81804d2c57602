"""What the questions about members say: who comes, stays, is worth what. Each question has a file of its own."""

from types import ModuleType

from desktop.wording.reports import churn, coming_and_going, frequency, lifetime_value, pareto, retention, segments
from desktop.wording.words import Words

#: Each says `title`, `about`, `name`, `meant` and `note` of one question.
OWN: dict[str, ModuleType] = {
    "churn": churn,
    "coming_and_going": coming_and_going,
    "frequency": frequency,
    "lifetime_value": lifetime_value,
    "pareto": pareto,
    "retention": retention,
    "segments": segments,
}


def name(key: str, words: Words) -> str:
    """What these questions call alike."""
    names = {
        "spent": words.tr("Spent so far"),
        "days_came": words.tr("Days with visits"),
        "first_visit": words.tr("First visit"),
        "to_do": words.tr("What to do"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    """What that means exactly."""
    match key:
        case "spent":
            return words.tr("What they paid for goods they kept, from their first visit until today.")
        case "days_came":
            return words.tr("Days on which they bought something that they kept; several receipts a day are one.")
    return ""
