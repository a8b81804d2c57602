"""What the questions about sales say: the overview, takings, goods and tills."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(question: str, words: Words) -> str:
    titles = {
        "dashboard": words.tr("How the programme is doing"),
        "takings": words.tr("Takings"),
        "goods_bought": words.tr("What members buy"),
        "tills": words.tr("Tills"),
    }
    return titles.get(question, "")


def about(question: str, words: Words) -> str:
    match question:
        case "dashboard":
            return words.tr(
                "Ten seconds on a Monday: do members buy more and come again, and what does it cost? "
                "Each figure opens what is behind it."
            )
        case "takings":
            return words.tr("When people come and what they leave: by day, by weekday, by hour.")
    return ""


def name(question: str, key: str, words: Words) -> str:
    match question:
        case "dashboard":
            return _on_dashboard(key, words)
        case "takings":
            names = {"received": words.tr("Received by the shop"), "step": words.tr("Step")}
            return names.get(key, "")
    return ""


def _on_dashboard(key: str, words: Words) -> str:
    names = {
        "sales_to_members": words.tr("Sales to members"),
        "of_all_sales": words.tr("of all sales"),
        "average_of_members": words.tr("Average check of members"),
        "average_of_guests": words.tr("guests"),
        "visits_a_month": words.tr("Visits per member a month"),
        "kept": words.tr("Kept from the period before"),
        "cost": words.tr("Cost of the programme"),
        "cost_in_money": words.tr("in money"),
        "sales_a_week": words.tr("Sales a week"),
        "came": words.tr("Came in this period"),
        "stayed_away": words.tr("Stayed away"),
    }
    return names.get(key, "")


def meant(question: str, key: str, words: Words) -> str:
    match question, key:
        case "dashboard", _:
            return _meant_on_dashboard(key, words)
        case "takings", "received":
            return words.tr(
                "What customers paid and what others paid for them, such as makers' coupons in the receipts "
                "that were brought in from elsewhere."
            )
        case "takings", "discount":
            return words.tr("As they were given at the sale, whether or not the goods came back later.")
    match key:
        case "paid":
            return words.tr(
                "What customers paid for goods they kept: after discounts and purses. "
                "What came back later is taken off the day it was sold on."
            )
    return ""


def _meant_on_dashboard(key: str, words: Words) -> str:
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
        case "kept":
            return words.tr(
                "Of the members who came in the period just before, as long as this one, the share who came in this "
                "one too."
            )
        case "cost":
            return words.tr(
                "Discounts, what purses paid and gifts at the worth of their points, less what came back with "
                "returned goods, as a share of all sales of the period."
            )
    return ""


def note(question: str, said: Note, words: Words) -> str:
    match said.code:
        case "not_over":
            return words.tr("The period is not over yet: what is compared with a whole one still grows.")
        case "without_gifts":
            return words.tr("Gifts are left out of the cost: they are known for the whole shop only.")
    return ""
