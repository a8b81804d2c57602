"""Tables that travel by records: for each the statement by which a hub writes the newest words into it."""

import json

from sqlalchemy import Column, Integer

from db.tables.journal import (
    claim,
    coupon_use,
    ledger_entry,
    reversal,
    reversal_line,
    rule_given,
    sale,
    sale_line,
)
from db.tables.people import consent
from db.tables.travelling import KEY_JOINT, TRAVELLING, Travelling

#: Tables whose rows come with facts.
PUSHED = (ledger_entry, sale, sale_line, reversal, reversal_line, coupon_use, claim, rule_given, consent)
#: What tells one request from another at its till: no till or report reads it elsewhere.
_STAYS = {"event_private": "fingerprint"}


def travelling_rows() -> list[tuple[str, int, bool, str]]:
    """Rows of `hub.travels`: table, place in the order in which rows are put in, whether it is handed on, statement."""
    return [(one.table.name, nth, one.down, _put(one)) for nth, one in enumerate(TRAVELLING)]


def blank_rows() -> list[tuple[str, str]]:
    """Rows of `hub.blank`: of each table of the journal, what its columns hold that are never empty, as JSON."""
    return [
        (
            table.name,
            json.dumps({column.name: _nothing(column) for column in table.c if not column.nullable}),
        )
        for table in PUSHED
    ]


def columns_function() -> str:
    """By table of the journal, the columns that this release knows; null of a table that it does not know."""
    known = " ".join(
        f"WHEN '{table.name}' THEN ARRAY[{', '.join(repr(column.name) for column in table.c)}]" for table in PUSHED
    )
    return (
        "CREATE OR REPLACE FUNCTION hub.columns_of(table_ text) RETURNS text[] LANGUAGE sql IMMUTABLE AS "
        f"$$ SELECT CASE table_ {known} END $$"
    )


def _put(one: Travelling) -> str:
    """A statement whose one parameter lists the keys of rows that are to be as the newest words in `hub.record` say."""
    if not one.key:
        return _one_row(one)
    return _by_field(one) if one.fields else _whole(one)


def _one_row(one: Travelling) -> str:
    """The table's one row: what nobody has said a word on stays."""
    name = one.table.name
    put = ", ".join(f"{field} = (jsonb_populate_record(own, said.words)).{field}" for field in one.fields)
    return (
        f"UPDATE public.{name} AS own SET {put} FROM ("
        f"SELECT jsonb_object_agg(field, value) FILTER (WHERE value IS NOT NULL) AS words "
        f"FROM hub.record WHERE table_name = '{name}' AND key = ANY ($1)) AS said WHERE said.words IS NOT NULL"
    )


def _by_field(one: Travelling) -> str:
    name = one.table.name
    columns = [*one.key, *one.fields]
    return (
        f"WITH said AS (SELECT key, jsonb_object_agg(field, value) FILTER (WHERE value IS NOT NULL) AS words "
        f"FROM hub.record WHERE table_name = '{name}' AND key = ANY ($1) GROUP BY key) "
        f"INSERT INTO public.{name} ({', '.join(columns)}) SELECT {_values(columns)} FROM said, "
        f"jsonb_populate_record(NULL::public.{name}, {_blank(one)} || coalesce(words, '{{}}') || {_keys(one)}) AS row_ "
        f"ON CONFLICT ({', '.join(one.key)}) DO UPDATE SET {_changed(one.fields)}"
    )


def _whole(one: Travelling) -> str:
    """A row is as its newest word, and gone where that has no value."""
    name = one.table.name
    columns = [column.name for column in one.table.c if column.name != _STAYS.get(name)]
    rest = tuple(column for column in columns if column not in one.key)
    then = f"UPDATE SET {_changed(rest)}" if rest else "NOTHING"
    same = " AND ".join(f"own.{key} = row_.{key}" for key in one.key)
    read = f"jsonb_populate_record(NULL::public.{name}, {_blank(one)} || jsonb_strip_nulls(said.value) || {_keys(one)})"
    gone = f"jsonb_populate_record(NULL::public.{name}, {_keys(one)})"
    return (
        f"WITH said AS (SELECT key, value - '{_STAYS.get(name, '')}' AS value FROM hub.record "
        f"WHERE table_name = '{name}' AND field = '' AND key = ANY ($1)), "
        f"gone AS (DELETE FROM public.{name} AS own USING said, {gone} AS row_ WHERE said.value IS NULL AND {same}) "
        f"INSERT INTO public.{name} ({', '.join(columns)}) SELECT {_values(columns)} FROM said, {read} AS row_ "
        f"WHERE said.value IS NOT NULL ON CONFLICT ({', '.join(one.key)}) DO {then}"
    )


def _values(columns: list[str]) -> str:
    return ", ".join(f"row_.{column}" for column in columns)


def _changed(columns: tuple[str, ...]) -> str:
    return ", ".join(f"{column} = excluded.{column}" for column in columns)


def _keys(one: Travelling) -> str:
    """A row's key taken apart again, as JSON. Only its last part may have a joint in it."""
    if len(one.key) == 1:
        return f"jsonb_build_object('{one.key[0]}', said.key)"
    first, second = one.key
    head = f"split_part(said.key, '{KEY_JOINT}', 1)"
    return f"jsonb_build_object('{first}', {head}, '{second}', substr(said.key, length({head}) + 2))"


def _blank(one: Travelling) -> str:
    """What stands where no word was said, in columns that are never empty, as JSON."""
    blank = {column.name: _nothing(column) for column in one.table.c if not column.nullable and not column.primary_key}
    return f"'{json.dumps(blank)}'::jsonb"


def _nothing(column: "Column[object]") -> str | int:
    said = getattr(getattr(column, "server_default", None), "arg", None)
    if isinstance(column.type, Integer):
        return int(str(said or 0))
    return str(said or "")
