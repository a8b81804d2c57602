"""The triggers by which SQLite stamps rows that travel: who said the newest word on them, and how late.

They do nothing in books without a hub, nor while what others said is being put in (`hub_link.applying`). The hybrid
clock goes on by one with each edit, and with each fact to the till's own clock, so that an edit made after seeing
another is always the later one, however wrong the clock (sync.md §2.9).
"""

from collections.abc import Iterator

from db.tables.columns import kept_by
from db.tables.travelling import KEY_JOINT, TRAVELLING, Travelling

_TICK = "UPDATE hub_link SET hlc = max(hlc + 1, wall);"
_OR_ELSE = "\n        UNION ALL "
_HEARD = "(SELECT applying FROM hub_link) = 0"


def _key(one: Travelling, row: str) -> str:
    return f" || '{KEY_JOINT}' || ".join(f"{row}.{name}" for name in one.key) if one.key else "''"


def _stamped(one: Travelling, row: str, fields: str) -> str:
    """Stamp these fields of the row; `fields` is a query of one column."""
    whose = f"coalesce({row}.{one.account}, '')" if one.account else "''"
    return (
        f"    {_TICK}\n"
        "    INSERT INTO stamp (table_name, key, field, hlc, till, account_id, sent)\n"
        f"    SELECT '{one.table.name}', {_key(one, row)}, said.field, hub_link.hlc, workplace.till_code,\n"
        f"           {whose}, 0\n"
        f"    FROM hub_link, workplace, (\n        {fields}\n    ) AS said WHERE true\n"
        "    ON CONFLICT (table_name, key, field) DO UPDATE SET\n"
        "        hlc = excluded.hlc, till = excluded.till, account_id = excluded.account_id, sent = 0;\n"
    )


def _triggers(one: Travelling) -> Iterator[str]:
    name = one.table.name
    every = _OR_ELSE.join(f"SELECT '{field}' AS field" for field in one.fields or ("",))
    if one.key:
        yield (
            f"CREATE TRIGGER {name}_travels AFTER INSERT ON {name}\nWHEN {_HEARD} BEGIN\n"
            f"{_stamped(one, 'NEW', every)}END"
        )
    # An append-only table's rows are said once.
    changed = _OR_ELSE.join(f"SELECT '{field}' AS field WHERE OLD.{field} IS NOT NEW.{field}" for field in one.fields)
    moved = "\n    OR ".join(f"OLD.{field} IS NOT NEW.{field}" for field in one.fields)
    if one.fields:
        yield (
            f"CREATE TRIGGER {name}_travels_changed AFTER UPDATE ON {name}\nWHEN {_HEARD} AND (\n    {moved}\n) BEGIN\n"
            f"{_stamped(one, 'NEW', changed)}END"
        )
    elif name not in _NEVER_CHANGED:
        yield (
            f"CREATE TRIGGER {name}_travels_changed AFTER UPDATE ON {name}\nWHEN {_HEARD} BEGIN\n"
            f"{_stamped(one, 'NEW', every)}END"
        )
        # Whoever is forgotten is told of by their erasure, never field by field.
        yield (
            f"CREATE TRIGGER {name}_travels_gone AFTER DELETE ON {name}\nWHEN {_HEARD} BEGIN\n"
            f"{_stamped(one, 'OLD', every)}END"
        )


#: Rows that are never changed, and private words, which go with their person.
_NEVER_CHANGED = ("consent_words", "event_private")

TRAVELLING_TRIGGERS = tuple(trigger for one in TRAVELLING for trigger in _triggers(one))
kept_by(TRAVELLING_TRIGGERS)
