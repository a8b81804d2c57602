"""What the question about tills says: where a card is asked for, and who gives points by hand."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Tills")


def about(words: Words) -> str:
    return words.tr(
        "Where the card is asked for, and where it is not: the difference between two tills is a habit, and habits "
        "can be learned. Much given back or credited by hand deserves a friendly question. Who stood at the till is "
        "not known yet; points given by hand name who gave them."
    )


def name(key: str, words: Words) -> str:
    names = {
        "with_card": words.tr("Receipts with a card"),
        "without_card": words.tr("without"),
        "discount_share": words.tr("Share of discounts"),
        "refunds": words.tr("Refunds"),
        "voids": words.tr("Voids"),
        "money_back": words.tr("Money given back"),
        "card_by_till": words.tr("Receipts with a card"),
        "paid_by_till": words.tr("Sales by till"),
        "by_till": words.tr("By till"),
        "by_hand": words.tr("Points by hand"),
        "author": words.tr("By whom"),
        "credits": words.tr("Credits"),
        "credited": words.tr("Credited"),
        "debits": words.tr("Debits"),
        "debited": words.tr("Debited"),
        "worth": words.tr("Worth"),
        "times": words.tr("Times"),
        "last_time": words.tr("Last time"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "with_card":
            return words.tr(
                "Of the receipts of which something was kept, the share that is a member's: by a card, a name or a "
                "phone at the till, or claimed later by the slip."
            )
        case "discount_share":
            return words.tr("Discounts as they were given, as a share of the prices on the shelf.")
        case "money_back":
            return words.tr(
                "What was handed back at this till in this period, whenever and wherever it was sold; what purses got "
                "back is not in it."
            )
        case "credited" | "debited" | "worth":
            return words.tr("At what the points are worth. What lists brought in as opening balances is not counted.")
    return ""


def note(said: Note, words: Words) -> str:
    return ""
