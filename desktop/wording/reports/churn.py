"""What the question about silence says: who is late against their own rhythm, and whom to win back."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Who stays away")


def about(words: Words) -> str:
    return words.tr(
        "Everybody has a rhythm of their own. Who is silent for longer than it explains is going elsewhere: write to "
        "those at risk while they still remember you. Those who would bring most come first."
    )


def name(key: str, words: Words) -> str:
    names = {
        "group": words.tr("How they stand"),
        "fine": words.tr("In rhythm"),
        "late": words.tr("Late"),
        "at_risk": words.tr("At risk"),
        "lost": words.tr("Gone"),
        "no_rhythm": words.tr("No rhythm yet"),
        "fine_share": words.tr("In rhythm"),
        "median_gap": words.tr("Usual gap between visits"),
        "usual_gap": words.tr("Usual gap"),
        "silent": words.tr("Silent for"),
        "chance": words.tr("Chance"),
        "would_bring": words.tr("Would bring a year"),
        "would_bring_each": words.tr("Each a year"),
        "by_rhythm": words.tr("Members by their rhythm"),
        "worth_a_year": words.tr("What a year of theirs is worth"),
        "to_do_fine": words.tr("Thank them at the till: they come as ever."),
        "to_do_late": words.tr("Greet them by name when they come."),
        "to_do_at_risk": words.tr("Write or call this week, with a reason to come."),
        "to_do_lost": words.tr("Ask once what went wrong, then let go."),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "fine" | "fine_share":
            return words.tr(
                "Silent for no longer than happens to one in five of those who still come as before, by chance alone. "
                "Counted among members who came on three days or more."
            )
        case "late":
            return words.tr(
                "Silent for longer than happens to one in five of those who still come as before, but not yet for "
                "longer than happens to one in twenty."
            )
        case "at_risk":
            return words.tr(
                "So long a silence happens to fewer than one in twenty of those who still come as before. At one in a "
                "thousand, or after more than a year without a visit, they count as gone."
            )
        case "lost":
            return words.tr(
                "So long a silence happens to fewer than one in a thousand of those who still come as before; or they "
                "were at risk and have not been here for more than a year."
            )
        case "no_rhythm":
            return words.tr("Came on one day or two: there is nothing yet to hold their silence against.")
        case "median_gap":
            return words.tr("Half of the members with a rhythm have a shorter usual gap, half have a longer one.")
        case "usual_gap":
            return words.tr("Days from the first visit to the last, divided by the number of gaps between them.")
        case "silent":
            return words.tr("Days since the last visit of which something was kept.")
        case "chance":
            return words.tr(
                "How likely so long a silence is for somebody who still comes as before: the share of the time since "
                "their first visit that lies before the last one, multiplied by itself once for every gap."
            )
        case "would_bring" | "would_bring_each" | "worth_a_year":
            return words.tr(
                "What they paid from their first visit to their last, for a year of that time. Of less than a year it "
                "is all they paid: nobody is said to bring more than they did."
            )
    return ""


def note(said: Note, words: Words) -> str:
    count = int(dict(said.facts).get("count") or 0)
    match said.code:
        case "too_few_rhythms":
            return words.tr("{count} member(s) came on three days or more: too few to tell.", "", count).format(
                count=count
            )
    return ""
