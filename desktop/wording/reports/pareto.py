"""What the question about the best members says: how much a few bring, and the three classes."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Who brings the sales")


def about(words: Words) -> str:
    return words.tr(
        "A few members bring most of the sales. Know class A by name and never let them wait; what class C costs "
        "should be little. The flatter the curve, the less the shop hangs on a few."
    )


def name(key: str, words: Words) -> str:
    names = {
        "top_fifth": words.tr("The best 20 % bring"),
        "top_fifth_bring": words.tr("{x} of members bring {y}"),
        "half_of_sales": words.tr("Half of the sales come from"),
        "came": words.tr("Members who came"),
        "curve": words.tr("Sales by the best members"),
        "by_class": words.tr("Three classes"),
        "by_tenth": words.tr("By tenths of the members"),
        "class": words.tr("Class"),
        "class_a": words.tr("A: up to 80 % of sales"),
        "class_b": words.tr("B: up to 95 % of sales"),
        "class_c": words.tr("C: the rest"),
        "share_of_members": words.tr("Of the members"),
        "share_of_sales": words.tr("Of the sales"),
        "paid_each": words.tr("Each"),
        "best": words.tr("The best"),
        "all": words.tr("Members who came"),
    }
    return names.get(key, "")


def meant(key: str, words: Words) -> str:
    match key:
        case "top_fifth":
            return words.tr(
                "The share of the sales to members that comes from the fifth of them who paid most. Counted are the "
                "members who came in the period and kept something."
            )
        case "half_of_sales":
            return words.tr("How few of the members, the best first, bring half of the sales to members.")
        case "class_a" | "class_b" | "class_c" | "class":
            return words.tr(
                "Members in the order of what they paid, the most first: A until 80 % of the sales are reached, B "
                "until 95 %, C are all others. Who paid the same is in the same class."
            )
        case "paid":
            return words.tr("What members paid in the period for goods they kept: after discounts and purses.")
    return ""


def note(said: Note, words: Words) -> str:
    count = int(dict(said.facts).get("count") or 0)
    match said.code:
        case "brought_nothing":
            return words.tr(
                "{count} member(s) got back more than they paid; they count as bringing nothing.", "", count
            ).format(count=count)
    return ""
