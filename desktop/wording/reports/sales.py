"""What the questions about sales say: the overview, takings, goods and tills."""

from types import ModuleType

from db.reports.answer import Note
from desktop.wording.reports import dashboard, goods_bought, takings, tills
from desktop.wording.words import Words

#: Each says `title`, `about`, `name`, `meant` and `note` of one question.
_OWN: dict[str, ModuleType] = {
    "dashboard": dashboard,
    "goods_bought": goods_bought,
    "takings": takings,
    "tills": tills,
}


def title(question: str, words: Words) -> str:
    own = _OWN.get(question)
    return str(own.title(words)) if own else ""


def about(question: str, words: Words) -> str:
    own = _OWN.get(question)
    return str(own.about(words)) if own else ""


def name(question: str, key: str, words: Words) -> str:
    own = _OWN.get(question)
    return str(own.name(key, words)) if own else ""


def meant(question: str, key: str, words: Words) -> str:
    own = _OWN.get(question)
    return (str(own.meant(key, words)) or _shared_meant(key, words)) if own else ""


def note(question: str, said: Note, words: Words) -> str:
    own = _OWN.get(question)
    return str(own.note(said, words)) if own else ""


def _shared_meant(key: str, words: Words) -> str:
    match key:
        case "paid":
            return words.tr(
                "What customers paid for goods they kept: after discounts and purses. "
                "What came back later is taken off the day it was sold on."
            )
    return ""
