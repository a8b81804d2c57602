"""How a list of customers was read, in words for a terminal: what is taken for what, before anything is written."""

from collections.abc import Iterator, Sequence
from datetime import date

from db.imports.mapping import CustomerMapping, columns_named
from desktop.wording.columns import BALANCE, word_field
from desktop.wording.words import Words

#: A day whose parts cannot be taken for one another.
_SHOWN = date(1990, 12, 31)


def tell_reading(mapping: CustomerMapping, header: Sequence[str], words: Words, *, is_text: bool) -> Iterator[str]:
    """The file's way of writing, then each column and what it is taken for."""
    shape = mapping.file
    day = _SHOWN.strftime(mapping.date_format or "%Y-%m-%d")
    if is_text:
        said = words.tr("Read as {encoding}; between columns {delimiter}, before decimals {decimal}, days as {day}")
        delimiter = words.tr("a tab") if shape.delimiter == "\t" else shape.delimiter
        yield said.format(encoding=shape.encoding, delimiter=delimiter, decimal=shape.decimal, day=day)
    else:
        yield words.tr("Days are read as {day}").format(day=day)
    fields = _fields(mapping)
    for column in header or columns_named(mapping):
        yield f"  {column} → {word_field(fields.get(column, ''), words)}"


def _fields(mapping: CustomerMapping) -> dict[str, str]:
    plain = ("customer", "phone", "email", "birthday", "joined", "language", "notes")
    fields = {str(getattr(mapping, field)): field for field in plain}
    fields |= dict.fromkeys(mapping.name, "name")
    fields |= {mapping.card.column: "card"} if mapping.card else {}
    fields |= {column: BALANCE + purse for purse, column in mapping.balances.items()}
    fields |= {column: f"consent:{purpose}" for purpose, column in mapping.consents.items()}
    fields.pop("", None)
    return fields
