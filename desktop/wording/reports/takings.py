"""What the question about takings says."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Takings")


def about(words: Words) -> str:
    return words.tr(
        "When people come and what they leave: by day, by weekday, by hour. Have more hands where it is busy, and put "
        "an offer where it is quiet."
    )


def name(key: str, words: Words) -> str:
    names = {
        "received": words.tr("Received by the shop"),
        "rung_up": words.tr("rung up"),
        "step": words.tr("Step"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "received":
            return words.tr(
                "What customers paid and what others paid for them, such as makers' coupons in the receipts "
                "that were brought in from elsewhere."
            )
        case "average":
            return words.tr("What was paid, divided by the receipts of which something was kept.")
        case "given_back":
            return words.tr("What was given back for goods that were sold in these days, whenever they came back.")
        case "purses":
            return words.tr("What purses paid, less what they got back with returned goods.")
        case "receipts":
            return words.tr("Receipts of which something was kept.")
        case "rung_up":
            return words.tr("All receipts, those that came back whole or had nothing to pay among them.")
        case "discount":
            return words.tr("As they were given at the sale, whether or not the goods came back later.")
    return ""


def note(said: Note, words: Words) -> str:
    return ""
