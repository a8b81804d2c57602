"""The shop's tables, one room each. Seen only inside db; what leaves db is a frozen value, never a row."""

from db.tables import cards, exchange, journal, people, promises, questions, rollups, workplace
from db.tables.columns import metadata

__all__ = ["cards", "exchange", "journal", "metadata", "people", "promises", "questions", "rollups", "workplace"]
