"""The shop's tables, one room each. Seen only inside db; what leaves db is a frozen value, never a row."""

from db.tables import (
    cards,
    exchange,
    journal,
    link,
    people,
    promises,
    questions,
    rollups,
    travelling_triggers,
    workplace,
)
from db.tables.columns import metadata

__all__ = [
    "cards",
    "exchange",
    "journal",
    "link",
    "metadata",
    "people",
    "promises",
    "questions",
    "rollups",
    "travelling_triggers",
    "workplace",
]
