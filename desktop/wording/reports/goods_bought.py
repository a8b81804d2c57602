"""What the question about goods says: what members buy, beside guests."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("What members buy")


def about(words: Words) -> str:
    return words.tr(
        "What your regulars come for. Keep it in stock and at a fair price; a discount on it is given to people who "
        "would have bought it anyway. What guests buy and members do not is worth a try in an offer."
    )


def name(key: str, words: Words) -> str:
    names = {
        "goods": words.tr("Goods"),
        "different_goods": words.tr("Different goods"),
        "category": words.tr("Category"),
        "paid_before": words.tr("Period before"),
        "units": words.tr("Units"),
        "lines": words.tr("Receipt lines"),
        "members_share": words.tr("Share of members"),
        "index": words.tr("Members against guests"),
        "by_category": words.tr("By category"),
        "by_goods": words.tr("By goods"),
        "members_more": words.tr("What members buy far more of"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "units":
            return words.tr("What was kept: what came back is taken off.")
        case "lines":
            return words.tr("On how many lines of receipts it stood, whether or not some of it came back.")
        case "members_share":
            return words.tr("What members paid of what everybody paid for it.")
        case "index":
            return words.tr(
                "Its share of all that members buy, divided by its share of all that guests buy: at 2.00 members "
                "spend twice as much of their money on it as guests do."
            )
        case "members_more":
            return words.tr(
                "Goods of which members buy at least one and a half times as much as guests, on at least fifteen "
                "lines of each."
            )
    return ""


def note(said: Note, words: Words) -> str:
    count = int(dict(said.facts).get("count") or 0)
    match said.code:
        case "no_codes":
            return words.tr(
                "Nothing was sold by its code, and a receipt keeps no other name of goods: which ones they were cannot "
                "be told. Enter your goods or import them, and take them by their codes at the till."
            )
        case "more_goods":
            return words.tr("{count} more goods sold less; they are in the sums and have no row.", "", count).format(
                count=count
            )
    return ""
