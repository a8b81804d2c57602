"""What the question about rules says: what each gave away, and which gave nothing."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("What each rule gave")


def about(words: Words) -> str:
    return words.tr(
        "What your programme costs, rule by rule. A rule that gives much to few, or nothing to anybody, is worth a "
        "look in the programme room."
    )


def name(key: str, words: Words) -> str:
    names = {
        "given_away": words.tr("Given away"),
        "share_of_sales": words.tr("Of sales"),
        "points_worth": words.tr("Points, in money"),
        "rules_used": words.tr("Rules that gave"),
        "rules_silent": words.tr("Rules that gave nothing"),
        "gave": words.tr("Gave"),
        "by_rule": words.tr("By rule"),
        "gave_before": words.tr("Before"),
        "gave_off": words.tr("Taken off prices"),
        "gave_points": words.tr("Given in points"),
        "gifts": words.tr("Gifts for points"),
        "gift": words.tr("Gift"),
        "times": words.tr("Times"),
        "silent": words.tr("Gave nothing"),
        "gave_last": words.tr("Gave last on"),
        "budgets": words.tr("Budgets"),
        "budget": words.tr("Budget"),
        "budget_used": words.tr("Used up"),
        "budget_left": words.tr("Left"),
        "lasts_days": words.tr("Will last"),
    }
    # A group of people is a rule's.
    return names.get(key) or words.rules.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "given_away":
            return words.tr(
                "Discounts and points together. Points count when they are earned, not when they are spent."
            )
        case "share_of_sales":
            return words.tr("Of what all customers paid for goods they kept in the period, members and guests.")
        case "discount":
            return words.tr(
                "What rules took off prices in the period; what came back makes it less on the day it came back."
            )
        case "points_worth":
            return words.tr(
                "Points that rules gave in the period, less those that returns took back, at what a point pays today."
            )
        case "rules_used":
            return words.tr("Rules that took something off or gave points in the period.")
        case "rules_silent":
            return words.tr(
                "Rules of today’s programme that gave nothing in the period: their day has not come, nobody knows "
                "them, or they ask too much."
            )
        case "receipts":
            return words.tr(
                "Receipts the rule gave on; one that came back whole is taken off. For points: times they were given."
            )
        case "members":
            return words.tr("Members who had something from the rule in the period; guests are not counted.")
        case "lasts_days":
            return words.tr("Days until the budget is used up, if it goes on as in the last four weeks.")
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "no_rules":
            return words.tr("The programme has no rules that give anything.")
    return ""
