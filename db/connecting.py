"""SQLAlchemy's side of every SQLite connection of this process: one engine, so that nothing is compiled twice."""

import sqlite3
from collections.abc import Callable
from contextvars import ContextVar

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

#: How the file of whoever connects just now is opened.
_opening: ContextVar[Callable[[], sqlite3.Connection]] = ContextVar("opening")
#: It knows no file. An engine of each file's own would compile every statement anew: a report asks two dozen that take
#: longer to compile than to answer, and is often the first to ask its file.
_ENGINE = create_engine("sqlite://", creator=lambda: _opening.get()(), poolclass=NullPool)


def connected(opened: Callable[[], sqlite3.Connection]) -> Connection:
    """A connection to what is opened so. Whoever closes it closes SQLite's own; what `opened` raises is raised."""
    asked = _opening.set(opened)
    try:
        return _ENGINE.connect()
    finally:
        _opening.reset(asked)
