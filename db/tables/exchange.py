"""What came from elsewhere: marks that keep the same file from being taken in twice."""

from sqlalchemy import PrimaryKeyConstraint, Table

from db.tables.columns import metadata, text, whole

import_mark = Table(
    "import_mark",
    metadata,
    #: The mapping's name for where the rows come from, and the row's own key there.
    text("source"),
    text("key"),
    text("op_id", ""),
    whole("at"),
    PrimaryKeyConstraint("source", "key"),
    sqlite_with_rowid=False,
)
