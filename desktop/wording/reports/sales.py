"""What the questions about sales say: the overview, takings, goods and tills."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(question: str, words: Words) -> str:
    titles = {
        "dashboard": words.tr("How the programme is doing"),
        "takings": words.tr("Takings"),
        "goods_bought": words.tr("What members buy"),
        "tills": words.tr("Tills"),
    }
    return titles.get(question, "")


def about(question: str, words: Words) -> str:
    match question:
        case "takings":
            return words.tr("When people come and what they leave: by day, by weekday, by hour.")
    return ""


def name(question: str, key: str, words: Words) -> str:
    return ""


def meant(question: str, key: str, words: Words) -> str:
    match key:
        case "paid":
            return words.tr(
                "What customers paid for goods they kept: after discounts and purses. "
                "What came back later is taken off the day it was sold on."
            )
    return ""


def note(question: str, said: Note, words: Words) -> str:
    return ""
