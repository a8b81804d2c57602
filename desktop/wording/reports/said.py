"""What is said for a key of an answer. Each shelf of questions has its own file; what they share is said here."""

from types import ModuleType

from db.reports.answer import Note
from desktop.wording.reports import members, programme, sales
from desktop.wording.words import Words

#: Each knows the files of its questions, and what these call alike.
_SHELVES = (sales, members, programme)


def shelf(name: str, words: Words) -> str:
    """What the questions of a shelf are about."""
    names = {
        "overview": words.tr("Overview"),
        "sales": words.tr("Sales"),
        "members": words.tr("Members"),
        "programme": words.tr("Programme"),
        "watch": words.tr("Worth a look"),
    }
    return names[name]


def title(question: str, words: Words) -> str:
    """What a question is called in a list and at the head of its page."""
    own = _own(question)
    return str(own.title(words)) if own else question


def place(name: str, words: Words) -> str:
    """What is kept in the room beside its questions."""
    names = {"saved": words.tr("Saved people"), "benchmarks": words.tr("Figures of your trade")}
    return names.get(name, "")


def about(question: str, words: Words) -> str:
    """In a sentence or two: what it tells, and what an owner does about it."""
    own = _own(question)
    return str(own.about(words)) if own else ""


def name(question: str, key: str, words: Words) -> str:
    """What a figure, a column, a table, a picture, a line of it, an option or a group is called."""
    for shelf in _SHELVES:
        if question in shelf.OWN:
            return str(shelf.OWN[question].name(key, words)) or shelf.name(key, words) or _shared(key, words) or key
    return _shared(key, words) or key


def meant(question: str, key: str, words: Words) -> str:
    """What a figure or a column means exactly, for whoever hovers over it; empty where its name says all."""
    for shelf in _SHELVES:
        if question in shelf.OWN:
            return str(shelf.OWN[question].meant(key, words)) or shelf.meant(key, words)
    return ""


def note(question: str, said: Note, words: Words) -> str:
    """What stands beside the figures, or instead of them."""
    own = _own(question)
    return (str(own.note(said, words)) if own else "") or _shared_note(said, words) or said.code


def _own(question: str) -> ModuleType | None:
    """The question's own file."""
    return next((shelf.OWN[question] for shelf in _SHELVES if question in shelf.OWN), None)


def _shared(key: str, words: Words) -> str:
    """Names that mean the same in every question."""
    names = {
        "paid": words.tr("Sales"),
        "receipts": words.tr("Receipts"),
        "average": words.tr("Average check"),
        "discount": words.tr("Discounts"),
        "purses": words.tr("Paid from purses"),
        "given_back": words.tr("Given back"),
        "members": words.tr("Members"),
        "guests": words.tr("Guests"),
        "of_members": words.tr("Of members"),
        "of_guests": words.tr("Of guests"),
        "visits": words.tr("Visits"),
        "share": words.tr("Share"),
        "day": words.tr("Day"),
        "week": words.tr("Week"),
        "month": words.tr("Month"),
        "hour": words.tr("Hour"),
        "weekday": words.tr("Weekday"),
        "tier": words.tr("Tier"),
        "group": words.tr("Group"),
        "till": words.tr("Till"),
        "shop": words.tr("Shop"),
        "member": words.tr("Customer"),
        "card": words.tr("Card"),
        "phone": words.tr("Phone"),
        "last_visit": words.tr("Last visit"),
        "by_itself": words.tr("Automatic"),
        "step": words.tr("Step"),
        "by_day": words.tr("By day"),
        "by_week": words.tr("By week"),
        "by_month": words.tr("By month"),
        "by_hour": words.tr("By hour"),
        "by_weekday": words.tr("By weekday"),
    }
    return names.get(key, "")


def _shared_note(said: Note, words: Words) -> str:
    facts = dict(said.facts)
    match said.code:
        case "nothing_sold":
            return words.tr("Nothing was sold in this period.")
        case "too_few":
            count = int(facts.get("count") or 0)
            return words.tr("{count} member(s): too few to tell.", "", count).format(count=count)
    return ""
