"""What the work process does for the room: a question is asked of the books there, while the till goes on selling."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.runner import Progress

if TYPE_CHECKING:
    from db.reports.answer import Answer
    from db.reports.asked import Asked
    from db.reports.places import Places


def ask_question(path: Path, name: str, asked: "Asked", *, progress: Progress) -> "Answer":
    """The question's answer. Raises BooksProblem, and Cancelled in the middle of a statement too."""
    from db.ledger.before_a_report import make_ready
    from db.reports.question import ask
    from db.reports.source import reading_books

    make_ready(path, name, asked, progress=progress)
    with reading_books(path, progress) as source:
        return ask(source, name, asked)


def read_places(path: Path, *, progress: Progress) -> "Places":
    """At which shops and tills something was sold."""
    from db.reports.places import places
    from db.reports.source import reading_books

    with reading_books(path, progress) as source:
        return places(source)
