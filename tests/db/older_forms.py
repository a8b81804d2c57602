"""Books as an older program would have left them: its own tables, and what they hold of ours."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from db.books import Books
from db.schema import upgrade


def as_form(books: Books, path: Path, form: str) -> Path:
    """Write these books down at `path` as that form has them, what it knows of them."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(upgrade.SCRIPTS))
        config.attributes["connection"] = connection
        command.upgrade(config, form)
    engine.dispose()
    with closing(sqlite3.connect(path)) as old:
        old.execute("ATTACH ? AS ours", (str(books.path),))
        for (table,) in old.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall():
            if table != "alembic_version":
                columns = ", ".join(f'"{row[1]}"' for row in old.execute(f"PRAGMA main.table_info({table})"))
                old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM ours.{table}")
        old.commit()
    return path
