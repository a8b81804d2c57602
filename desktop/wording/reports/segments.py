"""What the question about segments says: kinds of members by plain names, and what to do about each."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Kinds of members")


def about(words: Words) -> str:
    return words.tr(
        "Everybody by how lately they came, how often, and how much they left: who carries the shop, who may become a "
        "regular, who is slipping away. Take one kind a week and do what stands beside it."
    )


def name(key: str, words: Words) -> str:
    names = {
        "segment": words.tr("Kind"),
        "champions": words.tr("Champions"),
        "regulars": words.tr("Regulars"),
        "promising": words.tr("Promising"),
        "new": words.tr("Newcomers"),
        "slipping": words.tr("Slipping away"),
        "sleeping": words.tr("Sleeping"),
        "lost": words.tr("Long gone"),
        "spent_share": words.tr("Share of what was spent"),
        "spent_each": words.tr("Spent so far, each"),
        "days_since": words.tr("Days since the last visit"),
        "scores": words.tr("Lately–often–much"),
        "by_segment": words.tr("Kinds of members"),
        "members_by_segment": words.tr("Members of each kind"),
        "spent_by_segment": words.tr("What each kind spent so far"),
        "recency_frequency": words.tr("Days since the last visit × days with visits"),
        "to_do_champions": words.tr("Thank them; let them try new things first."),
        "to_do_regulars": words.tr("A birthday gift, the next tier in sight."),
        "to_do_promising": words.tr("A stamp card, or a coupon for next week."),
        "to_do_new": words.tr("A coupon for the second visit, for two weeks."),
        "to_do_slipping": words.tr("Call or write by name: they were among the best."),
        "to_do_sleeping": words.tr("Remind them once, with something new."),
        "to_do_lost": words.tr("Leave them in peace; spend nothing on them."),
    }
    return names.get(key, "") or _group(key, words)


def _group(key: str, words: Words) -> str:
    kind, _, which = key.partition(":")
    if kind == "days":
        return words.tr("Days: {range}").format(range=which)
    if kind == "recency":
        ago = {
            "5": words.tr("Here within one usual gap"),
            "4": words.tr("Last here one to two usual gaps ago"),
            "3": words.tr("Last here two to four usual gaps ago"),
            "2": words.tr("Last here four to eight usual gaps ago"),
            "1": words.tr("Not here for more than eight usual gaps"),
        }
        return ago.get(which, "")
    return ""


def meant(key: str, words: Words) -> str:
    match key:
        case "champions":
            return words.tr(
                "Came within two usual gaps of this shop, on more than one day, and are in the first fifth by days and "
                "money together."
            )
        case "regulars":
            return words.tr(
                "Came within two usual gaps of this shop and are in the middle fifth or the second by days and money "
                "together; or came within four and are in the first two."
            )
        case "promising":
            return words.tr("Came within two usual gaps and on more than one day, but not yet often or for much.")
        case "new":
            return words.tr("Came within two usual gaps of this shop, and on one day so far.")
        case "slipping":
            return words.tr(
                "In the first two fifths by days and money together, but not here for more than four usual gaps of "
                "this shop. Who is at risk by their own rhythm is another question: Who stays away."
            )
        case "sleeping":
            return words.tr("Not here lately, and neither among the best before nor away for long.")
        case "lost":
            return words.tr("Not here for more than eight usual gaps of this shop, and not among the best before.")
        case "recency_frequency":
            return words.tr(
                "How many members are where. Rows end at one, two, four and eight usual gaps; each column holds about "
                "a fifth of the members."
            )
        case "scores":
            return words.tr(
                "Lately: 5 is within one usual gap of this shop, 4 within two, 3 within four, 2 within eight, 1 longer "
                "ago. Often and much: in which fifth of the members by days with visits and by what was spent, 5 the "
                "best."
            )
    return ""


def note(said: Note, words: Words) -> str:
    return ""
