"""What the question about frequency says: how often members come, how long ago the last time, with which gaps."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("How often they come")


def about(words: Words) -> str:
    return words.tr(
        "How many came once, twice or ten times, how long ago everybody was here last, and how long their usual gaps "
        "are. A stamp card should be full, and a coupon should run out, within a few usual gaps."
    )


def name(key: str, words: Words) -> str:
    names = {
        "visits_each": words.tr("Visits a member"),
        "came": words.tr("Members who came"),
        "once": words.tr("Came only once"),
        "median_gap": words.tr("Usual gap between visits"),
        "median_since": words.tr("Since the last visit"),
        "usual_gap": words.tr("Usual gap"),
        "by_visits": words.tr("Members by visits in the period"),
        "by_since": words.tr("Members by days since the last visit"),
        "by_gap": words.tr("Members by their usual gap, in days"),
        "visits_made": words.tr("Visits"),
        "days_since": words.tr("Days since the last visit"),
        "gap_days": words.tr("Usual gap, days"),
        "members_share": words.tr("Share of members"),
        "paid_share": words.tr("Share of sales"),
        "spent_share": words.tr("Share of what was spent"),
        # Who is behind them, as a list is called.
        "visits": words.tr("Visits"),
    }
    return names.get(key, "") or _group(key, words)


def _group(key: str, words: Words) -> str:
    kind, _, start = key.partition(":")
    if not start.isdigit():
        return ""
    count = int(start)
    match kind:
        case "visits":
            return words.tr("From {count} visit(s) in the period on", "", count).format(count=count)
        case "since":
            return words.tr("Last here {count} day(s) ago or somewhat longer", "", count).format(count=count)
        case "gap":
            return words.tr("Usual gap from {count} day(s) on", "", count).format(count=count)
    return ""


def meant(key: str, words: Words) -> str:
    match key:
        case "visits_each":
            return words.tr(
                "Receipts of members in the period of which something is left, divided by the members who came."
            )
        case "came":
            return words.tr("Members with a visit in the period.")
        case "once":
            return words.tr("Of the members who came in the period, the share of those with a single visit in it.")
        case "median_gap" | "usual_gap" | "gap_days":
            return words.tr(
                "Days from the first visit to the last, divided by the number of gaps between them, at any till and of "
                "all time; of members who came on three days or more. Half have a shorter one than the figure says."
            )
        case "median_since":
            return words.tr("At any till, until today: half of the members were here more lately, half less.")
    return ""


def note(said: Note, words: Words) -> str:
    return ""
