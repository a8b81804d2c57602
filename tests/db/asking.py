"""How tests ask a shop's books a question, and what its figures say."""

from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.question import question
from db.reports.source import reading_books
from tests.db.sales_quarter import TODAY
from tests.db.shop import Shop


def ask(shop: Shop, name: str, period: Period, before: Period | None = None, **asked: str) -> Answer:
    """The answer on the quarter's last day."""
    with reading_books(shop.books.path) as source:
        return question(name).ask(source, Asked(period=period, before=before, today=TODAY, **asked))


def figures(told: Answer) -> dict[str, object]:
    """What each figure says, those beside others too."""
    return {figure.key: figure.value for figure in told.figures} | {
        figure.beside.key: figure.beside.value for figure in told.figures if figure.beside
    }
