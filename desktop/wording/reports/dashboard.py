"""What the overview says: its tiles, each with the exact meaning, and the two short lists."""

from db.reports.answer import Note
from desktop.wording.reports import churn
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("How the programme is doing")


def about(words: Words) -> str:
    return words.tr(
        "Ten seconds on a Monday: do members buy more and come again, and what does it cost? "
        "Each figure opens what is behind it."
    )


def name(key: str, words: Words) -> str:
    names = {
        "sales_to_members": words.tr("Sales to members"),
        "of_all_sales": words.tr("of all sales"),
        "average_of_members": words.tr("Average check of members"),
        "average_of_guests": words.tr("guests"),
        "visits_a_month": words.tr("Visits per member a month"),
        "visits_each": words.tr("Visits per member"),
        "median_gap": words.tr("usual gap"),
        "kept": words.tr("Kept from the period before"),
        "at_risk": words.tr("at risk"),
        "points_owed": words.tr("Points owed"),
        "likely_to_lapse": words.tr("will likely never be used"),
        "cost": words.tr("Cost of the programme"),
        "cost_in_money": words.tr("in money"),
        "sales_a_week": words.tr("Sales a week"),
        "thank": words.tr("Whom to thank"),
        "win_back": words.tr("Whom to win back"),
        "came": words.tr("Came in this period"),
        "stayed_away": words.tr("Came in the period before, not in this one"),
        "would_bring": words.tr("Would bring a year"),
        "silent": words.tr("Silent for"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "sales_to_members":
            return words.tr(
                "What members paid for goods they kept: after discounts and purses, less what came back later. "
                "Everybody with an account is a member; accounts that were merged are one."
            )
        case "average_of_members":
            return words.tr("What members paid, divided by their receipts of which something was kept.")
        case "visits_a_month":
            return words.tr(
                "Receipts of members of which something was kept, divided by the members who came and by the months "
                "of the period. Who did not come at all does not lessen it."
            )
        case "visits_each":
            return words.tr(
                "Receipts of members of which something was kept, divided by the members who came in this period."
            )
        case "kept":
            return words.tr(
                "Of the members who came in the period just before, as long as this one, the share who came in this "
                "one too. The list it opens names the others: those who did not."
            )
        case "cost":
            return words.tr(
                "Discounts, what purses paid and gifts at the worth of their points, less what came back with "
                "returned goods, as a share of all sales of the period. Points count when they are used; "
                "“What each rule gave” counts them when they are given."
            )
        case "points_owed":
            return words.tr(
                "What members may still pay with their points on the last day of the period, at the worth of each "
                "purse. Stamps that only buy gifts are not counted."
            )
        case "likely_to_lapse":
            return words.tr(
                "How much of it nobody is expected to use, by the share that went unused so far: see what is owed."
            )
        case "thank":
            return words.tr("The members who paid most in this period.")
        case "win_back":
            return words.tr("Of the members at risk, those who would bring most.")
        case "paid":
            return words.tr("What they paid in this period for goods they kept.")
    return churn.meant(key, words) if key in ("median_gap", "at_risk", "would_bring", "silent") else ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "not_over":
            return words.tr("The period is not over yet: what is compared with a whole one still grows.")
        case "today_not_over":
            return words.tr("Today is not over yet: its sales are still to come.")
        case "gifts_untold":
            count = int(dict(said.facts)["count"] or 0)
            return words.tr(
                "{count} gift(s) for stamps are not in the cost: what they cost is not known.", "", count
            ).format(count=count)
        case "without_gifts":
            return words.tr("Gifts are left out of the cost: they are known for the whole shop only.")
    return ""
