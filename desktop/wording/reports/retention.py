"""What the question about cohorts says: of the new members of a month, how many come in each month after."""

from db.reports.answer import Note
from desktop.wording.moments import month_and_year
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Who comes back")


def about(words: Words) -> str:
    return words.tr(
        "The new members of each month, and how many of them came in every month after. Most go before their second "
        "visit: give a reason for it with the first slip. A month that kept more than its neighbours shows what worked."
    )


def name(key: str, words: Words) -> str:
    names = {
        "cohorts": words.tr("Who came back, by month of the first purchase"),
        "cohort_shares": words.tr("Share of each month’s new members"),
        "cohort_counts": words.tr("Members of each month"),
        "usual_curve": words.tr("Usual of all these months"),
        "month": words.tr("First purchase"),
        "new_members": words.tr("New members"),
        "came_again": words.tr("Came back at all"),
        "came_back": words.tr("Came in that month"),
        "after_1": words.tr("Come a month later"),
        "after_3": words.tr("Come three months later"),
        "after_6": words.tr("Come six months later"),
        "only_first_month": words.tr("Never after their first month"),
        "once": words.tr("Never after their first month"),
    }
    if key.startswith("month_"):
        # The k-th month after the first: short, because a dozen of them stand side by side.
        return f"+{key.removeprefix('month_')}"
    return names.get(key, "") or _group(key, words)


def _group(key: str, words: Words) -> str:
    """A month's new members, all or some of them: 202604, 202604:3, 202604:once."""
    first, _, which = key.partition(":")
    if not (first.isdigit() and len(first) == 6):
        return ""
    month = month_and_year(int(first), words)
    if which == "once":
        return words.tr("New in {month}, never after that month").format(month=month)
    if which:
        later = int(which)
        return words.tr("New in {month}, came {later} month(s) later", "", later).format(month=month, later=later)
    return words.tr("New in {month}").format(month=month)


def meant(key: str, words: Words) -> str:
    match key:
        case "new_members":
            return words.tr("Members whose first purchase of which something was kept fell into these months.")
        case "came_again":
            return words.tr("Came in any month after that of their first purchase.")
        case "after_1" | "after_3" | "after_6" | "usual_curve" | "came_back":
            return words.tr(
                "Of the members of all these months together, how many came in that month after their first. Months "
                "that are not over yet are left out."
            )
        case "only_first_month" | "once":
            return words.tr(
                "Came in the calendar month of their first purchase and in no later one. Whose first month is not over "
                "yet is not counted."
            )
    return ""


def note(said: Note, words: Words) -> str:
    count = int(dict(said.facts).get("count") or 0)
    match said.code:
        case "too_few_new":
            return words.tr("{count} new member(s) in these months: too few to tell.", "", count).format(count=count)
        case "month_not_over":
            return words.tr("The last month is not over: its figures still grow.")
    return ""
