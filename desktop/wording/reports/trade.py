"""Figures of the trade in words: what each measures, and the public ones that can be picked."""

from desktop.wording.figures import number
from desktop.wording.words import Words


def measure_name(measure: str, words: Words) -> str:
    """What is measured."""
    names = {
        "of_all_sales": words.tr("Sales to members, of all sales"),
        "average_of_members": words.tr("Average check of a member"),
        "visits_a_month": words.tr("Visits of a member in a month"),
        "median_gap": words.tr("Days between two visits"),
        "kept": words.tr("Members who come again in the next period"),
        "cost": words.tr("Cost of the programme, of sales"),
        "top_fifth": words.tr("What the best fifth of the members bring, of their sales"),
        "month_later": words.tr("New members who come in the month after their first"),
    }
    return names.get(measure, measure)


def measure_unit(measure: str, words: Words) -> str:
    """What stands behind the figure while it is typed."""
    match measure:
        case "median_gap":
            return words.tr("days", "after a figure that is typed")
        case "visits_a_month":
            return ""
        case "average_of_members":
            return words.currency.code
    return "%"


def preset_name(preset: str, words: Words) -> str:
    """Whose figures they are: trade, country, years."""
    names = {
        "giftware": words.tr("Gift wholesaler, United Kingdom, 2010–2011"),
        "cdnow": words.tr("Online shop for music, United States, 1997–1998"),
    }
    return names.get(preset, preset)


def preset_says(preset: str, customers: int, words: Words) -> str:
    """How they were measured, so that nobody takes them for what they are not."""
    count = number(customers, 0, words.language)
    match preset:
        case "giftware":
            text = words.tr(
                "{count} known customers, many of them shops, December 2010 to 9 December 2011, without returns; "
                "by the month: the middle of its months."
            )
        case "cdnow":
            text = words.tr("{count} people who first bought in early 1997, followed to June 1998.")
        case _:
            return ""
    return text.format(count=count)
