"""What the question about points owed says: when they lapse, how much of them, and how that is known."""

from datetime import date

from db.reports.answer import Note, Unit
from desktop.wording import moments
from desktop.wording.reports import amounts
from desktop.wording.words import Words


def title(words: Words) -> str:
    return words.tr("Points owed")


def about(words: Words) -> str:
    return words.tr(
        "What your members may still spend with you, by the month in which it lapses. Remind those who would lose "
        "most: whoever comes to use their points buys something besides."
    )


def name(key: str, words: Words) -> str:
    names = {
        "owed": words.tr("Points owed"),
        "likely_share": words.tr("Likely never used"),
        "likely_to_lapse": words.tr("Likely never used"),
        "likely_used": words.tr("Likely to be used"),
        "lapses_next_month": words.tr("Lapses next month"),
        "never_lapses": words.tr("Never lapses"),
        "debt": words.tr("Owed by members"),
        "by_lapse": words.tr("By the month in which they lapse"),
        "kind": words.tr("What becomes of them"),
        "lapses": words.tr("Lapses"),
        "never": words.tr("Never lapses"),
        "lapses_on": words.tr("Good until"),
    }
    return names.get(key) or _group(key, words)


def _group(key: str, words: Words) -> str:
    """A group of people: a purse, and when its points lapse."""
    purse_id, slash, which = key.rpartition("/")
    if not slash:
        return ""
    purse = words.purse(purse_id).name
    match which:
        case "never":
            return words.tr("{purse}: never lapses").format(purse=purse)
        case "debt":
            return words.tr("{purse}: owed by members").format(purse=purse)
    month = moments.month_and_year(int(which), words)
    return words.tr("{purse}: lapses in {month}").format(purse=purse, month=month)


def meant(key: str, words: Words) -> str:
    match key:
        case "owed":
            return words.tr(
                "All points that members hold today, at what a point pays. What has lapsed is not among them; what "
                "members owe the shop is not taken off."
            )
        case "likely_to_lapse" | "likely_share":
            return words.tr(
                "Of points whose time ends: what will probably lapse before anybody uses it. Of those that never "
                "lapse: what will probably never be used, since whoever holds it comes no more. Below stands how it "
                "is known."
            )
        case "likely_used":
            return words.tr("The rest: be ready to be paid with it.")
        case "lapses_next_month":
            return words.tr("What is good until a day of next month, unless it is spent before.")
        case "never_lapses":
            return words.tr("Points without an end.")
        case "debt":
            return words.tr(
                "Points were spent, and then the goods that had earned them came back. The next points fill it first."
            )
    return ""


def note(said: Note, words: Words) -> str:
    facts = dict(said.facts)
    purse = words.purse(str(facts.get("purse") or ""))
    if said.code == "nothing_owed":
        return words.tr("Nobody holds any points.")
    if said.code == "gifts_only":
        return words.tr("{purse} only buys gifts: the programme does not say what that is in money.").format(
            purse=purse.name
        )
    if said.code == "breakage_unknown":
        return words.tr("{purse}: too little has come to its end yet to tell how much nobody will use.").format(
            purse=purse.name
        )
    texts = {
        "breakage_lapsed": words.tr(
            "{purse}: of {credited} given until {until}, all of which has been used or has lapsed by now, {unused} "
            "lapsed: {share} of what was given. The same is expected of what was given since. The share at the top is "
            "of what is still held, so it is another: what was used is not in it."
        ),
        "breakage_gone": words.tr(
            "{purse}: of {credited} given until {until}, {unused} lie with members who have not been here since: "
            "{share} of what was given. They are taken for points that nobody will use. The share at the top is of "
            "what is still held, so it is another: what was used is not in it, what was given later is."
        ),
    }
    return filled(texts.get(said.code, ""), said, words)


def filled(text: str, said: Note, words: Words) -> str:
    """The text with what the note knows of a purse's past."""
    facts = dict(said.facts)
    purse = words.purse(str(facts.get("purse") or ""))

    def figure(fact: str, unit: Unit) -> str:
        value = facts.get(fact)
        return amounts.full(value, unit, words, purse.id) if isinstance(value, int) else ""

    until = facts.get("until")
    day = date(until // 10_000, until // 100 % 100, until % 100) if isinstance(until, int) else None
    return text.format(
        purse=purse.name,
        credited=figure("credited", Unit.POINTS),
        unused=figure("unused", Unit.POINTS),
        share=figure("share", Unit.SHARE),
        expected=figure("expected", Unit.SHARE),
        worth=figure("worth", Unit.MONEY),
        until=moments.day_number(day, words) if day else "",
    )
