"""What the questions about members say: who comes, who stays, who is worth what."""

from db.reports.answer import Note
from desktop.wording.words import Words


def title(question: str, words: Words) -> str:
    return ""


def about(question: str, words: Words) -> str:
    return ""


def name(question: str, key: str, words: Words) -> str:
    return ""


def meant(question: str, key: str, words: Words) -> str:
    return ""


def note(question: str, said: Note, words: Words) -> str:
    return ""
