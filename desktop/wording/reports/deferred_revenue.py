"""What the question about deferred revenue says, in the words of a shopkeeper whose accountant asked for it."""

from db.reports.answer import Note
from desktop.wording.reports.liability import filled
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Revenue that waits for points")


def about(words: Words) -> str:
    return words.tr(
        "Who sells goods and gives points with them sells two things (IFRS 15). A part of the price waits until the "
        "points are used. Hand this table to your accountant. Months are shown whole."
    )


def name(key: str, words: Words) -> str:
    names = {
        "allocation": words.tr("Sales shared between goods and points"),
        "sales": words.tr("Sales to members"),
        "to_goods": words.tr("For the goods"),
        "expected": words.tr("Expected to be used"),
        "deferred": words.tr("Put aside for points"),
        "recognised": words.tr("Recognised"),
        "waiting": words.tr("Waits at the end"),
        "step": words.tr("Step"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "waiting":
            return words.tr("The part of past sales that is not earned yet: its points may still be used.")
        case "deferred":
            return words.tr(
                "Members’ sales × worth of the points expected to be used ÷ (sales + that worth). With several purses "
                "all of them are in the sum."
            )
        case "recognised":
            return words.tr(
                "Of what was put aside, as large a part as of the expected points has been used; all of the rest once "
                "the points have lapsed."
            )
        case "sales":
            return words.tr("What members paid for goods they kept; what came back is taken off the month of its sale.")
        case "to_goods":
            return words.tr("What is left of sales for the goods themselves: revenue at once.")
        case "earned":
            return words.tr("Points that sales and bonuses gave, less what returns took back.")
        case "expected":
            return words.tr("Points earned, less the share that this shop’s members never use.")
        case "used":
            return words.tr("Points spent on goods and gifts, less what returns gave back.")
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "nothing_earned":
            return words.tr("No points that pay for goods were earned yet, so nothing waits.")
        case "ifrs15":
            return words.tr(
                "Worked out as in IFRS 15, Illustrative Example 52. The share expected to be used is today’s, for all "
                "months alike: a new estimate changes past months here; books catch up in the month of the change. "
                "Points brought in or given by hand come with no sale and are left out."
            )
        case "oldest_first":
            return words.tr("Points are taken to be used in the order in which they were earned, all members together.")
        case "gifts_only":
            return filled(
                words.tr(
                    "{purse} only buys gifts and is left out: the programme does not say what its gifts are worth."
                ),
                said,
                words,
            )
        case "all_expected":
            return filled(
                words.tr(
                    "{purse}: a point is taken at {worth}. Too little has come to its end yet, so all points are "
                    "expected to be used."
                ),
                said,
                words,
            )
        case "some_expected":
            return filled(
                words.tr(
                    "{purse}: a point is taken at {worth}; {expected} are expected to be used. Of {credited} given "
                    "until {until}, {unused} never were."
                ),
                said,
                words,
            )
    return ""
