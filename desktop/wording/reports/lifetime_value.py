"""What the question about worth says: what members left so far, and what the next year of each may bring."""

from db.reports.answer import Note
from desktop.wording.moments import month_and_year
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("What members are worth")


def about(words: Words) -> str:
    return words.tr(
        "What members have left so far, and what the next twelve months of each may be expected to bring. It says how "
        "much a new member may cost, and whom to look after: a tenth of them usually brings more than half."
    )


def name(key: str, words: Words) -> str:
    names = {
        "spent": words.tr("Spent so far"),
        "spent_each": words.tr("Spent so far, each"),
        "expected": words.tr("Expected in 12 months"),
        "expected_each": words.tr("Expected in 12 months, each"),
        "expected_visits": words.tr("Visits expected"),
        "expected_each_visit": words.tr("Expected a visit"),
        "alive": words.tr("Still come"),
        "tenth": words.tr("Tenth"),
        "tenths": words.tr("Tenths of members, by what is expected"),
        "expected_by_tenth": words.tr("Expected in 12 months, by tenths of members"),
        "by_first": words.tr("By first visit"),
        "spent_by_first": words.tr("Spent so far, each, by first visit"),
        "all": words.tr("All members"),
        "model": words.tr("What was learnt"),
        "parameter": words.tr("Parameter"),
        "value": words.tr("Value"),
        "log_likelihood": words.tr("Log-likelihood of visits"),
        "learnt_coming": words.tr("Members learnt from: visits"),
        "learnt_spending": words.tr("Members learnt from: money"),
        # The papers' own names, the same in every language.
        "r": "BG/NBD r",
        "alpha": "BG/NBD α",
        "a": "BG/NBD a",
        "b": "BG/NBD b",
        "p": "Gamma-Gamma p",
        "q": "Gamma-Gamma q",
        "nu": "Gamma-Gamma ν",
    }
    return names.get(key, "") or _group(key, words)


def _group(key: str, words: Words) -> str:
    kind, _, which = key.partition(":")
    if kind == "tenth":
        return words.tr("Tenth {number} of members by what is expected").format(number=which)
    if kind == "first":
        when = month_and_year(int(which), words) if len(which) == 6 else which
        return words.tr("First came in {when}").format(when=when)
    return ""


def meant(key: str, words: Words) -> str:
    match key:
        case "spent_each":
            return words.tr(
                "What members paid for goods they kept, from their first visit until today, divided by their number."
            )
        case "expected" | "expected_each":
            return words.tr(
                "Visits expected in the next 365 days × what is expected to be left each time, added up member by "
                "member. Sales, not profit; nothing is taken off for coming later."
            )
        case "expected_visits":
            return words.tr(
                "Days with a visit in the next 365 days: the BG/NBD model, from how often and how lately they came."
            )
        case "expected_each_visit":
            return words.tr(
                "What they left on a day until now, drawn towards what is usual here the fewer their days were: the "
                "Gamma-Gamma model."
            )
        case "alive":
            return words.tr(
                "The chance that they have not stopped coming for good, of members who came on two days or more. Of "
                "whoever came once the model can't say it."
            )
        case "nu":
            return words.tr("In whole units of the currency; time is in weeks.")
    return ""


def note(said: Note, words: Words) -> str:
    count = int(dict(said.facts).get("count") or 0)
    match said.code:
        case "assumed":
            return words.tr(
                "Assumed: everybody comes by chance at a rate of their own until they stop for good; what they leave "
                "does not depend on how often they come; the shop stays as it is, without seasons or a new offer. Good "
                "for many members together, a hint for a single one."
            )
        case "once_only":
            return words.tr(
                "{count} member(s) came once so far. Whether they still come is not known; the model counts them all "
                "as if they did, at the low rate of such members.",
                "",
                count,
            ).format(count=count)
        case "too_few_to_expect":
            return words.tr(
                "{count} member(s): what they will bring can be learnt from 100 on, 30 of whom came again.", "", count
            ).format(count=count)
    return ""
