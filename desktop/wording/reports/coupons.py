"""What the question about coupons says: issued, used, gone by, still open."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Coupons")


def about(words: Words) -> str:
    return words.tr(
        "What has become of the coupons of this period. Few used: they give too little, or ask for too much. Most used "
        "on the day they were given: people would have bought anyway."
    )


def name(key: str, words: Words) -> str:
    names = {
        "issued": words.tr("Coupons issued"),
        "used": words.tr("Coupons used"),
        "expired": words.tr("Ended unused"),
        "open": words.tr("Still open"),
        "gone": words.tr("Withdrawn"),
        "share_used": words.tr("Share used"),
        "uses": words.tr("Receipts"),
        "took_off": words.tr("Took off"),
        "days_to_use": words.tr("Kept for"),
        "by_campaign": words.tr("By campaign"),
        "campaign": words.tr("Campaign"),
        "kept": words.tr("How long they were kept"),
        "after": words.tr("Used after"),
        "same_day": words.tr("The same day"),
        "days_1_7": words.tr("1–7 days"),
        "days_8_14": words.tr("8–14 days"),
        "days_15_30": words.tr("15–30 days"),
        "days_31_60": words.tr("31–60 days"),
        "later": words.tr("Later"),
        "code": words.tr("Code"),
        "state": words.tr("State"),
        "good_until": words.tr("Good until"),
    }
    # A group of people is a campaign's.
    return names.get(key) or words.rules.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "issued":
            return words.tr("Coupons given in the period: printed with a receipt, given as thanks, or made in one go.")
        case "used" | "share_used":
            return words.tr(
                "Of those, how many have been used by today; a sale that came back whole makes a coupon good again. A "
                "code for many counts under receipts."
            )
        case "expired":
            return words.tr("Their last day is over, and nobody used them.")
        case "open":
            return words.tr("May still be used today.")
        case "gone":
            return words.tr("Taken out of use by hand, or gone with the sale that printed them.")
        case "uses":
            return words.tr("Receipts they were used on, those that came back whole left out.")
        case "took_off":
            return words.tr(
                "What coupons of the campaign took off in the period, whenever they were issued, less what returns "
                "gave back."
            )
        case "days_to_use":
            return words.tr("Whole days from the issue to the first use, on average of those that were used.")
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "no_coupons":
            return words.tr("No coupons were ever issued.")
    return ""
