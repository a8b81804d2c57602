"""What the question about purses says: what was there, what came, what went, what is left."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Movement of purses")


def about(words: Words) -> str:
    return words.tr(
        "Every point that came and went, month by month. Each month opens with what the one before left, and every "
        "line adds up: your accountant can take it over as it is."
    )


def name(key: str, words: Words) -> str:
    names = {
        "movement": words.tr("By month"),
        "today": words.tr("Today’s balance"),
        "opening_balance": words.tr("At the start"),
        "opening": words.tr("Brought in"),
        "returned": words.tr("Given back to the purse"),
        "paid": words.tr("Spent on goods"),
        "gift": words.tr("Spent on gifts"),
        "taken_back": words.tr("Taken back"),
        "forgiven": words.tr("Forgiven"),
        "adjusted": words.tr("By hand"),
        "closing": words.tr("At the end"),
        "line": words.tr("Line"),
        "all_entries": words.tr("All movements ever, added up"),
        "lapsed_unbooked": words.tr("Lapsed since, not written down yet"),
        "held_today": words.tr("Balance today"),
        "of_it_usable": words.tr("of which members hold"),
        "of_it_debt": words.tr("of which members owe"),
        "came": words.tr("Came"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "closing":
            return words.tr("What was there at the start and all that moved in the period: the sum of all entries.")
        case "opening":
            return words.tr("Balances that were brought from another programme.")
        case "returned":
            return words.tr("What returned goods had been paid with from the purse.")
        case "taken_back":
            return words.tr("What had been earned with goods that came back.")
        case "forgiven":
            return words.tr("What a return should have taken back, was not there any more, and the shop waived.")
        case "adjusted":
            return words.tr("Credits and debits by hand, with a reason.")
        case "came":
            return words.tr("Earned, brought in and given by hand, less what returns took back.")
        case "used":
            return words.tr("Spent on goods and gifts, less what returns gave back.")
        case "lapsed_unbooked":
            return words.tr("A day’s end takes points at once; it is written down when the till next starts.")
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "nothing_moved":
            return words.tr("Nothing is in any purse, and nothing moved in this period.")
    return ""
