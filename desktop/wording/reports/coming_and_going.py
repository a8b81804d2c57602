"""What the question about coming and going says: who is new, stayed, is back or gone, month by month."""

from db.reports.answer import Note
from desktop.wording.moments import month_and_year
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Coming and going")


def about(words: Words) -> str:
    return words.tr(
        "Whether more members are won than lost, month by month. Where more go than come, look at Who stays away; who "
        "joined and never bought has a card and needs a first reason to use it."
    )


def name(key: str, words: Words) -> str:
    names = {
        "there": words.tr("Active members"),
        "new": words.tr("New members"),
        "stayed": words.tr("Still coming"),
        "back": words.tr("Back again"),
        "won": words.tr("New and back"),
        "gone": words.tr("Stopped coming"),
        "never": words.tr("Joined, never bought"),
        "joined": words.tr("Joined that month"),
        "joined_never": words.tr("Of these never bought"),
        "who_came": words.tr("Who came"),
        "won_and_lost": words.tr("Won and lost"),
        "absent": words.tr("Gone after"),
    }
    if key in ("1", "2", "3", "4", "6", "12"):
        return words.tr("{count} month(s)", "", int(key)).format(count=key)
    return names.get(key, "") or _group(key, words)


def _group(key: str, words: Words) -> str:
    """Of one month: gone:202604."""
    kind, _, which = key.partition(":")
    if not (which.isdigit() and len(which) == 6):
        return ""
    month = month_and_year(int(which), words)
    match kind:
        case "new":
            return words.tr("New in {month}").format(month=month)
        case "stayed":
            return words.tr("Still coming in {month}").format(month=month)
        case "back":
            return words.tr("Back again in {month}").format(month=month)
        case "gone":
            return words.tr("Stopped coming, noticed in {month}").format(month=month)
    return ""


def meant(key: str, words: Words) -> str:
    match key:
        case "there":
            return words.tr(
                "Members with a visit in the last months that are over, as many as are chosen (three unless said). "
                "Those before, with the new and those back, less those who stopped, are those now."
            )
        case "new":
            return words.tr("Their first visit of which something was kept was in that month.")
        case "stayed":
            return words.tr("Came in that month, and in one of the months before it that still count.")
        case "back":
            return words.tr("Came in that month after none of the months before it that count (three unless said).")
        case "won":
            return words.tr("New members and those who came back after having stopped.")
        case "gone":
            return words.tr(
                "With that month, the chosen number of calendar months (three unless said) had passed without a visit. "
                "Known once the month is over."
            )
        case "never":
            return words.tr("Members until today without a receipt of which anything was kept.")
        case "joined":
            return words.tr("Got their account in that month. Merged accounts are one.")
    return ""


def note(said: Note, words: Words) -> str:
    match said.code:
        case "month_not_over":
            return words.tr("The last month is not over: its figures still grow.")
    return ""
